// E-mail: what is written, whom it goes to, and what each of a mail server's answers means.
#include "channel/deliveryprogress.h"
#include "channel/mailchannel.h"
#include "channel/mailreading.h"
#include "channel/webhookchannel.h"
#include "support/fakeclock.h"
#include "support/messengers.h"
#include "support/smtpserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vars(quint16 port)
{
    return {{u"server"_s, u"127.0.0.1"_s},
            {u"port"_s, port},
            {u"security"_s, u"none"_s},
            {u"from"_s, u"Deskbell <bell@desk.test>"_s},
            {u"to"_s, QJsonArray{u"duty@desk.test"_s, u"Boss <boss@desk.test>"_s}}};
}

Result<std::unique_ptr<MailChannel>> mailChannel(const QJsonObject& values, const Clock& clock,
                                                 bool allowPlain = false)
{
    return MailChannel::make({u"Mail"_s, builtInChannel(u"mail"_s), values, allowPlain}, {}, clock);
}

} // namespace

class TestMailChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void headerTexts_data();
    void headerTexts();
    void sends();
    void mentionsAreRecipients();
    void noHeaderCanBeInjected_data();
    void noHeaderCanBeInjected();
    void hostileTextStaysText();
    void answers_data();
    void answers();
    void cuts_data();
    void cuts();
    void someRecipientsRefused();
    void deferredRecipientsAloneAreTriedAgain();
    void signsIn();
    void tokenSignsIn();
    void signInNowhereInAnswers();
    void givesUpInTime();
    void destroyedWhileWaiting_data();
    void destroyedWhileWaiting();
    void needsEncryption();
    void refusesBadVars_data();
    void refusesBadVars();
    void preparesWithoutSecrets();
};

void TestMailChannel::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bare"); // empty: refused
    QTest::newRow("bare") << u" duty@desk.test "_s << QString() << QByteArray("duty@desk.test");
    QTest::newRow("named") << u"值班 <duty@desk.test>"_s << u"值班"_s << QByteArray("duty@desk.test");
    QTest::newRow("quoted") << u"\"A, B\" <duty@desk.test>"_s << u"A, B"_s << QByteArray("duty@desk.test");
    QTest::newRow("international") << u"duty@例子.中国"_s << QString()
                                   << QByteArray("duty@xn--fsqu00a.xn--fiqs8s");
    QTest::newRow("plus") << u"a.b+c@desk.test"_s << QString() << QByteArray("a.b+c@desk.test");
    for (const char* bad : {"", "duty", "duty@", "@desk.test", "a b@desk.test", "a@b@c", "a@b,c@d", "<a@b>x",
                            "a@b\r\nRCPT TO:<evil@x>", "a@b>\nBcc: x@y", "x\r\nBcc: y <a@b>", "a@b c",
                            "a..b@desk.test", "\"a\\\"b\"@desk.test", "a@[127.0.0.1]"})
        QTest::newRow(qPrintable(u"not "_s + QString::fromLatin1(bad).simplified()))
            << QString::fromLatin1(bad) << QString() << QByteArray();
    QTest::newRow("too long") << QString(250, u'a') + u"@desk.test"_s << QString() << QByteArray();
}

void TestMailChannel::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QByteArray, bare);
    const auto address = mailAddress(text);
    QCOMPARE(address.has_value(), !bare.isEmpty());
    if (!address)
        return;
    QCOMPARE(address->name, name);
    QCOMPARE(address->bare, bare);
}

void TestMailChannel::headerTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    QTest::newRow("plain") << u"#42 Printer"_s << u"#42 Printer"_s;
    QTest::newRow("chinese") << u"工单 #42 打印机坏了"_s << u"工单 #42 打印机坏了"_s;
    QTest::newRow("long plain") << u"word "_s.repeated(60) << u"word "_s.repeated(60).trimmed();
    QTest::newRow("one long word") << QString(300, u'x') << QString(300, u'x');
    QTest::newRow("emoji at every cut") << u"a😀"_s.repeated(80) << u"a😀"_s.repeated(80);
    QTest::newRow("looks encoded") << u"=?UTF-8?B?ZXZpbA==?="_s << u"=?UTF-8?B?ZXZpbA==?="_s;
    QTest::newRow("line break") << u"a\r\nBcc: evil@x"_s << u"a Bcc: evil@x"_s;
    QTest::newRow("separators") << u"a\u2028b\u0085c\x7f"_s << u"a b c"_s;
    QTest::newRow("half an emoji") << u"a"_s + QChar(0xD83D) << u"a?"_s;
}

