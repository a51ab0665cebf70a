#include "settings/configfile.h"
#include "settings/configreader.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Puts in what differs from the default; what the file said and Deskbell does not know comes first.
class Putter
{
public:
    explicit Putter(const QJsonObject& extra = {}) : m_object(extra) {}

    template <typename T>
    void put(QLatin1StringView key, const T& value, const T& fallback)
    {
        if (value != fallback)
            m_object.insert(key, value);
    }
    void text(QLatin1StringView key, const QString& value) { put(key, value, QString()); }
    void duration(QLatin1StringView key, std::optional<milliseconds> value,
                  std::optional<milliseconds> fallback = {})
    {
        if (value && value != fallback)
            m_object.insert(key, formatDuration(*value));
    }
    void object(QLatin1StringView key, const QJsonObject& value) { put(key, value, QJsonObject()); }
    void texts(QLatin1StringView key, const QStringList& values)
    {
        if (!values.isEmpty())
            m_object.insert(key, QJsonArray::fromStringList(values));
    }
    template <typename T>
    void list(QLatin1StringView key, const QList<T>& values, QJsonObject (*write)(const T&))
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(write(value));
        if (!array.isEmpty())
            m_object.insert(key, array);
    }
    void value(QLatin1StringView key, const QJsonValue& value)
    {
        if (!value.isUndefined())
            m_object.insert(key, value);
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject writeStep(const IntervalStep& step)
{
    return {{"from"_L1, step.from}, {"every"_L1, formatDuration(step.every)}};
}

QJsonObject writeIntervalTime(const IntervalTime& time)
{
    Putter putter(time.extra);
    QStringList days;
    for (const int day : time.days)
        days.append(dayKey(day));
    putter.texts("days"_L1, days);
    putter.value("from"_L1, time.from.toString(u"HH:mm"_s));
    putter.value("to"_L1, time.to.toString(u"HH:mm"_s));
    putter.duration("fixed"_L1, time.fixed);
    putter.list("steps"_L1, time.steps, writeStep);
    return putter.object();
}

QJsonObject writeInterval(const IntervalConfig& interval)
{
    Putter putter(interval.extra);
    putter.duration("fixed"_L1, interval.fixed);
    putter.duration("window"_L1, interval.window, IntervalConfig().window);
    putter.list("steps"_L1, interval.steps, writeStep);
    putter.list("times"_L1, interval.times, writeIntervalTime);
    return putter.object();
}

QJsonObject writeSignIn(const SignInConfig& signIn)
{
    Putter putter(signIn.extra);
    putter.text("way"_L1, signIn.way);
    putter.text("user"_L1, signIn.user);
    putter.value("secret"_L1, secretToJson(signIn.secret));
    putter.value("second"_L1, secretToJson(signIn.second));
    return putter.object();
}

QJsonObject writeTls(const TlsConfig& tls)
{
    Putter putter(tls.extra);
    putter.text("pin"_L1, tls.pin);
    putter.text("caFile"_L1, tls.caFile);
    return putter.object();
}

QJsonValue writeProxy(const ProxyConfig& proxy)
{
    Putter putter;
    switch (proxy.kind) {
    case ProxyConfig::Kind::System:
        return QJsonValue(QJsonValue::Undefined);
    case ProxyConfig::Kind::None:
        return u"none"_s;
    case ProxyConfig::Kind::Http:
        putter.value("kind"_L1, u"http"_s);
        break;
    case ProxyConfig::Kind::Socks5:
        putter.value("kind"_L1, u"socks5"_s);
        break;
    }
    putter.text("host"_L1, proxy.host);
    putter.value("port"_L1, int(proxy.port));
    putter.text("user"_L1, proxy.user);
    putter.value("secret"_L1, secretToJson(proxy.secret));
    return putter.object();
}

QJsonObject writeTemplates(const TemplateConfig& templates)
{
    Putter putter(templates.extra);
    putter.text("title"_L1, templates.title);
    putter.text("body"_L1, templates.body);
    putter.text("sentence"_L1, templates.sentence);
    return putter.object();
}

template <typename T>
QJsonValue presetOf(const T& config)
{
    return config.inlinePreset.isEmpty() ? QJsonValue(config.preset) : QJsonValue(config.inlinePreset);
}

QJsonObject writeSource(const SourceConfig& source)
{
    Putter putter(source.extra);
    putter.value("name"_L1, source.name);
    putter.value("preset"_L1, presetOf(source));
    putter.value("url"_L1, source.url.toString(QUrl::FullyEncoded));
    putter.object("signIn"_L1, writeSignIn(source.signIn));
    putter.object("options"_L1, source.options);
    putter.duration("sessionLifetime"_L1, source.sessionLifetime);
    if (source.interval)
        putter.value("interval"_L1, writeInterval(*source.interval));
    putter.object("tls"_L1, writeTls(source.tls));
    putter.value("proxy"_L1, writeProxy(source.proxy));
    if (source.movedHere == MovedHere::Silent)
        putter.value("movedHere"_L1, u"silent"_s);
    putter.put("baselinePages"_L1, source.baselinePages, SourceConfig().baselinePages);
    putter.texts("blindTo"_L1, source.blindTo);
    putter.put("enabled"_L1, source.enabled, true);
    return putter.object();
}

QJsonObject writeGroup(const GroupConfig& group)
{
    Putter putter(group.extra);
    putter.duration("wait"_L1, group.wait);
    putter.value("tickets"_L1, group.tickets);
    return putter.object();
}

QJsonObject writeChannel(const ChannelConfig& channel)
{
    Putter putter(channel.extra);
    putter.value("name"_L1, channel.name);
    putter.value("preset"_L1, presetOf(channel));
    QJsonObject vars;
    for (auto it = channel.vars.begin(); it != channel.vars.end(); ++it)
        vars.insert(it.key(),
                    it->secret.kind == SecretRef::Kind::None ? it->value : secretToJson(it->secret));
    putter.object("vars"_L1, vars);
    putter.texts("fallback"_L1, channel.fallback);
    if (channel.group)
        putter.value("group"_L1, writeGroup(*channel.group));
    putter.object("templates"_L1, writeTemplates(channel.templates));
    putter.value("proxy"_L1, writeProxy(channel.proxy));
    putter.object("tls"_L1, writeTls(channel.tls));
    putter.put("allowPlainHttp"_L1, channel.allowPlainHttp, false);
    if (channel.repeatsWhenLost)
        putter.value("whenLost"_L1, *channel.repeatsWhenLost ? u"repeat"_s : u"leave"_s);
    putter.put("enabled"_L1, channel.enabled, true);
    return putter.object();
}

QJsonObject writeAdmin(const AdminConfig& admin)
{
    Putter putter(admin.extra);
    putter.value("name"_L1, admin.name);
    QJsonObject handles;
    for (auto it = admin.handles.begin(); it != admin.handles.end(); ++it)
        handles.insert(it.key(), it.value());
    putter.object("handles"_L1, handles);
    return putter.object();
}

QJsonObject writeCondition(const Condition& condition)
{
    const QJsonValue value =
        condition.test == Condition::Test::Present ? QJsonValue(true) : QJsonValue(condition.value);
    return {{"field"_L1, condition.field}, {conditionKey(condition.test), value}};
}

QJsonObject writeUntilTaken(const UntilTakenConfig& until)
{
    Putter putter(until.extra);
    putter.duration("after"_L1, until.after);
    putter.duration("every"_L1, until.every, UntilTakenConfig().every);
    putter.put("limit"_L1, until.limit, UntilTakenConfig().limit);
    putter.texts("then"_L1, until.then);
    putter.texts("mention"_L1, until.mention);
    return putter.object();
}

QJsonObject writeQuietHours(const QuietHours& hours)
{
    Putter putter(hours.extra);
    QStringList days;
    for (const int day : hours.days)
        days.append(dayId(day));
    putter.texts("days"_L1, days);
    putter.value("from"_L1, hours.from.toString(QLatin1StringView(quietTimeFormat)));
    putter.value("to"_L1, hours.to.toString(QLatin1StringView(quietTimeFormat)));
    return putter.object();
}

QJsonObject writeQuiet(const QuietConfig& quiet)
{
    Putter putter(quiet.extra);
    putter.list("hours"_L1, quiet.hours, writeQuietHours);
    return putter.object();
}

QJsonObject writeRule(const RuleConfig& rule)
{
    Putter putter(rule.extra);
    putter.value("name"_L1, rule.name);
    putter.list("when"_L1, rule.when, writeCondition);
    putter.texts("notify"_L1, rule.notify);
    putter.texts("mention"_L1, rule.mention);
    putter.object("templates"_L1, writeTemplates(rule.templates));
    putter.put("passesQuiet"_L1, rule.passesQuiet, false);
    putter.text("sound"_L1, rule.sound);
    if (rule.untilTaken)
        putter.value("untilTaken"_L1, writeUntilTaken(*rule.untilTaken));
    putter.put("stop"_L1, rule.stop, false);
    putter.put("enabled"_L1, rule.enabled, true);
    return putter.object();
}

QJsonObject writeGeneral(const GeneralConfig& general)
{
    const GeneralConfig fallback;
    Putter putter(general.extra);
    putter.text("language"_L1, general.language);
    putter.put("autostart"_L1, general.autostart, fallback.autostart);
    putter.put("openOnClick"_L1, general.openOnClick, fallback.openOnClick);
    putter.put("keepDays"_L1, general.keepDays, fallback.keepDays);
    putter.duration("blindNoticeAfter"_L1, general.blindNoticeAfter, fallback.blindNoticeAfter);
    putter.object("templates"_L1, writeTemplates(general.templates));
    return putter.object();
}

} // namespace

