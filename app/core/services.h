#pragma once

#include <functional>

namespace deskbell {

struct Profile;
struct Config;
class Accounts;
class Clock;
class CookieStore;
class HostThrottle;
class PresetLibrary;
class RateBuckets;
class ScriptEngine;
class SecretStore;
class TokenCache;

/// What sources and channels are built from. References into the Core, which outlives them all.
struct Services
{
    const Profile& profile;
    const Config& config;
    const Clock& clock;
    const PresetLibrary& presets;
    SecretStore& secrets;
    CookieStore& cookies;
    HostThrottle& throttle;
    TokenCache& tokens;
    RateBuckets& rates;
    ScriptEngine& scripts; ///< see scriptsFor()
    Accounts& accounts;
};

} // namespace deskbell
