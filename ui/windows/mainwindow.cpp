#include "ui/windows/mainwindow.h"

#include "ui/desktop/windowplace.h"
#include "ui/desktop/windowsize.h"
#include "ui/windows/statisticsview.h"
#include "ui/windows/statusview.h"
#include "ui/windows/ticketsview.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace deskbell {

namespace {

const QString placeKey = QStringLiteral("window"); // of the layout that is remembered

}

MainWindow::MainWindow(TicketServices tickets, QWidget* parent)
    : QMainWindow(parent), m_recall(tickets.recall), m_remember(tickets.remember)
{
    setWindowTitle(tr("Tickets"));
    menuBar()->setAccessibleName(tr("Menu bar"));
    QMenu* file = menuBar()->addMenu(tr("&Deskbell"));
    QAction* poll = file->addAction(tr("&Poll now"));
    poll->setShortcut(QKeySequence::Refresh);
    QAction* settings = file->addAction(tr("&Settings…"));
    settings->setShortcut(QKeySequence::Preferences);
    file->addSeparator();
    QAction* close = file->addAction(tr("&Close window"));
    close->setShortcut(QKeySequence::Close);
    QAction* quit = file->addAction(tr("&Quit Deskbell"));
    quit->setShortcut(QKeySequence::Quit);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction* help = helpMenu->addAction(tr("&Manual"));
    help->setShortcut(QKeySequence::HelpContents);
    connect(help, &QAction::triggered, this, &MainWindow::helpRequested);
    connect(poll, &QAction::triggered, this, &MainWindow::pollRequested);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(close, &QAction::triggered, this, &MainWindow::closeOrMinimise);
    connect(quit, &QAction::triggered, this, &MainWindow::quitRequested);

    m_notice = new QLabel;
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(6);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    m_tickets = new TicketsView(std::move(tickets));
    view->addMenu(m_tickets->columnsMenu());
    m_status = new StatusView;
    m_charts = new StatisticsView;
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tickets, tr("&Tickets"));
    m_tabs->addTab(m_status, tr("&Status"));
    m_tabs->addTab(m_charts, tr("&Charts"));

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(middle);

    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    statusBar()->setAccessibleName(tr("State"));
    statusBar()->addWidget(m_state, 1);
    resizeInLetters(this, 150, 38);
    restorePlace(*this, WindowPlace::fromText(m_recall ? m_recall(placeKey) : QString()));
}

void MainWindow::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What closes without a person's click is the end of the session, and that must not be held up.
    if (m_reachableOtherwise || !event->spontaneous()) {
        event->accept();
        return;
    }
    event->ignore();
    showMinimized();
}

void MainWindow::closeOrMinimise()
{
    if (m_reachableOtherwise)
        close();
    else
        showMinimized();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    if (m_remember && !isMinimized())
        m_remember(placeKey, placeOf(*this).text());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    Q_EMIT shown();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT shown();
}

void MainWindow::setState(const QString& text) { m_state->setText(text); }

void MainWindow::present(bool statusPage)
{
    m_tabs->setCurrentWidget(statusPage ? static_cast<QWidget*>(m_status) : m_tickets);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace deskbell
