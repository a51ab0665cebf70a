#include "core/plainvars.h"

namespace deskbell {

Result<CheckedVars> checkPlainVars(const ChannelPreset& preset, const ChannelConfig& channel)
{
    const auto isReference = [&channel](const QString& name) {
        const auto var = channel.vars.constFind(name);
        return var != channel.vars.cend() && var->secret.kind != SecretRef::Kind::None;
    };
    QJsonObject given;
    for (auto it = channel.vars.cbegin(); it != channel.vars.cend(); ++it) {
        if (!isReference(it.key()))
            given.insert(it.key(), it->value);
    }
    QList<ChannelVarSpec> plain;
    for (ChannelVarSpec spec : preset.vars) {
        if (isReference(spec.name))
            continue;
        if (isReference(spec.insteadOf))
            spec.insteadOf.clear();
        plain.append(spec);
    }
    return checkVars(plain, given, channel.name, channel.allowPlainHttp);
}

} // namespace deskbell
