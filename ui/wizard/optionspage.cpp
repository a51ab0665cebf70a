#include "ui/wizard/optionspage.h"

#include "preset/presettext.h"
#include "ui/settings/durationedit.h"
#include "ui/wizard/sourcewizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

OptionsPage::OptionsPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("What to watch?"));
    setSubTitle(tr("Fields left empty take everything that the account may see."));
    const SourceConfig& source = m_wizard.draft();
    m_options = new QFormLayout;
    m_options->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
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
    layout->addLayout(m_options);
    layout->addStretch();
    layout->addWidget(watch);
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
    while (m_options->rowCount() > 0)
        m_options->removeRow(0);
    m_fields.clear();
    for (const PresetOption& option : preset.options) {
        const QString value = m_wizard.draft().options.value(option.name).toVariant().toString();
        QWidget* field = nullptr;
        if (option.choices.isEmpty()) {
            auto* line = new QLineEdit(value);
            line->setPlaceholderText(option.fallback);
            connect(line, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
            field = line;
        } else {
            auto* choice = new QComboBox;
            choice->addItems(option.choices);
            if (!value.isEmpty() && choice->findText(value) < 0)
                choice->addItem(value);
            choice->setCurrentText(value.isEmpty() ? option.fallback : value);
            field = choice;
        }
        const QString title = presetText(option.title);
        field->setAccessibleName(title);
        m_fields.insert(option.name, field);
        m_options->addRow(tr("%1:").arg(title), field);
        if (!option.help.isEmpty()) {
            auto* help = new QLabel(presetText(option.help));
            help->setTextFormat(Qt::PlainText);
            help->setWordWrap(true);
            help->setForegroundRole(QPalette::PlaceholderText);
            m_options->addRow(QString(), help);
        }
    }
}

QString OptionsPage::text(const QString& option) const
{
    QWidget* field = m_fields.value(option);
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text().trimmed();
    const auto* choice = qobject_cast<const QComboBox*>(field);
    return choice ? choice->currentText() : QString();
}

bool OptionsPage::isComplete() const
{
    for (const PresetOption& option : m_wizard.preset().options) {
        if (option.required && option.fallback.isEmpty() && text(option.name).isEmpty())
            return false;
    }
    return true;
}

int OptionsPage::nextId() const { return m_wizard.isPortal() ? SourceWizard::Test : SourceWizard::SignIn; }

bool OptionsPage::validatePage()
{
    SourceConfig& source = m_wizard.draft();
    for (const PresetOption& option : m_wizard.preset().options) {
        const QString typed = text(option.name);
        if (typed.isEmpty() || (typed == option.fallback && !source.options.contains(option.name)))
            source.options.remove(option.name);
        else if (source.options.value(option.name).toVariant().toString() != typed)
            source.options.insert(option.name, typed);
    }
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
