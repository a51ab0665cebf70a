// The vectors: RFC 2104 over the documented bytes, computed with another implementation; those marked
// (published) also stand in the tests of other projects or in the vendors' documentation.
#include "channel/aes.h"
#include "channel/signer.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ticketBody =
    "{\"type\":\"ticket.created\",\"timestamp\":\"2023-11-14T22:13:20Z\",\"data\":{\"id\":\"T-42\","
    "\"title\":\"打印机坏了\"}}";

Signer signer(const QString& kind, const QString& secret)
{
    Result<Signer> made = Signer::make({{u"kind"_s, kind}, {u"secret"_s, u"key"_s}}, {{u"key"_s, secret}});
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

QByteArray headerOf(const PreparedRequest& request, const QByteArray& name)
{
    QByteArray found;
    for (const auto& [header, value] : request.headers) {
        if (header == name)
            found += value;
    }
    return found;
}

} // namespace

class TestSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dingtalk_data();
    void dingtalk();
    void feishu_data();
    void feishu();
    void standardWebhooks_data();
    void standardWebhooks();
    void standardWebhooksRotation();
    void hubSha256_data();
    void hubSha256();
    void timestampV1();
    void barkAes();
    void barkAesGcm();
    void noSecretNoSignature();
    void choice();
    void refusesWhatItCannotSign();
    void appendsToOpaqueAddresses_data();
    void appendsToOpaqueAddresses();
};

void TestSigner::dingtalk_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("published") << u"SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68"_s
                               << 1582163555000LL
                               << QByteArray("BQKsG%2BQOCl%2BbYJOLc6pxDHxjVquzlZPWgvRzeN2J5zY%3D");
    QTest::newRow("own") << u"SECdeskbell0123456789abcdef"_s << 1700000000000LL
                         << QByteArray("PvUDe4K%2Frt4Jk1xMv9Tt3d8r%2BJJ6cYjDarXcMpSRc78%3D");
}

void TestSigner::dingtalk()
{
    QFETCH(QString, secret);
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, sign);
    PreparedRequest request;
    request.url = QUrl(u"https://oapi.dingtalk.com/robot/send?access_token=abc"_s);
    signer(u"dingtalk"_s, secret)
        .signRequest(request, {}, QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC));
    // byte for byte: encoding the sign twice is the classic failure
    QCOMPARE(request.url.toEncoded(), "https://oapi.dingtalk.com/robot/send?access_token=abc&timestamp=" +
                                          QByteArray::number(milliseconds) + "&sign=" + sign);
}

void TestSigner::feishu_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("sign");
    QTest::newRow("published") << u"xxx"_s << 1661860880LL
                               << u"QnWVTSBe6FmQDE0bG6X0mURbI+DnvVyu1h+j5dHOjrU="_s;
    QTest::newRow("own") << u"deskbell-secret"_s << 1700000000LL
                         << u"37b6wIzfJVRFH/xhLmXqLl3P24lIJfFOaahqwsQUD5Y="_s;
}

void TestSigner::feishu()
{
    QFETCH(QString, secret);
    QFETCH(qint64, seconds);
    QFETCH(QString, sign);
    QJsonObject body{{u"msg_type"_s, u"text"_s}};
    QVERIFY(signer(u"feishu"_s, secret)
                .signBody(body, u"id"_s, QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))
                .ok());
    QCOMPARE(body.value(u"timestamp"_s), QJsonValue(QString::number(seconds))); // text, not a number
    QCOMPARE(body.value(u"sign"_s).toString(), sign);
    // DingTalk's way with the same secret is a real mistake of others
    QVERIFY(body.value(u"sign"_s).toString() != "DKI645uc7jd9vQtGfIqNec+244DUk/jSch5UgYeFKmM="_L1);
}

void TestSigner::standardWebhooks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("published") << u"msg_p5jXN8AQM9LWM0D4loKWxJek"_s << 1614265330LL
                               << QByteArray("{\"test\": 2432232314}")
                               << QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    QTest::newRow("own") << u"msg_2KWPBgLlAfxdpx2AI54pPJ85f4W"_s << 1700000000LL << ticketBody
                         << QByteArray("v1,WXrDuwV/gvYOYKOqnsveyYXwg6UwTkfmAEIRfdC7eJA=");
}

void TestSigner::standardWebhooks()
{
    QFETCH(QString, id);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, body);
    PreparedRequest request;
    request.body = body;
    request.headers = {{"Webhook-Id", "set before"}};
    signer(u"standard-webhooks"_s, u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s)
        .signRequest(request, id, QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    QCOMPARE(request.headers.size(), 3);
    QCOMPARE(headerOf(request, "webhook-id"), id.toUtf8());
    QCOMPARE(headerOf(request, "webhook-timestamp"), QByteArray::number(seconds));
    QTEST(headerOf(request, "webhook-signature"), "signature");
}

