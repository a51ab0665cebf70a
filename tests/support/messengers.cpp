#include "support/messengers.h"

#include "support/messengerdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

QList<NastyTicket> ticketsOf(const QString& name)
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA) + u"/channel/"_s + name);
    QJsonParseError error{};
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isArray())
        QTest::qFail(qPrintable(name + u": "_s + error.errorString()), __FILE__, __LINE__);
    QList<NastyTicket> tickets;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        // A surrogate alone has no place in JSON: \\uD83D is written out here.
        QString text = object.value("text"_L1).toString();
        for (qsizetype at = text.indexOf("\\uD"_L1); at >= 0; at = text.indexOf("\\uD"_L1, at))
            text.replace(at, 6, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
        text += object.value("repeat"_L1).toString().repeated(object.value("times"_L1).toInt());
        tickets.append({object.value("name"_L1).toString(), text, QUrl(object.value("url"_L1).toString()),
                        object.value("broken"_L1).toBool()});
    }
    return tickets;
}

} // namespace

ChannelPreset builtInChannel(const QString& name)
{
    static QHash<QString, ChannelPreset> known; // reading one checks every expression in it
    if (known.contains(name))
        return known.value(name);
    QFile file(u":/channels/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(u"there is no preset "_s + name), __FILE__, __LINE__);
        return {};
    }
    const Result<ChannelPreset, QList<Error>> preset = readChannelPreset(file.readAll(), file.fileName());
    if (!preset) {
        for (const Error& error : preset.error())
            QTest::qFail(qPrintable(error.text()), __FILE__, __LINE__);
        return {};
    }
    known.insert(name, *preset);
    return *preset;
}

QJsonObject vendorVars(const QString& preset) { return messengerData(preset).vars; }

QList<NastyTicket> nastyTickets() { return ticketsOf(u"nasty.json"_s); }
QList<NastyTicket> nastyMarkdown() { return ticketsOf(u"nasty-markdown.json"_s); }

Message messageSaying(const QString& text)
{
    Message message = sampleMessage();
    message.title = text;
    message.body = text;
    message.sentence = text + u" https://desk.example/t/42?a=1&b=2 "_s + text;
    for (Fact& fact : message.facts)
        fact.value = text;
    message.facts.first().label = text;
    Ticket& ticket = message.tickets.first();
    ticket.subject = ticket.body = ticket.requester = ticket.queue = text;
    ticket.fields[u"GPU"_s] = text;
    return message;
}

Message sampleMessage()
{
    Ticket ticket;
    ticket.source = u"desk"_s;
    ticket.id = u"42"_s;
    ticket.number = u"#42"_s;
    ticket.subject = u"Printer broken"_s;
    ticket.body = u"It smokes.\nPlease come."_s;
    ticket.requester = u"Alice"_s;
    ticket.queue = u"HPC"_s;
    ticket.createdAt = QDateTime(QDate(2026, 11, 22), QTime(7, 59), Qt::UTC);
    ticket.url = QUrl(u"https://desk.example/t/42?a=1&b=2"_s);
    ticket.fields = {{u"GPU"_s, u"2 x A100"_s}};

    Message message;
    message.key = u"desk-42-ops"_s;
    message.title = u"#42 Printer broken"_s;
    message.body = ticket.body;
    message.sentence = u"Alice asks in HPC: Printer broken. https://desk.example/t/42?a=1&b=2"_s;
    message.facts = {{u"Requester"_s, u"Alice"_s}, {u"Queue"_s, u"HPC"_s}, {u"GPU"_s, u"2 x A100"_s}};
    message.url = ticket.url;
    message.tickets = {ticket};
    message.mentions = {{u"Duty A"_s,
                         {{u"wecom"_s, u"duty-a"_s},
                          {u"dingtalk"_s, u"13800000000"_s},
                          {u"feishu"_s, u"ou_abc"_s},
                          {u"slack"_s, u"U024BE7LH"_s},
                          {u"teams"_s, u"ann@example.org"_s},
                          {u"discord"_s, u"123456789012345678"_s},
                          {u"telegram"_s, u"@ann"_s},
                          {u"mattermost"_s, u"ann"_s},
                          {u"rocketchat"_s, u"@ann"_s},
                          {u"google-chat"_s, u"112233445566"_s},
                          {u"matrix"_s, u"@ann:matrix.example"_s},
                          {u"zulip"_s, u"1234"_s},
                          {u"webex"_s, u"ann@example.org"_s}}},
                        {u"Duty B"_s,
                         {{u"wecom"_s, u"duty-b"_s},
                          {u"dingtalk"_s, u"manager42"_s},
                          {u"discord"_s, u"role:223456789012345678"_s},
                          {u"telegram"_s, u"123456789"_s},
                          {u"matrix"_s, u"room"_s},
                          {u"zulip"_s, u"all"_s}}}};
    return message;
}

Attempt attemptNow(Channel& channel, const Message& message, const QString& rung)
{
    QObject context;
    std::optional<Attempt> result;
    int calls = 0;
    channel.attempt(message, rung, &context, [&](const Attempt& attempt) {
        result = attempt;
        ++calls;
    });
    if (result)
        QTest::qFail("done was called before attempt() returned", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        QTest::qFail("no attempt came back", __FILE__, __LINE__);
    QCoreApplication::processEvents();
    if (calls != 1)
        QTest::qFail("done was not called once", __FILE__, __LINE__);
    return result.value_or(Attempt{});
}

} // namespace deskbell::test
