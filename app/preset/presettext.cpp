#include "preset/presettext.h"

#include <QCoreApplication>

namespace deskbell {

QString presetText(const QString& text)
{
    // An empty key would find the head of the file of translations.
    return text.isEmpty() ? text : QCoreApplication::translate("preset", text.toUtf8().constData());
}

} // namespace deskbell
