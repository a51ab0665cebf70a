#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QNetworkCookie>
#include <QUrl>

#include <optional>

namespace deskbell {

/// One text from outside, and the desk whose cookies are wanted. Read in two files: headers and commands, and
/// tables and JSON.
class CookiePaste
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::CookiePaste)
public:
    CookiePaste(QString text, QUrl desk) : m_text(std::move(text)), m_desk(std::move(desk)) {}

    Result<QList<QNetworkCookie>> read() const;
    static Failure<Error> refused(const QString& what, const QString& advice = {})
    {
        return failure(what, {},
                       advice.isEmpty()
                           ? tr("Sign in to the desk in a browser, open its developer tools, reload "
                                "the page, and copy its request as cURL.")
                           : advice);
    }
    static Failure<Error> noneLeft(const QList<QNetworkCookie>& all, const QUrl& desk, const QDateTime& now);

private:
    std::optional<QNetworkCookie> make(const QString& name, const QString& value, const QString& domain,
                                       const QString& path) const;
    Result<QList<QNetworkCookie>> fromHeader(const QString& line) const;
    Result<QList<QNetworkCookie>> fromHeaders(const QString& block) const;
    Result<QList<QNetworkCookie>> fromCurl() const;
    Result<QList<QNetworkCookie>> fromTable() const;
    Result<QList<QNetworkCookie>> fromJson() const;
    void addJson(const QJsonValue& value, QList<QNetworkCookie>& cookies) const;
    void addJsonCookie(const QJsonObject& object, QList<QNetworkCookie>& cookies) const;

    QString m_text;
    QUrl m_desk;
};

} // namespace deskbell
