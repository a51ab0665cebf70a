#pragma once

#include "settings/configfile.h"
#include "settings/secretstore.h"

namespace deskbell {

/// A secret that stands in the configuration itself.
struct PlainSecret
{
    QString pointer; ///< JSON pointer
    QString name;    ///< to keep it under
    QString what;    ///< for people; not the secret
    QString value;   ///< the secret
};

QList<PlainSecret> plainSecrets(const Config& config, const IsSecretVar& isSecretVar);

struct MovedSecrets
{
    Config config;       ///< with references where secrets were; the rest untouched
    QStringList notices; ///< for people: what went where
    QList<Error> errors; ///< what could not be moved and still stands in `config`: do not save it
};

/// Keeps every plain secret of `config` in the store, one after the other, and answers what to save.
void moveSecrets(const Config& config, const IsSecretVar& isSecretVar, SecretStore& store, bool allowFile,
                 QObject* context, std::function<void(MovedSecrets)> done);

} // namespace deskbell
