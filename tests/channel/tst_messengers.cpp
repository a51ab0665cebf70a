// Every built-in messenger by its data file: what is sent, what each answer means, and that no ticket can
// make it say anything else.
#include "channel/ladder.h"
#include "channel/markdown.h"
#include "preset/presetlibrary.h"
#include "preset/recognition.h"
#include "support/fakeclock.h"
#include "support/markup.h"
#include "support/messengerdata.h"
#include "support/messengers.h"

#include <QRegularExpression>
#include <QTest>

#include <time.h>

#include <map>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

using Made = Result<std::unique_ptr<WebhookChannel>>;

Made channelFor(const ChannelPreset& preset, const QJsonObject& vars, HttpClient& http, const Clock& clock)
{
    return WebhookChannel::make({u"Ops"_s, preset, vars, false}, http, clock);
}

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.secretHeaders + request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString addressOf(const HttpRequest& request) { return request.url.toString(QUrl::FullyEncoded); }

/// The expected requests of a rung; most have one.
QJsonArray expectedRequests(const QJsonObject& rung)
{
    return rung.contains("request"_L1) ? QJsonArray{rung.value("request"_L1)}
                                       : rung.value("requests"_L1).toArray();
}

bool isToken(const HttpRequest& request, const MessengerData& data)
{
    const QJsonObject expected = data.token.value("request"_L1).toObject();
    return !expected.isEmpty() && addressOf(request) == expected.value("url"_L1).toString();
}

/// What the messenger says to what it takes, on the interface of this rung.
AnswerRow successOn(const QString& rung, const ChannelPreset& preset, const MessengerData& data)
{
    const auto throughOf = [&preset](const QString& name) {
        const Rung* found = preset.rung(name);
        return found ? found->interfaceName : QString();
    };
    for (const AnswerRow& row : data.answers) {
        if (row.outcome == "OK"_L1 && !row.rung.isEmpty() && throughOf(row.rung) == throughOf(rung))
            return row;
    }
    return data.answers.first();
}

/// "*" stands for anything: signatures have their own tests with the vendors' vectors.
bool fitsPattern(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(
                                  QRegularExpression::escape(pattern).replace(u"\\*"_s, u".+"_s)))
        .match(text)
        .hasMatch();
}

void compareRequest(const HttpRequest& request, const QJsonObject& expected, const QJsonArray& inside)
{
    QCOMPARE(QString::fromLatin1(request.method), expected.value("method"_L1).toString(u"POST"_s));
    const QString url = expected.value("url"_L1).toString();
    QVERIFY2(fitsPattern(addressOf(request), url), qPrintable(addressOf(request) + u" is not "_s + url));
    QVERIFY(!request.withCookies);

    QJsonObject headers = expected.value("headers"_L1).toObject();
    if (!headers.contains("Content-Type"_L1) && request.method != "GET")
        headers["Content-Type"_L1] = u"application/json; charset=utf-8"_s;
    QStringList names;
    for (const auto& [name, value] : request.secretHeaders + request.headers) {
        names += QString::fromLatin1(name);
        const QString wanted = headers.value(names.last()).toString();
        QVERIFY2(fitsPattern(QString::fromUtf8(value), wanted),
                 qPrintable(names.last() + u": "_s + QString::fromUtf8(value)));
    }
    names.sort(Qt::CaseInsensitive);
    QStringList wantedNames = headers.keys();
    wantedNames.sort(Qt::CaseInsensitive);
    QCOMPARE(names, wantedNames);

    const QByteArray type = headerOf(request, "Content-Type");
    const QJsonValue wanted =
        expected.contains("form"_L1) ? expected.value("form"_L1) : expected.value("body"_L1);
    if (wanted.isUndefined()) {
        QCOMPARE(request.body, QByteArray());
        return;
    }
    QCOMPARE(expected.contains("form"_L1), type.startsWith("application/x-www-form-urlencoded"));
    const QJsonValue body = readBody(request.body, type, inside);
    QCOMPARE(QJsonDocument(body.toObject()).toJson(), QJsonDocument(wanted.toObject()).toJson());
}

/// What the outcome asks of the ladder, as DESIGN 3.4 has it: the step, and the rung that it leads to.
struct Wanted
{
    NextStep::Kind kind = NextStep::Kind::Fallback;
    QString rung;
};

