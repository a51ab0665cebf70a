#include "support/messengerdata.h"

#include "base/duration.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

void fail(const QString& text) { QTest::qFail(qPrintable(text), "messenger data", 0); }

/// "$code" alone becomes the code itself, within a text its digits.
QJsonValue withCode(const QJsonValue& value, const QJsonValue& code)
{
    if (value.isString()) {
        if (value.toString() == "$code"_L1)
            return code;
        return QString(value.toString()).replace(u"$code"_s, code.toVariant().toString());
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withCode(it.value(), code);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(withCode(item, code));
        return array;
    }
    return value;
}

QByteArray encoded(const QJsonValue& value)
{
    return value.isObject()  ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
           : value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                             : value.toString().toUtf8();
}

AnswerRow rowFrom(const QJsonObject& object, const QString& preset)
{
    static const QStringList known{u"status"_s,  u"statuses"_s,   u"headers"_s, u"body"_s, u"codes"_s,
                                   u"outcome"_s, u"retryAfter"_s, u"hint"_s,    u"rung"_s, u"request"_s,
                                   u"next"_s,    u"lists"_s,      u"sent"_s,    u"note"_s};
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            fail(u"%1: a row has an unknown key \"%2\""_s.arg(preset, key));
    }
    AnswerRow row;
    row.answer = answerFrom(object);
    row.outcome = object.value("outcome"_L1).toString();
    row.rung = object.value("rung"_L1).toString();
    row.next = object.value("next"_L1).toString();
    row.lists = object.value("lists"_L1).toObject();
    if (object.contains("sent"_L1))
        row.sent = object.value("sent"_L1).toInt();
    row.toToken = object.value("request"_L1).toString() == "token"_L1;
    row.retryAfter = parseDuration(object.value("retryAfter"_L1).toString()).value_or(milliseconds(0));
    if (object.contains("hint"_L1))
        row.hint = object.value("hint"_L1).toBool();
    row.name = u"%1%2%3 %4 %5 -> %6"_s
                   .arg(preset, row.rung.isEmpty() ? QString() : u' ' + row.rung,
                        row.toToken ? u" token"_s : QString())
                   .arg(row.answer.status)
                   .arg(QString::fromUtf8(row.answer.body.left(120)), row.outcome);
    return row;
}

void collect(const QJsonValue& value, const QString& path, QList<Leaf>& leaves)
{
    if (value.isString())
        leaves.append({path, value.toString()});
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), u"%1[%2]"_s.arg(path).arg(i), leaves);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), leaves);
}

QJsonValue parsed(const QByteArray& json, const QString& where)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        fail(
            u"%1 is not JSON: %2 in %3"_s.arg(where, error.errorString(), QString::fromUtf8(json.left(500))));
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Puts in JSON for the text that holds it.
QJsonValue opened(const QJsonValue& value, const QString& path, const QJsonArray& inside)
{
    if (value.isString() && inside.contains(path))
        return parsed(value.toString().toUtf8(), path);
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = opened(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), inside);
    return object;
}

} // namespace

QStringList builtInChannels()
{
    QStringList names;
    for (const QString& name : QDir(u":/channels"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(u":/channels/"_s + name);
        const bool isReadable = file.open(QIODevice::ReadOnly);
        const QJsonObject preset = isReadable ? parsed(file.readAll(), name).toObject() : QJsonObject();
        if (preset.value("transport"_L1).toString(u"http"_s) == "http"_L1)
            names += name.chopped(5);
    }
    return names;
}

HttpAnswer answerFrom(const QJsonObject& object)
{
    HttpAnswer answer;
    answer.status = object.value("status"_L1).toInt(200);
    const QJsonValue body = object.value("body"_L1);
    answer.body = encoded(body);
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    if (!headers.contains("Content-Type"_L1)) {
        const QByteArray type = answer.body.startsWith('<') ? "text/html"
                                : body.isString()           ? "text/plain"
                                                            : "application/json";
        answer.headers.append({"Content-Type", type});
    }
    return answer;
}

MessengerData messengerData(const QString& preset)
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA) + u"/channel/%1.json"_s.arg(preset));
    MessengerData data;
    if (!file.open(QIODevice::ReadOnly)) {
        fail(u"the messenger %1 has no tests/data/channel/%1.json"_s.arg(preset));
        return data;
    }
    const QJsonObject root = parsed(file.readAll(), file.fileName()).toObject();
    data.vars = root.value("vars"_L1).toObject();
    data.rungs = root.value("rungs"_L1).toObject();
    data.token = root.value("token"_L1).toObject();
    data.lists = root.value("lists"_L1).toObject();
    data.pasted = root.value("pasted"_L1).toVariant().toStringList();
    data.retired = root.value("retired"_L1).toVariant().toStringList();
    for (const QJsonValue& value : root.value("answers"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        QJsonArray codes = object.value("codes"_L1).toArray();
        QJsonArray statuses = object.value("statuses"_L1).toArray();
        if (codes.isEmpty())
            codes.append(QJsonValue::Null);
        if (statuses.isEmpty())
            statuses.append(object.value("status"_L1).toInt(200));
        for (const QJsonValue& status : statuses) {
            for (const QJsonValue& code : codes) {
                QJsonObject one = object;
                one["status"_L1] = status;
                one["body"_L1] = withCode(object.value("body"_L1), code);
                data.answers.append(rowFrom(one, preset));
            }
        }
    }
    return data;
}

QJsonValue readBody(const QByteArray& body, const QByteArray& contentType, const QJsonArray& inside)
{
    if (QString::fromUtf8(body).toUtf8() != body)
        fail(u"the body is not UTF-8"_s);
    QJsonValue value;
    if (contentType.startsWith("application/x-www-form-urlencoded")) {
        QJsonObject object;
        for (const QByteArray& field : body.split('&')) {
            const qsizetype equals = field.indexOf('=');
            static const QRegularExpression form(u"^[A-Za-z0-9._~%+-]*$"_s);
            const QByteArray text = field.mid(equals + 1);
            if (equals < 1 || !form.match(QString::fromLatin1(text)).hasMatch())
                fail(u"not a field of a form: %1"_s.arg(QString::fromUtf8(field.left(200))));
            object[QString::fromUtf8(QByteArray::fromPercentEncoding(field.left(equals)))] =
                QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' ')));
        }
        value = object;
    } else {
        static const QRegularExpression halfEscaped(u"(?<!\\\\)(?:\\\\\\\\)*\\\\u[dD][89a-fA-F]"_s);
        if (halfEscaped.match(QString::fromUtf8(body)).hasMatch())
            fail(u"the body escapes surrogates"_s);
        value = parsed(body, u"the body"_s);
    }
    return opened(value, {}, inside);
}

QList<Leaf> leavesOf(const QJsonValue& body)
{
    QList<Leaf> leaves;
    collect(body, {}, leaves);
    return leaves;
}

QString generic(const QString& path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return QString(path).replace(index, u"[*]"_s);
}

void ScriptedMessenger::send(HttpRequest request, QObject* context, HttpCallback done)
{
    m_requests.append(request);
    HttpResult result = m_script(request);
    if (result.ok() && result.value().url.isEmpty())
        result.value().url = request.url;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

} // namespace deskbell::test
