// In: a rule. Out: how its tickets ring, as the user wants it.
#include "ui/settings/ringingpage.h"

#include "ui/settings/checklist.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

RingingPage::RingingPage(const RuleConfig& rule, const QStringList& channels, const QStringList& admins,
                         QWidget* parent)
    : QWidget(parent), m_rule(rule)
{
    m_passesQuiet = new QCheckBox(tr("These tickets ring in &quiet hours and pauses, too"));
    m_passesQuiet->setChecked(rule.passesQuiet);
    buildSound();
    editsSetting(m_passesQuiet, {u"rules[].passesQuiet"_s});
    editsSetting(m_sound, {u"rules[].sound"_s});
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_passesQuiet);
    form->addRow(tr("&Sound of the balloon:"), m_sound);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buildUntilTaken(channels, admins));
    layout->addStretch();
}

void RingingPage::buildSound()
{
    m_sound = new QComboBox;
    m_sound->setAccessibleName(tr("Sound of the balloon"));
    m_sound->setEditable(true);
    m_sound->lineEdit()->setAccessibleName(m_sound->accessibleName());
    m_sound->lineEdit()->setPlaceholderText(tr("As the desktop likes"));
    // Names of the freedesktop.org sound theme; a file's path can be typed.
    m_sound->addItems({QString(), u"none"_s, u"message-new-instant"_s, u"bell"_s, u"complete"_s,
                       u"dialog-warning"_s, u"phone-incoming-call"_s});
    m_sound->setToolTip(tr("A name of the desktop's sound theme, the path of a sound file, or \"none\". "
                           "Whether it is heard is up to the desktop."));
    m_sound->setCurrentText(m_rule.sound);
}

QGroupBox* RingingPage::buildUntilTaken(const QStringList& channels, const QStringList& admins)
{
    const UntilTakenConfig until = m_rule.untilTaken.value_or(UntilTakenConfig());
    m_untilTaken = new QGroupBox(tr("Ring again &until someone takes the ticket"));
    m_untilTaken->setCheckable(true);
    m_untilTaken->setChecked(m_rule.untilTaken.has_value());
    auto* note = new QLabel(
        tr("It stops by itself when the desk says that the ticket is assigned or closed, and when it is "
           "acknowledged or muted here. The first time it rings on the channels of the rule; from the second "
           "time on also on those below, with their mentions."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_after = new DurationEdit(tr("Rings again after"));
    m_after->setValue(until.after);
    m_every = new DurationEdit(tr("Time between two later rings"));
    m_every->setValue(until.every);
    m_limit = new QSpinBox;
    m_limit->setRange(1, 100);
    m_limit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_limit->setAccessibleName(tr("Later rings altogether"));
    m_limit->setValue(until.limit);
    m_then = new CheckList(tr("Channels from the second time on"));
    m_then->setNames(QStringList{u"tray"_s} + channels, until.then);
    m_mention = new CheckList(tr("Mentions from the second time on"));
    m_mention->setNames(admins, until.mention);
    const std::pair<QWidget*, const char*> edited[] = {
        {m_after, "after"}, {m_every, "every"}, {m_limit, "limit"}, {m_then, "then"}, {m_mention, "mention"}};
    for (const auto& [control, key] : edited)
        editsSetting(control, {u"rules[].untilTaken."_s + QLatin1StringView(key)});
    auto* form = new QFormLayout(m_untilTaken);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(note);
    form->addRow(tr("&After:"), m_after);
    form->addRow(tr("Then &every:"), m_every);
    //: How often a ticket that nobody takes rings again.
    form->addRow(tr("At most so &many times:"), m_limit);
    form->addRow(tr("From the second time on &tell:"), m_then);
    form->addRow(tr("And menti&on:"), m_mention);
    return m_untilTaken;
}

void RingingPage::store(RuleConfig& rule) const
{
    rule.passesQuiet = m_passesQuiet->isChecked();
    rule.sound = m_sound->currentText().trimmed();
    if (!m_untilTaken->isChecked()) {
        rule.untilTaken.reset();
        return;
    }
    UntilTakenConfig until = m_rule.untilTaken.value_or(UntilTakenConfig());
    until.after = std::max(m_after->value(), milliseconds(std::chrono::minutes(1)));
    until.every = std::max(m_every->value(), milliseconds(std::chrono::minutes(1)));
    until.limit = m_limit->value();
    until.then = m_then->ticked();
    until.mention = m_mention->ticked();
    rule.untilTaken = until;
}

} // namespace deskbell
