// In:  a changed configuration. Out: the pollers that it does not touch.
#include "core/core_p.h"

#include <algorithm>

namespace deskbell {

/// Takes out those whose source is as it was `before`, by name: they go on, with what they know of their
/// desks. The others end.
std::map<QString, std::unique_ptr<Poller>> Core::Private::keepPollers(const Config* before)
{
    std::map<QString, std::unique_ptr<Poller>> kept;
    const bool mayStay = before && before->interval == config.interval;
    for (std::unique_ptr<Poller>& poller : pollers) {
        const QString name = poller->status().name;
        const auto isIt = [&name](const SourceConfig& source) { return source.name == name; };
        const QList<SourceConfig>& now = config.sources;
        const auto is = std::find_if(now.begin(), now.end(), isIt);
        if (mayStay && is != now.end() && before->sources.contains(*is))
            kept[name] = std::move(poller);
    }
    pollers.clear();
    return kept;
}

} // namespace deskbell
