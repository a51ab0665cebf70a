// In: what should be JSON. Out: nothing but, perhaps, a crash: read as a list of tickets, as a configuration
// and as pasted cookies.
#include "fuzz/fuzz.h"

#include "base/jsontext.h"
#include "net/cookiepaste.h"

#include <QJsonDocument>

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"id"_s},     {u"number"_s, u"='#' + row.id"_s}, {u"subject"_s, u"subject"_s},
                      {u"body"_s, u"body"_s}, {u"createdAt"_s, u"at"_s},         {u"url"_s, u"link"_s}};
    mapping.fields = u"=row.fields || {}"_s;
    Decoding decoding;
    decoding.kind = DecoderKind::Json;
    for (const auto* rows :
         {u"", u"items", u"=Array.isArray(json) ? json : Object.values(json).find(Array.isArray)"}) {
        decoding.rows = QString::fromUtf16(rows);
        fuzz::readAnswer(body, "application/json", decoding, mapping);
    }
    const auto text = readJsonText(body, u"config.json"_s);
    fuzz::promise(text.ok() || !text.error().what.isEmpty(), "a refusal says why");
    if (text && !text->root.isString() && !text->root.isDouble() && !text->root.isBool() &&
        !text->root.isNull())
        fuzz::promise(!QJsonDocument::fromJson(body).isNull(), "what reads with lines reads without");
    static_cast<void>(cookiesFromPaste(QString::fromUtf8(body), QUrl(u"https://desk.example.org"_s),
                                       QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)));
    return 0;
}
