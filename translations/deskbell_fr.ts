<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>Elle dépasse la durée de session fixée pour cette source</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>Personne ne s’est encore connecté à cette source dans un navigateur</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>Le mot de passe a été envoyé et a pu compter comme une tentative échouée. Pour que le compte ne soit pas verrouillé, Deskbell attend 20 minutes avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>Par deux fois, le helpdesk a accepté le mot de passe sans un mot, puis n’a pas montré la liste&#xa0;: il est peut-être faux, ou le compte ne peut pas ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>Où se trouve-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>L’adresse de sa page d’accueil, comme dans votre navigateur.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>Le nom est définitif&#xa0;: c’est par lui que Deskbell reconnaît les tickets de cette source.</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>Une source porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>Ajouter un admin</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>Admin %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>Qui est cette personne dans chaque messagerie, sous la forme attendue pour une mention&#xa0;: un identifiant d’utilisateur, un numéro de mobile. Laissez vide là où l’admin ne doit pas être mentionné.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>L’admin doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>Un admin porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Identifiants</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>Impossible de supprimer l’entrée de démarrage automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>Impossible d’écrire l’entrée de démarrage automatique&#xa0;: %1</translation>
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
        <translation>Rien pendant cette période.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>Impossible de lancer le programme de connexion dans une fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>Installez le paquet deskbell-signin, ou collez des cookies à la place.</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>La fenêtre de connexion s’est fermée de façon inattendue.</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>Réessayez, ou collez des cookies à la place.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>Adresse de cette page</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>Connectez-vous comme dans votre navigateur. Deskbell ne garde que les cookies de %1.</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>Je &amp;suis connecté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>Le certificat de %1 n’est pas fiable&#xa0;; rien n’y a été envoyé. Si le helpdesk a sa propre autorité, indiquez son fichier CA ou une empreinte épinglée dans les paramètres de la source.</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>Deskbell ne voit pas encore les tickets. Poursuivez la connexion&#xa0;; quand le helpdesk affiche sa propre page, cliquez sur le bouton.</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1 : la page se charge</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>&amp;Messagerie</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>Collez l’adresse que la messagerie vous a donnée</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>Préréglage propre dans le fichier de configuration</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>C&amp;oller&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>M&amp;essagerie&#xa0;:</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>Pas encore essayé avec la vraie messagerie&#xa0;: utilisez Tester.</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>Cette messagerie indique seulement qu’elle a accepté le message, pas qu’il a été remis.</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>Ce qu’en dit %1</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>Aucune messagerie connue n’utilise ce genre d’adresse. Choisissez la messagerie ci-dessous.</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>Ceci relève de %1.</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>Ceci relève de %1, et ces adresses ne fonctionnent plus. %2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Interrogation de la messagerie…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>La messagerie n’a rien à proposer.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Le canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Un canal porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>Choisissez une messagerie.</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>&amp;Utiliser ce canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>Limites et codes d’erreur tels que la messagerie les décrivait (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>Arrêté depuis %1&#xa0;: %2 Corrigez, puis cliquez sur «&#xa0;Envoyer de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>Le quota de la messagerie est épuisé&#xa0;; d’autres canaux prennent le relais en attendant.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Fonctionne.</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1, nouvel essai %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>La messagerie a demandé une pause jusqu’à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>Plein&#xa0;: le prochain message pourra partir dans %n&#xa0;seconde.</numerusform>
            <numerusform>Plein&#xa0;: le prochain message pourra partir dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>Il y a de la place.</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>Forme actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>Formes refusées&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>En attente&#xa0;:</translation>
    </message>
    <message>
        <source>Last success:</source>
        <translation>Dernier succès&#xa0;:</translation>
    </message>
    <message>
        <source>Limiter:</source>
        <extracomment>What keeps the channel below the messenger&apos;s limit of messages in a time.</extracomment>
        <translation>Limiteur&#xa0;:</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Dernière réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Envoyer de &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>Rien n’est encore envoyé par ce canal&#xa0;: il est nouveau ou désactivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n&#xa0;message</numerusform>
            <numerusform>%n&#xa0;messages</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Avertissements :</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>Page de la messagerie sur cette réponse</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>Injoignable&#xa0;; ce qui est dû est gardé et sera retenté.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>Canaux de secours</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>Envoyer sans chiffrement (&amp;http) à une autre machine</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>Se&amp;cours&#xa0;:</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Si une réponse est perdue</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>Selon ce qui convient à la messagerie</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>Renvoyer&#xa0;: le message peut arriver deux fois</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>Ne rien faire&#xa0;: le message n’est peut-être pas arrivé</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>Si une réponse est per&amp;due&#xa0;:</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>Cette règle ne demande rien et s’applique donc toujours.</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>«&#xa0;path&#xa0;» exige «&#xa0;in&#xa0;» ou «&#xa0;match&#xa0;», et «&#xa0;in&#xa0;» exige «&#xa0;path&#xa0;».</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>Il n’y a pas de variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>«&#xa0;verify&#xa0;» va avec le résultat TEMPLATE.</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>Il n’y a pas de forme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’interface «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>«&#xa0;%1&#xa0;» est déclaré deux fois.</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>Cette expression régulière doit comporter un groupe.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>«&#xa0;zone&#xa0;» va avec &quot;per&quot;: &quot;1d&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fonction.</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>Aucune forme «&#xa0;%1&#xa0;» de la même interface ne peut nommer des personnes.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>Collez l’adresse complète, à partir de https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Supprimez ce qui se trouve entre // et @.</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>L’adresse est en http simple&#xa0;: les tickets seraient lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>Utilisez https, ou autorisez le http simple pour ce canal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>Saisissez le nom seul, par exemple chat.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du bon type&#xa0;; type attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>«&#xa0;%1&#xa0;» du canal %2 ne ressemble pas à ce que fournit la messagerie. La valeur est utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>Le canal %1 contient une valeur «&#xa0;%2&#xa0;» que sa messagerie ne connaît pas.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>Ni « %1 » ni « %2 » n’est rempli. Là où la messagerie exige l’un des deux, elle refuse tous les messages.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>Messageries prévenues des nouveaux tickets, en plus des bulles de ce bureau.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message>
        <source>Tickets per hour</source>
        <translation>Tickets par heure</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>Tickets par jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a chart: day of the week and of the month, as a format of Qt: &quot;ddd d&quot; gives &quot;Mon 23&quot;.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>%n&#xa0;ticket a sonné.</numerusform>
            <numerusform>%n&#xa0;tickets ont sonné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>Maximum à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>Tickets par file</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>(sans file)</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>Aucun ticket n’a sonné.</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>La plupart des tickets sont dans %1.</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>Délai de prise en compte</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En moins de</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>Aucun ticket de cette période n’a été pris en compte ici.</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>La moitié ont été pris en compte en %1, 95 sur 100 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n&#xa0;ticket pas encore pris en compte.</numerusform>
            <numerusform>%n&#xa0;tickets pas encore pris en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>Délai d’acceptation par une messagerie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la moitié en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 sur 100 en</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n&#xa0;message, la moitié en %2, 95 sur 100 en %3.</numerusform>
            <numerusform>%1&#xa0;: %n&#xa0;messages, la moitié en %2, 95 sur 100 en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>Aucun message n’a été accepté pendant cette période.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>Aucune source ni aucun canal ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>%n&#xa0;ticket sur la première page.</numerusform>
            <numerusform>%n&#xa0;tickets sur la première page.</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>bon.</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>ÉCHEC.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckList</name>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A ticked name that no longer exists in the settings.</extracomment>
        <translation>%1 (manquant)</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}Déplacé ici ou rouvert. {{/moved}}{{#requester}}De {{requester}}. {{/requester}}{{#queue}}File {{queue}}. {{/queue}}{{#createdAt}}Demandé le {{createdAt}}. {{/createdAt}}{{#resources}}Ressources demandées&#xa0;: {{resources}}.{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}Déplacé ici ou rouvert&#xa0;: ticket{{/moved}}{{^moved}}Nouveau ticket{{/moved}} {{number}}{{#queue}} dans {{queue}}{{/queue}}{{#requester}} de {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}&#xa0;: {{subject}}{{/subject}}.{{#resources}} Ressources demandées&#xa0;: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n&#xa0;nouveau ticket dans %1</numerusform>
            <numerusform>%n&#xa0;nouveaux tickets dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>Toujours ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>Reporté jusqu’à maintenant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>Personne ne l’a pris depuis %n&#xa0;minute.</numerusform>
            <numerusform>Personne ne l’a pris depuis %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>Le helpdesk a été vu pour la dernière fois à %1&#xa0;; quelqu’un a pu le prendre depuis.</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>Le helpdesk n’est pas visible&#xa0;; quelqu’un a pu le prendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n&#xa0;ticket attend encore dans %1</numerusform>
            <numerusform>%n&#xa0;tickets attendent encore dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>correspond à l’expression régulière</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Ajouter une condition</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>Champ de la condition %1</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>Test de la condition %1</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>Valeur de la condition %1</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Supprimer la condition %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>La condition %1 n’indique pas sur quel champ elle porte.</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>La condition %1 n’est pas une expression régulière, caractère %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris, à la ligne %2.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Les noms doivent différer par plus que les majuscules.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>Il n’y a pas de canal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>Une session dure au moins une seconde.</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>Une adresse telle que «&#xa0;https://desk.example.org&#xa0;» est attendue.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>L’adresse commence par «&#xa0;%1:&#xa0;»&#xa0;; Deskbell parle https et http.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>Retirez-le et utilisez «&#xa0;signIn&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>Le préréglage est vide.</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>Indiquez-en un, par exemple «&#xa0;webhook&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>«&#xa0;tray&#xa0;» est la zone de notification elle-même.</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>Donnez un autre nom au canal.</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» ne peut pas être son propre secours.</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’admin «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>Une condition comporte exactement un test&#xa0;; celle-ci en a %n.</numerusform>
            <numerusform>Une condition comporte exactement un test&#xa0;; celle-ci en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>Les tests sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>L’expression régulière n’est pas valide&#xa0;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell interroge au plus une fois par seconde.</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>La période de comptage doit être plus longue que zéro.</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>Les paliers sont croissants selon «&#xa0;from&#xa0;», mais %1 suit %2.</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>Un ticket sonne de nouveau au plus tôt après une minute.</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>Ce moment de la journée n’a pas d’intervalle.</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>Indiquez «&#xa0;fixed&#xa0;» ou «&#xa0;steps&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 est correct&#xa0;: %n&#xa0;source</numerusform>
            <numerusform>%1 est correct&#xa0;: %n&#xa0;sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n&#xa0;canal.</numerusform>
            <numerusform>%n&#xa0;canaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» contient ce qui ressemble à une clé. Elle figure telle quelle dans config.json&#xa0;; «&#xa0;config export&#xa0;» la masque.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>Il n’y a pas de canal «&#xa0;%1&#xa0;»&#xa0;; ce secours est ignoré.</translation>
    </message>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>Le fichier est en version %1, écrite par un Deskbell plus récent&#xa0;; celui-ci lit jusqu’à la version %2. Le fichier reste inchangé.</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>Mettez Deskbell à jour, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>Un secret en clair se trouve ici&#xa0;; il sera déplacé en lieu sûr.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Le fichier est trop volumineux pour une configuration.</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>La configuration n’est pas enregistrée&#xa0;: un secret en clair serait écrit (%1).</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>La configuration n’est pas enregistrée par-dessus un fichier qui contient des erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>Corrigez d’abord le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1 (non affiché&#xa0;; laisser vide pour l’omettre)&#xa0;:</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’exportation</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>La configuration actuelle n’a pas pu être copiée vers %1&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>Le conserver, ainsi que tout ce que le trousseau n’accepte pas, dans des fichiers que vous seul pouvez lire&#xa0;? (y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>Il manque encore&#xa0;: la clé dans l’adresse de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» n’a pas de mode de connexion nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>«&#xa0;secret&#xa0;» manque&#xa0;: ce mode de connexion en exige un.</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>La variable d’environnement «&#xa0;%1&#xa0;» n’est pas définie.</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fichier de secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>«&#xa0;second&#xa0;» manque&#xa0;: ce mode de connexion exige deux secrets.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Le fichier est trop volumineux pour une configuration.</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Exporté vers %1, sans les secrets.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>Rien n’a été importé et rien n’a changé.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>Corrigez-le dans les paramètres&#xa0;; Deskbell continue d’essayer.</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>Cette messagerie n’a rien à proposer.</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>Cette messagerie ne délivre pas de jetons.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>Le secret contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>Enregistrez-le de nouveau, sur une seule ligne.</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>Le Deskbell en cours d’exécution n’a pas répondu en deux secondes.</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>Aucun Deskbell n’est en cours d’exécution sur ce profil.</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir le socket de contrôle&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>La partie %1 des cookies n’est pas de la forme nom=valeur.</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>Il n’y a aucun cookie après «&#xa0;Cookie:&#xa0;».</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>Parmi ces en-têtes, aucune ligne ne commence par «&#xa0;Cookie:&#xa0;».</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>Deskbell ne connaît pas cette forme de cookies.</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>Cette commande s’adresse à %1, alors que le helpdesk est %2.</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>L’option %1 désigne un fichier de cookies&#xa0;: collez le contenu de ce fichier.</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>Cette commande ne contient aucun cookie.</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>Copiez une requête de la page du helpdesk faite après votre connexion.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>C’est plus que ne peuvent l’être les cookies d’un seul helpdesk.</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>Ces cookies appartiennent à %1, alors que le helpdesk est %2.</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>Ces cookies ont expiré.</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>Reconnectez-vous au helpdesk dans un navigateur, puis copiez ses cookies.</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>Ces cookies n’appartiennent qu’à la connexion elle-même&#xa0;; la session du helpdesk n’y figure pas.</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>Copiez-les une fois que le helpdesk a affiché sa propre page.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>Connectez-vous au helpdesk dans un navigateur, ouvrez ses outils de développement, rechargez la page et copiez sa requête en tant que cURL.</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>La ligne %1 n’est pas une ligne de cookies.</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>Cela ressemble à du JSON mais est illisible au caractère %1&#xa0;: avez-vous tout copié&#xa0;?</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>Il n’y a aucun cookie dans ce JSON.</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>Le canal %1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 Rien n’y est envoyé tant que vous ne l’avez pas corrigé dans les paramètres&#xa0;; les messages en suspens attendent ou passent par le canal de secours.</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>Le canal %1 est injoignable</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 Les messages en suspens sont conservés et leur envoi sera retenté.</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>Le canal %1 est de nouveau joignable</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>Les messages en suspens sont en cours d’envoi.</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>Canal %1&#xa0;: une forme de message a été refusée</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 Une forme plus simple est utilisée pendant quelques heures, puis celle-ci est réessayée.</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>Le canal %1 n’a pas atteint tout le monde</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>Impossible de lire le fichier des certificats de confiance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>Un autre Deskbell interroge ce profil.</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>Arrêtez-le d’abord, ou utilisez un autre --profile.</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>Un préréglage a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>La base de données était endommagée. Elle a été mise de côté sous %1 et une nouvelle a été créée&#xa0;: chaque source enregistre sans sonner ce qu’elle liste maintenant.</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>Deskbell ne peut pas être interrogé de l’extérieur</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>La pause n’a pas été mémorisée</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>Le préréglage de cette source n’a aucun mode de connexion.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>Il n’y a pas de source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>Cette source se connecte d’elle-même.</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>Choisissez d’abord un autre mode de connexion dans ses paramètres.</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>Un message n’a pas été remis à %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>Ticket %1&#xa0;: %2 «&#xa0;deskbellctl deliveries --failed&#xa0;» les énumère tous&#xa0;; «&#xa0;deskbellctl retry&#xa0;» en renvoie un.</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1&#xa0;: les tickets sont de nouveau visibles</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1&#xa0;: les nouveaux tickets ne sont pas visibles</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Exemple de helpdesk</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>Ceci est un test de Deskbell</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>Ressource demandée</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>Il n’y a pas de forme «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>Impossible d’écrire le préréglage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell contient lui-même un préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>Un fichier de ce nom existe, mais ce n’est pas un préréglage utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>«&#xa0;deskbellctl presets list&#xa0;» les énumère tous.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>Le ticket a été mis en sourdine ici.</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>Impossible de supprimer le préréglage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>La fenêtre de connexion n’a pas été ouverte, car le certificat du helpdesk est refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>Le canal %1 est toujours arrêté</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>Aucun canal ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>Interroger et envoyer jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>Parcourir chaque étape d’une source ou d’un canal.</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>Interroger une source&#xa0;; --dry-run ne fait qu’afficher ses tickets.</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>Reprendre les cookies d’un navigateur dans lequel vous êtes connecté.</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>Convertir une réponse enregistrée en tickets.</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>Afficher les requêtes qui seraient envoyées.</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>Envoyer un ticket maintenant, en essayant toutes les formes.</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>Lister les tickets enregistrés, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>Lister les envois et leur issue.</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>Ce que voit chaque source et ce que fait chaque canal.</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>Remettre en attente un envoi terminé.</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>Marquer un ticket comme pris en compte.</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>Dire ce qui ne va pas dans config.json, et où.</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>Afficher la configuration sans les secrets.</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>Reprendre une configuration exportée.</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>Lister les préréglages intégrés et les vôtres.</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>Afficher un préréglage.</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>Vérifier un fichier de préréglage, ou tous les vôtres.</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>Lancer le helpdesk de démonstration intégré.</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>Utiliser le ticket de ce fichier JSON&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>«&#xa0;deskbellctl COMMANDE --help&#xa0;» en explique une.</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>Deskbell sans affichage.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Tout ce qui concerne ce profil se trouve sous DIR.</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>Afficher les enregistrements sous forme de lignes JSON.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>«&#xa0;%1&#xa0;» s’utilise ainsi&#xa0;: deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>Il n’y a pas de préréglage de source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>«&#xa0;deskbellctl presets list&#xa0;» les énumère tous.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>Ne plus rien faire sonner pour un ticket.</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>Faire sonner de nouveau un ticket plus tard dans la zone de notification.</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>Reprendre l’envoi sur un canal arrêté, une fois réparé.</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>La base de données est en version %1&#xa0;; ce Deskbell connaît les versions jusqu’à %2. Elle a été écrite par un Deskbell plus récent et reste inchangée.</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>Installez le Deskbell plus récent, ou déplacez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>La base de données est en cours d’ouverture par un autre programme.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>Fermez ce qui tient le fichier ouvert, puis relancez.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>Le fichier est une base de données d’un autre programme et reste inchangé.</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>Déplacez-le&#xa0;; Deskbell créera alors une nouvelle base de données.</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>Le dossier de la base de données n’existe pas.</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>Créez le dossier %1.</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>Impossible d’ouvrir la base de données&#xa0;: ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>Impossible d’écrire la base de données&#xa0;: son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>Vérifiez le propriétaire et les droits de %1.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>Vérifiez le propriétaire et les droits du fichier.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>Impossible de lire la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>Impossible de créer la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>Vérifiez le propriétaire, les droits et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>La base de données contient des cookies de session, mais d’autres peuvent la lire.</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>Attribuez le fichier à l’utilisateur qui exécute Deskbell.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>La base de données est endommagée et ne peut pas être mise de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>Cette version de Deskbell est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>Réinstallez Deskbell.</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>La base de données est d’une version antérieure et ne peut pas être mise à jour&#xa0;: la copie préalable a échoué. %1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>La base de données n’a pas été modifiée. Libérez de l’espace à cet endroit, puis relancez.</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>L’étape %1 de la base de données a échoué&#xa0;; la base n’a pas été modifiée. %2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>la dernière instruction d’une étape n’a pas de fin.</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>les étapes de la base de données ne sont pas numérotées à la suite.</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>les étapes de la base de données manquent.</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>Impossible d’écrire la base de données&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Libérez de l’espace à cet endroit&#xa0;; rien n’a été oublié et Deskbell réessaie.</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>Impossible d’écrire la base de données&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>Vérifiez le propriétaire et les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>La base de données est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>Fermez ce qui tient le fichier ouvert&#xa0;; Deskbell réessaie.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>Relancez Deskbell&#xa0;: il vérifie alors tout le fichier, le met de côté si nécessaire et en crée un nouveau.</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>La base de données n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>Le disque a signalé une erreur pendant l’utilisation de la base de données (%1).</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Vérifiez le disque&#xa0;; rien n’a été oublié et Deskbell réessaie.</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>La base de données a répondu par une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>Redémarrez Deskbell&#xa0;: il met le fichier de côté et en commence un nouveau.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>Graphique des dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>%n&#xa0;ticket a sonné au cours des dernières 24 heures.</numerusform>
            <numerusform>%n&#xa0;tickets ont sonné au cours des dernières 24 heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>Cette table aurait interrogé chaque source %n&#xa0;fois.</numerusform>
            <numerusform>Cette table aurait interrogé chaque source %n&#xa0;fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>À %1, cette table aurait interrogé %n&#xa0;fois.</numerusform>
            <numerusform>À %1, cette table aurait interrogé %n&#xa0;fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>%n&#xa0;interrogation a été faite.</numerusform>
            <numerusform>%n&#xa0;interrogations ont été faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>Intervalle&#xa0;; un point pour chaque interrogation faite</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>Tickets ayant sonné</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>La réponse est du XML, mais pas un flux&#xa0;: c’est &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>La réponse n’est pas du JSON&#xa0;: %1 (ligne %2)</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>La réponse ne contient aucune liste de tickets à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>La réponse dépasse %n&#xa0;Mo et n’a pas été lue.</numerusform>
            <numerusform>La réponse dépasse %n&#xa0;Mo et n’a pas été lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>La réponse n’est pas du XML&#xa0;: %1 (ligne %2)</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>La page n’est pas une liste de tickets&#xa0;: il n’y a rien à %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>Seulement ceux qui ont échoué ou dont l’issue est inconnue.</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>Deux GPU pour le modèle d’images jusqu’à vendredi</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>Accès au partage de la comptabilité</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>Portable pour une nouvelle collègue, qui commence lundi</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>Licence pour le logiciel de CAO</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>Mot de passe de l’imprimante du labo inconnu</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>2&#xa0;To de plus pour la campagne de séquençage</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>Le serveur de démonstration ne peut pas écouter sur le port %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>Helpdesk de démonstration</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>%n&#xa0;ticket est ouvert.</numerusform>
            <numerusform>%n&#xa0;tickets sont ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>Helpdesk de démonstration&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>Écouter sur ce port&#xa0;; sinon, sur un port libre.</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>Créer un nouveau ticket à peu près à cet intervalle&#xa0;: 30s, 5m.</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port attend un nombre jusqu’à 65535, --every une durée telle que «&#xa0;30s&#xa0;».</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>Le helpdesk de démonstration écoute sur %1, utilisateur «&#xa0;%2&#xa0;», mot de passe «&#xa0;%3&#xa0;». Arrêtez-le avec Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>Ceci est une démonstration. Un petit système de tickets fonctionne à %1 dans ce programme (utilisateur «&#xa0;%2&#xa0;», mot de passe «&#xa0;%3&#xa0;»).
Deskbell se connecte, enregistre sans bruit les tickets déjà présents et sonne à chaque nouveau&#xa0;: le premier arrive en quelques secondes.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>N’indiquez ni utilisateur ni mot de passe dans l’adresse&#xa0;; ils viennent plus tard.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Cette adresse ne commence ni par https:// ni par http://.</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Sans https, le mot de passe et les tickets sont lisibles par tous en chemin.</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Pas de réponse pendant 5 minutes.</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell ne peut pas utiliser sa boîte d’envoi et n’envoie rien en attendant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>Le quota de la messagerie est épuisé.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» n’existe plus dans la configuration.</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>Deskbell s’est arrêté avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>Le ticket a été mis en sourdine ici.</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>Quelqu’un avait alors déjà pris le ticket en charge.</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>Aucun ticket n’a encore été accepté ici, et ce préréglage n’a pas été essayé avec la vraie messagerie : envoyez un test.</translation>
    </message>
</context>
<context>
    <name>deskbell::DraftLines</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>XPath of the rows, or for JSON the path to them.</source>
        <translation>XPath des lignes, ou chemin vers elles en JSON.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>Ce qui figure sur la page même quand la liste est vide. Sans cela, une liste vide est prise pour une mauvaise page.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>Une expression vraie pour les lignes qui ne sont pas des tickets, par exemple =!row[&quot;id&quot;].</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Format d’heure</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>Vide&#xa0;: reconnu automatiquement. Sinon epoch, epoch-ms ou un modèle tel que d/M/yyyy H:mm.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>Pour les heures qui n’indiquent pas le leur, par exemple Europe/Berlin. Vide&#xa0;: UTC.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1, unité</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>deskbell::EachValues</name>
    <message>
        <source>The desk names nothing to read tickets from: the account may see no project or queue.</source>
        <translation>Le helpdesk n’indique rien d’où lire des tickets&#xa0;: le compte ne voit peut-être aucun projet ni aucune file.</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin.</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>Écrivez des noms et des index, par exemple items[0].name&#xa0;; une expression commence par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>elle est trop longue ou trop profondément imbriquée</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>«&#xa0;...&#xa0;» ne peut pas être utilisé dans les arguments d’un appel&#xa0;; reduce, concat et Object.assign s’en passent</translation>
    </message>
</context>
<context>
    <name>deskbell::FieldRow</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>Expression pour %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>Expression propre</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>How likely a column is a field, and why: a percentage, then sentences.</extracomment>
        <translation>%1&#xa0;%&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, so no notification server can be reached.</source>
        <translation>Il n’y a pas de bus de session D-Bus&#xa0;; aucun serveur de notification n’est joignable.</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>Aucun serveur de notification ne répond sur ce bureau (%1).</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>Le serveur de notification a refusé la bulle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>Rappeler dans 15 min</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>&amp;Lancer à l’ouverture de session, sans fenêtre</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>Jours de conservation des textes</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>Avertir si rien n’a été vu pendant</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>L&amp;angue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>&amp;Conserver les textes pendant (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>Avertir si rien n’a été &amp;vu pendant&#xa0;:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>Un clic sur une bulle ouvre le &amp;navigateur</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>&amp;Regrouper les nouveaux tickets dans un seul message</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>Durée pendant laquelle le premier ticket en attend d’autres</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>Nombre de tickets à partir duquel on n’attend plus</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>Atten&amp;dre au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>Nombre de tickets suff&amp;isant&#xa0;:</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>Désactivé&#xa0;: les tickets partent un par un, et ensemble seulement s’ils sont trop nombreux pour la messagerie ou si un retard s’est accumulé.</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>Sommaire et texte</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>Reprise depuis l’autre extrémité.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>%n&#xa0;ticket</numerusform>
            <numerusform>%n&#xa0;tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>Le proxy est injoignable. Son adresse et son port sont-ils corrects&#xa0;?</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 a refusé la connexion. Le serveur fonctionne-t-il et le port est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>Le nom %1 est introuvable. L’adresse est-elle correcte, et y a-t-il un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>Le proxy exige un nom d’utilisateur et un mot de passe, ou a refusé ceux qu’il a reçus.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>Le proxy est injoignable ou refuse de se connecter à %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 n’a pas répondu en HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>La connexion à %1 s’est terminée sans réponse HTTP. L’adresse et le port sont-ils corrects&#xa0;?</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>%1 est injoignable. Y a-t-il un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>La réponse de %1 est incomplète ou endommagée.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>La réponse de %1 dépasse %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>Le certificat de %1 n’est pas celui qui a été épinglé&#xa0;; il a changé, ou quelqu’un intercepte la liaison. L’empreinte du nouveau est %2. Ne l’acceptez que si vous savez qu’il a été remplacé.</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>Le fichier de vos autorités de certification ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>Aucune connexion sécurisée à %1 n’a été établie&#xa0;: la négociation TLS a échoué.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>Le certificat de %1 n’est pas encore valide. L’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>Le certificat de %1 a été délivré pour un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>Le certificat de %1 est auto-signé et n’est pas épinglé.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>Le certificat de %1 a été délivré par une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Le certificat de %1 est refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>La connexion à %1 a été perdue avant la fin de la réponse. La requête est peut-être arrivée.</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>Admin %1</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Ordre des règles</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 change.</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>%1 change&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>Les paramètres s’affichent alors dans la boîte de dialogue. Rien n’entre en vigueur tant que vous n’y cliquez pas sur Appliquer ou OK&#xa0;; Annuler laisse tout tel quel.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l’importation change</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>Le fichier correspond déjà aux paramètres actuels.</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>Ceci change&#xa0;:</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>Le fichier ne contient pas de secrets. Ceux-ci manquent&#xa0;; un champ laissé vide pourra être rempli plus tard, dans la source ou le canal.</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Secrets manquants</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%n&#xa0;ticket plus ancien est apparu dans %1</numerusform>
            <numerusform>%n&#xa0;tickets plus anciens sont apparus dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>Ils ont été créés avant la première interrogation par Deskbell et n’étaient pas listés alors&#xa0;: toute une file a été déplacée, rouverte ou ouverte à ce compte. Ils sont enregistrés et ne sonnent pas un par un.</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 a peut-être eu plus de nouveaux tickets qu’il n’en a listé</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>Le seul ticket (%n) de sa liste était nouveau, et la liste n’a pas d’autres pages&#xa0;: de plus anciens parmi les nouveaux ont pu la quitter avant le passage de Deskbell. Parcourez le helpdesk une fois. Un intervalle plus court pour cette source, ou une liste paginée, évite que cela se reproduise.</numerusform>
            <numerusform>Les %n&#xa0;tickets de sa liste étaient tous nouveaux, et la liste n’a pas d’autres pages&#xa0;: de plus anciens parmi les nouveaux ont pu la quitter avant le passage de Deskbell. Parcourez le helpdesk une fois. Un intervalle plus court pour cette source, ou une liste paginée, évite que cela se reproduise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>&amp;Toujours toutes les</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Intervalle fixe</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>Selon l’a&amp;ctivité&#xa0;:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période de comptage</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>Les tickets sont comptés sur les &amp;derniers</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>Plus il y a eu de tickets récemment, plus la prochaine interrogation est proche.</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>Autres intervalles à certains &amp;moments de la journée</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>La table adaptative nécessite une ligne à partir de 0 ticket&#xa0;: elle indique la fréquence quand rien ne sonne.</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>Graphique de la table</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>à partir de %n&#xa0;ticket&#xa0;: toutes les %1</numerusform>
            <numerusform>à partir de %n&#xa0;tickets&#xa0;: toutes les %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>tickets dans la période</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTable</name>
    <message>
        <source>Adaptive table</source>
        <translation>Table adaptative</translation>
    </message>
    <message>
        <source>From … tickets</source>
        <translation>À partir de … tickets</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Interroger toutes les</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>&amp;Supprimer la dernière ligne</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>Table &amp;habituelle</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>À partir de combien de tickets, ligne %1</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>Interroger toutes les, ligne %1</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>Autres intervalles</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>D&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>Jus&amp;qu’à&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message>
        <source>Other intervals</source>
        <translation>Autres intervalles</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>Par exemple rarement la nuit et le week-end. La première ligne qui convient s’applique&#xa0;; à tous les autres moments, ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>always every %1</source>
        <translation>toujours toutes les %1</translation>
    </message>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>selon une table de %n&#xa0;ligne</numerusform>
            <numerusform>selon une table de %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A time of the day with other intervals: days, beginning and end, how often.</extracomment>
        <translation>%1, de %2 à %3&#xa0;: %4</translation>
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
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>Rien ne doit se trouver ici.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>le nombre</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 ne convient pas ici&#xa0;; valeur attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 n’est pas %2&#xa0;; valeur attendue&#xa0;: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two kinds of values: &quot;a text or a number&quot;</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>une valeur qui ne correspond qu’à une seule des formes</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>une autre forme</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>au moins %n&#xa0;entrée</numerusform>
            <numerusform>au moins %n&#xa0;entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>un texte d’au moins %n&#xa0;caractère</numerusform>
            <numerusform>un texte d’au moins %n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>un texte qui correspond à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>«&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>«&#xa0;%1&#xa0;» manque ici&#xa0;; valeur attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>Possibilités ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>Un schéma doit être un objet ici.</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>Le mot-clé de schéma «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>Le schéma renvoie à lui-même sans fin.</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>Le mot-clé de schéma a une valeur qu’il ne peut pas avoir.</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>Une liste de schémas est attendue ici.</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>Un objet contenant des schémas est attendu ici.</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>Élément attendu ici&#xa0;: %1, mais le fichier se termine.</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>Élément attendu ici&#xa0;: %1, mais %2 a été trouvé.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n’admet pas de commentaires.</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>En JSON, les textes se trouvent entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>La ligne n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Les valeurs sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Une valeur</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>Une clé entre guillemets doubles</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>Un deux-points</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>Une virgule ou «&#xa0;}&#xa0;»</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>Une virgule ou «&#xa0;]&#xa0;»</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Un chiffre</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>Un nombre ne commence pas par 0.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>Un texte se termine sur la ligne où il commence&#xa0;; les sauts de ligne et les tabulations s’y écrivent \n et \t.</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>Un guillemet double fermant</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>L’une des séquences d’échappement que JSON connaît</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>La séquence d’échappement n’est que la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>Un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>Le fichier n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>L’adresse mène ailleurs (à %1). Deskbell ne la suit pas, car le message irait à quelqu’un d’autre&#xa0;: si c’est correct, saisissez la nouvelle adresse&#xa0;; si ce réseau demande d’abord une connexion, connectez-vous-y.</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>Une page web a répondu à la place de la messagerie&#xa0;: un proxy, ou un réseau qui demande d’abord une connexion.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n&#xa0;minute sur celle de la messagerie, ce qui rend toute signature invalide&#xa0;: mettez-la à l’heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n&#xa0;minutes sur celle de la messagerie, ce qui rend toute signature invalide&#xa0;: mettez-la à l’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n&#xa0;minute sur celle de la messagerie, ce qui rend toute signature invalide&#xa0;: mettez-la à l’heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n&#xa0;minutes sur celle de la messagerie, ce qui rend toute signature invalide&#xa0;: mettez-la à l’heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>L’adresse mène ailleurs, et Deskbell ne la suit pas.</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>La connexion sécurisée a été refusée. Si votre organisation inspecte les connexions, indiquez son fichier CA pour ce canal&#xa0;; n’envoyez jamais de secrets malgré un certificat incorrect.</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>Le proxy a refusé&#xa0;: vérifiez son adresse, le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>La réponse a été perdue&#xa0;: le message est peut-être arrivé.</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1, envoyé à %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>Un formulaire de connexion de %1 est arrivé à la place</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>Un formulaire de connexion est arrivé à la place de la liste</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>La réponse n’indique pas ce qu’elle est</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>La réponse est %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>La page suivante de la liste se trouve à une autre adresse, %1.</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» du préréglage quitte l’adresse du helpdesk.</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1&#xa0;: la messagerie a refusé. Elle indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>Cette messagerie n’a pas de liste «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>Ce n’est pas un nom de serveur mail.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>Saisissez le nom seul, par exemple smtp.example.org&#xa0;; le port a son propre champ.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>Le chiffrement est starttls, tls ou none.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>Sans chiffrement, les tickets et le mot de passe seraient lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>Utilisez starttls ou tls, ou autorisez ce canal à envoyer sans chiffrement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Cette messagerie n’a pas de forme de message nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>Ce mail n’a aucun destinataire.</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>Saisissez des destinataires pour le canal, ou donnez un identifiant «&#xa0;mail&#xa0;» aux admins mentionnés.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>Le serveur mail ne propose aucun mode de connexion que Deskbell connaisse.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>Le serveur a différé une partie des destinataires&#xa0;; Deskbell réessaie pour ceux-là, et pour aucun autre.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>Non joints&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>Sonne une seule fois pour chaque nouveau ticket, sur le bureau et dans les messageries des admins de service.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Tout ce qui concerne ce profil se trouve sous DIR.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>Afficher la fenêtre, même celle d’un Deskbell déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Fonctionner avec un helpdesk et une messagerie intégrés, dans un profil jetable.</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>deskbell n’accepte pas d’autres arguments que ses options&#xa0;; voir --help.</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>Messagerie de démonstration, reçu&#xa0;: %1</translation>
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
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>&amp;Deskbell</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>&amp;Interroger maintenant</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>&amp;Quitter Deskbell</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>La réponse enregistrée&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>Son type de média, tel que le helpdesk l’a envoyé.</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>Quelle liste du préréglage, s’il en a plusieurs.</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>Adresse du helpdesk, pour les liens.</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>Une option du préréglage&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>--answer FILE manque.</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>Le préréglage n’a pas de liste «&#xa0;%1&#xa0;»&#xa0;; il a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>Quelle liste de la page</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste&#xa0;:</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell doit pouvoir reconnaître un ticket&#xa0;: choisissez ce qui diffère à chaque ligne et ne change jamais.</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>Revenez en arrière et récupérez la liste pour voir ses tickets ici.</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>Ne trouve rien dans ces lignes.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>À quoi correspond quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>Deskbell a deviné à quoi correspond chaque colonne. Regardez les tickets&#xa0;: si l’un est faux, choisissez une autre colonne, ou écrivez son XPath ou une expression.</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>&amp;Nom du portail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>Enregistre la description dans un fichier pour d’autres. Elle ne contient ni mot de passe ni ticket.</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>Exporter la description du portail</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>Enregistré sous %1. D’autres peuvent le placer dans le dossier presets de leur profil.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>deskbell::MoreSection</name>
    <message>
        <source>Mo&amp;re</source>
        <extracomment>Opens a part of a page with settings that few people need.</extracomment>
        <translation>P&amp;lus</translation>
    </message>
</context>
<context>
    <name>deskbell::MuteCommand</name>
    <message>
        <source>Let it ring again.</source>
        <translation>Le laisser sonner de nouveau.</translation>
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
        <translation>Selon les réglages du bureau</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Aucun&#xa0;: directement vers le serveur</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>Kinds of proxies.</extracomment>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>&amp;Hôte du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>Por&amp;t du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>&amp;Utilisateur du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>&amp;Mot de passe du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>Choisir le fichier de certificats…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>&amp;Certificat épinglé&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>&amp;Fichier de certificats&#xa0;:</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Conservé en sécurité&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>L’hôte du proxy manque.</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>L’hôte du proxy est un nom ou une adresse, sans http:// et sans port.</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>Le certificat épinglé est sha256/ suivi de 44 caractères&#xa0;; le test de la source l’affiche.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Certificats de votre propre autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>Obtenir un nouveau &amp;jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell obtient lui-même les jetons d’accès. Demandez-en un nouveau quand la messagerie refuse celui en usage, par exemple après une modification de l’application là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell obtient lui-même les jetons d’accès. Un nouveau met aussitôt fin à celui en usage, dans tous les programmes qui utilisent ce compte : au plus %n par jour, et aucun dans les %1 qui suivent le dernier.</numerusform>
            <numerusform>Deskbell obtient lui-même les jetons d’accès. Un nouveau met aussitôt fin à celui en usage, dans tous les programmes qui utilisent ce compte : au plus %n par jour, et aucun dans les %1 qui suivent le dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Demande à la messagerie…</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>La messagerie a donné le jeton déjà en usage, jusqu’à %1.</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>Il y a un nouveau jeton, utilisé jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Vérifier le certificat…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>Que surveiller&#xa0;?</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Les champs laissés vides prennent tout ce que le compte peut voir.</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>Interroger cette source tou&amp;jours toutes les</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>Intervalle de cette source</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>Se reconnecter &amp;après</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Durée de session</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>&amp;Sonner pour les anciens tickets déplacés ici ou rouverts</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>Comment surveiller</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>À quelle fréquence on y regarde, et ce qui sonne.</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>L’envoi %1 est déjà terminé&#xa0;; son état est resté inchangé.</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Pas de réponse pendant 5 minutes.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>La liste compte plus de %n&#xa0;page&#xa0;; Deskbell ne voit pas les tickets des pages suivantes.</numerusform>
            <numerusform>La liste compte plus de %n&#xa0;pages&#xa0;; Deskbell ne voit pas les tickets des pages suivantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>&amp;Ouvrir la fenêtre de connexion</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>La fenêtre de connexion nécessite le paquet deskbell-signin, qui n’est pas installé. Installez-le (sous Debian&#xa0;: apt install deskbell-signin) puis revenez, ou collez des cookies à la place&#xa0;: connectez-vous au helpdesk dans votre navigateur, ouvrez ses outils de développement (F12), choisissez Réseau, rechargez, puis copiez la requête de la page en tant que cURL.</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies d’un navigateur</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>Collez ici&#xa0;: une requête copiée en tant que cURL, une ligne «&#xa0;Cookie: …&#xa0;», un cookies.txt ou du JSON</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>Connectez-vous dans la fenêtre qui s’ouvre.</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>La fenêtre a été fermée avant la fin de votre connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>Repris&#xa0;: %n&#xa0;cookie du helpdesk.</numerusform>
            <numerusform>Repris&#xa0;: %n&#xa0;cookies du helpdesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>Interroger le helpdesk ici et maintenant, afficher les tickets, ne rien enregistrer.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Aucune source ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>Deskbell voit de nouveau les tickets de %1.</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>Ce qui a été manqué entre-temps sonne maintenant.</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>Deskbell n’a pas encore vu les tickets de %1.</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>Deskbell n’a rien vu de %1 depuis %2.</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>Le helpdesk ne répond pas. Deskbell continue d’essayer.</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>Le helpdesk répond, mais Deskbell ne peut pas enregistrer ses tickets.</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>Rien ne sonne et rien n’est oublié&#xa0;; Deskbell réessaie de lui-même. Vérifiez l’espace libre et les droits d’accès de son dossier de données.</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell ne voit qu’une partie des tickets de %1. %2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>Le reste sonne comme d’habitude, et Deskbell demande cette partie à chaque interrogation. Vérifiez les droits du compte, ou retirez la partie des options de la source.</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>Deskbell voit de nouveau tous les tickets de %1.</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Le helpdesk a demandé à Deskbell d’attendre jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>Si un helpdesk demande moins de visites, il est obéi, quel que soit le réglage ici. Une source peut avoir son propre intervalle.</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>Les dernières 24 heures, et combien de fois cette table aurait interrogé</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>Où se trouve la liste des tickets&#xa0;?</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>Ouvrez la liste dans votre navigateur, les tickets les plus récents d’abord, et copiez ici son adresse. Les listes sous forme de page web, JSON, CSV, Atom et RSS sont reconnues.</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse de la liste</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>&amp;Adresse de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>&amp;Récupérer la liste</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>&amp;Faire confiance à ce certificat précis</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>Récupérez la liste pour voir ses tickets pendant que vous modifiez.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>N’indiquez ni utilisateur ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>Personne ne se porte garant du certificat de ce serveur. Demandez au propriétaire du serveur si c’est bien son empreinte, et ne lui faites confiance qu’à cette condition&#xa0;: %1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>Le portail demande une connexion avant d’afficher la liste. Choisissez ci-dessus comment vous vous y connectez.</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>Une réponse est arrivée, mais aucune liste de tickets n’y a été reconnue. Si des scripts remplissent la page dans votre navigateur, cherchez l’adresse d’où ils tirent leurs données&#xa0;: outils de développement, Réseau, une réponse en JSON. Vous pouvez aussi continuer et indiquer vous-même où sont les lignes.</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>Reçu&#xa0;: %1. Continuez pour voir ce qui a été reconnu.</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>Aucune connexion nécessaire</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>Formulaire de connexion, comme dans le navigateur</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>Nom d’utilisateur et mot de passe à chaque requête</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>Jeton dans un en-tête</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>&amp;Mode de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>Mot de &amp;passe ou jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>Page de conne&amp;xion&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>seulement si la liste n’y mène pas</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>&amp;En-tête&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>Avant le &amp;jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>Avant le jeton</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Conservé en sécurité&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>La page de connexion se trouve sur un autre serveur que la liste. Deskbell n’y envoie pas de mots de passe&#xa0;: c’est une authentification unique (SSO).</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Sans https, le mot de passe et les tickets sont lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>Dans une fenêtre de navigateur&#xa0;: authentification unique (SSO), seconds facteurs</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies collés depuis un navigateur</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>%n&#xa0;ligne reçue&#xa0;:</numerusform>
            <numerusform>%n&#xa0;lignes reçues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>Il en résulte %n&#xa0;ticket&#xa0;:</numerusform>
            <numerusform>Il en résulte %n&#xa0;tickets&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>L’expression régulière %1 est incorrecte&#xa0;: %2 au caractère %3.</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} désigne une option que le préréglage ne déclare pas.</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>Le XPath %1 appelle %2(), que XPath 1.0 ne connaît pas.</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>Le XPath %1 est incorrect au caractère %2.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» n’a pas de mode de connexion nommé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>Le helpdesk répond comme à un visiteur anonyme</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>La liste est vide, alors que le helpdesk compte %n&#xa0;ticket</numerusform>
            <numerusform>La liste est vide, alors que le helpdesk compte %n&#xa0;tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one of several projects, queues or the like that are listed one by one, %2 what went wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetLibrary</name>
    <message>
        <source>The preset cannot be read: %1</source>
        <translation>Impossible de lire le préréglage&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>Le préréglage dépasse %n&#xa0;ko et n’a pas été lu.</numerusform>
            <numerusform>Le préréglage dépasse %n&#xa0;ko et n’a pas été lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>Aucune erreur.</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>(non confirmé)</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(le vôtre)</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>Y a-t-il de la place, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>Impossible de fermer le dossier aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>Le dossier appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>Définissez XDG_RUNTIME_DIR sur un dossier à vous.</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>retenu jusqu’à %1 par la pause</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>retenu jusqu’à %1 par les heures calmes</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>Pendant les heures calmes, rien ne sonne. Deskbell continue de surveiller, conserve ce qui arrive et le transmet à la fin dans un seul message par canal. Les tickets d’une règle qui le prévoit sonnent quand même. Quand Deskbell ne voit pas ou n’atteint pas quelque chose, il le signale dans la zone de notification, sans son.</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Ajouter des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>Les heures calmes %1 n’ont pas de jour. Choisissez-en au moins un, ou supprimez-les.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>Les heures calmes %1 commencent le %2</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>Début des heures calmes %1</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>Fin des heures calmes %1</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>Supprimer les heures calmes %1</translation>
    </message>
    <message>
        <source>on the day after</source>
        <extracomment>Behind the end of quiet hours that go over midnight.</extracomment>
        <translation>le lendemain</translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Name of a column: the value of a parameter inside an address.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>number in %1</source>
        <extracomment>Name of a column: the number that stands in an address.
----------
Name of a column: the number that stands in a longer text.</extracomment>
        <translation>numéro dans %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>fin de %1</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>adresse dans %1</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>heure dans %1</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>Name of a column: a part of a text that has several, by its number.</extracomment>
        <translation>partie %1 de %2</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>Name of a column: the words of a value that is written in HTML.</extracomment>
        <translation>texte de %1</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>Name of a column that holds the address behind a text, such as &quot;Subject link&quot;.
----------
Name of the column that holds the address behind a text, such as &quot;Subject link&quot;.</extracomment>
        <translation>Lien %1</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>Le helpdesk l’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>Son titre est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>C’est le texte le plus long de la ligne.</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>Il renvoie au ticket.</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>Il se compose de plusieurs mots.</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>Ses valeurs ressemblent à des noms de personnes.</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>Ses valeurs sont des heures.</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>Elle indique son fuseau horaire.</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>La page l’indique à l’intention des machines.</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>Ses valeurs sont des états habituels de tickets.</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>Ses valeurs sont des priorités habituelles.</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>Quelques valeurs reviennent sans cesse.</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>colonne</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>La valeur diffère à chaque ligne.</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>C’est un nombre.</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>Cela ressemble à un numéro de ticket.</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>La valeur augmente de ticket en ticket.</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>Figure dans le lien vers le ticket.</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>Les flux conservent leurs identifiants.</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>S’écrit comme les numéros de ticket, par exemple %1.</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>Ses valeurs sont des adresses.</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>C’est le lien de l’objet.</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>L’adresse déclenche une action au lieu d’afficher le ticket.</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>L’identité du ticket y figure.</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1, complète</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>La page n’indique le moment que sous la forme «&#xa0;il y a 5 minutes&#xa0;» ou par une heure du jour&#xa0;; Deskbell se fonde alors sur le moment où il a vu un ticket pour la première fois.</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>Les heures n’indiquent pas leur fuseau&#xa0;; elles sont interprétées comme des heures de %1.</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>Le jour et le mois des dates sont peut-être inversés&#xa0;: regardez les tickets.</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>Rien sur la page ne désigne la liste&#xa0;; une liste vide sera donc prise pour une mauvaise page tant que vous n’aurez pas indiqué ce qui la prouve.</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>Liste JSON de %n&#xa0;ligne</numerusform>
            <numerusform>Liste JSON de %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>Flux de %n&#xa0;ligne</numerusform>
            <numerusform>Flux de %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>Table de valeurs séparées, %n&#xa0;ligne</numerusform>
            <numerusform>Table de valeurs séparées, %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>Tableau de %n&#xa0;ligne</numerusform>
            <numerusform>Tableau de %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>Liste de blocs, %n&#xa0;ligne</numerusform>
            <numerusform>Liste de blocs, %n&#xa0;lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>Deskbell ne peut pas savoir quels tickets doivent sonner de nouveau tant que sa base de données ne fonctionne pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>Quelle forme&#xa0;; sans précision, la plus riche.</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>Afficher les secrets tels quels.</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>Le message est trop long pour cette forme.</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>La configuration n’a pas de canal «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’envoi&#xa0;; «&#xa0;deskbellctl deliveries&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>Aucun envoi %1 n’est terminé.</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>Ces tickets sonnent aussi pendant les &amp;heures calmes et les pauses</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>&amp;Son de la bulle&#xa0;:</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Son de la bulle</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>Au choix du bureau</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>Un nom du thème sonore du bureau, le chemin d’un fichier son, ou «&#xa0;none&#xa0;». C’est le bureau qui décide si on l’entend.</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>Sonner de nouveau &amp;jusqu’à ce que quelqu’un prenne le ticket</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>Cela s’arrête de soi-même quand le helpdesk indique que le ticket est attribué ou fermé, et quand il est pris en compte ou mis en sourdine ici. La première fois, il sonne sur les canaux de la règle&#xa0;; à partir de la deuxième, aussi sur ceux ci-dessous, avec leurs mentions.</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>Sonne de nouveau après</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>Délai entre deux rappels</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>Nombre total de rappels</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>Canaux à partir de la deuxième fois</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>Mentions à partir de la deuxième fois</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Après&#xa0;:</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>Puis t&amp;outes les&#xa0;:</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>Au plus, nombre de &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>À partir de la deuxième fois, &amp;prévenir&#xa0;:</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>Et me&amp;ntionner&#xa0;:</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Later rules are &amp;not asked when this one matches</source>
        <translation>&amp;Ignorer les règles suivantes si celle-ci s’applique</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>Pour les tickets qui remplissent &amp;toutes ces conditions (aucune&#xa0;: tous les tickets)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tell:</source>
        <extracomment>Which channels are told when the rule matches.</extracomment>
        <translation>&amp;Prévenir&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mention:</source>
        <extracomment>Which admins are named in the message.</extracomment>
        <translation>&amp;Mentionner&#xa0;:</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La règle doit avoir un nom.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>Sonner&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>&amp;Utiliser cette règle</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>Lecture des derniers tickets…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>Derniers tickets, et ceux auxquels la règle s’applique</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>N’a&amp;fficher que ceux qui correspondent</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>correspond</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>Aucun ticket n’a encore été vu&#xa0;; il n’y a donc rien sur quoi essayer la règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>%n&#xa0;des %1 derniers tickets correspondrait.</numerusform>
            <numerusform>%n&#xa0;des %1 derniers tickets correspondraient.</numerusform>
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
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>Règles, examinées de haut en bas</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>Sans règles, chaque ticket va dans la zone de notification et à tous les canaux. Avec des règles, un ticket auquel aucune ne s’applique ne va que dans la zone de notification.</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>Admins et règles</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>tous les tickets</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>personne n’est prévenu</translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message>
        <source>Poll each source once, deliver what is due, then end.</source>
        <translation>Interroger chaque source une fois, envoyer ce qui est en suspens, puis terminer.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Fonctionner avec un helpdesk et une messagerie intégrés, dans un profil jetable.</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>Messagerie de démonstration, reçu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n&#xa0;message attend.</numerusform>
            <numerusform>%n&#xa0;messages attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>Le ticket le plus récent dans chaque forme, de la plus riche à la plus simple. Une forme que la messagerie refuse est suivie de la suivante. Chaque messagerie l’affiche un peu différemment.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>Ce qui est &amp;envoyé, secrets masqués</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>Où conserver le mot de passe</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>Le mot de passe ou la clé ne peut pas être conservé dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>Deskbell peut le conserver dans un fichier que seul votre compte peut lire. Le fichier n’est pas chiffré&#xa0;: quiconque dispose de votre compte ou de votre disque peut le lire.</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Conserver dans un &amp;fichier</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>l’entrée de trousseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1 se trouvait dans la configuration&#xa0;; nouvel emplacement&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>Secret de connexion de la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>Mot de passe du proxy de la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>Mot de passe du proxy du canal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» du canal «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>Second secret de connexion de la source «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>La variable d’environnement «&#xa0;%1&#xa0;» n’est pas définie.</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>Définissez-la pour le programme qui lance Deskbell.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» sort du dossier du profil.</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>Indiquez son chemin complet si c’est voulu.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» est trop volumineux pour un secret.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Impossible de lire le fichier de secret «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>Le fichier de secret «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>D’autres utilisateurs peuvent lire ou modifier le fichier de secret «&#xa0;%1&#xa0;». Retirez ces droits&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>Le trousseau n’a pas répondu à la demande de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>Attend-il que vous le déverrouilliez&#xa0;?</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>Le trousseau ne montre aucune entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>Un trousseau verrouillé donne la même chose&#xa0;: déverrouillez-le, ou saisissez de nouveau le secret.</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>Le trousseau refuse de montrer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>Déverrouillez-le et autorisez Deskbell à lire l’entrée.</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>Il n’y a pas de trousseau où lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>Démarrez-en un (gnome-keyring, KWallet, KeePassXC), ou utilisez {&quot;file&quot;: ...} pour ce secret.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>La commande «&#xa0;%1&#xa0;» ne s’est pas terminée en 30 secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>Impossible de lancer la commande «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>La commande «&#xa0;%1&#xa0;» affiche trop de texte pour un secret.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>La commande «&#xa0;%1&#xa0;» a été interrompue par le système.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» a échoué avec le code de sortie %2.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Exécutez-la dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>La commande «&#xa0;%1&#xa0;» affiche autre chose que du texte UTF-8.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’affiche rien.</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>Un secret vide n’est pas conservé.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>Le secret «&#xa0;%1&#xa0;» se trouve dans un fichier que vous seul pouvez lire, car le trousseau n’a pas pu être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>Démarrez et déverrouillez un trousseau, ou autorisez un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>Le trousseau n’a pas répondu à la demande de conserver «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>Le trousseau refuse de conserver «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>Il n’y a pas de trousseau où conserver «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;» pour les secrets.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier de secret «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>Non joints&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>La messagerie refuse le modèle bien qu’il figure encore dans sa liste. C’est parfois passager&#xa0;; Deskbell réessaie donc avant d’utiliser une forme plus simple.</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>Le modèle a disparu de la liste de la messagerie&#xa0;: choisissez-en un autre pour ce canal. D’ici là, une forme plus simple est utilisée.</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>Démarrer avec la session du bureau</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>Deskbell démarre quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>Un clic ouvre le ticket</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>Un clic sur une bulle ouvre la page de ce ticket dans le navigateur.</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>Conserver les textes pendant</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>Les textes des tickets et l’historique de leurs envois sont supprimés après ce délai. Les tickets déjà vus ne sont jamais oubliés.</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>Avertir si rien n’a été vu pendant</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>Quand une source n’a pas pu être lue aussi longtemps, quelle qu’en soit la raison, Deskbell le signale clairement.</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>Les champs du ticket s’écrivent entre doubles accolades&#xa0;: {{number}}, {{subject}}, {{fields.GPU}}. Vide&#xa0;: le texte intégré.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Titre d’un message</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Corps d’un message</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Phrase simple</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>Ce qui est envoyé quand une messagerie n’accepte rien de plus riche.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Compter les tickets des derniers</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>La table des intervalles regarde combien de tickets ont sonné dans ce laps de temps.</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>Langue du programme&#xa0;; elle change au prochain démarrage.</translation>
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
        <translation>L’accès au réseau&#xa0;: selon les réglages du bureau, direct, ou par un proxy de votre choix.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>Nom ou adresse du proxy, sans http://.</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>Souvent 3128 ou 8080 pour HTTP et 1080 pour SOCKS5.</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>Seulement pour un proxy qui demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>Conservé dans le trousseau, jamais dans la configuration.</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>Fait confiance à cette seule clé et à aucune autre. Commence par sha256/&#xa0;; le test d’une source la propose quand personne ne se porte garant du serveur.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Certificats de votre propre autorité</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>Un fichier PEM, à la place des autorités auxquelles le système fait confiance.</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Intervalle fixe</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>Interroge toujours à cette fréquence, quoi qui sonne.</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>Table&#xa0;: à partir de combien de tickets</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>Chaque ligne commence à un nombre de tickets dans la période de comptage.</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>Table&#xa0;: fréquence</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>Plus il sonne de tickets, plus la prochaine interrogation est proche.</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>Jours des autres intervalles</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>Les jours où ce moment commence. Aucun coché&#xa0;: chaque jour.</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>Autres intervalles à partir de</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>Quand les autres intervalles commencent, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>Autres intervalles jusqu’à</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>Quand ils se terminent. Pas plus tard que le début signifie le lendemain.</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>Intervalle fixe à un moment de la journée</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>Interroge à cette fréquence à ce moment, par exemple rarement la nuit.</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>Table d’un moment de la journée&#xa0;: à partir de combien de tickets</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>Table d’un moment de la journée&#xa0;: fréquence</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>Les champs du ticket s’écrivent entre doubles accolades&#xa0;: {{subject}}. Vide&#xa0;: le texte commun de la page Message.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Titre d’un message</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Corps d’un message</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Phrase simple</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>Jours des heures calmes</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>Les jours où elles commencent. Rien ne sonne pendant ce temps, et ce qui arrive est transmis à la fin.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures calmes à partir de</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>Quand elles commencent, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Heures calmes jusqu’à</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>Le nom est définitif&#xa0;: c’est par lui que Deskbell reconnaît les tickets de cette source.</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Système de tickets</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>De quel type de système de tickets il s’agit. Un autre est une autre source.</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>L’adresse de sa page d’accueil, comme dans votre navigateur.</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>Surveiller cette source</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>Désactivé&#xa0;: elle n’est pas interrogée, et ce qui a été vu reste mémorisé.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Que surveiller</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Les champs laissés vides prennent tout ce que le compte peut voir.</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Le compte ne fait que lire. Ce n’est pas nécessairement celui de la personne prévenue.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>Le compte avec lequel Deskbell se connecte.</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>Mot de passe, clé ou jeton</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Se reconnecter après</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>Les sessions plus anciennes sont abandonnées et Deskbell se reconnecte. Désactivé&#xa0;: selon le préréglage du système de tickets.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Compter les tickets des derniers</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>La table des intervalles regarde combien de tickets ont sonné dans ce laps de temps.</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Anciens tickets apparus plus tard</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>Tickets antérieurs à la première interrogation&#xa0;: rouverts, ou déplacés dans cette liste.</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>Pages de la première interrogation</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>Nombre de pages que la première interrogation lit et enregistre sans sonner. Plus de pages prennent plus de temps et font connaître plus d’anciens tickets.</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Prévenir si cette source n’est pas visible</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>Ces canaux sont informés quand la source devient invisible et quand elle redevient visible, en plus de la zone de notification.</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>Les règles et les secours le connaissent par ce nom&#xa0;; un nouveau nom est repris partout.</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>De quelle messagerie il s’agit. Une adresse collée la choisit d’elle-même.</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>Adresse et clés de la messagerie</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>Ce que demande la messagerie. Les secrets sont conservés dans le trousseau, jamais dans la configuration.</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>Utiliser ce canal</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>Désactivé&#xa0;: rien n’est envoyé, et aucun ticket n’y est mis en attente.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>Ces canaux prennent le relais quand celui-ci est arrêté ou ne peut pas atteindre le destinataire.</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>Récapitulatif&#xa0;: attente maximale</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>Durée pendant laquelle le premier ticket en attend d’autres.</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>Récapitulatif&#xa0;: nombre de tickets suffisant</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>À ce nombre, l’envoi part aussitôt, sans plus attendre.</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Envoyer sans chiffrement</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>Accepte une adresse commençant par http:// sur une autre machine. Les messages sont lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>Nom de l’admin</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>Les règles mentionnent l’admin par ce nom.</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>Identifiants de l’admin</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>Qui est cette personne dans chaque messagerie, sous la forme attendue pour une mention.</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>L’historique d’un envoi cite la règle.</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>Condition&#xa0;: champ</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>Un champ du ticket. Toutes les conditions doivent être remplies&#xa0;; sans condition, la règle s’applique à chaque ticket.</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>Les canaux prévenus quand la règle s’applique. Aucun coché&#xa0;: personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>Les admins mentionnés dans le message.</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>Sonne pendant les heures calmes</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>Ces tickets sonnent aussi pendant les heures calmes et les pauses.</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Son de la bulle</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>Un nom du thème sonore du bureau, le chemin d’un fichier son, ou «&#xa0;none&#xa0;». Vide&#xa0;: au choix du bureau.</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>Jusqu’à ce que quelqu’un le prenne&#xa0;: après</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>Un ticket ouvert et attribué à personne sonne de nouveau après ce délai.</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>Jusqu’à ce que quelqu’un le prenne&#xa0;: toutes les</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>Le délai entre deux rappels.</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>Jusqu’à ce que quelqu’un le prenne&#xa0;: au plus</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>Nombre total de rappels.</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>Jusqu’à ce que quelqu’un le prenne&#xa0;: puis prévenir</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>Ces canaux sont aussi prévenus à partir du deuxième rappel.</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>Jusqu’à ce que quelqu’un le prenne&#xa0;: puis mentionner</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>Ces admins sont aussi mentionnés à partir du deuxième rappel.</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>Les règles suivantes sont ignorées</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>Quand cette règle s’applique, celles qui suivent sont ignorées.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Utiliser cette règle</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>Désactivé&#xa0;: la règle est ignorée.</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>Condition&#xa0;: test et valeur</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>Comment le champ est comparé à la valeur.</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Second secret</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>Si un mode de connexion en exige deux, par exemple le secret d’un client et un jeton d’actualisation.</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Si une réponse est perdue</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>Personne ne sait alors si le message est arrivé. Renvoyé, il peut arriver deux fois&#xa0;; sinon, il n’est peut-être pas arrivé du tout.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>Importé dans cette boîte de dialogue. Vérifiez tout&#xa0;; rien n’entre en vigueur tant que vous ne cliquez pas sur Appliquer ou OK.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>Rechercher dans les paramètres (Ctrl+F)&#xa0;: un mot, ou une clé du fichier de configuration</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <source>%1: %2
%3 (%4)</source>
        <extracomment>A setting that was found: its page, its title; beneath it the explanation and the key in the file.</extracomment>
        <translation>%1&#xa0;: %2
%3 (%4)</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>Cette source n’a pas encore été interrogée.</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>Deskbell l’interroge sous peu.</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell voit les tickets de cette source.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell se connecte.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Patientez un instant.</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>Le helpdesk a refusé le nom d’utilisateur, le mot de passe ou la clé.</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>Corrigez-les dans les paramètres de la source. Deskbell ne réessaie pas de lui-même un mot de passe refusé, afin qu’aucun compte ne soit bloqué.</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>Le helpdesk demande quelque chose que seule une personne peut fournir&#xa0;: un second facteur, un captcha ou un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>Connectez-vous au helpdesk dans un navigateur et répondez-y, ou utilisez une clé API si le helpdesk en propose&#xa0;; choisissez ensuite «&#xa0;Se reconnecter&#xa0;».</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>La session du helpdesk a pris fin et Deskbell n’a pas pu en ouvrir une nouvelle.</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>Choisissez «&#xa0;Se reconnecter&#xa0;». D’ici là, Deskbell vérifie à longs intervalles si le helpdesk la reconnaît encore. Si elle prend fin aussitôt, vérifiez dans un navigateur que ce compte peut ouvrir la liste.</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>Le helpdesk interdit cette requête&#xa0;: le compte n’a pas le droit de lire la liste, son API est désactivée, ou cette adresse est bannie.</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>Adressez-vous à l’administrateur du helpdesk. Deskbell réessaie à longs intervalles.</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>Le helpdesk demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell attend aussi longtemps que le helpdesk le demande et reprend de lui-même. Un intervalle plus long pour cette source l’évite.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>Le helpdesk est injoignable.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell réessaie de lui-même. Vérifiez le réseau et que le helpdesk fonctionne.</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>Le nom d’hôte du helpdesk est introuvable.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell réessaie de lui-même. Vérifiez que l’adresse ne contient pas de faute de frappe, ainsi que le réseau ou le VPN.</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>Le certificat du helpdesk n’est pas fiable.</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>Rien n’a été envoyé. Si le helpdesk a sa propre autorité, indiquez son fichier CA ou une empreinte épinglée dans les paramètres de la source.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>Le proxy est injoignable ou refuse le passage.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>Vérifiez l’adresse, l’utilisateur et le mot de passe du proxy dans les paramètres de la source.</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>Le réseau répond à la place du helpdesk, comme le font les réseaux invités avant leur propre connexion.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>Ouvrez une page quelconque dans un navigateur et connectez-vous au réseau. Deskbell reprend de lui-même.</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>Le helpdesk est en panne ou en maintenance.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell réessaie de lui-même.</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>Cette source n’est pas configurée de façon à pouvoir interroger le helpdesk.</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>Corrigez-la dans les paramètres de la source. Deskbell réessaie de lui-même, car un trousseau peut s’ouvrir tardivement.</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>Le helpdesk a répondu, mais pas par une liste de tickets.</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>Vérifiez l’adresse et les options de la source. Deskbell réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>La liste est arrivée, mais le préréglage ne peut pas y lire de tickets.</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>Le helpdesk a peut-être été mis à niveau ou configuré autrement&#xa0;: vérifiez le préréglage de la source. Deskbell réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>deskbell::SightSummary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One source&apos;s state in a list: &quot;Service desk: It sees the tickets.&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paused until %1; tickets are kept.</source>
        <translation>En pause jusqu’à %1&#xa0;; les tickets sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n&#xa0;source n’est pas visible.</numerusform>
            <numerusform>%n&#xa0;sources ne sont pas visibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n&#xa0;source visible.</numerusform>
            <numerusform>%n&#xa0;sources visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>Aucune source n’est surveillée.</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>Pas encore interrogée.</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>Heures calmes jusqu’à %1&#xa0;; les tickets sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>Plus de %n ticket pas encore consulté.</numerusform>
            <numerusform>Plus de %n tickets pas encore consultés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>%n ticket pas encore consulté.</numerusform>
            <numerusform>%n tickets pas encore consultés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>Le préréglage envoie un formulaire avant d’avoir récupéré une page</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>Il n’y a pas de formulaire de connexion à %1</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>Le formulaire de connexion envoie le mot de passe à une autre adresse, %1&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>Le formulaire à %1 n’est pas envoyé par POST</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 de %2</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>La page de connexion de %1 tourne en rond</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>La connexion mène à une autre adresse, %1&#xa0;; rien n’y a été envoyé</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>La connexion s’est terminée sur une page que le préréglage ne connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>Le helpdesk affiche de nouveau le formulaire de connexion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable dans la réponse de %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>Connectez-vous à %1 dans votre navigateur, ouvrez ses outils de développement (F12), choisissez Réseau, rechargez, puis copiez la requête de la page&#xa0;: en tant que cURL, ou sa ligne «&#xa0;Cookie:&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>Cookies copiés d’un navigateur&#xa0;: une requête en tant que cURL, une ligne «&#xa0;Cookie: ...&#xa0;», un cookies.txt ou du JSON. - (par défaut) lit l’entrée standard, afin qu’ils n’apparaissent dans aucune liste de processus.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Aucune source ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>Repris&#xa0;; le Deskbell en cours d’exécution les utilise désormais.</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>Conservés&#xa0;; Deskbell les utilisera à son démarrage.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>&amp;Mode&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The session that Deskbell has is kept; sign in here to replace it.</source>
        <translation>La session dont dispose Deskbell est conservée&#xa0;; connectez-vous ici pour la remplacer.</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Conservé en sécurité&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s’est encore connecté.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>L’utilisateur manque.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInMain</name>
    <message>
        <source>Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by Deskbell, which says on standard input what is wanted.</source>
        <translation>Affiche la page de connexion d’un système de tickets et transmet sa session à Deskbell. Lancé par Deskbell, qui indique sur l’entrée standard ce qui est voulu.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>Comment se connecter&#xa0;?</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Le compte ne fait que lire. Ce n’est pas nécessairement celui de la personne prévenue.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell et deskbell-signin ne se comprennent pas.</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>Installez les deux dans la même version.</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>La clé de chiffrement n’a pas la bonne longueur.</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>Elle compte 16, 24 ou 32 caractères.</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>Le message n’a pas pu être chiffré.</translation>
    </message>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>Le secret de signature n’est pas en base64.</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Les secrets Standard Webhooks ont la forme whsec_ suivi d’un texte base64.</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de mode de signature nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>Le déchiffrement est impossible.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>La bibliothèque mail ne démarre pas.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>Le nom %1 est introuvable. Le nom du serveur mail est-il correct, et y a-t-il un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>Le proxy est injoignable ou refuse de se connecter à %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>Le certificat de %1 n’est pas celui qui a été épinglé&#xa0;; il a changé, ou quelqu’un intercepte la liaison.</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 ne propose pas de chiffrement (STARTTLS)&#xa0;; Deskbell ne lui envoie rien.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>La connexion à %1 a été perdue avant l’arrivée de la réponse. Le mail est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Le serveur mail %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 a refusé la connexion. Le serveur fonctionne-t-il et le port est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>La connexion au serveur mail %1 a été perdue.</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Le courrier a besoin de libcurl, qui ne peut être chargée (%1). Installez le paquet libcurl4.</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>Combien de temps : 15m, 2h, etc., ou tomorrow (demain à huit heures).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>« %1 » n’est ni une durée comme 15m ou 2h, ni tomorrow.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>Surv&amp;eillance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>Sur&amp;veiller cette source</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>&amp;Liste et colonnes…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>S&amp;ystème de tickets&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Que surveiller</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Les champs laissés vides prennent tout ce que le compte peut voir.</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>Le compte ne fait que lire. Ce n’est pas nécessairement celui de la personne prévenue.</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Chaque étape d’une interrogation, une fois. Rien n’est enregistré et rien ne sonne.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceOptionsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcePreset</name>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>La pagination par nextUrl ou cursor exige «&#xa0;next&#xa0;».</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>Chaque page serait la première&#xa0;: indiquez un «&#xa0;parameter&#xa0;», ou page, offset ou cursor dans la requête.</translation>
    </message>
    <message>
        <source>The separator is one character.</source>
        <translation>Le séparateur est un seul caractère.</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML et XML exigent «&#xa0;rows&#xa0;» et «&#xa0;columns&#xa0;».</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>Un ticket n’a pas de champ {{%1}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format d’heure&#xa0;: c’est iso, epoch, epoch-ms, rfc822 ou relative, ou bien un modèle indiquant jour, mois et année, ou heure et minute.</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>Les valeurs de «&#xa0;each&#xa0;» viennent d’une «&#xa0;option&#xa0;», d’une requête, ou des deux.</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>Une recherche avec «&#xa0;batch&#xa0;» exige «&#xa0;of&#xa0;», et «&#xa0;key&#xa0;» pour distinguer ses valeurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une autre signification.</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>Une paire se compose d’un nom et d’une valeur, rien de plus.</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>Ce test ne demande rien&#xa0;; toute réponse le réussit donc.</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>Une requête a soit «&#xa0;get&#xa0;», soit «&#xa0;post&#xa0;», avec le chemin qu’elle demande.</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>Un corps exige «&#xa0;post&#xa0;» et est soit «&#xa0;form&#xa0;», soit «&#xa0;json&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une autre signification dans une requête.</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>Une étape est «&#xa0;get&#xa0;», «&#xa0;post&#xa0;» ou «&#xa0;submit&#xa0;».</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>Avant la première étape, il n’y a pas de page dont le formulaire pourrait être envoyé&#xa0;: commencez par «&#xa0;get&#xa0;».</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>Une durée de vie est une durée telle que 2h, ou une expression.</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>Sans «&#xa0;steps&#xa0;», il n’y a rien que «&#xa0;lifetime&#xa0;» ou «&#xa0;refresh&#xa0;» pourrait renouveler.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;» dans ce préréglage.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>Dans une fenêtre de navigateur&#xa0;: authentification unique (SSO), seconds facteurs</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Vous vous connectez sur la page même du helpdesk, quoi qu’elle demande. Deskbell conserve la session et vous prévient quand elle prend fin.</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies collés depuis un navigateur</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Connectez-vous au helpdesk dans un navigateur, ouvrez ses outils de développement (F12), choisissez Réseau, rechargez, puis copiez la requête de la page&#xa0;: en tant que cURL, ou sa ligne «&#xa0;Cookie:&#xa0;». Deskbell conserve la session et vous prévient quand elle prend fin.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>L’option «&#xa0;%1&#xa0;» est déclarée deux fois.</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>La valeur par défaut «&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>Le mode «&#xa0;%1&#xa0;» est déclaré deux fois.</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>Deskbell ajoute lui-même le mode «&#xa0;%1&#xa0;»&#xa0;: indiquez dans «&#xa0;browser&#xa0;» ce qu’il lit.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester de nouveau</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>Personne ne se porte garant du certificat de ce serveur</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>&amp;Faire confiance à ce certificat précis</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <extracomment>For screen readers: how a step of the test ended.</extracomment>
        <translation>%1&#xa0;: réussi</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>%n&#xa0;ticket est visible sur la première page. Il ne sonnera pas&#xa0;; les nouveaux, si.</numerusform>
            <numerusform>%n&#xa0;tickets sont visibles sur la première page. Ils ne sonneront pas&#xa0;; les nouveaux, si.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>Vous pouvez revenir en arrière et corriger, ou garder la source telle quelle&#xa0;: Deskbell continue d’essayer.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>Demandez au propriétaire du serveur si c’est bien son empreinte, et ne lui faites confiance qu’à cette condition&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Systèmes de tickets que Deskbell surveille. Ce qui existe déjà à l’ajout d’une source ne sonne pas&#xa0;; ce qui arrive ensuite sonne.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>&amp;Période affichée&#xa0;:</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Afficher les &amp;nombres</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell n’est pas en cours d’exécution&#xa0;; voici ce qu’il a laissé.</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>Source %1&#xa0;: %2 depuis %3&#xa0;; dernière interrogation réussie %4&#xa0;; prochaine %5&#xa0;; %6 tickets enregistrés. %7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>Canal %1&#xa0;: %2&#xa0;; forme %3&#xa0;; %4 en attente, %5 envoyés, %6 en échec. %7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Page de la messagerie à ce sujet : %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusFeed</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>Aucun navigateur n’a pu être lancé pour %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>Attend jusqu’à %1, comme la messagerie le demande.</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>Fonctionne&#xa0;; dernier envoi %1.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>État et suite à donner</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Prochaine interrogation</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a button and the source or channel that it is for: &quot;Poll now: Service desk&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>Sans changement (24 h)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>Tout &amp;interroger maintenant</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>Un texte sur les versions, les paramètres et les échecs, sans secrets ni tickets, à coller là où quelqu’un vous aide.</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>How often a source is polled: every 5 min.</extracomment>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>How long the last answer took: 0.4 s.</extracomment>
        <translation>dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <extracomment>Half of the answers of a day took at most: 0.4 s.</extracomment>
        <translation>la moitié en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>%1 sans liste (304)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>Page de la messagerie sur la réponse à %1</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>Injoignable&#xa0;; ce qui est dû est gardé et sera retenté.</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>Quel système de tickets&#xa0;?</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell se connecte comme vous et ne fait que lire.</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Systèmes de tickets</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1 (pas encore essayé)</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>N’importe quelle page web ou API (votre propre portail)…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>Pour tout ce qui n’est pas dans cette liste&#xa0;: collez l’adresse de la page qui liste les tickets&#xa0;; Deskbell les reconnaît et vous voyez aussitôt ce qu’il en tire.</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>Établi d’après sa documentation et pas encore essayé sur un vrai serveur&#xa0;: examinez bien le test à la fin.</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>Service informatique</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>L’imprimante du 3e étage n’imprime pas</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>Un voyant rouge est allumé depuis ce matin.</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Anne Exemple</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>Modèle du titre</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>Modèle du corps</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>Modèle de la phrase</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>T&amp;itre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Corps&#xa0;:</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>&amp;Phrase simple&#xa0;:</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>En phrase simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>Laissez un modèle vide pour le texte habituel. Les champs du ticket s’écrivent entre doubles accolades, et {{#queue}}…{{/queue}} est omis s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>Ticket de l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>Aperç&amp;u avec le ticket&#xa0;:</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>Un modèle du message est incorrect&#xa0;; quoi et où figure en dessous.</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>Un exemple&#xa0;; aucun ticket n’a encore été vu</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>Ligne %1, caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>Ce ticket n’a pas ce champ, et rien ne figure à sa place&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>Champs à insérer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>Dans ce ticket</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>Insérer un c&amp;hamp</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>Place le champ à l’endroit du curseur dans le modèle.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Chaque étape d’une interrogation, une fois. Rien n’est enregistré et rien ne sonne.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>Envoie le vrai ticket le plus récent avec les modèles ci-dessus, exactement comme il le sera plus tard. De la forme la plus riche vers la plus simple, jusqu’à ce qu’une soit acceptée.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>En&amp;voyer un test</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>Essayer aussi le secou&amp;rs si aucune forme n’est acceptée</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>Accepté. Regardez s’il est arrivé.</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>Aucune forme n’a été acceptée&#xa0;; les réponses disent pourquoi.</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>Page de la messagerie sur %1 : %2</translation>
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
        <translation>il n’y a pas de modèles partiels.</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>les accolades ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>écrivez {{name}}&#xa0;; les règles de la messagerie pour les caractères spéciaux s’appliquent toujours.</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>les sections sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>Le modèle ne peut pas contenir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 ferme ce qui n’est pas ouvert ici.</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>Ces accolades ne sont pas fermées&#xa0;: il manque }}.</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 n’est pas fermé&#xa0;: il manque {{/%2}}.</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>Le modèle est incorrect&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» du ticket n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>Le ticket n’a pas de champ «&#xa0;id&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>Plusieurs sources ont un ticket %1&#xa0;: %2. Désignez-le sous la forme SOURCE/ID.</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>Aucun ticket enregistré ne s’appelle %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact of a ticket: &quot;Requester: Ann&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>attend jusqu’à %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>inconnu&#xa0;: il est peut-être arrivé</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>Choisissez un ticket pour le lire ici.</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>Messages sur ce ticket</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Envoyer de nouveau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a message that was not sent, as somebody had taken its ticket by then.</extracomment>
        <translation>pris en charge</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>Rechercher dans le numéro, l’objet, le demandeur, le texte et les champs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non pris en compte</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketMapper</name>
    <message>
        <source>Row %1 of the list has no &quot;id&quot; at %2.</source>
        <extracomment>%1 is the number of a row, &quot;id&quot; the name of a field</extracomment>
        <translation>La ligne %1 de la liste n’a pas de champ «&#xa0;id&#xa0;» à %2.</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>Ligne %1 de la liste, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketModel</name>
    <message>
        <source>there before</source>
        <extracomment>In the table of tickets: recorded at the first look at a source, hence never announced.</extracomment>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: what people call the ticket, &quot;#42&quot;.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>Pris en compte</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>En sourdine&#xa0;: rien ne sonne à son sujet.</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>Sonne de nouveau à %1.</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>Sonne de nouveau à %1, sauf si quelqu’un le prend.</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>&amp;Rappeler plus tard</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Dans &amp;15 minutes</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Dans 1 &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>De&amp;main</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>Mettre ce ticket en so&amp;urdine</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>Plus rien ne sonne pour ce ticket, et les messages en suspens ne sont pas envoyés.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>De cette source uniquement.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Afficher tous les tickets</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Prendre en compte</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>Affichage limité à %n&#xa0;ticket de cette notification.</numerusform>
            <numerusform>Affichage limité aux %n&#xa0;tickets de cette notification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n&#xa0;ticket</numerusform>
            <numerusform>%n&#xa0;tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>Le seul d’aujourd’hui (%n) est épuisé. Le prochain pourra être demandé à partir de %1.</numerusform>
            <numerusform>Les %n d’aujourd’hui sont épuisés. Le prochain pourra être demandé à partir de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>Attendez encore %n seconde : la messagerie veut du temps entre deux.</numerusform>
            <numerusform>Attendez encore %n secondes : la messagerie veut du temps entre deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>Il n’y a pas de nouveau jeton. La réponse : %1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>Tel qu’il est rempli, ce canal n’a pas besoin de jeton.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>L’adresse du ticket n’a pas été ouverte, car elle ne mène pas à son propre helpdesk ou il n’y a pas de navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification&#xa0;; Deskbell reste donc dans cette fenêtre. Sous GNOME, l’extension «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;» ajoute une zone de notification.</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>Il n’y a pas d’adresse web à copier.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>La zone de notification ne peut pas non plus afficher de bulles.</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>Démarrez un service de notification&#xa0;; Deskbell conserve le ticket et réessaie.</translation>
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
        <translation>Pas encore de tickets</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Pendant 15 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Afficher les tickets</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>et %n&#xa0;autre</numerusform>
            <numerusform>et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>Reprendre (en pause jusqu’à %1)</translation>
    </message>
</context>
<context>
    <name>deskbell::VariableForm</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (optional):</source>
        <translation>%1 (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Conservé en sécurité&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>Choisir… (%1)</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>Demande à la messagerie les choix possibles.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 ne ressemble pas à ce que fournit la messagerie. La valeur est utilisée telle quelle&#xa0;; vérifiez-la s’il ne s’agit pas d’un relais à vous.</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>Interroger cette source à son propre &amp;intervalle</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>Désactivé&#xa0;: comme l’indique la page Interrogation, comme toutes les autres.</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>Son propre inter&amp;valle</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Anciens tickets apparus plus tard</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>Sonnent</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>Sont enregistrés sans bruit</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Prévenir si cette source n’est pas visible</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>Tickets &amp;anciens&#xa0;:</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>Prévenir si elle est invisi&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>Se reconnec&amp;ter&#xa0;:</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>&amp;Pages de la première interrogation&#xa0;:</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Se reconnecter après</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Durée de session</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>Un seul message ne peut pas contenir tous ces tickets&#xa0;; ils sont envoyés en plusieurs.</translation>
    </message>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>Aucune des formes de message choisies n’existe pour cette messagerie.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Cette messagerie n’a pas de forme de message nommée «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time span, short: 30 seconds.</extracomment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A time span, short: 5 minutes.</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
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
        <translation>bulle</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>texte simple</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark (iOS)</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>Notifications push vers l’app Bark sur iPhone. Un message envoyé deux fois se remplace lui-même. Avec une clé de chiffrement, le serveur ne peut pas lire les tickets.</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Clé de l’appareil</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Dans l’app, la partie de l’adresse de test qui suit le nom du serveur.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app, ou le vôtre.</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active, timeSensitive (passe outre un mode de concentration), passive ou critical (sonne même en mode silencieux).</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>complète</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Le serveur ne connaît plus cet appareil&#xa0;: ouvrez l’app et copiez de nouveau sa clé.</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Le serveur a refusé la requête&#xa0;: un serveur à vous demande peut-être une connexion, que Deskbell ne connaît pas.</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Ce n’est pas un serveur Bark&#xa0;: vérifiez son adresse. Après cinq requêtes de ce genre, le serveur public bloque l’adresse de cet ordinateur pendant un jour.</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>Application DingTalk (钉钉工作通知)</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>Notifications de travail d’une application de votre organisation à ses membres&#xa0;; avec un code de robot, messages de son robot quand une notification est refusée. Les personnes mentionnées par une règle reçoivent aussi le message&#xa0;; les identifiants sont des identifiants d’utilisateur DingTalk. DingTalk ignore une seconde notification de même contenu à la même personne le même jour.</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client id (AppKey)</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Plateforme de développement de DingTalk&#xa0;: l’application, identifiants et informations de base.</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client secret (AppSecret)</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Sur la même page que le Client id.</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Identifiants d’utilisateur, séparés par des virgules. Administration DingTalk&#xa0;: contacts, le membre.</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Code du robot</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Seulement pour les messages du robot de l’application. Plateforme de développement de DingTalk&#xa0;: l’application, robot&#xa0;; il est identique au Client id.</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://oapi.dingtalk.io pour les organisations hors de Chine.</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Serveur des robots</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://api.dingtalk.io pour les organisations hors de Chine.</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>markdown</translation>
    </message>
    <message>
        <source>robot-markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>robot-markdown</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>robot-texte</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk a refusé le Client id ou le Client secret&#xa0;: copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk a refusé le code du robot, ou l’application n’a pas le droit d’envoyer en tant que robot&#xa0;: vérifiez les deux sur la plateforme de développement.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk ne connaît pas ces membres.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>Le quota de messages de l’organisation est épuisé.</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk a refusé l’application, ou l’adresse de cet ordinateur ne figure pas dans sa liste&#xa0;: vérifiez les deux sur la plateforme de développement.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk ne connaît pas ces membres, ou ils ne voient pas l’application.</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk a refusé le texte ou le lien comme non sûr.</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>Robot de groupe DingTalk (钉钉群机器人)</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des numéros de mobile ou des identifiants d’utilisateur, ou @all. Un robot protégé par mots-clés en exige un ici&#xa0;; un robot protégé par signature exige son secret.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Dans le groupe&#xa0;: gestion des robots, le robot, webhook.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Commence par SEC&#xa0;; seulement si les paramètres de sécurité du robot indiquent la signature.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>L’un des mots-clés du robot&#xa0;; il est ajouté aux messages qui n’en contiennent aucun.</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk accepte 20 messages par minute, puis aucun pendant dix minutes.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Le quota de l’organisation pour les robots est épuisé.</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk ne connaît pas le jeton d’accès de l’adresse&#xa0;: copiez de nouveau l’adresse.</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Le groupe a été dissous.</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Le robot est désactivé ou n’est plus dans le groupe.</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Le robot exige l’un de ses mots-clés dans chaque message&#xa0;: saisissez-en un pour ce canal.</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk a refusé l’heure de la signature&#xa0;: vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>La signature a été refusée&#xa0;: vérifiez le secret et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>L’adresse publique de cet ordinateur ne figure pas dans la liste du robot&#xa0;: son propriétaire peut l’ajouter.</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Les paramètres de sécurité du robot ont refusé le message&#xa0;: mot-clé, signature ou liste d’adresses.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Webhook Discord</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des identifiants d’utilisateur (nombres), role:ID pour les rôles, ou here, everyone. Personne d’autre n’est alerté, quoi que dise un ticket.</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>Dans Discord&#xa0;: paramètres du salon, intégrations, webhooks, copier l’URL du webhook.</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>Identifiant d’un fil du salon&#xa0;; en mode développeur, depuis le menu du fil.</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Salon forum</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>À activer pour un salon forum&#xa0;: chaque ticket devient un post à part.</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>embed</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>La protection de Discord contre les abus a bloqué la requête&#xa0;: Deskbell réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Le webhook a été supprimé&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord ne connaît pas cette adresse&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Le webhook n’a pas le droit d’écrire dans ce salon&#xa0;: vérifiez les permissions du salon.</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>C’est un salon forum&#xa0;: activez cette option pour ce canal, ou saisissez un fil.</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Le salon ou le fil a été supprimé&#xa0;: créez un webhook pour un autre.</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord a refusé le texte comme explicite.</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord ne connaît plus ce webhook&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>Application Feishu / Lark (飞书应用消息)</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>Messages du bot d’une application à des groupes ou à des personnes. L’application doit avoir la capacité bot et l’autorisation im:message:send_as_bot, et le bot doit être membre du groupe. Les identifiants sont des open ids (ou_...), des identifiants d’utilisateur ou all.</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Console de développement de Feishu&#xa0;: l’application, identifiants et informations de base.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Sur la même page que l’App ID.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Identifiants, séparés par des virgules. Deskbell peut lister les groupes où se trouve le bot.</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Type d’identifiants</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Ce que sont les destinataires&#xa0;: chat_id pour les groupes (oc_...), open_id (ou_...), union_id, user_id ou email pour les personnes.</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>https://open.larksuite.com pour Lark.</translation>
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
        <translation>Groupes du bot</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>post</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Feishu a refusé l’App ID ou l’App Secret&#xa0;: copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>L’application n’a pas été publiée, ou il lui manque une autorisation&#xa0;: la console de développement indique laquelle.</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Il manque à l’application la capacité bot ou une autorisation, ou elle n’a pas été publiée avec&#xa0;: la console de développement indique laquelle.</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Le bot n’est pas dans ce groupe, la personne ne voit pas l’application, ou elle a bloqué le bot.</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>Bot personnalisé Feishu / Lark (飞书群机器人)</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des open ids (ou_...), des identifiants d’utilisateur ou all. Un bot protégé par mots-clés en exige un ici&#xa0;; un bot protégé par signature exige son secret.</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>C’est une adresse du premier type de bot personnalisé, qui attend d’autres champs. Ajoutez de nouveau un bot personnalisé au groupe et copiez son adresse.</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Dans le groupe&#xa0;: bots, le bot personnalisé, adresse du webhook.</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Seulement si les paramètres de sécurité du bot indiquent la signature.</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>L’un des mots-clés du bot&#xa0;; il est ajouté aux messages qui n’en contiennent aucun.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>L’adresse publique de cet ordinateur ne figure pas dans la liste du bot&#xa0;: son propriétaire peut l’ajouter.</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Le bot exige l’un de ses mots-clés dans chaque message&#xa0;: saisissez-en un pour ce canal.</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Feishu ne connaît pas cette adresse, ou le bot a été retiré&#xa0;: copiez de nouveau l’adresse.</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Webhook Google Chat</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des identifiants d’utilisateur (nombres), ou all. Chaque ticket ouvre son propre fil.</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>Dans Google Chat&#xa0;: menu de l’espace, applications et intégrations, webhooks&#xa0;; copiez le lien en entier.</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google a refusé l’adresse&#xa0;: copiez-la en entier, ou créez un nouveau webhook.</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Le webhook ou son espace a été supprimé&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>Notifications push par votre propre serveur Gotify.</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Adresse du serveur Gotify.</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Jeton d’application</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Dans Gotify&#xa0;: apps, le jeton de l’application. Il commence par A.</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>0 (aucun son) à 10&#xa0;; à partir de 4 l’app émet un son, à partir de 8 elle sonne plus longtemps.</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Le serveur a refusé le jeton d’application&#xa0;: copiez-le de nouveau sous apps. Un jeton client ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Ce n’est pas un serveur Gotify&#xa0;: vérifiez son adresse.</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>E-mail (SMTP)</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>Les admins mentionnés par une règle reçoivent un mail selon leur identifiant «&#xa0;mail&#xa0;», en plus des destinataires ci-dessous. Un bon dernier secours pour tous les autres canaux.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Serveur mail</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Le nom seul, par exemple smtp.example.org. Votre fournisseur de messagerie l’appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls (habituel, port 587), tls (port 465) ou none&#xa0;: uniquement vers cet ordinateur, ou si vous l’autorisez ci-dessous.</translation>
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
        <translation>Seulement s’il diffère du port habituel de ce chiffrement.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Souvent l’adresse complète. Vide&#xa0;: le serveur laisse cet ordinateur envoyer sans connexion.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Si deux étapes sont demandées à la connexion (Gmail, QQ, 163), un mot de passe d’application ou un code d’autorisation créé dans les paramètres de la boîte mail.</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Jeton d’accès (XOAUTH2)</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Au lieu d’un mot de passe, pour les serveurs qui n’acceptent rien d’autre. Le plus souvent fourni par une commande qui en affiche un nouveau.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>L’adresse de l’expéditeur, par exemple Deskbell &lt;desk@example.org&gt;. La plupart des serveurs veulent que ce soit celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Adresses, séparées par des virgules. Peut rester vide si chaque règle mentionne quelqu’un.</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>html</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Les autres l’ont reçu&#xa0;; ces adresses ont été refusées.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur n’en accepte plus pour l’instant.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail a refusé le nom d’utilisateur ou le mot de passe. S’il demande deux étapes à la connexion, il attend un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail exige une connexion, ou d’abord le chiffrement.</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail refuse de communiquer avec cet ordinateur.</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur n’accepte de mails vers d’autres qu’après connexion&#xa0;: saisissez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le mail est trop volumineux pour le serveur.</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail n’autorise pas ce compte à écrire depuis l’adresse indiquée dans «&#xa0;De&#xa0;».</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail ne connaît pas le destinataire, ou la boîte est pleine.</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Le serveur mail a refusé le contenu du mail, peut-être comme spam.</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Salon Matrix</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>Pour les salons sans chiffrement&#xa0;: dans un salon chiffré, Deskbell écrirait en clair. Les identifiants sont des identifiants Matrix (@ann:example.org), ou room.</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Serveur d’accueil</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Adresse du serveur d’accueil du compte. Dans Element&#xa0;: tous les paramètres, aide et à propos.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Identifiant du salon (il commence par&#xa0;!). Dans Element&#xa0;: paramètres du salon, avancé. Le compte doit l’avoir rejoint.</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>En tant que notice</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Marque les messages comme venant d’une machine&#xa0;; certains clients n’émettent alors pas de son.</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil a refusé le jeton d’accès&#xa0;: reconnectez-vous avec le compte et copiez son jeton.</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le compte n’est pas dans ce salon ou n’a pas le droit d’y écrire&#xa0;: faites-le entrer.</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil ne connaît pas ce salon.</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil a atteint une limite&#xa0;: son administrateur en sait plus.</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Ce n’est pas un serveur d’accueil Matrix, ou il est trop ancien&#xa0;: vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le compte n’est pas dans ce salon, ou rien ne répond à l’adresse du serveur d’accueil.</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Webhook entrant Mattermost</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des noms d’utilisateur, ou here, channel, all.</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Dans Mattermost&#xa0;: intégrations, webhooks entrants, ajouter&#xa0;; copiez l’adresse.</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Seulement pour un autre canal que celui du webhook&#xa0;: son nom tel qu’il figure dans son adresse, ou @nom pour une personne. Le webhook ne doit pas être verrouillé sur son canal.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Affiché seulement si le serveur laisse les webhooks choisir un nom.</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Les webhooks entrants sont désactivés sur ce serveur&#xa0;: son administrateur peut les activer.</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Le webhook est verrouillé sur son propre canal ou n’a pas le droit d’écrire dans celui-ci&#xa0;: laissez le canal vide, ou déverrouillez le webhook.</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Ce canal n’existe pas&#xa0;: laissez-le vide, ou vérifiez son nom.</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Le serveur ne connaît pas ce webhook&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Le serveur a refusé le webhook&#xa0;: son administrateur sait pourquoi.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Rien ne répond à cette adresse&#xa0;: copiez de nouveau l’adresse du webhook.</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>Notifications push vers l’app ntfy, par ntfy.sh ou votre propre serveur. Quiconque connaît le nom d’un sujet sur ntfy.sh peut le lire&#xa0;: choisissez-en un que personne ne devine, ou protégez-le.</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>Le nom auquel vous vous abonnez dans l’app.</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh, ou le vôtre.</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>Seulement pour un sujet protégé&#xa0;: dans ntfy, compte, jetons d’accès. Il commence par tk_.</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>1 (silencieux) à 5 (aussi fort que possible)&#xa0;; 3 est habituel.</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Les messages du jour sont épuisés sur le serveur&#xa0;: attendez, ou utilisez un compte ou votre propre serveur.</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Trop de connexions erronées&#xa0;: vérifiez le jeton d’accès.</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Le sujet est protégé&#xa0;: saisissez un jeton d’accès autorisé à y écrire.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Personne n’est abonné à ce sujet.</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Le serveur exige un jeton d’accès autorisé à écrire dans ce sujet.</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Ce n’est pas un serveur ntfy&#xa0;: vérifiez son adresse.</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty (Events API v2)</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>Chaque ticket déclenche une alerte d’un service&#xa0;; le même ticket n’en déclenche jamais une seconde tant que l’alerte est ouverte. PagerDuty indique seulement qu’il a accepté l’événement.</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Clé d’intégration</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty&#xa0;: le service, intégrations, Events API V2&#xa0;: 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>De chaque alerte&#xa0;: critical, error, warning ou info.</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>https://events.eu.pagerduty.com pour les comptes de la région UE.</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>événement</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>phrase</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty ne connaît pas cette clé d’intégration&#xa0;: copiez-la de nouveau depuis les intégrations du service.</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty a refusé la clé d’intégration&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>Ce n’est pas l’adresse des événements de PagerDuty&#xa0;: vérifiez le serveur.</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>Notifications push vers l’app Pushover. Une application peut envoyer 10&#xa0;000 messages par mois.</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net&#xa0;: vos applications, le jeton API de l’application.</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Clé d’utilisateur ou de groupe</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net, en haut de la page une fois connecté&#xa0;; pour les groupes&#xa0;: vos groupes.</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Noms d’appareils, séparés par des virgules&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Nom d’un son tel qu’il figure dans la liste de Pushover&#xa0;; vide&#xa0;: celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>-2 (rien ne s’affiche) à 2 (sonne chaque minute jusqu’à la prise en compte, pendant une heure).</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Les messages de ce mois sont épuisés pour l’application.</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover ne connaît pas ce jeton d’application&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover ne connaît pas cette clé d’utilisateur ou cet appareil, ou l’utilisateur n’a pas d’appareil&#xa0;: vérifiez les deux.</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover a refusé le jeton d’application&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus (推送加)</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>Notifications push vers WeChat par le compte de PushPlus. PushPlus indique seulement qu’il a accepté un message. Plus de 200 requêtes par jour bloquent le compte pendant des jours&#xa0;; Deskbell s’arrête avant.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus, messages individuels, votre jeton&#xa0;: 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Code de groupe</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>Seulement pour les messages à plusieurs&#xa0;: le code du groupe.</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>wechat sauf réglage contraire&#xa0;: webhook, cp (WeCom), mail.</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>Les points du compte sont épuisés.</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus a bloqué le compte pour quelques jours, car il a envoyé plus de 200 requêtes en un jour&#xa0;: attendez qu’il soit rouvert.</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus ne connaît pas ce jeton&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus veut que vous prouviez d’abord qui vous êtes&#xa0;: www.pushplus.plus, vérification d’identité.</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus a refusé la requête, ou l’adresse de cet ordinateur ne figure pas dans la liste du compte.</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Webhook entrant Rocket.Chat</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des noms d’utilisateur, ou here, all.</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>Dans Rocket.Chat&#xa0;: administration, intégrations, nouvelle, entrante&#xa0;; activez-la, enregistrez et copiez l’URL du webhook.</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>L’intégration n’autorise pas d’autre canal&#xa0;: autorisez-le dans les paramètres de l’intégration.</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Le script de l’intégration a échoué&#xa0;: retirez-le ou corrigez-le.</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>L’intégration n’a pas le droit de publier dans son canal, ou le canal n’existe plus.</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Le serveur est occupé, ou l’intégration est désactivée&#xa0;: regardez sous administration, intégrations.</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Le serveur a refusé le webhook&#xa0;: copiez de nouveau son adresse.</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>Le message n’a atteint aucun des canaux de l’intégration.</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>ServerChan (Server酱)</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>Notifications push vers WeChat ou vers l’app ServerChan, pour les SendKeys de Turbo (SCT...) et de Server酱³ (sctp...). Les comptes gratuits reçoivent quelques messages par jour.</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>Le premier ServerChan a été fermé. Connectez-vous sur sct.ftqq.com et copiez-y la SendKey.</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com, SendKey&#xa0;; pour Server酱³ sc3.ft07.com, SendKey.</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>Seulement pour d’autres modes que ceux de votre compte&#xa0;: nombres de la documentation de ServerChan, deux au plus, par exemple 9|66.</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan ne connaît pas cette SendKey&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Les messages du jour sont épuisés pour le compte.</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan a refusé la SendKey&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>App Slack (chat.postMessage)</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>Messages du bot d’une app Slack. L’app doit avoir la portée chat:write et être invitée dans le canal, ou avoir chat:write.public. Les identifiants sont des identifiants de membre (U...), de groupe d’utilisateurs (S...), ou here, channel, everyone.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps&#xa0;: l’app, OAuth et permissions, Bot User OAuth Token. Il commence par xoxb-.</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>Identifiant du canal&#xa0;: dans Slack, détails du canal, tout en bas. Il commence par C. Un identifiant de membre (U...) envoie un message direct. Deskbell peut lister les canaux que l’app voit.</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>https://slack-gov.com pour GovSlack.</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>blocs</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack a refusé le jeton du bot&#xa0;: copiez-le de nouveau depuis la page de l’app, ou réinstallez l’app.</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Il manque à l’app la portée chat:write&#xa0;: ajoutez-la sous OAuth et permissions et réinstallez l’app.</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>L’app n’est pas dans ce canal, ou le canal n’existe plus&#xa0;: invitez l’app, ou choisissez un autre canal.</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Un administrateur de l’espace de travail n’autorise pas l’app à écrire dans ce canal.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Webhook entrant Slack</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>Les identifiants sont des identifiants de membre (U...), de groupe d’utilisateurs (S...), ou here, channel, everyone. Une adresse de Workflow Builder attend d’autres champs et ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>C’est une adresse de Workflow Builder, qui n’accepte que les champs nommés par son workflow. Créez plutôt un webhook entrant dans les paramètres d’une app Slack.</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>Dans les paramètres de l’app Slack&#xa0;: Incoming Webhooks.</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack n’autorise pas ce webhook à écrire dans le canal général&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Un administrateur de l’espace de travail l’a interdit.</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>L’espace de travail est désactivé.</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack ne connaît pas cette adresse&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Le canal a été supprimé ou archivé&#xa0;: créez un webhook pour un autre.</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Le webhook a été retiré ou désactivé&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack a refusé ce webhook&#xa0;: créez-en un nouveau, ou adressez-vous à un administrateur de l’espace de travail.</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack ne connaît plus cette adresse&#xa0;: créez un nouveau webhook.</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams (Workflows)</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>Une adresse du workflow «&#xa0;Publier sur un canal lorsqu’une requête webhook est reçue&#xa0;». Teams indique seulement que le workflow a démarré&#xa0;; la raison d’un échec ultérieur figure dans l’historique d’exécution du workflow. Un workflow appartient à une personne et s’arrête quand elle s’en va. Les identifiants sont des noms d’utilisateur principaux (ann@example.org).</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft a désactivé les connecteurs Office 365. Dans le canal, ajoutez le workflow «&#xa0;Publier sur un canal lorsqu’une requête webhook est reçue&#xa0;» et copiez son adresse.</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft a déplacé les workflows vers un autre hôte, et les adresses en logic.azure.com ne fonctionnent plus. Ouvrez le workflow et copiez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Adresse du workflow</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>Dans Teams&#xa0;: menu du canal, Workflows, «&#xa0;Publier sur un canal lorsqu’une requête webhook est reçue&#xa0;»&#xa0;; l’adresse s’affiche à la fin. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>Formes utilisées. card (carte) et sentence (phrase) conviennent au workflow proposé par Teams&#xa0;; flat (title, text, url comme champs simples) seulement à un workflow à vous.</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>champs simples</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Le workflow a été supprimé ou désactivé, peut-être parce que son propriétaire est parti&#xa0;: activez-le, ou créez-en un nouveau et copiez son adresse.</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Le workflow n’accepte que les requêtes de personnes connectées&#xa0;: réglez son déclencheur sur tout le monde.</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Il manque une partie de l’adresse&#xa0;: copiez-la en entier.</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Le workflow a refusé l’adresse&#xa0;: copiez-la en entier, ou réglez le déclencheur du workflow sur tout le monde.</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Ce workflow n’existe plus&#xa0;: créez-en un nouveau et copiez son adresse.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Bot Telegram</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>Un bot de @BotFather écrit dans une discussion où il se trouve&#xa0;; une personne doit d’abord lui avoir écrit. Les identifiants sont des noms d’utilisateur (@ann) ou des identifiants d’utilisateur (nombres).</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>De @BotFather dans Telegram&#xa0;: /newbot, ou /token pour un bot existant.</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Identifiant de la discussion, ou @nom d’un canal public. Écrivez au bot, ou au groupe où il se trouve, et laissez Deskbell lister les discussions.</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Identifiant d’un sujet dans un groupe à sujets&#xa0;; il figure dans l’adresse d’un message de ce sujet.</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Seulement pour votre propre serveur Bot API.</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>Discussions qui ont écrit au bot</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Le groupe est devenu un supergroupe et a un nouvel identifiant&#xa0;; Deskbell l’utilise désormais.</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram ne connaît pas ce jeton de bot&#xa0;: copiez-le de nouveau depuis @BotFather.</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Le bot ne connaît pas cette discussion&#xa0;: écrivez-y d’abord au bot, ou ajoutez-le au groupe.</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Le bot a été bloqué par cette personne ou retiré de ce groupe&#xa0;: réadmettez-le.</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Le bot n’a pas le droit d’écrire dans cette discussion&#xa0;: accordez-le-lui.</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Ce sujet n’existe pas dans ce groupe.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram n’autorise pas le bot à écrire dans cette discussion.</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Bot ou webhook entrant Webex</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>Avec un bot&#xa0;: jeton et espace. Avec un webhook entrant&#xa0;: uniquement son adresse, et pas de carte. Les identifiants sont des adresses e-mail, ou all.</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com&#xa0;: My Webex Apps, le bot, jeton d’accès. Laissez vide pour un webhook entrant.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>Identifiant de l’espace où se trouve le bot. Deskbell peut les lister.</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Adresse du webhook entrant</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com&#xa0;: Incoming Webhooks, l’URL du webhook. Laissez vide pour un bot.</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>Seulement pour Webex for Government.</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>Espaces du bot</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>webhook-markdown</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>webhook-texte</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex a refusé le jeton du bot&#xa0;: créez-en un nouveau et copiez-le.</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Le bot n’est pas dans cet espace, ou l’espace ou le webhook n’existe plus&#xa0;: ajoutez le bot, ou choisissez un autre espace.</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>Publie chaque ticket en JSON à une adresse à vous. Les récepteurs reconnaissent les répétitions à l’en-tête webhook-id. Avec un secret, chaque requête est signée.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Où écoute le récepteur.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Le même texte que dans le récepteur&#xa0;; whsec_... pour Standard Webhooks.</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Type de signature</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks, hub-sha256 (comme GitHub) ou timestamp-v1 (comme Stripe).</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>En-tête Authorization</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Valeur complète, par exemple&#xa0;: Bearer abc. Seulement si le récepteur en demande un.</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>json</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Le récepteur indique que cette adresse est retirée&#xa0;: saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Le récepteur a refusé le secret ou l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Personne ne répond à ce chemin&#xa0;: vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Le récepteur n’accepte pas cette forme de message.</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Le récepteur a répondu qu’il n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook (CloudEvents)</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>Publie chaque ticket comme CloudEvent 1.0 en mode structuré à une adresse à vous. Les récepteurs reconnaissent les répétitions à source et id.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Seulement si le récepteur en demande un.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Désigne ce Deskbell dans l’attribut source.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Le même texte que dans le récepteur&#xa0;; la requête porte alors l’en-tête X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>Le récepteur a refusé le jeton Bearer ou la signature.</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>Le récepteur ne comprend pas CloudEvents en mode structuré.</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>Mini-programme WeChat (微信小程序订阅消息)</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>Messages d’abonnement de votre propre mini-programme. Chaque message consomme un accord que la personne a donné dans le mini-programme&#xa0;; sans accord, un message de service client est tenté, qui n’atteint que les personnes ayant écrit au mini-programme au cours des dernières 48 heures. WeChat indique qu’il a accepté un message, jamais qu’il est arrivé. Un mini-programme n’ouvre que ses propres pages&#xa0;: l’adresse du ticket ne figure que dans le message de service client.</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Plateforme WeChat pour les mini-programmes&#xa0;: paramètres de développement.</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Sur la même page que l’AppID. WeChat ne l’affiche qu’une fois, lors de sa réinitialisation.</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>OpenIDs de personnes dans ce mini-programme, séparés par des virgules&#xa0;; ceux d’un compte officiel ne fonctionnent pas ici.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Identifiant d’un modèle d’abonnement du mini-programme. Deskbell peut les lister.</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Champs du modèle</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Ce qui va où, par exemple thing1=subject, character_string2=number, time3=created. Connus&#xa0;: title, subject, number, requester, queue, status, priority, assignee, created, body, link, et les noms des champs propres au helpdesk.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Page du mini-programme qu’un appui ouvre, par exemple pages/ticket/index?id=NUMBER, où NUMBER devient le numéro du ticket. Vide&#xa0;: rien ne s’ouvre.</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Seulement pour un relais à adresse fixe.</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>Modèles d’abonnement</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>abonnement sans lien</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le quota de jetons d’accès du mini-programme est épuisé jusqu’à minuit en Chine.</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat ne connaît pas cet AppID&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat a refusé l’AppSecret, ou il est gelé&#xa0;: copiez-le de nouveau, ou dégelez-le sur la plateforme.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>L’adresse publique de cet ordinateur, qui figure dans la réponse, n’est pas dans la liste du mini-programme&#xa0;: ajoutez-la sous les paramètres de développement.</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat demande à l’administrateur du mini-programme de confirmer cette adresse sur son téléphone&#xa0;; un refus la bloque une heure, un second un jour.</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le mini-programme est restreint&#xa0;: la plateforme WeChat dit pourquoi.</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Cette personne n’a pas écrit au mini-programme au cours des dernières 48 heures.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Cette personne a reçu autant de messages que WeChat l’autorise&#xa0;; si elle écrit au mini-programme, cinq autres redeviennent possibles.</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le mini-programme n’a pas le droit d’envoyer des messages de service client, ou WeChat les a bloqués.</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Les messages du jour sont épuisés pour le mini-programme.</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat a refusé l’AppID ou l’AppSecret&#xa0;: copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat a restreint ou bloqué le mini-programme&#xa0;: sa plateforme dit pourquoi.</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Cette personne n’a pas accepté le message d’abonnement, ou l’accord est épuisé&#xa0;: un accord vaut pour un seul message.</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le modèle d’abonnement n’existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le mini-programme n’a pas le droit d’envoyer des messages d’abonnement. Le type de message suivant est essayé.</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Le mini-programme publié n’a pas cette page&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat a refusé un champ du modèle d’abonnement&#xa0;; la réponse le nomme.</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>L’OpenID n’est pas celui d’une personne de ce mini-programme.</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat a refusé le texte comme risqué.</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>Compte officiel WeChat (微信公众号)</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>Nécessite un compte de service vérifié, ou le compte de test (测试号) de mp.weixin.qq.com/debug/cgi-bin/sandbox, que tout le monde peut obtenir. Un message modèle est d’abord tenté, puis un message d’abonnement, puis un message de service client, qui n’atteint que les personnes ayant écrit au compte au cours des dernières 48 heures. WeChat indique qu’il a accepté un message, jamais qu’il est arrivé. L’adresse publique de cet ordinateur doit figurer dans la liste du compte.</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Plateforme WeChat&#xa0;: paramètres et développement, configuration de base&#xa0;; pour le compte de test, en haut de sa page.</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenIDs (ils commencent par o), séparés par des virgules. Pour le compte de test, ils figurent sur sa page derrière les noms des abonnés.</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Identifiant d’un modèle de message. Deskbell peut lister ceux du compte.</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Modèle des messages d’abonnement</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Identifiant d’un modèle d’abonnement, pour les personnes qui l’ont accepté. Deskbell peut lister ceux du compte.</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Champs du modèle d’abonnement</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Comme pour l’autre modèle.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>Modèles de message</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>modèle simple</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le quota de jetons d’accès du compte est épuisé jusqu’à minuit en Chine.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>L’adresse publique de cet ordinateur, qui figure dans la réponse, n’est pas dans la liste du compte&#xa0;: ajoutez-la sous la configuration de base.</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat demande à l’administrateur du compte de confirmer cette adresse sur son téléphone&#xa0;; un refus la bloque une heure, un second un jour.</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le compte est restreint&#xa0;: la plateforme WeChat dit pourquoi.</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Cette personne n’a pas écrit au compte au cours des dernières 48 heures, ou ne le suit plus.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Cette personne a reçu autant de messages que WeChat l’autorise&#xa0;; si elle écrit au compte, cinq autres redeviennent possibles.</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le compte n’a pas le droit d’envoyer des messages de service client, ou WeChat les a bloqués.</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le compte n’a pas le droit d’envoyer des messages modèles&#xa0;: il n’est pas vérifié, ou WeChat lui a retiré ce droit. Le type de message suivant est essayé.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat a restreint ou bloqué le compte&#xa0;: sa plateforme dit pourquoi.</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le modèle n’existe plus, comme c’est le cas quand la catégorie du compte change&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat a refusé le modèle, modifié trop souvent, ou celui-ci n’existe plus.</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat n’accepte plus ce modèle&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat a refusé un champ du modèle&#xa0;; la réponse le nomme. Vérifiez quel champ du ticket y va.</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Cette personne ne suit pas le compte, l’a bloqué, ou l’OpenID appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Le compte n’a pas le droit d’envoyer des messages d’abonnement. Le type de message suivant est essayé.</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat a interdit au compte les messages d’abonnement.</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>Application WeCom (企业微信应用消息)</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>Atteint les membres dans WeCom et, avec le plug-in WeChat, dans WeChat. Les personnes mentionnées par une règle reçoivent aussi le message&#xa0;; les identifiants sont des identifiants d’utilisateur WeCom. L’adresse publique de cet ordinateur doit figurer dans la liste des adresses de confiance de l’application. Au-delà de 30 messages par minute pour un membre, WeCom les ignore sans rien dire.</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Corp id</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Administration WeCom&#xa0;: mon entreprise, en bas de la page.</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Administration WeCom&#xa0;: applications, l’application, AgentId.</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Sur la même page que l’AgentId&#xa0;: Secret, afficher. WeCom l’envoie sur le téléphone d’un administrateur.</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Identifiants d’utilisateur, séparés par des virgules&#xa0;; @all pour tous ceux qui voient l’application. Administration WeCom&#xa0;: contacts, le membre, compte.</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Identifiants de services. Administration WeCom&#xa0;: contacts, le menu derrière le service.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Identifiants d’étiquettes. Administration WeCom&#xa0;: contacts, étiquettes, détails de l’étiquette.</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Seulement si WeCom fonctionne dans votre propre réseau, ou derrière un relais à adresse fixe.</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom ne connaît pas ce Corp id&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom a refusé le secret&#xa0;: copiez-le de nouveau. Après plusieurs erreurs, WeCom bloque l’adresse de cet ordinateur pendant une heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>L’adresse publique de cet ordinateur, qui figure dans la réponse, n’est pas parmi les adresses de confiance de l’application&#xa0;: un administrateur peut l’ajouter&#xa0;; elle est active une minute plus tard.</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom a refusé le Corp id ou le secret&#xa0;: copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>L’AgentId n’appartient pas à ce secret&#xa0;: copiez les deux depuis la même application.</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>L’application est désactivée ou n’a pas le droit d’envoyer des messages&#xa0;: un administrateur peut l’autoriser.</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Aucun des membres, services et étiquettes n’existe ou ne voit l’application&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Le membre n’existe pas, ne voit pas l’application ou n’a pas le plug-in WeChat.</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>Robot de groupe WeCom (企业微信群机器人)</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>Le markdown n’est pas affiché aux personnes qui lisent par le plug-in WeChat&#xa0;: choisissez pour elles la forme texte. Les identifiants sont des identifiants d’utilisateur WeCom ou des numéros de mobile&#xa0;; les numéros de mobile et @all ne fonctionnent que dans la forme texte, et carte et markdown-v2 ne mentionnent personne.</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>Dans le groupe&#xa0;: robots, le robot, copier son adresse.</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>Formes utilisées, la plus riche d’abord. card&#xa0;: carte avec un bouton. markdown-v2&#xa0;: tableaux et listes, pour les clients de 2025 et ultérieurs. text&#xa0;: la seule que le plug-in WeChat affiche.</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>markdown-v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>L’adresse est incorrecte, ou le robot a été retiré de son groupe&#xa0;: copiez de nouveau l’adresse.</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>Le robot est désactivé&#xa0;: son propriétaire peut le réactiver.</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>Le robot n’est plus dans ce groupe&#xa0;: ajoutez-en un et copiez son adresse.</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Bot Zulip</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>Chaque ticket devient un sujet à part, sauf si vous en indiquez un. Les identifiants sont des identifiants d’utilisateur (nombres, sur le profil d’une personne), ou all.</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Adresse de l’organisation, par exemple https://example.zulipchat.com.</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>Adresse e-mail du bot</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Dans Zulip&#xa0;: paramètres personnels, bots, le bot.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Au même endroit, derrière l’adresse e-mail du bot.</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Nom du canal (stream). Le bot doit être abonné s’il est privé.</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Vide&#xa0;: chaque ticket a le sien.</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip a refusé l’adresse e-mail du bot ou la clé API&#xa0;: copiez de nouveau les deux.</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Ce canal n’existe pas&#xa0;: vérifiez son nom.</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Ce n’est pas un serveur Zulip&#xa0;: vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Le bot n’a pas le droit d’écrire dans ce canal&#xa0;: abonnez-le.</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>Liste les bugs les plus récents d’abord&#xa0;; le texte d’un bug est son premier commentaire, demandé une seule fois.</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>Essayé avec la version 5.0.6&#xa0;; bugzilla.mozilla.org, qui veut ses clés dans un en-tête, ne l’a pas été.</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Nom d’un produit&#xa0;; vide&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Nom d’un composant&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Comme dans le champ de recherche de Bugzilla, par exemple&#xa0;: product:Hardware printer. Vide&#xa0;: tous les bugs ouverts.</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Préférences, clés API&#xa0;: cochez «&#xa0;Generate a new API key&#xa0;» et validez.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Se connecte comme un navigateur&#xa0;; pour les comptes sans clé API. Indiquez le nom d’utilisateur en entier, tel que Bugzilla l’affiche.</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Sans connexion&#xa0;: les bugs sont publics</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla ne connaît pas cette clé API.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Ce compte est désactivé.</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla veut que ce compte change d’abord son mot de passe.</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de voir le bug.</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla demande une connexion.</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla a refusé la recherche&#xa0;: vérifiez les options de la source.</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla ne connaît plus la session.</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>Lit les tickets des projets que vous indiquez, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>Écrit d’après des sources peu sûres&#xa0;: les noms de champs, les heures et les adresses des pages viennent de la mémoire et de clients tiers.</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>Noms de projets séparés par des virgules, comme dans TEAM.coding.net/p/NOM/…</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL, DEFECT, REQUIREMENT, MISSION ou EPIC.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>Paramètres personnels, jetons d’accès (个人账户设置，访问令牌), avec le droit de lire les tickets (project:issue).</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING ne connaît pas ce jeton, ou il a expiré.</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING refuse le projet&#xa0;: il faut au jeton project:issue, et son propriétaire doit en être membre.</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>Le jeton a été utilisé trop souvent.</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING a refusé la requête&#xa0;: vérifiez les noms des projets.</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>Helpdesk de démonstration</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>Le helpdesk intégré à Deskbell, pour essayer&#xa0;: deskbellctl demo-desk.</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>Tout flux Atom ou RSS</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>Pour les systèmes qui proposent un flux des nouveaux tickets. Un flux ne contient que ses entrées les plus récentes&#xa0;: interrogez assez souvent pour qu’aucune n’en sorte sans avoir été vue.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>Expression régulière dont le premier groupe est le numéro du ticket dans le lien&#xa0;; vide&#xa0;: l’identifiant propre de l’entrée.</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Sans connexion&#xa0;: le flux est ouvert</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe à chaque requête</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Clé dans l’adresse</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>La valeur du paramètre key.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>Approbation Feishu / Lark 飞书审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>Sonne pour les nouvelles demandes d’approbation des définitions que vous indiquez, avec les réponses saisies comme champs. Feishu ne donne pas d’adresse de page pour une demande.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>Écrit d’après la bibliothèque de l’éditeur&#xa0;; la forme des valeurs saisies et les codes des jetons refusés et des limites viennent de sources peu sûres.</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>Définitions d’approbation</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>Leurs codes séparés par des virgules&#xa0;: le texte après definitionCode= dans l’adresse de la page de la définition, sous Approbation, Administration (审批管理后台).</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>Votre propre app</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>Console de développement (open.feishu.cn, ou open.larksuite.com pour Lark)&#xa0;: créez une app, donnez-lui les portées approval:approval:readonly et contact:user.base:readonly, publiez-la. Nom d’utilisateur&#xa0;: App ID. Secret&#xa0;: App Secret.</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>L’app a interrogé trop souvent.</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Il faut à l’app la portée approval:approval:readonly, et elle doit être publiée avec.</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu a refusé la requête&#xa0;: vérifiez les codes des définitions d’approbation.</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>Affiche ce que sélectionne un rapport de tickets enregistré. Le rapport doit lister les tickets les plus récents d’abord et avoir une colonne uuid ou #.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>Numéro du rapport de tickets, comme dans /rptview/2.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>Nombre de tickets demandés&#xa0;; vide&#xa0;: tous. Uniquement pour un rapport qui liste les plus récents d’abord.</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, si Fossil a été compilé sans JSON</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Sans connexion&#xa0;: les tickets sont publics</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil indique que cette requête exige un droit que «&#xa0;nobody&#xa0;» n’a pas.</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Ce Fossil ne connaît pas la commande&#xa0;: il a peut-être été compilé sans JSON.</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil a refusé le rapport&#xa0;: vérifiez son numéro.</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>Par formulaire, il lit la page d’un dossier de boîte mail, qui n’indique pas d’heure de création. L’API fait partie du module payant «&#xa0;API &amp; Webhooks&#xa0;».</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>L’API du module payant n’a pas été essayée&#xa0;: ses réponses viennent de clients tiers et de la mémoire.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Boîte mail</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Le premier nombre de l’adresse du dossier&#xa0;: 1 dans /mailbox/1/2. Avec l’API, vide&#xa0;: toutes les boîtes mail.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Par formulaire seulement&#xa0;: le second nombre de l’adresse du dossier, par exemple celui de Non attribués&#xa0;: 2 dans /mailbox/1/2.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Avec l’API seulement&#xa0;: active, pending, closed ou spam&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>Clé API du module «&#xa0;API &amp; Webhooks&#xa0;»</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Gérer, Paramètres, API &amp; Webhooks.</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>Adresse e-mail et mot de passe</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Renseignez la boîte mail et le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout refuse la clé API&#xa0;: vérifiez que le module est actif et que la clé n’est pas limitée.</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Il n’y a pas d’API à cette adresse&#xa0;: le module «&#xa0;API &amp; Webhooks&#xa0;» manque peut-être.</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas accès à la boîte mail&#xa0;: Gérer, Boîtes mail, Permissions.</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Ce dossier n’existe pas&#xa0;: vérifiez les numéros de la boîte mail et du dossier.</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>Liste les tickets des 30 derniers jours que l’agent peut voir, les plus récents d’abord. Chaque liste coûte trois crédits API au compte. Les noms des agents et des groupes nécessitent un compte autorisé à les lire&#xa0;; sinon leurs numéros s’affichent.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>Écrit d’après les réponses enregistrées d’une bibliothèque cliente et la documentation de l’éditeur.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open ou watching&#xa0;; vide&#xa0;: tous les tickets.</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>Votre photo en haut à droite, Paramètres du profil&#xa0;: Votre clé API.</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de lister les tickets, ou son offre n’inclut pas d’API.</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk a refusé la requête&#xa0;: vérifiez le filtre.</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>Liste les tickets des 30 derniers jours, soit tout ce que Freshservice liste sans recherche.</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>Écrit d’après la documentation de Freshworks et des bibliothèques clientes&#xa0;; les éléments demandés d’une demande de service sont de mémoire.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>Numéro d’un espace de travail&#xa0;; 0&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Lire les éléments demandés</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>yes&#xa0;: une requête de plus pour chaque demande de service pas encore lue, pour savoir comment son formulaire a été rempli.</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>Votre photo, Paramètres du profil&#xa0;: la clé API se trouve à droite. Un administrateur doit peut-être l’autoriser pour votre compte.</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice refuse la liste&#xa0;: le rôle de cet agent doit autoriser l’affichage des tickets de l’espace de travail.</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice ne connaît pas l’espace de travail ou le filtre&#xa0;: vérifiez les options de la source.</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Issues Gitea ou Forgejo</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>Liste les issues ouvertes d’un dépôt, ou de tout ce que le compte peut voir&#xa0;; les pull requests sont exclues.</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>Écrit d’après le code source de Gitea&#xa0;; aucune liste d’une instance réelle n’a été lue.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Utilisateur ou organisation propriétaire du dépôt.</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Nom du dépôt, sans son propriétaire&#xa0;; vide&#xa0;: les issues de tous les dépôts, ou de ceux du propriétaire s’il est indiqué.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Seulement les issues ayant l’un de ceux-ci, séparés par des virgules.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open&#xa0;: une issue quitte la liste quand elle est fermée.</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>Configuration, Applications, Générer un nouveau jeton, avec accès en lecture aux issues et aux dépôts.</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>Pas pour les comptes à deux facteurs.</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>Il faut au jeton l’accès en lecture aux issues et aux dépôts.</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>Ce dépôt n’existe pas, ses issues sont désactivées, ou il est masqué à ce compte.</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>Issues GitHub</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>Liste les issues ouvertes d’un dépôt, ou de tout ce qui concerne le compte&#xa0;; les pull requests sont exclues. Une liste inchangée ne consomme rien de la limite horaire de GitHub. Les adresses e-mail ne sont pas communiquées. GitHub Enterprise Server&#xa0;: saisissez https://HOST/api/v3 comme adresse.</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>Écrit d’après la documentation de GitHub et d’anciennes réponses enregistrées.</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Nom du dépôt, sans son propriétaire&#xa0;; vide&#xa0;: issues de tous les dépôts.</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>Lesquelles parmi toutes</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Si aucun dépôt n’est indiqué&#xa0;: attribuées au compte, créées, mentionnées, suivies, ou toutes celles qu’il peut voir.</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Seulement les issues ayant tous ceux-ci, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings, Developer settings, Personal access tokens&#xa0;: un jeton «&#xa0;fine-grained&#xa0;» avec accès en lecture aux Issues, ou un jeton «&#xa0;classic&#xa0;» avec la portée repo.</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>La limite horaire de GitHub est épuisée pour ce compte.</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub demande d’attendre.</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Le jeton n’a pas le droit de lire les issues ici&#xa0;; une organisation exige peut-être qu’il soit autorisé pour l’authentification unique (SSO).</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub ne connaît pas ce dépôt, ou le masque à ce jeton.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Les issues sont désactivées dans ce dépôt.</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>Issues GitLab</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>Liste les issues ouvertes de tout ce que le compte peut voir, d’un groupe ou d’un projet. Les merge requests n’en font pas partie.</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>Écrit d’après la documentation de GitLab&#xa0;; les en-têtes que gitlab.com envoie quand il est occupé manqueraient parfois.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Chemin ou numéro d’un projet, par exemple group/helpdesk.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Chemin ou numéro d’un groupe, sous-groupes compris&#xa0;; utilisé si aucun projet n’est indiqué.</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened&#xa0;: une issue quitte la liste quand elle est fermée.</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>Votre photo, Préférences, Jetons d’accès, avec la portée read_api. Le jeton d’accès d’un projet ou d’un groupe convient aussi.</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>Il faut au jeton la portée read_api, et à son compte le droit de voir les issues.</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab ne connaît pas ce projet ou ce groupe, ou le masque à ce compte.</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI, API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>Pour GLPI 9.5 à 11. Ce qui est listé dépend du profil et de l’entité par défaut du compte. Les noms de personnes coûtent une requête chacun, une fois par jour.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>Écrit d’après la description de l’API de GLPI&#xa0;; les numéros des colonnes demandeur (4), technicien (5) et catégorie (7) et les mots de statut sont ceux d’une installation habituelle.</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold&#xa0;: ni résolus ni clos. notclosed&#xa0;: y compris les résolus. process&#xa0;: en cours. all&#xa0;: tous les tickets.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>Celui du serveur GLPI, car ses heures n’en indiquent pas, par exemple Europe/Paris&#xa0;; vide&#xa0;: UTC.</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>Jeton d’utilisateur</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI ne laisse personne se connecter à son API avec un mot de passe&#xa0;: un administrateur peut l’autoriser sous Configuration, Générale, API&#xa0;; ou utilisez un jeton d’utilisateur.</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Le jeton d’application manque ou est incorrect&#xa0;: voyez le client API sous Configuration, Générale, API.</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Aucun client API de GLPI n’admet cette adresse&#xa0;: voyez Configuration, Générale, API.</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI ne connaît plus la session.</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI n’admet aucun client API avec cette adresse ou ce jeton d’application&#xa0;: voyez Configuration, Générale, API.</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Le profil par défaut de ce compte n’a pas le droit de voir les tickets.</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11, API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>Pour GLPI 11 et ultérieurs&#xa0;; plus anciens&#xa0;: glpi. Un administrateur crée le client OAuth sous Configuration, Clients OAuth, avec le grant Password et la portée api.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>Écrit d’après le code source de GLPI&#xa0;; les réponses des tests sont composées d’après son schéma, et le mode par formulaire (dont les noms de champs changent à chaque page) n’a jamais été essayé.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Du client OAuth&#xa0;; nécessaire seulement pour le mode par mot de passe.</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL, par exemple&#xa0;: status.id=in=(1,2);category.id==4. Statut 1 nouveau, 2 attribué, 3 planifié, 4 en attente, 5 résolu, 6 clos.</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Numéro d’une entité&#xa0;; vide&#xa0;: celle par défaut du compte. Ses sous-entités sont incluses.</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>Client OAuth, nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, comme un navigateur</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>Ne nécessite pas de client OAuth. Pas pour les comptes à deux facteurs.</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI a refusé la requête&#xa0;: vérifiez le filtre.</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de voir les tickets avec son profil et son entité, ou l’API est désactivée sous Configuration, Générale, API.</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>Le compte doit avoir le profil «&#xa0;REST Services User&#xa0;». iTop ne sait pas trier&#xa0;; tous les tickets que la condition sélectionne sont donc lus à chaque interrogation&#xa0;: gardez-la étroite.</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>Les versions antérieures à 3 n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Classes de tickets séparées par des virgules&#xa0;; si les incidents forment une classe à part&#xa0;: UserRequest,Incident.</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Ce qui suit WHERE dans une requête OQL.</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Le fuseau du serveur, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>Un compte de console avec le profil «&#xa0;REST Services User&#xa0;» (Outils d’administration, Comptes utilisateurs, Profils)&#xa0;; les utilisateurs du portail sont refusés.</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop a refusé le compte&#xa0;: le mot de passe est incorrect, c’est un utilisateur du portail, ou le profil «&#xa0;REST Services User&#xa0;» manque.</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop ne peut pas exécuter la requête&#xa0;: vérifiez les classes et la condition de la source.</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop a refusé la requête&#xa0;; il est peut-être trop ancien pour la version 1.3 de ses services web.</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center ou Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>Liste ce que trouve une requête JQL. Jira dans le cloud&#xa0;: jira-cloud. Files d’un centre de services&#xa0;: jsm. Comme Jira répond à une session perdue par ce que tout le monde peut voir, Deskbell demande avant chaque liste qui il est.</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>Écrit d’après des bibliothèques clientes et la documentation de l’éditeur&#xa0;; l’en-tête qui signale un captcha n’a pas été vu sur un Jira en fonctionnement.</translation>
    </message>
    <message>
        <source>https://jira.example.org or https://example.org/jira</source>
        <extracomment>jira, what its address looks like</extracomment>
        <translation>https://jira.example.org ou https://example.org/jira</translation>
    </message>
    <message>
        <source>JQL</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Without ORDER BY, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Sans ORDER BY, par exemple&#xa0;: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Further fields</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Champs personnalisés à lire, par exemple&#xa0;: customfield_10010,labels&#xa0;; *all lit tout et est lent.</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Votre photo, Profil, Jetons d’accès personnels, Créer un jeton (Jira 8.14 et ultérieurs).</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Après des échecs, Jira demande un captcha&#xa0;: connectez-vous alors une fois avec un navigateur. Pas derrière une authentification unique (SSO).</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira demande un captcha&#xa0;: connectez-vous une fois avec un navigateur.</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Un administrateur l’a peut-être désactivé. Après des échecs, Jira demande un captcha&#xa0;: connectez-vous alors une fois avec un navigateur.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira n’a pas accepté les identifiants et a répondu comme à un visiteur anonyme.</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira refuse ce compte&#xa0;: un administrateur a peut-être désactivé l’authentification de base ou les jetons d’accès personnels, ou retiré le droit d’utiliser Jira.</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>Liste ce que trouve une requête JQL. La requête doit être limitée, car le cloud refuse les autres. Les adresses e-mail des rapporteurs sont souvent masquées. Un ticket peut manquer à la recherche pendant quelques secondes après sa création&#xa0;; l’interrogation suivante le voit.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>Écrit d’après la documentation de l’éditeur&#xa0;; les jetons à portées, qui exigent une autre adresse, n’ont pas été essayés.</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Sans ORDER BY, avec au moins une restriction, par exemple&#xa0;: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Champs personnalisés à lire, par exemple&#xa0;: customfield_10010,labels</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>Adresse e-mail et jeton API</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com, Sécurité, Créer et gérer des jetons d’API. Le nom d’utilisateur est l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira n’a pas accepté l’adresse e-mail ou le jeton et a répondu comme à un visiteur anonyme.</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit d’utiliser Jira sur ce site.</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>Liste une file d’un centre de services, telle qu’un agent la voit, avec les colonnes de la file&#xa0;; ou, par les modes qui se terminent par -portal, les demandes ouvertes auxquelles le compte participe, avec les valeurs de leurs formulaires. Les files ont leur propre ordre&#xa0;; toutes les pages sont donc lues à chaque interrogation.</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>Écrit d’après une bibliothèque cliente&#xa0;; les réponses des tests sont composées d’après ses types.</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net ou https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Service informatique</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Numéro ou clé de projet du centre de services&#xa0;: /rest/servicedeskapi/servicedesk les énumère. Inutile pour les modes portail.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Numéro de la file, comme dans l’adresse de sa page&#xa0;: .../queues/custom/12. Inutile pour les modes portail.</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>File&#xa0;: adresse e-mail et jeton API, ou nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud&#xa0;: https://id.atlassian.com, Sécurité, Créer et gérer des jetons d’API. Data Center&#xa0;: le mot de passe du compte. Le compte doit avoir une licence d’agent.</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Jeton API ou mot de passe</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>File&#xa0;: jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center uniquement. Votre photo, Profil, Jetons d’accès personnels. Le compte doit avoir une licence d’agent.</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>File&#xa0;: nom d’utilisateur et mot de passe, dans une session</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center uniquement. Après des échecs, Jira demande un captcha&#xa0;: connectez-vous alors une fois avec un navigateur.</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Vos demandes&#xa0;: adresse e-mail et jeton API, ou nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud&#xa0;: https://id.atlassian.com, Sécurité, Créer et gérer des jetons d’API. Data Center&#xa0;: le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Vos demandes&#xa0;: jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center uniquement. Votre photo, Profil, Jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira n’a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Seuls les agents de ce centre de services ont le droit de lister ses files.</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira ne connaît pas ce centre de services ou cette file, ou les masque à ce compte&#xa0;: vérifiez les deux numéros.</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit d’utiliser le portail client.</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>Toute liste JSON</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>Pour les systèmes qui listent leurs tickets en JSON à une adresse, les plus récents d’abord&#xa0;: un tableau, ou un objet qui en contient un. Seule la première page est lue.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>Où se trouve, dans une ligne, l’identifiant propre du ticket, par exemple id ou fields.key&#xa0;; de même pour les autres options.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>Sans connexion&#xa0;: la liste est ouverte</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>Lit les tâches ouvertes de chaque projet à chaque interrogation, car Kanboard ne les trie ni ne les pagine.</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>Les jetons personnels et les comptes à deux facteurs n’ont pas été essayés.</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>Numéros de projets séparés par des virgules&#xa0;; vide&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe ou jeton</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>Pour tous les projets&#xa0;: nom d’utilisateur jsonrpc, et le jeton API sous Paramètres, API. Pour les vôtres&#xa0;: votre nom d’utilisateur, et le jeton personnel de votre profil sous API, indispensable aux comptes à deux facteurs, ou votre mot de passe.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard ne connaît pas ce jeton ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard refuse&#xa0;: ce compte doit être membre du projet, et l’API doit lui être ouverte.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard refuse&#xa0;: ce compte doit être membre du projet.</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard a refusé l’appel&#xa0;: vérifiez les numéros des projets.</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>Liste ce que sélectionne un filtre enregistré, car l’interface n’accepte d’elle-même ni statut ni ordre. Tout ce qu’il sélectionne est lu à chaque interrogation&#xa0;: créez un filtre qui exclut les bugs fermés et saisissez son numéro.</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>Écrit d’après le code source de MantisBT&#xa0;; il n’a pas été vérifié que l’interface de toutes les versions accepte le cookie d’un navigateur.</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Numéro d’un filtre enregistré, ou assigned, unassigned, reported, monitored&#xa0;; vide&#xa0;: tous les bugs, y compris fermés.</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Numéro d’un projet&#xa0;; vide&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Votre nom en haut à droite, Mon compte, Jetons API, Créer un jeton API.</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Fonctionne même si l’administrateur a désactivé les jetons API.</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT a répondu comme à un visiteur anonyme.</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT est hors service, ou son interface REST est désactivée ($g_webservice_rest_enabled).</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de lister les bugs de ce projet.</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT ne connaît pas ce jeton, ou les jetons API sont désactivés.</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT ne connaît pas ce projet ou ce filtre, ou le masque à ce compte&#xa0;; ou son serveur n’a pas de réécriture d’URL pour /api/rest.</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>Écrit d’après les modèles de page d’osTicket 1.18&#xa0;; aucune page d’une instance réelle n’a été lue.</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>Numéro de la file, comme dans /scp/tickets.php?queue=1. 1 est Open dans une nouvelle installation.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>Tri</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 est Create Date. Un autre tri doit aussi placer les plus récents d’abord.</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>Celui du profil de l’agent, car la page n’en indique pas, par exemple America/Chicago&#xa0;; vide&#xa0;: UTC.</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe de l’agent</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>Des échecs répétés bloquent le compte&#xa0;; un mot de passe refusé n’est donc pas renvoyé. Pas pour les agents à deux facteurs.</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket demande une connexion.</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket veut que cet agent change d’abord son mot de passe.</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>Lit les éléments de travail des projets. Comme on ignore si PingCode liste les plus récents d’abord, tous les éléments de travail sont lus à chaque interrogation&#xa0;: indiquez un projet.</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>Écrit d’après des sources peu sûres&#xa0;: les chemins, les noms de champs et l’ordre de la liste viennent de la mémoire.</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>Identifiant d’un projet, tel que l’API le connaît&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>Application avec Client ID et secret</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>Administration, Applications personnalisées (企业后台，凭据管理)&#xa0;: créez une application avec le droit de lire les projets. Nom d’utilisateur&#xa0;: son Client ID. Une installation privée a l’adresse https://HOST/open.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode autorise un nombre limité de requêtes par minute.</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode refuse la liste&#xa0;: il faut à l’application le droit de lire les éléments de travail.</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode a refusé la requête&#xa0;: vérifiez le projet de la source.</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>Avec une clé API, Deskbell lit tout, champs personnalisés compris. Avec seulement un nom d’utilisateur et un mot de passe, il lit le flux Atom de la liste des demandes, qui n’a ni priorité ni champs personnalisés.</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Identifiant d’un projet, tel que son adresse l’affiche&#xa0;; vide&#xa0;: tous les projets que le compte peut voir.</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open&#xa0;: un ticket quitte la liste quand il est fermé. *&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Numéro d’un tracker&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me, ou le numéro d’un utilisateur&#xa0;; vide&#xa0;: n’importe qui.</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Mon compte, à droite&#xa0;: clé d’accès API, Afficher. Un administrateur doit avoir activé le service web REST sous Administration, Configuration, API.</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, flux Atom</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, clé API lue une fois</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Se connecte comme un navigateur, lit la clé API du compte et liste avec elle. Nécessite que le service web REST soit activé.</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Ne fonctionne pas pour les comptes à deux facteurs. Nécessite que le service web REST soit activé.</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine veut que ce compte change d’abord son mot de passe.</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine veut que ce compte configure d’abord deux facteurs.</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine refuse l’API&#xa0;: le service web REST est peut-être désactivé (Administration, Configuration, API), ce compte n’a peut-être pas le droit de voir le projet, ou il doit d’abord changer son mot de passe.</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>Lit une classe du tracker par REST, les plus récents d’abord. Le compte doit avoir l’autorisation «&#xa0;Rest Access&#xa0;».</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>La connexion par jeton et la limite de requêtes n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Nom de la classe, tel qu’il commence les adresses de ses éléments&#xa0;: issue dans /issue42.</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Noms ou numéros séparés par des virgules, par exemple new,open&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Champs de la classe à demander&#xa0;; omettez ceux que votre tracker n’a pas.</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Un JSON Web Token délivré par l’administrateur du tracker, si le tracker en utilise.</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Roundup bloque un compte après quatre mots de passe erronés en dix minutes.</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, dans un formulaire</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Se connecte comme un navigateur, si un proxy avale les mots de passe envoyés avec les requêtes.</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Sans connexion&#xa0;: le tracker est public</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup reprend le cookie de la session et répond comme à un visiteur anonyme.</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup refuse REST&#xa0;: il faut à ce compte l’autorisation «&#xa0;Rest Access&#xa0;» et le droit de voir la classe.</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup compte les requêtes de chaque compte.</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup ne connaît pas la classe ou l’un des champs&#xa0;: vérifiez les options de la source.</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>Lit les tickets par REST 2, avec un nom d’utilisateur et un mot de passe ou avec un jeton d’authentification.</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL, par exemple&#xa0;: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>yes&#xa0;: une requête de plus pour chaque ticket pas encore lu, pour son premier message.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>Jeton d’authentification</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Connecté en tant que ..., Préférences, Jetons d’authentification, Créer.</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT a renvoyé la requête vers sa page d’accueil&#xa0;: personne n’est connecté.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>Liste une table, par défaut les incidents. ServiceNow ignore en silence une partie erronée de la requête et liste alors plus que demandé&#xa0;: essayez d’abord la requête dans une liste.</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>Écrit d’après une bibliothèque cliente&#xa0;; la forme des valeurs d’affichage, la réponse à une liste vide sur d’anciennes versions et les en-têtes de débit n’ont pas été vus sur une instance réelle.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident, sc_req_item (éléments demandés), sc_task, problem ou une autre table avec ces colonnes.</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Requête codée, telle que la donne Copier la requête dans le filtre d’une liste, par exemple&#xa0;: active=true^assignment_group.name=Hardware</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Noms de colonnes à lire, par exemple&#xa0;: u_requested_hardware,location</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>Un compte de l’instance elle-même, car l’authentification unique (SSO) n’a pas de mot de passe ici. Il doit avoir accès en lecture à la table.</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services, API Access Policies, REST API Key&#xa0;; avec un profil d’authentification et une politique d’accès pour l’interface des tables.</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>Client OAuth</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth, Application Registry, avec le grant Client Credentials&#xa0;; le nom d’utilisateur est le client ID.</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de lire la table, ou une politique d’accès API le lui refuse.</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>Tencent TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>Lit les bugs, stories ou tâches des espaces de travail que vous indiquez. Un état s’affiche sous la clé propre de TAPD, par exemple new.</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>Écrit d’après la documentation de TAPD&#xa0;; les codes d’erreurs et de limites et les adresses des pages viennent de la mémoire.</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs&#xa0;: 缺陷&#xa0;; stories&#xa0;: 需求&#xa0;; tasks&#xa0;: 任务.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Numéros séparés par des virgules, comme dans www.tapd.cn/NUMÉRO/…</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Clés séparées par |, par exemple new|in_progress&#xa0;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Mes paramètres, jetons d’accès personnels (个人设置，个人访问令牌).</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>Compte API</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Gestion de l’entreprise, plateforme ouverte (公司管理，开放平台)&#xa0;: compte API et mot de passe API.</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Mot de passe API</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD ne connaît pas ce compte ou ce jeton.</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD refuse l’espace de travail&#xa0;: le compte API doit être autorisé à le voir.</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>Les requêtes de l’entreprise sont épuisées pour l’instant.</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD a refusé la requête&#xa0;: vérifiez les espaces de travail et le statut de la source.</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>Lit la requête de tickets en CSV. Trac y écrit ses heures comme le compte veut les voir&#xa0;: choisissez ISO 8601 dans les préférences du compte, Date et heure, et indiquez ici son fuseau.</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>Le formulaire du plug-in AccountManager n’a pas été essayé&#xa0;; la connexion Digest n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Comme dans l’adresse d’une requête&#xa0;: !closed, new ou new|assigned.</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Nom d’un propriétaire&#xa0;; vide&#xa0;: n’importe qui.</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Le fuseau dans lequel Trac écrit les heures pour ce compte, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Si le serveur web demande un mot de passe avant chaque page.</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, demandés par le navigateur à Login</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Si seul le lien Login les demande, dans une petite fenêtre du navigateur&#xa0;: HTTP Basic à /login donne un cookie pour toutes les autres pages.</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Si Login affiche un formulaire, comme avec le plug-in AccountManager.</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac refuse la requête&#xa0;: il faut à ce compte l’autorisation TICKET_VIEW.</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac signale une erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>Nécessite le bundle API. UVdesk écrit les heures dans le fuseau de l’agent et ne liste aucun texte de ticket&#xa0;; lire un ticket isolé le marquerait comme vu, c’est pourquoi Deskbell ne le fait pas.</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>Écrit d’après le code source du bundle API&#xa0;; la durée de vie d’un jeton et l’adresse de la page d’un ticket n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Numéro d’un statut, 1&#xa0;: ouvert&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>Adresse des agents</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Ce qui suit l’adresse du helpdesk là où travaillent les agents, par exemple en/member.</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Le fuseau réglé dans le profil de l’agent, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>Adresse e-mail et mot de passe, pour demander un jeton</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Un compte d’agent&#xa0;; le helpdesk doit avoir le bundle API.</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Paramètres, Accès API&#xa0;: créez une configuration et copiez son jeton.</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk refuse la liste&#xa0;: il faut à cet agent le privilège de voir les tickets.</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk a refusé la requête&#xa0;: vérifiez les options de la source.</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>Approbation WeCom 企业微信审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>Sonne pour les nouvelles demandes d’approbation, avec les réponses saisies comme champs. L’app doit être autorisée pour les approbations, et l’adresse de cet ordinateur doit figurer dans sa liste d’adresses de confiance. WeCom ne donne pas d’adresse de page pour une demande.</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>Écrit d’après une bibliothèque cliente&#xa0;; les codes des droits manquants viennent de la mémoire.</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>Numéro d’un état, 1&#xa0;: en attente (审批中)&#xa0;; vide&#xa0;: tous, pour qu’une demande tranchée rapidement sonne aussi.</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>Identifiant d’un modèle d’approbation&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>Administration, Applications (应用管理)&#xa0;: créez une app, et laissez l’app d’approbation l’autoriser à appeler l’API (审批，API，可调用接口的应用). Nom d’utilisateur&#xa0;: l’identifiant de l’entreprise (我的企业). Secret&#xa0;: le Secret de l’app.</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>L’adresse de cet ordinateur ne figure pas dans la liste d’adresses de confiance de l’app (企业可信IP).</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>L’app n’a pas le droit de lire les approbations&#xa0;: l’app d’approbation doit l’autoriser à appeler son API (可调用接口的应用).</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom a refusé la requête&#xa0;: vérifiez les options de la source.</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>Liste directement depuis la base de données, les plus récents d’abord&#xa0;; ni Elasticsearch ni son délai n’interviennent donc, sauf si vous saisissez votre propre requête. Les groupes que le compte ne peut pas lire manquent sans avertissement.</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>Écrit d’après le code source et la documentation de Zammad&#xa0;; les numéros des états fermés (4 et 5) et l’adresse de la page d’un ticket sont ceux d’une nouvelle installation.</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>Texte de recherche comme dans la recherche de Zammad, par exemple&#xa0;: state.name:(new OR open) AND group.name:Hardware. Nécessite Elasticsearch. Vide&#xa0;: tous sauf les tickets fermés et fusionnés.</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Votre avatar, Profil, Accès par jeton, Créer&#xa0;; cochez ticket.agent. Un administrateur doit l’autoriser sous Système, API.</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Comme quand vous vous connectez avec un navigateur. Pas pour les comptes à deux facteurs.</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Ce compte a deux facteurs&#xa0;: utilisez un jeton d’accès.</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Un administrateur doit l’autoriser sous Système, API. Pas pour les comptes à deux facteurs.</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad demande une connexion.</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad n’autorise pas ce type de connexion à utiliser son interface&#xa0;: un administrateur peut l’autoriser sous Système, API.</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Ce compte ou ce jeton n’a pas le droit de lister les tickets&#xa0;: il lui faut l’autorisation ticket.agent.</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>Liste tous les tickets que l’agent peut voir, les plus récents d’abord, quel que soit leur statut&#xa0;; les tickets archivés n’en font pas partie.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>Écrit d’après les réponses enregistrées d’une bibliothèque cliente et la documentation de l’éditeur&#xa0;; les utilisateurs et groupes joints des tests sont composés.</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Centre d’administration, Applications et intégrations, API, API Zendesk, Ajouter un token d’API. Le nom d’utilisateur est l’adresse e-mail de l’agent.</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>Jeton d’accès OAuth</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Centre d’administration, Applications et intégrations, API, Clients OAuth&#xa0;; un jeton avec la portée read.</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas le droit de lister les tickets&#xa0;: il doit être agent, et l’accès par jeton doit être activé (Centre d’administration, Applications et intégrations, API).</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>Ce Zendesk n’existe pas, ou le helpdesk est fermé.</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>ZenTao 禅道</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>Lit les tickets (工单), bugs ou retours de chaque produit. Les tickets n’existent que dans les éditions payantes&#xa0;; l’édition open source a des bugs.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>Écrit d’après la description de l’API de l’éditeur&#xa0;; la première version de l’API et les adresses des pages viennent de clients et de la mémoire.</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets&#xa0;: 工单&#xa0;; bugs&#xa0;: Bug&#xa0;; feedbacks&#xa0;: 反馈.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>Numéros de produits séparés par des virgules&#xa0;; vide&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait, unclosed ou all.</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>Le fuseau du serveur.</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, pour demander un jeton</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Un compte qui peut utiliser l’API&#xa0;; pour un ZenTao avec sa deuxième version (api.php/v2).</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe, pour les anciennes versions</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Pour un ZenTao qui n’a qu’api.php/v1.</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao refuse la liste&#xa0;: il faut au groupe de ce compte le droit de la parcourir.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Ce ZenTao n’a pas cette liste&#xa0;: les tickets nécessitent une édition payante.</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao a refusé la requête&#xa0;: vérifiez les droits du compte et les options de la source.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Ce ZenTao n’a pas cette liste&#xa0;: les tickets nécessitent une édition payante, et api.php/v2 une version plus récente.</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny, OTRS 6 ou OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>Un administrateur importe le service web GenericTicketConnectorREST.yml, fourni avec le produit, sous Admin, Services web, Ajouter, Importer. Deskbell demande les numéros des tickets ouverts et lit chaque ticket une fois.</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>Écrit d’après le code source de Znuny et d’OTOBO&#xa0;; les routes sont celles de l’exemple importé.</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny, .../otrs ou .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Nom sous lequel le service web a été importé.</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Nom complet d’une file, par exemple Hardware::Requests&#xa0;; vide&#xa0;: tout ce que le compte peut lire. Un nom qui n’existe pas ne liste rien.</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Types d’état</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Séparés par des virgules&#xa0;: new, open, pending reminder, pending auto, closed. Tout autre mot ne liste rien.</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Nombre de tickets listés parmi les plus récents. Plus qu’il n’en arrive entre deux interrogations.</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Celui du serveur (OTRSTimeZone), car ses heures n’en indiquent pas&#xa0;; vide&#xa0;: UTC, comme dans les nouvelles installations.</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Un agent avec droit de lecture sur les files.</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>Nom d’utilisateur et mot de passe du client</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Liste les tickets que ce client peut voir.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Ce compte n’a pas l’autorisation de lire ces tickets.</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Le service web a refusé la recherche&#xa0;: vérifiez la file et les types d’état.</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Le service web est inutilisable&#xa0;: est-il importé et valide sous Admin, Services web, et son nom est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>Utilise un jeton d’actualisation de votre propre client OAuth. Chaque requête coûte des crédits d’un quota quotidien&#xa0;; interrogez donc rarement. Le texte d’un ticket n’est pas lu.</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>Écrit d’après des sources peu sûres&#xa0;: des parties des réponses, la durée de vie des jetons, la réponse vide (204) et les limites viennent de clients tiers et de la mémoire.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>La fin de l’adresse de votre helpdesk&#xa0;: com, eu, in, com.au, jp, com.cn.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Le numéro sous Configuration, Espace développeur, API.</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Numéro d’un service&#xa0;; vide&#xa0;: tous ceux que le compte peut voir.</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Par exemple Open&#xa0;; plusieurs séparés par des virgules&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>Client OAuth avec jeton d’actualisation</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho refuse la liste&#xa0;: il faut au jeton la portée Desk.tickets.READ, et son propriétaire doit être agent du service.</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Les crédits de l’organisation sont épuisés pour l’instant.</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho a refusé la requête&#xa0;: vérifiez l’organisation, le service et le statut de la source.</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Seulement si le chiffrement est configuré dans l’app, en AES avec CBC ou GCM&#xa0;: les mêmes 16, 24 ou 32 caractères.</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Mode de chiffrement</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Celui qui est choisi dans l’app.</translation>
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
        <translation>D’un compte réservé à Deskbell. Dans Element&#xa0;: tous les paramètres, aide et à propos, jeton d’accès. Inutile avec un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>À la place d’un jeton d’accès&#xa0;: le nom du compte ou son identifiant Matrix. Deskbell se connecte alors de lui-même, et de nouveau quand le serveur d’accueil met fin à la session.</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Celui de cet utilisateur.</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil a refusé l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil ne laisse personne se connecter avec un mot de passe&#xa0;: utilisez un jeton d’accès.</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Le serveur d’accueil a mis fin à la session, et seul le propriétaire du compte peut en ouvrir une nouvelle&#xa0;: avec un utilisateur et un mot de passe, Deskbell le fait de lui-même.</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Votre nom en haut à droite, Mes préférences, Clés d’accès distant&#xa0;: jeton d’API, Régénérer. Un administrateur doit activer l’API sous Configuration, Générale, API. Le jeton d’application est celui du client API qui s’y trouve&#xa0;; vide si le client n’en demande pas.</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Un administrateur doit autoriser la connexion avec identifiants sous Configuration, Générale, API. Le jeton d’application est celui du client API qui s’y trouve&#xa0;; vide si le client n’en demande pas.</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>Lit la file de tickets du panneau agent comme un navigateur, car osTicket n’a pas d’interface qui liste les tickets&#xa0;: pas de texte du ticket. L’adresse e-mail vient de son aperçu, une requête par ticket. Les colonnes sont reconnues à leurs numéros habituels&#xa0;; une file à colonnes personnalisées nécessite une copie de ce préréglage.</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>Sur api-console.zoho.com, créez un Self Client, générez un code pour les portées Desk.tickets.READ, Desk.contacts.READ et Desk.basic.READ, et échangez-le contre un jeton d’actualisation. Nom d’utilisateur&#xa0;: le client ID.</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Formatage du texte</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Comme indiqué dans Administration, Configuration, Général ; markdown vaut aussi pour CommonMark.</translation>
    </message>
</context>
</TS>
