#include "net/tls.h"
#include "support/netrig.h"
#include "support/testserver.h"

#include <QFile>
#include <QSslCertificate>

using namespace deskbell;
using namespace deskbell::test;

namespace {

QString certificate(const QString& name) { return QStringLiteral(DESKBELL_TEST_DATA "/tls/") + name; }

QByteArray pem(const QString& name)
{
    QFile file(certificate(name) + QStringLiteral(".pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pinOf(const QString& name)
{
    return name.isEmpty() ? QString()
                          : certificatePin(QSslCertificate::fromData(pem(name), QSsl::Pem).value(0));
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pinIsThatOfOpenssl();
    void verifies_data();
    void verifies();
    void brokenCaFile();
    void plainServerOnATlsAddress();
    void tlsServerOnAPlainAddress();
};

/// openssl x509 -in selfsigned.pem -pubkey -noout | openssl pkey -pubin -outform der |
/// openssl dgst -sha256 -binary | base64
void TestTls::pinIsThatOfOpenssl()
{
    QCOMPARE(pinOf(QStringLiteral("selfsigned")),
             QStringLiteral("sha256/1heiZzHDtbZjptXXy0UIrwImc//+twWULVcDyn21Rj0="));
    QCOMPARE(certificatePin(QSslCertificate()), QString());
}

void TestTls::verifies_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("authority"); // "": the system's
    QTest::addColumn<QString>("pinned");    // the pin of this certificate is configured
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* server, const char* authority, const char* pinned,
                        const char* outcome, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(authority)
                            << QString::fromLatin1(pinned) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(says);
    };
    row("own authority", "good", "ca", "", "200", "");
    row("unknown authority", "good", "", "", "TlsRefused", "authority that this computer does not know");
    row("another authority", "good", "selfsigned", "", "TlsRefused", "authority");
    row("expired", "expired", "ca", "", "TlsRefused", "has expired");
    row("wrong host", "wronghost", "ca", "", "TlsRefused", "another name");
    row("self-signed", "selfsigned", "", "", "TlsRefused", "self-signed");
    row("self-signed, pinned", "selfsigned", "", "selfsigned", "200", "");
    row("self-signed, other pinned", "replaced", "", "selfsigned", "TlsRefused", "has changed");
    row("unknown authority, pinned", "good", "", "good", "200", "");
    row("wrong host, pinned", "wronghost", "ca", "wronghost", "200", "");
    row("expired, pinned", "expired", "ca", "expired", "TlsRefused", "has expired");
    row("valid chain, pinned", "good", "ca", "good", "200", "");
    row("valid chain, other pinned", "good", "ca", "selfsigned", "TlsRefused", "has changed");
}

void TestTls::verifies()
{
    QFETCH(QString, server);
    QFETCH(QString, authority);
    QFETCH(QString, pinned);
    QFETCH(QString, outcome);
    QFETCH(QString, says);
    TestServer desk(certificate(server));
    desk.on({}, {}, Reply::json("[]"));
    NetworkOptions options = NetRig::direct();
    options.caPem = authority.isEmpty() ? QByteArray() : pem(authority);
    options.pin = pinOf(pinned);
    NetRig rig(options);
    HttpRequest get;
    get.url = desk.url(QStringLiteral("/list?key=planted"));
    get.secretHeaders = {{"X-Key", "planted"}};
    for (const HttpRequest& request : {get, post(desk.url(QStringLiteral("/ring?key=planted")), "planted")}) {
        const HttpResult result = rig.fetch(request);
        QVERIFY2(kind(result) == outcome, qPrintable(describe(result)));
        if (result)
            continue;
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains(QStringLiteral("planted")));
        QCOMPARE(result.error().certificatePin, pinOf(server));
        QCOMPARE(result.error().message.contains(pinOf(server)), says == QStringLiteral("has changed"));
        QCOMPARE(desk.received(), QByteArray()); // not one byte of the request
    }
}

void TestTls::brokenCaFile()
{
    NetworkOptions options = NetRig::direct();
    options.caPem = "this is no certificate";
    NetRig rig(options);
    const HttpResult result = rig.get(QUrl(QStringLiteral("https://127.0.0.1:1/")));
    QCOMPARE(kind(result), QStringLiteral("TlsRefused"));
    QVERIFY(result.error().message.contains(QStringLiteral("PEM")));
}

void TestTls::plainServerOnATlsAddress()
{
    TestServer server;
    NetRig rig;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    std::optional<HttpResult> result;
    HttpRequest request;
    request.url = url;
    rig.client.send(request, this, [&result](HttpResult got) { result = std::move(got); });
    QTRY_VERIFY(!server.received().isEmpty()); // a ClientHello, which is no request
    server.dropConnections();
    QTRY_VERIFY(result);
    QVERIFY(!result->ok());
}

void TestTls::tlsServerOnAPlainAddress()
{
    TestServer server(certificate(QStringLiteral("good")));
    NetRig rig;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    const HttpResult result = rig.fetch(post(url));
    QVERIFY(!result.ok());
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
