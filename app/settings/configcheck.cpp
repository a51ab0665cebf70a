#include "settings/configcheck.h"

#include "base/spelling.h"
#include "settings/configreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds shortestInterval = seconds(1);
const QLatin1StringView tray("tray");

class ConfigChecker
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Config)
public:
    ConfigChecker(const Config& config, const JsonText& text) : m_config(config), m_text(text) {}

    QList<Error> check()
    {
        for (const ChannelConfig& channel : m_config.channels)
            m_channels.append(channel.name);
        for (const AdminConfig& admin : m_config.admins)
            m_admins.append(admin.name);
        checkUnique(u"/sources"_s, m_config.sources);
        checkUnique(u"/channels"_s, m_config.channels);
        checkUnique(u"/admins"_s, m_config.admins);
        checkUnique(u"/rules"_s, m_config.rules);
        for (qsizetype i = 0; i < m_config.sources.size(); ++i)
            checkSource(m_config.sources[i], u"/sources/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_config.channels.size(); ++i)
            checkChannel(m_config.channels[i], u"/channels/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_config.rules.size(); ++i)
            checkRule(m_config.rules[i], u"/rules/%1"_s.arg(i));
        checkInterval(m_config.interval, u"/interval"_s);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        QList<Error> errors;
        for (const auto& [line, error] : m_found)
            errors.append(error);
        return errors;
    }

private:
    void complain(const QString& pointer, const QString& what, const QString& advice = {})
    {
        m_found.append({m_text.lines.value(pointer), {what, m_text.place(pointer), advice}});
    }

    template <typename T>
    void checkUnique(const QString& pointer, const QList<T>& entries)
    {
        QHash<QString, int> firstLines;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString place = u"%1/%2/name"_s.arg(pointer).arg(i);
            const QString folded = entries[i].name.toCaseFolded();
            if (firstLines.contains(folded)) {
                complain(place,
                         tr("The name \"%1\" is taken already, in line %2.")
                             .arg(entries[i].name)
                             .arg(firstLines.value(folded)),
                         tr("Names differ in more than capital letters."));
            } else {
                firstLines.insert(folded, m_text.lines.value(place));
            }
        }
    }

    void checkKnown(const QStringList& names, const QStringList& known, const QString& pointer,
                    const QString& problem)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (known.contains(names[i]))
                continue;
            const QString near = nearestWord(names[i], known);
            complain(u"%1/%2"_s.arg(pointer).arg(i), problem.arg(names[i]),
                     near.isEmpty() ? QString() : tr("Did you mean \"%1\"?").arg(near));
        }
    }

    void checkChannels(const QStringList& names, const QString& pointer)
    {
        checkKnown(names, m_channels + QStringList{tray}, pointer, tr("There is no channel \"%1\"."));
    }

    void checkSource(const SourceConfig& source, const QString& pointer)
    {
        checkPreset(source, pointer);
        checkUrl(source.url, pointer + "/url"_L1);
        checkChannels(source.blindTo, pointer + "/blindTo"_L1);
        if (source.interval)
            checkInterval(*source.interval, pointer + "/interval"_L1);
        if (source.sessionLifetime && *source.sessionLifetime < shortestInterval)
            complain(pointer + "/sessionLifetime"_L1, tr("A session lasts at least one second."));
    }

    // The address is not repeated in the message: it may hold a password.
    void checkUrl(const QUrl& url, const QString& pointer)
    {
        const QString wanted = tr("Wanted is an address such as \"https://desk.example.org\".");
        if (!url.isValid() || url.isRelative())
            complain(pointer, tr("This is not an address."), wanted);
        else if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
            complain(pointer,
                     tr("The address begins with \"%1:\"; Deskbell speaks https and http.").arg(url.scheme()),
                     wanted);
        else if (url.host().isEmpty())
            complain(pointer, tr("The address names no host."), wanted);
        else if (!url.userInfo().isEmpty())
            complain(pointer, tr("The address holds a user name or password."),
                     tr("Take it out and use \"signIn\" instead."));
    }

    template <typename T>
    void checkPreset(const T& entry, const QString& pointer)
    {
        if (entry.preset.isEmpty() && entry.inlinePreset.isEmpty())
            complain(pointer + "/preset"_L1, tr("The preset is empty."),
                     tr("Name one, such as \"webhook\"."));
    }

    void checkChannel(const ChannelConfig& channel, const QString& pointer)
    {
        checkPreset(channel, pointer);
        if (channel.name.compare(tray, Qt::CaseInsensitive) == 0)
            complain(pointer + "/name"_L1, tr("\"tray\" is the tray itself."),
                     tr("Give the channel another name."));
        const qsizetype self = channel.fallback.indexOf(channel.name);
        if (self >= 0)
            complain(u"%1/fallback/%2"_s.arg(pointer).arg(self),
                     tr("The channel \"%1\" cannot be its own fallback.").arg(channel.name));
    }

    void checkRule(const RuleConfig& rule, const QString& pointer)
    {
        checkChannels(rule.notify, pointer + "/notify"_L1);
        checkKnown(rule.mention, m_admins, pointer + "/mention"_L1, tr("There is no admin \"%1\"."));
        if (rule.untilTaken)
            checkUntilTaken(*rule.untilTaken, pointer + "/untilTaken"_L1);
        for (qsizetype i = 0; i < rule.when.size(); ++i)
            checkCondition(rule.when[i], u"%1/when/%2"_s.arg(pointer).arg(i));
    }

    void checkUntilTaken(const UntilTakenConfig& until, const QString& pointer)
    {
        checkChannels(until.then, pointer + "/then"_L1);
        checkKnown(until.mention, m_admins, pointer + "/mention"_L1, tr("There is no admin \"%1\"."));
        const QString tooSoon = tr("A ticket rings again after one minute at the soonest.");
        if (until.after < std::chrono::minutes(1))
            complain(pointer + "/after"_L1, tooSoon);
        if (until.every < std::chrono::minutes(1))
            complain(pointer + "/every"_L1, tooSoon);
    }

    void checkCondition(const Condition& condition, const QString& pointer)
    {
        int tests = 0;
        QStringList keys;
        for (Condition::Test test : conditionTests()) {
            const QString key = conditionKey(test);
            tests += m_text.lines.contains(pointer + u'/' + key) ? 1 : 0;
            keys.append(key);
        }
        if (tests != 1) {
            complain(pointer, tr("A condition has exactly one test; this one has %n.", nullptr, tests),
                     tr("The tests are: %1.").arg(keys.join(u", "_s)));
        } else if (condition.test == Condition::Test::Matches) {
            const QRegularExpression expression(condition.value);
            if (!expression.isValid())
                complain(pointer + "/matches"_L1,
                         tr("The regular expression is not valid: %1, at character %2.")
                             .arg(expression.errorString())
                             .arg(expression.patternErrorOffset()));
        }
    }

    void checkInterval(const IntervalConfig& interval, const QString& pointer)
    {
        if (interval.fixed && *interval.fixed < shortestInterval)
            complain(pointer + "/fixed"_L1, tr("Deskbell polls at most once a second."));
        if (interval.window <= milliseconds(0))
            complain(pointer + "/window"_L1, tr("The window is longer than nothing."));
        checkSteps(interval.steps, pointer);
        for (qsizetype i = 0; i < interval.times.size(); ++i) {
            const IntervalTime& time = interval.times[i];
            const QString place = u"%1/times/%2"_s.arg(pointer).arg(i);
            if (!time.fixed && time.steps.isEmpty())
                complain(place, tr("This time of the day has no interval."),
                         tr("Give it \"fixed\" or \"steps\"."));
            if (time.fixed && *time.fixed < shortestInterval)
                complain(place + "/fixed"_L1, tr("Deskbell polls at most once a second."));
            checkSteps(time.steps, place);
        }
    }

    void checkSteps(const QList<IntervalStep>& steps, const QString& pointer)
    {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QString place = u"%1/steps/%2"_s.arg(pointer).arg(i);
            if (steps[i].every < shortestInterval)
                complain(place + "/every"_L1, tr("Deskbell polls at most once a second."));
            if (i > 0 && steps[i].from <= steps[i - 1].from)
                complain(place + "/from"_L1, tr("The steps ascend by \"from\", but %1 follows %2.")
                                                 .arg(steps[i].from)
                                                 .arg(steps[i - 1].from));
        }
    }

    const Config& m_config;
    const JsonText& m_text;
    QStringList m_channels;
    QStringList m_admins;
    QList<std::pair<int, Error>> m_found;
};

} // namespace

QList<Error> checkConfig(const Config& config, const JsonText& text)
{
    return ConfigChecker(config, text).check();
}

} // namespace deskbell
