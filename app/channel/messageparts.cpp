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

/// The text that is divided: the body with its marks, or the sentence, which has none.
class Divided
{
public:
    Divided(const Message& message, bool isBody) : m_isBody(isBody)
    {
        m_text = isBody ? styledBody(message) : StyledText{cleanText(message.sentence), {}};
    }

    const QString& text() const { return m_text.text; }
    StyledText middle(qsizetype from, qsizetype to) const { return deskbell::middle(m_text, from, to); }
    qsizetype boundary(qsizetype at) const { return markBoundary(m_text, at); }
    /// Makes it what the message says, behind the mark of a part.
    void say(Message& message, const StyledText& piece, const QString& mark) const
    {
        StyledText said{mark.isEmpty() ? QString() : mark + u' ', {}};
        append(said, piece);
        (m_isBody ? message.body : message.sentence) = said.text;
        if (m_isBody)
            message.bodyMarks = said.marks;
    }

private:
    bool m_isBody;
    StyledText m_text;
};

/// Where a piece that begins at `from` and has at most `most` code units may end: between words if there are
/// any, else characters, and never within an address.
qsizetype endOfPiece(const Divided& divided, qsizetype from, qsizetype most, const QString& link)
{
    const QString text = divided.text().mid(from);
    if (most >= text.size())
        return text.size();
    qsizetype end = most;
    while (end > 0 && !text.at(end).isSpace() && !text.at(end - 1).isSpace())
        --end;
    if (end <= most / 2) {
        end = characterBoundary(text, most);
        const qsizetype at = link.isEmpty() ? -1 : text.indexOf(link);
        if (at > 0 && at < end && at + link.size() > end)
            end = at;
    }
    const qsizetype whole = divided.boundary(from + end) - from;
    return whole > 0 ? whole : end;
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
    const Divided divided(message, showsBody);
    const qsizetype size = divided.text().size();
    const QString link = cleanUrl(message.url);

    const auto pieceOf = [&](Message piece, qsizetype from, qsizetype to, const QString& mark) {
        divided.say(piece, divided.middle(from, to), mark);
        return piece;
    };
    const QString widest = partMark(rung.parts, rung.parts);

    Message rest = message;
    QList<qsizetype> begins{0};
    while (begins.size() < rung.parts) {
        const qsizetype begin = begins.last();
        const auto fitsUpTo = [&](qsizetype end, const QString& mark) {
            return fits(pieceOf(rest, begin, end, mark), mark);
        };
        if (fitsUpTo(size, begins.size() == 1 ? QString() : widest))
            break;
        // The longest beginning that fits.
        qsizetype fitting = 0;
        qsizetype tooLong = size - begin;
        while (fitting + 1 < tooLong) {
            const qsizetype tried = fitting + (tooLong - fitting) / 2;
            const qsizetype end = characterBoundary(divided.text(), begin + tried);
            (fitsUpTo(end, widest) ? fitting : tooLong) = tried;
        }
        const qsizetype length = endOfPiece(divided, begin, fitting, link);
        if (length <= 0)
            break; // something else is too long; shortening knows what
        begins.append(begin + length);
        rest.facts.clear();
        rest.mentions.clear();
    }
    QList<Message> pieces;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins.at(i + 1) : size;
        pieces.append(pieceOf(i == 0 ? message : rest, begins.at(i), end, partMark(i + 1, begins.size())));
    }
    return pieces;
}

} // namespace deskbell