Wanted wantedAfter(const QString& outcome, const QString& rung, const ChannelPreset& preset)
{
    QStringList rungs;
    for (const Rung& one : preset.rungs)
        rungs += one.name;
    if (outcome == "OK"_L1 || outcome == "PARTIAL"_L1)
        return {NextStep::Kind::Done, {}};
    if (outcome == "RETRY"_L1 || outcome == "RATE"_L1)
        return {NextStep::Kind::Wait, rung};
    if (outcome == "TOKEN"_L1) // the second token was refused, too
        return {NextStep::Kind::Wait, rung};
    if (outcome == "AUTH"_L1 || outcome == "GONE"_L1)
        return {NextStep::Kind::StopChannel, {}};
    const bool oneDown = outcome == "TEMPLATE"_L1 || outcome == "PAYLOAD"_L1 || outcome == "CONTENT"_L1;
    for (const QString& below : rungs.mid(rungs.indexOf(rung) + 1)) {
        // QUOTA, TARGET and WINDOW: the next interface of the messenger
        if (oneDown || preset.rung(below)->interfaceName != preset.rung(rung)->interfaceName)
            return {NextStep::Kind::TryRung, below};
    }
    return {NextStep::Kind::Fallback, {}};
}

QString join(const QStringList& texts) { return texts.join(u" | "_s); }

/// The dialect in which the messenger reads this text; empty when the data file says nothing of it.
QString dialectAt(const QJsonObject& fields, const QString& path)
{
    const QString exact = fields.value(path).toString();
    return exact.isEmpty() ? fields.value(generic(path)).toString() : exact;
}

/// A text of a megabyte stands in the ticket's text alone, as a dozen of them would only cost time.
Message saying(const QString& text)
{
    constexpr qsizetype mostEverywhere = 200'000;
    Message message = messageSaying(text.size() > mostEverywhere ? text.left(20'000) : text);
    message.body = message.tickets.first().body = text;
    return message;
}

constexpr qsizetype mostInGroup = 1200;

/// Several short texts in one, as the messages cost more than what is in them. What swallows the text behind
/// it stands at the end.
QList<NastyTicket> grouped(const QList<NastyTicket>& tickets)
{
    QList<NastyTicket> groups;
    NastyTicket group;
    for (const NastyTicket& ticket : tickets) {
        if (ticket.text.size() > mostInGroup) {
            groups.append(ticket);
            continue;
        }
        group.name += (group.name.isEmpty() ? QString() : u", "_s) + ticket.name;
        group.text += ticket.text + u"\n\n"_s;
        group.broken = group.broken || ticket.broken;
        if (group.text.size() > mostInGroup || ticket.text.contains("```"_L1) ||
            ticket.text.contains("<table"_L1))
            groups.append(std::exchange(group, {}));
    }
    groups.append(group);
    return groups;
}

/// A channel and the messenger at its other end.
class Rig
{
public:
    Rig(const ChannelPreset& preset, MessengerData data)
        : m_data(std::move(data)),
          m_http([this](const HttpRequest& request) { return answerTo(request); }),
          m_channel(channelFor(preset, m_data.vars, m_http, m_clock))
    {}
    Q_DISABLE_COPY_MOVE(Rig)

    /// Sends on `rung`; the messenger gives the answer of `row`, to the token or to the message.
    Attempt exchange(const Message& message, const QString& rung, const AnswerRow& row)
    {
        m_row = row;
        m_expected = expectedRequests(m_data.rungs.value(rung).toObject());
        m_asked.clear();
        m_clock.advance(std::chrono::hours(1)); // no rate limit holds for so long
        if (!m_channel) {
            QTest::qFail(qPrintable(m_channel.error().text()), __FILE__, __LINE__);
            return {};
        }
        return attemptNow(**m_channel, message, rung);
    }
    /// What exchange() made the channel ask for, tokens and lists aside.
    const QList<HttpRequest>& asked() const { return m_asked; }
    /// How often the list at this address was asked for.
    int listed(const QString& address) const { return m_listed.value(address); }

private:
    HttpResult answerTo(const HttpRequest& request)
    {
        if (isToken(request, m_data)) {
            compareRequest(request, m_data.token.value("request"_L1).toObject(), {});
            return m_row.toToken ? m_row.answer : answerFrom(m_data.token.value("answer"_L1).toObject());
        }
        const QJsonArray answers = m_row.lists.contains(addressOf(request))
                                       ? m_row.lists.value(addressOf(request)).toArray()
                                       : m_data.lists.value(addressOf(request)).toArray();
        if (!answers.isEmpty()) {
            const qsizetype at = std::min<qsizetype>(m_listed[addressOf(request)]++, answers.size() - 1);
            return answerFrom(answers.at(at).toObject());
        }
        const bool known =
            std::any_of(m_expected.begin(), m_expected.end(), [&request](const QJsonValue& one) {
                return fitsPattern(addressOf(request), one.toObject().value("url"_L1).toString());
            });
        if (!known || m_row.toToken)
            QTest::qFail(qPrintable(u"unexpected request: "_s + addressOf(request)), __FILE__, __LINE__);
        m_asked.append(request);
        return m_row.answer;
    }

    MessengerData m_data;
    AnswerRow m_row;
    QJsonArray m_expected;
    QList<HttpRequest> m_asked;
    QHash<QString, int> m_listed;
    ScriptedMessenger m_http;
    /// Not at a full or half hour, when some messengers want to be left alone.
    FakeClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(7, 7), Qt::UTC)};
    Made m_channel;
};

} // namespace

