#pragma once

#include <QStringList>

class QWidget;

namespace deskbell::test {

/// Controls that a screen reader could only call "button" or "edit"; empty when all have names.
QStringList unnamedControls(QWidget& window);

} // namespace deskbell::test
