#pragma once

#include "channel/judge.h"
#include "channel/ratebuckets.h"
#include "channel/requestwriter.h"
#include "channel/tokencache.h"

namespace deskbell {

/// What the requests of a channel are made with; all of it outlives what uses it.
struct ChannelTools
{
    const ChannelPreset& preset;
    const ChannelValues& values;
    Redactor& redactor;
    RequestWriter& writer;
    Expressions& expressions;
    Judge& judge;
    HttpClient& http;
    const Clock& clock;
    TokenCache& tokens;
};

/// The messenger's answer, as sent by send(): redirects reported, no cookies, nothing sent twice.
void sendPrepared(const ChannelTools& tools, const PreparedRequest& request, QObject* context,
                  HttpCallback done);

/// A token for requests that write {{token}}; an empty one at once where the preset has none.
void withToken(const ChannelTools& tools, QObject* context, const TokenCache::Done& done);
/// The messenger refused that token.
void dropToken(const ChannelTools& tools, const QString& token);

/// What a person's wish for a new token came to.
struct NewToken
{
    QDateTime useUntil;
    bool wasKnown = false; ///< the messenger gave the one that was in use already
};

/// A person wants a new token although the one that is kept may be good: all channels of the app use it from
/// then on. Where the preset says how to force one, as often as it says; the error tells how long to wait.
void renewToken(const ChannelTools& tools, RateBuckets& clicks, QObject* context,
                const std::function<void(Result<NewToken>)>& done);

} // namespace deskbell
