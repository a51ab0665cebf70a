// In: an answer of which nothing is known. Out: proposals how to read it as a list of tickets.
#include "recognise/recogniser.h"

#include "recognise/derivedcolumns.h"
#include "recognise/proposallinks.h"
#include "recognise/readback.h"

#include "source/charset.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A field and the reason for it compete for columns: what is one thing is not another.
bool sharesColumns(TicketRole role)
{
    return role == TicketRole::Id || role == TicketRole::Number || role == TicketRole::Url;
}

void choose(Proposal& proposal)
{
    struct Bid
    {
        int score;
        TicketRole role;
        qsizetype column;
    };
    QList<Bid> bids;
    for (const TicketRole role : allRoles()) {
        for (const FieldCandidate& candidate : std::as_const(proposal.candidates[role])) {
            if (candidate.score >= leastScore(role))
                bids.append({candidate.score, role, candidate.column});
        }
    }
    std::stable_sort(bids.begin(), bids.end(), [](const Bid& a, const Bid& b) { return a.score > b.score; });
    QList<qsizetype> taken;
    QList<QStringList> takenValues; // the same words may stand in a row twice
    for (const Bid& bid : std::as_const(bids)) {
        const GridColumn& column = proposal.grid.columns.at(bid.column);
        if (proposal.fields.contains(bid.role))
            continue;
        const bool isFree = !taken.contains(bid.column) &&
                            (proposal.grid.rowCount < 2 || !takenValues.contains(column.values));
        if (!sharesColumns(bid.role) && !isFree)
            continue;
        proposal.fields.insert(bid.role, column.text);
        if (!sharesColumns(bid.role)) {
            taken.append(bid.column);
            takenValues.append(column.values);
        }
    }
}

void guessTimes(Proposal& proposal, const QList<ColumnFacts>& facts, const QByteArray& localZone)
{
    const FieldCandidate* time = chosenFor(proposal, TicketRole::CreatedAt);
    const FieldCandidate* updated = chosenFor(proposal, TicketRole::UpdatedAt);
    if (!time)
        time = updated;
    if (!time) {
        const bool vague = std::any_of(facts.begin(), facts.end(),
                                       [](const ColumnFacts& each) { return each.vagueTimes > 0.7; });
        if (vague)
            proposal.notes.append(QCoreApplication::translate(
                "deskbell::Recogniser",
                "The page says when only as \"5 minutes ago\" or as a time of day; Deskbell "
                "then goes by when it first saw a ticket."));
        return;
    }
    const ColumnFacts& is = facts.at(time->column);
    proposal.timeFormat = is.timeFormat == "iso"_L1 ? QString() : is.timeFormat;
    // One format for all times of a preset.
    if (updated && facts.at(updated->column).timeFormat != is.timeFormat)
        proposal.fields.remove(TicketRole::UpdatedAt);
    if (!is.timeHasZone && proposal.grid.rowCount > 0) {
        proposal.timeZone = QString::fromUtf8(localZone);
        proposal.notes.append(
            QCoreApplication::translate("deskbell::Recogniser",
                                        "The times do not say their zone; they are taken for times of %1.")
                .arg(proposal.timeZone));
    }
    if (is.timeIsAmbiguous)
        proposal.notes.append(QCoreApplication::translate(
            "deskbell::Recogniser",
            "Day and month of the times may be the other way round: look at the tickets."));
}

int meritOf(const Proposal& proposal)
{
    const auto score = [&proposal](TicketRole role) {
        const FieldCandidate* candidate = chosenFor(proposal, role);
        return candidate ? candidate->score : 0;
    };
    double merit = score(TicketRole::Id) + score(TicketRole::Subject) + 0.5 * score(TicketRole::CreatedAt) +
                   0.4 * score(TicketRole::Requester) + 0.3 * score(TicketRole::Status) +
                   0.2 * score(TicketRole::Priority) + 0.3 * score(TicketRole::Number) +
                   0.2 * score(TicketRole::Url);
    merit += 8.0 * std::log2(double(proposal.grid.rowCount) + 1.0);
    merit += proposal.grid.isTable ? 10.0 : 0.0;
    merit -= proposal.grid.isAside ? 80.0 : 0.0;
    merit -= proposal.grid.rowCount == 0 ? 60.0 : 0.0;
    return int(merit);
}

