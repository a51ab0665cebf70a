// In: a way to sign in and its credentials. Out: a session and extracted values that are fresh enough for the
// next request, or why there are none.

#include "source/access.h"

#include "base/clock.h"
#include "base/duration.h"
#include "base/text.h"
#include "source/signinfacts.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Looks random to the desk, and is the same after every start.
QString deviceOf(const QString& source)
{
    const QByteArray machine = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QUuid::createUuidV5(QUuid(), machine + '/' + source.toUtf8()).toString(QUuid::WithoutBraces);
}

/// The desk spoke about the refresh; else it was not reached, and the refresh is tried again later.
bool isAboutTheRefresh(Sight sight)
{
    return sight == Sight::WrongCredentials || sight == Sight::Challenge || sight == Sight::SessionLost ||
           sight == Sight::Blocked || sight == Sight::NotATicketList;
}

/// Until a password that got no clear answer is sent again. Desks lock accounts after three to five within
/// half an hour.
constexpr milliseconds passwordRest = std::chrono::minutes(20);

} // namespace

Access::Access(const SourceConfig& source, SignInSecrets secrets, const SignInWay& way,
               const RequestBuilder& builder, HttpClient& http, Session& session, Expressions& expressions,
               Accounts& accounts, const Clock& clock)
    : m_source(source),
      m_secrets(std::move(secrets)),
      m_way(way),
      m_builder(builder),
      m_http(http),
      m_session(session),
      m_expressions(expressions),
      m_accounts(accounts),
      m_account(Accounts::key(source.url, source.signIn.user, m_secrets.secret + u'\n' + m_secrets.second)),
      m_clock(clock),
      m_device(deviceOf(source.name))
{}

QString Access::signInPath() const { return canSignIn() ? m_way.steps.first().request.path : m_way.page; }

bool Access::endSessionTooOld()
{
    const QDateTime since = m_session.signedInAt();
    if (!since.isValid() || !m_source.sessionLifetime)
        return false;
    const milliseconds age(since.msecsTo(m_clock.now()));
    // A session of the future is one whose age nobody knows: the clock was set back.
    if (age < *m_source.sessionLifetime && age >= milliseconds(0))
        return false;
    m_session.end();
    m_values = {};
    return true;
}

/// A session that a person began is used as it is; without one there is nothing to ask the desk.
std::optional<Blindness> Access::wantsPerson()
{
    if (!m_way.byPerson)
        return std::nullopt;
    if (endSessionTooOld())
        return Blindness{Sight::SessionLost, tr("It is older than the session lifetime set for this source"),
                         std::nullopt};
    if (!m_session.signedInAt().isValid())
        return Blindness{Sight::SessionLost, tr("Nobody has signed in to this source in a browser yet"),
                         std::nullopt};
    return std::nullopt;
}

bool Access::mustSignIn()
{
    if (!canSignIn())
        return false;
    if (m_goodUntil.isValid() && m_clock.now() >= m_goodUntil)
        return true;
    if (endSessionTooOld())
        return true;
    if (m_way.cookies && (!sendsExtracted(m_way) || !m_values.isEmpty()))
        return !m_session.signedInAt().isValid();
    return m_values.isEmpty(); // what the steps extracted lives no longer than the program
}

void Access::signIn(Done done)
{
    m_done = std::move(done);
    m_turn = m_accounts.queue(m_account, [this] { begin(); });
}

void Access::begin()
{
    if (const auto refusal = refused()) { // to another source, while this one waited
        m_turn.reset();
        if (const Done done = std::exchange(m_done, {}))
            done(failure(*refusal));
        return;
    }
    run(!m_way.refresh.isEmpty() && !m_values.isEmpty());
}

void Access::run(bool refresh)
{
    if (!refresh) {
        m_values = {};
        m_goodUntil = {};
        // Its steps are there for what they extract; a desk that still knows the cookies would skip its form.
        if (!m_way.cookies || sendsExtracted(m_way))
            m_session.end();
    }
    m_signIn = std::make_unique<SignIn>(refresh ? m_way.refresh : m_way.steps, m_builder, scope(), m_http,
                                        m_expressions, cookies(), m_clock.now());
    m_signIn->run([this, refresh](Result<QJsonObject, Blindness> result) {
        // From the event loop, as the SignIn goes with it.
        QMetaObject::invokeMethod(
            m_signIn.get(), [this, refresh, result = std::move(result)] { ended(refresh, result); },
            Qt::QueuedConnection);
    });
}

