#include "ui/windows/ticketfilterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace deskbell {

namespace {

/// Days back, 0: since midnight; -1: any time.
QDateTime sinceOf(int days, const QDateTime& now)
{
    if (days < 0)
        return {};
    return QDateTime(now.toLocalTime().date().addDays(-days), QTime(0, 0)).toUTC();
}

/// The first entry stands for "all" and stays.
void refill(QComboBox& box, const QStringList& names)
{
    QStringList shown;
    for (int i = 1; i < box.count(); ++i)
        shown.append(box.itemText(i));
    if (shown == names)
        return;
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    box.addItems(names);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box.findText(chosen)));
}

} // namespace

TicketFilterBar::TicketFilterBar(QWidget* parent) : QWidget(parent)
{
    m_words = new QLineEdit;
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search in number, subject, requester, text and fields"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_source = new QComboBox;
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("All sources"));
    m_queue = new QComboBox;
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->addItem(tr("All queues"));
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"), int(TicketQuery::State::Any));
    m_state->addItem(tr("Not acknowledged"), int(TicketQuery::State::Waiting));
    m_state->addItem(tr("Acknowledged"), int(TicketQuery::State::Acknowledged));
    m_time = new QComboBox;
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Any time"), -1);
    m_time->addItem(tr("Today"), 0);
    m_time->addItem(tr("Last 7 days"), 7);
    m_time->addItem(tr("Last 30 days"), 30);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    for (QComboBox* box : {m_source, m_queue, m_state, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &TicketFilterBar::changed);
    }
    connect(m_words, &QLineEdit::textChanged, this, &TicketFilterBar::changed);
    connect(m_words, &QLineEdit::returnPressed, this, &TicketFilterBar::left);
}

void TicketFilterBar::setChoices(const QStringList& sources, const QStringList& queues)
{
    refill(*m_source, sources);
    refill(*m_queue, queues);
    m_source->setVisible(sources.size() > 1);
    m_queue->setVisible(queues.size() > 1);
}

TicketQuery TicketFilterBar::query(const QDateTime& now) const
{
    TicketQuery query;
    query.text = m_words->text();
    query.source = m_source->currentIndex() > 0 ? m_source->currentText() : QString();
    query.queue = m_queue->currentIndex() > 0 ? m_queue->currentText() : QString();
    query.state = TicketQuery::State(m_state->currentData().toInt());
    query.seenSince = sinceOf(m_time->currentData().toInt(), now);
    return query;
}

bool TicketFilterBar::isFiltering() const
{
    return !m_words->text().trimmed().isEmpty() || m_source->currentIndex() > 0 ||
           m_queue->currentIndex() > 0 || m_state->currentIndex() > 0 || m_time->currentIndex() > 0;
}

void TicketFilterBar::clear()
{
    const QSignalBlocker quiet(this);
    m_words->clear();
    for (QComboBox* box : {m_source, m_queue, m_state, m_time})
        box->setCurrentIndex(0);
}

void TicketFilterBar::search()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool TicketFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace deskbell
