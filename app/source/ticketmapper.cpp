// In: the rows of a list. Out: tickets, cleaned of what could deceive.
#include "source/ticketmapper.h"

#include "base/text.h"
#include "source/deskurl.h"
#include "source/requestbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// UTF-16 units. Longer than any messenger shows and short enough for 10,000 of them.
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestBody = 64 * 1024;
constexpr qsizetype mostFields = 200;

struct LineField
{
    QLatin1StringView name;
    QString Ticket::*member;
};

constexpr std::array lineFields{
    LineField{"number"_L1, &Ticket::number},       LineField{"subject"_L1, &Ticket::subject},
    LineField{"requester"_L1, &Ticket::requester}, LineField{"requesterEmail"_L1, &Ticket::requesterEmail},
    LineField{"status"_L1, &Ticket::status},       LineField{"priority"_L1, &Ticket::priority},
    LineField{"queue"_L1, &Ticket::queue},         LineField{"assignee"_L1, &Ticket::assignee},
};

/// Absent and what is no text is empty.
QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value.toVariant().toString();
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array) {
            if (const QString text = textOf(entry); !text.isEmpty())
                texts.append(text);
        }
        return texts.join(u", "_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Object:
        break;
    }
    return {};
}

/// Fit to be shown, and still different for every id that differs: what cleaning takes away would make two
/// tickets one, and the second would never ring.
QString identity(const QString& id)
{
    const QString shown = oneLine(id, longestLine);
    if (shown == id || shown.isEmpty())
        return shown;
    const QByteArray digest = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return shown + u'~' + QString::fromLatin1(digest.toHex().left(16));
}

/// Desks send bodies as plain text or as HTML without saying which, unless they are Markdown.
QString cleanBody(const QString& body)
{
    static const QRegularExpression tag(u"</"
                                        u"?(p|br|div|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|pre|"
                                        u"code|blockquote|html|body|font|img|hr)"
                                        "(\\s[^<>]*)?/?>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return body.contains(u'<') && tag.match(body).hasMatch() ? plainTextFromHtml(body, longestBody)
                                                             : multiLine(body, longestBody);
}

QJsonObject flatFields(const QJsonObject& fields)
{
    QJsonObject flat;
    for (auto it = fields.begin(); it != fields.end() && flat.size() < mostFields; ++it) {
        const QString text = oneLine(textOf(it.value()), longestLine);
        const QString name = oneLine(it.key(), longestLine);
        if (!text.isEmpty() && !name.isEmpty())
            flat.insert(name, text);
    }
    return flat;
}

} // namespace

struct TicketMapper::Row
{
    qsizetype number; // from 1
    Expressions& expressions;
    Expressions::Scope scope;
    const TimeNotation& times;
};

TicketMapper::TicketMapper(const TicketMapping& mapping, const QJsonObject& options, const QUrl& base,
                           const QString& source)
    : m_mapping(mapping), m_options(options), m_base(base), m_source(source)
{
    const Result<TextTemplate> zoneName = TextTemplate::parse(mapping.timeZone);
    const QTimeZone zone(zoneName ? zoneName->render({{u"options"_s, options}}).toUtf8() : QByteArray());
    m_hasMarkdown = hasMarkdown(mapping, options);
    m_times.formats = mapping.timeFormats;
    if (zone.isValid())
        m_times.zone = zone;
    if (Result<TextTemplate> page = TextTemplate::parse(mapping.url); page && !mapping.url.isEmpty())
        m_page = *std::move(page);
}

Result<QList<Ticket>> TicketMapper::map(const QJsonArray& rows, Expressions& expressions,
                                        const RowNames& names) const
{
    QJsonObject common = names.shared;
    common.insert(u"options"_s, m_options);
    const Expressions::Scope shared = expressions.scope(common);
    TimeNotation times = m_times;
    times.now = names.now;
    const Expressions::Batch oneLimit = expressions.batch(rows.size());
    QList<Ticket> tickets;
    tickets.reserve(rows.size());
    qsizetype number = 0;
    for (const QJsonValue& value : rows) {
        QJsonObject own = names.rows.value(number);
        own.insert(u"row"_s, value);
        Row row{++number, expressions, expressions.scope(own, shared), times};
        Ticket ticket;
        const Result<bool> mapped = mapRow(row, ticket);
        if (!mapped)
            return failure(mapped.error());
        if (*mapped)
            tickets.append(std::move(ticket));
    }
    return tickets;
}

