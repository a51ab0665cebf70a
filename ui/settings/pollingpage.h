#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

class QBoxLayout;

namespace deskbell {

class DayPlot;
class IntervalEditor;
class IntervalPlot;

/// How often sources are asked: by what is going on, or always the same; and what that made of the last day.
class PollingPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `services` outlives this.
    PollingPage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void store() override;
    QString problem() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPictures();

    const SettingsServices& m_services;
    QBoxLayout* m_columns = nullptr; // this and all below: children
    IntervalEditor* m_interval = nullptr;
    IntervalPlot* m_plot = nullptr;
    DayPlot* m_day = nullptr;
};

} // namespace deskbell
