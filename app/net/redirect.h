#pragma once

#include <QUrl>

namespace deskbell {

/// Where an answer sends its client: Location resolved against `url`; empty when it is no redirect.
QUrl redirectTarget(int status, const QByteArray& location, const QUrl& url);

} // namespace deskbell
