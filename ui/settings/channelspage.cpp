#include "ui/settings/channelspage.h"

#include "preset/presettext.h"
#include "ui/settings/channeldialog.h"
#include "ui/settings/itemlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deskbell {

namespace {

void renameIn(QStringList& names, const QString& from, const QString& to)
{
    for (QString& name : names) {
        if (name == from)
            name = to;
    }
}

} // namespace

ChannelsPage::ChannelsPage(Config& draft, const SettingsServices& services, QWidget* parent)
    : SettingsPage(draft, parent), m_services(services)
{
    auto* text =
        new QLabel(tr("Messengers that are told about new tickets, besides this desktop's own balloons."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_list = new ItemList(tr("Channels"), false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    connect(m_list, &ItemList::addRequested, this, [this] { edit(-1); });
    connect(m_list, &ItemList::editRequested, this, &ChannelsPage::edit);
    connect(m_list, &ItemList::removeRequested, this, [this](int row) {
        this->draft().channels.removeAt(row);
        refresh();
    });
    connect(m_list, &ItemList::toggled, this,
            [this](int row, bool checked) { this->draft().channels[row].enabled = checked; });
}

QString ChannelsPage::title() const { return tr("Channels"); }

void ChannelsPage::refresh()
{
    QList<ItemList::Item> items;
    for (const ChannelConfig& channel : draft().channels) {
        const QString messenger = presetText(m_services.channelPresets.value(channel.preset).title);
        items << ItemList::Item{channel.name, messenger.isEmpty() ? channel.preset : messenger, true,
                                channel.enabled};
    }
    m_list->setItems(items);
}

void ChannelsPage::reveal(const QString& key)
{
    if (draft().channels.isEmpty())
        return pointOut(m_list);
    ChannelDialog* dialog = edit(qMax(0, m_list->current()));
    if (QWidget* control = controlOf(dialog, key))
        pointOut(control);
}

ChannelDialog* ChannelsPage::edit(int row)
{
    QStringList others;
    for (int i = 0; i < draft().channels.size(); ++i) {
        if (i != row)
            others << draft().channels.at(i).name;
    }
    auto* dialog =
        new ChannelDialog(m_services, row < 0 ? ChannelConfig() : draft().channels.at(row), others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] { put(row, dialog->value()); });
    dialog->open();
    return dialog;
}

void ChannelsPage::put(int row, const ChannelConfig& channel)
{
    if (row < 0) {
        draft().channels.append(channel);
        refresh();
        m_list->setCurrent(int(draft().channels.size()) - 1);
        return;
    }
    const QString before = draft().channels.at(row).name;
    draft().channels[row] = channel;
    for (RuleConfig& rule : draft().rules) {
        renameIn(rule.notify, before, channel.name);
        if (rule.untilTaken)
            renameIn(rule.untilTaken->then, before, channel.name);
    }
    for (ChannelConfig& other : draft().channels)
        renameIn(other.fallback, before, channel.name);
    for (SourceConfig& source : draft().sources)
        renameIn(source.blindTo, before, channel.name);
    refresh();
}

void ChannelsPage::editNamed(const QString& name)
{
    for (int row = 0; row < draft().channels.size(); ++row) {
        if (draft().channels.at(row).name == name)
            edit(row);
    }
}

} // namespace deskbell
