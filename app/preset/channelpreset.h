#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

/// A channel preset as values: all that Deskbell knows of one kind of messenger. Read from
/// resources/channels/*.json or the user's presets/ folder; the JSON form is documented in
/// resources/schema/channel.json, key by key.
namespace deskbell {

struct ChannelVarSpec
{
    QString name;
    QString title;
    QString help; ///< where the user finds it
    QString type; ///< "url", "text", "list", "number", "flag"
    bool secret = false;
    bool required = true;
    QString
        expected; ///< regular expression the vendor's own values match; others are accepted with a warning
    QJsonValue fallback;
};

enum class LengthUnit
{
    Bytes,
    CodePoints,
    Utf16,
    JsonBytes
};

struct LengthLimit
{
    QString path; ///< into the body: "markdown.content"; "[*]" is every item of a list; empty: the whole
                  ///< encoded body
    qint64 max = 0;
    LengthUnit unit = LengthUnit::Bytes;
    bool truncate = true; ///< false: the rung refuses the message and the next one is taken
};

struct Rung
{
    QString name;    ///< "card", "markdown", "text"
    QString dialect; ///< escaper for title, body, facts and sentence: "none", "slack", "wecom", "dingtalk",
                     ///< "lark", ...
    QJsonValue body; ///< JSON; a string leaf that starts with "=" is an expression over
                     ///< {m, plain, v, mentions, keyword, words}
    QList<LengthLimit> limits;
    bool mentions = false; ///< can name people; otherwise mentions are left out here
};

struct ErrorRule
{
    QList<int> status;    ///< empty: any
    QString path;         ///< into the parsed body; empty: not asked
    QList<QJsonValue> in; ///< values of `path`
    QString match;        ///< regular expression on the value of `path`, or on the text when there is no path
    QString outcome;      ///< outcomeId()
    QString hint;
    std::optional<milliseconds> retryAfter; ///< fixed wait
    QString retryAfterPath; ///< body number in seconds; or an expression over {status, json, text, headers}
};

struct RateLimit
{
    int count = 0;
    milliseconds per{};
};

struct ChannelPreset
{
    QString name;
    QString title;
    QString note;
    QString origin;
    QString checked; ///< when limits were last compared with the vendor's documentation: "2026-08"
    bool confirmed = true;
    QString transport = QStringLiteral("http"); ///< or "smtp"
    QString family; ///< which handle of an admin: "wecom", "dingtalk", "slack", ...
    QList<ChannelVarSpec> vars;
    QByteArray method = "POST";
    QString url; ///< "{{url}}": never taken apart; query parameters are only appended
    QList<QPair<QString, QString>> headers; ///< (template)
    QString contentType = QStringLiteral("application/json; charset=utf-8");
    QJsonObject sign; ///< {"kind": ...}; kinds are a closed list in channel/signer.h
    QList<Rung> rungs;
    QList<int> successStatus;
    QString successTest; ///< expression over {status, json, text}; a preset without one is refused
    QString confirm;     ///< "accepted" or "delivered": what success means, shown to the user
    QList<ErrorRule> errors;
    QList<RateLimit> rate;
    bool repeatsWhenUnknown = true;
    QString idempotency; ///< "", "header:<Name>", "query:<name>", "body:<path>"
};

Result<ChannelPreset, QList<Error>> readChannelPreset(const QByteArray& json, const QString& origin);

} // namespace deskbell
