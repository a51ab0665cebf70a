#pragma once

#include "ui/portal/portalfetch.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace deskbell {

class PortalSignInForm;
class SourceWizard;

/// The user's own portal: where its list is, how to sign in, and what comes when it is fetched.
class PortalPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit PortalPage(SourceWizard& wizard);
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QUrl url() const;
    bool canFetch() const;
    void showState();
    void takeAddress();
    void takeCredentials();
    void fetch();
    void take(const PortalFetch::Found& found);
    QString verdict(const PortalFetch::Found& found) const;
    void forget();

    SourceWizard& m_wizard;
    std::unique_ptr<PortalFetch> m_fetch; ///< while it runs, and after
    bool m_isFetching = false;
    QString m_offeredPin;
    QLineEdit* m_url = nullptr; // this and all below: children
    QLabel* m_urlProblem = nullptr;
    PortalSignInForm* m_signIn = nullptr;
    QPushButton* m_go = nullptr;
    QProgressBar* m_busy = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_trust = nullptr;
};

} // namespace deskbell
