#pragma once

#include "settings/config.h"

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

protected:
    Config& draft() const { return m_draft; }

private:
    Config& m_draft;
};

} // namespace deskbell
