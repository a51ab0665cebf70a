// In: the answer of a list request. Out: tickets, or why it is none.
#include "source/listingreader.h"

#include "base/elsewhere.h"
#include "source/answerlook.h"

namespace deskbell {

namespace {

ReadPageResult rowsOf(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
                      const Decoding& decoding, Expressions& expressions)
{
    Result<DecodedRows> decoded = decode(body, contentType, decoding, expressions);
    if (!decoded)
        return failure(Blindness{Sight::NotATicketList, decoded.error().text(), std::nullopt});
    ReadPage page;
    page.decoded = *std::move(decoded);
    page.unchanged = !known.isEmpty() && page.decoded.digest == known;
    return page;
}

ReadPageResult withTickets(ReadPage page, const RowNames& names, const TicketMapper& mapper,
                           Expressions& expressions)
{
    Result<QList<Ticket>> tickets = mapper.map(page.decoded.rows, expressions, names);
    if (!tickets)
        return failure(Blindness{Sight::MappingFailed, tickets.error().text(), std::nullopt});
    page.tickets = *std::move(tickets);
    return page;
}

} // namespace

ListingReader::ListingReader(const Decoding& decoding, const TicketMapper& mapper, Expressions& expressions)
    : m_decoding(decoding), m_mapper(mapper), m_expressions(expressions)
{}

void ListingReader::read(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
                         QObject* context, Done done, const RowNames& names)
{
    const Job job = [body, contentType, known, names, decoding = m_decoding,
                     mapper = m_mapper](Expressions& expressions) -> ReadPageResult {
        ReadPageResult page = rowsOf(body, contentType, known, decoding, expressions);
        return page && !page->unchanged ? withTickets(*std::move(page), names, mapper, expressions) : page;
    };
    run(body.size() <= largestInline, context, job, std::move(done));
}

void ListingReader::decode(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
                           QObject* context, Done done)
{
    const Job job = [body, contentType, known, decoding = m_decoding](Expressions& expressions) {
        return rowsOf(body, contentType, known, decoding, expressions);
    };
    run(body.size() <= largestInline, context, job, std::move(done));
}

void ListingReader::map(const ReadPage& page, const RowNames& names, qsizetype bytes, QObject* context,
                        Done done)
{
    const Job job = [page, names, mapper = m_mapper](Expressions& expressions) {
        return withTickets(page, names, mapper, expressions);
    };
    run(bytes <= largestInline, context, job, std::move(done));
}

void ListingReader::run(bool here, QObject* context, Job job, Done done)
{
    if (here)
        return done(job(m_expressions));
    runElsewhere<ReadPageResult>(
        context,
        [job = std::move(job)] {
            Expressions own;
            return job(own);
        },
        std::move(done));
}

} // namespace deskbell
