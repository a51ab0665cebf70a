#include "recognise/derivedcolumns.h"

#include "recognise/columnfacts.h"
#include "recognise/reach.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 10; // of an address

/// `pattern` has one group and reads the same in JavaScript and Perl.
bool addByPattern(Grid& grid, const GridColumn& column, const QString& pattern, const QString& name,
                  double leastShare)
{
    const QRegularExpression expression(pattern);
    GridColumn derived;
    derived.name = name;
    derived.heading = QString();
    derived.isDerived = true;
    derived.isInLink = column.isInLink;
    derived.isAttribute = column.isAttribute;
    qsizetype found = 0;
    qsizetype filled = 0;
    for (const QString& value : column.values) {
        const auto match = expression.match(value);
        derived.values.append(match.captured(1));
        found += match.hasMatch() ? 1 : 0;
        filled += value.isEmpty() ? 0 : 1;
    }
    if (filled == 0 || double(found) < leastShare * double(filled))
        return false;
    const QString escaped = withoutRefusedWords(QString(pattern).replace(u'/', u"\\/"_s));
    derived.text = u"=(/%1/.exec(%2 || '') || [])[1]"_s.arg(escaped, reachOf(grid, column));
    grid.columns.append(derived);
    return true;
}

/// The parts of an address that differ from row to row.
void addFromLink(Grid& grid, const GridColumn& column)
{
    QString sample;
    for (const QString& value : column.values) {
        if (sample.isEmpty())
            sample = value;
    }
    static const QRegularExpression parameter(u"[?&;]([\\w.\\[\\]-]+)=[^&;#'\"]"_s);
    QStringList keys;
    auto it = parameter.globalMatch(sample);
    while (it.hasNext() && keys.size() < mostKeys) {
        if (const QString key = it.next().captured(1); !keys.contains(key))
            keys.append(key);
    }
    const auto differs = [&grid] {
        const QStringList& values = grid.columns.constLast().values;
        const bool keep = distinctCount(values) == values.size() || grid.rowCount < 2;
        if (!keep)
            grid.columns.removeLast();
        return keep;
    };
    for (const QString& key : std::as_const(keys)) {
        //: Name of a column: the value of a parameter inside an address.
        const QString name =
            QCoreApplication::translate("deskbell::Recogniser", "%1 in %2").arg(key, column.name);
        if (addByPattern(grid, column, u"[?&;]%1=([^&;#'\"]+)"_s.arg(QRegularExpression::escape(key)), name,
                         0.9))
            differs();
    }
    //: Name of a column: the number that stands in an address.
    const QString name = QCoreApplication::translate("deskbell::Recogniser", "number in %1").arg(column.name);
    static const QStringList patterns{u"/(\\d+)(?:[-/?#.'\"]|$)"_s, u"['\"(]([A-Za-z]{0,8}-?\\d+)['\")]"_s,
                                      u"/([A-Z][A-Z0-9]*-\\d+)"_s, u"#.*?/(\\d+)"_s};
    for (const QString& pattern : patterns) {
        if (addByPattern(grid, column, pattern, name, 0.95) && differs())
            return;
    }
    if (keys.isEmpty() && sample.contains(u'/')) {
        //: Name of a column: the end of an address.
        const QString end = QCoreApplication::translate("deskbell::Recogniser", "end of %1").arg(column.name);
        if (addByPattern(grid, column, u"([^/?#=]+)/?$"_s, end, 0.95))
            differs();
    }
    // A script that opens a window names the address in quotes.
    if (!sample.startsWith(u'/') && sample.contains(u'(')) {
        //: Name of a column: the address inside a script.
        const QString inside =
            QCoreApplication::translate("deskbell::Recogniser", "address in %1").arg(column.name);
        if (addByPattern(grid, column, u"['\"]((?:https?:/|\\.)?/?[\\w.-]*[/?][^'\"]+)['\"]"_s, inside, 0.95))
            grid.columns.last().isLink = true;
    }
}

