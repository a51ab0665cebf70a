// What a person asks for in the main window, done by a real core: on a profile, with the tray as a fake.
#include "storage/cookiestore.h"
#include "storage/database.h"
#include "support/eventually.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"
#include "ui/app/trayapp.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusview.h"
#include "ui/windows/ticketsview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const QString before = u"what was there"_s; // in the clipboard

/// A running Deskbell with its window, which knows tickets 1 and 2 of a desk. The clock is the test's.
class Scene
{
public:
    explicit Scene(const std::function<void(TestProfile&)>& prepare = {})
    {
        if (prepare)
            prepare(m_profile);
        m_profile.write();
        auto made = std::make_unique<Core>(Profile::at(m_profile.path()), clock);
        if (const auto opened = made->open(); !opened)
            qFatal("%s", qPrintable(opened.error().first().text()));
        auto fake = std::make_unique<FakeChannel>(u"tray"_s);
        tray = fake.get();
        made->addChannel(std::move(fake));
        made->start();
        core = made.get();
        m_app = std::make_unique<TrayApp>(std::move(made), clock, QStringList());
        m_app->showWindow();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* main = qobject_cast<MainWindow*>(widget))
                window = main;
        }
        if (!window)
            qFatal("there is no window");
        record(u"1"_s, QUrl(u"https://desk.example.org/issues/1"_s));
        record(u"2"_s, QUrl(u"https://desk.example.org/issues/2"_s));
        pass(seconds(1));
    }

    void record(const QString& id, const QUrl& url)
    {
        Ticket ticket = makeTicket(u"Desk"_s, id, clock.now());
        ticket.url = url;
        if (!core->tickets().insertIfAbsent(ticket, Arrival::New, 1))
            qFatal("a ticket cannot be recorded");
    }
    void owe(const QString& id, const QString& channel = u"tray"_s)
    {
        Delivery delivery;
        delivery.source = u"Desk"_s;
        delivery.ticket = id;
        delivery.channel = channel;
        if (!core->outbox().enqueue(delivery))
            qFatal("a delivery cannot be owed");
        core->pauseUntil({}); // wakes the dispatcher
    }
    void pass(milliseconds time)
    {
        do {
            const milliseconds step = std::clamp(clock.untilNext().value_or(time), milliseconds(0), time);
            clock.advance(step);
            time -= step;
            deliverQueued();
        } while (time > milliseconds(0));
    }
    /// As a click on the balloon of these.
    void choose(const QStringList& ids)
    {
        QList<TicketKey> keys;
        for (const QString& id : ids)
            keys << TicketKey{u"Desk"_s, id};
        window->tickets().showOnly(keys);
        window->tickets().findChild<QTableView*>()->selectAll();
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : window->findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    bool press(const QString& text)
    {
        QPushButton* found = button(text);
        if (!found || !found->isEnabled())
            return false;
        found->click();
        pass(seconds(1));
        return true;
    }
    SeenTicket ticket(const QString& id) const { return **core->tickets().find(u"Desk"_s, id); }

    FakeClock clock;
    FakeChannel* tray = nullptr;
    Core* core = nullptr;
    MainWindow* window = nullptr;

private:
    TestProfile m_profile;
    std::unique_ptr<TrayApp> m_app;
};

} // namespace

class TestTicketActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QGuiApplication::clipboard()->setText(before); }
    void sentAgainArrivesOnceMore();
    void onlyWebAddressesAreCopied_data();
    void onlyWebAddressesAreCopied();
    void acknowledgedIsWrittenDown();
    void mutedRingsNoMore();
    void turningToTheWindowIsLooking();
    void diagnosticsHoldNoSecret();
};

void TestTicketActions::initTestCase()
{
    // Neither a keyring nor a notification server of the machine is asked.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestTicketActions::sentAgainArrivesOnceMore()
{
    Scene scene;
    scene.owe(u"1"_s);
    scene.pass(minutes(1));
    QCOMPARE(scene.tray->rang(), QStringList{u"#1"_s});
    scene.choose({u"1"_s});
    auto* story = scene.window->tickets().findChild<QTreeWidget*>();
    QCOMPARE(story->topLevelItemCount(), 1);
    QVERIFY(!scene.press(u"Send again"_s)); // which?
    story->setCurrentItem(story->topLevelItem(0));
    QVERIFY(scene.press(u"Send again"_s));
    scene.pass(minutes(30));
    QCOMPARE(scene.tray->rang(), (QStringList{u"#1"_s, u"#1"_s}));
    QCOMPARE(story->topLevelItemCount(), 1);
    QCOMPARE(story->topLevelItem(0)->text(2), u"accepted"_s);
}

void TestTicketActions::onlyWebAddressesAreCopied_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("copied");
    QTest::newRow("https") << QUrl(u"https://desk.example.org/issues/3?a=%20b"_s) << true;
    QTest::newRow("javascript") << QUrl(u"javascript:alert(1)"_s) << false;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
    QTest::newRow("user info") << QUrl(u"https://desk.example.org@evil.example/3"_s) << false;
    QTest::newRow("none") << QUrl() << false;
}

