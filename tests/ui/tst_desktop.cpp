#include "ui/app/sightsummary.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/bellicon.h"
#include "ui/desktop/ticketlink.h"
#include "ui/tray/traymenu.h"
#include "ui/windows/statusview.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheSourcesOwnPagesOpen_data();
    void onlyTheSourcesOwnPagesOpen();
    void autostartComesAndGoes();
    void execIsQuoted_data();
    void execIsQuoted();
    void shapesDifferWithoutColour();
    void countIsSeenOnEveryShape_data();
    void countIsSeenOnEveryShape();
    void toolTipCounts_data();
    void toolTipCounts();
    void menuShowsTicketsAndChoosesThem();
    void menuCountsWhatDoesNotFit();
    void menuPauses();
    void summaryPutsTheWorstFirst_data();
    void summaryPutsTheWorstFirst();
};

void DesktopTest::onlyTheSourcesOwnPagesOpen_data()
{
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("opens");
    const QString desk = u"https://desk.example.org/redmine"_s;
    QTest::newRow("own page") << u"https://desk.example.org/issues/1"_s << desk << true;
    QTest::newRow("default port written out") << u"https://desk.example.org:443/1"_s << desk << true;
    QTest::newRow("other host") << u"https://evil.example.org/1"_s << desk << false;
    QTest::newRow("host as prefix") << u"https://desk.example.org.evil.example/1"_s << desk << false;
    QTest::newRow("other port") << u"https://desk.example.org:8443/1"_s << desk << false;
    QTest::newRow("downgrade") << u"http://desk.example.org/1"_s << desk << false;
    QTest::newRow("user info") << u"https://desk.example.org@evil.example/1"_s << desk << false;
    QTest::newRow("user info on own host") << u"https://a:b@desk.example.org/1"_s << desk << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << desk << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << desk << false;
    QTest::newRow("mailto") << u"mailto:a@desk.example.org"_s << desk << false;
    QTest::newRow("empty") << QString() << desk << false;
    QTest::newRow("file source") << u"file:///a"_s << u"file:///a"_s << false;
    QTest::newRow("source unknown") << u"https://desk.example.org/1"_s << QString() << false;
}

void DesktopTest::onlyTheSourcesOwnPagesOpen()
{
    QFETCH(const QString, ticket);
    QFETCH(const QString, source);
    QTEST(maySafelyOpen(QUrl(ticket), QUrl(source)), "opens");
}

void DesktopTest::autostartComesAndGoes()
{
    QTemporaryDir folder;
    Autostart autostart(folder.filePath(u"autostart"_s));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(true, {u"/opt/my apps/deskbell"_s, u"--hidden"_s}).ok());
    QVERIFY(autostart.isOn());
    QFile entry(autostart.file());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("\nExec=\"/opt/my apps/deskbell\" \"--hidden\"\n"));
    QVERIFY(autostart.setOn(false, {}).ok());
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(false, {}).ok()); // nothing to remove is no error

    Autostart blocked(autostart.file().chopped(7) + u"/x"_s);
    QFile inTheWay(autostart.file().chopped(7) + u"/x"_s);
    QDir().mkpath(autostart.file().chopped(7));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QVERIFY(!blocked.setOn(true, {u"deskbell"_s}).ok());
}

void DesktopTest::execIsQuoted_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("exec");
    QTest::newRow("plain") << QStringList{u"/usr/bin/deskbell"_s} << u"\"/usr/bin/deskbell\""_s;
    QTest::newRow("dollar") << QStringList{u"/a$b"_s} << u"\"/a\\\\$b\""_s;
    QTest::newRow("quote") << QStringList{u"/a\"b"_s} << u"\"/a\\\\\"b\""_s;
    QTest::newRow("percent") << QStringList{u"/100%"_s} << u"\"/100%%\""_s;
}

void DesktopTest::execIsQuoted()
{
    QFETCH(const QStringList, command);
    QTEST(desktopExec(command), "exec");
}

