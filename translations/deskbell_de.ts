<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>Sie ist älter als die für diese Quelle festgelegte Sitzungsdauer</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>Bei dieser Quelle hat sich noch niemand in einem Browser angemeldet</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>Das Passwort wurde gesendet und hat vielleicht als Fehlversuch gezählt. Damit das Konto nicht gesperrt wird, wartet Deskbell 20 Minuten, bevor es erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>Zweimal nahm das Ticketsystem das Passwort ohne ein Wort an und zeigte dann die Liste nicht: Es ist vielleicht falsch, oder das Konto darf die Liste nicht öffnen</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist das Ticketsystem?</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>Die Adresse seiner Startseite, wie sie im Browser steht.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>Der Name bleibt: An ihm erkennt Deskbell die Tickets dieser Quelle.</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>Es gibt schon eine Quelle mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>Admin hinzufügen</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>Admin %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>Wer dies in den einzelnen Messengern ist, so wie der Messenger es für eine Erwähnung braucht: eine Benutzer-ID, eine Mobilnummer. Lassen Sie das Feld leer, wo der Admin nicht genannt werden soll.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>Der Admin braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>Es gibt schon einen Admin mit diesem Namen.</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Kennungen</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>Der Autostart-Eintrag kann nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>Der Autostart-Eintrag kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BarChart</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in a chart: 2.5 seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>Das Programm für die Anmeldung in einem Fenster kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>Installieren Sie das Paket deskbell-signin oder fügen Sie stattdessen Cookies ein.</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>Das Anmeldefenster wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>Versuchen Sie es noch einmal oder fügen Sie stattdessen Cookies ein.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>Adresse dieser Seite</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>Melden Sie sich an wie im Browser. Deskbell behält nur die Cookies von %1.</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>Ich bin &amp;angemeldet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden; es wurde nichts dorthin gesendet. Wenn das Ticketsystem eine eigene Zertifizierungsstelle hat, geben Sie deren CA-Datei oder einen Pin in den Einstellungen der Quelle an.</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>Deskbell sieht die Tickets noch nicht. Setzen Sie die Anmeldung fort; sobald das Ticketsystem seine eigene Seite zeigt, drücken Sie den Knopf.</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1: Die Seite wird geladen</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>&amp;Messenger</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Nachri&amp;cht</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>Fügen Sie die Adresse ein, die Sie vom Messenger erhalten haben</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>Eigene Vorlage in der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>E&amp;infügen:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>M&amp;essenger:</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>Noch nicht mit dem echten Messenger erprobt: Nutzen Sie den Test.</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>Dieser Messenger meldet nur, dass er die Nachricht angenommen hat, nicht, dass sie zugestellt wurde.</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>Beschreibung bei %1</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>Kein bekannter Messenger verwendet solche Adressen. Wählen Sie den Messenger unten aus.</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>Das gehört zu %1.</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>Das gehört zu %1, und solche Adressen funktionieren nicht mehr. %2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Der Messenger wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>Der Messenger bietet nichts zur Auswahl an.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Der Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Es gibt schon einen Kanal mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>Wählen Sie einen Messenger.</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>&amp;Diesen Kanal verwenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>Grenzen und Fehlercodes, wie der Messenger sie beschrieb (Stand: %1).</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>Angehalten seit %1: %2 Beheben Sie das und drücken Sie dann „Erneut senden“.</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>Das Kontingent des Messengers ist aufgebraucht; bis auf Weiteres übernehmen andere Kanäle.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1, neuer Versuch %2: %3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>Der Messenger hat um eine Pause bis %1 gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>Voll: Die nächste Nachricht kann in %n Sekunde hinaus.</numerusform>
            <numerusform>Voll: Die nächste Nachricht kann in %n Sekunden hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>Es ist Platz.</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>Form zurzeit:</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>Abgelehnte Formen:</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>Wartend:</translation>
    </message>
    <message>
        <source>Last success:</source>
        <translation>Letzter Erfolg:</translation>
    </message>
    <message>
        <source>Limiter:</source>
        <extracomment>What keeps the channel below the messenger&apos;s limit of messages in a time.</extracomment>
        <translation>Sendebegrenzung:</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Letzte Antwort:</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Erne&amp;ut senden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>Darüber wird noch nichts gesendet: Der Kanal ist neu oder ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>Seite des Messengers zu dieser Antwort</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>Nicht erreichbar; was aussteht, wird aufgehoben und erneut versucht.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>Ersatzkanäle</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>Unverschlüsselt (&amp;http) an einen anderen Rechner senden</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>E&amp;rsatzkanal:</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Wenn eine Antwort verloren geht</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>Wie es zum Messenger passt</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>Noch einmal senden: Sie kommt vielleicht zweimal an</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>Dabei belassen: Sie ist vielleicht nicht angekommen</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>Wenn eine Antwort ver&amp;loren geht:</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>Diese Regel fragt nichts ab und trifft deshalb immer zu.</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>„path“ braucht „in“ oder „match“, und „in“ braucht „path“.</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>Es gibt keine Liste „%1“.</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>Die Variable „%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>„verify“ gehört zum Ergebnis TEMPLATE.</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>Es gibt keine Form „%1“.</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>Es gibt keine Schnittstelle „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>„%1“ ist doppelt deklariert.</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>Dieser reguläre Ausdruck braucht genau eine Gruppe.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>„zone“ gehört zu „per“: „1d“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>„%1“ kann kein Funktionsname sein.</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>Keine Form „%1“ derselben Schnittstelle kann Personen nennen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>Fügen Sie die ganze Adresse ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Entfernen Sie, was zwischen // und @ steht.</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>Die Adresse ist einfaches http: Jeder auf dem Übertragungsweg könnte die Tickets mitlesen.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>Verwenden Sie https oder erlauben Sie einfaches http für diesen Kanal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>„%1“ ist kein Servername.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>Geben Sie nur den Namen ein, zum Beispiel chat.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>„%1“ muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>„%1“ hat den falschen Typ; erwartet wird: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>„%1“ des Kanals %2 sieht nicht so aus wie vom Messenger ausgegeben. Es wird unverändert verwendet.</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>Der Kanal %1 hat einen Wert „%2“, den sein Messenger nicht kennt.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>Weder „%1“ noch „%2“ ist ausgefüllt. Wo der Messenger eines davon verlangt, weist er jede Nachricht ab.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>Messenger, denen neue Tickets gemeldet werden, zusätzlich zu den Benachrichtigungen auf diesem Desktop.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message>
        <source>Tickets per hour</source>
        <translation>Tickets pro Stunde</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>Tickets pro Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a chart: day of the week and of the month, as a format of Qt: &quot;ddd d&quot; gives &quot;Mon 23&quot;.</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>%n Ticket wurde gemeldet.</numerusform>
            <numerusform>%n Tickets wurden gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>Am meisten: %1 mit %2.</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>Tickets pro Warteschlange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>(keine Warteschlange)</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>Kein Ticket wurde gemeldet.</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>Die meisten Tickets sind in %1.</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>Zeit bis zur Bestätigung</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>Aus dieser Zeit wurde hier kein Ticket bestätigt.</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>Die Hälfte wurde innerhalb von %1 bestätigt, 95 von 100 innerhalb von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n Ticket noch nicht bestätigt.</numerusform>
            <numerusform>%n Tickets noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>Zeit bis zur Annahme durch einen Messenger</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>Hälfte in</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 von 100 in</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1: %n Nachricht, die Hälfte innerhalb von %2, 95 von 100 innerhalb von %3.</numerusform>
            <numerusform>%1: %n Nachrichten, die Hälfte innerhalb von %2, 95 von 100 innerhalb von %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>In dieser Zeit wurde keine Nachricht angenommen.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>Weder eine Quelle noch ein Kanal heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>%n Ticket auf der ersten Seite.</numerusform>
            <numerusform>%n Tickets auf der ersten Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>in Ordnung.</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>FEHLGESCHLAGEN.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckList</name>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A ticked name that no longer exists in the settings.</extracomment>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}Hierher verschoben oder wieder geöffnet. {{/moved}}{{#requester}}Von {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Beantragt am {{createdAt}}. {{/createdAt}}{{#resources}}Angefordert: {{resources}}.{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}Hierher verschoben oder wieder geöffnet: Ticket{{/moved}}{{^moved}}Neues Ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} von {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Angefordert: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n neues Ticket in %1</numerusform>
            <numerusform>%n neue Tickets in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>Bis jetzt zurückgestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>Seit %n Minute hat es niemand übernommen.</numerusform>
            <numerusform>Seit %n Minuten hat es niemand übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>Das Ticketsystem war zuletzt %1 sichtbar; inzwischen kann jemand es übernommen haben.</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>Das Ticketsystem ist nicht sichtbar; jemand kann es übernommen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n Ticket wartet noch in %1</numerusform>
            <numerusform>%n Tickets warten noch in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>passt zum regulären Ausdruck</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>Feld der Bedingung %1</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>Vergleich der Bedingung %1</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>Wert der Bedingung %1</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>Bedingung %1 sagt nicht, um welches Feld es geht.</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>Bedingung %1 ist kein regulärer Ausdruck, bei Zeichen %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>Der Name „%1“ ist schon vergeben, in Zeile %2.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Namen müssen sich in mehr als der Groß- und Kleinschreibung unterscheiden.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>Es gibt keinen Kanal „%1“.</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>Eine Sitzung dauert mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>Erwartet wird eine Adresse wie „https://desk.example.org“.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>Die Adresse beginnt mit „%1:“; Deskbell beherrscht https und http.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>Entfernen Sie ihn und verwenden Sie stattdessen „signIn“.</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>Die Vorlage ist leer.</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>Nennen Sie eine, zum Beispiel „webhook“.</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>„tray“ ist der Infobereich selbst.</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>Geben Sie dem Kanal einen anderen Namen.</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>Der Kanal „%1“ kann nicht sein eigener Ersatzkanal sein.</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>Es gibt keinen Admin „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>Eine Bedingung hat genau einen Vergleich; diese hat %n.</numerusform>
            <numerusform>Eine Bedingung hat genau einen Vergleich; diese hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>Die Vergleiche sind: %1.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>Der reguläre Ausdruck ist ungültig: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell fragt höchstens einmal je Sekunde ab.</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>Das Zeitfenster muss länger als null sein.</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>Die Stufen steigen nach „from“ an, aber %1 folgt auf %2.</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>Ein Ticket klingelt frühestens nach einer Minute erneut.</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>Diese Tageszeit hat keinen Abstand.</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>Geben Sie ihr „fixed“ oder „steps“.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 ist in Ordnung: %n Quelle</numerusform>
            <numerusform>%1 ist in Ordnung: %n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n Kanal.</numerusform>
            <numerusform>%n Kanäle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>Die Adresse von „%1“ enthält etwas, das wie ein Schlüssel aussieht. Es steht unverändert in config.json; „config export“ verdeckt es.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>Es gibt keinen Kanal „%1“; dieser Ersatzkanal wird übergangen.</translation>
    </message>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>Die Datei hat Version %1 und wurde von einem neueren Deskbell geschrieben; dieses liest bis Version %2. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>Aktualisieren Sie Deskbell oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>Hier steht ein Geheimnis im Klartext; es wird an einen sicheren Ort verschoben.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Die Datei ist zu groß für eine Konfiguration.</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>Die Konfiguration wird nicht gespeichert: Ein Geheimnis würde im Klartext geschrieben (%1).</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>Die Konfiguration wird nicht über eine fehlerhafte Datei gespeichert: %1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>Korrigieren Sie die Datei oder verschieben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1 (wird nicht angezeigt; leer lassen, um es auszulassen):</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>Die jetzige Konfiguration konnte nicht nach %1 kopiert werden; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>Dieses und was der Schlüsselbund sonst nicht annimmt in Dateien aufbewahren, die nur Sie lesen können? (y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>Es fehlt noch: der Schlüssel in der Adresse von „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>Die Vorlage „%1“ kennt keine Anmeldeart „%2“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>„secret“ fehlt: Diese Anmeldeart braucht ein Geheimnis.</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>Die Umgebungsvariable „%1“ ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>Es gibt keine Geheimnisdatei „%1“.</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>„second“ fehlt: Diese Anmeldeart braucht zwei Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Die Datei ist zu groß für eine Konfiguration.</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Nach %1 exportiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>Es wurde nichts importiert und nichts geändert.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>Beheben Sie das in den Einstellungen; Deskbell versucht es weiter.</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>Dieser Messenger bietet nichts zur Auswahl an.</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>Dieser Messenger gibt keine Token aus.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>Das Geheimnis enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>Hinterlegen Sie es neu, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>Das laufende Deskbell hat nicht innerhalb von zwei Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>Mit diesem Profil läuft kein Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>Der Steuerungs-Socket kann nicht geöffnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>Teil %1 der Cookies hat nicht die Form name=wert.</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>Nach „Cookie:“ stehen keine Cookies.</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>Unter diesen Kopfzeilen beginnt keine mit „Cookie:“.</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>Das ist keine Cookie-Form, die Deskbell kennt.</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>Dieser Befehl fragt %1 ab, das Ticketsystem ist aber %2.</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>Die Option %1 nennt eine Datei mit Cookies: Fügen Sie den Inhalt dieser Datei ein.</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>Dieser Befehl enthält keine Cookies.</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>Kopieren Sie eine Anfrage der Seite des Ticketsystems, die nach Ihrer Anmeldung gestellt wurde.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>Das ist mehr, als die Cookies eines einzigen Ticketsystems sein können.</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>Diese Cookies gehören zu %1, das Ticketsystem ist aber %2.</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>Diese Cookies sind abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>Melden Sie sich in einem Browser neu beim Ticketsystem an und kopieren Sie dann dessen Cookies.</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>Diese Cookies gehören nur zur Anmeldung selbst; die Sitzung des Ticketsystems ist nicht dabei.</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>Kopieren Sie sie erst, wenn das Ticketsystem seine eigene Seite zeigt.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>Melden Sie sich in einem Browser beim Ticketsystem an, öffnen Sie die Entwicklerwerkzeuge, laden Sie die Seite neu und kopieren Sie deren Anfrage als cURL.</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>Zeile %1 ist keine Cookie-Zeile.</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>Das sieht nach JSON aus, ist aber bei Zeichen %1 nicht lesbar: Wurde alles kopiert?</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>In diesem JSON sind keine Cookies.</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>Kanal %1 wurde angehalten</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 Dorthin wird nichts gesendet, bis Sie das in den Einstellungen behoben haben; Ausstehendes wartet oder geht an den Ersatzkanal.</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>Kanal %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 Was dorthin aussteht, bleibt erhalten und wird erneut versucht.</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>Kanal %1 ist wieder erreichbar</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>Was ausstand, wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>Kanal %1: Eine Nachrichtenform wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 Einige Stunden lang wird eine einfachere Form verwendet, dann wird diese wieder versucht.</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>Kanal %1 hat nicht alle erreicht</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>Ein anderes Deskbell fragt dieses Profil ab.</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>Beenden Sie es zuerst oder verwenden Sie ein anderes --profile.</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>Eine Vorlage wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue angelegt: Jede Quelle zeichnet ohne zu klingeln auf, was sie jetzt auflistet.</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>Deskbell ist von außen nicht ansprechbar</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>Die Pause wird nicht gespeichert</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>Die Vorlage dieser Quelle hat keine Anmeldeart.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>Diese Quelle meldet sich selbst an.</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>Wählen Sie zuerst in ihren Einstellungen eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>Eine Nachricht an %1 wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>Ticket %1: %2 „deskbellctl deliveries --failed“ listet alle auf; „deskbellctl retry“ sendet eine erneut.</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1: Tickets sind wieder sichtbar</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1: neue Tickets sind nicht sichtbar</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Beispiel-Ticketsystem</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>Dies ist ein Test von Deskbell</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>Angeforderte Ressource</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Form „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>Die Vorlage kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell selbst enthält schon eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>Es gibt eine Datei dieses Namens, die keine brauchbare Vorlage ist: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>„deskbellctl presets list“ nennt alle.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>Das Ticket wurde hier stummgeschaltet.</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>Die Vorlage kann nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>Das Fenster zum Anmelden wurde nicht geöffnet, da das Zertifikat des Ticketsystems abgelehnt wird: %1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>Kanal %1 ist noch angehalten</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>Kein Kanal heißt „%1“.</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>Abfragen und zustellen, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>Jeden Schritt zu einer Quelle oder einem Kanal prüfen.</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>Eine Quelle abfragen; --dry-run gibt ihre Tickets nur aus.</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>Die Cookies eines Browsers übernehmen, in dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>Eine gespeicherte Antwort in Tickets umsetzen.</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>Die Anfragen ausgeben, die gesendet würden.</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>Ein Ticket sofort senden, durch alle Formen hindurch.</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>Aufgezeichnete Tickets auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>Zustellungen und ihren Ausgang auflisten.</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>Was jede Quelle sieht und jeder Kanal tut.</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>Eine beendete Zustellung wieder einreihen.</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>Ein Ticket als erledigt kennzeichnen.</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>Sagen, was in config.json falsch ist und wo.</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>Die Konfiguration ohne Geheimnisse ausgeben.</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>Eine exportierte Konfiguration übernehmen.</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>Mitgelieferte und eigene Vorlagen auflisten.</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>Eine Vorlage ausgeben.</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>Eine Vorlagendatei prüfen oder alle eigenen.</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>Das eingebaute Demo-Ticketsystem starten.</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>Das Ticket in dieser JSON-Datei verwenden; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>„deskbellctl COMMAND --help“ erklärt einen davon.</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>Deskbell ohne Anzeige.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Alles zu diesem Profil liegt unter DIR.</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>Datensätze als JSON-Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>„%1“ wird so aufgerufen: deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>Es gibt keine Quellenvorlage „%1“.</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>„deskbellctl presets list“ nennt alle.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>Für ein Ticket nichts mehr klingeln lassen.</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>Ein Ticket später im Infobereich erneut klingeln lassen.</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>Auf einem angehaltenen Kanal wieder senden, sobald er in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>Die Datenbank hat Version %1; dieses Deskbell kennt Versionen bis %2. Sie wurde von einem neueren Deskbell geschrieben und blieb unverändert.</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>Installieren Sie das neuere Deskbell oder verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>Schließen Sie andere Programme, die die Datei geöffnet haben, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms und blieb unverändert.</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>Verschieben Sie sie; Deskbell beginnt dann eine neue Datenbank.</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>Der Ordner der Datenbank existiert nicht.</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>Legen Sie den Ordner %1 an.</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>Die Datenbank kann nicht geöffnet werden: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>Die Datenbank kann nicht geschrieben werden: Ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>Prüfen Sie Eigentümer und Zugriffsrechte von %1.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Datenbank kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>Prüfen Sie Eigentümer und Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>Die Datenbank kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>Die Datenbank kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>Prüfen Sie Eigentümer, Zugriffsrechte und freien Speicherplatz ihres Ordners.</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>Die Datenbank enthält Sitzungs-Cookies, aber andere dürfen sie lesen.</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>Übergeben Sie die Datei dem Benutzer, der Deskbell ausführt.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>Die Datenbank ist beschädigt und kann nicht beiseitegelegt werden: %1.</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>Dieser Build von Deskbell ist unvollständig: %1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>Installieren Sie Deskbell neu.</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>Die Datenbank hat eine ältere Version und kann nicht aktualisiert werden: Die vorher nötige Kopie ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>Die Datenbank wurde nicht verändert. Schaffen Sie dort Speicherplatz und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>Schritt %1 der Datenbank ist fehlgeschlagen; sie wurde nicht verändert. %2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>die letzte Anweisung eines Schritts hat kein Ende.</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>die Schritte der Datenbank sind nicht fortlaufend nummeriert.</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>die Schritte der Datenbank fehlen.</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>Die Datenbank konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Schaffen Sie dort Speicherplatz; nichts ging verloren, und Deskbell versucht es erneut.</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>Die Datenbank konnte nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>Prüfen Sie Eigentümer und Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Die Datenbank ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>Schließen Sie andere Programme, die die Datei geöffnet haben; Deskbell versucht es erneut.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>Starten Sie Deskbell neu: Es prüft dann die ganze Datei, legt sie nötigenfalls beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>Der Datenträger meldete einen Fehler, während die Datenbank benutzt wurde (%1).</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Prüfen Sie den Datenträger; nichts ging verloren, und Deskbell versucht es erneut.</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>Die Datenbank antwortete mit einem Fehler: %1.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>Starten Sie Deskbell neu: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>Bild der letzten 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>In den letzten 24 Stunden wurde %n Ticket gemeldet.</numerusform>
            <numerusform>In den letzten 24 Stunden wurden %n Tickets gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>Diese Tabelle hätte jede Quelle %n-mal abgefragt.</numerusform>
            <numerusform>Diese Tabelle hätte jede Quelle %n-mal abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>Bei %1 hätte diese Tabelle %n-mal abgefragt.</numerusform>
            <numerusform>Bei %1 hätte diese Tabelle %n-mal abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>%n Abfrage fand statt.</numerusform>
            <numerusform>%n Abfragen fanden statt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>Abstand; ein Punkt für jede erfolgte Abfrage</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>Gemeldete Tickets</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>Die Antwort ist XML, aber kein Feed: Sie ist &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>Die Antwort ist kein JSON: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>Die Antwort enthält bei „%1“ keine Ticketliste.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>Die Antwort ist größer als %n MB und wurde nicht gelesen.</numerusform>
            <numerusform>Die Antwort ist größer als %n MB und wurde nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>Die Antwort ist kein XML: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>Die Seite ist keine Ticketliste: Bei %1 ist nichts.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>Nur solche, die fehlschlugen oder deren Ausgang unbekannt ist.</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>Zwei GPUs für das Bildmodell bis Freitag</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>Zugriff auf die Freigabe der Finanzabteilung</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>Laptop für eine neue Kollegin, Beginn Montag</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>Lizenz für das CAD-Programm</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>Passwort des Labordruckers unbekannt</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>Weitere 2 TB für den Sequenzierlauf</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>Der Demo-Server kann nicht an Port %1 lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>Demo-Ticketsystem</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>%n Ticket ist offen.</numerusform>
            <numerusform>%n Tickets sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>Demo-Ticketsystem: anmelden</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>An diesem Port lauschen; ohne Angabe an einem freien.</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>Etwa so oft ein neues Ticket anlegen: 30s, 5m.</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port erwartet eine Zahl bis 65535, --every eine Dauer wie „30s“.</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>Das Demo-Ticketsystem ist unter %1 erreichbar, Benutzer „%2“, Passwort „%3“. Strg+C beendet es.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>Dies ist eine Vorführung. In diesem Programm läuft unter %1 ein kleines Ticketsystem (Benutzer „%2“, Passwort „%3“).
Deskbell meldet sich an, zeichnet die vorhandenen Tickets lautlos auf und klingelt bei jedem neuen: Das erste kommt in wenigen Sekunden.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>Lassen Sie Benutzer und Passwort in der Adresse weg; danach wird später gefragt.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Das ist keine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Ohne https kann jeder auf dem Übertragungsweg das Passwort und die Tickets mitlesen.</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Seit 5 Minuten keine Antwort.</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell kann seinen Postausgang nicht nutzen und sendet so lange nichts: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>Das Kontingent des Messengers ist aufgebraucht.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>In der Konfiguration gibt es keinen Kanal „%1“ mehr.</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>Deskbell wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>Das Ticket wurde hier stummgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>Bis dahin hatte jemand das Ticket übernommen.</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>Hier wurde noch kein Ticket angenommen, und die Voreinstellung wurde nicht am echten Messenger erprobt: Senden Sie einen Test.</translation>
    </message>
</context>
<context>
    <name>deskbell::DraftLines</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>XPath of the rows, or for JSON the path to them.</source>
        <translation>XPath der Zeilen oder bei JSON der Pfad zu ihnen.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>Was auch bei leerer Liste auf der Seite steht. Ohne diese Angabe gilt eine leere Liste als falsche Seite.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>Ein Ausdruck, der für Zeilen wahr ist, die keine Tickets sind, zum Beispiel =!row[&quot;id&quot;].</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>Leer: wird selbst erkannt. Sonst epoch, epoch-ms oder ein Muster wie d/M/yyyy H:mm.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>Für Zeiten, die ihre Zone nicht nennen, zum Beispiel Europe/Berlin. Leer: UTC.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Es gibt keine Zeitzone mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1, Einheit</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>deskbell::EachValues</name>
    <message>
        <source>The desk names nothing to read tickets from: the account may see no project or queue.</source>
        <translation>Das Ticketsystem nennt nichts, woraus Tickets zu lesen wären: Vielleicht sieht das Konto kein Projekt und keine Warteschlange.</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>„%1“ ist kein Pfad.</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>Schreiben Sie Namen und Indizes, zum Beispiel items[0].name; ein Ausdruck beginnt mit „=“.</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>er ist zu lang oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>„...“ kann in den Argumenten eines Aufrufs nicht verwendet werden; reduce, concat und Object.assign kommen ohne aus</translation>
    </message>
</context>
<context>
    <name>deskbell::FieldRow</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>Ausdruck für %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>Eigener Ausdruck</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>How likely a column is a field, and why: a percentage, then sentences.</extracomment>
        <translation>%1 %: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, so no notification server can be reached.</source>
        <translation>Es gibt keinen D-Bus-Sitzungsbus, deshalb ist kein Benachrichtigungsdienst erreichbar.</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>Auf diesem Desktop antwortet kein Benachrichtigungsdienst (%1).</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>Der Benachrichtigungsdienst hat die Benachrichtigung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>In 15 min erinnern</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>Bei der An&amp;meldung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>Tage, die Texte aufbewahrt werden</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>Warnen, wenn nichts zu sehen war seit</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>&amp;Texte aufbewahren (Tage):</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>&amp;Warnen, wenn nichts zu sehen war seit:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>Ein Klick auf eine Benachrichtigung öffnet den &amp;Browser</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>Neue Tickets zu einer Nachricht &amp;sammeln</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>Wie lange das erste Ticket auf weitere wartet</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>Ab wie vielen Tickets nicht länger gewartet wird</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>Höchstens &amp;warten:</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>Tickets, die &amp;genügen:</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>Aus: Tickets gehen einzeln hinaus und nur zusammen, wenn es für den Messenger zu viele sind oder sich ein Rückstand angesammelt hat.</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>Inhaltsverzeichnis und Text</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>Weiter am anderen Ende.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>Der Proxy ist nicht erreichbar. Stimmen seine Adresse und sein Port?</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 hat die Verbindung abgelehnt. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>Der Name %1 wurde nicht gefunden. Stimmt die Adresse, und besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort oder hat die angegebenen abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>Der Proxy ist nicht erreichbar oder verweigert die Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 hat nicht in HTTP geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>Die Verbindung zu %1 endete ohne HTTP-Antwort. Stimmen Adresse und Port?</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>%1 ist nicht erreichbar. Besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>Die Antwort von %1 ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>Die Antwort von %1 ist größer als %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>Das Zertifikat von %1 ist nicht das gepinnte; es hat sich geändert, oder jemand hört mit. Der Pin des neuen ist %2. Akzeptieren Sie es nur, wenn Sie wissen, dass es ausgetauscht wurde.</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>Die Datei mit den eigenen Zertifizierungsstellen enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande: Der TLS-Handshake ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert und nicht gepinnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Das Zertifikat von %1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die ganze Antwort da war. Die Anfrage ist möglicherweise angekommen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>Admin %1</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>%1 wird hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 wird entfernt.</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 ändert sich.</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>%1 ändert sich: %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>Die Einstellungen werden dann im Dialog gezeigt. Nichts gilt, bevor Sie dort „Anwenden“ oder „OK“ drücken; „Abbrechen“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>Die Datei enthält genau die bestehenden Einstellungen.</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>Das ändert sich:</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>Die Datei enthält keine Geheimnisse. Die folgenden fehlen; ein leer gelassenes Feld kann später bei der Quelle oder dem Kanal ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Fehlende Geheimnisse</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%n älteres Ticket ist in %1 aufgetaucht</numerusform>
            <numerusform>%n ältere Tickets sind in %1 aufgetaucht</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>Sie wurden angelegt, bevor Deskbell das erste Mal nachsah, und waren damals nicht aufgelistet: Eine ganze Warteschlange wurde verschoben, wieder geöffnet oder für dieses Konto freigegeben. Sie werden aufgezeichnet und klingeln nicht einzeln.</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 hatte vielleicht mehr neue Tickets, als es auflistete</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>Das %n Ticket auf der Liste war neu, und die Liste hat keine weiteren Seiten: Ältere unter den neuen können sie verlassen haben, bevor Deskbell nachsah. Sehen Sie das Ticketsystem einmal durch. Ein kürzerer Abstand für diese Quelle oder eine Art der Auflistung mit Seiten verhindert, dass es wieder vorkommt.</numerusform>
            <numerusform>Jedes der %n Tickets auf der Liste war neu, und die Liste hat keine weiteren Seiten: Ältere unter den neuen können sie verlassen haben, bevor Deskbell nachsah. Sehen Sie das Ticketsystem einmal durch. Ein kürzerer Abstand für diese Quelle oder eine Art der Auflistung mit Seiten verhindert, dass es wieder vorkommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>&amp;Immer alle</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Fester Abstand</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>&amp;Nach Betrieb:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>Gezählt werden die Tickets der &amp;letzten</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>Je mehr Tickets zuletzt kamen, desto früher die nächste Abfrage.</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>Andere Abstände zu bestimmten &amp;Tageszeiten</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>Die adaptive Tabelle braucht eine Zeile ab 0 Tickets: Sie sagt, wie oft nachgesehen wird, wenn nichts klingelt.</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>Bild der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>ab %n Ticket: alle %1</numerusform>
            <numerusform>ab %n Tickets: alle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>Tickets im Zeitfenster</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTable</name>
    <message>
        <source>Adaptive table</source>
        <translation>Adaptive Tabelle</translation>
    </message>
    <message>
        <source>From … tickets</source>
        <translation>Ab … Tickets</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>Letzte Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>&amp;Übliche Tabelle</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>Ab wie vielen Tickets, Zeile %1</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>Abfragen alle, Zeile %1</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>Andere Abstände</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>Ta&amp;ge:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message>
        <source>Other intervals</source>
        <translation>Andere Abstände</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>Zum Beispiel selten in der Nacht und am Wochenende. Die erste passende Zeile gilt; zu allen anderen Zeiten gilt, was oben steht.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>always every %1</source>
        <translation>immer alle %1</translation>
    </message>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>nach einer Tabelle mit %n Zeile</numerusform>
            <numerusform>nach einer Tabelle mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A time of the day with other intervals: days, beginning and end, how often.</extracomment>
        <translation>%1, %2 bis %3: %4</translation>
    </message>
</context>
<context>
    <name>deskbell::ItemList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: a button and the list that it belongs to, &quot;Remove (Channels)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>Hier darf nichts stehen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 passt hier nicht; erwartet: %2.</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 passt hier nicht; nötig ist %2, erwartet: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two kinds of values: &quot;a text or a number&quot;</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>was nur zu einer der Formen passt</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>eine andere Form</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>mindestens %n Eintrag</numerusform>
            <numerusform>mindestens %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>ein Text mit mindestens %n Zeichen</numerusform>
            <numerusform>ein Text mit mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>ein Text, der zu %1 passt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>„%1“ fehlt hier; erwartet: %2.</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>Was hier stehen darf: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>Ein Schema ist hier ein Objekt.</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>Das Schema-Schlüsselwort „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>Das Schema verweist endlos auf sich selbst.</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>Das Schema-Schlüsselwort hat einen Wert, den es nicht haben kann.</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>Hier wird eine Liste von Schemas erwartet.</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>Hier wird ein Objekt aus Schemas erwartet.</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>das Dateiende</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>%1 wurde hier erwartet, aber die Datei ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>%1 wurde hier erwartet, gefunden wurde aber %2.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON hat keine Kommentare.</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>JSON-Texte stehen in geraden doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>Die Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Die Werte sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>Ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>Ein Doppelpunkt</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>Ein Komma oder „}“</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>Ein Komma oder „]“</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>Eine Zahl beginnt nicht mit 0.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>Ein Text endet in der Zeile, in der er beginnt; Zeilenumbrüche und Tabulatoren darin schreibt man \n und \t.</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>Ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>Eine der Escape-Folgen, die JSON kennt</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>Die Escape-Folge ist ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>Eine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>Die Datei ist kein gültiges JSON: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>Die Adresse führt anderswohin (zu %1). Deskbell folgt dem nicht, da die Nachricht an jemand anderen ginge: Wenn es richtig ist, geben Sie die neue Adresse ein; wenn dieses Netzwerk erst eine Anmeldung verlangt, melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>Statt des Messengers antwortete eine Webseite: ein Proxy oder ein Netzwerk, das erst eine Anmeldung verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Messengers %n Minute vor, wodurch jede Signatur ungültig wird: Stellen Sie die Uhr.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Messengers %n Minuten vor, wodurch jede Signatur ungültig wird: Stellen Sie die Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Messengers %n Minute nach, wodurch jede Signatur ungültig wird: Stellen Sie die Uhr.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Messengers %n Minuten nach, wodurch jede Signatur ungültig wird: Stellen Sie die Uhr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>Die Adresse führt anderswohin; Deskbell folgt dem nicht.</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>Die sichere Verbindung wurde abgelehnt. Wenn Ihre Organisation Verbindungen untersucht, geben Sie diesem Kanal deren CA-Datei; senden Sie niemals Geheimnisse trotz eines falschen Zertifikats.</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>Der Proxy hat abgelehnt: Prüfen Sie seine Adresse, den Benutzernamen und das Passwort.</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>Die Antwort ging verloren: Die Nachricht ist möglicherweise angekommen.</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1, gesendet an %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>Stattdessen kam ein Anmeldeformular von %1</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>Statt der Liste kam ein Anmeldeformular</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>Die Antwort sagt nicht, was sie ist</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>Die Antwort ist %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>Die nächste Seite der Liste liegt unter einer anderen Adresse, %1.</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>Der Pfad „%1“ der Vorlage verlässt die eigene Adresse des Ticketsystems.</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1: Der Messenger hat abgelehnt. Er sagt: %2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>Dieser Messenger hat keine Liste „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>Das ist kein Name eines Mailservers.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>Geben Sie nur den Namen ein, zum Beispiel smtp.example.org; der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>Die Verschlüsselung ist starttls, tls oder none.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>Ohne Verschlüsselung könnte jeder auf dem Übertragungsweg die Tickets und das Passwort mitlesen.</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>Verwenden Sie starttls oder tls oder erlauben Sie diesem Kanal, unverschlüsselt zu senden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Dieser Messenger hat keine Nachrichtenform namens „%1“.</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>Diese E-Mail hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>Geben Sie Empfänger für den Kanal ein oder geben Sie den erwähnten Admins eine Kennung „mail“.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>Der Mailserver bietet keine Anmeldeart an, die Deskbell kennt.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>Der Server hat einige der Empfänger vorerst zurückgestellt; Deskbell versucht diese erneut, und nur diese.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>Nicht erreicht: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>Klingelt genau einmal für jedes neue Ticket, auf dem Desktop und in den Messengern der diensthabenden Admins.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Alles zu diesem Profil liegt unter DIR.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>Das Fenster zeigen, auch das eines schon laufenden Deskbell.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Mit eingebautem Ticketsystem und Messenger ausführen, in einem Wegwerfprofil.</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>deskbell nimmt außer seinen Optionen keine Argumente; siehe --help.</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell kann nicht starten</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>Demo-Messenger empfing: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>&amp;Deskbell</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>&amp;Jetzt abfragen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>Deskbell &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>Die gespeicherte Antwort; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>Ihr Medientyp, wie ihn das Ticketsystem gesendet hat.</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>Welche Liste der Vorlage, falls sie mehrere hat.</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>Adresse des Ticketsystems, für Links.</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>Eine Option der Vorlage; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>--answer FILE fehlt.</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>Die Vorlage hat keine Liste „%1“; vorhanden sind: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>Welche Liste der Seite</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell muss ein Ticket wiedererkennen: Wählen Sie, was in jeder Zeile anders ist und sich nie ändert.</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>Gehen Sie zurück und rufen Sie die Liste ab, um ihre Tickets hier zu sehen.</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>Damit wird in diesen Zeilen nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Was ist was?</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>Deskbell hat geraten, welche Spalte was enthält. Sehen Sie sich die Tickets an: Wo etwas nicht stimmt, wählen Sie eine andere Spalte oder schreiben Sie deren XPath oder Ausdruck.</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>&amp;Name des Portals:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>Speichert die Beschreibung als Datei für andere. Sie enthält weder Passwort noch Ticket.</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>Beschreibung des Portals exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>Als %1 gespeichert. Andere legen die Datei in den Ordner presets ihres Profils.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>deskbell::MoreSection</name>
    <message>
        <source>Mo&amp;re</source>
        <extracomment>Opens a part of a page with settings that few people need.</extracomment>
        <translation>Meh&amp;r</translation>
    </message>
</context>
<context>
    <name>deskbell::MuteCommand</name>
    <message>
        <source>Let it ring again.</source>
        <translation>Wieder klingeln lassen.</translation>
    </message>
</context>
<context>
    <name>deskbell::NetworkForm</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Keiner: direkt zum Server</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>Kinds of proxies.</extracomment>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>&amp;Host des Proxys:</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>P&amp;ort des Proxys:</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>Ben&amp;utzer des Proxys:</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>Pass&amp;wort des Proxys:</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>Zertifikatsdatei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>Gepinntes Zertifi&amp;kat:</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Zertifikats&amp;datei:</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Sicher hinterlegt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>Der Host des Proxys fehlt.</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>Der Host des Proxys ist ein Name oder eine Adresse, ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>Das gepinnte Zertifikat besteht aus sha256/ und 44 Zeichen; der Test der Quelle zeigt es.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Zertifikate Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>Neues To&amp;ken holen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell holt Zugriffstoken selbst. Holen Sie ein neues, wenn der Messenger das benutzte ablehnt, etwa nach einer Änderung der Anwendung dort.</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell holt Zugriffstoken selbst. Ein neues beendet das benutzte sofort, in jedem Programm, das dieses Konto benutzt: höchstens %n am Tag und keines innerhalb von %1 nach dem letzten.</numerusform>
            <numerusform>Deskbell holt Zugriffstoken selbst. Ein neues beendet das benutzte sofort, in jedem Programm, das dieses Konto benutzt: höchstens %n am Tag und keines innerhalb von %1 nach dem letzten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Der Messenger wird gefragt …</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>Der Messenger gab das Token, das schon in Gebrauch war, bis %1.</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>Es gibt ein neues Token, benutzt bis %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Zertifikat prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>Was soll beobachtet werden?</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Leere Felder erfassen alles, was das Konto sehen darf.</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>Diese Quelle &amp;immer abfragen alle</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>Abfrageabstand dieser Quelle</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>Neu an&amp;melden nach</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>Auch bei alten Tickets &amp;klingeln, die hierher verschoben oder wieder geöffnet werden</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>Wie oft nachgesehen wird und was klingelt.</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>Die Zustellung %1 ist schon beendet; ihr Zustand blieb unverändert.</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Seit 5 Minuten keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>Die Liste hat mehr als %n Seite; Deskbell sieht die Tickets auf den Seiten dahinter nicht.</numerusform>
            <numerusform>Die Liste hat mehr als %n Seiten; Deskbell sieht die Tickets auf den Seiten dahinter nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>Anmeldefenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>Das Anmeldefenster braucht das Paket deskbell-signin, das nicht installiert ist. Installieren Sie es (unter Debian: apt install deskbell-signin) und kommen Sie zurück, oder fügen Sie stattdessen Cookies ein: Melden Sie sich im Browser beim Ticketsystem an, öffnen Sie die Entwicklerwerkzeuge (F12), wählen Sie Netzwerk, laden Sie neu und kopieren Sie die Anfrage der Seite als cURL.</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies aus einem Browser</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>Hier einfügen: eine als cURL kopierte Anfrage, eine Zeile „Cookie: …“, eine cookies.txt oder JSON</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>Melden Sie sich in dem Fenster an, das sich jetzt öffnet.</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>Das Fenster wurde geschlossen, bevor Sie angemeldet waren.</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>Übernommen: %n Cookie des Ticketsystems.</numerusform>
            <numerusform>Übernommen: %n Cookies des Ticketsystems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>Das Ticketsystem jetzt sofort abfragen, die Tickets ausgeben, nichts aufzeichnen.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>Deskbell sieht die Tickets von %1 wieder.</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>Was inzwischen ausblieb, klingelt jetzt.</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>Deskbell hat die Tickets von %1 noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>Deskbell hat von %1 seit %2 nichts gesehen.</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>Das Ticketsystem antwortet nicht. Deskbell versucht es weiter.</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>Das Ticketsystem antwortet, aber Deskbell kann seine Tickets nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>Nichts klingelt, und nichts geht verloren; Deskbell versucht es von selbst erneut. Prüfen Sie freien Speicherplatz und Zugriffsrechte des Datenordners.</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell sieht nur einen Teil der Tickets von %1. %2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>Der Rest klingelt wie gewohnt, und Deskbell fragt diesen Teil bei jeder Abfrage erneut an. Prüfen Sie die Rechte des Kontos oder nehmen Sie den Teil aus den Optionen der Quelle heraus.</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>Deskbell sieht wieder alle Tickets von %1.</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Das Ticketsystem hat Deskbell gebeten, bis %1 zu warten.</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>Bittet ein Ticketsystem um seltenere Abfragen, hält Deskbell sich daran, egal was hier steht. Eine Quelle kann einen eigenen Abstand haben.</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>Die letzten 24 Stunden und wie oft diese Tabelle abgefragt hätte</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>Wo ist die Ticketliste?</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>Öffnen Sie die Liste in Ihrem Browser, die neuesten Tickets zuerst, und kopieren Sie ihre Adresse hierher. Erkannt werden Listen als Webseite, JSON, CSV, Atom und RSS.</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>Adr&amp;esse der Liste:</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>&amp;Liste abrufen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>Genau &amp;diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>Rufen Sie die Liste ab, um beim Bearbeiten ihre Tickets zu sehen.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>Lassen Sie Benutzer und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>Für das Zertifikat dieses Servers bürgt niemand. Fragen Sie den Betreiber des Servers, ob dies sein Fingerabdruck ist, und vertrauen Sie ihm nur dann: %1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>Das Portal verlangt eine Anmeldung, bevor es die Liste zeigt. Wählen Sie oben, wie Sie sich dort anmelden.</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>Es kam eine Antwort, aber darin wurde keine Ticketliste erkannt. Wenn Skripte die Seite in Ihrem Browser füllen, suchen Sie die Adresse, von der sie ihre Daten holen: Entwicklerwerkzeuge, Netzwerk, eine Antwort in JSON. Sie können auch fortfahren und selbst angeben, wo die Zeilen sind.</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>%1 gefunden. Fahren Sie fort, um zu sehen, was erkannt wurde.</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>Niemand muss sich anmelden</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>Anmeldeformular wie im Browser</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>Benutzername und Passwort bei jeder Anfrage</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>Token in einer Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>Anmelde&amp;art:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>&amp;Passwort oder Token:</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>Anmelde&amp;seite:</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>nur wenn die Liste nicht dorthin führt</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>&amp;Kopfzeile:</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>Vor dem &amp;Token:</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>Vor dem Token</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Sicher hinterlegt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>Die Anmeldeseite liegt auf einem anderen Server als die Liste. Dorthin sendet Deskbell keine Passwörter: Das ist ein Single Sign-on.</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Ohne https kann jeder auf dem Übertragungsweg das Passwort und die Tickets mitlesen.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>In einem Browserfenster: Single Sign-on, zweite Faktoren</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies, aus einem Browser eingefügt</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>%n Zeile kam an:</numerusform>
            <numerusform>%n Zeilen kamen an:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>Daraus wird %n Ticket:</numerusform>
            <numerusform>Daraus werden %n Tickets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>Der reguläre Ausdruck %1 ist falsch: %2 bei Zeichen %3.</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} nennt eine Option, die die Vorlage nicht deklariert.</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>Der XPath %1 ruft %2() auf, das es in XPath 1.0 nicht gibt.</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>Der XPath %1 ist bei Zeichen %2 falsch.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>Die Vorlage „%1“ kennt keine Anmeldeart „%2“</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>Das Ticketsystem antwortet wie einem anonymen Besucher</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>Die Liste ist leer, aber das Ticketsystem zählt %n Ticket</numerusform>
            <numerusform>Die Liste ist leer, aber das Ticketsystem zählt %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one of several projects, queues or the like that are listed one by one, %2 what went wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetLibrary</name>
    <message>
        <source>The preset cannot be read: %1</source>
        <translation>Die Vorlage kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>Die Vorlage ist größer als %n kB und wurde nicht gelesen.</numerusform>
            <numerusform>Die Vorlage ist größer als %n kB und wurde nicht gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>(unbestätigt)</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(eigene)</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>Ist Platz vorhanden, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>Der Ordner kann nicht vor anderen Benutzern verschlossen werden.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>Der Ordner gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR auf einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>durch die Pause zurückgehalten bis %1</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>durch Ruhezeiten zurückgehalten bis %1</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>In Ruhezeiten klingelt nichts. Deskbell sieht weiter nach, hebt auf, was kommt, und meldet es am Ende in einer Nachricht je Kanal. Tickets einer Regel, die es so bestimmt, klingeln trotzdem. Wenn Deskbell etwas nicht sehen oder nicht erreichen kann, meldet es das lautlos im Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>Ruhezeit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>Ruhezeit %1 hat keinen Tag. Wählen Sie mindestens einen oder entfernen Sie die Ruhezeit.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>Ruhezeit %1 beginnt am %2</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>Beginn der Ruhezeit %1</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>Ende der Ruhezeit %1</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>Ruhezeit %1 entfernen</translation>
    </message>
    <message>
        <source>on the day after</source>
        <extracomment>Behind the end of quiet hours that go over midnight.</extracomment>
        <translation>am Folgetag</translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Name of a column: the value of a parameter inside an address.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>number in %1</source>
        <extracomment>Name of a column: the number that stands in an address.
