// Saved list pages, each with the tickets that a person sees in it: what is proposed without any change must
// give exactly those. The pages are made, in the manners of many products.
#include "base/text.h"
#include "preset/sourcepreset.h"
#include "recognise/portalpreset.h"
#include "recognise/portalpreview.h"
#include "recognise/portalsignin.h"
#include "recognise/recogniser.h"
#include "source/listingreader.h"

#include <QDir>
#include <QTest>

#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(DESKBELL_TEST_DATA "/recognise/");
const QByteArray zone = "Asia/Shanghai";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct SavedPage
{
    RawAnswer answer;
    QJsonObject expected;
};

SavedPage savedPage(const QString& name)
{
    const QString base = name.section(u'.', 0, 0);
    SavedPage page;
    page.expected = QJsonDocument::fromJson(contents(folder + base + u".expected.json"_s)).object();
    page.answer.body = contents(folder + name);
    page.answer.contentType = page.expected.value("type"_L1).toString().toUtf8();
    page.answer.url = QUrl(page.expected.value("url"_L1).toString());
    return page;
}

PortalDraft draftOf(const Proposal& proposal, const QUrl& url)
{
    PortalDraft draft;
    draft.name = u"my-portal"_s;
    draft.title = u"My portal"_s;
    draft.list = pathOf(url);
    takeProposal(draft, proposal);
    return draft;
}

SourcePreset read(const QJsonObject& preset)
{
    const auto result = readSourcePreset(QJsonDocument(preset).toJson(), u"proposal"_s);
    if (result)
        return *result;
    for (const Error& error : result.error())
        qWarning("%s", qPrintable(error.text()));
    return {};
}

/// As a poll would read the answer.
ReadPageResult poll(const SourcePreset& preset, const RawAnswer& answer)
{
    const ListSpec list = preset.lists.value(u"tickets"_s);
    Expressions expressions;
    const TicketMapper mapper(list.mapping, {}, siteOf(answer.url), u"Source"_s);
    ListingReader reader(list.decoding, mapper, expressions);
    QObject context;
    std::optional<ReadPageResult> result;
    reader.read(answer.body, answer.contentType, {}, &context,
                [&result](ReadPageResult page) { result = std::move(page); });
    if (!result)
        return failure(Blindness{Sight::Offline, u"too large for a test"_s, std::nullopt});
    return *std::move(result);
}

/// What was weighed, for whoever has to find out why it went wrong.
QString weighed(const Proposal& proposal)
{
    QString text;
    for (auto it = proposal.candidates.begin(); it != proposal.candidates.end(); ++it) {
        text += roleKey(it.key()) + u':';
        for (const FieldCandidate& candidate : it.value().first(std::min<qsizetype>(4, it.value().size())))
            text += u" %1 (%2)"_s.arg(proposal.grid.columns.at(candidate.column).text).arg(candidate.score);
        text += u'\n';
    }
    return text;
}

QString difference(const QJsonArray& expected, const QList<Ticket>& tickets)
{
    QStringList lines;
    if (expected.size() != tickets.size())
        lines << u"%1 tickets instead of %2"_s.arg(tickets.size()).arg(expected.size());
    static const QStringList compared{u"id"_s,        u"number"_s, u"subject"_s,  u"requester"_s,
                                      u"createdAt"_s, u"status"_s, u"priority"_s, u"queue"_s,
                                      u"assignee"_s,  u"url"_s};
    for (qsizetype i = 0; i < expected.size() && i < tickets.size(); ++i) {
        const QJsonObject wanted = expected.at(i).toObject();
        const QJsonObject got = toJson(tickets.at(i));
        for (const QString& key : compared) {
            if (wanted.contains(key) && wanted.value(key).toString() != got.value(key).toString())
                lines << u"%1: %2: \"%3\" instead of \"%4\""_s.arg(i).arg(key, got.value(key).toString(),
                                                                          wanted.value(key).toString());
        }
    }
    return lines.join(u'\n');
}

