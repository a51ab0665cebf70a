// In: what a messenger could answer that is asked for a token or for a list to choose from, and a desk that
// is asked for what its list leaves out. Out: nothing but, perhaps, a crash: read by the rules of each
// built-in preset that asks such things.
#include "fuzz/fuzz.h"

#include "channel/listrequest.h"
#include "channel/messagefunctions.h"
#include "preset/presetlibrary.h"
#include "source/decoder.h"
#include "source/eachvalues.h"
#include "source/lookups.h"

#include <QCoreApplication>
#include <QPointer>

#include <deque>
#include <list>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Gives every question the same answer, when it is told to: never before send() has returned.
class SameAnswer final : public HttpClient
{
public:
    SameAnswer(HttpAnswer answer, QString host) : m_answer(std::move(answer)), m_host(std::move(host)) {}

    void send(HttpRequest request, QObject* context, HttpCallback done) override
    {
        fuzz::promise(request.url.host() == m_host, "no question goes to somebody else");
        for (const HttpHeaders& headers : {request.headers, request.secretHeaders}) {
            for (const auto& [name, value] : headers)
                fuzz::promise(!value.contains('\n') && !value.contains('\r'), "no header becomes two");
        }
        m_waiting.push_back({request.url, context, std::move(done)});
    }

    /// Until nobody asks any more.
    void answerAll()
    {
        constexpr int most = 20'000;
        while (answerNext())
            fuzz::promise(++m_answered < most, "questions come to an end");
    }

    bool wasAsked() const { return m_answered > 0; }

private:
    struct Question
    {
        QUrl url;
        QPointer<QObject> context;
        HttpCallback done;
    };

    bool answerNext()
    {
        QCoreApplication::sendPostedEvents(); // lookups go on from there
        if (m_waiting.empty())
            return false;
        const Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        HttpAnswer answer = m_answer;
        answer.url = question.url;
        if (answer.status >= 300 && answer.status < 400)
            answer.redirectTarget = answer.url.resolved(QUrl(QString::fromUtf8(answer.body.left(80))));
        if (question.context)
            question.done(HttpResult(std::move(answer)));
        return true;
    }

    HttpAnswer m_answer;
    QString m_host;
    std::deque<Question> m_waiting;
    int m_answered = 0;
};

QJsonValue valueFor(const ChannelVarSpec& spec)
{
    if (!spec.fallback.isUndefined() && !spec.fallback.isNull())
        return spec.fallback;
    if (spec.type == "url"_L1)
        return u"https://messenger.example.org"_s;
    if (spec.type == "list"_L1)
        return QJsonArray{u"somebody"_s};
    if (spec.type == "number"_L1)
        return 7;
    if (spec.type == "flag"_L1)
        return true;
    return QString(u"planted-"_s + spec.name);
}

/// All but what would make a token needless.
QJsonObject filledIn(const ChannelPreset& preset)
{
    QJsonObject vars;
    for (const ChannelVarSpec& spec : preset.vars) {
        if (!preset.token.when.contains(QString(u'!' + spec.name)))
            vars.insert(spec.name, valueFor(spec));
    }
    return vars;
}

/// A channel that is filled in, and what is kept of it from one answer to the next.
struct AskedMessenger
{
    explicit AskedMessenger(ChannelPreset read)
        : preset(std::move(read)),
          vars(filledIn(preset)),
          values(preset.vars, vars),
          expressions(nullptr, messageFunctions(preset.fields)),
          writer(values, expressions)
    {
        fuzz::promise(!preset.token.isWanted() || values.holds(preset.token.when), "a token is wanted");
    }

    QString host() const { return QUrl(values.value(u"base"_s).toString()).host(); }

    ChannelPreset preset;
    QJsonObject vars;
    ChannelValues values;
    Expressions expressions;
    RequestWriter writer;
};

std::list<AskedMessenger>& messengers()
{
    static std::list<AskedMessenger> all;
    if (all.empty()) {
        const QMap<QString, ChannelPreset> presets = PresetLibrary::load(QString()).channels();
        for (const ChannelPreset& preset : presets) {
            if (preset.transport == "http"_L1 && (preset.token.isWanted() || !preset.lists.isEmpty()))
                all.emplace_back(preset);
        }
    }
    return all;
}

