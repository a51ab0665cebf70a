#pragma once

#include "preset/sourcepreset.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QFormLayout;

namespace deskbell {

/// Fields for what a ticket system's preset asks: which project, which list.
class SourceOptionsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceOptionsForm(QWidget* parent = nullptr);

    /// Makes the fields and fills them.
    void setPreset(const SourcePreset& preset, const QJsonObject& options);
    /// `before` with what stands here; options that the preset does not know are kept.
    QJsonObject options(QJsonObject before) const;
    /// What is missing, for people; empty: nothing.
    QString problem() const;
    bool isEmpty() const { return m_fields.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeField(const PresetOption& option, const QString& value);
    QString text(const QString& option) const;

    SourcePreset m_preset;
    QFormLayout* m_form = nullptr; // this and below: children
    QHash<QString, QWidget*> m_fields;
};

} // namespace deskbell
