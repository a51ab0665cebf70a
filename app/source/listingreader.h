#pragma once

#include "source/decoder.h"
#include "source/sight.h"
#include "source/ticketmapper.h"

#include <QObject>

#include <functional>

namespace deskbell {

/// An answer as tickets.
struct ReadPage
{
    DecodedRows decoded;
    QList<Ticket> tickets;
    bool unchanged = false; ///< the rows are the known ones: no tickets were made of them
};

using ReadPageResult = Result<ReadPage, Blindness>;

/// Turns answers into tickets: small ones at once, big ones on another thread so that no window stalls.
class ListingReader
{
public:
    /// `expressions`: for small answers; must outlive it.
    ListingReader(const Decoding& decoding, const TicketMapper& mapper, Expressions& expressions);

    using Done = std::function<void(ReadPageResult)>;

    /// `known`: digest of rows that need no mapping; may be empty. `done` is called in this thread, for a
    /// small answer before read() returns; not at all once `context` is destroyed. Fails with NotATicketList
    /// or MappingFailed.
    void read(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
              QObject* context, Done done, const RowNames& names = {});
    /// The first half of read(): no tickets yet.
    void decode(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
                QObject* context, Done done);
    /// The second half. `bytes`: how big the answer was.
    void map(const ReadPage& page, const RowNames& names, qsizetype bytes, QObject* context, Done done);

private:
    using Job = std::function<ReadPageResult(Expressions&)>;
    void run(bool here, QObject* context, Job job, Done done);

    Decoding m_decoding;
    TicketMapper m_mapper;
    Expressions& m_expressions;
};

} // namespace deskbell
