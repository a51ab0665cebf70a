// In: commits that may reach the disk a little later. Out: one wait for the disk in place of many.
#include "storage/database.h"

#include "base/clock.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What a power cut may take back: the record of what was done in this time, never the fact that it is owed.
constexpr milliseconds longestDelay = milliseconds(100);

} // namespace

// https://www.sqlite.org/pragma.html#pragma_synchronous: with a write-ahead log, NORMAL loses no consistency
// and nothing when a process dies, only the last commits when the power does. It is switched when the need
// changes and not for each of a burst; catchUp() switches back.
void Database::chooseDurability(Durability durability)
{
    const bool wait =
        durability == Durability::Now || m_clock.steady() - m_onDisk >= longestDelay || m_onDisk.count() == 0;
    if (wait != m_waitsForDisk &&
        runOnce(*this, wait ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s))
        m_waitsForDisk = wait;
}

void Database::transactionOver(bool committed)
{
    if (committed && m_waitsForDisk) // for the whole log
        m_onDisk = m_clock.steady();
    if (committed)
        m_owesDisk = !m_waitsForDisk;
    if (m_waitsForDisk)
        return;
    if (!m_catchUp)
        m_catchUp = m_clock.alarm([this] { catchUp(); });
    if (!m_catchUp->isActive())
        m_catchUp->start(longestDelay);
}

/// A checkpoint waits for the log to be on the disk before it copies from it.
void Database::catchUp()
{
    if (inTransaction())
        return m_catchUp->start(longestDelay);
    if (!m_waitsForDisk)
        m_waitsForDisk = runOnce(*this, u"PRAGMA synchronous = FULL"_s).ok();
    if (!m_owesDisk || !runOnce(*this, u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        return;
    m_onDisk = m_clock.steady();
    m_owesDisk = false;
}

} // namespace deskbell