QList<AskedMessenger*> messengersWithToken()
{
    QList<AskedMessenger*> all;
    for (AskedMessenger& messenger : messengers()) {
        if (messenger.preset.token.isWanted())
            all.append(&messenger);
    }
    fuzz::promise(all.size() > 3, "there are messengers with a token");
    return all;
}

QList<QPair<AskedMessenger*, QString>> listsOfMessengers()
{
    QList<QPair<AskedMessenger*, QString>> all;
    for (AskedMessenger& messenger : messengers()) {
        QStringList names = messenger.preset.lists.keys();
        names.sort();
        for (const QString& name : std::as_const(names))
            all.append({&messenger, name});
    }
    fuzz::promise(all.size() > 3, "there are messengers with a list");
    return all;
}

/// What one run of questions to a messenger needs; nothing of it outlives the answer.
struct Asking
{
    Asking(AskedMessenger& messenger, const HttpAnswer& answer)
        : redactor(messenger.preset.vars, messenger.vars),
          judge(messenger.preset, redactor, messenger.expressions, clock),
          http(answer, messenger.host()),
          tokens(clock),
          tools{messenger.preset,
                messenger.values,
                redactor,
                messenger.writer,
                messenger.expressions,
                judge,
                http,
                clock,
                tokens}
    {}

    fuzz::StillClock clock;
    Redactor redactor;
    Judge judge;
    SameAnswer http;
    TokenCache tokens;
    ChannelTools tools;
    QObject context;
};

void askToken(AskedMessenger& messenger, const HttpAnswer& answer)
{
    Asking asking(messenger, answer);
    int calls = 0;
    withToken(asking.tools, &asking.context, [&](const TokenAnswer& token) {
        ++calls;
        fuzz::promise(token.value.isEmpty() == (token.refused.outcome != Outcome::Ok),
                      "who gets no token is refused one");
        fuzz::promise(token.refused.answer.size() < 4000, "what is kept of an answer is short");
        const QDateTime now = asking.clock.now();
        fuzz::promise(token.value.isEmpty() || (token.useUntil >= now && token.useUntil < now.addYears(100)),
                      "a token ends");
    });
    asking.http.answerAll();
    fuzz::promise(calls == 1, "who wants a token is told once");
    fuzz::promise(asking.http.wasAsked(), "the messenger is asked");
}

void askNewToken(AskedMessenger& messenger, const HttpAnswer& answer)
{
    Asking asking(messenger, answer);
    RateBuckets clicks(asking.clock);
    int calls = 0;
    renewToken(asking.tools, clicks, &asking.context, [&calls](const Result<NewToken>& token) {
        ++calls;
        fuzz::promise(token.ok() || !token.error().what.isEmpty(), "a refusal says why");
    });
    asking.http.answerAll();
    fuzz::promise(calls == 1, "who wants a new token is told once");
    fuzz::promise(asking.http.wasAsked(), "the messenger is asked");
}

/// The same answer brings the token first, where the list needs one.
void askListOf(AskedMessenger& messenger, const QString& name, const HttpAnswer& answer)
{
    Asking asking(messenger, answer);
    int calls = 0;
    askList(asking.tools, name, &asking.context, [&calls](const Result<QList<ListItem>>& items) {
        ++calls;
        if (!items)
            return fuzz::promise(!items.error().what.isEmpty(), "a refusal says why");
        constexpr qsizetype most = 1000;
        fuzz::promise(items->size() <= most, "so many can be chosen from");
        for (const ListItem& item : *items)
            fuzz::promise(!item.value.isEmpty(), "what can be chosen has a value");
    });
    asking.http.answerAll();
    fuzz::promise(calls == 1, "who wants a list is told once");
    fuzz::promise(asking.http.wasAsked(), "the messenger is asked");
}

/// Nobody has signed in, and nothing is kept of it.
class NoSession final : public Session
{
public:
    QDateTime signedInAt() const override { return {}; }
    void begin(const QDateTime&) override {}
    void end() override {}
    QByteArray cookie(const QByteArray&) const override { return {}; }
    QByteArrayList cookieValues() const override { return {}; }
};

