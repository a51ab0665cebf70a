#pragma once

#include <QWizardPage>

namespace deskbell {

class SignInForm;
class SourceWizard;

/// How to sign in, and as whom.
class SignInPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit SignInPage(SourceWizard& wizard);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    SourceWizard& m_wizard;
    SignInForm* m_form = nullptr; // child
};

} // namespace deskbell
