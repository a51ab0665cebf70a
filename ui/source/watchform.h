#pragma once

#include "settings/config.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace deskbell {

class CheckList;
class DurationEdit;
class IntervalEditor;
class MoreSection;

/// How a source is watched: how often, what old tickets do, who hears of its loss of sight.
class WatchForm final : public QWidget
{
    Q_OBJECT
public:
    /// `channels`: names that may be told.
    explicit WatchForm(const QStringList& channels, QWidget* parent = nullptr);

    void setValue(const SourceConfig& source);
    /// Writes what stands here into `source`.
    void store(SourceConfig& source) const;
    /// What is wrong, for people; empty: nothing.
    QString problem() const;

private:
    QWidget* makeLifetime();

    QStringList m_channels;
    QCheckBox* m_ownInterval = nullptr; // this and all below: children
    IntervalEditor* m_interval = nullptr;
    MoreSection* m_ownSection = nullptr;
    QComboBox* m_movedHere = nullptr;
    QCheckBox* m_hasLifetime = nullptr;
    DurationEdit* m_lifetime = nullptr;
    QSpinBox* m_baselinePages = nullptr;
    CheckList* m_blindTo = nullptr;
};

} // namespace deskbell
