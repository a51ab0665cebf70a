#include "ui/desktop/fallbacknotifier.h"
#include "ui/tray/traychannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Takes every balloon, or refuses all of them.
class FakeNotifier final : public DesktopNotifier
{
public:
    using DesktopNotifier::DesktopNotifier;
    void show(const Balloon& balloon, QObject* context, Done done) override
    {
        if (accepts)
            shown << balloon;
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                if (accepts)
                    done({});
                else
                    done(failure(u"no way to show it."_s, {}, u"start something"_s));
            },
            Qt::QueuedConnection);
    }
    QList<Balloon> shown;
    bool accepts = true;
};

Ticket ticket(const QString& id, const QString& priority = {})
{
    Ticket made;
    made.source = u"Desk"_s;
    made.id = id;
    made.priority = priority;
    return made;
}

Message ticketMessage(const QString& priority = {})
{
    Message message;
    message.title = u"#42 Printer"_s;
    message.body = u"It does not print"_s;
    message.sentence = u"#42 Printer, by Ann"_s;
    message.tickets = {ticket(u"42"_s, priority)};
    return message;
}

Attempt attemptOf(TrayChannel& channel, const Message& message, const QString& rung)
{
    Attempt result;
    int calls = 0;
    QObject context;
    channel.attempt(message, rung, &context, [&](const Attempt& attempt) {
        ++calls;
        result = attempt;
    });
    if (calls != 0)
        qFatal("answered before attempt() returned");
    (void)QTest::qWaitFor([&] { return calls == 1; });
    return result;
}

} // namespace

class TrayChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTwoRungsUnderTheFixedName();
    void showsWhatTheRungSays_data();
    void showsWhatTheRungSays();
    void digestCarriesAllItsTickets();
    void noticeCarriesNone();
    void refusedBalloonIsRetried();
    void priorityDecidesUrgency_data();
    void priorityDecidesUrgency();
    void soundIsTheRules();
    void quietNoticeIsSeenAndNotHeard();
    void fallsBackToTheSecondNotifier();
    void tellsBothReasonsWhenNoneCanShow();
};

void TrayChannelTest::hasTwoRungsUnderTheFixedName()
{
    FakeNotifier notifier;
    const TrayChannel channel(notifier);
    QCOMPARE(channel.name(), u"tray"_s);
    QCOMPARE(channel.rungs(), (QStringList{u"balloon"_s, u"plain"_s}));
}

void TrayChannelTest::showsWhatTheRungSays_data()
{
    QTest::addColumn<QString>("rung");
    QTest::addColumn<QString>("body");
    QTest::newRow("balloon") << u"balloon"_s << u"It does not print"_s;
    QTest::newRow("plain") << u"plain"_s << u"#42 Printer, by Ann"_s;
}

void TrayChannelTest::showsWhatTheRungSays()
{
    QFETCH(const QString, rung);
    QFETCH(const QString, body);
    FakeNotifier notifier;
    TrayChannel channel(notifier);
    const Attempt attempt = attemptOf(channel, ticketMessage(), rung);
    QCOMPARE(attempt.outcome, Outcome::Ok);
    QCOMPARE(attempt.rung, rung);
    QCOMPARE(notifier.shown.size(), 1);
    QCOMPARE(notifier.shown.first().title, u"#42 Printer"_s);
    QCOMPARE(notifier.shown.first().body, body);
    QCOMPARE(notifier.shown.first().tickets, (QList<TicketKey>{{u"Desk"_s, u"42"_s}}));
}

void TrayChannelTest::digestCarriesAllItsTickets()
{
    FakeNotifier notifier;
    TrayChannel channel(notifier);
    Message message = ticketMessage();
    message.kind = Message::Kind::Digest;
    message.tickets = {ticket(u"1"_s), ticket(u"2"_s), ticket(u"3"_s)};
    QCOMPARE(attemptOf(channel, message, u"balloon"_s).outcome, Outcome::Ok);
    QCOMPARE(notifier.shown.size(), 1);
    QCOMPARE(notifier.shown.first().tickets.size(), 3);
    QCOMPARE(notifier.shown.first().tickets.last().id, u"3"_s);
}

void TrayChannelTest::noticeCarriesNone()
{
    FakeNotifier notifier;
    TrayChannel channel(notifier);
    Message message;
    message.kind = Message::Kind::Notice;
    message.title = u"Desk: new tickets are not seen"_s;
    QCOMPARE(attemptOf(channel, message, u"balloon"_s).outcome, Outcome::Ok);
    QVERIFY(notifier.shown.first().tickets.isEmpty());
    QCOMPARE(notifier.shown.first().signInTo, QString());
    message.signInTo = u"Desk"_s;
    QCOMPARE(balloonFor(message, u"balloon"_s).signInTo, u"Desk"_s);
    QCOMPARE(notifier.shown.first().urgency, Urgency::Normal);
}

