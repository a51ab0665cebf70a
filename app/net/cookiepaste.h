#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QUrl>

namespace deskbell {

/// Reads cookies that a person copied out of a browser, in whatever form its tools give them: the line
/// `Cookie: a=b; c=d`, alone or among other request headers; a cURL command (Chrome's and Firefox's "Copy as
/// cURL", POSIX and Windows); a cookies.txt in Netscape's form; JSON as extensions export it; rows of the
/// browser's table of cookies. Gives those of `desk` as cookiesOfDesk() does. Errors name what is wrong and
/// never a value.
Result<QByteArrayList> cookiesFromPaste(const QString& text, const QUrl& desk, const QDateTime& now);

} // namespace deskbell
