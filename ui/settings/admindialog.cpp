#include "ui/settings/admindialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

AdminDialog::AdminDialog(const AdminConfig& admin, const QStringList& families, const QStringList& taken,
                         QWidget* parent)
    : QDialog(parent), m_admin(admin), m_taken(taken)
{
    setWindowTitle(admin.name.isEmpty() ? tr("Add an admin") : tr("Admin %1").arg(admin.name));
    m_name = new QLineEdit(admin.name);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    auto* help =
        new QLabel(tr("Who this is in each messenger, as the messenger wants it for a mention: a user id, a "
                      "mobile number. Leave empty where the admin is not to be named."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    form->addRow(help);
    QStringList all = families + admin.handles.keys();
    all.removeDuplicates();
    all.sort();
    for (const QString& family : all) {
        m_handles.insert(family, new QLineEdit(admin.handles.value(family)));
        form->addRow(tr("%1:").arg(family), m_handles.value(family));
    }
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdminDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
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
