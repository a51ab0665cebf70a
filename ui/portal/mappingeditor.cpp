#include "ui/portal/mappingeditor.h"

#include "ui/portal/draftlines.h"
#include "ui/portal/fieldrow.h"
#include "ui/portal/portaltables.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

MappingEditor::MappingEditor(QWidget* parent) : QWidget(parent)
{
    m_lists = new QComboBox;
    m_lists->setAccessibleName(tr("Which list of the page"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_tables = new PortalTables;
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Fields"));
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_tables, 1);
    rightLayout->addWidget(m_problem);
    auto* splitter = new QSplitter;
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_lists, &QComboBox::activated, this, &MappingEditor::takeProposalAt);
}

QWidget* MappingEditor::makeForm()
{
    auto* form = new QWidget;
    auto* grid = new QGridLayout(form);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    auto* title = new QLabel(tr("&List:"));
    title->setBuddy(m_lists);
    m_notes = new QLabel;
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_lists, 0, 1, 1, 2);
    grid->addWidget(m_notes, 1, 1, 1, 2);
    int row = 1;
    for (const TicketRole role : allRoles()) {
        auto* field = new FieldRow(role, *grid, row++, form);
        connect(field, &FieldRow::changed, this, [this] {
            takeFields();
            refresh();
        });
        m_fields.insert(role, field);
    }
    const auto edited = [this](QString PortalDraft::*member, const QString& text) {
        if (m_draft.*member == text)
            return;
        m_draft.*member = text;
        refresh();
    };
    m_lines = new DraftLines(*grid, 2 * row, edited, form);
    grid->setRowStretch(m_lines->endRow(), 1);
    return form;
}

void MappingEditor::setWork(const PortalDraft& draft, const RawAnswer& answer, const QUrl& site,
                            const QList<Proposal>& proposals)
{
    m_draft = draft;
    m_answer = answer;
    m_site = site;
    m_proposals = proposals;
    m_shown = {};
    m_lists->clear();
    int current = -1;
    for (const Proposal& proposal : proposals) {
        m_lists->addItem(kindSentence(proposal.grid));
        if (current < 0 && proposal.grid.rows == draft.rows && proposal.grid.kind == draft.kind)
            current = m_lists->count() - 1;
    }
    m_lists->setEnabled(!proposals.isEmpty());
    m_lists->setCurrentIndex(current);
    if (current >= 0) {
        m_shown = proposals.at(current);
    } else {
        m_shown.grid.kind = draft.kind;
        for (const auto& [name, text] : draft.columns) {
            GridColumn column;
            column.name = name;
            column.text = text;
            m_shown.grid.columns.append(column);
        }
    }
    // What is being edited may know columns that the proposal has under other names.
    for (const GridColumn& column : std::as_const(m_shown.grid.columns)) {
        const bool isKnown =
            std::any_of(m_draft.columns.begin(), m_draft.columns.end(), [&](const auto& entry) {
                return entry.first == column.name || entry.second == column.text;
            });
        if (m_draft.kind == DecoderKind::Html && !column.isDerived && !isKnown)
            m_draft.columns.append({column.name, column.text});
    }
    showDraft();
    refresh();
}

void MappingEditor::takeProposalAt(int index)
{
    if (index < 0 || index >= m_proposals.size())
        return;
    m_shown = m_proposals.at(index);
    takeProposal(m_draft, m_shown);
    showDraft();
    refresh();
}

void MappingEditor::showDraft()
{
    m_notes->setText(m_shown.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!m_shown.notes.isEmpty());
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        it.value()->setChoices(m_shown);
        it.value()->setText(m_draft.fields.value(it.key()));
    }
    m_lines->show(m_draft);
}

void MappingEditor::takeFields()
{
    m_draft.fields.clear();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (const QString text = it.value()->text(); !text.isEmpty())
            m_draft.fields.insert(it.key(), text);
    }
}

/// What can be said without the answer, at the place where it was written.
void MappingEditor::check()
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QString text = m_draft.fields.value(it.key());
        const Result<void> checked = checkFieldText(m_draft, text);
        QString problem = checked ? QString() : checked.error().what;
        if (text.isEmpty() && it.key() == TicketRole::Id)
            problem = tr("Deskbell must know a ticket again: choose what is different in every row and never "
                         "changes.");
        it.value()->setProblem(problem);
    }
    m_lines->check(m_draft);
}

void MappingEditor::refresh()
{
    check();
    m_isRead = false;
    m_problem->clear();
    m_problem->hide();
    if (m_answer.body.isEmpty()) {
        m_problem->setText(tr("Go back and fetch the list to see its tickets here."));
        m_problem->show();
        Q_EMIT changed();
        return;
    }
    m_reading = std::make_unique<QObject>();
    Q_EMIT changed();
    QList<GridColumn> columns = m_shown.grid.columns;
    std::stable_partition(columns.begin(), columns.end(), [](const GridColumn& column) {
        return !column.isAttribute;
    }); // what people see comes first
    previewPortal(m_draft, columns, m_answer, m_site, m_reading.get(),
                  [this](const PortalPreview& preview) { take(preview); });
}

void MappingEditor::take(const PortalPreview& preview)
{
    m_isRead = true;
    m_preview = preview;
    // While something is wrong, the last good picture says more than an empty one.
    if (preview.problem.isEmpty() || preview.rowCount > 0)
        m_tables->show(preview);
    m_problem->setText(preview.problem);
    m_problem->setVisible(!preview.problem.isEmpty());
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (m_draft.fields.value(it.key()).isEmpty() || it.value()->hasProblem() || preview.tickets.isEmpty())
            continue;
        const bool found =
            std::any_of(preview.tickets.begin(), preview.tickets.end(),
                        [&it](const Ticket& ticket) { return toJson(ticket).contains(roleKey(it.key())); });
        if (!found)
            it.value()->setProblem(tr("It finds nothing in these rows."));
    }
    Q_EMIT changed();
}

bool MappingEditor::isComplete() const
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (!checkFieldText(m_draft, m_draft.fields.value(it.key())))
            return false;
    }
    if (!m_lines->areRight(m_draft))
        return false;
    if (m_draft.fields.value(TicketRole::Id).isEmpty())
        return false;
    return m_answer.body.isEmpty() || (m_isRead && m_preview.problem.isEmpty());
}

} // namespace deskbell