void Access::ended(bool refresh, Result<QJsonObject, Blindness> kept)
{
    m_sentPassword = !refresh && m_way.needsUser && m_signIn->sentPassword();
    m_signIn.release()->deleteLater();
    if (!kept) {
        Blindness blindness = kept.error();
        if (refresh && isAboutTheRefresh(blindness.sight))
            return run(false);
        if (blindness.sight == Sight::WrongCredentials || blindness.sight == Sight::Challenge)
            refuse(blindness);
        else if (m_sentPassword)
            slowDown(blindness);
        m_turn.reset();
        if (const Done done = std::exchange(m_done, {}))
            done(failure(blindness));
        return;
    }
    m_turn.reset();
    take(*kept);
    if (const Done done = std::exchange(m_done, {}))
        done({});
}

/// A password that was good may be in the midst of a desk's restart: it is tried once more soon.
void Access::slowDown(Blindness& blindness)
{
    if (std::exchange(m_isProven, false))
        return;
    blindness.retryAfter = std::max(blindness.retryAfter.value_or(passwordRest), passwordRest);
    blindness.detail =
        wholeSentence(blindness.detail) + u' ' +
        tr("The password was sent and may have counted as a failed attempt. So that the account "
           "is not locked, Deskbell waits 20 minutes before it sends it again.");
}

void Access::worked()
{
    m_accounts.worked(m_account);
    m_isProven = m_isProven || std::exchange(m_sentPassword, false);
}

std::optional<Blindness> Access::lostAtOnce()
{
    if (!m_sentPassword || isTestedIn(m_way) || m_accounts.lostAtOnce(m_account) < 2)
        return std::nullopt;
    refuse(
        {Sight::WrongCredentials,
         tr("Twice the desk took the password without a word and then showed the list to nobody: it may be "
            "wrong, or the account may not open the list"),
         std::nullopt});
    return refused();
}

void Access::take(const QJsonObject& values)
{
    m_values = values;
    m_session.begin(m_clock.now());
    m_goodUntil = {};
    if (const auto good = lifetime()) {
        // Early, so that a list under way does not meet the end.
        const milliseconds early = std::min<milliseconds>(std::chrono::minutes(1), *good / 10);
        m_goodUntil = m_clock.now().addMSecs((*good - early).count());
    }
}

std::optional<milliseconds> Access::lifetime()
{
    if (!m_way.lifetime.startsWith(u'='))
        return parseDuration(m_way.lifetime);
    const Result<QJsonValue> found = m_expressions.evaluate(m_way.lifetime, scope().object());
    const double count = found ? found->toVariant().toDouble() : 0.0;
    constexpr double year = 365.0 * 24 * 3600;
    if (!(count > 0.0)) // not a number, too
        return std::nullopt;
    return milliseconds(qint64(std::min(count, year) * 1000));
}

void Access::cancel()
{
    m_done = {};
    m_signIn.reset();
    m_turn.reset();
}

TemplateScope Access::scope() const
{
    return {m_source.signIn.user,
            m_secrets.secret,
            m_source.options,
            m_values,
            m_device,
            m_clock.now().toSecsSinceEpoch(),
            m_secrets.second};
}

QStringList Access::secrets() const
{
    QStringList lent;
    for (const QByteArray& value : m_session.cookieValues())
        lent << QString::fromUtf8(value);
    for (const QJsonValue& value : m_values)
        lent << value.toString();
    constexpr qsizetype shortestToken = 6; // shorter ones are numbers and flags
    lent.removeIf([](const QString& value) { return value.size() < shortestToken; });
    if (!m_secrets.second.isEmpty())
        lent << m_secrets.second;
    if (!m_secrets.secret.isEmpty()) // as it is, and in the form of a basic Authorization
        lent << m_secrets.secret << m_source.signIn.user + u':' + m_secrets.secret;
    return lent;
}

CookieLookup Access::cookies() const
{
    return [this](const QByteArray& namePrefix) { return m_session.cookie(namePrefix); };
}

} // namespace deskbell
