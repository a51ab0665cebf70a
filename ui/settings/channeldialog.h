#pragma once

#include "ui/settings/settingsservices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace deskbell {

class ChannelMore;
class GroupEditor;
class NewTokenPanel;
class RungPreview;
class TemplateEditor;
class VariableForm;

/// One messenger channel: which messenger, its address and keys, what is said, and a test.
class ChannelDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `others`: the names that are taken, and that may be fallbacks. `services` outlives this.
    ChannelDialog(const SettingsServices& services, const ChannelConfig& channel, const QStringList& others,
                  QWidget* parent = nullptr);
    ChannelConfig value() const;
    /// Takes a pasted address: chooses the messenger whose addresses look so.
    void paste(const QString& text);
    void accept() override;

private:
    QWidget* makeMessengerPage();
    QWidget* makeHealthPage();
    void takePreset();
    void pick(const QString& variable);
    void offer(const QString& variable, const Result<QList<ListItem>>& items);
    QString problem() const;

    const SettingsServices& m_services;
    ChannelConfig m_channel;
    QStringList m_others;
    QLineEdit* m_paste = nullptr; // this and all below: children
    QLabel* m_recognised = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_preset = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_documentation = nullptr;
    VariableForm* m_vars = nullptr;
    GroupEditor* m_group = nullptr;
    QCheckBox* m_enabled = nullptr;
    ChannelMore* m_more = nullptr;
    RungPreview* m_preview = nullptr;
    NewTokenPanel* m_newToken = nullptr;
    TemplateEditor* m_templates = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
