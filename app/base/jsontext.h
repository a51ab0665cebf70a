#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonValue>

namespace deskbell {

/// A JSON text that remembers on which line each value stands, so that errors can name the place.
struct JsonText
{
    QString name; ///< file name for messages
    QJsonValue root;
    QHash<QString, int> lines; ///< JSON pointer ("/sources/0/url") -> 1-based line

    /// "config.json:12 (sources[0].url)". The line of a value that is missing is that of the value around it.
    QString place(const QString& pointer) const;
};

/// Fails with name:line:column and what was expected there; also on duplicate keys, which QJsonDocument
/// swallows.
Result<JsonText> readJsonText(const QByteArray& bytes, const QString& name);

} // namespace deskbell
