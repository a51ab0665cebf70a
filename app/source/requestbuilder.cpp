// In: a request as a preset spells it, and the values of its templates. Out: an HttpRequest, encoded.

#include "source/requestbuilder.h"

#include "net/origin.h"
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

Result<QString> rendered(const QString& text, const QJsonObject& scope, const TextTemplate::Escape& escape)
{
    if (!text.contains("{{"_L1))
        return text;
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return failure(parsed.error());
    return parsed->render(scope, escape);
}

/// Absent, false and what is no text is empty.
QString plainTextOf(const QJsonValue& value)
{
    return value.isArray() || value.isObject() || value == QJsonValue(false) ? QString()
                                                                             : value.toVariant().toString();
}

bool isLeftOut(const QJsonValue& source, const QJsonValue& value)
{
    if (value.isUndefined() || (value.isNull() && source.isString()))
        return true;
    const bool isTemplate = source.isString() && !source.toString().startsWith(u'=');
    return isTemplate && value.toString().isEmpty();
}

bool splitsHeader(const QString& text) { return text.contains(u'\n') || text.contains(u'\r'); }

} // namespace

QJsonObject TemplateScope::object() const
{
    QJsonObject names = values;
    names.insert(u"user"_s, user);
    names.insert(u"secret"_s, secret);
    names.insert(u"second"_s, second);
    names.insert(u"options"_s, options);
    names.insert(u"device"_s, device);
    names.insert(u"now"_s, now);
    return names;
}

Result<QString> renderPlain(const QString& text, const QJsonObject& names)
{
    return rendered(text, names, {});
}

RequestBuilder::RequestBuilder(QUrl base, QList<QUrl> origins, Expressions& expressions)
    : m_base(std::move(base)), m_origins(std::move(origins)), m_expressions(expressions)
{}

bool RequestBuilder::mayAsk(const QUrl& url) const
{
    const auto holds = [&url](const QUrl& origin) { return sameOrigin(url, origin); };
    return sameOrigin(url, m_base) || std::any_of(m_origins.begin(), m_origins.end(), holds);
}

Result<QJsonValue> RequestBuilder::value(const QString& text, const QJsonObject& names) const
{
    if (text.startsWith(u'='))
        return m_expressions.evaluate(text, names);
    Result<QString> plain = renderPlain(text, names);
    if (!plain)
        return failure(plain.error());
    return QJsonValue(*plain);
}

Result<RequestBuilder::Fields> RequestBuilder::fields(const Fields& pairs, const QJsonObject& names) const
{
    Fields fields;
    for (const auto& [nameText, valueText] : pairs) {
        const Result<QString> name = renderPlain(nameText, names);
        if (!name)
            return failure(name.error());
        const Result<QJsonValue> found = value(valueText, names);
        if (!found)
            return failure(found.error());
        if (!found->isArray()) {
            fields.append({*name, plainTextOf(*found)});
            continue;
        }
        const QJsonArray several = found->toArray();
        for (const QJsonValue& one : several)
            fields.append({*name, plainTextOf(one)});
    }
    return fields;
}

Result<QJsonValue> RequestBuilder::json(const QJsonValue& source, const QJsonObject& names) const
{
    if (source.isString())
        return value(source.toString(), names);
    if (source.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : source.toArray()) {
            const Result<QJsonValue> done = json(item, names);
            if (!done)
                return done;
            if (!done->isUndefined())
                array.append(*done);
        }
        return QJsonValue(array);
    }
    if (source.isObject()) {
        QJsonObject object;
        const QJsonObject members = source.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const Result<QJsonValue> done = json(it.value(), names);
            if (!done)
                return done;
            if (!isLeftOut(it.value(), *done))
                object.insert(it.key(), *done);
        }
        return QJsonValue(object);
    }
    return source;
}

Result<void> RequestBuilder::addBody(HttpRequest& request, const RequestSpec& spec,
                                     const QJsonObject& names) const
{
    if (spec.bodyKind == "form"_L1) {
        Result<Fields> form = fields(spec.form, names);
        if (!form)
            return failure(form.error());
        form->removeIf([](const auto& field) { return field.second.isEmpty(); });
        request.body = formBody(*form);
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    } else if (spec.bodyKind == "json"_L1) {
        const Result<QJsonValue> body = json(spec.json, names);
        if (!body)
            return failure(body.error());
        request.body = body->isArray() ? QJsonDocument(body->toArray()).toJson(QJsonDocument::Compact)
                                       : QJsonDocument(body->toObject()).toJson(QJsonDocument::Compact);
        const auto isType = [](const auto& header) {
            return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(request.headers.begin(), request.headers.end(), isType))
            request.headers.emplaceBack("Content-Type", "application/json");
    }
    return {};
}

Result<HttpRequest> RequestBuilder::build(const RequestSpec& spec, const QJsonObject& names) const
{
    // A name in the host stays as it is: whether it may be asked is seen below.
    const bool absolute = spec.path.startsWith("http://"_L1) || spec.path.startsWith("https://"_L1);
    const qsizetype slash = absolute ? spec.path.indexOf(u'/', 8) : 0;
    const Result<QString> host = rendered(slash < 0 ? spec.path : spec.path.left(slash), names, {});
    const Result<QString> path =
        rendered(slash < 0 ? QString() : spec.path.mid(slash), names, percentEncoded);
    if (!host || !path)
        return failure((host ? path : host).error());
    HttpRequest request;
    request.method = spec.method;
    request.url = deskUrl(m_base, *host + *path);
    if (!request.url.isValid() || !mayAsk(request.url))
        return failure(QCoreApplication::translate("deskbell::ListRequest",
                                                   "The preset's path \"%1\" leaves the desk's own address.")
                           .arg(spec.path));
    const Result<Fields> query = fields(spec.query, names);
    const Result<Fields> headers = fields(spec.headers, names);
    if (!query || !headers)
        return failure((query ? headers : query).error());
    for (const auto& [name, value] : *query) {
        if (!value.isEmpty())
            addQuery(request.url, name, value, spec.separator.front());
    }
    for (const auto& [name, value] : *headers) {
        if (!value.isEmpty() && !splitsHeader(name + value))
            request.headers.append({name.toUtf8(), value.toUtf8()});
    }
    if (const Result<void> done = addBody(request, spec, names); !done)
        return failure(done.error());
    if (request.method != "GET" && request.method != "HEAD")
        request.repeat = HttpRequest::Repeat::Never;
    return request;
}

Result<void> RequestBuilder::addCredentials(HttpRequest& request, const SignInWay& way,
                                            const QJsonObject& names) const
{
    const Result<Fields> headers = fields(way.headers, names);
    const Result<Fields> query = fields(way.query, names);
    if (!headers || !query)
        return failure((headers ? query : headers).error());
    for (const auto& [name, value] : *headers) {
        if (!value.isEmpty() && !splitsHeader(name + value))
            request.secretHeaders.append({name.toUtf8(), value.toUtf8()});
    }
    for (const auto& [name, value] : *query) {
        if (!value.isEmpty())
            addQuery(request.url, name, value);
    }
    if (way.basic) {
        const QString pair = names.value("user"_L1).toString() + u':' + names.value("secret"_L1).toString();
        request.secretHeaders.append({"Authorization", "Basic " + pair.toUtf8().toBase64()});
    }
    // A stale cookie beats a good key (Redmine 5), so who sends a key sends no cookie.
    request.withCookies = way.cookies;
    return {};
}

} // namespace deskbell
