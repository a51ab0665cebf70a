// In: the columns of a grid. Out: how likely each is a field of the ticket, with reasons that people can
// weigh.
#include "recognise/scorer.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

Scorer::Scorer(const Grid& grid, const QList<ColumnFacts>& facts) : m_grid(grid), m_facts(facts)
{
    for (qsizetype i = 0; i < grid.columns.size(); ++i) {
        const GridColumn& column = grid.columns.at(i);
        if (!column.isAttribute && !column.isLink && !isOtherHeading(column.heading) &&
            facts.at(i).times < 0.5)
            m_longest = std::max(m_longest, facts.at(i).averageLength);
    }
}

bool Scorer::byHeading(TicketRole role, int exact, int partly)
{
    const int match = headingMatch(role, m_column->heading);
    if (match == 2)
        add(exact, tr("The desk calls it \"%1\".").arg(m_column->heading));
    else if (match == 1)
        add(partly, tr("Its heading is \"%1\".").arg(m_column->heading));
    return match > 0;
}

/// Something that people read, neither an address nor a time.
bool Scorer::isText() const
{
    return !m_column->isLink && m_is->addresses < 0.3 && m_is->times < 0.5 && m_is->vagueTimes < 0.5;
}

void Scorer::judgeSubject()
{
    if (!isText() || m_is->identifiers > 0.7 || (m_column->isAttribute && !m_column->isDerived))
        return;
    if (m_is->filled < 0.8 && !isEmptyList())
        return;
    byHeading(TicketRole::Subject, 45, 25);
    if (isOtherHeading(m_column->heading))
        add(-30, {});
    if (m_column->isDerived)
        add(-10, {});
    if (isEmptyList())
        return;
    if (m_is->averageLength >= 12 || (m_is->averageLength >= 6 && m_is->worded > 0.7))
        add(15, {});
    if (m_is->averageLength >= m_longest * 0.8 && m_is->averageLength >= 6)
        add(15, tr("It is the longest text of the row."));
    if (m_is->distinct >= 0.7)
        add(10, {});
    if (m_column->isInLink)
        add(20, tr("It links to the ticket."));
    if (m_is->worded > 0.6)
        add(10, tr("It consists of several words."));
    if (m_is->statuses > 0.5 || m_is->priorities > 0.5 || m_is->people > 0.7)
        add(-25, {});
}

void Scorer::judgePerson(TicketRole role)
{
    if (!isText() || m_is->numbers > 0.5 || m_column->isAttribute || m_is->averageLength > 60)
        return;
    const bool named = byHeading(role, 50, 32);
    // "Customer number" and the like
    if (headingMatch(role, m_column->heading) == 1 && m_is->identifiers > 0.7)
        add(-40, {});
    if (m_is->people > 0.6)
        add(named ? 15 : 30, tr("Its values look like names of people."));
    else if (m_grid.kind == DecoderKind::Json && m_column->text.endsWith("name"_L1, Qt::CaseInsensitive))
        add(8, {});
    // Nobody asks for everything; "Nobody" owns much.
    if (m_grid.rowCount >= 3 && distinctCount(m_column->values) == 1)
        add(-25, {});
    if (!named && role == TicketRole::Assignee)
        m_candidate.score = 0;
    if (m_is->statuses > 0.5 || m_is->priorities > 0.5)
        add(-40, {});
    if (m_grid.kind == DecoderKind::Json && m_column->text.contains("mail"_L1, Qt::CaseInsensitive))
        add(-25, {});
}

