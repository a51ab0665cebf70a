#pragma once

#include "settings/config.h"
#include "source/accounts.h"
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
/// renewed. A refused password is remembered and not sent again until allow(); one that got no clear answer
/// is sent again a few times an hour at most, as a desk may have counted it.
class Access : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void, Blindness>)>;

    /// What is passed by reference must outlive it.
    Access(const SourceConfig& source, SignInSecrets secrets, const SignInWay& way,
           const RequestBuilder& builder, HttpClient& http, Session& session, Expressions& expressions,
           Accounts& accounts, const Clock& clock);

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

    /// To this source, or to another one with the same account and secret.
    std::optional<Blindness> refused() const { return m_accounts.refusal(m_account); }
    void refuse(const Blindness& blindness) { m_accounts.refuse(m_account, blindness); }
    void allow() { m_accounts.allow(m_account); }
    /// The list was read as whoever signed in.
    void worked();
    /// The session was lost as soon as it had begun. A desk that lets in by no test of the preset may not
    /// have let us in at all: the second time in a row that is taken for a refusal, which is returned.
    std::optional<Blindness> lostAtOnce();

    TemplateScope scope() const;
    /// What must not be shown, though a desk may throw it back: secrets, and what sign-ins brought.
    QStringList secrets() const;
    CookieLookup cookies() const;

private:
    bool endSessionTooOld();
    void begin();
    void run(bool refresh);
    void slowDown(Blindness& blindness);
    /// A copy, as the call that brought it dies with the SignIn.
    void ended(bool refresh, Result<QJsonObject, Blindness> kept);
    void take(const QJsonObject& values);
    std::optional<milliseconds> lifetime();

    const SourceConfig& m_source;
    SignInSecrets m_secrets;
    const SignInWay& m_way;
    const RequestBuilder& m_builder;
    HttpClient& m_http;
    Session& m_session;
    Expressions& m_expressions;
    Accounts& m_accounts;
    QByteArray m_account;
    const Clock& m_clock;
    QString m_device;
    QJsonObject m_values;        ///< extracted by the sign-in; a new program signs in anew for them
    QDateTime m_goodUntil;       ///< invalid: until the desk says otherwise
    bool m_sentPassword = false; ///< by the last sign-in
    bool m_isProven = false;     ///< the password was good when last sent
    Done m_done;
    std::unique_ptr<Accounts::Turn> m_turn;
    std::unique_ptr<SignIn> m_signIn;
};

} // namespace deskbell