/// What the recogniser saw where it chose: words as they are, links and times are written anew.
QJsonArray shownBy(const Proposal& proposal)
{
    QJsonArray tickets;
    for (qsizetype row = 0; row < proposal.grid.rowCount; ++row) {
        QJsonObject ticket;
        for (const TicketRole role : allRoles()) {
            const FieldCandidate* chosen = chosenFor(proposal, role);
            const bool isWord =
                role != TicketRole::Url && role != TicketRole::CreatedAt && role != TicketRole::UpdatedAt;
            if (chosen && isWord)
                ticket.insert(roleKey(role),
                              oneLine(proposal.grid.columns.at(chosen->column).values.at(row), 1000));
        }
        tickets.append(ticket);
    }
    return tickets;
}

} // namespace

class RecogniserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pageIsReadWithoutAnyChange_data();
    void pageIsReadWithoutAnyChange();
    void presetSaysTheSameBothWays_data() { pageIsReadWithoutAnyChange_data(); }
    void presetSaysTheSameBothWays();
    void emptiedPageIsAnEmptyList_data();
    void emptiedPageIsAnEmptyList();
    void signInWaysMakeWholePresets_data();
    void signInWaysMakeWholePresets();
    void loginFormIsFound();
    void oddPageIsReadAsItWasShown_data();
    void oddPageIsReadAsItWasShown();
    void everyChoiceHasReasons();
    void hugePageIsBounded();
    void previewCountsAllAndHoldsSome();
};

void RecogniserTest::pageIsReadWithoutAnyChange_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.contains(u".expected."_s))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void RecogniserTest::pageIsReadWithoutAnyChange()
{
    QFETCH(const QString, file);
    const SavedPage page = savedPage(file);
    QVERIFY(!page.expected.isEmpty());
    const QList<Proposal> proposals = recognise(page.answer, zone);
    if (page.expected.value("none"_L1).toBool()) {
        QCOMPARE(proposals.size(), 0);
        return;
    }
    QVERIFY(!proposals.isEmpty());
    const PortalDraft draft = draftOf(proposals.constFirst(), page.answer.url);
    const QJsonObject preset = presetFrom(draft);
    QCOMPARE(!draft.proof.isEmpty(), page.expected.value("proof"_L1).toBool());
    const ReadPageResult result = poll(read(preset), page.answer);
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->decoded.next, page.expected.value("next"_L1).toString());
    QCOMPARE(draft.anyOrder, page.expected.value("anyOrder"_L1).toBool());
    const QString wrong = difference(page.expected.value("tickets"_L1).toArray(), result->tickets);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + weighed(proposals.constFirst())));
}

void RecogniserTest::presetSaysTheSameBothWays()
{
    QFETCH(const QString, file);
    const SavedPage page = savedPage(file);
    const QList<Proposal> proposals = recognise(page.answer, zone);
    for (const Proposal& proposal : proposals) {
        const QJsonObject preset = presetFrom(draftOf(proposal, page.answer.url));
        const std::optional<PortalDraft> draft = draftFrom(preset);
        QVERIFY2(draft, QJsonDocument(preset).toJson().constData());
        QCOMPARE(presetFrom(*draft), preset);
    }
    // What the editor cannot show is not opened in it.
    if (!proposals.isEmpty()) {
        QJsonObject preset = presetFrom(draftOf(proposals.constFirst(), page.answer.url));
        preset.insert(u"floor"_s, u"1m"_s);
        QVERIFY(!draftFrom(preset));
    }
}

void RecogniserTest::emptiedPageIsAnEmptyList_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("table body") << u"redmine-like.html"_s << u"<tbody>"_s << u"</tbody>"_s;
    QTest::newRow("cards") << u"bootstrap-cards.html"_s << u"<div class=\"row requests-grid\">"_s
                           << u"<nav aria-label"_s;
    QTest::newRow("li") << u"ul-list.html"_s << u"<ul class=\"threads\">"_s << u"</ul>\n<p class=\"more\""_s;
    QTest::newRow("csv") << u"semicolons.csv"_s << u"Bearbeiter\r\n"_s << QString();
}