/// A list of a desk about which more is asked, and what is kept of it from one answer to the next.
struct AskedDesk
{
    AskedDesk(const SourcePreset& preset, const SignInWay& reads, const ListSpec& asked)
        : way(reads),
          list(asked),
          options(optionValues(preset, {{u"text"_s, u"yes"_s}, {u"items"_s, u"yes"_s}})),
          builder(base, {}, expressions),
          mapper(list.mapping, options, base, u"Desk"_s)
    {
        source.name = u"Desk"_s;
        source.url = base;
        source.signIn.user = u"agent"_s;
        source.options = options;
    }

    QUrl base{u"https://desk.example.org/portal"_s};
    SourceConfig source;
    SignInWay way;
    ListSpec list;
    QJsonObject options;
    Expressions expressions;
    RequestBuilder builder;
    TicketMapper mapper;
};

const SignInWay* wayFor(const SourcePreset& preset, const QString& list)
{
    const auto reads = [&list](const SignInWay& way) { return way.list == list; };
    const auto found = std::find_if(preset.ways.begin(), preset.ways.end(), reads);
    return found == preset.ways.end() ? nullptr : &*found;
}

std::list<AskedDesk> desksWithQuestions()
{
    std::list<AskedDesk> all;
    const QMap<QString, SourcePreset> presets = PresetLibrary::load(QString()).sources();
    for (const SourcePreset& preset : presets) {
        for (const ListSpec& list : preset.lists) {
            const SignInWay* way = wayFor(preset, list.name);
            const bool asks = list.whoAmI || (list.each && list.each->request) || !list.lookups.isEmpty();
            if (way && asks)
                all.emplace_back(preset, *way, list);
        }
    }
    fuzz::promise(all.size() > 10, "there are desks of which more is asked");
    return all;
}

AskedDesk& deskNumber(std::size_t number)
{
    static std::list<AskedDesk> all = desksWithQuestions();
    return *std::next(all.begin(), std::ptrdiff_t(number % all.size()));
}

/// Holds whatever built-in lookups ask by, then rows of the same answer, where it is a list as well.
QJsonArray rowsFor(AskedDesk& desk, const HttpAnswer& answer)
{
    static const QJsonObject known{{u"id"_s, 17},
                                   {u"tid"_s, u"17"_s},
                                   {u"code"_s, u"A-17"_s},
                                   {u"number"_s, u"202611220001"_s},
                                   {u"responder_id"_s, 3},
                                   {u"group_id"_s, 4},
                                   {u"project_id"_s, 5},
                                   {u"4"_s, QJsonArray{6, u"8"_s}},
                                   {u"5"_s, u"7"_s},
                                   {u"type"_s, u"Service Request"_s},
                                   {u"fields"_s, QJsonObject{{u"caller_id"_s, u"8"_s}}}};
    constexpr qsizetype mostOfAnswer = 3;
    QJsonArray rows{known};
    const Result<DecodedRows> decoded =
        decode(answer.body, answer.header("Content-Type"), desk.list.decoding, desk.expressions);
    for (qsizetype i = 0; decoded && i < decoded->rows.size() && i < mostOfAnswer; ++i)
        rows.append(decoded->rows.at(i));
    return rows;
}

/// Every name stands in every row, whether the desk told anything or not.
void checkNames(const RowNames& names, const QList<LookupSpec>& specs, qsizetype rowCount)
{
    fuzz::promise(names.rows.size() == rowCount, "every row has its names");
    for (const LookupSpec& spec : specs) {
        if (spec.of.isEmpty()) {
            fuzz::promise(names.shared.contains(spec.name), "all rows know what was asked once");
            continue;
        }
        for (const QJsonObject& row : names.rows)
            fuzz::promise(row.contains(spec.name), "a row knows what was asked for it");
    }
}