----------
Name of a column: the number that stands in a longer text.</extracomment>
        <translation>Nummer in %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>Adresse in %1</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>Zeit in %1</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>Name of a column: a part of a text that has several, by its number.</extracomment>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>Name of a column: the words of a value that is written in HTML.</extracomment>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>Name of a column that holds the address behind a text, such as &quot;Subject link&quot;.
----------
Name of the column that holds the address behind a text, such as &quot;Subject link&quot;.</extracomment>
        <translation>%1-Link</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>Das Ticketsystem nennt die Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>Die Überschrift lautet „%1“.</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>Das ist der längste Text der Zeile.</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>Der Text verlinkt auf das Ticket.</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>Der Text besteht aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>Die Werte sehen wie Personennamen aus.</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>Die Werte sind Zeiten.</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>Die Zeitzone ist angegeben.</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>Die Seite führt das für Maschinen mit.</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>Die Werte sind übliche Ticketzustände.</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>Die Werte sind übliche Prioritäten.</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>Wenige Werte wiederholen sich.</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>In jeder Zeile anders.</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>Das ist eine Zahl.</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>Das sieht wie eine Ticketnummer aus.</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>Der Wert wächst von Ticket zu Ticket.</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>Der Wert steht im Link zum Ticket.</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>Feeds behalten ihre IDs.</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>Geschrieben wie eine Ticketnummer, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>Die Werte sind Adressen.</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>Das ist der Link des Betreffs.</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>Die Adresse führt eine Aktion aus, statt das Ticket zu zeigen.</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>Die Identität des Tickets steht darin.</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1, vollständig</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>Die Seite gibt Zeiten nur als „vor 5 Minuten“ oder als Uhrzeit an; Deskbell richtet sich dann danach, wann es ein Ticket zuerst gesehen hat.</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>Die Zeiten nennen ihre Zone nicht; sie werden als Zeiten von %1 verstanden.</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>Tag und Monat der Zeiten könnten vertauscht sein: Sehen Sie sich die Tickets an.</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>Nichts auf der Seite benennt die Liste; deshalb gilt eine leere Liste als falsche Seite, bis Sie angeben, woran sie zu erkennen ist.</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>JSON-Liste mit %n Zeile</numerusform>
            <numerusform>JSON-Liste mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>Feed mit %n Zeile</numerusform>
            <numerusform>Feed mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>Tabelle getrennter Werte mit %n Zeile</numerusform>
            <numerusform>Tabelle getrennter Werte mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Zeile</numerusform>
            <numerusform>Tabelle mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>Liste von Blöcken mit %n Zeile</numerusform>
            <numerusform>Liste von Blöcken mit %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>Deskbell kann erst sagen, welche Tickets erneut klingeln sollen, wenn seine Datenbank funktioniert: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>Welche Form; ohne Angabe die reichhaltigste.</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>Geheimnisse unverändert ausgeben.</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>Die Nachricht ist für diese Form zu lang.</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>In der Konfiguration gibt es keinen Kanal „%1“.</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>„%1“ ist keine Nummer einer Zustellung; „deskbellctl deliveries“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>Es gibt keine beendete Zustellung %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>Diese Tickets klingeln auch in Ruhe&amp;zeiten und Pausen</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>&amp;Ton der Benachrichtigung:</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Ton der Benachrichtigung</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>Wie der Desktop es vorsieht</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>Ein Name aus dem Klangthema des Desktops, der Pfad einer Klangdatei oder „none“. Ob er zu hören ist, entscheidet der Desktop.</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>Erneut &amp;klingeln, bis jemand das Ticket übernimmt</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>Es hört von selbst auf, wenn das Ticketsystem das Ticket als zugewiesen oder geschlossen meldet und wenn es hier bestätigt oder stummgeschaltet wird. Das erste Mal klingelt es auf den Kanälen der Regel; ab dem zweiten Mal auch auf den unten genannten, mit deren Erwähnungen.</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>Klingelt erneut nach</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>Zeit zwischen zwei späteren Meldungen</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>Spätere Meldungen insgesamt</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>Kanäle ab dem zweiten Mal</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>Erwähnungen ab dem zweiten Mal</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>&amp;Dann alle:</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>&amp;Höchstens so oft:</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>Ab dem zweiten Mal melden &amp;an:</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>&amp;Und erwähnen:</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Nachri&amp;cht</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Later rules are &amp;not asked when this one matches</source>
        <translation>Spätere Regeln nicht mehr &amp;fragen, wenn diese zutrifft</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>Für Tickets, auf die &amp;alles davon zutrifft (ohne Angabe: jedes Ticket):</translation>
    </message>
    <message>
        <source>&amp;Tell:</source>
        <extracomment>Which channels are told when the rule matches.</extracomment>
        <translation>&amp;Melden an:</translation>
    </message>
    <message>
        <source>&amp;Mention:</source>
        <extracomment>Which admins are named in the message.</extracomment>
        <translation>Er&amp;wähnen:</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>Kl&amp;ingeln</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>&amp;Diese Regel verwenden</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>Die letzten Tickets werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>Letzte Tickets und auf welche davon die Regel zutrifft</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>Nur Treffer anzei&amp;gen</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>Es wurde noch kein Ticket gesehen, an dem sich die Regel erproben ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>Auf %n der letzten %1 Tickets würde sie zutreffen.</numerusform>
            <numerusform>Auf %n der letzten %1 Tickets würde sie zutreffen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RulesPage</name>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>Regeln, von oben nach unten gefragt</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>Ohne Regeln geht jedes Ticket an den Infobereich und an alle Kanäle. Mit Regeln geht ein Ticket, auf das keine zutrifft, nur an den Infobereich.</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>Admins und Regeln</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>jedes Ticket</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>niemand wird benachrichtigt</translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message>
        <source>Poll each source once, deliver what is due, then end.</source>
        <translation>Jede Quelle einmal abfragen, Fälliges zustellen, dann beenden.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Mit eingebautem Ticketsystem und Messenger ausführen, in einem Wegwerfprofil.</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>Demo-Messenger empfing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n Nachricht wartet.</numerusform>
            <numerusform>%n Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>Das neueste Ticket in jeder Form, die reichhaltigste zuerst. Lehnt der Messenger eine Form ab, folgt die nächste. Jeder Messenger stellt sie etwas anders dar.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>Was &amp;gesendet wird, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>Speicherort des Passworts</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>Das Passwort oder der Schlüssel kann nicht im Schlüsselbund dieses Desktops hinterlegt werden.</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>Deskbell kann es in einer Datei hinterlegen, die nur Ihr Konto lesen darf. Die Datei ist nicht verschlüsselt: Wer Ihr Konto oder Ihren Datenträger hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>In einer &amp;Datei hinterlegen</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>Schlüsselbund-Eintrag „%1“</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1 stand in der Konfiguration; neuer Ort: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>Geheimnis, mit dem sich die Quelle „%1“ anmeldet</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>Passwort des Proxys der Quelle „%1“</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>Passwort des Proxys des Kanals „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>„%1“ des Kanals „%2“</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>Zweites Geheimnis, mit dem sich die Quelle „%1“ anmeldet</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>Die Umgebungsvariable „%1“ ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>Setzen Sie sie für das Programm, das Deskbell startet.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>Die Geheimnisdatei „%1“ verlässt den Ordner des Profils.</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>Geben Sie den ganzen Pfad an, wenn das beabsichtigt ist.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>Die Geheimnisdatei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>Die Geheimnisdatei „%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>Die Geheimnisdatei „%1“ ist zu groß für ein Geheimnis.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Geheimnisdatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>Die Geheimnisdatei „%1“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>Die Geheimnisdatei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>Andere Benutzer können die Geheimnisdatei „%1“ lesen oder ändern. Entziehen Sie die Rechte: chmod 600.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat auf die Frage nach „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>Wartet er darauf, dass Sie ihn entsperren?</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund zeigt keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>Ein gesperrter Schlüsselbund sieht genauso aus: Entsperren Sie ihn oder geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>Der Schlüsselbund verweigert die Auskunft über „%1“: %2.</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>Entsperren Sie ihn und erlauben Sie Deskbell, den Eintrag zu lesen.</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>Es gibt keinen Schlüsselbund, aus dem „%1“ gelesen werden könnte: %2.</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>Starten Sie einen (gnome-keyring, KWallet, KeePassXC) oder verwenden Sie {&quot;file&quot;: ...} für dieses Geheimnis.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>Der Befehl „%1“ endete nicht innerhalb von 30 Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>Der Befehl „%1“ kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>Der Befehl „%1“ gibt zu viel für ein Geheimnis aus.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>Der Befehl „%1“ wurde vom System beendet.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>Der Befehl „%1“ ist mit Exit-Code %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Führen Sie ihn in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>Die Ausgabe des Befehls „%1“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>Der Befehl „%1“ gibt nichts aus.</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>Ein leeres Geheimnis wird nicht hinterlegt.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>Das Geheimnis „%1“ steht in einer Datei, die nur Sie lesen können, da der Schlüsselbund nicht benutzt werden konnte: %2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>Starten und entsperren Sie einen Schlüsselbund oder erlauben Sie eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet, als „%1“ hinterlegt werden sollte.</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>Der Schlüsselbund weigert sich, „%1“ aufzunehmen: %2.</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>Es gibt keinen Schlüsselbund, in dem „%1“ hinterlegt werden könnte: %2.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>Der Ordner „%1“ für Geheimnisse kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>Die Geheimnisdatei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>Nicht erreicht: %1.</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>Der Messenger lehnt die Nachrichtenvorlage ab, obwohl seine Liste sie noch enthält. Das geht manchmal vorüber; Deskbell versucht es deshalb noch einmal, bevor es eine einfachere Form verwendet.</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>Die Nachrichtenvorlage ist aus der Liste des Messengers verschwunden: Wählen Sie für diesen Kanal eine andere. Bis dahin wird eine einfachere Form verwendet.</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>Mit der Desktop-Sitzung starten</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>Deskbell startet, wenn Sie sich an diesem Rechner anmelden.</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>Ein Klick öffnet das Ticket</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>Ein Klick auf eine Benachrichtigung öffnet die Seite dieses Tickets im Browser.</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>Texte aufbewahren für</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>Texte von Tickets und die Verläufe ihrer Zustellungen werden nach dieser Zeit entfernt. Welche Tickets schon gesehen wurden, wird nie vergessen.</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>Warnen, wenn nichts zu sehen war seit</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>Wenn eine Quelle so lange nicht gelesen werden konnte, aus welchem Grund auch immer, meldet Deskbell das deutlich.</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>Ticketfelder stehen in doppelten geschweiften Klammern: {{number}}, {{subject}}, {{fields.GPU}}. Leer: der eingebaute Text.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Titel einer Nachricht</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Text einer Nachricht</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Einfacher Satz</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>Was gesendet wird, wenn ein Messenger nichts Reichhaltigeres annimmt.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Tickets zählen über die letzten</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>Die Tabelle der Abstände richtet sich danach, wie viele Tickets in dieser Zeit gemeldet wurden.</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>Sprache des Programms; sie ändert sich beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingText</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop says, straight, or through a proxy of your choice.</source>
        <translation>Der Weg ins Netzwerk: wie der Desktop, direkt oder über einen Proxy Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>Name oder Adresse des Proxys, ohne http://.</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>Oft 3128 oder 8080 bei HTTP und 1080 bei SOCKS5.</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>Nur für einen Proxy, der eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>Wird im Schlüsselbund hinterlegt, nie in der Konfiguration.</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Gepinntes Zertifikat</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>Vertraut diesem einen Schlüssel und keinem anderen. Beginnt mit sha256/; der Test einer Quelle bietet es an, wenn niemand für den Server bürgt.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Zertifikate Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>Eine PEM-Datei, anstelle der Zertifizierungsstellen, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Fester Abstand</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>Fragt immer in diesem Abstand ab, egal wie viel klingelt.</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>Tabelle: ab wie vielen Tickets</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>Jede Zeile gilt ab einer Anzahl von Tickets im Zeitfenster.</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>Tabelle: wie oft</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>Je mehr Tickets klingeln, desto früher die nächste Abfrage.</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>Tage anderer Abstände</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>Die Tage, an denen diese Zeit beginnt. Keiner angekreuzt: jeden Tag.</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>Andere Abstände von</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>Wann die anderen Abstände beginnen, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>Andere Abstände bis</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>Wann sie enden. Nicht später als der Beginn bedeutet: am nächsten Tag.</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>Fester Abstand zu einer Tageszeit</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>Fragt zu dieser Zeit in diesem Abstand ab, zum Beispiel selten in der Nacht.</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>Tabelle einer Tageszeit: ab wie vielen Tickets</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>Tabelle einer Tageszeit: wie oft</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>Felder des Tickets stehen in doppelten geschweiften Klammern: {{subject}}. Leer: der gemeinsame Text der Seite „Nachricht“.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Titel einer Nachricht</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Text einer Nachricht</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Einfacher Satz</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>Tage der Ruhezeiten</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>Die Tage, an denen sie beginnen. In ihnen klingelt nichts, und was kommt, wird am Ende gemeldet.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeiten von</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>Wann sie beginnen, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Ruhezeiten bis</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>Der Name bleibt: An ihm erkennt Deskbell die Tickets dieser Quelle.</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Ticketsystem</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>Um welche Art von Ticketsystem es sich handelt. Ein anderes ist eine andere Quelle.</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>Die Adresse seiner Startseite, wie sie im Browser steht.</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>Diese Quelle beobachten</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>Aus: Sie wird nicht abgefragt; was gesehen wurde, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Leere Felder erfassen alles, was das Konto sehen darf.</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Das Konto liest nur. Es muss nicht das Konto der Person sein, die benachrichtigt wird.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>Das Konto, mit dem sich Deskbell anmeldet.</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>Passwort, Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Neu anmelden nach</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>Ältere Sitzungen werden verworfen, und Deskbell meldet sich neu an. Aus: wie die Vorlage des Ticketsystems es angibt.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Tickets zählen über die letzten</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>Die Tabelle der Abstände richtet sich danach, wie viele Tickets in dieser Zeit gemeldet wurden.</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Alte Tickets, die später auftauchen</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>Tickets, die älter sind als der erste Abruf: wieder geöffnet oder in diese Liste verschoben.</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>Seiten des ersten Abrufs</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>Wie viele Seiten der erste Abruf liest und ohne zu klingeln aufzeichnet. Mehr dauern länger und kennen mehr alte Tickets.</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Melden, wenn diese Quelle nicht sichtbar ist</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>Diese Kanäle erfahren zusätzlich zum Infobereich, wenn die Quelle nicht mehr sichtbar ist und wenn sie es wieder ist.</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>Regeln und Ersatzkanäle kennen ihn unter diesem Namen; ein neuer Name wird überall übernommen.</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>Um welchen Messenger es sich handelt. Eine eingefügte Adresse wählt ihn von selbst.</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>Adresse und Schlüssel des Messengers</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>Was der Messenger verlangt. Geheimnisse werden im Schlüsselbund hinterlegt, nie in der Konfiguration.</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>Diesen Kanal verwenden</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>Aus: Es wird nichts gesendet, und es steht kein Ticket für ihn aus.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatzkanal</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>Diese Kanäle stellen zu, wenn dieser angehalten ist oder den Empfänger nicht erreicht.</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>Sammeln: höchstens warten</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>Wie lange das erste Ticket auf weitere wartet.</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>Sammeln: Tickets, die genügen</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>So viele gehen sofort hinaus, ohne länger zu warten.</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>Akzeptiert eine Adresse, die mit http:// beginnt, auf einem anderen Rechner. Jeder auf dem Übertragungsweg kann die Nachrichten mitlesen.</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>Name des Admins</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>Regeln erwähnen den Admin unter diesem Namen.</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>Kennungen des Admins</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>Wer dies in den einzelnen Messengern ist, so wie der Messenger es für eine Erwähnung braucht.</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>Der Verlauf einer Zustellung nennt die Regel.</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>Bedingung: Feld</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>Ein Feld des Tickets. Alle Bedingungen müssen zutreffen; ohne Bedingung trifft die Regel auf jedes Ticket zu.</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Melden an</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>Welche Kanäle benachrichtigt werden, wenn die Regel zutrifft. Keiner angekreuzt: Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>Welche Admins in der Nachricht genannt werden.</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>Klingelt in Ruhezeiten</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>Diese Tickets klingeln auch in Ruhezeiten und Pausen.</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Ton der Benachrichtigung</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>Ein Name aus dem Klangthema des Desktops, der Pfad einer Klangdatei oder „none“. Leer: wie der Desktop es vorsieht.</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>Bis jemand es übernimmt: nach</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>Ein Ticket, das offen und niemandem zugewiesen ist, klingelt nach dieser Zeit erneut.</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>Bis jemand es übernimmt: alle</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>Die Zeit zwischen zwei späteren Meldungen.</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>Bis jemand es übernimmt: höchstens</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>So viele spätere Meldungen insgesamt.</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>Bis jemand es übernimmt: dann melden an</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>Diese Kanäle werden ab der zweiten späteren Meldung zusätzlich benachrichtigt.</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>Bis jemand es übernimmt: dann erwähnen</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>Diese Admins werden ab der zweiten späteren Meldung zusätzlich erwähnt.</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>Spätere Regeln werden nicht gefragt</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>Wenn diese Regel zutrifft, werden die unter ihr übergangen.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel verwenden</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>Aus: Die Regel wird übergangen.</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>Bedingung: Vergleich und Wert</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>Wie das Feld mit dem Wert verglichen wird.</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Zweites Geheimnis</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>Wo eine Anmeldeart zwei braucht, zum Beispiel das Geheimnis eines Clients und ein Refresh-Token.</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Wenn eine Antwort verloren geht</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>Dann weiß niemand, ob die Nachricht angekommen ist. Noch einmal gesendet, kommt sie vielleicht zweimal an; belässt man es dabei, ist sie vielleicht gar nicht angekommen.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>In diesen Dialog importiert. Sehen Sie alles durch; nichts gilt, bevor Sie „Anwenden“ oder „OK“ drücken.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>Einstellungen durchsuchen (Strg+F): ein Wort oder ein Schlüssel der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2
