// In: cookies as a browser, an extension or a test tool exports them. Out: the same as cookies.
#include "net/cookiepaste_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskbell {

using namespace Qt::StringLiterals;

using Cookies = QList<QNetworkCookie>;

/// Netscape's cookies.txt (domain, subdomains too, path, secure, expires, name, value), or rows of a
/// browser's table (name, value, domain, path, ...).
Result<Cookies> CookiePaste::fromTable() const
{
    Cookies cookies;
    int number = 0;
    for (QString line : m_text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith("#HttpOnly_"_L1))
            line.remove(0, 10);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        const bool netscape =
            cells.size() >= 6 && (cells.at(1).compare("TRUE"_L1, Qt::CaseInsensitive) == 0 ||
                                  cells.at(1).compare("FALSE"_L1, Qt::CaseInsensitive) == 0);
        std::optional<QNetworkCookie> cookie;
        if (netscape) {
            QString domain = cells.at(0);
            if (cells.at(1).compare("TRUE"_L1, Qt::CaseInsensitive) == 0 && !domain.startsWith(u'.'))
                domain.prepend(u'.');
            cookie = make(cells.at(5), cells.value(6), domain, cells.at(2));
            if (const qint64 expires = cells.at(4).toLongLong(); cookie && expires > 0)
                cookie->setExpirationDate(QDateTime::fromSecsSinceEpoch(expires, Qt::UTC));
        } else if (cells.size() >= 4) {
            cookie = make(cells.at(0).trimmed(), cells.at(1), cells.at(2).trimmed(), cells.at(3).trimmed());
            if (const auto expires = QDateTime::fromString(cells.value(4), Qt::ISODateWithMs);
                cookie && expires.isValid())
                cookie->setExpirationDate(expires);
        }
        if (!cookie)
            return refused(tr("Line %1 is not a row of cookies.").arg(number));
        cookies.append(*cookie);
    }
    return cookies;
}

void CookiePaste::addJsonCookie(const QJsonObject& object, Cookies& cookies) const
{
    QString domain = object.value("domain"_L1).toString(object.value("host"_L1).toString());
    const QJsonValue hostOnly = object.value("hostOnly"_L1);
    if (hostOnly.isBool() && !domain.isEmpty()) {
        while (domain.startsWith(u'.'))
            domain.remove(0, 1);
        if (!hostOnly.toBool())
            domain.prepend(u'.');
    }
    auto cookie = make(object.value("name"_L1).toString(), object.value("value"_L1).toString(), domain,
                       object.value("path"_L1).toString());
    if (!cookie)
        return;
    for (const auto key : {"expirationDate"_L1, "expires"_L1, "expiry"_L1}) {
        const QJsonValue expires = object.value(key);
        if (expires.toDouble() > 0) // -1 and 0: until the browser is closed
            cookie->setExpirationDate(QDateTime::fromSecsSinceEpoch(qint64(expires.toDouble()), Qt::UTC));
        else if (const auto date = QDateTime::fromString(expires.toString(), Qt::ISODateWithMs);
                 date.isValid())
            cookie->setExpirationDate(date);
    }
    cookies.append(*cookie);
}

/// A list of cookies, {"cookies": [...]} as test tools save it, {"Request Cookies": {name: value}} as Firefox
/// copies it, or {name: value}.
void CookiePaste::addJson(const QJsonValue& value, Cookies& cookies) const
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            addJson(item, cookies);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value("name"_L1).isString() && object.value("value"_L1).isString())
        return addJsonCookie(object, cookies);
    if (object.value("cookies"_L1).isArray())
        return addJson(object.value("cookies"_L1), cookies);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject() && !it.key().contains("response"_L1, Qt::CaseInsensitive))
            addJson(it.value(), cookies);
        else if (const auto cookie = make(it.key(), it.value().toString(), {}, {});
                 cookie && it.value().isString())
            cookies.append(*cookie);
    }
}

Result<Cookies> CookiePaste::fromJson() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text.toUtf8(), &error);
    if (document.isNull())
        return refused(tr("This looks like JSON but cannot be read at character %1: was all of it copied?")
                           .arg(error.offset));
    Cookies cookies;
    addJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), cookies);
    if (cookies.isEmpty())
        return refused(tr("There are no cookies in this JSON."));
    return cookies;
}

} // namespace deskbell
