#pragma once

#include "base/ticket.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "preset/texttemplate.h"
#include "source/tickettime.h"

#include <QJsonArray>

#include <optional>

namespace deskbell {

/// What expressions may name beside the row and the options.
struct RowNames
{
    QJsonObject shared;      ///< the same for all rows
    QList<QJsonObject> rows; ///< of each row, all with the same names; empty: none
    QDateTime now;           ///< what "1 minute ago" is told from
};

/// Rows to tickets as a preset says. A value: usable from any thread with Expressions of that thread.
class TicketMapper
{
public:
    TicketMapper() = default;
    /// `options`: name -> text, defaults filled in. `base`: the source's address.
    TicketMapper(const TicketMapping& mapping, const QJsonObject& options, const QUrl& base,
                 const QString& source);

    /// In the order of the rows, without those that the preset skips. Fails when a row has no id or an
    /// expression fails, naming the row (from 1) and the field. Text is cleaned for showing: one line but for
    /// the body, HTML taken out of it unless it is Markdown. A time that cannot be read is left out.
    Result<QList<Ticket>> map(const QJsonArray& rows, Expressions& expressions,
                              const RowNames& names = {}) const;

private:
    struct Row;
    Result<bool> mapRow(Row& row, Ticket& ticket) const;
    Result<QJsonValue> value(Row& row, const QString& field, const QString& text) const;
    Result<QString> text(Row& row, const QString& field) const;
    QUrl linkFrom(const QString& text) const;
    QUrl pageOf(const Ticket& ticket) const;

    TicketMapping m_mapping;
    QJsonObject m_options;
    QUrl m_base;
    QString m_source;
    TimeNotation m_times;
    bool m_hasMarkdown = false;
    std::optional<TextTemplate> m_page;
};

} // namespace deskbell
