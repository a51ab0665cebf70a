#include "settings/configreader.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Takes known keys out of an object; what is left is `extra`.
class Taker
{
public:
    explicit Taker(const QJsonValue& value) : m_object(value.toObject()) {}

    QJsonValue take(QLatin1StringView key) { return m_object.take(key); }
    QString text(QLatin1StringView key, const QString& fallback = {}) { return take(key).toString(fallback); }
    bool flag(QLatin1StringView key, bool fallback) { return take(key).toBool(fallback); }
    int number(QLatin1StringView key, int fallback) { return take(key).toInt(fallback); }
    std::optional<milliseconds> duration(QLatin1StringView key) { return parseDuration(text(key)); }
    QJsonObject object(QLatin1StringView key) { return take(key).toObject(); }
    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray array = take(key).toArray();
        for (const QJsonValue& value : array)
            list.append(value.toString());
        return list;
    }
    template <typename T>
    QList<T> list(QLatin1StringView key, T (*read)(const QJsonValue&))
    {
        QList<T> list;
        const QJsonArray array = take(key).toArray();
        for (const QJsonValue& value : array)
            list.append(read(value));
        return list;
    }
    QJsonObject rest() const { return m_object; }

private:
    QJsonObject m_object;
};

IntervalStep readStep(const QJsonValue& value)
{
    Taker taker(value);
    IntervalStep step;
    step.from = taker.number("from"_L1, 0);
    step.every = taker.duration("every"_L1).value_or(step.every);
    return step;
}

IntervalTime readIntervalTime(const QJsonValue& value)
{
    Taker taker(value);
    IntervalTime time;
    const QStringList days = taker.texts("days"_L1);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (days.contains(dayKey(day)))
            time.days.append(day);
    }
    time.from = QTime::fromString(taker.text("from"_L1), u"HH:mm"_s);
    time.to = QTime::fromString(taker.text("to"_L1), u"HH:mm"_s);
    time.fixed = taker.duration("fixed"_L1);
    time.steps = taker.list("steps"_L1, readStep);
    time.extra = taker.rest();
    return time;
}

IntervalConfig readInterval(const QJsonValue& value)
{
    Taker taker(value);
    IntervalConfig interval;
    interval.fixed = taker.duration("fixed"_L1);
    interval.window = taker.duration("window"_L1).value_or(interval.window);
    interval.steps = taker.list("steps"_L1, readStep);
    interval.times = taker.list("times"_L1, readIntervalTime);
    interval.extra = taker.rest();
    return interval;
}

SignInConfig readSignIn(const QJsonValue& value)
{
    Taker taker(value);
    SignInConfig signIn;
    signIn.way = taker.text("way"_L1);
    signIn.user = taker.text("user"_L1);
    signIn.secret = secretFromJson(taker.take("secret"_L1));
    signIn.second = secretFromJson(taker.take("second"_L1));
    signIn.extra = taker.rest();
    return signIn;
}

TlsConfig readTls(const QJsonValue& value)
{
    Taker taker(value);
    TlsConfig tls;
    tls.pin = taker.text("pin"_L1);
    tls.caFile = taker.text("caFile"_L1);
    tls.extra = taker.rest();
    return tls;
}

ProxyConfig readProxy(const QJsonValue& value)
{
    ProxyConfig proxy;
    if (!value.isObject()) {
        proxy.kind = value.toString() == "none"_L1 ? ProxyConfig::Kind::None : ProxyConfig::Kind::System;
        return proxy;
    }
    Taker taker(value);
    proxy.kind = taker.text("kind"_L1) == "socks5"_L1 ? ProxyConfig::Kind::Socks5 : ProxyConfig::Kind::Http;
    proxy.host = taker.text("host"_L1);
    proxy.port = quint16(taker.number("port"_L1, 0));
    proxy.user = taker.text("user"_L1);
    proxy.secret = secretFromJson(taker.take("secret"_L1));
    return proxy;
}

TemplateConfig readTemplates(const QJsonValue& value)
{
    Taker taker(value);
    TemplateConfig templates;
    templates.title = taker.text("title"_L1);
    templates.body = taker.text("body"_L1);
    templates.sentence = taker.text("sentence"_L1);
    templates.extra = taker.rest();
    return templates;
}

template <typename T>
void readPreset(Taker& taker, T& config)
{
    const QJsonValue preset = taker.take("preset"_L1);
    config.preset = preset.toString();
    config.inlinePreset = preset.toObject();
}

