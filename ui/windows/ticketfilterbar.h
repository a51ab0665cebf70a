#pragma once

#include "storage/ticketfinder.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace deskbell {

/// What the user wants to see of the recorded tickets: words, source, queue, state, time.
class TicketFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketFilterBar(QWidget* parent = nullptr);

    /// Keeps what is chosen, if it is still there.
    void setChoices(const QStringList& sources, const QStringList& queues);
    /// Fills in all but the order. `now`: for "today" and the like.
    TicketQuery query(const QDateTime& now) const;
    bool isFiltering() const;
    void clear();
    /// Keyboard focus to the words.
    void search();

Q_SIGNALS:
    void changed();
    void left(); ///< Down or Return in the words: to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_words = nullptr; // this and all below: children
    QComboBox* m_source = nullptr;
    QComboBox* m_queue = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_time = nullptr;
};

} // namespace deskbell