void TrayChannelTest::refusedBalloonIsRetried()
{
    FakeNotifier notifier;
    notifier.accepts = false;
    TrayChannel channel(notifier);
    const Attempt attempt = attemptOf(channel, ticketMessage(), u"balloon"_s);
    QCOMPARE(attempt.outcome, Outcome::Retry);
    QCOMPARE(attempt.answer, u"no way to show it."_s);
    QCOMPARE(attempt.hint, u"start something"_s);
}

void TrayChannelTest::priorityDecidesUrgency_data()
{
    QTest::addColumn<QString>("priority");
    QTest::addColumn<Urgency>("urgency");
    QTest::newRow("none") << QString() << Urgency::Normal;
    QTest::newRow("Normal") << u"Normal"_s << Urgency::Normal;
    QTest::newRow("number") << u"50"_s << Urgency::Normal;
    QTest::newRow("Urgent") << u"Urgent"_s << Urgency::Critical;
    QTest::newRow("Immediate") << u"Immediate"_s << Urgency::Critical;
    QTest::newRow("Chinese urgent") << u"\u7d27\u6025"_s << Urgency::Critical;
    QTest::newRow("Low") << u"Low"_s << Urgency::Low;
}

void TrayChannelTest::priorityDecidesUrgency()
{
    QFETCH(const QString, priority);
    QFETCH(const Urgency, urgency);
    QCOMPARE(balloonFor(ticketMessage(priority), u"balloon"_s).urgency, urgency);
}

void TrayChannelTest::soundIsTheRules()
{
    Message message = ticketMessage();
    QCOMPARE(balloonFor(message, u"balloon"_s).sound, QString());
    message.sound = u"bell"_s;
    QCOMPARE(balloonFor(message, u"balloon"_s).sound, u"bell"_s);
}

void TrayChannelTest::quietNoticeIsSeenAndNotHeard()
{
    Message message;
    message.kind = Message::Kind::Notice;
    message.title = u"Desk: new tickets are not seen"_s;
    message.silent = true;
    QCOMPARE(balloonFor(message, u"balloon"_s).sound, u"none"_s);
    QCOMPARE(balloonFor(message, u"balloon"_s).urgency, Urgency::Low);
}

void TrayChannelTest::fallsBackToTheSecondNotifier()
{
    FakeNotifier first;
    FakeNotifier second;
    first.accepts = false;
    FallbackNotifier both(first, second);
    TrayChannel channel(both);
    QCOMPARE(attemptOf(channel, ticketMessage(), u"balloon"_s).outcome, Outcome::Ok);
    QCOMPARE(second.shown.size(), 1);

    first.accepts = true;
    QCOMPARE(attemptOf(channel, ticketMessage(), u"balloon"_s).outcome, Outcome::Ok);
    QCOMPARE(first.shown.size(), 1);
    QCOMPARE(second.shown.size(), 1);

    QSignalSpy opened(&both, &DesktopNotifier::opened);
    Q_EMIT first.opened({{u"Desk"_s, u"1"_s}});
    Q_EMIT second.opened({{u"Desk"_s, u"2"_s}});
    QCOMPARE(opened.size(), 2);
    QSignalSpy snoozed(&both, &DesktopNotifier::snoozed);
    Q_EMIT second.snoozed({{u"Desk"_s, u"2"_s}});
    QCOMPARE(snoozed.size(), 1);
    QSignalSpy wanted(&both, &DesktopNotifier::signInRequested);
    Q_EMIT second.signInRequested(u"Desk"_s);
    QCOMPARE(wanted.size(), 1);
}

void TrayChannelTest::tellsBothReasonsWhenNoneCanShow()
{
    FakeNotifier first;
    FakeNotifier second;
    first.accepts = second.accepts = false;
    FallbackNotifier both(first, second);
    TrayChannel channel(both);
    const Attempt attempt = attemptOf(channel, ticketMessage(), u"balloon"_s);
    QCOMPARE(attempt.outcome, Outcome::Retry);
    QCOMPARE(attempt.answer, u"no way to show it. no way to show it."_s);
}

QTEST_MAIN(TrayChannelTest)
#include "tst_traychannel.moc"