void RecogniserTest::emptiedPageIsAnEmptyList()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    SavedPage page = savedPage(file);
    const QList<Proposal> proposals = recognise(page.answer, zone);
    QVERIFY(!proposals.isEmpty());
    const SourcePreset preset = read(presetFrom(draftOf(proposals.constFirst(), page.answer.url)));
    QString text = QString::fromUtf8(page.answer.body);
    const qsizetype start = text.indexOf(from) + from.size();
    const qsizetype end = to.isEmpty() ? text.size() : text.indexOf(to, start);
    QVERIFY(start >= from.size() && end > start);
    page.answer.body = text.remove(start, end - start).toUtf8();
    const ReadPageResult emptied = poll(preset, page.answer);
    QVERIFY2(emptied.ok(), qPrintable(emptied ? QString() : emptied.error().detail));
    QCOMPARE(emptied->tickets.size(), 0);
    // Another page of the same portal is not an empty list.
    page.answer.body = contents(folder + u"no-list.html"_s);
    QVERIFY(!poll(preset, page.answer).ok());
}

void RecogniserTest::signInWaysMakeWholePresets_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("userField");
    using Kind = PortalSignIn::Kind;
    QTest::newRow("none") << int(Kind::None) << QString() << QString();
    QTest::newRow("form, fields known") << int(Kind::Form) << QString() << u"login"_s;
    QTest::newRow("form, fields new each time") << int(Kind::Form) << QString() << QString();
    QTest::newRow("form on a page of its own") << int(Kind::Form) << u"/auth/door.php"_s << u"login"_s;
    QTest::newRow("basic") << int(Kind::Basic) << QString() << QString();
    QTest::newRow("header") << int(Kind::Header) << QString() << QString();
}

void RecogniserTest::signInWaysMakeWholePresets()
{
    QFETCH(const int, kind);
    QFETCH(const QString, page);
    QFETCH(const QString, userField);
    PortalDraft draft;
    draft.name = u"x"_s;
    draft.title = u"X"_s;
    draft.list = u"/list"_s;
    draft.rows = u"//tr"_s;
    draft.fields.insert(TicketRole::Id, u"td[1]"_s);
    draft.signIn.kind = PortalSignIn::Kind(kind);
    draft.signIn.page = page;
    draft.signIn.lostAt = page;
    draft.signIn.userField = userField;
    draft.signIn.passwordField = userField.isEmpty() ? QString() : u"secret word"_s;
    const QJsonObject json = presetFrom(draft);
    const SourcePreset preset = read(json);
    QCOMPARE(preset.ways.size(), 3); // its own, and the two in which a person signs in
    const bool needsUser =
        draft.signIn.kind == PortalSignIn::Kind::Form || draft.signIn.kind == PortalSignIn::Kind::Basic;
    QCOMPARE(preset.ways.first().needsUser, needsUser);
    QCOMPARE(preset.ways.first().needsSecret, draft.signIn.kind != PortalSignIn::Kind::None);
    QCOMPARE(draftFrom(json)->signIn, draft.signIn);
    QVERIFY(!read(probePreset(draft.signIn, u"/list"_s)).ways.isEmpty());
}

void RecogniserTest::loginFormIsFound()
{
    RawAnswer page{
        "<form method=get action=/s><input name=q></form><form method=post><input type=hidden name=t value=1>"
        "<input name=acct><input type=Password name=pwd><input type=submit></form>",
        "text/html", QUrl(u"https://desk.example.org/login"_s)};
    const std::optional<LoginForm> form = findLoginForm(page);
    QVERIFY(form);
    QCOMPARE(form->userField, u"acct"_s);
    QCOMPARE(form->passwordField, u"pwd"_s);
    page.body.replace("name=acct", "name=field5f3a9c01");
    QVERIFY(!findLoginForm(page)); // asked for anew at each sign-in
    page.body = contents(folder + u"no-list.html"_s);
    QVERIFY(!findLoginForm(page));
}

