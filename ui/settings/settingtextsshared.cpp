// In: the beginning of a key. Out: what the keys below it are that stand in several places.
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

QList<SettingText> networkTexts(const QString& prefix, SettingsPart part)
{
    return {
        {prefix + "proxy.kind"_L1, part, Words::tr("Proxy"),
         Words::tr(
             "The way to the network: as the desktop says, straight, or through a proxy of your choice.")},
        {prefix + "proxy.host"_L1, part, Words::tr("Host of the proxy"),
         Words::tr("Name or address of the proxy, without http://.")},
        {prefix + "proxy.port"_L1, part, Words::tr("Port of the proxy"),
         Words::tr("Often 3128 or 8080 for HTTP and 1080 for SOCKS5.")},
        {prefix + "proxy.user"_L1, part, Words::tr("User of the proxy"),
         Words::tr("Only for a proxy that asks who you are.")},
        {prefix + "proxy.secret"_L1, part, Words::tr("Password of the proxy"),
         Words::tr("Kept in the keyring, never in the configuration.")},
        {prefix + "tls.pin"_L1, part, Words::tr("Pinned certificate"),
         Words::tr(
             "Trusts this one key and no other. Begins with sha256/; the test of a source offers it when "
             "nobody vouches for the server.")},
        {prefix + "tls.caFile"_L1, part, Words::tr("Certificates of your own authority"),
         Words::tr("A PEM file, in place of the authorities that the system trusts.")},
    };
}

QList<SettingText> intervalTexts(const QString& prefix, SettingsPart part)
{
    return {
        {prefix + "fixed"_L1, part, Words::tr("Fixed interval"),
         Words::tr("Looks always this often, whatever rings.")},
        {prefix + "steps[].from"_L1, part, Words::tr("Table: from how many tickets"),
         Words::tr("Each row begins at a number of tickets within the window.")},
        {prefix + "steps[].every"_L1, part, Words::tr("Table: how often"),
         Words::tr("The more tickets ring, the sooner the next look.")},
        {prefix + "times[].days"_L1, part, Words::tr("Days of other intervals"),
         Words::tr("The days on which this time begins. None ticked: every day.")},
        {prefix + "times[].from"_L1, part, Words::tr("Other intervals from"),
         Words::tr("When the other intervals begin, by the clock of this computer.")},
        {prefix + "times[].to"_L1, part, Words::tr("Other intervals until"),
         Words::tr("When they end. Not later than the beginning means on the next day.")},
        {prefix + "times[].fixed"_L1, part, Words::tr("Fixed interval at a time of the day"),
         Words::tr("Looks this often at that time, for example rarely at night.")},
        {prefix + "times[].steps[].from"_L1, part,
         Words::tr("Table of a time of the day: from how many tickets"),
         Words::tr("Each row begins at a number of tickets within the window.")},
        {prefix + "times[].steps[].every"_L1, part, Words::tr("Table of a time of the day: how often"),
         Words::tr("The more tickets ring, the sooner the next look.")},
    };
}

QList<SettingText> templateTexts(const QString& prefix, SettingsPart part)
{
    const QString fields = Words::tr("Fields of the ticket stand in double braces: {{subject}}. Empty: the "
                                     "common text of the page Message.");
    return {
        {prefix + "templates.title"_L1, part, Words::tr("Title of a message"), fields},
        {prefix + "templates.body"_L1, part, Words::tr("Body of a message"), fields},
        {prefix + "templates.sentence"_L1, part, Words::tr("Plain sentence"), fields},
    };
}

QList<SettingText> quietTexts()
{
    const SettingsPart part = SettingsPart::Quiet;
    return {
        {u"quiet.hours[].days"_s, part, Words::tr("Days of quiet hours"),
         Words::tr(
             "The days on which they begin. Nothing rings in them, and what comes is told at the end.")},
        {u"quiet.hours[].from"_s, part, Words::tr("Quiet hours from"),
         Words::tr("When they begin, by the clock of this computer.")},
        {u"quiet.hours[].to"_s, part, Words::tr("Quiet hours until"),
         Words::tr("When they end. Not later than the beginning means on the next day.")},
    };
}

QList<SettingText> pollingTexts() { return intervalTexts(u"interval."_s, SettingsPart::Polling); }

} // namespace deskbell
