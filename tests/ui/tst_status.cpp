#include "tests/ui/accessiblenames.h"
#include "tests/ui/statussamples.h"
#include "tests/ui/uisamples.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingsservices.h"
#include "ui/windows/nextstep.h"
#include "ui/windows/statusview.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <numeric>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// "Is it working?": the next step of every state is one click away, and the charts say in words and numbers
/// what they draw.
class StatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySightHasAStep();
    void aClickDoesTheNextStep_data();
    void aClickDoesTheNextStep();
    void channelsResumeOrTest();
    void aRefusalSaysWhatToDoAndWhereItIsDescribed();
    void warningsStandInTheRow();
    void aRowKeepsItsButton();
    void saysIntervalLatencyAndSavings();
    void scalesAreRound_data();
    void scalesAreRound();
    void hoursAndDaysAreLocal();
    void chartsSayWhatTheyDraw();
    void numbersStandInTables();
    void chartsDrawInEveryTheme_data();
    void chartsDrawInEveryTheme();
    void everyControlIsNamed_data();
    void everyControlIsNamed();

private:
    static QTableWidget* table(const QWidget& view, const QString& name);
};

QTableWidget* StatusTest::table(const QWidget& view, const QString& name)
{
    for (QTableWidget* found : view.findChildren<QTableWidget*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

void StatusTest::everySightHasAStep()
{
    for (int i = 0; i <= int(Sight::MappingFailed); ++i) {
        const Sight sight = Sight(i);
        QVERIFY(!stepText(nextStep(sight)).isEmpty());
        // What asks for a person is not answered with "poll again".
        if (!sightMendsItself(sight))
            QVERIFY2(nextStep(sight) != SourceStep::Poll, qPrintable(sightId(sight)));
    }
}

void StatusTest::aClickDoesTheNextStep_data()
{
    QTest::addColumn<Sight>("sight");
    QTest::addColumn<QString>("asked");
    QTest::newRow("seeing") << Sight::Seeing << u"poll Desk"_s;
    QTest::newRow("offline") << Sight::Offline << u"poll Desk"_s;
    QTest::newRow("session") << Sight::SessionLost << u"sign in Desk"_s;
    QTest::newRow("captcha") << Sight::Challenge << u"sign in Desk"_s;
    QTest::newRow("password") << Sight::WrongCredentials << u"settings Desk"_s;
    QTest::newRow("certificate") << Sight::TlsRefused << u"settings Desk"_s;
    QTest::newRow("guest network") << Sight::CaptivePortal << u"open Desk"_s;
}

void StatusTest::aClickDoesTheNextStep()
{
    QFETCH(const Sight, sight);
    StatusView view;
    QStringList asked;
    connect(&view, &StatusView::pollRequested, this,
            [&](const QString& name) { asked << u"poll "_s + name; });
    connect(&view, &StatusView::signInRequested, this,
            [&](const QString& name) { asked << u"sign in "_s + name; });
    connect(&view, &StatusView::sourceSettingsRequested, this,
            [&](const QString& name) { asked << u"settings "_s + name; });
    connect(&view, &StatusView::openRequested, this,
            [&](const QString& name) { asked << u"open "_s + name; });
    SourceStatus other;
    other.name = u"Other"_s;
    SourceStatus source;
    source.name = u"Desk"_s;
    source.sight = sight;
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    view.setSources({other, source}, now);
    view.setSources({other, source}, now); // shown again, it is asked once all the same
    QTableWidget* sources = table(view, u"Sources"_s);
    auto* button = qobject_cast<QPushButton*>(sources->cellWidget(1, sources->columnCount() - 1));
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), button->text() + u": Desk"_s);
    button->click();
    QTEST(asked.join(u", "_s), "asked");
}

void StatusTest::channelsResumeOrTest()
{
    StatusView view;
    QSignalSpy resumed(&view, &StatusView::resumeRequested);
    QSignalSpy opened(&view, &StatusView::channelSettingsRequested);
    ChannelStatus tray;
    tray.name = u"tray"_s;
    ChannelStatus stopped;
    stopped.name = u"Ops"_s;
    stopped.health.stopped = true;
    ChannelStatus works;
    works.name = u"Mail"_s;
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    view.setChannels({tray, stopped, works}, now);
    QTableWidget* channels = table(view, u"Channels"_s);
    const auto button = [&](int row) {
        return qobject_cast<QPushButton*>(channels->cellWidget(row, channels->columnCount() - 1));
    };
    QVERIFY(!button(0));
    button(1)->click();
    button(2)->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().first().toString(), u"Ops"_s);
    QCOMPARE(opened.first().first().toString(), u"Mail"_s);
}

