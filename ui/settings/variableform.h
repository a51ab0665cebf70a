#pragma once

#include "preset/channelpreset.h"
#include "settings/config.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace deskbell {

/// Fields for the variables of a messenger, made from its preset.
class VariableForm final : public QWidget
{
    Q_OBJECT
public:
    explicit VariableForm(QWidget* parent = nullptr);

    /// Makes the fields and fills them; variables that the preset does not know are kept.
    void setVariables(const QList<ChannelVarSpec>& specs, const QHash<QString, ChannelVar>& values);
    /// A typed secret comes as SecretRef::Plain; an untouched one keeps its reference.
    QHash<QString, ChannelVar> values() const;
    void setText(const QString& variable, const QString& text);
    QString text(const QString& variable) const;
    /// The first thing that is missing, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();
    /// The user wants to choose a value of this variable from what the messenger offers.
    void pickRequested(const QString& variable);

private:
    QWidget* makeField(const ChannelVarSpec& spec, const ChannelVar& value);
    QWidget* makeChoice(const ChannelVarSpec& spec, const ChannelVar& value);
    QWidget* withPick(const ChannelVarSpec& spec, QWidget* field);
    bool isEmpty(const QString& variable) const;
    void warn();

    QFormLayout* m_layout = nullptr; // this and all below: children
    QLabel* m_warning = nullptr;
    QList<ChannelVarSpec> m_specs;
    QHash<QString, ChannelVar> m_values;
    QHash<QString, QWidget*> m_fields;
};

} // namespace deskbell
