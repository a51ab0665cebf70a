#pragma once

#include <QStringList>

namespace deskbell {

/// The words of a command line that a browser copied for a shell: quotes of POSIX shells with bash's $'…', or
/// those of Windows with its carets. Nothing is expanded and nothing is run.
QStringList shellWords(const QString& command);

} // namespace deskbell
