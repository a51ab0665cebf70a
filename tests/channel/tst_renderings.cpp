// Every rung of every built-in messenger: what is sent for ordinary, long and hostile tickets.
#include "channel/digestfit.h"
#include "channel/renderer.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/messengers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList presets{u"webhook"_s, u"wecom-robot"_s, u"dingtalk-robot"_s, u"feishu-bot"_s,
                          u"slack-webhook"_s};
const QString url = u"https://desk.example/t/42?a=1&b=2"_s;

QString halfEmoji() { return u"half "_s + QChar(0xD83D) + u" of one "_s + QChar(0xDE00); }

QList<std::pair<QByteArray, QString>> hostileTexts()
{
    return {
        {"pings",
         u"@all <!channel> <at user_id=\"all\">x</at> <at id=all></at> <@U024BE7LH> @everyone <!here|x> "
         u"@所有人 <@duty-a> @13800000000"_s},
        {"markdown",
         u"# a\n> b\n**c** `d` [e](https://evil.example/) ![f](https://evil.example/f.png)\n```\ng"_s},
        {"html",
         u"<script>alert(1)</script><font color=\"warning\">x</font><a href='y'>z</a> &lt;!channel&gt;"_s},
        {"json", u"\"},\"text\":{\"content\":\"@all\"},\"x\":{\"\\u0041\\ \\\" \x01\x02\x1f"_s},
        {"bidi", u"\u202Egnp.exe\u202C \u2066\u2067\u2069"_s},
        {"surrogates", halfEmoji()},
        {"empty", QString()},
        {"blank", u" \n\t "_s},
        {"emoji", u"😀👨‍👩‍👧🇩🇪"_s.repeated(1500)},
        {"cjk", u"打印机坏了"_s.repeated(3000)},
        {"quotes", u"\"\\\n"_s.repeated(8000)},
        {"angles", u"<@all>&"_s.repeated(3000)},
        {"expression", u"=m.key"_s},
        {"a megabyte", u"x y\n"_s.repeated(256 * 1024)},
    };
}

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue& item : value.toArray())
        collectTexts(item, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), texts);
}

/// Pings that the messenger would act upon, our own aside.
QStringList pings(const QString& preset, const QJsonObject& body)
{
    QString pattern;
    if (preset == "wecom-robot"_L1)
        pattern = u"<@(?!duty-[ab]>)|@all(?![A-Za-z0-9])"_s;
    else if (preset == "dingtalk-robot"_L1)
        pattern = u"@all(?![A-Za-z0-9])|@所有人"_s;
    else if (preset == "feishu-bot"_L1)
        pattern = u"<at (?!(user_id=\"|id=)ou_abc\"?></at>)"_s;
    else if (preset == "slack-webhook"_L1)
        pattern = u"<(?!@U024BE7LH>)"_s;
    else
        return {}; // plain JSON for a program: nothing in it pings
    QJsonObject visible = body;
    // plain_text shows every character as it is
    const auto withoutPlainText = [](const QJsonValue& value, const auto& self) -> QJsonValue {
        QJsonObject object = value.toObject();
        if (object.value("tag"_L1) == "plain_text"_L1 || object.value("type"_L1) == "plain_text"_L1)
            return QJsonValue::Null;
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = self(it.value(), self);
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(self(item, self));
        return value.isObject() ? QJsonValue(object) : value.isArray() ? QJsonValue(array) : value;
    };
    QStringList texts;
    if (preset == "dingtalk-robot"_L1 && visible.contains("markdown"_L1)) {
        QJsonObject markdown = visible.value("markdown"_L1).toObject();
        markdown.remove("title"_L1); // text of the notification, no markup
        visible["markdown"_L1] = markdown;
    }
    collectTexts(withoutPlainText(visible, withoutPlainText), texts);
    QStringList found;
    for (const QString& text : texts) {
        auto matches = QRegularExpression(pattern).globalMatch(text);
        while (matches.hasNext())
            found += matches.next().captured() + u" in "_s + text.left(200);
    }
    return found;
}

void addRungs(const std::function<void(const QString&, const Rung&)>& add)
{
    for (const QString& preset : presets) {
        for (const Rung& rung : builtInChannel(preset).rungs)
            add(preset, rung);
    }
}

} // namespace

class TestRenderings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinary_data();
    void ordinary();
    void hostile_data();
    void hostile();
    void limits_data();
    void limits();
    void noticesAndDigests_data();
    void noticesAndDigests();
    void digestsTellEach_data();
    void digestsTellEach();
    void theSameBytesEveryTime();
    void exactBodies_data();
    void exactBodies();

