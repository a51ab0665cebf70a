// In: what web pages of a sign-in want to do. Out: what they may.
#include "ui/browser/browserpage.h"

#include "net/tls.h"

#include <QAuthenticator>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

BrowserPage::BrowserPage(const SignInOrder& order, QWebEngineProfile* profile, QObject* parent)
    : QWebEnginePage(profile, parent), m_order(order)
{
    connect(this, &QWebEnginePage::certificateError, this, &BrowserPage::judgeCertificate);
    // Camera, place and the like: nothing that a sign-in needs.
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, QWebEnginePage::Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl&, QAuthenticator* authenticator, const QString&) {
                authenticator->setUser(m_order.network.proxy.user);
                authenticator->setPassword(m_order.network.proxy.password);
            });
}

bool BrowserPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool)
{
    // No file of this machine, no program that a scheme of its own would start.
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "about"_L1;
}

QWebEnginePage* BrowserPage::createWindow(WebWindowType)
{
    auto* page = new BrowserPage(m_order, profile(), this);
    Q_EMIT popupOpened(page);
    return page;
}

void BrowserPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&)
{}

bool BrowserPage::mayTrust(const QWebEngineCertificateError& error) const
{
    const QList<QSslCertificate> chain = error.certificateChain();
    if (chain.isEmpty())
        return false;
    const bool unvouched = error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid ||
                           error.type() == QWebEngineCertificateError::CertificateCommonNameInvalid;
    // A pin is about one server, and stands in for an authority and a name as it does for polls.
    if (!m_order.network.pin.isEmpty())
        return unvouched && error.url().host() == m_order.desk.host() &&
               certificatePin(chain.first()) == m_order.network.pin;
    // main() made the CA file the only trust of this process.
    return !m_order.network.caPem.isEmpty() &&
           error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid &&
           QSslCertificate::verify(chain, error.url().host()).isEmpty();
}

void BrowserPage::judgeCertificate(QWebEngineCertificateError error)
{
    if (mayTrust(error)) {
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    Q_EMIT certificateRefused(error.url().host());
}

} // namespace deskbell
