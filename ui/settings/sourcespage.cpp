#include "ui/settings/sourcespage.h"

#include "preset/presettext.h"
#include "ui/settings/itemlist.h"
#include "ui/source/sourcedialog.h"
#include "ui/wizard/sourcewizard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deskbell {

SourcesPage::SourcesPage(Config& draft, const SettingsServices& services, QWidget* parent)
    : SettingsPage(draft, parent), m_services(services)
{
    auto* text = new QLabel(
        tr("Ticket systems that Deskbell watches. What is already there when a source is added does "
           "not ring; what comes later does."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_list = new ItemList(tr("Sources"), false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    connect(m_list, &ItemList::addRequested, this, [this] { edit(-1); });
    connect(m_list, &ItemList::editRequested, this, &SourcesPage::edit);
    connect(m_list, &ItemList::removeRequested, this, [this](int row) {
        this->draft().sources.removeAt(row);
        refresh();
    });
    connect(m_list, &ItemList::toggled, this,
            [this](int row, bool checked) { this->draft().sources[row].enabled = checked; });
}

QString SourcesPage::title() const { return tr("Sources"); }

void SourcesPage::refresh()
{
    QList<ItemList::Item> items;
    for (const SourceConfig& source : draft().sources) {
        QString system = presetText(m_services.sourcePresets.value(source.preset).title);
        if (system.isEmpty() && m_services.ownPreset) // made since the dialog was opened
            system = m_services.ownPreset(source.preset).value(QLatin1String("title")).toString();
        //: A watched source in the list: its ticket system and its address.
        items << ItemList::Item{
            source.name,
            tr("%1, %2").arg(system.isEmpty() ? source.preset : system, source.url.toDisplayString()), true,
            source.enabled};
    }
    m_list->setItems(items);
}

void SourcesPage::edit(int row)
{
    if (row < 0)
        return openWizard(-1);
    openDialog(row);
}

SourceDialog* SourcesPage::openDialog(int row)
{
    QStringList channels;
    for (const ChannelConfig& channel : draft().channels)
        channels << channel.name;
    auto* dialog = new SourceDialog(m_services, draft().sources.at(row), channels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] { put(row, dialog->value()); });
    connect(dialog, &SourceDialog::columnsRequested, this, [this, dialog, row] {
        draft().sources[row] = dialog->value(); // what was edited before goes along
        dialog->reject();
        openWizard(row);
    });
    dialog->open();
    return dialog;
}

void SourcesPage::openWizard(int row)
{
    QStringList taken;
    for (int i = 0; i < draft().sources.size(); ++i) {
        if (i != row)
            taken << draft().sources.at(i).name;
    }
    auto* wizard =
        new SourceWizard(m_services, row < 0 ? SourceConfig() : draft().sources.at(row), taken, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard, row] { put(row, wizard->source()); });
    wizard->open();
}

void SourcesPage::put(int row, const SourceConfig& source)
{
    if (row < 0)
        draft().sources.append(source);
    else
        draft().sources[row] = source;
    refresh();
    m_list->setCurrent(row < 0 ? int(draft().sources.size()) - 1 : row);
}

void SourcesPage::reveal(const QString& key)
{
    if (draft().sources.isEmpty())
        return pointOut(m_list);
    SourceDialog* dialog = openDialog(qMax(0, m_list->current()));
    if (QWidget* control = controlOf(dialog, key))
        pointOut(control);
}

} // namespace deskbell
