#pragma once

#include "net/cookiejar.h"
#include "source/session.h"
#include "storage/cookiestore.h"

#include <QObject>

namespace deskbell {

/// The browser session of one source: a cookie jar, and the store that keeps it over restarts. What any
/// answer sets is written back at the end of the same turn of the event loop.
class JarSession final : public QObject, public Session
{
    Q_OBJECT
public:
    enum class Keep
    {
        Nothing,  ///< starts empty and writes nothing: a source that is only being tried
        ReadOnly, ///< the same with the session that is kept, which only a person could begin anew
        All
    };
    /// `jar` and `store` must outlive it.
    JarSession(QString source, CookieJar& jar, CookieStore& store, Keep keep, const Clock& clock);
    /// A session that was begun elsewhere, in place of what is there: raw Set-Cookie lines.
    void adopt(const QByteArrayList& raw, const QDateTime& now);

    QDateTime signedInAt() const override { return m_signedInAt; }
    void begin(const QDateTime& now) override;
    void end() override;
    QByteArray cookie(const QByteArray& namePrefix) const override;
    QByteArrayList cookieValues() const override;

private:
    void save();

    QString m_source;
    CookieJar& m_jar;
    CookieStore& m_store;
    Keep m_keep;
    QDateTime m_signedInAt;
};

} // namespace deskbell
