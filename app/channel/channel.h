#pragma once

#include "channel/message.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace deskbell {

/// How an attempt ended; one action each (see Ladder). Source: facts of the messengers' own error tables.
enum class Outcome
{
    Ok,
    Partial,
    Retry,
    Rate,
    Quota,
    Token,
    Auth,
    Gone,
    Target,
    Window,
    Template,
    Payload,
    Content,
    Unknown, ///< the answer was lost: it may have arrived
};

/// "OK", "PARTIAL", ... as DESIGN 3.4 spells them. Never translated.
QString outcomeId(Outcome outcome);
std::optional<Outcome> outcomeFromId(const QString& id);

/// One try of one rung.
struct Attempt
{
    QString rung;
    Outcome outcome = Outcome::Retry;
    QString answer; ///< the messenger's own words, redacted and cut
    QString hint;   ///< for people: what to do; may be empty
    std::optional<std::chrono::milliseconds> retryAfter;
    /// Nothing was sent: only so many tickets of the digest, from the first on, could be told with their
    /// links.
    std::optional<int> fits = {};
    QString nextRung = {};      ///< TEMPLATE, PAYLOAD, CONTENT: the rung to try next; empty: the one below
    QJsonObject progress = {};  ///< what the next attempt of this delivery must know, such as who was reached
    QString documentation = {}; ///< https: the messenger's page about this refusal; may be empty
};

/// What would be sent: one per request. Secrets inside; mask before showing.
struct PreparedRequest
{
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// One way out. Knows how to try a message on one of its rungs; when and whether to try is the dispatcher's
/// business.
class Channel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString name() const = 0;
    /// From richest to plainest; at least one.
    virtual QStringList rungs() const = 0;
    /// One attempt; `done` is called exactly once, never before attempt() returns; destroying `context`
    /// cancels.
    virtual void attempt(const Message& message, const QString& rung, QObject* context,
                         std::function<void(Attempt)> done) = 0;
    /// How long the limiter asks to wait before the next attempt; zero: now. Taking is what attempt() does.
    virtual std::chrono::milliseconds wait() const { return {}; }
    /// How long until a day's allowance that Deskbell counts itself begins anew; zero: some of it is left.
    virtual std::chrono::milliseconds untilAllowance() const { return {}; }
    /// After a lost answer: true when sending again may be a repeat but losing it is worse (the default).
    virtual bool repeatsWhenUnknown() const { return true; }
    /// The same for what went out on this rung: a messenger's interfaces differ in it.
    virtual bool repeatsAfterLoss(const QString& rung) const
    {
        Q_UNUSED(rung)
        return repeatsWhenUnknown();
    }
    /// The interface of the messenger that a rung goes through; WINDOW, TARGET and QUOTA lead to another one.
    virtual QString interfaceOf(const QString& rung) const
    {
        Q_UNUSED(rung)
        return {};
    }
    /// A person says that it is mended: what was read of its secrets is read again. Not during an attempt.
    virtual void readAnew() {}
    /// The requests attempt() would make; empty for channels that make none.
    virtual Result<QList<PreparedRequest>> prepare(const Message& message, const QString& rung)
    {
        Q_UNUSED(message)
        Q_UNUSED(rung)
        return QList<PreparedRequest>{};
    }
    /// What is odd about its configuration and used nevertheless; whole sentences for people.
    virtual QStringList warnings() const { return {}; }
    /// Whether its preset was tried against the real messenger by those who made it.
    virtual bool isConfirmed() const { return true; }
    /// The same request without the channel's secrets.
    virtual PreparedRequest masked(const PreparedRequest& request) const { return request; }

Q_SIGNALS:
    /// During an attempt, before more is sent: what was achieved for the message with this key, to be kept
    /// with its delivery, so that a crash repeats at most the request in flight.
    void progressed(const QString& key, const QJsonObject& progress);
    /// The messenger says that a var has a new value; the channel uses it already.
    void varChanged(const QString& name, const QString& value);
};

} // namespace deskbell
