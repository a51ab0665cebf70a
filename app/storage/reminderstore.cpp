// In: tickets that shall ring again, and what a look at their desk found. Out: rows of `reminder`.
#include "storage/reminderstore.h"

#include "storage/database.h"
#include "storage/deliveryrow.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr auto reminderColumns =
    "SELECT kind, source, ticket, rule, rings, due, absent, ifnull(after_quiet, -1) FROM reminder "_L1;
constexpr auto snooze = "snooze"_L1;

QString kindId(Reminder::Kind kind)
{
    switch (kind) {
    case Reminder::Kind::UntilTaken:
        return u"until taken"_s;
    case Reminder::Kind::Snooze:
        return snooze;
    }
    return {};
}

Result<QList<Reminder>> read(Database& database, const QString& condition, const QVariantList& values)
{
    Statement select(database, reminderColumns + condition);
    if (const Result<void> run = select.run(values); !run)
        return failure(run.error());
    QList<Reminder> reminders;
    while (select.next()) {
        const auto kind = select.text(0) == snooze ? Reminder::Kind::Snooze : Reminder::Kind::UntilTaken;
        reminders +=
            {kind,           select.text(1),       select.text(2), select.text(3), int(select.number(4)),
             select.time(5), int(select.number(6))};
        if (const qint64 afterQuiet = select.number(7); afterQuiet >= 0)
            reminders.last().afterQuiet = milliseconds(afterQuiet);
    }
    if (const Result<void> finished = select.finished(); !finished)
        return failure(finished.error());
    return reminders;
}

} // namespace

Result<void> ReminderStore::put(const Reminder& reminder)
{
    return Statement(
               m_database,
               u"INSERT OR REPLACE INTO reminder (kind, source, ticket, rule, rings, due, absent, written,"
               " after_quiet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({kindId(reminder.kind), column(reminder.source), column(reminder.ticket), column(reminder.rule),
              reminder.rings, column(reminder.due), reminder.absent, column(m_database.now()),
              reminder.afterQuiet ? QVariant(qint64(reminder.afterQuiet->count())) : QVariant()});
}

Result<void> ReminderStore::remove(const Reminder& reminder)
{
    return Statement(m_database, u"DELETE FROM reminder WHERE source = ? AND ticket = ? AND kind = ?"_s)
        .run({column(reminder.source), column(reminder.ticket), kindId(reminder.kind)});
}

Result<std::optional<Reminder>> ReminderStore::find(Reminder::Kind kind, const QString& source,
                                                    const QString& ticket) const
{
    const auto found = read(m_database, u"WHERE source = ? AND ticket = ? AND kind = ?"_s,
                            {column(source), column(ticket), kindId(kind)});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Reminder>> ReminderStore::due(const QDateTime& now, int limit) const
{
    return read(m_database, u"WHERE due <= ? ORDER BY due LIMIT ?"_s, {column(now), limit});
}

Result<QDateTime> ReminderStore::nextDue() const
{
    const auto first = read(m_database, u"ORDER BY due LIMIT 1"_s, {});
    if (!first)
        return failure(first.error());
    return first->isEmpty() ? QDateTime() : first->first().due;
}

Result<QStringList> ReminderStore::waitingFor(const QString& source) const
{
    const auto all = read(m_database, u"WHERE source = ? AND kind = 'until taken'"_s, {column(source)});
    if (!all)
        return failure(all.error());
    QStringList ids;
    for (const Reminder& reminder : *all)
        ids.append(reminder.ticket);
    return ids;
}

Result<void> ReminderStore::looked(const QString& source, const QStringList& found,
                                   const QStringList& missing)
{
    const Result<void> there =
        Statement(m_database, u"UPDATE reminder SET absent = 0 WHERE absent > 0 AND source = ?"
                              " AND ticket IN (SELECT value FROM json_each(?))"_s)
            .run({column(source), listColumn(found)});
    if (!there || missing.isEmpty())
        return there;
    return Statement(m_database, u"UPDATE reminder SET absent = absent + 1 WHERE source = ?"
                                 " AND ticket IN (SELECT value FROM json_each(?))"_s)
        .run({column(source), listColumn(missing)});
}

Result<void> ReminderStore::quietEnds(const QDateTime& then)
{
    return Statement(m_database, u"UPDATE reminder SET due = ? + after_quiet"
                                 " WHERE after_quiet IS NOT NULL AND due > ? + after_quiet"_s)
        .run({column(then), column(then)});
}

Result<void> ReminderStore::bringForward(milliseconds by, const QDateTime& now)
{
    return Statement(m_database,
                     u"UPDATE reminder SET due = max(?, due - ?), written = written - ? WHERE due > ?"_s)
        .run({column(now), qint64(by.count()), qint64(by.count()), column(now)});
}

Result<void> ReminderStore::followClock(const QDateTime& now)
{
    return Statement(m_database, u"UPDATE reminder SET due = max(?, due - (written - ?)), written = ?"
                                 " WHERE written > ?"_s)
        .run({column(now), column(now), column(now), column(now.addSecs(60))});
}

} // namespace deskbell
