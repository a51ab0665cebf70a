#include "settings/keyring.h"

#include <QObject>

#include <qt6keychain/keychain.h>

namespace deskbell {

namespace {

KeyringFailure failureOf(const QKeychain::Job& job)
{
    using Kind = KeyringFailure::Kind;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound, job.errorString()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Kind::Denied, job.errorString()};
    // On Linux a missing secret service, bus or libsecret all come as OtherError (seen with 0.13.2).
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return {Kind::NoBackend, job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return {Kind::Other, job.errorString()};
}

class DesktopKeyring final : public KeyringBackend
{
public:
    void read(const QString& entry, QObject* context,
              std::function<void(Result<QString, KeyringFailure>)> done) override
    {
        auto* job = new QKeychain::ReadPasswordJob(service()); // deletes itself when finished
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done(job->textData());
            else
                done(failure(failureOf(*job)));
        });
        job->start();
    }

    void write(const QString& entry, const QString& value, QObject* context,
               std::function<void(Result<void, KeyringFailure>)> done) override
    {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setKey(entry);
        job->setTextData(value);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done({});
            else
                done(failure(failureOf(*job)));
        });
        job->start();
    }

    void remove(const QString& entry, QObject* context,
                std::function<void(Result<void, KeyringFailure>)> done) override
    {
        auto* job = new QKeychain::DeletePasswordJob(service());
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done({});
            else
                done(failure(failureOf(*job)));
        });
        job->start();
    }

private:
    static QString service() { return QStringLiteral("deskbell"); }
};

} // namespace

std::unique_ptr<KeyringBackend> desktopKeyring() { return std::make_unique<DesktopKeyring>(); }

} // namespace deskbell
