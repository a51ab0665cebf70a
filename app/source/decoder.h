#pragma once

#include "base/result.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"

#include <QJsonArray>

#include <optional>

namespace deskbell {

/// An answer as rows, whatever it was written in.
struct DecodedRows
{
    QJsonArray rows; ///< Json: as the desk has them; else objects of texts. Integers beyond 2^53 are texts.
    std::optional<qint64> total; ///< how many there are in all, when the desk says so
    QString next;                ///< Html, Xml: what Decoding's XPath finds, the address of the next page
    QJsonValue body;             ///< Json: the whole answer; else Undefined
    QByteArray digest;           ///< equal for equal rows, in whatever order their keys came
};

/// Fails unless the answer is what the preset expects: nothing else is ever an empty list. That a list is
/// empty while `total` is not is for the caller to judge, who knows which page it asked for.
Result<DecodedRows> decode(const QByteArray& body, const QByteArray& contentType, const Decoding& decoding,
                           Expressions& expressions);

/// Any JSON in any charset, with integers beyond 2^53 as texts.
Result<QJsonValue> readJson(const QByteArray& body, const QByteArray& contentType);

// One per file:
Result<DecodedRows> decodeJson(const QByteArray& body, const QByteArray& contentType,
                               const Decoding& decoding, Expressions& expressions);
Result<DecodedRows> decodeMarkup(const QByteArray& body, const QByteArray& contentType,
                                 const Decoding& decoding);
Result<DecodedRows> decodeFeed(const QByteArray& body);
Result<DecodedRows> decodeCsv(const QByteArray& body, const QByteArray& contentType,
                              const Decoding& decoding);

} // namespace deskbell
