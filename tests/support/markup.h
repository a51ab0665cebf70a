#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace deskbell::test {

/// What a messenger acts upon in a text, by tests/data/channel/dialects.json. Written from the vendors'
/// documentation, not from the escapers, so that a mistake there shows here.
struct Dialect
{
    bool known = false;
    QString escape;       ///< what a reader's client takes out first: "\\." for a backslash and a character
    QStringList mentions; ///< regular expressions: rings people
    QStringList markup;   ///< regular expressions: is not shown as it stands
    QStringList made; ///< regular expressions: what a Markdown body may become, whole; group 1 is its text
};

/// By its name in the data file; fails the test when there is none.
Dialect dialectNamed(const QString& name);

QStringList liveMentions(const QString& text, const Dialect& dialect);
QStringList liveMarkup(const QString& text, const Dialect& dialect);
/// The same beside what a Markdown body may become.
QStringList strayMarkup(const QString& text, const Dialect& dialect);

/// The same text with every ASCII sign that might mean something replaced by a letter: as many lines, as
/// long. What a messenger acts upon in this comes from the preset and not from the ticket.
QString harmless(const QString& text);

/// What is in `found` more often than in `allowed`.
QStringList more(QStringList found, const QStringList& allowed);

/// In the unit "bytes" (UTF-8), "codepoints" or "utf16".
qint64 measure(const QString& text, const QString& unit);
bool hasHalfCharacter(const QString& text);

} // namespace deskbell::test
