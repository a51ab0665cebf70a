#pragma once

#include "channel/channelvalues.h"
#include "channel/limiter.h"
#include "storage/tokenstore.h"

#include <map>

namespace deskbell {

/// The buckets of all channels, as two channels may speak for one robot. Their names are hashes: what tells
/// robots apart is secret.
class RateBuckets
{
public:
    /// Both must outlive the buckets; without a store, days begin anew with each start. `place`: what tells
    /// this installation from others with the same configuration, which shall not all write in the same
    /// second.
    explicit RateBuckets(const Clock& clock, RateStore* store = nullptr, QString place = {})
        : m_clock(clock), m_store(store), m_place(std::move(place))
    {}

    QString place() const { return m_place; }

    Limiter& bucket(const QString& name, const QList<RateLimit>& limits);
    void remember(const QString& name);

private:
    const Clock& m_clock;
    RateStore* m_store;
    QString m_place;
    std::map<QString, Limiter> m_buckets;
};

/// The buckets that one channel's requests fall into.
class ChannelRate
{
public:
    /// All must outlive it.
    ChannelRate(const ChannelPreset& preset, const ChannelValues& values, RateBuckets& buckets,
                const Clock& clock, const QString& channel);

    /// How long until a request to that recipient may go. `to` empty: as far as it does not depend on that.
    milliseconds wait(const QString& to) const;
    milliseconds untilAllowance(const QString& to) const;
    void take(const QString& to);
    /// After a RATE answer: how long all who share these buckets wait now.
    milliseconds refused(const QString& to, milliseconds asked);
    void pause(const QString& to, milliseconds wait);
    void accepted(const QString& to);

private:
    struct Bucket
    {
        QString name;
        QList<RateLimit> limits;
    };

    QList<Bucket> bucketsFor(const QString& to) const;
    QList<Bucket> bucketsMadeFor(const QString& to) const;
    milliseconds untilQuiet() const;

    const ChannelPreset& m_preset;
    const ChannelValues& m_values;
    RateBuckets& m_buckets;
    const Clock& m_clock;
    int m_jitter; ///< seconds after :00 and :30

    /// The buckets asked for last: a message asks three times.
    struct Known
    {
        QString to;
        int revision = -1; ///< of the values
        QList<Bucket> buckets;
    };
    mutable Known m_known;
};

} // namespace deskbell
