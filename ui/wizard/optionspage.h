#pragma once

#include <QHash>
#include <QWizardPage>

class QCheckBox;
class QFormLayout;

namespace deskbell {

class DurationEdit;
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
    QString text(const QString& option) const;

    SourceWizard& m_wizard;
    QFormLayout* m_options = nullptr; // this and all below: children
    QHash<QString, QWidget*> m_fields;
    QString m_preset; ///< whose fields stand there
    QCheckBox* m_ownInterval = nullptr;
    DurationEdit* m_interval = nullptr;
    QCheckBox* m_hasLifetime = nullptr;
    DurationEdit* m_lifetime = nullptr;
    QCheckBox* m_movedRings = nullptr;
};

} // namespace deskbell
