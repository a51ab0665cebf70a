#pragma once

#include "settings/config.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace deskbell {

/// Templates of title, body and sentence, with a preview on the newest ticket as they are typed.
class TemplateEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this.
    explicit TemplateEditor(const SettingsServices& services, QWidget* parent = nullptr);
    TemplateConfig value() const;
    void setValue(const TemplateConfig& value);

Q_SIGNALS:
    void changed();

private:
    void updatePreview();

    const SettingsServices& m_services;
    TemplateConfig m_value;
    QLineEdit* m_title = nullptr; // this and all below: children
    QPlainTextEdit* m_body = nullptr;
    QPlainTextEdit* m_sentence = nullptr;
    QPlainTextEdit* m_preview = nullptr;
};

} // namespace deskbell
