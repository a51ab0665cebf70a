#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// A channel preset as values: all that Deskbell knows of one kind of messenger. Read from
/// resources/channels/*.json or the user's presets/ folder; the JSON form is documented in
/// resources/schema/channel.json, key by key.
namespace deskbell {

struct ChannelVarSpec
{
    QString name;
    QString title;
    QString help; ///< where the user finds it
    QString type; ///< "url", "host", "text", "list", "number", "flag"
    bool secret = false;
    bool required = true;
    QString
        expected; ///< regular expression the vendor's own values match; others are accepted with a warning
    QJsonValue fallback;
    QList<QPair<QString, QString>> choices = {}; ///< (value, title); empty: any
    bool open = false;                           ///< a value that is not among the choices is taken, too
    QList<QPair<QString, QString>> take = {};    ///< (name, regular expression with one group): further vars
    QString pick = {};                           ///< name in ChannelPreset::lists
    QString insteadOf = {}; ///< another var: where both are empty, the messenger may refuse every message
};

enum class LengthUnit
{
    Bytes,
    CodePoints,
    Utf16,
    Graphemes,
    JsonBytes,
    Items ///< entries of a list
};

enum class LimitStrategy
{
    Truncate, ///< text is shortened
    Split,    ///< what is left over goes into further messages
    Reject    ///< the rung refuses the message and the next one is taken
};

struct LengthLimit
{
    QStringList paths; ///< into the body: "markdown.content"; "[*]" is every item of a list; empty: the whole
                       ///< encoded body
    qint64 max = 0;
    LengthUnit unit = LengthUnit::Bytes;
    LimitStrategy strategy = LimitStrategy::Truncate;
    bool sum = false; ///< all that is found counts together
};

struct Rung
{
    QString name;    ///< "card", "markdown", "text"
    QString dialect; ///< escaper for title, body, facts and sentence: "none", "slack", "wecom", ...
    QJsonValue body; ///< JSON; a string leaf that starts with "=" is an expression over {m, plain, v,
                     ///< mentions, keyword, words, to, part}, one with {{...}} a template
    QList<LengthLimit> limits;
    bool mentions = false; ///< can name people; otherwise mentions are left out here
    QString mentionsIn;    ///< a rung that can: a short message in it follows where people are to be named
    QString interfaceName; ///< in ChannelPreset::interfaces; empty: the preset's own
    QStringList when;      ///< vars that must be filled in; with "!" in front: must not be
    int parts = 3;         ///< at most so many messages where a limit splits
    // Much to prepare in vain. False only where no expression of the body, a query or a header can look at
    // it.
    bool usesTickets = false; ///< m.tickets
    bool usesPlain = false;   ///< plain
};

/// A second request that says whether a refused template is really gone.
struct Verification
{
    QString list; ///< empty: none
    QString var;
    milliseconds wait = seconds(60);
    int times = 3;
};

struct ErrorRule
{
    QList<int> status;    ///< empty: any
    QString path;         ///< into the parsed body; empty: not asked
    QString header;       ///< in place of `path`
    QList<QJsonValue> in; ///< values of `path`
    std::optional<QPair<double, double>> range;
    QString match;   ///< regular expression on the value of `path`, or on the text when there is no path
    QString test;    ///< expression over {status, json, text, headers}
    QString outcome; ///< outcomeId()
    QString hint;
    QString documentation;                  ///< the vendor's page about this answer; empty: the preset's
    std::optional<milliseconds> retryAfter; ///< fixed wait
    QString retryAfterPath;  ///< body number in seconds; or an expression over {status, json, text, headers}
    QString retryAtMidnight; ///< name of a time zone: wait for the end of its day
    QString rung;            ///< to try next; empty: the one below
    QList<QPair<QString, QString>> set; ///< (var, path into the answer): its new value
    Verification verify;
};

struct RateLimit
{
    int count = 0;
    milliseconds per{};
    QString bucket = {}; ///< template; empty: what is secret of the channel
    QString zone = {};   ///< counted per calendar day of this time zone
};

/// Everything in it is a template or, with a leading "=", an expression.
struct ChannelRequest
{
    QByteArray method = "POST";
    QString url; ///< "{{url}}": never taken apart; query parameters are only appended
    QList<QPair<QString, QString>> query;
    QList<QPair<QString, QString>> headers;
    QString basicUser; ///< both: the header Authorization: Basic
    QString basicPassword;
    QString contentType = QStringLiteral("application/json; charset=utf-8");
    QJsonValue body = QJsonValue::Undefined; ///< of a request that sends no message
};

/// What counts as success and what else an answer may mean.
struct AnswerRules
{
    QList<int> successStatus;
    QString successTest; ///< expression over {status, json, text, headers}; a preset without one is refused
    QString partial;     ///< path or expression: the recipients that were refused; empty: not asked
    QList<QPair<QString, QString>> captures; ///< (name, path or expression): kept with the delivery
    QList<ErrorRule> errors;
};

/// One way of a messenger to take messages.
struct ChannelInterface : AnswerRules
{
    ChannelRequest request;
    QJsonObject sign; ///< {"kind": ...}; kinds are a closed list in channel/signer.h
    QString confirm;  ///< "none", "accepted" or "delivered": what success means, shown to the user
    bool repeatsWhenUnknown = true;
    bool sameBytes = false; ///< the body is built once and kept for all attempts
    QString idempotency;    ///< "", "header:<Name>", "query:<name>", "body:<path>"
    QString recipients;     ///< name of a list var: one request for each of its items; empty: one request
};

/// A token that makes the one before invalid at once. Asked for by a person's click alone, and not often.
struct ForcedToken
{
    ChannelRequest request;
    milliseconds atLeast{}; ///< between two
    int perDay = 0;         ///< 0: the messenger knows no such thing
    QString zone;           ///< whose day it is
};

struct TokenSpec : AnswerRules
{
    ChannelRequest request; ///< an empty address: the preset has no token
    QString value;
    QString expires; ///< seconds; empty: `lasts`
    milliseconds lasts = std::chrono::hours(1);
    milliseconds margin = std::chrono::minutes(5); ///< at most half of the lifetime
    QStringList key;                               ///< vars that tell one app from another
    QStringList when; ///< as Rung::when: otherwise the channel works without a token
    ForcedToken forced;

