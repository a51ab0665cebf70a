#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// Button "Get a new token" and what came of it. Hidden for messengers that work without an access token.
class NewTokenPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this; `channel` gives the channel as it stands in the dialog, typed secrets as
    /// SecretRef::Plain.
    NewTokenPanel(const SettingsServices& services, std::function<ChannelConfig()> channel,
                  QWidget* parent = nullptr);

    /// The messenger that is chosen now.
    void setToken(const TokenSpec& token);

private:
    void ask();

    const SettingsServices& m_services;
    std::function<ChannelConfig()> m_channel;
    QLabel* m_explanation = nullptr; // this and all below: children
    QPushButton* m_ask = nullptr;
    QLabel* m_answer = nullptr;
    int m_messenger = 0; ///< an answer to a question about the one before is not shown
};

} // namespace deskbell
