#pragma once

#include "settings/config.h"
#include "ui/settings/settingform.h"

#include <QWidget>

namespace deskbell {

/// One page of the settings dialog. All pages work on the dialog's one draft of the configuration, so that a
/// renamed channel is renamed everywhere; nothing outside the dialog changes before Apply.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Config& draft, QWidget* parent = nullptr) : QWidget(parent), m_draft(draft) {}
    virtual QString title() const = 0;
    /// Shows the draft.
    virtual void refresh() = 0;
    /// Writes what only stands in widgets into the draft.
    virtual void store() {}
    /// What keeps the page from being applied, for people; empty: nothing.
    virtual QString problem() const { return {}; }
    /// Shows the control that edits this key, in a window of its own where it stands in one.
    virtual void reveal(const QString& key);

protected:
    Config& draft() const { return m_draft; }

private:
    Config& m_draft;
};

inline void SettingsPage::reveal(const QString& key)
{
    if (QWidget* control = controlOf(this, key))
        pointOut(control);
}

} // namespace deskbell