class TestMessengers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void presets_data();
    void presets();
    void recognised_data() { presets_data(); }
    void recognised();
    void requests_data();
    void requests();
    void laterRings_data();
    void laterRings();
    void answers_data();
    void answers();
    void everyRuleIsHit_data() { presets_data(); }
    void everyRuleIsHit();
    void nasty_data();
    void nasty();
    void nastyInMarkdown_data();
    void nastyInMarkdown();

private:
    /// What a message must be on its way out.
    struct Expected
    {
        bool broken;   ///< it held halves of characters
        bool readable; ///< "Readable" is in it, whether or not its harmless twin shows as much
        QStringList (*markup)(const QString& text,
                              const Dialect& dialect); ///< finds what has no business there
    };
    void isOnlyShown(const QString& preset, const QString& rung, const Message& message, const Message& twin,
                     const Expected& expected);
    const MessengerData& dataOf(const QString& preset);
    Rig& rigOf(const QString& preset);

    QHash<QString, MessengerData> m_data;
    std::map<QString, std::unique_ptr<Rig>>
        m_rigs; ///< for tests in which nothing of the last row is left over
};

const MessengerData& TestMessengers::dataOf(const QString& preset)
{
    if (!m_data.contains(preset))
        m_data.insert(preset, messengerData(preset));
    return m_data[preset];
}

Rig& TestMessengers::rigOf(const QString& preset)
{
    std::unique_ptr<Rig>& rig = m_rigs[preset];
    if (!rig)
        rig = std::make_unique<Rig>(builtInChannel(preset), dataOf(preset));
    return *rig;
}

void TestMessengers::initTestCase()
{
    qputenv("TZ", "UTC"); // times in messages are local
    tzset();
}

void TestMessengers::presets_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString& preset : builtInChannels())
        QTest::newRow(qPrintable(preset)) << preset;
}

/// What a built-in messenger owes its users.
void TestMessengers::presets()
{
    QFETCH(QString, preset);
    const ChannelPreset read = builtInChannel(preset);
    const MessengerData& data = dataOf(preset);
    QVERIFY(!read.checked.isEmpty());
    QVERIFY(!read.family.isEmpty());
    QVERIFY2(read.rungs.size() >= 2, "a ladder has at least two rungs");
    QStringList rungs;
    for (const Rung& rung : read.rungs) {
        rungs += rung.name;
        QVERIFY2(!rung.limits.isEmpty(), qPrintable(rung.name + u" has no limit"_s));
        QVERIFY(!rung.dialect.isEmpty());
    }
    QStringList described = data.rungs.keys();
    described.sort();
    QStringList sorted = rungs;
    sorted.sort();
    QCOMPARE(described, sorted);
    for (const ChannelVarSpec& var : read.vars)
        QVERIFY2(!var.help.isEmpty(), qPrintable(u"nobody says where to find "_s + var.name));
    for (const ErrorRule& rule : read.errors)
        QVERIFY2(outcomeFromId(rule.outcome), qPrintable(rule.outcome));
    QVERIFY(!data.answers.isEmpty() && data.answers.first().outcome == "OK"_L1);

    ScriptedMessenger nobody([](const HttpRequest&) { return HttpAnswer{}; });
    FakeClock clock;
    const Made channel = channelFor(read, data.vars, nobody, clock);
    QVERIFY2(channel.ok(), qPrintable(channel.ok() ? QString() : channel.error().text()));
    QCOMPARE((*channel)->rungs(), rungs);
    QCOMPARE((*channel)->warnings(), QStringList()); // the vendor's own values look right
}

