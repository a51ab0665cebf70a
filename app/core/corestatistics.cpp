// In:  questions of the Status page and of plots. Out: counts over what was recorded, read on another thread.
#include "core/core_p.h"

namespace deskbell {

StatisticsReader& Core::Private::counted()
{
    const Result<void> written = stores->polls.flush();
    Q_UNUSED(written) // the newest few polls are missing in the picture
    if (!statistics)
        statistics = std::make_unique<StatisticsReader>(stores->database->path());
    return *statistics;
}

void Core::countStatistics(const QDateTime& from, QObject* context,
                           std::function<void(Result<Statistics>)> done)
{
    // A ticket of this very moment counts.
    d->counted().count(from, d->clock.now().addMSecs(1), context, std::move(done));
}

void Core::pollHistory(const QString& source, QObject* context, std::function<void(Result<PollHistory>)> done)
{
    constexpr qint64 daySeconds = 24 * 3600;
    d->counted().history(source, d->clock.now().addSecs(-daySeconds), context, std::move(done));
}

} // namespace deskbell