void TestMailChannel::headerTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, back);
    const QByteArray value = mailHeaderText(text, 9);
    QList<QByteArray> lines = QByteArray("Subject: " + value).split('\n');
    for (QByteArray& line : lines) {
        QVERIFY2(line.trimmed().size() <= 78, line.constData());
        QVERIFY(line != " " && !line.trimmed().isEmpty());
        for (const char c : line.trimmed())
            QVERIFY(c >= 0x20 && c < 0x7F);
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        QVERIFY(lines.at(i).startsWith(' '));
    if (back.startsWith("=?"_L1)) { // decodedMailHeader() would decode the decoded once more
        QVERIFY(value.startsWith("=?UTF-8?B?PT9V"));
        return;
    }
    QCOMPARE(decodedMailHeader(QByteArray(value).replace("\r\n ", " ")), back);
}

void TestMailChannel::sends()
{
    SmtpServer server;
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QVERIFY2(channel.ok(), channel.ok() ? "" : qPrintable(channel.error().text()));
    Message message = sampleMessage();
    message.title = u"#42 打印机坏了"_s;
    message.body = u"冒烟了 & <着火>。\n请来。"_s;
    message.mentions.clear();
    const Attempt attempt = attemptNow(**channel, message, u"html"_s);
    QVERIFY2(attempt.outcome == Outcome::Ok, qPrintable(attempt.answer));
    QCOMPARE(attempt.answer, u"250 2.0.0 Queued"_s);
    QCOMPARE(server.mails().size(), 1);
    const QByteArray mail = server.mails().first();
    QCOMPARE(decodedMailHeader(mailHeader(mail, "Subject")), message.title);
    QCOMPARE(mailHeader(mail, "From"), QByteArray("Deskbell <bell@desk.test>"));
    QCOMPARE(mailHeader(mail, "To"), QByteArray("duty@desk.test, Boss <boss@desk.test>"));
    QCOMPARE(mailHeader(mail, "Date"), QByteArray("Sun, 22 Nov 2026 08:00:00 +0000"));
    QCOMPARE(mailHeader(mail, "Message-ID"), QByteArray("<desk-42-ops@desk.test>"));
    QCOMPARE(mailHeader(mail, "Auto-Submitted"), QByteArray("auto-generated"));
    QVERIFY(mailHeader(mail, "Content-Type").startsWith("multipart/alternative"));
    for (const QByteArray& line : mail.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
    const QStringList said = mailParts(mail);
    QCOMPARE(said.size(), 2);
    QVERIFY2(said.at(0).contains(u"冒烟了 & <着火>。\r\n请来。"_s), qPrintable(said.at(0)));
    QVERIFY(said.at(0).contains(u"https://desk.example/t/42?a=1&b=2"_s));
    QVERIFY2(said.at(1).contains(u"冒烟了 &amp; &lt;着火&gt;。<br>请来。"_s), qPrintable(said.at(1)));
    QVERIFY(said.at(1).contains(u"href=\"https://desk.example/t/42?a=1&amp;b=2\""_s));
    QCOMPARE(server.linesWith("MAIL FROM:<bell@desk.test>").size(), 1);
    // The same delivery once more carries the same Message-ID, on another rung too.
    QCOMPARE(attemptNow(**channel, message, u"text"_s).outcome, Outcome::Ok);
    QCOMPARE(mailHeader(server.mails().last(), "Message-ID"), QByteArray("<desk-42-ops@desk.test>"));
    QVERIFY(mailHeader(server.mails().last(), "Content-Type").startsWith("text/plain"));
    QTRY_COMPARE(server.openConnections(), 0); // it hangs up
}

void TestMailChannel::mentionsAreRecipients()
{
    SmtpServer server;
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values.remove(u"to"_s);
    auto channel = mailChannel(values, clock);
    QVERIFY(channel.ok());
    Message message = sampleMessage();
    message.mentions = {{u"Duty A"_s, {{u"mail"_s, u"a@desk.test"_s}}},
                        {u"Duty A again"_s, {{u"mail"_s, u"a@desk.test"_s}}},
                        {u"No mail"_s, {{u"wecom"_s, u"duty-b"_s}}},
                        {u"Slip"_s, {{u"mail"_s, u"not an address"_s}}},
                        {u"Duty B"_s, {{u"mail"_s, u"b@desk.test"_s}}}};
    QVERIFY(attemptNow(**channel, message, u"html"_s).outcome == Outcome::Ok);
    QCOMPARE(server.linesWith("RCPT"), (QList<QByteArray>{"RCPT TO:<a@desk.test>", "RCPT TO:<b@desk.test>"}));
    // Nobody at all: said, and nothing is sent.
    message.mentions.clear();
    const Attempt refused = attemptNow(**channel, message, u"html"_s);
    QVERIFY(refused.outcome == Outcome::Target);
    QVERIFY(refused.hint.contains("recipients"_L1));
    QCOMPARE(server.connections(), 1);
}

void TestMailChannel::noHeaderCanBeInjected_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR LF") << u"a\r\nBcc: evil@x.test\r\n\r\n<b>"_s;
    QTest::newRow("LF") << u"a\nBcc: evil@x.test"_s;
    QTest::newRow("CR") << u"a\rBcc: evil@x.test"_s;
    QTest::newRow("separator") << u"a\u2028Bcc: evil@x.test"_s;
    QTest::newRow("dot") << u"a\r\n.\r\nMAIL FROM:<evil@x.test>"_s;
    QTest::newRow("boundary") << u"--=_desk-42-ops--\r\nBcc: evil@x.test"_s;
}