void DesktopTest::shapesDifferWithoutColour()
{
    // As black on white: what is drawn at all.
    QList<QImage> shapes;
    for (const BellShape shape :
         {BellShape::Waiting, BellShape::Seeing, BellShape::Blind, BellShape::Paused}) {
        QImage image(22, 22, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintBell(painter, shape, 22);
        painter.end();
        shapes << image.convertToFormat(QImage::Format_Grayscale8);
    }
    for (int a = 0; a < shapes.size(); ++a) {
        for (int b = a + 1; b < shapes.size(); ++b) {
            int differing = 0;
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    differing += qAbs(qGray(shapes[a].pixel(x, y)) - qGray(shapes[b].pixel(x, y))) > 60;
            }
            QVERIFY2(differing >= 25,
                     qPrintable(u"%1 and %2 differ in %3 pixels"_s.arg(a).arg(b).arg(differing)));
        }
    }
}

void DesktopTest::countIsSeenOnEveryShape_data()
{
    QTest::addColumn<BellShape>("shape");
    QTest::newRow("waiting") << BellShape::Waiting;
    QTest::newRow("seeing") << BellShape::Seeing;
    QTest::newRow("blind") << BellShape::Blind;
    QTest::newRow("paused") << BellShape::Paused;
}

/// On a panel's usual size: another picture for each count, whose red is gone with the count.
void DesktopTest::countIsSeenOnEveryShape()
{
    QFETCH(const BellShape, shape);
    const QRect corner(0, 0, 11, 5); // where neither bell nor cross is red
    const auto picture = [shape](int unseen) { return bellIcon(shape, unseen).pixmap(22).toImage(); };
    const auto reds = [&corner](const QImage& image) {
        int count = 0;
        for (int y = corner.top(); y <= corner.bottom(); ++y) {
            for (int x = corner.left(); x <= corner.right(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                count += colour.alpha() > 200 && colour.red() > 150 && colour.green() < 100 ? 1 : 0;
            }
        }
        return count;
    };
    QList<QImage> seen{picture(0)};
    QCOMPARE(reds(seen.first()), 0);
    for (const int unseen : {1, 2, 12, mostOnBell, mostOnBell + 1}) {
        const QImage image = picture(unseen);
        QVERIFY2(reds(image) > 10, qPrintable(QString::number(reds(image))));
        QVERIFY(!seen.contains(image));
        seen << image;
    }
    QCOMPARE(picture(mostOnBell + 5), seen.last()); // "99+"
    QCOMPARE(picture(0), seen.first());
}

void DesktopTest::toolTipCounts_data()
{
    QTest::addColumn<int>("unseen");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"1 source seen.\nDesk: sees"_s;
    QTest::newRow("one") << 1 << u"1 source seen.\n1 ticket(s) not looked at yet.\nDesk: sees"_s;
    QTest::newRow("two") << 2 << u"1 source seen.\n2 ticket(s) not looked at yet.\nDesk: sees"_s;
    QTest::newRow("more than the icon says")
        << mostOnBell + 1 << u"1 source seen.\nMore than 99 ticket(s) not looked at yet.\nDesk: sees"_s;
}

void DesktopTest::toolTipCounts()
{
    QFETCH(const int, unseen);
    QTEST(toolTipOf({BellShape::Seeing, u"1 source seen."_s, {u"Desk: sees"_s}}, unseen), "text");
}

void DesktopTest::menuShowsTicketsAndChoosesThem()
{
    TrayMenu menu;
    QList<Ticket> tickets;
    for (int i = 0; i < 3; ++i) {
        Ticket ticket;
        ticket.source = u"Desk"_s;
        ticket.id = QString::number(i);
        ticket.number = u"#%1"_s.arg(i);
        ticket.subject = u"R&D\nprinter"_s;
        tickets << ticket;
    }
    menu.setTickets(tickets);
    QSignalSpy chosen(&menu, &TrayMenu::ticketChosen);
    int shown = 0;
    for (QAction* action : menu.actions()) {
        if (action->isVisible() && action->text().contains(u"printer"_s)) {
            QCOMPARE(action->text(), u"#%1 R&&D printer"_s.arg(shown));
            action->trigger();
            QCOMPARE(chosen.last().first().value<TicketKey>().id, QString::number(shown));
            ++shown;
        }
    }
    QCOMPARE(shown, 3);
    menu.setTickets({});
    const auto actions = menu.actions();
    QVERIFY(std::none_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->isVisible() && action->text().contains(u"printer"_s);
    }));
}

