#pragma once

#include <QStringList>

namespace deskbell {

/// The known word that `word` most likely was meant to be: few letters differ, case does not count. Empty
/// when none is near enough to be worth a "did you mean".
QString nearestWord(const QString& word, const QStringList& known);

} // namespace deskbell
