// In: an answer and how the preset reads it. Out: rows, or why it is no list.
#include "source/decoder.h"

#include "base/digest.h"

#include <QCborArray>
#include <QCborValue>

namespace deskbell {

namespace {

Result<DecodedRows> decodeByKind(const QByteArray& body, const QByteArray& contentType,
                                 const Decoding& decoding, Expressions& expressions)
{
    switch (decoding.kind) {
    case DecoderKind::Json:
        return decodeJson(body, contentType, decoding, expressions);
    case DecoderKind::Html:
    case DecoderKind::Xml:
        return decodeMarkup(body, contentType, decoding);
    case DecoderKind::Feed:
        return decodeFeed(body);
    case DecoderKind::Csv:
        return decodeCsv(body, contentType, decoding);
    }
    return DecodedRows{};
}

} // namespace

Result<DecodedRows> decode(const QByteArray& body, const QByteArray& contentType, const Decoding& decoding,
                           Expressions& expressions)
{
    Result<DecodedRows> decoded = decodeByKind(body, contentType, decoding, expressions);
    // QJsonObject keeps its keys sorted, so that this form is the canonical one;
    // JSON text takes four times as long.
    if (decoded)
        decoded->digest = sha256(QCborArray::fromJsonArray(decoded->rows).toCborValue().toCbor());
    return decoded;
}

} // namespace deskbell
