#pragma once

#include "net/networkclient.h"
#include "support/fakeclock.h"

#include <QTest>

namespace deskbell::test {

/// A real NetworkClient on a clock that stands still: no time-out comes unless the test moves it.
struct NetRig
{
    explicit NetRig(NetworkOptions options = direct()) : client(std::move(options), nullptr, throttle, clock)
    {}

    static NetworkOptions direct()
    {
        NetworkOptions options;
        options.proxy.kind = ProxyOptions::Kind::None;
        return options;
    }

    /// Sends and runs the event loop until the result is there.
    HttpResult fetch(const HttpRequest& request)
    {
        std::optional<HttpResult> result;
        QObject context;
        client.send(request, &context, [&result](HttpResult got) { result = std::move(got); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
            return failure(HttpError{HttpFault::TimedOut, QStringLiteral("the test gave up waiting"), {}});
        return *result;
    }
    HttpResult get(const QUrl& url)
    {
        HttpRequest request;
        request.url = url;
        return fetch(request);
    }

    FakeClock clock;
    HostThrottle throttle{clock};
    NetworkClient client;
};

inline HttpRequest post(const QUrl& url, const QByteArray& body = "text=ring")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.repeat = HttpRequest::Repeat::Never;
    return request;
}

/// For QCOMPARE of a result with what is expected: "200", or the name of the fault and its message.
inline QString describe(const HttpResult& result)
{
    static const QStringList faults = {
        QStringLiteral("Offline"),        QStringLiteral("NameNotFound"),   QStringLiteral("TlsRefused"),
        QStringLiteral("ProxyRefused"),   QStringLiteral("TimedOut"),       QStringLiteral("TooLarge"),
        QStringLiteral("OutcomeUnknown"), QStringLiteral("NotHttpAddress"), QStringLiteral("BadAnswer")};
    return result ? QString::number(result->status)
                  : faults.value(int(result.error().fault)) + QStringLiteral(": ") + result.error().message;
}

/// "200" or "Offline".
inline QString kind(const HttpResult& result) { return describe(result).section(QLatin1Char(':'), 0, 0); }

} // namespace deskbell::test
