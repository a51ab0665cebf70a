#pragma once

#include "channel/judge.h"
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

} // namespace deskbell
