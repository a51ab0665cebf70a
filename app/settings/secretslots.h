#pragma once

#include "settings/config.h"

namespace deskbell {

/// A place of a Config where a secret may stand.
struct SecretSlot
{
    QString pointer; ///< JSON pointer: "/sources/0/signIn/secret"
    QString name;    ///< to keep it under; unlike any other in this Config: "source-Service desk"
    QString what;    ///< for people
    SecretRef* ref = nullptr;
    QJsonValue* plain = nullptr;            ///< of a channel's variable, otherwise null
    const ChannelConfig* channel = nullptr; ///< of a channel's variable
    QString variable;
};

/// In the order of the file. Points into `config`: not longer than that lives unchanged.
QList<SecretSlot> secretSlots(Config& config);

} // namespace deskbell