void askLookups(AskedDesk& desk, const SideAsk& side, SameAnswer& http, const JudgeContext& judging,
                const HttpAnswer& answer)
{
    static const fuzz::StillClock clock;
    const QJsonArray rows = rowsFor(desk, answer);
    Lookups lookups(desk.list.lookups, desk.options, side, desk.expressions, clock);
    int calls = 0;
    lookups.run(rows, u"item"_s, judging, [&](const Result<RowNames, Blindness>& names) {
        ++calls;
        if (!names)
            return;
        checkNames(*names, desk.list.lookups, rows.size());
        const Result<QList<Ticket>> tickets = desk.mapper.map(rows, desk.expressions, *names);
        fuzz::promise(tickets.ok() || !tickets.error().what.isEmpty(), "a refusal says why");
    });
    http.answerAll();
    fuzz::promise(calls == 1, "lookups come to one end");
}

void askDesk(AskedDesk& desk, const HttpAnswer& answer)
{
    static const fuzz::StillClock clock;
    NoSession session;
    SameAnswer http(answer, desk.base.host());
    Accounts accounts;
    const Access access(desk.source, SignInSecrets(u"planted-secret"_s), desk.way, desk.builder, http,
                        session, desk.expressions, accounts, clock);
    const SideAsk side(desk.way, desk.builder, access, http);
    JudgeContext judging;
    judging.base = desk.base;
    judging.session = access.usesSession();
    judging.types = desk.list.types;
    judging.sights = desk.list.sights;
    judging.now = clock.now();
    judging.secrets = [&access] { return access.secrets(); };
    QObject context;
    int calls = 0;
    int asked = 0;
    if (desk.list.whoAmI) {
        ++asked;
        side.ask(*desk.list.whoAmI, {}, &context, [&](const Result<HttpAnswer, Blindness>& who) {
            ++calls;
            if (!who)
                return;
            AnswerView view(*who, desk.expressions, access.cookies());
            if (!view.anyHolds(desk.list.whoAmIIn))
                static_cast<void>(judge(view, judging));
        });
        http.answerAll();
    }
    if (desk.list.each && desk.list.each->request) {
        ++asked;
        const auto take = [&](const Result<QJsonValue, Blindness>& json) {
            ++calls;
            if (!json)
                return;
            EachValues each(*desk.list.each, desk.options, clock);
            const Result<void> taken = each.take(*json, desk.expressions);
            fuzz::promise(taken.ok() || !taken.error().what.isEmpty(), "a refusal says why");
            fuzz::promise(!each.values().isEmpty(), "a list is read for something");
        };
        side.askJson(*desk.list.each->request, {}, judging, desk.expressions, &context, take);
        http.answerAll();
    }
    fuzz::promise(calls == asked, "who asks is told once");
    askLookups(desk, side, http, judging, answer);
}

HttpAnswer answerFrom(std::uint8_t choice, const QByteArray& body)
{
    static const int statuses[] = {200, 201, 204, 302, 400, 401, 403, 404, 413, 429, 500, 503};
    HttpAnswer answer;
    answer.status = statuses[choice % std::size(statuses)];
    answer.body = body;
    answer.headers = {{"Content-Type", body.startsWith('<') ? "text/html" : "application/json"},
                      {"Retry-After", body.left(20)}};
    return answer;
}

} // namespace

/// The first byte chooses what is asked for (token, new token, a messenger's list, a desk's lookups) and, by
/// what is left of it, the status; the second whose preset it is; then the body.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const QList<AskedMessenger*> withTokens = messengersWithToken();
    static const QList<QPair<AskedMessenger*, QString>> lists = listsOfMessengers();
    constexpr std::uint8_t questions = 4;
    const HttpAnswer answer = answerFrom(
        data[0] / questions, QByteArray(reinterpret_cast<const char*>(data + 2), qsizetype(size - 2)));
    const std::uint8_t question = data[0] % questions;
    if (question == 0) {
        askToken(*withTokens.at(data[1] % withTokens.size()), answer);
    } else if (question == 1) {
        askNewToken(*withTokens.at(data[1] % withTokens.size()), answer);
    } else if (question == 2) {
        const auto& [messenger, list] = lists.at(data[1] % lists.size());
        askListOf(*messenger, list, answer);
    } else {
        askDesk(deskNumber(data[1]), answer);
    }
    return 0;
}
