#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace deskbell {

/// Button "Send test" and what came back, rung by rung, in the messenger's own words.
class TestSendPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this; `channel` gives the channel as it stands in the dialog, typed secrets as
    /// SecretRef::Plain.
    TestSendPanel(const SettingsServices& services, std::function<ChannelConfig()> channel,
                  QWidget* parent = nullptr);

private:
    void send();
    void show(const TestAttempt& attempt);
    void addPage(const TestAttempt& attempt);

    const SettingsServices& m_services;
    std::function<ChannelConfig()> m_channel;
    QList<QPair<QString, QString>> m_pagesSeen; ///< (words, address)
    QPushButton* m_send = nullptr;              // this and all below: children
    QCheckBox* m_withFallback = nullptr;
    QLabel* m_verdict = nullptr;
    QTreeWidget* m_attempts = nullptr;
    QLabel* m_pages = nullptr; ///< about the refusals
};

} // namespace deskbell
