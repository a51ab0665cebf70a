#pragma once

#include "channel/styledtext.h"

namespace deskbell {

/// What a desk's Markdown (CommonMark with GitHub's tables, strikethrough, task lists and bare addresses)
/// says. The text is clean, as by cleanText(). Links lead to http and https alone, by cleanUrl(); one whose
/// text names another host becomes text and its address; images become their text with a link; cells of a
/// table stand in a row; HTML becomes the text in it. Of Markdown without end only the beginning is read: no
/// messenger takes more. What uses a long address again and again, to no end, stays as it was written.
StyledText styledFromMarkdown(const QString& markdown);

} // namespace deskbell
