// In: a wish for one page of a source's list. Out: its tickets, "unchanged", or why the source does not see.

#include "source/presetdesk.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QJsonObject optionValues(const SourcePreset& preset, const QJsonObject& given)
{
    QJsonObject values = given;
    for (const PresetOption& option : preset.options) {
        const QJsonValue value = given.value(option.name);
        if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
            values.insert(option.name, option.fallback);
    }
    return values;
}

/// GitHub and its kind say in seconds how often they want to be asked.
std::optional<milliseconds> askedInterval(const HttpAnswer& answer)
{
    bool ok = false;
    const int wanted = answer.header("X-Poll-Interval").toInt(&ok);
    return ok && wanted > 0 ? std::optional<milliseconds>(seconds(wanted)) : std::nullopt;
}

} // namespace

PresetDesk::PresetDesk(SourceConfig source, QString secret, SourcePreset preset, HttpClient& http,
                       Session& session, const Clock& clock, QObject* parent)
    : Desk(parent),
      m_source(std::move(source)),
      m_secret(std::move(secret)),
      m_preset(std::move(preset)),
      m_way(m_preset.way(m_source.signIn.way)),
      m_http(http, m_source.url, m_source.proxy.kind != ProxyConfig::Kind::None),
      m_session(session),
      m_clock(clock)
{
    if (!m_way && m_source.signIn.way.isEmpty() && !m_preset.ways.isEmpty())
        m_way = &m_preset.ways.first();
    if (m_way)
        m_list = m_preset.lists.value(m_way->list);
    else
        m_way = &m_unknownWay;
    m_source.options = optionValues(m_preset, m_source.options);
    m_reader.emplace(m_list.decoding,
                     TicketMapper(m_list.mapping, m_source.options, m_source.url, m_source.name),
                     m_expressions);
}

PresetDesk::~PresetDesk() = default;

void PresetDesk::allowSignIn()
{
    m_refused.reset();
    m_whoIsKnown = false;
}

void PresetDesk::list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done)
{
    m_signIn.reset();
    m_job = std::make_unique<QObject>();
    m_done = std::move(done);
    m_page = page;
    m_maySignIn = true;
    m_whoWasAsked = false;
    m_http.begin();
    if (page.index == 0)
        m_unchanged.drop();
    connect(context, &QObject::destroyed, m_job.get(), [this] {
        m_done = {};
        m_signIn.reset();
        m_job.reset();
    });
    QMetaObject::invokeMethod(
        m_job.get(), [this] { start(); }, Qt::QueuedConnection);
}

void PresetDesk::start()
{
    if (m_way == &m_unknownWay)
        return fail({Sight::Misconfigured,
                     tr("The preset \"%1\" has no way to sign in called \"%2\"")
                         .arg(m_preset.name, m_source.signIn.way),
                     std::nullopt});
    if (m_refused)
        return finish(failure(*m_refused));
    if (auto blindness = wantsPerson())
        return fail(*std::move(blindness));
    if (mustSignIn())
        return signIn();
    if (asksWho() && (!m_whoIsKnown || (m_list.anonymousAnswers && m_page.index == 0)))
        return askWho([this] { askList(); });
    askList();
}

/// Only who signed in can have been forgotten.
bool PresetDesk::asksWho() const
{
    return m_list.whoAmI && (m_way->needsUser || m_way->needsSecret || m_way->byPerson);
}

bool PresetDesk::endSessionTooOld()
{
    const QDateTime since = m_session.signedInAt();
    if (!since.isValid() || !m_source.sessionLifetime)
        return false;
    const milliseconds age(since.msecsTo(m_clock.now()));
    // A session of the future is one whose age nobody knows: the clock was set back.
    if (age < *m_source.sessionLifetime && age >= milliseconds(0))
        return false;
    m_session.end();
    m_values = {};
    return true;
}