/// Menus and news have links and texts as well; tickets have more.
bool isTicketList(const Proposal& proposal)
{
    const bool headed = proposal.grid.isTable && proposal.grid.kind != DecoderKind::Html;
    if (!proposal.fields.contains(TicketRole::Id))
        return false;
    if (!proposal.fields.contains(TicketRole::Subject) && proposal.fields.size() < 3)
        return false;
    const FieldCandidate* id = chosenFor(proposal, TicketRole::Id);
    const bool grows = proposal.grid.rowCount > 0 && id && id->score >= 60;
    const int others = int(proposal.fields.contains(TicketRole::CreatedAt)) +
                       int(proposal.fields.contains(TicketRole::Requester)) +
                       int(proposal.fields.contains(TicketRole::Status)) +
                       int(proposal.fields.contains(TicketRole::Priority));
    const bool numbered = grows && (proposal.grid.isTable || proposal.fields.contains(TicketRole::Number));
    return headed || others >= 2 || ((others == 1 || numbered) && !proposal.grid.isAside);
}

Proposal proposalFor(Grid grid, const RawAnswer& answer, const QByteArray& localZone)
{
    Proposal proposal;
    addDerivedColumns(grid);
    QList<ColumnFacts> facts;
    for (const GridColumn& column : std::as_const(grid.columns))
        facts.append(factsOf(column, grid.language));
    proposal.grid = std::move(grid);
    for (const TicketRole role : allRoles())
        proposal.candidates.insert(role, candidatesFor(role, proposal.grid, facts));
    choose(proposal);
    preferLinkOfId(proposal);
    guessTimes(proposal, facts, localZone);
    resolveLinks(proposal, answer.url);
    if (proposal.grid.proof.isEmpty() &&
        (proposal.grid.kind == DecoderKind::Html || proposal.grid.kind == DecoderKind::Csv))
        proposal.notes.append(QCoreApplication::translate(
            "deskbell::Recogniser",
            "Nothing on the page names the list, so that an empty list will be taken for "
            "a wrong page until you say what proves it."));
    proposal.merit = meritOf(proposal);
    return proposal;
}

QList<Grid> gridsOf(const RawAnswer& answer)
{
    const QByteArray text = toUtf8(answer.body.left(4096), answer.contentType).trimmed();
    const QByteArray type = answer.contentType.toLower();
    if (text.startsWith('{') || text.startsWith('[')) {
        if (QList<Grid> grids = jsonGrids(answer); !grids.isEmpty())
            return grids;
    }
    const bool isHtml = type.contains("html") && !text.startsWith("<?xml");
    if (text.startsWith('<') && !isHtml) {
        if (QList<Grid> grids = feedGrids(answer); !grids.isEmpty())
            return grids;
    }
    return text.startsWith('<') ? htmlGrids(answer) : csvGrids(answer);
}

} // namespace

QList<Proposal> recognise(const RawAnswer& answer, const QByteArray& localZone)
{
    QList<Proposal> proposals;
    const QList<Grid> grids = gridsOf(answer);
    for (const Grid& grid : grids) {
        Proposal proposal = proposalFor(grid, answer, localZone);
        if (isTicketList(proposal))
            proposals.append(std::move(proposal));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal& a, const Proposal& b) { return a.merit > b.merit; });
    constexpr qsizetype most = 5;
    QList<Proposal> kept;
    for (const Proposal& proposal : std::as_const(proposals)) {
        if (kept.size() < most && readsBack(proposal, answer))
            kept.append(proposal);
    }
    return kept;
}

const FieldCandidate* chosenFor(const Proposal& proposal, TicketRole role)
{
    const QString text = proposal.fields.value(role);
    const auto found = proposal.candidates.constFind(role);
    if (text.isEmpty() || found == proposal.candidates.constEnd())
        return nullptr;
    for (const FieldCandidate& candidate : *found) {
        if (proposal.grid.columns.at(candidate.column).text == text)
            return &candidate;
    }
    return nullptr;
}

QString kindSentence(const Grid& grid)
{
    const int count = int(grid.rowCount);
    switch (grid.kind) {
    case DecoderKind::Json:
        return QCoreApplication::translate("deskbell::Recogniser", "JSON list with %n row(s)", nullptr,
                                           count);
    case DecoderKind::Feed:
        return QCoreApplication::translate("deskbell::Recogniser", "Feed with %n row(s)", nullptr, count);
    case DecoderKind::Csv:
        return QCoreApplication::translate("deskbell::Recogniser", "Table of separated values with %n row(s)",
                                           nullptr, count);
    case DecoderKind::Html:
    case DecoderKind::Xml:
        break;
    }
    if (grid.isTable)
        return QCoreApplication::translate("deskbell::Recogniser", "Table with %n row(s)", nullptr, count);
    return QCoreApplication::translate("deskbell::Recogniser", "List of blocks with %n row(s)", nullptr,
                                       count);
}

} // namespace deskbell
