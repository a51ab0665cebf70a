#pragma once

#include "storage/outboxstore.h"

#include <QVariant>

namespace deskbell {

/// The `delivery` row as columns, to be followed by WHERE or ORDER BY: what OutboxStore's statements share.
constexpr QLatin1StringView deliveryColumns(
    "SELECT id, kind, source, ticket, rule, mention, channel, rung, state, outcome, attempts, due,"
    " last_answer, created, finished, content, fallback_of, progress, round, passes_quiet, held FROM "
    "delivery ");

QString deliveryKindId(Delivery::Kind kind);
DeliveryState deliveryStateFromId(const QString& id);
/// A list of texts as a JSON array.
QVariant listColumn(const QStringList& texts);
/// All rows of a statement that begins with deliveryColumns.
Result<QList<Delivery>> readDeliveries(Database& database, const QString& sql, const QVariantList& values);

} // namespace deskbell
