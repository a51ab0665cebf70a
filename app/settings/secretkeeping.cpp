// In:  a secret and a name. Out: where it is kept now, or that it is forgotten.
#include "settings/secretstore.h"

#include "settings/keyring.h"
#include "settings/secretjob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// The hash keeps names apart that look alike once they are fit for a file system.
QString secretFileName(const QString& name)
{
    QString fit;
    for (const QChar c : name.left(40)) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        fit += plain ? c : QChar(u'-');
    }
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return fit + u'-' + QString::fromLatin1(hash.left(8));
}

} // namespace

void SecretStore::keep(const QString& name, const QString& value, bool allowFile, QObject* context, Done done)
{
    if (value.isEmpty()) {
        auto* refused = new SecretJob(
            context, [done](const Result<QString>& r) { done(failure(r.error())); }, this);
        return refused->finish(failure(tr("An empty secret is not kept.")));
    }
    const QString entry = name + entrySuffix();
    auto* job = new SecretJob(
        context,
        [this, name, value, entry, allowFile, done = std::move(done)](const Result<QString>& kept) {
            if (kept)
                return done(SecretRef{SecretRef::Kind::Keyring, entry, {}});
            if (!allowFile)
                return done(failure(kept.error()));
            const Result<SecretRef> ref = keepInFile(name, value);
            if (ref)
                Q_EMIT notice(
                    tr("The secret \"%1\" stands in a file that only you can read, as the keyring could not "
                       "be used: %2")
                        .arg(name, kept.error().what),
                    true);
            done(ref);
        },
        this);
    const QString advice = tr("Start and unlock a keyring, or allow a file that only you can read.");
    job->limit(m_clock, keyringLimit, [name, advice] {
        return Error{tr("The keyring did not answer when asked to keep \"%1\".").arg(name), {}, advice};
    });
    m_keyring->write(
        entry, value, job, [job, name, entry, advice](const Result<void, KeyringFailure>& answer) {
            if (answer)
                return job->finish(entry);
            const QString& detail = answer.error().detail;
            const bool denied = answer.error().kind == KeyringFailure::Kind::Denied;
            job->finish(failure(denied ? tr("The keyring refuses to keep \"%1\": %2.").arg(name, detail)
                                       : tr("There is no keyring to keep \"%1\" in: %2.").arg(name, detail),
                                {}, advice));
        });
}

void SecretStore::forget(const SecretRef& ref)
{
    if (ref.kind == SecretRef::Kind::Keyring && ref.name.endsWith(entrySuffix()))
        m_keyring->remove(ref.name, this, [](const Result<void, KeyringFailure>&) {});
    if (ref.kind != SecretRef::Kind::File || !ref.name.startsWith("secrets/"_L1) || ref.name.count(u'/') != 1)
        return;
    const QDir profile(m_profileFolder);
    QFile::remove(profile.absoluteFilePath(ref.name));
    profile.rmdir(u"secrets"_s); // does nothing while something is in it
}

/// Profiles share the keyring: the hash keeps a second profile's entry of the same name apart.
QString SecretStore::entrySuffix() const
{
    const QByteArray profile =
        QCryptographicHash::hash(QDir(m_profileFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    return u" ("_s + QString::fromLatin1(profile.left(8)) + u')';
}

Result<SecretRef> SecretStore::keepInFile(const QString& name, const QString& value)
{
    const QString relative = u"secrets/"_s + secretFileName(name);
    const QString path = QDir(m_profileFolder).absoluteFilePath(relative);
    const QString folder = QFileInfo(path).path();
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return failure(tr("The folder \"%1\" for secrets cannot be made.").arg(folder));
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(value.toUtf8()) < 0 ||
        !file.commit())
        return failure(tr("The secret file \"%1\" cannot be written: %2.").arg(path, file.errorString()));
    return SecretRef{SecretRef::Kind::File, relative, {}};
}

} // namespace deskbell
