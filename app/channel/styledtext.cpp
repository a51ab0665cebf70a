// In: a text with marks. Out: parts of it, in which every mark still has a beginning and an end.
#include "channel/styledtext.h"

#include "channel/shorten.h"

namespace deskbell {

namespace {

/// What of the marks lies within [from, to), moved by `shift`. Those that go on behind `to` get `extra` more.
QList<TextMark> clipped(const QList<TextMark>& marks, qsizetype from, qsizetype to, qsizetype extra)
{
    QList<TextMark> result;
    for (TextMark mark : marks) {
        if (mark.from >= to)
            break;
        const bool goesOn = mark.to > to;
        if (mark.to <= from || (isWhole(mark.kind) && (goesOn || mark.from < from)))
            continue;
        mark.from = std::max(mark.from, from) - from;
        mark.to = (goesOn ? to + extra : mark.to) - from;
        result.append(mark);
    }
    return result;
}

} // namespace

bool isWhole(TextMark::Kind kind)
{
    switch (kind) {
    case TextMark::Kind::QuoteSign:
    case TextMark::Kind::Bullet:
    case TextMark::Kind::Address:
    case TextMark::Kind::Tail:
        return true;
    case TextMark::Kind::Bold:
    case TextMark::Kind::Italic:
    case TextMark::Kind::Strike:
    case TextMark::Kind::Code:
    case TextMark::Kind::Link:
    case TextMark::Kind::Fence:
    case TextMark::Kind::Quote:
        break;
    }
    return false;
}

qsizetype markBoundary(const StyledText& text, qsizetype at)
{
    for (const TextMark& mark : text.marks) {
        if (mark.from >= at)
            break;
        if (isWhole(mark.kind) && at < mark.to)
            return mark.from;
    }
    return at;
}

StyledText cut(const StyledText& text, qint64 codePoints)
{
    QString shown = shortened(text.text, codePoints, LengthUnit::CodePoints);
    if (shown.isEmpty() || shown.size() == text.text.size())
        return shown.isEmpty() ? StyledText{} : text;
    const QChar ellipsis = shown.back();
    shown.truncate(markBoundary(text, shown.size() - 1));
    while (!shown.isEmpty() && shown.back().isSpace())
        shown.chop(1);
    return {shown + ellipsis, clipped(text.marks, 0, shown.size(), 1)};
}

StyledText middle(const StyledText& text, qsizetype from, qsizetype to)
{
    while (from < to && text.text.at(from).isSpace())
        ++from;
    while (to > from && text.text.at(to - 1).isSpace())
        --to;
    return {text.text.mid(from, to - from), clipped(text.marks, from, to, 0)};
}

void append(StyledText& text, const StyledText& more)
{
    for (TextMark mark : more.marks) {
        mark.from += text.text.size();
        mark.to += text.text.size();
        text.marks.append(mark);
    }
    text.text += more.text;
}

} // namespace deskbell
