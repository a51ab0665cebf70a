#include "ui/settings/channelhealthpanel.h"

#include "base/text.h"
#include "preset/presettext.h"
#include "ui/desktop/pagelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A burst of messages is many changes, and people read one.
constexpr std::chrono::milliseconds betweenChanges(200);
/// A limiter fills up without anybody saying so.
constexpr std::chrono::milliseconds betweenLooks(1000);

QString localTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// The messenger's words, then what to do about them.
QString withHint(const QString& words, const QString& hint)
{
    return hint.isEmpty() || words.isEmpty() ? words + hint : words + u' ' + wholeSentence(hint);
}

QString stateOf(const ChannelStatus& status)
{
    if (status.health.stopped) {
        return ChannelHealthPanel::tr("Stopped since %1: %2 Mend it, then press \"Send again\".")
            .arg(localTime(status.health.since), withHint(wholeSentence(status.health.reason), status.hint));
    }
    if (status.health.failing)
        return ChannelHealthPanel::tr("Cannot be reached; what is owed is kept and tried again.");
    if (status.health.spent)
        return ChannelHealthPanel::tr(
            "The messenger's allowance is used up; other channels take over until then.");
    return ChannelHealthPanel::tr("Works.");
}

QString refusedForms(const ChannelHealth& health)
{
    QStringList lines;
    QStringList rungs = health.refusedUntil.keys();
    rungs.sort();
    for (const QString& rung : std::as_const(rungs)) {
        //: %1: name of a form of message, %2: a time, %3: the messenger's own words and what to do
        lines += ChannelHealthPanel::tr("%1, tried again %2: %3")
                     .arg(presetText(rung), localTime(health.refusedUntil.value(rung)),
                          health.refusedWords.value(rung));
    }
    return lines.isEmpty() ? ChannelHealthPanel::tr("None.") : lines.join(u'\n');
}

QString limiterOf(const ChannelStatus& status)
{
    if (status.health.pausedUntil.isValid())
        return ChannelHealthPanel::tr("The messenger asked for a pause until %1.")
            .arg(localTime(status.health.pausedUntil));
    const int wait = int((status.wait.count() + 999) / 1000);
    return wait > 0 ? ChannelHealthPanel::tr("Full: the next message may go in %n second(s).", nullptr, wait)
                    : ChannelHealthPanel::tr("There is room.");
}

} // namespace

ChannelHealthPanel::ChannelHealthPanel(const SettingsServices& services, QString channel, QWidget* parent)
    : QWidget(parent), m_services(services), m_channel(std::move(channel))
{
    auto* rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_state = addRow(rows, tr("State:"));
    //: The form of message (card, markdown, text) that the next message takes.
    m_rung = addRow(rows, tr("Form now:"));
    m_refused = addRow(rows, tr("Refused forms:"));
    m_queue = addRow(rows, tr("Waiting:"));
    m_lastSent = addRow(rows, tr("Last success:"));
    //: What keeps the channel below the messenger's limit of messages in a time.
    m_limiter = addRow(rows, tr("Limiter:"));
    m_lastAnswer = addRow(rows, tr("Last answer:"));
    m_warnings = addRow(rows, tr("Warnings:"));
    m_page = makePageLabel();
    m_resume = new QPushButton(tr("Send &again"));
    auto* look = new QPushButton(tr("&Refresh"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(look);
    buttons->addWidget(m_resume);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(rows);
    layout->addWidget(m_page);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(look, &QPushButton::clicked, this, &ChannelHealthPanel::refresh);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        m_services.resumeChannel(m_channel);
        refresh();
    });
    m_next = new QTimer(this);
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    if (m_services.followChannels)
        m_services.followChannels(this, [this] { refreshSoon(); });
    refresh();
}

void ChannelHealthPanel::refreshSoon()
{
    if (isVisible() && (!m_next->isActive() || m_next->remainingTimeAsDuration() > betweenChanges))
        m_next->start(betweenChanges);
}

QLabel* ChannelHealthPanel::addRow(QFormLayout* rows, const QString& title)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(title);
    rows->addRow(title, label);
    return label;
}

void ChannelHealthPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChannelHealthPanel::refresh()
{
    const auto status =
        m_channel.isEmpty() || !m_services.channelStatus ? std::nullopt : m_services.channelStatus(m_channel);
    m_resume->setVisible(status && status->health.stopped && m_services.resumeChannel);
    if (!status) {
        m_state->setText(tr("Nothing is sent by it yet: it is new or switched off."));
        for (QLabel* label : {m_rung, m_refused, m_queue, m_lastSent, m_limiter, m_lastAnswer, m_warnings})
            label->setText(u"–"_s);
        setPages(m_page, {});
        return;
    }
    if (status->wait.count() > 0 || status->health.pausedUntil.isValid())
        m_next->start(betweenLooks);
    m_state->setText(stateOf(*status));
    m_rung->setText(status->rung.isEmpty() ? u"–"_s : presetText(status->rung));
    m_refused->setText(refusedForms(status->health));
    m_queue->setText(tr("%n message(s)", nullptr, status->counts.queued));
    m_lastSent->setText(status->counts.lastSent.isValid() ? localTime(status->counts.lastSent)
                                                          : tr("None yet."));
    m_limiter->setText(limiterOf(*status));
    const QString answer =
        status->health.stopped ? status->lastAnswer : withHint(status->lastAnswer, status->hint);
    m_lastAnswer->setText(answer.isEmpty() ? u"–"_s : answer);
    m_warnings->setText(status->warnings.isEmpty() ? tr("None.") : status->warnings.join(u'\n'));
    setPages(m_page, {{tr("The messenger's page about this answer"), status->documentation}});
}

} // namespace deskbell
