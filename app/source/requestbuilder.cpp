// In: a request as a preset spells it, and the values of its templates. Out: an HttpRequest, encoded.

#include "source/requestbuilder.h"

#include "net/origin.h"
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString percentEncoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

Result<QString> rendered(const QString& text, const QJsonObject& scope, const TextTemplate::Escape& escape)
{
    if (!text.contains("{{"_L1))
        return text;
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return failure(parsed.error());
    return parsed->render(scope, escape);
}

/// String leaves are templates; a member whose template renders empty is left out.
Result<QJsonValue> renderedJson(const QJsonValue& value, const QJsonObject& scope)
{
    if (value.isString()) {
        Result<QString> text = renderPlain(value.toString(), scope);
        if (!text)
            return failure(text.error());
        return QJsonValue(*text);
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray()) {
            const Result<QJsonValue> done = renderedJson(item, scope);
            if (!done)
                return done;
            array.append(*done);
        }
        return QJsonValue(array);
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            const Result<QJsonValue> done = renderedJson(it.value(), scope);
            if (!done)
                return done;
            if (!it.value().isString() || !done->toString().isEmpty())
                object.insert(it.key(), *done);
        }
        return QJsonValue(object);
    }
    return value;
}

QByteArray formEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(text, " ", {}).replace(' ', '+');
}

} // namespace

QJsonObject TemplateScope::object() const
{
    QJsonObject names = values;
    names.insert(u"user"_s, user);
    names.insert(u"secret"_s, secret);
    names.insert(u"options"_s, options);
    return names;
}

Result<QString> renderPlain(const QString& text, const QJsonObject& scope)
{
    return rendered(text, scope, {});
}

QUrl deskUrl(const QUrl& base, const QString& path)
{
    if (path.startsWith("http://"_L1) || path.startsWith("https://"_L1))
        return QUrl(path);
    if (path.isEmpty()) // the address is the list
        return base.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString prefix = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                   QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return QUrl(path.startsWith(u'/') ? prefix + path : prefix + u'/' + path);
}

void addQuery(QUrl& url, const QString& name, const QString& value)
{
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    // As text and not through QUrlQuery: '+' and ';' in a value must not reach the desk bare.
    query += percentEncoded(name) + u'=' + percentEncoded(value);
    url.setQuery(query, QUrl::StrictMode);
}

QByteArray formBody(const QList<QPair<QString, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name) + '=' + formEncoded(value);
    }
    return body;
}

Result<HttpRequest> buildRequest(const RequestSpec& spec, const QUrl& base, const QJsonObject& scope)
{
    const Result<QString> path = rendered(spec.path, scope, percentEncoded);
    if (!path)
        return failure(path.error());
    HttpRequest request;
    request.method = spec.method;
    request.url = deskUrl(base, *path);
    if (!request.url.isValid() || !sameOrigin(request.url, base))
        return failure(QCoreApplication::translate("deskbell::ListRequest",
                                                   "The preset's path \"%1\" leaves the desk's own address.")
                           .arg(spec.path));
    for (const auto& [name, value] : spec.query) {
        const Result<QString> text = renderPlain(value, scope);
        if (!text)
            return failure(text.error());
        if (!text->isEmpty())
            addQuery(request.url, name, *text);
    }
    for (const auto& [name, value] : spec.headers) {
        const Result<QString> text = renderPlain(value, scope);
        if (!text)
            return failure(text.error());
        // A line break would begin another header.
        if (!text->isEmpty() && !text->contains(u'\n') && !text->contains(u'\r'))
            request.headers.append({name.toUtf8(), text->toUtf8()});
    }
    if (spec.bodyKind == "form"_L1) {
        QList<QPair<QString, QString>> fields;
        for (const auto& [name, value] : spec.form) {
            const Result<QString> text = renderPlain(value, scope);
            if (!text)
                return failure(text.error());
            if (!text->isEmpty())
                fields.append({name, *text});
        }
        request.body = formBody(fields);
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    } else if (spec.bodyKind == "json"_L1) {
        const Result<QJsonValue> json = renderedJson(spec.json, scope);
        if (!json)
            return failure(json.error());
        request.body = json->isArray() ? QJsonDocument(json->toArray()).toJson(QJsonDocument::Compact)
                                       : QJsonDocument(json->toObject()).toJson(QJsonDocument::Compact);
        request.headers.emplaceBack("Content-Type", "application/json");
    }
    if (request.method != "GET" && request.method != "HEAD")
        request.repeat = HttpRequest::Repeat::Never;
    return request;
}

} // namespace deskbell
