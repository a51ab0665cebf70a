// In: SQLite's calls of its file system. Out: the same, done by the real one, or not done.
// https://www.sqlite.org/c3ref/vfs.html, https://www.sqlite.org/c3ref/io_methods.html
#include "support/sim/simdisk.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <utility>

namespace deskbell::test {

struct SimDisk::Vfs
{
    sqlite3_vfs own{};
    sqlite3_vfs* real = nullptr;
};

/// What SQLite holds of an open file; the real one's stands behind it in the same memory.
struct SimFile
{
    sqlite3_file base;
    SimDisk* disk;
    QByteArray* path;

    static SimFile* of(sqlite3_file* file) { return reinterpret_cast<SimFile*>(file); }
    static sqlite3_file* real(sqlite3_file* file)
    {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(SimFile));
    }
    static const sqlite3_io_methods& real_(sqlite3_file* file) { return *real(file)->pMethods; }

    static int close(sqlite3_file* file)
    {
        delete of(file)->path;
        return real_(file).xClose(real(file));
    }
    static int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 at)
    {
        int& failIn = of(file)->disk->m_failReadIn;
        if (failIn > 0 && !of(file)->disk->isJudged && --failIn == 0) {
            ++of(file)->disk->m_faults;
            return SQLITE_IOERR_CORRUPTFS; // what SQLite's own says for EIO
        }
        return real_(file).xRead(real(file), to, amount, at);
    }
    /// Keeps what stood there, for the case that the power is cut before the next wait.
    static void remember(sqlite3_file* file, sqlite3_int64 at, sqlite3_int64 amount)
    {
        if (of(file)->path->isEmpty()) // a temporary file, of which nobody asks after a power cut
            return;
        SimDisk::Written written{*of(file)->path, at, amount, {}, 0};
        sqlite3_int64 size = 0;
        real_(file).xFileSize(real(file), &size);
        written.sizeBefore = size;
        // By its last byte, as what is written anew in blocks is written from front to back.
        for (SimDisk::Written& older : of(file)->disk->m_unsynced) {
            const sqlite3_int64 end = older.at + older.amount;
            if (older.path == written.path && end > at && end <= at + amount)
                older.isLost = false;
        }
        if (at < size) {
            written.before.resize(std::min(amount, size - at));
            real_(file).xRead(real(file), written.before.data(), int(written.before.size()), at);
        }
        of(file)->disk->m_unsynced.push_back(std::move(written));
    }
    static int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at)
    {
        SimDisk& disk = *of(file)->disk;
        if (const int refused = disk.admit(SQLITE_IOERR_WRITE))
            return refused;
        sqlite3_int64 size = 0;
        real_(file).xFileSize(real(file), &size);
        if (disk.trouble == SimDisk::Trouble::Full && at + amount > size)
            return SQLITE_FULL;
        remember(file, at, amount);
        return real_(file).xWrite(real(file), from, amount, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (const int refused = of(file)->disk->admit(SQLITE_IOERR_TRUNCATE))
            return refused;
        sqlite3_int64 before = 0;
        real_(file).xFileSize(real(file), &before);
        if (before > size)
            remember(file, size, before - size);
        return real_(file).xTruncate(real(file), size);
    }
    static int sync(sqlite3_file* file, int)
    {
        SimDisk& disk = *of(file)->disk;
        const QByteArray& path = *of(file)->path;
        const bool fails = std::exchange(disk.failNextWait, false);
        if (const int refused = fails ? SQLITE_IOERR_FSYNC : disk.admit(SQLITE_IOERR_FSYNC)) {
            for (SimDisk::Written& written : disk.m_unsynced) // not where the process died there
                written.isLost = written.isLost || (!disk.m_stopped && written.path == path);
            return refused;
        }
        sqlite3_int64 size = 0;
        real_(file).xFileSize(real(file), &size);
        // Only now, and only here, is it safe; the real file lives in memory, where there is no waiting.
        std::erase_if(disk.m_unsynced, [&](const SimDisk::Written& written) {
            return written.path == path && (!written.isLost || written.at >= size);
        });
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return real_(file).xFileSize(real(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return real_(file).xLock(real(file), level); }
    static int unlock(sqlite3_file* file, int level) { return real_(file).xUnlock(real(file), level); }
    static int isReserved(sqlite3_file* file, int* out)
    {
        return real_(file).xCheckReservedLock(real(file), out);
    }
    static int control(sqlite3_file* file, int op, void* argument)
    {
        return real_(file).xFileControl(real(file), op, argument);
    }
    static int sectorSize(sqlite3_file* file) { return real_(file).xSectorSize(real(file)); }
    static int characteristics(sqlite3_file*) { return 0; }
    static int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
    {
        return real_(file).xShmMap(real(file), page, size, extend, memory);
    }
    static int shmLock(sqlite3_file* file, int offset, int n, int flags)
    {
        return real_(file).xShmLock(real(file), offset, n, flags);
    }
    static void shmBarrier(sqlite3_file* file) { real_(file).xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file* file, int remove)
    {
        return real_(file).xShmUnmap(real(file), of(file)->disk->isStopped() ? 0 : remove);
    }

    static SimDisk& diskOf(sqlite3_vfs* vfs) { return *static_cast<SimDisk*>(vfs->pAppData); }
    static sqlite3_vfs* realOf(sqlite3_vfs* vfs) { return diskOf(vfs).m_vfs->real; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        // SQLite 2 and 3 of this table: shared memory yes, memory maps of the file no.
        static const sqlite3_io_methods methods{
            2,        close,      read,    write,      truncate,        sync,   fileSize, lock,
            unlock,   isReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
            shmUnmap, nullptr,    nullptr};
        new (file) SimFile{{nullptr}, &diskOf(vfs), nullptr};
        const int opened = realOf(vfs)->xOpen(realOf(vfs), name, real(file), flags, outFlags);
        if (!real(file)->pMethods)
            return opened;
        of(file)->path = new QByteArray(name);
        of(file)->base.pMethods = &methods;
        return opened;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        if (const int refused = diskOf(vfs).admit(SQLITE_IOERR_DELETE))
            return refused;
        std::erase_if(diskOf(vfs).m_unsynced,
                      [&](const SimDisk::Written& written) { return written.path == name; });
        return realOf(vfs)->xDelete(realOf(vfs), name, syncFolder);
    }
};

SimDisk::SimDisk() : m_vfs(std::make_unique<Vfs>())
{
    m_vfs->real = sqlite3_vfs_find(nullptr);
    m_vfs->own = *m_vfs->real;
    m_vfs->own.iVersion = 1; // the rest is asked of the real one by nobody who must see the difference
    m_vfs->own.szOsFile = int(sizeof(SimFile)) + m_vfs->real->szOsFile;
    m_vfs->own.pNext = nullptr;
    m_vfs->own.zName = "deskbell-simulation";
    m_vfs->own.pAppData = this;
    m_vfs->own.xOpen = SimFile::open;
    m_vfs->own.xDelete = SimFile::remove;
    sqlite3_vfs_register(&m_vfs->own, 1);
}

SimDisk::~SimDisk() { sqlite3_vfs_unregister(&m_vfs->own); }

int SimDisk::admit(int error)
{
    if (m_stopped)
        return error;
    ++m_operations;
    if (m_stopIn > 0 && --m_stopIn == 0) {
        m_stopped = true;
        return error;
    }
    if (m_failIn > 0 && --m_failIn == 0) {
        ++m_faults;
        return error;
    }
    // What was written before can be waited for.
    return trouble == Trouble::ReadOnly && error != SQLITE_IOERR_FSYNC ? SQLITE_READONLY : SQLITE_OK;
}

void SimDisk::cutPower(QRandomGenerator& random)
{
    const bool all = random.bounded(2) == 0;
    for (auto written = m_unsynced.rbegin(); written != m_unsynced.rend(); ++written) {
        if (!all && random.bounded(2) == 0)
            continue; // this one had reached the disk by itself
        QFile file(QString::fromUtf8(written->path));
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) ||
            !file.seek(written->at))
            continue;
        // A place that the file system had given to the file, and that nothing had reached, reads as zeros.
        file.write(written->before.leftJustified(written->amount, '\0'));
        if (all)
            file.resize(written->sizeBefore);
    }
    m_unsynced.clear();
}

void SimDisk::mend()
{
    m_stopped = false;
    m_stopIn = 0;
    m_failIn = 0;
    m_failReadIn = 0;
    trouble = Trouble::None;
}

} // namespace deskbell::test
