#include "core/secretreading.h"

#include <memory>

namespace deskbell {

namespace {

struct Reading
{
    SecretStore& store;
    QList<NamedSecret> wanted;
    QObject* context;
    std::function<void(Result<QHash<QString, QString>>)> done;
    QHash<QString, QString> found;
};

void next(const std::shared_ptr<Reading>& reading)
{
    if (reading->wanted.isEmpty())
        return reading->done(reading->found);
    const NamedSecret secret = reading->wanted.takeFirst();
    reading->store.read(secret.ref, reading->context,
                        [reading, key = secret.key](const Result<QString>& value) {
                            if (!value)
                                return reading->done(failure(value.error()));
                            reading->found.insert(key, *value);
                            next(reading);
                        });
}

} // namespace

void readSecrets(SecretStore& store, QList<NamedSecret> wanted, QObject* context,
                 std::function<void(Result<QHash<QString, QString>>)> done)
{
    next(std::make_shared<Reading>(Reading{store, std::move(wanted), context, std::move(done), {}}));
}

} // namespace deskbell
