// In: a wish for one page of a source's list. Out: a desk that knows who we are and may be asked for it
// (presetlist.cpp), or why not.

#include "source/presetdesk.h"

#include "base/clock.h"
#include "base/redaction.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QList<QUrl> originsOf(const SourcePreset& preset, const QJsonObject& options)
{
    QList<QUrl> origins;
    for (const QString& text : preset.origins) {
        if (const Result<QString> origin = renderPlain(text, {{u"options"_s, options}}))
            origins.append(QUrl(*origin));
    }
    return origins;
}

} // namespace

PresetDesk::PresetDesk(SourceConfig source, SignInSecrets secrets, SourcePreset preset, HttpClient& http,
                       Session& session, const Clock& clock, ScriptEngine* scripts, Accounts* accounts,
                       QObject* parent)
    : Desk(parent),
      m_source(std::move(source)),
      m_preset(std::move(preset)),
      m_way(m_preset.way(m_source.signIn.way)),
      m_http(http, m_source.url, m_source.proxy.kind != ProxyConfig::Kind::None),
      m_clock(clock),
      m_expressions(scripts)
{
    if (!m_way && m_source.signIn.way.isEmpty() && !m_preset.ways.isEmpty())
        m_way = &m_preset.ways.first();
    if (m_way)
        m_list = m_preset.lists.value(m_way->list);
    else
        m_way = &m_unknownWay;
    const QJsonObject options = optionValues(m_preset, m_source.options);
    m_source.options = options;
    m_builder = std::make_unique<RequestBuilder>(m_source.url, originsOf(m_preset, options), m_expressions);
    m_access = std::make_unique<Access>(m_source, std::move(secrets), *m_way, *m_builder, m_http, session,
                                        m_expressions, accounts ? *accounts : m_ownAccounts, clock);
    m_side = std::make_unique<SideAsk>(*m_way, *m_builder, *m_access, m_http);
    m_lookups = std::make_unique<Lookups>(m_list.lookups, options, *m_side, m_expressions, clock);
    m_reader = std::make_unique<ListingReader>(
        m_list.decoding, TicketMapper(m_list.mapping, options, m_source.url, m_source.name), m_expressions);
    m_since = std::make_unique<SinceMark>(m_list.since, options, clock);
    if (m_list.each)
        m_each = std::make_unique<EachValues>(*m_list.each, options, clock);
}

PresetDesk::~PresetDesk() = default;

void PresetDesk::confirm()
{
    m_unchanged.confirm();
    m_since->confirm();
}

void PresetDesk::forgetUnchanged()
{
    m_unchanged.forget();
    m_since->forget();
}

void PresetDesk::allowSignIn()
{
    m_access->allow();
    m_whoIsKnown = false;
}

