#pragma once

#include "preset/sourcepreset.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace deskbell {

/// What a desk answered, before anybody knows what it is.
struct RawAnswer
{
    QByteArray body;
    QByteArray contentType; ///< with its parameters; may be empty or wrong
    QUrl url;               ///< of the answer, after redirects
};

/// One value that all rows of a list may have.
struct GridColumn
{
    QString name; ///< as the preset names it, and people see it
    QString
        text; ///< how it is reached: XPath relative to the row, path into the row, or "=" and an expression
    QString heading;          ///< what the desk calls it: a heading, a label, a key, a class; may be empty
    QStringList values;       ///< one for each row, empty where there is none
    bool isLink = false;      ///< values are addresses, or scripts that hold one
    bool isInLink = false;    ///< the text of a link
    bool isAttribute = false; ///< not shown on the page, made for machines
    bool isDerived = false;   ///< `text` is an expression over another column
};

/// A list that an answer may hold: its rows and everything that stands in them. From here on HTML, JSON, CSV
/// and feeds are the same.
struct Grid
{
    DecoderKind kind = DecoderKind::Html;
    QString rows;      ///< as in Decoding
    QString proof;     ///< as in Decoding; empty: an empty list cannot be told from another page
    QString separator; ///< Csv
    bool header = true;
    QList<GridColumn> columns;
    qsizetype rowCount = 0; ///< how many were looked at; the list may be longer
    QString language;       ///< of the page, "en-US"; empty: it does not say
    QString next;           ///< as in Decoding; empty: the page names no further one
    QString base;           ///< of a page's relative addresses, as its <base> says it
    bool isAside = false;   ///< stands in a menu, a paging bar or a footer
    bool isTable = false;   ///< has headings or keys of its own
};

/// More rows tell nothing new about a list.
inline constexpr qsizetype mostRowsLookedAt = 100;
/// Nor do more columns of one that is no page.
inline constexpr qsizetype mostColumnsLookedAt = 80;

/// Nor does more of a value. A ticket shows less in a line. Patterns that look for a ticket's parts take the
/// square of it.
inline constexpr qsizetype longestValue = 2'000;

/// Values of rows that are told apart when all of them differ. Empty ones count as missing.
qsizetype distinctCount(const QStringList& values);

// One per kind. Several lists, the likeliest first is not promised.
QList<Grid> htmlGrids(const RawAnswer& answer);
QList<Grid> jsonGrids(const RawAnswer& answer);
QList<Grid> csvGrids(const RawAnswer& answer);
QList<Grid> feedGrids(const RawAnswer& answer);

} // namespace deskbell