void RecogniserTest::oddPageIsReadAsItWasShown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("expected");
    const QString html = u"text/html; charset=utf-8"_s;
    const auto threeOf = [](const QByteArray& row) {
        QByteArray rows;
        for (const auto& [id, who] : {std::pair("31", "Ann Lee"), {"32", "Bob Ray"}, {"33", "Cem Kaya"}})
            rows += QByteArray(row).replace("$id", id).replace("$who", who);
        return rows;
    };
    const QByteArray people = R"([{"id":"31","requester":"Ann Lee"},{"id":"32","requester":"Bob Ray"},
                                  {"id":"33","requester":"Cem Kaya"}])";
    const auto blocks = [&threeOf](const QByteArray& inner) {
        return "<ul>" + threeOf("<li class=ticket><a href=/t/$id>Disk of node $id is full</a> " + inner) +
               "</ul>";
    };
    QTest::newRow("no-break space after a label")
        << html << blocks("<p>Requester:&nbsp;</p><p>$who</p>") << people;
    QTest::newRow("no-break space after a label, text behind it")
        << html << blocks("<p><b>Requester:&nbsp;</b>$who</p>") << people;
    QTest::newRow("no-break space in a label")
        << html << blocks("<p>Submitted&nbsp;by:</p><p>$who</p>") << people;
    QTest::newRow("no-break space in a label, in one piece")
        << html << blocks("<p>Submitted&nbsp;by: $who</p>") << people;
    QTest::newRow("label partly bold") << html << blocks("<p><b>R</b>equester:</p><p>$who</p>") << people;
    QTest::newRow("label with a script")
        << html << blocks("<p>Requester:<script>help()</script></p><p>$who</p>") << people;
    QTest::newRow("no-break space before the text")
        << html << blocks("<p>&nbsp;<a href=#>?</a>$who</p>") << people;
    QTest::newRow("no-break space in a class") << html << blocks("<p class='who&nbsp;is'>$who</p>") << people;
    QTest::newRow("tag with a colon") << html << blocks("<x:who>$who</x:who>") << people;
    QTest::newRow("tag with a colon around the list")
        << html
        << "<x:list>" + threeOf("<div><a href=/t/$id>Disk of node $id is full</a> <p>$who</p></div>") +
               "</x:list>"
        << people;
    QTest::newRow("attribute with a colon")
        << html
        << "<ul>" + threeOf("<li class=ticket data-x:id=$id>Disk of a node is full <p>$who</p>") + "</ul>"
        << people;
    QTest::newRow("script in a text") << html << blocks("<p>$who<script>help()</script></p>") << people;
    QTest::newRow("picture with a title in a text")
        << html << blocks("<p><svg><title>person</title></svg>$who</p>") << people;
    QTest::newRow("rows of nothing but a labelled text")
        << html
        << "<ul>" + threeOf("<li class=ticket data-created='2026-11-22 07:$id'>Ticket: $id</li>") + "</ul>"
        << QByteArray(R"([{"id":"31"},{"id":"32"},{"id":"33"}])");
    const QByteArray cells = "<tr><td>$id</td><td>Disk of node $id is full</td><td>$who</td></tr>";
    const QByteArray oldHeadings = "<tr><td>No</td><td>Subject</td><td>Requester</td></tr>";
    QTest::newRow("rows inside and outside of a body")
        << html
        << "<table><tr><th>No<th>Subject<th>Requester</tr>" +
               threeOf(cells).insert(threeOf(cells).indexOf("</tr>") + 5, "<tbody>") + "</tbody></table>"
        << people;
    QTest::newRow("headings like cells, several bodies")
        << html << "<table><tbody>" + oldHeadings + threeOf("<tbody>" + cells + "</tbody>") + "</table>"
        << people;
    QByteArray longTable = "<table>" + oldHeadings;
    QJsonArray longList;
    for (int id = 4'000; id > 2'000; --id) {
        const QByteArray number = QByteArray::number(id);
        longTable += QByteArray(cells).replace("$id", number).replace("$who", "Ann Lee");
        longList.append(QJsonObject{{u"id"_s, QString::fromLatin1(number)}});
    }
    QTest::newRow("headings like cells over many rows")
        << html << longTable << QJsonDocument(longList).toJson();
    QTest::newRow("word that expressions refuse, in an address")
        << html
        << "<ul>" + threeOf("<li class=ticket><a href='?class=$id'>Disk of a node is full</a> <p>$who</p>") +
               "</ul>"
        << people;
    QTest::newRow("word that expressions refuse, in a heading")
        << html
        << "<table><tr><th>Service class<th>Subject<th>Requester</tr>" +
               threeOf("<tr><td>Gold (#$id)<td>Disk of a node is full<td>$who</tr>") + "</table>"
        << QByteArray(people).replace("\"id\":\"", "\"id\":\"#");

    const QString json = u"application/json"_s;
    const auto keyed = [&threeOf](const QByteArray& members) {
        QByteArray rows = threeOf("{\"id\":$id,\"title\":\"Disk of node $id is full\"," + members + "},");
        rows.chop(1);
        return "[" + rows + "]";
    };
    QTest::newRow("key with a dot") << json << keyed(R"("desk.requester":"$who")") << people;
    QTest::newRow("key with a dot and a word that expressions refuse")
        << json << keyed(R"("class.requester":"$who")") << people;
    QTest::newRow("key of strict mode") << json << keyed(R"("use strict.requester":"$who")") << people;
    QTest::newRow("key with three dots") << json << keyed("\"requester (...name)\":\"$who\"") << people;
    QTest::newRow("key with a line end of its own")
        << json << keyed("\"\u2028.requester\":\"$who\"") << people;
    QTest::newRow("key of seventy thousand characters")
        << json << keyed("\"" + QByteArray(70'000, '.') + "\":\"$who\"")
        << QByteArray(R"([{"id":"31"},{"id":"32"},{"id":"33"}])");
    QTest::newRow("parts of a text that once is a number")
        << json << QByteArray(R"([{"id":31,"title":"Disk of node 31 is full","info":5},
                          {"id":32,"title":"Disk of node 32 is full","info":"Bob Ray|new"},
                          {"id":33,"title":"Disk of node 33 is full","info":"Cem Kaya|new"}])")
        << QByteArray(people).replace("Ann Lee", "5");
    QTest::newRow("numbers as keys")
        << json << QByteArray(R"({"9":{"id":31,"title":"Disk of node 31 is full","requester":"Ann Lee"},
                          "10":{"id":32,"title":"Disk of node 32 is full","requester":"Bob Ray"},
                          "11":{"id":33,"title":"Disk of node 33 is full","requester":"Cem Kaya"}})")
        << people;
    const QByteArray shown = R"([{"id":"31","url":"https://desk.example.org/t/show.php?id=31"}])";
    QTest::newRow("relative link inside of an object")
        << json
        << QByteArray(
               R"([{"id":31,"title":"Disk is full again","status":"open","link":{"href":"show.php?id=31"}}])")
        << shown;
    QTest::newRow("relative link under a key with a dot")
        << json
        << QByteArray(
               R"([{"id":31,"title":"Disk is full again","status":"open","link.href":{"url":"show.php?id=31"}}])")
        << shown;

    const QString csv = u"text/csv"_s;
    const auto table = [&threeOf](const QByteArray& headings,
                                  const QByteArray& row = "$id;Disk of node $id is full;$who\n") {
        return headings + threeOf(row);
    };
    QTest::newRow("heading with two blanks") << csv << table("No;Subject;Submitted  by\n") << people;
    QTest::newRow("heading with a no-break space")
        << csv << table("No;Subject;Submitted\u00a0by\n") << people;
    QTest::newRow("heading on two lines") << csv << table("No;Subject;\"Submitted\nby\"\n") << people;
    QTest::newRow("heading with a quote") << csv << table("No;Subject;\"Requester\" (name)\n") << people;
    QTest::newRow("headings that prove a list, apart by two blanks")
        << csv << table("Ticket  No;Subject;Submitted  by\n") << people;
    QTest::newRow("heading that is a number")
        << csv << table("2;No;Subject\n", "$who;$id;Disk of node $id is full\n") << people;
    QTest::newRow("blank heading") << csv << table("No; ;Requester\n") << people;
    QTest::newRow("row with more columns than headings")
        << csv
        << table("No;Subject;Requester\n",
                 "$id;Disk is full;$who\n4$id;Disk is full;$who\n5$id;Disk is full;$who\n"
                 "6$id;Disk is full;$who\n") +
               "34;Disk is full;Dan Orr;x\n"
        << QByteArray();
}