%3 (%4)</source>
        <extracomment>A setting that was found: its page, its title; beneath it the explanation and the key in the file.</extracomment>
        <translation>%1: %2
%3 (%4)</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>Diese Quelle wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>Deskbell fragt sie in Kürze ab.</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell sieht die Tickets dieser Quelle.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell meldet sich an.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>Das Ticketsystem hat Benutzername, Passwort oder Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>Korrigieren Sie die Angaben in den Einstellungen der Quelle. Ein abgelehntes Passwort versucht Deskbell nicht von selbst noch einmal, damit kein Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>Das Ticketsystem verlangt etwas, das nur ein Mensch geben kann: einen zweiten Faktor, ein Captcha oder ein neues Passwort.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>Melden Sie sich in einem Browser beim Ticketsystem an und beantworten Sie die Frage, oder verwenden Sie einen API-Schlüssel, wenn das Ticketsystem welche hat; wählen Sie dann „Neu anmelden“.</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>Die Sitzung beim Ticketsystem ist beendet, und Deskbell konnte keine neue beginnen.</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>Wählen Sie „Neu anmelden“. Bis dahin sieht Deskbell in großen Abständen nach, ob das Ticketsystem die Sitzung noch kennt. Endet sie gleich wieder, prüfen Sie in einem Browser, ob dieses Konto die Liste öffnen kann.</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>Das Ticketsystem verbietet diese Anfrage: Das Konto darf die Liste nicht lesen, die API ist ausgeschaltet, oder diese Adresse ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>Fragen Sie den Administrator des Ticketsystems. Deskbell versucht es in großen Abständen erneut.</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>Das Ticketsystem bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell wartet so lange, wie das Ticketsystem angibt, und macht dann von selbst weiter. Ein größerer Abstand für diese Quelle vermeidet das.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>Das Ticketsystem ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell versucht es von selbst erneut. Prüfen Sie das Netzwerk und ob das Ticketsystem läuft.</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>Der Name des Hosts des Ticketsystems wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell versucht es von selbst erneut. Prüfen Sie die Adresse auf Tippfehler sowie das Netzwerk oder VPN.</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>Dem Zertifikat des Ticketsystems kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>Es wurde nichts gesendet. Wenn das Ticketsystem eine eigene Zertifizierungsstelle hat, geben Sie deren CA-Datei oder einen Pin in den Einstellungen der Quelle an.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>Der Proxy ist nicht erreichbar oder verweigert den Weg.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>Prüfen Sie Adresse, Benutzer und Passwort des Proxys in den Einstellungen der Quelle.</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>Anstelle des Ticketsystems antwortet das Netzwerk, wie Gastnetze es vor ihrer eigenen Anmeldung tun.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>Öffnen Sie eine beliebige Seite in einem Browser und melden Sie sich beim Netzwerk an. Deskbell macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>Das Ticketsystem ist gestört oder wird gewartet.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>Diese Quelle ist nicht so eingerichtet, dass das Ticketsystem abgefragt werden könnte.</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>Beheben Sie das in den Einstellungen der Quelle. Deskbell versucht es von selbst erneut, da ein Schlüsselbund auch spät öffnen kann.</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>Das Ticketsystem hat geantwortet, aber nicht mit einer Ticketliste.</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>Prüfen Sie die Adresse und die Optionen der Quelle. Deskbell versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>Die Liste kam, aber die Vorlage kann daraus keine Tickets lesen.</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>Vielleicht wurde das Ticketsystem aktualisiert oder anders eingerichtet: Prüfen Sie die Vorlage der Quelle. Deskbell versucht es von selbst erneut.</translation>
    </message>
