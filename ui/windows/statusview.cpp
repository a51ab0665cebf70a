#include "ui/windows/statusview.h"

#include "preset/presettext.h"
#include "ui/desktop/bellicon.h"
#include "ui/windows/words.h"

#include <QCoreApplication>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskbell {

namespace {

QTableWidget* makeTable(const QString& name, const QStringList& columns, int wide)
{
    auto* table = new QTableWidget(0, int(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setAccessibleName(QCoreApplication::translate("deskbell::StatusView", "Columns"));
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    // Sentences wrap, so a row is as tall as its words need at this width.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

/// Changes words only where they differ, so that selection, focus and a screen reader stay where they are.
void setRow(QTableWidget* table, int row, const QStringList& cells, const QIcon& icon)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem* item = table->item(row, column);
        if (!item)
            table->setItem(row, column, item = new QTableWidgetItem);
        if (item->text() != cells.at(column)) {
            item->setText(cells.at(column));
            item->setToolTip(cells.at(column));
        }
        if (column == 0)
            item->setIcon(icon);
    }
}

QString channelSentence(const ChannelStatus& channel, const QDateTime& now)
{
    if (channel.health.stopped)
        return StatusView::tr("Stopped: %1").arg(channel.health.reason);
    if (channel.health.pausedUntil.isValid() && channel.health.pausedUntil > now)
        return StatusView::tr("Waits until %1, as the messenger asks.")
            .arg(whenText(channel.health.pausedUntil, now));
    return channel.counts.lastSent.isValid()
               ? StatusView::tr("Works; last sent %1.").arg(whenText(channel.counts.lastSent, now))
               : StatusView::tr("Nothing sent yet.");
}

} // namespace

StatusView::StatusView(QWidget* parent) : QWidget(parent)
{
    m_sources = makeTable(tr("Sources"),
                          {tr("Source"), tr("State and next step"), tr("Last seen"), tr("Next poll")}, 1);
    m_channels = makeTable(
        tr("Channels"), {tr("Channel"), tr("State"), tr("Way"), tr("Waiting"), tr("Sent"), tr("Failed")}, 1);
    m_poll = new QPushButton(tr("&Poll now"));
    m_signIn = new QPushButton(tr("Sign &in again"));
    m_resume = new QPushButton(tr("&Resume channel"));

    auto* sources = new QGroupBox(tr("Sources"));
    auto* sourceButtons = new QHBoxLayout;
    sourceButtons->addWidget(m_poll);
    sourceButtons->addWidget(m_signIn);
    sourceButtons->addStretch();
    auto* sourceLayout = new QVBoxLayout(sources);
    sourceLayout->addWidget(m_sources);
    sourceLayout->addLayout(sourceButtons);

    auto* channels = new QGroupBox(tr("Channels"));
    auto* channelButtons = new QHBoxLayout;
    channelButtons->addWidget(m_resume);
    channelButtons->addStretch();
    auto* channelLayout = new QVBoxLayout(channels);
    channelLayout->addWidget(m_channels);
    channelLayout->addLayout(channelButtons);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sources, 1);
    layout->addWidget(channels, 1);

    const auto sourceName = [this] {
        const int row = m_sources->currentRow();
        return row >= 0 && row < m_sourceStatus.size() ? m_sourceStatus.at(row).name : QString();
    };
    connect(m_poll, &QPushButton::clicked, this, [this, sourceName] { Q_EMIT pollRequested(sourceName()); });
    connect(m_signIn, &QPushButton::clicked, this,
            [this, sourceName] { Q_EMIT signInRequested(sourceName()); });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const int row = m_channels->currentRow(); row >= 0 && row < m_channelStatus.size())
            Q_EMIT resumeRequested(m_channelStatus.at(row).name);
    });
    connect(m_sources, &QTableWidget::itemSelectionChanged, this, &StatusView::updateButtons);
    connect(m_channels, &QTableWidget::itemSelectionChanged, this, &StatusView::updateButtons);
    updateButtons();
}

void StatusView::setSources(const QList<SourceStatus>& sources, const QDateTime& now)
{
    m_sourceStatus = sources;
    m_sources->setRowCount(int(sources.size()));
    for (int row = 0; row < sources.size(); ++row) {
        const SourceStatus& source = sources.at(row);
        QStringList state{sightSentence(source.sight)};
        if (source.sight != Sight::Seeing) {
            state << source.detail << sightNextStep(source.sight);
            state.removeAll(QString());
        }
        setRow(m_sources, row,
               {source.name, state.join(QLatin1Char('\n')), whenText(source.lastGoodPoll, now),
                whenText(source.nextPoll, now)},
               sightIcon(source.sight));
    }
    updateButtons();
}

void StatusView::setChannels(const QList<ChannelStatus>& channels, const QDateTime& now)
{
    m_channelStatus = channels;
    m_channels->setRowCount(int(channels.size()));
    const QLocale locale;
    for (int row = 0; row < channels.size(); ++row) {
        const ChannelStatus& channel = channels.at(row);
        QStringList state{channelSentence(channel, now)};
        if (!channel.lastAnswer.isEmpty() && channel.lastAnswer != channel.health.reason)
            state << tr("Last answer: %1").arg(channel.lastAnswer.left(300));
        setRow(m_channels, row,
               {channel.name, state.join(QLatin1Char('\n')), presetText(channel.rung),
                locale.toString(channel.counts.queued), locale.toString(channel.counts.sent),
                locale.toString(channel.counts.failed)},
               bellIcon(channel.health.stopped ? BellShape::Blind : BellShape::Seeing));
    }
    updateButtons();
}

void StatusView::updateButtons()
{
    const int source = m_sources->currentRow();
    m_signIn->setEnabled(source >= 0 && source < m_sourceStatus.size() &&
                         !sightMendsItself(m_sourceStatus.at(source).sight));
    m_poll->setEnabled(!m_sourceStatus.isEmpty());
    const int channel = m_channels->currentRow();
    m_resume->setEnabled(channel >= 0 && channel < m_channelStatus.size() &&
                         m_channelStatus.at(channel).health.stopped);
}

QIcon sightIcon(Sight sight)
{
    switch (sightShape(sight)) {
    case SightShape::Waiting:
        return bellIcon(BellShape::Waiting);
    case SightShape::Seeing:
        return bellIcon(BellShape::Seeing);
    case SightShape::Blind:
        return bellIcon(BellShape::Blind);
    }
    return {};
}

} // namespace deskbell
