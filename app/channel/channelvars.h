#pragma once

#include "base/result.h"
#include "preset/channelpreset.h"

#include <QJsonObject>

namespace deskbell {

struct CheckedVars
{
    QJsonObject values;   ///< by name, each in the type of its spec; lists are arrays of text
    QStringList warnings; ///< for people; no secret inside
};

/// What the user filled in, against what the preset asks for. Addresses are http(s) without user name and
/// password; plain http only to this machine, elsewhere when `allowPlainHttp`. Errors name the channel and
/// the variable, never its value. `mayLack`: what is missing is no error, as while a channel is being set up.
Result<CheckedVars> checkVars(const QList<ChannelVarSpec>& specs, const QJsonObject& given,
                              const QString& channel, bool allowPlainHttp, bool mayLack = false);

/// Of two vars of which one is wanted, neither is filled in; for people.
QString neitherText(const ChannelVarSpec& spec, const QList<ChannelVarSpec>& specs);

/// This machine by name or number: needs no TLS.
bool isLoopback(const QString& host);

} // namespace deskbell