/// False: the row is no ticket.
Result<bool> TicketMapper::mapRow(Row& row, Ticket& ticket) const
{
    if (!m_mapping.skip.isEmpty()) {
        const Result<QJsonValue> skip = value(row, u"skip"_s, m_mapping.skip);
        if (!skip)
            return failure(skip.error());
        if (isTruthy(*skip))
            return false;
    }
    ticket.source = m_source;
    const Result<QString> id = text(row, u"id"_s);
    if (!id)
        return failure(id.error());
    ticket.id = identity(*id);
    if (ticket.id.isEmpty())
        //: %1 is the number of a row, "id" the name of a field
        return failure(
            QCoreApplication::translate("deskbell::TicketMapper", "Row %1 of the list has no \"id\" at %2.")
                .arg(row.number)
                .arg(m_mapping.values.value(u"id"_s)));
    for (const LineField& field : lineFields) {
        const Result<QString> line = text(row, QString(field.name));
        if (!line)
            return failure(line.error());
        ticket.*field.member = oneLine(*line, longestLine);
    }
    const Result<QString> body = text(row, u"body"_s);
    const Result<QString> link = text(row, u"url"_s);
    const Result<QJsonValue> created = value(row, u"createdAt"_s, m_mapping.values.value(u"createdAt"_s));
    const Result<QJsonValue> updated = value(row, u"updatedAt"_s, m_mapping.values.value(u"updatedAt"_s));
    const Result<QJsonValue> fields = value(row, u"fields"_s, m_mapping.fields);
    for (const Result<QString>* result : {&body, &link}) {
        if (!*result)
            return failure(result->error());
    }
    for (const Result<QJsonValue>* result : {&created, &updated, &fields}) {
        if (!*result)
            return failure(result->error());
    }
    ticket.body = m_hasMarkdown ? indentedLines(*body, longestBody) : cleanBody(*body);
    ticket.createdAt = ticketTime(*created, row.times);
    ticket.updatedAt = ticketTime(*updated, row.times);
    ticket.fields = flatFields(fields->toObject());
    ticket.url = linkFrom(*link);
    if (ticket.url.isEmpty())
        ticket.url = pageOf(ticket);
    return true;
}

Result<QJsonValue> TicketMapper::value(Row& row, const QString& field, const QString& text) const
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    Result<QJsonValue> found = row.expressions.evaluate(text, row.scope);
    if (!found)
        //: %1 is the number of a row, %2 the name of a field, %3 what went wrong
        return failure(QCoreApplication::translate("deskbell::TicketMapper", "Row %1 of the list, \"%2\": %3")
                           .arg(row.number)
                           .arg(field, found.error().what));
    return found;
}

Result<QString> TicketMapper::text(Row& row, const QString& field) const
{
    const Result<QJsonValue> found = value(row, field, m_mapping.values.value(field));
    if (!found)
        return failure(found.error());
    return textOf(*found).trimmed();
}

QUrl TicketMapper::linkFrom(const QString& text) const
{
    if (text.isEmpty())
        return {};
    // A folder, whether the user wrote the slash at the end or not.
    QUrl folder = m_base;
    if (!folder.path().endsWith(u'/'))
        folder.setPath(folder.path() + u'/');
    const QUrl url = folder.resolved(QUrl(text));
    return isSafeUrl(url) ? url : QUrl();
}

QUrl TicketMapper::pageOf(const Ticket& ticket) const
{
    if (!m_page)
        return {};
    const auto valueOf = [&](const QString& name) -> QJsonValue {
        if (name == "fields"_L1)
            return ticket.fields;
        return name == "options"_L1 ? QJsonValue(m_options) : QJsonValue(ticketField(ticket, name));
    };
    const QString path = m_page->render(valueOf, percentEncoded);
    const QUrl url = deskUrl(m_base, path);
    return isSafeUrl(url) ? url : QUrl();
}

} // namespace deskbell
