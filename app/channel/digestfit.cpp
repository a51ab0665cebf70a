// In: a digest and what would be sent of it. Out: whether each of its tickets is told there, since a limit of
// the messenger cuts the last lines off.
#include "channel/digestfit.h"

#include "channel/escape.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    const QString text = value.toString();
    // Some messengers want JSON written into a text.
    const bool mayBeJson = text.startsWith(u'{') || text.startsWith(u'[');
    const QJsonDocument inner = mayBeJson ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
    if (!inner.isNull())
        return collectTexts(inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object()), texts);
    if (value.isString())
        texts += text;
    for (const QJsonValue& item : value.toArray())
        collectTexts(item, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& member : object)
        collectTexts(member, texts);
}

/// Whole: what follows does not go on with it, as 42 does with 4.
bool holds(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (end == text.size())
            return true;
        const QChar next = text.at(end);
        if (!next.isLetterOrNumber() && !u"/%_-=~…"_s.contains(next))
            return true;
    }
    return false;
}

/// As messengers break them.
QStringList linesOf(const QString& text)
{
    static const QRegularExpression lineBreak(u"\\n|<br ?/?>|</p>|</li>"_s);
    return text.split(lineBreak, Qt::SkipEmptyParts);
}

/// Letters and digits, which no escaping changes.
QString bare(QString line)
{
    line.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return line;
}

/// A line that is sent, and its letters and digits with and without what may be a messenger's markup.
struct SaidLine
{
    explicit SaidLine(const QString& line) : text(line)
    {
        static const QRegularExpression partMark(u"^\\s*\\(\\d+/\\d+\\) "_s);
        static const QRegularExpression markup(u"<[^>]*>|&(?:amp|lt|gt|quot|apos|#\\d+);"_s);
        QString own = line;
        own.remove(partMark);
        bareText = bare(own);
        bareWords = bare(own.remove(markup));
    }

    QString text;
    QString bareText;
    QString bareWords;
};

/// How many lines of what would be sent hold something. A part may say its list twice, as a text and in
/// markup, so of texts with several lines the one with most counts; where each ticket has a text of its own,
/// all of them do.
class SaidLines
{
public:
    explicit SaidLines(const QList<RenderedPart>& parts)
    {
        for (const RenderedPart& part : parts) {
            QStringList texts;
            collectTexts(part.body, texts);
            QList<QList<SaidLine>>& said = m_parts.emplaceBack();
            for (const QString& text : std::as_const(texts))
                addLines(said.emplaceBack(), text);
        }
    }

    template <typename Holds>
    qsizetype count(Holds holds) const
    {
        qsizetype all = 0;
        for (const QList<QList<SaidLine>>& part : m_parts) {
            qsizetype most = 0;
            qsizetype alone = 0;
            for (const QList<SaidLine>& lines : part) {
                const qsizetype here = std::count_if(lines.begin(), lines.end(), holds);
                most = std::max(most, here);
                alone += lines.size() == 1 ? here : 0;
            }
            all += std::max(most, alone);
        }
        return all;
    }

private:
    static void addLines(QList<SaidLine>& lines, const QString& text)
    {
        for (const QString& line : linesOf(text))
            lines.append(SaidLine(line));
    }

    QList<QList<QList<SaidLine>>> m_parts;
};

/// Two sources may list one ticket: its lines are alike, and each has to be there.
class LineOf
{
public:
    /// `line`: what the digest says of the ticket.
    LineOf(const Ticket& ticket, const QString& line)
        : m_link(cleanUrl(ticket.url)), m_key(m_link.isEmpty() ? bare(line) : m_link)
    {}

    const QString& key() const { return m_key; }
    qsizetype countIn(const SaidLines& said) const
    {
        if (m_link.isEmpty())
            return said.count(
                [this](const SaidLine& line) { return line.bareText == m_key || line.bareWords == m_key; });
        const QString inMarkup = QString(m_link).replace(u'&', u"&amp;"_s);
        return said.count(
            [&](const SaidLine& line) { return holds(line.text, m_link) || holds(line.text, inMarkup); });
    }

private:
    QString m_link;
    QString m_key;
};

} // namespace

std::optional<int> digestFit(const Message& message, const Result<QList<RenderedPart>>& parts)
{
    const int all = int(message.tickets.size());
    if (message.kind != Message::Kind::Digest || all < 2)
        return std::nullopt;
    if (!parts)
        return all / 2;
    const SaidLines said(*parts);
    const QStringList lines = message.body.split(u'\n');
    QHash<QString, qsizetype> left; // of lines that are alike, those that stand for no ticket yet
    for (int told = 0; told < all; ++told) {
        const LineOf line(message.tickets.at(told), lines.value(told));
        auto found = left.find(line.key());
        if (found == left.end())
            found = left.insert(line.key(), line.countIn(said));
        if (--*found < 0)
            return told;
    }
    return std::nullopt;
}

Attempt tooLongDigest(const QString& rung, int fits)
{
    Attempt attempt;
    attempt.rung = rung;
    attempt.outcome = Outcome::Payload;
    attempt.answer = QCoreApplication::translate(
        "deskbell::WebhookChannel",
        "One message has no room for all of these tickets; they are sent in several.");
    attempt.fits = fits;
    return attempt;
}

} // namespace deskbell
