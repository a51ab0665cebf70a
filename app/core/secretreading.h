#pragma once

#include "settings/secretstore.h"

#include <QHash>

namespace deskbell {

struct NamedSecret
{
    QString key;
    SecretRef ref;
};

/// Reads several secrets one after the other; the first that cannot be read ends it. `done` is called once.
void readSecrets(SecretStore& store, QList<NamedSecret> wanted, QObject* context,
                 std::function<void(Result<QHash<QString, QString>>)> done);

} // namespace deskbell
