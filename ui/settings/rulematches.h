#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimer;
class QTreeWidget;

namespace deskbell {

/// Which of the last tickets a rule would match, while it is edited. Tickets are read, and expressions tried,
/// on other threads: an expression can take long.
class RuleMatches final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this.
    explicit RuleMatches(const SettingsServices& services, QWidget* parent = nullptr);
    /// Looked at once the typing rests.
    void setRule(const RuleConfig& rule);

Q_SIGNALS:
    /// Custom fields that the last tickets have: "fields.GPU".
    void fieldsFound(const QStringList& names);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeTickets(const QList<Ticket>& tickets);
    void look();
    void show(const QList<bool>& matched);
    void filter();

    const SettingsServices& m_services;
    RuleConfig m_rule;
    QList<Ticket> m_tickets;
    bool m_hasTickets = false;
    std::unique_ptr<QObject> m_looking; ///< destroying it drops the answer of an older state
    QLabel* m_count = nullptr;          // this and all below: children
    QTreeWidget* m_list = nullptr;
    QCheckBox* m_onlyMatching = nullptr;
    QTimer* m_rest = nullptr;
};

} // namespace deskbell