void Scorer::judgeTime(TicketRole role)
{
    if (m_column->isLink)
        return;
    if (m_is->times < 0.8 && !isEmptyList())
        return;
    if (m_is->filled < 0.8 && !isEmptyList() && role == TicketRole::CreatedAt)
        return;
    const int created = headingMatch(TicketRole::CreatedAt, m_column->heading);
    const int updated = headingMatch(TicketRole::UpdatedAt, m_column->heading);
    if (!isEmptyList())
        add(30, tr("Its values are times."));
    if (isOtherHeading(m_column->heading))
        add(-50, {});
    if (role == TicketRole::CreatedAt) {
        byHeading(role, 40, 25);
        if (updated > created || (updated > 0 && created < 2))
            add(-45, {});
    } else {
        if (updated == 0 || (created > updated))
            m_candidate.score = 0;
        else
            byHeading(role, 40, 30);
    }
    if (m_is->timeHasZone)
        add(8, tr("It says its time zone."));
    if (m_column->isAttribute && !isEmptyList())
        add(10, tr("The page carries it for machines."));
    if (m_column->isDerived)
        add(-5, {});
}

void Scorer::judgeWord(TicketRole role)
{
    if (!isText() || m_is->averageLength > 40 || m_is->numbers > 0.5)
        return;
    if (m_column->isAttribute && m_column->name != "title"_L1 && m_column->name != "alt"_L1)
        return;
    byHeading(role, 50, 30);
    if (role == TicketRole::Status && m_is->statuses > 0.6)
        add(40, tr("Its values are usual states of tickets."));
    if (role == TicketRole::Priority && m_is->priorities > 0.6)
        add(40, tr("Its values are usual priorities."));
    if (role == TicketRole::Status && m_is->statuses < 0.3 && m_is->people > 0.6)
        add(-30, {});
    if (m_grid.rowCount >= 4 && m_is->distinct < 0.8)
        add(8, tr("Few values come again and again."));
    if (m_column->isAttribute)
        add(-8, {});
    if (role == TicketRole::Queue && (m_is->statuses > 0.6 || m_is->priorities > 0.6))
        add(-30, {});
    if (m_grid.kind == DecoderKind::Json && m_column->text.endsWith("name"_L1))
        add(5, {});
}

FieldCandidate Scorer::judge(TicketRole role, qsizetype index)
{
    m_candidate = {};
    m_candidate.column = index;
    m_column = &m_grid.columns.at(index);
    m_is = &m_facts.at(index);
    switch (role) {
    case TicketRole::Id:
        judgeId();
        break;
    case TicketRole::Number:
        judgeNumber();
        break;
    case TicketRole::Subject:
        judgeSubject();
        break;
    case TicketRole::Requester:
    case TicketRole::Assignee:
        judgePerson(role);
        break;
    case TicketRole::CreatedAt:
    case TicketRole::UpdatedAt:
        judgeTime(role);
        break;
    case TicketRole::Status:
    case TicketRole::Priority:
    case TicketRole::Queue:
        judgeWord(role);
        break;
    case TicketRole::Url:
        judgeUrl();
        break;
    }
    m_candidate.score = std::clamp(m_candidate.score, 0, 100);
    return m_candidate;
}

QList<FieldCandidate> candidatesFor(TicketRole role, const Grid& grid, const QList<ColumnFacts>& facts)
{
    Scorer scorer(grid, facts);
    QList<FieldCandidate> candidates;
    for (qsizetype i = 0; i < grid.columns.size(); ++i) {
        if (FieldCandidate candidate = scorer.judge(role, i); candidate.score > 0)
            candidates.append(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const FieldCandidate& a, const FieldCandidate& b) { return a.score > b.score; });
    return candidates;
}

int leastScore(TicketRole role)
{
    switch (role) {
    case TicketRole::Id:
        return 35;
    case TicketRole::Number:
    case TicketRole::Subject:
    case TicketRole::Url:
        return 40;
    case TicketRole::CreatedAt:
        return 25;
    case TicketRole::Requester:
        return 30;
    case TicketRole::UpdatedAt:
    case TicketRole::Status:
    case TicketRole::Priority:
    case TicketRole::Queue:
    case TicketRole::Assignee:
        return 38;
    }
    return 100;
}

} // namespace deskbell
