#pragma once

#include "preset/sourcepreset.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// The entry point of each fuzzer, as libFuzzer names it. One program per fuzzer is built from it by run.sh;
/// tst_corpus links all of them under names of their own and replays what was found.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace deskbell::fuzz {

/// One answer of a desk through decoder and mapper, twice: equal bytes must give equal rows and tickets.
void readAnswer(const QByteArray& body, const QByteArray& contentType, const Decoding& decoding,
                const TicketMapping& mapping);

/// Ends the process when a promise is broken that no sanitizer knows of.
void promise(bool kept, const char* what);

} // namespace deskbell::fuzz
