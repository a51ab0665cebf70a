#include "storage/databasefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Database)
};

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 headLength = 100;
constexpr qsizetype versionOffset = 60;

QString suspectPath(const QString& path) { return path + ".suspect"_L1; }

} // namespace

Result<DatabaseFile::Content> DatabaseFile::look()
{
    const QFileInfo info(m_path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return failure(FileText::tr("The folder of the database does not exist."), m_path,
                       FileText::tr("Make the folder %1.").arg(folder.filePath()));
    }
    if (info.exists() && !info.isFile()) {
        return failure(FileText::tr("The database cannot be opened: this is not a file."), m_path,
                       FileText::tr("Move it away; Deskbell then begins a new database."));
    }
    // WAL makes companions beside the file, so the folder must be writable as well.
    if (!folder.isWritable()) {
        return failure(FileText::tr("The database cannot be written: its folder is read-only."), m_path,
                       FileText::tr("Check the owner and the permissions of %1.").arg(folder.filePath()));
    }
    if (!info.exists())
        return Content::Nothing;

    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        //: %1 is the system's reason
        return failure(FileText::tr("The database cannot be written: %1.").arg(file.errorString()), m_path,
                       FileText::tr("Check the owner and the permissions of the file."));
    }
    const QByteArray head = file.read(headLength);
    if (head.isEmpty() && file.error() != QFileDevice::NoError) {
        return failure(FileText::tr("The database cannot be read: %1.").arg(file.errorString()), m_path,
                       FileText::tr("Check the disk."));
    }
    if (head.size() < headLength || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Content::Damaged;
    m_version = qFromBigEndian<qint32>(head.constData() + versionOffset);
    return Content::Database;
}

Result<void> DatabaseFile::makePrivate() const
{
    QFile file(m_path);
    // Made with these permissions, not narrowed afterwards: there is no moment at which others could read it.
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
        !file.exists()) {
        return failure(FileText::tr("The database cannot be made: %1.").arg(file.errorString()), m_path,
                       FileText::tr("Check the owner, the permissions and the free space of its folder."));
    }
    file.close();
    for (const QString& path : {m_path, m_path + "-wal"_L1, m_path + "-shm"_L1}) {
        constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                    QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                    QFileDevice::WriteOther | QFileDevice::ExeOther;
        if (QFile::exists(path) && (QFile::permissions(path) & others) &&
            !QFile::setPermissions(path, ownerOnly)) {
            return failure(FileText::tr("The database holds session cookies, but others may read it."), path,
                           FileText::tr("Give the file to the user who runs Deskbell."));
        }
    }
    return {};
}

Result<void> DatabaseFile::moveTo(const QString& path) const
{
    QFile file(m_path);
    if (!file.rename(path)) {
        return failure(FileText::tr("The database cannot be made: %1.").arg(file.errorString()), path,
                       FileText::tr("Check the owner, the permissions and the free space of its folder."));
    }
    return {};
}

void DatabaseFile::remove() const
{
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(m_path + suffix);
}

Result<QString> DatabaseFile::setAside(const QDateTime& now) const
{
    const QString wanted = m_path + ".damaged-"_L1 + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = wanted;
    for (int n = 2; QFile::exists(target); ++n)
        target = wanted + u'-' + QString::number(n);
    // The file itself last: killed in between, the next start finds it damaged still. The other way round an
    // old -wal would be left beside a new file.
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return failure(
                FileText::tr("The database is damaged and cannot be set aside: %1.").arg(file.errorString()),
                m_path, FileText::tr("Move it away; Deskbell then begins a new database."));
        }
    }
    clearSuspect();
    return target;
}

void DatabaseFile::markSuspect() const
{
    QFile mark(suspectPath(m_path));
    // Without the mark the next start only looks less closely.
    if (mark.open(QIODevice::WriteOnly, ownerOnly))
        mark.close();
}

bool DatabaseFile::isSuspect() const { return QFile::exists(suspectPath(m_path)); }

void DatabaseFile::clearSuspect() const { QFile::remove(suspectPath(m_path)); }

} // namespace deskbell
