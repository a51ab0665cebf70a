// In: commits that may reach the disk a little later. Out: one wait for the disk in place of many.
#include "storage/database.h"

#include "base/clock.h"
#include "storage/sqlite.h"
#include "storage/statement.h"
#include "storage/storagefault.h"

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
    if (m_waitFailed && durability == Durability::Now)
        waitFailed();
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
    if (!m_waitFailed && m_connection.waitForLog())
        m_onDisk = m_clock.steady();
    else
        waitFailed();
}

/// The system may have let go of what it could not write, and say nothing of it when it is asked again; and
/// what stands behind that in the log is lost with it. So the log is emptied into the file.
void Database::waitFailed()
{
    m_waitFailed = !m_connection.emptyLog();
    if (m_waitFailed)
        catchUpIn(storageFault(m_connection.error()) == StorageFault::Locked ? longestDelay : retryDelay);
    else
        m_onDisk = m_clock.steady();
}

} // namespace deskbell
