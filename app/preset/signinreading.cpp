#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void checkExtraction(const QString& text, const QString& pointer, PresetChecks& checks)
{
    const QString kind = text.section(u':', 0, 0);
    const QString what = text.section(u':', 1);
    if (kind == "json"_L1)
        checks.expression(what, pointer);
    else if (kind == "xpath"_L1)
        checks.xpath(what, pointer);
    else if (kind == "regex"_L1)
        checks.pattern(what, pointer);
}

SignInStep stepFrom(const QJsonObject& object, const QString& pointer, bool first, PresetChecks& checks)
{
    SignInStep step;
    step.submitsForm = object.contains("submit"_L1);
    step.request = requestFrom(object, pointer, checks, step.submitsForm);
    if (step.submitsForm) {
        const QString submitPointer = childPointer(pointer, u"submit"_s);
        const QJsonObject submit = object.value("submit"_L1).toObject();
        step.formXPath = submit.value("form"_L1).toString();
        checks.xpath(step.formXPath, childPointer(submitPointer, u"form"_s));
        step.fields = pairsFrom(submit.value("fields"_L1), childPointer(submitPointer, u"fields"_s), checks);
        if (object.contains("get"_L1) || object.contains("post"_L1))
            checks.refuse(pointer,
                          QCoreApplication::translate("deskbell::SourcePreset",
                                                      "A step is one of \"get\", \"post\" and \"submit\"."));
        if (first)
            checks.refuse(submitPointer,
                          QCoreApplication::translate("deskbell::SourcePreset",
                                                      "There is no page before the first step whose "
                                                      "form could be submitted: start with \"get\"."));
    }
    step.alreadyIn = testsFrom(object.value("alreadyIn"_L1), childPointer(pointer, u"alreadyIn"_s), checks);
    step.in = testsFrom(object.value("in"_L1), childPointer(pointer, u"in"_s), checks);
    step.refused = testsFrom(object.value("refused"_L1), childPointer(pointer, u"refused"_s), checks);
    step.challenge = testsFrom(object.value("challenge"_L1), childPointer(pointer, u"challenge"_s), checks);
    const QString extractPointer = childPointer(pointer, u"extract"_s);
    const QJsonObject extract = object.value("extract"_L1).toObject();
    for (auto it = extract.begin(); it != extract.end(); ++it) {
        step.extract.insert(it.key(), it.value().toString());
        checkExtraction(it.value().toString(), childPointer(extractPointer, it.key()), checks);
    }
    return step;
}

} // namespace

SignInWay wayFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    SignInWay way;
    way.way = object.value("way"_L1).toString();
    way.title = object.value("title"_L1).toString(way.way);
    way.help = object.value("help"_L1).toString();
    way.needsUser = object.value("user"_L1).toBool();
    way.needsSecret = object.contains("secret"_L1);
    way.secretTitle = object.value("secret"_L1).toObject().value("title"_L1).toString();
    way.cookies = object.value("cookies"_L1).toBool();
    way.basic = object.value("basic"_L1).toBool();
    way.list = object.value("list"_L1).toString();
    way.headers = pairsFrom(object.value("headers"_L1), childPointer(pointer, u"headers"_s), checks);
    way.query = pairsFrom(object.value("query"_L1), childPointer(pointer, u"query"_s), checks);
    if (isPersonsWay(way.way))
        checks.refuse(
            childPointer(pointer, u"way"_s),
            QCoreApplication::translate("deskbell::SourcePreset",
                                        "Every preset has the way \"%1\": say in \"browser\" what it reads.")
                .arg(way.way));
    const QString stepsPointer = childPointer(pointer, u"steps"_s);
    const QJsonArray steps = object.value("steps"_L1).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i)
        way.steps.append(stepFrom(steps.at(i).toObject(), childPointer(stepsPointer, i), i == 0, checks));
    return way;
}

QList<SignInWay> personsWays(const QJsonObject& browser, const SourcePreset& preset, PresetChecks& checks)
{
    if (preset.ways.isEmpty())
        return {};
    const auto session = std::find_if(preset.ways.begin(), preset.ways.end(),
                                      [](const SignInWay& way) { return way.cookies; });
    const SignInWay& like = session == preset.ways.end() ? preset.ways.first() : *session;
    SignInWay way;
    way.byPerson = true;
    way.cookies = true;
    way.list = browser.value("list"_L1).toString(like.list);
    if (like.cookies && !like.steps.isEmpty())
        way.page = like.steps.first().request.path;
    way.page = browser.value("page"_L1).toString(way.page);
    if (!preset.lists.contains(way.list))
        checks.refuse(
            u"/browser/list"_s,
            QCoreApplication::translate("deskbell::SourcePreset", "There is no list \"%1\" in this preset.")
                .arg(way.list));
    checks.textTemplate(way.page, u"/browser/page"_s);
    way.way = QLatin1StringView(browserWay);
    way.title = QCoreApplication::translate("deskbell::SourcePreset",
                                            "In a browser window: single sign-on, second factors");
    way.help = QCoreApplication::translate("deskbell::SourcePreset",
                                           "You sign in on the desk's own page, whatever it asks for. "
                                           "Deskbell keeps the session and tells you when "
                                           "it has ended.");
    SignInWay pasted = way;
    pasted.way = QLatin1StringView(cookiesWay);
    pasted.title = QCoreApplication::translate("deskbell::SourcePreset", "Cookies pasted from a browser");
    pasted.help = QCoreApplication::translate("deskbell::SourcePreset",
                                              "Sign in to the desk in a browser, open its developer tools "
                                              "(F12), choose Network, reload, and copy the "
                                              "request of the page: as cURL, or its line \"Cookie:\". "
                                              "Deskbell keeps the session and tells you when it "
                                              "has ended.");
    return {way, pasted};
}

} // namespace deskbell
