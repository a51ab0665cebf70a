#pragma once

#include "base/clock.h"

#include <QByteArrayList>
#include <QNetworkCookieJar>

namespace deskbell {

/// The cookies of one account, session cookies included, by the rules of RFC 6265 and 6265bis where Qt's own
/// jar is lax. Whoever owns it saves toRaw() at changed() and hands it to restore() at the next start.
/// Secrets: never to be logged or exported.
class CookieJar final : public QNetworkCookieJar
{
    Q_OBJECT
public:
    static constexpr int maxPerDomain = 50;
    static constexpr int maxInAll = 300;
    static constexpr int maxBytes = 8192; ///< of one cookie, with its attributes

    explicit CookieJar(const Clock& clock, QObject* parent = nullptr);

    /// One Set-Cookie line for each, with Domain (a leading dot: subdomains too) and Path.
    QByteArrayList toRaw() const;
    /// In place of what is there; those that have expired by `now` are dropped. Does not emit changed().
    void restore(const QByteArrayList& raw, const QDateTime& now);
    void clear();

    QList<QNetworkCookie> cookiesForUrl(const QUrl& url) const override;
    bool setCookiesFromUrl(const QList<QNetworkCookie>& cookies, const QUrl& url) override;

    /// RFC 6265 section 5.1.3. `domain` with a leading dot: subdomains too, as Qt writes it.
    static bool domainMatches(const QString& domain, const QString& host);

Q_SIGNALS:
    /// Once for all that changed in one turn of the event loop, at its end.
    void changed();

private:
    std::optional<QNetworkCookie> accepted(QNetworkCookie cookie, const QUrl& url) const;
    bool isExpired(const QNetworkCookie& cookie) const;
    void replaceAll(const QList<QNetworkCookie>& cookies);

    const Clock& m_clock;
    bool m_changePending = false;
};

} // namespace deskbell
