#include "ui/windows/mainwindow.h"

#include "ui/windows/statusview.h"
#include "ui/windows/ticketsview.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace deskbell {

MainWindow::MainWindow(TicketServices tickets, QWidget* parent) : QMainWindow(parent)
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
    connect(poll, &QAction::triggered, this, &MainWindow::pollRequested);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(close, &QAction::triggered, this, &QWidget::close);
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
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tickets, tr("&Tickets"));
    m_tabs->addTab(m_status, tr("Sources and &channels"));

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(middle);

    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    statusBar()->setAccessibleName(tr("State"));
    statusBar()->addWidget(m_state, 1);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 150, metrics.height() * 38);
}

void MainWindow::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_reachableOtherwise) {
        event->accept();
        return;
    }
    event->ignore();
    showMinimized();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
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
