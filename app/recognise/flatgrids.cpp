// In: a CSV table or a feed. Out: its rows as a grid.
#include "recognise/columnfacts.h"
#include "recognise/grid.h"
#include "recognise/words.h"

#include "source/charset.h"
#include "source/decoder.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Rows hold the value of each under its text, and people know it by its heading.
QList<GridColumn> columnsAt(const QStringList& texts, const QStringList& headings, const QJsonArray& rows,
                            qsizetype count)
{
    QList<GridColumn> columns;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        GridColumn column;
        column.text = texts.at(i);
        column.heading = headings.value(i).simplified();
        column.name = column.heading.isEmpty() ? column.text : column.heading;
        for (qsizetype row = 0; row < count; ++row) {
            const QString value = rows.at(row).toObject().value(column.text).toString();
            column.values.append(value.simplified().left(longestValue));
        }
        const ColumnFacts facts = factsOf(column);
        column.isLink = facts.addresses > 0.9 && facts.times < 0.5;
        columns.append(column);
    }
    return columns;
}

/// What the first line must say for an empty table to be this one: two names that are surely its own.
QString proofOf(const QStringList& headings)
{
    QStringList parts;
    for (const QString& heading : headings) {
        if (heading.contains(u'\n') || heading.contains(u'\r'))
            break; // the first line ends there
        if (isKnownHeading(heading) && parts.size() < 2)
            parts.append(QRegularExpression::escape(heading));
    }
    return parts.size() == 2 ? parts.join(".*"_L1) : QString();
}

/// By name where a path can say it, as columns may be moved; else by number.
QStringList pathsTo(const QStringList& headings)
{
    QStringList paths;
    for (const QString& heading : headings) {
        constexpr qsizetype longest = 100;
        bool isNumber = false;
        heading.toInt(&isNumber);
        const bool isPath = !heading.isEmpty() && heading.size() <= longest && !heading.contains(u'.') &&
                            !heading.contains(u'[') && !heading.startsWith(u'=') && !isNumber &&
                            headings.count(heading) == 1;
        paths.append(isPath ? heading : QString::number(paths.size()));
    }
    return paths;
}

} // namespace

QList<Grid> csvGrids(const RawAnswer& answer)
{
    Decoding decoding;
    decoding.kind = DecoderKind::Csv;
    decoding.header = false;
    const Result<DecodedRows> lines = decodeCsv(answer.body, answer.contentType, decoding);
    if (!lines || lines->rows.isEmpty())
        return {};
    const QJsonObject first = lines->rows.first().toObject();
    const qsizetype width = first.size();
    constexpr qsizetype widest = 1'000;
    if (width < 2 || width > widest)
        return {};
    QStringList headings;
    for (qsizetype i = 0; i < std::min(width, mostColumnsLookedAt); ++i)
        headings.append(first.value(QString::number(i)).toString().trimmed());
    const auto known = std::count_if(headings.begin(), headings.end(),
                                     [](const QString& heading) { return isKnownHeading(heading); });
    // Without headings the first line holds numbers and times like every other.
    const auto digits = std::count_if(headings.begin(), headings.end(), [](const QString& heading) {
        return std::any_of(heading.begin(), heading.end(), [](QChar c) { return c.isDigit(); });
    });
    Grid grid;
    grid.kind = DecoderKind::Csv;
    grid.header = known >= 2 || (known >= 1 && digits == 0) || digits == 0;
    grid.isTable = grid.header;
    if (grid.header)
        grid.proof = proofOf(headings);
    // Prose has commas too.
    const auto fits =
        std::count_if(lines->rows.begin() + qsizetype(grid.header), lines->rows.end(),
                      [width](const QJsonValue& row) { return row.toObject().size() == width; });
    // As the preset will read it: a row that is wider than the headings makes that fail.
    decoding.header = grid.header;
    decoding.proof = grid.proof;
    const Result<DecodedRows> read = decodeCsv(answer.body, answer.contentType, decoding);
    if (!read || fits * 10 < read->rows.size() * 9 || (read->rows.isEmpty() && known < 2))
        return {};
    grid.rowCount = std::min(read->rows.size(), mostRowsLookedAt);
    const QStringList shown = grid.header ? headings : QStringList();
    const QStringList texts = pathsTo(grid.header ? headings : QStringList(headings.size()));
    grid.columns = columnsAt(texts, shown, read->rows, grid.rowCount);
    return {grid};
}

QList<Grid> feedGrids(const RawAnswer& answer)
{
    const Result<DecodedRows> entries = decodeFeed(answer.body);
    if (!entries)
        return {};
    static const QStringList names{u"id"_s,    u"title"_s,   u"link"_s,      u"author"_s,
                                   u"email"_s, u"updated"_s, u"published"_s, u"content"_s};
    Grid grid;
    grid.kind = DecoderKind::Feed;
    grid.isTable = true;
    grid.rowCount = std::min(entries->rows.size(), mostRowsLookedAt);
    grid.columns = columnsAt(names, names, entries->rows, grid.rowCount);
    grid.columns.removeIf([](const GridColumn& column) { return distinctCount(column.values) == 0; });
    return {grid};
}

} // namespace deskbell
