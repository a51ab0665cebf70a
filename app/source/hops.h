#pragma once

#include "net/http.h"
#include "source/desk.h"

namespace deskbell {

/// Stands between a desk and its client and tells, hop by hop, how far one list() came: for `check`. Passes
/// every request on as it is.
class HopTrace final : public HttpClient
{
public:
    /// `hop`: "name lookup", "proxy", "TLS", "HTTP", "sign-in", "list", "mapping"; never translated.
    using Tell = std::function<void(const QString& hop, bool ok, const QString& detail)>;

    HopTrace(HttpClient& http, QUrl base, bool throughProxy);
    void setTell(Tell tell) { m_tell = std::move(tell); }

    void begin();
    void send(HttpRequest request, QObject* context, HttpCallback done) override;
    void rest(const QUrl& url, milliseconds duration) override { m_http.rest(url, duration); }
    void signedIn();
    void ended(const Result<Listing, Blindness>& result);

private:
    void answered(const HttpResult& result);
    void say(const char* hop, bool ok, const QString& detail = {}) const;

    HttpClient& m_http;
    QUrl m_base;
    bool m_throughProxy;
    Tell m_tell;
    bool m_answered = false;
    bool m_signedIn = false;
};

} // namespace deskbell
