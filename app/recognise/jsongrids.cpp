// In: a JSON answer. Out: every array in it that may be a list of tickets.
#include "recognise/grid.h"
#include "recognise/reach.h"
#include "recognise/words.h"

#include "source/decoder.h"

#include <QMap>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestList = 6;
constexpr int deepestValue = 3;
constexpr qsizetype mostLists = 50;
constexpr qsizetype longestReach = 1'000; // an expression has a limit of its own

bool isPlainKey(const QString& key)
{
    return !key.isEmpty() && !key.contains(u'.') && !key.contains(u'[') && !key.startsWith(u'=');
}

QString textOf(const QJsonValue& value)
{
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return value.toString().simplified();
}

struct Place
{
    QString path;       ///< as in a preset, while it can be one
    QString expression; ///< the same in JavaScript
};

Place under(const Place& place, const QString& key)
{
    Place inner;
    const bool isPath = isPlainKey(key) && (place.expression.isEmpty() || !place.path.isEmpty());
    if (isPath)
        inner.path = place.path.isEmpty() ? key : place.path + u'.' + key;
    inner.expression = place.expression + reachInto(key);
    return inner;
}

/// "category.name" is the category.
QString headingFor(const QString& outer, const QString& key)
{
    static const QStringList silent{u"name"_s,      u"displayName"_s, u"display_name"_s, u"label"_s,
                                    u"value"_s,     u"text"_s,        u"title"_s,        u"fullName"_s,
                                    u"full_name"_s, u"realName"_s};
    if (outer.isEmpty())
        return key;
    return silent.contains(key) ? outer : outer + u' ' + key;
}

class RowReader
{
public:
    explicit RowReader(qsizetype rowCount) : m_rowCount(rowCount) {}

    void read(const QJsonValue& value, const Place& place, const QString& heading, qsizetype row, int depth)
    {
        if (value.isObject() && depth < deepestValue) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                read(it.value(), under(place, it.key()), headingFor(heading, it.key()), row, depth + 1);
            return;
        }
        const QString text = textOf(value);
        if (!text.isEmpty() && text.size() < longestValue)
            add(place, heading, row, text);
    }

    void add(const Place& place, const QString& heading, qsizetype row, const QString& text)
    {
        const QString reach = place.path.isEmpty() ? u"=row"_s + place.expression : place.path;
        auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                  [&reach](const GridColumn& column) { return column.text == reach; });
        if (found == m_columns.end()) {
            if (m_columns.size() >= mostColumnsLookedAt || reach.size() > longestReach)
                return;
            GridColumn column;
            column.text = reach;
            column.name = place.path.isEmpty() ? heading : place.path;
            column.heading = heading;
            column.values = QStringList(m_rowCount);
            m_columns.append(column);
            found = m_columns.end() - 1;
        }
        found->values[row] = text;
    }

    QList<GridColumn> columns() const { return m_columns; }

private:
    qsizetype m_rowCount;
    QList<GridColumn> m_columns;
};

Grid gridOf(const QJsonArray& rows, const QString& path, const QStringList& headings, qsizetype first)
{
    Grid grid;
    grid.kind = DecoderKind::Json;
    grid.isTable = true;
    grid.rows = path;
    grid.rowCount = std::min(rows.size() - first, mostRowsLookedAt);
    RowReader reader(grid.rowCount);
    for (qsizetype row = 0; row < grid.rowCount; ++row) {
        const QJsonValue value = rows.at(row + first);
        if (value.isArray()) {
            const QJsonArray cells = value.toArray();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QString index = u"[%1]"_s.arg(i);
                reader.read(cells.at(i), {index, index}, headings.value(i), row, 1);
            }
        } else {
            reader.read(value, {}, {}, row, 0);
        }
    }
    grid.columns = reader.columns();
    for (GridColumn& column : grid.columns)
        column.isLink = std::all_of(column.values.begin(), column.values.end(), [](const QString& value) {
            return value.isEmpty() || value.startsWith("http"_L1) || value.startsWith(u'/');
        });
    return grid;
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array) {
        if (texts.size() >= mostColumnsLookedAt)
            break;
        // DataTables: [{"title": "Subject"}, ...]
        const QJsonObject object = value.toObject();
        const QString named = object.value("title"_L1).toString(object.value("name"_L1).toString());
        texts.append(value.isString() ? value.toString() : named);
    }
    return texts;
}

bool areHeadings(const QStringList& texts)
{
    return std::count_if(texts.begin(), texts.end(),
                         [](const QString& text) { return isKnownHeading(text); }) >= 2;
}

/// In the order of JavaScript: numbers come first, by their size.
QJsonArray valuesOf(const QJsonObject& object)
{
    QMap<uint, QJsonValue> numbered;
    QJsonArray values;
    QJsonArray named;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const uint number = it.key().toUInt();
        if (it.key() == QString::number(number))
            numbered.insert(number, it.value());
        else
            named.append(it.value());
    }
    for (const QJsonValue& value : std::as_const(numbered))
        values.append(value);
    for (const QJsonValue& value : std::as_const(named))
        values.append(value);
    return values;
}

bool isListOfLists(const QJsonValue& value) { return value.toArray().first().isArray(); }

/// An array in the same object that names the columns of its lists.
QStringList headingsWithin(const QJsonObject& object)
{
    if (std::none_of(object.begin(), object.end(), isListOfLists))
        return {};
    for (const QJsonValue& value : object) {
        const QStringList texts = textsOf(value.toArray());
        if (areHeadings(texts))
            return texts;
    }
    return {};
}

void search(const QJsonValue& value, const Place& place, const QStringList& headings, int depth,
            QList<Grid>& grids)
{
    if (depth > deepestList || grids.size() >= mostLists || place.expression.size() > longestReach)
        return;
    const QString path =
        place.path.isEmpty() && !place.expression.isEmpty() ? u"=json"_s + place.expression : place.path;
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        if (isListOfLists(value)) {
            const QStringList first = textsOf(rows.first().toArray());
            if (areHeadings(first))
                grids.append(gridOf(rows, u"=json"_s + place.expression + u".slice(1)"_s, first, 1));
            else
                grids.append(gridOf(rows, path, headings, 0));
        } else if (rows.isEmpty() || rows.first().isObject()) {
            grids.append(gridOf(rows, path, {}, 0));
        }
        return;
    }
    const QJsonObject object = value.toObject();
    // {"17": {...}, "18": {...}}: the keys are the ids
    const bool isMap =
        object.size() >= 2 && std::all_of(object.begin(), object.end(), [](const QJsonValue& entry) {
            return entry.isObject() && entry.toObject().size() >= 3;
        });
    if (isMap) {
        grids.append(gridOf(valuesOf(object), u"=Object.values(json%1)"_s.arg(place.expression), {}, 0));
    }
    const QStringList within = headingsWithin(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray() || it.value().isObject())
            search(it.value(), under(place, it.key()), within, depth + 1, grids);
    }
}

} // namespace

QList<Grid> jsonGrids(const RawAnswer& answer)
{
    const Result<QJsonValue> json = readJson(answer.body, answer.contentType);
    QList<Grid> grids;
    if (json)
        search(*json, {}, {}, 0, grids);
    return grids;
}

} // namespace deskbell