/// A session that a person began is used as it is; without one there is nothing to ask the desk.
std::optional<Blindness> PresetDesk::wantsPerson()
{
    if (!m_way->byPerson)
        return std::nullopt;
    if (endSessionTooOld())
        return Blindness{Sight::SessionLost, tr("It is older than the session lifetime set for this source"),
                         std::nullopt};
    if (!m_session.signedInAt().isValid())
        return Blindness{Sight::SessionLost, tr("Nobody has signed in to this source in a browser yet"),
                         std::nullopt};
    return std::nullopt;
}

bool PresetDesk::mustSignIn()
{
    if (!canSignIn())
        return false;
    if (endSessionTooOld())
        return true;
    if (m_way->cookies)
        return !m_session.signedInAt().isValid();
    return m_values.isEmpty(); // what the steps extracted lives no longer than the program
}

void PresetDesk::signIn()
{
    m_maySignIn = false;
    m_values = {};
    // Its steps are there for what they extract; a desk that still knows the cookies would skip its form.
    if (!m_way->cookies)
        m_session.end();
    Q_EMIT signingIn();
    if (!m_job) // whoever heard it may have cancelled
        return;
    m_signIn = std::make_unique<SignIn>(*m_way, m_source.url, scope(), m_http, m_expressions, cookies(),
                                        m_clock.now());
    m_signIn->run([this](Result<QJsonObject, Blindness> result) {
        // From the event loop, as the SignIn goes with it.
        QMetaObject::invokeMethod(
            m_job.get(), [this, result = std::move(result)] { signedIn(result); }, Qt::QueuedConnection);
    });
}

void PresetDesk::signedIn(const Result<QJsonObject, Blindness>& result)
{
    m_signIn.reset();
    if (!result) {
        const Blindness& blindness = result.error();
        if (blindness.sight == Sight::WrongCredentials || blindness.sight == Sight::Challenge)
            m_refused = blindness;
        return finish(failure(blindness));
    }
    m_http.signedIn();
    m_values = *result;
    m_session.begin(m_clock.now());
    m_unchanged.forget(); // another session may see other tickets
    m_whoIsKnown = false;
    if (asksWho())
        return askWho([this] { askList(); });
    askList();
}

/// For desks that answer a lost session, or a wrong key, with what anybody may see.
void PresetDesk::askWho(std::function<void()> next)
{
    m_whoWasAsked = true;
    Result<HttpRequest> request = buildRequest(*m_list.whoAmI, m_source.url, scope().object());
    if (request) {
        if (const Result<void> done = addCredentials(*request, *m_way, scope()); !done)
            request = failure(done.error());
    }
    if (!request)
        return fail({Sight::NotATicketList, request.error().text(), std::nullopt});
    m_http.send(*std::move(request), m_job.get(), [this, next](HttpResult result) {
        if (!result)
            return fail(blindnessOf(result.error()));
        AnswerView view(*result, m_expressions, cookies());
        JudgeContext context = judgeContext();
        context.types = {QString::fromLatin1(result->contentType())};
        context.sights.clear();
        const bool in = m_list.whoAmIIn.isEmpty() ? !judge(view, context) : view.anyHolds(m_list.whoAmIIn);
        if (!in) {
            const Blindness nobody{usesSession() ? Sight::SessionLost : Sight::WrongCredentials,
                                   tr("The desk answers as to nobody in particular"), std::nullopt};
            return lost(judge(view, context).value_or(nobody));
        }
        m_whoIsKnown = true;
        next();
    });
}

void PresetDesk::askList()
{
    Result<HttpRequest> request = listRequest(m_list, *m_way, m_source.url, scope(), m_page);
    if (!request)
        return fail({Sight::NotATicketList, request.error().text(), std::nullopt});
    const QUrl asked = request->url;
    if (m_page.index == 0 && m_list.conditional)
        m_unchanged.addValidators(*request);
    m_http.send(*std::move(request), m_job.get(),
                [this, asked](HttpResult result) { takeList(std::move(result), asked); });
}

QString PresetDesk::signInPath() const
{
    const QString path = canSignIn() ? m_way->steps.first().request.path : m_way->page;
    return usesSession() && !path.isEmpty() ? deskUrl(m_source.url, path).path() : QString();
}

