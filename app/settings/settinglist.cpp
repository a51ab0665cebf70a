#include "settings/settinglist.h"

#include "settings/languages.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct SettingRows
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Setting)
};

/// Reaches a member of Config through its group: config.general.keepDays.
template <typename Group, typename Value>
struct Member
{
    Group Config::*group;
    Value Group::*value;

    const Value& of(const Config& config) const { return (config.*group).*value; }
    Value& of(Config& config) const { return (config.*group).*value; }
};

template <typename Group, typename Value>
Member<Group, Value> member(Group Config::*group, Value Group::*value)
{
    return {group, value};
}

Setting row(const char* key, Setting::Type type, const QString& title, const QString& explanation)
{
    Setting setting;
    setting.key = QString::fromLatin1(key);
    setting.type = type;
    setting.title = title;
    setting.explanation = explanation;
    setting.least = setting.most = QJsonValue(QJsonValue::Undefined);
    return setting;
}

Setting bound(Setting setting, std::function<QJsonValue(const Config&)> read,
              std::function<bool(Config&, const QJsonValue&)> write)
{
    setting.fallback = read(Config());
    setting.read = std::move(read);
    setting.write = std::move(write);
    return setting;
}

template <typename Group>
Setting flag(Setting setting, Member<Group, bool> place)
{
    return bound(
        std::move(setting), [place](const Config& config) { return QJsonValue(place.of(config)); },
        [place](Config& config, const QJsonValue& value) {
            if (value.isBool())
                place.of(config) = value.toBool();
            return value.isBool();
        });
}

template <typename Group>
Setting number(Setting setting, Member<Group, int> place, int least, int most, const QString& unit)
{
    setting.least = least;
    setting.most = most;
    setting.unit = unit;
    return bound(
        std::move(setting), [place](const Config& config) { return QJsonValue(place.of(config)); },
        [=](Config& config, const QJsonValue& value) {
            const bool fits = value.isDouble() && value.toInt(least - 1) >= least && value.toInt() <= most;
            if (fits)
                place.of(config) = value.toInt();
            return fits;
        });
}

template <typename Group>
Setting duration(Setting setting, Member<Group, milliseconds> place, milliseconds least, milliseconds most)
{
    setting.least = formatDuration(least);
    setting.most = formatDuration(most);
    return bound(
        std::move(setting),
        [place](const Config& config) { return QJsonValue(formatDuration(place.of(config))); },
        [=](Config& config, const QJsonValue& value) {
            const auto parsed = parseDuration(value.toString());
            const bool fits = parsed && *parsed >= least && *parsed <= most;
            if (fits)
                place.of(config) = *parsed;
            return fits;
        });
}

Setting choice(Setting setting, Member<GeneralConfig, QString> place, const QStringList& choices)
{
    setting.choices = choices;
    return bound(
        std::move(setting), [place](const Config& config) { return QJsonValue(place.of(config)); },
        [=](Config& config, const QJsonValue& value) {
            const bool fits = value.isString() && choices.contains(value.toString());
            if (fits)
                place.of(config) = value.toString();
            return fits;
        });
}

Setting templateText(Setting setting, QString TemplateConfig::*text)
{
    return bound(
        std::move(setting),
        [text](const Config& config) { return QJsonValue(config.general.templates.*text); },
        [text](Config& config, const QJsonValue& value) {
            if (value.isString())
                config.general.templates.*text = value.toString();
            return value.isString();
        });
}

QStringList languageCodes()
{
    QStringList codes{QString()};
    for (const Language& language : languages())
        codes.append(language.code);
    return codes;
}

QList<Setting> programRows()
{
    using Type = Setting::Type;
    return {
        choice(row("general.language", Type::Choice, SettingRows::tr("Language"),
                   SettingRows::tr("Language of the program; it changes at the next start.")),
               member(&Config::general, &GeneralConfig::language), languageCodes()),
        flag(row("general.autostart", Type::Flag, SettingRows::tr("Start with the desktop session"),
                 SettingRows::tr("Deskbell starts when you sign in to this computer.")),
             member(&Config::general, &GeneralConfig::autostart)),
        flag(row("general.openOnClick", Type::Flag, SettingRows::tr("A click opens the ticket"),
                 SettingRows::tr("A click on a balloon opens the page of that ticket in the browser.")),
             member(&Config::general, &GeneralConfig::openOnClick)),
        number(row("general.keepDays", Type::Number, SettingRows::tr("Keep texts for"),
                   SettingRows::tr(
                       "Texts of tickets and the stories of their deliveries are removed after this time. "
                       "Which tickets were seen is never forgotten.")),
               //: unit behind a number field
               member(&Config::general, &GeneralConfig::keepDays), 1, 36500, SettingRows::tr("days")),
        duration(row("general.blindNoticeAfter", Type::Duration,
                     SettingRows::tr("Warn when nothing was seen for"),
                     SettingRows::tr(
                         "When a source could not be read for this long, for whatever reason, Deskbell says "
                         "so aloud.")),
                 member(&Config::general, &GeneralConfig::blindNoticeAfter), std::chrono::minutes(1),
                 std::chrono::hours(24 * 7)),
    };
}

QList<Setting> messageRows()
{
    using Type = Setting::Type;
    const QString fields = SettingRows::tr("Ticket fields stand in double braces: {{number}}, {{subject}}, "
                                           "{{fields.GPU}}. Empty: the built-in text.");
    return {
        templateText(
            row("general.templates.title", Type::Text, SettingRows::tr("Title of a message"), fields),
            &TemplateConfig::title),
        templateText(row("general.templates.body", Type::Text, SettingRows::tr("Body of a message"), fields),
                     &TemplateConfig::body),
        templateText(
            row("general.templates.sentence", Type::Text, SettingRows::tr("Plain sentence"),
                SettingRows::tr("What is sent when a messenger takes nothing richer.") + u' ' + fields),
            &TemplateConfig::sentence),
    };
}

QList<Setting> pollingRows()
{
    return {
        duration(
            row("interval.window", Setting::Type::Duration, SettingRows::tr("Count tickets of the last"),
                SettingRows::tr("The table of intervals looks at how many tickets rang within this time.")),
            member(&Config::interval, &IntervalConfig::window), std::chrono::minutes(1),
            std::chrono::hours(24 * 7)),
    };
}

} // namespace

QList<Setting> settingList() { return programRows() + messageRows() + pollingRows(); }

} // namespace deskbell
