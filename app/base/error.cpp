#include "base/error.h"

namespace deskbell {

QString Error::text() const
{
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!advice.isEmpty())
        text += QLatin1Char(' ') + advice;
    return text;
}

} // namespace deskbell
