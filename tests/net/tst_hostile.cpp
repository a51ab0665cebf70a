#include "support/eventually.h"
#include "support/netrig.h"
#include "support/testserver.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Far ends that mean harm: answers without end, TLS of another age, a proxy that opens what it should carry.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endless_data();
    void endless();
    void endlessWhileBusy();
    void oldTls_data();
    void oldTls();
    void proxyThatOpensTls();
};

namespace {

/// Sends its opening and then the same bytes for ever, as fast as they are taken, from a thread of its own.
class Spout final : public QThread
{
public:
    Spout(QByteArray opening, QByteArray more) : m_opening(std::move(opening)), m_more(std::move(more))
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.moveToThread(this);
    }
    ~Spout() override
    {
        requestInterruption();
        wait();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }
    qint64 sent() const { return m_sent; }

private:
    void run() override
    {
        while (!isInterruptionRequested() && !m_server.waitForNewConnection(50)) {
        }
        QTcpSocket* socket = m_server.nextPendingConnection();
        if (!socket)
            return;
        socket->write(m_opening);
        while (!isInterruptionRequested() && socket->state() == QAbstractSocket::ConnectedState) {
            m_sent += socket->write(m_more);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(200)) {
            }
        }
        delete socket;
        m_server.close();
    }

    QByteArray m_opening;
    QByteArray m_more;
    std::atomic<qint64> m_sent = 0;
    QTcpServer m_server;
};

/// Of this process, MiB.
qint64 memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:") + 6;
    return all.mid(at, all.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
}

} // namespace

void TestHostile::endless_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("ends");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::newRow("body") << ok + "\r\n" << QByteArray(1 << 16, 'x') << u"TooLarge"_s;
    QTest::newRow("body of a terabyte") << ok + "Content-Length: 1099511627776\r\n\r\n"
                                        << QByteArray(1 << 16, 'x') << u"TooLarge"_s;
    QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                            << "10000\r\n" + QByteArray(1 << 16, 'x') + "\r\n"
                            << u"TooLarge"_s;
    const QByteArray zipped = ok + "Content-Encoding: gzip\r\n\r\n";
    const QByteArray gzipHead("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    const QByteArray emptyBlock("\0\0\0\xff\xff", 5); // RFC 1951, 3.2.4
    const QByteArray emptyMember = gzipHead + QByteArray("\x03\0\0\0\0\0\0\0\0\0", 10);
    QTest::newRow("empty blocks") << zipped + gzipHead << emptyBlock.repeated(1 << 14) << u"TooLarge"_s;
    QTest::newRow("empty members") << zipped << emptyMember.repeated(1 << 12) << u"TooLarge"_s;
    QTest::newRow("file name of a gzip")
        << zipped + QByteArray(gzipHead).replace(3, 1, "\x08") << QByteArray(1 << 16, 'x') << u"TooLarge"_s;
    QTest::newRow("more behind a gzip") << zipped + emptyMember << QByteArray(1 << 16, '\n') << u"TooLarge"_s;
    QTest::newRow("empty lines") << QByteArray() << QByteArray("\r\n").repeated(1 << 15) << QString();
    QTest::newRow("heads") << ok << QByteArray("X-More: yes\r\n").repeated(1 << 12) << QString();
    QTest::newRow("one head") << ok + "X-More: " << QByteArray(1 << 16, 'x') << QString();
    QTest::newRow("interim answers") << QByteArray()
                                     << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1 << 10)
                                     << QString();
}

