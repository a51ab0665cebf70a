// In: a proposal with a link. Out: the right one of the row's links, complete from the start of the site on.
#include "recognise/proposallinks.h"

#include "recognise/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// What stands before a relative address, in the page at `page`.
QString placeBefore(const QString& link, const QUrl& page)
{
    const QString path = page.path(QUrl::FullyEncoded);
    if (link.startsWith(u'?'))
        return path;
    if (link.startsWith(u'#'))
        return page.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority |
                             QUrl::RemoveFragment);
    return path.left(path.lastIndexOf(u'/') + 1);
}

} // namespace

void preferLinkOfId(Proposal& proposal)
{
    const FieldCandidate* id = chosenFor(proposal, TicketRole::Id);
    if (!id)
        return;
    const QStringList ids = proposal.grid.columns.at(id->column).values;
    for (FieldCandidate& candidate : proposal.candidates[TicketRole::Url]) {
        const QStringList& values = proposal.grid.columns.at(candidate.column).values;
        bool all = !values.isEmpty();
        for (qsizetype i = 0; i < values.size() && i < ids.size(); ++i)
            all = all && !ids.at(i).isEmpty() && values.at(i).contains(ids.at(i));
        if (!all)
            continue;
        candidate.score = std::min(100, candidate.score + 25);
        candidate.reasons.append(
            QCoreApplication::translate("deskbell::Recogniser", "The ticket's identity stands in it."));
    }
    QList<FieldCandidate>& urls = proposal.candidates[TicketRole::Url];
    std::stable_sort(urls.begin(), urls.end(),
                     [](const FieldCandidate& a, const FieldCandidate& b) { return a.score > b.score; });
    proposal.fields.remove(TicketRole::Url);
    if (!urls.isEmpty() && urls.constFirst().score >= leastScore(TicketRole::Url))
        proposal.fields.insert(TicketRole::Url, proposal.grid.columns.at(urls.constFirst().column).text);
}

void resolveLinks(Proposal& proposal, const QUrl& list)
{
    const FieldCandidate* link = chosenFor(proposal, TicketRole::Url);
    if (!link)
        return;
    const GridColumn& column = proposal.grid.columns.at(link->column);
    const QString sample = column.values.value(0);
    if (sample.isEmpty() || sample.startsWith(u'/') || sample.contains("://"_L1))
        return;
    const QString before = placeBefore(sample, list.resolved(QUrl(proposal.grid.base)));
    if (before == "/"_L1 || before.isEmpty())
        return;
    GridColumn whole = column;
    //: Name of a column: the same address from the start of the site on.
    whole.name = QCoreApplication::translate("deskbell::Recogniser", "%1, complete").arg(column.name);
    const QString reach = reachOf(proposal.grid, column);
    whole.text = u"=%1 && %2 + %1"_s.arg(reach, scriptText(before));
    whole.isDerived = true;
    FieldCandidate candidate = *link;
    candidate.column = proposal.grid.columns.size();
    candidate.score = std::min(100, candidate.score + 1);
    for (QString& value : whole.values)
        value = value.isEmpty() ? QString() : before + value;
    proposal.grid.columns.append(whole);
    proposal.candidates[TicketRole::Url].prepend(candidate);
    proposal.fields.insert(TicketRole::Url, whole.text);
}

} // namespace deskbell
