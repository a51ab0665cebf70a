// In: bytes that a desk could send, and what a preset says of them. Out: an abort where a promise is broken.
#include "fuzz/fuzz.h"

#include "source/decoder.h"
#include "source/ticketmapper.h"

#include <QSet>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace deskbell::fuzz {

using namespace Qt::StringLiterals;

void promise(bool kept, const char* what)
{
    if (kept)
        return;
    fprintf(stderr, "promise broken: %s\n", what);
    abort();
}

namespace {

/// What is shown in one line must not hold what breaks lines, turns the direction or ends a text.
bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' || c == u'\x7f' || c == u'\u2028' || (c >= u'\u202a' && c <= u'\u202e') ||
               (c >= u'\u2066' && c <= u'\u2069');
    });
}

/// An engine keeps every expression that it has seen, and the recogniser makes up new ones for every page.
Expressions& someExpressions()
{
    constexpr int mostAnswers = 500;
    static std::optional<Expressions> kept;
    static int left = 0;
    if (left-- == 0) {
        kept.emplace();
        left = mostAnswers;
    }
    return *kept;
}

} // namespace

std::optional<qsizetype> readAnswer(const QByteArray& body, const QByteArray& contentType,
                                    const Decoding& decoding, const TicketMapping& mapping)
{
    Expressions& expressions = someExpressions();
    const Result<DecodedRows> once = decode(body, contentType, decoding, expressions);
    const Result<DecodedRows> twice = decode(body, contentType, decoding, expressions);
    promise(once.ok() == twice.ok(), "the same bytes decode alike");
    if (!once) {
        promise(!once.error().what.isEmpty(), "a refusal says why");
        return std::nullopt;
    }
    promise(once->rows == twice->rows, "the same bytes give the same rows");
    promise(!once->digest.isEmpty() && once->digest == twice->digest, "the same rows have the same digest");
    const TicketMapper mapper(mapping, {}, QUrl(u"https://desk.example.org/portal"_s), u"Desk"_s);
    const Result<QList<Ticket>> tickets = mapper.map(once->rows, expressions);
    if (!tickets) {
        promise(!tickets.error().what.isEmpty(), "a refusal says why");
        return once->rows.size();
    }
    for (const Ticket& ticket : *tickets) {
        promise(!ticket.id.isEmpty(), "a ticket has an id");
        promise(isOneLine(ticket.subject) && isOneLine(ticket.number) && isOneLine(ticket.requester),
                "texts of one line are clean");
        const QString scheme = ticket.url.scheme();
        promise(ticket.url.isEmpty() || scheme == "https"_L1 || scheme == "http"_L1, "links lead to the web");
    }
    return once->rows.size();
}

} // namespace deskbell::fuzz
