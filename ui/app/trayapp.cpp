#include "ui/app/trayapp.h"

#include "base/text.h"
#include "ui/app/coreservices.h"
#include "ui/app/sightsummary.h"
#include "ui/app/statusfeed.h"
#include "ui/desktop/bellicon.h"
#include "ui/desktop/ticketlink.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signinagain.h"
#include "ui/tray/traychannel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/ticketsview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace deskbell {

namespace {

constexpr milliseconds refreshDelay{100};
// A panel that starts with the desktop is there long before.
constexpr milliseconds trayPatience = seconds(60);

} // namespace

TrayApp::TrayApp(std::unique_ptr<Core> core, const Clock& clock, QStringList startCommand)
    : m_clock(clock),
      m_startCommand(std::move(startCommand)),
      m_icon(m_menu),
      m_host(QDBusConnection::sessionBus(), clock),
      m_system(QDBusConnection::systemBus(), QDBusConnection::sessionBus()),
      m_server(QDBusConnection::sessionBus()),
      m_iconBalloons(m_icon),
      m_balloons(m_server, m_iconBalloons),
      m_core(std::move(core)),
      m_refresh(clock.alarm([this] { refresh(); })),
      m_noTray(clock.alarm([this] { showWithoutTray(); })),
      m_quietTurns(clock.alarm([this] { refresh(); }))
{
    connectMenu();
    connectCore();
    connect(&m_balloons, &DesktopNotifier::opened, this, &TrayApp::balloonClicked);
    connect(&m_balloons, &DesktopNotifier::acknowledged, this, &TrayApp::acknowledge);
    connect(&m_balloons, &DesktopNotifier::snoozed, this,
            [this](const QList<TicketKey>& tickets) { snooze(tickets, SnoozeFor::QuarterHour); });
    connect(&m_balloons, &DesktopNotifier::signInRequested, this, &TrayApp::signInAgain);
}

TrayApp::~TrayApp() = default;

void TrayApp::start(bool hidden)
{
    m_core->addChannel(std::make_unique<TrayChannel>(m_balloons));
    connectTray();
    m_core->start();
    refresh();
    if (!hidden && m_core->config().sources.isEmpty()) {
        showWindow();
        showSettings(true);
    } else if (!hidden && !m_core->openingNotices().isEmpty()) {
        showWindow();
    }
}

void TrayApp::connectMenu()
{
    connect(&m_menu, &TrayMenu::ticketChosen, this, &TrayApp::openTicket);
    connect(&m_menu, &TrayMenu::pollRequested, this, [this] { m_core->pollNow(); });
    connect(&m_menu, &TrayMenu::pauseRequested, this, [this](std::chrono::minutes time) {
        m_core->pauseUntil(m_clock.now().addMSecs(milliseconds(time).count()));
    });
    connect(&m_menu, &TrayMenu::pauseUntilTomorrowRequested, this,
            [this] { m_core->pauseUntil(m_core->tomorrow()); });
    connect(&m_menu, &TrayMenu::resumeRequested, this, [this] { m_core->pauseUntil({}); });
    connect(&m_menu, &TrayMenu::ticketsRequested, this, &TrayApp::showWindow);
    connect(&m_menu, &TrayMenu::settingsRequested, this, [this] { showSettings(); });
    connect(&m_menu, &TrayMenu::quitRequested, this, &TrayApp::end);
    connect(&m_icon, &TrayIcon::clicked, this, &TrayApp::showWindow);
}

void TrayApp::connectCore()
{
    connect(m_core.get(), &Core::statusChanged, this, &TrayApp::scheduleRefresh);
    connect(m_core.get(), &Core::ticketsChanged, this, &TrayApp::scheduleRefresh);
    connect(m_core.get(), &Core::configChanged, this, [this] {
        applyAutostart();
        scheduleRefresh();
    });
    connect(m_core.get(), &Core::raiseRequested, this, &TrayApp::showWindow);
    connect(&m_system, &SystemWatch::cameBack, m_core.get(), &Core::wakeUp);
    connect(m_core.get(), &Core::noticeRaised, this, [this](const Notice& notice) {
        window().setNotice(notice.title + QLatin1Char('\n') + notice.body);
        m_balloons.show({notice.title, notice.body, notice.urgent ? Urgency::Critical : Urgency::Normal, {}},
                        this, [this](const Result<void>& shown) {
                            if (!shown.ok())
                                showWindow();
                        });
    });
    connect(m_core.get(), &Core::finished, this, &TrayApp::ended);
}

void TrayApp::connectTray()
{
    connect(&m_host, &TrayHost::presenceChanged, this, [this](bool present) {
        if (present) {
            m_noTray->stop();
            m_icon.appear();
            if (m_window) {
                m_window->setReachableOtherwise(true);
                m_window->setNotice(m_core->openingNotices().join(QLatin1Char('\n')));
            }
        } else {
            m_noTray->start(trayPatience); // a panel that restarts is back long before
        }
    });
    m_noTray->start(trayPatience);
    m_host.start();
}

