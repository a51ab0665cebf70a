#include "ui/settings/admindialog.h"

#include "ui/desktop/windowsize.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

AdminDialog::AdminDialog(const AdminConfig& admin, const QStringList& families, const QStringList& taken,
                         QWidget* parent)
    : QDialog(parent), m_admin(admin), m_taken(taken)
{
    setWindowTitle(admin.name.isEmpty() ? tr("Add an admin") : tr("Admin %1").arg(admin.name));
    m_name = new QLineEdit(admin.name);
    QFormLayout* form = makeSettingForm();
    addSetting(form, tr("&Name:"), m_name, {u"admins[].name"_s});
    auto* handles = new QWidget;
    editsSetting(handles, {u"admins[].handles"_s});
    QFormLayout* rows = makeSettingForm();
    rows->setContentsMargins(0, 0, 0, 0);
    handles->setLayout(rows);
    auto* help =
        new QLabel(tr("Who this is in each messenger, as the messenger wants it for a mention: a user id, a "
                      "mobile number. Leave empty where the admin is not to be named."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    QStringList all = families + admin.handles.keys();
    all.removeDuplicates();
    all.sort();
    for (const QString& family : all) {
        m_handles.insert(family, new QLineEdit(admin.handles.value(family)));
        rows->addRow(tr("%1:").arg(family), m_handles.value(family));
    }
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdminDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!all.isEmpty())
        handles->setFocusProxy(m_handles.value(all.constFirst()));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(help);
    layout->addWidget(scrolledPage(handles, tr("Handles")), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeInLetters(this, 60, 26);
}

AdminConfig AdminDialog::value() const
{
    AdminConfig admin = m_admin;
    admin.name = m_name->text().trimmed();
    for (auto handle = m_handles.begin(); handle != m_handles.end(); ++handle) {
        const QString text = handle.value()->text().trimmed();
        if (text.isEmpty())
            admin.handles.remove(handle.key());
        else
            admin.handles.insert(handle.key(), text);
    }
    return admin;
}

void AdminDialog::accept()
{
    const QString name = m_name->text().trimmed();
    QString found;
    if (name.isEmpty())
        found = tr("The admin needs a name.");
    else if (m_taken.contains(name))
        found = tr("There is an admin of this name already.");
    m_problem->setText(found);
    m_problem->setVisible(!found.isEmpty());
    if (found.isEmpty())
        QDialog::accept();
}

} // namespace deskbell
