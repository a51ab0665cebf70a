#pragma once

#include <QString>

namespace deskbell {

/// One line without control characters or bidirectional overrides, at most 200 characters: what a desk sends
/// must not redraw the balloon.
QString balloonTitle(const QString& text);
/// Lines without other control characters or bidirectional overrides, at most 1000 characters; `markup`:
/// &, < and > are escaped, as the server reads the body as markup.
QString balloonBody(const QString& text, bool markup);

} // namespace deskbell
