#pragma once

#include <QWizardPage>

class QCheckBox;

namespace deskbell {

class DurationEdit;
class SourceOptionsForm;
class SourceWizard;

/// What the desk's preset asks, and how this source is watched.
class OptionsPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit OptionsPage(SourceWizard& wizard);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override;

private:
    SourceWizard& m_wizard;
    SourceOptionsForm* m_options = nullptr; // this and all below: children
    QString m_preset;                       ///< whose fields stand there
    QCheckBox* m_ownInterval = nullptr;
    DurationEdit* m_interval = nullptr;
    QCheckBox* m_hasLifetime = nullptr;
    DurationEdit* m_lifetime = nullptr;
    QCheckBox* m_movedRings = nullptr;
};

} // namespace deskbell
