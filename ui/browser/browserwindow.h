#pragma once

#include "ui/browser/browserpage.h"

#include <QNetworkCookie>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QWebEngineView;

namespace deskbell {

/// The desk's own sign-in page with its address above it. Offers the desk's cookies whenever the desk shows a
/// page without a password field, and when the person says that they are in.
class BrowserWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `profile` is off the record and outlives it, as does `order`.
    BrowserWindow(const SignInOrder& order, QWebEngineProfile& profile);

    void start();
    void takeVerdict(bool signedIn);

Q_SIGNALS:
    void offered(const deskbell::SignInOffer& offer);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void watch(BrowserPage* page);
    void open(BrowserPage* page);
    QString deskName() const;
    QString title() const;
    void showLoading(bool loading);
    void showAddress(const QUrl& url);
    void goToTyped();
    void add(const QNetworkCookie& cookie);
    void forget(const QNetworkCookie& cookie);
    QByteArrayList cookies() const;
    void lookAtPage();
    void offerCandidate();
    void handOver();

    const SignInOrder& m_order;
    QList<QNetworkCookie> m_cookies;
    QTimer m_look;          ///< a page that settles sets several cookies
    QByteArrayList m_tried; ///< with m_triedAt: what was offered last
    QUrl m_triedAt;
    QWebEngineView* m_view = nullptr; // this and all below: children
    BrowserPage* m_page = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace deskbell
