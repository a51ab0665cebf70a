#pragma once

#include <QString>

namespace deskbell {

/// Why the text of an expression is refused before the engine sees it, in words for people; empty: it is not.
/// Refused are texts of a size or nesting that no preset needs, and "..." in the arguments of a call: Qt 6.4
/// writes what it stands for past the end of its stack.
QString refusalOf(QStringView expression);

} // namespace deskbell