/// The window does not rely on the desk's answer having been checked when the ticket was recorded.
void TestTicketActions::onlyWebAddressesAreCopied()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, copied);
    Scene scene;
    scene.record(u"3"_s, url);
    scene.choose({u"3"_s});
    QVERIFY(scene.press(u"Copy link"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), copied ? url.toString(QUrl::FullyEncoded) : before);
    scene.choose({u"1"_s, u"3"_s});
    QVERIFY(scene.press(u"Copy link"_s));
    QStringList both = QGuiApplication::clipboard()->text().split(u'\n');
    both.removeOne(u"https://desk.example.org/issues/1"_s);
    QCOMPARE(both, copied ? QStringList{url.toString(QUrl::FullyEncoded)} : QStringList());
}

void TestTicketActions::acknowledgedIsWrittenDown()
{
    Scene scene;
    scene.choose({u"1"_s});
    QVERIFY(scene.press(u"Acknowledge"_s));
    QVERIFY(scene.ticket(u"1"_s).acknowledged.isValid());
    QVERIFY(!scene.ticket(u"2"_s).acknowledged.isValid());
}

void TestTicketActions::mutedRingsNoMore()
{
    Scene scene;
    const auto snooze = [&scene](const QString& id) {
        scene.choose({id});
        scene.button(u"Snooze"_s)->menu()->actions().first()->trigger();
    };
    snooze(u"1"_s);
    snooze(u"2"_s);
    scene.choose({u"1"_s});
    QVERIFY(scene.press(u"Mute this ticket"_s));
    QVERIFY(scene.ticket(u"1"_s).muted.isValid());
    scene.pass(minutes(20));
    QCOMPARE(scene.tray->rang(), QStringList{u"#2"_s});

    QVERIFY(scene.button(u"Mute this ticket"_s)->isChecked());
    QVERIFY(scene.press(u"Mute this ticket"_s)); // takes it back
    QVERIFY(!scene.ticket(u"1"_s).muted.isValid());
    snooze(u"1"_s);
    scene.pass(minutes(20));
    QCOMPARE(scene.tray->rang(), (QStringList{u"#2"_s, u"#1"_s}));
}

/// The count on the tray icon is of what came since then.
void TestTicketActions::turningToTheWindowIsLooking()
{
    Scene scene;
    const auto looked = [&scene] {
        return QDateTime::fromString(scene.core->layout(u"lookedAt"_s), Qt::ISODateWithMs);
    };
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QTRY_VERIFY(!scene.window->isActiveWindow());
    scene.pass(minutes(1));
    QVERIFY(looked() != scene.clock.now());
    QApplication::setActiveWindow(scene.window);
    QTRY_VERIFY(scene.window->isActiveWindow());
    scene.pass(milliseconds(100));
    QCOMPARE(looked(), scene.clock.now());
}

void TestTicketActions::diagnosticsHoldNoSecret()
{
    GrowingDesk desk;
    desk.answerHookWith([](const Request&) { return Reply::json("{\"token\":\"planted-answer\"}", 403); });
    Scene scene([&desk](TestProfile& profile) {
        profile.addJsonSource(u"Desk"_s, desk.url(), u"1h"_s);
        profile.addSecret(u"desk"_s, "planted-token");
        profile.addSource({{u"name"_s, u"Portal"_s},
                           {u"preset"_s, u"redmine"_s},
                           {u"url"_s, u"http://127.0.0.1:9/"_s},
                           {u"signIn"_s, QJsonObject{{u"way"_s, u"form"_s},
                                                     {u"user"_s, u"planted-account"_s},
                                                     {u"secret"_s, u"planted-password"_s}}}});
        profile.addWebhook(u"Ops"_s, QUrl(desk.hookUrl().toString() + u"?key=planted-key"_s));
        FakeClock clock;
        const auto database = Database::open(Profile::at(profile.path()).databaseFile, clock);
        QVERIFY(database);
        CookieRecord session{{"session=planted-cookie; Path=/"}, clock.now()};
        QVERIFY(CookieStore(**database).save(u"Portal"_s, session));
    });
    scene.owe(u"1"_s, u"Ops"_s);
    const auto settled = [&scene] {
        scene.clock.advance(milliseconds(0)); // what is due now; answers need no time of this clock
        for (const SourceStatus& source : scene.core->sources()) {
            if (source.sight == Sight::NeverPolled)
                return false;
        }
        const QList<ChannelStatus> channels = scene.core->channelStatus();
        return std::any_of(channels.begin(), channels.end(),
                           [](const ChannelStatus& channel) { return channel.health.stopped; });
    };
    QVERIFY(eventually(settled));
    scene.window->present(true);
    QVERIFY(scene.press(u"Copy diagnostics"_s));
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != before);
    const QString text = QGuiApplication::clipboard()->text();
    QStringList wanted{QStringLiteral(DESKBELL_VERSION), QString::fromLatin1(qVersion()),
                       u"Notification server: "_s, u"\"Ops\""_s, u"\"stopped\""_s};
    for (const SourceStatus& source : scene.core->sources())
        wanted << u'"' + source.name + u'"' << u'"' + sightId(source.sight) + u'"';
    QVERIFY(wanted.contains(u"\"seeing\""_s) && wanted.size() == 9);
    for (const QString& part : std::as_const(wanted))
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(!line.contains(u"planted"_s), qPrintable(line));
}

QTEST_MAIN(TestTicketActions)
#include "tst_ticketactions.moc"