void TestSigner::standardWebhooksRotation()
{
    PreparedRequest request;
    request.body = ticketBody;
    signer(u"standard-webhooks"_s, u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw whsec_c2Vjb25kLXNlY3JldA=="_s)
        .signRequest(request, u"msg_2KWPBgLlAfxdpx2AI54pPJ85f4W"_s,
                     QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    const QList<QByteArray> signatures = headerOf(request, "webhook-signature").split(' ');
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.first(), QByteArray("v1,WXrDuwV/gvYOYKOqnsveyYXwg6UwTkfmAEIRfdC7eJA="));
    QVERIFY(signatures.last().startsWith("v1,") && signatures.last() != signatures.first());
}

void TestSigner::hubSha256_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("own") << u"deskbell-secret"_s << ticketBody
                         << QByteArray(
                                "sha256=c97b20990669e0c43f7eba7efe86dd46fa96087a2c3eb86804773a3409cc18a3");
    QTest::newRow("github's example")
        << u"It's a Secret to Everybody"_s << QByteArray("Hello, World!")
        << QByteArray("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f"
                      "4379c8b043e17");
}

void TestSigner::hubSha256()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, body);
    PreparedRequest request;
    request.body = body;
    signer(u"hub-sha256"_s, secret).signRequest(request, {}, QDateTime::currentDateTimeUtc());
    QTEST(headerOf(request, "X-Hub-Signature-256"), "signature");
}

