#pragma once

#include "recognise/recogniser.h"

namespace deskbell {

/// Among the links of a row the one in which the chosen identity stands leads to the ticket; others do
/// something else.
void preferLinkOfId(Proposal& proposal);
/// Makes links that only have a meaning from the page of the list complete, as the source's address is the
/// site. `list`: address of the page.
void resolveLinks(Proposal& proposal, const QUrl& list);

} // namespace deskbell
