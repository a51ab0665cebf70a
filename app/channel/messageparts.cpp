// In: a message that is too long for one. Out: its pieces.
#include "channel/messageparts.h"

#include "channel/escape.h"
#include "channel/requestwriter.h"
#include "channel/shorten.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Where a piece of at most `most` code units may end: between words if there are any, else characters.
qsizetype endOfPiece(const QString& text, qsizetype most, const QString& link)
{
    if (most >= text.size())
        return text.size();
    qsizetype end = most;
    while (end > 0 && !text.at(end).isSpace() && !text.at(end - 1).isSpace())
        --end;
    if (end > most / 2)
        return end;
    end = characterBoundary(text, most);
    const qsizetype at = link.isEmpty() ? -1 : text.indexOf(link);
    return at > 0 && at < end && at + link.size() > end ? at : end;
}

} // namespace

bool splits(const Rung& rung)
{
    return std::any_of(rung.limits.begin(), rung.limits.end(),
                       [](const LengthLimit& limit) { return limit.strategy == LimitStrategy::Split; });
}

QString partMark(qsizetype part, qsizetype of) { return of < 2 ? QString() : u"(%1/%2)"_s.arg(part).arg(of); }

QList<Message> splitMessage(const Message& message, const Rung& rung,
                            const std::function<bool(const Message&, const QString&)>& fits)
{
    const QByteArray body = encodedBody(QJsonArray{rung.body}, {});
    const bool showsBody =
        !message.body.isEmpty() && (body.contains("m.body") || body.contains("plain.body"));
    const auto text = showsBody ? &Message::body : &Message::sentence;
    const QString link = cleanUrl(message.url);

    const auto fitsMarked = [&](Message piece, const QString& mark) {
        if (!mark.isEmpty())
            piece.*text = mark + u' ' + piece.*text;
        return fits(piece, mark);
    };
    const QString widest = partMark(rung.parts, rung.parts);

    QList<Message> pieces;
    Message rest = message;
    rest.*text = cleanText(message.*text);
    while (pieces.size() + 1 < rung.parts) {
        if (fitsMarked(rest, pieces.isEmpty() ? QString() : widest))
            break;
        // The longest beginning that fits.
        qsizetype fitting = 0;
        qsizetype tooLong = (rest.*text).size();
        Message piece = rest;
        while (fitting + 1 < tooLong) {
            const qsizetype middle = fitting + (tooLong - fitting) / 2;
            piece.*text = (rest.*text).left(characterBoundary(rest.*text, middle));
            (fitsMarked(piece, widest) ? fitting : tooLong) = middle;
        }
        const qsizetype end = endOfPiece(rest.*text, fitting, link);
        if (end <= 0)
            break; // something else is too long; shortening knows what
        piece.*text = (rest.*text).left(end).trimmed();
        pieces.append(piece);
        rest.*text = (rest.*text).mid(end).trimmed();
        rest.facts.clear();
        rest.mentions.clear();
    }
    pieces.append(rest);
    for (qsizetype i = 0; i < pieces.size() && pieces.size() > 1; ++i)
        pieces[i].*text = partMark(i + 1, pieces.size()) + u' ' + pieces.at(i).*text;
    return pieces;
}

} // namespace deskbell