void StatusTest::aRefusalSaysWhatToDoAndWhereItIsDescribed()
{
    StatusView view;
    ChannelStatus works;
    works.name = u"Mail"_s;
    ChannelStatus stopped;
    stopped.name = u"<b>Ops</b>"_s;
    stopped.health.stopped = true;
    stopped.health.reason = u"AUTH: 40013 invalid appid"_s;
    stopped.hint = u"Copy it anew."_s;
    stopped.documentation = u"https://m.example/40013?a=1&b=2"_s;
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    view.show();
    const auto link = [&view]() -> QString {
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->text().contains("href"_L1))
                return label->isVisible() && label->openExternalLinks() ? label->text() : QString();
        }
        return {};
    };
    view.setChannels({works}, now);
    QCOMPARE(link(), QString());
    view.setChannels({works, stopped}, now);
    const QString state = table(view, u"Channels"_s)->item(1, 1)->text();
    QVERIFY2(state.contains(u"40013 invalid appid"_s) && state.contains(u"Copy it anew."_s),
             qPrintable(state));
    QVERIFY2(link().contains(u"\"https://m.example/40013?a=1&amp;b=2\""_s) &&
                 link().contains(u"&lt;b&gt;Ops"_s) && link().count("href"_L1) == 1,
             qPrintable(link()));
    view.setChannels({works}, now); // mended
    QCOMPARE(link(), QString());
}

void StatusTest::warningsStandInTheRow()
{
    StatusView view;
    ChannelStatus robot;
    robot.name = u"Ops"_s;
    robot.warnings = {u"Neither keyword nor secret."_s, u"Not tried yet."_s};
    view.setChannels({robot}, QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    const QStringList lines = table(view, u"Channels"_s)->item(0, 1)->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), u"Warning: Neither keyword nor secret."_s);
    QCOMPARE(lines.at(2), u"Warning: Not tried yet."_s);
}

void StatusTest::aRowKeepsItsButton()
{
    StatusView view;
    SourceStatus source;
    source.name = u"Desk"_s;
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    view.setSources({source}, now);
    QTableWidget* sources = table(view, u"Sources"_s);
    const QWidget* before = sources->cellWidget(0, sources->columnCount() - 1);
    source.sight = Sight::SessionLost;
    view.setSources({source}, now);
    QCOMPARE(sources->cellWidget(0, sources->columnCount() - 1), before);
    QVERIFY(qobject_cast<const QPushButton*>(before)->text().contains(u"Sign in"_s));
}

void StatusTest::saysIntervalLatencyAndSavings()
{
    const auto window = sampleStatusWindow();
    const QTableWidget* sources = table(window->status(), u"Sources"_s);
    const auto cell = [&](int column) { return sources->item(0, column)->text(); };
    QVERIFY2(cell(3).contains(u"every 1 min"_s), qPrintable(cell(3)));
    QVERIFY2(cell(4).contains(u"0.3"_s), qPrintable(cell(4)));
    QVERIFY2(cell(5).contains(u"1,290 of 1,380"_s) && cell(5).contains(u"1,200"_s), qPrintable(cell(5)));
}

void StatusTest::scalesAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << true << 1.0 << 1.0;
    QTest::newRow("one ticket") << 1.0 << true << 1.0 << 1.0;
    QTest::newRow("ten") << 10.0 << true << 10.0 << 5.0;
    QTest::newRow("eleven") << 11.0 << true << 15.0 << 5.0;
    QTest::newRow("seventy") << 70.0 << true << 80.0 << 20.0;
    QTest::newRow("part of a second") << 0.042 << false << 0.05 << 0.01;
}

void StatusTest::scalesAreRound()
{
    QFETCH(const double, highest);
    QFETCH(const bool, counts);
    QFETCH(const double, end);
    QFETCH(const double, step);
    const ChartScale scale = chartScale(highest, counts);
    QVERIFY2(qFuzzyCompare(scale.end, end) && qFuzzyCompare(scale.step, step),
             qPrintable(u"%1 by %2"_s.arg(scale.end).arg(scale.step)));
}

void StatusTest::hoursAndDaysAreLocal()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(15, 20), Qt::UTC);
    QCOMPARE(chartBegin(ChartSpan::Day, now).secsTo(now), 23 * 3600 + 20 * 60);
    QCOMPARE(chartBegin(ChartSpan::Week, now).toLocalTime().time(), QTime(0, 0));
    const Statistics week = sampleStatistics(ChartSpan::Week, now);
    const ChartData days = ticketsOverTime(week, ChartSpan::Week, QLocale(u"en_US"_s));
    QCOMPARE(days.labels.size(), 7);
    QCOMPARE(days.labels.last(), u"Sun 22"_s);
    double all = 0;
    for (const double value : days.series.first().values)
        all += value;
    QCOMPARE(int(all), std::accumulate(week.ticketsPerHour.begin(), week.ticketsPerHour.end(), 0));
}

