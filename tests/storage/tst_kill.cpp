// A program that commits without pause is killed again and again: what it had acknowledged must be there
// whole.
#include "base/clock.h"
#include "storage/database.h"
#include "storage/outboxstore.h"
#include "storage/statement.h"
#include "storage/ticketstore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr auto writeFlag = "--write-until-killed";
constexpr int owedPerTicket = 3;

/// Records tickets "from", "from + 1", ... and names each on stdout once its transaction is committed.
int writeUntilKilled(const QString& path, int from)
{
    const SystemClock clock;
    const auto database = Database::open(path, clock);
    if (!database)
        return 2;
    TicketStore tickets(**database);
    OutboxStore outbox(**database);
    for (int i = from;; ++i) {
        Ticket ticket;
        ticket.source = u"Desk"_s;
        ticket.id = QString::number(i);
        ticket.body = QString(i % 3000, u'b');
        Transaction transaction(**database);
        const Result<bool> inserted = tickets.insertIfAbsent(ticket, Arrival::New, i);
        bool owed = inserted && *inserted;
        for (int n = 0; n < owedPerTicket; ++n) {
            Delivery delivery;
            delivery.source = ticket.source;
            delivery.ticket = ticket.id;
            delivery.channel = QString::number(n);
            owed = outbox.enqueue(delivery).ok() && owed;
        }
        if (!owed || !transaction.commit())
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedIsKept();
};

void TestKill::acknowledgedIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbell.db"_s);
    int next = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(writeFlag), path, QString::number(next)});
        // Different amounts, so that it dies in different places: also before the first commit.
        const int enough = round * 31;
        QByteArray told;
        while (told.size() < enough) {
            QVERIFY2(child.waitForReadyRead(20'000), "the writing program stopped by itself");
            told += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        told += child.readAllStandardOutput();
        told.truncate(told.lastIndexOf('\n') + 1);
        const int acknowledged = told.isEmpty() ? next : told.trimmed().split('\n').last().toInt() + 1;

        const SystemClock clock;
        const auto opened = Database::open(path, clock);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        Database& database = **opened;
        QCOMPARE(database.condition(), Database::Condition::Ready);
        QCOMPARE(firstValue(database, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        const int recorded = int(*TicketStore(database).count(u"Desk"_s));
        // At most the one transaction that was committed but not told any more.
        QVERIFY2(recorded == acknowledged || recorded == acknowledged + 1,
                 qPrintable(u"%1 acknowledged, %2 recorded"_s.arg(acknowledged).arg(recorded)));
        QCOMPARE(firstValue(database, u"SELECT count(*) FROM ticket"_s)->toInt(), recorded);
        QCOMPARE(firstValue(database, u"SELECT count(*) FROM delivery"_s)->toInt(), recorded * owedPerTicket);
        QCOMPARE(firstValue(database, u"SELECT count(*) FROM (SELECT 1 FROM delivery GROUP BY ticket"
                                      " HAVING count(*) = %1)"_s.arg(owedPerTicket))
                     ->toInt(),
                 recorded);
        next = recorded;
    }
    QVERIFY(next > 100);
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], writeFlag) == 0)
        return writeUntilKilled(app.arguments().at(2), app.arguments().at(3).toInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
