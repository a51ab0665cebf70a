#include "notify/quiet.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// "mon-fri 22:00-07:00; sat 13:00-00:00"
QuietConfig quietFrom(const QString& text)
{
    const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QuietConfig quiet;
    for (const QString& part : text.split(u"; "_s, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ');
        QuietHours hours;
        if (words.size() == 2) {
            const QStringList days = words.first().split(u'-');
            for (auto day = names.indexOf(days.first()); day <= names.indexOf(days.last()); ++day)
                hours.days.append(int(day) + 1);
        }
        const QStringList times = words.last().split(u'-');
        hours.from = QTime::fromString(times.first(), u"hh:mm"_s);
        hours.to = QTime::fromString(times.last(), u"hh:mm"_s);
        quiet.hours.append(hours);
    }
    return quiet;
}

QDateTime utc(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd hh:mm"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

/// Quiet hours as a function of the configuration, the time and its zone. All times here are UTC.
class TestQuiet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lasts_data();
    void lasts();
    void beginsNext_data();
    void beginsNext();
    void pauseAndHoursAreOneQuietTime_data();
    void pauseAndHoursAreOneQuietTime();
    void tomorrowIsEightOnTheNextDay();
    void heldSaysUntilWhenAndWhy();
};

void TestQuiet::lasts_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until"); // empty: it is not quiet
    const QString nights = u"22:00-07:00"_s;
    QTest::newRow("nothing configured") << QString() << u"UTC"_s << u"2026-11-23 23:00"_s << QString();
    QTest::newRow("before") << nights << u"UTC"_s << u"2026-11-23 21:59"_s << QString();
    QTest::newRow("begins") << nights << u"UTC"_s << u"2026-11-23 22:00"_s << u"2026-11-24 07:00"_s;
    QTest::newRow("after midnight") << nights << u"UTC"_s << u"2026-11-24 03:00"_s << u"2026-11-24 07:00"_s;
    QTest::newRow("ends") << nights << u"UTC"_s << u"2026-11-24 07:00"_s << QString();
    QTest::newRow("by day") << u"12:00-13:00"_s << u"UTC"_s << u"2026-11-24 12:30"_s << u"2026-11-24 13:00"_s;
    QTest::newRow("until midnight") << u"13:00-00:00"_s << u"UTC"_s << u"2026-11-24 23:59"_s
                                    << u"2026-11-25 00:00"_s;
    QTest::newRow("in another zone") << nights << u"Asia/Shanghai"_s << u"2026-11-23 14:00"_s
                                     << u"2026-11-23 23:00"_s;
    QTest::newRow("in another zone, before")
        << nights << u"Asia/Shanghai"_s << u"2026-11-23 13:59"_s << QString();
    // 2026-11-27 is a Friday.
    QTest::newRow("Friday's night") << u"mon-fri 22:00-07:00"_s << u"UTC"_s << u"2026-11-28 06:00"_s
                                    << u"2026-11-28 07:00"_s;
    QTest::newRow("no Saturday's night")
        << u"mon-fri 22:00-07:00"_s << u"UTC"_s << u"2026-11-28 23:00"_s << QString();
    QTest::newRow("Sunday's night is not Monday's")
        << u"mon-fri 22:00-07:00"_s << u"UTC"_s << u"2026-11-30 03:00"_s << QString();
    QTest::newRow("a whole weekend") << u"fri 18:00-00:00; sat-sun 00:00-00:00; mon 00:00-07:00"_s << u"UTC"_s
                                     << u"2026-11-27 19:00"_s << u"2026-11-30 07:00"_s;
    QTest::newRow("overlapping") << u"20:00-23:00; 22:00-06:00"_s << u"UTC"_s << u"2026-11-27 20:00"_s
                                 << u"2026-11-28 06:00"_s;
    // Berlin: on 2026-03-29 02:00 becomes 03:00, on 2026-10-25 03:00 becomes 02:00.
    const QString berlin = u"Europe/Berlin"_s;
    QTest::newRow("night of the lost hour")
        << nights << berlin << u"2026-03-28 21:00"_s << u"2026-03-29 05:00"_s;
    QTest::newRow("night of the gained hour")
        << nights << berlin << u"2026-10-24 20:00"_s << u"2026-10-25 06:00"_s;
    QTest::newRow("ends at a time that does not come")
        << u"22:00-02:30"_s << berlin << u"2026-03-29 00:59"_s << u"2026-03-29 01:00"_s;
    QTest::newRow("begins at a time that does not come")
        << u"02:30-06:00"_s << berlin << u"2026-03-29 01:00"_s << u"2026-03-29 04:00"_s;
    QTest::newRow("ends at a time that comes twice")
        << u"22:00-02:30"_s << berlin << u"2026-10-25 00:30"_s << u"2026-10-25 01:30"_s;
    QTest::newRow("begins at a time that comes twice")
        << u"02:30-06:00"_s << berlin << u"2026-10-25 00:30"_s << u"2026-10-25 05:00"_s;
}

