// In: a message and a rung. Out: one request to the messenger, and how it ended.
#include "channel/webhookchannel.h"

#include "channel/channelvars.h"
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Messengers answer in a line or two.
constexpr qint64 mostAnswerBytes = 256 * 1024;

void setAt(QJsonObject& object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object[path] = value;
        return;
    }
    QJsonObject inner = object.value(path.left(dot)).toObject();
    setAt(inner, path.mid(dot + 1), value);
    object[path.left(dot)] = inner;
}

QByteArray headerValue(const QString& text)
{
    QString line = text;
    line.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return line.trimmed().toUtf8();
}

} // namespace

Result<std::unique_ptr<WebhookChannel>> WebhookChannel::make(ChannelSetup setup, HttpClient& http,
                                                             const Clock& clock, QObject* parent)
{
    Result<CheckedVars> checked = checkVars(setup.preset.vars, setup.vars, setup.name, setup.allowPlainHttp);
    if (!checked)
        return failure(checked.error());
    Result<Signer> signer = Signer::make(setup.preset.sign, checked->values);
    if (!signer) {
        Error error = signer.error();
        error.where = setup.name;
        return failure(error);
    }
    QStringList rungs;
    for (const Rung& rung : setup.preset.rungs)
        rungs += rung.name;
    // A user may leave out forms that the readers' clients do not show well.
    const QJsonArray chosen = checked->values.value("rungs"_L1).toArray();
    if (!chosen.isEmpty())
        rungs.removeIf([&chosen](const QString& rung) { return !chosen.contains(rung); });
    if (rungs.isEmpty()) {
        return failure(tr("None of the chosen forms of a message exists for this messenger."),
                       setup.name + u".vars.rungs"_s);
    }
    std::unique_ptr<WebhookChannel> channel(
        new WebhookChannel(std::move(setup), checked->values, *signer, http, clock, parent));
    channel->m_rungs = rungs;
    channel->m_warnings = checked->warnings;
    return channel;
}

WebhookChannel::WebhookChannel(ChannelSetup setup, QJsonObject vars, Signer signer, HttpClient& http,
                               const Clock& clock, QObject* parent)
    : Channel(parent),
      m_name(std::move(setup.name)),
      m_preset(std::move(setup.preset)),
      m_vars(std::move(vars)),
      m_http(http),
      m_clock(clock),
      m_signer(std::move(signer)),
      m_redactor(m_preset.vars, m_vars),
      m_renderer(m_preset, m_vars, m_expressions),
      m_judge(m_preset, m_redactor, m_expressions, clock),
      m_limiter(m_preset.rate, clock)
{}

Result<QUrl> WebhookChannel::address(const Message& message) const
{
    const Result<TextTemplate> text = TextTemplate::parse(m_preset.request.url);
    if (!text)
        return failure(text.error());
    // Pasted addresses go in as they are; everything else is one segment or one value.
    QJsonObject values{{u"key"_s, message.key}};
    for (const ChannelVarSpec& spec : m_preset.vars) {
        const QJsonValue value = m_vars.value(spec.name);
        values[spec.name] =
            spec.type == "url"_L1
                ? value
                : QJsonValue(QString::fromLatin1(value.toVariant().toString().toUtf8().toPercentEncoding()));
    }
    QUrl url = QUrl::fromEncoded(text->render(values).toUtf8());
    if (m_preset.idempotency.startsWith("query:"_L1))
        url = withQueryParameter(url, m_preset.idempotency.mid(6).toUtf8(), message.key.toUtf8());
    return url;
}

Result<QList<QPair<QByteArray, QByteArray>>> WebhookChannel::headers(const Message& message) const
{
    QList<QPair<QByteArray, QByteArray>> headers;
    if (m_preset.request.method != "GET")
        headers.append({"Content-Type", m_preset.request.contentType.toUtf8()});
    QJsonObject values = m_vars;
    values["key"_L1] = message.key;
    for (const auto& [name, value] : m_preset.request.headers) {
        const Result<TextTemplate> text = TextTemplate::parse(value);
        if (!text)
            return failure(text.error());
        const QByteArray rendered = headerValue(text->render(values));
        if (!rendered.isEmpty())
            headers.append({name.toUtf8(), rendered});
    }
    if (m_preset.idempotency.startsWith("header:"_L1))
        headers.append({m_preset.idempotency.mid(7).toUtf8(), headerValue(message.key)});
    return headers;
}

Result<PreparedRequest> WebhookChannel::request(const Message& message, const QString& rungName)
{
    const auto rung = std::find_if(m_preset.rungs.begin(), m_preset.rungs.end(),
                                   [&rungName](const Rung& one) { return one.name == rungName; });
    if (rung == m_preset.rungs.end())
        return failure(tr("This messenger has no form of message called \"%1\".").arg(rungName), m_name);
    Result<QJsonValue> body = m_renderer.body(message, *rung);
    if (!body)
        return failure(body.error().what, m_name, body.error().advice);
    const QDateTime now = m_clock.now();
    if (body->isObject()) {
        QJsonObject object = body->toObject();
        if (m_preset.idempotency.startsWith("body:"_L1))
            setAt(object, m_preset.idempotency.mid(5), message.key);
        m_signer.signBody(object, now);
        body = QJsonValue(object);
    }
    const Result<QUrl> url = address(message);
    if (!url)
        return failure(url.error());
    auto named = headers(message);
    if (!named)
        return failure(named.error());
    PreparedRequest request{m_preset.request.method, *url, *named,
                            encodedBody(*body, m_preset.request.contentType)};
    m_signer.signRequest(request, message.key, now);
    return request;
}

Result<QList<PreparedRequest>> WebhookChannel::prepare(const Message& message, const QString& rung)
{
    Result<PreparedRequest> prepared = request(message, rung);
    if (!prepared)
        return failure(prepared.error());
    return QList<PreparedRequest>{*prepared};
}

void WebhookChannel::attempt(const Message& message, const QString& rung, QObject* context,
                             std::function<void(Attempt)> done)
{
    const Result<PreparedRequest> prepared = request(message, rung);
    if (!prepared) {
        Attempt refused;
        refused.rung = rung;
        refused.outcome = Outcome::Payload; // nothing was sent: the next rung may do better
        refused.hint = m_redactor(prepared.error().what);
        QMetaObject::invokeMethod(
            context, [done, refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    m_limiter.take();
    HttpRequest request;
    request.method = prepared->method;
    request.url = prepared->url;
    request.secretHeaders = prepared->headers;
    request.body = prepared->body;
    // With a GET nothing is said twice; a PUT carries its own key in the address.
    request.repeat = request.method == "POST" ? HttpRequest::Repeat::Never : HttpRequest::Repeat::Safe;
    request.redirects = HttpRequest::Redirects::Report;
    request.withCookies = false;
    request.maxBytes = mostAnswerBytes;
    m_http.send(std::move(request), context,
                [self = QPointer(this), rung, done = std::move(done)](const HttpResult& result) {
                    if (self)
                        done(self->m_judge.attempt(rung, result, self->m_signer.signs()));
                });
}

} // namespace deskbell
