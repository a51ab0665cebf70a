<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>Full: the next message may go in %n second.</numerusform>
            <numerusform>Full: the next message may go in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>%n ticket rang.</numerusform>
            <numerusform>%n tickets rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n ticket not acknowledged yet.</numerusform>
            <numerusform>%n tickets not acknowledged yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1: %n message, half within %2, 95 of 100 within %3.</numerusform>
            <numerusform>%1: %n messages, half within %2, 95 of 100 within %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>%n ticket on the first page.</numerusform>
            <numerusform>%n tickets on the first page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n new ticket in %1</numerusform>
            <numerusform>%n new tickets in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>Nobody has taken it for %n minute.</numerusform>
            <numerusform>Nobody has taken it for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n ticket still waits in %1</numerusform>
            <numerusform>%n tickets still wait in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>A condition has exactly one test; this one has %n.</numerusform>
            <numerusform>A condition has exactly one test; this one has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 is good: %n source</numerusform>
            <numerusform>%1 is good: %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n channel.</numerusform>
            <numerusform>%n channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>%n ticket rang in the last day.</numerusform>
            <numerusform>%n tickets rang in the last day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>This table would have looked %n time at each source.</numerusform>
            <numerusform>This table would have looked %n times at each source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>At %1 this table would have looked %n time.</numerusform>
            <numerusform>At %1 this table would have looked %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>%n poll was made.</numerusform>
            <numerusform>%n polls were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>The answer is larger than %n MB and was not read.</numerusform>
            <numerusform>The answer is larger than %n MB and was not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>%n ticket is open.</numerusform>
            <numerusform>%n tickets are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%n older ticket appeared in %1</numerusform>
            <numerusform>%n older tickets appeared in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</numerusform>
            <numerusform>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>from %n ticket: every %1</numerusform>
            <numerusform>from %n tickets: every %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>by a table of %n row</numerusform>
            <numerusform>by a table of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>at least %n entry</numerusform>
            <numerusform>at least %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>a text of at least %n character</numerusform>
            <numerusform>a text of at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the messenger&apos;s, which makes every signature invalid: set the clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the messenger&apos;s, which makes every signature invalid: set the clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</numerusform>
            <numerusform>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</numerusform>
            <numerusform>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>Taken: %n cookie of the desk.</numerusform>
            <numerusform>Taken: %n cookies of the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>%n row came:</numerusform>
            <numerusform>%n rows came:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>They become %n ticket:</numerusform>
            <numerusform>They become %n tickets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>The list is empty, yet the desk counts %n ticket</numerusform>
            <numerusform>The list is empty, yet the desk counts %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetLibrary</name>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>The preset is larger than %n kB and was not read.</numerusform>
            <numerusform>The preset is larger than %n kB and was not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>JSON list with %n row</numerusform>
            <numerusform>JSON list with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>Feed with %n row</numerusform>
            <numerusform>Feed with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>Table of separated values with %n row</numerusform>
            <numerusform>Table of separated values with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>Table with %n row</numerusform>
            <numerusform>Table with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>List of blocks with %n row</numerusform>
            <numerusform>List of blocks with %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>%n of the last %1 tickets would match.</numerusform>
            <numerusform>%n of the last %1 tickets would match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n message waits.</numerusform>
            <numerusform>%n messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SightSummary</name>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n source cannot be seen.</numerusform>
            <numerusform>%n sources cannot be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n source seen.</numerusform>
            <numerusform>%n sources seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>More than %n ticket not looked at yet.</numerusform>
            <numerusform>More than %n tickets not looked at yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>%n ticket not looked at yet.</numerusform>
            <numerusform>%n tickets not looked at yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>It sees %n ticket on the first page. It will not ring; new ones will.</numerusform>
            <numerusform>It sees %n tickets on the first page. They will not ring; new ones will.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>Only the one ticket of this notification is shown.</numerusform>
            <numerusform>Only the %n tickets of this notification are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>The %n of today is used up. The next one can be asked for from %1 on.</numerusform>
            <numerusform>All %n of today are used up. The next one can be asked for from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>Wait %n second more: the messenger wants time between two.</numerusform>
            <numerusform>Wait %n seconds more: the messenger wants time between two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TrayMenu</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time span, short: 30 seconds.</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A time span, short: 5 minutes.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time span, short: 12 hours.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
