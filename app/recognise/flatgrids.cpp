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

QList<GridColumn> columnsNamed(const QStringList& names, const QStringList& headings, const QJsonArray& rows,
                               qsizetype count)
{
    QList<GridColumn> columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        GridColumn column;
        column.name = column.text = names.at(i);
        column.heading = headings.value(i);
        for (qsizetype row = 0; row < count; ++row)
            column.values.append(rows.at(row).toObject().value(names.at(i)).toString().simplified());
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
        if (isKnownHeading(heading) && parts.size() < 2)
            parts.append(QRegularExpression::escape(heading));
    }
    return parts.size() == 2 ? parts.join(".*"_L1) : QString();
}

} // namespace

QList<Grid> csvGrids(const RawAnswer& answer)
{
    Expressions unused;
    Decoding decoding;
    decoding.kind = DecoderKind::Csv;
    decoding.header = false;
    const Result<DecodedRows> lines = decodeCsv(answer.body, answer.contentType, decoding);
    if (!lines || lines->rows.isEmpty())
        return {};
    const QJsonObject first = lines->rows.first().toObject();
    QStringList headings;
    for (qsizetype i = 0; i < first.size(); ++i)
        headings.append(first.value(QString::number(i)).toString().simplified());
    if (headings.size() < 2)
        return {};
    Grid grid;
    grid.kind = DecoderKind::Csv;
    const auto known = std::count_if(headings.begin(), headings.end(),
                                     [](const QString& heading) { return isKnownHeading(heading); });
    // Without headings the first line holds numbers and times like every other.
    const auto digits = std::count_if(headings.begin(), headings.end(), [](const QString& heading) {
        return std::any_of(heading.begin(), heading.end(), [](QChar c) { return c.isDigit(); });
    });
    grid.header = known >= 2 || (known >= 1 && digits == 0) || digits == 0;
    grid.isTable = grid.header;
    QJsonArray rows = lines->rows;
    if (grid.header)
        rows.removeFirst();
    // Prose has commas too.
    const auto fits = std::count_if(rows.begin(), rows.end(), [&headings](const QJsonValue& row) {
        return row.toObject().size() == headings.size();
    });
    if (fits * 10 < rows.size() * 9 || (rows.isEmpty() && known < 2))
        return {};
    grid.rowCount = std::min(rows.size(), mostRowsLookedAt);
    QStringList names;
    for (qsizetype i = 0; i < headings.size(); ++i)
        names.append(QString::number(i));
    grid.columns = columnsNamed(names, grid.header ? headings : QStringList(), rows, grid.rowCount);
    // By name where a path can say it: columns may be moved.
    for (qsizetype i = 0; grid.header && i < headings.size(); ++i) {
        const QString& heading = headings.at(i);
        const bool isPath = !heading.isEmpty() && !heading.contains(u'.') && !heading.contains(u'[') &&
                            !heading.startsWith(u'=') && headings.count(heading) == 1;
        if (isPath)
            grid.columns[i].name = grid.columns[i].text = heading;
        else
            grid.columns[i].name = heading.isEmpty() ? names.at(i) : heading;
    }
    if (grid.header)
        grid.proof = proofOf(headings);
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
    grid.columns = columnsNamed(names, names, entries->rows, grid.rowCount);
    grid.columns.removeIf([](const GridColumn& column) { return distinctCount(column.values) == 0; });
    return {grid};
}

} // namespace deskbell
