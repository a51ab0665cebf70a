// In: a proposal and the answer that it was made of. Out: whether it keeps what it promises.
#include "recognise/readback.h"

#include "recognise/portalpreset.h"

#include "base/text.h"
#include "source/decoder.h"
#include "source/ticketmapper.h"

#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

std::optional<SourcePreset> presetOf(const Proposal& proposal, const QUrl& list)
{
    PortalDraft draft;
    draft.name = draft.title = u"proposal"_s;
    draft.list = pathOf(list);
    takeProposal(draft, proposal);
    const auto preset = readSourcePreset(QJsonDocument(presetFrom(draft)).toJson(), draft.title);
    return preset ? std::optional(*preset) : std::nullopt;
}

/// Of the rows that were looked at; empty: they cannot be read.
QList<Ticket> ticketsOf(const SourcePreset& preset, const RawAnswer& answer, qsizetype rowCount)
{
    const ListSpec list = preset.lists.first();
    Expressions expressions;
    const Result<DecodedRows> decoded = decode(answer.body, answer.contentType, list.decoding, expressions);
    if (!decoded)
        return {};
    QJsonArray rows;
    for (qsizetype i = 0; i < std::min(rowCount, decoded->rows.size()); ++i)
        rows.append(decoded->rows.at(i));
    const TicketMapper mapper(list.mapping, {}, siteOf(answer.url), preset.title);
    const Result<QList<Ticket>> tickets = mapper.map(rows, expressions);
    return tickets ? *tickets : QList<Ticket>();
}

} // namespace

bool readsBack(const Proposal& proposal, const RawAnswer& answer)
{
    const qsizetype rowCount = proposal.grid.rowCount;
    const FieldCandidate* id = chosenFor(proposal, TicketRole::Id);
    const std::optional<SourcePreset> preset = presetOf(proposal, answer.url);
    if (!id || !preset || rowCount == 0)
        return id && preset;
    const QList<Ticket> tickets = ticketsOf(*preset, answer, rowCount);
    const QStringList ids = proposal.grid.columns.at(id->column).values;
    // What an id loses while it is made fit to be shown is told by what is put behind it.
    constexpr qsizetype longest = 1'000;
    return std::equal(tickets.begin(), tickets.end(), ids.begin(), ids.end(),
                      [](const Ticket& ticket, const QString& shown) {
                          return ticket.id.startsWith(oneLine(shown, longest));
                      });
}

} // namespace deskbell