void TestSigner::timestampV1()
{
    PreparedRequest request;
    request.body = ticketBody;
    signer(u"timestamp-v1"_s, u"deskbell-secret"_s)
        .signRequest(request, {}, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    QCOMPARE(headerOf(request, "X-Signature"),
             QByteArray("t=1700000000,v1=79ec41d10767940df7f38512626b2574714aea0245ee5d1769d006d26a6dd848"));
}

void TestSigner::barkAes()
{
    // published in Bark's documentation
    const auto published =
        aesCbc("1234567890123456", "1111111111111111", "{\"body\": \"test\", \"sound\": \"birdsong\"}");
    QVERIFY(published.ok());
    QCOMPARE(published->toBase64(),
             QByteArray("d3QhjQjP5majvNt5CjsvFWwqqj2gKl96RFj5OO+u6ynTt7lkyigDYNA3abnnCLpr"));
    QVERIFY(!aesCbc("too short", "1111111111111111", "x").ok());

    const auto made = Signer::make(
        {{u"kind"_s, u"bark-aes"_s}, {u"secret"_s, u"key"_s}, {u"clear"_s, QJsonArray{u"device_key"_s}}},
        {{u"key"_s, u"1234567890123456"_s}});
    QVERIFY(made.ok());
    const QJsonObject plain{{u"device_key"_s, u"D"_s}, {u"body"_s, u"打印机"_s}};
    QJsonObject body = plain;
    QVERIFY(made->signBody(body, u"id"_s, {}).ok());
    QCOMPARE(body.keys(), QStringList({u"ciphertext"_s, u"device_key"_s, u"iv"_s}));
    const QByteArray iv = body.value(u"iv"_s).toString().toLatin1();
    QCOMPARE(QByteArray::fromBase64(body.value(u"ciphertext"_s).toString().toLatin1()),
             *aesCbc("1234567890123456", iv, "{\"body\":\"打印机\"}"));
    QJsonObject again = plain;
    QVERIFY(made->signBody(again, u"id"_s, {}).ok());
    QCOMPARE(again, body); // the same message is the same bytes
    QJsonObject other = plain;
    QVERIFY(made->signBody(other, u"id2"_s, {}).ok());
    QVERIFY(other.value(u"iv"_s) != body.value(u"iv"_s));
}

void TestSigner::barkAesGcm()
{
    // test cases 1 and 2 of McGrew and Viega, "The Galois/Counter Mode of Operation"
    QCOMPARE(aesGcm(QByteArray(16, '\0'), QByteArray(12, '\0'), {})->toHex(),
             QByteArray("58e2fccefa7e3061367f1d57a4e7455a"));
    QCOMPARE(aesGcm(QByteArray(16, '\0'), QByteArray(12, '\0'), QByteArray(16, '\0'))->toHex(),
             QByteArray("0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf"));
    QVERIFY(!aesGcm("1234567890123456", "1111111111111111", "x").ok()); // 12 of them

    const QByteArray key = "1234567890123456";
    const auto made = Signer::make({{u"kind"_s, u"bark-aes"_s},
                                    {u"choice"_s, u"mode"_s},
                                    {u"secret"_s, u"key"_s},
                                    {u"clear"_s, QJsonArray{u"device_key"_s}}},
                                   {{u"key"_s, QString::fromLatin1(key)}, {u"mode"_s, u"bark-aes-gcm"_s}});
    QVERIFY(made.ok());
    QJsonObject body{{u"device_key"_s, u"D"_s}, {u"body"_s, u"打印机"_s}};
    const QJsonObject same = body;
    QVERIFY(made->signBody(body, u"id"_s, {}).ok());
    QCOMPARE(body.keys(), QStringList({u"ciphertext"_s, u"device_key"_s, u"iv"_s}));
    const QByteArray iv = body.value(u"iv"_s).toString().toLatin1();
    QByteArray sealed = QByteArray::fromBase64(body.value(u"ciphertext"_s).toString().toLatin1());
    QCOMPARE(*aesGcmOpened(key, iv, sealed), QByteArray("{\"body\":\"打印机\"}"));
    QVERIFY(!aesGcmOpened("6543210987654321", iv, sealed).ok());
    sealed[0] = char(sealed[0] ^ 1);
    QVERIFY(!aesGcmOpened(key, iv, sealed).ok());
    QVERIFY(!aesGcmOpened(key, iv, "short").ok());

    QJsonObject again = same;
    QVERIFY(made->signBody(again, u"id"_s, {}).ok());
    QCOMPARE(again, body); // the same message is the same bytes
    QJsonObject other{{u"device_key"_s, u"D"_s}, {u"body"_s, u"Drucker"_s}};
    QVERIFY(made->signBody(other, u"id"_s, {}).ok());
    QVERIFY(other.value(u"iv"_s) != body.value(u"iv"_s)); // twice with one key would give the key away
}

void TestSigner::noSecretNoSignature()
{
    for (const QString& kind : {u"dingtalk"_s, u"feishu"_s, u"standard-webhooks"_s, u"none"_s}) {
        const Result<Signer> made = Signer::make({{u"kind"_s, kind}, {u"secret"_s, u"key"_s}}, {});
        QVERIFY(made.ok());
        QVERIFY(!made->signs());
        PreparedRequest request;
        request.url = QUrl(u"https://example.org/x"_s);
        made->signRequest(request, u"id"_s, QDateTime::currentDateTimeUtc());
        QCOMPARE(request.url.toEncoded(), QByteArray("https://example.org/x"));
        QVERIFY(request.headers.isEmpty());
        QJsonObject body;
        QVERIFY(made->signBody(body, u"id"_s, QDateTime::currentDateTimeUtc()).ok());
        QVERIFY(body.isEmpty());
    }
}

void TestSigner::choice()
{
    const QJsonObject sign{
        {u"kind"_s, u"standard-webhooks"_s}, {u"secret"_s, u"key"_s}, {u"choice"_s, u"signature"_s}};
    const Result<Signer> made =
        Signer::make(sign, {{u"key"_s, u"deskbell-secret"_s}, {u"signature"_s, u"hub-sha256"_s}});
    QVERIFY(made.ok());
    PreparedRequest request;
    request.body = ticketBody;
    made->signRequest(request, {}, QDateTime::currentDateTimeUtc());
    QCOMPARE(headerOf(request, "X-Hub-Signature-256"),
             QByteArray("sha256=c97b20990669e0c43f7eba7efe86dd46fa96087a2c3eb86804773a3409cc18a3"));
}

void TestSigner::refusesWhatItCannotSign()
{
    const QJsonObject vars{{u"key"_s, u"not base64!"_s}};
    QVERIFY(!Signer::make({{u"kind"_s, u"rot13"_s}, {u"secret"_s, u"key"_s}}, vars).ok());
    const Result<Signer> made =
        Signer::make({{u"kind"_s, u"standard-webhooks"_s}, {u"secret"_s, u"key"_s}}, vars);
    QVERIFY(!made.ok());
    QVERIFY(!made.error().text().contains("not base64!"_L1));
}

void TestSigner::appendsToOpaqueAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no query") << QByteArray("https://h/p") << QByteArray("https://h/p?a=%2B%2F%3D%20%26");
    QTest::newRow("query") << QByteArray("https://h/p?x=1")
                           << QByteArray("https://h/p?x=1&a=%2B%2F%3D%20%26");
    QTest::newRow("open query") << QByteArray("https://h/p?") << QByteArray("https://h/p?a=%2B%2F%3D%20%26");
    QTest::newRow("fragment") << QByteArray("https://h/p?x=1#f")
                              << QByteArray("https://h/p?x=1&a=%2B%2F%3D%20%26#f");
    QTest::newRow("workflows") << QByteArray(
                                      "https://h:443/w/1/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%"
                                      "2Frun&sv=1.0&sig=a-B_c%2BD%2FE+f,g;h:i@j")
                               << QByteArray(
                                      "https://h:443/w/1/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%"
                                      "2Frun&sv=1.0&sig=a-B_c%2BD%2FE+f,g;h:i@j&a=%2B%2F%3D%20%26");
    QTest::newRow("path with escapes") << QByteArray("https://h/a%2Fb%20c/%E4%B8%AD//")
                                       << QByteArray("https://h/a%2Fb%20c/%E4%B8%AD//?a=%2B%2F%3D%20%26");
}

void TestSigner::appendsToOpaqueAddresses()
{
    QFETCH(QByteArray, url);
    QTEST(withQueryParameter(QUrl::fromEncoded(url), "a", "+/= &").toEncoded(), "expected");
    QCOMPARE(QUrl::fromEncoded(url).toEncoded(), url);
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
