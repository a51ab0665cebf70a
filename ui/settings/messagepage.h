#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

namespace deskbell {

class TemplateEditor;

/// The words used where neither the rule nor the channel has its own.
class MessagePage final : public SettingsPage
{
    Q_OBJECT
public:
    MessagePage(Config& draft, const SettingsServices& services, QWidget* parent = nullptr);
    QString title() const override;
    void refresh() override;
    void store() override;
    QString problem() const override;

private:
    TemplateEditor* m_templates = nullptr; // child
};

} // namespace deskbell
