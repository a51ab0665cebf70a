#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace deskbell {

class DurationEdit;

/// Language, start at login, how long texts are kept, when silence is worth a word.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit GeneralPage(Config& draft, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void store() override;

private:
    QComboBox* m_language = nullptr; // this and all below: children
    QCheckBox* m_autostart = nullptr;
    QCheckBox* m_openOnClick = nullptr;
    QSpinBox* m_keepDays = nullptr;
    DurationEdit* m_blindAfter = nullptr;
};

} // namespace deskbell
