#include "ui/settings/rulespage.h"

#include "ui/settings/admindialog.h"
#include "ui/settings/conditiontable.h"
#include "ui/settings/itemlist.h"
#include "ui/settings/ruledialog.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void rename(QStringList& names, const QString& before, const QString& now)
{
    for (QString& name : names) {
        if (name == before)
            name = now;
    }
}

} // namespace

RulesPage::RulesPage(Config& draft, const SettingsServices& services, QWidget* parent)
    : SettingsPage(draft, parent), m_services(services)
{
    m_admins = new ItemList(tr("Admins"), false);
    m_rules = new ItemList(tr("Rules"), true);
    auto* admins = new QGroupBox(tr("Admins"));
    (new QVBoxLayout(admins))->addWidget(m_admins);
    auto* rules = new QGroupBox(tr("Rules, asked from top to bottom"));
    auto* text = new QLabel(
        tr("Without rules every ticket goes to the tray and to every channel. With rules, a ticket "
           "that none matches goes to the tray alone."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* ruleLayout = new QVBoxLayout(rules);
    ruleLayout->addWidget(text);
    ruleLayout->addWidget(m_rules, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(admins, 2);
    layout->addWidget(rules, 3);

    connect(m_admins, &ItemList::addRequested, this, [this] { editAdmin(-1); });
    connect(m_admins, &ItemList::editRequested, this, &RulesPage::editAdmin);
    connect(m_admins, &ItemList::removeRequested, this, [this](int row) {
        this->draft().admins.removeAt(row);
        refresh();
    });
    connect(m_rules, &ItemList::addRequested, this, [this] { editRule(-1); });
    connect(m_rules, &ItemList::editRequested, this, &RulesPage::editRule);
    connect(m_rules, &ItemList::removeRequested, this, [this](int row) {
        this->draft().rules.removeAt(row);
        refresh();
    });
    connect(m_rules, &ItemList::toggled, this,
            [this](int row, bool checked) { this->draft().rules[row].enabled = checked; });
    connect(m_rules, &ItemList::moveRequested, this, [this](int from, int to) {
        this->draft().rules.move(from, to);
        refresh();
        m_rules->setCurrent(to);
    });
}

QString RulesPage::title() const { return tr("Admins and rules"); }

void RulesPage::refresh()
{
    QList<ItemList::Item> admins;
    for (const AdminConfig& admin : draft().admins) {
        QStringList families = admin.handles.keys();
        families.sort();
        admins << ItemList::Item{admin.name, families.join(u", "_s)};
    }
    m_admins->setItems(admins);

    QList<ItemList::Item> rules;
    for (const RuleConfig& rule : draft().rules) {
        QStringList when;
        for (const Condition& condition : rule.when)
            when << conditionText(condition);
        //: A rule in the list: its conditions, and the channels that are told.
        const QString what = when.isEmpty() ? tr("every ticket") : when.join(tr(" and "));
        const QString who = rule.notify.isEmpty() ? tr("nobody is told") : rule.notify.join(u", "_s);
        rules << ItemList::Item{rule.name, what + u" \u2192 "_s + who, true, rule.enabled};
    }
    m_rules->setItems(rules);
}

void RulesPage::reveal(const QString& key)
{
    const bool isAdmin = key.startsWith("admins"_L1);
    if (isAdmin ? draft().admins.isEmpty() : draft().rules.isEmpty())
        return pointOut(isAdmin ? m_admins : m_rules);
    QDialog* dialog =
        isAdmin ? editAdmin(qMax(0, m_admins->current())) : editRule(qMax(0, m_rules->current()));
    if (QWidget* control = controlOf(dialog, key))
        pointOut(control);
}

QDialog* RulesPage::editAdmin(int row)
{
    QStringList taken;
    for (int i = 0; i < draft().admins.size(); ++i) {
        if (i != row)
            taken << draft().admins.at(i).name;
    }
    QStringList families;
    for (const ChannelPreset& preset : m_services.channelPresets) {
        if (!preset.family.isEmpty())
            families << preset.family;
    }
    auto* dialog = new AdminDialog(row < 0 ? AdminConfig() : draft().admins.at(row), families, taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        const AdminConfig admin = dialog->value();
        if (row < 0) {
            draft().admins.append(admin);
        } else {
            for (RuleConfig& rule : draft().rules) {
                rename(rule.mention, draft().admins.at(row).name, admin.name);
                if (rule.untilTaken)
                    rename(rule.untilTaken->mention, draft().admins.at(row).name, admin.name);
            }
            draft().admins[row] = admin;
        }
        refresh();
    });
    dialog->open();
    return dialog;
}

QDialog* RulesPage::editRule(int row)
{
    QStringList channels;
    for (const ChannelConfig& channel : draft().channels)
        channels << channel.name;
    QStringList admins;
    for (const AdminConfig& admin : draft().admins)
        admins << admin.name;
    RuleConfig rule;
    rule.notify = QStringList{u"tray"_s} + channels;
    if (row >= 0)
        rule = draft().rules.at(row);
    auto* dialog = new RuleDialog(m_services, rule, channels, admins, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (row < 0)
            draft().rules.append(dialog->value());
        else
            draft().rules[row] = dialog->value();
        refresh();
    });
    dialog->open();
    return dialog;
}

} // namespace deskbell
