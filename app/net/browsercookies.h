#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QNetworkCookie>
#include <QUrl>

namespace deskbell {

/// Of what a browser holds, the cookies that it would send to `desk`, as raw Set-Cookie lines for
/// CookieJar::restore(): host-only ones and those of its parent domains, HttpOnly too, but nothing that has
/// expired and nothing that only the sign-in itself needed.
QByteArrayList cookiesOfDesk(const QList<QNetworkCookie>& cookies, const QUrl& desk, const QDateTime& now);

/// A cookie that carries the state of a single sign-on from its start to its end (state, nonce, relay state)
/// and is worthless afterwards. The session cookies of the same products are not meant: they are how the desk
/// knows us.
bool isSignInState(const QNetworkCookie& cookie, const QDateTime& now);

/// The lines as one text, and back; for the places that hand over one secret text.
QString cookieLinesToText(const QByteArrayList& lines);
QByteArrayList cookieLinesFromText(const QString& text);

} // namespace deskbell
