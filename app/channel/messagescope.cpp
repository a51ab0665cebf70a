// In: what is said, plain and hostile. Out: the values a preset builds its body from: cleaned, shortened,
// then escaped.
#include "channel/messagescope.h"

#include "channel/escape.h"
#include "channel/markup.h"
#include "channel/shorten.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qint64 mostLine = 4 * 1024;
constexpr qint64 mostTickets = 500;

QString kindName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Ticket:
        return u"ticket"_s;
    case Message::Kind::Digest:
        return u"digest"_s;
    case Message::Kind::Notice:
        return u"notice"_s;
    }
    return {};
}

QString cut(const QString& text, qint64 codePoints)
{
    return shortened(text, codePoints, LengthUnit::CodePoints);
}

/// The link as the writer of the sentence spelled it.
QString spelledIn(const QString& sentence, const QUrl& url)
{
    for (const QString& spelling :
         {url.toString(), QString::fromLatin1(url.toEncoded()), url.toDisplayString()}) {
        if (!spelling.isEmpty() && sentence.contains(spelling))
            return spelling;
    }
    return {};
}

QString escapedSentence(const QString& sentence, const QString& link, Escaper escape, const QString& written)
{
    const qsizetype at = link.isEmpty() ? -1 : sentence.lastIndexOf(link);
    if (at < 0)
        return escape(sentence);
    return escape(sentence.left(at)) + written + escape(sentence.mid(at + link.size()));
}

/// A digest's text: each line ends with a link, which stays one in any dialect.
QString escapedLines(const QString& text, const QStringList& links, Escaper escape, const QString& dialect)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        const qsizetype at = line.lastIndexOf(u' ') + 1;
        const QString link = line.mid(at);
        line = links.contains(link) ? escape(line.left(at)) + linkText(link, dialect) : escape(line);
    }
    return lines.join(u'\n');
}

QJsonArray factValues(const QList<Fact>& facts, qint64 length, Escaper escape)
{
    QJsonArray values;
    for (const Fact& fact : facts) {
        const QString value = cut(fact.value, length);
        if (!value.isEmpty())
            values.append(QJsonObject{{u"label"_s, escape(fact.label)}, {u"value"_s, escape(value)}});
    }
    return values;
}

} // namespace

MessageScope::MessageScope(const Message& message, qint64 most, const Rung& rung)
    : m_dialect(rung.dialect),
      m_withPlain(rung.usesPlain),
      m_escape(escaperFor(rung.dialect) ? escaperFor(rung.dialect) : escaperFor(u"plain"_s)),
      m_key(message.key),
      m_kind(kindName(message.kind)),
      m_later(message.later),
      m_body(deskbell::cut(styledBody(message), most)),
      m_url(cleanUrl(message.url))
{
    if (message.kind == Message::Kind::Digest) {
        for (const Ticket& ticket : message.tickets)
            m_links += cleanUrl(ticket.url);
        m_links.removeAll(QString());
    }
    const qint64 line = std::min(most, mostLine);
    m_title = cut(cleanLine(message.title), line);
    m_sentence = cleanText(message.sentence);
    const QString spelled = spelledIn(m_sentence, message.url);
    if (!spelled.isEmpty())
        m_sentence.replace(spelled, m_url);
    m_sentence = shortenedAround(m_sentence, m_url, most, LengthUnit::CodePoints);
    for (const Fact& fact : message.facts)
        m_facts.append({cut(cleanLine(fact.label), line), cut(cleanLine(fact.value), line)});
    if (!rung.usesTickets)
        return;
    for (const Ticket& ticket : message.tickets.mid(0, mostTickets))
        take(ticket, most);
}

