// In: a digest and what would be sent of it. Out: whether each of its tickets is told there, since a limit of
// the messenger cuts the last lines off.
#include "channel/digestfit.h"

#include "channel/escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

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

bool tells(const QString& text, const Ticket& ticket)
{
    const QString link = cleanUrl(ticket.url);
    if (!link.isEmpty())
        return holds(text, link) || holds(text, QString(link).replace(u'&', u"&amp;"_s));
    return holds(text, ticket.number.isEmpty() ? ticket.id : ticket.number);
}

} // namespace

std::optional<int> digestFit(const Message& message, const Result<QList<RenderedPart>>& parts)
{
    const int all = int(message.tickets.size());
    if (message.kind != Message::Kind::Digest || all < 2)
        return std::nullopt;
    if (!parts)
        return all / 2;
    QStringList texts;
    for (const RenderedPart& part : *parts)
        collectTexts(part.body, texts);
    const QString said = texts.join(u'\n');
    for (int told = 0; told < all; ++told) {
        if (!tells(said, message.tickets.at(told)))
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
