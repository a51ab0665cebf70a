#include "ui/wizard/mappingpage.h"

#include "ui/portal/mappingeditor.h"
#include "ui/wizard/sourcewizard.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

MappingPage::MappingPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("What is what?"));
    setSubTitle(
        tr("Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose "
           "another column, or write its XPath or expression."));
    m_editor = new MappingEditor;
    m_name = new QLineEdit;
    auto* label = new QLabel(tr("&Name of the portal:"));
    label->setBuddy(m_name);
    auto* share = new QPushButton(tr("&Export…"));
    share->setToolTip(tr("Saves the description as a file for others. It holds no password and no ticket."));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(label);
    bottom->addWidget(m_name, 1);
    bottom->addWidget(share);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_editor, 1);
    layout->addLayout(bottom);
    layout->addWidget(m_problem);
    connect(m_editor, &MappingEditor::changed, this, &QWizardPage::completeChanged);
    connect(m_name, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(share, &QPushButton::clicked, this, &MappingPage::exportPreset);
}

void MappingPage::initializePage()
{
    const PortalWork& work = m_wizard.portal();
    const QString host = m_wizard.source().url.host();
    if (m_name->text().isEmpty())
        m_name->setText(work.draft.title.isEmpty() ? host : work.draft.title);
    m_problem->hide();
    m_editor->setWork(work.draft, work.answer, m_wizard.source().url, work.proposals);
    m_wizard.makeRoom();
}

/// Going back to fetch anew keeps what was chosen.
void MappingPage::cleanupPage() { store(); }

bool MappingPage::isComplete() const { return m_editor->isComplete() && !m_name->text().trimmed().isEmpty(); }

int MappingPage::nextId() const { return SourceWizard::Options; }

/// From what is shown to the wizard's draft.
void MappingPage::store()
{
    PortalWork& work = m_wizard.portal();
    const PortalSignIn signIn = work.draft.signIn;
    const QString list = work.draft.list;
    const QString name = work.draft.name;
    work.draft = m_editor->draft();
    work.draft.signIn = signIn;
    work.draft.list = list;
    work.draft.title = m_name->text().trimmed();
    // A preset keeps its name, as sources know it by that.
    work.draft.name = name.isEmpty() ? m_wizard.freePresetName(work.draft.title) : name;
}

bool MappingPage::validatePage()
{
    store();
    const Result<void> taken = m_wizard.takePortal();
    m_problem->setText(taken ? QString() : taken.error().text());
    m_problem->setVisible(!taken.ok());
    return taken.ok();
}

void MappingPage::exportPreset()
{
    store();
    const PortalDraft& draft = m_wizard.portal().draft;
    auto* dialog = new QFileDialog(this, tr("Export the portal's description"), draft.name + u".json"_s,
                                   tr("Presets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(draft.name + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, draft](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = QJsonDocument(presetFrom(draft)).toJson();
        const bool saved = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_problem->setText(
            saved ? tr("Saved as %1. Others put it into the folder presets of their profile.").arg(path)
                  : tr("The file cannot be written: %1.").arg(file.errorString()));
        m_problem->show();
    });
    dialog->open();
}

} // namespace deskbell
