#include "ui/windows/statusview.h"

#include "preset/presettext.h"
#include "ui/desktop/bellicon.h"
#include "ui/desktop/pagelabel.h"
#include "ui/windows/nextstep.h"
#include "ui/windows/statustable.h"
#include "ui/windows/words.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskbell {

namespace {

QString channelSentence(const ChannelStatus& channel, const QDateTime& now)
{
    if (channel.health.stopped)
        return StatusView::tr("Stopped: %1").arg(channel.health.reason);
    if (channel.health.pausedUntil.isValid() && channel.health.pausedUntil > now)
        return StatusView::tr("Waits until %1, as the messenger asks.")
            .arg(whenText(channel.health.pausedUntil, now));
    if (channel.health.failing)
        return StatusView::tr("Cannot be reached; what is owed is kept and tried again.");
    return channel.counts.lastSent.isValid()
               ? StatusView::tr("Works; last sent %1.").arg(whenText(channel.counts.lastSent, now))
               : StatusView::tr("Nothing sent yet.");
}

QStringList stateLines(const ChannelStatus& channel, const QDateTime& now)
{
    QStringList lines{channelSentence(channel, now)};
    if (!channel.lastAnswer.isEmpty() && channel.lastAnswer != channel.health.reason)
        lines << StatusView::tr("Last answer: %1").arg(channel.lastAnswer.left(300));
    if (!channel.hint.isEmpty())
        lines << channel.hint;
    for (const QString& warning : channel.warnings)
        lines << StatusView::tr("Warning: %1").arg(warning);
    return lines;
}

/// "0.4 s": what an answer takes is mostly below a second.
QString latencyText(milliseconds latency)
{
    return StatusView::tr("%1 s").arg(QLocale().toString(double(latency.count()) / 1000, 'f', 1));
}

/// The button of a row. It is the same as long as it belongs to the same row, so that it keeps the focus.
QPushButton* stepButton(QTableWidget* table, int row, const QString& text, const QString& name)
{
    const int column = table->columnCount() - 1;
    auto* button = qobject_cast<QPushButton*>(table->cellWidget(row, column));
    if (!button) {
        button = new QPushButton;
        table->setCellWidget(row, column, button);
    }
    if (button->text() != text)
        button->setText(text);
    //: For screen readers: a button and the source or channel that it is for: "Poll now: Service desk".
    button->setAccessibleName(StatusView::tr("%1: %2").arg(text, name));
    // A screen reader that walks a table meets its cells and not the widgets in them.
    if (!table->item(row, column))
        table->setItem(row, column, new QTableWidgetItem);
    table->item(row, column)->setData(Qt::AccessibleTextRole, button->accessibleName());
    return button;
}

void addFramed(QVBoxLayout* page, const QString& title, QTableWidget* table, QLabel* pages = nullptr)
{
    auto* box = new QGroupBox(title);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(table);
    if (pages)
        layout->addWidget(pages);
    page->addWidget(box, 1);
}

} // namespace

