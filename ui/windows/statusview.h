#pragma once

#include "notify/dispatcher.h"
#include "poll/poller.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace deskbell {

/// "Is it working?" in words: what each source sees, with the next step, and how each channel does.
class StatusView final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusView(QWidget* parent = nullptr);

    void setSources(const QList<SourceStatus>& sources, const QDateTime& now);
    void setChannels(const QList<ChannelStatus>& channels, const QDateTime& now);

Q_SIGNALS:
    void pollRequested(const QString& source);
    void signInRequested(const QString& source);
    void resumeRequested(const QString& channel);

private:
    void updateButtons();

    QList<SourceStatus> m_sourceStatus;
    QList<ChannelStatus> m_channelStatus;
    QTableWidget* m_sources = nullptr; // this and all below: children
    QTableWidget* m_channels = nullptr;
    QPushButton* m_poll = nullptr;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_resume = nullptr;
};

/// The icon of a sight, by shape: seeing, blind, waiting.
QIcon sightIcon(Sight sight);

} // namespace deskbell
