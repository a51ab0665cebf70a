// E-mail through a real mail server (Exim): what arrives in the mailbox, and each way in which it does not.
#include "channel/mailchannel.h"
#include "channel/webhookchannel.h"
#include "net/tls.h"
#include "support/eventually.h"
#include "support/messengers.h"
#include "support/serverrig.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryFile>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrives_data();
    void arrives();
    void sameDeliverySameMessageId();
    void refused_data();
    void refused();
    void partial();

private:
    QJsonObject vars(const QString& security) const;
    Attempt send(const QJsonObject& vars, const Message& message, NetworkOptions network) const;
    NetworkOptions trusting() const;
    QByteArrayList mailsOf(const QString& box) const;

    ServerRig m_rig{u"mail"_s};
    QByteArray m_ca;
};

void TestMail::initTestCase()
{
    if (!m_rig.start()) {
        if (!m_rig.isInstalled())
            QSKIP(qPrintable(m_rig.problem()));
        QFAIL(qPrintable(m_rig.problem()));
    }
    QFile ca(m_rig.facts().value(u"ca"_s).toString());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    m_ca = ca.readAll();
}

QJsonObject TestMail::vars(const QString& security) const
{
    const QString port = security == "tls"_L1 ? u"tls_port"_s : u"port"_s;
    return {{u"server"_s, u"127.0.0.1"_s},
            {u"port"_s, m_rig.facts().value(port)},
            {u"security"_s, security},
            {u"user"_s, u"desk"_s},
            {u"password"_s, m_rig.password()},
            {u"from"_s, u"值班铃 <desk@desk.test>"_s},
            {u"to"_s, QJsonArray{u"duty@desk.test"_s}}};
}

NetworkOptions TestMail::trusting() const
{
    NetworkOptions options;
    options.caPem = m_ca;
    return options;
}

Attempt TestMail::send(const QJsonObject& vars, const Message& message, NetworkOptions network) const
{
    const SystemClock clock;
    auto channel =
        MailChannel::make({u"Mail"_s, builtInChannel(u"mail"_s), vars, false}, std::move(network), clock);
    if (!channel) {
        QTest::qFail(qPrintable(channel.error().text()), __FILE__, __LINE__);
        return {};
    }
    return attemptNow(**channel, message, u"html"_s);
}

QByteArrayList TestMail::mailsOf(const QString& box) const
{
    const QDir folder(m_rig.facts().value(u"boxes"_s).toString() + u'/' + box + u"/new"_s);
    QByteArrayList mails;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails += file.readAll();
    }
    return mails;
}

void TestMail::arrives_data()
{
    QTest::addColumn<QString>("security");
    QTest::addColumn<bool>("pinned");
    QTest::newRow("STARTTLS") << u"starttls"_s << false;
    QTest::newRow("TLS") << u"tls"_s << false;
    QTest::newRow("STARTTLS, pinned instead of known") << u"starttls"_s << true;
    QTest::newRow("TLS, pinned instead of known") << u"tls"_s << true;
}

