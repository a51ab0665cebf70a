#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace deskbell {

/// What a source can see now. Data-driven everywhere: one row per state in sight.cpp, one test row per
/// answer.
enum class Sight
{
    NeverPolled,
    Seeing,
    SigningIn,
    WrongCredentials,
    Challenge, ///< second factor, captcha, must change password: a person is needed
    SessionLost,
    Blocked,
    Busy,
    Offline,
    NameNotFound,
    TlsRefused,
    ProxyRefused,
    CaptivePortal,
    Maintenance,
    Misconfigured, ///< the desk was not asked: a secret cannot be read, the preset or its way is unknown
    NotATicketList,
    MappingFailed,
};

/// Coarse form for icons: differs in shape, not only in colour.
enum class SightShape
{
    Waiting,
    Seeing,
    Blind
};

/// The words of DESIGN section 3.3, as `status --json` prints them: "never polled", "seeing", ... Never
/// translated.
QString sightId(Sight sight);
/// The other way round, for presets; nullopt for a word that names no state.
std::optional<Sight> sightFromId(QStringView id);
SightShape sightShape(Sight sight);
/// One translated sentence: what happened. One more: what Deskbell does next or the user can do.
QString sightSentence(Sight sight);
QString sightNextStep(Sight sight);
/// True when asking again soon by itself is right; false when only the user can mend it (then: slow probe).
bool sightMendsItself(Sight sight);

/// Why a source does not see.
struct Blindness
{
    Sight sight = Sight::Offline;
    QString detail; ///< what exactly, for people, no secret: "HTTP 503 from desk.example.org"
    std::optional<milliseconds> retryAfter; ///< the desk's own word
    QString part = {};                      ///< of a list of several parts, which of them; empty: all of it
};

} // namespace deskbell