void TestMailChannel::noHeaderCanBeInjected()
{
    QFETCH(QString, text);
    SmtpServer server;
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QVERIFY(channel.ok());
    for (const QString& rung : (*channel)->rungs()) {
        QVERIFY(attemptNow(**channel, messageSaying(text), rung).outcome == Outcome::Ok);
        const QByteArray mail = server.mails().last();
        QVERIFY2(!mail.contains("\nBcc:"), mail.constData());
        QCOMPARE(mailHeader(mail, "Bcc"), QByteArray());
        QCOMPARE(mail.count("\r\nTo: "), 1);
        QCOMPARE(mail.count("\r\n--=_"), rung == "html"_L1 ? 3 : 0);
    }
    QCOMPARE(server.linesWith("evil").size(), 0);
}

void TestMailChannel::hostileTextStaysText()
{
    SmtpServer server;
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QVERIFY(channel.ok());
    const QString evil = u"<script>x</script><img src=y>\"'&\u202Egnp.exe"_s;
    QVERIFY(attemptNow(**channel, messageSaying(evil), u"html"_s).outcome == Outcome::Ok);
    const QString html = mailParts(server.mails().last()).last();
    QVERIFY2(!html.contains("<script"_L1) && !html.contains("<img"_L1) && !html.contains(u'\u202E'),
             qPrintable(html));
    // A megabyte is cut, and the link survives.
    QVERIFY(attemptNow(**channel, messageSaying(u"x y\n"_s.repeated(256 * 1024)), u"html"_s).outcome ==
            Outcome::Ok);
    QVERIFY(server.mails().last().size() < 400'000);
    QVERIFY(mailParts(server.mails().last()).first().contains("https://desk.example/t/42?a=1&b=2"_L1));
    // A digest has a line and a link for each.
    Message digest = sampleMessage();
    digest.kind = Message::Kind::Digest;
    digest.url = {};
    digest.tickets.append(digest.tickets.first());
    digest.tickets.last().url = QUrl(u"https://desk.example/t/43"_s);
    QVERIFY(attemptNow(**channel, digest, u"html"_s).outcome == Outcome::Ok);
    const QString list = mailParts(server.mails().last()).last();
    QCOMPARE(list.count("<li>"_L1), 2);
    QVERIFY(list.contains("href=\"https://desk.example/t/43\""_L1));
}

void TestMailChannel::answers_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* verb, const char* reply, Outcome outcome) {
        QTest::addRow("%s %s", verb, reply) << QByteArray(verb) << QByteArray(reply) << outcome;
    };
    row("CONTENT", "250 2.0.0 Queued as 4F1", Outcome::Ok);
    row("GREETING", "421 4.3.2 Shutting down", Outcome::Retry);
    row("GREETING", "554 5.7.1 Your address is listed", Outcome::Auth);
    row("EHLO", "421 4.7.0 Try again later", Outcome::Retry);
    row("EHLO", "550 5.7.1 Go away", Outcome::Auth);
    row("AUTH", "535 5.7.8 Authentication credentials invalid", Outcome::Auth);
    row("AUTH", "534 5.7.9 Application-specific password required", Outcome::Auth);
    row("AUTH", "454 4.7.0 Temporary authentication failure", Outcome::Retry);
    row("MAIL", "421 4.4.2 Bye", Outcome::Retry);
    row("MAIL", "451 4.3.0 Local error", Outcome::Retry);
    row("MAIL", "452 4.3.1 Insufficient system storage", Outcome::Retry);
    row("MAIL", "530 5.7.0 Authentication required", Outcome::Auth);
    row("MAIL", "550 5.7.60 Client does not have permissions to send as this sender", Outcome::Auth);
    row("MAIL", "553 5.7.1 Sender address rejected: not owned by user", Outcome::Auth);
    row("MAIL", "552 5.3.4 Message size exceeds fixed limit", Outcome::Payload);
    row("RCPT", "450 4.2.0 Greylisted", Outcome::Retry);
    row("RCPT", "451 4.7.24 Rate limit", Outcome::Rate);
    row("RCPT", "452 4.5.3 Too many recipients", Outcome::Retry);
    row("RCPT", "550 5.1.1 No such user", Outcome::Target);
    row("RCPT", "551 User not local", Outcome::Target);
    row("RCPT", "552 5.2.2 Mailbox full", Outcome::Target);
    row("RCPT", "553 Mailbox name not allowed", Outcome::Target);
    row("RCPT", "554 5.7.1 <duty@desk.test>: Relay access denied", Outcome::Auth);
    row("DATA", "451 Try again", Outcome::Retry);
    row("DATA", "554 No valid recipients", Outcome::Content);
    row("CONTENT", "421 4.3.0 Shutting down", Outcome::Retry);
    row("CONTENT", "450 4.7.0 Throttled", Outcome::Rate);
    row("CONTENT", "451 4.7.1 Greylisting in action", Outcome::Retry);
    row("CONTENT", "452 4.2.2 Over quota", Outcome::Retry);
    row("CONTENT", "550 5.7.1 Looks like spam", Outcome::Content);
    row("CONTENT", "550-5.7.1 This looks\r\n550 5.7.1 like spam", Outcome::Content);
    row("CONTENT", "552 5.3.4 Too big", Outcome::Payload);
    row("CONTENT", "554 5.7.1 Refused by the content filter", Outcome::Content);
    row("CONTENT", "500 5.5.2 Line too long", Outcome::Payload);
}

