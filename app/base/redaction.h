#pragma once

#include <QString>
#include <QStringList>

/// The one place that takes secrets out of what people and files get to see: logs, notices, exports, answers
/// kept for the story of a delivery.
namespace deskbell {

enum class ShownUrl
{
    WithoutSecrets, ///< path and query stay; user info and secret parameters are masked
    HostOnly ///< scheme, host and port only: pasted robot addresses carry their key in the path or query
};

/// What stands in place of a secret.
QString secretMask();

/// `text` with everything masked that is a secret or looks like one: the values in `secrets` (also when
/// percent-encoded, JSON-escaped or in base64), user info in URLs, the values of Authorization, Cookie,
/// Set-Cookie and X-...-Key headers, parameters and JSON members such as key, token, secret, sign, password,
/// and bearer or basic credentials. Rather masks too much than too little.
QString redacted(const QString& text, const QStringList& secrets = {},
                 ShownUrl urls = ShownUrl::WithoutSecrets);

/// "Authorization", "X-Redmine-API-Key", ...
bool isSecretHeader(const QString& name);

} // namespace deskbell
