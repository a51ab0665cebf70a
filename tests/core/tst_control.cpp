// What a running Deskbell takes from another process on its control socket.
#include "core/control.h"
#include "support/eventually.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<deskbell::ControlRequest>)

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhateverThePieces_data();
    void readsWhateverThePieces();
    void endOfALongLineIsNoRequest();
    void answersEachRequest();
};

namespace {

using Wish = ControlRequest::Wish;

constexpr qsizetype longestLine = 100;

/// A server that keeps what it is asked, and a client on it.
struct Rig
{
    Rig()
        : server([this](const ControlRequest& request) {
              asked.append(request);
              return QJsonObject{{u"number"_s, asked.size()}};
          })
    {
        const QString path = folder.filePath(u"control"_s);
        if (!server.listen(path))
            qFatal("no socket");
        client.connectToServer(path);
    }

    QTemporaryDir folder;
    QList<ControlRequest> asked;
    ControlServer server;
    QLocalSocket client;
};

} // namespace

void TestControl::readsWhateverThePieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ControlRequest>>("requests");
    QTest::addColumn<bool>("metLongLine");
    const auto row = [](const char* name, const QByteArray& bytes, const QList<ControlRequest>& requests,
                        bool metLongLine = false) {
        QTest::newRow(name) << bytes << requests << metLongLine;
    };
    const QByteArray raise = "{\"do\":\"raise\"}";
    const ControlRequest nothing;
    row("nothing", "", {});
    row("one", raise + '\n', {{Wish::Raise}});
    row("with carriage return", raise + "\r\n", {{Wish::Raise}});
    row("two", "{\"do\":\"poll\",\"source\":\"Desk\"}\n" + raise + '\n',
        {{Wish::Poll, u"Desk"_s}, {Wish::Raise}});
    row("not ended", raise, {});
    row("all sources", "{\"do\":\"poll\"}\n", {{Wish::Poll}});
    row("a source that is no text", "{\"do\":\"poll\",\"source\":7}\n", {nothing});
    row("no words", "\n", {nothing});
    row("no object", "[1]\n" + raise + '\n', {nothing, {Wish::Raise}});
    row("another word", "{\"do\":\"quit\"}\n", {nothing});
    row("no word", "{\"do\":\"\"}\n", {nothing});
    row("a session",
        R"({"do":"hand over","source":"Desk","cookies":"[\"a=1\",\"b=2\"]"})"
        "\n",
        {{Wish::HandOver, u"Desk"_s, {"a=1", "b=2"}}});
    row("a channel", "{\"do\":\"resume\",\"channel\":\"Ops\"}\n", {{Wish::Resume, {}, {}, u"Ops"_s}});
    row("no channel", "{\"do\":\"resume\"}\n", {nothing});
    row("a session without cookies", "{\"do\":\"hand over\",\"source\":\"Desk\"}\n", {nothing});
    row("cookies that are none",
        R"({"do":"hand over","source":"Desk","cookies":"[\"a=1\",2]"})"
        "\n",
        {nothing});
    row("as long as can be", raise + QByteArray(longestLine - raise.size(), ' ') + '\n', {{Wish::Raise}});
    row("longer", raise + QByteArray(longestLine - raise.size() + 1, ' ') + '\n' + raise + '\n', {}, true);
    row("longer after one", raise + '\n' + QByteArray(longestLine, 'x') + raise + '\n', {{Wish::Raise}},
        true);
}

void TestControl::readsWhateverThePieces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<ControlRequest>, requests);
    QFETCH(const bool, metLongLine);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        ControlReader reader(longestLine);
        QList<ControlRequest> read = reader.take(bytes.left(cut));
        read += reader.take(bytes.mid(cut));
        QVERIFY2(read == requests, qPrintable(u"cut at %1"_s.arg(cut)));
        QCOMPARE(reader.metLongLine(), metLongLine);
    }
}

void TestControl::endOfALongLineIsNoRequest()
{
    Rig rig;
    bool ended = false;
    QObject::connect(&rig.client, &QLocalSocket::disconnected, &rig.client, [&ended] { ended = true; });
    rig.client.write(controlLine({Wish::Wake}));
    rig.client.write(QByteArray(longestSignInLine, 'x') + controlLine({Wish::Raise}));
    QVERIFY(test::eventually([&] { return ended; }));
    QCOMPARE(rig.asked, QList<ControlRequest>{{Wish::Wake}});
}

void TestControl::answersEachRequest()
{
    Rig rig;
    rig.client.write(controlLine({Wish::Status}) + "nonsense\n" + controlLine({Wish::Poll, u"Desk"_s}));
    QByteArray answers;
    QVERIFY(test::eventually([&] { return (answers += rig.client.readAll()).count('\n') == 3; }));
    QCOMPARE(answers, QByteArray("{\"number\":1}\n{\"number\":2}\n{\"number\":3}\n"));
    const QList<ControlRequest> wanted{{Wish::Status}, {}, {Wish::Poll, u"Desk"_s}};
    QCOMPARE(rig.asked, wanted);
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
