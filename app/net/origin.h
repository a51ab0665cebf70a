#pragma once

#include <QByteArray>
#include <QUrl>

namespace deskbell {

/// Scheme, host and port are equal; a port left out is the scheme's own.
bool sameOrigin(const QUrl& one, const QUrl& other);
bool isHttp(const QUrl& url);
/// "desk.example.org:8080": what a TCP connection goes to.
QString authorityOf(const QUrl& url);
/// For logs and messages: no user, query or fragment, and "***" for each segment of the path that looks like
/// a token, as messengers put theirs there.
QUrl redactedUrl(const QUrl& url);

} // namespace deskbell
