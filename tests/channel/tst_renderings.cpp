// Every rung of every built-in messenger: limits to the byte, notices, digests, the same bytes every time.
// What is sent for ordinary and for hostile tickets stands in tst_messengers.cpp.
#include "channel/digestfit.h"
#include "channel/escape.h"
#include "channel/renderer.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/messengerdata.h"
#include "support/messengers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://desk.example/t/42?a=1&b=2"_s;

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue& item : value.toArray())
        collectTexts(item, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& member : object)
        collectTexts(member, texts);
}

void addRungs(const std::function<void(const QString&, const Rung&)>& add)
{
    for (const QString& preset : builtInChannels()) {
        for (const Rung& rung : builtInChannel(preset).rungs)
            add(preset, rung);
    }
}

} // namespace

class TestRenderings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limits_data();
    void limits();
    void noticesAndDigests_data();
    void noticesAndDigests();
    void digestsTellEach_data();
    void digestsTellEach();
    void theSameBytesEveryTime();

private:
    Result<QJsonValue> rendered(const QString& preset, const QString& rung, const Message& message,
                                QByteArray* bytes = nullptr);
};

Result<QJsonValue> TestRenderings::rendered(const QString& preset, const QString& rung,
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
    const PreparedRequest& request = requests->first();
    if (bytes)
        *bytes = request.body;
    const auto type = std::find_if(request.headers.begin(), request.headers.end(),
                                   [](const auto& header) { return header.first == "Content-Type"; });
    return readBody(request.body, type == request.headers.end() ? QByteArray() : type->second, {});
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

void TestRenderings::noticesAndDigests_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    addRungs([](const QString& preset, const Rung& rung) {
        QTest::addRow("%s %s", qPrintable(preset), qPrintable(rung.name)) << preset << rung.name;
    });
}

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
    QVERIFY(bytes.contains("Service desk") || bytes.contains("Service%20desk"));
    QVERIFY(!bytes.contains("undefined") && !bytes.contains("[]()"));

    Message digest = sampleMessage();
    digest.kind = Message::Kind::Digest;
    digest.tickets = QList<Ticket>(3000, digest.tickets.first());
    const auto many = rendered(preset, rung, digest, &bytes);
    QVERIFY2(many.ok(), qPrintable(many.ok() ? QString() : many.error().text()));
    QVERIFY(bytes.size() <= 262144);
}

void TestRenderings::digestsTellEach_data() { noticesAndDigests_data(); }

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
            lines += ticket.number + u' ' + ticket.subject + u' ' + cleanUrl(ticket.url);
            digest.tickets.append(ticket);
        }
        digest.body = lines.join(u'\n');
        digest.sentence = digest.title + u'\n' + digest.body;
    };
    int count = 40;
    std::optional<int> fits = 0;
    QJsonValue said;
    while (fits && count > 1) {
        withTickets(count);
        const auto body = rendered(preset, rung, digest);
        QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
        said = *body;
        fits = digestFit(digest, QList<RenderedPart>{{said, {}, {}, {}}});
        count = fits.value_or(count);
    }
    // Without room for a list: the form below lists them, or each ticket goes alone.
    const QStringList without{u"webex card"_s,
                              u"wecom-robot card"_s,
                              u"wechat-official template"_s,
                              u"wechat-official template-plain"_s,
                              u"wechat-official subscribe"_s,
                              u"wechat-official subscribe-without-link"_s,
                              u"wechat-miniprogram subscribe"_s,
                              u"wechat-miniprogram subscribe-without-link"_s};
    QCOMPARE(count < 2, without.contains(preset + u' ' + rung));
    QStringList texts;
    collectTexts(said, texts);
    for (int i = 0; i < count && count > 1; ++i) {
        QString link = cleanUrl(digest.tickets.at(i).url);
        const bool isTold = std::any_of(texts.begin(), texts.end(), [&link](const QString& text) {
            return text.contains(link) || text.contains(QString(link).replace(u'&', u"&amp;"_s));
        });
        QVERIFY2(isTold, qPrintable(link + u" in "_s + texts.join(u'\n')));
    }
    if (without.contains(preset + u' ' + rung))
        return;
    // The same without links, and twice, as two sources list them.
    for (const bool isTwice : {false, true}) {
        withTickets(2);
        if (isTwice) {
            digest.tickets += digest.tickets;
            digest.body += u'\n' + digest.body;
        } else {
            for (Ticket& ticket : digest.tickets)
                ticket.url.clear();
            digest.body = u"#1 打印机 *坏了* _now_ <b> & `x`\n#2 打印机 *坏了* _now_ <b> & `x`"_s;
        }
        digest.sentence = digest.title + u'\n' + digest.body;
        const auto body = rendered(preset, rung, digest);
        QVERIFY2(body.ok(), qPrintable(body.ok() ? QString() : body.error().text()));
        fits = digestFit(digest, QList<RenderedPart>{{*body, {}, {}, {}}});
        QVERIFY2(!fits, QJsonDocument(QJsonArray{*body}).toJson().constData());
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
        // raw UTF-8: Tencent refuses escapes
        QVERIFY2(first.contains("打印机") || first.contains(QByteArray("打印机").toPercentEncoding()),
                 first.constData());
    });
}

QTEST_GUILESS_MAIN(TestRenderings)
#include "tst_renderings.moc"
