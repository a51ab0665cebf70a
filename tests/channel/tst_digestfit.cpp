#include "channel/digestfit.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// What a messenger's limit cut off is not told, however much of it stands elsewhere in the message.
class TestDigestFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEach_data();
    void tellsEach();
};

namespace {

QString lineOf(const Ticket& ticket)
{
    const QString line = ticket.number + u' ' + ticket.subject;
    return ticket.url.isEmpty() ? line : line + u' ' + ticket.url.toString();
}

Ticket ticketOf(const QString& number, const QString& subject, const QString& url = {})
{
    Ticket ticket;
    ticket.id = ticket.number = number;
    ticket.subject = subject;
    ticket.url = QUrl(url);
    return ticket;
}

QStringList linesOf(const QList<Ticket>& tickets)
{
    QStringList lines;
    for (const Ticket& ticket : tickets)
        lines.append(lineOf(ticket));
    return lines;
}

} // namespace

void TestDigestFit::tellsEach_data()
{
    QTest::addColumn<QList<Ticket>>("tickets");
    QTest::addColumn<QJsonArray>("parts");
    QTest::addColumn<int>("fits"); // -1: all
    const auto row = [](const char* name, const QList<Ticket>& tickets, const QJsonArray& parts, int fits) {
        QTest::newRow(name) << tickets << parts << fits;
    };
    const QString link = u"https://desk.example.org/t/"_s;
    const QList<Ticket> own{ticketOf(u"4"_s, u"Printer"_s, link + u"4"_s),
                            ticketOf(u"42"_s, u"Screen"_s, link + u"42"_s)};
    const QString all = linesOf(own).join(u'\n');
    row("links, whole", own, {all}, -1);
    row("links, the last one cut", own, {all.chopped(1) + u'\u2026'}, 1);
    row("links, one is the beginning of another", {own.at(1), own.at(0)},
        {lineOf(own.at(1)) + u"\n4 Printer\u2026"_s}, 1);

    // Two sources list each ticket.
    const QList<Ticket> twins{own.at(0), own.at(1), own.at(0), own.at(1)};
    const QStringList lines = linesOf(twins);
    row("twins, whole", twins, {lines.join(u'\n')}, -1);
    row("twins, the last one cut", twins, {lines.first(3).join(u'\n') + u"\n42 Scr\u2026"_s}, 3);
    row("twins, the second ones cut", twins, {lines.first(2).join(u'\n')}, 2);
    row("twins, the list said twice", twins,
        {QJsonObject{{u"text"_s, lines.first(3).join(u'\n')},
                     {u"markdown"_s, lines.first(3).join(u"\n\n"_s)}}},
        3);
    row("twins, links written out twice", twins,
        {QString(u"4 Printer [%1](%1)\n42 Screen [%2](%2)"_s.arg(link + u"4"_s, link + u"42"_s))}, 2);
    row("twins, in two parts", twins,
        {u"(1/2) "_s + lines.first(2).join(u'\n'), u"(2/2) "_s + lines.last(2).join(u'\n')}, -1);
    row("twins, a text for each", twins, QJsonArray{QJsonArray::fromStringList(lines)}, -1);

    // Without links: by the line.
    const QList<Ticket> bare{ticketOf(u"105"_s, u"Beamer 5"_s), ticketOf(u"15"_s, u"Cable <x> & more"_s),
                             ticketOf(u"5"_s, u"Printer"_s)};
    const QStringList plain = linesOf(bare);
    row("bare, whole", bare, {plain.join(u'\n')}, -1);
    row("bare, escaped and marked", bare,
        {u"(1/1) \\105 **Beamer** 5<br>15 Cable &lt;x&gt; &amp; more<br/>5 <b>Printer</b>"_s}, -1);
    row("bare, a number that stands elsewhere", bare, {plain.first(2).join(u'\n')}, 2);
    row("bare, cut in its words", bare, {plain.join(u'\n').chopped(2) + u'\u2026'}, 2);
}

void TestDigestFit::tellsEach()
{
    QFETCH(const QList<Ticket>, tickets);
    QFETCH(const QJsonArray, parts);
    QFETCH(const int, fits);
    Message digest;
    digest.kind = Message::Kind::Digest;
    digest.title = u"3 new tickets"_s;
    digest.tickets = tickets;
    digest.body = linesOf(tickets).join(u'\n');
    QList<RenderedPart> rendered;
    for (const QJsonValue& part : parts)
        rendered.append({part, {}, {}, {}});
    QCOMPARE(digestFit(digest, rendered).value_or(-1), fits);
}

QTEST_GUILESS_MAIN(TestDigestFit)
#include "tst_digestfit.moc"
