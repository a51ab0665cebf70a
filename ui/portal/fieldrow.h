#pragma once

#include "recognise/portalpreset.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace deskbell {

/// One field of the ticket in the editor: the columns that may be it, the text that reaches it, and the
/// reasons, or what is wrong, beneath. Its widgets stand in the grid of whoever made it.
class FieldRow final : public QObject
{
    Q_OBJECT
public:
    FieldRow(TicketRole role, QGridLayout& grid, int row, QWidget* parent);

    /// The columns to choose from. Does not say changed().
    void setChoices(const Proposal& proposal);
    void setText(const QString& text);
    QString text() const;
    /// In the place of the reasons; empty: the reasons again.
    void setProblem(const QString& problem);
    bool hasProblem() const { return !m_problem.isEmpty(); }

Q_SIGNALS:
    /// By the user; while typing, after a short rest.
    void changed();

private:
    void chosen(int index);
    void showChoice();
    void showReasons();

    TicketRole m_role;
    QString m_problem;
    QComboBox* m_choice = nullptr; // this and all below: children of the parent
    QLineEdit* m_text = nullptr;
    QLabel* m_reasons = nullptr;
    QTimer* m_rest = nullptr;
};

} // namespace deskbell