void DesktopTest::menuCountsWhatDoesNotFit()
{
    TrayMenu menu;
    QStringList lines;
    for (int i = 0; i < TrayMenu::lineCount + 3; ++i)
        lines << u"line %1"_s.arg(i);
    menu.setStateLines(lines);
    QCOMPARE(menu.actions().at(TrayMenu::lineCount - 2)->text(), u"line 3"_s);
    QVERIFY(menu.actions().at(TrayMenu::lineCount - 1)->text().contains(u'4'));
}

void DesktopTest::menuPauses()
{
    TrayMenu menu;
    QSignalSpy forTime(&menu, &TrayMenu::pauseRequested);
    QSignalSpy untilTomorrow(&menu, &TrayMenu::pauseUntilTomorrowRequested);
    QSignalSpy resumed(&menu, &TrayMenu::resumeRequested);
    const QMenu* pause = nullptr;
    const QAction* resume = nullptr;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            pause = action->menu();
        if (action->text().startsWith(u"Resume"_s))
            resume = action;
    }
    QVERIFY(pause && resume && !resume->isVisible());
    QCOMPARE(pause->actions().size(), 3);
    for (QAction* action : pause->actions())
        action->trigger();
    QCOMPARE(forTime.size(), 2);
    QCOMPARE(forTime.at(0).first().value<std::chrono::minutes>(), std::chrono::minutes(15));
    QCOMPARE(forTime.at(1).first().value<std::chrono::minutes>(), std::chrono::minutes(60));
    QCOMPARE(untilTomorrow.size(), 1);
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    menu.setPausedUntil(now.addSecs(900), now);
    QVERIFY(resume->isVisible());
    menu.setPausedUntil({}, now);
    QVERIFY(!resume->isVisible());
}

void DesktopTest::summaryPutsTheWorstFirst_data()
{
    QTest::addColumn<QList<Sight>>("sights");
    QTest::addColumn<bool>("quiet");
    QTest::addColumn<BellShape>("shape");
    QTest::newRow("nothing") << QList<Sight>{} << false << BellShape::Waiting;
    QTest::newRow("not yet") << QList<Sight>{Sight::NeverPolled} << false << BellShape::Waiting;
    QTest::newRow("seeing") << QList<Sight>{Sight::Seeing, Sight::NeverPolled} << false << BellShape::Seeing;
    QTest::newRow("one blind") << QList<Sight>{Sight::Seeing, Sight::WrongCredentials} << false
                               << BellShape::Blind;
    QTest::newRow("quiet") << QList<Sight>{Sight::Seeing} << true << BellShape::Paused;
    QTest::newRow("blind outranks quiet") << QList<Sight>{Sight::Offline} << true << BellShape::Blind;
}

void DesktopTest::summaryPutsTheWorstFirst()
{
    QFETCH(const QList<Sight>, sights);
    QFETCH(const bool, quiet);
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    QList<SourceStatus> sources;
    for (const Sight sight : sights) {
        SourceStatus status;
        status.name = sightId(sight);
        status.sight = sight;
        sources << status;
    }
    const Quiet hours{Quiet::Reason::Hours, now.addSecs(900)};
    const SightSummary summary = summarise(sources, quiet ? std::optional(hours) : std::nullopt, now);
    QTEST(summary.shape, "shape");
    QCOMPARE(summary.headline.contains(u"Quiet hours"_s), quiet);
    QCOMPARE(summary.lines.size(), sights.size());
    QVERIFY(!summary.headline.isEmpty());
    if (sights.contains(Sight::WrongCredentials))
        QVERIFY(summary.lines.first().startsWith(sightId(Sight::WrongCredentials)));
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
