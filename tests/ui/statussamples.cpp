#include "tests/ui/statussamples.h"

#include "tests/ui/uisamples.h"
#include "ui/windows/statusview.h"

namespace deskbell::test {

Statistics sampleStatistics(ChartSpan span, const QDateTime& now)
{
    Statistics found;
    found.from = chartBegin(span, now);
    const int hours = int(found.from.secsTo(now) / 3600) + 1;
    for (int hour = 0; hour < hours; ++hour) {
        const int ofDay = found.from.addSecs(hour * 3600).toLocalTime().time().hour();
        found.ticketsPerHour << (ofDay < 7 || ofDay > 19 ? 0 : (hour * 7) % 11);
    }
    found.queues = {{u"HPC"_s, 61},
                    {u"Office"_s, 44},
                    {u"Accounts and mailing lists of the whole institute"_s, 20},
                    {QString(), 3}};
    found.acknowledgeTimes = {12, 40, 31, 22, 9, 4, 1};
    found.waiting = 6;
    found.acknowledge = {119, std::chrono::minutes(9), std::chrono::hours(3)};
    found.delivery = {{u"Ops"_s, {120, milliseconds(420), milliseconds(1900)}},
                      {u"tray"_s, {128, milliseconds(12), milliseconds(40)}}};
    found.polls.insert(u"Service desk"_s,
                       {1380, 2, 1290, 1200, {1378, milliseconds(310), milliseconds(900)}});
    found.polls.insert(u"HPC portal"_s, {240, 31, 188, 0, {209, milliseconds(800), milliseconds(2600)}});
    return found;
}

std::unique_ptr<MainWindow> sampleStatusWindow()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC);
    std::unique_ptr<QWidget> made = sampleMainWindow();
    std::unique_ptr<MainWindow> window(static_cast<MainWindow*>(made.release()));
    const Statistics found = sampleStatistics(ChartSpan::Day, now);
    window->charts().setStatistics(found, ChartSpan::Day);
    window->status().setPolls(found.polls);
    SourceStatus sees;
    sees.name = u"Service desk"_s;
    sees.sight = Sight::Seeing;
    sees.lastGoodPoll = now;
    sees.nextPoll = now.addSecs(60);
    sees.interval = std::chrono::minutes(1);
    sees.latency = milliseconds(280);
    SourceStatus blind = sees;
    blind.name = u"HPC portal"_s;
    blind.sight = Sight::WrongCredentials;
    blind.detail = u"The sign-in form of portal.example.org refused the password."_s;
    blind.interval = std::chrono::minutes(15);
    window->status().setSources({sees, blind}, now);
    return window;
}

} // namespace deskbell::test
