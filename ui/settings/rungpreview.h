#pragma once

#include "ui/settings/settingsservices.h"

#include <QTextBrowser>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QTimer;
class QToolButton;

namespace deskbell {

/// A message as a reader sees it. Loads nothing and opens nothing: what it shows was written by strangers.
class MessageBubble final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MessageBubble(QWidget* parent = nullptr);

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Each form of the message, rendered from the newest ticket by the very way by which it is sent, roughly as
/// the messenger shows it; below it, on demand, the request itself with secrets masked.
class RungPreview final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this; `channel` gives the channel as it stands in the dialog.
    RungPreview(const SettingsServices& services, std::function<ChannelConfig()> channel,
                QWidget* parent = nullptr);

    /// The messenger was chosen anew.
    void setPreset(const ChannelPreset& preset);
    /// Something was edited: shown anew once the typing rests.
    void refreshSoon();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void show(const Result<QList<PreparedRequest>>& requests, const Rung& rung);

    const SettingsServices& m_services;
    std::function<ChannelConfig()> m_channel;
    ChannelPreset m_preset;
    QTabBar* m_rungs = nullptr; // this and all below: children
    MessageBubble* m_bubble = nullptr;
    QLabel* m_problem = nullptr;
    QToolButton* m_showRequest = nullptr;
    QPlainTextEdit* m_request = nullptr;
    QTimer* m_rest = nullptr;
    QObject* m_rendering = nullptr; ///< context of the one under way
};

} // namespace deskbell