/// Whoever pastes an address or a key is told whose it is, or that its kind is gone.
void TestMessengers::recognised()
{
    QFETCH(QString, preset);
    const ChannelPreset read = builtInChannel(preset);
    const MessengerData& data = dataOf(preset);
    const auto fits = [](const QString& pattern, const QString& text) {
        return QRegularExpression(pattern).match(text).hasMatch();
    };
    const auto knownBy = [&fits](const QString& text) {
        QStringList names;
        for (const QString& name : builtInChannels()) {
            for (const QString& pattern : builtInChannel(name).recognise) {
                if (fits(pattern, text) && !names.contains(name))
                    names += name;
            }
        }
        return names;
    };
    static const QMap<QString, ChannelPreset> all = PresetLibrary::load({}).channels();
    for (const QString& text : data.pasted) {
        QCOMPARE(knownBy(text), QStringList{preset});
        QCOMPARE(recognise(all, text).preset, preset); // mail among them
        QCOMPARE(recognise(all, text).retired, QString());
    }
    for (const QString& text : data.retired) {
        QCOMPARE(recognise(all, text).preset, preset);
        QVERIFY(!recognise(all, text).retired.isEmpty());
    }
    for (const QString& pattern : read.recognise) {
        QVERIFY2(std::any_of(data.pasted.begin(), data.pasted.end(),
                             [&](const QString& text) { return fits(pattern, text); }),
                 qPrintable(u"nothing shows that this is right: "_s + pattern));
    }
    for (const QString& text : data.retired) {
        QCOMPARE(knownBy(text), QStringList());
        QVERIFY2(std::any_of(read.retired.begin(), read.retired.end(),
                             [&](const RetiredKind& kind) { return fits(kind.match, text); }),
                 qPrintable(text));
    }
    for (const RetiredKind& kind : read.retired) {
        QVERIFY2(std::any_of(data.retired.begin(), data.retired.end(),
                             [&](const QString& text) { return fits(kind.match, text); }),
                 qPrintable(u"nothing shows that this is right: "_s + kind.match));
    }
}

void TestMessengers::requests_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    for (const QString& preset : builtInChannels()) {
        for (const Rung& rung : builtInChannel(preset).rungs)
            QTest::addRow("%s %s", qPrintable(preset), qPrintable(rung.name)) << preset << rung.name;
    }
}

/// For a ticket as they are: exactly what the data file says, and a dialect for every text of the ticket.
void TestMessengers::requests()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    const MessengerData& data = dataOf(preset);
    QVERIFY(!data.answers.isEmpty());
    const QJsonObject described = data.rungs.value(rung).toObject();
    const QJsonArray expected = expectedRequests(described);
    Rig rig(builtInChannel(preset), data);
    const Attempt attempt =
        rig.exchange(sampleMessage(), rung, successOn(rung, builtInChannel(preset), data));
    QCOMPARE(outcomeId(attempt.outcome), u"OK"_s);
    const QList<HttpRequest> asked = rig.asked();
    QCOMPARE(asked.size(), expected.size());
    const QJsonArray inside = described.value("json"_L1).toArray();
    for (qsizetype i = 0; i < asked.size(); ++i) {
        compareRequest(asked.at(i), expected.at(i).toObject(), inside);
        const QJsonValue body = readBody(asked.at(i).body, headerOf(asked.at(i), "Content-Type"), inside);
        const QJsonObject fields = described.value("fields"_L1).toObject();
        static const QRegularExpression ticket(
            u"Printer broken|It smokes|Alice|HPC|A100|#42|desk\\.example"_s);
        for (const Leaf& leaf : leavesOf(body)) {
            if (leaf.text.contains(ticket))
                QVERIFY2(!dialectAt(fields, leaf.path).isEmpty(),
                         qPrintable(u"no dialect is given for "_s + leaf.path));
        }
    }
}

void TestMessengers::laterRings_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    for (const QString& preset : builtInChannels()) {
        const QJsonObject rungs = dataOf(preset).rungs;
        for (const QString& rung : rungs.keys()) {
            if (rungs.value(rung).toObject().contains("later"_L1))
                QTest::addRow("%s %s", qPrintable(preset), qPrintable(rung)) << preset << rung;
        }
    }
}

