#pragma once

#include <QList>
#include <QString>

namespace deskbell {

/// A stretch of a text that means something. Marks nest or lie side by side, in the order in which they
/// begin; the outer one comes first.
struct TextMark
{
    enum class Kind
    {
        // Around text, within one line
        Bold,
        Italic,
        Strike,
        Code,
        Link,
        // Around whole lines
        Fence, ///< a block of code; holds no other marks
        Quote,
        // In place of text: shown whole or not at all
        QuoteSign, ///< "> " before a line of a quote
        Bullet,    ///< "• " or "1. ", indented
        Address,   ///< `url` itself
        Tail       ///< " (url)" behind a link, for readers who see none
    };

    Kind kind;
    qsizetype from;   ///< UTF-16 units
    qsizetype to;     ///< behind the last one
    QString url = {}; ///< of Link, Address and Tail: a cleanUrl()

    bool operator==(const TextMark&) const = default;
};

/// Text as a reader without any markup sees it, and what its stretches mean to others.
struct StyledText
{
    QString text;
    QList<TextMark> marks;

    bool operator==(const StyledText&) const = default;
};

/// Whether the mark stands in place of its text.
bool isWhole(TextMark::Kind kind);

/// As shortened(): every mark that is cut ends with the ellipsis, and none that stands for text is cut.
StyledText cut(const StyledText& text, qint64 codePoints);
/// Part of it, without blanks at its ends. A mark that stands for text and is not wholly there is none.
StyledText middle(const StyledText& text, qsizetype from, qsizetype to);
/// `at`, or the beginning of the mark standing for text that it lies in.
qsizetype markBoundary(const StyledText& text, qsizetype at);
void append(StyledText& text, const StyledText& more);

} // namespace deskbell
