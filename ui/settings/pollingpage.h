#pragma once

#include "ui/settings/settingspage.h"

class QRadioButton;

namespace deskbell {

class DurationEdit;
class IntervalPlot;
class IntervalTable;

/// How often sources are asked: by what is going on, or always the same.
class PollingPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit PollingPage(Config& draft, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void store() override;
    QString problem() const override;

private:
    void updateState();

    QRadioButton* m_adaptive = nullptr; // this and all below: children
    QRadioButton* m_fixed = nullptr;
    DurationEdit* m_every = nullptr;
    DurationEdit* m_window = nullptr;
    IntervalTable* m_table = nullptr;
    IntervalPlot* m_plot = nullptr;
};

} // namespace deskbell