JudgeContext PresetDesk::judgeContext() const
{
    JudgeContext context;
    context.base = m_source.url;
    context.session = usesSession();
    context.byPerson = m_way->byPerson;
    context.types = m_list.types;
    context.sights = m_list.sights;
    context.signInPath = signInPath();
    context.now = m_clock.now();
    return context;
}

void PresetDesk::takeList(HttpResult result, const QUrl& asked)
{
    if (!result)
        return fail(blindnessOf(result.error()));
    const bool firstPage = m_page.index == 0;
    Listing listing;
    listing.floor = askedInterval(*result);
    // Bytes that were a list when last confirmed need no judge.
    if (firstPage &&
        (m_unchanged.bySilence(*result) || (result->status == 200 && m_unchanged.byBody(*result, asked)))) {
        listing.unchanged = true;
        return finish(std::move(listing));
    }
    AnswerView view(*result, m_expressions, cookies());
    if (auto blindness = judge(view, judgeContext()))
        return lost(*std::move(blindness));
    const QByteArray known = firstPage ? m_unchanged.knownRows() : QByteArray();
    m_reader->read(result->body, result->header("Content-Type"), known, m_job.get(),
                   [this, answer = *result, listing](ReadPageResult page) {
                       takePage(answer, std::move(page), listing);
                   });
}

void PresetDesk::takePage(const HttpAnswer& answer, ReadPageResult page, Listing listing)
{
    if (!page)
        return fail(page.error());
    const DecodedRows& decoded = page->decoded;
    const bool firstPage = m_page.index == 0;
    if (firstPage && decoded.rows.isEmpty() && decoded.total.value_or(0) > 0)
        return fail({Sight::NotATicketList,
                     tr("The list is empty, yet the desk counts %n ticket(s)", nullptr,
                        static_cast<int>(*decoded.total)),
                     std::nullopt});
    if (firstPage && m_unchanged.byRows(decoded.digest)) {
        listing.unchanged = true;
        return finish(std::move(listing));
    }
    Result<std::optional<PageMark>> next =
        nextPage(m_list.paging, m_source.url, m_page, answer, decoded, m_expressions);
    if (!next)
        return fail({Sight::NotATicketList, next.error().text(), std::nullopt});
    // RT and others answer a page past the end with the last one.
    if (!repeatsThePageBefore(decoded.digest))
        listing.next = *std::move(next);
    listing.tickets = std::move(page->tickets);
    const bool turnedEmpty = firstPage && decoded.rows.isEmpty() && m_listedSome;
    if (turnedEmpty && asksWho() && !m_whoWasAsked) {
        return askWho([this, listing = std::move(listing)] {
            m_listedSome = false;
            finish(listing);
        });
    }
    if (firstPage)
        m_listedSome = !decoded.rows.isEmpty();
    finish(std::move(listing));
}

bool PresetDesk::repeatsThePageBefore(const QByteArray& digest)
{
    const QByteArray before = std::exchange(m_lastRows, digest);
    return m_page.index > 0 && before == digest;
}

/// Signs in again once, if that can help; a desk that forgets us twice in a row waits for the user.
void PresetDesk::lost(Blindness blindness)
{
    m_unchanged.drop();
    if (blindness.sight == Sight::SessionLost && canSignIn() && m_maySignIn)
        return signIn();
    // A key that is refused may be asked for again, slowly; a password may not: accounts get locked.
    if (blindness.sight == Sight::WrongCredentials && m_way->basic)
        m_refused = blindness;
    fail(std::move(blindness));
}

void PresetDesk::fail(Blindness blindness)
{
    m_unchanged.drop();
    finish(failure(std::move(blindness)));
}

void PresetDesk::finish(ListingResult result)
{
    m_http.ended(result);
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

TemplateScope PresetDesk::scope() const
{
    return {m_source.signIn.user, m_secret, m_source.options, m_values};
}

CookieLookup PresetDesk::cookies() const
{
    return [this](const QByteArray& namePrefix) { return m_session.cookie(namePrefix); };
}

} // namespace deskbell
