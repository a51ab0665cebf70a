#include "support/eventually.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace deskbell::test;

/// The promise under the hardest ending there is: the program is killed at random moments, over and over,
/// while the desk keeps adding tickets. DESKBELL_KILLS sets the number of starts, DESKBELL_SEED repeats a
/// run.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndOnlyTheOneInFlightRepeats();
};

namespace {

/// The tickets of a message, one or a digest's.
QSet<QString> ticketsOf(const Request& message)
{
    const QJsonObject data =
        QJsonDocument::fromJson(message.body).object().value(QLatin1StringView("data")).toObject();
    QJsonArray tickets = data.value(QLatin1StringView("tickets")).toArray();
    if (tickets.isEmpty()) // not a digest
        tickets.append(data);
    QSet<QString> ids;
    for (const QJsonValue& ticket : std::as_const(tickets))
        ids.insert(ticket.toObject().value(QLatin1StringView("id")).toString());
    return ids;
}

/// A channel has one message under way at a time: of each start that was killed, only the last one may not be
/// on record as sent. That one may be told again, once and as it was, and nothing else may.
class Repeats
{
public:
    /// `messages`: all of one start, which has ended. Returns the tickets that it told again for no reason.
    QStringList needless(const QList<Request>& messages)
    {
        QStringList needless;
        QSet<QString> last;
        for (const Request& message : messages) {
            last = ticketsOf(message);
            if (m_told.intersects(last) && !m_inDoubt.removeOne(last))
                needless += last.values();
            m_told += last;
        }
        if (!last.isEmpty())
            m_inDoubt.append(last);
        return needless;
    }

private:
    QSet<QString> m_told;
    QList<QSet<QString>> m_inDoubt;
};

} // namespace

void TestKill::nothingIsLostAndOnlyTheOneInFlightRepeats()
{
    const int kills = qEnvironmentVariableIntValue("DESKBELL_KILLS") > 0
                          ? qEnvironmentVariableIntValue("DESKBELL_KILLS")
                          : 200;
    const quint32 seed = qEnvironmentVariableIsSet("DESKBELL_SEED")
                             ? quint32(qEnvironmentVariableIntValue("DESKBELL_SEED"))
                             : QRandomGenerator::system()->generate();
    qInfo("%d starts, seed %u (DESKBELL_KILLS, DESKBELL_SEED)", kills, seed);
    QRandomGenerator random(seed);

    GrowingDesk desk;
    for (int i = 0; i < 70; ++i) // more than a page, so that the baseline has to turn it
        desk.add();
    TestProfile profile;
    profile.addJsonSource(QStringLiteral("Desk"), desk.url());
    profile.addWebhook(QStringLiteral("Hook"), desk.hookUrl());
    profile.write();
    CtlProcess ctl(profile);
    QCOMPARE(ctl.run({QStringLiteral("run"), QStringLiteral("--once")}), 0);
    QCOMPARE(desk.heardAltogether(), 0);
    desk.endBaseline();

    Repeats repeats;
    const auto needless = [&] {
        // What it wrote last may still be on its way to the desk.
        deliverQueued();
        if (!eventually([&] { return desk.server().openConnections() == 0; }))
            qFatal("a connection outlived the program");
        const QStringList ids = repeats.needless(desk.server().requests("POST", QStringLiteral("/hook")));
        desk.server().clearRequests();
        return ids.join(QLatin1Char(' '));
    };
    desk.growEvery(25);
    for (int i = 0; i < kills; ++i) {
        QTimer moment;
        moment.setSingleShot(true);
        QSignalSpy ended(&ctl, &QProcess::finished);
        connect(&moment, &QTimer::timeout, &ctl, &QProcess::kill);
        ctl.begin({QStringLiteral("run")});
        moment.start(random.bounded(5, 300));
        QVERIFY(!ended.isEmpty() || ended.wait());
        QCOMPARE(needless(), QString());
    }
    desk.growEvery(0);
    const int ending = ctl.run({QStringLiteral("run"), QStringLiteral("--once")}, 120'000);
    QVERIFY2(ending == 0, ctl.err().constData());
    QCOMPARE(needless(), QString());

    qInfo("%lld tickets, %d messages, %d repeats", qint64(desk.owed().size()), desk.heardAltogether(),
          desk.repeats());
    QVERIFY(desk.owed().size() > kills / 4); // the loop was worth its name
    QVERIFY2(desk.missing().isEmpty(), qPrintable(desk.missing().join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
