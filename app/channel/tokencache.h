#pragma once

#include "base/clock.h"
#include "channel/channel.h"
#include "storage/tokenstore.h"

#include <QPointer>

#include <list>
#include <map>

namespace deskbell {

/// A token, or how the request for one ended.
struct TokenAnswer
{
    QString value; ///< empty: `refused` says why
    QDateTime useUntil;
    Attempt refused;
    bool wasKnown = false; ///< the messenger gave the one that was kept already
};

/// Access tokens, shared by all channels of an app, as most vendors let one token at a time live. One request
/// is under way for an app, however many wait for it.
class TokenCache : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const TokenAnswer&)>;
    /// Asks the messenger; calls back once, unless its context dies.
    using Fetch = std::function<void(QObject* context, Done done)>;

    /// Both must outlive the cache; without a store, tokens end with the program. `app`, wherever it is
    /// wanted, is made of the app's secret: the store gets neither that nor a token that can be read without.
    explicit TokenCache(const Clock& clock, TokenStore* store = nullptr);
    ~TokenCache() override;

    /// Calls back once, maybe before it returns. `context`: destroying it cancels; when it was the one that
    /// asks the messenger, the next in line asks.
    void get(const QString& app, const Fetch& fetch, QObject* context, const Done& done);
    /// Asks anew although the kept one may still be good, and goes before whoever asks now. A refusal leaves
    /// the kept one in place.
    void renew(const QString& app, const Fetch& fetch, QObject* context, const Done& done);
    /// The messenger refused that token. Dropped only if it is still the one that is kept: somebody else may
    /// have fetched a new one in the meantime.
    void drop(const QString& app, const QString& value);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Fetch fetch;
        Done done;
        bool renews = false;
    };
    struct App
    {
        TokenAnswer token;
        bool loaded = false;
        std::list<Waiter> waiters;
        std::unique_ptr<QObject> asking; ///< context of the request under way
        std::unique_ptr<QObject> spent;
    };

    bool isGood(const TokenAnswer& token) const;
    App& appNamed(const QString& app);
    TokenAnswer stored(const QString& app) const;
    // A store that fails costs a request more, nothing else.
    void keep(const QString& app, const TokenAnswer& token);
    void ask(const QString& app);
    void answered(const QString& app, TokenAnswer answer);

    const Clock& m_clock;
    TokenStore* m_store;
    std::map<QString, App> m_apps;
};

} // namespace deskbell