private:
    Result<QJsonObject> rendered(const QString& preset, const QString& rung, const Message& message,
                                 QByteArray* bytes = nullptr);
};

Result<QJsonObject> TestRenderings::rendered(const QString& preset, const QString& rung,
                                             const Message& message, QByteArray* bytes)
{
    FakeHttp http;
    FakeClock clock;
    auto channel =
        WebhookChannel::make({u"Ops"_s, builtInChannel(preset), vendorVars(preset), false}, http, clock);
    if (!channel)
        return failure(channel.error());
    const auto requests = (*channel)->prepare(message, rung);
    if (!requests)
        return failure(requests.error());
    if (bytes)
        *bytes = requests->first().body;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(requests->first().body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(error.errorString());
    return document.object();
}

void TestRenderings::ordinary_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<bool>("mentions");
    addRungs([](const QString& preset, const Rung& rung) {
        QTest::addRow("%s %s", qPrintable(preset), qPrintable(rung.name))
            << preset << rung.name << rung.mentions;
    });
}

void TestRenderings::ordinary()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(bool, mentions);
    QByteArray bytes;
    const auto body = rendered(preset, rung, sampleMessage(), &bytes);
    QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
    QVERIFY2(bytes.contains("Printer broken"), bytes.constData());
    if (rung != "without-link"_L1)
        QVERIFY2(bytes.contains("https://desk.example/t/42?a=1&"), bytes.constData());
    else
        QVERIFY(!bytes.contains("http"));
    QCOMPARE(pings(preset, *body), QStringList());
    const QHash<QString, QByteArray> handles{{u"wecom-robot"_s, "duty-a"},
                                             {u"dingtalk-robot"_s, "@13800000000"},
                                             {u"feishu-bot"_s, "ou_abc"},
                                             {u"slack-webhook"_s, "<@U024BE7LH>"}};
    if (handles.contains(preset))
        QCOMPARE(bytes.contains(handles.value(preset)), mentions);
    // raw UTF-8: Tencent refuses escapes
    Message chinese = sampleMessage();
    chinese.title = chinese.sentence = u"打印机坏了😀"_s;
    QVERIFY(rendered(preset, rung, chinese, &bytes).ok());
    QVERIFY2(bytes.contains("打印机坏了😀") && !bytes.contains("\\u"), bytes.constData());
}

void TestRenderings::hostile_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<Rung>("rung");
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : hostileTexts()) {
        addRungs([&, &label = name, &said = text](const QString& preset, const Rung& rung) {
            QTest::addRow("%s %s %s", qPrintable(preset), qPrintable(rung.name), label.constData())
                << preset << rung << said;
        });
    }
}

void TestRenderings::hostile()
{
    QFETCH(QString, preset);
    QFETCH(Rung, rung);
    QFETCH(QString, text);
    QByteArray bytes;
    const auto body = rendered(preset, rung.name, messageSaying(text), &bytes);
    QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
    QCOMPARE(pings(preset, *body), QStringList());
    for (const LengthLimit& limit : rung.limits)
        QCOMPARE(excess(*body, limit), 0);
    if (rung.name != "without-link"_L1)
        QVERIFY2(bytes.contains("https://desk.example/t/42?a=1&"), bytes.left(2000).constData());
    const QString decoded = QString::fromUtf8(bytes);
    QCOMPARE(decoded.toUtf8(), bytes);
    for (const char16_t c : {u'\u202E', u'\u2066', u'\u0001'})
        QVERIFY(!decoded.contains(c));
    QVERIFY(!decoded.contains(QRegularExpression(u"(?<!\\\\)\\\\u00"_s)));
    QStringList texts;
    collectTexts(*body, texts);
    for (const QString& one : texts)
        QVERIFY2(!one.contains(QChar(0x1F)) && !one.contains("desk-42-opsm"_L1), qPrintable(one.left(100)));
}

void TestRenderings::limits_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("max");
    QTest::newRow("wecom markdown") << u"wecom-robot"_s << u"markdown"_s << u"markdown.content"_s << 4096;
    QTest::newRow("wecom text") << u"wecom-robot"_s << u"text"_s << u"text.content"_s << 2048;
    QTest::newRow("dingtalk markdown") << u"dingtalk-robot"_s << u"markdown"_s << QString() << 20000;
    QTest::newRow("feishu card") << u"feishu-bot"_s << u"card"_s << QString() << 20000;
    QTest::newRow("feishu post") << u"feishu-bot"_s << u"post"_s << QString() << 20000;
    QTest::newRow("feishu text") << u"feishu-bot"_s << u"text"_s << QString() << 20000;
}

