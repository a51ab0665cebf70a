// In: a desk that knows who we are, and which page is wanted. Out: its tickets, "unchanged", or why the
// source does not see.

#include "source/presetdesk.h"

#include "net/origin.h"
#include "source/nextpage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// A list that is answered by a redirect to itself is asked for again no more often than this.
constexpr int mostHops = 3;

/// GitHub and its kind say in seconds how often they want to be asked.
std::optional<milliseconds> askedInterval(const HttpAnswer& answer)
{
    bool ok = false;
    const int wanted = answer.header("X-Poll-Interval").toInt(&ok);
    return ok && wanted > 0 ? std::optional<milliseconds>(seconds(wanted)) : std::nullopt;
}

/// Some desks answer a list with a 302 to the same page and a fresh number in its query.
bool leadsToItself(const HttpAnswer& answer, const QUrl& asked)
{
    const QUrl& target = answer.redirectTarget;
    return target.isValid() && sameOrigin(target, asked) && target.path() == asked.path() && target != asked;
}

QString textOf(const QJsonValue& cursor)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{cursor}).toJson(QJsonDocument::Compact));
}

} // namespace

bool PresetDesk::isWhole() const
{
    const bool mayGrowBehind = m_list.anyOrder && m_list.paging.kind != PagingKind::None;
    return !m_each && m_since->pieces() == 1 && !mayGrowBehind;
}

QJsonValue PresetDesk::item() const
{
    return m_each ? m_each->values().at(m_page.part) : QJsonValue(QString());
}

/// The values that the list is read once for, when a run begins.
void PresetDesk::askValues()
{
    if (!m_each || !m_page.begins() || !m_each->mustAsk())
        return askList();
    m_side->askJson(m_each->request(), {}, judgeContext(), m_expressions, m_job.get(),
                    [this](const Result<QJsonValue, Blindness>& answer) {
                        if (!answer)
                            return lost(answer.error());
                        if (const Result<void> taken = m_each->take(*answer, m_expressions); !taken)
                            return fail({Sight::NotATicketList, taken.error().text(), std::nullopt});
                        askList();
                    });
}

void PresetDesk::askList()
{
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
    m_http.send(std::move(request), m_job.get(), [this, sent = std::move(sent), hops](HttpResult result) {
        takeList(std::move(result), sent, hops);
    });
}

void PresetDesk::takeList(HttpResult result, const HttpRequest& sent, int hops)
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
    // Bytes that were a list when last confirmed need no judge.
    if (m_page.begins() && isWhole() &&
        (m_unchanged.bySilence(*result) ||
         (result->status == 200 && m_unchanged.byBody(*result, sent.url)))) {
        listing.unchanged = true;
        listing.notModified = result->status == 304;
        return m_listedSome ? finish(std::move(listing)) : finishEmpty(std::move(listing));
    }
    AnswerView view(*result, m_expressions, m_access->cookies());
    if (view.anyHolds(m_list.empty))
        return takePage(*result, ReadPage{}, listing);
    if (auto blindness = judge(view, judgeContext()))
        return lost(*std::move(blindness));
    readList(*result, listing);
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

void PresetDesk::takePage(const HttpAnswer& answer, ReadPageResult page, Listing listing)
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
    if (firstPage && isWhole() && m_unchanged.byRows(decoded.digest)) {
        listing.unchanged = true;
        return m_listedSome ? finish(std::move(listing)) : finishEmpty(std::move(listing));
    }
    Result<std::optional<PageMark>> next =
        nextPage(m_list.paging, m_source.url, m_page, answer, decoded, m_expressions);
    if (!next)
        return fail({Sight::NotATicketList, next.error().text(), std::nullopt});
    listing.next = pageAfter(*std::move(next), decoded.digest);
    if (m_each && m_page.part + 1 < m_each->values().size())
        listing.nextPart = PageMark{0, {}, m_page.part + 1, 0};
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
std::optional<PageMark> PresetDesk::pageAfter(std::optional<PageMark> next, const QByteArray& digest)
{
    const QByteArray before = std::exchange(m_lastRows, digest);
    // RT and others answer a page past the end with the last one.
    const bool clamped = m_page.index > 0 && before == digest;
    if (next && !clamped && !m_seenCursors.contains(textOf(next->cursor))) {
        m_seenCursors.insert(textOf(next->cursor));
        return next;
    }
    if (m_page.piece + 1 < m_since->pieces())
        return PageMark{0, {}, m_page.part, m_page.piece + 1};
    return std::nullopt;
}

} // namespace deskbell
