// Who is to hear that a source is not seen hears it, and that it is seen again: each once and in this order,
// also when the store could not record it at first; and nobody hears the second without the first.
#include "storage/sqlite.h"
#include "support/corerig.h"
#include "support/testserver.h"

#include <QSignalSpy>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

enum class Step
{
    Lose,       ///< the desk refuses, and that is announced
    See,        ///< it lists its tickets again
    Fill,       ///< nothing can be owed any more
    FillForOps, ///< nothing can be owed to Ops
    Free,
    Wait ///< some seconds pass
};

using Steps = QList<Step>;

/// A source that two messengers may hear of, beside the tray.
class Watch
{
public:
    explicit Watch(const QStringList& blindTo)
    {
        m_desk.on("GET", u"/tickets"_s,
                  [this](const Request&) { return Reply::json(R"({"tickets":[]})", m_refuses ? 401 : 200); });
        m_rig.profile.addJsonSource(u"Desk"_s, m_desk.url(u"/"_s), u"1h"_s);
        m_rig.profile.write();
        std::vector<std::unique_ptr<Channel>> messengers;
        for (const QString& name : {u"Ops"_s, u"Boss"_s}) {
            auto messenger = std::make_unique<FakeChannel>(name);
            m_channels.append(messenger.get());
            messengers.push_back(std::move(messenger));
        }
        Core& core = m_rig.boot(std::move(messengers));
        m_channels.prepend(m_rig.tray);
        Config config = core.config();
        config.sources.first().blindTo = blindTo;
        if (!core.applyConfig(config).ok())
            qFatal("the test cannot write its profile");
        QObject::connect(&core, &Core::noticeRaised, &core,
                         [this](const Notice& notice) { m_raised.append(notice.title); });
        core.start();
        if (!m_rig.reaches(Sight::Seeing))
            qFatal("the desk is not seen");
        if (!m_disk.open(m_rig.profile.file(u"deskbell.db"_s), SqliteConnection::Access::ReadWrite,
                         seconds(5)))
            qFatal("the database is not there");
    }

    bool take(Step step)
    {
        switch (step) {
        case Step::Lose:
        case Step::See:
            m_refuses = step == Step::Lose;
            m_rig.core->pollNow();
            return m_rig.reaches(m_refuses ? Sight::WrongCredentials : Sight::Seeing);
        case Step::Fill:
            return run(
                u"CREATE TRIGGER full BEFORE INSERT ON delivery BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        case Step::FillForOps:
            return run(u"CREATE TRIGGER full BEFORE INSERT ON delivery WHEN new.channel = 'Ops'"
                       " BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        case Step::Free:
            return run(u"DROP TRIGGER full"_s);
        case Step::Wait:
            m_rig.clock.advance(seconds(15));
            return true;
        }
        return false;
    }

    /// "Ops: not seen", of each channel in the order of what it was given, then what was raised.
    QStringList told() const
    {
        QStringList all;
        for (const FakeChannel* channel : m_channels) {
            for (const FakeChannel::Tried& one : channel->accepted)
                all.append(channel->name() + u": "_s + shortened(one.message.title));
        }
        for (const QString& title : m_raised)
            all.append(u"raised: "_s + shortened(title));
        return all;
    }

private:
    static QString shortened(const QString& title)
    {
        return title == u"Desk: new tickets are not seen"_s ? u"not seen"_s
               : title == u"Desk: tickets are seen again"_s ? u"seen again"_s
                                                            : title;
    }
    bool run(const QString& sql) { return SqliteQuery(m_disk, sql).run(); }

    bool m_refuses = false;
    TestServer m_desk;
    QStringList m_raised;
    CoreRig m_rig;
    QList<FakeChannel*> m_channels;
    SqliteConnection m_disk;
};

} // namespace

class TestSightNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyHearsBothOrNeither_data();
    void everybodyHearsBothOrNeither();
};

void TestSightNotices::everybodyHearsBothOrNeither_data()
{
    using enum Step;
    QTest::addColumn<QStringList>("blindTo");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("tray alone") << QStringList() << Steps{Lose, See}
                                << QStringList{u"tray: not seen"_s, u"tray: seen again"_s};
    QTest::newRow("a messenger") << QStringList{u"Ops"_s} << Steps{Lose, See}
                                 << QStringList{u"tray: not seen"_s, u"tray: seen again"_s,
                                                u"Ops: not seen"_s, u"Ops: seen again"_s};
    QTest::newRow("named twice, and the tray besides")
        << QStringList{u"Ops"_s, u"tray"_s, u"Ops"_s, u"Boss"_s} << Steps{Lose}
        << QStringList{u"tray: not seen"_s, u"Ops: not seen"_s, u"Boss: not seen"_s};
    QTest::newRow("lost while the disk is full")
        << QStringList{u"Ops"_s, u"Boss"_s} << Steps{Fill, Lose, Wait, Free, Wait}
        << QStringList{u"Ops: not seen"_s, u"Boss: not seen"_s, u"raised: not seen"_s};
    QTest::newRow("lost while the disk is full, seen after that")
        << QStringList{u"Ops"_s} << Steps{Fill, Lose, Free, Wait, See}
        << QStringList{u"tray: seen again"_s, u"Ops: not seen"_s, u"Ops: seen again"_s,
                       u"raised: not seen"_s};
    QTest::newRow("seen as soon as the disk has room")
        << QStringList{u"Ops"_s} << Steps{Fill, Lose, Free, See, Wait}
        << QStringList{u"tray: seen again"_s, u"Ops: not seen"_s, u"Ops: seen again"_s,
                       u"raised: not seen"_s};
    QTest::newRow("lost and seen while the disk is full")
        << QStringList{u"Ops"_s} << Steps{Fill, Lose, See, Free, Wait}
        << QStringList{u"raised: not seen"_s, u"raised: seen again"_s};
    QTest::newRow("seen while the disk is full")
        << QStringList{u"Ops"_s} << Steps{Lose, Fill, See, Free, Wait}
        << QStringList{u"tray: not seen"_s, u"Ops: not seen"_s, u"Ops: seen again"_s,
                       u"raised: seen again"_s};
    QTest::newRow("seen and lost while the disk is full")
        << QStringList{u"Ops"_s} << Steps{Lose, Fill, See, Lose, Free, Wait}
        << QStringList{u"tray: not seen"_s, u"Ops: not seen"_s, u"raised: seen again"_s,
                       u"raised: not seen"_s};
    QTest::newRow("the first of two cannot be recorded")
        << QStringList{u"Ops"_s, u"Boss"_s} << Steps{FillForOps, Lose, See, Free, Wait}
        << QStringList{u"tray: not seen"_s,   u"tray: seen again"_s, u"Boss: not seen"_s,
                       u"Boss: seen again"_s, u"raised: not seen"_s, u"raised: seen again"_s};
}

void TestSightNotices::everybodyHearsBothOrNeither()
{
    QFETCH(QStringList, blindTo);
    QFETCH(Steps, steps);
    QFETCH(QStringList, told);
    Watch watch(blindTo);
    for (const Step step : steps) {
        QVERIFY(watch.take(step));
        deliverQueued();
    }
    (void)eventually([&] { return watch.told().size() >= told.size(); }, 5000);
    deliverQueued(); // one more would be on its way
    QCOMPARE(watch.told(), told);
}

QTEST_GUILESS_MAIN(TestSightNotices)
#include "tst_sightnotices.moc"