/// Read back by Python's own mail parser, which is none of ours.
void TestMail::arrives()
{
    QFETCH(QString, security);
    QFETCH(bool, pinned);
    Message message = sampleMessage();
    message.key = QString::number(qHash(QByteArray(QTest::currentDataTag())));
    message.title = u"#42 打印机坏了 😀 — 三楼的打印机从今天早上开始就冒烟，请尽快派人来看一看"_s;
    message.body = u"它在冒烟 & <着火>。\n.\n请尽快来。"_s;
    message.mentions.clear();
    NetworkOptions network = trusting();
    if (pinned)
        network = {};
    if (pinned)
        network.pin = certificatePin(QSslCertificate(m_ca));
    const qsizetype before = mailsOf(u"duty"_s).size();
    const Attempt attempt = send(vars(security), message, network);
    QVERIFY2(attempt.outcome == Outcome::Ok, qPrintable(attempt.answer + u' ' + attempt.hint));
    QTRY_COMPARE_WITH_TIMEOUT(mailsOf(u"duty"_s).size(), before + 1, 20'000);

    QTemporaryFile saved;
    QVERIFY(saved.open());
    saved.write(mailsOf(u"duty"_s).last());
    saved.close();
    QProcess python;
    const QString reader = uR"(
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
out = [m['Subject'], m['From'], m['To'], m['Auto-Submitted'], m['Message-ID'], str(m.defects),
       m.get_body(('plain',)).get_content(), m.get_body(('html',)).get_content()]
sys.stdout.buffer.write('\0'.join(out).encode())
)"_s;
    python.start(u"python3"_s, QStringList{u"-c"_s, reader, saved.fileName()}, QIODevice::ReadOnly);
    QVERIFY(python.waitForFinished(30'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QByteArray output = python.readAllStandardOutput().replace("\r\n", "\n");
    const QStringList read = QString::fromUtf8(output).split(QChar(u'\0'));
    QCOMPARE(read.size(), 8);
    QCOMPARE(read.at(0), message.title);
    QCOMPARE(read.at(1), u"值班铃 <desk@desk.test>"_s);
    QCOMPARE(read.at(2), u"duty@desk.test"_s);
    QCOMPARE(read.at(3), u"auto-generated"_s);
    QCOMPARE(read.at(4), u'<' + message.key + u"@desk.test>"_s);
    QCOMPARE(read.at(5), u"[]"_s); // nothing in it that the parser had to guess
    QVERIFY2(read.at(6).contains(message.title + u"\n\n"_s + message.body), qPrintable(read.at(6)));
    QVERIFY(read.at(6).contains(message.url.toString()));
    QVERIFY2(read.at(7).contains(u"它在冒烟 &amp; &lt;着火&gt;。<br>.<br>请尽快来。"_s),
             qPrintable(read.at(7)));
}

void TestMail::sameDeliverySameMessageId()
{
    const Message message = sampleMessage();
    for (int i = 0; i < 2; ++i)
        QVERIFY(send(vars(u"tls"_s), message, trusting()).outcome == Outcome::Ok);
    const auto count = [this] {
        return mailsOf(u"duty"_s).join("\n").count("Message-ID: <desk-42-ops@desk.test>");
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 20'000);
}

void TestMail::refused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("network"); // "ca", "pin", ""
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("answer");
    const auto to = [](const QString& address) { return QJsonObject{{u"to"_s, QJsonArray{address}}}; };
    const QString fine = u"#42 Printer"_s;
    QTest::newRow("wrong password") << QJsonObject{{u"password"_s, u"wrong"_s}} << u"ca"_s << fine
                                    << u"AUTH"_s << u"535 "_s;
    QTest::newRow("no sign-in") << QJsonObject{{u"user"_s, QString()}, {u"password"_s, QString()}} << u"ca"_s
                                << fine << u"AUTH"_s << u"relay only after a sign-in"_s;
    QTest::newRow("nobody") << to(u"nobody@desk.test"_s) << u"ca"_s << fine << u"TARGET"_s
                            << u"550 5.1.1 no such user"_s;
    QTest::newRow("mailbox full") << to(u"full@desk.test"_s) << u"ca"_s << fine << u"TARGET"_s
                                  << u"5.2.2 mailbox full"_s;
    QTest::newRow("later") << to(u"later@desk.test"_s) << u"ca"_s << fine << u"RETRY"_s
                           << u"451 4.2.1 try again later"_s;
    QTest::newRow("junk") << QJsonObject() << u"ca"_s << u"XJUNKX"_s << u"CONTENT"_s
                          << u"550 5.7.1 looks like junk"_s;
    QTest::newRow("unknown authority")
        << QJsonObject() << QString() << fine << u"RETRY"_s << u"No secure connection"_s;
    QTest::newRow("another key than the pinned one")
        << QJsonObject() << u"pin"_s << fine << u"RETRY"_s << u"not the one that was pinned"_s;
    QTest::newRow("TLS where STARTTLS is wanted") << QJsonObject{{u"security"_s, u"tls"_s}} << u"ca"_s << fine
                                                  << u"RETRY"_s << u"No secure connection"_s;
    QTest::newRow("name of another") << QJsonObject{{u"server"_s, u"127.0.0.2"_s}} << u"ca"_s << fine
                                     << u"RETRY"_s << u"refused the connection"_s;
}

void TestMail::refused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, network);
    QFETCH(QString, title);
    QFETCH(QString, outcome);
    QFETCH(QString, answer);
    QJsonObject values = vars(u"starttls"_s);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        values[it.key()] = it.value();
    NetworkOptions options;
    if (network == "ca"_L1)
        options = trusting();
    if (network == "pin"_L1)
        options.pin = u"sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="_s;
    const qsizetype before = mailsOf(u"duty"_s).size();
    Message message = sampleMessage();
    message.mentions.clear();
    message.title = title;
    const Attempt attempt = send(values, message, options);
    QVERIFY2(outcomeId(attempt.outcome) == outcome,
             qPrintable(outcomeId(attempt.outcome) + u' ' + attempt.answer));
    QVERIFY2(attempt.answer.contains(answer), qPrintable(attempt.answer));
    QVERIFY(!attempt.answer.contains(m_rig.password()));
    QCOMPARE(mailsOf(u"duty"_s).size(), before);
}

void TestMail::partial()
{
    QJsonObject values = vars(u"starttls"_s);
    values[u"to"_s] = QJsonArray{u"nobody@desk.test"_s, u"boss@desk.test"_s};
    const Attempt attempt = send(values, sampleMessage(), trusting());
    QVERIFY2(attempt.outcome == Outcome::Partial, qPrintable(attempt.answer));
    QVERIFY2(attempt.answer.contains("nobody@desk.test: 550"_L1), qPrintable(attempt.answer));
    QTRY_COMPARE_WITH_TIMEOUT(mailsOf(u"boss"_s).size(), 1, 20'000);
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