/// A program at the other end can tell a ticket that rings again from a new one.
void TestMessengers::laterRings()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    const MessengerData& data = dataOf(preset);
    const QJsonObject described = data.rungs.value(rung).toObject();
    QJsonObject expected = described.value("request"_L1).toObject();
    const QJsonObject later = described.value("later"_L1).toObject();
    for (const QString& part : later.keys()) { // body, headers
        QJsonObject members = expected.value(part).toObject();
        const QJsonObject other = later.value(part).toObject();
        for (const QString& member : other.keys())
            members[member] = other.value(member);
        expected[part] = members;
    }
    Rig rig(builtInChannel(preset), data);
    Message message = sampleMessage();
    message.later = true;
    rig.exchange(message, rung, successOn(rung, builtInChannel(preset), data));
    QCOMPARE(rig.asked().size(), 1);
    compareRequest(rig.asked().first(), expected, described.value("json"_L1).toArray());
}

void TestMessengers::answers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("index");
    for (const QString& preset : builtInChannels()) {
        const QList<AnswerRow>& rows = dataOf(preset).answers;
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%s", rows.at(i).name.toUtf8().constData()) << preset << i;
    }
}

/// Answer -> outcome -> what happens next.
void TestMessengers::answers()
{
    QFETCH(QString, preset);
    QFETCH(int, index);
    const AnswerRow row = dataOf(preset).answers.at(index);
    const ChannelPreset read = builtInChannel(preset);
    QStringList rungs;
    for (const Rung& rung : read.rungs)
        rungs += rung.name;
    const QString rung = row.rung.isEmpty() ? rungs.first() : row.rung;
    QVERIFY(rungs.contains(rung));
    Rig rig(read, dataOf(preset));
    const Attempt attempt = rig.exchange(sampleMessage(), rung, row);
    QCOMPARE(attempt.rung, rung);
    for (auto it = row.lists.begin(); it != row.lists.end(); ++it)
        QCOMPARE(rig.listed(it.key()), it.value().toArray().size());
    // Sent once, and a second time only with a fresh token.
    const int usual = row.toToken ? 0 : row.outcome == "TOKEN"_L1 ? 2 : 1;
    QCOMPARE(rig.asked().size(), row.sent.value_or(usual));
    QVERIFY2(outcomeId(attempt.outcome) == row.outcome,
             qPrintable(outcomeId(attempt.outcome) + u" for "_s + attempt.answer + u' ' + attempt.hint));
    QCOMPARE(attempt.retryAfter.value_or(milliseconds(0)), row.retryAfter);
    // Where a person has to do something, a person is told what.
    const bool needed = attempt.outcome == Outcome::Auth || attempt.outcome == Outcome::Gone;
    if (needed || row.hint)
        QCOMPARE(!attempt.hint.isEmpty(), row.hint.value_or(true));

    const QDateTime now = FakeClock().now();
    QHash<QString, QString> interfaces;
    for (const Rung& one : read.rungs)
        interfaces.insert(one.name, one.interfaceName);
    const NextStep next = Ladder(rungs, {}, read.repeatsWhenUnknown, interfaces).after(attempt, 1, now);
    const Wanted wanted = wantedAfter(row.outcome, rung, read);
    QCOMPARE(int(next.kind), int(wanted.kind));
    if (next.kind == NextStep::Kind::TryRung)
        QCOMPARE(next.rung, row.next.isEmpty() ? wanted.rung : row.next);
    if (next.kind == NextStep::Kind::Wait) {
        QCOMPARE(next.rung, wanted.rung);
        QCOMPARE(next.pauseChannel, row.outcome == "RATE"_L1);
        QVERIFY(next.due >= now.addMSecs(row.retryAfter.count()));
    }
}

