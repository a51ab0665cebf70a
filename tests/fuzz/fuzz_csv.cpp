// In: what should be a table. Out: nothing but, perhaps, a crash: read with each separator and as pasted
// cookies.
#include "fuzz/fuzz.h"

#include "net/cookiepaste.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"0"_s}, {u"subject"_s, u"subject"_s}, {u"createdAt"_s, u"2"_s}};
    Decoding decoding;
    decoding.kind = DecoderKind::Csv;
    for (const QString& separator : {QString(), u";"_s}) {
        for (const bool header : {true, false}) {
            decoding.separator = separator;
            decoding.header = header;
            fuzz::readAnswer(body, "text/csv", decoding, mapping);
        }
    }
    fuzz::readAnswer(body, "text/csv; charset=UTF-16", decoding, mapping);
    static_cast<void>(cookiesFromPaste(QString::fromUtf8(body), QUrl(u"https://desk.example.org"_s),
                                       QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)));
    return 0;
}
