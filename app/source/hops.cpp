// In: the answers of one list(), and how it ended. Out: the hops that held and the one that did not.

#include "source/hops.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct Hops
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Hops)
};

} // namespace

HopTrace::HopTrace(HttpClient& http, QUrl base, bool throughProxy)
    : m_http(http), m_base(std::move(base)), m_throughProxy(throughProxy)
{}

void HopTrace::begin()
{
    m_answered = false;
    m_signedIn = false;
}

void HopTrace::send(HttpRequest request, QObject* context, HttpCallback done)
{
    if (!m_tell || m_answered)
        return m_http.send(std::move(request), context, std::move(done));
    m_http.send(std::move(request), context, [this, done = std::move(done)](HttpResult result) {
        answered(result);
        done(std::move(result));
    });
}

void HopTrace::say(const char* hop, bool ok, const QString& detail) const
{
    if (m_tell)
        m_tell(QString::fromLatin1(hop), ok, detail);
}

/// How far the first request came says it for all of them.
void HopTrace::answered(const HttpResult& result)
{
    if (std::exchange(m_answered, true))
        return;
    const HttpFault fault = result ? HttpFault::BadAnswer : result.error().fault;
    const QString why = result ? QString() : result.error().message;
    if (fault == HttpFault::ProxyRefused) // which looks the name up itself
        return say("proxy", false, why);
    if (fault == HttpFault::NameNotFound)
        return say("name lookup", false, why);
    say("name lookup", true, m_base.host());
    if (m_throughProxy)
        say("proxy", true);
    if (fault == HttpFault::TlsRefused)
        return say("TLS", false, why);
    if (m_base.scheme() == "https"_L1 && (result || fault != HttpFault::Offline))
        say("TLS", true);
    //: %1 is an HTTP status such as 200
    say("HTTP", result.ok(), result ? Hops::tr("status %1").arg(result->status) : why);
}

void HopTrace::signedIn()
{
    m_signedIn = true;
    say("sign-in", true);
}

void HopTrace::ended(const Result<Listing, Blindness>& result)
{
    if (!m_tell)
        return;
    if (!result || result->unseen) {
        const Blindness& blindness = result ? *result->unseen : result.error();
        const QString why = sightSentence(blindness.sight) + u' ' + blindness.detail;
        switch (blindness.sight) {
        case Sight::WrongCredentials:
        case Sight::Challenge:
        case Sight::SessionLost:
            return say("sign-in", false, why);
        case Sight::Misconfigured:
            return say("configuration", false, why);
        case Sight::MappingFailed:
            say("list", true);
            return say("mapping", false, why);
        case Sight::Offline:
        case Sight::NameNotFound:
        case Sight::TlsRefused:
        case Sight::ProxyRefused:
            if (m_answered) // told there already, when the first request met it
                return;
            return say("HTTP", false, why);
        case Sight::NeverPolled:
        case Sight::Seeing:
        case Sight::SigningIn:
        case Sight::Blocked:
        case Sight::Busy:
        case Sight::CaptivePortal:
        case Sight::Maintenance:
        case Sight::NotATicketList:
            return say("list", false, why);
        }
        return;
    }
    if (!m_signedIn)
        say("sign-in", true, Hops::tr("accepted"));
    if (result->unchanged)
        return say("list", true, Hops::tr("unchanged"));
    say("list", true);
    //: the first page of a ticket list was read
    say("mapping", true, Hops::tr("%n ticket(s)", nullptr, static_cast<int>(result->tickets.size())));
}

} // namespace deskbell
