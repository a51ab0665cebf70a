#pragma once

#include <QList>
#include <QPair>
#include <QUrl>

namespace deskbell {

QString percentEncoded(const QString& text);
/// application/x-www-form-urlencoded, as browsers write it.
QByteArray formBody(const QList<QPair<QString, QString>>& fields);
/// Appends to the query of `url`; both sides are encoded here.
void addQuery(QUrl& url, const QString& name, const QString& value, QChar separator = u'&');
/// "a/b" of "https://desk/prefix" is https://desk/prefix/a/b; "/a/b" too, as a desk may live under a path.
/// An absolute http(s) URL is itself; an empty path is `base` with its query.
QUrl deskUrl(const QUrl& base, const QString& path);
/// For messages: a query may name a ticket, or carry something secret.
QString placeOf(const QUrl& url);
/// As a browser that stands on `page` sends it.
QPair<QByteArray, QByteArray> refererHeader(const QUrl& page);

} // namespace deskbell
