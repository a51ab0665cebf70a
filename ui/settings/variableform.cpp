#include "ui/settings/variableform.h"

#include "channel/channelvars.h"
#include "preset/presettext.h"
#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool isKept(const ChannelVar& value)
{
    return value.secret.kind != SecretRef::Kind::None && value.secret.kind != SecretRef::Kind::Plain;
}

QString shownText(const ChannelVar& value)
{
    if (value.secret.kind == SecretRef::Kind::Plain)
        return value.secret.name;
    if (value.value.isArray()) {
        QStringList words;
        for (const QJsonValue& word : value.value.toArray())
            words << word.toVariant().toString();
        return words.join(u", "_s);
    }
    return value.value.toVariant().toString();
}

QJsonValue typedValue(const QString& type, const QString& text)
{
    if (type == "list"_L1) {
        QJsonArray words;
        for (const QString& word : text.split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
        return words;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (type == "number"_L1 && isNumber)
        return number;
    return text;
}

} // namespace

VariableForm::VariableForm(QWidget* parent) : QWidget(parent)
{
    editsSetting(this, {u"channels[].vars"_s});
    m_layout = makeSettingForm();
    m_warning = new QLabel;
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    // Outside the form: a hidden row that spans both columns makes QFormLayout forget the height of another.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_warning);
}

void VariableForm::setVariables(const QList<ChannelVarSpec>& specs, const QHash<QString, ChannelVar>& values)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    m_specs = specs;
    m_values = values;
    for (const ChannelVarSpec& spec : specs) {
        QWidget* field = makeField(spec, values.value(spec.name));
        field->setObjectName(spec.name);
        m_fields.insert(spec.name, field);
        const QString title = presetText(spec.title);
        auto* label = new QLabel(spec.required ? tr("%1:").arg(title) : tr("%1 (optional):").arg(title));
        label->setBuddy(field);
        m_layout->addRow(label, withPick(spec, field));
        if (!spec.help.isEmpty()) {
            auto* help = new QLabel(presetText(spec.help));
            help->setTextFormat(Qt::PlainText);
            help->setWordWrap(true);
            help->setForegroundRole(QPalette::PlaceholderText);
            m_layout->addRow(QString(), help);
        }
    }
    warn();
}

QWidget* VariableForm::makeField(const ChannelVarSpec& spec, const ChannelVar& value)
{
    if (spec.type == "flag"_L1) {
        auto* flag = new QCheckBox;
        flag->setAccessibleName(presetText(spec.title));
        flag->setChecked((value.value.isBool() ? value.value : spec.fallback).toBool());
        connect(flag, &QCheckBox::toggled, this, &VariableForm::changed);
        return flag;
    }
    if (!spec.choices.isEmpty() && spec.type != "list"_L1)
        return makeChoice(spec, value);
    auto* line = new QLineEdit;
    line->setAccessibleName(presetText(spec.title));
    if (spec.secret)
        line->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    if (isKept(value))
        line->setPlaceholderText(tr("Kept safely; type to replace it"));
    else
        line->setPlaceholderText(spec.fallback.toVariant().toString());
    line->setText(shownText(value));
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, [this] {
        warn();
        Q_EMIT changed();
    });
    return line;
}

QWidget* VariableForm::makeChoice(const ChannelVarSpec& spec, const ChannelVar& value)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(presetText(spec.title));
    const QString usual = spec.fallback.toVariant().toString();
    if (usual.isEmpty() && !spec.required)
        //: In a list of values: none is chosen.
        choice->addItem(tr("(none)"), QString());
    for (const auto& [one, title] : spec.choices)
        choice->addItem(title.isEmpty() ? one : presetText(title), one);
    const QString chosen = shownText(value).isEmpty() ? usual : shownText(value);
    int index = choice->findData(chosen);
    if (index < 0 && !chosen.isEmpty()) {
        choice->addItem(chosen, chosen);
        index = choice->count() - 1;
    }
    choice->setEditable(spec.open);
    choice->setCurrentIndex(qMax(0, index));
    connect(choice, &QComboBox::currentTextChanged, this, &VariableForm::changed);
    return choice;
}

