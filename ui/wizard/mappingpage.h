#pragma once

#include <QWizardPage>

class QLabel;
class QLineEdit;

namespace deskbell {

class MappingEditor;
class SourceWizard;

/// What of the portal's list is what of a ticket; what the portal is called; export.
class MappingPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit MappingPage(SourceWizard& wizard);
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override;

private:
    void store();
    void exportPreset();

    SourceWizard& m_wizard;
    MappingEditor* m_editor = nullptr; // this and all below: children
    QLineEdit* m_name = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