/// A rule that no row meets is a rule that nobody has tried.
void TestMessengers::everyRuleIsHit()
{
    QFETCH(QString, preset);
    ChannelPreset marked = builtInChannel(preset);
    QStringList unused;
    const auto mark = [&unused](QList<ErrorRule>& rules, const QString& name) {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            rules[i].hint = u"%1[%2] %3"_s.arg(name).arg(i).arg(rules.at(i).outcome);
            rules[i].rung = rules.at(i).hint; // after a look into a list the hint is another one
            unused += rules.at(i).hint;
        }
    };
    mark(marked.errors, u"errors"_s);
    mark(marked.token.errors, u"token.errors"_s);
    for (auto it = marked.interfaces.begin(); it != marked.interfaces.end(); ++it) {
        // Its own rules come first, then those of the preset.
        const qsizetype own = it->errors.size() - marked.errors.size();
        QList<ErrorRule> rules = it->errors.mid(0, own);
        mark(rules, it.key());
        it->errors = rules + marked.errors;
    }
    for (const AnswerRow& row : dataOf(preset).answers) {
        const QString rung = row.rung.isEmpty() ? marked.rungs.first().name : row.rung;
        const Attempt attempt = Rig(marked, dataOf(preset)).exchange(sampleMessage(), rung, row);
        unused.removeOne(attempt.hint);
        unused.removeOne(attempt.nextRung);
    }
    QCOMPARE(join(unused), QString());
}

void TestMessengers::nasty_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<NastyTicket>("ticket");
    const QList<NastyTicket> tickets = nastyTickets();
    QVERIFY(tickets.size() > 20);
    for (const QString& preset : builtInChannels()) {
        for (const Rung& rung : builtInChannel(preset).rungs) {
            for (const NastyTicket& ticket : tickets) {
                QTest::addRow("%s %s: %s", qPrintable(preset), qPrintable(rung.name), qPrintable(ticket.name))
                    << preset << rung.name << ticket;
            }
        }
    }
}

/// Nothing in a ticket rings a person, becomes markup, breaks the request or the limits, or comes out torn.
void TestMessengers::nasty()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(NastyTicket, ticket);
    Message message = saying(ticket.text);
    const Message twin = saying(harmless(ticket.text));
    if (!ticket.url.isEmpty()) {
        message.sentence.replace(message.url.toString(), ticket.url.toString());
        message.url = message.tickets.first().url = ticket.url;
    }
    isOnlyShown(preset, rung, message, twin,
                {ticket.broken, ticket.text.contains("Readable"_L1), liveMarkup});
}

void TestMessengers::nastyInMarkdown_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rung");
    QTest::addColumn<NastyTicket>("ticket");
    QList<NastyTicket> plain = nastyTickets();
    plain.removeIf([](const NastyTicket& one) { return one.text.size() > mostInGroup; }); // nasty() has them
    const QList<NastyTicket> tickets = grouped(nastyMarkdown() + plain);
    QVERIFY(tickets.size() > 5);
    for (const QString& preset : builtInChannels()) {
        for (const Rung& rung : builtInChannel(preset).rungs) {
            const QByteArray body = QJsonDocument(QJsonArray{rung.body}).toJson();
            if (!body.contains("m.body") && !body.contains("plain.body"))
                continue;
            for (const NastyTicket& ticket : tickets) {
                QTest::addRow("%s %s: %s", qPrintable(preset), qPrintable(rung.name), qPrintable(ticket.name))
                    << preset << rung.name << ticket;
            }
        }
    }
}

/// The same of a body in Markdown, beside the markup that a messenger is meant to see.
void TestMessengers::nastyInMarkdown()
{
    QFETCH(QString, preset);
    QFETCH(QString, rung);
    QFETCH(NastyTicket, ticket);
    const StyledText body = styledFromMarkdown(ticket.text);
    Message message = sampleMessage();
    message.tickets.first().body = ticket.text;
    message.body = body.text;
    message.bodyMarks = body.marks;
    Message twin = sampleMessage();
    twin.body = twin.tickets.first().body = harmless(body.text);
    isOnlyShown(preset, rung, message, twin, {ticket.broken, false, strayMarkup});
}

