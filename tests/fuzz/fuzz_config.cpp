// In: what should be config.json, as people write it and as teams share it. Out: nothing but, perhaps, a
// crash: read, written, read again, exported and asked for what is missing.
#include "fuzz/fuzz.h"

#include "settings/configfile.h"

#include <QJsonDocument>

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto loaded = parseConfig(bytes, u"config.json"_s);
    if (!loaded) {
        fuzz::promise(!loaded.error().isEmpty() && !loaded.error().first().what.isEmpty(),
                      "a refusal says why");
        return 0;
    }
    const QJsonObject written = toJson(loaded->config);
    const auto again = parseConfig(QJsonDocument(written).toJson(), u"again.json"_s);
    fuzz::promise(again.ok(), "what Deskbell writes, it reads");
    fuzz::promise(toJson(again->config) == written, "and it says the same");
    const QJsonObject exported = exportConfig(loaded->config);
    for (const AskedSecret& asked : askedSecrets(exported))
        fuzz::promise(!asked.pointer.isEmpty() && !asked.what.isEmpty(), "what is asked for has a place");
    return 0;
}
