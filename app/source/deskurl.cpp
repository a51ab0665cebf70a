// In: names, values and paths. Out: addresses and forms, encoded.

#include "source/deskurl.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QByteArray formEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(text, " ", {}).replace(' ', '+');
}

} // namespace

QString percentEncoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QUrl deskUrl(const QUrl& base, const QString& path)
{
    if (path.startsWith("http://"_L1) || path.startsWith("https://"_L1))
        return QUrl(path);
    if (path.isEmpty()) // the address is the list
        return base.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString prefix = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                   QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return QUrl(path.startsWith(u'/') ? prefix + path : prefix + u'/' + path);
}

void addQuery(QUrl& url, const QString& name, const QString& value, QChar separator)
{
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += separator;
    // As text and not through QUrlQuery: '+' and ';' in a value must not reach the desk bare.
    query += percentEncoded(name) + u'=' + percentEncoded(value);
    url.setQuery(query, QUrl::StrictMode);
}

QByteArray formBody(const QList<QPair<QString, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name) + '=' + formEncoded(value);
    }
    return body;
}

QString placeOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QPair<QByteArray, QByteArray> refererHeader(const QUrl& page)
{
    return {"Referer", page.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo)};
}

} // namespace deskbell
