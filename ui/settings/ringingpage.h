#pragma once

#include "settings/config.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QSpinBox;

namespace deskbell {

class CheckList;
class DurationEdit;

/// How the tickets of a rule ring: in quiet times, with which sound, and until someone takes them.
class RingingPage final : public QWidget
{
    Q_OBJECT
public:
    RingingPage(const RuleConfig& rule, const QStringList& channels, const QStringList& admins,
                QWidget* parent = nullptr);
    /// Writes what it shows into the rule.
    void store(RuleConfig& rule) const;

private:
    void buildSound();
    QGroupBox* buildUntilTaken(const QStringList& channels, const QStringList& admins);

    const RuleConfig m_rule;
    QCheckBox* m_passesQuiet = nullptr; // this and all below: children
    QComboBox* m_sound = nullptr;
    QGroupBox* m_untilTaken = nullptr;
    DurationEdit* m_after = nullptr;
    DurationEdit* m_every = nullptr;
    QSpinBox* m_limit = nullptr;
    CheckList* m_then = nullptr;
    CheckList* m_mention = nullptr;
};

} // namespace deskbell