</context>
<context>
    <name>deskbell::SightSummary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One source&apos;s state in a list: &quot;Service desk: It sees the tickets.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused until %1; tickets are kept.</source>
        <translation>Pause bis %1; Tickets werden aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n Quelle ist nicht sichtbar.</numerusform>
            <numerusform>%n Quellen sind nicht sichtbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n Quelle sichtbar.</numerusform>
            <numerusform>%n Quellen sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>Keine Quelle wird beobachtet.</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>Ruhezeit bis %1; Tickets werden aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>Mehr als %n Ticket noch nicht angesehen.</numerusform>
            <numerusform>Mehr als %n Tickets noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>%n Ticket noch nicht angesehen.</numerusform>
            <numerusform>%n Tickets noch nicht angesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>Die Vorlage sendet ein Formular ab, bevor sie eine Seite abgerufen hat</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>Bei %1 gibt es kein Anmeldeformular</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>Das Anmeldeformular sendet das Passwort an eine andere Adresse, %1; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>Das Formular bei %1 wird nicht per POST gesendet</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 von %2</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>Die Anmeldeseite von %1 führt im Kreis</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>Die Anmeldung führt zu einer anderen Adresse, %1; dorthin wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>Die Anmeldung endete auf einer Seite, die die Vorlage nicht kennt: %1</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>Das Ticketsystem zeigt das Anmeldeformular erneut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>„%1“ wurde in der Antwort von %2 nicht gefunden</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>Melden Sie sich in Ihrem Browser bei %1 an, öffnen Sie die Entwicklerwerkzeuge (F12), wählen Sie Netzwerk, laden Sie neu und kopieren Sie die Anfrage der Seite: als cURL oder deren Zeile „Cookie:“.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>Aus einem Browser kopierte Cookies: eine Anfrage als cURL, eine Zeile „Cookie: ...“, eine cookies.txt oder JSON. - (Vorgabe) liest die Standardeingabe, damit sie in keiner Prozessliste erscheinen.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>Übernommen; das laufende Deskbell fragt jetzt damit ab.</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>Hinterlegt; Deskbell verwendet es, sobald es gestartet wird.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>Anmelde&amp;art:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The session that Deskbell has is kept; sign in here to replace it.</source>
        <translation>Die Sitzung, die Deskbell hat, bleibt erhalten; melden Sie sich hier an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Sicher hinterlegt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Noch hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInMain</name>
    <message>
        <source>Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by Deskbell, which says on standard input what is wanted.</source>
        <translation>Zeigt die Anmeldeseite eines Ticketsystems und übergibt deren Sitzung an Deskbell. Wird von Deskbell gestartet, das über die Standardeingabe mitteilt, was gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>Wie anmelden?</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Das Konto liest nur. Es muss nicht das Konto der Person sein, die benachrichtigt wird.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell und deskbell-signin verstehen einander nicht.</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>Installieren Sie beide in derselben Version.</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>Der Verschlüsselungsschlüssel hat die falsche Länge.</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>Er hat 16, 24 oder 32 Zeichen.</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>Die Nachricht konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>Das Signaturgeheimnis ist kein base64.</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Geheimnisse nach Standard Webhooks sehen aus wie whsec_ und base64-Text.</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>Es gibt keine Signaturart namens „%1“.</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>Das kann nicht entschlüsselt werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>Die Mail-Bibliothek startet nicht.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>Der Name %1 wurde nicht gefunden. Stimmt der Name des Mailservers, und besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>Der Proxy ist nicht erreichbar oder verweigert die Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>Das Zertifikat von %1 ist nicht das gepinnte; es hat sich geändert, oder jemand hört mit.</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 bietet keine Verschlüsselung (STARTTLS) an; Deskbell sendet nichts dorthin.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam. Die E-Mail ist möglicherweise angekommen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 hat die Verbindung abgelehnt. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Die Verbindung zum Mailserver %1 ging verloren.</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Für Mail wird libcurl gebraucht, das nicht geladen werden kann (%1). Installieren Sie das Paket libcurl4.</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>Wie lange: etwa 15m oder 2h, oder tomorrow (morgen um acht).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>„%1“ ist weder eine Zeit wie 15m oder 2h noch tomorrow.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>Beobachtun&amp;g</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>Net&amp;zwerk</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>Diese Quelle beobac&amp;hten</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>Liste und &amp;Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>Ticketsys&amp;tem:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Leere Felder erfassen alles, was das Konto sehen darf.</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Das Konto liest nur. Es muss nicht das Konto der Person sein, die benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Jeder Schritt einer Abfrage, einmal. Nichts wird aufgezeichnet, und nichts klingelt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceOptionsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcePreset</name>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>Blättern mit nextUrl oder cursor braucht „next“.</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>Jede Seite wäre die erste: Nennen Sie einen „parameter“ oder page, offset oder cursor in der Anfrage.</translation>
    </message>
    <message>
        <source>The separator is one character.</source>
        <translation>Das Trennzeichen ist genau ein Zeichen.</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML und XML brauchen „rows“ und „columns“.</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>Ein Ticket hat kein Feld {{%1}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>„%1“ ist kein Zeitformat: Es ist iso, epoch, epoch-ms, rfc822 oder relative oder nennt Tag, Monat und Jahr oder Stunde und Minute.</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>Die Werte von „each“ kommen aus einer „option“, einer Anfrage oder beidem.</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>Ein Nachschlagen mit „batch“ braucht „of“ und „key“, um die Werte zu unterscheiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>„%1“ hat schon eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>Ein Paar besteht aus einem Namen und einem Wert, mehr nicht.</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>Dieser Test fragt nichts ab, sodass jede Antwort ihn besteht.</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>Eine Anfrage hat entweder „get“ oder „post“ mit dem Pfad, den sie abfragt.</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>Ein Body braucht „post“ und ist entweder „form“ oder „json“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>„%1“ hat in einer Anfrage schon eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>Ein Schritt ist „get“, „post“ oder „submit“.</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>Vor dem ersten Schritt gibt es keine Seite, deren Formular abgesendet werden könnte: Beginnen Sie mit „get“.</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>Eine Lebensdauer ist eine Dauer wie 2h oder ein Ausdruck.</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>Ohne „steps“ gibt es nichts, was „lifetime“ oder „refresh“ erneuern könnten.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>Diese Vorlage hat keine Liste „%1“.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>In einem Browserfenster: Single Sign-on, zweite Faktoren</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Sie melden sich auf der eigenen Seite des Ticketsystems an, was immer sie verlangt. Deskbell behält die Sitzung und sagt Bescheid, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies, aus einem Browser eingefügt</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Melden Sie sich in einem Browser beim Ticketsystem an, öffnen Sie die Entwicklerwerkzeuge (F12), wählen Sie Netzwerk, laden Sie neu und kopieren Sie die Anfrage der Seite: als cURL oder deren Zeile „Cookie:“. Deskbell behält die Sitzung und sagt Bescheid, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>Die Option „%1“ ist doppelt deklariert.</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>Der Standardwert „%1“ gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>Die Anmeldeart „%1“ ist doppelt deklariert.</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>Deskbell fügt die Anmeldeart „%1“ selbst hinzu: Geben Sie in „browser“ an, was sie liest.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>Für das Zertifikat dieses Servers bürgt niemand</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>Genau &amp;diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <extracomment>For screen readers: how a step of the test ended.</extracomment>
        <translation>%1: hat funktioniert</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>Auf der ersten Seite ist %n Ticket zu sehen. Es wird nicht klingeln; neue schon.</numerusform>
            <numerusform>Auf der ersten Seite sind %n Tickets zu sehen. Sie werden nicht klingeln; neue schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>Sie können zurückgehen und es korrigieren oder die Quelle so lassen: Deskbell versucht es weiter.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>Fragen Sie den Betreiber des Servers, ob dies sein Fingerabdruck ist, und vertrauen Sie ihm nur dann:
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Ticketsysteme, die Deskbell beobachtet. Was beim Hinzufügen einer Quelle schon da ist, klingelt nicht; was später kommt, schon.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A watched source in the list: its ticket system and its address.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::StatisticsView</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>&amp;Gezeigter Zeitraum:</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>&amp;Zahlen anzeigen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell läuft.</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell läuft nicht; das ist der zuletzt gespeicherte Stand.</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>Quelle %1: %2 seit %3; letzte erfolgreiche Abfrage %4; nächste Abfrage %5; %6 Tickets aufgezeichnet. %7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>Kanal %1: %2; Form %3; %4 wartend, %5 gesendet, %6 fehlgeschlagen. %7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Seite des Messengers dazu: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusFeed</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>Für %1 konnte kein Browser gestartet werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>Wartet bis %1, wie der Messenger es verlangt.</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>Funktioniert; zuletzt gesendet %1.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>Zustand und nächster Schritt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächste Abfrage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sendeweg</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a button and the source or channel that it is for: &quot;Poll now: Service desk&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>Unverändert (24 h)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>Alle &amp;jetzt abfragen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Diagnose ko&amp;pieren</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>Ein Text über Versionen, Einstellungen und Fehler, ohne Geheimnisse und Tickets, zum Einfügen dort, wo Ihnen jemand hilft.</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>How often a source is polled: every 5 min.</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>How long the last answer took: 0.4 s.</extracomment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <extracomment>Half of the answers of a day took at most: 0.4 s.</extracomment>
        <translation>Hälfte in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>%1 ohne Liste (304)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>Seite des Messengers zur Antwort an %1</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>Nicht erreichbar; was aussteht, wird aufgehoben und erneut versucht.</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>Welches Ticketsystem?</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell meldet sich an wie Sie und liest nur.</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Ticketsysteme</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1 (noch nicht erprobt)</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>Beliebige Webseite oder API (eigenes Portal)&#xa0;…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>Für alles, was nicht in dieser Liste steht: Fügen Sie die Adresse der Seite ein, die die Tickets auflistet; Deskbell erkennt sie, und Sie sehen sofort, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>Nach der Dokumentation erstellt und noch nicht mit einem echten Server erprobt: Sehen Sie sich den Test am Ende genau an.</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>Servicedesk</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>Der Drucker im 3. Stock druckt nicht</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>Seit heute Morgen leuchtet er rot.</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Erika Mustermann</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>Muster für den Titel</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>Muster für den Text</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>Muster für den Satz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>Einfacher Sat&amp;z:</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>Als einfacher Satz: %1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>Lassen Sie ein Muster leer, um den üblichen Text zu verwenden. Felder des Tickets stehen in doppelten geschweiften Klammern, und {{#queue}}…{{/queue}} entfällt, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>Ticket der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>&amp;Vorschau mit dem Ticket:</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>Ein Muster der Nachricht ist falsch; was und wo, steht darunter.</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>Ein Beispiel; es wurde noch kein Ticket gesehen</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>Zeile %1, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>Dieses Ticket hat kein solches Feld, und an dessen Stelle steht nichts: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>Felder zum Einfügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>In diesem Ticket</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>&amp;Feld einfügen</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>Setzt das Feld dort ein, wo der Cursor im Muster steht.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Jeder Schritt einer Abfrage, einmal. Nichts wird aufgezeichnet, und nichts klingelt.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>Sendet das neueste echte Ticket mit den obigen Mustern, genau so, wie es später gesendet wird. Von der reichhaltigsten Form abwärts, bis eine angenommen wird.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>Auch den E&amp;rsatzkanal versuchen, wenn keine Form angenommen wird</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>Angenommen. Sehen Sie nach, ob die Nachricht angekommen ist.</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>Keine Form wurde angenommen; die Antworten nennen den Grund.</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>Seite des Messengers zu %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Text</name>
    <message>
        <source>%1.</source>
        <extracomment>Makes a sentence of a fragment such as &quot;HTTP 503 from desk.example.org&quot;: the full stop of the language</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>deskbell::TextTemplate</name>
    <message>
        <source>there are no partials.</source>
        <translation>Partials gibt es nicht.</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>die Klammern können nicht geändert werden.</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>schreiben Sie {{name}}; die Regeln des Messengers für Sonderzeichen gelten immer.</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>Abschnitte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>Das Muster darf %1 nicht enthalten: %2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 schließt, was dort nicht offen ist.</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>Diese Klammern sind nicht geschlossen: Es fehlt }}.</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 ist nicht geschlossen: Es fehlt {{/%2}}.</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>Das Muster ist falsch: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>„%1“ des Tickets hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>Das Ticket hat keine „id“.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>Mehrere Quellen haben ein Ticket %1: %2. Nennen Sie es als QUELLE/ID.</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>Es ist kein Ticket namens %1 aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact of a ticket: &quot;Requester: Ann&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>unbekannt: möglicherweise angekommen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>Wählen Sie ein Ticket, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>Nachrichten zu diesem Ticket</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erne&amp;ut senden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a message that was not sent, as somebody had taken its ticket by then.</extracomment>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>In Nummer, Betreff, Antragsteller, Text und Feldern suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketMapper</name>
    <message>
        <source>Row %1 of the list has no &quot;id&quot; at %2.</source>
        <extracomment>%1 is the number of a row, &quot;id&quot; the name of a field</extracomment>
        <translation>Zeile %1 der Liste hat keine „id“ bei %2.</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>Zeile %1 der Liste, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketModel</name>
    <message>
        <source>there before</source>
        <extracomment>In the table of tickets: recorded at the first look at a source, hence never announced.</extracomment>
        <translation>vorher da</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: what people call the ticket, &quot;#42&quot;.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>Stummgeschaltet: Nichts klingelt dazu.</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>Klingelt erneut: %1.</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>Klingelt erneut (%1), wenn niemand es übernimmt.</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>Später &amp;erinnern</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>In &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>In 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>Dieses Ticket stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>Zu diesem Ticket klingelt nichts mehr, und Ausstehendes wird nicht mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>Nur von dieser Quelle.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle Tickets anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Be&amp;stätigen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>Nur das %n Ticket dieser Benachrichtigung wird angezeigt.</numerusform>
            <numerusform>Nur die %n Tickets dieser Benachrichtigung werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>Das %n von heute ist verbraucht. Das nächste kann ab %1 verlangt werden.</numerusform>
            <numerusform>Alle %n von heute sind verbraucht. Das nächste kann ab %1 verlangt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>Warten Sie noch %n Sekunde: Der Messenger verlangt Zeit zwischen zweien.</numerusform>
            <numerusform>Warten Sie noch %n Sekunden: Der Messenger verlangt Zeit zwischen zweien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>Es gibt kein neues Token. Die Antwort: %1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>So wie er ausgefüllt ist, braucht dieser Kanal kein Token.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>Die Adresse des Tickets wurde nicht geöffnet, da sie nicht zu ihrem eigenen Ticketsystem führt oder kein Browser vorhanden ist: %1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich, deshalb bleibt Deskbell in diesem Fenster. Unter GNOME ergänzt die Erweiterung „AppIndicator and KStatusNotifierItem Support“ einen Infobereich.</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>Es gibt keine Webadresse zum Kopieren.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>Auch der Infobereich kann keine Benachrichtigungen zeigen.</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>Starten Sie einen Benachrichtigungsdienst; Deskbell behält das Ticket und versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayMenu</name>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Tickets anzeigen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>Fortsetzen (Pause bis %1)</translation>
    </message>
