#pragma once

#include <QWizardPage>

namespace deskbell {

class SourceTest;
class SourceWizard;

/// The whole way once, as the last page.
class TestPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit TestPage(SourceWizard& wizard);
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    int nextId() const override { return -1; }

private:
    SourceWizard& m_wizard;
    SourceTest* m_test = nullptr; // child
};

} // namespace deskbell
