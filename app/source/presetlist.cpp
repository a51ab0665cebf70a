// In: a desk that knows who we are, and which page is wanted. Out: its tickets, "unchanged", or why the
// source does not see.

#include "source/presetdesk.h"

#include "base/elsewhere.h"
#include "net/httpfaults.h"
#include "net/origin.h"
#include "source/nextpage.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// A list that is answered by a redirect to itself is asked for again no more often than this.
constexpr int mostHops = 3;

/// A page is believed not to exist when it was refused so often in a row, for at least so long: a desk that
/// was in trouble would have answered in between.
constexpr int surelyNoPage = 3;
constexpr milliseconds longestTrouble = std::chrono::minutes(5);

/// GitHub and its kind say in seconds how often they want to be asked.
std::optional<milliseconds> askedInterval(const HttpAnswer& answer)
{
    // A bell that looks once a day is none, though the desk may ask for it.
    constexpr milliseconds longest = std::chrono::hours(1);
    bool ok = false;
    const int wanted = answer.header("X-Poll-Interval").toInt(&ok);
    return ok && wanted > 0 ? std::optional(std::min<milliseconds>(seconds(wanted), longest)) : std::nullopt;
}

/// Some desks answer a list with a 302 to the same page and a fresh number in its query.
bool leadsToItself(const HttpAnswer& answer, const QUrl& asked)
{
    const QUrl& target = answer.redirectTarget;
    return target.isValid() && sameOrigin(target, asked) && target.path() == asked.path() && target != asked;
}

QString cursorText(const QJsonValue& cursor)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{cursor}).toJson(QJsonDocument::Compact));
}

/// Desks have many ways to say that a page that was asked for on suspicion does not exist.
bool saysThereIsNone(const HttpAnswer& answer)
{
    return answer.status == 400 || answer.status == 404 || answer.status == 416 || answer.status == 422 ||
           answer.status == 500;
}

} // namespace

bool PresetDesk::isWhole() const
{
    const bool mayGrowBehind = m_list.anyOrder && m_list.paging.kind != PagingKind::None;
    return !m_each && m_since->pieces() == 1 && !mayGrowBehind;
}

void PresetDesk::askList()
{
    m_listAsked = true;
    QJsonObject names = m_access->scope().object();
    const QJsonObject times = m_since->names(m_page.piece);
    for (auto it = times.begin(); it != times.end(); ++it)
        names.insert(it.key(), it.value());
    names.insert(u"item"_s, item());
    Result<HttpRequest> request = listRequest(m_list, *m_way, *m_builder, names, m_page);
    if (!request)
        return fail({Sight::NotATicketList, request.error().text(), std::nullopt});
    if (m_page.begins() && m_list.conditional && isWhole())
        m_unchanged.addValidators(*request);
    send(*std::move(request), 0);
}

void PresetDesk::send(HttpRequest request, int hops)
{
    HttpRequest sent = request;
    m_http.send(
        std::move(request), m_job.get(),
        [this, sent = std::move(sent), hops](const HttpResult& result) { takeList(result, sent, hops); });
}

void PresetDesk::takeList(const HttpResult& result, const HttpRequest& sent, int hops)
{
    if (!result)
        return fail(blindnessOf(result.error()));
    if (sent.method == "GET" && hops < mostHops && leadsToItself(*result, sent.url)) {
        HttpRequest again = sent;
        again.url = result->redirectTarget;
        return send(std::move(again), hops + 1);
    }
    Listing listing;
    listing.floor = askedInterval(*result);
    listing.anyOrder = m_list.anyOrder;
    m_since->heard(*result);
    if (m_page.begins() && isWhole() && m_unchanged.bySilence(*result)) {
        listing.notModified = true;
        return finishUnchanged(std::move(listing));
    }
    const bool mayBeKnown = m_page.begins() && isWhole() && result->status == 200;
    const QByteArray known = mayBeKnown ? m_unchanged.knownBody(sent.url) : QByteArray();
    lookAt(*result, m_list.empty, judgeContext(), known, m_expressions, m_access->cookies(), m_job.get(),
           [this, answer = *result, asked = sent.url, listing](AnswerLook look) {
               takeLook(answer, std::move(look), asked, listing);
           });
}

void PresetDesk::takeLook(const HttpAnswer& answer, AnswerLook look, const QUrl& asked, Listing listing)
{
    // Bytes that were a list when last confirmed need no judge.
    if (m_page.begins() && isWhole() && answer.status == 200 &&
        m_unchanged.byBody(answer, look.digest, asked))
        return finishUnchanged(std::move(listing));
    const bool isEnd = look.blindness && m_page.mayNotBe && !m_lowersPages && saysThereIsNone(answer);
    if (isEnd)
        listing.endInDoubt = endIsInDoubt();
    else if (m_page.mayNotBe && !look.blindness)
        m_noPage = 0;
    if (look.isEmptyList || isEnd)
        return takePage(answer, ReadPage{}, listing);
    if (look.blindness)
        return lost(*std::move(look.blindness));
    if (mayBeCut(answer, m_list.decoding.kind))
        return fail(blindnessOf(HttpFaults::cutBody({answer.url, false, false, {}, {}})));
    readList(answer, listing);
}

