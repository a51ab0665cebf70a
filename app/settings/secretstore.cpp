#include "settings/secretstore.h"

#include "settings/keyring.h"
#include "settings/secretjob.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSecret = 64 * 1024; // bytes; keys in PEM form are a few thousand
constexpr milliseconds commandLimit = seconds(30);

QString withoutLineEnd(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

bool leavesFolder(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == ".."_L1 || clean.startsWith("../"_L1);
}

} // namespace

SecretStore::SecretStore(QString profileFolder, const Clock& clock, QObject* parent)
    : SecretStore(std::move(profileFolder), clock, desktopKeyring(), parent)
{}

SecretStore::SecretStore(QString profileFolder, const Clock& clock, std::unique_ptr<KeyringBackend> keyring,
                         QObject* parent)
    : QObject(parent),
      m_profileFolder(std::move(profileFolder)),
      m_clock(clock),
      m_keyring(std::move(keyring))
{}

SecretStore::~SecretStore() = default;

void SecretStore::read(const SecretRef& ref, QObject* context, Read done)
{
    auto* job = new SecretJob(context, std::move(done), this);
    switch (ref.kind) {
    case SecretRef::Kind::None:
        return job->finish(QString());
    case SecretRef::Kind::Plain:
        return job->finish(ref.name);
    case SecretRef::Kind::Keyring:
        return readKeyring(ref.name, job);
    case SecretRef::Kind::File:
        return readFile(ref.name, job);
    case SecretRef::Kind::Env: {
        const QString value = qEnvironmentVariable(ref.name.toUtf8().constData());
        if (!value.isEmpty())
            return job->finish(value);
        return job->finish(failure(tr("The environment variable \"%1\" is not set.").arg(ref.name), {},
                                   tr("Set it for the program that starts Deskbell.")));
    }
    case SecretRef::Kind::Command:
        return readCommand(ref.command, job);
    }
}

void SecretStore::readFile(const QString& name, SecretJob* job)
{
    if (QDir::isRelativePath(name) && leavesFolder(name)) {
        return job->finish(failure(tr("The secret file \"%1\" leaves the profile's folder.").arg(name), {},
                                   tr("Give its whole path if that is meant.")));
    }
    QString path = QDir(m_profileFolder).absoluteFilePath(name);
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); // systemd: LoadCredential=
    bool fromSystemd = false;
    if (!QFileInfo::exists(path) && !credentials.isEmpty() && QDir::isRelativePath(name)) {
        const QString credential = QDir(credentials).filePath(QFileInfo(name).fileName());
        fromSystemd = QFileInfo::exists(credential);
        path = fromSystemd ? credential : path;
    }
    const QFileInfo info(path);
    if (!info.exists())
        return job->finish(failure(tr("The secret file \"%1\" does not exist.").arg(path)));
    if (!info.isFile()) // opening a pipe would wait for ever
        return job->finish(failure(tr("The secret file \"%1\" is not an ordinary file.").arg(path)));
    if (info.size() > largestSecret)
        return job->finish(failure(tr("The secret file \"%1\" is too large for a secret.").arg(path)));
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return job->finish(
            failure(tr("The secret file \"%1\" cannot be read: %2.").arg(path, file.errorString())));
    const QByteArray bytes = file.read(largestSecret);
    if (!bytes.isValidUtf8())
        return job->finish(failure(tr("The secret file \"%1\" is not UTF-8 text.").arg(path)));
    const QString secret = withoutLineEnd(bytes);
    if (secret.isEmpty())
        return job->finish(failure(tr("The secret file \"%1\" is empty.").arg(path)));
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!fromSystemd && (file.permissions() & others))
        Q_EMIT notice(
            tr("Other users can read or change the secret file \"%1\". Take the rights away: chmod 600.")
                .arg(path),
            false);
    job->finish(secret);
}

void SecretStore::readKeyring(const QString& entry, SecretJob* job)
{
    job->limit(m_clock, keyringLimit, [entry] {
        return Error{tr("The keyring did not answer when asked for \"%1\".").arg(entry),
                     {},
                     tr("Is it waiting for you to unlock it?")};
    });
    m_keyring->read(entry, job, [entry, job](const Result<QString, KeyringFailure>& answer) {
        if (answer)
            return job->finish(*answer);
        switch (answer.error().kind) {
        case KeyringFailure::Kind::NotFound:
            return job->finish(
                failure(tr("The keyring shows no entry \"%1\".").arg(entry), {},
                        tr("A locked keyring looks the same: unlock it, or enter the secret again.")));
        case KeyringFailure::Kind::Denied:
            return job->finish(
                failure(tr("The keyring refuses to show \"%1\": %2.").arg(entry, answer.error().detail), {},
                        tr("Unlock it and allow Deskbell to read the entry.")));
        case KeyringFailure::Kind::NoBackend:
        case KeyringFailure::Kind::Other:
            return job->finish(failure(
                tr("There is no keyring to read \"%1\" from: %2.").arg(entry, answer.error().detail), {},
                tr("Start one (gnome-keyring, KWallet, KeePassXC), or use {\"file\": ...} for this "
                   "secret.")));
        }
    });
}

void SecretStore::readCommand(const QStringList& command, SecretJob* job)
{
    const QString program = command.value(0);
    auto* process = new QProcess(this);
    process->setWorkingDirectory(m_profileFolder);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // A program that was killed is waited for by itself, not by the job.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(job, &SecretJob::ended, process, &QProcess::kill);
    job->limit(m_clock, commandLimit, [program] {
        return Error{
            tr("The command \"%1\" did not end within 30 seconds and was stopped.").arg(program), {}, {}};
    });
    connect(process, &QProcess::errorOccurred, job, [=](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        job->finish(
            failure(tr("The command \"%1\" cannot be started: %2.").arg(program, process->errorString())));
        process->deleteLater();
    });
    connect(process, &QProcess::readyReadStandardOutput, job, [=] {
        if (process->bytesAvailable() > largestSecret)
            job->finish(failure(tr("The command \"%1\" prints too much for a secret.").arg(program)));
    });
    connect(process, &QProcess::finished, job, [=](int code, QProcess::ExitStatus status) {
        const QByteArray output = process->read(largestSecret + 1);
        // What it printed may be the secret, so it is in no message.
        if (status != QProcess::NormalExit)
            return job->finish(failure(tr("The command \"%1\" was ended by the system.").arg(program)));
        if (code != 0)
            return job->finish(
                failure(tr("The command \"%1\" failed with exit code %2.").arg(program).arg(code), {},
                        tr("Run it in a terminal to see why.")));
        if (output.size() > largestSecret)
            return job->finish(failure(tr("The command \"%1\" prints too much for a secret.").arg(program)));
        if (!output.isValidUtf8())
            return job->finish(failure(tr("The command \"%1\" prints what is not UTF-8 text.").arg(program)));
        const QString secret = withoutLineEnd(output);
        if (secret.isEmpty())
            return job->finish(failure(tr("The command \"%1\" prints nothing.").arg(program)));
        job->finish(secret);
    });
    process->start(program, command.mid(1));
}

} // namespace deskbell
