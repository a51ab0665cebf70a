// In: an order to sign in to one desk. Out: that desk's cookies, whenever it may have let the person in.
#include "ui/browser/browserwindow.h"

#include "base/clock.h"
#include "net/browsercookies.h"
#include "net/origin.h"
#include "ui/desktop/windowsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 400;

} // namespace

BrowserWindow::BrowserWindow(const SignInOrder& order, QWebEngineProfile& profile) : m_order(order)
{
    showLoading(true);
    m_address = new QLineEdit;
    m_address->setAccessibleName(tr("Address of this page"));
    // A password typed after one Tab too many must not become an address.
    m_address->setFocusPolicy(Qt::ClickFocus);
    auto* toAddress = new QShortcut(Qt::CTRL | Qt::Key_L, m_address);
    m_view = new QWebEngineView;
    m_page = new BrowserPage(order, &profile, m_view);
    m_view->setPage(m_page);
    m_state = new QLabel(tr("Sign in as you do in your browser. Deskbell keeps only the cookies of %1.")
                             .arg(order.desk.host()));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_done = new QPushButton(tr("I am &signed in"));
    m_done->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_done);
    bottom->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_address);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    resizeInLetters(this, 140, 46);

    m_look.setSingleShot(true);
    m_look.setInterval(settleMs);
    connect(&m_look, &QTimer::timeout, this, &BrowserWindow::lookAtPage);
    QWebEngineCookieStore* store = profile.cookieStore();
    connect(store, &QWebEngineCookieStore::cookieAdded, this, &BrowserWindow::add);
    connect(store, &QWebEngineCookieStore::cookieRemoved, this, &BrowserWindow::forget);
    connect(toAddress, &QShortcut::activated, m_address, [this] {
        m_address->setFocus(Qt::ShortcutFocusReason);
        m_address->selectAll();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &BrowserWindow::goToTyped);
    connect(m_done, &QPushButton::clicked, this, &BrowserWindow::handOver);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_page, &QWebEnginePage::urlChanged, this, &BrowserWindow::showAddress);
    connect(m_page, &QWebEnginePage::loadStarted, this, [this] { showLoading(true); });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this] {
        showLoading(false);
        m_look.start();
    });
    watch(m_page);
}

void BrowserWindow::start()
{
    showAddress(m_order.page);
    m_page->load(m_order.page);
    m_view->setFocus();
}

void BrowserWindow::watch(BrowserPage* page)
{
    connect(page, &BrowserPage::popupOpened, this, &BrowserWindow::open);
    connect(page, &BrowserPage::certificateRefused, this, [this](const QString& host) {
        m_state->setText(
            tr("The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own "
               "authority, give its CA file or a pin in the settings of the source.")
                .arg(host));
    });
}

/// Some sign-ins happen in a window of their own; its address is shown as well.
void BrowserWindow::open(BrowserPage* page)
{
    auto* popup = new QWidget(this, Qt::Window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setWindowTitle(title());
    auto* address = new QLineEdit;
    address->setAccessibleName(tr("Address of this page"));
    address->setReadOnly(true);
    auto* view = new QWebEngineView;
    page->setParent(view);
    view->setPage(page);
    auto* layout = new QVBoxLayout(popup);
    layout->addWidget(address);
    layout->addWidget(view, 1);
    connect(page, &QWebEnginePage::urlChanged, address, [address](const QUrl& url) {
        address->setText(url.toDisplayString());
        address->setCursorPosition(0);
    });
    connect(page, &QWebEnginePage::windowCloseRequested, popup, &QWidget::close);
    watch(page);
    popup->resize(size() * 3 / 4);
    popup->show();
}

QString BrowserWindow::deskName() const
{
    return m_order.source.isEmpty() ? m_order.desk.host() : m_order.source;
}

QString BrowserWindow::title() const { return tr("Sign in to %1").arg(deskName()); }

/// A person who types into a page that is still coming types in vain.
void BrowserWindow::showLoading(bool loading)
{
    //: Title of the sign-in window until its page is there
    setWindowTitle(loading ? tr("%1: the page is loading").arg(deskName()) : title());
}

void BrowserWindow::showAddress(const QUrl& url)
{
    m_address->setText(url.toDisplayString());
    m_address->setCursorPosition(0);
}

void BrowserWindow::goToTyped()
{
    const QString typed = m_address->text().trimmed();
    m_page->load(QUrl(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode));
}

void BrowserWindow::add(const QNetworkCookie& cookie)
{
    m_cookies.removeIf([&cookie](const QNetworkCookie& old) { return old.hasSameIdentifier(cookie); });
    m_cookies.append(cookie);
    m_done->setEnabled(!cookies().isEmpty());
    m_look.start();
}

void BrowserWindow::forget(const QNetworkCookie& cookie)
{
    m_cookies.removeIf([&cookie](const QNetworkCookie& old) { return old.hasSameIdentifier(cookie); });
    m_done->setEnabled(!cookies().isEmpty());
}

QByteArrayList BrowserWindow::cookies() const
{
    return cookiesOfDesk(m_cookies, m_order.desk, SystemClock().now());
}

/// Whoever still shows a password field has let nobody in; asking the desk then would be a wasted request.
void BrowserWindow::lookAtPage()
{
    if (!sameOrigin(m_page->url(), m_order.desk))
        return;
    m_page->runJavaScript(u"document.querySelector('input[type=password]') === null"_s,
                          [window = QPointer(this)](const QVariant& mayBeIn) {
                              if (window && mayBeIn.toBool())
                                  window->offerCandidate();
                          });
}

void BrowserWindow::offerCandidate()
{
    const QByteArrayList now = cookies();
    if (now.isEmpty() || (now == m_tried && m_page->url() == m_triedAt))
        return;
    m_tried = now;
    m_triedAt = m_page->url();
    Q_EMIT offered({false, now});
}

void BrowserWindow::takeVerdict(bool signedIn)
{
    if (!signedIn)
        m_state->setText(
            tr("Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, "
               "press the button."));
}

void BrowserWindow::handOver() { Q_EMIT offered({true, cookies()}); }

void BrowserWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace deskbell