void addFromText(Grid& grid, const GridColumn& column, const ColumnFacts& facts)
{
    if (facts.times < 0.5 && facts.averageLength > 12) {
        //: Name of a column: the time that stands in a longer text.
        const QString name =
            QCoreApplication::translate("deskbell::Recogniser", "time in %1").arg(column.name);
        addByPattern(grid, column, u"(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)"_s, name,
                     0.9);
    }
    if (facts.identifiers < 0.5) {
        //: Name of a column: the number that stands in a longer text.
        const QString name =
            QCoreApplication::translate("deskbell::Recogniser", "number in %1").arg(column.name);
        addByPattern(grid, column, u"((?:#|[A-Z]{2,8}-)\\d+)"_s, name, 1.0);
    }
    for (const QString& separator : {u"·"_s, u"•"_s, u"|"_s}) {
        qsizetype parts = 0;
        bool same = true;
        for (const QString& value : column.values) {
            const qsizetype count = value.count(separator);
            same = same && (parts == 0 || count == parts);
            parts = count;
        }
        for (qsizetype i = 0; same && parts > 0 && parts < 6 && i <= parts; ++i) {
            GridColumn part;
            //: Name of a column: a part of a text that has several, by its number.
            part.name = QCoreApplication::translate("deskbell::Recogniser", "part %1 of %2")
                            .arg(i + 1)
                            .arg(column.name);
            part.isDerived = true;
            for (const QString& value : column.values)
                part.values.append(value.section(separator, int(i), int(i)).trimmed());
            part.text = u"=String(%1 || '').split(%2)[%3]"_s.arg(reachOf(grid, column), scriptText(separator),
                                                                 QString::number(i));
            grid.columns.append(part);
        }
    }
}

/// Tables that a script fills come as JSON with pieces of a page in the cells.
bool addFromMarkup(Grid& grid, GridColumn& column)
{
    static const QRegularExpression tag(u"<[a-zA-Z/][^>]*>"_s);
    const auto marked = std::count_if(column.values.begin(), column.values.end(),
                                      [](const QString& value) { return value.contains(tag); });
    if (marked == 0 || marked * 2 < column.values.size())
        return false;
    GridColumn text = column;
    //: Name of a column: the words of a value that is written in HTML.
    text.name = QCoreApplication::translate("deskbell::Recogniser", "text of %1").arg(column.name);
    text.isInLink = true;
    text.isDerived = true;
    for (QString& value : text.values)
        value = value.remove(tag).simplified();
    text.text = u"=String(%1 || '').replace(/<[a-zA-Z\\/][^>]*>/g, '')"_s.arg(reachOf(grid, column));
    GridColumn source = column;
    source.isAttribute = true;
    column.isAttribute = true;
    grid.columns.append(text);
    //: Name of a column that holds the address behind a text, such as "Subject link".
    const QString name = QCoreApplication::translate("deskbell::Recogniser", "%1 link").arg(column.name);
    if (addByPattern(grid, source, u"href=[\"']([^\"']+)"_s, name, 0.9)) {
        grid.columns.last().isLink = true;
        grid.columns.last().heading = column.heading;
    }
    return true;
}

} // namespace

void addDerivedColumns(Grid& grid)
{
    constexpr qsizetype most = 90;
    const qsizetype own = grid.columns.size();
    for (qsizetype i = 0; i < own && grid.columns.size() <= most; ++i) {
        const GridColumn column = grid.columns.at(i);
        if (distinctCount(column.values) == 0)
            continue;
        if (grid.kind == DecoderKind::Json || grid.kind == DecoderKind::Csv) {
            GridColumn marked = column;
            if (addFromMarkup(grid, marked)) {
                grid.columns[i].isAttribute = true; // not what people would read
                continue;
            }
        }
        if (column.isLink) {
            addFromLink(grid, column);
        } else if (!column.isAttribute || column.name.startsWith("title"_L1)) {
            addFromText(grid, column, factsOf(column, grid.language));
        }
    }
}

} // namespace deskbell
