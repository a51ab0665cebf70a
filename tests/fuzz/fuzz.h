#pragma once

#include "base/clock.h"
#include "preset/sourcepreset.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>

/// The entry point of each fuzzer, as libFuzzer names it. One program per fuzzer is built from it by run.sh;
/// tst_corpus links all of them under names of their own and replays what was found.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace deskbell::fuzz {

/// One answer of a desk through decoder and mapper, twice: equal bytes must give equal rows and tickets.
/// Returns how many rows it has; nullopt: it is no list.
std::optional<qsizetype> readAnswer(const QByteArray& body, const QByteArray& contentType,
                                    const Decoding& decoding, const TicketMapping& mapping);

/// For what reads times against "now"; sets no alarms.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 22), QTime(8, 0), Qt::UTC}; }
    milliseconds steady() const override { return milliseconds(1'000'000); }
    std::unique_ptr<Alarm> alarm(std::function<void()>) const override { return {}; }
};

/// Ends the process when a promise is broken that no sanitizer knows of.
void promise(bool kept, const char* what);

} // namespace deskbell::fuzz
