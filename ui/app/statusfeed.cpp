#include "ui/app/statusfeed.h"

#include "ui/desktop/desktopfacts.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statisticsview.h"
#include "ui/windows/statusview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace deskbell {

namespace {

constexpr qint64 recountSeconds = 30; // while the page is on the screen and something changes
constexpr qint64 daySeconds = 24 * 3600;

} // namespace

StatusFeed::StatusFeed(Core& core, const Clock& clock, MainWindow& window)
    : m_core(core), m_clock(clock), m_window(window)
{
    StatusView& status = window.status();
    connect(&status, &StatusView::wanted, this, &StatusFeed::countPolls);
    connect(&window.charts(), &StatisticsView::wanted, this, &StatusFeed::countCharts);
    connect(&status, &StatusView::pollRequested, this,
            [this](const QString& source) { m_core.pollNow(source); });
    connect(&status, &StatusView::resumeRequested, this,
            [this](const QString& channel) { (void)m_core.resumeChannel(channel); });
    connect(&status, &StatusView::diagnosticsRequested, this, &StatusFeed::copyDiagnostics);
    connect(&status, &StatusView::openRequested, this, &StatusFeed::openPage);
    connect(&status, &StatusView::signInRequested, this, &StatusFeed::signInRequested);
    connect(&status, &StatusView::sourceSettingsRequested, this, &StatusFeed::sourceSettingsRequested);
    connect(&status, &StatusView::channelSettingsRequested, this, &StatusFeed::channelSettingsRequested);
}

void StatusFeed::refresh()
{
    show();
    if (m_counted.isValid() && std::abs(m_counted.secsTo(m_clock.now())) < recountSeconds)
        return;
    if (m_window.status().isVisible())
        countPolls();
    if (m_window.charts().isVisible())
        countCharts();
}

void StatusFeed::show()
{
    const QDateTime now = m_clock.now();
    m_window.status().setSources(m_core.sources(), now);
    m_window.status().setChannels(m_core.channelStatus(), now);
}

void StatusFeed::countPolls()
{
    m_counted = m_clock.now();
    m_core.countStatistics(m_counted.addSecs(-daySeconds), this, [this](const Result<Statistics>& found) {
        if (!found)
            return;
        m_window.status().setPolls(found->polls);
        show();
    });
}

void StatusFeed::countCharts()
{
    m_counted = m_clock.now();
    const ChartSpan span = m_window.charts().span();
    m_core.countStatistics(chartBegin(span, m_counted), this, [this, span](const Result<Statistics>& found) {
        if (span != m_window.charts().span())
            return; // the user has turned on
        if (found)
            m_window.charts().setStatistics(*found, span);
        else
            m_window.charts().setProblem(found.error().text());
    });
}

void StatusFeed::copyDiagnostics()
{
    gatherDesktopFacts(QDBusConnection::sessionBus(), m_hasTray, this, [this](const Facts& facts) {
        QGuiApplication::clipboard()->setText(diagnosticsText(m_core, facts));
        m_window.setState(tr("The diagnostics are in the clipboard."));
    });
}

void StatusFeed::openPage(const QString& name)
{
    for (const SourceConfig& source : m_core.config().sources) {
        if (source.name == name && !QDesktopServices::openUrl(source.url.adjusted(QUrl::RemoveUserInfo)))
            m_window.setNotice(tr("No browser could be started for %1.")
                                   .arg(source.url.toDisplayString(QUrl::RemoveUserInfo)));
    }
}

} // namespace deskbell