QJsonValue secretToJson(const SecretRef& ref)
{
    switch (ref.kind) {
    case SecretRef::Kind::None:
        return QJsonValue(QJsonValue::Undefined);
    case SecretRef::Kind::Plain:
        return ref.name;
    case SecretRef::Kind::Keyring:
        return QJsonObject{{"keyring"_L1, ref.name}};
    case SecretRef::Kind::File:
        return QJsonObject{{"file"_L1, ref.name}};
    case SecretRef::Kind::Env:
        return QJsonObject{{"env"_L1, ref.name}};
    case SecretRef::Kind::Command:
        return QJsonObject{{"command"_L1, QJsonArray::fromStringList(ref.command)}};
    }
    return {};
}

QJsonObject toJson(const Config& config)
{
    Putter putter(config.extra);
    putter.value("version"_L1, Config::currentVersion);
    putter.list("sources"_L1, config.sources, writeSource);
    putter.list("channels"_L1, config.channels, writeChannel);
    putter.list("admins"_L1, config.admins, writeAdmin);
    putter.list("rules"_L1, config.rules, writeRule);
    putter.object("interval"_L1, writeInterval(config.interval));
    putter.object("quiet"_L1, writeQuiet(config.quiet));
    putter.object("general"_L1, writeGeneral(config.general));
    return putter.object();
}

} // namespace deskbell
