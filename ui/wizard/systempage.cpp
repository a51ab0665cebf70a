#include "ui/wizard/systempage.h"

#include "preset/presettext.h"
#include "ui/wizard/sourcewizard.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace deskbell {

SystemPage::SystemPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("Which ticket system?"));
    setSubTitle(tr("Deskbell signs in as you do and only reads."));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Ticket systems"));
    for (const SourcePreset& preset : m_wizard.services().sourcePresets) {
        const QString title = presetText(preset.title);
        //: A ticket system in the list that nobody has tried against a real server yet.
        auto* item =
            new QListWidgetItem(preset.confirmed ? title : tr("%1 (not yet tried)").arg(title), m_list);
        item->setData(Qt::UserRole, preset.name);
    }
    m_list->sortItems();
    // First, as no list of systems is long enough.
    m_list->insertItem(0, tr("Any web page or API (your own portal)…"));
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showNote();
        Q_EMIT completeChanged();
    });
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
    showNote();
}

bool SystemPage::isComplete() const { return m_list->currentRow() >= 0; }

bool SystemPage::validatePage()
{
    const QString chosen = m_list->currentItem()->data(Qt::UserRole).toString();
    m_wizard.setPortal(chosen.isEmpty());
    if (chosen.isEmpty())
        return true;
    SourceConfig& source = m_wizard.draft();
    if (source.preset != chosen) {
        source.preset = chosen;
        source.options = {};
        source.signIn.way.clear();
    }
    return true;
}

int SystemPage::nextId() const
{
    const auto* item = m_list->currentItem();
    const bool isPortal = item && item->data(Qt::UserRole).toString().isEmpty();
    return isPortal ? SourceWizard::Portal : SourceWizard::Address;
}

void SystemPage::showNote()
{
    const auto* item = m_list->currentItem();
    if (!item)
        return;
    if (item->data(Qt::UserRole).toString().isEmpty()) {
        m_note->setText(
            tr("For everything that is not in this list: paste the address of the page that lists "
               "the tickets; Deskbell recognises them and you see at once what it makes of them."));
        return;
    }
    const SourcePreset preset = m_wizard.services().sourcePresets.value(item->data(Qt::UserRole).toString());
    QStringList notes{presetText(preset.note)};
    if (!preset.confirmed)
        notes << tr("Made from its documentation and not yet tried against a real server: look closely at "
                    "the test at "
                    "the end.")
              << presetText(preset.unconfirmed);
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char('\n')));
}

} // namespace deskbell