/// The field itself, or with a button beside it where the messenger can be asked.
QWidget* VariableForm::withPick(const ChannelVarSpec& spec, QWidget* field)
{
    if (spec.pick.isEmpty())
        return field;
    auto* pair = new QWidget;
    auto* button = new QPushButton(tr("Choose…"));
    //: For screen readers: the button beside a field; %1 is the field's title.
    button->setAccessibleName(tr("Choose… (%1)").arg(presetText(spec.title)));
    button->setToolTip(tr("Asks the messenger what there is to choose from."));
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, name = spec.name] { Q_EMIT pickRequested(name); });
    return pair;
}

QHash<QString, ChannelVar> VariableForm::values() const
{
    QHash<QString, ChannelVar> values = m_values;
    for (const ChannelVarSpec& spec : m_specs) {
        QWidget* field = m_fields.value(spec.name);
        if (const auto* flag = qobject_cast<const QCheckBox*>(field)) {
            if (values.contains(spec.name) || flag->isChecked() != spec.fallback.toBool())
                values.insert(spec.name, ChannelVar{flag->isChecked(), {}});
            continue;
        }
        const QString text = this->text(spec.name);
        const bool isUsual = qobject_cast<const QComboBox*>(field) &&
                             text == spec.fallback.toVariant().toString() && !values.contains(spec.name);
        if (isUsual)
            continue;
        if (text.isEmpty()) {
            if (!isKept(values.value(spec.name)))
                values.remove(spec.name);
        } else if (spec.secret || isKept(values.value(spec.name))) {
            SecretRef typed;
            typed.kind = SecretRef::Kind::Plain;
            typed.name = text;
            values.insert(spec.name, ChannelVar{QJsonValue(QJsonValue::Undefined), typed});
        } else if (text != shownText(values.value(spec.name))) {
            values.insert(spec.name, ChannelVar{typedValue(spec.type, text), {}});
        }
    }
    return values;
}

void VariableForm::setText(const QString& variable, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_fields.value(variable)))
        line->setText(text);
    if (auto* choice = qobject_cast<QComboBox*>(m_fields.value(variable))) {
        if (const int index = choice->findData(text); index >= 0)
            choice->setCurrentIndex(index);
        else if (choice->isEditable())
            choice->setEditText(text);
    }
}

QString VariableForm::text(const QString& variable) const
{
    if (const auto* choice = qobject_cast<const QComboBox*>(m_fields.value(variable))) {
        const int index = choice->findText(choice->currentText());
        return index < 0 ? choice->currentText().trimmed() : choice->itemData(index).toString();
    }
    const auto* line = qobject_cast<const QLineEdit*>(m_fields.value(variable));
    return line ? line->text().trimmed() : QString();
}

QString VariableForm::problem() const
{
    for (const ChannelVarSpec& spec : m_specs) {
        const bool absent = spec.type != "flag"_L1 && text(spec.name).isEmpty();
        if (spec.required && absent && !isKept(m_values.value(spec.name)) && spec.fallback.isUndefined())
            return tr("%1 is missing.").arg(presetText(spec.title));
    }
    return {};
}

bool VariableForm::isEmpty(const QString& variable) const
{
    return text(variable).isEmpty() && !isKept(m_values.value(variable));
}

void VariableForm::warn()
{
    QStringList warnings;
    for (const ChannelVarSpec& spec : m_specs) {
        if (!spec.insteadOf.isEmpty() && isEmpty(spec.name) && isEmpty(spec.insteadOf))
            warnings << neitherText(spec, m_specs);
        const QString text = this->text(spec.name);
        if (spec.expected.isEmpty() || text.isEmpty())
            continue;
        if (!QRegularExpression(spec.expected).match(text).hasMatch())
            warnings << tr("%1 does not look like what the messenger gives out. It is used as it stands; "
                           "check it if "
                           "this is not a relay of your own.")
                            .arg(presetText(spec.title));
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

} // namespace deskbell
