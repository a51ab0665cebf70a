// In: commits that may reach the disk a little later. Out: one wait for the disk in place of many.
#include "storage/database.h"

#include "base/clock.h"
#include "storage/sqlite.h"
#include "storage/statement.h"
#include "storage/storagefault.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What a power cut may take back: the record of what was done in this time, never the fact that it is owed.
constexpr milliseconds longestDelay = milliseconds(100);

/// After the disk failed.
constexpr milliseconds retryDelay = seconds(1);

} // namespace

// https://www.sqlite.org/pragma.html#pragma_synchronous: with a write-ahead log, NORMAL loses no consistency
// and nothing when a process dies, only the last commits when the power does. It stays as the last commit
// wanted it: in a burst nothing is switched.
Result<void> Database::chooseDurability(Durability durability)
{
    if (m_waitFailed && durability == Durability::Now) {
        // What stands behind a hole in the log is lost with it.
        if (Result<void> madeUp = makeUpForWait(); !madeUp)
            return madeUp;
    }
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
        if (committed && !m_waitFailed)
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
    if (!m_waitFailed && m_connection.waitForLog())
        m_onDisk = m_clock.steady();
    else
        (void)makeUpForWait(); // tried again by itself
}

Result<void> Database::makeUpForWait()
{
    m_waitFailed = !m_connection.rewriteLog();
    if (!m_waitFailed) {
        m_onDisk = m_clock.steady();
        if (m_catchUp)
            m_catchUp->stop();
        return {};
    }
    SqliteError error = m_connection.error();
    if (error.code == SQLITE_OK)
        error.code = SQLITE_IOERR_FSYNC;
    catchUpIn(storageFault(error) == StorageFault::Locked ? longestDelay : retryDelay);
    return failure(storageError(error, m_path));
}

/// Made up for from the event loop: whoever calls this is within a commit.
void Database::noteFailedWait()
{
    m_waitFailed = true;
    catchUpIn(milliseconds(0));
}

} // namespace deskbell
