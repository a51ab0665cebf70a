#pragma once

#include "recognise/fieldscores.h"

#include <QCoreApplication>

namespace deskbell {

/// Judges the columns of one grid. Points add up to a score of at most 100; each that people can weigh has a
/// reason.
class Scorer
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Recogniser)
public:
    Scorer(const Grid& grid, const QList<ColumnFacts>& facts);

    FieldCandidate judge(TicketRole role, qsizetype index);

private:
    bool isEmptyList() const { return m_grid.rowCount == 0; }
    void add(int points, const QString& reason)
    {
        m_candidate.score += points;
        if (!reason.isEmpty())
            m_candidate.reasons.append(reason);
    }
    bool byHeading(TicketRole role, int exact, int partly);
    bool isText() const;
    void judgeId();
    void judgeNumber();
    void judgeSubject();
    void judgePerson(TicketRole role);
    void judgeTime(TicketRole role);
    void judgeWord(TicketRole role);
    void judgeUrl();

    const Grid& m_grid;
    const QList<ColumnFacts>& m_facts;
    double m_longest = 0.0;
    const GridColumn* m_column = nullptr;
    const ColumnFacts* m_is = nullptr;
    FieldCandidate m_candidate;
};

} // namespace deskbell
