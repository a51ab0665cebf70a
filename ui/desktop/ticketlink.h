#pragma once

#include <QUrl>

namespace deskbell {

/// Whether a ticket's address may be opened by a click: http or https, on the very origin (scheme, host,
/// port) of its source. The address comes from the desk's answer and is as hostile as the rest of it.
bool maySafelyOpen(const QUrl& ticketUrl, const QUrl& sourceUrl);

} // namespace deskbell
