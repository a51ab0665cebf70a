// In: an HTML or XML answer. Out: its rows by XPath.
#include "source/decoder.h"

#include "source/markup.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

Result<DecodedRows> decodeMarkup(const QByteArray& body, const QByteArray& contentType,
                                 const Decoding& decoding)
{
    const bool isHtml = decoding.kind == DecoderKind::Html;
    const Result<MarkupDocument> document =
        isHtml ? MarkupDocument::html(body, contentType) : MarkupDocument::xml(body);
    if (!document)
        return failure(document.error());
    DecodedRows decoded;
    decoded.body = QJsonValue(QJsonValue::Undefined);
    const QList<MarkupDocument::Node*> rows = document->nodes(decoding.rows);
    for (MarkupDocument::Node* row : rows) {
        QJsonObject values;
        for (const auto& [name, xpath] : decoding.columns) {
            const QString value = document->text(xpath, row).simplified();
            if (!value.isEmpty())
                values.insert(name, value);
        }
        decoded.rows.append(values);
    }
    // A sign-in page, a note that something went wrong: all have no rows, and none is an empty list.
    const bool proven = decoding.proof.isEmpty() ? !rows.isEmpty() : document->has(decoding.proof);
    if (!proven)
        return failure(QCoreApplication::translate("deskbell::Decoder",
                                                   "The page is no ticket list: there is nothing at %1.")
                           .arg(decoding.proof.isEmpty() ? decoding.rows : decoding.proof));
    if (!decoding.total.isEmpty() && !decoding.total.startsWith("header:"_L1)) {
        bool ok = false;
        const qint64 total = qint64(document->text(decoding.total).trimmed().toDouble(&ok));
        if (ok && total >= 0)
            decoded.total = total;
    }
    if (!decoding.next.isEmpty())
        decoded.next = document->text(decoding.next).trimmed();
    return decoded;
}

} // namespace deskbell
