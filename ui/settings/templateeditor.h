#pragma once

#include "settings/config.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace deskbell {

class TemplateField;
class TemplateFields;

/// Templates of title, body and sentence, with the fields that can stand in them and a preview on a real
/// ticket as they are typed.
class TemplateEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `prefix` of the keys that are edited: "general.", "channels[].", "rules[].". `services` outlives this.
    TemplateEditor(const SettingsServices& services, const QString& prefix, QWidget* parent = nullptr);
    TemplateConfig value() const;
    void setValue(const TemplateConfig& value);
    /// What is wrong, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTemplates(const QString& prefix);
    QWidget* makePreview();
    void takeTickets(const QList<Ticket>& tickets);
    Ticket ticket() const;
    void showTicket();
    void updatePreview();

    const SettingsServices& m_services;
    TemplateConfig m_value;
    QList<Ticket> m_tickets;
    QComboBox* m_choice = nullptr; // this and all below: children
    TemplateField* m_title = nullptr;
    TemplateField* m_body = nullptr;
    TemplateField* m_sentence = nullptr;
    TemplateField* m_last = nullptr; ///< where a field is inserted
    TemplateFields* m_fields = nullptr;
    QPlainTextEdit* m_preview = nullptr;
};

} // namespace deskbell
