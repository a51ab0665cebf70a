// In: a preset with a token and the vars of a channel. Out: a token from the cache, which asks the messenger
// as the preset says.
#include "channel/tokenrequest.h"

#include "preset/presettext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Messengers answer in a line or two; lists of templates are longer.
constexpr qint64 mostAnswerBytes = 2 * 1024 * 1024;

/// One app for all channels with the same values, whatever else they say.
QString appOf(const ChannelTools& tools)
{
    const TokenSpec& spec = tools.preset.token;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(spec.request.url.toUtf8());
    for (const QString& name : spec.key) {
        const QByteArray value = tools.values.value(name).toVariant().toString().toUtf8();
        hash.addData(QByteArray::number(value.size()) + ':' + value);
    }
    return QString::fromLatin1(hash.result().toHex());
}

milliseconds lifetime(const ChannelTools& tools, const QJsonValue& json)
{
    const TokenSpec& spec = tools.preset.token;
    milliseconds lasts = spec.lasts;
    if (!spec.expires.isEmpty()) {
        const Result<QJsonValue> seconds = tools.expressions.evaluateAnswer(spec.expires, json);
        const double number = seconds ? seconds->toVariant().toDouble() : 0;
        if (number > 0 && number < 1e9)
            lasts = milliseconds(qint64(number * 1000));
    }
    return lasts - std::min(spec.margin, lasts / 2);
}

TokenAnswer answerFrom(const ChannelTools& tools, const HttpResult& result)
{
    const TokenSpec& spec = tools.preset.token;
    TokenAnswer answer;
    answer.refused = tools.judge.verdict(spec, result, false).attempt;
    if (answer.refused.outcome != Outcome::Ok)
        return answer;
    const QJsonValue json = QJsonDocument::fromJson(result->body).object();
    const Result<QJsonValue> value = tools.expressions.evaluateAnswer(spec.value, json);
    answer.value = value ? value->toString() : QString();
    if (answer.value.isEmpty()) {
        answer.refused.outcome = Outcome::Retry; // accepted, yet no token
        return answer;
    }
    answer.useUntil = tools.clock.now().addMSecs(lifetime(tools, json).count());
    return answer;
}

void fetch(const ChannelTools& tools, const ChannelRequest& question, QObject* context,
           const TokenCache::Done& done)
{
    const Result<PreparedRequest> request = tools.writer.writeQuestion(question, {});
    if (!request) {
        TokenAnswer answer;
        answer.refused.outcome = Outcome::Auth; // what the user filled in makes no request
        answer.refused.hint = tools.redactor(request.error().what);
        return done(answer);
    }
    sendPrepared(tools, *request, context,
                 [tools, done](const HttpResult& result) { done(answerFrom(tools, result)); });
}

struct TokenRequest
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::TokenRequest)
};

/// Empty: nothing is missing. A messenger that gets half of a secret too often shuts this computer out.
QString missing(const ChannelTools& tools)
{
    for (const ChannelVarSpec& spec : tools.preset.vars) {
        if (tools.preset.token.key.contains(spec.name) && !tools.values.isFilledIn(spec.name))
            return TokenRequest::tr("\"%1\" is missing.").arg(presetText(spec.title));
    }
    return {};
}

/// Counts this click, or says why it comes to nothing.
Result<void> takeClick(const ChannelTools& tools, RateBuckets& clicks)
{
    const ForcedToken& forced = tools.preset.token.forced;
    if (forced.perDay == 0)
        return {};
    // Hashed once more: what appOf() gives opens the stored token.
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash("forced " + appOf(tools).toLatin1(), QCryptographicHash::Sha256).toHex());
    Limiter& limiter =
        clicks.bucket(name, {{1, forced.atLeast}, {forced.perDay, std::chrono::hours(24), {}, forced.zone}});
    const milliseconds wait = limiter.wait();
    if (limiter.takenToday() >= forced.perDay) {
        //: %n: how many times a day a messenger gives a new token when it is asked to; %1: date and time
        return failure(
            TokenRequest::tr("All %n of today are used up. The next one can be asked for from %1 on.",
                             nullptr, forced.perDay)
                .arg(QLocale().toString(limiter.day().end.toLocalTime(), QLocale::ShortFormat)));
    }
    if (wait.count() > 0) {
        return failure(TokenRequest::tr("Wait %n second(s) more: the messenger wants time between two.",
                                        nullptr, int((wait.count() + 999) / 1000)));
    }
    limiter.take(); // also when the request is lost: the messenger may have counted it
    clicks.remember(name);
    return {};
}

Result<NewToken> newTokenFrom(const TokenAnswer& answer)
{
    if (!answer.value.isEmpty())
        return NewToken{answer.useUntil, answer.wasKnown};
    if (answer.refused.answer.isEmpty())
        return failure(answer.refused.hint);
    //: %1: the messenger's own words
    return failure(TokenRequest::tr("There is no new token. The answer: %1").arg(answer.refused.answer), {},
                   answer.refused.hint);
}

} // namespace

void sendPrepared(const ChannelTools& tools, const PreparedRequest& prepared, QObject* context,
                  HttpCallback done)
{
    HttpRequest request;
    request.method = prepared.method;
    request.url = prepared.url;
    request.secretHeaders = prepared.headers;
    request.body = prepared.body;
    // With a GET nothing is said twice; a PUT carries its own key in the address.
    request.repeat = request.method == "POST" ? HttpRequest::Repeat::Never : HttpRequest::Repeat::Safe;
    request.withCookies = false;
    request.maxBytes = mostAnswerBytes;
    tools.http.send(std::move(request), context, std::move(done));
}

void withToken(const ChannelTools& tools, QObject* context, const TokenCache::Done& done)
{
    if (!tools.preset.token.isWanted())
        return done({});
    const auto ask = [tools](QObject* asking, const TokenCache::Done& answered) {
        fetch(tools, tools.preset.token.request, asking, answered);
    };
    tools.tokens.get(appOf(tools), ask, context, [tools, done](const TokenAnswer& answer) {
        tools.redactor.hide(answer.value);
        done(answer);
    });
}

void renewToken(const ChannelTools& tools, RateBuckets& clicks, QObject* context,
                const std::function<void(Result<NewToken>)>& done)
{
    if (!tools.preset.token.isWanted())
        return done(failure(TokenRequest::tr("As it is filled in, this channel needs no token.")));
    if (const QString lacks = missing(tools); !lacks.isEmpty())
        return done(failure(lacks));
    if (const Result<void> mayGo = takeClick(tools, clicks); !mayGo)
        return done(failure(mayGo.error()));
    const auto ask = [tools](QObject* asking, const TokenCache::Done& answered) {
        const TokenSpec& spec = tools.preset.token;
        fetch(tools, spec.forced.perDay > 0 ? spec.forced.request : spec.request, asking, answered);
    };
    tools.tokens.renew(appOf(tools), ask, context, [tools, done](const TokenAnswer& answer) {
        tools.redactor.hide(answer.value);
        done(newTokenFrom(answer));
    });
}

void dropToken(const ChannelTools& tools, const QString& token)
{
    if (!token.isEmpty())
        tools.tokens.drop(appOf(tools), token);
}

} // namespace deskbell
