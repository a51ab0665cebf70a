#include "ui/settings/messagepage.h"

#include "ui/settings/templateeditor.h"

#include <QVBoxLayout>

namespace deskbell {

MessagePage::MessagePage(Config& draft, const SettingsServices& services, QWidget* parent)
    : SettingsPage(draft, parent)
{
    m_templates = new TemplateEditor(services, QStringLiteral("general."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_templates);
}

QString MessagePage::title() const { return tr("Message"); }

void MessagePage::refresh() { m_templates->setValue(draft().general.templates); }

void MessagePage::store() { draft().general.templates = m_templates->value(); }

QString MessagePage::problem() const { return m_templates->problem(); }

} // namespace deskbell