void PresetDesk::list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done)
{
    m_access->cancel();
    m_lookups->cancel();
    m_job = std::make_unique<QObject>();
    m_done = std::move(done);
    m_page = page;
    m_maySignIn = true;
    m_isFresh = false;
    m_whoWasAsked = false;
    m_listAsked = false;
    m_http.begin();
    if (page.begins()) {
        m_unchanged.drop();
        m_since->begin();
    }
    if (page.index == 0)
        m_seenCursors.clear();
    connect(context, &QObject::destroyed, m_job.get(), [this] {
        m_done = {};
        m_access->cancel();
        m_lookups->cancel();
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
    if (const auto refused = m_access->refused())
        return finish(failure(*refused));
    if (auto blindness = m_access->wantsPerson())
        return fail(*std::move(blindness));
    if (m_access->mustSignIn())
        return signIn();
    if (asksWho() && (!m_whoIsKnown || (m_list.anonymousAnswers && m_page.begins())))
        return askWho([this] { askValues(); });
    askValues();
}

/// Only who signed in can have been forgotten.
bool PresetDesk::asksWho() const
{
    return m_list.whoAmI && (m_way->needsUser || m_way->needsSecret || m_way->byPerson);
}

void PresetDesk::signIn()
{
    m_maySignIn = false;
    Q_EMIT signingIn();
    if (!m_job) // whoever heard it may have cancelled
        return;
    m_access->signIn([this](const Result<void, Blindness>& result) { signedIn(result); });
}

void PresetDesk::signedIn(const Result<void, Blindness>& result)
{
    if (!result)
        return finish(failure(result.error()));
    m_http.signedIn();
    m_isFresh = true;
    m_unchanged.forget(); // another session may see other tickets
    m_whoIsKnown = false;
    if (asksWho())
        return askWho([this] { askValues(); });
    askValues();
}

/// For desks that answer a lost session, or a wrong key, with what anybody may see.
void PresetDesk::askWho(std::function<void()> next)
{
    m_whoWasAsked = true;
    m_side->ask(*m_list.whoAmI, {}, m_job.get(),
                [this, next = std::move(next)](const Result<HttpAnswer, Blindness>& answer) {
                    if (!answer)
                        return fail(answer.error());
                    takeWho(*answer, next);
                });
}

void PresetDesk::takeWho(const HttpAnswer& answer, const std::function<void()>& next)
{
    AnswerView view(answer, m_expressions, m_access->cookies());
    JudgeContext context = judgeContext();
    context.types = {QString::fromLatin1(answer.contentType())};
    context.sights.clear();
    const bool in = m_list.whoAmIIn.isEmpty() ? !judge(view, context) : view.anyHolds(m_list.whoAmIIn);
    if (!in) {
        context.sights = m_list.sights; // a captcha or a switched-off API meets this request first
        const Blindness nobody{m_access->usesSession() ? Sight::SessionLost : Sight::WrongCredentials,
                               tr("The desk answers as to nobody in particular"), std::nullopt};
        return lost(judge(view, context).value_or(nobody));
    }
    m_whoIsKnown = true;
    next();
}

JudgeContext PresetDesk::judgeContext() const
{
    JudgeContext context;
    context.base = m_source.url;
    context.session = m_access->usesSession();
    context.byPerson = m_way->byPerson;
    context.types = m_list.types;
    context.sights = m_list.sights;
    if (const QString path = m_access->signInPath(); !path.isEmpty())
        context.signInPath = deskUrl(m_source.url, path).path();
    context.now = m_clock.now();
    context.secrets = [this] { return m_access->secrets(); };
    return context;
}

/// Signs in again once, if that can help; a desk that forgets us twice in a row waits for the user.
void PresetDesk::lost(Blindness blindness)
{
    m_unchanged.drop();
    // Should signing in fail now, the next list may be that of anybody (Redmine's second answer to a dead
    // cookie).
    m_whoIsKnown = m_whoIsKnown && blindness.sight != Sight::SessionLost;
    if (blindness.sight == Sight::SessionLost && m_access->canSignIn() && m_maySignIn)
        return signIn();
    if (blindness.sight == Sight::SessionLost && m_isFresh)
        blindness = m_access->lostAtOnce().value_or(std::move(blindness));
    // A key that is refused may be asked for again, slowly; a password may not: accounts get locked.
    const bool password = m_way->basic || (m_way->needsUser && m_way->needsSecret);
    if (blindness.sight == Sight::WrongCredentials && password && !m_access->usesSession())
        m_access->refuse(blindness);
    if (blindness.sight == Sight::Busy && blindness.retryAfter)
        m_http.rest(m_source.url, *blindness.retryAfter);
    fail(std::move(blindness));
}

void PresetDesk::fail(Blindness blindness)
{
    m_unchanged.drop();
    if (!leavesPartOut(blindness))
        finish(failure(std::move(blindness)));
}

void PresetDesk::finish(ListingResult result)
{
    if (!result) {
        Blindness shown = result.error();
        shown.detail = redacted(shown.detail, m_access->secrets());
        result = failure(std::move(shown));
    }
    if (result && !result->unseen)
        m_access->worked();
    m_http.ended(result);
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace deskbell
