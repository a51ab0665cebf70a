#pragma once

#include "support/sim/simnet.h"

#include <QHash>

namespace deskbell::test {

enum class MessengerWeather
{
    Fair,
    Down,
    WebPage,     ///< answers with a page, or leads to one: a network that asks for a sign-in first
    Crowded,     ///< asks to wait
    LongWait,    ///< asks to wait for hours
    Hang,        ///< never answers; whether the message arrived is open
    LosesAnswer, ///< takes the message and breaks the connection
    CutsAnswer,  ///< takes the message, and half of the answer arrives
    RefusesRich,
    RefusesAll, ///< by a status that nobody described
    // Chat alone, as Hook has nobody to take over:
    Spent, ///< its allowance is used up
    Gone,
};
constexpr int messengerWeathers = 12;
constexpr int messengerWeathersOfHook = 10;
constexpr int spentCode = 90030;

/// The far end of a webhook or a WeCom robot. Counts how often each ticket arrived, and how often a repeat of
/// it would be forgiven: the answer was lost, so that nobody could know.
class SimMessenger
{
public:
    enum class Kind
    {
        Webhook,
        WeCom
    };
    SimMessenger(Kind kind, const Clock& clock, QRandomGenerator& random)
        : m_kind(kind), m_clock(clock), m_random(random)
    {}

    SimReply answer(const HttpRequest& request);

    MessengerWeather weather = MessengerWeather::Fair;
    bool calm = true;                  ///< no message fails by itself
    QHash<QString, int> arrived;       ///< ticket id -> messages that named it as new
    QHash<QString, int> again;         ///< ticket id -> messages that named it as one that rings again
    QHash<QString, int> forgiven;      ///< ticket id -> answers that were lost
    QHash<QString, milliseconds> last; ///< ticket id -> when it arrived
    bool wasGone = false;
    bool wasSpent = false;
    int asked = 0;             ///< times, since this Deskbell began
    bool refusedAll = false;   ///< once
    milliseconds askedUntil{}; ///< the longest wait that it asked for is over by then
    int downInARow = 0;        ///< answers since one said that it was taken, and since this Deskbell began
    int heldInARow = 0;        ///< of these: wishes to wait
    milliseconds saidAt{};
    int troublesWhenSaid = 0; ///< of the disk; -1: the store took nothing

private:
    SimReply answerIn(MessengerWeather now, const HttpRequest& request);
    SimReply accepted();
    SimReply refused() const;
    void take(const QByteArray& body);

    Kind m_kind;
    const Clock& m_clock;
    QRandomGenerator& m_random;
};

/// The ids of the simulation's tickets that a text names.
QStringList simIds(const QString& text);
/// Of these: those that ring again.
QStringList simIdsAgain(const QString& text);

} // namespace deskbell::test
