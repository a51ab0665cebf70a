#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace deskbell::test {

/// The disk under every SQLite database of this process while it lives: the real one, until told to
/// misbehave. What a database has not waited for (xSync) is lost when the power is cut, in part. A wait that
/// failed is never made up for by another wait, as on Linux: https://wiki.postgresql.org/wiki/Fsync_Errors
class SimDisk
{
public:
    enum class Trouble
    {
        None,
        Full,    ///< no file can grow
        ReadOnly ///< nothing can be written
    };

    SimDisk();
    ~SimDisk();
    SimDisk(const SimDisk&) = delete;
    SimDisk& operator=(const SimDisk&) = delete;

    Trouble trouble = Trouble::None;
    /// The n-th write, truncation, removal or wait for the disk from now fails once, with an error of the
    /// disk.
    void failOnce(int n) { m_failIn = n; }
    /// The n-th read from now fails once, as from a bad sector.
    void failReadOnce(int n) { m_failReadIn = n; }
    /// The next wait for the disk fails.
    bool failNextWait = false;
    /// Reads are the judge's, and do not fail.
    bool isJudged = false;
    bool readWillFail() const { return m_failReadIn > 0; }
    /// From the n-th on nothing reaches the disk any more: the process died there.
    void stopAt(int n) { m_stopIn = n; }
    void stopNow() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    /// What was written since the last wait comes back as it was, all of it or some. Call when no database is
    /// open.
    void cutPower(QRandomGenerator& random);
    /// The next process begins.
    void mend();
    qint64 operations() const { return m_operations; }
    /// How often failOnce() and failReadOnce() have struck.
    int faults() const { return m_faults; }

private:
    friend struct SimFile;
    struct Vfs;
    struct Written
    {
        QByteArray path;
        qint64 at;
        qint64 amount;
        QByteArray before; ///< shorter where the file ended
        qint64 sizeBefore;
        bool isLost = false; ///< no later wait brings it to the disk, unless it is written again
    };

    /// SQLITE_OK, or the error with which the next operation fails.
    int admit(int error);

    std::unique_ptr<Vfs> m_vfs;
    std::vector<Written> m_unsynced;
    qint64 m_operations = 0;
    int m_faults = 0;
    int m_failIn = 0; ///< 0: no
    int m_failReadIn = 0;
    int m_stopIn = 0;
    bool m_stopped = false;
};

} // namespace deskbell::test
