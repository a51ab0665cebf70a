#pragma once

#include <QString>

class QUrl;

/// Text that others wrote (tickets, answers of desks and messengers) made harmless to show. All of it may be
/// made to deceive: to look like another line, to run backwards, to hide, to be endless.
namespace deskbell {

/// One line: line breaks and runs of blanks become one blank; control characters, bidi controls, invisible
/// characters and broken surrogates go. At most `max` UTF-16 units, cut between characters as people see
/// them, with an ellipsis.
QString oneLine(const QString& text, qsizetype max);
/// The same, but line breaks stay, at most one empty line in a row.
QString multiLine(const QString& text, qsizetype max);
/// The same, but blanks within and before a line stay (a tab is four): for text in which they mean something,
/// such as Markdown.
QString indentedLines(const QString& text, qsizetype max);
/// What a reader would see of an HTML fragment, as multiLine(): scripts, styles and comments go, blocks
/// become lines. Linear in the size of the text.
QString plainTextFromHtml(const QString& html, qsizetype max);
/// With a full stop at the end unless it ends like a sentence already: what a desk or a messenger said is
/// often a fragment, and something else is to follow it.
QString wholeSentence(const QString& text);
/// http or https with a host and no user info: the only kind of address that may ever be opened.
bool isSafeUrl(const QUrl& url);

} // namespace deskbell
