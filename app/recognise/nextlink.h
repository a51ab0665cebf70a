#pragma once

#include "recognise/recogniser.h"
#include "source/markup.h"

namespace deskbell {

/// XPath of the address of the page after this one, such as `(//a[@rel='next'])[1]/@href`: by what pages say
/// for machines, by the words of the link, or by its number. Empty: the page names none.
QString nextLinkOf(const MarkupDocument& page);
/// Whether the rows' numbers fall, so that new tickets come on top. False when that cannot be seen.
bool isNewestFirst(const Proposal& proposal);

} // namespace deskbell
