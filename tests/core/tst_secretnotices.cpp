// What is to be known of the places of secrets is told: once, however often they are read.
#include "support/corerig.h"
#include "support/testserver.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestSecretNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatOthersReadIsToldOnce();
};

void TestSecretNotices::aFileThatOthersReadIsToldOnce()
{
    TestServer desk;
    desk.on("GET", u"/tickets"_s, Reply::json(R"({"tickets":[]})"));
    CoreRig rig;
    rig.profile.addJsonSource(u"Desk"_s, desk.url(u"/"_s), u"1h"_s);
    const QString path = rig.profile.file(u"secrets/desk"_s);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    rig.profile.write();
    rig.start();
    QVERIFY(rig.reaches(Sight::Seeing));
    rig.core->signInAgain(u"Desk"_s); // reads it again
    rig.settle();
    const auto told = [&rig, &path] {
        qsizetype count = 0;
        for (const FakeChannel::Tried& tried : rig.tray->accepted)
            count += tried.message.body.contains(path) ? 1 : 0;
        return count;
    };
    QVERIFY(eventually([&] { return told() > 0; }));
    rig.pass(seconds(10));
    QCOMPARE(told(), 1);
}

QTEST_GUILESS_MAIN(TestSecretNotices)
#include "tst_secretnotices.moc"
