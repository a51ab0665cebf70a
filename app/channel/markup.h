#pragma once

#include "channel/styledtext.h"

namespace deskbell {

/// The text in the markup of a dialect: what it has a sign for is written so and always closed; all else is
/// the escaped text. Nothing of the text becomes markup by itself or rings anybody.
QString markedUp(const StyledText& text, const QString& dialect);

} // namespace deskbell