StatusView::StatusView(QWidget* parent) : QWidget(parent)
{
    m_sources = makeStatusTable(tr("Sources"),
                                {tr("Source"), tr("State and next step"), tr("Last seen"), tr("Next poll"),
                                 tr("Answer time"), tr("Unchanged (24 h)"), tr("What to do")},
                                1);
    m_channels = makeStatusTable(
        tr("Channels"),
        {tr("Channel"), tr("State"), tr("Way"), tr("Waiting"), tr("Sent"), tr("Failed"), tr("What to do")},
        1);
    auto* pollAll = new QPushButton(tr("&Poll all now"));
    auto* copy = new QPushButton(tr("Copy &diagnostics"));
    copy->setToolTip(tr("A text about versions, settings and failures, without secrets or tickets, to be "
                        "pasted where somebody helps you."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(pollAll);
    buttons->addStretch();
    buttons->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    addFramed(layout, tr("Sources"), m_sources);
    m_pages = makePageLabel();
    addFramed(layout, tr("Channels"), m_channels, m_pages);
    layout->addLayout(buttons);

    connect(pollAll, &QPushButton::clicked, this, [this] { Q_EMIT pollRequested({}); });
    connect(copy, &QPushButton::clicked, this, &StatusView::diagnosticsRequested);
}

void StatusView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
}

QStringList StatusView::cellsOf(const SourceStatus& source, const QDateTime& now) const
{
    QStringList state{sightSentence(source.sight)};
    if (source.sight != Sight::Seeing) {
        state << source.detail << sightNextStep(source.sight);
        state.removeAll(QString());
    }
    QStringList next{whenText(source.nextPoll, now)};
    if (source.interval.count() > 0)
        //: How often a source is polled: every 5 min.
        next << tr("every %1").arg(durationText(source.interval));
    const SourcePolls polls = m_polls.value(source.name);
    QStringList answers;
    if (source.latency.count() > 0)
        //: How long the last answer took: 0.4 s.
        answers << tr("last %1").arg(latencyText(source.latency));
    if (polls.latency.count > 0)
        //: Half of the answers of a day took at most: 0.4 s.
        answers << tr("half within %1").arg(latencyText(polls.latency.half));
    QStringList saved;
    if (polls.polls > 0) {
        //: Of the polls of the last day, those whose answer was the known list: 120 of 140.
        saved << tr("%1 of %2").arg(locale().toString(polls.unchanged), locale().toString(polls.polls));
        //: Polls that the desk answered with 304, so that no list was sent.
        saved << tr("%1 without a list (304)").arg(locale().toString(polls.notModified));
    }
    const QString newLine(QLatin1Char('\n'));
    return {source.name,        state.join(newLine),   whenText(source.lastGoodPoll, now),
            next.join(newLine), answers.join(newLine), saved.join(newLine)};
}

void StatusView::setSources(const QList<SourceStatus>& sources, const QDateTime& now)
{
    m_sourceStatus = sources;
    m_sources->setRowCount(int(sources.size()));
    for (int row = 0; row < sources.size(); ++row) {
        const SourceStatus& source = sources.at(row);
        setStatusRow(m_sources, row, cellsOf(source, now), sightIcon(source.sight));
        QPushButton* button = stepButton(m_sources, row, stepText(nextStep(source.sight)), source.name);
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, name = source.name] { doSourceStep(name); });
    }
}

void StatusView::setChannels(const QList<ChannelStatus>& channels, const QDateTime& now)
{
    m_channelStatus = channels;
    m_channels->setRowCount(int(channels.size()));
    const QLocale locale;
    QList<QPair<QString, QString>> pages;
    for (int row = 0; row < channels.size(); ++row) {
        const ChannelStatus& channel = channels.at(row);
        //: A link to a page of the messenger's maker; %1: name of a channel
        pages.append(
            {tr("The messenger's page about the answer to %1").arg(channel.name), channel.documentation});
        setStatusRow(m_channels, row,
                     {channel.name, stateLines(channel, now).join(QLatin1Char('\n')),
                      presetText(channel.rung), locale.toString(channel.counts.queued),
                      locale.toString(channel.counts.sent), locale.toString(channel.counts.failed)},
                     bellIcon(channel.health.stopped || channel.health.failing ? BellShape::Blind
                                                                               : BellShape::Seeing));
        const ChannelStep step = nextStep(channel);
        if (step == ChannelStep::None) {
            m_channels->removeCellWidget(row, m_channels->columnCount() - 1);
            delete m_channels->takeItem(row, m_channels->columnCount() - 1);
            continue;
        }
        QPushButton* button = stepButton(m_channels, row, stepText(step), channel.name);
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, name = channel.name] { doChannelStep(name); });
    }
    setPages(m_pages, pages);
}

/// By the state of now, which may differ from that of the moment in which the button was made.
void StatusView::doSourceStep(const QString& name)
{
    for (const SourceStatus& source : std::as_const(m_sourceStatus)) {
        if (source.name != name)
            continue;
        switch (nextStep(source.sight)) {
        case SourceStep::Poll:
            Q_EMIT pollRequested(name);
            return;
        case SourceStep::SignIn:
            Q_EMIT signInRequested(name);
            return;
        case SourceStep::OpenPage:
            Q_EMIT openRequested(name);
            return;
        case SourceStep::Certificate:
        case SourceStep::Settings:
            Q_EMIT sourceSettingsRequested(name);
            return;
        }
    }
}

void StatusView::doChannelStep(const QString& name)
{
    for (const ChannelStatus& channel : std::as_const(m_channelStatus)) {
        if (channel.name != name)
            continue;
        if (nextStep(channel) == ChannelStep::Resume)
            Q_EMIT resumeRequested(name);
        else
            Q_EMIT channelSettingsRequested(name);
        return;
    }
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
