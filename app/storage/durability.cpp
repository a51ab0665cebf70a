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

} // namespace

// https://www.sqlite.org/pragma.html#pragma_synchronous: with a write-ahead log, NORMAL loses no consistency
// and nothing when a process dies, only the last commits when the power does. It stays as the last commit
// wanted it: in a burst nothing is switched.
Result<void> Database::chooseDurability(Durability durability)
{
    const bool longAgo = m_clock.steady() - m_onDisk >= longestDelay || m_onDisk.count() == 0;
    const bool waits = durability == Durability::Now || (durability == Durability::Soon && longAgo);
    m_catchesUp = durability != Durability::Eventually;
    if (waits == m_waitsForDisk)
        return {};
    const Result<void> chosen =
        runOnce(*this, waits ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (chosen)
        m_waitsForDisk = waits;
    return durability == Durability::Now ? chosen : Result<void>(); // of the others the alarm takes care
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

void Database::catchUp()
{
    m_waitFailed = m_waitFailed ? !copyLog() : !m_connection.waitForLog();
    if (m_waitFailed)
        catchUpIn(longestDelay);
    else
        m_onDisk = m_clock.steady();
}

/// After a wait that failed: the system may have let go of what it could not write, and say nothing of it
/// when it is asked again. What is copied from the log into the file is written anew.
bool Database::copyLog()
{
    // busy, pages in the log, pages copied: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    SqliteQuery checkpoint(m_connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    const bool ran = checkpoint.error().code == 0 && checkpoint.run() && checkpoint.next();
    if (checkpoint.error().code != 0)
        (void)failed(checkpoint); // takes note of damage
    if (ran)
        return checkpoint.number(0) == 0 && checkpoint.number(1) >= 0 &&
               checkpoint.number(1) == checkpoint.number(2);
    // The log was waited for once more before it was copied, and to copy it again and again until there is
    // room would keep the disk busy.
    return (checkpoint.error().code & 0xff) == SQLITE_FULL;
}

} // namespace deskbell
