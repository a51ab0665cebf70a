#pragma once

#include "channel/styledtext.h"

namespace deskbell {

/// Stands for a Markdown body while a template is rendered. In no text of a ticket, as cleaning drops it.
inline constexpr QChar placeOfBody(0xFDD0);

/// The rendered text, clean, with the body in its places.
StyledText withBody(const QString& rendered, const StyledText& body);

} // namespace deskbell
