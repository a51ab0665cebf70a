// In: what should be a feed. Out: nothing but, perhaps, a crash: read as Atom, RSS and XML by XPath.
#include "fuzz/fuzz.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"=row.id || row.link"_s},
                      {u"subject"_s, u"title"_s},
                      {u"body"_s, u"content"_s},
                      {u"createdAt"_s, u"=row.published || row.updated"_s},
                      {u"url"_s, u"link"_s}};
    Decoding decoding;
    decoding.kind = DecoderKind::Feed;
    fuzz::readAnswer(body, "application/atom+xml", decoding, mapping);
    decoding.kind = DecoderKind::Xml;
    decoding.rows = u"//item | //d:entry"_s;
    decoding.columns = {{u"id"_s, u"id | d:id | link"_s}, {u"title"_s, u"title | d:title"_s}};
    fuzz::readAnswer(body, "application/xml", decoding, mapping);
    return 0;
}
