#include "tests/ui/accessiblenames.h"
#include "tests/ui/uisamples.h"
#include "ui/settings/quietpage.h"
#include "ui/settings/ringingpage.h"
#include "ui/windows/ticketdetails.h"
#include "ui/windows/ticketringing.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T* named(QWidget& parent, const QString& name)
{
    const auto all = parent.findChildren<T*>();
    for (T* widget : all) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    }
    return nullptr;
}

SeenTicket seen(bool muted = false)
{
    SeenTicket ticket;
    ticket.ticket = sampleTickets().first();
    ticket.muted = muted ? QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC) : QDateTime();
    return ticket;
}

const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

} // namespace

/// What a person sets and sees of quiet hours, of later rings, and of a ticket that is put off or muted.
class QuietUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietHoursAreEdited();
    void quietHoursNeedADay();
    void ringingIsEdited();
    void untouchedRingingIsTheSame();
    void ticketIsPutOffAndMuted();
    void detailsSayWhyAMessageWaits();
    void everyControlHasAName();
};

void QuietUiTest::quietHoursAreEdited()
{
    Config draft;
    draft.quiet.hours = {{{1, 2}, QTime(22, 0), QTime(7, 0), {{u"newer"_s, 1}}}};
    QuietPage page(draft);
    page.refresh();
    const Config before = draft;
    page.store();
    QCOMPARE(draft.quiet, before.quiet);
    named<QTimeEdit>(page, u"End of quiet hours 1"_s)->setTime(QTime(6, 30));
    const QString monday = u"Quiet hours 1 begin on "_s + QLocale().standaloneDayName(Qt::Monday);
    named<QCheckBox>(page, monday)->setChecked(false);
    named<QPushButton>(page, u"&Add quiet hours"_s)->click();
    page.store();
    QCOMPARE(draft.quiet.hours.size(), 2);
    QCOMPARE(draft.quiet.hours.first(), (QuietHours{{2}, QTime(22, 0), QTime(6, 30), {{u"newer"_s, 1}}}));
    QVERIFY(draft.quiet.hours.last().days.isEmpty()); // every day
    named<QPushButton>(page, u"Remove quiet hours 1"_s)->click();
    page.store();
    QCOMPARE(draft.quiet.hours.size(), 1);
    QVERIFY(draft.quiet.hours.first().days.isEmpty());
    QVERIFY(named<QTimeEdit>(page, u"End of quiet hours 1"_s));
}

void QuietUiTest::quietHoursNeedADay()
{
    Config draft;
    draft.quiet.hours = {{{3}, QTime(22, 0), QTime(7, 0), {}}};
    QuietPage page(draft);
    page.refresh();
    QVERIFY(page.problem().isEmpty());
    for (QCheckBox* box : page.findChildren<QCheckBox*>())
        box->setChecked(false);
    QVERIFY(!page.problem().isEmpty());
}

void QuietUiTest::ringingIsEdited()
{
    RuleConfig rule = sampleConfig().rules.first();
    rule.untilTaken.reset();
    rule.passesQuiet = false;
    rule.sound.clear();
    RingingPage page(rule, {u"Ops"_s}, {u"Duty A"_s});
    RuleConfig stored = rule;
    page.store(stored);
    QCOMPARE(stored, rule); // off by default
    named<QCheckBox>(page, u"These tickets ring in &quiet hours and pauses, too"_s)->setChecked(true);
    named<QComboBox>(page, u"Sound of the balloon"_s)->setCurrentText(u"none"_s);
    page.findChild<QGroupBox*>()->setChecked(true);
    named<QSpinBox>(page, u"Later rings altogether"_s)->setValue(5);
    auto* then = named<QListWidget>(page, u"Channels from the second time on"_s);
    then->item(1)->setCheckState(Qt::Checked);
    page.store(stored);
    QVERIFY(stored.passesQuiet);
    QCOMPARE(stored.sound, u"none"_s);
    QVERIFY(stored.untilTaken);
    QCOMPARE(stored.untilTaken->limit, 5);
    QCOMPARE(stored.untilTaken->then, QStringList{u"Ops"_s});
    QCOMPARE(stored.untilTaken->after, milliseconds(std::chrono::minutes(15)));
}

void QuietUiTest::untouchedRingingIsTheSame()
{
    const RuleConfig rule = sampleConfig().rules.first();
    QVERIFY(rule.untilTaken);
    RuleConfig stored = rule;
    RingingPage(rule, {u"Ops"_s, u"Backup"_s}, {u"Duty A"_s}).store(stored);
    QCOMPARE(stored, rule);
}

void QuietUiTest::ticketIsPutOffAndMuted()
{
    TicketRinging ringing;
    QSignalSpy snoozed(&ringing, &TicketRinging::snoozeRequested);
    QSignalSpy muted(&ringing, &TicketRinging::muteRequested);
    auto* mute = named<QPushButton>(ringing, u"&Mute this ticket"_s);
    QVERIFY(!mute->isEnabled());
    ringing.show(seen(), {{}, now.addSecs(600)}, now);
    QVERIFY(ringing.findChild<QLabel*>()->text().contains(u"unless"_s));
    const auto times = ringing.findChild<QMenu*>()->actions();
    QCOMPARE(times.size(), 3);
    for (QAction* time : times)
        time->trigger();
    QCOMPARE(snoozed.size(), 3);
    QCOMPARE(snoozed.at(0).at(0).value<TicketKey>(), (TicketKey{u"Service desk"_s, u"1"_s}));
    QCOMPARE(snoozed.at(2).at(1).value<SnoozeFor>(), SnoozeFor::UntilTomorrow);
    mute->click();
    QCOMPARE(muted.first().at(1).toBool(), true);
    ringing.show(seen(true), {}, now);
    QVERIFY(mute->isChecked());
    mute->click();
    QCOMPARE(muted.last().at(1).toBool(), false);
    ringing.clear();
    QVERIFY(!mute->isEnabled() && !mute->isChecked());
}

void QuietUiTest::detailsSayWhyAMessageWaits()
{
    DeliveryStory held;
    held.delivery.channel = u"Ops"_s;
    held.held = u"held until 07:00 by quiet hours"_s;
    DeliveryStory muted;
    muted.delivery.channel = u"Ops"_s;
    muted.delivery.state = DeliveryState::Failed;
    muted.delivery.outcome = QLatin1StringView(mutedOutcome);
    muted.delivery.finished = now;
    TicketDetails details;
    details.show(seen(), {held, muted}, {}, now);
    auto* story = details.findChild<QTreeWidget*>();
    QCOMPARE(story->topLevelItem(0)->text(2), held.held);
    QCOMPARE(story->topLevelItem(1)->text(2), u"muted"_s);
}

void QuietUiTest::everyControlHasAName()
{
    Config draft = sampleConfig();
    QuietPage page(draft);
    page.refresh();
    QCOMPARE(unnamedControls(page), QStringList());
    RingingPage ringing(draft.rules.first(), {u"Ops"_s}, {u"Duty A"_s});
    QCOMPARE(unnamedControls(ringing), QStringList());
    TicketRinging ticket;
    QCOMPARE(unnamedControls(ticket), QStringList());
}

QTEST_MAIN(QuietUiTest)
#include "tst_quiet.moc"
