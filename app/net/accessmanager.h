#pragma once

#include "base/clock.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace deskbell {

/// The policy that every request follows, whoever makes it: redirects are reported and never followed by Qt
/// (it would carry secrets to other hosts), no HTTP/2, an idle limit, our own User-Agent, no sign-in by
/// itself, and one log line (method, redacted URL, status, time, id) in the category "deskbell.net".
class AccessManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// Set to true on a request that carries a key: no cookie is sent and none is kept.
    static constexpr auto WithoutCookies = QNetworkRequest::Attribute(QNetworkRequest::User + 1);

    /// `locale` gives Accept-Language, fixed for the life of the manager: desks translate their pages by it.
    explicit AccessManager(const Clock& clock, const QLocale& locale = {}, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& original,
                                 QIODevice* outgoing) override;

private:
    void logWhenFinished(QNetworkReply* reply);

    const Clock& m_clock;
    QByteArray m_language;
    quint64 m_lastId = 0;
};

} // namespace deskbell
