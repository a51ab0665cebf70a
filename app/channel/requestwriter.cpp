// In: a request as a preset describes it, the channel's values, a body. Out: the request, not yet signed.
#include "channel/requestwriter.h"

#include "channel/signer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QByteArray fieldValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    return value.isDouble() ? value.toVariant().toString().toUtf8() : encodedBody(value, {});
}

QString asText(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() ? QString() : QString::fromUtf8(fieldValue(value));
}

} // namespace

RequestWriter::RequestWriter(const ChannelValues& values, Expressions& expressions)
    : m_values(values), m_expressions(expressions)
{}

RequestWriter::ValueOf RequestWriter::textsWith(const RequestFacts& facts) const
{
    return [this, &facts](const QString& name) { return m_values.text(name, facts); };
}

Result<QString> RequestWriter::text(const QString& text, const ValueOf& valueOf, const Scope& scope)
{
    if (text.startsWith(u'=')) {
        const Result<QJsonValue> value = m_expressions.evaluate(text, scope);
        if (!value)
            return failure(value.error());
        return asText(*value);
    }
    if (!text.contains("{{"_L1))
        return text;
    const Result<TextTemplate> parsed = m_templates.parsed(text);
    if (!parsed)
        return failure(parsed.error());
    return parsed->render(valueOf);
}

Result<QJsonValue> RequestWriter::filledIn(const QJsonValue& value, const RequestFacts& facts,
                                           const QJsonObject& scope, QStringList* said)
{
    return filled(value, textsWith(facts), m_expressions.scope(scope), said);
}

Result<QJsonValue> RequestWriter::filled(const QJsonValue& value, const ValueOf& valueOf, const Scope& scope,
                                         QStringList* said)
{
    if (value.isString() && value.toString().startsWith(u'=')) {
        Result<QJsonValue> result = m_expressions.evaluate(value.toString(), scope);
        if (result && said)
            *said += QString::fromUtf8(encodedBody(*result, {}));
        return result;
    }
    if (value.isString()) {
        const Result<QString> rendered = text(value.toString(), valueOf, scope);
        if (!rendered)
            return failure(rendered.error());
        return QJsonValue(*rendered);
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            Result<QJsonValue> member = filled(it.value(), valueOf, scope, said);
            if (!member)
                return member;
            if (!member->isUndefined())
                object[it.key()] = *member;
        }
        return QJsonValue(object);
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& source : value.toArray()) {
            Result<QJsonValue> item = filled(source, valueOf, scope, said);
            if (!item)
                return item;
            if (!item->isUndefined())
                array.append(*item);
        }
        return QJsonValue(array);
    }
    return value;
}

Result<QUrl> RequestWriter::address(const ChannelRequest& request, const RequestFacts& facts,
                                    const Scope& scope, const QJsonValue& body)
{
    const auto addressText = [&](const QString& name) {
        return m_values.addressText(name, facts, request.url);
    };
    const Result<QString> base = text(request.url, addressText, scope);
    if (!base)
        return failure(base.error());
    QUrl url = QUrl::fromEncoded(base->toUtf8());
    for (const auto& [name, value] : request.query) {
        const Result<QString> filled = text(value, textsWith(facts), scope);
        if (!filled)
            return failure(filled.error());
        if (!filled->isEmpty())
            url = withQueryParameter(url, name.toUtf8(), filled->toUtf8());
    }
    if (request.method == "GET" && body.isObject()) {
        const QJsonObject members = body.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            url = withQueryParameter(url, it.key().toUtf8(), fieldValue(it.value()));
    }
    return url;
}

Result<QList<QPair<QByteArray, QByteArray>>>
RequestWriter::headers(const ChannelRequest& request, const RequestFacts& facts, const Scope& scope)
{
    const ValueOf valueOf = textsWith(facts);
    QList<QPair<QByteArray, QByteArray>> headers;
    if (request.method != "GET")
        headers.append({"Content-Type", request.contentType.toUtf8()});
    for (const auto& [name, value] : request.headers) {
        const Result<QString> filled = text(value, valueOf, scope);
        if (!filled)
            return failure(filled.error());
        const QByteArray one = headerValue(*filled);
        if (!one.isEmpty())
            headers.append({name.toUtf8(), one});
    }
    const Result<QString> user = text(request.basicUser, valueOf, scope);
    const Result<QString> password = text(request.basicPassword, valueOf, scope);
    if (!user || !password)
        return failure(user ? password.error() : user.error());
    if (!user->isEmpty() || !password->isEmpty())
        headers.append({"Authorization", "Basic " + (*user + u':' + *password).toUtf8().toBase64()});
    return headers;
}

Result<PreparedRequest> RequestWriter::write(const ChannelRequest& request, const RequestFacts& facts,
                                             const QJsonObject& scope, const QJsonValue& body)
{
    const Scope names = m_expressions.scope(scope);
    const Result<QUrl> url = address(request, facts, names, body);
    if (!url)
        return failure(url.error());
    auto named = headers(request, facts, names);
    if (!named)
        return failure(named.error());
    const QByteArray bytes = request.method == "GET" ? QByteArray() : encodedBody(body, request.contentType);
    return PreparedRequest{request.method, *url, *named, bytes};
}

Result<PreparedRequest> RequestWriter::writeQuestion(const ChannelRequest& request, const RequestFacts& facts)
{
    const QJsonObject scope{{u"v"_s, m_values.visible()}};
    const Result<QJsonValue> body = filledIn(request.body, facts, scope);
    if (!body)
        return failure(body.error());
    return write(request, facts, scope, *body);
}

QByteArray headerValue(const QString& text)
{
    QString line = text;
    line.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return line.trimmed().toUtf8();
}

QByteArray encodedBody(const QJsonValue& body, const QString& contentType)
{
    if (body.isString())
        return body.toString().toUtf8();
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    if (!body.isObject())
        return {};
    const QJsonObject object = body.toObject();
    if (!contentType.startsWith("application/x-www-form-urlencoded"_L1))
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray form;
    for (auto it = object.begin(); it != object.end(); ++it)
        form += (form.isEmpty() ? "" : "&") + it.key().toUtf8().toPercentEncoding() + '=' +
                fieldValue(it.value()).toPercentEncoding();
    return form;
}

} // namespace deskbell