void StatusTest::chartsSayWhatTheyDraw()
{
    const Statistics found =
        sampleStatistics(ChartSpan::Day, QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC));
    QVERIFY(ticketsByQueue(found).summary.contains(u"HPC"_s));
    QCOMPARE(ticketsByQueue(found).labels.last(), u"(no queue)"_s);
    const ChartData taken = timeToAcknowledge(found);
    QVERIFY2(taken.summary.contains(u"9 min"_s) && taken.summary.contains(u"3 h"_s),
             qPrintable(taken.summary));
    QCOMPARE(taken.series.first().values.last(), 6.0);
    const ChartData delivery = deliveryTimes(found);
    QVERIFY2(delivery.summary.contains(u"Ops"_s) && delivery.summary.contains(u"1.9 s"_s),
             qPrintable(delivery.summary));
    QVERIFY(!deliveryTimes({}).summary.isEmpty() && !timeToAcknowledge({}).summary.isEmpty());
    BarChart chart;
    chart.setData(delivery);
    QCOMPARE(chart.accessibleDescription(), delivery.summary);
    QCOMPARE(chart.accessibleName(), delivery.title);
}

void StatusTest::numbersStandInTables()
{
    const auto window = sampleStatusWindow();
    auto* numbers = window->charts().findChild<QCheckBox*>();
    numbers->setChecked(true);
    const QTableWidget* queues = table(window->charts(), u"Tickets per queue"_s);
    QVERIFY(queues && !queues->isHidden());
    QCOMPARE(queues->item(0, 0)->text(), u"HPC"_s);
    QCOMPARE(queues->item(0, 1)->text(), u"61"_s);
    const QTableWidget* delivery = table(window->charts(), u"Time until a messenger accepted"_s);
    QCOMPARE(delivery->columnCount(), 3);
}

void StatusTest::chartsDrawInEveryTheme_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("sideways");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const bool dark : {false, true}) {
        for (const bool sideways : {false, true}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%s %s %s", dark ? "dark" : "light", sideways ? "sideways" : "upright",
                              direction == Qt::LeftToRight ? "left" : "right")
                    << dark << sideways << direction;
        }
    }
}

/// Two series differ where all colours are taken away, and both from the ground.
void StatusTest::chartsDrawInEveryTheme()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, sideways);
    QFETCH(const Qt::LayoutDirection, direction);
    ChartData data;
    data.labels = {u"A"_s};
    data.series = {{u"first"_s, {10}}, {u"second"_s, {10}}};
    data.sideways = sideways;
    BarChart chart;
    chart.setLayoutDirection(direction);
    QPalette palette(dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x80, 0xd0));
    chart.setPalette(palette);
    chart.setAutoFillBackground(true);
    chart.resize(400, 300);
    chart.setData(data);
    // Not converted to grey: Qt weighs by luminance there, qGray() does not, and the two differ by a few
    // steps.
    const QImage image = chart.grab().toImage();
    const QRect whole(QPoint(0, 0), image.size());
    QHash<int, int> shades;
    for (int y = 40; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            ++shades[qGray(image.pixel(x, y))];
    }
    const int ground = dark ? 0 : 255;
    const int bar = qGray(QColor(0x30, 0x80, 0xd0).rgb());
    const int hatch = dark ? 255 : 0;
    QVERIFY(shades.value(bar) > 1000);                   // the full bar
    QVERIFY(shades.value(hatch) > 300);                  // the lines of the other
    QVERIFY(shades.value(ground) > whole.height() * 40); // and ground
}

void StatusTest::everyControlIsNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"status", "help", "settings", "wizard new", "wizard portal", "wizard edit",
                             "channel", "rule", "admin"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StatusTest::everyControlIsNamed()
{
    QFETCH(const QString, name);
    const SettingsServices services = sampleServices();
    std::unique_ptr<QWidget> window;
    if (name == "status"_L1)
        window = sampleStatusWindow();
    else if (name == "help"_L1)
        window = std::make_unique<HelpWindow>(Manual::load(QLocale(u"en"_s)));
    else
        window = sampleWindow(name, services);
    const QStringList unnamed = unnamedControls(*window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

QTEST_MAIN(StatusTest)
#include "tst_status.moc"
