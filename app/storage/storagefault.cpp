#include "storage/storagefault.h"

#include "storage/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace deskbell {

namespace {

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Database)
};

} // namespace

StorageFault storageFault(const SqliteError& error)
{
    if (error.code == SQLITE_IOERR_SHMSIZE) // no room for the -shm
        return StorageFault::DiskFull;
    switch (error.code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageFault::Locked;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return StorageFault::ReadOnly;
    case SQLITE_IOERR:
        return StorageFault::DiskError;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageFault::Damaged;
    case SQLITE_FULL:
        return StorageFault::DiskFull;
    case SQLITE_CANTOPEN:
        return StorageFault::CannotOpen;
    }
    return StorageFault::Other;
}

Error storageError(const SqliteError& error, const QString& path)
{
    switch (storageFault(error)) {
    case StorageFault::DiskFull:
        return {StorageText::tr("The database could not be written: the disk is full."), path,
                StorageText::tr("Free some space there; nothing was forgotten, and Deskbell tries again.")};
    case StorageFault::ReadOnly:
        return {StorageText::tr("The database could not be written: the file or its folder is read-only."),
                path, StorageText::tr("Check the owner and the permissions of the file and its folder.")};
    case StorageFault::Locked:
        return {StorageText::tr("The database is locked by another program."), path,
                StorageText::tr("Close whatever else has the file open; Deskbell tries again.")};
    case StorageFault::Damaged:
        return {StorageText::tr("The database is damaged."), path,
                StorageText::tr("Start Deskbell again: it then checks the whole file and, if need be, sets "
                                "it aside and begins a new one.")};
    case StorageFault::CannotOpen:
        return {StorageText::tr("The database could not be opened."), path,
                StorageText::tr("Check that its folder exists and that you may write there.")};
    case StorageFault::DiskError:
        //: %1 is the message of the database library, in English
        return {
            StorageText::tr("The disk reported an error while the database was in use (%1).").arg(error.text),
            path, StorageText::tr("Check the disk; nothing was forgotten, and Deskbell tries again.")};
    case StorageFault::Other:
        break;
    }
    //: %1 is the message of the database library, in English
    return {StorageText::tr("The database answered with an error: %1.").arg(error.text), path, {}};
}

} // namespace deskbell