/// Around the limit, byte by byte: nothing is cut that fits, and what is cut stays close to the limit.
void TestRenderings::limits()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(QString, path);
    QFETCH(int, max);
    const auto measured = [&](const QString& text, bool& whole) {
        Message message = sampleMessage();
        message.body = text;
        message.sentence = text + u" "_s + url;
        QByteArray bytes;
        const auto body = rendered(preset, rung, message, &bytes);
        if (!body)
            return -1;
        whole = !QString::fromUtf8(bytes).contains(u'…');
        return path.isEmpty() ? int(bytes.size()) : int(valueAt(*body, path).toString().toUtf8().size());
    };
    for (const QString& letter : {u"x"_s, u"中"_s, u"😀"_s}) {
        bool whole = false;
        const int overhead = measured(letter, whole) - int(letter.toUtf8().size());
        QVERIFY(overhead > 0 && whole);
        const int fitting = (max - overhead) / int(letter.toUtf8().size());
        QVERIFY(measured(letter.repeated(fitting), whole) <= max);
        QVERIFY(whole);
        for (const int more : {1, 2, 3, 1000}) {
            const int size = measured(letter.repeated(fitting + more), whole);
            QVERIFY2(size <= max && size > max - 16, qPrintable(QString::number(size)));
            QVERIFY(!whole);
        }
    }
}

void TestRenderings::noticesAndDigests_data() { ordinary_data(); }

void TestRenderings::noticesAndDigests()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    Message notice;
    notice.kind = Message::Kind::Notice;
    notice.key = u"notice-1"_s;
    notice.title = u"Service desk: cannot see"_s;
    notice.sentence = u"Service desk: the connection was refused."_s;
    QByteArray bytes;
    const auto body = rendered(preset, rung, notice, &bytes);
    QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
    QVERIFY(bytes.contains("Service desk"));
    QVERIFY(!bytes.contains("undefined") && !bytes.contains("[]()"));

    Message digest = sampleMessage();
    digest.kind = Message::Kind::Digest;
    digest.tickets = QList<Ticket>(3000, digest.tickets.first());
    const auto many = rendered(preset, rung, digest, &bytes);
    QVERIFY2(many.ok(), qPrintable(many.ok() ? QString() : many.error().text()));
    QVERIFY(bytes.size() <= 262144);
}

void TestRenderings::digestsTellEach_data() { ordinary_data(); }

/// A digest that is said to fit holds a whole link for each of its tickets, and something fits everywhere.
void TestRenderings::digestsTellEach()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    if (rung == "without-link"_L1)
        return;
    Message digest = sampleMessage();
    digest.kind = Message::Kind::Digest;
    digest.url = {};
    digest.facts.clear();
    const auto withTickets = [&digest](int count) {
        digest.tickets.clear();
        QStringList lines;
        for (int i = 1; i <= count; ++i) {
            Ticket ticket = sampleMessage().tickets.first();
            ticket.id = QString::number(i);
            ticket.number = u'#' + ticket.id;
            ticket.subject = u"打印机 *坏了* _now_ <b> & `x`"_s;
            ticket.url = QUrl(u"https://desk.example/t_x/%1?a=1&b=_2_"_s.arg(i));
            lines += ticket.number + u' ' + ticket.subject + u' ' + ticket.url.toString(QUrl::FullyEncoded);
            digest.tickets.append(ticket);
        }
        digest.body = lines.join(u'\n');
        digest.sentence = digest.title + u'\n' + digest.body;
    };
    QByteArray bytes;
    int count = 40;
    std::optional<int> fits = 0;
    while (fits) {
        withTickets(count);
        const auto body = rendered(preset, rung, digest, &bytes);
        QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
        fits = digestFit(digest, QList<RenderedPart>{{*body, {}, {}, {}}});
        if (fits)
            QVERIFY2(*fits >= 1 && *fits < count, bytes.constData());
        count = fits.value_or(count);
    }
    QVERIFY(count >= 8);
    for (const Ticket& ticket : std::as_const(digest.tickets)) {
        const QByteArray link = ticket.url.toEncoded();
        QVERIFY2(bytes.contains(link) || bytes.contains(QByteArray(link).replace("&", "&amp;")),
                 bytes.constData());
    }
}