SourceConfig readSource(const QJsonValue& value)
{
    Taker taker(value);
    SourceConfig source;
    source.name = taker.text("name"_L1);
    readPreset(taker, source);
    source.url = QUrl(taker.text("url"_L1), QUrl::StrictMode);
    source.signIn = readSignIn(taker.take("signIn"_L1));
    source.options = taker.object("options"_L1);
    source.sessionLifetime = taker.duration("sessionLifetime"_L1);
    const QJsonValue interval = taker.take("interval"_L1);
    if (interval.isObject())
        source.interval = readInterval(interval);
    source.tls = readTls(taker.take("tls"_L1));
    source.proxy = readProxy(taker.take("proxy"_L1));
    source.movedHere = taker.text("movedHere"_L1) == "silent"_L1 ? MovedHere::Silent : MovedHere::Ring;
    source.baselinePages = taker.number("baselinePages"_L1, source.baselinePages);
    source.blindTo = taker.texts("blindTo"_L1);
    source.enabled = taker.flag("enabled"_L1, source.enabled);
    source.extra = taker.rest();
    return source;
}

std::optional<GroupConfig> readGroup(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    Taker taker(value);
    GroupConfig group;
    group.wait = taker.duration("wait"_L1).value_or(group.wait);
    group.tickets = taker.number("tickets"_L1, group.tickets);
    group.extra = taker.rest();
    return group;
}

ChannelConfig readChannel(const QJsonValue& value)
{
    Taker taker(value);
    ChannelConfig channel;
    channel.name = taker.text("name"_L1);
    readPreset(taker, channel);
    const QJsonObject vars = taker.object("vars"_L1);
    for (auto it = vars.begin(); it != vars.end(); ++it) {
        // Only the preset knows whether a plain text is a secret, so it stays a value here.
        ChannelVar var;
        if (it.value().isObject())
            var.secret = secretFromJson(it.value());
        else
            var.value = it.value();
        channel.vars.insert(it.key(), var);
    }
    channel.fallback = taker.texts("fallback"_L1);
    channel.group = readGroup(taker.take("group"_L1));
    channel.templates = readTemplates(taker.take("templates"_L1));
    channel.proxy = readProxy(taker.take("proxy"_L1));
    channel.tls = readTls(taker.take("tls"_L1));
    channel.allowPlainHttp = taker.flag("allowPlainHttp"_L1, channel.allowPlainHttp);
    const QString whenLost = taker.text("whenLost"_L1);
    if (whenLost == "repeat"_L1 || whenLost == "leave"_L1)
        channel.repeatsWhenLost = whenLost == "repeat"_L1;
    channel.enabled = taker.flag("enabled"_L1, channel.enabled);
    channel.extra = taker.rest();
    return channel;
}

AdminConfig readAdmin(const QJsonValue& value)
{
    Taker taker(value);
    AdminConfig admin;
    admin.name = taker.text("name"_L1);
    const QJsonObject handles = taker.object("handles"_L1);
    for (auto it = handles.begin(); it != handles.end(); ++it)
        admin.handles.insert(it.key(), it.value().toString());
    admin.extra = taker.rest();
    return admin;
}

Condition readCondition(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Condition condition;
    condition.field = object.value("field"_L1).toString();
    for (Condition::Test test : conditionTests()) {
        const QJsonValue wanted = object.value(conditionKey(test));
        if (wanted.isUndefined())
            continue;
        condition.test = test;
        condition.value = wanted.isBool() ? QString() : wanted.toVariant().toString();
    }
    return condition;
}

std::optional<UntilTakenConfig> readUntilTaken(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    Taker taker(value);
    UntilTakenConfig until;
    until.after = taker.duration("after"_L1).value_or(until.after);
    until.every = taker.duration("every"_L1).value_or(until.every);
    until.limit = taker.number("limit"_L1, until.limit);
    until.then = taker.texts("then"_L1);
    until.mention = taker.texts("mention"_L1);
    until.extra = taker.rest();
    return until;
}

QuietHours readQuietHours(const QJsonValue& value)
{
    Taker taker(value);
    QuietHours hours;
    const QStringList days = taker.texts("days"_L1);
    for (const int day : {1, 2, 3, 4, 5, 6, 7}) {
        if (days.contains(dayId(day)))
            hours.days.append(day);
    }
    hours.from = QTime::fromString(taker.text("from"_L1), QLatin1StringView(quietTimeFormat));
    hours.to = QTime::fromString(taker.text("to"_L1), QLatin1StringView(quietTimeFormat));
    hours.extra = taker.rest();
    return hours;
}

