#pragma once

#include "notify/dispatcher.h"
#include "poll/poller.h"
#include "storage/statistics.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace deskbell {

/// "Is it working?" in words: what each source sees and how each channel does, with a button for the next
/// step of each.
class StatusView final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusView(QWidget* parent = nullptr);

    void setSources(const QList<SourceStatus>& sources, const QDateTime& now);
    void setChannels(const QList<ChannelStatus>& channels, const QDateTime& now);
    /// By source: the polls of the last day. Shown with the next setSources().
    void setPolls(const QHash<QString, SourcePolls>& polls) { m_polls = polls; }

Q_SIGNALS:
    void pollRequested(const QString& source); ///< empty: all
    void signInRequested(const QString& source);
    void sourceSettingsRequested(const QString& source);
    void openRequested(const QString& source); ///< its address, in a browser
    void resumeRequested(const QString& channel);
    void channelSettingsRequested(const QString& channel);
    void diagnosticsRequested();
    void wanted(); ///< the page came to be seen

protected:
    void showEvent(QShowEvent* event) override;

private:
    QStringList cellsOf(const SourceStatus& source, const QDateTime& now) const;
    void doSourceStep(const QString& source);
    void doChannelStep(const QString& channel);

    QList<SourceStatus> m_sourceStatus;
    QList<ChannelStatus> m_channelStatus;
    QHash<QString, SourcePolls> m_polls;
    QTableWidget* m_sources = nullptr; // this and all below: children
    QTableWidget* m_channels = nullptr;
    QLabel* m_pages = nullptr; ///< of the messengers, about what they refuse now
};

/// The icon of a sight, by shape: seeing, blind, waiting.
QIcon sightIcon(Sight sight);

} // namespace deskbell