void TestRenderings::theSameBytesEveryTime()
{
    addRungs([this](const QString& preset, const Rung& rung) {
        QByteArray first;
        QByteArray second;
        QVERIFY(rendered(preset, rung.name, messageSaying(u"打印机 \"坏了\" <x>"_s), &first).ok());
        QVERIFY(rendered(preset, rung.name, messageSaying(u"打印机 \"坏了\" <x>"_s), &second).ok());
        QCOMPARE(first, second);
    });
}

void TestRenderings::exactBodies_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("wecom markdown")
        << u"wecom-robot"_s << u"markdown"_s
        << QByteArray(
               R"({"msgtype":"markdown","markdown":{"content":"### #42 Printer broken\n> Requester: Alice\n)"
               R"(> Queue: HPC\n> GPU: 2 x A100\n\nIt smokes.\nPlease come.\n)"
               R"([Open ticket](https://desk.example/t/42?a=1&b=2)\n<@duty-a> <@duty-b>"}})");
    QTest::newRow("wecom text")
        << u"wecom-robot"_s << u"text"_s
        << QByteArray(R"({"msgtype":"text","text":{"content":"Alice asks in HPC: Printer broken. )"
                      R"(https://desk.example/t/42?a=1&b=2","mentioned_list":["duty-a","duty-b"]}})");
    QTest::newRow("dingtalk text")
        << u"dingtalk-robot"_s << u"text"_s
        << QByteArray(R"({"msgtype":"text","text":{"content":"Alice asks in HPC: Printer broken. )"
                      R"(https://desk.example/t/42?a=1&b=2\n@13800000000 @manager42"},)"
                      R"("at":{"atMobiles":["13800000000"],"atUserIds":["manager42"],"isAtAll":false}})");
    QTest::newRow("feishu text")
        << u"feishu-bot"_s << u"text"_s
        << QByteArray(R"({"msg_type":"text","content":{"text":"Alice asks in HPC: Printer broken. )"
                      R"(https://desk.example/t/42?a=1&b=2\n<at user_id=\"ou_abc\"></at>"}})");
    QTest::newRow("feishu card")
        << u"feishu-bot"_s << u"card"_s
        << QByteArray(
               R"({"msg_type":"interactive","card":{"config":{"wide_screen_mode":true},"header":{"title":)"
               R"({"tag":"plain_text","content":"#42 Printer broken"},"template":"blue"},"elements":[{"tag":"div",)"
               R"("text":{"tag":"lark_md","content":"**Requester**: Alice\n**Queue**: HPC\n**GPU**: 2 x A100\n)"
               R"(It smokes.\nPlease come.\n<at id=ou_abc></at>"}},{"tag":"action","actions":[{"tag":"button",)"
               R"("type":"primary","text":{"tag":"plain_text","content":"Open ticket"},)"
               R"("url":"https://desk.example/t/42?a=1&b=2"}]}]}})");
    QTest::newRow("slack text") << u"slack-webhook"_s << u"text"_s
                                << QByteArray(R"({"text":"Alice asks in HPC: Printer broken. )"
                                              R"(https://desk.example/t/42?a=1&amp;b=2\n<@U024BE7LH>"})");
    QTest::newRow("webhook")
        << u"webhook"_s << u"json"_s
        << QByteArray(R"({"type":"ticket.created","timestamp":"2026-11-22T07:59:00Z","data":{"source":)"
                      R"("desk","id":"42","number":"#42","subject":"Printer broken","body":)"
                      R"("It smokes.\nPlease come.","requester":"Alice","createdAt":)"
                      R"("2026-11-22T07:59:00Z","queue":"HPC","url":"https://desk.example/t/42?a=1&b=2",)"
                      R"("fields":{"GPU":"2 x A100"},"message":{"title":"#42 Printer broken","body":)"
                      R"("It smokes.\nPlease come.","sentence":"Alice asks in HPC: Printer broken. )"
                      R"(https://desk.example/t/42?a=1&b=2","facts":[{"label":"Requester","value":)"
                      R"("Alice"},{"label":"Queue","value":"HPC"},{"label":"GPU","value":"2 x A100"}],)"
                      R"("url":"https://desk.example/t/42?a=1&b=2","mentions":[]}}})");
}

void TestRenderings::exactBodies()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(QByteArray, expected);
    const auto body = rendered(preset, rung, sampleMessage());
    QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
    QCOMPARE(QJsonDocument(*body).toJson(), QJsonDocument::fromJson(expected).toJson());
}

QTEST_GUILESS_MAIN(TestRenderings)
#include "tst_renderings.moc"
