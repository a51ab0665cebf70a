#include "settings/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSocketPath = 107; // sun_path of AF_UNIX has 108 bytes with the closing zero
constexpr QFile::Permissions privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString stateFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(set) ? set : QDir::homePath() + "/.local/state"_L1;
}

QString userId()
{
#ifdef Q_OS_UNIX
    return QString::number(getuid());
#else
    return {};
#endif
}

bool isOurs(const QString& folder)
{
    const QFileInfo info(folder);
    return info.isDir() && !info.isSymLink() && QString::number(info.ownerId()) == userId();
}

/// For when the session has none.
QString ownRuntimeFolder() { return QDir::tempPath() + "/deskbell-"_L1 + userId(); }

QString runtimeFolder()
{
    // Started by cron or ssh, the variable may be missing though the folder is there.
    for (const QString& folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/run/user/"_s + userId()}) {
        if (QDir::isAbsolutePath(folder) && isOurs(folder))
            return folder;
    }
    return ownRuntimeFolder();
}

Result<void> makePrivate(const QString& folder)
{
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return failure(
            QCoreApplication::translate("deskbell::Profile", "The folder cannot be made."), folder,
            QCoreApplication::translate("deskbell::Profile", "Is there room, and may you write there?"));
    if ((!existed || QFile::permissions(folder) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                   QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)) &&
        !QFile::setPermissions(folder, privateFolder))
        return failure(
            QCoreApplication::translate("deskbell::Profile", "The folder cannot be closed to other users."),
            folder);
    return {};
}

} // namespace

Profile Profile::at(const QString& folder)
{
    const QString chosen = folder.isEmpty() ? qEnvironmentVariable("DESKBELL_PROFILE") : folder;
    Profile profile;
    QString data;
    if (!chosen.isEmpty()) {
        data = profile.folder = QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
        profile.logFolder = data + "/log"_L1;
    } else {
        profile.folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/deskbell"_L1;
        data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/deskbell"_L1;
        profile.logFolder = stateFolder() + "/deskbell/log"_L1;
    }
    profile.configFile = profile.folder + "/config.json"_L1;
    profile.secretsFolder = profile.folder + "/secrets"_L1;
    profile.presetsFolder = profile.folder + "/presets"_L1;
    profile.databaseFile = data + "/deskbell.db"_L1;
    return profile;
}

Result<void> Profile::create() const
{
    for (const QString& path : {folder, QFileInfo(databaseFile).path(), secretsFolder, presetsFolder,
                                QFileInfo(logFolder).path(), logFolder}) {
        if (const Result<void> made = makePrivate(path); !made)
            return made;
    }
    const QString runtime = QFileInfo(socketPath()).path();
    if (runtime != ownRuntimeFolder())
        return {};
    if (const Result<void> made = makePrivate(runtime); !made)
        return made;
    // In a folder that all users share, somebody else may have made it first.
    if (!isOurs(runtime))
        return failure(
            QCoreApplication::translate("deskbell::Profile", "The folder belongs to another user."), runtime,
            QCoreApplication::translate("deskbell::Profile", "Set XDG_RUNTIME_DIR to a folder of yours."));
    return {};
}

QString Profile::socketPath() const
{
    const QString canonical = QFileInfo(folder).canonicalFilePath(); // the same for every way to write it
    const QByteArray hash = QCryptographicHash::hash((canonical.isEmpty() ? folder : canonical).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(16);
    const QString name = "/deskbell-"_L1 + QString::fromLatin1(hash);
    const QString path = runtimeFolder() + name;
    return QFile::encodeName(path).size() <= longestSocketPath ? path : ownRuntimeFolder() + name;
}

// Beside the database that it guards: sessions with different runtime folders share that.
QString Profile::lockPath() const { return QFileInfo(databaseFile).path() + "/deskbell.lock"_L1; }

} // namespace deskbell
