#include "core/jarsession.h"

#include "base/clock.h"

#include <QLoggingCategory>
#include <QNetworkCookie>

namespace deskbell {

namespace {

Q_LOGGING_CATEGORY(lcSession, "deskbell.session")

} // namespace

JarSession::JarSession(QString source, CookieJar& jar, CookieStore& store, Keep keep, const Clock& clock)
    : m_source(std::move(source)), m_jar(jar), m_store(store), m_keep(keep)
{
    if (m_keep == Keep::Nothing)
        return;
    const Result<CookieRecord> record = m_store.load(m_source);
    if (record) {
        m_jar.restore(record->raw, clock.now());
        m_signedInAt = record->signedInAt;
    }
    connect(&m_jar, &CookieJar::changed, this, [this] { save(); });
}

void JarSession::adopt(const QByteArrayList& raw, const QDateTime& now)
{
    m_jar.restore(raw, now);
    begin(now);
}

void JarSession::begin(const QDateTime& now)
{
    m_signedInAt = now;
    save();
}

void JarSession::end()
{
    m_signedInAt = {};
    m_jar.clear();
    save();
}

QByteArray JarSession::cookie(const QByteArray& namePrefix) const
{
    for (const QByteArray& raw : m_jar.toRaw()) {
        const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(raw);
        if (!parsed.isEmpty() && parsed.first().name().startsWith(namePrefix))
            return parsed.first().value();
    }
    return {};
}

QByteArrayList JarSession::cookieValues() const
{
    QByteArrayList values;
    for (const QByteArray& raw : m_jar.toRaw()) {
        for (const QNetworkCookie& cookie : QNetworkCookie::parseCookies(raw))
            values.append(cookie.value());
    }
    return values;
}

void JarSession::save()
{
    if (m_keep != Keep::All)
        return;
    // A session that cannot be kept costs one more sign-in after the next start, and nothing else.
    if (const Result<void> saved = m_store.save(m_source, {m_jar.toRaw(), m_signedInAt}); !saved)
        qCWarning(lcSession, "%s", qUtf8Printable(saved.error().text()));
}

} // namespace deskbell
