#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace deskbell {

/// The database as a file: what can be said and done without SQLite. SQLite keeps two companions beside it,
/// `-wal` and `-shm`.
class DatabaseFile
{
public:
    enum class Content
    {
        Nothing,  ///< no file: a new database begins here
        Database, ///< begins as an SQLite file does
        Damaged   ///< also one of no length: Deskbell never leaves such a file
    };

    explicit DatabaseFile(QString path) : m_path(std::move(path)) {}

    /// Changes nothing. Fails when this is no readable and writable file in a writable folder.
    Result<Content> look();
    /// user_version as it stands in the file's head; 0 before look(). A newer one may still be in the -wal.
    int version() const { return m_version; }

    /// Makes the file, or narrows an existing one with its companions, to 0600 before SQLite opens it.
    Result<void> makePrivate() const;
    /// Takes the file's name, which must be free, in one step.
    Result<void> moveTo(const QString& path) const;
    void remove() const; ///< with its companions
    /// Renames the file and its companions to `.damaged-<time>`; gives the new path.
    Result<QString> setAside(const QDateTime& now) const;

    /// The mark of damage that a running program met.
    void markSuspect() const;
    bool isSuspect() const;
    void clearSuspect() const;

private:
    QString m_path;
    int m_version = 0;
};

} // namespace deskbell
