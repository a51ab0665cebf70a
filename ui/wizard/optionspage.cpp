#include "ui/wizard/optionspage.h"

#include "ui/settings/durationedit.h"
#include "ui/source/sourceoptionsform.h"
#include "ui/wizard/sourcewizard.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QVBoxLayout>

namespace deskbell {

OptionsPage::OptionsPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("What to watch?"));
    const SourceConfig& source = m_wizard.draft();
    m_options = new SourceOptionsForm;
    connect(m_options, &SourceOptionsForm::changed, this, &QWizardPage::completeChanged);
    m_ownInterval = new QCheckBox(tr("Poll this source al&ways every"));
    m_interval = new DurationEdit(tr("Interval of this source"));
    m_interval->setValue(source.interval && source.interval->fixed ? *source.interval->fixed
                                                                   : std::chrono::minutes(1));
    m_ownInterval->setChecked(source.interval && source.interval->fixed);
    m_hasLifetime = new QCheckBox(tr("Sign in ane&w after"));
    m_lifetime = new DurationEdit(tr("Session lifetime"));
    m_lifetime->setValue(source.sessionLifetime.value_or(std::chrono::hours(12)));
    m_hasLifetime->setChecked(source.sessionLifetime.has_value());
    m_movedRings = new QCheckBox(tr("&Ring for old tickets that are moved here or opened again"));
    m_movedRings->setChecked(source.movedHere == MovedHere::Ring);
    auto* watch = new QGroupBox(tr("How to watch"));
    auto* grid = new QGridLayout(watch);
    grid->addWidget(m_ownInterval, 0, 0);
    grid->addWidget(m_interval, 0, 1);
    grid->addWidget(m_hasLifetime, 1, 0);
    grid->addWidget(m_lifetime, 1, 1);
    grid->addWidget(m_movedRings, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_options);
    layout->addWidget(watch);
    layout->addStretch();
    const auto enable = [this] {
        m_interval->setEnabled(m_ownInterval->isChecked());
        m_lifetime->setEnabled(m_hasLifetime->isChecked());
    };
    connect(m_ownInterval, &QCheckBox::toggled, this, enable);
    connect(m_hasLifetime, &QCheckBox::toggled, this, enable);
    enable();
}

void OptionsPage::initializePage()
{
    const SourcePreset preset = m_wizard.preset();
    if (m_preset == preset.name)
        return;
    m_preset = preset.name;
    // Without one the page is drawn in another way than its neighbours.
    setSubTitle(preset.options.isEmpty() ? tr("How often it is looked at, and what rings.")
                                         : tr("Fields left empty take everything that the account may see."));
    m_options->setPreset(preset, m_wizard.draft().options);
}

bool OptionsPage::isComplete() const { return m_options->problem().isEmpty(); }

int OptionsPage::nextId() const { return m_wizard.isPortal() ? SourceWizard::Test : SourceWizard::SignIn; }

bool OptionsPage::validatePage()
{
    SourceConfig& source = m_wizard.draft();
    source.options = m_options->options(source.options);
    if (m_ownInterval->isChecked()) {
        IntervalConfig interval = source.interval.value_or(IntervalConfig());
        interval.fixed = m_interval->value();
        source.interval = interval;
    } else if (source.interval && source.interval->fixed) {
        source.interval.reset();
    }
    if (m_hasLifetime->isChecked())
        source.sessionLifetime = m_lifetime->value();
    else
        source.sessionLifetime.reset();
    source.movedHere = m_movedRings->isChecked() ? MovedHere::Ring : MovedHere::Silent;
    return true;
}

} // namespace deskbell
