// Plays tests/data/source/<preset>/cases.json: the preset speaks to a scripted desk, and what it sees is
// compared. The format of a case is written down, key by key, in tests/data/source/cases.schema.json. In
// short:
//
//   { "way": "token",                                            keys of a case at the top are defaults
//     "cases": [
//       { "name": "newest first", "shows": ["list"],             which of the wanted kinds of case it is
//         "exchanges": [                                         every request, in order; none other may be
//         made
//           { "get": "/api/tickets", "query": { "page": "1" }, "headers": { "Authorization": "Token
//           planted-secret" },
//             "answer": { "file": "list.json" } } ],
//         "sight": "seeing",
//         "tickets": [{ "id": "1", "number": "#1", "url": "https://desk.example.org/t/1" }] } ] }
#include "source/presetdesk.h"
#include "support/conversation.h"
#include "support/eventually.h"
#include "support/fakeclock.h"
#include "support/presetcases.h"
#include "support/requestdifferences.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// Not a page that is asked for only because a short first page may not have been all: source.presetdesk
/// shows those.
bool hasNext(const Listing& listing) { return listing.next && !listing.next->mayNotBe; }

/// The source of a case, its preset and the desk it speaks to.
struct Stage
{
    Stage(const PresetCase& one, const SourcePreset& preset)
        : spec(one.spec),
          clock(QDateTime::fromString(spec.value("now"_L1).toString(u"2026-11-22T08:00:00Z"_s), Qt::ISODate)),
          base(spec.value("url"_L1).toString(u"https://desk.example.org"_s)),
          desk(spec.value("exchanges"_L1).toArray(), one.folder, base, session)
    {
        SourceConfig config;
        config.name = u"Desk"_s;
        config.url = base;
        config.signIn.way = spec.value("way"_L1).toString();
        config.signIn.user = spec.value("user"_L1).toString(u"agent"_s);
        config.options = spec.value("options"_L1).toObject();
        secret = spec.value("secret"_L1).toString(u"planted-secret"_s);
        second = spec.value("second"_L1).toString();
        const QJsonValue before = spec.value("session"_L1);
        if (before.isObject() || before.toBool())
            session.begin(clock.now());
        const QJsonObject cookies = before.toObject();
        for (auto it = cookies.begin(); it != cookies.end(); ++it)
            session.cookies.insert(it.key().toUtf8(), it.value().toString().toUtf8());
        source =
            std::make_unique<PresetDesk>(config, SignInSecrets(secret, second), preset, desk, session, clock);
    }

    ListingResult list(const PageMark& page)
    {
        std::optional<ListingResult> got;
        QObject context;
        source->list(page, &context, [&](ListingResult result) { got = std::move(result); });
        if (!eventually([&] { return got.has_value(); }))
            return failure(Blindness{Sight::NeverPolled, u"nothing came"_s, {}});
        return *got;
    }

    /// All polls and all pages; the tickets of the last poll.
    ListingResult play()
    {
        for (int poll = spec.value("polls"_L1).toInt(1); poll > 1; --poll) {
            if (list({}))
                source->confirm();
            clock.advance(*parseDuration(spec.value("wait"_L1).toString(u"1m"_s)));
        }
        ListingResult result = list({});
        for (int page = spec.value("pages"_L1).toInt(1); page > 1 && result; --page) {
            const std::optional<PageMark> next = hasNext(*result) ? result->next : result->nextPart;
            if (!next) {
                QTest::qFail("there is no further page", "pages", 0);
                break;
            }
            ListingResult further = list(*next);
            if (!further)
                return further;
            further->tickets = result->tickets + further->tickets;
            result = std::move(further);
        }
        return result;
    }

    QJsonObject spec;
    FakeClock clock;
    QUrl base;
    FakeSession session;
    Conversation desk;
    QString secret;
    QString second;
    std::unique_ptr<PresetDesk> source;
};

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

class TestPresetFixtures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conversation_data();
    void conversation();
    void everyKindOfAnswerIsShown_data();
    void everyKindOfAnswerIsShown();

private:
    void compareTickets(const QJsonArray& wanted, const QList<Ticket>& tickets);
    const QMap<QString, SourcePreset> m_presets = presetsOfSystems();
};

