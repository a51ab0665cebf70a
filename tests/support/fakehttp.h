#pragma once

#include "net/http.h"

#include <QPointer>

namespace deskbell::test {

HttpAnswer jsonAnswer(const QByteArray& body, int status = 200);
HttpAnswer htmlAnswer(const QByteArray& body, int status = 200);
/// A reported 3xx.
HttpAnswer redirectAnswer(const QUrl& target, int status = 302);
HttpError httpError(HttpFault fault);

/// An HttpClient without sockets, scripted by the test.
///
///     FakeHttp http;
///     http.expect("GET", "/login", htmlAnswer("<form>..."));
///     http.expect("POST", "/login", httpError(HttpFault::OutcomeUnknown));
///     http.expectPending("GET", "/list"); // answered later by http.answer(...)
///
/// A target that begins with '/' is compared with path, or path?query; else with the whole URL, encoded. The
/// first expectation that fits and is not used up answers; then what on() says. Anything else fails the test
/// at once, and so does an expectation that was never asked for, in check(), which the destructor calls too.
/// Answers come from the event loop as with the real one; deliver() brings them without it.
class FakeHttp final : public HttpClient
{
public:
    using Handler = std::function<HttpResult(const HttpRequest&)>;
    using Matcher = std::function<bool(const HttpRequest&)>;

    FakeHttp() = default;
    ~FakeHttp() override;
    Q_DISABLE_COPY_MOVE(FakeHttp)

    void send(HttpRequest request, QObject* context, HttpCallback done) override;

    void expect(const QByteArray& method, const QString& target, HttpResult result);
    void expect(const QByteArray& method, const QString& target, HttpError error);
    void expect(Matcher matcher, HttpResult result);
    void expectPending(const QByteArray& method, const QString& target);
    /// Answers every request that fits, any number of times.
    void on(const QByteArray& method, const QString& target, Handler handler);
    void on(const QByteArray& method, const QString& target, HttpResult result);
    void onAny(HttpResult result);

    /// Requests that wait for answer(), oldest first; those whose context is gone are no longer among them.
    QList<HttpRequest> pending();
    /// Answers the oldest pending request.
    void answer(HttpResult result);
    void answer(HttpError error);
    /// Calls back with all answers that are due, and with those that this brings about.
    void deliver();

    const QList<HttpRequest>& requests() const { return m_requests; }
    void clearRequests() { m_requests.clear(); }
    void check();

private:
    struct Rule
    {
        Matcher matcher;
        Handler handler; // empty: pending
        bool once = true;
        QString name;
    };
    struct Call
    {
        HttpRequest request;
        QPointer<QObject> context;
        HttpCallback done;
    };
    struct Due
    {
        Call call;
        HttpResult result;
    };

    void finish(Call call, HttpResult result);

    QList<Rule> m_rules;
    QList<HttpRequest> m_requests;
    QList<Call> m_pending;
    QList<Due> m_due;
    QObject m_loop; // last: its queued calls die with it
};

} // namespace deskbell::test
