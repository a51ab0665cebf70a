// In:  "list this page" from the poller. Out: tickets, or why none can be seen.
// Resolves the source's secrets, then hands over to PresetDesk with a client and a session of the source's
// own.
#include "core/configureddesk.h"

#include "core/clientfactory.h"
#include "core/jarsession.h"
#include "core/secretreading.h"
#include "net/browsercookies.h"
#include "source/presetdesk.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds secretRetry = seconds(30); // a keyring that opens after the session has started

constexpr qsizetype mostAnswers = 6; // a sign-in takes three or four

/// Remembers what a person may want to see of a trial: the certificate that was refused last, and answers.
class TrialWatch final : public HttpClient
{
public:
    TrialWatch(std::unique_ptr<NetworkClient> client, bool keepsAnswers)
        : m_keepsAnswers(keepsAnswers), m_client(std::move(client))
    {}

    void send(HttpRequest request, QObject* context, HttpCallback done) override
    {
        m_client->send(std::move(request), context, [this, done = std::move(done)](HttpResult result) {
            if (!result && !result.error().certificatePin.isEmpty())
                m_refused = result.error().certificatePin;
            if (result && m_keepsAnswers) {
                if (m_answers.size() == mostAnswers)
                    m_answers.removeFirst();
                m_answers.append(*result);
            }
            done(std::move(result));
        });
    }
    void rest(const QUrl& url, milliseconds duration) override { m_client->rest(url, duration); }
    CookieJar& cookies() const { return m_client->cookies(); }
    QString refused() const { return m_refused; }
    QList<HttpAnswer> answers() const { return m_answers; }

private:
    bool m_keepsAnswers;
    QString m_refused;
    QList<HttpAnswer> m_answers;
    std::unique_ptr<NetworkClient> m_client; // first to go: it calls back into this
};

} // namespace

class ConfiguredDesk::Parts
{
public:
    Parts(std::unique_ptr<NetworkClient> client, const Services& services, const SourceConfig& source,
          JarSession::Keep keep)
        : http(std::move(client), keep != JarSession::Keep::All),
          session(source.name, http.cookies(), services.cookies, keep, services.clock)
    {}
    TrialWatch http;
    JarSession session;
    std::unique_ptr<PresetDesk> desk;
};

ConfiguredDesk::ConfiguredDesk(Services services, SourceConfig source, QString plainSecret, bool keepSession)
    : m_services(services),
      m_source(std::move(source)),
      m_plainSecret(std::move(plainSecret)),
      m_keepSession(keepSession),
      m_isAsked(!keepSession)
{}

ConfiguredDesk::~ConfiguredDesk() = default;

void ConfiguredDesk::list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done)
{
    if (m_parts)
        return m_parts->desk->list(page, context, std::move(done));
    QList<NamedSecret> wanted{{u"proxy"_s, m_source.proxy.secret}};
    if (m_plainSecret.isEmpty() && !isPersonsWay(m_source.signIn.way))
        wanted.append({u"sign-in"_s, m_source.signIn.secret});
    wanted.append({u"second"_s, m_source.signIn.second});
    readSecrets(
        m_services.secrets, wanted, context,
        [this, page, context, done = std::move(done)](const Result<QHash<QString, QString>>& secrets) {
            const Result<void> ready = secrets ? build(*secrets) : Result<void>(failure(secrets.error()));
            if (ready)
                return m_parts->desk->list(page, context, done);
            if (m_trace)
                m_trace(u"configuration"_s, false, ready.error().text());
            done(failure(Blindness{Sight::Misconfigured, ready.error().text(), secretRetry}));
        });
}

Result<void> ConfiguredDesk::build(const QHash<QString, QString>& secrets)
{
    QString secret = m_plainSecret.isEmpty() ? secrets.value(u"sign-in"_s) : m_plainSecret;
    const QString second = secrets.value(u"second"_s);
    // A header with a line break in it is dropped on the way, and a desk that answers everybody would look
    // fine.
    const QString both = secret + second;
    if (std::any_of(both.begin(), both.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; })) {
        return failure(tr("The secret holds a line break or another control character."), m_source.name,
                       tr("Keep it anew, on one line."));
    }
    const Result<SourcePreset> preset = findSourcePreset(m_services.presets, m_source);
    if (!preset)
        return failure(preset.error());
    auto client = makeClient(m_services, m_source.proxy, secrets.value(u"proxy"_s), m_source.tls,
                             std::make_unique<CookieJar>(m_services.clock));
    if (!client)
        return failure(client.error());
    const bool byPerson = isPersonsWay(m_source.signIn.way);
    const JarSession::Keep tried = byPerson ? JarSession::Keep::ReadOnly : JarSession::Keep::Nothing;
    m_parts = std::make_unique<Parts>(std::move(*client), m_services, m_source,
                                      m_keepSession ? JarSession::Keep::All : tried);
    if (byPerson && !m_plainSecret.isEmpty())
        m_parts->session.adopt(cookieLinesFromText(m_plainSecret), m_services.clock.now());
    if (byPerson)
        secret.clear();
    m_parts->desk = std::make_unique<PresetDesk>(m_source, SignInSecrets(secret, second), *preset,
                                                 m_parts->http, m_parts->session, m_services.clock,
                                                 scriptsFor(m_services, m_source), &m_services.accounts);
    if (std::exchange(m_isAsked, false)) // by a person, who may try a refused password once more
        m_parts->desk->allowSignIn();
    m_parts->desk->setTrace(m_trace);
    connect(m_parts->desk.get(), &Desk::signingIn, this, &Desk::signingIn);
    return {};
}

void ConfiguredDesk::confirm()
{
    if (m_parts)
        m_parts->desk->confirm();
}

void ConfiguredDesk::forgetUnchanged()
{
    if (m_parts)
        m_parts->desk->forgetUnchanged();
}

void ConfiguredDesk::allowSignIn()
{
    // The user may have changed the password: read it anew.
    m_isAsked = true;
    m_parts.reset();
}

QString ConfiguredDesk::certificatePin() const { return m_parts ? m_parts->http.refused() : QString(); }

QByteArrayList ConfiguredDesk::cookies() const
{
    return m_parts ? m_parts->http.cookies().toRaw() : QByteArrayList();
}

QList<HttpAnswer> ConfiguredDesk::answers() const
{
    return m_parts ? m_parts->http.answers() : QList<HttpAnswer>();
}

} // namespace deskbell
