// In: tickets that `ticket_unindexed` names. Out: their words in `ticket_search`.
#include "storage/searchindex.h"

#include "storage/database.h"
#include "storage/searchwords.h"
#include "storage/statement.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Code units of a body that are indexed: what makes a ticket recognisable stands at its beginning.
constexpr qsizetype mostBody = 4000;

/// Pages of 4 KiB that one tidy() writes, a word that stands in very many tickets aside: 4 ms at 100,000
/// tickets.
constexpr int mostPages = 16;

struct Words
{
    qint64 ticket = 0;
    QString words;
};

Result<QList<Words>> nextWords(Database& database, int limit)
{
    Statement select(database,
                     u"SELECT u.ticket, t.id, t.number, t.subject, t.requester, t.requester_email, t.queue,"
                     " t.assignee, x.body, x.fields FROM ticket_unindexed u JOIN ticket t ON t.row = u.ticket"
                     " LEFT JOIN ticket_text x ON x.ticket = t.row ORDER BY u.ticket DESC LIMIT ?"_s);
    if (const Result<void> run = select.run({limit}); !run)
        return failure(run.error());
    QList<Words> next;
    while (select.next()) {
        QStringList texts;
        for (int column = 1; column <= 7; ++column)
            texts.append(select.text(column));
        texts.append(select.text(8).left(mostBody));
        const QJsonObject fields = select.object(9);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            texts.append(field.value().toVariant().toString());
        next.append({select.number(0), searchWords(texts.join(u' '))});
    }
    if (const Result<void> finished = select.finished(); !finished)
        return failure(finished.error());
    // FTS5 begins a new segment with every row that does not follow the one before it.
    std::reverse(next.begin(), next.end());
    return next;
}

} // namespace

Result<int> SearchIndex::catchUp(int limit)
{
    const Result<QList<Words>> next = nextWords(m_database, limit);
    if (!next)
        return failure(next.error());
    if (next->isEmpty())
        return 0;
    // Lost with the power, it is done again.
    Transaction transaction(m_database, Durability::Eventually);
    if (const Result<void> begun = transaction.begun(); !begun)
        return failure(begun.error());
    for (const Words& one : *next) {
        for (const auto& [sql, values] :
             {std::pair{u"DELETE FROM ticket_search WHERE rowid = ?"_s, QVariantList{one.ticket}},
              std::pair{u"INSERT INTO ticket_search (rowid, words) VALUES (?, ?)"_s,
                        QVariantList{one.ticket, column(one.words)}},
              std::pair{u"DELETE FROM ticket_unindexed WHERE ticket = ?"_s, QVariantList{one.ticket}}}) {
            if (const Result<void> done = Statement(m_database, sql).run(values); !done)
                return failure(done.error());
        }
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    return int(next->size());
}

Result<bool> SearchIndex::tidy()
{
    Transaction transaction(m_database, Durability::Eventually);
    if (const Result<void> begun = transaction.begun(); !begun)
        return failure(begun.error());
    const Result<qint64> before = changes();
    if (!before)
        return failure(before.error());
    Statement merge(m_database, u"INSERT INTO ticket_search (ticket_search, rank) VALUES ('merge', ?)"_s);
    if (const Result<void> merged = merge.run({mostPages}); !merged)
        return failure(merged.error());
    const Result<qint64> after = changes();
    if (!after)
        return failure(after.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return failure(committed.error());
    // https://www.sqlite.org/fts5.html#the_merge_command: a change of less than two did nothing.
    return *after - *before >= 2;
}

Result<qint64> SearchIndex::changes() const
{
    Statement select(m_database, u"SELECT total_changes()"_s);
    if (const Result<void> run = select.run(); !run)
        return failure(run.error());
    return select.next() ? select.number(0) : 0;
}

} // namespace deskbell
