#include "ui/settings/pollingpage.h"

#include "ui/settings/dayplot.h"
#include "ui/settings/intervaleditor.h"
#include "ui/settings/intervalplot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

PollingPage::PollingPage(Config& draft, const SettingsServices& services, QWidget* parent)
    : SettingsPage(draft, parent), m_services(services)
{
    m_interval = new IntervalEditor(u"interval."_s, IntervalEditor::Scope::Whole);
    m_plot = new IntervalPlot;
    m_day = new DayPlot;
    const auto picture = [](const QString& title, QWidget* plot) {
        auto* label = new QLabel(title);
        label->setWordWrap(true);
        auto* box = new QVBoxLayout;
        box->addWidget(label);
        box->addWidget(plot, 1);
        return box;
    };
    auto* pictures = new QVBoxLayout;
    pictures->addLayout(picture(tr("The table"), m_plot), 2);
    pictures->addLayout(picture(tr("The last day, and how often this table would have looked"), m_day), 3);
    m_columns = new QHBoxLayout;
    m_columns->addWidget(m_interval, 5);
    m_columns->addLayout(pictures, 6);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_columns, 1);
    layout->addWidget(
        explanationLabel(tr("A desk that asks for fewer visits is obeyed, whatever stands here. "
                            "A source can have an interval of its own.")));
    connect(m_interval, &IntervalEditor::changed, this, &PollingPage::showPictures);
}

QString PollingPage::title() const { return tr("Polling"); }

void PollingPage::refresh() { m_interval->setValue(draft().interval); }

void PollingPage::store() { draft().interval = m_interval->value(); }

QString PollingPage::problem() const { return m_interval->problem(); }

void PollingPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    if (!m_services.ticketsRung || !m_services.now)
        return;
    const QDateTime now = m_services.now();
    // The first hours of the picture need what rang in the window before them.
    const QDateTime since = now.addDays(-1).addMSecs(-m_interval->value().window.count());
    m_services.ticketsRung(since, m_day, [this, now](const QList<RangTicket>& rung) {
        m_day->setDay(now, rung);
        showPictures();
    });
    if (m_services.pollsMade)
        m_services.pollsMade(now.addDays(-1), m_day,
                             [this](const QList<PollMoment>& polls) { m_day->setPolls(polls); });
}

/// With large letters the pictures stand below the table, as beside it they would be narrower than their
/// words.
void PollingPage::resizeEvent(QResizeEvent* event)
{
    SettingsPage::resizeEvent(event);
    constexpr int pictureLetters = 30;
    const int both =
        m_interval->minimumSizeHint().width() + fontMetrics().averageCharWidth() * pictureLetters;
    m_columns->setDirection(width() < both ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PollingPage::showPictures()
{
    const IntervalConfig interval = m_interval->value();
    m_plot->setSteps(m_interval->steps());
    m_plot->setEnabled(!interval.fixed);
    m_day->setIntervals(interval);
}

} // namespace deskbell