void MessageScope::take(const Ticket& ticket, qint64 most)
{
    Ticket cleaned = withTexts(ticket, [most](const QString& text) { return cut(cleanText(text), most); });
    m_bodies.append(std::exchange(cleaned.body, {}));
    cleaned.url = {};
    QJsonObject object = toJson(withTexts(cleaned, m_escape));
    for (const auto time : {"createdAt"_L1, "updatedAt"_L1}) {
        const QString plain = object.value(time).toString();
        if (const QString escaped = m_escape(plain); escaped != plain)
            object[time] = escaped;
    }
    if (!ticket.url.isEmpty())
        object["url"_L1] = cleanUrl(ticket.url);
    m_tickets.append(object);
}

/// There are at least as many code units as code points.
Cuts MessageScope::uncut() const
{
    Cuts cuts{};
    cuts.body = m_body.text.size();
    cuts.tickets = m_tickets.size();
    for (const QString& body : m_bodies)
        cuts.body = std::max<qint64>(cuts.body, body.size());
    for (const Fact& fact : m_facts)
        cuts.facts = std::max<qint64>(cuts.facts, fact.value.size());
    cuts.sentence = m_sentence.size();
    cuts.title = m_title.size();
    return cuts;
}

QString MessageScope::escapedText(const QString& text) const
{
    return m_links.isEmpty() ? m_escape(text) : escapedLines(text, m_links, m_escape, m_dialect);
}

QString MessageScope::writtenBody(const StyledText& body) const
{
    return body.marks.isEmpty() ? escapedText(body.text) : markedUp(body, m_dialect);
}

QJsonArray MessageScope::ticketsAt(const Cuts& cuts) const
{
    QJsonArray tickets = m_ticketsAtBody(cuts.body, [&] {
        QJsonArray whole;
        for (qsizetype i = 0; i < m_tickets.size(); ++i) {
            QJsonObject ticket = m_tickets.at(i).toObject();
            if (!m_bodies.at(i).isEmpty())
                ticket["body"_L1] = m_escape(cut(m_bodies.at(i), cuts.body));
            whole.append(ticket);
        }
        return whole;
    });
    while (tickets.size() > cuts.tickets)
        tickets.removeLast();
    return tickets;
}

QJsonObject MessageScope::values(const Cuts& cuts) const
{
    const QString link = linkText(m_url, m_dialect);
    const Text& title = m_titleAt(cuts.title, [&] {
        const QString plain = cut(m_title, cuts.title);
        return Text{plain, m_escape(plain)};
    });
    const Text& body = m_bodyAt(cuts.body, [&] {
        const StyledText shown = deskbell::cut(m_body, cuts.body);
        return Text{shown.text, writtenBody(shown)};
    });
    const Text& sentence = m_sentenceAt(cuts.sentence, [&] {
        const QString plain = shortenedAround(m_sentence, m_url, cuts.sentence, LengthUnit::CodePoints);
        return Text{plain,
                    m_links.isEmpty() ? escapedSentence(plain, m_url, m_escape, link) : escapedText(plain)};
    });
    const Facts& facts = m_factsAt(cuts.facts, [&] {
        return Facts{m_withPlain ? factValues(m_facts, cuts.facts, escaperFor(u"none"_s)) : QJsonArray(),
                     factValues(m_facts, cuts.facts, m_escape)};
    });
    QJsonObject values{{u"m"_s, QJsonObject{{u"key"_s, m_key},
                                            {u"kind"_s, m_kind},
                                            {u"later"_s, m_later},
                                            {u"title"_s, title.escaped},
                                            {u"body"_s, body.escaped},
                                            {u"sentence"_s, sentence.escaped},
                                            {u"facts"_s, facts.escaped},
                                            {u"url"_s, m_url},
                                            {u"link"_s, link},
                                            {u"tickets"_s, ticketsAt(cuts)}}}};
    if (m_withPlain) {
        values[u"plain"_s] = QJsonObject{{u"title"_s, title.plain},
                                         {u"body"_s, body.plain},
                                         {u"sentence"_s, sentence.plain},
                                         {u"facts"_s, facts.plain},
                                         {u"url"_s, m_url}};
    }
    return values;
}

} // namespace deskbell
