#pragma once

#include "recognise/recogniser.h"

namespace deskbell {

/// Whether a source with this proposal would see, in the same answer, the tickets that the proposal shows. Of
/// an empty list: whether there can be such a source.
bool readsBack(const Proposal& proposal, const RawAnswer& answer);

} // namespace deskbell
