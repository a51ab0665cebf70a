// In: a column. Out: how likely it is what a ticket is known by: identity, number, link.
#include "recognise/scorer.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

void Scorer::judgeId()
{
    const bool unique = m_is->distinct >= 0.999 && m_is->filled >= 0.999;
    if (isEmptyList()) {
        // Nothing but headings to go by.
        if (!m_column->isLink && !byHeading(TicketRole::Id, 50, 0))
            byHeading(TicketRole::Number, 40, 0);
        return;
    }
    if ((!unique || m_column->isLink || m_is->times > 0.5))
        return;
    if (m_is->isCounter || m_column->values.contains(u"0"_s))
        return;
    if (m_is->averageLength > 64 || m_is->worded > 0.3 || m_is->vagueTimes > 0.3 || m_is->people > 0.5)
        return;
    if (m_is->identifiers < 0.8 && !m_column->isDerived && m_grid.kind != DecoderKind::Feed &&
        headingMatch(TicketRole::Id, m_column->heading) == 0)
        return;
    add(20, tr("It is different in every row."));
    byHeading(TicketRole::Id, 30, 10);
    if (headingMatch(TicketRole::Number, m_column->heading) == 2)
        add(8, {});
    if (m_is->numbers > 0.99)
        add(15, tr("It is a number."));
    else if (m_is->identifiers > 0.99)
        add(10, tr("It looks like a ticket number."));
    if (m_is->growing)
        add(20, tr("It grows from ticket to ticket."));
    if (m_column->isDerived && m_column->isAttribute)
        add(15, tr("It stands in the link to the ticket."));
    else if (m_column->isAttribute)
        add(8, tr("The page carries it for machines."));
    if (m_grid.kind == DecoderKind::Feed && m_column->name == "id"_L1)
        add(15, tr("Feeds keep their ids."));
    if (m_grid.kind == DecoderKind::Json && m_column->text.contains(u'.'))
        add(-10, {}); // the id of something inside of the ticket
}

void Scorer::judgeNumber()
{
    if (m_is->isCounter || !isText() || m_is->averageLength > 24 ||
        (m_column->isAttribute && !m_column->isDerived))
        return;
    if (m_is->identifiers < 0.7 && !isEmptyList())
        return;
    byHeading(TicketRole::Number, 45, 25);
    if (headingMatch(TicketRole::Id, m_column->heading) == 2)
        add(35, tr("The desk calls it \"%1\".").arg(m_column->heading));
    if (isEmptyList())
        return;
    if (m_is->distinct >= 0.999)
        add(20, tr("It is different in every row."));
    const QString first = m_column->values.constFirst();
    if (first.startsWith(u'#') || (!first.isEmpty() && first.front().isLetter() && m_is->identifiers > 0.9))
        add(20, tr("It is written as ticket numbers are, such as %1.").arg(first));
    if (m_column->isInLink)
        add(10, tr("It links to the ticket."));
    if (m_column->isDerived && m_column->isAttribute)
        add(-25, {}); // not what people see
}

void Scorer::judgeUrl()
{
    if (isEmptyList() ? !m_column->isLink : !m_column->isLink && m_is->addresses < 0.9)
        return;
    const auto leads = [](const QString& value) {
        return !value.startsWith("javascript:"_L1, Qt::CaseInsensitive) && !value.startsWith("mailto:"_L1) &&
               value != "#"_L1 && !value.contains(u'(');
    };
    const auto good = std::count_if(m_column->values.begin(), m_column->values.end(), leads);
    if (good < m_column->values.size())
        return;
    if (m_is->distinct < 0.999 || m_is->filled < 0.999)
        m_candidate.score -= 30;
    add(45, tr("Its values are addresses."));
    if (headingMatch(TicketRole::Subject, m_column->heading) > 0)
        add(15, tr("It is the link of the subject."));
    if (headingMatch(TicketRole::Number, m_column->heading) > 0)
        add(8, {});
    byHeading(TicketRole::Url, 10, 5);
    if (m_column->heading.contains("html"_L1) || m_column->heading.contains("web"_L1))
        add(10, {});
    if (m_column->heading.contains("api"_L1) || m_column->heading.contains("self"_L1) ||
        (!m_column->values.isEmpty() && m_column->values.constFirst().contains("/api"_L1)))
        add(-45, {});
    static const QRegularExpression deed(
        u"(^|[/=?&_])(edit|delete|close|export|print|sort|star|assign|reply|copy|attachments?)($|[/?&=._])"_s);
    if (!m_column->values.isEmpty() && m_column->values.constFirst().contains(deed))
        add(-25, tr("The address does something instead of showing the ticket."));
}

} // namespace deskbell
