#include "source/sight.h"

#include <QSet>
#include <QTest>

using namespace deskbell;

class TestSight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void everyStateHasItsOwnWords();
    void unknownWordIsNoState();
};

void TestSight::rows_data()
{
    QTest::addColumn<Sight>("sight");
    QTest::addColumn<SightShape>("shape");
    QTest::addColumn<bool>("mendsItself");
    // The row's name is the id that `status --json` prints.
    QTest::newRow("never polled") << Sight::NeverPolled << SightShape::Waiting << true;
    QTest::newRow("seeing") << Sight::Seeing << SightShape::Seeing << true;
    QTest::newRow("signing in") << Sight::SigningIn << SightShape::Waiting << true;
    QTest::newRow("wrong credentials") << Sight::WrongCredentials << SightShape::Blind << false;
    QTest::newRow("challenge") << Sight::Challenge << SightShape::Blind << false;
    QTest::newRow("misconfigured") << Sight::Misconfigured << SightShape::Blind << true;
    QTest::newRow("session lost") << Sight::SessionLost << SightShape::Blind << false;
    QTest::newRow("blocked") << Sight::Blocked << SightShape::Blind << false;
    QTest::newRow("busy") << Sight::Busy << SightShape::Blind << true;
    QTest::newRow("offline") << Sight::Offline << SightShape::Blind << true;
    QTest::newRow("name not found") << Sight::NameNotFound << SightShape::Blind << true;
    QTest::newRow("TLS refused") << Sight::TlsRefused << SightShape::Blind << true;
    QTest::newRow("proxy refused") << Sight::ProxyRefused << SightShape::Blind << true;
    QTest::newRow("captive portal") << Sight::CaptivePortal << SightShape::Blind << true;
    QTest::newRow("maintenance") << Sight::Maintenance << SightShape::Blind << true;
    QTest::newRow("not a ticket list") << Sight::NotATicketList << SightShape::Blind << true;
    QTest::newRow("mapping failed") << Sight::MappingFailed << SightShape::Blind << true;
}

void TestSight::rows()
{
    QFETCH(Sight, sight);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(sightId(sight), id);
    QCOMPARE(sightFromId(id), std::optional(sight));
    QTEST(sightShape(sight), "shape");
    QTEST(sightMendsItself(sight), "mendsItself");
}

void TestSight::everyStateHasItsOwnWords()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(Sight::MappingFailed); ++i) {
        const Sight sight = static_cast<Sight>(i);
        QVERIFY(sightSentence(sight).endsWith(u'.'));
        QVERIFY(sightNextStep(sight).endsWith(u'.'));
        sentences.insert(sightSentence(sight));
    }
    QCOMPARE(sentences.size(), int(Sight::MappingFailed) + 1);
}

void TestSight::unknownWordIsNoState()
{
    QVERIFY(!sightFromId(u"Seeing"));
    QVERIFY(!sightFromId(u""));
}

QTEST_GUILESS_MAIN(TestSight)
#include "tst_sight.moc"
