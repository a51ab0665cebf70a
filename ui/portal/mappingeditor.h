#pragma once

#include "recognise/portalpreview.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace deskbell {

class DraftLines;
class FieldRow;
class PortalTables;

/// Which column of a fetched list is which field, with the tickets shown at once.
class MappingEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingEditor(QWidget* parent = nullptr);

    /// `proposals` for `answer`, the likeliest first; `draft` is what is shown and edited. Nothing was
    /// fetched when the answer is empty.
    void setWork(const PortalDraft& draft, const RawAnswer& answer, const QUrl& site,
                 const QList<Proposal>& proposals);
    const PortalDraft& draft() const { return m_draft; }
    /// Nothing that is written here is wrong, and there are tickets, or nothing was fetched to see them in.
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeForm();
    void takeProposalAt(int index);
    void showDraft();
    void takeFields();
    void check();
    void refresh();
    void take(const PortalPreview& preview);

    PortalDraft m_draft;
    RawAnswer m_answer;
    QUrl m_site;
    QList<Proposal> m_proposals;
    Proposal m_shown;                   ///< whose columns can be chosen
    std::unique_ptr<QObject> m_reading; ///< destroying it ends the preview under way
    PortalPreview m_preview;
    bool m_isRead = false;
    QComboBox* m_lists = nullptr; // this and all below: children
    QLabel* m_notes = nullptr;
    QMap<TicketRole, FieldRow*> m_fields;
    DraftLines* m_lines = nullptr;
    QLabel* m_problem = nullptr;
    PortalTables* m_tables = nullptr;
};

} // namespace deskbell
