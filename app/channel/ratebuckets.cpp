// In: the rate limits of a preset and the vars of a channel. Out: how long the next request must wait, shared
// by all channels that the messenger counts together.
#include "channel/ratebuckets.h"

#include "preset/texttemplate.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Vendors ask to stay off the full and half hours, when everybody's schedules fire.
constexpr int firstQuietSecond = 5;
constexpr int lastQuietSecond = 55;

/// What is more was counted before the clock was set back. A day's own count stands beside it.
milliseconds longestWindow(const QList<RateLimit>& limits)
{
    milliseconds longest{};
    for (const RateLimit& limit : limits) {
        if (limit.zone.isEmpty())
            longest = std::max(longest, limit.per);
    }
    return longest;
}

/// The row that says until when a bucket takes nothing more: a day's count alone does not tell.
QString fullRow(const QString& bucket) { return bucket + u" full"_s; }

QString hashed(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Limiter& RateBuckets::bucket(const QString& name, const QList<RateLimit>& limits)
{
    const auto found = m_buckets.find(name);
    if (found != m_buckets.end())
        return found->second;
    Limiter& made = m_buckets.emplace(name, Limiter(limits, m_clock)).first->second;
    if (m_store && made.countsDays()) {
        if (const Result<StoredDay> day = m_store->load(name))
            made.setDay({day->ends, day->requests});
        if (const Result<StoredDay> full = m_store->load(fullRow(name)); full && full->ends.isValid())
            made.pause(std::min(milliseconds(m_clock.now().msecsTo(full->ends)), longestWindow(limits)));
    }
    return made;
}

void RateBuckets::remember(const QString& name)
{
    const auto found = m_buckets.find(name);
    if (!m_store || found == m_buckets.end() || !found->second.countsDays())
        return;
    const Limiter::Day& day = found->second.day();
    const Result<void> saved = m_store->save(name, {day.end, day.count});
    Q_UNUSED(saved) // the messenger will say so when the day's allowance is used up
    if (const milliseconds wait = found->second.wait(); wait.count() > 0) {
        const Result<void> alsoSaved =
            m_store->save(fullRow(name), {m_clock.now().addMSecs(wait.count()), 1});
        Q_UNUSED(alsoSaved)
    }
}

ChannelRate::ChannelRate(const ChannelPreset& preset, const ChannelValues& values, RateBuckets& buckets,
                         const Clock& clock, const QString& channel)
    : m_preset(preset),
      m_values(values),
      m_buckets(buckets),
      m_clock(clock),
      // Not qHash(): with a seed, Qt mixes a number of the process into it.
      m_jitter(firstQuietSecond +
               qChecksum((buckets.place() + channel).toUtf8()) % (lastQuietSecond - firstQuietSecond + 1))
{}

QList<ChannelRate::Bucket> ChannelRate::bucketsFor(const QString& to) const
{
    if (m_known.to != to || m_known.revision != m_values.revision())
        m_known = {to, m_values.revision(), bucketsMadeFor(to)};
    return m_known.buckets;
}

QList<ChannelRate::Bucket> ChannelRate::bucketsMadeFor(const QString& to) const
{
    const RequestFacts facts{{}, to, {}};
    const auto textOf = [&](const QString& name) -> QJsonValue {
        const QJsonValue text = m_values.text(name, facts);
        if (name == "host"_L1 && text.isUndefined())
            return QUrl(m_values.text(u"url"_s, facts).toString()).host();
        return text;
    };
    QString own; // whatever is secret of the channel tells its robot from others
    for (const ChannelVarSpec& spec : m_preset.vars) {
        if (spec.secret)
            own += textOf(spec.name).toString() + u'\n';
    }
    if (own.isEmpty())
        own = QString::number(quintptr(this));
    QList<Bucket> buckets;
    for (const RateLimit& limit : m_preset.rate) {
        QString name = own;
        if (!limit.bucket.isEmpty()) {
            if (to.isEmpty() && limit.bucket.contains("{{to}}"_L1))
                continue;
            const Result<TextTemplate> text = TextTemplate::parse(limit.bucket);
            name = limit.bucket + u'\n' + (text ? text->render(textOf) : QString());
        }
        name = hashed(m_preset.name + u'\n' + name);
        const auto known = std::find_if(buckets.begin(), buckets.end(),
                                        [&name](const Bucket& one) { return one.name == name; });
        if (known != buckets.end())
            known->limits.append(limit);
        else
            buckets.append({name, {limit}});
    }
    if (buckets.isEmpty())
        buckets.append({hashed(m_preset.name + u'\n' + own), {}}); // no limit of its own, yet RATE pauses it
    return buckets;
}

milliseconds ChannelRate::untilQuiet() const
{
    if (!m_preset.avoidHalfHours)
        return milliseconds(0);
    const QTime time = m_clock.now().toUTC().time(); // whole and half hours are the same in nearly all zones
    const bool crowded = time.minute() % 30 == 0 && time.second() < m_jitter;
    return crowded ? milliseconds((m_jitter - time.second()) * 1000 - time.msec()) : milliseconds(0);
}

milliseconds ChannelRate::wait(const QString& to) const
{
    milliseconds longest = untilQuiet();
    for (const Bucket& bucket : bucketsFor(to))
        longest = std::max(longest, m_buckets.bucket(bucket.name, bucket.limits).wait());
    return longest;
}

milliseconds ChannelRate::untilAllowance(const QString& to) const
{
    milliseconds longest{};
    for (const Bucket& bucket : bucketsFor(to))
        longest = std::max(longest, m_buckets.bucket(bucket.name, bucket.limits).untilAllowance());
    return longest;
}

void ChannelRate::take(const QString& to)
{
    for (const Bucket& bucket : bucketsFor(to)) {
        m_buckets.bucket(bucket.name, bucket.limits).take();
        m_buckets.remember(bucket.name);
    }
}

milliseconds ChannelRate::refused(const QString& to, milliseconds asked)
{
    milliseconds longest = asked;
    for (const Bucket& bucket : bucketsFor(to))
        longest = std::max(longest, m_buckets.bucket(bucket.name, bucket.limits).refused(asked));
    return longest;
}

void ChannelRate::pause(const QString& to, milliseconds wait)
{
    for (const Bucket& bucket : bucketsFor(to))
        m_buckets.bucket(bucket.name, bucket.limits).pause(wait);
}

void ChannelRate::accepted(const QString& to)
{
    for (const Bucket& bucket : bucketsFor(to))
        m_buckets.bucket(bucket.name, bucket.limits).accepted();
}

} // namespace deskbell
