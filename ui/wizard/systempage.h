#pragma once

#include <QWizardPage>

class QLabel;
class QListWidget;

namespace deskbell {

class SourceWizard;

/// Which kind of ticket system.
class SystemPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit SystemPage(SourceWizard& wizard);
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override;

private:
    void showNote();

    SourceWizard& m_wizard;
    QListWidget* m_list = nullptr; // children
    QLabel* m_note = nullptr;
};

} // namespace deskbell
