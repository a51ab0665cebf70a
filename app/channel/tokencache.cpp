// In: channels that need an access token. Out: one that is good, fetched once for all of them.
#include "channel/tokencache.h"

#include <utility>

namespace deskbell {

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
    const Result<StoredToken> token = m_store->load(app);
    return token ? TokenAnswer{token->value, token->useUntil, {}} : TokenAnswer{};
}

void TokenCache::keep(const QString& app, const TokenAnswer& token)
{
    if (!m_store)
        return;
    const Result<void> kept =
        token.value.isEmpty() ? m_store->remove(app) : m_store->save(app, {token.value, token.useUntil});
    Q_UNUSED(kept)
}

void TokenCache::get(const QString& app, const Fetch& fetch, QObject* context, const Done& done)
{
    App& known = m_apps[app];
    if (!std::exchange(known.loaded, true))
        known.token = stored(app);
    if (isGood(known.token))
        return done(known.token);
    known.waiters.push_back({context, fetch, done});
    if (!known.asking)
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

void TokenCache::answered(const QString& app, const TokenAnswer& answer)
{
    App& known = m_apps[app];
    known.token = answer;
    if (isGood(answer))
        keep(app, answer);
    known.spent = std::move(known.asking); // not destroyed yet: we may be called from inside its own call
    const std::list<Waiter> waiters = std::exchange(known.waiters, {});
    for (const Waiter& waiter : waiters) {
        if (waiter.context)
            waiter.done(answer);
    }
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