void TestMessengers::isOnlyShown(const QString& preset, const QString& rung, const Message& message,
                                 const Message& twin, const Expected& expected)
{
    const MessengerData& data = dataOf(preset);
    const QJsonObject described = data.rungs.value(rung).toObject();
    const QJsonArray inside = described.value("json"_L1).toArray();
    const QJsonObject fields = described.value("fields"_L1).toObject();
    const ChannelPreset read = builtInChannel(preset);
    Rig& rig = rigOf(preset);
    const AnswerRow success = successOn(rung, read, data);
    const Attempt attempt = rig.exchange(message, rung, success);
    QVERIFY2(attempt.outcome == Outcome::Ok, qPrintable(attempt.hint + attempt.answer));
    const QList<HttpRequest> asked = rig.asked();
    rig.exchange(twin, rung, success);
    const QList<HttpRequest> askedOfTwin = rig.asked();
    QCOMPARE(asked.size(), askedOfTwin.size());

    bool isReadable = false;
    bool isTwinReadable = false;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const HttpRequest& request = asked.at(i);
        for (const auto& [name, value] : request.secretHeaders + request.headers)
            QVERIFY2(!value.contains('\r') && !value.contains('\n'), name.constData());
        const QByteArray type = headerOf(request, "Content-Type");
        const QList<Leaf> leaves = leavesOf(readBody(request.body, type, inside));
        // By place, as a list may have become longer or shorter.
        QHash<QString, QStringList> allowedMentions;
        QHash<QString, QStringList> allowedMarkup;
        const auto placeOf = [&fields](const QString& path) {
            return fields.contains(path) ? path : generic(path);
        };
        for (const Leaf& leaf : leavesOf(readBody(askedOfTwin.at(i).body, type, inside))) {
            isTwinReadable = isTwinReadable || leaf.text.contains("Readable"_L1);
            const QString name = dialectAt(fields, leaf.path);
            if (name.isEmpty())
                continue;
            const Dialect dialect = dialectNamed(name);
            allowedMentions[placeOf(leaf.path)] += liveMentions(leaf.text, dialect);
            allowedMarkup[placeOf(leaf.path)] += expected.markup(leaf.text, dialect);
        }
        QHash<QString, QStringList> mentions;
        QHash<QString, QStringList> markup;
        static const QRegularExpression unwanted(
            u"[\\x00-\\x08\\x0B-\\x1F\\x7F\u202A-\u202E\u2066-\u2069]"_s);
        for (const Leaf& leaf : leaves) {
            QVERIFY2(!hasHalfCharacter(leaf.text), qPrintable(leaf.path));
            QVERIFY2(expected.broken || !leaf.text.contains(QChar(QChar::ReplacementCharacter)),
                     qPrintable(leaf.path));
            QVERIFY2(!leaf.text.contains(unwanted), qPrintable(leaf.path));
            isReadable = isReadable || leaf.text.contains("Readable"_L1);
            const QString name = dialectAt(fields, leaf.path);
            if (name.isEmpty())
                continue;
            const Dialect dialect = dialectNamed(name);
            mentions[placeOf(leaf.path)] += liveMentions(leaf.text, dialect);
            markup[placeOf(leaf.path)] += expected.markup(leaf.text, dialect);
        }
        for (auto it = mentions.begin(); it != mentions.end(); ++it) {
            const QString live = join(more(it.value(), allowedMentions.value(it.key())).mid(0, 5));
            QVERIFY2(live.isEmpty(), qPrintable(it.key() + u" rings: "_s + live.left(300)));
        }
        for (auto it = markup.begin(); it != markup.end(); ++it) {
            const QString live = join(more(it.value(), allowedMarkup.value(it.key())).mid(0, 5));
            QVERIFY2(live.isEmpty(), qPrintable(it.key() + u" has markup: "_s + live.left(300)));
        }
        for (const QJsonValue& value : described.value("limits"_L1).toArray()) {
            const QJsonObject limit = value.toObject();
            const QString path = limit.value("path"_L1).toString();
            const QString unit = limit.value("unit"_L1).toString(u"bytes"_s);
            const qint64 max = limit.value("max"_L1).toInteger();
            const QJsonArray together = limit.value("sum"_L1).toArray();
            if (path.isEmpty() && together.isEmpty())
                QVERIFY(measure(QString::fromUtf8(request.body), unit) <= max);
            qint64 sum = 0;
            for (const Leaf& leaf : leaves) {
                if (leaf.path == path || generic(leaf.path) == path)
                    QVERIFY2(measure(leaf.text, unit) <= max, qPrintable(path));
                if (together.contains(leaf.path) || together.contains(generic(leaf.path)))
                    sum += measure(leaf.text, unit);
            }
            QVERIFY2(sum <= max, "the parts are too long together");
        }
        // A template in a ticket is text: no secret of the channel comes out of it.
        for (const ChannelVarSpec& var : read.vars) {
            const QByteArray secret = data.vars.value(var.name).toString().toUtf8();
            if (var.secret && !secret.isEmpty())
                QCOMPARE(request.body.count(secret), askedOfTwin.at(i).body.count(secret));
        }
    }
    QVERIFY(isReadable || !(expected.readable || isTwinReadable));
}

QTEST_GUILESS_MAIN(TestMessengers)
#include "tst_messengers.moc"
