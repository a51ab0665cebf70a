#include "ui/windows/words.h"

#include "ui/desktop/balloontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskbell {

QString whenText(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

QString durationText(milliseconds duration)
{
    const int total = int(std::chrono::round<seconds>(duration).count());
    if (total < 120 && total % 60 != 0)
        //: A time span, short: 30 seconds.
        return QCoreApplication::translate("deskbell::Words", "%n s", nullptr, total);
    const int inMinutes = (total + 30) / 60;
    if (inMinutes < 120)
        //: A time span, short: 5 minutes.
        return QCoreApplication::translate("deskbell::Words", "%n min", nullptr, inMinutes);
    const int inHours = (inMinutes + 30) / 60;
    //: A time span, short: 12 hours.
    return QCoreApplication::translate("deskbell::Words", "%n h", nullptr, inHours);
}

QString menuText(const QString& text, int limit)
{
    QString line = balloonTitle(text);
    if (line.size() > limit)
        line = line.left(limit - 1).trimmed() + QChar(0x2026);
    return line.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace deskbell
