// In: tickets that `ticket_unindexed` names. Out: their words in `ticket_search`.
#include "storage/searchindex.h"

#include "storage/database.h"
#include "storage/searchwords.h"
#include "storage/statement.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Code units of a body that are indexed: what makes a ticket recognisable stands at its beginning.
constexpr qsizetype mostBody = 4000;

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
    Transaction transaction(m_database);
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

} // namespace deskbell
