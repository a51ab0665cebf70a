// In: a state of a source. Out: everything that is shown of it: id, shape, one sentence, one next step.

#include "source/sight.h"

#include <QCoreApplication>

#include <array>

namespace deskbell {

namespace {

struct SightRow
{
    Sight sight;
    const char* id;
    SightShape shape;
    bool mendsItself;
    const char* sentence;
    const char* nextStep;
};

// Indexed by Sight; sightRow() relies on the order. The texts are marked here and translated when asked for,
// as the language may change while the program runs.
constexpr std::array rows{
    SightRow{Sight::NeverPolled, "never polled", SightShape::Waiting, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "This source has not been polled yet."),
             QT_TRANSLATE_NOOP("deskbell::Sight", "Deskbell polls it shortly.")},
    SightRow{Sight::Seeing, "seeing", SightShape::Seeing, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "Deskbell sees the tickets of this source."),
             QT_TRANSLATE_NOOP("deskbell::Sight", "Nothing to do.")},
    SightRow{Sight::SigningIn, "signing in", SightShape::Waiting, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "Deskbell is signing in."),
             QT_TRANSLATE_NOOP("deskbell::Sight", "Wait a moment.")},
    SightRow{Sight::WrongCredentials, "wrong credentials", SightShape::Blind, false,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk refused the user name, password or key."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Correct them in the settings of the source. Deskbell does not try a refused "
                               "password again by itself, so that no account is locked.")},
    SightRow{Sight::Challenge, "challenge", SightShape::Blind, false,
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "The desk wants something only a person can give: a second factor, a captcha "
                               "or a new password."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Sign in to the desk in a browser and answer it, or use an API key if the "
                               "desk has them; then choose \"Sign in again\".")},
    SightRow{
        Sight::SessionLost, "session lost", SightShape::Blind, false,
        QT_TRANSLATE_NOOP("deskbell::Sight",
                          "The session at the desk has ended, and Deskbell could not begin a new one."),
        QT_TRANSLATE_NOOP("deskbell::Sight",
                          "Choose \"Sign in again\". Until then Deskbell looks at long intervals whether "
                          "the desk still knows it. If it ends again at once, check in a browser that this "
                          "account can open the list.")},
    SightRow{Sight::Blocked, "blocked", SightShape::Blind, false,
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "The desk forbids this request: the account may not read the list, its API is "
                               "switched off, or this address is banned."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Ask the administrator of the desk. Deskbell tries again at long intervals.")},
    SightRow{Sight::Busy, "busy", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk asks for fewer requests."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Deskbell waits as long as the desk says and goes on by itself. A longer "
                               "interval for this source avoids it.")},
    SightRow{Sight::Offline, "offline", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk cannot be reached."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Deskbell tries again by itself. Check the network, and that the desk is "
                               "running.")},
    SightRow{Sight::NameNotFound, "name not found", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The name of the desk's host cannot be found."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Deskbell tries again by itself. Check the address for typing errors, and "
                               "the network or VPN.")},
    SightRow{Sight::TlsRefused, "TLS refused", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk's certificate cannot be trusted."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Nothing was sent. If the desk has its own authority, give its CA file or a "
                               "pin in the settings of the source.")},
    SightRow{
        Sight::ProxyRefused, "proxy refused", SightShape::Blind, true,
        QT_TRANSLATE_NOOP("deskbell::Sight", "The proxy cannot be reached or refuses the way."),
        QT_TRANSLATE_NOOP("deskbell::Sight",
                          "Check the proxy's address, user and password in the settings of the source.")},
    SightRow{Sight::CaptivePortal, "captive portal", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "The network answers in place of the desk, as guest networks do before their "
                               "own sign-in."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Open any page in a browser and sign in to the network. Deskbell goes on by "
                               "itself.")},
    SightRow{Sight::Maintenance, "maintenance", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk is out of order or under maintenance."),
             QT_TRANSLATE_NOOP("deskbell::Sight", "Deskbell tries again by itself.")},
    SightRow{
        Sight::Misconfigured, "misconfigured", SightShape::Blind, true,
        QT_TRANSLATE_NOOP("deskbell::Sight", "This source is not set up so that the desk could be asked."),
        QT_TRANSLATE_NOOP("deskbell::Sight",
                          "Mend it in the settings of the source. Deskbell tries again by itself, as a "
                          "keyring may open late.")},
    SightRow{Sight::NotATicketList, "not a ticket list", SightShape::Blind, true,
             QT_TRANSLATE_NOOP("deskbell::Sight", "The desk answered, but not with a list of tickets."),
             QT_TRANSLATE_NOOP("deskbell::Sight",
                               "Check the address and the options of the source. Deskbell tries again by "
                               "itself.")},
    SightRow{
        Sight::MappingFailed, "mapping failed", SightShape::Blind, true,
        QT_TRANSLATE_NOOP("deskbell::Sight", "The list came, but the preset cannot read tickets from it."),
        QT_TRANSLATE_NOOP("deskbell::Sight",
                          "The desk may have been upgraded or configured differently: check the preset "
                          "of the source. Deskbell tries again by itself.")},
};

const SightRow& sightRow(Sight sight) { return rows[static_cast<std::size_t>(sight)]; }

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].sight) != i)
            return false;
    }
    return true;
}
static_assert(inOrder() && rows.size() == static_cast<std::size_t>(Sight::MappingFailed) + 1);

} // namespace

QString sightId(Sight sight) { return QString::fromLatin1(sightRow(sight).id); }

std::optional<Sight> sightFromId(QStringView id)
{
    for (const SightRow& row : rows) {
        if (id == QLatin1StringView(row.id))
            return row.sight;
    }
    return std::nullopt;
}

SightShape sightShape(Sight sight) { return sightRow(sight).shape; }

QString sightSentence(Sight sight)
{
    return QCoreApplication::translate("deskbell::Sight", sightRow(sight).sentence);
}

QString sightNextStep(Sight sight)
{
    return QCoreApplication::translate("deskbell::Sight", sightRow(sight).nextStep);
}

bool sightMendsItself(Sight sight) { return sightRow(sight).mendsItself; }

} // namespace deskbell
