#include "channel/shorten.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

const QString ellipsis = u"…"_s;
/// A "character" of more code units than this is an attack (combining marks piled up), not a letter.
constexpr qsizetype longestCharacter = 64;

/// Code units of the character, as people see it, that begins at `at`.
qsizetype clusterAt(QStringView text, qsizetype at)
{
    const QString window = text.mid(at, longestCharacter).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    const qsizetype next = finder.toNextBoundary();
    return next > 0 ? next : 1;
}

/// Of the code point that begins at `at`; `units` becomes 1 or 2, with Graphemes the size of the character.
qint64 lengthAt(QStringView text, qsizetype at, LengthUnit unit, qsizetype& units)
{
    const QChar c = text.at(at);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    units = pair ? 2 : 1;
    const char16_t u = c.unicode();
    switch (unit) {
    case LengthUnit::CodePoints:
        return 1;
    case LengthUnit::Graphemes: {
        units = clusterAt(text, at);
        return 1;
    }
    case LengthUnit::Items:
        return 0; // of lists, not of text
    case LengthUnit::Utf16:
        return units;
    case LengthUnit::JsonBytes:
        if (u == '"' || u == '\\' || u == '\b' || u == '\f' || u == '\n' || u == '\r' || u == '\t')
            return 2;
        if (u < 0x20)
            return 6; // \u00XX
        [[fallthrough]];
    case LengthUnit::Bytes:
        return pair ? 4 : u < 0x80 ? 1 : u < 0x800 ? 2 : 3;
    }
    return 0;
}

/// The most that one code unit measures.
qint64 mostOfUnit(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::CodePoints:
    case LengthUnit::Graphemes:
    case LengthUnit::Utf16:
        return 1;
    case LengthUnit::Items:
        return 0;
    case LengthUnit::Bytes:
        return 3;
    case LengthUnit::JsonBytes:
        return 6;
    }
    return 6;
}

/// The longest beginning that measures at most `max`, in code units.
qsizetype fitting(QStringView text, qint64 max, LengthUnit unit)
{
    if (text.size() * mostOfUnit(unit) <= max)
        return text.size(); // as most texts do: not worth counting
    qint64 length = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype units = 1;
        length += lengthAt(text, at, unit, units);
        if (length > max)
            break;
        at += units;
    }
    return at;
}

} // namespace

qsizetype characterBoundary(const QString& text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return at;
    // A window is enough, and a megabyte need not be searched.
    qsizetype from = std::max<qsizetype>(0, at - 2 * longestCharacter);
    if (from > 0 && text.at(from).isLowSurrogate())
        ++from;
    const QString window = text.mid(from, 4 * longestCharacter);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(at - from);
    if (finder.isAtBoundary())
        return at;
    const qsizetype boundary = finder.toPreviousBoundary();
    return boundary < 0 || at - (from + boundary) > longestCharacter ? at : from + boundary;
}

qint64 lengthOf(QStringView text, LengthUnit unit)
{
    qint64 length = 0;
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units)
        length += lengthAt(text, at, unit, units);
    return length;
}

QString shortened(const QString& text, qint64 max, LengthUnit unit)
{
    if (fitting(text, max, unit) == text.size())
        return text;
    const qint64 room = max - lengthOf(ellipsis, unit);
    if (room < 0)
        return {};
    QString cut = text.left(characterBoundary(text, fitting(text, room, unit)));
    while (!cut.isEmpty() && cut.back().isSpace())
        cut.chop(1);
    return cut + ellipsis;
}

QString shortenedAround(const QString& text, const QString& keep, qint64 max, LengthUnit unit)
{
    const qsizetype at = keep.isEmpty() ? -1 : text.lastIndexOf(keep);
    if (at < 0 || fitting(text, max, unit) == text.size())
        return shortened(text, max, unit);
    const QString before = text.left(at);
    const QString after = text.mid(at + keep.size());
    const qint64 room = max - lengthOf(keep, unit);
    const qint64 beforeLength = lengthOf(before, unit);
    if (beforeLength <= room)
        return before + keep + shortened(after, room - beforeLength, unit);
    const QString start = shortened(before, room - lengthOf(u" ", unit), unit);
    return start.isEmpty() ? keep : start + u' ' + keep;
}

} // namespace deskbell
