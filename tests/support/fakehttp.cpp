#include "support/fakehttp.h"

#include <QTest>

namespace deskbell::test {

namespace {

FakeHttp::Matcher matching(const QByteArray& method, const QString& target)
{
    return [method, target](const HttpRequest& request) {
        if (request.method != method)
            return false;
        if (!target.startsWith(QLatin1Char('/')))
            return request.url.toString(QUrl::FullyEncoded) == target;
        return request.url.path(QUrl::FullyEncoded) == target ||
               request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded) ==
                   target;
    };
}

QString nameOf(const QByteArray& method, const QString& target)
{
    return QString::fromLatin1(method) + QLatin1Char(' ') + target;
}

} // namespace

HttpAnswer jsonAnswer(const QByteArray& body, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    answer.body = body;
    return answer;
}

HttpAnswer htmlAnswer(const QByteArray& body, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    answer.body = body;
    return answer;
}

HttpAnswer redirectAnswer(const QUrl& target, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Location", target.toEncoded()}};
    answer.redirectTarget = target;
    return answer;
}

HttpError httpError(HttpFault fault)
{
    return {fault, QStringLiteral("scripted fault %1").arg(int(fault)), {}};
}

FakeHttp::~FakeHttp() { check(); }

void FakeHttp::send(HttpRequest request, QObject* context, HttpCallback done)
{
    m_requests.append(request);
    const Call call{request, context, std::move(done)};
    const auto fits = [&request](const Rule& rule) { return rule.matcher(request); };
    auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                             [&](const Rule& candidate) { return candidate.once && fits(candidate); });
    if (rule == m_rules.end())
        rule = std::find_if(m_rules.begin(), m_rules.end(), fits);
    if (rule == m_rules.end()) {
        const QString what = QStringLiteral("unexpected request: ") +
                             nameOf(request.method, request.url.toString(QUrl::FullyEncoded));
        QTest::qFail(qPrintable(what), "FakeHttp", 0);
        return finish(call, failure(HttpError{HttpFault::BadAnswer, what, {}}));
    }
    const Handler handler = rule->handler;
    if (rule->once)
        m_rules.erase(rule);
    if (!handler)
        m_pending.append(call);
    else
        finish(call, handler(request));
}

void FakeHttp::expect(const QByteArray& method, const QString& target, HttpResult result)
{
    m_rules.append({matching(method, target), [result](const HttpRequest&) { return result; }, true,
                    nameOf(method, target)});
}

void FakeHttp::expect(const QByteArray& method, const QString& target, HttpError error)
{
    expect(method, target, HttpResult(failure(std::move(error))));
}

void FakeHttp::expect(Matcher matcher, HttpResult result)
{
    m_rules.append({std::move(matcher), [result](const HttpRequest&) { return result; }, true,
                    QStringLiteral("(matcher)")});
}

void FakeHttp::expectPending(const QByteArray& method, const QString& target)
{
    m_rules.append({matching(method, target), {}, true, nameOf(method, target)});
}

void FakeHttp::on(const QByteArray& method, const QString& target, Handler handler)
{
    m_rules.append({matching(method, target), std::move(handler), false, nameOf(method, target)});
}

void FakeHttp::on(const QByteArray& method, const QString& target, HttpResult result)
{
    on(method, target, [result](const HttpRequest&) { return result; });
}

void FakeHttp::onAny(HttpResult result)
{
    const auto any = [](const HttpRequest&) { return true; };
    m_rules.append({any, [result = std::move(result)](const HttpRequest&) { return result; }, false,
                    QStringLiteral("any")});
}

QList<HttpRequest> FakeHttp::pending()
{
    m_pending.removeIf([](const Call& call) { return !call.context; });
    QList<HttpRequest> requests;
    for (const Call& call : std::as_const(m_pending))
        requests.append(call.request);
    return requests;
}

void FakeHttp::answer(HttpResult result)
{
    if (pending().isEmpty())
        return QTest::qFail("no request is pending", "FakeHttp", 0);
    finish(m_pending.takeFirst(), std::move(result));
}

void FakeHttp::answer(HttpError error) { answer(HttpResult(failure(std::move(error)))); }

void FakeHttp::deliver()
{
    while (!m_due.isEmpty()) {
        const Due due = m_due.takeFirst();
        if (due.call.context)
            due.call.done(due.result);
    }
}

void FakeHttp::check()
{
    for (const Rule& rule : std::as_const(m_rules)) {
        if (rule.once)
            QTest::qFail(qPrintable(QStringLiteral("never asked for: ") + rule.name), "FakeHttp", 0);
    }
    m_rules.removeIf([](const Rule& rule) { return rule.once; });
}

void FakeHttp::finish(Call call, HttpResult result)
{
    if (result.ok() && result.value().url.isEmpty())
        result.value().url = call.request.url;
    m_due.append({std::move(call), std::move(result)});
    QMetaObject::invokeMethod(
        &m_loop, [this] { deliver(); }, Qt::QueuedConnection);
}

} // namespace deskbell::test
