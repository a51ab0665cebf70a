// In: the requests of a channel preset. Out: their values; findings go to the checks.
#include "preset/channelreading.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A text is an expression or a template.
void checkText(const QString& text, const QString& pointer, PresetChecks& checks)
{
    text.startsWith(u'=') ? checks.expression(text, pointer) : checks.textTemplate(text, pointer);
}

Pairs mixedPairsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    PresetChecks none = checks.silent();
    const Pairs pairs = pairsFrom(value, pointer, none);
    for (const auto& [name, text] : pairs)
        checkText(text, childPointer(pointer, name), checks);
    return pairs;
}

/// What `object` says in place of the usual request for a token.
ForcedToken forcedFrom(const QJsonObject& object, const ChannelRequest& usual, const QString& pointer,
                       PresetChecks& checks)
{
    ForcedToken forced;
    if (object.isEmpty())
        return forced;
    forced.request = usual;
    readRequest(object, pointer, forced.request, checks);
    forced.atLeast = parseDuration(object.value("atLeast"_L1).toString()).value_or(forced.atLeast);
    forced.perDay = object.value("perDay"_L1).toInt();
    forced.zone = object.value("zone"_L1).toString(u"UTC"_s);
    checks.zone(forced.zone, childPointer(pointer, u"zone"_s));
    return forced;
}

} // namespace

void readRequest(const QJsonObject& object, const QString& pointer, ChannelRequest& request,
                 PresetChecks& checks)
{
    if (object.contains("method"_L1))
        request.method = object.value("method"_L1).toString().toLatin1();
    request.url = object.value("url"_L1).toString(request.url);
    checks.textTemplate(request.url, childPointer(pointer, u"url"_s));
    if (object.contains("query"_L1))
        request.query = mixedPairsFrom(object.value("query"_L1), childPointer(pointer, u"query"_s), checks);
    if (object.contains("headers"_L1))
        request.headers =
            mixedPairsFrom(object.value("headers"_L1), childPointer(pointer, u"headers"_s), checks);
    if (object.contains("basic"_L1)) {
        const QJsonObject basic = object.value("basic"_L1).toObject();
        request.basicUser = basic.value("user"_L1).toString();
        request.basicPassword = basic.value("password"_L1).toString();
        checks.templates(basic, childPointer(pointer, u"basic"_s));
    }
    request.contentType = object.value("contentType"_L1).toString(request.contentType);
    if (object.contains("body"_L1)) {
        request.body = object.value("body"_L1);
        checks.bodyTexts(request.body, childPointer(pointer, u"body"_s));
    }
}

TokenSpec tokenFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    TokenSpec token;
    if (object.isEmpty())
        return token;
    token.request.method = "GET";
    readRequest(object.value("request"_L1).toObject(), childPointer(pointer, u"request"_s), token.request,
                checks);
    readSuccess(object.value("success"_L1).toObject(), childPointer(pointer, u"success"_s), token, checks);
    token.value = object.value("value"_L1).toString();
    token.expires = object.value("expires"_L1).toString();
    token.lasts = parseDuration(object.value("lasts"_L1).toString()).value_or(token.lasts);
    token.margin = parseDuration(object.value("margin"_L1).toString()).value_or(token.margin);
    token.key = textsFrom(object.value("key"_L1));
    token.when = textsFrom(object.value("when"_L1));
    token.errors = rulesFrom(object.value("errors"_L1), childPointer(pointer, u"errors"_s), checks);
    token.forced = forcedFrom(object.value("forced"_L1).toObject(), token.request,
                              childPointer(pointer, u"forced"_s), checks);
    checks.expression(token.value, childPointer(pointer, u"value"_s));
    checks.expression(token.expires, childPointer(pointer, u"expires"_s));
    return token;
}

ListQuestion listQuestionFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    ListQuestion list;
    list.title = object.value("title"_L1).toString();
    list.request.method = "GET";
    readRequest(object.value("request"_L1).toObject(), childPointer(pointer, u"request"_s), list.request,
                checks);
    const QJsonObject anyAnswer{{u"test"_s, u"=true"_s}};
    readSuccess(object.value("success"_L1).toObject(anyAnswer), childPointer(pointer, u"success"_s), list,
                checks);
    list.errors = rulesFrom(object.value("errors"_L1), childPointer(pointer, u"errors"_s), checks);
    list.items = object.value("items"_L1).toString();
    list.value = object.value("value"_L1).toString();
    list.label = object.value("label"_L1).toString();
    list.also = textPairsFrom(object.value("also"_L1), childPointer(pointer, u"also"_s), checks);
    checks.expression(list.items, childPointer(pointer, u"items"_s));
    checks.expression(list.value, childPointer(pointer, u"value"_s));
    checks.expression(list.label, childPointer(pointer, u"label"_s));
    return list;
}

} // namespace deskbell
