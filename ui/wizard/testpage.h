#pragma once

#include "core/core.h"

#include <QWizardPage>

class QGroupBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace deskbell {

class SourceWizard;

/// Walks the whole way once and shows each hop as it ends, then what the source sees now.
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
    QWidget* makeTrustBox();
    void run();
    void showStep(const CheckStep& step);
    void showResult(const SourceCheck& check);

    SourceWizard& m_wizard;
    std::unique_ptr<QObject> m_run; ///< destroying it cancels the check
    QString m_offeredPin;
    QTreeWidget* m_steps = nullptr; // this and all below: children
    QLabel* m_verdict = nullptr;
    QGroupBox* m_trust = nullptr;
    QLabel* m_fingerprint = nullptr;
    QTreeWidget* m_tickets = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace deskbell
