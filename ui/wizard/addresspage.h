#pragma once

#include <QWizardPage>

class QLabel;
class QLineEdit;

namespace deskbell {

class SourceWizard;

/// Where the desk is, and what the source is called.
class AddressPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit AddressPage(SourceWizard& wizard);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QUrl url() const;
    void showHints();

    SourceWizard& m_wizard;
    QLineEdit* m_url = nullptr; // this and all below: children
    QLabel* m_hint = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
