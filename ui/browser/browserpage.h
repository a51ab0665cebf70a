#pragma once

#include "net/signintalk.h"

#include <QWebEngineCertificateError>
#include <QWebEnginePage>

namespace deskbell {

/// A page on the way of a sign-in: the web only, no certificate that Deskbell itself would refuse, and no
/// word of it on the console, where secrets could stand.
class BrowserPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    /// `order` outlives it.
    BrowserPage(const SignInOrder& order, QWebEngineProfile* profile, QObject* parent = nullptr);

Q_SIGNALS:
    void certificateRefused(const QString& host);
    /// A page in a window of its own, as some sign-ins open one. Whoever takes it owns it.
    void popupOpened(deskbell::BrowserPage* page);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    void judgeCertificate(QWebEngineCertificateError error);
    bool mayTrust(const QWebEngineCertificateError& error) const;

    const SignInOrder& m_order;
};

} // namespace deskbell