/// Whatever a page is made of: what the preset reads is what was shown when it was proposed.
void RecogniserTest::oddPageIsReadAsItWasShown()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, expected);
    const RawAnswer answer{page, type.toUtf8(), QUrl(u"https://desk.example.org/t/list"_s)};
    const QList<Proposal> proposals = recognise(answer, zone);
    for (const Proposal& proposal : proposals) {
        const ReadPageResult result = poll(read(presetFrom(draftOf(proposal, answer.url))), answer);
        QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().detail));
        const QString wrong = difference(
            shownBy(proposal), result->tickets.first(std::min(mostRowsLookedAt, result->tickets.size())));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + weighed(proposal)));
        if (&proposal == &proposals.constFirst()) {
            const QString missing = difference(QJsonDocument::fromJson(expected).array(), result->tickets);
            QVERIFY2(missing.isEmpty(), qPrintable(missing + u'\n' + weighed(proposal)));
        }
    }
    QCOMPARE(proposals.isEmpty(), expected.isEmpty());
}

void RecogniserTest::everyChoiceHasReasons()
{
    const SavedPage page = savedPage(u"osticket-like.html"_s);
    const Proposal proposal = recognise(page.answer, zone).constFirst();
    // The visible number is random; that it is another one than the identity must be seen.
    const QString id = proposal.fields.value(TicketRole::Id);
    QVERIFY(id != proposal.fields.value(TicketRole::Number));
    for (auto it = proposal.fields.begin(); it != proposal.fields.end(); ++it) {
        const QList<FieldCandidate> candidates = proposal.candidates.value(it.key());
        const auto chosen =
            std::find_if(candidates.begin(), candidates.end(), [&](const FieldCandidate& each) {
                return proposal.grid.columns.at(each.column).text == it.value();
            });
        QVERIFY2(chosen != candidates.end() && !chosen->reasons.isEmpty(), qPrintable(roleKey(it.key())));
    }
    QVERIFY(proposal.candidates.value(TicketRole::Id).size() > 1);
}

