// In: a preset with a token and the vars of a channel. Out: a token from the cache, which asks the messenger
// as the preset says.
#include "channel/tokenrequest.h"

#include <QCryptographicHash>
#include <QJsonDocument>

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

void fetch(const ChannelTools& tools, QObject* context, const TokenCache::Done& done)
{
    const Result<PreparedRequest> request = tools.writer.writeQuestion(tools.preset.token.request, {});
    if (!request) {
        TokenAnswer answer;
        answer.refused.outcome = Outcome::Auth; // what the user filled in makes no request
        answer.refused.hint = tools.redactor(request.error().what);
        return done(answer);
    }
    sendPrepared(tools, *request, context,
                 [tools, done](const HttpResult& result) { done(answerFrom(tools, result)); });
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
    request.redirects = HttpRequest::Redirects::Report;
    request.withCookies = false;
    request.maxBytes = mostAnswerBytes;
    tools.http.send(std::move(request), context, std::move(done));
}

void withToken(const ChannelTools& tools, QObject* context, const TokenCache::Done& done)
{
    if (!tools.preset.token.isWanted())
        return done({});
    const auto ask = [tools](QObject* asking, const TokenCache::Done& answered) {
        fetch(tools, asking, answered);
    };
    tools.tokens.get(appOf(tools), ask, context, [tools, done](const TokenAnswer& answer) {
        tools.redactor.hide(answer.value);
        done(answer);
    });
}

void dropToken(const ChannelTools& tools, const QString& token)
{
    if (!token.isEmpty())
        tools.tokens.drop(appOf(tools), token);
}

} // namespace deskbell
