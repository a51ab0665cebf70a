#pragma once

#include <QString>

namespace deskbell {

/// A visible text of a preset in the program's language. What nobody has translated, as in presets of the
/// user's own, stays as it is. translations/presettexts.cpp says which texts are offered to translators.
QString presetText(const QString& text);

} // namespace deskbell