void TestHostile::endless()
{
    QFETCH(const QByteArray, opening);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, ends);
    Spout spout(opening, more);
    const QUrl url = spout.url();
    spout.start();
    const SystemClock clock;
    HostThrottle throttle(clock);
    NetworkClient client(NetRig::direct(), nullptr, throttle, clock);
    HttpRequest request;
    request.url = url;
    request.idleTimeout = seconds(2);
    request.totalTimeout = seconds(4);
    std::optional<HttpResult> result;
    const qint64 before = memory();
    qint64 most = before;
    client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(eventually(
        [&] {
            most = std::max(most, memory());
            return result.has_value();
        },
        15'000));
    QVERIFY(!result->ok());
    if (!ends.isEmpty())
        QCOMPARE(kind(*result), ends);
    qInfo("%s after %lld ms and %lld MiB, memory %lld -> %lld MiB", qPrintable(describe(*result)),
          timer.elapsed(), spout.sent() >> 20, before, most);
#ifndef DESKBELL_SANITIZED
    QVERIFY(most - before < 200);
#endif
}

/// A thread that does not come to read must not be buried under what arrives meanwhile.
void TestHostile::endlessWhileBusy()
{
    Spout spout("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + QByteArray(1 << 16, 'x') + "\r\n");
    const QUrl url = spout.url();
    spout.start();
    const SystemClock clock;
    HostThrottle throttle(clock);
    NetworkClient client(NetRig::direct(), nullptr, throttle, clock);
    HttpRequest request;
    request.url = url;
    std::optional<HttpResult> result;
    client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QTRY_VERIFY(spout.sent() > 0);
    const QDeadlineTimer busy(3'000);
    while (!busy.hasExpired() && spout.sent() < (qint64(400) << 20))
        QThread::yieldCurrentThread();
#ifdef DESKBELL_SANITIZED // more arrives before the slower reader has seen that it is too much
    constexpr qint64 most = 200;
#else
    constexpr qint64 most = 64; // MiB
#endif
    QVERIFY2(spout.sent() < (most << 20), qPrintable(QString::number(spout.sent() >> 20)));
    QTRY_VERIFY(result);
    QCOMPARE(kind(*result), u"TooLarge"_s);
}

void TestHostile::oldTls_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("ends");
    QTest::newRow("1.0") << u"-tls1"_s << u"TlsRefused"_s;
    QTest::newRow("1.1") << u"-tls1_1"_s << u"TlsRefused"_s;
    QTest::newRow("1.2") << u"-tls1_2"_s << u"200"_s;
    QTest::newRow("1.3") << u"-tls1_3"_s << u"200"_s;
}

void TestHostile::oldTls()
{
    QFETCH(const QString, version);
    QFETCH(const QString, ends);
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed");
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    const QString pair = QStringLiteral(DESKBELL_TEST_DATA "/tls/good");
    const QTemporaryDir folder;
    QFile answer(folder.filePath(u"list"_s));
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
    answer.close();
    QProcess server;
    server.setWorkingDirectory(folder.path());
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s, pair + u".pem"_s,
                  u"-key"_s, pair + u".key"_s, version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-HTTP"_s});
    QVERIFY(server.waitForStarted());
    QByteArray said;
    QVERIFY(eventually([&] { return (said += server.readAllStandardOutput()).contains("ACCEPT"); }));
    NetworkOptions options = NetRig::direct();
    QFile authority(QStringLiteral(DESKBELL_TEST_DATA "/tls/ca.pem"));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    options.caPem = authority.readAll();
    NetRig rig(options);
    const HttpResult result = rig.get(QUrl(u"https://127.0.0.1:%1/list"_s.arg(port)));
    server.kill();
    server.waitForFinished();
    QVERIFY2(kind(result) == ends, qPrintable(describe(result)));
}

/// It says that the tunnel stands and then shows a certificate of its own.
void TestHostile::proxyThatOpensTls()
{
    TestServer impostor(QStringLiteral(DESKBELL_TEST_DATA "/tls/selfsigned"));
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy, port = impostor.port()] {
        QTcpSocket* client = proxy.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client, port] {
            client->readAll();
            client->disconnect(SIGNAL(readyRead()));
            auto* far = new QTcpSocket(client);
            connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
            connect(client, &QTcpSocket::readyRead, far, [client, far] { far->write(client->readAll()); });
            connect(far, &QTcpSocket::connected, client,
                    [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
            far->connectToHost(QHostAddress::LocalHost, port);
        });
    });
    NetworkOptions options;
    options.proxy.kind = ProxyOptions::Kind::Http;
    options.proxy.host = u"127.0.0.1"_s;
    options.proxy.port = proxy.serverPort();
    NetRig rig(options);
    HttpRequest request = post(QUrl(u"https://desk.example.org/list"_s), "planted");
    request.secretHeaders = {{"Authorization", "Bearer planted"}};
    const HttpResult result = rig.fetch(request);
    QVERIFY2(kind(result) == u"TlsRefused"_s, qPrintable(describe(result)));
    QCOMPARE(impostor.received(), QByteArray());
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
