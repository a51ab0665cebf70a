// In: an answer and how the preset reads it. Out: rows, or why it is no list.
#include "source/decoder.h"

#include "base/digest.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonDocument>

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

/// QJsonObject keeps its keys sorted. CBOR takes a quarter of the time, but makes "?" of half a character.
QByteArray canonical(const QJsonArray& rows, const QByteArray& body)
{
    const bool mayHaveHalves = body.contains("\\ud") || body.contains("\\uD");
    return mayHaveHalves ? QJsonDocument(rows).toJson(QJsonDocument::Compact)
                         : QCborArray::fromJsonArray(rows).toCborValue().toCbor();
}

} // namespace

Result<DecodedRows> decode(const QByteArray& body, const QByteArray& contentType, const Decoding& decoding,
                           Expressions& expressions)
{
    Result<DecodedRows> decoded = decodeByKind(body, contentType, decoding, expressions);
    if (decoded)
        decoded->digest = sha256(canonical(decoded->rows, body));
    return decoded;
}

} // namespace deskbell
