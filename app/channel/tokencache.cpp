// In: channels that need an access token. Out: one that is good, fetched once for all of them.
#include "channel/tokencache.h"

#include "channel/aes.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace deskbell {

namespace {

constexpr qsizetype ivBytes = 12;

QByteArray hashed(const QString& app, const char* purpose)
{
    return QCryptographicHash::hash(purpose + app.toUtf8(), QCryptographicHash::Sha256);
}

QString rowOf(const QString& app) { return QString::fromLatin1(hashed(app, "row ").toHex()); }
QByteArray keyOf(const QString& app) { return hashed(app, "key "); }

/// Empty: it could not be encrypted, and is not kept.
QString sealed(const QString& app, const QString& token)
{
    std::array<quint32, ivBytes / 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray iv(reinterpret_cast<const char*>(random.data()), ivBytes);
    const Result<QByteArray> hidden = aesGcm(keyOf(app), iv, token.toUtf8());
    return hidden ? QString::fromLatin1((iv + *hidden).toBase64()) : QString();
}

QString opened(const QString& app, const QString& kept)
{
    const QByteArray bytes = QByteArray::fromBase64(kept.toLatin1());
    const Result<QByteArray> token = aesGcmOpened(keyOf(app), bytes.left(ivBytes), bytes.mid(ivBytes));
    return token ? QString::fromUtf8(*token) : QString();
}

} // namespace

TokenCache::TokenCache(const Clock& clock, TokenStore* store) : m_clock(clock), m_store(store) {}

TokenCache::~TokenCache() = default;

bool TokenCache::isGood(const TokenAnswer& token) const
{
    return !token.value.isEmpty() && token.useUntil > m_clock.now();
}

TokenAnswer TokenCache::stored(const QString& app) const
{
    if (!m_store)
        return {};
    const Result<StoredToken> token = m_store->load(rowOf(app));
    return token ? TokenAnswer{opened(app, token->value), token->useUntil, {}} : TokenAnswer{};
}

void TokenCache::keep(const QString& app, const TokenAnswer& token)
{
    if (!m_store)
        return;
    const QString hidden = token.value.isEmpty() ? QString() : sealed(app, token.value);
    const Result<void> kept =
        hidden.isEmpty() ? m_store->remove(rowOf(app)) : m_store->save(rowOf(app), {hidden, token.useUntil});
    Q_UNUSED(kept)
}

TokenCache::App& TokenCache::appNamed(const QString& app)
{
    App& known = m_apps[app];
    if (!std::exchange(known.loaded, true))
        known.token = stored(app);
    return known;
}

void TokenCache::get(const QString& app, const Fetch& fetch, QObject* context, const Done& done)
{
    App& known = appNamed(app);
    if (isGood(known.token))
        return done(known.token);
    known.waiters.push_back({context, fetch, done, false});
    if (!known.asking)
        ask(app);
}

void TokenCache::renew(const QString& app, const Fetch& fetch, QObject* context, const Done& done)
{
    appNamed(app).waiters.push_front({context, fetch, done, true});
    ask(app);
}

void TokenCache::ask(const QString& app)
{
    App& known = m_apps[app];
    known.waiters.remove_if([](const Waiter& waiter) { return !waiter.context; });
    known.asking.reset(); // a late answer would find nobody who could read it
    if (known.waiters.empty())
        return;
    known.asking = std::make_unique<QObject>();
    const Waiter first = known.waiters.front();
    // The one that asks may go away, a channel that is being edited: then the next one asks.
    connect(first.context, &QObject::destroyed, known.asking.get(), [this, app] { ask(app); });
    first.fetch(known.asking.get(), [this, app](const TokenAnswer& answer) { answered(app, answer); });
}

void TokenCache::answered(const QString& app, TokenAnswer answer)
{
    App& known = m_apps[app];
    answer.wasKnown = !answer.value.isEmpty() && answer.value == known.token.value;
    if (isGood(answer) || !isGood(known.token))
        known.token = answer;
    if (isGood(answer))
        keep(app, answer);
    known.spent = std::move(known.asking); // not destroyed yet: we may be called from inside its own call
    std::list<Waiter> told;
    // The vendor may refuse a click what it grants to a message.
    const bool isClickAlone =
        answer.value.isEmpty() && !known.waiters.empty() && known.waiters.front().renews;
    told.splice(told.end(), known.waiters, known.waiters.begin(),
                isClickAlone ? std::next(known.waiters.begin()) : known.waiters.end());
    for (const Waiter& waiter : told) {
        if (waiter.context)
            waiter.done(answer);
    }
    if (!known.asking)
        ask(app);
}

void TokenCache::drop(const QString& app, const QString& value)
{
    App& known = m_apps[app];
    if (known.token.value != value)
        return;
    known.token = {};
    keep(app, {});
}

} // namespace deskbell
