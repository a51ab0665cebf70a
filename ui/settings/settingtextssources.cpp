// In: nothing. Out: what the keys of a source and of a channel are.
#include "ui/settings/settingtexts_p.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::SettingText)
};

} // namespace

QList<SettingText> sourceTexts()
{
    const SettingsPart part = SettingsPart::Sources;
    const QString prefix = u"sources[]."_s;
    QList<SettingText> texts{
        {prefix + "name"_L1, part, Words::tr("Name of the source"),
         Words::tr("The name stays: Deskbell knows this source's tickets by it.")},
        {prefix + "preset"_L1, part, Words::tr("Ticket system"),
         Words::tr("Which kind of ticket system it is. Another one is another source.")},
        {prefix + "url"_L1, part, Words::tr("Address of the source"),
         Words::tr("The address of its start page, as in your browser.")},
        {prefix + "enabled"_L1, part, Words::tr("Watch this source"),
         Words::tr("Off: it is not asked, and what was seen is remembered.")},
        {prefix + "options"_L1, part, Words::tr("What to watch"),
         Words::tr("Fields left empty take everything that the account may see.")},
        {prefix + "signIn.way"_L1, part, Words::tr("Way to sign in"),
         Words::tr("The account only reads. It need not be the account of the person who is told.")},
        {prefix + "signIn.user"_L1, part, Words::tr("User"),
         Words::tr("The account that Deskbell signs in with.")},
        {prefix + "signIn.secret"_L1, part, Words::tr("Password, key or token"),
         Words::tr("Kept in the keyring, never in the configuration.")},
        {prefix + "signIn.second"_L1, part, Words::tr("Second secret"),
         Words::tr("Where a way to sign in needs two, such as a client's secret and a refresh token.")},
        {prefix + "sessionLifetime"_L1, part, Words::tr("Sign in anew after"),
         Words::tr(
             "Older sessions are dropped and Deskbell signs in again. Off: as the ticket system's preset "
             "says.")},
        {prefix + "interval.window"_L1, part, Words::tr("Count tickets of the last"),
         Words::tr("The table of intervals looks at how many tickets rang within this time.")},
        {prefix + "movedHere"_L1, part, Words::tr("Old tickets that turn up later"),
         Words::tr("Tickets that are older than the first look: opened again, or moved into this list.")},
        {prefix + "baselinePages"_L1, part, Words::tr("Pages of the first look"),
         Words::tr(
             "How many pages the first look reads and records without ringing. More take longer and know "
             "more old tickets.")},
        {prefix + "blindTo"_L1, part, Words::tr("Tell when this source cannot be seen"),
         Words::tr("These channels hear of it when the source goes blind and when it sees again, besides the "
                   "tray.")},
    };
    return texts + intervalTexts(prefix + "interval."_L1, part) + networkTexts(prefix, part);
}

QList<SettingText> channelTexts()
{
    const SettingsPart part = SettingsPart::Channels;
    const QString prefix = u"channels[]."_s;
    QList<SettingText> texts{
        {prefix + "name"_L1, part, Words::tr("Name of the channel"),
         Words::tr("Rules and fallbacks know it by this name; a new name is taken over everywhere.")},
        {prefix + "preset"_L1, part, Words::tr("Messenger"),
         Words::tr("Which messenger it is. A pasted address chooses it by itself.")},
        {prefix + "vars"_L1, part, Words::tr("Address and keys of the messenger"),
         Words::tr(
             "What the messenger asks for. Secrets are kept in the keyring, never in the configuration.")},
        {prefix + "enabled"_L1, part, Words::tr("Use this channel"),
         Words::tr("Off: nothing is sent, and no ticket is owed to it.")},
        {prefix + "fallback"_L1, part, Words::tr("Fallback"),
         Words::tr("These channels deliver when this one is stopped or cannot reach the recipient.")},
        {prefix + "group.wait"_L1, part, Words::tr("Collect: wait at most"),
         Words::tr("How long the first ticket waits for others.")},
        {prefix + "group.tickets"_L1, part, Words::tr("Collect: tickets that are enough"),
         Words::tr("So many go out at once, without waiting any longer.")},
        {prefix + "whenLost"_L1, part, Words::tr("When an answer is lost"),
         Words::tr("Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it "
                   "may not have arrived at all.")},
        {prefix + "allowPlainHttp"_L1, part, Words::tr("Send without encryption"),
         Words::tr("Accepts an address that begins with http:// on another machine. Everybody on the way can "
                   "read the messages.")},
    };
    return texts + templateTexts(prefix, part) + networkTexts(prefix, part);
}

QList<SettingText> ruleTexts()
{
    const SettingsPart part = SettingsPart::Rules;
    QList<SettingText> texts{
        {u"admins[].name"_s, part, Words::tr("Name of the admin"),
         Words::tr("Rules mention the admin by this name.")},
        {u"admins[].handles"_s, part, Words::tr("Handles of the admin"),
         Words::tr("Who this is in each messenger, as the messenger wants it for a mention.")},
        {u"rules[].name"_s, part, Words::tr("Name of the rule"),
         Words::tr("The story of a delivery names the rule.")},
        {u"rules[].when[].field"_s, part, Words::tr("Condition: field"),
         Words::tr("A field of the ticket. All conditions must hold; with none, every ticket matches.")},
        {u"rules[].notify"_s, part, Words::tr("Tell"),
         Words::tr("Which channels are told when the rule matches. None ticked: nobody is told.")},
        {u"rules[].mention"_s, part, Words::tr("Mention"),
         Words::tr("Which admins are named in the message.")},
        {u"rules[].passesQuiet"_s, part, Words::tr("Rings in quiet hours"),
         Words::tr("These tickets ring in quiet hours and pauses, too.")},
        {u"rules[].sound"_s, part, Words::tr("Sound of the balloon"),
         Words::tr(
             "A name of the desktop's sound theme, the path of a sound file, or \"none\". Empty: as the "
             "desktop likes.")},
        {u"rules[].untilTaken.after"_s, part, Words::tr("Until someone takes it: after"),
         Words::tr("A ticket that is open and assigned to nobody rings again after so long.")},
        {u"rules[].untilTaken.every"_s, part, Words::tr("Until someone takes it: every"),
         Words::tr("The time between two later rings.")},
        {u"rules[].untilTaken.limit"_s, part, Words::tr("Until someone takes it: at most"),
         Words::tr("So many later rings altogether.")},
        {u"rules[].untilTaken.then"_s, part, Words::tr("Until someone takes it: then tell"),
         Words::tr("These channels are told as well from the second later ring on.")},
        {u"rules[].untilTaken.mention"_s, part, Words::tr("Until someone takes it: then mention"),
         Words::tr("These admins are mentioned as well from the second later ring on.")},
        {u"rules[].stop"_s, part, Words::tr("Later rules are not asked"),
         Words::tr("When this rule matches, those below it are passed over.")},
        {u"rules[].enabled"_s, part, Words::tr("Use this rule"), Words::tr("Off: the rule is passed over.")},
    };
    for (const char* test :
         {"is", "isNot", "contains", "containsNot", "startsWith", "atLeast", "matches", "present"})
        texts << SettingText{u"rules[].when[]."_s + QLatin1StringView(test), part,
                             Words::tr("Condition: test and value"),
                             Words::tr("How the field is compared with the value.")};
    return texts + templateTexts(u"rules[]."_s, part);
}

} // namespace deskbell