MainWindow& TrayApp::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<MainWindow>(ticketServicesOf(*m_core, m_clock));
    m_window->setNotice(m_core->openingNotices().join(QLatin1Char('\n')));
    connect(m_window.get(), &MainWindow::shown, this, &TrayApp::scheduleRefresh);
    connect(m_window.get(), &MainWindow::pollRequested, this, [this] { m_core->pollNow(); });
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { showSettings(); });
    connect(m_window.get(), &MainWindow::quitRequested, this, &TrayApp::end);
    connect(&m_window->tickets(), &TicketsView::openRequested, this, &TrayApp::openTicket);
    connect(&m_window->tickets(), &TicketsView::acknowledgeRequested, this, &TrayApp::acknowledge);
    connect(&m_window->tickets(), &TicketsView::snoozeRequested, this,
            [this](const TicketKey& ticket, SnoozeFor time) { snooze({ticket}, time); });
    connect(&m_window->tickets(), &TicketsView::muteRequested, this, &TrayApp::setMuted);
    connect(&m_window->tickets(), &TicketsView::copyLinkRequested, this, &TrayApp::copyLinks);
    connect(&m_window->tickets(), &TicketsView::resendRequested, this, &TrayApp::resend);
    connect(&m_window->tickets(), &TicketsView::failed, m_window.get(), &MainWindow::setNotice);
    connect(m_window.get(), &MainWindow::helpRequested, this, &TrayApp::showHelp);
    connectStatus();
    return *m_window;
}

void TrayApp::connectStatus()
{
    m_status = std::make_unique<StatusFeed>(*m_core, m_clock, *m_window);
    connect(m_status.get(), &StatusFeed::signInRequested, this, &TrayApp::signInAgain);
    connect(m_status.get(), &StatusFeed::sourceSettingsRequested, this,
            [this](const QString& source) { showSettings().editSource(source); });
    connect(m_status.get(), &StatusFeed::channelSettingsRequested, this,
            [this](const QString& channel) { showSettings().editChannel(channel); });
}

