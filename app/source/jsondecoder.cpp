// In: a JSON answer. Out: its rows.
#include "source/decoder.h"

#include "source/charset.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isNumberPart(char c) { return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-'; }

/// Beyond 2^53 numbers lose digits in JavaScript, and beyond 2^63 in Qt.
bool isBigInteger(QByteArrayView number)
{
    if (number.startsWith('-'))
        number = number.sliced(1);
    constexpr QByteArrayView exact("9007199254740992"); // 2^53
    for (const char c : number) {
        if (!isDigit(c))
            return false;
    }
    return number.size() > exact.size() || (number.size() == exact.size() && number >= exact);
}

/// The same JSON with big integers as texts; the bytes themselves when there are none.
QByteArray withBigIntegersAsText(const QByteArray& json)
{
    QByteArray result;
    qsizetype copied = 0;
    const char* const data = json.constData();
    const qsizetype size = json.size();
    bool inText = false;
    for (qsizetype i = 0; i < size; ++i) {
        const char c = data[i];
        if (c == '"') {
            inText = !inText;
        } else if (inText) {
            i += c == '\\' ? 1 : 0;
        } else if (isDigit(c) || c == '-') {
            qsizetype end = i + 1;
            while (end < size && isNumberPart(data[end]))
                ++end;
            const QByteArrayView number(data + i, end - i);
            if (isBigInteger(number)) {
                result += QByteArrayView(data + copied, i - copied);
                result += '"';
                result += number;
                result += '"';
                copied = end;
            }
            i = end - 1;
        }
    }
    if (copied == 0)
        return json;
    result += QByteArrayView(data + copied, size - copied);
    return result;
}

Failure<Error> notJson(const QByteArray& body, const QJsonParseError& error)
{
    const qsizetype line = body.left(error.offset).count('\n') + 1;
    //: %1 is what the parser says, %2 a line number
    return failure(QCoreApplication::translate("deskbell::Decoder", "The answer is not JSON: %1 (line %2)")
                       .arg(error.errorString())
                       .arg(line));
}

std::optional<qint64> countFrom(const QJsonValue& value)
{
    bool ok = value.isDouble();
    const qint64 count = value.isString() ? value.toString().trimmed().toLongLong(&ok) : value.toInteger();
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

Result<QJsonValue> readJson(const QByteArray& body, const QByteArray& contentType)
{
    const QByteArray text = withBigIntegersAsText(toUtf8(body, contentType));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(notJson(text, error).error);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<DecodedRows> decodeJson(const QByteArray& body, const QByteArray& contentType,
                               const Decoding& decoding, Expressions& expressions)
{
    const Result<QJsonValue> json = readJson(body, contentType);
    if (!json)
        return failure(json.error());
    DecodedRows decoded;
    decoded.body = *json;
    const Result<QJsonValue> rows = expressions.evaluateAnswer(decoding.rows, decoded.body);
    if (!rows)
        return failure(rows.error());
    if (!rows->isArray())
        return failure(
            QCoreApplication::translate("deskbell::Decoder", "The answer holds no list of tickets at \"%1\".")
                .arg(decoding.rows));
    decoded.rows = rows->toArray();
    if (!decoding.total.isEmpty() && !decoding.total.startsWith("header:"_L1)) {
        const Result<QJsonValue> total = expressions.evaluateAnswer(decoding.total, decoded.body);
        if (!total)
            return failure(total.error());
        decoded.total = countFrom(*total);
    }
    return decoded;
}

} // namespace deskbell
