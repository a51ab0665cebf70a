#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

QList<int> intsFrom(const QJsonValue& value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& number : array)
        numbers.append(number.toInt());
    return numbers;
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array)
        texts.append(text.toString());
    return texts;
}

Pairs pairsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    Pairs pairs;
    checks.texts(value, pointer);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonArray pair = list.at(i).toArray();
            if (pair.size() != 2)
                checks.refuse(childPointer(pointer, i),
                              QCoreApplication::translate("deskbell::SourcePreset",
                                                          "A pair is a name and a value, nothing more."));
            pairs.append({pair.at(0).toString(), pair.at(1).toString()});
        }
        return pairs;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        checks.textTemplate(it.key(), pointer);
        if (!it.value().isArray())
            pairs.append({it.key(), it.value().toString()});
        for (const QString& text : textsFrom(it.value()))
            pairs.append({it.key(), text});
    }
    return pairs;
}

AnswerTest testFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    AnswerTest test;
    const QJsonArray codes = object.value("status"_L1).toArray();
    for (const QJsonValue& code : codes) {
        if (!code.isString()) {
            test.status.append(code.toInt());
            continue;
        }
        const int first = code.toString().first(1).toInt() * 100;
        for (int status = first; status < first + 100; ++status)
            test.status.append(status);
    }
    const auto patternAt = [&](QLatin1StringView key) {
        const QString text = object.value(key).toString();
        if (!text.isEmpty())
            checks.pattern(text, childPointer(pointer, key));
        return text;
    };
    test.location = patternAt("location"_L1);
    test.body = patternAt("body"_L1);
    test.type = patternAt("type"_L1);
    test.xpath = object.value("xpath"_L1).toString();
    checks.xpath(test.xpath, childPointer(pointer, u"xpath"_s));
    test.json = object.value("json"_L1).toString();
    checks.expression(test.json, childPointer(pointer, u"json"_s));
    test.header = object.value("header"_L1).toString();
    if (!test.header.isEmpty())
        checks.pattern(test.header.section(u':', 1).trimmed(), childPointer(pointer, u"header"_s));
    test.cookie = object.value("cookie"_L1).toString();
    if (test.isEmpty())
        checks.refuse(pointer,
                      QCoreApplication::translate("deskbell::SourcePreset",
                                                  "This test asks for nothing, so that any answer passes."));
    return test;
}

QList<AnswerTest> testsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    QList<AnswerTest> tests;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        tests.append(testFrom(array.at(i).toObject(), childPointer(pointer, i), checks));
    return tests;
}

QList<SightRule> sightsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    QList<SightRule> sights;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject rule = array.at(i).toObject();
        const QString whenPointer = childPointer(childPointer(pointer, i), u"when"_s);
        sights.append({testFrom(rule.value("when"_L1).toObject(), whenPointer, checks),
                       rule.value("sight"_L1).toString(), rule.value("detail"_L1).toString(),
                       rule.value("wait"_L1).toString()});
    }
    return sights;
}

RequestSpec requestFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks,
                        bool optional)
{
    RequestSpec request;
    const bool get = object.contains("get"_L1);
    const bool post = object.contains("post"_L1);
    if ((get && post) || (!optional && !get && !post))
        checks.refuse(pointer,
                      QCoreApplication::translate(
                          "deskbell::SourcePreset",
                          "A request has either \"get\" or \"post\" with the path that it asks for."));
    if (post)
        request.method = "POST";
    const QString key = post ? u"post"_s : u"get"_s;
    request.path = object.value(key).toString();
    checks.textTemplate(request.path, childPointer(pointer, key));
    request.query = pairsFrom(object.value("query"_L1), childPointer(pointer, u"query"_s), checks);
    request.separator = object.value("separator"_L1).toString(request.separator);
    request.headers = pairsFrom(object.value("headers"_L1), childPointer(pointer, u"headers"_s), checks);
    const bool form = object.contains("form"_L1);
    const bool json = object.contains("json"_L1);
    if ((form || json) && (!post || (form && json)))
        checks.refuse(pointer, QCoreApplication::translate(
                                   "deskbell::SourcePreset",
                                   "A body needs \"post\", and is either \"form\" or \"json\"."));
    request.bodyKind = form ? u"form"_s : json ? u"json"_s : QString();
    request.form = pairsFrom(object.value("form"_L1), childPointer(pointer, u"form"_s), checks);
    request.json = object.value("json"_L1);
    checks.texts(request.json, childPointer(pointer, u"json"_s));
    return request;
}

} // namespace deskbell