</context>
<context>
    <name>deskbell::VariableForm</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (optional):</source>
        <translation>%1 (optional):</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Sicher hinterlegt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>Auswählen … (%1)</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>Fragt den Messenger, was zur Auswahl steht.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 sieht nicht so aus wie vom Messenger ausgegeben. Es wird so verwendet, wie es dasteht; prüfen Sie es, falls dies kein eigenes Relay ist.</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>Diese Quelle in einem &amp;eigenen Abstand abfragen</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>Aus: wie auf der Seite „Abfrage“, so wie alle anderen.</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>Eigener Abs&amp;tand</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Alte Tickets, die später auftauchen</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>Lautlos aufzeichnen</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Melden, wenn diese Quelle nicht sichtbar ist</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>A&amp;lte Tickets:</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>Melden, wenn nicht &amp;sichtbar:</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>&amp;Neu anmelden:</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>Seiten des e&amp;rsten Abrufs:</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Neu anmelden nach</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Sitzungsdauer</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>In einer Nachricht ist nicht für alle diese Tickets Platz; sie werden in mehreren gesendet.</translation>
    </message>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>Keine der gewählten Nachrichtenformen gibt es bei diesem Messenger.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Dieser Messenger hat keine Nachrichtenform namens „%1“.</translation>
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
<context>
    <name>preset</name>
    <message>
        <source>balloon</source>
        <extracomment>Name of a form of message: a balloon on the desktop.</extracomment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>schlichter Text</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark (iOS)</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten an die App Bark auf iPhones. Eine zweimal gesendete Nachricht ersetzt sich selbst. Mit einem Schlüssel zur Verschlüsselung kann der Server keine Tickets lesen.</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Geräteschlüssel</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>In der App der Teil der Testadresse hinter dem Servernamen.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app oder ein eigener.</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Schlüssel zur Verschlüsselung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active, timeSensitive (durchbricht einen Fokus), passive oder critical (klingelt auch bei Stummschaltung).</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Der Server kennt dieses Gerät nicht mehr: Öffnen Sie die App und kopieren Sie den Schlüssel neu.</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Der Server hat die Anfrage abgelehnt: Vielleicht verlangt ein eigener Server eine Anmeldung, die Deskbell nicht kennt.</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Das ist kein Bark-Server: Prüfen Sie die Adresse. Nach fünf solchen Anfragen sperrt der öffentliche Server die Adresse dieses Rechners für einen Tag.</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>DingTalk-Anwendung (钉钉工作通知)</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>Arbeitsmitteilungen einer Anwendung Ihrer Organisation an deren Mitglieder; mit einem Robotercode auch Nachrichten ihres Roboters, wo eine Mitteilung abgelehnt wird. Personen, die eine Regel erwähnt, erhalten die Nachricht ebenfalls; Kennungen sind DingTalk-Benutzer-IDs. Eine zweite Mitteilung gleichen Inhalts an dieselbe Person am selben Tag verwirft DingTalk.</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client-ID (AppKey)</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Entwicklerplattform von DingTalk: die Anwendung, Zugangsdaten und Basisinformationen.</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client-Geheimnis (AppSecret)</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Auf derselben Seite wie die Client-ID.</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Benutzer-IDs, durch Kommas getrennt. DingTalk-Verwaltung: Kontakte, das Mitglied.</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Robotercode</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Nur für Nachrichten des Roboters der Anwendung. Entwicklerplattform von DingTalk: die Anwendung, Roboter; er ist gleich der Client-ID.</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://oapi.dingtalk.io für Organisationen außerhalb Chinas.</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Server der Roboter</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://api.dingtalk.io für Organisationen außerhalb Chinas.</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>robot-markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Roboter-Markdown</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Roboter-Text</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk hat Client-ID oder Client-Geheimnis abgelehnt: Kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk hat den Robotercode abgelehnt, oder die Anwendung darf nicht als Roboter senden: Prüfen Sie beides auf der Entwicklerplattform.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk kennt diese Mitglieder nicht.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>Das Nachrichtenkontingent der Organisation ist aufgebraucht.</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk hat die Anwendung abgelehnt, oder die Adresse dieses Rechners steht nicht auf ihrer Liste: Prüfen Sie beides auf der Entwicklerplattform.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk kennt diese Mitglieder nicht, oder sie sehen die Anwendung nicht.</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk hat den Text oder den Link als unsicher abgelehnt.</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>DingTalk-Gruppenroboter (钉钉群机器人)</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>Kennungen sind Mobilnummern oder Benutzer-IDs oder @all. Ein durch Schlüsselwörter gesicherter Roboter braucht hier eines davon; ein durch Signatur gesicherter braucht sein Geheimnis.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>In der Gruppe: Roboterverwaltung, der Roboter, Webhook.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Beginnt mit SEC; nur wenn in den Sicherheitseinstellungen des Roboters Signatur gewählt ist.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Eines der Schlüsselwörter des Roboters; es wird Nachrichten angefügt, die keines enthalten.</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>ohne Link</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk nimmt 20 Nachrichten in der Minute an und dann zehn Minuten lang keine.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Das Kontingent der Organisation für Roboter ist aufgebraucht.</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk kennt das Zugriffstoken der Adresse nicht: Kopieren Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Die Gruppe wurde aufgelöst.</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Der Roboter ist ausgeschaltet oder nicht mehr in der Gruppe.</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Der Roboter verlangt in jeder Nachricht eines seiner Schlüsselwörter: Geben Sie für diesen Kanal eines ein.</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk hat die Zeit der Signatur abgelehnt: Vergleichen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Die Signatur wurde abgelehnt: Prüfen Sie das Geheimnis und die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Die öffentliche Adresse dieses Rechners steht nicht auf der Liste des Roboters: Sein Besitzer kann sie hinzufügen.</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Die Sicherheitseinstellungen des Roboters haben die Nachricht abgelehnt: Schlüsselwort, Signatur oder Adressliste.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Discord-Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>Kennungen sind Benutzer-IDs (Zahlen), role:ID für Rollen oder here, everyone. Sonst wird niemand angeklingelt, was auch immer in einem Ticket steht.</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>In Discord: die Einstellungen des Kanals, Integrationen, Webhooks, Webhook-URL kopieren.</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>ID eines Threads im Kanal; bei eingeschaltetem Entwicklermodus aus dem Menü des Threads.</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Forumkanal</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>Für einen Forumkanal einschalten: Jedes Ticket wird ein eigener Beitrag.</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>Embed</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Der Missbrauchsschutz von Discord hat die Anfrage blockiert: Deskbell versucht es später erneut.</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Der Webhook wurde gelöscht: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord kennt diese Adresse nicht: Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Der Webhook darf in diesen Kanal nicht schreiben: Prüfen Sie die Berechtigungen des Kanals.</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Das ist ein Forumkanal: Schalten Sie dies für diesen Kanal ein oder geben Sie einen Thread an.</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Der Kanal oder Thread wurde gelöscht: Erstellen Sie einen Webhook für einen anderen.</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord hat den Text als anstößig abgelehnt.</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord kennt diesen Webhook nicht mehr: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>Feishu-/Lark-Anwendung (飞书应用消息)</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>Nachrichten des Bots einer Anwendung an Gruppen oder Personen. Die Anwendung braucht die Bot-Fähigkeit und die Berechtigung im:message:send_as_bot, und der Bot muss Mitglied der Gruppe sein. Kennungen sind Open-IDs (ou_...), Benutzer-IDs oder all.</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Entwicklerkonsole von Feishu: die Anwendung, Zugangsdaten und Basisinformationen.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Auf derselben Seite wie die App ID.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>IDs, durch Kommas getrennt. Deskbell kann die Gruppen auflisten, in denen der Bot ist.</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Art der IDs</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Was die Empfänger sind: chat_id für Gruppen (oc_...), open_id (ou_...), union_id, user_id oder email für Personen.</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>https://open.larksuite.com für Lark.</translation>
    </message>
    <message>
        <source>Feishu</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>Feishu</translation>
    </message>
    <message>
        <source>Lark</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>Lark</translation>
    </message>
    <message>
        <source>Groups of the bot</source>
        <extracomment>feishu-app, what the messenger is asked for</extracomment>
        <translation>Gruppen des Bots</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Feishu hat App ID oder App Secret abgelehnt: Kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Die Anwendung wurde nicht veröffentlicht, oder ihr fehlt eine Berechtigung: Die Entwicklerkonsole sagt, welche.</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Der Anwendung fehlt die Bot-Fähigkeit oder eine Berechtigung, oder sie wurde nicht damit veröffentlicht: Die Entwicklerkonsole sagt, welche.</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Der Bot ist nicht in dieser Gruppe, oder die Person sieht die Anwendung nicht oder hat den Bot blockiert.</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>Eigener Feishu-/Lark-Bot (飞书群机器人)</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>Kennungen sind Open-IDs (ou_...), Benutzer-IDs oder all. Ein durch Schlüsselwörter gesicherter Bot braucht hier eines davon; ein durch Signatur gesicherter braucht sein Geheimnis.</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>Das ist eine Adresse der ersten Art eigener Bots, die andere Felder erwartet. Fügen Sie der Gruppe einen neuen eigenen Bot hinzu und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>In der Gruppe: Bots, der eigene Bot, Webhook-Adresse.</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Nur wenn in den Sicherheitseinstellungen des Bots Signatur gewählt ist.</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Eines der Schlüsselwörter des Bots; es wird Nachrichten angefügt, die keines enthalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Die öffentliche Adresse dieses Rechners steht nicht auf der Liste des Bots: Sein Besitzer kann sie hinzufügen.</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Der Bot verlangt in jeder Nachricht eines seiner Schlüsselwörter: Geben Sie für diesen Kanal eines ein.</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Feishu kennt diese Adresse nicht, oder der Bot wurde entfernt: Kopieren Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Google-Chat-Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>Kennungen sind Benutzer-IDs (Zahlen) oder all. Jedes Ticket eröffnet einen eigenen Thread.</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>In Google Chat: das Menü des Gruppenbereichs, Apps und Integrationen, Webhooks; kopieren Sie den Link vollständig.</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google hat die Adresse abgelehnt: Kopieren Sie sie vollständig oder erstellen Sie einen neuen Webhook.</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Der Webhook oder sein Gruppenbereich wurde gelöscht: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten über einen eigenen Gotify-Server.</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Adresse des Gotify-Servers.</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Anwendungstoken</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>In Gotify: Apps, das Token der Anwendung. Es beginnt mit A.</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>0 (nichts zu hören) bis 10; ab 4 gibt die App einen Ton, ab 8 klingelt sie länger.</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Der Server hat das Anwendungstoken abgelehnt: Kopieren Sie es unter Apps neu. Ein Client-Token kann nicht senden.</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Das ist kein Gotify-Server: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>E-Mail (SMTP)</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>Admins, die eine Regel erwähnt, werden über ihre Kennung „mail“ angeschrieben, zusätzlich zu den Empfängern unten. Ein guter letzter Ersatzkanal für jeden anderen Kanal.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Nur der Name, zum Beispiel smtp.example.org. Ihr Mailanbieter nennt ihn Postausgangsserver oder SMTP-Server.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls (üblich, Port 587), tls (Port 465) oder none (keine): nur zu diesem Rechner, oder wenn Sie es unten erlauben.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>mail, value to choose</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>mail, value to choose</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the encryption.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Nur wenn es nicht der übliche Port der Verschlüsselung ist.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Oft die ganze Adresse. Leer: Der Server lässt diesen Rechner ohne Anmeldung senden.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Wo die Anmeldung zwei Schritte verlangt (Gmail, QQ, 163), ein App-Passwort oder Autorisierungscode aus den Einstellungen des Postfachs.</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Zugriffstoken (XOAUTH2)</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Anstelle eines Passworts, für Server, die nichts anderes annehmen. Meist aus einem Befehl, der ein frisches ausgibt.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Die Absenderadresse, zum Beispiel Deskbell &lt;desk@example.org&gt;. Die meisten Server verlangen, dass es die des Benutzers ist.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Adressen, durch Kommas getrennt. Darf leer bleiben, wenn jede Regel jemanden erwähnt.</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Die anderen haben sie erhalten; diese Adressen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Server nimmt zurzeit nichts mehr an.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver hat Benutzername oder Passwort abgelehnt. Wo er bei der Anmeldung zwei Schritte verlangt, braucht er ein App-Passwort.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver verlangt eine Anmeldung oder davor eine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver spricht nicht mit diesem Rechner.</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Server nimmt E-Mails an andere nur nach einer Anmeldung an: Geben Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Die E-Mail ist für den Server zu groß.</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver erlaubt diesem Konto nicht, unter der Adresse in „Von“ zu schreiben.</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver kennt den Empfänger nicht, oder das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Der Mailserver hat den Inhalt der E-Mail abgelehnt, vielleicht als Spam.</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Matrix-Raum</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>Für Räume ohne Verschlüsselung: In einen verschlüsselten Raum würde Deskbell im Klartext schreiben. Kennungen sind Matrix-IDs (@ann:example.org) oder room.</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Homeserver</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Adresse des Homeservers des Kontos. In Element: Alle Einstellungen, Hilfe und Info.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>ID des Raums (sie beginnt mit !). In Element: Einstellungen des Raums, Erweitert. Das Konto muss ihm beigetreten sein.</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Als Hinweis</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Kennzeichnet Nachrichten als maschinell; manche Clients geben dann keinen Ton.</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver hat das Zugriffstoken abgelehnt: Melden Sie sich mit dem Konto neu an und kopieren Sie dessen Token.</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Das Konto ist nicht in diesem Raum oder darf dort nicht schreiben: Lassen Sie es beitreten.</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver kennt diesen Raum nicht.</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver hat eine Grenze erreicht: Sein Administrator weiß mehr.</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Das ist kein Matrix-Homeserver oder ein zu alter: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Das Konto ist nicht in diesem Raum, oder unter der Adresse des Homeservers antwortet nichts.</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Eingehender Webhook von Mattermost</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>Kennungen sind Benutzernamen oder here, channel, all.</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>In Mattermost: Integrationen, Eingehende Webhooks, hinzufügen; kopieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Nur für einen anderen Kanal als den des Webhooks: sein Name wie in seiner Adresse oder @name für eine Person. Der Webhook darf nicht an seinen Kanal gebunden sein.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Wird nur angezeigt, wo der Server Webhooks einen Namen wählen lässt.</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Eingehende Webhooks sind auf diesem Server ausgeschaltet: Sein Administrator kann sie einschalten.</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Der Webhook ist an seinen eigenen Kanal gebunden oder darf in diesen nicht schreiben: Lassen Sie den Kanal leer oder heben Sie die Bindung des Webhooks auf.</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Diesen Kanal gibt es nicht: Lassen Sie ihn leer oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Der Server kennt diesen Webhook nicht: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Der Server hat den Webhook abgelehnt: Sein Administrator kennt den Grund.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Unter dieser Adresse antwortet nichts: Kopieren Sie die Adresse des Webhooks neu.</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten an die App ntfy, über ntfy.sh oder einen eigenen Server. Wer den Namen eines Themas auf ntfy.sh kennt, kann es lesen: Wählen Sie eines, das niemand errät, oder schützen Sie es.</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>Der Name, den Sie in der App abonnieren.</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh oder ein eigener.</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>Nur für ein geschütztes Thema: in ntfy unter Account, Access tokens. Es beginnt mit tk_.</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>1 (lautlos) bis 5 (so laut wie möglich); 3 ist üblich.</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Die heutigen Nachrichten des Servers sind aufgebraucht: Warten Sie oder verwenden Sie ein Konto oder einen eigenen Server.</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Zu viele falsche Anmeldungen: Prüfen Sie das Zugriffstoken.</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Das Thema ist geschützt: Geben Sie ein Zugriffstoken ein, das darauf schreiben darf.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Niemand hat dieses Thema abonniert.</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Der Server verlangt ein Zugriffstoken, das auf dieses Thema schreiben darf.</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Das ist kein ntfy-Server: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty (Events API v2)</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>Jedes Ticket löst einen Alarm eines Dienstes aus; dasselbe Ticket nie einen zweiten, solange der Alarm offen ist. PagerDuty meldet nur, dass es das Ereignis angenommen hat.</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Integrationsschlüssel</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty: der Dienst, Integrations, Events API V2: 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>Jedes Alarms: critical, error, warning oder info.</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>https://events.eu.pagerduty.com für Konten der EU-Region.</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty kennt diesen Integrationsschlüssel nicht: Kopieren Sie ihn neu aus den Integrations des Dienstes.</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty hat den Integrationsschlüssel abgelehnt: Kopieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>Das ist nicht die Ereignisadresse von PagerDuty: Prüfen Sie den Server.</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten an die App Pushover. Eine Anwendung darf im Monat 10.000 Nachrichten senden.</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net: Ihre Anwendungen, das API-Token der Anwendung.</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Benutzer- oder Gruppenschlüssel</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net, nach der Anmeldung oben auf der Seite; für Gruppen: Ihre Gruppen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Namen von Geräten, durch Kommas getrennt; leer: alle.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Name eines Tons wie in der Liste von Pushover; leer: der des Benutzers.</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>-2 (nichts wird angezeigt) bis 2 (klingelt jede Minute, bis es bestätigt wird, eine Stunde lang).</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Die Nachrichten der Anwendung für diesen Monat sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover kennt dieses Anwendungstoken nicht: Kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover kennt diesen Benutzerschlüssel oder dieses Gerät nicht, oder der Benutzer hat kein Gerät: Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover hat das Anwendungstoken abgelehnt: Kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus (推送加)</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten an WeChat über das Konto von PushPlus. PushPlus meldet nur, dass es eine Nachricht angenommen hat. Mehr als 200 Anfragen am Tag sperren das Konto für Tage; Deskbell hört vorher auf.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus, Eins-zu-eins-Nachrichten, Ihr Token: 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Gruppencode</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>Nur für Eins-zu-viele-Nachrichten: der Code der Gruppe.</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Sendeweg</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>wechat, sofern nicht anders eingerichtet: webhook, cp (WeCom), mail.</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>Die Punkte des Kontos sind aufgebraucht.</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus hat das Konto für einige Tage gesperrt, da es an einem Tag mehr als 200 Anfragen gesendet hat: Warten Sie, bis es wieder offen ist.</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus kennt dieses Token nicht: Kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus verlangt zuerst einen Nachweis Ihrer Identität: www.pushplus.plus, Klarnamen-Verifizierung.</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus hat die Anfrage abgelehnt, oder die Adresse dieses Rechners steht nicht auf der Liste des Kontos.</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Eingehender Webhook von Rocket.Chat</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>Kennungen sind Benutzernamen oder here, all.</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>In Rocket.Chat: Administration, Integrationen, Neu, Eingehend; schalten Sie sie ein, speichern Sie und kopieren Sie die Webhook-URL.</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Die Integration erlaubt keinen anderen Kanal: Erlauben Sie ihn in den Einstellungen der Integration.</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Das Skript der Integration ist fehlgeschlagen: Entfernen oder korrigieren Sie es.</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Die Integration darf nicht in ihren Kanal schreiben, oder der Kanal ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Der Server ist ausgelastet, oder die Integration ist ausgeschaltet: Sehen Sie unter Administration, Integrationen nach.</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Der Server hat den Webhook abgelehnt: Kopieren Sie seine Adresse neu.</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Die Nachricht hat keinen der Kanäle der Integration erreicht.</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>ServerChan (Server酱)</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>Push-Nachrichten an WeChat oder an die ServerChan-App, für SendKeys von Turbo (SCT...) und von Server酱³ (sctp...). Kostenlose Konten erhalten einige Nachrichten am Tag.</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>Das erste ServerChan wurde abgeschaltet. Melden Sie sich bei sct.ftqq.com an und kopieren Sie dort den SendKey.</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com, SendKey; für Server酱³ sc3.ft07.com, SendKey.</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>Nur für andere Wege als die des Kontos: Zahlen wie in der Dokumentation von ServerChan, höchstens zwei, zum Beispiel 9|66.</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan kennt diesen SendKey nicht: Kopieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Die heutigen Nachrichten des Kontos sind aufgebraucht.</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan hat den SendKey abgelehnt: Kopieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>Slack-App (chat.postMessage)</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>Nachrichten des Bots einer Slack-App. Die App braucht den Scope chat:write und muss in den Kanal eingeladen sein, oder sie braucht chat:write.public. Kennungen sind Mitglieds-IDs (U...), Benutzergruppen-IDs (S...) oder here, channel, everyone.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps: die App, OAuth und Permissions, Bot User OAuth Token. Es beginnt mit xoxb-.</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>ID des Kanals: in Slack in den Details des Kanals ganz unten. Sie beginnt mit C. Eine Mitglieds-ID (U...) sendet eine Direktnachricht. Deskbell kann die Kanäle auflisten, die die App sieht.</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>https://slack-gov.com für GovSlack.</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack hat das Bot-Token abgelehnt: Kopieren Sie es neu von der Seite der App oder installieren Sie die App erneut.</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Der App fehlt der Scope chat:write: Fügen Sie ihn unter OAuth und Permissions hinzu und installieren Sie die App erneut.</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Die App ist nicht in diesem Kanal, oder der Kanal ist nicht mehr vorhanden: Laden Sie die App ein oder wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Ein Administrator des Workspace lässt die App nicht in diesen Kanal schreiben.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Eingehender Webhook von Slack</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>Kennungen sind Mitglieds-IDs (U...), Benutzergruppen-IDs (S...) oder here, channel, everyone. Eine Adresse des Workflow-Builders erwartet andere Felder und funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>Das ist eine Adresse des Workflow-Builders, die nur die Felder annimmt, die ihr Workflow nennt. Erstellen Sie stattdessen einen eingehenden Webhook in den Einstellungen einer Slack-App.</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>In den Einstellungen der Slack-App: Incoming Webhooks.</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack lässt diesen Webhook nicht in den allgemeinen Kanal schreiben: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Ein Administrator des Workspace hat das verboten.</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Der Workspace ist deaktiviert.</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack kennt diese Adresse nicht: Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Der Kanal wurde gelöscht oder archiviert: Erstellen Sie einen Webhook für einen anderen.</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Der Webhook wurde entfernt oder deaktiviert: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack hat diesen Webhook abgelehnt: Erstellen Sie einen neuen oder fragen Sie einen Administrator des Workspace.</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack kennt diese Adresse nicht mehr: Erstellen Sie einen neuen Webhook.</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams (Workflows)</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>Eine Adresse des Workflows „Post to a channel when a webhook request is received“. Teams meldet nur, dass der Workflow gestartet ist; warum er später fehlschlug, steht in seinem Ausführungsverlauf. Ein Workflow gehört einer Person und endet, wenn diese Person geht. Kennungen sind Benutzerprinzipalnamen (ann@example.org).</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft hat die Office-365-Connectors abgeschaltet. Fügen Sie dem Kanal den Workflow „Post to a channel when a webhook request is received“ hinzu und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft hat die Workflows auf einen anderen Host verlegt, und Adressen bei logic.azure.com funktionieren nicht mehr. Öffnen Sie den Workflow und kopieren Sie seine neue Adresse.</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Workflow-Adresse</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>In Teams: das Menü des Kanals, Workflows, „Post to a channel when a webhook request is received“; die Adresse wird am Ende angezeigt. Kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>Welche Formen verwendet werden. card (Karte) und sentence (Satz) passen zu dem Workflow, den Teams anbietet; flat (title, text, url als einfache Felder) nur zu einem eigenen Workflow.</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>einfache Felder</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Der Workflow wurde gelöscht oder ausgeschaltet, vielleicht weil sein Besitzer gegangen ist: Schalten Sie ihn ein oder erstellen Sie einen neuen und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Der Workflow nimmt nur Anfragen angemeldeter Personen an: Stellen Sie seinen Trigger auf alle.</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Ein Teil der Adresse fehlt: Kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Der Workflow hat die Adresse abgelehnt: Kopieren Sie sie vollständig oder stellen Sie den Trigger des Workflows auf alle.</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Diesen Workflow gibt es nicht mehr: Erstellen Sie einen neuen und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Telegram-Bot</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>Ein Bot von @BotFather schreibt in einen Chat, in dem er ist; eine Person muss ihm vorher geschrieben haben. Kennungen sind Benutzernamen (@ann) oder Benutzer-IDs (Zahlen).</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Von @BotFather in Telegram: /newbot oder /token für einen vorhandenen Bot.</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>ID des Chats oder @name eines öffentlichen Kanals. Schreiben Sie dem Bot oder in die Gruppe, in der er ist, und lassen Sie Deskbell die Chats auflisten.</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>ID eines Themas in einer Gruppe mit Themen; sie steht in der Adresse einer dortigen Nachricht.</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Nur für einen eigenen Bot-API-Server.</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>Chats, die dem Bot geschrieben haben</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Die Gruppe ist eine Supergruppe geworden und hat eine neue ID; Deskbell verwendet sie ab jetzt.</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram kennt dieses Bot-Token nicht: Kopieren Sie es neu von @BotFather.</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Der Bot kennt diesen Chat nicht: Schreiben Sie dem Bot dort zuerst oder fügen Sie ihn der Gruppe hinzu.</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Der Bot wurde von dieser Person blockiert oder aus dieser Gruppe entfernt: Lassen Sie ihn wieder zu.</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Der Bot darf in diesen Chat nicht schreiben: Geben Sie ihm das Recht dazu.</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>In dieser Gruppe gibt es dieses Thema nicht.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram lässt den Bot nicht in diesen Chat schreiben.</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Webex-Bot oder eingehender Webhook</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>Mit einem Bot: Token und Bereich. Mit einem eingehenden Webhook: nur dessen Adresse, und keine Karte. Kennungen sind E-Mail-Adressen oder all.</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com: My Webex Apps, der Bot, Zugriffstoken. Für einen eingehenden Webhook leer lassen.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>ID des Bereichs, in dem der Bot ist. Deskbell kann die Bereiche auflisten.</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Adresse des eingehenden Webhooks</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com: Incoming Webhooks, die Webhook-URL. Für einen Bot leer lassen.</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>Nur für Webex for Government.</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>Bereiche des Bots</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook-Markdown</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook-Text</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex hat das Bot-Token abgelehnt: Erstellen Sie ein neues und kopieren Sie es.</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Der Bot ist nicht in diesem Bereich, oder der Bereich oder der Webhook ist nicht mehr vorhanden: Fügen Sie den Bot hinzu oder wählen Sie einen anderen Bereich.</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>Sendet jedes Ticket als JSON an eine eigene Adresse. Empfänger erkennen Wiederholungen an der Kopfzeile webhook-id. Mit einem Geheimnis wird jede Anfrage signiert.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Wo der Empfänger lauscht.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Derselbe Text wie beim Empfänger; whsec_... für Standard Webhooks.</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Art der Signatur</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks, hub-sha256 (wie GitHub) oder timestamp-v1 (wie Stripe).</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Kopfzeile Authorization</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Der ganze Wert, zum Beispiel: Bearer abc. Nur wenn der Empfänger ihn verlangt.</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Der Empfänger meldet, dass diese Adresse stillgelegt ist: Geben Sie eine neue ein.</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Der Empfänger hat das Geheimnis oder die Kopfzeile Authorization abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Unter diesem Pfad antwortet niemand: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Der Empfänger nimmt diese Nachrichtenform nicht an.</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Der Empfänger hat geantwortet, dass er die Nachricht nicht angenommen hat.</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook (CloudEvents)</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>Sendet jedes Ticket als CloudEvent 1.0 im strukturierten Modus an eine eigene Adresse. Empfänger erkennen Wiederholungen an source und id.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Nur wenn der Empfänger eines verlangt.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Benennt dieses Deskbell im Attribut source.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Derselbe Text wie beim Empfänger; die Anfrage hat dann die Kopfzeile X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>Der Empfänger hat das Bearer-Token oder die Signatur abgelehnt.</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>Der Empfänger versteht keine CloudEvents im strukturierten Modus.</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>WeChat-Miniprogramm (微信小程序订阅消息)</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>Abonnementnachrichten eines eigenen Miniprogramms. Jede Nachricht verbraucht eine Zustimmung, die die Person im Miniprogramm gegeben hat; ohne eine solche wird eine Kundendienstnachricht versucht, die nur Personen erreicht, die dem Miniprogramm in den letzten 48 Stunden geschrieben haben. WeChat meldet, dass es eine Nachricht angenommen hat, nie, dass sie angekommen ist. Ein Miniprogramm öffnet nur eigene Seiten: Die Adresse des Tickets steht nur in der Kundendienstnachricht.</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>WeChat-Plattform für Miniprogramme: Entwicklungseinstellungen.</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Auf derselben Seite wie die AppID. WeChat zeigt es einmal, beim Zurücksetzen.</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>OpenIDs von Personen in diesem Miniprogramm, durch Kommas getrennt; die eines Official Account funktionieren hier nicht.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>ID einer Abonnementvorlage des Miniprogramms. Deskbell kann sie auflisten.</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Felder der Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Was wohin kommt, zum Beispiel thing1=subject, character_string2=number, time3=created. Bekannt sind: title, subject, number, requester, queue, status, priority, assignee, created, body, link und die Namen der eigenen Felder des Ticketsystems.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Seite des Miniprogramms, die ein Antippen öffnet, zum Beispiel pages/ticket/index?id=NUMBER, wobei NUMBER zur Nummer des Tickets wird. Leer: Es wird nichts geöffnet.</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Nur für ein Relay mit fester Adresse.</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>Abonnementvorlagen</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>Abonnementnachricht</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>Abonnementnachricht ohne Link</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Das Kontingent des Miniprogramms für Zugriffstokens ist bis Mitternacht in China aufgebraucht.</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat kennt diese AppID nicht: Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat hat das AppSecret abgelehnt, oder es ist eingefroren: Kopieren Sie es neu oder geben Sie es auf der Plattform wieder frei.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Die öffentliche Adresse dieses Rechners, die in der Antwort steht, ist nicht auf der Liste des Miniprogramms: Fügen Sie sie unter Entwicklungseinstellungen hinzu.</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat bittet den Administrator des Miniprogramms, diese Adresse am Telefon zu bestätigen; eine Ablehnung sperrt sie für eine Stunde, eine zweite für einen Tag.</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Das Miniprogramm ist eingeschränkt: Die Plattform von WeChat nennt den Grund.</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Diese Person hat dem Miniprogramm in den letzten 48 Stunden nicht geschrieben.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Diese Person hat so viele Nachrichten erhalten, wie WeChat erlaubt; schreibt sie dem Miniprogramm, ist Platz für fünf weitere.</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Das Miniprogramm darf keine Kundendienstnachrichten senden, oder WeChat hat sie blockiert.</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Die heutigen Nachrichten des Miniprogramms sind aufgebraucht.</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat hat AppID oder AppSecret abgelehnt: Kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat hat das Miniprogramm eingeschränkt oder gesperrt: Seine Plattform nennt den Grund.</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Diese Person hat der Abonnementnachricht nicht zugestimmt, oder die Zustimmung ist verbraucht: Eine gilt für eine Nachricht.</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Die Abonnementvorlage gibt es nicht mehr: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Das Miniprogramm darf keine Abonnementnachrichten senden. Die nächste Nachrichtenart wird versucht.</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Das veröffentlichte Miniprogramm hat diese Seite nicht: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat hat ein Feld der Abonnementvorlage abgelehnt; die Antwort nennt es.</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Die OpenID gehört keiner Person in diesem Miniprogramm.</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat hat den Text als riskant abgelehnt.</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>WeChat Official Account (微信公众号)</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>Braucht ein verifiziertes Dienstkonto oder das Testkonto (测试号) von mp.weixin.qq.com/debug/cgi-bin/sandbox, das jeder haben kann. Zuerst wird eine Vorlagennachricht versucht, dann eine Abonnementnachricht, dann eine Kundendienstnachricht, die nur Personen erreicht, die dem Konto in den letzten 48 Stunden geschrieben haben. WeChat meldet, dass es eine Nachricht angenommen hat, nie, dass sie angekommen ist. Die öffentliche Adresse dieses Rechners muss auf der Liste des Kontos stehen.</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>WeChat-Plattform: Einstellungen und Entwicklung, Basiskonfiguration; beim Testkonto oben auf dessen Seite.</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenIDs (sie beginnen mit o), durch Kommas getrennt. Beim Testkonto stehen sie auf dessen Seite hinter den Namen der Follower.</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>ID einer Nachrichtenvorlage. Deskbell kann die des Kontos auflisten.</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Vorlage für Abonnementnachrichten</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>ID einer Abonnementvorlage, für Personen, die ihr zugestimmt haben. Deskbell kann die des Kontos auflisten.</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Felder der Abonnementvorlage</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Wie bei der anderen Vorlage.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>Vorlagennachricht</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>einfache Vorlagennachricht</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Das Kontingent des Kontos für Zugriffstokens ist bis Mitternacht in China aufgebraucht.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Die öffentliche Adresse dieses Rechners, die in der Antwort steht, ist nicht auf der Liste des Kontos: Fügen Sie sie unter Basiskonfiguration hinzu.</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat bittet den Administrator des Kontos, diese Adresse am Telefon zu bestätigen; eine Ablehnung sperrt sie für eine Stunde, eine zweite für einen Tag.</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Das Konto ist eingeschränkt: Die Plattform von WeChat nennt den Grund.</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Diese Person hat dem Konto in den letzten 48 Stunden nicht geschrieben oder folgt ihm nicht mehr.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Diese Person hat so viele Nachrichten erhalten, wie WeChat erlaubt; schreibt sie dem Konto, ist Platz für fünf weitere.</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Das Konto darf keine Kundendienstnachrichten senden, oder WeChat hat sie blockiert.</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Das Konto darf keine Vorlagennachrichten senden: Es ist nicht verifiziert, oder WeChat hat das Recht entzogen. Die nächste Nachrichtenart wird versucht.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat hat das Konto eingeschränkt oder gesperrt: Seine Plattform nennt den Grund.</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Die Nachrichtenvorlage gibt es nicht mehr, was bei einem Wechsel der Kategorie des Kontos vorkommt: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat hat die Nachrichtenvorlage als zu oft geändert abgelehnt, oder es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat nimmt diese Nachrichtenvorlage nicht mehr an: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat hat ein Feld der Nachrichtenvorlage abgelehnt; die Antwort nennt es. Prüfen Sie, welches Feld des Tickets dorthin kommt.</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Diese Person folgt dem Konto nicht oder hat es blockiert, oder die OpenID gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Das Konto darf keine Abonnementnachrichten senden. Die nächste Nachrichtenart wird versucht.</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat hat das Konto für Abonnementnachrichten gesperrt.</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>WeCom-Anwendung (企业微信应用消息)</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>Erreicht Mitglieder in WeCom und, mit dem WeChat-Plugin, in WeChat. Personen, die eine Regel erwähnt, erhalten die Nachricht ebenfalls; Kennungen sind WeCom-Benutzer-IDs. Die öffentliche Adresse dieses Rechners muss auf der Liste vertrauenswürdiger Adressen der Anwendung stehen. Was 30 Nachrichten in der Minute für ein Mitglied übersteigt, verwirft WeCom ohne ein Wort.</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Unternehmens-ID</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>WeCom-Verwaltung: Mein Unternehmen, unten auf der Seite.</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>WeCom-Verwaltung: Anwendungen, die Anwendung, AgentId.</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Auf derselben Seite wie die AgentId: Secret, anzeigen. WeCom sendet es auf das Telefon eines Administrators.</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Benutzer-IDs, durch Kommas getrennt; @all für alle, die die Anwendung sehen. WeCom-Verwaltung: Kontakte, das Mitglied, Konto.</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>IDs von Abteilungen. WeCom-Verwaltung: Kontakte, das Menü hinter der Abteilung.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>IDs von Tags. WeCom-Verwaltung: Kontakte, Tags, Details des Tags.</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Nur wo WeCom im eigenen Netzwerk läuft oder hinter einem Relay mit fester Adresse.</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom kennt diese Unternehmens-ID nicht: Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom hat das Secret abgelehnt: Kopieren Sie es neu. Nach mehreren falschen sperrt WeCom die Adresse dieses Rechners für eine Stunde.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Die öffentliche Adresse dieses Rechners, die in der Antwort steht, ist nicht unter den vertrauenswürdigen Adressen der Anwendung: Ein Administrator kann sie hinzufügen; eine Minute später gilt sie.</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom hat die Unternehmens-ID oder das Secret abgelehnt: Kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Die AgentId gehört nicht zu diesem Secret: Kopieren Sie beide von derselben Anwendung.</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Die Anwendung ist ausgeschaltet oder darf keine Nachrichten senden: Ein Administrator kann es erlauben.</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Keines der Mitglieder, keine Abteilung und kein Tag existiert oder sieht die Anwendung: Prüfen Sie die Angaben.</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Das Mitglied existiert nicht, sieht die Anwendung nicht oder hat kein WeChat-Plugin.</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>WeCom-Gruppenroboter (企业微信群机器人)</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>Personen, die über das WeChat-Plugin lesen, sehen kein Markdown: Wählen Sie für sie die Form text. Kennungen sind WeCom-Benutzer-IDs oder Mobilnummern; Mobilnummern und @all funktionieren nur in der Form text, und card und markdown-v2 nennen niemanden.</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>In der Gruppe: Roboter, der Roboter, Adresse kopieren.</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>Welche Formen verwendet werden, die reichhaltigste zuerst. card: Karte mit einem Knopf. markdown-v2: Tabellen und Listen, für Clients ab 2025. text: die einzige, die das WeChat-Plugin zeigt.</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>Die Adresse ist falsch, oder der Roboter wurde aus seiner Gruppe entfernt: Kopieren Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>Der Roboter ist ausgeschaltet: Sein Besitzer kann ihn wieder einschalten.</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>Der Roboter ist nicht mehr in dieser Gruppe: Fügen Sie einen hinzu und kopieren Sie seine Adresse.</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Zulip-Bot</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>Jedes Ticket wird ein eigenes Thema, sofern Sie keines nennen. Kennungen sind Benutzer-IDs (Zahlen, im Profil einer Person) oder all.</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Adresse der Organisation, zum Beispiel https://example.zulipchat.com.</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>E-Mail-Adresse des Bots</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>In Zulip: persönliche Einstellungen, Bots, der Bot.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>An derselben Stelle, hinter der E-Mail-Adresse des Bots.</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Name des Kanals (Stream). Einen privaten muss der Bot abonniert haben.</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Leer: Jedes Ticket hat sein eigenes.</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip hat E-Mail-Adresse oder API-Schlüssel des Bots abgelehnt: Kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Diesen Kanal gibt es nicht: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Das ist kein Zulip-Server: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Der Bot darf in diesen Kanal nicht schreiben: Lassen Sie ihn den Kanal abonnieren.</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>Listet den neuesten Bug zuerst auf; der Text eines Bugs ist sein erster Kommentar, der einmal abgerufen wird.</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>Mit Version 5.0.6 erprobt; bugzilla.mozilla.org, das seine Schlüssel in einer Kopfzeile erwartet, nicht.</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Name eines Produkts; leer: alles, was das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Name einer Komponente; leer: alle.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Wie im Suchfeld von Bugzilla, zum Beispiel: product:Hardware printer. Leer: alle offenen Bugs.</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Preferences, API Keys: „Generate a new API key“ ankreuzen und absenden.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Meldet sich an wie ein Browser; für Konten ohne API-Schlüssel. Geben Sie den Benutzernamen vollständig an, wie Bugzilla ihn zeigt.</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Niemand: Die Bugs sind öffentlich</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla kennt diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla verlangt, dass dieses Konto erst sein Passwort ändert.</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf den Bug nicht sehen.</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla hat die Suche abgelehnt: Prüfen Sie die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla kennt die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>Liest die Issues der genannten Projekte, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>Nach unsicheren Quellen erstellt: Feldnamen, Zeiten und die Adressen der Seiten stammen aus dem Gedächtnis und aus fremden Clients.</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>Namen von Projekten, durch Kommas getrennt, wie in TEAM.coding.net/p/NAME/…</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL, DEFECT, REQUIREMENT, MISSION oder EPIC.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>Persönliche Einstellungen, Zugriffstokens (个人账户设置，访问令牌), mit dem Recht, Issues zu lesen (project:issue).</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING kennt dieses Token nicht, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING verweigert das Projekt: Das Token braucht project:issue, und sein Besitzer muss Mitglied sein.</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>Das Token wurde zu oft verwendet.</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING hat die Anfrage abgelehnt: Prüfen Sie die Namen der Projekte.</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>Demo-Ticketsystem</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>Das in Deskbell eingebaute Ticketsystem zum Ausprobieren: deskbellctl demo-desk.</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>Beliebiger Atom- oder RSS-Feed</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>Für Systeme, die einen Feed neuer Tickets anbieten. Ein Feed enthält nur seine neuesten Einträge: Fragen Sie oft genug ab, damit keiner ungesehen herausfällt.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>Regulärer Ausdruck, dessen erste Gruppe die Nummer des Tickets im Link ist; leer: die eigene ID des Eintrags.</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Niemand: Der Feed ist offen</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Benutzername und Passwort bei jeder Anfrage</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Schlüssel in der Adresse</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>Der Wert des Parameters key.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>Feishu-/Lark-Genehmigung 飞书审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>Klingelt bei neuen Genehmigungsanträgen der genannten Definitionen; was die Antragsteller ausgefüllt haben, erscheint als Felder. Feishu gibt keine Adresse für die Seite eines Antrags.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>Nach der Bibliothek des Herstellers erstellt; die Form der ausgefüllten Werte und die Codes für abgelehnte Tokens und Grenzen stammen aus unsicheren Quellen.</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>Genehmigungsdefinitionen</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>Ihre Codes, durch Kommas getrennt: der Text hinter definitionCode= in der Adresse der Seite der Definition in der Genehmigungsverwaltung (审批管理后台).</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>Eigene App</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>Entwicklerkonsole (open.feishu.cn oder für Lark open.larksuite.com): Erstellen Sie eine App, geben Sie ihr die Scopes approval:approval:readonly und contact:user.base:readonly und veröffentlichen Sie sie. Benutzername: App ID. Geheimnis: App Secret.</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu akzeptiert das Token nicht mehr.</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Die App hat zu oft angefragt.</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Die App braucht den Scope approval:approval:readonly und muss damit veröffentlicht sein.</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu hat die Anfrage abgelehnt: Prüfen Sie die Codes der Genehmigungsdefinitionen.</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>Zeigt, was ein gespeicherter Ticketbericht auswählt. Der Bericht sollte die neuesten Tickets zuerst auflisten und eine Spalte uuid oder # haben.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>Nummer des Ticketberichts, wie in /rptview/2.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>So viele Tickets werden angefordert; leer: alle. Nur für einen Bericht, der die neuesten zuerst auflistet.</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Benutzername und Passwort, wo Fossil ohne JSON gebaut wurde</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Niemand: Die Tickets sind öffentlich</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil meldet, dass diese Anfrage ein Recht braucht, das niemand hat.</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Dieses Fossil kennt den Befehl nicht: Vielleicht wurde es ohne JSON gebaut.</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil hat den Bericht abgelehnt: Prüfen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>Per Formular wird die Seite eines Postfachordners gelesen, die keine Erstellungszeit nennt. Die API gehört zum kostenpflichtigen Modul „API &amp; Webhooks“.</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>Die API des kostenpflichtigen Moduls wurde nicht erprobt: Was sie antwortet, stammt aus fremden Clients und dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Die erste Zahl in der Adresse des Ordners: 1 in /mailbox/1/2. Mit der API, leer: alle Postfächer.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Nur per Formular: die zweite Zahl in der Adresse des Ordners, zum Beispiel des Ordners „Nicht zugewiesen“: 2 in /mailbox/1/2.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Nur mit der API: active, pending, closed oder spam; leer: alle.</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>API-Schlüssel des Moduls „API &amp; Webhooks“</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Verwalten, Einstellungen, API &amp; Webhooks.</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>E-Mail-Adresse und Passwort</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Füllen Sie unten Postfach und Ordner aus.</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout lehnt den API-Schlüssel ab: Prüfen Sie, ob das Modul aktiv und der Schlüssel nicht eingeschränkt ist.</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Unter dieser Adresse gibt es keine API: Vielleicht fehlt das Modul „API &amp; Webhooks“.</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto hat keinen Zugriff auf das Postfach: Verwalten, Postfächer, Berechtigungen.</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Diesen Ordner gibt es nicht: Prüfen Sie die Nummern von Postfach und Ordner.</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>Listet die Tickets der letzten 30 Tage auf, die der Agent sehen darf, neueste zuerst. Jede Liste kostet das Konto drei API-Credits. Namen von Agenten und Gruppen brauchen ein Konto, das sie lesen darf; sonst stehen dort deren Nummern.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>Nach den aufgezeichneten Antworten einer Client-Bibliothek und der Dokumentation des Herstellers erstellt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open oder watching; leer: alle Tickets.</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>Ihr Bild oben rechts, Profileinstellungen: Ihr API-Schlüssel.</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf keine Tickets auflisten, oder sein Tarif hat keine API.</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk hat die Anfrage abgelehnt: Prüfen Sie den Filter.</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>Listet die Tickets der letzten 30 Tage auf; mehr listet Freshservice ohne Suche nicht auf.</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>Nach Dokumentation und Client-Bibliotheken von Freshworks erstellt; die angeforderten Artikel einer Serviceanfrage stammen aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>Nummer eines Arbeitsbereichs; 0: alle, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Angeforderte Artikel lesen</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>ja: eine zusätzliche Anfrage für jede noch nicht gelesene Serviceanfrage, für die Angaben aus ihrem Formular.</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>Ihr Bild, Profileinstellungen: Der API-Schlüssel steht rechts. Eventuell muss ein Administrator ihn für Ihr Konto erlauben.</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice verweigert die Liste: Die Rolle dieses Agenten muss das Ansehen der Tickets des Arbeitsbereichs erlauben.</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice kennt den Arbeitsbereich oder den Filter nicht: Prüfen Sie die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Gitea- oder Forgejo-Issues</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>Listet offene Issues eines Repositorys auf oder aller, die das Konto sehen kann; Pull Requests werden ausgelassen.</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>Nach dem Quelltext von Gitea erstellt; es wurde keine Liste eines laufenden Systems gelesen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Benutzer oder Organisation, der das Repository gehört.</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Name des Repositorys, ohne seinen Eigentümer; leer: Issues aller Repositorys, oder derjenigen des Eigentümers, falls einer genannt ist.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Nur Issues mit einem davon, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open: Ein Issue verlässt die Liste, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>Einstellungen, Anwendungen, Neues Token erzeugen, mit Lesezugriff auf Issues und Repositorys.</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>Nicht für Konten mit zwei Faktoren.</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>Das Token braucht Lesezugriff auf Issues und Repositorys.</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>Dieses Repository gibt es nicht, seine Issues sind ausgeschaltet, oder es ist für dieses Konto nicht sichtbar.</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>GitHub-Issues</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>Listet offene Issues eines Repositorys auf oder aller, die das Konto betreffen; Pull Requests werden ausgelassen. Eine unveränderte Liste kostet nichts vom stündlichen Limit von GitHub. E-Mail-Adressen werden nicht mitgeteilt. GitHub Enterprise Server: Geben Sie https://HOST/api/v3 als Adresse ein.</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>Nach der Dokumentation von GitHub und alten aufgezeichneten Antworten erstellt.</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Name des Repositorys, ohne seinen Eigentümer; leer: Issues aller Repositorys.</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>Welche von allen</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Wenn kein Repository angegeben ist: dem Konto zugewiesen (assigned), erstellt (created), erwähnt (mentioned), abonniert (subscribed) oder alle sichtbaren (all).</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Nur Issues mit all diesen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings, Developer settings, Personal access tokens: ein fine-grained Token mit Lesezugriff auf Issues oder ein klassisches mit dem Scope repo.</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Das stündliche GitHub-Limit dieses Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub bittet um etwas Geduld.</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Das Token darf hier keine Issues lesen; vielleicht verlangt eine Organisation, dass es für Single Sign-on freigegeben wird.</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub kennt dieses Repository nicht oder verbirgt es vor diesem Token.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Issues sind in diesem Repository ausgeschaltet.</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>GitLab-Issues</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>Listet offene Issues von allem auf, was das Konto sehen kann, von einer Gruppe oder von einem Projekt. Merge Requests sind nicht dabei.</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>Nach der Dokumentation von GitLab erstellt; die Kopfzeilen, die gitlab.com bei Überlastung sendet, sollen gelegentlich fehlen.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Pfad oder Nummer eines Projekts, zum Beispiel group/helpdesk.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Pfad oder Nummer einer Gruppe einschließlich ihrer Untergruppen; wird verwendet, wenn kein Projekt angegeben ist.</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened: Ein Issue verlässt die Liste, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>Ihr Bild, Preferences, Access tokens, mit dem Scope read_api. Das Zugriffstoken eines Projekts oder einer Gruppe funktioniert auch.</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>Das Token braucht den Scope read_api und sein Konto das Recht, Issues zu sehen.</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab kennt dieses Projekt oder diese Gruppe nicht oder verbirgt sie vor diesem Konto.</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI, API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>Für GLPI 9.5 bis 11. Was aufgelistet wird, hängt vom Standardprofil und der Standardentität des Kontos ab. Personennamen kosten je eine Anfrage, einmal am Tag.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>Nach der API-Beschreibung von GLPI erstellt; die Nummern der Spalten Antragsteller (4), Techniker (5) und Kategorie (7) und die Statuswörter sind die einer üblichen Installation.</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold: weder gelöst noch geschlossen. notclosed: auch gelöste. process: in Bearbeitung. all: jedes Ticket.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>Die des GLPI-Servers, da seine Zeiten keine nennen, zum Beispiel Europe/Paris; leer: UTC.</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>Benutzertoken</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI lässt niemanden mit Passwort an seiner API anmelden: Ein Administrator kann es unter Einrichtung (Setup), Allgemein, API erlauben; oder verwenden Sie ein Benutzertoken.</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Das Anwendungstoken fehlt oder ist falsch: siehe den API-Client unter Einrichtung (Setup), Allgemein, API.</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Kein API-Client von GLPI lässt diese Adresse zu: siehe Einrichtung (Setup), Allgemein, API.</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI kennt die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI lässt keinen API-Client dieser Adresse oder dieses Anwendungstokens zu: siehe Einrichtung (Setup), Allgemein, API.</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Das Standardprofil dieses Kontos darf keine Tickets sehen.</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11, API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>Für GLPI 11 und neuer; ältere: glpi. Ein Administrator legt den OAuth-Client unter Einrichtung (Setup), OAuth-Clients an, mit dem Grant Password und dem Scope api.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>Nach dem Quelltext von GLPI erstellt; die Antworten in den Tests sind nach dessen Schema zusammengestellt, und die Anmeldung per Formular (dessen Feldnamen sich mit jeder Seite ändern) wurde nie erprobt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Die des OAuth-Clients; nur für die Anmeldeart password nötig.</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL, zum Beispiel: status.id=in=(1,2);category.id==4. Status 1 neu, 2 zugewiesen, 3 geplant, 4 wartend, 5 gelöst, 6 geschlossen.</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Nummer einer Entität; leer: die Standardentität des Kontos. Untergeordnete sind eingeschlossen.</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>OAuth-Client, Benutzername und Passwort</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>Benutzername und Passwort, wie ein Browser</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>Braucht keinen OAuth-Client. Nicht für Konten mit zwei Faktoren.</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI nimmt das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI hat die Anfrage abgelehnt: Prüfen Sie den Filter.</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf mit seinem Profil und seiner Entität keine Tickets sehen, oder die API ist unter Einrichtung (Setup), Allgemein, API deaktiviert.</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>Das Konto braucht das Profil „REST Services User“. iTop kann nicht sortieren, deshalb werden alle Tickets, die die Bedingung auswählt, bei jeder Abfrage gelesen: Fassen Sie sie eng.</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>Versionen vor 3 wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Ticketklassen, durch Kommas getrennt; wo Störungen eine eigene Klasse sind: UserRequest,Incident.</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Was in einer OQL-Abfrage auf WHERE folgt.</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Die Zone des Servers, zum Beispiel Europe/Paris.</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>Ein Konsolenkonto mit dem Profil „REST Services User“ (Admin tools, User accounts, Profiles); Portalbenutzer werden abgelehnt.</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop hat das Konto abgelehnt: Das Passwort ist falsch, es ist ein Portalbenutzer, oder das Profil „REST Services User“ fehlt.</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop kann die Abfrage nicht ausführen: Prüfen Sie die Klassen und die Bedingung der Quelle.</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop hat die Anfrage abgelehnt; vielleicht ist es zu alt für Version 1.3 seiner Webservices.</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center oder Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>Listet auf, was eine JQL-Abfrage findet. Jira in der Cloud: jira-cloud. Warteschlangen eines Servicedesks: jsm. Da Jira auf eine verlorene Sitzung mit dem antwortet, was jeder sehen darf, fragt Deskbell vor jeder Liste, wer es ist.</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>Nach Client-Bibliotheken und der Dokumentation des Herstellers erstellt; die Kopfzeile, die ein Captcha ankündigt, wurde an keinem laufenden Jira gesehen.</translation>
    </message>
    <message>
        <source>https://jira.example.org or https://example.org/jira</source>
        <extracomment>jira, what its address looks like</extracomment>
        <translation>https://jira.example.org oder https://example.org/jira</translation>
    </message>
    <message>
        <source>JQL</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Without ORDER BY, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Ohne ORDER BY, zum Beispiel: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Further fields</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Zu lesende benutzerdefinierte Felder, zum Beispiel: customfield_10010,labels; *all liest alles und ist langsam.</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Ihr Bild, Profil, Persönliche Zugriffstoken, Token erstellen (Jira 8.14 und neuer).</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Nach Fehlversuchen verlangt Jira ein Captcha: Melden Sie sich dann einmal mit einem Browser an. Nicht hinter Single Sign-on.</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira verlangt ein Captcha: Melden Sie sich einmal mit einem Browser an.</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Ein Administrator kann es ausgeschaltet haben. Nach Fehlversuchen verlangt Jira ein Captcha: Melden Sie sich dann einmal mit einem Browser an.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira hat die Zugangsdaten nicht angenommen und wie jedem Beliebigen geantwortet.</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira lehnt dieses Konto ab: Ein Administrator hat vielleicht Basic Authentication oder persönliche Zugriffstokens ausgeschaltet oder das Recht entzogen, Jira zu verwenden.</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>Listet auf, was eine JQL-Abfrage findet. Die Abfrage muss eingegrenzt sein, da die Cloud andere ablehnt. E-Mail-Adressen der Melder sind oft verborgen. Ein Vorgang kann nach dem Anlegen einige Sekunden in der Suche fehlen; die nächste Abfrage sieht ihn.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>Nach der Dokumentation des Herstellers erstellt; Tokens mit Scopes, die eine andere Adresse brauchen, wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Ohne ORDER BY, mit mindestens einer Einschränkung, zum Beispiel: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Zu lesende benutzerdefinierte Felder, zum Beispiel: customfield_10010,labels</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>E-Mail-Adresse und API-Token</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com, Sicherheit, API-Token erstellen und verwalten. Der Benutzername ist die E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira hat die E-Mail-Adresse oder das Token nicht angenommen und wie jedem Beliebigen geantwortet.</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf Jira auf dieser Site nicht verwenden.</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>Listet eine Warteschlange eines Servicedesks auf, wie ein Agent sie sieht, mit den Spalten der Warteschlange; oder, bei den Anmeldearten, die auf -portal enden, die offenen Anfragen, an denen das Konto beteiligt ist, mit den Werten ihrer Formulare. Warteschlangen haben eine eigene Reihenfolge, deshalb werden bei jeder Abfrage alle Seiten gelesen.</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>Nach einer Client-Bibliothek erstellt; die Antworten in den Tests sind nach deren Typen zusammengestellt.</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net oder https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Servicedesk</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Nummer oder Projektschlüssel des Servicedesks: /rest/servicedeskapi/servicedesk listet sie auf. Für die Portal-Anmeldearten nicht nötig.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Nummer der Warteschlange, wie in der Adresse ihrer Seite: .../queues/custom/12. Für die Portal-Anmeldearten nicht nötig.</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Warteschlange: E-Mail-Adresse und API-Token oder Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud: https://id.atlassian.com, Sicherheit, API-Token erstellen und verwalten. Data Center: das Passwort des Kontos. Das Konto braucht eine Agentenlizenz.</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>API-Token oder Passwort</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Warteschlange: persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Nur Data Center. Ihr Bild, Profil, Persönliche Zugriffstoken. Das Konto braucht eine Agentenlizenz.</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Warteschlange: Benutzername und Passwort, in einer Sitzung</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Nur Data Center. Nach Fehlversuchen verlangt Jira ein Captcha: Melden Sie sich dann einmal mit einem Browser an.</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Eigene Anfragen: E-Mail-Adresse und API-Token oder Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud: https://id.atlassian.com, Sicherheit, API-Token erstellen und verwalten. Data Center: das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Eigene Anfragen: persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Nur Data Center. Ihr Bild, Profil, Persönliche Zugriffstoken.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira hat die Zugangsdaten nicht angenommen.</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Nur Agenten dieses Servicedesks dürfen seine Warteschlangen auflisten.</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira kennt diesen Servicedesk oder diese Warteschlange nicht oder verbirgt sie vor diesem Konto: Prüfen Sie beide Nummern.</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf das Kundenportal nicht verwenden.</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>Beliebige JSON-Liste</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>Für Systeme, die ihre Tickets als JSON unter einer Adresse auflisten, die neuesten zuerst: ein Array oder ein Objekt, das eines enthält. Nur die erste Seite wird gelesen.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>Wo in einer Zeile die eigene ID des Tickets steht, zum Beispiel id oder fields.key; ebenso bei den anderen Optionen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>Niemand: Die Liste ist offen</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>Liest bei jeder Abfrage die offenen Aufgaben aller Projekte, da Kanboard sie weder sortiert noch seitenweise liefert.</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>Persönliche Tokens und Konten mit zwei Faktoren wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>Nummern von Projekten, durch Kommas getrennt; leer: alle, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>Benutzername und Passwort oder Token</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>Für alle Projekte: Benutzername jsonrpc und das API-Token unter Einstellungen, API. Für Ihre eigenen: Ihr Benutzername und das persönliche Token in Ihrem Profil unter API, das Konten mit zwei Faktoren brauchen, oder Ihr Passwort.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard kennt dieses Token oder Passwort nicht.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard lehnt ab: Dieses Konto muss Mitglied des Projekts sein, und die API muss ihm offenstehen.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard lehnt ab: Dieses Konto muss Mitglied des Projekts sein.</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard hat den Aufruf abgelehnt: Prüfen Sie die Nummern der Projekte.</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>Listet auf, was ein gespeicherter Filter auswählt, da die Schnittstelle selbst weder Status noch Reihenfolge kennt. Alles, was er auswählt, wird bei jeder Abfrage gelesen: Legen Sie einen Filter an, der geschlossene Einträge auslässt, und geben Sie seine Nummer ein.</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>Nach dem Quelltext von MantisBT erstellt; ob die Schnittstelle jeder Version den Cookie eines Browsers annimmt, wurde nicht erprobt.</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Nummer eines gespeicherten Filters oder assigned, unassigned, reported, monitored; leer: alle Einträge, auch geschlossene.</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Nummer eines Projekts; leer: alle, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Ihr Name oben rechts, Mein Konto, API-Tokens, API-Token erstellen.</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Funktioniert auch, wo der Administrator API-Tokens ausgeschaltet hat.</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT hat wie jedem Beliebigen geantwortet.</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT ist außer Betrieb, oder seine REST-Schnittstelle ist ausgeschaltet ($g_webservice_rest_enabled).</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf die Einträge dieses Projekts nicht auflisten.</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT kennt dieses Token nicht, oder API-Tokens sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT kennt dieses Projekt oder diesen Filter nicht oder verbirgt sie vor diesem Konto; oder seinem Server fehlt das URL-Rewriting für /api/rest.</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>Nach den Seitenvorlagen von osTicket 1.18 erstellt; es wurde keine Seite eines laufenden Systems gelesen.</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>Nummer der Warteschlange, wie in /scp/tickets.php?queue=1. In einer frischen Installation ist 1 „Offen“.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 ist das Erstellungsdatum. Auch eine andere muss die neuesten zuerst nennen.</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>Die aus dem Profil des Agenten, da die Seite keine nennt, zum Beispiel America/Chicago; leer: UTC.</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>Benutzername und Passwort des Agenten</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>Wiederholte Fehlversuche sperren das Konto, deshalb wird ein abgelehntes Passwort nicht noch einmal gesendet. Nicht für Agenten mit zwei Faktoren.</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket verlangt, dass dieser Agent erst sein Passwort ändert.</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>Liest Arbeitselemente von Projekten. Da nicht bekannt ist, ob PingCode die neuesten zuerst auflistet, werden bei jeder Abfrage alle gelesen: Nennen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>Nach unsicheren Quellen erstellt: Pfade, Feldnamen und die Reihenfolge der Liste stammen aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>ID eines Projekts, wie die API sie kennt; leer: alle.</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>Anwendung mit Client-ID und Client-Geheimnis</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>Verwaltung, eigene Anwendungen (企业后台，凭据管理): Erstellen Sie eine Anwendung mit dem Recht, Projekte zu lesen. Benutzername: ihre Client-ID. Eine private Installation hat die Adresse https://HOST/open.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode erlaubt nur eine bestimmte Zahl von Anfragen in der Minute.</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode verweigert die Liste: Die Anwendung braucht das Recht, Arbeitselemente zu lesen.</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode hat die Anfrage abgelehnt: Prüfen Sie das Projekt der Quelle.</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>Mit einem API-Schlüssel liest Deskbell alles, auch benutzerdefinierte Felder. Nur mit Benutzername und Passwort liest es den Atom-Feed der Ticketliste, der weder Priorität noch benutzerdefinierte Felder enthält.</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Kennung eines Projekts, wie seine Adresse sie zeigt; leer: alle Projekte, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open: Ein Ticket verlässt die Liste, wenn es geschlossen wird. *: alle.</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Nummer eines Trackers; leer: alle.</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me oder die Nummer eines Benutzers; leer: egal wer.</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Mein Konto, rechts: API-Zugriffsschlüssel, Anzeigen. Ein Administrator muss unter Administration, Konfiguration, API den REST-Web-Service eingeschaltet haben.</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Benutzername und Passwort, Atom-Feed</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Benutzername und Passwort, API-Schlüssel einmal gelesen</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Meldet sich an wie ein Browser, liest den API-Schlüssel des Kontos und listet damit auf. Der REST-Web-Service muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Funktioniert nicht für Konten mit zwei Faktoren. Der REST-Web-Service muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine verlangt, dass dieses Konto erst sein Passwort ändert.</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine verlangt, dass dieses Konto erst zwei Faktoren einrichtet.</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine verweigert die API: Vielleicht ist der REST-Web-Service ausgeschaltet (Administration, Konfiguration, API), dieses Konto darf das Projekt nicht sehen, oder es muss erst sein Passwort ändern.</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>Liest eine Klasse des Trackers über REST, die neuesten zuerst. Das Konto braucht die Berechtigung „Rest Access“.</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>Die Anmeldung mit einem Token und die Begrenzung der Anfragen wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Name der Klasse, wie sie die Adressen ihrer Einträge einleitet: issue in /issue42.</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Namen oder Nummern, durch Kommas getrennt, zum Beispiel new,open; leer: alle.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Felder der Klasse, die abgefragt werden; lassen Sie weg, was Ihr Tracker nicht hat.</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Ein JSON Web Token, das der Administrator des Trackers ausstellt, falls der Tracker welche kennt.</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Roundup sperrt ein Konto nach vier falschen Passwörtern in zehn Minuten.</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Benutzername und Passwort, in einem Formular</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Meldet sich an wie ein Browser, wo ein Proxy die mit Anfragen gesendeten Passwörter schluckt.</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Niemand: Der Tracker ist öffentlich</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup nimmt den Cookie der Sitzung zurück und antwortet wie jedem Beliebigen.</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup verweigert REST: Dieses Konto braucht die Berechtigung „Rest Access“ und das Recht, die Klasse zu sehen.</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup zählt die Anfragen jedes Kontos.</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup kennt die Klasse oder eines der Felder nicht: Prüfen Sie die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>Liest Tickets über REST 2, mit Benutzername und Passwort oder mit einem Authentifizierungstoken.</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL, zum Beispiel: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>ja: eine zusätzliche Anfrage für jedes noch nicht gelesene Ticket, für dessen erste Nachricht.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>Authentifizierungstoken</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Angemeldet als ..., Einstellungen, Auth-Tokens, Erstellen.</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT hat die Anfrage auf seine Startseite geleitet: Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>Listet eine Tabelle auf, standardmäßig Incidents. Einen falschen Teil der Abfrage ignoriert ServiceNow stillschweigend und listet dann mehr auf als verlangt: Probieren Sie die Abfrage zuerst in einer Liste aus.</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>Nach einer Client-Bibliothek erstellt; die Form der Anzeigewerte, die Antwort auf eine leere Liste bei alten Releases und die Kopfzeilen zur Ratenbegrenzung wurden an keiner laufenden Instanz gesehen.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident, sc_req_item (angeforderte Artikel), sc_task, problem oder eine andere Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Codierte Abfrage, wie „Copy query“ im Filter einer Liste sie liefert, zum Beispiel: active=true^assignment_group.name=Hardware</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Namen der zu lesenden Spalten, zum Beispiel: u_requested_hardware,location</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>Ein Konto der Instanz selbst, da Single Sign-on hier kein Passwort hat. Es braucht Lesezugriff auf die Tabelle.</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services, API Access Policies, REST API Key; mit einem Authentifizierungsprofil und einer Zugriffsrichtlinie für die Tabellenschnittstelle.</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth, Application Registry, mit dem Grant Client Credentials; der Benutzername ist die Client-ID.</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf die Tabelle nicht lesen, oder eine API-Zugriffsrichtlinie verweigert es.</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>Tencent TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>Liest Bugs, Storys oder Aufgaben der genannten Arbeitsbereiche. Ein Zustand wird als TAPDs eigener Schlüssel angezeigt, zum Beispiel new.</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>Nach der Dokumentation von TAPD erstellt; die Codes für Fehler und Grenzen und die Adressen der Seiten stammen aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs: 缺陷; stories: 需求; tasks: 任务.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Nummern, durch Kommas getrennt, wie in www.tapd.cn/NUMMER/…</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Schlüssel, durch | getrennt, zum Beispiel new|in_progress; leer: alle.</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Meine Einstellungen, persönliche Zugriffstokens (个人设置，个人访问令牌).</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>API-Konto</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Unternehmensverwaltung, offene Plattform (公司管理，开放平台): API-Konto und API-Passwort.</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD kennt dieses Konto oder Token nicht.</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD verweigert den Arbeitsbereich: Das API-Konto muss ihn sehen dürfen.</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>Die Anfragen des Unternehmens sind vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD hat die Anfrage abgelehnt: Prüfen Sie die Arbeitsbereiche und den Status der Quelle.</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>Liest die Ticketabfrage als CSV. Trac schreibt seine Zeiten dort so, wie das Konto sie sehen will: Wählen Sie ISO 8601 in den Einstellungen des Kontos, Datum und Uhrzeit, und geben Sie hier dessen Zone an.</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>Das Formular des Plug-ins AccountManager wurde nicht erprobt; die Anmeldung mit Digest wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Wie in der Adresse einer Abfrage: !closed, new oder new|assigned.</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Name eines Besitzers; leer: egal wer.</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Die Zone, in der Trac für dieses Konto Zeiten schreibt, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Wo der Webserver vor jeder Seite ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>Benutzername und Passwort, vom Browser bei Login abgefragt</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Wo nur der Link Login danach fragt, in einem kleinen Fenster des Browsers: HTTP Basic bei /login liefert einen Cookie für alle anderen Seiten.</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Wo Login ein Formular zeigt, wie beim Plug-in AccountManager.</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac verweigert die Abfrage: Dieses Konto braucht die Berechtigung TICKET_VIEW.</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>Braucht das API-Bundle. UVdesk schreibt Zeiten in der Zone des Agenten und listet keinen Text eines Tickets auf; ein einzelnes Ticket zu lesen würde es als gesehen kennzeichnen, deshalb unterlässt Deskbell das.</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>Nach dem Quelltext des API-Bundles erstellt; die Lebensdauer eines Tokens und die Adresse einer Ticketseite wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Nummer eines Status, 1: offen; leer: alle.</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>Adresse der Agenten</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Was auf die Adresse des Ticketsystems folgt, wo Agenten arbeiten, zum Beispiel en/member.</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Die im Profil des Agenten eingestellte Zone, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>E-Mail-Adresse und Passwort, fordert ein Token an</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Ein Agentenkonto; das Ticketsystem muss das API-Bundle haben.</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Einstellungen, API-Zugriff: Legen Sie eine Konfiguration an und kopieren Sie ihr Token.</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk akzeptiert das Token nicht.</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk verweigert die Liste: Dieser Agent braucht das Recht, Tickets anzusehen.</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk hat die Anfrage abgelehnt: Prüfen Sie die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>WeCom-Genehmigung 企业微信审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>Klingelt bei neuen Genehmigungsanträgen; was die Antragsteller ausgefüllt haben, erscheint als Felder. Die Genehmigung muss für die App freigegeben sein, und die Adresse dieses Rechners muss auf deren Liste vertrauenswürdiger Adressen stehen. WeCom gibt keine Adresse für die Seite eines Antrags.</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>Nach einer Client-Bibliothek erstellt; die Codes für fehlende Rechte stammen aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>Nummer eines Zustands, 1: wartend (审批中); leer: alle, damit auch ein schnell entschiedener Antrag klingelt.</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>ID einer Genehmigungsvorlage; leer: alle.</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>Verwaltung, Anwendungen (应用管理): Erstellen Sie eine App und lassen Sie die Genehmigungs-App mit ihr die API aufrufen (审批，API，可调用接口的应用). Benutzername: die ID des Unternehmens (我的企业). Geheimnis: das Secret der App.</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom akzeptiert das Token nicht mehr.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>Die Adresse dieses Rechners steht nicht auf der Liste vertrauenswürdiger Adressen der App (企业可信IP).</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>Die App darf keine Genehmigungen lesen: Die Genehmigungs-App muss ihr erlauben, ihre API aufzurufen (可调用接口的应用).</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom hat die Anfrage abgelehnt: Prüfen Sie die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>Listet direkt aus der Datenbank auf, neueste zuerst, sodass weder Elasticsearch noch dessen Verzögerung eine Rolle spielen, solange Sie keine eigene Abfrage eingeben. Gruppen, die das Konto nicht lesen kann, fehlen stillschweigend.</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>Nach Quelltext und Dokumentation von Zammad erstellt; die Nummern der geschlossenen Zustände (4 und 5) und die Adresse einer Ticketseite sind die einer frischen Installation.</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>Suchtext wie in Zammads eigener Suche, zum Beispiel: state.name:(new OR open) AND group.name:Hardware. Braucht Elasticsearch. Leer: alle außer geschlossenen und zusammengefassten Tickets.</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Ihr Avatar, Profil, Token-Zugriff, Erstellen; kreuzen Sie ticket.agent an. Ein Administrator muss es unter System, API erlauben.</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Wie bei der Anmeldung mit einem Browser. Nicht für Konten mit zwei Faktoren.</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto hat zwei Faktoren: Verwenden Sie ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Ein Administrator muss es unter System, API erlauben. Nicht für Konten mit zwei Faktoren.</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad lässt diese Anmeldeart seine Schnittstelle nicht nutzen: Ein Administrator kann es unter System, API erlauben.</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto oder Token darf keine Tickets auflisten: Es braucht die Berechtigung ticket.agent.</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>Listet alle Tickets auf, die der Agent sehen darf, neueste zuerst, unabhängig vom Status; archivierte sind nicht dabei.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>Nach den aufgezeichneten Antworten einer Client-Bibliothek und der Dokumentation des Herstellers erstellt; die mitgeladenen Benutzer und Gruppen in den Tests sind zusammengestellt.</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Admin Center, Apps und Integrationen, APIs, Zendesk API, API-Token hinzufügen. Der Benutzername ist die E-Mail-Adresse des Agenten.</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Admin Center, Apps und Integrationen, APIs, OAuth-Clients; ein Token mit dem Scope read.</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>Dieses Konto darf keine Tickets auflisten: Es muss ein Agent sein, und der Token-Zugriff muss eingeschaltet sein (Admin Center, Apps und Integrationen, APIs).</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>Dieses Zendesk gibt es nicht, oder der Helpdesk ist geschlossen.</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>ZenTao 禅道</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>Liest Tickets (工单), Bugs oder Feedback aller Produkte. Tickets gibt es nur in den kostenpflichtigen Editionen; die Open-Source-Edition hat Bugs.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>Nach der API-Beschreibung des Herstellers erstellt; die erste Version der API und die Adressen der Seiten stammen aus Clients und dem Gedächtnis.</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets: 工单; bugs: Bug; feedbacks: 反馈.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>Nummern von Produkten, durch Kommas getrennt; leer: alle, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait, unclosed oder all.</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>Die Zone des Servers.</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Benutzername und Passwort, fordert ein Token an</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Ein Konto, das die API nutzen darf; für ZenTao mit deren zweiter Version (api.php/v2).</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Benutzername und Passwort, für ältere Versionen</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Für ZenTao, das nur api.php/v1 hat.</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao verweigert die Liste: Die Gruppe dieses Kontos braucht das Recht, sie anzusehen.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Dieses ZenTao hat diese Liste nicht: Tickets brauchen eine kostenpflichtige Edition.</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao hat die Anfrage abgelehnt: Prüfen Sie die Rechte des Kontos und die Optionen der Quelle.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Dieses ZenTao hat diese Liste nicht: Tickets brauchen eine kostenpflichtige Edition und api.php/v2 eine neuere Version.</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny, OTRS 6 oder OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>Ein Administrator importiert den mitgelieferten Webservice GenericTicketConnectorREST.yml unter Admin, Webservices, hinzufügen, importieren. Deskbell fragt die Nummern der offenen Tickets ab und liest jedes Ticket einmal.</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>Nach dem Quelltext von Znuny und OTOBO erstellt; die Routen sind die des importierten Beispiels.</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny, .../otrs oder .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Name, unter dem der Webservice importiert wurde.</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Vollständiger Name einer Warteschlange (Queue), zum Beispiel Hardware::Requests; leer: alle, die das Konto lesen kann. Ein Name, den es nicht gibt, listet nichts auf.</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Statustypen</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Durch Kommas getrennt: new, open, pending reminder, pending auto, closed. Ein anderes Wort listet nichts auf.</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>So viele der neuesten Tickets werden aufgelistet. Mehr, als zwischen zwei Abfragen hinzukommen.</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Die des Servers (OTRSTimeZone), da seine Zeiten keine nennen; leer: UTC, wie in neuen Installationen.</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Ein Agent mit Leserecht für die Warteschlangen.</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>Benutzername und Passwort des Kunden</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Listet die Tickets auf, die dieser Kunde sehen darf.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Diesem Konto fehlt die Berechtigung, diese Tickets zu lesen.</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Der Webservice hat die Suche abgelehnt: Prüfen Sie Warteschlange und Statustypen.</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Der Webservice kann nicht verwendet werden: Ist er unter Admin, Webservices importiert und gültig, und stimmt sein Name?</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>Verwendet ein Refresh-Token Ihres eigenen OAuth-Clients. Jede Anfrage kostet Credits eines Tageskontingents, fragen Sie also selten ab; der Text eines Tickets wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>Nach unsicheren Quellen erstellt: Teile der Antworten, die Lebensdauer der Tokens, die leere Antwort (204) und die Grenzen stammen aus fremden Clients und dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Das Ende der Adresse Ihres Zoho Desk: com, eu, in, com.au, jp, com.cn.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Die Nummer unter Setup, Developer space, API.</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Nummer einer Abteilung; leer: alle, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Zum Beispiel Open; mehrere durch Kommas getrennt; leer: alle.</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>OAuth-Client mit Refresh-Token</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho verweigert die Liste: Das Token braucht den Scope Desk.tickets.READ, und sein Besitzer muss ein Agent der Abteilung sein.</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Die Credits der Organisation sind vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho hat die Anfrage abgelehnt: Prüfen Sie Organisation, Abteilung und Status der Quelle.</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Nur wenn in der App eine Verschlüsselung eingerichtet ist, als AES mit CBC oder GCM: dieselben 16, 24 oder 32 Zeichen.</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Verschlüsselungsmodus</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Der in der App gewählte.</translation>
    </message>
    <message>
        <source>CBC</source>
        <extracomment>bark, value to choose</extracomment>
        <translation>CBC</translation>
    </message>
    <message>
        <source>GCM</source>
        <extracomment>bark, value to choose</extracomment>
        <translation>GCM</translation>
    </message>
    <message>
        <source>Of an account for Deskbell alone. In Element: all settings, help and about, access token. Not needed with a user and a password.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Eines Kontos allein für Deskbell. In Element: Alle Einstellungen, Hilfe und Info, Zugriffstoken. Mit Benutzer und Passwort nicht nötig.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Anstelle eines Zugriffstokens: der Name des Kontos oder seine Matrix-ID. Deskbell meldet sich dann selbst an, und neu, wenn der Homeserver die Sitzung beendet.</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Das dieses Benutzers.</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver hat Benutzer und Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver lässt niemanden sich mit einem Passwort anmelden: Verwenden Sie ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Der Homeserver hat die Sitzung beendet, und nur der Besitzer des Kontos kann eine neue beginnen: Mit Benutzer und Passwort tut Deskbell das selbst.</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Ihr Name oben rechts, Meine Einstellungen, Fernzugriffsschlüssel: API-Token, neu generieren. Ein Administrator muss die API unter Einrichtung (Setup), Allgemein, API einschalten. Das Anwendungstoken ist das des dortigen API-Clients; leer, wenn der Client keines verlangt.</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Ein Administrator muss die Anmeldung mit Zugangsdaten unter Einrichtung (Setup), Allgemein, API erlauben. Das Anwendungstoken ist das des dortigen API-Clients; leer, wenn der Client keines verlangt.</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>Liest die Ticket-Warteschlange der Agentenoberfläche wie ein Browser, da osTicket keine Schnittstelle hat, die Tickets auflistet: kein Text des Tickets. Die E-Mail-Adresse kommt aus dessen Vorschau, eine Anfrage je Ticket. Spalten werden an ihren üblichen Nummern erkannt; eine Warteschlange mit eigenen Spalten braucht eine Kopie dieser Vorlage.</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>Erstellen Sie bei api-console.zoho.com einen Self Client, erzeugen Sie einen Code für die Scopes Desk.tickets.READ, Desk.contacts.READ und Desk.basic.READ und tauschen Sie ihn gegen ein Refresh-Token ein. Benutzername: die Client-ID.</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Textformatierung</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Wie es unter Administration, Konfiguration, Allgemein steht; markdown steht auch für CommonMark.</translation>
    </message>
</context>
</TS>
