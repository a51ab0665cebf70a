#include "ui/settings/settingsservices.h"

namespace deskbell {

EditedChannel withoutTyped(ChannelConfig channel)
{
    QHash<QString, QString> plain;
    for (auto var = channel.vars.begin(); var != channel.vars.end(); ++var) {
        if (var->secret.kind == SecretRef::Kind::Plain) {
            plain.insert(var.key(), var->secret.name);
            var->secret = {};
        }
    }
    return {std::move(channel), plain};
}

} // namespace deskbell
