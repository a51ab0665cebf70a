// In: where a source stands. Out: its row of `source`; the count of its tickets there is the schema's own.
#include "storage/sourcestore.h"

#include "storage/database.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Result<SourceState> SourceStore::load(const QString& source) const
{
    Statement select(
        m_database,
        u"SELECT first_good_poll, newest_created, intake, gap_before, sight, detail,"
        " sight_since, last_good_poll, blind_announced, moved_said, parts_announced FROM source WHERE name = ?"_s);
    const Result<void> run = select.run({column(source)});
    if (!run)
        return failure(run.error());
    SourceState state;
    if (select.next()) {
        state.firstGoodPoll = select.time(0);
        state.newestCreated = select.time(1);
        state.intake = select.number(2);
        state.gapBefore = select.number(3);
        state.sight = select.text(4);
        state.detail = select.text(5);
        state.sightSince = select.time(6);
        state.lastGoodPoll = select.time(7);
        state.blindAnnounced = select.number(8) != 0;
        state.movedSaid = select.number(9) != 0;
        state.partsAnnounced = select.text(10).split(u'\n', Qt::SkipEmptyParts);
    }
    const Result<void> finished = select.finished();
    if (!finished)
        return failure(finished.error());
    return state;
}

Result<void> SourceStore::save(const QString& source, const SourceState& state)
{
    Statement upsert(m_database,
                     u"INSERT INTO source (name, first_good_poll, newest_created, intake, gap_before, sight,"
                     " detail, sight_since, last_good_poll, blind_announced, moved_said, parts_announced)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                     " first_good_poll = excluded.first_good_poll, newest_created = excluded.newest_created,"
                     " intake = excluded.intake, gap_before = excluded.gap_before, sight = excluded.sight,"
                     " detail = excluded.detail, sight_since = excluded.sight_since,"
                     " last_good_poll = excluded.last_good_poll, blind_announced = excluded.blind_announced,"
                     " moved_said = excluded.moved_said, parts_announced = excluded.parts_announced"_s);
    return upsert.run({column(source), column(state.firstGoodPoll), column(state.newestCreated), state.intake,
                       state.gapBefore, column(state.sight), column(state.detail), column(state.sightSince),
                       column(state.lastGoodPoll), int(state.blindAnnounced), int(state.movedSaid),
                       column(state.partsAnnounced.join(u'\n'))});
}

} // namespace deskbell