void TestPresetFixtures::conversation_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("number");
    for (const QString& preset : presetsWithCases()) {
        int number = 0;
        for (const PresetCase& one : casesOf(preset))
            QTest::addRow("%s: %s", qPrintable(preset), qPrintable(one.name())) << preset << number++;
    }
}

void TestPresetFixtures::conversation()
{
    QFETCH(QString, preset);
    QFETCH(int, number);
    const std::optional<SourcePreset> own = ownPresetOf(preset);
    QVERIFY2(own || m_presets.contains(preset), qPrintable(u"no preset "_s + preset));
    const PresetCase one = casesOf(preset).at(number);
    Stage stage(one, own ? *own : m_presets.value(preset));
    const ListingResult result = stage.play();
    stage.desk.check();
    const QString detail = result ? QString() : result.error().detail;
    QVERIFY2(!detail.contains(stage.secret), "the secret is told");
    QVERIFY2(stage.second.isEmpty() || !detail.contains(stage.second), "the second secret is told");
    const QString sight = sightId(result ? Sight::Seeing : result.error().sight);
    const QString wanted = one.spec.value("sight"_L1).toString();
    QVERIFY2(sight == wanted, qPrintable(u"%1 (%2), not %3"_s.arg(sight, detail, wanted)));
    const QString pattern = one.spec.value("detail"_L1).toString();
    QVERIFY2(QRegularExpression(pattern).match(detail).hasMatch(), qPrintable(detail));
    const auto duration = [&](QLatin1StringView key) { return one.spec.value(key).toString(); };
    const auto told = [](const std::optional<milliseconds>& time) {
        return time ? formatDuration(*time) : QString();
    };
    if (one.spec.contains("retryAfter"_L1))
        QCOMPARE(result ? QString() : told(result.error().retryAfter), duration("retryAfter"_L1));
    if (!result)
        return;
    if (one.spec.contains("floor"_L1))
        QCOMPARE(told(result->floor), duration("floor"_L1));
    QCOMPARE(result->unchanged, one.spec.value("unchanged"_L1).toBool());
    if (one.spec.contains("more"_L1))
        QCOMPARE(hasNext(*result) || result->nextPart, one.spec.value("more"_L1).toBool());
    if (one.spec.contains("tickets"_L1))
        compareTickets(one.spec.value("tickets"_L1).toArray(), result->tickets);
}

void TestPresetFixtures::compareTickets(const QJsonArray& wanted, const QList<Ticket>& tickets)
{
    QCOMPARE(tickets.size(), wanted.size());
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const QJsonObject expected = wanted.at(i).toObject();
        const QJsonObject got = toJson(tickets[i]);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QByteArray what = "ticket " + QByteArray::number(i + 1) + ", wanted " +
                                    text({{it.key(), it.value()}}) + ", got " + text(got);
            QVERIFY2(holdsAll(got.value(it.key()), it.value()), what.constData());
        }
    }
}

void TestPresetFixtures::everyKindOfAnswerIsShown_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString& preset : m_presets.keys())
        QTest::newRow(qPrintable(preset)) << preset;
}

void TestPresetFixtures::everyKindOfAnswerIsShown()
{
    QFETCH(QString, preset);
    const SourcePreset known = m_presets.value(preset);
    const QList<PresetCase> cases = casesOf(preset);
    QStringList wrong;
    for (const PresetCase& one : cases)
        wrong += falseClaims(one, known);
    const auto want = [&](const QString& kind, const QString& way) {
        const bool shown = std::any_of(cases.begin(), cases.end(), [&](const PresetCase& one) {
            return one.shows(kind) && (way.isEmpty() || one.spec.value("way"_L1).toString() == way);
        });
        if (!shown)
            wrong.append(u"no case shows \"%1\" %2"_s.arg(kind, way));
    };
    for (const QString& kind : {u"list"_s, u"empty"_s, u"expired"_s, u"refused"_s, u"error"_s})
        want(kind, {});
    for (const SignInWay& way : known.ways) {
        if (!way.steps.isEmpty())
            want(u"signin"_s, way.way);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPresetFixtures)
#include "tst_presetfixtures.moc"
