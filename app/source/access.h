#pragma once

#include "settings/config.h"
#include "source/session.h"
#include "source/signin.h"

namespace deskbell {

/// What a source signs in with, as it is sent.
struct SignInSecrets
{
    SignInSecrets(QString only, QString other = {}) : secret(std::move(only)), second(std::move(other)) {}
    QString secret;
    QString second; ///< of ways that need two
};

/// Who Deskbell is to one desk: the session or token, what the sign-in extracted, and when both must be
/// renewed. A refused password is remembered and not sent again until allow().
class Access : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void, Blindness>)>;

    /// What is passed by reference must outlive it.
    Access(const SourceConfig& source, SignInSecrets secrets, const SignInWay& way,
           const RequestBuilder& builder, HttpClient& http, Session& session, Expressions& expressions,
           const Clock& clock);

    /// The list is read in a session, which the desk can forget.
    bool usesSession() const { return canSignIn() || m_way.byPerson; }
    /// A sign-in of our own comes before the list, and can be repeated.
    bool canSignIn() const { return !m_way.steps.isEmpty(); }
    /// As presets write paths; empty: not known.
    QString signInPath() const;
    /// Only a person can sign in, and none has: the desk need not be asked.
    std::optional<Blindness> wantsPerson();
    /// There is no session, or it is older than the source or the desk allows.
    bool mustSignIn();
    /// Signs in, or refreshes what an earlier sign-in brought. Calls back from the event loop; one at a time.
    void signIn(Done done);
    void cancel();

    const std::optional<Blindness>& refused() const { return m_refused; }
    void refuse(const Blindness& blindness) { m_refused = blindness; }
    void allow() { m_refused.reset(); }

    TemplateScope scope() const;
    /// What must not be shown, though a desk may throw it back: secrets, and what sign-ins brought.
    QStringList secrets() const;
    CookieLookup cookies() const;

private:
    bool endSessionTooOld();
    void run(bool refresh);
    /// A copy, as the call that brought it dies with the SignIn.
    void ended(bool refresh, Result<QJsonObject, Blindness> kept);
    void begin(const QJsonObject& values);
    std::optional<milliseconds> lifetime();

    const SourceConfig& m_source;
    SignInSecrets m_secrets;
    const SignInWay& m_way;
    const RequestBuilder& m_builder;
    HttpClient& m_http;
    Session& m_session;
    Expressions& m_expressions;
    const Clock& m_clock;
    QString m_device;
    QJsonObject m_values;  ///< extracted by the sign-in; a new program signs in anew for them
    QDateTime m_goodUntil; ///< invalid: until the desk says otherwise
    std::optional<Blindness> m_refused;
    Done m_done;
    std::unique_ptr<SignIn> m_signIn;
};

} // namespace deskbell