void TrayApp::showHelp()
{
    if (!m_help) {
        const QString language = m_core->config().general.language;
        m_help = std::make_unique<HelpWindow>(
            Manual::load(language.isEmpty() ? QLocale::system() : QLocale(language)));
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void TrayApp::showWindow() { window().present(); }

void TrayApp::scheduleRefresh()
{
    if (!m_refresh->isActive())
        m_refresh->start(refreshDelay);
}

void TrayApp::refresh()
{
    const QDateTime now = m_clock.now();
    const QDateTime pausedUntil = m_core->pausedUntil();
    const SightSummary summary = summarise(m_core->sources(), m_core->quiet(), now);
    const int waiting = unseen(now);
    m_icon.setShape(summary.shape, waiting);
    m_icon.setToolTip(toolTipOf(summary, waiting));
    m_menu.setStateLines(QStringList{summary.headline} + summary.lines);
    m_menu.setPausedUntil(pausedUntil, now);
    awaitQuiet(now);
    QList<Ticket> tickets;
    if (const Result<QList<SeenTicket>> newest = m_core->tickets().newest(TrayMenu::ticketCount);
        newest.ok()) {
        for (const SeenTicket& seen : *newest)
            tickets << seen.ticket;
    }
    m_menu.setTickets(tickets);
    refreshWindow();
}

/// How many tickets rang since the window was last looked at; looking is what this counts as, too.
int TrayApp::unseen(const QDateTime& now)
{
    constexpr auto lookedAt = "lookedAt";
    constexpr int longestUnseenDays = 30; // counting years of them would be felt at every change
    if (m_window && m_window->isActiveWindow()) {
        m_core->setLayout(QLatin1StringView(lookedAt), now.toString(Qt::ISODateWithMs));
        return 0;
    }
    const QDateTime looked =
        QDateTime::fromString(m_core->layout(QLatin1StringView(lookedAt)), Qt::ISODateWithMs);
    const Result<int> count = m_core->tickets().unseenSince(
        looked.isValid() ? std::max(looked, now.addDays(-longestUnseenDays)) : now.addDays(-1),
        mostOnBell + 1);
    return count ? *count : 0;
}

void TrayApp::refreshWindow()
{
    if (!m_window || !m_window->isVisible())
        return;
    const QDateTime now = m_clock.now();
    m_window->tickets().refresh();
    m_status->setHasTray(m_host.isPresent());
    m_status->refresh();
    m_window->setState(summarise(m_core->sources(), m_core->quiet(), now).headline);
}

/// Quiet times begin and end without anything else happening.
void TrayApp::awaitQuiet(const QDateTime& now)
{
    const std::optional<Quiet> quiet = m_core->quiet();
    const QDateTime turns = quiet ? quiet->until : m_core->nextQuietHours();
    if (turns.isValid())
        m_quietTurns->start(milliseconds(now.msecsTo(turns) + 1000));
    else
        m_quietTurns->stop();
}

void TrayApp::balloonClicked(const QList<TicketKey>& tickets)
{
    if (tickets.size() == 1 && m_core->config().general.openOnClick) {
        openTicket(tickets.first());
        return;
    }
    showWindow();
    m_window->tickets().showOnly(tickets);
}

void TrayApp::openTicket(const TicketKey& key)
{
    const Result<std::optional<SeenTicket>> found = m_core->tickets().find(key.source, key.id);
    QUrl sourceUrl;
    for (const SourceConfig& source : m_core->config().sources) {
        if (source.name == key.source)
            sourceUrl = source.url;
    }
    const QUrl url = found.ok() && *found ? (*found)->ticket.url : QUrl();
    if (maySafelyOpen(url, sourceUrl) && QDesktopServices::openUrl(url))
        return;
    showWindow();
    m_window->tickets().showOnly({key});
    if (!url.isEmpty())
        m_window->setNotice(
            tr("The ticket's address was not opened, as it does not lead to its own desk or there is no "
               "browser: %1")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
}

void TrayApp::acknowledge(const QList<TicketKey>& tickets)
{
    for (const TicketKey& ticket : tickets) {
        if (const Result<bool> done = m_core->acknowledge(ticket.source, ticket.id); !done.ok())
            window().setNotice(done.error().text());
    }
}

void TrayApp::snooze(const QList<TicketKey>& tickets, SnoozeFor time)
{
    QDateTime until = m_clock.now();
    switch (time) {
    case SnoozeFor::QuarterHour:
        until = until.addSecs(15 * 60);
        break;
    case SnoozeFor::Hour:
        until = until.addSecs(60 * 60);
        break;
    case SnoozeFor::UntilTomorrow:
        until = m_core->tomorrow();
        break;
    }
    for (const TicketKey& ticket : tickets) {
        if (const Result<bool> done = m_core->snooze(ticket.source, ticket.id, until); !done.ok())
            window().setNotice(done.error().text());
    }
}

void TrayApp::setMuted(const TicketKey& ticket, bool muted)
{
    if (const Result<bool> done = m_core->setMuted(ticket.source, ticket.id, muted); !done.ok())
        window().setNotice(done.error().text());
}

void TrayApp::copyLinks(const QList<TicketKey>& tickets)
{
    QStringList links;
    for (const TicketKey& key : tickets) {
        if (const auto found = m_core->tickets().find(key.source, key.id);
            found && *found && isSafeUrl((*found)->ticket.url))
            links << (*found)->ticket.url.toString(QUrl::FullyEncoded);
    }
    if (links.isEmpty()) // what the clipboard holds may still be wanted
        return window().setState(tr("There is no web address to copy."));
    QGuiApplication::clipboard()->setText(links.join(QLatin1Char('\n')));
}

void TrayApp::resend(qint64 delivery)
{
    if (const Result<bool> again = m_core->retry(delivery); !again.ok())
        window().setNotice(again.error().text());
    scheduleRefresh();
}

SettingsDialog& TrayApp::showSettings(bool addSource)
{
    if (!m_settings) {
        // On its own, not above the window: closing either leaves the other.
        m_settings = new SettingsDialog(m_core->config(), servicesOf(*m_core, m_clock));
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_core.get(), &QObject::destroyed, m_settings, &QObject::deleteLater);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    if (addSource)
        m_settings->addSource();
    return *m_settings;
}

void TrayApp::showWithoutTray()
{
    window().setReachableOtherwise(false);
    m_window->setNotice(
        tr("This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension "
           "\"AppIndicator and KStatusNotifierItem Support\" adds a tray."));
    showWindow();
}

void TrayApp::applyAutostart()
{
    Autostart autostart;
    if (autostart.isOn() == m_core->config().general.autostart)
        return;
    if (const Result<void> set = autostart.setOn(m_core->config().general.autostart, m_startCommand);
        !set.ok())
        window().setNotice(set.error().text());
}

void TrayApp::signInAgain(const QString& name)
{
    for (const SourceConfig& source : m_core->config().sources) {
        if (source.name != name)
            continue;
        if (!isPersonsWay(source.signIn.way))
            return m_core->signInAgain(name);
        if (!m_signIn)
            m_signIn = std::make_unique<SignInAgain>(servicesOf(*m_core, m_clock));
        return m_signIn->begin(source);
    }
}

void TrayApp::end()
{
    if (std::exchange(m_ending, true)) {
        Q_EMIT ended();
        return;
    }
    delete m_settings;
    m_help.reset();
    if (m_window)
        m_window->hide(); // it remembers its place
    m_core->stop();
}

} // namespace deskbell
