// In: what a messenger could answer. Out: nothing but, perhaps, a crash: judged by the rules of each built-in
// messenger, whose expressions see it.
#include "fuzz/fuzz.h"

#include "channel/judge.h"

#include <QDir>
#include <QFile>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QList<ChannelPreset> builtIns()
{
    QList<ChannelPreset> all;
    for (const QString& name : QDir(u":/channels"_s).entryList(QDir::Files, QDir::Name)) {
        QFile file(u":/channels/"_s + name);
        fuzz::promise(file.open(QIODevice::ReadOnly), "a built-in preset can be opened");
        const auto preset = readChannelPreset(file.readAll(), name);
        fuzz::promise(preset.ok(), "a built-in preset can be read");
        if (preset->transport == "http"_L1)
            all.append(*preset);
    }
    fuzz::promise(all.size() > 10, "there are built-in presets");
    return all;
}

} // namespace

/// The first byte chooses the messenger, the second the status; then the body.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const QList<ChannelPreset> presets = builtIns();
    static const fuzz::StillClock clock;
    static Expressions expressions;
    static const int statuses[] = {200, 201, 204, 302, 400, 401, 403, 404, 410, 413, 429, 500, 503};
    const ChannelPreset& preset = presets.at(data[0] % presets.size());
    HttpAnswer answer;
    answer.status = statuses[data[1] % std::size(statuses)];
    answer.body = QByteArray(reinterpret_cast<const char*>(data + 2), qsizetype(size - 2));
    answer.headers = {{"Content-Type", answer.body.startsWith('<') ? "text/html" : "application/json"},
                      {"Retry-After", answer.body.left(20)}};
    const Redactor redactor(preset.vars,
                            QJsonObject{{u"url"_s, u"https://example.org/hook/planted-key-1"_s}});
    Judge judge(preset, redactor, expressions, clock);
    const Verdict verdict = judge.verdict(preset, answer, false);
    if (answer.status >= 400)
        fuzz::promise(verdict.attempt.outcome != Outcome::Ok, "an error is no success");
    fuzz::promise(verdict.attempt.answer.size() < 4000, "what is kept of an answer is short");
    if (verdict.attempt.retryAfter)
        fuzz::promise(*verdict.attempt.retryAfter >= milliseconds(0) &&
                          *verdict.attempt.retryAfter <= std::chrono::hours(24 * 366),
                      "a wait ends");
    return 0;
}
