#include "ui/source/watchform.h"

#include "ui/settings/checklist.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/intervaleditor.h"
#include "ui/settings/moresection.h"
#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

WatchForm::WatchForm(const QStringList& channels, QWidget* parent) : QWidget(parent), m_channels(channels)
{
    m_ownInterval = new QCheckBox(tr("Look at this source at an &interval of its own"));
    m_interval = new IntervalEditor(u"sources[].interval."_s, IntervalEditor::Scope::Whole);
    m_interval->setEnabled(false);
    auto* own = new QWidget;
    auto* ownLayout = new QVBoxLayout(own);
    ownLayout->addWidget(m_ownInterval);
    ownLayout->addWidget(explanationLabel(tr("Off: as the page Polling says, like all the others.")));
    ownLayout->addWidget(m_interval);
    m_ownSection = new MoreSection(own, tr("Its own inter&val"));
    m_movedHere = new QComboBox;
    m_movedHere->setAccessibleName(tr("Old tickets that turn up later"));
    //: What an old ticket does that turns up later.
    m_movedHere->addItem(tr("Ring"), int(MovedHere::Ring));
    m_movedHere->addItem(tr("Are recorded without a sound"), int(MovedHere::Silent));
    m_blindTo = new CheckList(tr("Tell when this source cannot be seen"));
    m_blindTo->setMaximumHeight(fontMetrics().height() * 5);
    m_baselinePages = new QSpinBox;
    m_baselinePages->setRange(1, 1000);

    auto* layout = new QVBoxLayout(this);
    QFormLayout* form = makeSettingForm();
    addSetting(form, tr("&Old tickets:"), m_movedHere, {u"sources[].movedHere"_s});
    addSetting(form, tr("Tell when it is &blind:"), m_blindTo, {u"sources[].blindTo"_s});
    layout->addLayout(form);
    layout->addWidget(m_ownSection);
    auto* more = new QWidget;
    QFormLayout* moreForm = makeSettingForm();
    more->setLayout(moreForm);
    addSetting(moreForm, tr("Sign in ane&w:"), makeLifetime(), {u"sources[].sessionLifetime"_s});
    addSetting(moreForm, tr("Pages of the &first look:"), m_baselinePages, {u"sources[].baselinePages"_s});
    layout->addWidget(new MoreSection(more));
    layout->addStretch();
    connect(m_ownInterval, &QCheckBox::toggled, m_interval, &QWidget::setEnabled);
}

QWidget* WatchForm::makeLifetime()
{
    //: A check box before a time span: sign in anew after so long.
    m_hasLifetime = new QCheckBox(tr("After"));
    m_hasLifetime->setAccessibleName(tr("Sign in anew after"));
    m_lifetime = new DurationEdit(tr("Session lifetime"));
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_hasLifetime);
    line->addWidget(m_lifetime, 1);
    both->setFocusProxy(m_hasLifetime);
    m_lifetime->setEnabled(false);
    connect(m_hasLifetime, &QCheckBox::toggled, m_lifetime, &QWidget::setEnabled);
    return both;
}

void WatchForm::setValue(const SourceConfig& source)
{
    m_ownInterval->setChecked(source.interval.has_value());
    m_interval->setValue(source.interval.value_or(IntervalConfig()));
    if (source.interval)
        m_ownSection->open();
    m_movedHere->setCurrentIndex(m_movedHere->findData(int(source.movedHere)));
    m_blindTo->setNames(m_channels, source.blindTo);
    m_hasLifetime->setChecked(source.sessionLifetime.has_value());
    m_lifetime->setValue(source.sessionLifetime.value_or(std::chrono::hours(12)));
    m_baselinePages->setValue(source.baselinePages);
}

void WatchForm::store(SourceConfig& source) const
{
    source.interval.reset();
    if (m_ownInterval->isChecked())
        source.interval = m_interval->value();
    source.movedHere = MovedHere(m_movedHere->currentData().toInt());
    source.blindTo = m_blindTo->ticked();
    source.sessionLifetime.reset();
    if (m_hasLifetime->isChecked())
        source.sessionLifetime = m_lifetime->value();
    source.baselinePages = m_baselinePages->value();
}

QString WatchForm::problem() const { return m_ownInterval->isChecked() ? m_interval->problem() : QString(); }

} // namespace deskbell
