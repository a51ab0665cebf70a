// In: what is said, plain and hostile. Out: the values a preset builds its body from: cleaned, shortened,
// then escaped.
#include "channel/messagescope.h"

#include "channel/escape.h"
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

QJsonValue mapTexts(const QJsonValue& value, const std::function<QString(const QString&)>& change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = mapTexts(it.value(), change);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(mapTexts(item, change));
        return array;
    }
    return value;
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

MessageScope::MessageScope(const Message& message, qint64 most, bool withTickets)
    : m_key(message.key),
      m_kind(kindName(message.kind)),
      m_body(cut(cleanText(message.body), most)),
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
    if (!withTickets)
        return;
    for (const Ticket& ticket : message.tickets) {
        if (m_tickets.size() == mostTickets)
            break;
        QJsonObject object = mapTexts(toJson(ticket), [most](const QString& text) {
                                 return cut(cleanText(text), most);
                             }).toObject();
        if (!ticket.url.isEmpty())
            object["url"_L1] = cleanUrl(ticket.url);
        m_tickets.append(object);
    }
}

Cuts MessageScope::uncut() const
{
    Cuts cuts{};
    cuts.body = lengthOf(m_body, LengthUnit::CodePoints);
    cuts.tickets = m_tickets.size();
    for (const QJsonValue& ticket : m_tickets) {
        cuts.body = std::max(cuts.body,
                             lengthOf(ticket.toObject().value("body"_L1).toString(), LengthUnit::CodePoints));
    }
    for (const Fact& fact : m_facts)
        cuts.facts = std::max(cuts.facts, lengthOf(fact.value, LengthUnit::CodePoints));
    cuts.sentence = lengthOf(m_sentence, LengthUnit::CodePoints);
    cuts.title = lengthOf(m_title, LengthUnit::CodePoints);
    return cuts;
}

QJsonObject MessageScope::values(const Cuts& cuts, const QString& dialect) const
{
    const Escaper found = escaperFor(dialect);
    const Escaper escape = found ? found : escaperFor(u"plain"_s);
    const Escaper raw = escaperFor(u"none"_s);
    const QString title = cut(m_title, cuts.title);
    const QString body = cut(m_body, cuts.body);
    const QString sentence = shortenedAround(m_sentence, m_url, cuts.sentence, LengthUnit::CodePoints);

    QJsonArray tickets;
    for (const QJsonValue& value : m_tickets) {
        if (tickets.size() >= cuts.tickets)
            break;
        QJsonObject ticket = value.toObject();
        const QJsonValue url = ticket.take("url"_L1);
        if (ticket.contains("body"_L1))
            ticket["body"_L1] = cut(ticket.value("body"_L1).toString(), cuts.body);
        ticket = mapTexts(ticket, escape).toObject();
        if (!url.isUndefined())
            ticket["url"_L1] = url;
        tickets.append(ticket);
    }
    const QString link = linkText(m_url, dialect);
    const auto escaped = [&](const QString& text) {
        return m_links.isEmpty() ? escape(text) : escapedLines(text, m_links, escape, dialect);
    };
    return {{u"m"_s,
             QJsonObject{{u"key"_s, m_key},
                         {u"kind"_s, m_kind},
                         {u"title"_s, escape(title)},
                         {u"body"_s, escaped(body)},
                         {u"sentence"_s, m_links.isEmpty() ? escapedSentence(sentence, m_url, escape, link)
                                                           : escaped(sentence)},
                         {u"facts"_s, factValues(m_facts, cuts.facts, escape)},
                         {u"url"_s, m_url},
                         {u"link"_s, link},
                         {u"tickets"_s, tickets}}},
            {u"plain"_s, QJsonObject{{u"title"_s, title},
                                     {u"body"_s, body},
                                     {u"sentence"_s, sentence},
                                     {u"facts"_s, factValues(m_facts, cuts.facts, raw)},
                                     {u"url"_s, m_url}}}};
}

} // namespace deskbell