void TestMailChannel::answers()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reply);
    QFETCH(Outcome, outcome);
    SmtpServer server;
    server.reply(verb, reply);
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"user"_s] = u"bell"_s;
    values[u"password"_s] = u"a-Secret-of-the-Mailbox"_s;
    auto channel = mailChannel(values, clock);
    QVERIFY(channel.ok());
    Message message = sampleMessage();
    message.mentions.clear();
    const Attempt attempt = attemptNow(**channel, message, u"html"_s);
    QCOMPARE(outcomeId(attempt.outcome), outcomeId(outcome));
    // In the server's own words.
    QVERIFY2(attempt.answer.startsWith(QString::fromLatin1(reply.left(3))), qPrintable(attempt.answer));
    QVERIFY2(attempt.answer.contains(QString::fromLatin1(reply.mid(reply.lastIndexOf('\n') + 5))),
             qPrintable(attempt.answer));
    if (outcome == Outcome::Auth || outcome == Outcome::Target || outcome == Outcome::Content)
        QVERIFY(!attempt.hint.isEmpty());
    if (outcome == Outcome::Rate)
        QCOMPARE(attempt.retryAfter, std::optional<milliseconds>(std::chrono::minutes(5)));
    QCOMPARE(server.connections(), 1); // never twice by itself
}

