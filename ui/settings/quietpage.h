#pragma once

#include "ui/settings/settingspage.h"

class QVBoxLayout;

namespace deskbell {

class QuietRow;

/// The stretches of the week in which nothing rings.
class QuietPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit QuietPage(Config& draft, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void store() override;
    QString problem() const override;

private:
    QuietRow* addRow(const QuietHours& hours);
    void renumber();

    QList<QuietRow*> m_rows; // children
    QVBoxLayout* m_list = nullptr;
};

} // namespace deskbell
