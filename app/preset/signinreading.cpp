#include "preset/presetreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void checkExtraction(const QString& text, const QString& pointer, PresetChecks& checks)
{
    QString kind = text.section(u':', 0, 0);
    if (kind.startsWith(u'?'))
        kind.remove(0, 1);
    const QString what = text.section(u':', 1);
    if (kind == "json"_L1)
        checks.expression(what, pointer);
    else if (kind == "xpath"_L1)
        checks.xpath(what, pointer);
    else if (kind == "regex"_L1)
        checks.pattern(what, pointer);
}

/// Names that requests know already: an extracted value would hide them.
void checkFree(const QString& name, const QString& pointer, PresetChecks& checks)
{
    static const QStringList taken{u"user"_s, u"secret"_s, u"second"_s, u"options"_s, u"device"_s, u"now"_s,
                                   u"page"_s, u"offset"_s, u"cursor"_s, u"size"_s,    u"since"_s,  u"until"_s,
                                   u"item"_s, u"id"_s,     u"ids"_s,    u"json"_s,    u"base64"_s, u"row"_s};
    if (taken.contains(name))
        checks.refuse(pointer,
                      QCoreApplication::translate("deskbell::SourcePreset",
                                                  "\"%1\" already means something else in a request.")
                          .arg(name));
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
    step.followsRedirects = object.value("redirects"_L1).toString() != "stop"_L1;
    step.alreadyIn = testsFrom(object.value("alreadyIn"_L1), childPointer(pointer, u"alreadyIn"_s), checks);
    step.in = testsFrom(object.value("in"_L1), childPointer(pointer, u"in"_s), checks);
    step.sights = sightsFrom(object.value("sights"_L1), childPointer(pointer, u"sights"_s), checks);
    step.refused = testsFrom(object.value("refused"_L1), childPointer(pointer, u"refused"_s), checks);
    step.challenge = testsFrom(object.value("challenge"_L1), childPointer(pointer, u"challenge"_s), checks);
    const QString extractPointer = childPointer(pointer, u"extract"_s);
    const QJsonObject extract = object.value("extract"_L1).toObject();
    for (auto it = extract.begin(); it != extract.end(); ++it) {
        checkFree(it.key(), childPointer(extractPointer, it.key()), checks);
        step.extract.insert(it.key(), it.value().toString());
        checkExtraction(it.value().toString(), childPointer(extractPointer, it.key()), checks);
    }
    return step;
}

QList<SignInStep> stepsFrom(const QJsonValue& value, const QString& pointer, PresetChecks& checks)
{
    QList<SignInStep> steps;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        steps.append(stepFrom(array.at(i).toObject(), childPointer(pointer, i), i == 0, checks));
    return steps;
}

void checkLifetime(const QString& lifetime, const QString& pointer, PresetChecks& checks)
{
    if (lifetime.startsWith(u'='))
        checks.expression(lifetime, pointer);
    else if (!lifetime.isEmpty() && !parseDuration(lifetime))
        checks.refuse(pointer,
                      QCoreApplication::translate("deskbell::SourcePreset",
                                                  "A lifetime is a duration such as 2h, or an expression."));
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
    if (object.contains("second"_L1)) {
        const QJsonObject second = object.value("second"_L1).toObject();
        way.second = second.value("required"_L1).toBool(true) ? SignInWay::Second::Required
                                                              : SignInWay::Second::Optional;
        way.secondTitle = second.value("title"_L1).toString();
    }
    way.cookies = object.value("cookies"_L1).toBool();
    way.basic = object.value("basic"_L1).toBool();
    way.list = object.value("list"_L1).toString();
    way.headers = pairsFrom(object.value("headers"_L1), childPointer(pointer, u"headers"_s), checks);
    way.query = pairsFrom(object.value("query"_L1), childPointer(pointer, u"query"_s), checks);
    if (isPersonsWay(way.way))
        checks.refuse(childPointer(pointer, u"way"_s),
                      QCoreApplication::translate(
                          "deskbell::SourcePreset",
                          "Deskbell adds the way \"%1\" itself: say in \"browser\" what it reads.")
                          .arg(way.way));
    way.steps = stepsFrom(object.value("steps"_L1), childPointer(pointer, u"steps"_s), checks);
    way.refresh = stepsFrom(object.value("refresh"_L1), childPointer(pointer, u"refresh"_s), checks);
    way.lifetime = object.value("lifetime"_L1).toString();
    checkLifetime(way.lifetime, childPointer(pointer, u"lifetime"_s), checks);
    if (way.steps.isEmpty() && (!way.lifetime.isEmpty() || !way.refresh.isEmpty()))
        checks.refuse(
            pointer, QCoreApplication::translate(
                         "deskbell::SourcePreset",
                         "Without \"steps\" there is nothing that \"lifetime\" or \"refresh\" could renew."));
    return way;
}

QList<SignInWay> personsWays(const QJsonValue& said, const SourcePreset& preset, PresetChecks& checks)
{
    const auto session = std::find_if(preset.ways.begin(), preset.ways.end(),
                                      [](const SignInWay& way) { return way.cookies; });
    // An interface that takes a key alone answers no browser's session.
    if (preset.ways.isEmpty() || (session == preset.ways.end() && said.isUndefined()))
        return {};
    const SignInWay& like = session == preset.ways.end() ? preset.ways.first() : *session;
    const QJsonObject browser = said.toObject();
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
