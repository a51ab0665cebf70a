#pragma once

#include "base/result.h"

namespace deskbell {

struct SqliteError;

/// What kind of trouble the database is in: decides what is said and whether waiting helps.
enum class StorageFault
{
    DiskFull,
    ReadOnly,
    Locked,     ///< held by another program for longer than the busy time-out
    Damaged,    ///< malformed pages, or not a database at all
    CannotOpen, ///< the file or one of its companions (-wal, -shm) cannot be opened
    DiskError,
    Other
};

/// By SQLite's own code, extended or not; the low eight bits tell the kind.
StorageFault storageFault(const SqliteError& error);
/// A sentence for people, the file, and what Deskbell or the user does next. Holds no value of any row.
Error storageError(const SqliteError& error, const QString& path);

} // namespace deskbell
