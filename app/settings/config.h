#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <optional>

/// config.json as values: what the user configured, no secret inside. The form is DESIGN section 6.2; every
/// struct keeps the keys it does not know in `extra`, so that a file written by a newer Deskbell survives a
/// save.
namespace deskbell {

/// Where a secret lives; never the secret itself, save for the moment in which a plain one is found in the
/// file.
struct SecretRef
{
    enum class Kind
    {
        None,
        Plain,
        Keyring,
        File,
        Env,
        Command
    };
    Kind kind = Kind::None;
    QString name; ///< Keyring: entry; File: path, relative to the profile; Env: variable; Plain: the value
    QStringList command; ///< Command: program and arguments, run without a shell

    bool operator==(const SecretRef&) const = default;
};

struct SignInConfig
{
    QString way; ///< a way of the preset: "form", "token", ...
    QString user;
    SecretRef secret;
    SecretRef second; ///< of ways that need two, such as a client's secret and a refresh token
    QJsonObject extra;
    bool operator==(const SignInConfig&) const = default;
};

struct TlsConfig
{
    QString pin;    ///< "sha256/<base64 of the certificate's public key digest>"; empty: the system's trust
    QString caFile; ///< PEM file, relative to the profile
    QJsonObject extra;
    bool operator==(const TlsConfig&) const = default;
};

struct ProxyConfig
{
    enum class Kind
    {
        System,
        None,
        Http,
        Socks5
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;
    SecretRef secret;
    bool operator==(const ProxyConfig&) const = default;
};

/// One row of the adaptive table: when at least `from` tickets rang within the window, poll every `every`.
struct IntervalStep
{
    int from = 0;
    milliseconds every{};
    bool operator==(const IntervalStep&) const = default;
};

/// A time of the day, in local time, with other intervals.
struct IntervalTime
{
    QList<int> days; ///< Qt::DayOfWeek on which it begins, ascending; empty: every day
    QTime from;
    QTime to;                          ///< not later than `from`: on the next day
    std::optional<milliseconds> fixed; ///< set: the table is not used
    QList<IntervalStep> steps;
    QJsonObject extra;
    bool operator==(const IntervalTime&) const = default;
};

struct IntervalConfig
{
    std::optional<milliseconds> fixed; ///< set: the table is not used
    milliseconds window = std::chrono::minutes(60);
    QList<IntervalStep> steps; ///< ascending by `from`; empty: the default table of DESIGN section 5
    QList<IntervalTime> times; ///< the first that fits counts
    QJsonObject extra;
    bool operator==(const IntervalConfig&) const = default;
};

/// An unseen ticket older than the baseline's mark (reopened, moved into this list).
enum class MovedHere
{
    Ring,
    Silent
};

struct SourceConfig
{
    QString name;             ///< unique; the first half of every ticket's identity
    QString preset;           ///< name of a preset; empty when inline
    QJsonObject inlinePreset; ///< `"preset": {...}`
    QUrl url;
    SignInConfig signIn;
    QJsonObject options; ///< option name of the preset -> value
    std::optional<milliseconds> sessionLifetime;
    std::optional<IntervalConfig> interval; ///< absent: the common one
    TlsConfig tls;
    ProxyConfig proxy;
    MovedHere movedHere = MovedHere::Ring;
    int baselinePages = 10;
    QStringList blindTo; ///< channels told when the source goes blind or sees again, besides the tray
    bool enabled = true;
    QJsonObject extra;
    bool operator==(const SourceConfig&) const = default;
};

/// A channel variable: a plain value, or a secret by reference.
struct ChannelVar
{
    QJsonValue value; ///< when secret.kind is None
    SecretRef secret;
    bool operator==(const ChannelVar&) const = default;
};

struct TemplateConfig
{
    QString title; ///< Mustache over the ticket's fields; empty: the default
    QString body;
    QString sentence;
    QJsonObject extra;
    bool operator==(const TemplateConfig&) const = default;
};

/// Collects new tickets into one message: until the first has waited so long, or there are so many.
struct GroupConfig
{
    milliseconds wait = seconds(30);
    int tickets = 20; ///< 1: never together, each ticket alone
    QJsonObject extra;
    bool operator==(const GroupConfig&) const = default;
};

struct ChannelConfig
{
    QString name;
    QString preset;
    QJsonObject inlinePreset;
    QHash<QString, ChannelVar> vars;
    QStringList fallback; ///< channels tried when this one is stopped or cannot reach the recipient
    std::optional<GroupConfig> group; ///< absent: together only when they are too many to go singly
    TemplateConfig templates;
    ProxyConfig proxy;
    TlsConfig tls;
    bool allowPlainHttp = false;         ///< http to a host other than this machine, by the user's own word
    std::optional<bool> repeatsWhenLost; ///< a message whose answer was lost; absent: as the preset says
    bool enabled = true;
    QJsonObject extra;
    bool operator==(const ChannelConfig&) const = default;
};

struct AdminConfig
{
    QString name;
    QHash<QString, QString> handles; ///< messenger family ("wecom", "dingtalk", "slack") -> handle
    QJsonObject extra;
    bool operator==(const AdminConfig&) const = default;
};

/// One test on one field of a ticket. Text compares without case.
struct Condition
{
    enum class Test
    {
        Is,
        IsNot,
        Contains,
        ContainsNot,
        StartsWith,
        Matches,
        AtLeast,
        Present
    };
    QString field; ///< as ticketField() names it; also "source"
    Test test = Test::Is;
    QString value; ///< Matches: a regular expression
    bool operator==(const Condition&) const = default;
};

/// A ticket rings again, and then elsewhere, until someone takes it. The first time on the rule's channels;
/// from the second on also on those in `then`, with the mentions of both.
struct UntilTakenConfig
{
    milliseconds after = std::chrono::minutes(15);
    milliseconds every = std::chrono::minutes(15); ///< between two later rings
    int limit = 3;                                 ///< later rings altogether
    QStringList then;                              ///< channel names and "tray"
    QStringList mention;                           ///< admin names
    QJsonObject extra;
    bool operator==(const UntilTakenConfig&) const = default;
};

struct RuleConfig
{
    QString name;
    QList<Condition> when; ///< all must hold; empty: every ticket
    QStringList notify;    ///< channel names and "tray"; empty: nobody is told
    QStringList mention;   ///< admin names
    TemplateConfig templates;
    bool passesQuiet = false; ///< rings in quiet times, too
    /// Of the balloon: a name of the desktop's sound theme, or a file; "none"; empty: as the desktop likes.
    QString sound;
    std::optional<UntilTakenConfig> untilTaken; ///< absent: a ticket rings once
    bool stop = false;                          ///< later rules are not asked
    bool enabled = true;
    QJsonObject extra;
    bool operator==(const RuleConfig&) const = default;
};

/// A stretch of the week in which nothing rings, in the local time of this computer.
struct QuietHours
{
    QList<int> days; ///< on which it begins, Qt::DayOfWeek, ascending; empty: every day
    QTime from;
    QTime to; ///< not later than `from`: on the day after
    QJsonObject extra;
    bool operator==(const QuietHours&) const = default;
};

struct QuietConfig
{
    QList<QuietHours> hours;
    QJsonObject extra;
    bool operator==(const QuietConfig&) const = default;
};

struct GeneralConfig
{
    QString language; ///< a code of languages(); empty: the system's
    bool autostart = false;
    bool openOnClick = true;
    int keepDays = 180; ///< bodies and delivery stories are trimmed after this; ids never
    milliseconds blindNoticeAfter =
        std::chrono::minutes(15); ///< watchdog: said aloud when nothing was seen so long
    TemplateConfig templates;
    QJsonObject extra;
    bool operator==(const GeneralConfig&) const = default;
};

struct Config
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    QList<SourceConfig> sources;
    QList<ChannelConfig> channels;
    QList<AdminConfig> admins;
    QList<RuleConfig> rules;
    IntervalConfig interval;
    QuietConfig quiet;
    GeneralConfig general;
    QJsonObject extra;
    bool operator==(const Config&) const = default;
};

/// The default table of DESIGN section 5: 0 -> 5 min, 1 -> 2 min, 5 -> 1 min, 20 -> 30 s.
QList<IntervalStep> defaultIntervalSteps();

} // namespace deskbell