void TestMailChannel::cuts_data()
{
    QTest::addColumn<QByteArray>("verb"); // "": within the mail
    QTest::addColumn<Outcome>("outcome");
    for (const char* verb : {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", ""})
        QTest::addRow("before the whole mail: %s", verb) << QByteArray(verb) << Outcome::Retry;
    QTest::newRow("answer lost") << QByteArray("CONTENT") << Outcome::Unknown;
    QTest::newRow("accepted, then cut") << QByteArray("QUIT") << Outcome::Ok;
}

void TestMailChannel::cuts()
{
    QFETCH(QByteArray, verb);
    QFETCH(Outcome, outcome);
    SmtpServer server;
    if (verb.isEmpty())
        server.cutInContent();
    else
        server.cutAt(verb);
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QVERIFY(channel.ok());
    Message message = sampleMessage();
    if (verb.isEmpty())
        message.body = message.tickets.first().body = u"打印机坏了。\n"_s.repeated(1000);
    const Attempt attempt = attemptNow(**channel, message, u"html"_s);
    if (verb.isEmpty() && attempt.outcome == Outcome::Unknown)
        outcome = Outcome::Unknown; // all of it may have been on its way
    QCOMPARE(outcomeId(attempt.outcome), outcomeId(outcome));
    QVERIFY(!attempt.answer.isEmpty());
    QCOMPARE(server.connections(), 1);
}

void TestMailChannel::someRecipientsRefused()
{
    SmtpServer server;
    server.reply("RCPT boss@desk.test", "550 5.1.1 No such user");
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QVERIFY(channel.ok());
    Message message = sampleMessage();
    message.mentions.clear();
    const Attempt partial = attemptNow(**channel, message, u"html"_s);
    QVERIFY2(partial.outcome == Outcome::Partial, qPrintable(partial.answer));
    QVERIFY2(partial.answer.contains("boss@desk.test: 550 5.1.1 No such user"_L1),
             qPrintable(partial.answer));
    QVERIFY(!partial.answer.contains("duty@desk.test"_L1));
    QCOMPARE(server.mails().size(), 1);
    // All refused, one of them only for now: worth trying again.
    server.reply("RCPT duty@desk.test", "450 4.2.0 Greylisted");
    QCOMPARE(outcomeId(attemptNow(**channel, message, u"html"_s).outcome), u"RETRY"_s);
    QCOMPARE(server.mails().size(), 1);
}

/// One has it, one is put off, one is refused: only the one that is put off is told again.
void TestMailChannel::deferredRecipientsAloneAreTriedAgain()
{
    SmtpServer server;
    server.reply("RCPT boss@desk.test", "550 5.1.1 No such user");
    server.reply("RCPT late@desk.test", "450 4.2.0 Greylisted");
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"to"_s] = QJsonArray{u"duty@desk.test"_s, u"boss@desk.test"_s, u"late@desk.test"_s};
    auto channel = mailChannel(values, clock);
    QVERIFY(channel.ok());
    Message message = sampleMessage();
    message.mentions.clear();
    Attempt attempt = attemptNow(**channel, message, u"html"_s);
    QCOMPARE(outcomeId(attempt.outcome), u"RETRY"_s);
    QVERIFY2(attempt.hint.contains("put off"_L1), qPrintable(attempt.hint));
    QCOMPARE(server.mails().size(), 1);

    const qsizetype before = server.linesWith("RCPT").size();
    message.progress = attempt.progress;
    attempt = attemptNow(**channel, message, u"html"_s); // still put off
    QCOMPARE(outcomeId(attempt.outcome), u"RETRY"_s);
    QCOMPARE(server.linesWith("RCPT").mid(before), QList<QByteArray>{"RCPT TO:<late@desk.test>"});
    QCOMPARE(server.mails().size(), 1);

    server.reply("RCPT late@desk.test", "250 2.1.5 Ok");
    message.progress = attempt.progress;
    attempt = attemptNow(**channel, message, u"html"_s);
    QCOMPARE(outcomeId(attempt.outcome), u"PARTIAL"_s);
    QVERIFY2(attempt.hint.contains("boss@desk.test: 550 5.1.1 No such user"_L1), qPrintable(attempt.hint));
    QVERIFY(!attempt.hint.contains("late@desk.test"_L1));
    QCOMPARE(server.mails().size(), 2);

    // The user has mended the address and sends it again.
    server.reply("RCPT boss@desk.test", "250 2.1.5 Ok");
    DeliveryProgress progress(attempt.progress);
    progress.sendAgain();
    message.progress = progress.record();
    attempt = attemptNow(**channel, message, u"html"_s);
    QCOMPARE(outcomeId(attempt.outcome), u"OK"_s);
    QCOMPARE(server.linesWith("RCPT").last(), QByteArray("RCPT TO:<boss@desk.test>"));
    QCOMPARE(server.linesWith("RCPT").size(), before + 3);
}

void TestMailChannel::signsIn()
{
    SmtpServer server;
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"user"_s] = u"bell@desk.test"_s;
    values[u"password"_s] = u"geheim-密"_s;
    auto channel = mailChannel(values, clock);
    QVERIFY(attemptNow(**channel, sampleMessage(), u"html"_s).outcome == Outcome::Ok);
    const QList<QByteArray> said = server.linesWith("AUTH PLAIN");
    QCOMPARE(said.size(), 1);
    QCOMPARE(QByteArray::fromBase64(said.first().mid(11)),
             QByteArray("\0bell@desk.test\0", 16) + u"geheim-密"_s.toUtf8());
    // Without a user nothing of the kind is tried.
    auto without = mailChannel(vars(server.port()), clock);
    QVERIFY(attemptNow(**without, sampleMessage(), u"html"_s).outcome == Outcome::Ok);
    QCOMPARE(server.linesWith("AUTH").size(), 1);
}

