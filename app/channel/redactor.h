#pragma once

#include "channel/channel.h"
#include "preset/channelpreset.h"

#include <QJsonObject>

namespace deskbell {

/// Takes a channel's secrets out of text that people or files will see: its secret variables as they are, as
/// they stand percent-encoded, and the telling parts of its address (path, query values).
class Redactor
{
public:
    Redactor() = default;
    Redactor(const QList<ChannelVarSpec>& specs, const QJsonObject& vars);

    QString operator()(QString text) const;
    /// One more, such as a token; the last few of them.
    void hide(const QString& secret);
    /// The same request with its address, header values and body redacted.
    PreparedRequest masked(PreparedRequest request) const;

private:
    void add(const QString& secret);
    void addUrl(const QUrl& url);

    QStringList m_passing; ///< tokens, the newest first
    QStringList m_secrets; ///< longest first, so that a part never hides the whole
};

} // namespace deskbell