QuietConfig readQuiet(const QJsonValue& value)
{
    Taker taker(value);
    QuietConfig quiet;
    quiet.hours = taker.list("hours"_L1, readQuietHours);
    quiet.extra = taker.rest();
    return quiet;
}

RuleConfig readRule(const QJsonValue& value)
{
    Taker taker(value);
    RuleConfig rule;
    rule.name = taker.text("name"_L1);
    rule.when = taker.list("when"_L1, readCondition);
    rule.notify = taker.texts("notify"_L1);
    rule.mention = taker.texts("mention"_L1);
    rule.templates = readTemplates(taker.take("templates"_L1));
    rule.passesQuiet = taker.flag("passesQuiet"_L1, rule.passesQuiet);
    rule.sound = taker.text("sound"_L1);
    rule.untilTaken = readUntilTaken(taker.take("untilTaken"_L1));
    rule.stop = taker.flag("stop"_L1, rule.stop);
    rule.enabled = taker.flag("enabled"_L1, rule.enabled);
    rule.extra = taker.rest();
    return rule;
}

GeneralConfig readGeneral(const QJsonValue& value)
{
    Taker taker(value);
    GeneralConfig general;
    general.language = taker.text("language"_L1);
    general.autostart = taker.flag("autostart"_L1, general.autostart);
    general.openOnClick = taker.flag("openOnClick"_L1, general.openOnClick);
    general.keepDays = taker.number("keepDays"_L1, general.keepDays);
    general.blindNoticeAfter = taker.duration("blindNoticeAfter"_L1).value_or(general.blindNoticeAfter);
    general.templates = readTemplates(taker.take("templates"_L1));
    general.extra = taker.rest();
    return general;
}

} // namespace

QString dayKey(int day)
{
    static const QStringList keys{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return keys.value(day - Qt::Monday);
}

QList<Condition::Test> conditionTests()
{
    using Test = Condition::Test;
    return {Test::Is,         Test::IsNot,   Test::Contains, Test::ContainsNot,
            Test::StartsWith, Test::Matches, Test::AtLeast,  Test::Present};
}

QString conditionKey(Condition::Test test)
{
    switch (test) {
    case Condition::Test::Is:
        return u"is"_s;
    case Condition::Test::IsNot:
        return u"isNot"_s;
    case Condition::Test::Contains:
        return u"contains"_s;
    case Condition::Test::ContainsNot:
        return u"containsNot"_s;
    case Condition::Test::StartsWith:
        return u"startsWith"_s;
    case Condition::Test::Matches:
        return u"matches"_s;
    case Condition::Test::AtLeast:
        return u"atLeast"_s;
    case Condition::Test::Present:
        return u"present"_s;
    }
    return {};
}

QString dayId(int day)
{
    static const QStringList ids{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return ids.value(day - 1);
}

SecretRef secretFromJson(const QJsonValue& value)
{
    if (value.isString())
        return {SecretRef::Kind::Plain, value.toString(), {}};
    Taker taker(value);
    for (const auto& [key, kind] :
         {std::pair{"keyring"_L1, SecretRef::Kind::Keyring}, std::pair{"file"_L1, SecretRef::Kind::File},
          std::pair{"env"_L1, SecretRef::Kind::Env}}) {
        if (const QString name = taker.text(key); !name.isEmpty())
            return {kind, name, {}};
    }
    const QStringList command = taker.texts("command"_L1);
    return command.isEmpty() ? SecretRef{} : SecretRef{SecretRef::Kind::Command, {}, command};
}

Config configFromJson(const QJsonObject& root)
{
    Taker taker(root);
    Config config;
    config.version = taker.number("version"_L1, config.version);
    config.sources = taker.list("sources"_L1, readSource);
    config.channels = taker.list("channels"_L1, readChannel);
    config.admins = taker.list("admins"_L1, readAdmin);
    config.rules = taker.list("rules"_L1, readRule);
    config.interval = readInterval(taker.take("interval"_L1));
    config.quiet = readQuiet(taker.take("quiet"_L1));
    config.general = readGeneral(taker.take("general"_L1));
    config.extra = taker.rest();
    return config;
}

} // namespace deskbell
