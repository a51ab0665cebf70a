#pragma once

#include <QString>

namespace deskbell {

/// Whether a link's text `said`, cleaned, names a host (in an address, in an e-mail address or alone) that is
/// not the host of `url`, a cleanUrl(). When in doubt it does: "main.cpp" could be the name of one.
bool namesAnotherHost(const QString& said, const QString& url);

} // namespace deskbell
