// In: commits that may reach the disk a little later. Out: one wait for the disk in place of many.
#include "storage/database.h"

#include "base/clock.h"
#include "storage/sqlite.h"
#include "storage/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What a power cut may take back: the record of what was done in this time, never the fact that it is owed.
constexpr milliseconds longestDelay = milliseconds(100);
/// After a wait for the disk that failed.
constexpr milliseconds retryDelay = seconds(1);

} // namespace

// https://www.sqlite.org/pragma.html#pragma_synchronous: with a write-ahead log, NORMAL loses no consistency
// and nothing when a process dies, only the last commits when the power does. It stays as the last commit
// wanted it: in a burst nothing is switched.
void Database::chooseDurability(Durability durability)
{
    const bool longAgo = m_clock.steady() - m_onDisk >= longestDelay || m_onDisk.count() == 0;
    const bool waits = durability == Durability::Now || (durability == Durability::Soon && longAgo);
    m_catchesUp = durability != Durability::Eventually;
    if (waits == m_waitsForDisk)
        return;
    const Result<void> chosen =
        runOnce(*this, waits ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (chosen)
        m_waitsForDisk = waits;
}

void Database::transactionOver(bool committed)
{
    if (m_waitsForDisk) {
        if (committed)
            m_onDisk = m_clock.steady();
        return;
    }
    if (!m_catchesUp)
        return;
    catchUpIn(longestDelay);
}

void Database::catchUpIn(milliseconds delay)
{
    if (!m_catchUp)
        m_catchUp = m_clock.alarm([this] { catchUp(); });
    if (!m_catchUp->isActive())
        m_catchUp->start(delay);
}

/// A checkpoint waits for the log to be on the disk before it copies from it.
void Database::catchUp()
{
    if (inTransaction())
        return catchUpIn(longestDelay);
    // busy, pages in the log, pages copied: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    SqliteQuery checkpoint(m_connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    const bool ran = checkpoint.error().code == 0 && checkpoint.run() && checkpoint.next();
    if (checkpoint.error().code != 0)
        (void)failed(checkpoint); // takes note of damage
    // Where a reader keeps pages from being copied, the log may not have been waited for either. Where only
    // the file has no room to grow it has been, and to copy again and again until there is room would keep
    // the disk busy.
    const bool isCopied = ran && checkpoint.number(1) == checkpoint.number(2);
    if (isCopied || (checkpoint.error().code & 0xff) == SQLITE_FULL)
        m_onDisk = m_clock.steady();
    else
        catchUpIn(ran ? longestDelay : retryDelay); // a longer log would take longer to copy at once
}

} // namespace deskbell