void TestMailChannel::tokenSignsIn()
{
    SmtpServer server;
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"user"_s] = u"bell@desk.test"_s;
    values[u"token"_s] = u"ya29.token"_s;
    auto channel = mailChannel(values, clock);
    QVERIFY(attemptNow(**channel, sampleMessage(), u"html"_s).outcome == Outcome::Ok);
    const QList<QByteArray> said = server.linesWith("AUTH XOAUTH2");
    QCOMPARE(said.size(), 1);
    QCOMPARE(QByteArray::fromBase64(said.first().mid(13)),
             QByteArray("user=bell@desk.test\1auth=Bearer ya29.token\1\1"));
}

void TestMailChannel::signInNowhereInAnswers()
{
    SmtpServer server;
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"user"_s] = u"bell@desk.test"_s;
    values[u"password"_s] = u"planted-Secret-77"_s;
    auto channel = mailChannel(values, clock);
    server.reply("AUTH", "535 5.7.8 planted-Secret-77 is wrong"); // a server that repeats it
    const Attempt attempt = attemptNow(**channel, sampleMessage(), u"html"_s);
    QCOMPARE(attempt.answer, u"535 5.7.8 *** is wrong"_s);
    // A server that knows no way to sign in.
    server.reply("EHLO", "250-scripted\r\n250 AUTH OF-OUR-OWN");
    const Attempt none = attemptNow(**channel, sampleMessage(), u"html"_s);
    QCOMPARE(outcomeId(none.outcome), u"AUTH"_s);
    QVERIFY2(none.answer.contains("no way to sign in"_L1), qPrintable(none.answer));
}

void TestMailChannel::givesUpInTime()
{
    SmtpServer server;
    server.silentAt("MAIL");
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    QObject context;
    std::optional<Attempt> result;
    (*channel)->attempt(sampleMessage(), u"html"_s, &context, [&](const Attempt& got) { result = got; });
    QTRY_VERIFY(!server.linesWith("MAIL").isEmpty());
    clock.advance(seconds(59));
    QCoreApplication::processEvents();
    QVERIFY(!result);
    clock.advance(seconds(1));
    QTRY_VERIFY(result);
    QCOMPARE(outcomeId(result->outcome), u"RETRY"_s);
    QVERIFY2(result->answer.contains("did not answer in time"_L1), qPrintable(result->answer));
}

void TestMailChannel::destroyedWhileWaiting_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char* verb : {"GREETING", "EHLO", "CONTENT", "QUIT"})
        QTest::newRow(verb) << QByteArray(verb);
}

