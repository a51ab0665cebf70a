#include "support/conversation.h"

#include "support/requestdifferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

void fail(const QString& what) { QTest::qFail(qPrintable(what), "Conversation", 0); }

QByteArray typeOf(const QString& file)
{
    static const QHash<QString, QByteArray> types{
        {u"json"_s, "application/json; charset=utf-8"}, {u"html"_s, "text/html; charset=utf-8"},
        {u"xml"_s, "application/xml; charset=utf-8"},   {u"atom"_s, "application/atom+xml; charset=utf-8"},
        {u"csv"_s, "text/csv; charset=utf-8"},          {u"txt"_s, "text/plain; charset=utf-8"}};
    return types.value(file.section(u'.', -1));
}

QByteArray jsonText(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

Conversation::Conversation(const QJsonArray& exchanges, QString folder, QUrl base, FakeSession& session)
    : m_exchanges(exchanges), m_folder(std::move(folder)), m_base(std::move(base)), m_session(session)
{}

void Conversation::send(HttpRequest request, QObject* context, HttpCallback done)
{
    HttpResult result = failure(HttpError{HttpFault::BadAnswer, u"not in the script"_s, {}});
    if (m_exchanges.isEmpty()) {
        fail(u"after the %1 requests of the script came: %2"_s.arg(m_made).arg(nameOf(request)));
    } else {
        const QJsonObject exchange = m_exchanges.takeAt(0).toObject();
        ++m_made;
        const QStringList wrong = differences(exchange, request, m_base);
        if (wrong.isEmpty())
            result = answerTo(request, exchange.value("answer"_L1).toObject());
        else
            fail(u"request %1 of the script, %2: %3"_s.arg(m_made).arg(nameOf(request), wrong.join(u"; "_s)));
    }
    m_http.expect([](const HttpRequest&) { return true; }, std::move(result));
    m_http.send(std::move(request), context, std::move(done));
}

void Conversation::check()
{
    for (const QJsonValue& left : std::as_const(m_exchanges)) {
        QJsonObject request = left.toObject();
        request.remove(u"answer"_s);
        fail(u"never asked for: "_s + QString::fromUtf8(jsonText(request)));
    }
}

HttpAnswer scriptedAnswer(const QJsonObject& spec, const QString& folder)
{
    HttpAnswer answer;
    answer.status = spec.value("status"_L1).toInt(200);
    QByteArray type = spec.value("type"_L1).toString().toUtf8();
    if (spec.contains("file"_L1)) {
        QFile file(folder + u'/' + spec.value("file"_L1).toString());
        if (!file.open(QIODevice::ReadOnly))
            fail(u"no file %1"_s.arg(file.fileName()));
        answer.body = file.readAll();
        if (type.isEmpty())
            type = typeOf(file.fileName());
    } else if (spec.contains("json"_L1)) {
        answer.body = jsonText(spec.value("json"_L1));
        if (type.isEmpty())
            type = typeOf(u".json"_s);
    } else {
        answer.body = spec.value("body"_L1).toString().toUtf8();
        if (type.isEmpty() && !answer.body.isEmpty())
            type = typeOf(u".html"_s);
    }
    if (!type.isEmpty())
        answer.headers.append({"Content-Type", type});
    const QJsonObject headers = spec.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    if (const QString location = spec.value("location"_L1).toString(); !location.isEmpty())
        answer.headers.append({"Location", location.toUtf8()});
    const QJsonObject cookies = spec.value("cookies"_L1).toObject();
    for (auto it = cookies.begin(); it != cookies.end(); ++it)
        answer.headers.append({"Set-Cookie", (it.key() + u'=' + it.value().toString()).toUtf8()});
    return answer;
}

HttpAnswer Conversation::answerTo(const HttpRequest& request, const QJsonObject& spec)
{
    HttpAnswer answer = scriptedAnswer(spec, m_folder);
    if (const QString location = spec.value("location"_L1).toString(); !location.isEmpty())
        answer.redirectTarget = request.url.resolved(QUrl(location));
    const QJsonObject cookies = spec.value("cookies"_L1).toObject();
    for (auto it = cookies.begin(); it != cookies.end(); ++it) {
        if (request.withCookies)
            m_session.cookies.insert(it.key().toUtf8(), it.value().toString().toUtf8());
    }
    return answer;
}

} // namespace deskbell::test