/// Pages are hostile too: nothing may take longer than its size explains.
void RecogniserTest::hugePageIsBounded()
{
    QByteArray deep;
    for (int i = 0; i < 60'000; ++i)
        deep += "<div>";
    QByteArray wide = "<table><tr><th>Subject</th><th>No</th></tr>";
    for (int i = 0; i < 8'000; ++i)
        wide += "<tr class=c" + QByteArray::number(i) + "><td><a href=/t/" + QByteArray::number(i) +
                ">ticket " + QByteArray::number(i) + " is broken</a></td><td>" + QByteArray::number(i) +
                "</td></tr>";
    QByteArray deepText = "<div>";
    for (int i = 0; i < 100'000; ++i)
        deepText += "<i>";
    deepText += "x</div><div>y</div>";
    for (const QByteArray& body : {deep, deepText, wide + "</table>"}) {
        const std::clock_t begun =
            std::clock(); // of the processor: the machine may be busy with something else
        const QList<Proposal> proposals =
            recognise({body, "text/html", QUrl(u"https://desk.example.org/t"_s)}, zone);
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        qInfo("%lld kB: %.1f s, %lld proposals", qint64(body.size() / 1024), seconds,
              qint64(proposals.size()));
        QVERIFY(seconds < 5);
    }
}

void RecogniserTest::previewCountsAllAndHoldsSome()
{
    QByteArray page = "<table><tr><th>No</th><th>Subject</th></tr>";
    for (int i = 150; i > 0; --i)
        page += "<tr><td><a href=/t/" + QByteArray::number(i) + ">" + QByteArray::number(i) +
                "</a></td><td>Disk " + QByteArray::number(i) + " is full</td></tr>";
    const QUrl desk(u"https://desk.example.org/t"_s);
    const RawAnswer answer{page + "</table>", "text/html", desk};
    const QList<Proposal> proposals = recognise(answer, zone);
    QVERIFY(!proposals.isEmpty());
    PortalDraft draft;
    draft.list = u"/t"_s;
    takeProposal(draft, proposals.constFirst());
    std::optional<PortalPreview> seen;
    // So small a page is read at once.
    previewPortal(draft, proposals.constFirst().grid.columns, answer, desk, this,
                  [&seen](const PortalPreview& preview) { seen = preview; });
    QVERIFY(seen);
    QCOMPARE(seen->problem, QString());
    QCOMPARE(seen->ticketCount, 150);
    QCOMPARE(seen->tickets.size(), 100);
    QCOMPARE(seen->tickets.first().id, u"150"_s);
}

QTEST_GUILESS_MAIN(RecogniserTest)
#include "tst_recogniser.moc"
