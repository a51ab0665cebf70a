#pragma once

class QJSEngine;

namespace deskbell {

/// Replaces the built-in functions that make much of little in one step, which nothing can interrupt, by such
/// that refuse a result beyond `most` characters or entries. Arguments are read once, so that none can change
/// between the check and its use.
void guardBuiltIns(QJSEngine& engine, int most);

} // namespace deskbell
