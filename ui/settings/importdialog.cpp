#include "ui/settings/importdialog.h"

#include "ui/desktop/windowsize.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString subject(const ConfigChange& change)
{
    if (change.group == "sources"_L1)
        return ImportDialog::tr("Source %1").arg(change.name);
    if (change.group == "channels"_L1)
        return ImportDialog::tr("Channel %1").arg(change.name);
    if (change.group == "admins"_L1)
        return ImportDialog::tr("Admin %1").arg(change.name);
    if (change.group == "rules"_L1)
        return change.name.isEmpty() ? ImportDialog::tr("Order of the rules")
                                     : ImportDialog::tr("Rule %1").arg(change.name);
    if (change.group == "interval"_L1)
        return ImportDialog::tr("Polling");
    if (change.group == "general"_L1)
        return ImportDialog::tr("General");
    return change.group;
}

} // namespace

QString changeText(const ConfigChange& change)
{
    switch (change.kind) {
    case ConfigChange::Kind::Added:
        //: What an import does to a source, a rule and the like; %1 names it: "Source Service desk".
        return ImportDialog::tr("%1 is added.").arg(subject(change));
    case ConfigChange::Kind::Removed:
        return ImportDialog::tr("%1 is removed.").arg(subject(change));
    case ConfigChange::Kind::Changed:
        break;
    }
    if (change.keys.isEmpty())
        return ImportDialog::tr("%1 changes.").arg(subject(change));
    //: %2: keys of the configuration file.
    return ImportDialog::tr("%1 changes: %2.").arg(subject(change), change.keys.join(u", "_s));
}

ImportDialog::ImportDialog(const Config& present, const ImportedConfig& imported, QWidget* parent)
    : QDialog(parent), m_imported(withPresentSecrets(imported, present))
{
    setWindowTitle(tr("Import settings"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeChanges(present), 2);
    if (!m_imported.asked.isEmpty())
        layout->addWidget(makeSecrets(), 1);
    layout->addWidget(explanationLabel(
        tr("The settings are shown in the dialog then. Nothing is in force before you press Apply or OK "
           "there; Cancel leaves everything as it is.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeInLetters(this, 80, 30);
}

QWidget* ImportDialog::makeChanges(const Config& present)
{
    auto* box = new QWidget;
    auto* list = new QListWidget;
    list->setAccessibleName(tr("What the import changes"));
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const ConfigChange& change : configChanges(present, m_imported.config))
        list->addItem(changeText(change));
    auto* title = new QLabel(list->count() == 0 ? tr("The file says what the settings are already.")
                                                : tr("This changes:"));
    title->setWordWrap(true);
    title->setBuddy(list);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(list, 1);
    return box;
}

QWidget* ImportDialog::makeSecrets()
{
    auto* fields = new QWidget;
    auto* form = new QVBoxLayout(fields);
    auto* title = explanationLabel(tr(
        "The file holds no secrets. These are missing; a field that stays empty can be filled in later, at "
        "the source or channel."));
    form->addWidget(title);
    for (const AskedSecret& asked : std::as_const(m_imported.asked)) {
        auto* line = new QLineEdit;
        line->setEchoMode(QLineEdit::Password);
        line->setAccessibleName(asked.what);
        auto* label = new QLabel(asked.what);
        label->setTextFormat(Qt::PlainText); // written by whoever made the file
        label->setWordWrap(true);
        label->setBuddy(line);
        form->addWidget(label);
        form->addWidget(line);
        m_secrets << line;
    }
    form->addStretch();
    return scrolledPage(fields, tr("Missing secrets"));
}

Config ImportDialog::value() const
{
    Config config = m_imported.config;
    for (int i = 0; i < m_secrets.size(); ++i) {
        const QString typed = m_secrets.at(i)->text();
        if (!typed.isEmpty())
            config = withSecret(config, m_imported.asked.at(i), {SecretRef::Kind::Plain, typed, {}});
    }
    return config;
}

} // namespace deskbell
