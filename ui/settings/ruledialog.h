#pragma once

#include "ui/settings/settingsservices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace deskbell {

class CheckList;
class ConditionTable;
class RuleMatches;
class RingingPage;
class TemplateEditor;

/// One rule: which tickets, who is told, on which channels, in which words.
class RuleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `services` outlives this.
    RuleDialog(const SettingsServices& services, const RuleConfig& rule, const QStringList& channels,
               const QStringList& admins, QWidget* parent = nullptr);
    RuleConfig value() const;
    void accept() override;

private:
    QWidget* makeRulePage(const QStringList& channels, const QStringList& admins);
    QString problem() const;

    RuleConfig m_rule;
    QLineEdit* m_name = nullptr; // this and all below: children
    ConditionTable* m_when = nullptr;
    CheckList* m_notify = nullptr;
    CheckList* m_mention = nullptr;
    QCheckBox* m_stop = nullptr;
    QCheckBox* m_enabled = nullptr;
    RuleMatches* m_matches = nullptr;
    RingingPage* m_ringing = nullptr;
    TemplateEditor* m_templates = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
