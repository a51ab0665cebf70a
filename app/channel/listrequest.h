#pragma once

#include "channel/tokenrequest.h"

namespace deskbell {

/// One thing that the messenger offers, such as a message template.
struct ListItem
{
    QString value;
    QString label;
    QJsonObject also; ///< name of another var -> value proposed for it
};

/// Asks the messenger for one of the preset's lists; `done` is called once, unless `context` dies.
void askList(const ChannelTools& tools, const QString& list, QObject* context,
             std::function<void(Result<QList<ListItem>>)> done);

} // namespace deskbell
