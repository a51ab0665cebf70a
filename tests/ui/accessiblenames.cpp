#include "tests/ui/accessiblenames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTextEdit>
#include <QWidget>

namespace deskbell::test {

QStringList unnamedControls(QWidget& window)
{
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                               qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                               qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QTextEdit*>(widget) ||
                               qobject_cast<QMenuBar*>(widget) || qobject_cast<QSlider*>(widget) ||
                               qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QTabWidget*>(widget);
        // Qt's own parts inside a control: the line of a spin box, the buttons of scroll and tab bars,
        // popups.
        const QString parent = widget->parentWidget()
                                   ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString();
        const bool isInner =
            widget->objectName().startsWith(QLatin1String("qt_")) || parent == QLatin1String("QTabBar") ||
            parent == QLatin1String("QComboBoxPrivateContainer") || parent == QLatin1String("QTableView") ||
            parent == QLatin1String("QTableWidget") ||
            qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
            qobject_cast<QLineEdit*>(widget->parentWidget());
        if (!isControl || isInner)
            continue;
        // Qt 6.4 names a combo box after its current text, which says nothing about what it is for.
        QString name = widget->accessibleName();
        if (name.isEmpty() && !qobject_cast<QComboBox*>(widget)) {
            if (QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget))
                name = accessible->text(QAccessible::Name);
        }
        if (name.trimmed().isEmpty())
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName() + QLatin1String(" in ") + parent;
    }
    return unnamed;
}

} // namespace deskbell::test