    bool isWanted() const { return !request.url.isEmpty(); }
};

/// Something the messenger can be asked for: values of a var, templates that exist.
struct ListQuestion : AnswerRules
{
    QString title;
    ChannelRequest request;
    QString items; ///< path, or expression over {json, v}
    QString value; ///< path in an item, or expression over {row}
    QString label;
    QList<QPair<QString, QString>> also; ///< (var, path or expression): proposed when the item is chosen
};

/// A kind of field that a messenger checks: WeChat's thing, phrase, time.
struct FieldKind
{
    qint64 max = 0; ///< 0: any
    LengthUnit unit = LengthUnit::CodePoints;
    QString drop;
    QString match;
    QString time; ///< format of a time; empty: not a time
    QString empty = QStringLiteral("-");
};

struct RetiredKind
{
    QString match;
    QString say;
};

struct RateHeaders
{
    QString remaining; ///< empty: the messenger does not say
    QString reset;
};

/// The preset is its own first interface.
struct ChannelPreset : ChannelInterface
{
    QString name;
    QString title;
    QString note;
    QString origin;
    QString checked; ///< when limits were last compared with the vendor's documentation: "2026-08"
    bool confirmed = true;
    QString documentation;
    QStringList recognise; ///< regular expressions on a pasted text
    QList<RetiredKind> retired;
    QString transport = QStringLiteral("http"); ///< or "smtp"
    QString family; ///< which handle of an admin: "wecom", "dingtalk", "slack", ...
    QList<ChannelVarSpec> vars;
    TokenSpec token;
    QHash<QString, ChannelInterface> interfaces; ///< each one whole: what it does not say is the preset's
    QHash<QString, ListQuestion> lists;
    QHash<QString, FieldKind> fields; ///< by the beginning of the field's name
    QList<Rung> rungs;
    QList<RateLimit> rate;
    RateHeaders rateHeaders;
    bool avoidHalfHours = false;

    const ChannelInterface& interfaceOf(const Rung& rung) const;
    const Rung* rung(const QString& rungName) const;
};

Result<ChannelPreset, QList<Error>> readChannelPreset(const QByteArray& json, const QString& origin);

} // namespace deskbell