/// After an answer that saysThereIsNone().
bool PresetDesk::endIsInDoubt()
{
    if (m_noPage++ == 0)
        m_noPageSince = m_clock.steady();
    return m_noPage < surelyNoPage || m_clock.steady() - m_noPageSince < longestTrouble;
}

void PresetDesk::finishUnchanged(Listing listing)
{
    listing.unchanged = true;
    m_listedSome ? finish(std::move(listing)) : finishEmpty(std::move(listing));
}

void PresetDesk::readList(const HttpAnswer& answer, const Listing& listing)
{
    const QByteArray known = m_page.begins() && isWhole() ? m_unchanged.knownRows() : QByteArray();
    const QByteArray type = answer.header("Content-Type");
    const auto take = [this, answer, listing](ReadPageResult page) {
        takePage(answer, std::move(page), listing);
    };
    if (m_list.lookups.isEmpty())
        return m_reader->read(answer.body, type, known, m_job.get(), take,
                              {{{u"item"_s, item()}}, {}, m_clock.now()});
    m_reader->decode(answer.body, type, known, m_job.get(), [this, answer, listing](ReadPageResult page) {
        takeRows(answer, std::move(page), listing);
    });
}

/// Rows are not yet tickets: further answers belong to them.
void PresetDesk::takeRows(const HttpAnswer& answer, ReadPageResult page, const Listing& listing)
{
    if (!page || page->unchanged || page->decoded.rows.isEmpty())
        return takePage(answer, std::move(page), listing);
    const QJsonArray rows = page->decoded.rows;
    m_lookups->run(rows, item(), judgeContext(),
                   [this, answer, listing, page = *page](const Result<RowNames, Blindness>& names) {
                       if (!names)
                           return lost(names.error());
                       m_reader->map(page, *names, answer.body.size(), m_job.get(),
                                     [this, answer, listing](ReadPageResult mapped) {
                                         takePage(answer, std::move(mapped), listing);
                                     });
                   });
}

void PresetDesk::takePage(const HttpAnswer& answer, ReadPageResult page, const Listing& listing)
{
    takeFrom(page, answer, listing);
    if (answer.body.size() > largestInline)
        dropElsewhere(std::move(page));
}

void PresetDesk::takeFrom(ReadPageResult& page, const HttpAnswer& answer, Listing listing)
{
    if (!page)
        return fail(page.error());
    DecodedRows& decoded = page->decoded;
    if (m_list.decoding.total.startsWith("header:"_L1))
        decoded.total = countFromHeader(answer, m_list.decoding.total.mid(7));
    const bool firstPage = m_page.begins();
    if (m_page.index == 0 && decoded.rows.isEmpty() && decoded.total.value_or(0) > 0)
        return fail({Sight::NotATicketList,
                     tr("The list is empty, yet the desk counts %n ticket(s)", nullptr,
                        static_cast<int>(*decoded.total)),
                     std::nullopt});
    if (firstPage && isWhole() && m_unchanged.byRows(decoded.digest))
        return finishUnchanged(std::move(listing));
    Result<std::optional<PageMark>> next =
        nextPage(m_list.paging, m_source.url, m_page, answer, decoded, m_expressions);
    if (!next)
        return fail({Sight::NotATicketList, next.error().text(), std::nullopt});
    listing.next = pageAfter(*std::move(next), decoded.digest, decoded.rows.isEmpty());
    listing.nextPart = nextPart();
    listing.cannotReadOn = m_list.paging.kind == PagingKind::None && !m_list.since && !m_each;
    // From now on an error for such a page is one.
    m_lowersPages = m_lowersPages || (m_page.mayNotBe && listing.next);
    listing.tickets = std::move(page->tickets);
    if (firstPage)
        m_listedSome = !decoded.rows.isEmpty();
    if (firstPage && !m_listedSome)
        return finishEmpty(std::move(listing));
    finish(std::move(listing));
}

/// Whoever was forgotten while nothing was listed would be told "nothing" for ever.
void PresetDesk::finishEmpty(Listing listing)
{
    if (!asksWho() || m_whoWasAsked)
        return finish(std::move(listing));
    askWho([this, listing = std::move(listing)] { finish(listing); });
}

/// The next page that is another one, or the first of the next window of time.
std::optional<PageMark> PresetDesk::pageAfter(std::optional<PageMark> next, const QByteArray& digest,
                                              bool isEmpty)
{
    const QByteArray before = std::exchange(m_lastRows, digest);
    const bool isSame = m_page.index > 0 && before == digest && !isEmpty;
    m_sameRows = isSame ? m_sameRows + 1 : 0;
    // RT and others answer a page past the end with the last one. Once, it may be that as many were filed
    // between two pages as a page holds.
    const bool clamped = m_sameRows > 1;
    if (next && !clamped && !m_seenCursors.contains(cursorText(next->cursor))) {
        m_seenCursors.insert(cursorText(next->cursor));
        return next;
    }
    if (m_page.piece + 1 < m_since->pieces())
        return PageMark{0, {}, m_page.part, m_page.piece + 1};
    return std::nullopt;
}

} // namespace deskbell