void TestQuiet::lasts()
{
    QFETCH(const QString, hours);
    QFETCH(const QString, zone);
    QFETCH(const QString, now);
    QFETCH(const QString, until);
    const QDateTime found = quietHoursUntil(quietFrom(hours), utc(now), QTimeZone(zone.toLatin1()));
    QCOMPARE(found, until.isEmpty() ? QDateTime() : utc(until));
}

void TestQuiet::beginsNext_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("begins");
    QTest::newRow("never") << QString() << u"2026-11-27 12:00"_s << QString();
    QTest::newRow("today") << u"22:00-07:00"_s << u"2026-11-27 12:00"_s << u"2026-11-27 22:00"_s;
    QTest::newRow("next week") << u"fri 11:00-13:00"_s << u"2026-11-27 12:00"_s << u"2026-12-04 11:00"_s;
}

void TestQuiet::beginsNext()
{
    QFETCH(const QString, hours);
    QFETCH(const QString, now);
    QFETCH(const QString, begins);
    QCOMPARE(quietHoursBegin(quietFrom(hours), utc(now), QTimeZone::utc()),
             begins.isEmpty() ? QDateTime() : utc(begins));
}

void TestQuiet::pauseAndHoursAreOneQuietTime_data()
{
    QTest::addColumn<QString>("paused");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("byPause");
    QTest::newRow("neither") << QString() << u"2026-11-27 12:00"_s << QString() << false;
    QTest::newRow("pause") << u"2026-11-27 12:15"_s << u"2026-11-27 12:00"_s << u"2026-11-27 12:15"_s << true;
    QTest::newRow("pause is over") << u"2026-11-27 12:15"_s << u"2026-11-27 12:15"_s << QString() << false;
    QTest::newRow("hours") << QString() << u"2026-11-27 23:00"_s << u"2026-11-28 07:00"_s << false;
    QTest::newRow("a pause into the hours")
        << u"2026-11-27 22:30"_s << u"2026-11-27 21:30"_s << u"2026-11-28 07:00"_s << false;
    QTest::newRow("a pause over the hours")
        << u"2026-11-28 08:00"_s << u"2026-11-27 21:30"_s << u"2026-11-28 08:00"_s << true;
    QTest::newRow("a pause within the hours")
        << u"2026-11-27 23:30"_s << u"2026-11-27 23:00"_s << u"2026-11-28 07:00"_s << false;
}

void TestQuiet::pauseAndHoursAreOneQuietTime()
{
    QFETCH(const QString, paused);
    QFETCH(const QString, now);
    QFETCH(const QString, until);
    QFETCH(const bool, byPause);
    const auto quiet = quietAt(quietFrom(u"22:00-07:00"_s), paused.isEmpty() ? QDateTime() : utc(paused),
                               utc(now), QTimeZone::utc());
    QCOMPARE(quiet.has_value(), !until.isEmpty());
    if (!quiet)
        return;
    QCOMPARE(quiet->until, utc(until));
    QCOMPARE(quiet->reason, byPause ? Quiet::Reason::Pause : Quiet::Reason::Hours);
    // Always quiet is quiet, and the function comes to an end.
    QVERIFY(quietAt(quietFrom(u"00:00-00:00"_s), {}, utc(now), QTimeZone::utc()));
}

void TestQuiet::tomorrowIsEightOnTheNextDay()
{
    const QTimeZone shanghai("Asia/Shanghai");
    QCOMPARE(tomorrowMorning(utc(u"2026-11-27 15:59"_s), shanghai), utc(u"2026-11-28 00:00"_s));
    QCOMPARE(tomorrowMorning(utc(u"2026-11-27 16:00"_s), shanghai), utc(u"2026-11-29 00:00"_s));
}

void TestQuiet::heldSaysUntilWhenAndWhy()
{
    const QDateTime now = utc(u"2026-11-27 12:00"_s);
    const QString byHours = heldText({Quiet::Reason::Hours, now.addSecs(60)}, now);
    const QString byPause = heldText({Quiet::Reason::Pause, now.addSecs(60)}, now);
    QVERIFY(byHours != byPause);
    const QString minute = QString::number(now.addSecs(60).toLocalTime().time().minute());
    QVERIFY(byHours.contains(minute) && byPause.contains(minute));
}

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
