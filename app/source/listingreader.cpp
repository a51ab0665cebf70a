// In: the answer of a list request. Out: tickets, or why it is none.
#include "source/listingreader.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace deskbell {

namespace {

ReadPageResult readPage(const QByteArray& body, const QByteArray& contentType, const QByteArray& known,
                        const Decoding& decoding, const TicketMapper& mapper, Expressions& expressions)
{
    Result<DecodedRows> decoded = decode(body, contentType, decoding, expressions);
    if (!decoded)
        return failure(Blindness{Sight::NotATicketList, decoded.error().text(), std::nullopt});
    ReadPage page;
    page.decoded = *std::move(decoded);
    page.unchanged = !known.isEmpty() && page.decoded.digest == known;
    if (page.unchanged)
        return page;
    Result<QList<Ticket>> tickets = mapper.map(page.decoded.rows, expressions);
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
                         QObject* context, std::function<void(ReadPageResult)> done)
{
    if (body.size() <= largestInline)
        return done(readPage(body, contentType, known, m_decoding, m_mapper, m_expressions));
    // A pointer, as QPromise wants results that can be made from nothing.
    using Shared = std::shared_ptr<ReadPageResult>;
    // The watcher dies with the context; the worker then finishes for nobody.
    auto* watcher = new QFutureWatcher<Shared>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(std::move(*watcher->result()));
    });
    auto promise = std::make_shared<QPromise<Shared>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, body, contentType, known, decoding = m_decoding, mapper = m_mapper] {
            Expressions own;
            promise->addResult(
                std::make_shared<ReadPageResult>(readPage(body, contentType, known, decoding, mapper, own)));
            promise->finish();
        });
}

} // namespace deskbell
