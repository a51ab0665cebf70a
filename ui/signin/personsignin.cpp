// In: a source whose desk lets only a person in. Out: the cookies of the session which that person began.
#include "ui/signin/personsignin.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

PersonSignIn::PersonSignIn(const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    m_window = new QPushButton(tr("&Open the sign-in window"));
    m_install =
        new QLabel(tr("The sign-in window needs the package deskbell-signin, which is not installed. Install "
                      "it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: "
                      "sign in to the desk in your browser, open its developer tools (F12), choose Network, "
                      "reload, and copy the request of the page as cURL."));
    m_paste = new QPlainTextEdit;
    m_paste->setAccessibleName(tr("Cookies from a browser"));
    m_paste->setPlaceholderText(
        tr("Paste here: a request copied as cURL, a line \"Cookie: …\", a cookies.txt or JSON"));
    m_paste->setTabChangesFocus(true);
    m_state = new QLabel;
    for (QLabel* label : {m_install, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_window, 0, Qt::AlignLeft);
    layout->addWidget(m_install);
    layout->addWidget(m_paste, 1);
    layout->addWidget(m_state);
    connect(m_window, &QPushButton::clicked, this, &PersonSignIn::openWindow);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &PersonSignIn::takePaste);
}

void PersonSignIn::setSource(const SourceConfig& source)
{
    if (m_source.url != source.url || m_source.signIn.way != source.signIn.way) {
        m_cookies.clear();
        m_run.reset();
        m_paste->clear();
        setState({});
    }
    m_source = source;
    const bool wantsWindow = source.signIn.way == QLatin1StringView(browserWay);
    const bool hasWindow = m_services.canSignInByBrowser && m_services.canSignInByBrowser();
    m_window->setVisible(wantsWindow && hasWindow);
    m_window->setEnabled(!m_run);
    m_install->setVisible(wantsWindow && !hasWindow);
    m_paste->setVisible(!wantsWindow || !hasWindow);
}

void PersonSignIn::setState(const QString& text) { m_state->setText(text); }

void PersonSignIn::openWindow()
{
    m_run = std::make_unique<QObject>();
    m_window->setEnabled(false);
    setState(tr("Sign in in the window that opens now."));
    m_services.signInByBrowser(m_source, m_run.get(), [this](const Result<QByteArrayList>& cookies) {
        m_window->setEnabled(true);
        if (cookies && cookies->isEmpty())
            setState(tr("The window was closed before you were signed in."));
        else
            take(cookies);
        m_run.release()->deleteLater(); // we are called by what it owns
    });
}

void PersonSignIn::takePaste()
{
    if (m_paste->toPlainText().trimmed().isEmpty())
        return;
    const Result<QByteArrayList> cookies = m_services.cookiesFromPaste(m_source, m_paste->toPlainText());
    if (cookies) { // secrets do not stay on the screen
        const QSignalBlocker blocker(m_paste);
        m_paste->clear();
    }
    take(cookies);
}

void PersonSignIn::take(const Result<QByteArrayList>& cookies)
{
    m_cookies = cookies ? *cookies : QByteArrayList();
    setState(cookies ? tr("Taken: %n cookie(s) of the desk.", nullptr, int(m_cookies.size()))
                     : cookies.error().text());
    Q_EMIT changed();
}

} // namespace deskbell
