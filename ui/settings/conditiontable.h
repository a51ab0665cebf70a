#pragma once

#include "settings/config.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace deskbell {

/// The conditions of a rule: field, test, value; and beneath them what is wrong in one.
class ConditionTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionTable(QWidget* parent = nullptr);

    void setConditions(const QList<Condition>& conditions);
    QList<Condition> conditions() const;
    /// Offered besides the usual ones: "fields.GPU".
    void setOwnFields(const QStringList& names);
    /// What is wrong, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const Condition& condition);
    void removeRow(int row);
    void showState();

    QStringList m_fields;
    QTableWidget* m_table = nullptr; // children
    QLabel* m_problem = nullptr;
};

/// "queue is HPC", for lists; translated.
QString conditionText(const Condition& condition);

} // namespace deskbell
