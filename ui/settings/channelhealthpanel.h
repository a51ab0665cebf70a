#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace deskbell {

/// How a channel fares: what it sends now, which forms were refused with the messenger's own words, what
/// waits, and for what. Follows the channel as long as it is shown.
class ChannelHealthPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this. `channel`: its name in the running program; empty for a new one.
    ChannelHealthPanel(const SettingsServices& services, QString channel, QWidget* parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    QLabel* addRow(QFormLayout* rows, const QString& title);

    const SettingsServices& m_services;
    QString m_channel;
    QLabel* m_state = nullptr; // this and all below: children
    QLabel* m_rung = nullptr;
    QLabel* m_refused = nullptr;
    QLabel* m_queue = nullptr;
    QLabel* m_lastSent = nullptr;
    QLabel* m_limiter = nullptr;
    QLabel* m_lastAnswer = nullptr;
    QLabel* m_warnings = nullptr;
    QLabel* m_page = nullptr;
    QPushButton* m_resume = nullptr;
    QTimer* m_next = nullptr; ///< of the next look
};

} // namespace deskbell