/// Closing a dialog or ending the program never waits for a server.
void TestMailChannel::destroyedWhileWaiting()
{
    QFETCH(QByteArray, verb);
    SmtpServer server;
    server.silentAt(verb);
    FakeClock clock;
    auto channel = mailChannel(vars(server.port()), clock);
    auto context = std::make_unique<QObject>();
    bool called = false;
    (*channel)->attempt(sampleMessage(), u"html"_s, context.get(), [&](const Attempt&) { called = true; });
    QTRY_VERIFY(server.connections() == 1 && (verb != "EHLO" || !server.lines().isEmpty()) &&
                ((verb != "CONTENT" && verb != "QUIT") || !server.mails().isEmpty()) &&
                (verb != "QUIT" || !server.linesWith("QUIT").isEmpty()));
    QElapsedTimer timer;
    timer.start();
    context.reset();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!called);
}

void TestMailChannel::needsEncryption()
{
    SmtpServer server;
    FakeClock clock;
    QJsonObject values = vars(server.port());
    values[u"security"_s] = u"starttls"_s; // which this server does not offer
    values[u"user"_s] = u"bell"_s;
    values[u"password"_s] = u"planted-Secret-77"_s;
    auto channel = mailChannel(values, clock);
    QVERIFY(channel.ok());
    const Attempt attempt = attemptNow(**channel, sampleMessage(), u"html"_s);
    QCOMPARE(outcomeId(attempt.outcome), u"RETRY"_s);
    QVERIFY2(attempt.answer.contains("STARTTLS"_L1), qPrintable(attempt.answer));
    QVERIFY(server.mails().isEmpty());
    QVERIFY(server.linesWith("AUTH").isEmpty() && server.linesWith("MAIL").isEmpty());
    // Plain only on this machine, or by the user's word.
    values[u"security"_s] = u"none"_s;
    values[u"server"_s] = u"mail.example.org"_s;
    const auto refused = mailChannel(values, clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().where, u"Mail.vars.security"_s);
    QVERIFY(mailChannel(values, clock, true).ok());
}

void TestMailChannel::refusesBadVars_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no server") << u"server"_s << QJsonValue(QString());
    QTest::newRow("an address as server") << u"server"_s << QJsonValue(u"https://mail.example/x"_s);
    QTest::newRow("no sender") << u"from"_s << QJsonValue(u"Deskbell"_s);
    QTest::newRow("two senders") << u"from"_s << QJsonValue(u"a@b.test, c@d.test"_s);
    QTest::newRow("recipient") << u"to"_s << QJsonValue(QJsonArray{u"a@b.test"_s, u"nobody"_s});
    QTest::newRow("injection") << u"to"_s << QJsonValue(QJsonArray{u"a@b.test>\r\nDATA"_s});
    QTest::newRow("port") << u"port"_s << QJsonValue(u"smtp"_s);
    QTest::newRow("port too high") << u"port"_s << QJsonValue(70000);
    QTest::newRow("unknown security") << u"security"_s << QJsonValue(u"ssl3"_s);
}

void TestMailChannel::refusesBadVars()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    FakeClock clock;
    QJsonObject values = vars(25);
    values[name] = value;
    const auto refused = mailChannel(values, clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().where, u"Mail.vars."_s + name);
}

void TestMailChannel::preparesWithoutSecrets()
{
    FakeClock clock;
    QJsonObject values = vars(0);
    values.remove(u"port"_s);
    values[u"security"_s] = u"tls"_s;
    values[u"user"_s] = u"bell"_s;
    values[u"password"_s] = u"planted-Secret-77"_s;
    auto channel = mailChannel(values, clock);
    QVERIFY(channel.ok());
    const auto requests = (*channel)->prepare(sampleMessage(), u"html"_s);
    QVERIFY(requests.ok());
    const PreparedRequest& mail = requests->first();
    QCOMPARE(mail.url.toString(), u"smtps://127.0.0.1:465"_s);
    QCOMPARE(mail.headers.size(), 3);
    QVERIFY(!mail.body.contains("planted") && mail.body.contains("Subject: #42 Printer broken\r\n"));
    QCOMPARE((*channel)->prepare(sampleMessage(), u"html"_s)->first().body, mail.body);
}

QTEST_GUILESS_MAIN(TestMailChannel)
#include "tst_mailchannel.moc"
