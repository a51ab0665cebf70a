<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>Es más antigua que la duración de sesión fijada para este origen</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>Nadie ha iniciado sesión todavía en este origen con un navegador</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>La contraseña se envió y puede haber contado como intento fallido. Para que la cuenta no se bloquee, Deskbell espera 20 minutos antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>Dos veces el sistema de tickets aceptó la contraseña sin decir nada y después no mostró la lista: puede que sea incorrecta, o que la cuenta no pueda abrir la lista</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>La dirección de su página de inicio, tal como aparece en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>El nombre no cambia: Deskbell reconoce por él los tickets de este origen.</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>Ya existe un origen con este nombre.</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>Añadir un admin</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>Admin %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>Quién es esta persona en cada servicio de mensajería, tal como el servicio lo pide para una mención: un ID de usuario, un número de móvil. Déjelo vacío donde no haya que nombrar al admin.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>El admin necesita un nombre.</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>Ya existe un admin con este nombre.</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Identificadores</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>No se puede eliminar la entrada de inicio automático: %1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>No se puede escribir la entrada de inicio automático: %1</translation>
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
        <translation>Nada en este tiempo.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>No se puede iniciar el programa para iniciar sesión en una ventana: %1.</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>Instale el paquete deskbell-signin o pegue las cookies.</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>La ventana de inicio de sesión se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>Inténtelo otra vez o pegue las cookies.</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>Dirección de esta página</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>Inicie sesión como en su navegador. Deskbell solo guarda las cookies de %1.</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>&amp;Ya he iniciado sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>No se puede confiar en el certificado de %1; no se envió nada. Si el sistema de tickets tiene su propia autoridad de certificación, indique su archivo de CA o un certificado fijado en los ajustes del origen.</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>Deskbell aún no ve los tickets. Siga con el inicio de sesión y, cuando el sistema muestre su propia página, pulse el botón.</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1: la página se está cargando</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>&amp;Mensajería</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>Pegue la dirección que le dio el servicio de mensajería</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>Preajuste propio en el archivo de configuración</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>Pe&amp;gar:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>M&amp;ensajería:</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>Aún no se ha probado con el servicio real: use Prueba.</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>Este servicio solo confirma que aceptó el mensaje, no que lo haya entregado.</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>Cómo lo describe %1</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>Ningún servicio de mensajería conocido tiene direcciones así. Elija el servicio más abajo.</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>Esto pertenece a %1.</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>Esto pertenece a %1, y las direcciones de este tipo ya no funcionan. %2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Preguntando al servicio de mensajería…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>El servicio de mensajería no tiene nada que elegir.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>El canal necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Ya existe un canal con este nombre.</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>Elija un servicio de mensajería.</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>&amp;Usar este canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>Límites y códigos de error tal como los describía el servicio de mensajería (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>Detenido desde %1: %2 Corríjalo y pulse «Enviar de nuevo».</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>El cupo del servicio de mensajería está agotado; hasta entonces lo sustituyen otros canales.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1, nuevo intento: %2: %3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>El servicio de mensajería pidió una pausa hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>Lleno: el próximo mensaje podrá salir en %n segundo.</numerusform>
            <numerusform>Lleno: el próximo mensaje podrá salir en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>Hay sitio.</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>Forma actual:</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>Formas rechazadas:</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>En espera:</translation>
    </message>
    <message>
        <source>Last success:</source>
        <translation>Último éxito:</translation>
    </message>
    <message>
        <source>Limiter:</source>
        <extracomment>What keeps the channel below the messenger&apos;s limit of messages in a time.</extracomment>
        <translation>Limitador:</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Última respuesta:</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>Aún no envía nada: es nuevo o está desactivado.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguno.</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Avisos:</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>Página del servicio de mensajería sobre esta respuesta</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>No se puede contactar; lo pendiente se guarda y se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>Canales alternativos</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>Enviar sin cifrado (&amp;http) a otro equipo</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>A&amp;lternativa:</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Si se pierde una respuesta</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>Lo que convenga al servicio de mensajería</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>Volver a enviarlo: puede llegar dos veces</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>Dejarlo: puede que no haya llegado</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>Si se pierde una &amp;respuesta:</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>Esta regla no pide nada, así que se cumple siempre.</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>«path» necesita «in» o «match», e «in» necesita «path».</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>No existe la variable «%1».</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>No existe la lista «%1».</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>La variable «%1» no es una lista.</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>«verify» va con el resultado TEMPLATE.</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>No existe la forma «%1».</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>No existe la interfaz «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>«%1» está declarado dos veces.</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>Esta expresión regular necesita un grupo.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>«zone» va con «per»: «1d».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>«%1» no puede ser el nombre de una función.</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>Ninguna forma «%1» de la misma interfaz puede nombrar a personas.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>Pegue la dirección entera, que empieza por https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Quite lo que hay entre // y @.</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>La dirección es http sin cifrar: cualquiera en el camino podría leer los tickets.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>Use https o permita http sin cifrar en este canal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>«%1» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>Escriba solo el nombre, por ejemplo chat.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>«%1» debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>«%1» tiene un tipo incorrecto; se espera: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>«%1» del canal %2 no parece propio de este servicio de mensajería. Se usa tal cual.</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>El canal %1 tiene un valor «%2» que su servicio de mensajería no conoce.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>No se ha rellenado ni «%1» ni «%2». Si el servicio de mensajería exige uno de ellos, rechaza todos los mensajes.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>Servicios de mensajería que reciben los avisos de tickets nuevos, además de las notificaciones de este escritorio.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message>
        <source>Tickets per hour</source>
        <translation>Tickets por hora</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>Tickets por día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
            <numerusform>Avisó %n ticket.</numerusform>
            <numerusform>Avisaron %n tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>Máximo: %1, con %2.</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>Tickets por cola</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>(sin cola)</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>Ningún ticket avisó.</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>La mayoría de los tickets están en %1.</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>Tiempo hasta la confirmación</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En menos de</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más tiempo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>Ningún ticket de este período se confirmó aquí.</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>La mitad se confirmó en %1 o menos; 95 de cada 100, en %2 o menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n ticket aún sin confirmar.</numerusform>
            <numerusform>%n tickets aún sin confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>Tiempo hasta que un servicio de mensajería aceptó</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la mitad en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de cada 100 en</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1: %n mensaje, la mitad en %2, 95 de cada 100 en %3.</numerusform>
            <numerusform>%1: %n mensajes, la mitad en %2, 95 de cada 100 en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>No se aceptó ningún mensaje en este tiempo.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>Ningún origen ni canal se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>%n ticket en la primera página.</numerusform>
            <numerusform>%n tickets en la primera página.</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>bien.</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>FALLÓ.</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckList</name>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A ticked name that no longer exists in the settings.</extracomment>
        <translation>%1 (no existe)</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}Movido aquí o reabierto. {{/moved}}{{#requester}}De {{requester}}. {{/requester}}{{#queue}}En {{queue}}. {{/queue}}{{#createdAt}}Solicitado: {{createdAt}}. {{/createdAt}}{{#resources}}Recursos pedidos: {{resources}}.{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}Movido aquí o reabierto: ticket{{/moved}}{{^moved}}Ticket nuevo{{/moved}} {{number}}{{#queue}} en {{queue}}{{/queue}}{{#requester}} de {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Recursos pedidos: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n ticket nuevo en %1</numerusform>
            <numerusform>%n tickets nuevos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>Aún abierto: %1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>Pospuesto hasta ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>Nadie lo ha tomado desde hace %n minuto.</numerusform>
            <numerusform>Nadie lo ha tomado desde hace %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>Última vez que se vio el sistema de tickets: %1; puede que alguien lo haya tomado desde entonces.</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>No se puede ver el sistema de tickets; puede que alguien lo haya tomado.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%n ticket sigue esperando en %1</numerusform>
            <numerusform>%n tickets siguen esperando en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>coincide con la expresión regular</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Añadir condición</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>Campo de la condición %1</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>Comprobación de la condición %1</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>Valor de la condición %1</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>La condición %1 no indica a qué campo se refiere.</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>La condición %1 no es una expresión regular válida; error en el carácter %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>El nombre «%1» ya se usa en la línea %2.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Los nombres deben diferenciarse en algo más que las mayúsculas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>No existe el canal «%1».</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>Una sesión dura al menos un segundo.</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>Se espera una dirección como «https://desk.example.org».</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>La dirección empieza por «%1:»; Deskbell usa https y http.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>Quítelo y use «signIn» en su lugar.</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>El preajuste está vacío.</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>Indique uno, por ejemplo «webhook».</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>«tray» es la propia bandeja.</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>Dé otro nombre al canal.</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>El canal «%1» no puede ser su propia alternativa.</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>No existe el admin «%1».</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>Una condición tiene exactamente una comprobación; esta tiene %n.</numerusform>
            <numerusform>Una condición tiene exactamente una comprobación; esta tiene %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>Las comprobaciones son: %1.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>La expresión regular no es válida: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell consulta como mucho una vez por segundo.</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>La ventana debe durar más que cero.</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>Los pasos ascienden según «from», pero %1 va después de %2.</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>Un ticket no vuelve a avisar antes de un minuto.</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>Este momento del día no tiene intervalo.</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>Asígnele «fixed» o «steps».</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 es correcto: %n origen</numerusform>
            <numerusform>%1 es correcto: %n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n canal.</numerusform>
            <numerusform>%n canales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>La dirección de «%1» contiene algo que parece una clave. Está tal cual en config.json; «config export» la oculta.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>No existe el canal «%1»; esta alternativa se omite.</translation>
    </message>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>El archivo es de la versión %1, escrita por un Deskbell más reciente; este lee hasta la versión %2. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>Actualice Deskbell o use otro perfil.</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>Aquí hay un secreto sin proteger; se moverá a un lugar seguro.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>El archivo es demasiado grande para una configuración.</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>La configuración no se guarda: se escribiría un secreto sin proteger (%1).</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>La configuración no se guarda sobre un archivo con errores: %1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>Antes corrija el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1 (no se muestra; vacío para omitirlo):</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>No se pudo copiar la configuración actual en %1; no se importó nada.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>¿Guardarlo, junto con lo demás que el llavero no acepte, en archivos que solo usted puede leer? (y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>Aún falta: la clave en la dirección de «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>El preajuste «%1» no tiene ninguna forma de iniciar sesión llamada «%2».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>Falta «secret»: esta forma de iniciar sesión lo necesita.</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>La variable de entorno «%1» no está definida.</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>No existe el archivo de secreto «%1».</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>Falta «second»: esta forma de iniciar sesión necesita dos secretos.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>El archivo es demasiado grande para una configuración.</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Exportado a %1, sin secretos.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>No se importó nada y nada ha cambiado.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configuraciones (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>Corríjalo en los ajustes; Deskbell lo sigue intentando.</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>Este servicio de mensajería no tiene nada que elegir.</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>Este servicio de mensajería no entrega tokens.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>El secreto contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>Guárdelo de nuevo, en una sola línea.</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>El Deskbell en marcha no respondió en dos segundos.</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>No hay ningún Deskbell en marcha con este perfil.</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>No se puede abrir el socket de control: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>La parte %1 de las cookies no tiene la forma nombre=valor.</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>No hay cookies después de «Cookie:».</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>Entre estas cabeceras no hay ninguna línea que empiece por «Cookie:».</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>Deskbell no conoce esta forma de cookies.</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>Este comando consulta %1, y el sistema de tickets es %2.</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>La opción %1 indica un archivo de cookies: pegue el contenido de ese archivo.</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>Este comando no lleva cookies.</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>Copie una petición de la propia página del sistema de tickets hecha después de iniciar sesión.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>Esto es más de lo que pueden ocupar las cookies de un sistema de tickets.</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>Estas cookies pertenecen a %1, y el sistema de tickets es %2.</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>Estas cookies han caducado.</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>Vuelva a iniciar sesión en el sistema de tickets con un navegador y copie entonces sus cookies.</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>Estas cookies solo son del propio inicio de sesión; la sesión del sistema de tickets no está entre ellas.</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>Cópielas cuando el sistema de tickets haya mostrado su propia página.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>Inicie sesión en el sistema de tickets con un navegador, abra las herramientas de desarrollo, recargue la página y copie su petición como cURL.</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>La línea %1 no es una fila de cookies.</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>Parece JSON, pero no se puede leer a partir del carácter %1: ¿se copió entero?</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>No hay cookies en este JSON.</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>El canal %1 se ha detenido</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 No se envía nada por él hasta que lo corrija en los ajustes; lo pendiente espera o pasa a su canal alternativo.</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>No se puede contactar con el canal %1</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 Lo pendiente se conserva y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>El canal %1 vuelve a responder</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>Se está enviando lo que quedaba pendiente.</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>Canal %1: se rechazó una forma de mensaje</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 Durante unas horas se usa una forma más sencilla; después se vuelve a probar esta.</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>El canal %1 no llegó a todos</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>No se puede leer el archivo de certificados de confianza: %1.</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>Otro Deskbell consulta este perfil.</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>Ciérrelo antes o use otro --profile.</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>Se rechazó un preajuste: %1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>La base de datos estaba dañada. Se apartó como %1 y se empezó una nueva: cada origen registra sin avisar lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>No se puede consultar a Deskbell desde fuera</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>La pausa no queda guardada</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>El preajuste de este origen no tiene ninguna forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>No existe el origen «%1».</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>Este origen inicia sesión por sí mismo.</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>Elija antes otra forma de iniciar sesión en sus ajustes.</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>Un mensaje no se entregó a %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>Ticket %1: %2 «deskbellctl deliveries --failed» los muestra todos; «deskbellctl retry» vuelve a enviar uno.</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1: los tickets vuelven a verse</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1: no se ven los tickets nuevos</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Sistema de tickets de ejemplo</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>Esto es una prueba de Deskbell</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>Recurso solicitado</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>No existe la forma «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>No se puede escribir el preajuste: %1.</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell ya incluye un preajuste «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>Hay un archivo con este nombre que no es un preajuste utilizable: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>No existe el preajuste «%1».</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>«deskbellctl presets list» los muestra todos.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>El ticket se ha silenciado aquí.</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>No se puede quitar el preajuste: %1.</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>La ventana de inicio de sesión no se abrió porque se rechaza el certificado del sistema de tickets: %1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>El canal %1 sigue detenido</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>Ningún canal se llama «%1».</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>Consulta y entrega hasta que se detenga.</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>Recorre cada tramo de un origen o un canal.</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>Consulta un origen; --dry-run solo muestra sus tickets.</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>Incorpora las cookies de un navegador en el que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>Convierte en tickets una respuesta guardada.</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>Muestra las peticiones que se enviarían.</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>Envía un ticket ahora, por todas las formas.</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>Lista los tickets registrados, los más nuevos primero.</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>Lista las entregas y cómo terminaron.</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>Lo que ve cada origen y lo que hace cada canal.</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>Vuelve a poner en cola una entrega terminada.</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>Marca un ticket como atendido.</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>Dice qué está mal en config.json, y dónde.</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>Muestra la configuración sin secretos.</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>Incorpora una configuración exportada.</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>Lista los preajustes incluidos y los propios.</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>Muestra un preajuste.</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>Comprueba un archivo de preajuste, o todos los propios.</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>Pone en marcha el sistema de demostración incorporado.</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>Usa el ticket de este archivo JSON; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>«deskbellctl COMANDO --help» explica cada uno.</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>Deskbell sin pantalla.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Todo lo de este perfil está bajo DIR.</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>Muestra los registros como líneas JSON.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>«%1» se usa así: deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>No existe el preajuste de origen «%1».</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>«deskbellctl presets list» los muestra todos.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo tantos.</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>Hacer que nada vuelva a avisar de un ticket.</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>Hacer que un ticket vuelva a avisar más tarde en la bandeja.</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>Vuelve a enviar por un canal detenido, una vez arreglado.</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>La base de datos es de la versión %1; este Deskbell conoce versiones hasta la %2. La escribió un Deskbell más reciente y se ha dejado como está.</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>Instale el Deskbell más reciente o mueva el archivo a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>Otro programa está abriendo la base de datos.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>Cierre cualquier otro programa que tenga abierto el archivo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>El archivo es una base de datos de otro programa y se ha dejado como está.</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>Muévalo a otro lugar; Deskbell empezará entonces una base de datos nueva.</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>La carpeta de la base de datos no existe.</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>Cree la carpeta %1.</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>No se puede abrir la base de datos: esto no es un archivo.</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>No se puede escribir la base de datos: su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>Compruebe el propietario y los permisos de %1.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>No se puede escribir la base de datos: %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>Compruebe el propietario y los permisos del archivo.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>No se puede leer la base de datos: %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>No se puede crear la base de datos: %1.</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>Compruebe el propietario, los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>La base de datos contiene cookies de sesión, pero otras personas pueden leerla.</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>Asigne el archivo al usuario con el que se ejecuta Deskbell.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>La base de datos está dañada y no se puede apartar: %1.</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>Esta compilación de Deskbell está incompleta: %1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>Instale Deskbell de nuevo.</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>La base de datos es de una versión anterior y no se puede actualizar: falló la copia previa. %1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>La base de datos no ha cambiado. Libere espacio allí y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>El paso %1 de la base de datos falló; no se ha cambiado nada. %2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>la última instrucción de un paso no tiene final.</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>los pasos de la base de datos no están numerados de forma consecutiva.</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>faltan los pasos de la base de datos.</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>No se pudo escribir la base de datos: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Libere espacio allí; no se ha perdido nada y Deskbell lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>No se pudo escribir la base de datos: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>Compruebe el propietario y los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Otro programa tiene bloqueada la base de datos.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>Cierre cualquier otro programa que tenga abierto el archivo; Deskbell lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>Vuelva a iniciar Deskbell: comprobará el archivo entero y, si hace falta, lo apartará y empezará uno nuevo.</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>No se pudo abrir la base de datos.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Compruebe que su carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>El disco informó de un error mientras se usaba la base de datos (%1).</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>Compruebe el disco; no se ha perdido nada y Deskbell lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>La base de datos respondió con un error: %1.</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>Reinicie Deskbell: apartará el archivo y empezará uno nuevo.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>Gráfico del último día</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>%n ticket avisó en el último día.</numerusform>
            <numerusform>%n tickets avisaron en el último día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>Esta tabla habría mirado cada origen %n vez.</numerusform>
            <numerusform>Esta tabla habría mirado cada origen %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>Momento: %1. Esta tabla habría mirado %n vez.</numerusform>
            <numerusform>Momento: %1. Esta tabla habría mirado %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>Se hizo %n consulta.</numerusform>
            <numerusform>Se hicieron %n consultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>Intervalo; un punto por cada consulta hecha</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>Tickets avisados</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>La respuesta es XML, pero no un feed: es &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>La respuesta no es JSON: %1 (línea %2)</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>La respuesta no contiene ninguna lista de tickets en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>La respuesta ocupa más de %n MB y no se ha leído.</numerusform>
            <numerusform>La respuesta ocupa más de %n MB y no se ha leído.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La página está vacía.</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>La respuesta no es XML: %1 (línea %2)</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>La página no es una lista de tickets: no hay nada en %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>Solo las que fallaron o cuyo resultado se desconoce.</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>Dos GPU para el modelo de imágenes hasta el viernes</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>Acceso a la carpeta compartida de finanzas</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>Portátil para una nueva compañera, empieza el lunes</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>Licencia para el programa de CAD</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>No se conoce la contraseña de la impresora del laboratorio</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>Otros 2 TB para la serie de secuenciación</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>El servidor de demostración no puede escuchar en el puerto %1: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>Sistema de demostración</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>%n ticket está abierto.</numerusform>
            <numerusform>%n tickets están abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>Sistema de demostración: iniciar sesión</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Recursos pedidos</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>Escucha en este puerto; sin él, en uno libre.</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>Crea un ticket nuevo cada tanto tiempo: 30s, 5m.</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port necesita un número de hasta 65535; --every, una duración como «30s».</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>El sistema de demostración escucha en %1, usuario «%2», contraseña «%3». Deténgalo con Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>Esto es una demostración. Un pequeño sistema de tickets funciona en %1 dentro de este programa (usuario «%2», contraseña «%3»).
Deskbell inicia sesión, registra sin sonido los tickets que ya están y avisa de cada uno nuevo: el primero llega en pocos segundos.</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>No incluya el usuario ni la contraseña en la dirección; se piden más adelante.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Esta dirección no empieza por https:// ni por http://.</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Sin https, cualquiera en el camino puede leer la contraseña y los tickets.</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Sin respuesta durante 5 minutos.</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell no puede usar su bandeja de salida y no envía nada hasta que pueda: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>El cupo del servicio de mensajería está agotado.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>El canal «%1» ya no existe en la configuración.</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>Deskbell terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>El ticket se ha silenciado aquí.</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>Para entonces alguien ya se había hecho cargo del ticket.</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>Aquí aún no se ha aceptado ningún ticket y el preajuste no se ha probado con el servicio real: envíe una prueba.</translation>
    </message>
</context>
<context>
    <name>deskbell::DraftLines</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>XPath of the rows, or for JSON the path to them.</source>
        <translation>XPath de las filas o, en JSON, la ruta hasta ellas.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>Lo que aparece en la página también cuando la lista está vacía. Sin ello, una lista vacía se toma por una página equivocada.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>Una expresión verdadera para las filas que no son tickets, por ejemplo =!row[&quot;id&quot;].</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>Vacío: se reconoce solo. Si no, epoch, epoch-ms o un patrón como d/M/yyyy H:mm.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>De las horas que no indican la suya, por ejemplo Europe/Berlin. Vacío: UTC.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No existe ninguna zona horaria con este nombre.</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1, unidad</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>deskbell::EachValues</name>
    <message>
        <source>The desk names nothing to read tickets from: the account may see no project or queue.</source>
        <translation>El sistema de tickets no ofrece nada de lo que leer tickets: puede que la cuenta no vea ningún proyecto ni cola.</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>«%1» no es una ruta.</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>Escriba nombres e índices, por ejemplo items[0].name; una expresión empieza por «=».</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>es demasiado larga o está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>«...» no se puede usar en los argumentos de una llamada; reduce, concat y Object.assign sirven en su lugar</translation>
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
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>Expresión para %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>Expresión propia</translation>
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
        <translation>No hay bus de sesión D-Bus, así que no se puede contactar con ningún servidor de notificaciones.</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>En este escritorio no responde ningún servidor de notificaciones (%1).</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>El servidor de notificaciones rechazó la notificación: %1</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>Posponer 15 min</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>&amp;Iniciar con la sesión, sin ventana</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>Días que se conservan los textos</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>Avisar cuando no se haya visto nada durante</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>&amp;Conservar los textos (días):</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>Avisar cuando no se haya &amp;visto nada durante:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>Un clic en una notificación abre el &amp;navegador</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>Reunir los tickets &amp;nuevos en un mensaje</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>Cuánto espera el primer ticket a otros</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>A partir de cuántos tickets ya no se espera</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>Esperar como má&amp;ximo:</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>Tic&amp;kets suficientes:</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>Desactivado: los tickets salen uno a uno, y juntos solo cuando son demasiados para el servicio de mensajería o cuando se ha acumulado un atraso.</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>Contenido y texto</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>Se continúa desde el otro extremo.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
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
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>No se puede contactar con el proxy. ¿Son correctos su dirección y su puerto?</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 rechazó la conexión. ¿Está en marcha el servidor y es correcto el puerto?</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>No se encontró el nombre %1. ¿Es correcta la dirección y hay red?</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña, o rechazó los que recibió.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>No se puede contactar con el proxy o este se niega a conectar con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 no respondió en HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>La conexión con %1 terminó sin una respuesta HTTP. ¿Son correctos la dirección y el puerto?</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>No se puede contactar con %1. ¿Hay red?</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>La respuesta de %1 está incompleta o dañada.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>La respuesta de %1 ocupa más de %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>El certificado de %1 no es el que estaba fijado: ha cambiado o alguien está interceptando la conexión. La huella del nuevo es %2. Acéptelo solo si sabe que se ha sustituido.</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>El archivo de autoridades de certificación propias no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 no es una dirección http ni https.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>No se estableció una conexión segura con %1: falló la negociación TLS.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>El certificado de %1 aún no es válido. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>El certificado de %1 se emitió para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>El certificado de %1 está autofirmado y no está fijado.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>El certificado de %1 lo emitió una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Se rechaza el certificado de %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>La conexión con %1 se perdió antes de recibir la respuesta completa. Puede que la petición haya llegado.</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Origen %1</translation>
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
        <translation>Orden de las reglas</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>%1 se añade.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se quita.</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 cambia.</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>%1 cambia: %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>Después, los ajustes se muestran en el diálogo. Nada entra en vigor hasta que pulse allí Aplicar o Aceptar; Cancelar lo deja todo como está.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Lo que cambia la importación</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>El archivo contiene lo mismo que los ajustes actuales.</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>Esto cambia:</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>El archivo no contiene secretos. Faltan estos; un campo que quede vacío se puede rellenar más tarde, en el origen o el canal.</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Secretos que faltan</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>Apareció %n ticket antiguo en %1</numerusform>
            <numerusform>Aparecieron %n tickets antiguos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>Se crearon antes de la primera consulta de Deskbell y entonces no estaban en la lista: se movió, se reabrió o se abrió a esta cuenta una cola entera. Quedan registrados y no avisan uno por uno.</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 puede haber tenido más tickets nuevos de los que listó</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>El único ticket (%n) de su lista era nuevo, y la lista no tiene más páginas: algunos más antiguos entre los nuevos pueden haber salido de ella antes de que Deskbell mirara. Revise el sistema de tickets una vez. Un intervalo más corto para este origen, o una forma de listar con páginas, evita que se repita.</numerusform>
            <numerusform>Todos los %n tickets de su lista eran nuevos, y la lista no tiene más páginas: algunos más antiguos entre los nuevos pueden haber salido de ella antes de que Deskbell mirara. Revise el sistema de tickets una vez. Un intervalo más corto para este origen, o una forma de listar con páginas, evita que se repita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>&amp;Siempre cada</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Intervalo fijo</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>Según la acti&amp;vidad:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>Los tickets se cuentan en los ú&amp;ltimos</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>Cuantos más tickets hayan avisado últimamente, antes se vuelve a mirar.</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>Otros intervalos en algunos &amp;momentos del día</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>La tabla adaptativa necesita una fila desde 0 tickets: indica con qué frecuencia mirar cuando no hay avisos.</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>Gráfico de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>desde %n ticket: cada %1</numerusform>
            <numerusform>desde %n tickets: cada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>tickets en la ventana</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTable</name>
    <message>
        <source>Adaptive table</source>
        <translation>Tabla adaptativa</translation>
    </message>
    <message>
        <source>From … tickets</source>
        <translation>Desde … tickets</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Consultar cada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Añadir fila</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>&amp;Quitar la última fila</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>&amp;Tabla habitual</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>Desde cuántos tickets, fila %1</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>Consultar cada, fila %1</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>Otros intervalos</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Días:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message>
        <source>Other intervals</source>
        <translation>Otros intervalos</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>Por ejemplo, con poca frecuencia por la noche y los fines de semana. Cuenta la primera fila que encaje; en los demás momentos, lo de arriba.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>always every %1</source>
        <translation>siempre cada %1</translation>
    </message>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>según una tabla de %n fila</numerusform>
            <numerusform>según una tabla de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A time of the day with other intervals: days, beginning and end, how often.</extracomment>
        <translation>%1, de %2 a %3: %4</translation>
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
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>Aquí no puede haber nada.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>el número</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 no encaja aquí; se espera: %2.</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 no es %2; se espera: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two kinds of values: &quot;a text or a number&quot;</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>lo que encaje en una sola de las formas</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>al menos %n entrada</numerusform>
            <numerusform>al menos %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>un texto de al menos %n carácter</numerusform>
            <numerusform>un texto de al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>un texto que coincida con %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>Aquí falta «%1»; se espera: %2.</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>Lo que puede haber aquí: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>La clave «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>Un esquema aquí es un objeto.</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>La palabra clave de esquema «%1» no se conoce.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>El esquema se refiere a sí mismo sin fin.</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>La palabra clave de esquema tiene un valor que no puede tener.</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>Aquí se espera una lista de esquemas.</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>Aquí se espera un objeto de esquemas.</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>Aquí se esperaba %1, pero el archivo termina.</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>Aquí se esperaba %1, pero se encontró %2.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON no tiene comentarios.</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>Los textos JSON van entre comillas dobles rectas.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>La línea no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Los valores están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>Una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>La clave «%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>Una coma o «}»</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>Una coma o «]»</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Una cifra</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>Un número no empieza por 0.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>Un texto termina en la línea en la que empieza; los saltos de línea y los tabuladores se escriben \n y \t.</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>Unas comillas dobles de cierre</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>Una de las secuencias de escape que conoce JSON</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>La secuencia de escape es la mitad de un carácter.</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>Una cifra hexadecimal</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>El archivo no es JSON válido: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>La dirección lleva a otro lugar (a %1). Deskbell no la sigue, porque el mensaje iría a otro destinatario: si es correcto, escriba la nueva dirección; si esta red pide antes un inicio de sesión, iníciela en ella.</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>Respondió una página web en lugar del servicio de mensajería: un proxy o una red que pide antes un inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto adelantado respecto al del servicio de mensajería, y eso invalida todas las firmas: ponga el reloj en hora.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos adelantado respecto al del servicio de mensajería, y eso invalida todas las firmas: ponga el reloj en hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto atrasado respecto al del servicio de mensajería, y eso invalida todas las firmas: ponga el reloj en hora.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos atrasado respecto al del servicio de mensajería, y eso invalida todas las firmas: ponga el reloj en hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>La dirección lleva a otro lugar, y Deskbell no la sigue.</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>Se rechazó la conexión segura. Si su organización inspecciona las conexiones, indique su archivo de CA en este canal; nunca envíe secretos pasando por alto un certificado incorrecto.</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>El proxy rechazó la conexión: compruebe su dirección, nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>La respuesta se perdió: puede que el mensaje haya llegado.</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1, enviado a %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>En su lugar llegó un formulario de inicio de sesión de %1</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>En lugar de la lista llegó un formulario de inicio de sesión</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>La respuesta no dice qué es</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>La respuesta es %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>La página siguiente de la lista está en otra dirección, %1.</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>La ruta «%1» del preajuste sale de la propia dirección del sistema de tickets.</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1: el servicio de mensajería lo rechazó. Dice: %2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>Este servicio de mensajería no tiene la lista «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>Esto no es el nombre de un servidor de correo.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>Escriba solo el nombre, por ejemplo smtp.example.org; el puerto tiene su propio campo.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>El cifrado es uno de estos: starttls, tls y none.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>Sin cifrado, cualquiera en el camino podría leer los tickets y la contraseña.</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>Use starttls o tls, o permita que este canal envíe sin cifrado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Este servicio de mensajería no tiene ninguna forma de mensaje llamada «%1».</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>Este correo no tiene destinatario.</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>Indique destinatarios para el canal o dé un identificador «mail» a los admins mencionados.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>El servidor de correo no ofrece ninguna forma de iniciar sesión que Deskbell conozca.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>El servidor ha aplazado algunos de los destinatarios; Deskbell lo vuelve a intentar con estos y con ningún otro.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>Sin alcanzar: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>Avisa una vez de cada ticket nuevo, en el escritorio y en los servicios de mensajería de los admins de guardia.</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>Todo lo de este perfil está bajo DIR.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Inicia en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>Muestra la ventana, también la de un Deskbell ya en marcha.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Funciona con un sistema de tickets y una mensajería incorporados, en un perfil que después se desecha.</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>deskbell no admite argumentos aparte de sus opciones; véase --help.</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell no puede iniciarse</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>La mensajería de demostración recibió: %1</translation>
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
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>&amp;Deskbell</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>&amp;Consultar ahora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>&amp;Salir de Deskbell</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>La respuesta guardada; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>Su tipo de medio, tal como lo envió el sistema de tickets.</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>Qué lista del preajuste, si tiene varias.</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>Dirección del sistema de tickets, para los enlaces.</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>Una opción del preajuste; se puede repetir.</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>Falta --answer ARCHIVO.</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>El preajuste no tiene la lista «%1»; tiene: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>Qué lista de la página</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell debe poder reconocer un ticket: elija lo que es distinto en cada fila y no cambia nunca.</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>Vuelva atrás y obtenga la lista para ver aquí sus tickets.</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>No encuentra nada en estas filas.</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>¿Qué es cada cosa?</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>Deskbell ha deducido qué es cada columna. Mire los tickets: donde algo no sea correcto, elija otra columna o escriba su XPath o expresión.</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>&amp;Nombre del portal:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>Guarda la descripción como archivo para otras personas. No contiene contraseñas ni tickets.</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>Exportar la descripción del portal</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>Guardado como %1. Otras personas lo ponen en la carpeta presets de su perfil.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>deskbell::MoreSection</name>
    <message>
        <source>Mo&amp;re</source>
        <extracomment>Opens a part of a page with settings that few people need.</extracomment>
        <translation>Má&amp;s</translation>
    </message>
</context>
<context>
    <name>deskbell::MuteCommand</name>
    <message>
        <source>Let it ring again.</source>
        <translation>Permitir que vuelva a avisar.</translation>
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
        <translation>Como indique el escritorio</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Ninguno: directo al servidor</translation>
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
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>Servi&amp;dor del proxy:</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>P&amp;uerto del proxy:</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>Usu&amp;ario del proxy:</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>Contras&amp;eña del proxy:</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>Elegir el archivo de certificados…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>Certificado &amp;fijado:</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Archivo de &amp;certificados:</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Guardado de forma segura; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>Falta el servidor del proxy.</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>El servidor del proxy es un nombre o una dirección, sin http:// y sin puerto.</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>El certificado fijado es sha256/ y 44 caracteres; la prueba del origen lo muestra.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Certificados de su propia autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>Obtener un to&amp;ken nuevo</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell obtiene los tokens de acceso por sí mismo. Pida uno nuevo cuando el servicio de mensajería rechace el que está en uso, por ejemplo tras cambiar allí la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell obtiene los tokens de acceso por sí mismo. Uno nuevo anula al instante el que está en uso, en todos los programas que usan esta cuenta: como mucho %n al día y ninguno antes de que pasen %1 desde el último.</numerusform>
            <numerusform>Deskbell obtiene los tokens de acceso por sí mismo. Uno nuevo anula al instante el que está en uso, en todos los programas que usan esta cuenta: como mucho %n al día y ninguno antes de que pasen %1 desde el último.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>Preguntando al servicio de mensajería…</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>El servicio de mensajería dio el token que ya estaba en uso, hasta %1.</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>Hay un token nuevo, que se usará hasta %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Comprobar el certificado…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>¿Qué vigilar?</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Los campos vacíos abarcan todo lo que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>Consultar este origen &amp;siempre cada</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>Intervalo de este origen</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>Iniciar sesión de n&amp;uevo tras</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Duración de la sesión</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>&amp;Avisar de tickets antiguos que se muevan aquí o se reabran</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>Cómo vigilar</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>Con qué frecuencia se consulta y qué avisa.</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>La entrega %1 ya ha terminado; su estado se deja como está.</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>Sin respuesta durante 5 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>La lista tiene más de %n página; Deskbell no ve los tickets de las páginas siguientes.</numerusform>
            <numerusform>La lista tiene más de %n páginas; Deskbell no ve los tickets de las páginas siguientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>&amp;Abrir la ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>La ventana de inicio de sesión necesita el paquete deskbell-signin, que no está instalado. Instálelo (en Debian: apt install deskbell-signin) y vuelva, o pegue las cookies: inicie sesión en el sistema de tickets con su navegador, abra las herramientas de desarrollo (F12), elija Red, recargue y copie la petición de la página como cURL.</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies de un navegador</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>Pegue aquí: una petición copiada como cURL, una línea «Cookie: …», un cookies.txt o JSON</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>Inicie sesión en la ventana que se abre ahora.</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>La ventana se cerró antes de que usted iniciara sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>Incorporada: %n cookie del sistema de tickets.</numerusform>
            <numerusform>Incorporadas: %n cookies del sistema de tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>Consulta el sistema de tickets ahora mismo, muestra los tickets y no registra nada.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Ningún origen se llama «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>Deskbell vuelve a ver los tickets de %1.</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>Ahora se avisa de lo que faltó entretanto.</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>Deskbell aún no ha visto los tickets de %1.</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>Deskbell no ha visto nada de %1 desde %2.</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>El sistema de tickets no responde. Deskbell lo sigue intentando.</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>El sistema de tickets responde, pero Deskbell no puede registrar sus tickets.</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>No se avisa de nada ni se pierde nada; Deskbell lo vuelve a intentar por sí mismo. Compruebe el espacio libre y los permisos de su carpeta de datos.</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell solo ve una parte de los tickets de %1. %2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>El resto avisa como siempre, y Deskbell pregunta por esta parte en cada consulta. Compruebe los permisos de la cuenta o quite la parte de las opciones del origen.</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>Deskbell vuelve a ver todos los tickets de %1.</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>El sistema de tickets pidió a Deskbell que espere hasta %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>Si un sistema de tickets pide menos visitas, se le hace caso, diga lo que diga aquí. Un origen puede tener su propio intervalo.</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>El último día, y con qué frecuencia habría mirado esta tabla</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>¿Dónde está la lista de tickets?</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>Abra la lista en su navegador, con los tickets más nuevos primero, y copie aquí su dirección. Se reconocen listas en forma de página web, JSON, CSV, Atom y RSS.</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Dirección de la lista</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>&amp;Dirección de la lista:</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>&amp;Obtener la lista</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>&amp;Confiar exactamente en este certificado</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>Obtenga la lista para ver sus tickets mientras edita.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>No incluya el usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>Nadie responde por el certificado de este servidor. Pregunte al responsable del servidor si esta es su huella y confíe en ella solo entonces: %1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>El portal pide iniciar sesión antes de mostrar la lista. Elija arriba cómo inicia sesión allí.</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>Llegó una respuesta, pero no se reconoció en ella ninguna lista de tickets. Si son scripts los que rellenan la página en su navegador, busque la dirección de la que obtienen los datos: herramientas de desarrollo, Red, una respuesta en JSON. También puede continuar e indicar usted dónde están las filas.</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>Llegó: %1. Continúe para ver lo que se ha reconocido.</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>No hace falta iniciar sesión</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>Formulario de inicio de sesión, como en el navegador</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>Nombre de usuario y contraseña en cada petición</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>Token en una cabecera</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>&amp;Forma de iniciar sesión:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>Contr&amp;aseña o token:</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>&amp;Página de inicio de sesión:</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>solo si la lista no lleva allí</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>Ca&amp;becera:</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>Antes del &amp;token:</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>Antes del token</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Guardado de forma segura; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>La página de inicio de sesión está en un servidor distinto al de la lista. Deskbell no envía contraseñas allí: se trata de un inicio de sesión único.</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>Sin https, cualquiera en el camino puede leer la contraseña y los tickets.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>En una ventana de navegador: inicio de sesión único, segundo factor</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies pegadas desde un navegador</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>Llegó %n fila:</numerusform>
            <numerusform>Llegaron %n filas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>Dan lugar a %n ticket:</numerusform>
            <numerusform>Dan lugar a %n tickets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>La expresión regular %1 es incorrecta: %2 en el carácter %3.</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} nombra una opción que el preajuste no declara.</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>El XPath %1 llama a %2(), que no existe en XPath 1.0.</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>El XPath %1 es incorrecto en el carácter %2.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>El preajuste «%1» no tiene ninguna forma de iniciar sesión llamada «%2»</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>El sistema de tickets responde como a un usuario anónimo</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>La lista está vacía, pero el sistema de tickets cuenta %n ticket</numerusform>
            <numerusform>La lista está vacía, pero el sistema de tickets cuenta %n tickets</numerusform>
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
        <translation>No se puede leer el preajuste: %1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>El preajuste ocupa más de %n kB y no se ha leído.</numerusform>
            <numerusform>El preajuste ocupa más de %n kB y no se ha leído.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>Sin errores.</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>(sin confirmar)</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(propio)</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>No existe el preajuste «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>¿Hay espacio y puede usted escribir allí?</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>No se puede cerrar la carpeta a otros usuarios.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>La carpeta pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>Asigne a XDG_RUNTIME_DIR una carpeta suya.</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>retenido hasta %1 por la pausa</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>retenido hasta %1 por las horas de silencio</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>En las horas de silencio no suena nada. Deskbell sigue mirando, guarda lo que llega y lo comunica al final en un mensaje por canal. Los tickets de una regla que así lo indique avisan de todos modos. Cuando Deskbell no puede ver algo o contactar con ello, lo indica en la bandeja, sin sonido.</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Añadir horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>Las horas de silencio %1 no tienen ningún día. Elija al menos uno o quítelas.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>Las horas de silencio %1 empiezan el %2</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>Inicio de las horas de silencio %1</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>Fin de las horas de silencio %1</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>Quitar las horas de silencio %1</translation>
    </message>
    <message>
        <source>on the day after</source>
        <extracomment>Behind the end of quiet hours that go over midnight.</extracomment>
        <translation>del día siguiente</translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Name of a column: the value of a parameter inside an address.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>number in %1</source>
        <extracomment>Name of a column: the number that stands in an address.
----------
Name of a column: the number that stands in a longer text.</extracomment>
        <translation>número en %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>final de %1</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>dirección en %1</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>hora en %1</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>Name of a column: a part of a text that has several, by its number.</extracomment>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>Name of a column: the words of a value that is written in HTML.</extracomment>
        <translation>texto de %1</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>Name of a column that holds the address behind a text, such as &quot;Subject link&quot;.
----------
Name of the column that holds the address behind a text, such as &quot;Subject link&quot;.</extracomment>
        <translation>enlace de %1</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>El sistema de tickets la llama «%1».</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>Su encabezado es «%1».</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>Es el texto más largo de la fila.</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>Enlaza con el ticket.</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>Consta de varias palabras.</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>Sus valores parecen nombres de personas.</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>Sus valores son horas.</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>Indica su zona horaria.</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>La página lo incluye para las máquinas.</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>Sus valores son estados habituales de tickets.</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>Sus valores son prioridades habituales.</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>Pocos valores se repiten una y otra vez.</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>columna</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>Es distinto en cada fila.</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>Es un número.</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>Parece un número de ticket.</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>Crece de un ticket a otro.</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>Figura en el enlace al ticket.</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>Los feeds conservan sus ID.</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>Está escrito como los números de ticket, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>Sus valores son direcciones.</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>Es el enlace del asunto.</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>La dirección ejecuta algo en lugar de mostrar el ticket.</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>Contiene la identidad del ticket.</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1, completa</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>La página solo indica la hora como «hace 5 minutos» o como hora del día; Deskbell se guía entonces por cuándo vio un ticket por primera vez.</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>Las horas no indican su zona; se toman por horas de %1.</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>El día y el mes pueden estar al revés: mire los tickets.</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>Nada en la página identifica la lista, así que una lista vacía se tomará por una página equivocada hasta que usted indique qué la demuestra.</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>Lista JSON con %n fila</numerusform>
            <numerusform>Lista JSON con %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>Feed con %n fila</numerusform>
            <numerusform>Feed con %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>Tabla de valores separados con %n fila</numerusform>
            <numerusform>Tabla de valores separados con %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>Tabla con %n fila</numerusform>
            <numerusform>Tabla con %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>Lista de bloques con %n fila</numerusform>
            <numerusform>Lista de bloques con %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>Deskbell no puede saber qué tickets deben volver a avisar hasta que funcione su base de datos: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>Qué forma; sin indicarla, la más completa.</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>Muestra los secretos tal cual.</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>Abrir ticket</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>El mensaje es demasiado largo para esta forma.</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>La configuración no tiene ningún canal «%1».</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>«%1» no es el número de una entrega; «deskbellctl deliveries» las lista.</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>No hay ninguna entrega %1 que haya terminado.</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>Estos tickets avisan también en &amp;horas de silencio y pausas</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>&amp;Sonido de la notificación:</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Sonido de la notificación</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>Como prefiera el escritorio</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>Un nombre del tema de sonido del escritorio, la ruta de un archivo de sonido, o «none». Que se oiga depende del escritorio.</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>Vo&amp;lver a avisar hasta que alguien tome el ticket</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>Se detiene por sí mismo cuando el sistema de tickets indica que el ticket está asignado o cerrado, y cuando aquí se confirma o se silencia. El primer nuevo aviso va por los canales de la regla; desde el segundo, también por los de abajo, con sus menciones.</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>Vuelve a avisar tras</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>Tiempo entre dos avisos posteriores</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>Avisos posteriores en total</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>Canales desde la segunda vez</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>Menciones desde la segunda vez</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Tras:</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>Después, &amp;cada:</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>Como &amp;máximo, veces:</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>Desde la segunda vez, a&amp;visar a:</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>Y menci&amp;onar a:</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Later rules are &amp;not asked when this one matches</source>
        <translation>&amp;No seguir con las reglas posteriores cuando esta coincida</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>Para tickets en los que se cumple &amp;todo esto (nada: todos los tickets):</translation>
    </message>
    <message>
        <source>&amp;Tell:</source>
        <extracomment>Which channels are told when the rule matches.</extracomment>
        <translation>A&amp;visar a:</translation>
    </message>
    <message>
        <source>&amp;Mention:</source>
        <extracomment>Which admins are named in the message.</extracomment>
        <translation>&amp;Mencionar a:</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La regla necesita un nombre.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>Av&amp;isos</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>&amp;Usar esta regla</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>Leyendo los últimos tickets…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>Últimos tickets, y cuáles de ellos coinciden</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>Mostrar solo los que c&amp;oinciden</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>coincide</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>Aún no se ha visto ningún ticket, así que no hay nada con que probar la regla.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>Coincidiría %n ticket de los últimos %1.</numerusform>
            <numerusform>Coincidirían %n tickets de los últimos %1.</numerusform>
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
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>Reglas, aplicadas de arriba abajo</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>Sin reglas, cada ticket va a la bandeja y a todos los canales. Con reglas, un ticket que no coincide con ninguna va solo a la bandeja.</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>Admins y reglas</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>cualquier ticket</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>no se avisa a nadie</translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message>
        <source>Poll each source once, deliver what is due, then end.</source>
        <translation>Consulta cada origen una vez, entrega lo pendiente y termina.</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>Funciona con un sistema de tickets y una mensajería incorporados, en un perfil que después se desecha.</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>La mensajería de demostración recibió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>Espera %n mensaje.</numerusform>
            <numerusform>Esperan %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última respuesta: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>El ticket más nuevo en cada forma, primero la más completa. Si el servicio de mensajería rechaza una forma, se usa la siguiente. Cada servicio la muestra de manera algo distinta.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>Lo que se &amp;envía, con los secretos ocultos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>Dónde guardar la contraseña</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>La contraseña o clave no se puede guardar en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>Deskbell puede guardarla en un archivo que solo su cuenta puede leer. El archivo no está cifrado: quien tenga su cuenta o su disco puede leerlo.</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Guardarla en un &amp;archivo</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>la entrada del llavero «%1»</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>el archivo «%1»</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1 estaba en la configuración; ahora está en %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>Secreto con el que inicia sesión el origen «%1»</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>Contraseña del proxy del origen «%1»</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>Contraseña del proxy del canal «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>«%1» del canal «%2»</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>Segundo secreto con el que inicia sesión el origen «%1»</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>La variable de entorno «%1» no está definida.</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>Defínala para el programa que inicia Deskbell.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>El archivo de secreto «%1» está fuera de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>Indique su ruta completa si es lo que desea.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>El archivo de secreto «%1» no existe.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>El archivo de secreto «%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>El archivo de secreto «%1» es demasiado grande para un secreto.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer el archivo de secreto «%1»: %2.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>El archivo de secreto «%1» no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>El archivo de secreto «%1» está vacío.</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>Otros usuarios pueden leer o cambiar el archivo de secreto «%1». Quíteles los permisos: chmod 600.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>El llavero no respondió al pedirle «%1».</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>¿Está esperando a que usted lo desbloquee?</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>El llavero no muestra ninguna entrada «%1».</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>Un llavero bloqueado se comporta igual: desbloquéelo o introduzca el secreto de nuevo.</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>El llavero se niega a mostrar «%1»: %2.</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>Desbloquéelo y permita que Deskbell lea la entrada.</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>No hay ningún llavero del que leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>Inicie uno (gnome-keyring, KWallet, KeePassXC) o use {&quot;file&quot;: ...} para este secreto.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>El comando «%1» no terminó en 30 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>No se puede iniciar el comando «%1»: %2.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>El comando «%1» produce demasiado texto para un secreto.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>El sistema terminó el comando «%1».</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>El comando «%1» falló con el código de salida %2.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Ejecútelo en un terminal para ver el motivo.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>El comando «%1» produce algo que no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>El comando «%1» no produce nada.</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>Un secreto vacío no se guarda.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>El secreto «%1» está en un archivo que solo usted puede leer, porque no se pudo usar el llavero: %2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>Inicie y desbloquee un llavero, o permita un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>El llavero no respondió al pedirle que guardara «%1».</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>El llavero se niega a guardar «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>No hay ningún llavero en el que guardar «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>No se puede crear la carpeta «%1» para los secretos.</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de secreto «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>Sin alcanzar: %1.</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>El servicio de mensajería rechaza la plantilla aunque sigue en su lista. A veces se pasa solo, así que Deskbell lo vuelve a intentar antes de usar una forma más sencilla.</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>La plantilla ha desaparecido de la lista del servicio de mensajería: elija otra para este canal. Hasta entonces se usa una forma más sencilla.</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>Iniciar con la sesión de escritorio</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>Deskbell se inicia cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>Un clic abre el ticket</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>Un clic en una notificación abre la página de ese ticket en el navegador.</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>Conservar los textos durante</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>Los textos de los tickets y los historiales de sus entregas se eliminan pasado este tiempo. Qué tickets se han visto no se olvida nunca.</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>Avisar si no se ve nada durante</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>Cuando un origen no se ha podido leer durante este tiempo, por el motivo que sea, Deskbell lo dice claramente.</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>Los campos del ticket van entre llaves dobles: {{number}}, {{subject}}, {{fields.GPU}}. Vacío: el texto incorporado.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Título de un mensaje</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Cuerpo de un mensaje</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Frase sencilla</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>Lo que se envía cuando un servicio de mensajería no admite nada más completo.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Contar los tickets de los últimos</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>La tabla de intervalos mira cuántos tickets han avisado dentro de este tiempo.</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>Idioma del programa; cambia en el próximo inicio.</translation>
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
        <translation>El camino a la red: como indique el escritorio, directo o por un proxy a su elección.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Servidor del proxy</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>Nombre o dirección del proxy, sin http://.</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>A menudo 3128 u 8080 para HTTP y 1080 para SOCKS5.</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>Solo para un proxy que pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>Se guarda en el llavero, nunca en la configuración.</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificado fijado</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>Confía en esta única clave y en ninguna otra. Empieza por sha256/; la prueba de un origen lo ofrece cuando nadie responde por el servidor.</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>Certificados de su propia autoridad</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>Un archivo PEM, en lugar de las autoridades en las que confía el sistema.</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>Intervalo fijo</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>Mira siempre con esta frecuencia, haya los avisos que haya.</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>Tabla: desde cuántos tickets</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>Cada fila empieza en un número de tickets dentro de la ventana.</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>Tabla: con qué frecuencia</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>Cuantos más tickets avisan, antes se vuelve a mirar.</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>Días de otros intervalos</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>Los días en los que empieza este tiempo. Ninguno marcado: todos los días.</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>Otros intervalos desde</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>Cuándo empiezan los otros intervalos, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>Otros intervalos hasta</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>Cuándo terminan. Si no es posterior al inicio, se entiende al día siguiente.</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>Intervalo fijo en un momento del día</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>Mira con esta frecuencia en ese momento, por ejemplo rara vez por la noche.</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>Tabla de un momento del día: desde cuántos tickets</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>Tabla de un momento del día: con qué frecuencia</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>Los campos del ticket van entre llaves dobles: {{subject}}. Vacío: el texto común de la página Mensaje.</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>Título de un mensaje</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>Cuerpo de un mensaje</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>Frase sencilla</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>Días de horas de silencio</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>Los días en los que empiezan. En ellas no suena nada, y lo que llega se comunica al final.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horas de silencio desde</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>Cuándo empiezan, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Horas de silencio hasta</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre del origen</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>El nombre no cambia: Deskbell reconoce por él los tickets de este origen.</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Sistema de tickets</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>Qué tipo de sistema de tickets es. Otro tipo es otro origen.</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Dirección del origen</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>La dirección de su página de inicio, tal como aparece en el navegador.</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>Vigilar este origen</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>Desactivado: no se consulta, y se recuerda lo que se ha visto.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Los campos vacíos abarcan todo lo que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>La cuenta solo lee. No tiene por qué ser la cuenta de la persona que recibe los avisos.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>La cuenta con la que Deskbell inicia sesión.</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>Contraseña, clave o token</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Iniciar sesión de nuevo tras</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>Las sesiones más antiguas se descartan y Deskbell vuelve a iniciar sesión. Desactivado: como indique el preajuste del sistema de tickets.</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>Contar los tickets de los últimos</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>La tabla de intervalos mira cuántos tickets han avisado dentro de este tiempo.</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Tickets antiguos que aparecen más tarde</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>Tickets anteriores a la primera consulta: reabiertos o movidos a esta lista.</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>Páginas de la primera consulta</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>Cuántas páginas lee y registra sin avisar la primera consulta. Más páginas tardan más y conocen más tickets antiguos.</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Avisar cuando este origen no se pueda ver</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>Estos canales se enteran cuando el origen deja de verse y cuando vuelve a verse, además de la bandeja.</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>Las reglas y alternativas lo conocen por este nombre; un nombre nuevo se actualiza en todas partes.</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>Qué servicio de mensajería es. Una dirección pegada lo elige por sí misma.</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>Dirección y claves del servicio de mensajería</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>Lo que pide el servicio de mensajería. Los secretos se guardan en el llavero, nunca en la configuración.</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>Usar este canal</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>Desactivado: no se envía nada, y no queda pendiente ningún ticket para él.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>Estos canales entregan cuando este está detenido o no puede llegar al destinatario.</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>Reunir: esperar como máximo</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>Cuánto espera el primer ticket a otros.</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>Reunir: tickets suficientes</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>Cuando hay tantos, salen de inmediato, sin más espera.</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Enviar sin cifrado</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>Acepta una dirección que empieza por http:// en otro equipo. Cualquiera en el camino puede leer los mensajes.</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>Nombre del admin</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>Las reglas mencionan al admin por este nombre.</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>Identificadores del admin</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>Quién es esta persona en cada servicio de mensajería, tal como el servicio lo pide para una mención.</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>El historial de una entrega nombra la regla.</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>Condición: campo</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>Un campo del ticket. Deben cumplirse todas las condiciones; sin ninguna, todos los tickets coinciden.</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>Qué canales reciben el aviso cuando la regla coincide. Ninguno marcado: no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>Qué admins se nombran en el mensaje.</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>Avisa en horas de silencio</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>Estos tickets avisan también en horas de silencio y pausas.</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>Sonido de la notificación</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>Un nombre del tema de sonido del escritorio, la ruta de un archivo de sonido, o «none». Vacío: como prefiera el escritorio.</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>Hasta que alguien lo tome: tras</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>Un ticket abierto y sin asignar vuelve a avisar pasado este tiempo.</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>Hasta que alguien lo tome: cada</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>El tiempo entre dos avisos posteriores.</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>Hasta que alguien lo tome: como máximo</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>Número total de avisos posteriores.</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>Hasta que alguien lo tome: avisar después a</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>Estos canales también reciben el aviso a partir del segundo aviso posterior.</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>Hasta que alguien lo tome: mencionar después a</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>Estos admins también se mencionan a partir del segundo aviso posterior.</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>Las reglas posteriores no se aplican</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>Cuando esta regla coincide, se omiten las de abajo.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Usar esta regla</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>Desactivado: la regla se omite.</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>Condición: comprobación y valor</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>Cómo se compara el campo con el valor.</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Segundo secreto</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>Donde una forma de iniciar sesión necesita dos, por ejemplo el secreto de un cliente y un token de actualización.</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Si se pierde una respuesta</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>Nadie sabe entonces si el mensaje llegó. Si se vuelve a enviar, puede llegar dos veces; si se deja, puede que no haya llegado.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>Importado en este diálogo. Revíselo; nada entra en vigor hasta que pulse Aplicar o Aceptar.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>Buscar en los ajustes (Ctrl+F): una palabra o una clave del archivo de configuración</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
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
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>Este origen aún no se ha consultado.</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>Deskbell lo consultará en breve.</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell ve los tickets de este origen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell está iniciando sesión.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>El sistema de tickets rechazó el nombre de usuario, la contraseña o la clave.</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>Corríjalos en los ajustes del origen. Deskbell no vuelve a probar por sí mismo una contraseña rechazada, para que no se bloquee ninguna cuenta.</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>El sistema de tickets pide algo que solo puede dar una persona: un segundo factor, un captcha o una contraseña nueva.</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>Inicie sesión en el sistema de tickets con un navegador y responda, o use una clave de API si el sistema las tiene; después elija «Iniciar sesión de nuevo».</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>La sesión en el sistema de tickets ha terminado y Deskbell no pudo empezar otra.</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>Elija «Iniciar sesión de nuevo». Hasta entonces, Deskbell comprueba a intervalos largos si el sistema de tickets aún la reconoce. Si vuelve a terminar enseguida, compruebe en un navegador que esta cuenta puede abrir la lista.</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>El sistema de tickets prohíbe esta petición: la cuenta no puede leer la lista, su API está desactivada o esta dirección está vetada.</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>Consulte al administrador del sistema de tickets. Deskbell lo vuelve a intentar a intervalos largos.</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>El sistema de tickets pide menos peticiones.</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell espera lo que indique el sistema de tickets y sigue por sí mismo. Un intervalo más largo para este origen lo evita.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>No se puede contactar con el sistema de tickets.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell lo vuelve a intentar por sí mismo. Compruebe la red y que el sistema de tickets esté en marcha.</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>No se encuentra el nombre del servidor del sistema de tickets.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell lo vuelve a intentar por sí mismo. Compruebe que no haya erratas en la dirección, y la red o la VPN.</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>No se puede confiar en el certificado del sistema de tickets.</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>No se envió nada. Si el sistema de tickets tiene su propia autoridad de certificación, indique su archivo de CA o un certificado fijado en los ajustes del origen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>No se puede contactar con el proxy o este no deja pasar.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>Compruebe la dirección, el usuario y la contraseña del proxy en los ajustes del origen.</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>La red responde en lugar del sistema de tickets, como hacen las redes de invitados antes de su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>Abra cualquier página en un navegador e inicie sesión en la red. Deskbell sigue por sí mismo.</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>El sistema de tickets está averiado o en mantenimiento.</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>Este origen no está configurado de modo que se pueda consultar el sistema de tickets.</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>Corríjalo en los ajustes del origen. Deskbell lo vuelve a intentar por sí mismo, porque un llavero puede abrirse tarde.</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>El sistema de tickets respondió, pero no con una lista de tickets.</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>Compruebe la dirección y las opciones del origen. Deskbell lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>La lista llegó, pero el preajuste no puede leer tickets en ella.</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>Puede que el sistema de tickets se haya actualizado o se haya configurado de otro modo: compruebe el preajuste del origen. Deskbell lo vuelve a intentar por sí mismo.</translation>
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
        <translation>En pausa hasta %1; los tickets se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n origen no se puede ver.</numerusform>
            <numerusform>%n orígenes no se pueden ver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n origen a la vista.</numerusform>
            <numerusform>%n orígenes a la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>No se vigila ningún origen.</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>Aún sin consultar.</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>Horas de silencio hasta %1; los tickets se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>Más de %n ticket aún sin ver.</numerusform>
            <numerusform>Más de %n tickets aún sin ver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>%n ticket aún sin ver.</numerusform>
            <numerusform>%n tickets aún sin ver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>El preajuste envía un formulario antes de haber obtenido una página</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>No hay ningún formulario de inicio de sesión en %1</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>El formulario de inicio de sesión envía la contraseña a otra dirección, %1; no se envió nada</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>El formulario de %1 no se envía con POST</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1 de %2</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>La página de inicio de sesión de %1 redirige en círculo</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>El inicio de sesión lleva a otra dirección, %1; no se envió nada allí</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>El inicio de sesión terminó en una página que el preajuste no conoce: %1</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>El sistema de tickets vuelve a mostrar el formulario de inicio de sesión</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>No se encontró «%1» en la respuesta de %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>Inicie sesión en %1 con su navegador, abra las herramientas de desarrollo (F12), elija Red, recargue y copie la petición de la página: como cURL, o su línea «Cookie:».</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>Cookies copiadas de un navegador: una petición como cURL, una línea «Cookie: ...», un cookies.txt o JSON. - (predeterminado) lee la entrada estándar, para que no aparezcan en ninguna lista de procesos.</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>Ningún origen se llama «%1».</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>Incorporadas; el Deskbell en marcha ya consulta con ellas.</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>Guardadas; Deskbell las usará cuando se inicie.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>&amp;Forma:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The session that Deskbell has is kept; sign in here to replace it.</source>
        <translation>La sesión que tiene Deskbell se conserva; inicie sesión aquí para sustituirla.</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Guardado de forma segura; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nadie ha iniciado sesión todavía.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInMain</name>
    <message>
        <source>Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by Deskbell, which says on standard input what is wanted.</source>
        <translation>Muestra la página de inicio de sesión de un sistema de tickets y entrega su sesión a Deskbell. Lo inicia Deskbell, que indica por la entrada estándar lo que necesita.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>¿Cómo iniciar sesión?</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>La cuenta solo lee. No tiene por qué ser la cuenta de la persona que recibe los avisos.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell y deskbell-signin no se entienden entre sí.</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>Instale ambos en la misma versión.</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>La clave de cifrado tiene una longitud incorrecta.</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>Tiene 16, 24 o 32 caracteres.</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>No se pudo cifrar el mensaje.</translation>
    </message>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>El secreto de firma no es base64.</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Los secretos de Standard Webhooks son como whsec_ seguido de texto base64.</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>No existe ningún tipo de firma llamado «%1».</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>Esto no se puede descifrar.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>La biblioteca de correo no se inicia.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>No se encontró el nombre %1. ¿Es correcto el nombre del servidor de correo y hay red?</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>No se puede contactar con el proxy o este se niega a conectar con %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>El certificado de %1 no es el que estaba fijado: ha cambiado o alguien está interceptando la conexión.</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 no ofrece cifrado (STARTTLS); Deskbell no le envía nada.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>La conexión con %1 se perdió antes de que llegara su respuesta. Puede que el correo haya llegado.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>El servidor de correo %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 rechazó la conexión. ¿Está en marcha el servidor y es correcto el puerto?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Se perdió la conexión con el servidor de correo %1.</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>El correo necesita libcurl, que no se puede cargar (%1). Instale el paquete libcurl4.</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>Cuánto tiempo: 15m, 2h, etc., o tomorrow (mañana a las ocho).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>«%1» no es un tiempo como 15m o 2h, ni tomorrow.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>Origen %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>&amp;Inicio de sesión</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>&amp;Vigilancia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>Vi&amp;gilar este origen</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>&amp;Lista y columnas…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>&amp;Sistema de tickets:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>Los campos vacíos abarcan todo lo que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>La cuenta solo lee. No tiene por qué ser la cuenta de la persona que recibe los avisos.</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Cada paso de una consulta, una vez. No se registra nada y no se avisa de nada.</translation>
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
        <translation>Falta %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcePreset</name>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>La paginación con nextUrl o cursor necesita «next».</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>Todas las páginas serían la primera: indique un «parameter», o page, offset o cursor en la petición.</translation>
    </message>
    <message>
        <source>The separator is one character.</source>
        <translation>El separador es un solo carácter.</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML y XML necesitan «rows» y «columns».</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>Un ticket no tiene ningún campo {{%1}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>«%1» no es un formato de hora: es uno de iso, epoch, epoch-ms, rfc822 y relative, o indica día, mes y año, u hora y minuto.</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>Los valores de «each» vienen de una «option», de una petición o de ambas.</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>Una búsqueda con «batch» necesita «of», y «key» para distinguir sus valores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>«%1» ya significa otra cosa.</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>Un par es un nombre y un valor, nada más.</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>Esta comprobación no pide nada, así que cualquier respuesta la supera.</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>Una petición tiene «get» o «post» con la ruta que solicita.</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>Un cuerpo necesita «post», y es «form» o «json».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>«%1» ya significa otra cosa en una petición.</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>Un paso es «get», «post» o «submit».</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>Antes del primer paso no hay ninguna página cuyo formulario se pueda enviar: empiece por «get».</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>Una duración de sesión es una duración como 2h o una expresión.</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>Sin «steps» no hay nada que «lifetime» o «refresh» puedan renovar.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>No existe la lista «%1» en este preajuste.</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>En una ventana de navegador: inicio de sesión único, segundo factor</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Usted inicia sesión en la propia página del sistema de tickets, pida lo que pida. Deskbell conserva la sesión y le avisa cuando ha terminado.</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>Cookies pegadas desde un navegador</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>Inicie sesión en el sistema de tickets con un navegador, abra las herramientas de desarrollo (F12), elija Red, recargue y copie la petición de la página: como cURL, o su línea «Cookie:». Deskbell conserva la sesión y le avisa cuando ha terminado.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>La opción «%1» está declarada dos veces.</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>El valor predeterminado «%1» no es una de las opciones posibles.</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>La forma «%1» está declarada dos veces.</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>Deskbell añade por sí mismo la forma «%1»: indique en «browser» qué lee.</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>Nadie responde por el certificado de este servidor</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>&amp;Confiar exactamente en este certificado</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <extracomment>For screen readers: how a step of the test ended.</extracomment>
        <translation>%1: funcionó</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: falló</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>Ve %n ticket en la primera página. No avisará; los nuevos, sí.</numerusform>
            <numerusform>Ve %n tickets en la primera página. No avisarán; los nuevos, sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>Puede volver atrás y corregirlo, o dejar el origen como está: Deskbell lo sigue intentando.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>Pregunte al responsable del servidor si esta es su huella y confíe en ella solo entonces:
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Origen %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Sistemas de tickets que Deskbell vigila. Lo que ya está al añadir un origen no avisa; lo que llega después, sí.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
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
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>Período mos&amp;trado:</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Mostrar los &amp;números</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell está en marcha.</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell no está en marcha; esto es lo que dejó.</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>Origen %1: %2 desde %3; última consulta correcta %4; próxima consulta %5; %6 tickets registrados. %7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>Canal %1: %2; forma %3; %4 en espera, %5 enviados, %6 fallidos. %7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Página del servicio de mensajería al respecto: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusFeed</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>No se pudo iniciar ningún navegador para %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>Espera hasta %1, como pide el servicio de mensajería.</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>Funciona; último envío %1.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>Estado y siguiente paso</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última respuesta: %1</translation>
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
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>Sin cambios (24 h)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>&amp;Consultar todos ahora</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>Un texto sobre versiones, ajustes y fallos, sin secretos ni tickets, para pegarlo donde alguien le ayude.</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>How often a source is polled: every 5 min.</extracomment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>How long the last answer took: 0.4 s.</extracomment>
        <translation>última: %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <extracomment>Half of the answers of a day took at most: 0.4 s.</extracomment>
        <translation>la mitad en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>%1 sin lista (304)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>Página del servicio de mensajería sobre la respuesta a %1</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>No se puede contactar; lo pendiente se guarda y se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>¿Qué sistema de tickets?</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell inicia sesión como usted y solo lee.</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Sistemas de tickets</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1 (aún sin probar)</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>Cualquier página web o API (su propio portal)…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>Para todo lo que no está en esta lista: pegue la dirección de la página que muestra los tickets; Deskbell los reconoce y usted ve enseguida el resultado.</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>Hecho a partir de su documentación y aún no probado con un servidor real: fíjese bien en la prueba del final.</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>Servicio de asistencia</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>La impresora de la planta 3 no imprime</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>Muestra una luz roja desde esta mañana.</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Ana Ejemplo</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>Plantilla del título</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>Plantilla del cuerpo</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>Plantilla de la frase</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Cuerpo:</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>&amp;Frase sencilla:</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>Como frase sencilla: %1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>Deje una plantilla vacía para usar el texto habitual. Los campos del ticket van entre llaves dobles, y {{#queue}}…{{/queue}} se omite donde no hay ninguna.</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>Ticket de la vista previa</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>Vista p&amp;revia con el ticket:</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>Una plantilla del mensaje es incorrecta; debajo de ella se indica qué y dónde.</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>Un ejemplo; aún no se ha visto ningún ticket</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>Línea %1, carácter %2: %3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>Este ticket no tiene tal campo, y en su lugar no aparece nada: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>Campos para insertar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>En este ticket</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>&amp;Insertar campo</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>Pone el campo donde está el cursor en la plantilla.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>Cada paso de una consulta, una vez. No se registra nada y no se avisa de nada.</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>Envía el ticket real más nuevo con las plantillas de arriba, exactamente como se enviará después. Desde la forma más completa hacia abajo, hasta que se acepte una.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>Probar también la &amp;alternativa si no se acepta ninguna forma</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>Aceptado. Compruebe si ha llegado.</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>No se aceptó ninguna forma; las respuestas indican el motivo.</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>Página del servicio de mensajería sobre %1: %2</translation>
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
        <translation>no hay plantillas parciales.</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>las llaves no se pueden cambiar.</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>escriba {{name}}; las reglas del servicio de mensajería para caracteres especiales se aplican siempre.</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>las secciones están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>La plantilla no puede tener %1: %2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 cierra algo que no está abierto allí.</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>Estas llaves no están cerradas: falta }}.</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 no está cerrado: falta {{/%2}}.</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>La plantilla es incorrecta: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>«%1» del ticket tiene un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>El ticket no tiene «id».</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>Varios orígenes tienen un ticket %1: %2. Nómbrelo como ORIGEN/ID.</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>Ningún ticket registrado se llama %1.</translation>
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
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>espera hasta %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>desconocido: puede que haya llegado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>Elija un ticket para leerlo aquí.</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>Mensajes sobre este ticket</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a message that was not sent, as somebody had taken its ticket by then.</extracomment>
        <translation>atendido</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>Buscar en número, asunto, solicitante, texto y campos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketMapper</name>
    <message>
        <source>Row %1 of the list has no &quot;id&quot; at %2.</source>
        <extracomment>%1 is the number of a row, &quot;id&quot; the name of a field</extracomment>
        <translation>La fila %1 de la lista no tiene «id» en %2.</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>Fila %1 de la lista, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketModel</name>
    <message>
        <source>there before</source>
        <extracomment>In the table of tickets: recorded at the first look at a source, hence never announced.</extracomment>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: what people call the ticket, &quot;#42&quot;.</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>Confirmado</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>Silenciado: nada avisa sobre él.</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>Próximo aviso: %1.</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>Próximo aviso, si nadie lo toma: %1.</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Durante 1 &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>&amp;Silenciar este ticket</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>Ya no se avisa nada sobre este ticket, y no se envía nada de lo pendiente.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>Solo de este origen.</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Mostrar todos los tickets</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>Solo se muestra %n ticket de este aviso.</numerusform>
            <numerusform>Solo se muestran los %n tickets de este aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
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
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>El único de hoy (%n) ya se usó. El siguiente podrá pedirse a partir de %1.</numerusform>
            <numerusform>Los %n de hoy ya se usaron. El siguiente podrá pedirse a partir de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>Espere %n segundo más: el servicio de mensajería exige tiempo entre dos.</numerusform>
            <numerusform>Espere %n segundos más: el servicio de mensajería exige tiempo entre dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>No hay token nuevo. La respuesta: %1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>Tal como está rellenado, este canal no necesita token.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>No se abrió la dirección del ticket, porque no lleva a su propio sistema o no hay navegador: %1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que Deskbell permanece en esta ventana. En GNOME, la extensión «AppIndicator and KStatusNotifierItem Support» añade una bandeja.</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>No hay ninguna dirección web que copiar.</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>La bandeja tampoco puede mostrar notificaciones.</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>Inicie un servicio de notificaciones; Deskbell conserva el ticket y lo vuelve a intentar.</translation>
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
        <translation>Aún no hay tickets</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Durante 15 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Mostrar tickets</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>Reanudar (en pausa hasta %1)</translation>
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
        <translation>%1 (opcional):</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>Guardado de forma segura; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>Elegir… (%1)</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>Pregunta al servicio de mensajería qué se puede elegir.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 no parece algo que entregue el servicio de mensajería. Se usa tal cual; compruébelo si no se trata de un servidor intermedio suyo.</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>Consultar este origen con un intervalo &amp;propio</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>Desactivado: como indique la página Consultas, igual que los demás.</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>Su in&amp;tervalo propio</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>Tickets antiguos que aparecen más tarde</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>Se registran sin sonido</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>Avisar cuando este origen no se pueda ver</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>Tickets &amp;antiguos:</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>Avisar cuando no se v&amp;ea:</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>Iniciar sesión de n&amp;uevo:</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>Páginas de la primera &amp;consulta:</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>Iniciar sesión de nuevo tras</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Duración de la sesión</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>Todos estos tickets no caben en un mensaje; se envían en varios.</translation>
    </message>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>Ninguna de las formas de mensaje elegidas existe en este servicio de mensajería.</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>Este servicio de mensajería no tiene ninguna forma de mensaje llamada «%1».</translation>
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
        <translation>notificación</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>texto simple</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark (iOS)</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>Mensajes push a la app Bark en iPhones. Un mensaje enviado dos veces se sustituye a sí mismo. Con una clave de cifrado, el servidor no puede leer los tickets.</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Clave del dispositivo</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>En la app, la parte de la dirección de prueba que va tras el nombre del servidor.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app, o el suyo propio.</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Clave de cifrado</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active, timeSensitive (atraviesa un modo de concentración), passive o critical (suena incluso en silencio).</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>completa</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>El servidor ya no conoce este dispositivo: abra la app y copie de nuevo su clave.</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>El servidor rechazó la petición: un servidor propio puede pedir un inicio de sesión, que Deskbell no conoce.</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Esto no es un servidor Bark: compruebe su dirección. Tras cinco peticiones así, el público bloquea la dirección de este equipo durante un día.</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>Aplicación de DingTalk (钉钉工作通知)</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>Avisos de trabajo de una aplicación de su organización a sus miembros; con un código de robot, mensajes de su robot donde se rechace un aviso. Las personas que menciona una regla también reciben el mensaje; los identificadores son ID de usuario de DingTalk. DingTalk descarta un segundo aviso con el mismo contenido a la misma persona el mismo día.</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>ID de cliente (AppKey)</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Plataforma de desarrollo de DingTalk: la aplicación, credenciales e información básica.</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Secreto de cliente (AppSecret)</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>En la misma página que el ID de cliente.</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>ID de usuario, separados por comas. Administración de DingTalk: contactos, el miembro.</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Código de robot</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Solo para mensajes del robot de la aplicación. Plataforma de desarrollo de DingTalk: la aplicación, robot; es igual al ID de cliente.</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://oapi.dingtalk.io para organizaciones fuera de China.</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Servidor de robots</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>https://api.dingtalk.io para organizaciones fuera de China.</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>robot-markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Markdown del robot</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>texto del robot</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk rechazó el ID o el secreto de cliente: copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk rechazó el código de robot, o la aplicación no puede enviar como robot: compruebe ambas cosas en la plataforma de desarrollo.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk no conoce a estos miembros.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>El cupo de mensajes de la organización está agotado.</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk rechazó la aplicación, o la dirección de este equipo no está en su lista: compruebe ambas cosas en la plataforma de desarrollo.</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk no conoce a estos miembros, o ellos no ven la aplicación.</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk rechazó el texto o el enlace por inseguro.</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>Robot de grupo de DingTalk (钉钉群机器人)</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>Los identificadores son números de móvil o ID de usuario, o @all. Un robot protegido con palabras clave necesita aquí una de ellas; uno protegido con firma necesita su secreto.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>En el grupo: gestión de robots, el robot, webhook.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Empieza por SEC; solo si los ajustes de seguridad del robot indican firma.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>Una de las palabras clave del robot; se añade a los mensajes que no contienen ninguna.</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk acepta 20 mensajes por minuto y después ninguno durante diez minutos.</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>El cupo de robots de la organización está agotado.</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk no conoce el token de acceso de la dirección: copie la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>El grupo se ha disuelto.</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>El robot está desactivado o ya no está en el grupo.</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>El robot exige una de sus palabras clave en cada mensaje: indique una para este canal.</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk rechazó la hora de la firma: compare el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Se rechazó la firma: compruebe el secreto y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>La dirección pública de este equipo no está en la lista del robot: su propietario puede añadirla.</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>Los ajustes de seguridad del robot rechazaron el mensaje: palabra clave, firma o lista de direcciones.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Webhook de Discord</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>Los identificadores son ID de usuario (números), role:ID para roles, o here, everyone. No se avisa a nadie más, diga lo que diga un ticket.</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>En Discord: los ajustes del canal, integraciones, webhooks, copiar la URL del webhook.</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>ID de un hilo del canal; con el modo de desarrollador activado, en el menú del hilo.</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>Canal de foro</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>Actívelo para un canal de foro: cada ticket se convierte en una publicación propia.</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>tarjeta incrustada</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>La protección de Discord contra abusos bloqueó la petición: Deskbell lo vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>El webhook se ha eliminado: cree uno nuevo.</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord no conoce esta dirección: cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>El webhook no puede escribir en este canal: compruebe los permisos del canal.</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Este es un canal de foro: actívelo en este canal o indique un hilo.</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>El canal o el hilo se ha eliminado: cree un webhook para otro.</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord rechazó el texto por explícito.</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord ya no conoce este webhook: cree uno nuevo.</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>Aplicación de Feishu / Lark (飞书应用消息)</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>Mensajes del bot de una aplicación a grupos o personas. La aplicación necesita la función de bot y el permiso im:message:send_as_bot, y el bot debe ser miembro del grupo. Los identificadores son open ids (ou_...), ID de usuario, o all.</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Consola de desarrollo de Feishu: la aplicación, credenciales e información básica.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>En la misma página que el App ID.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>ID separados por comas. Deskbell puede listar los grupos en los que está el bot.</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>Tipo de ID</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Qué son los destinatarios: chat_id para grupos (oc_...), open_id (ou_...), union_id, user_id o email para personas.</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>https://open.larksuite.com para Lark.</translation>
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
        <translation>Grupos del bot</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>texto enriquecido</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Feishu rechazó el App ID o el App Secret: copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>La aplicación no se ha publicado o le falta un permiso: la consola de desarrollo indica cuál.</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>A la aplicación le falta la función de bot o un permiso, o no se ha publicado con ello: la consola de desarrollo lo indica.</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>El bot no está en este grupo, o la persona no ve la aplicación o ha bloqueado el bot.</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>Bot personalizado de Feishu / Lark (飞书群机器人)</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>Los identificadores son open ids (ou_...), ID de usuario, o all. Un bot protegido con palabras clave necesita aquí una de ellas; uno protegido con firma necesita su secreto.</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>Esta es una dirección del primer tipo de bot personalizado, que usa otros campos. Añada de nuevo un bot personalizado al grupo y copie su dirección.</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>En el grupo: bots, el bot personalizado, dirección del webhook.</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Solo si los ajustes de seguridad del bot indican firma.</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>Una de las palabras clave del bot; se añade a los mensajes que no contienen ninguna.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>La dirección pública de este equipo no está en la lista del bot: su propietario puede añadirla.</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>El bot exige una de sus palabras clave en cada mensaje: indique una para este canal.</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Feishu no conoce esta dirección, o el bot se ha quitado: copie la dirección de nuevo.</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Webhook de Google Chat</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>Los identificadores son ID de usuario (números), o all. Cada ticket abre su propio hilo.</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>En Google Chat: el menú del espacio, aplicaciones e integraciones, webhooks; copie el enlace entero.</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google rechazó la dirección: cópiela entera o cree un webhook nuevo.</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>El webhook o su espacio se ha eliminado: cree uno nuevo.</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>Mensajes push a través de un servidor Gotify propio.</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Dirección del servidor Gotify.</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Token de la aplicación</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>En Gotify: apps, el token de la aplicación. Empieza por A.</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>De 0 (no se oye nada) a 10; a partir de 4 la app emite un sonido, a partir de 8 suena más tiempo.</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>El servidor rechazó el token de la aplicación: cópielo de nuevo en apps. Un token de cliente no puede enviar.</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Esto no es un servidor Gotify: compruebe su dirección.</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>Correo electrónico (SMTP)</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>A los admins que menciona una regla se les escribe a su identificador «mail», además de a los destinatarios de abajo. Una buena última alternativa para todos los demás canales.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Solo el nombre, por ejemplo smtp.example.org. Su proveedor de correo lo llama servidor de salida o servidor SMTP.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls (habitual, puerto 587), tls (puerto 465) o none: solo a este equipo, o si usted lo permite abajo.</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the encryption.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Solo si no es el habitual del cifrado.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>A menudo, la dirección completa. Vacío: el servidor deja enviar a este equipo sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Donde el inicio de sesión pide dos pasos (Gmail, QQ, 163), una contraseña de aplicación o un código de autorización creado en los ajustes del buzón.</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Token de acceso (XOAUTH2)</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>En lugar de una contraseña, para servidores que no aceptan otra cosa. En la mayoría de los casos, de un comando que produce uno nuevo.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>La dirección del remitente, por ejemplo Deskbell &lt;desk@example.org&gt;. La mayoría de los servidores exige que sea la del usuario.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Direcciones separadas por comas. Puede quedar vacío si cada regla menciona a alguien.</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>Los demás lo recibieron; estas direcciones se rechazaron.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor no acepta más por ahora.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo rechazó el nombre de usuario o la contraseña. Si pide dos pasos al iniciar sesión, exige una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo exige iniciar sesión, o un cifrado previo.</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo no habla con este equipo.</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor solo acepta correo para otros tras iniciar sesión: introduzca nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El correo es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo no permite que esta cuenta escriba desde la dirección de «De».</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo no conoce al destinatario, o su buzón está lleno.</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>El servidor de correo rechazó el contenido del correo, quizá como spam.</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Sala de Matrix</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>Para salas sin cifrado: en una sala cifrada, Deskbell escribiría sin cifrar. Los identificadores son ID de Matrix (@ann:example.org), o room.</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Homeserver</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Dirección del homeserver de la cuenta. En Element: todos los ajustes, ayuda y acerca de.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>ID de la sala (empieza por !). En Element: los ajustes de la sala, avanzado. La cuenta debe haberse unido a ella.</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Como aviso (notice)</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>Marca los mensajes como propios de una máquina; algunos clientes no suenan entonces.</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver rechazó el token de acceso: inicie sesión de nuevo con la cuenta y copie su token.</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>La cuenta no está en esta sala o no puede escribir en ella: haga que se una.</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver no conoce esta sala.</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver ha alcanzado un límite: su administrador sabe más.</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Esto no es un homeserver de Matrix, o es demasiado antiguo: compruebe su dirección.</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>La cuenta no está en esta sala, o nada responde en la dirección del homeserver.</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Webhook entrante de Mattermost</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>Los identificadores son nombres de usuario, o here, channel, all.</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>En Mattermost: integraciones, webhooks entrantes, añadir; copie la dirección.</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Solo para un canal distinto al del webhook: su nombre tal como figura en su dirección, o @nombre para una persona. El webhook no debe estar limitado a su canal.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Solo se muestra donde el servidor permite que los webhooks elijan un nombre.</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>tarjeta adjunta</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Los webhooks entrantes están desactivados en este servidor: su administrador puede activarlos.</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>El webhook está limitado a su propio canal o no puede escribir en este: deje el canal vacío o quite esa limitación.</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>No existe tal canal: déjelo vacío o compruebe su nombre.</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>El servidor no conoce este webhook: cree uno nuevo.</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>El servidor rechazó el webhook: su administrador sabe por qué.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Nada responde en esta dirección: copie de nuevo la dirección del webhook.</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>Mensajes push a la app ntfy, a través de ntfy.sh o de un servidor propio. Quien conozca el nombre de un tema de ntfy.sh puede leerlo: elija uno que nadie adivine, o protéjalo.</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>El nombre al que se suscribe en la app.</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh, o el suyo propio.</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>Solo para un tema protegido: en ntfy, cuenta, tokens de acceso. Empieza por tk_.</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>De 1 (silencioso) a 5 (lo más fuerte posible); lo habitual es 3.</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Los mensajes de hoy del servidor están agotados: espere, o use una cuenta o un servidor propio.</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Demasiados inicios de sesión incorrectos: compruebe el token de acceso.</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>El tema está protegido: introduzca un token de acceso que pueda escribir en él.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Nadie se ha suscrito a este tema.</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>El servidor exige un token de acceso que pueda escribir en este tema.</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>Esto no es un servidor ntfy: compruebe su dirección.</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty (Events API v2)</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>Cada ticket activa una alerta de un servicio; el mismo ticket, nunca una segunda mientras la alerta esté abierta. PagerDuty solo confirma que aceptó el evento.</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Clave de integración</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty: el servicio, integraciones, Events API V2: 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>De cada alerta: critical, error, warning o info.</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>https://events.eu.pagerduty.com para cuentas de la región UE.</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>evento</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>frase</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty no conoce esta clave de integración: cópiela de nuevo de las integraciones del servicio.</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty rechazó la clave de integración: cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>Esta no es la dirección de eventos de PagerDuty: compruebe el servidor.</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>Mensajes push a la app Pushover. Una aplicación puede enviar 10.000 mensajes al mes.</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net: sus aplicaciones, el token de API de la aplicación.</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Clave de usuario o de grupo</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net, en la parte superior de la página tras iniciar sesión; para grupos: sus grupos.</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Nombres de dispositivos separados por comas; vacío: todos.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Nombre de un sonido tal como figura en la lista de Pushover; vacío: el propio del usuario.</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>De -2 (no se muestra nada) a 2 (suena cada minuto hasta que se confirme, durante una hora).</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Los mensajes de este mes de la aplicación están agotados.</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover no conoce este token de aplicación: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover no conoce esta clave de usuario o este dispositivo, o el usuario no tiene ningún dispositivo: compruebe ambos.</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover rechazó el token de la aplicación: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus (推送加)</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>Mensajes push a WeChat a través de la cuenta de PushPlus. PushPlus solo confirma que aceptó un mensaje. Más de 200 peticiones al día bloquean la cuenta durante días; Deskbell se detiene antes.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus, mensajes individuales, su token: 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Código de grupo</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>Solo para mensajes de uno a muchos: el código del grupo.</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>wechat si no se configura otra cosa: webhook, cp (WeCom), mail.</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>Los puntos de la cuenta están agotados.</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus ha bloqueado la cuenta durante unos días porque envió más de 200 peticiones en uno: espere hasta que vuelva a estar abierta.</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus no conoce este token: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus quiere que antes demuestre su identidad: www.pushplus.plus, verificación de nombre real.</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus rechazó la petición, o la dirección de este equipo no está en la lista de la cuenta.</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Webhook entrante de Rocket.Chat</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>Los identificadores son nombres de usuario, o here, all.</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>En Rocket.Chat: administración, integraciones, nueva, entrante; actívela, guarde y copie la URL del webhook.</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>La integración no permite otro canal: permítalo en los ajustes de la integración.</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>El script de la integración falló: quítelo o corríjalo.</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>La integración no puede publicar en su canal, o el canal ya no existe.</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>El servidor está ocupado o la integración está desactivada: mire en administración, integraciones.</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>El servidor rechazó el webhook: copie su dirección de nuevo.</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>El mensaje no llegó a ninguno de los canales de la integración.</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>ServerChan (Server酱)</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>Mensajes push a WeChat o a la app ServerChan, para SendKeys de Turbo (SCT...) y de Server酱³ (sctp...). Las cuentas gratuitas tienen unos pocos mensajes al día.</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>El primer ServerChan se ha desactivado. Inicie sesión en sct.ftqq.com y copie allí el SendKey.</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com, SendKey; para Server酱³ sc3.ft07.com, SendKey.</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>Solo para vías distintas a las propias de su cuenta: números según la documentación de ServerChan, dos como máximo, por ejemplo 9|66.</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan no conoce este SendKey: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Los mensajes de hoy de la cuenta están agotados.</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan rechazó el SendKey: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>App de Slack (chat.postMessage)</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>Mensajes del bot de una app de Slack. La app necesita el permiso chat:write y debe estar invitada al canal, o chat:write.public. Los identificadores son ID de miembro (U...), ID de grupo de usuarios (S...), o here, channel, everyone.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps: la app, OAuth y permisos, Bot User OAuth Token. Empieza por xoxb-.</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>ID del canal: en Slack, los detalles del canal, al final. Empieza por C. Un ID de miembro (U...) envía un mensaje directo. Deskbell puede listar los canales que ve la app.</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>https://slack-gov.com para GovSlack.</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>bloques</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack rechazó el token del bot: cópielo de nuevo de la página de la app o vuelva a instalar la app.</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>A la app le falta el permiso chat:write: añádalo en OAuth y permisos y vuelva a instalar la app.</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>La app no está en este canal, o el canal ya no existe: invite a la app o elija otro canal.</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Un administrador del espacio de trabajo no permite que la app escriba en este canal.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Webhook entrante de Slack</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>Los identificadores son ID de miembro (U...), ID de grupo de usuarios (S...), o here, channel, everyone. Una dirección de Workflow Builder usa otros campos y no funciona aquí.</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>Esta es una dirección de Workflow Builder, que solo admite los campos que nombra su flujo de trabajo. Cree en su lugar un webhook entrante en los ajustes de una app de Slack.</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>En los ajustes de la app de Slack: Incoming Webhooks.</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack no permite que este webhook escriba en el canal general: elija otro.</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Un administrador del espacio de trabajo lo ha prohibido.</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>El espacio de trabajo está desactivado.</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack no conoce esta dirección: cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>El canal se ha eliminado o archivado: cree un webhook para otro.</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>El webhook se ha quitado o desactivado: cree uno nuevo.</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack rechazó este webhook: cree uno nuevo o consulte a un administrador del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack ya no conoce esta dirección: cree un webhook nuevo.</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams (Workflows)</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>Una dirección del flujo de trabajo «Post to a channel when a webhook request is received». Teams solo confirma que el flujo ha empezado; por qué falló después figura en el historial de ejecuciones del flujo. Un flujo pertenece a una persona y se detiene cuando esa persona se va. Los identificadores son nombres principales de usuario (ann@example.org).</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft ha desactivado los conectores de Office 365. Añada en el canal el flujo de trabajo «Post to a channel when a webhook request is received» y copie su dirección.</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft ha trasladado los flujos de trabajo a otro servidor, y las direcciones de logic.azure.com ya no funcionan. Abra el flujo y copie su nueva dirección.</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Dirección del flujo de trabajo</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>En Teams: el menú del canal, Flujos de trabajo, «Post to a channel when a webhook request is received»; la dirección se muestra al final. Cópiela entera.</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>Qué formas se usan. card (tarjeta) y sentence (frase) sirven para el flujo de trabajo que ofrece Teams; flat (title, text, url como campos simples), solo para un flujo propio.</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>campos simples</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>El flujo de trabajo se ha eliminado o desactivado, quizá porque su propietario se ha ido: actívelo, o cree uno nuevo y copie su dirección.</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>El flujo de trabajo solo acepta peticiones de personas con sesión iniciada: configure su desencadenador para cualquiera.</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Falta una parte de la dirección: cópiela entera.</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>El flujo de trabajo rechazó la dirección: cópiela entera o configure su desencadenador para cualquiera.</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>Ese flujo de trabajo ya no existe: cree uno nuevo y copie su dirección.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Bot de Telegram</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>Un bot de @BotFather escribe en un chat en el que está; una persona debe haberle escrito antes. Los identificadores son nombres de usuario (@ann) o ID de usuario (números).</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>De @BotFather en Telegram: /newbot, o /token para un bot que ya existe.</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>ID del chat, o @nombre de un canal público. Escriba al bot o al grupo en el que está, y deje que Deskbell liste los chats.</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>ID de un tema en un grupo con temas; figura en la dirección de un mensaje de ese tema.</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Solo para un servidor propio de la Bot API.</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>Chats que escribieron al bot</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>El grupo se ha convertido en supergrupo y tiene un ID nuevo; Deskbell lo usa a partir de ahora.</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram no conoce este token de bot: cópielo de nuevo de @BotFather.</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>El bot no conoce este chat: escriba antes allí al bot, o añádalo al grupo.</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Esta persona bloqueó el bot o se le quitó de este grupo: vuelva a admitirlo.</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>El bot no puede escribir en este chat: dele el permiso.</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>No existe tal tema en este grupo.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram no permite que el bot escriba en este chat.</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Bot o webhook entrante de Webex</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>Con un bot: token y sala. Con un webhook entrante: solo su dirección, y sin tarjeta. Los identificadores son direcciones de correo electrónico, o all.</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com: mis apps de Webex, el bot, token de acceso. Déjelo vacío para un webhook entrante.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>ID del espacio en el que está el bot. Deskbell puede listarlos.</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Dirección del webhook entrante</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com: webhooks entrantes, la URL del webhook. Déjelo vacío para un bot.</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>Solo para Webex for Government.</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>Espacios del bot</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Markdown del webhook</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>texto del webhook</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex rechazó el token del bot: cree uno nuevo y cópielo.</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>El bot no está en este espacio, o el espacio o el webhook ya no existe: añada el bot o elija otro espacio.</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>Envía cada ticket como JSON a una dirección suya. Los receptores distinguen las repeticiones por la cabecera webhook-id. Con un secreto, cada petición va firmada.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Dónde escucha el receptor.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>El mismo texto que en el receptor; whsec_... para Standard Webhooks.</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Tipo de firma</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks, hub-sha256 (como GitHub) o timestamp-v1 (como Stripe).</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Cabecera Authorization</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>Valor completo, por ejemplo: Bearer abc. Solo si el receptor pide uno.</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>El receptor indica que esta dirección se ha retirado: introduzca una nueva.</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>El receptor rechazó el secreto o la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>Nadie responde en esta ruta: compruebe la dirección.</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>El receptor no admite esta forma de mensaje.</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>El receptor respondió que no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook (CloudEvents)</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>Envía cada ticket como CloudEvent 1.0 en modo estructurado a una dirección suya. Los receptores distinguen las repeticiones por source e id.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Solo si el receptor pide uno.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>Nombra a este Deskbell en el atributo source.</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>El mismo texto que en el receptor; la petición lleva entonces la cabecera X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>El receptor rechazó el token Bearer o la firma.</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>El receptor no entiende CloudEvents en modo estructurado.</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>Miniprograma de WeChat (微信小程序订阅消息)</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>Mensajes de suscripción de un miniprograma propio. Cada mensaje gasta una aceptación que la persona dio en el miniprograma; sin ninguna, se prueba un mensaje de atención al cliente, que solo llega a quienes escribieron al miniprograma en las últimas 48 horas. WeChat confirma que aceptó un mensaje, nunca que haya llegado. Un miniprograma solo abre sus propias páginas: la dirección del ticket solo va en el mensaje de atención al cliente.</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Plataforma de WeChat para miniprogramas: ajustes de desarrollo.</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>En la misma página que el AppID. WeChat lo muestra una sola vez, al restablecerlo.</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>OpenID de personas en este miniprograma, separados por comas; los de una cuenta oficial no funcionan aquí.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>ID de una plantilla de suscripción del miniprograma. Deskbell puede listarlas.</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Campos de la plantilla</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Qué va en cada sitio, por ejemplo thing1=subject, character_string2=number, time3=created. Conocidos: title, subject, number, requester, queue, status, priority, assignee, created, body, link y los nombres de los campos propios del sistema de tickets.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Página del miniprograma que se abre al tocar, por ejemplo pages/ticket/index?id=NUMBER, donde NUMBER se sustituye por el número del ticket. Vacío: no se abre nada.</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>Solo para un servidor intermedio con dirección fija.</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>Plantillas de suscripción</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>suscripción sin enlace</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El cupo de tokens de acceso del miniprograma está agotado hasta medianoche en China.</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat no conoce este AppID: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat rechazó el AppSecret, o está congelado: cópielo de nuevo o descongélelo en la plataforma.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>La dirección pública de este equipo, que figura en la respuesta, no está en la lista del miniprograma: añádala en los ajustes de desarrollo.</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat pide al administrador del miniprograma que confirme esta dirección en el teléfono; un rechazo la bloquea una hora, un segundo rechazo, un día.</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El miniprograma está restringido: la plataforma de WeChat indica por qué.</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Esta persona no ha escrito al miniprograma en las últimas 48 horas.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Esta persona recibió tantos mensajes como permite WeChat; si escribe al miniprograma, habrá sitio para cinco más.</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El miniprograma no puede enviar mensajes de atención al cliente, o WeChat los ha bloqueado.</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Los mensajes de hoy del miniprograma están agotados.</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat rechazó el AppID o el AppSecret: copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat ha restringido o bloqueado el miniprograma: su plataforma indica por qué.</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>Esta persona no ha aceptado el mensaje de suscripción, o la aceptación está agotada: cada una vale para un mensaje.</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>La plantilla de suscripción ya no existe: elija otra.</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El miniprograma no puede enviar mensajes de suscripción. Se prueba el siguiente tipo de mensaje.</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El miniprograma publicado no tiene tal página: compruébela.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat rechazó un campo de la plantilla de suscripción; la respuesta lo nombra.</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>El OpenID no es de una persona de este miniprograma.</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat rechazó el texto por arriesgado.</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>Cuenta oficial de WeChat (微信公众号)</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>Necesita una cuenta de servicio verificada, o la cuenta de prueba (测试号) de mp.weixin.qq.com/debug/cgi-bin/sandbox, que cualquiera puede tener. Primero se prueba un mensaje de plantilla, después un mensaje de suscripción y después un mensaje de atención al cliente, que solo llega a quienes escribieron a la cuenta en las últimas 48 horas. WeChat confirma que aceptó un mensaje, nunca que haya llegado. La dirección pública de este equipo debe estar en la lista de la cuenta.</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Plataforma de WeChat: ajustes y desarrollo, configuración básica; para la cuenta de prueba, en la parte superior de su página.</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenID (empiezan por o), separados por comas. Para la cuenta de prueba figuran en su página, tras los nombres de los seguidores.</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>ID de una plantilla de mensaje. Deskbell puede listar las de la cuenta.</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Plantilla de mensajes de suscripción</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>ID de una plantilla de suscripción, para personas que la han aceptado. Deskbell puede listar las de la cuenta.</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>Campos de la plantilla de suscripción</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>Igual que en la otra plantilla.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>Plantillas de mensajes</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>plantilla sencilla</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>El cupo de tokens de acceso de la cuenta está agotado hasta medianoche en China.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La dirección pública de este equipo, que figura en la respuesta, no está en la lista de la cuenta: añádala en configuración básica.</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat pide al administrador de la cuenta que confirme esta dirección en el teléfono; un rechazo la bloquea una hora, un segundo rechazo, un día.</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La cuenta está restringida: la plataforma de WeChat indica por qué.</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Esta persona no ha escrito a la cuenta en las últimas 48 horas, o ya no la sigue.</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Esta persona recibió tantos mensajes como permite WeChat; si escribe a la cuenta, habrá sitio para cinco más.</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La cuenta no puede enviar mensajes de atención al cliente, o WeChat los ha bloqueado.</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La cuenta no puede enviar mensajes de plantilla: no está verificada o WeChat le ha retirado el permiso. Se prueba el siguiente tipo de mensaje.</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat ha restringido o bloqueado la cuenta: su plataforma indica por qué.</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La plantilla ya no existe, como ocurre cuando cambia la categoría de la cuenta: elija otra.</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat rechazó la plantilla por haberse cambiado demasiadas veces, o ya no existe.</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat ya no admite esta plantilla: elija otra.</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat rechazó un campo de la plantilla; la respuesta lo nombra. Compruebe cuál de los campos del ticket va allí.</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>Esta persona no sigue la cuenta, la ha bloqueado o el OpenID pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>La cuenta no puede enviar mensajes de suscripción. Se prueba el siguiente tipo de mensaje.</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat ha vetado los mensajes de suscripción de la cuenta.</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>Aplicación de WeCom (企业微信应用消息)</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>Llega a los miembros en WeCom y, con el complemento de WeChat, en WeChat. Las personas que menciona una regla también reciben el mensaje; los identificadores son ID de usuario de WeCom. La dirección pública de este equipo debe estar en la lista de direcciones de confianza de la aplicación. WeCom descarta sin decir nada lo que pase de 30 mensajes por minuto a un miembro.</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Corp ID</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Administración de WeCom: mi empresa, al final de la página.</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Administración de WeCom: aplicaciones, la aplicación, AgentId.</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>En la misma página que el AgentId: Secret, ver. WeCom lo envía al teléfono de un administrador.</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>ID de usuario separados por comas; @all para todos los que ven la aplicación. Administración de WeCom: contactos, el miembro, cuenta.</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>ID de departamentos. Administración de WeCom: contactos, el menú tras el departamento.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>ID de etiquetas. Administración de WeCom: contactos, etiquetas, detalles de la etiqueta.</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>Solo donde WeCom funciona en su propia red, o tras un servidor intermedio con dirección fija.</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom no conoce este corp ID: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom rechazó el secreto: cópielo de nuevo. Tras varios incorrectos, WeCom bloquea la dirección de este equipo durante una hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>La dirección pública de este equipo, que figura en la respuesta, no está entre las direcciones de confianza de la aplicación: un administrador puede añadirla; funciona un minuto después.</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom rechazó el corp ID o el secreto: copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>El AgentId no corresponde a este secreto: copie ambos de la misma aplicación.</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>La aplicación está desactivada o no puede enviar mensajes: un administrador puede permitirlo.</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>Ninguno de los miembros, departamentos y etiquetas existe o ve la aplicación: compruébelos.</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>El miembro no existe, no ve la aplicación o no tiene el complemento de WeChat.</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>Robot de grupo de WeCom (企业微信群机器人)</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>Markdown no se muestra a quienes leen con el complemento de WeChat: elija para ellos la forma text (texto). Los identificadores son ID de usuario de WeCom o números de móvil; los números de móvil y @all solo funcionan en la forma text, y card (tarjeta) y markdown-v2 no nombran a nadie.</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>En el grupo: robots, el robot, copiar su dirección.</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>Qué formas se usan, primero la más completa. card: una tarjeta con un botón. markdown-v2: tablas y listas, para clientes de 2025 y posteriores. text: la única que muestra el complemento de WeChat.</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>La dirección es incorrecta, o el robot se ha quitado de su grupo: copie la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>El robot está desactivado: su propietario puede activarlo de nuevo.</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>El robot ya no está en este grupo: añada uno y copie su dirección.</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Bot de Zulip</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>Cada ticket se convierte en un tema propio, salvo que indique uno. Los identificadores son ID de usuario (números, en el perfil de una persona), o all.</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Dirección de la organización, por ejemplo https://example.zulipchat.com.</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>Dirección de correo del bot</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>En Zulip: ajustes personales, bots, el bot.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>En el mismo lugar, tras la dirección de correo del bot.</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Nombre del canal (stream). A uno privado debe estar suscrito el bot.</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Vacío: cada ticket tiene el suyo.</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip rechazó la dirección de correo o la clave de API del bot: copie ambas de nuevo.</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>No existe tal canal: compruebe su nombre.</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Esto no es un servidor Zulip: compruebe su dirección.</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>El bot no puede escribir en este canal: suscríbalo.</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>Lista primero el bug más nuevo; el texto de un bug es su primer comentario, que se pide una sola vez.</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>Probado con la versión 5.0.6; no con bugzilla.mozilla.org, que quiere sus claves en una cabecera.</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Nombre de un producto; vacío: todos los que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Nombre de un componente; vacío: todos.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Como en el campo de búsqueda de Bugzilla, por ejemplo: product:Hardware printer. Vacío: todos los bugs abiertos.</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Preferences, API Keys: marque «Generate a new API key» y envíe.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Inicia sesión como un navegador; para cuentas sin clave de API. Indique el nombre de usuario completo, tal como lo muestra Bugzilla.</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>Nadie: los bugs son públicos</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla no conoce esta clave de API.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta está desactivada.</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla quiere que esta cuenta cambie antes su contraseña.</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede ver el bug.</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla rechazó la búsqueda: compruebe las opciones del origen.</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla ya no conoce la sesión.</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>Lee las incidencias de los proyectos que indique, las más nuevas primero.</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>Escrito a partir de fuentes poco fiables: los nombres de campos, las horas y las direcciones de las páginas se indican de memoria y según clientes de terceros.</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>Nombres de proyectos separados por comas, como en TEAM.coding.net/p/NAME/…</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL, DEFECT, REQUIREMENT, MISSION o EPIC.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>Ajustes personales, tokens de acceso (个人账户设置，访问令牌), con el permiso de leer incidencias (project:issue).</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING no conoce este token, o ha caducado.</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING rechaza el proyecto: el token necesita project:issue y su propietario debe ser miembro.</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>El token se usó con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING rechazó la petición: compruebe los nombres de los proyectos.</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>Sistema de demostración</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>El sistema de tickets incorporado en Deskbell, para hacer pruebas: deskbellctl demo-desk.</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>Cualquier feed Atom o RSS</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>Para sistemas que ofrecen un feed de tickets nuevos. Un feed solo contiene sus entradas más nuevas: consulte con frecuencia suficiente para que ninguna salga sin verse.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>Expresión regular cuyo primer grupo es el número del ticket en el enlace; vacío: el propio ID de la entrada.</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Nadie: el feed es abierto</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña en cada petición</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>Clave en la dirección</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>El valor del parámetro key.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>Aprobaciones de Feishu / Lark 飞书审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>Avisa de nuevas solicitudes de aprobación de las definiciones que indique, con lo que se rellenó como campos. Feishu no proporciona la dirección de la página de una solicitud.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>Escrito a partir de la biblioteca del proveedor; la forma de los valores rellenados y los códigos de tokens rechazados y de límites proceden de fuentes poco fiables.</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>Definiciones de aprobación</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>Sus códigos separados por comas: el texto tras definitionCode= en la dirección de la página de la definición en Approval, Administration (审批管理后台).</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>App propia</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>Consola de desarrollo (open.feishu.cn, u open.larksuite.com para Lark): cree una app, dele los permisos approval:approval:readonly y contact:user.base:readonly y publíquela. Nombre de usuario: App ID. Secreto: App Secret.</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu ya no acepta el token.</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>La app ha preguntado con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>La app necesita el permiso approval:approval:readonly y debe publicarse con él.</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu rechazó la petición: compruebe los códigos de las definiciones de aprobación.</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>Muestra lo que selecciona un informe de tickets guardado. El informe debe listar primero los tickets más nuevos y tener una columna uuid o #.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>Número del informe de tickets, como en /rptview/2.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>Número de tickets que se piden; vacío: todos. Solo para un informe que liste primero los más nuevos.</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, donde Fossil se compiló sin JSON</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>Nadie: los tickets son públicos</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil indica que esta petición necesita un permiso que el usuario anónimo no tiene.</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Este Fossil no conoce el comando: puede que se haya compilado sin JSON.</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil rechazó el informe: compruebe su número.</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>Con el formulario lee la página de una carpeta del buzón, que no indica la hora de creación. La API pertenece al módulo de pago «API &amp; Webhooks».</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>La API del módulo de pago no se ha probado: lo que responde procede de clientes de terceros y se indica de memoria.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>El primer número de la dirección de la carpeta: 1 en /mailbox/1/2. Con la API, vacío: todos los buzones.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Solo con el formulario: el segundo número de la dirección de la carpeta, por ejemplo el de Unassigned: 2 en /mailbox/1/2.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>Solo con la API: active, pending, closed o spam; vacío: todos.</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>Clave de API del módulo «API &amp; Webhooks»</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Manage, Settings, API &amp; Webhooks.</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>Dirección de correo electrónico y contraseña</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Rellene abajo el buzón y la carpeta.</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout rechaza la clave de API: compruebe que el módulo está activo y que la clave no está restringida.</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>No hay ninguna API en esta dirección: puede que falte el módulo «API &amp; Webhooks».</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no tiene acceso al buzón: Manage, Mailboxes, Permissions.</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>No existe tal carpeta: compruebe los números del buzón y de la carpeta.</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>Lista los tickets de los últimos 30 días que puede ver el agente, los más nuevos primero. Cada lista cuesta a la cuenta tres créditos de API. Los nombres de agentes y grupos necesitan una cuenta que pueda leerlos; si no, figuran sus números.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>Escrito a partir de respuestas grabadas de una biblioteca cliente y de la documentación del proveedor.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open o watching; vacío: todos los tickets.</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>Su foto arriba a la derecha, Profile settings: Your API Key.</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede listar tickets, o su plan no incluye API.</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk rechazó la petición: compruebe el filtro.</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>Lista los tickets de los últimos 30 días, que es todo lo que Freshservice lista sin una búsqueda.</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>Escrito a partir de la documentación de Freshworks y de bibliotecas cliente; los elementos solicitados de una solicitud de servicio se indican de memoria.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>Número de un espacio de trabajo; 0: todos los que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>Leer los elementos solicitados</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>yes: una petición más por cada solicitud de servicio no leída antes, para lo que se rellenó en su formulario.</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>Su foto, Profile settings: la clave de API figura a la derecha. Puede que un administrador deba permitirla para su cuenta.</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice rechaza la lista: el rol de este agente debe permitir ver los tickets del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice no conoce el espacio de trabajo o el filtro: compruebe las opciones del origen.</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Incidencias de Gitea o Forgejo</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>Lista las incidencias abiertas de un repositorio, o de todos los que la cuenta puede ver; las pull requests se omiten.</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente de Gitea; no se ha leído ninguna lista de un servidor en marcha.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Usuario u organización a los que pertenece el repositorio.</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Nombre del repositorio, sin su propietario; vacío: incidencias de todos los repositorios, o de los del propietario si se indica uno.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>Solo incidencias con alguna de estas, separadas por comas.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open: una incidencia sale de la lista cuando se cierra.</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>Settings, Applications, Generate New Token, con acceso de lectura a incidencias y repositorios.</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>No para cuentas con doble factor.</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>El token necesita acceso de lectura a incidencias y repositorios.</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>No existe tal repositorio, sus incidencias están desactivadas o está oculto para esta cuenta.</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>Incidencias de GitHub</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>Lista las incidencias abiertas de un repositorio, o de todos los que conciernen a la cuenta; las pull requests se omiten. Una lista sin cambios no consume nada del límite por hora de GitHub. No se indican direcciones de correo. GitHub Enterprise Server: introduzca https://HOST/api/v3 como dirección.</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>Escrito a partir de la documentación de GitHub y de respuestas grabadas antiguas.</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Nombre del repositorio, sin su propietario; vacío: incidencias de todos los repositorios.</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>Cuáles de todas</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Si no se indica repositorio: asignadas a la cuenta (assigned), creadas por ella (created), con mención (mentioned), con suscripción (subscribed) o todas las que puede ver (all).</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>Solo incidencias con todas estas, separadas por comas.</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings, Developer settings, Personal access tokens: uno fine-grained con acceso de lectura a Issues, o uno classic con el permiso repo.</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>El límite por hora de GitHub de esta cuenta está agotado.</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub pide esperar.</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>El token no puede leer incidencias aquí; puede que una organización exija autorizarlo para el inicio de sesión único.</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub no conoce tal repositorio, o lo oculta a este token.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>Las incidencias están desactivadas en este repositorio.</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>Incidencias de GitLab</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>Lista las incidencias abiertas de todo lo que la cuenta puede ver, de un grupo o de un proyecto. Las merge requests no están entre ellas.</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>Escrito a partir de la documentación de GitLab; se dice que las cabeceras que envía gitlab.com cuando está ocupado faltan a veces.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Ruta o número de un proyecto, por ejemplo group/helpdesk.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>Ruta o número de un grupo, con sus subgrupos; se usa cuando no se indica proyecto.</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened: una incidencia sale de la lista cuando se cierra.</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>Su foto, Preferences, Access tokens, con el permiso read_api. También vale un token de acceso de un proyecto o grupo.</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>El token necesita el permiso read_api, y su cuenta, el derecho a ver incidencias.</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab no conoce tal proyecto o grupo, o lo oculta a esta cuenta.</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI, API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>Para GLPI 9.5 a 11. Lo que se lista depende del perfil y la entidad predeterminados de la cuenta. Los nombres de personas cuestan una petición cada uno, una vez al día.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>Escrito a partir de la descripción de la API de GLPI; los números de las columnas solicitante (4), técnico (5) y categoría (7) y las palabras de estado son los de una instalación habitual.</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold: ni resueltos ni cerrados. notclosed: también los resueltos. process: en curso. all: todos los tickets.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>La del servidor GLPI, porque sus horas no indican ninguna, por ejemplo Europe/Paris; vacío: UTC.</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>Token de usuario</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI no permite a nadie iniciar sesión en su API con contraseña: un administrador puede permitirlo en Setup, General, API; o use un token de usuario.</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>El token de aplicación falta o es incorrecto: vea el cliente de API en Setup, General, API.</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>Ningún cliente de API de GLPI admite esta dirección: vea Setup, General, API.</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI ya no conoce la sesión.</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI no admite ningún cliente de API con esta dirección o este token de aplicación: vea Setup, General, API.</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>El perfil predeterminado de esta cuenta no puede ver tickets.</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11, API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>Para GLPI 11 y posteriores; los anteriores: glpi. Un administrador crea el cliente OAuth en Setup, OAuth clients, con la concesión Password y el permiso api.</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente de GLPI; las respuestas de las pruebas se compusieron según su esquema, y la forma con formulario (cuyos nombres de campo cambian en cada página) no se ha probado nunca.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Del cliente OAuth; solo hace falta para la forma con contraseña.</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL, por ejemplo: status.id=in=(1,2);category.id==4. Estado 1 nuevo, 2 asignado, 3 planificado, 4 pendiente, 5 resuelto, 6 cerrado.</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>Número de una entidad; vacío: la predeterminada de la cuenta. Sus entidades hijas se incluyen.</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>Cliente OAuth, nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, como un navegador</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>No necesita cliente OAuth. No para cuentas con doble factor.</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI ya no acepta el token.</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI rechazó la petición: compruebe el filtro.</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede ver tickets con su perfil y entidad, o la API está desactivada en Setup, General, API.</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>La cuenta necesita el perfil «REST Services User». iTop no puede ordenar, así que en cada consulta se leen todos los tickets que selecciona la condición: manténgala acotada.</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>Las versiones anteriores a la 3 no se han probado.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Clases de tickets separadas por comas; donde los incidentes son una clase aparte: UserRequest,Incident.</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>Lo que sigue a WHERE en una consulta OQL.</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>La zona del servidor, por ejemplo Europe/Paris.</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>Una cuenta de consola con el perfil «REST Services User» (Admin tools, User accounts, Profiles); los usuarios del portal se rechazan.</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop rechazó la cuenta: la contraseña es incorrecta, es un usuario del portal o falta el perfil «REST Services User».</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop no puede ejecutar la consulta: compruebe las clases y la condición del origen.</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop rechazó la petición; puede que sea demasiado antiguo para la versión 1.3 de sus servicios web.</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center o Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>Lista lo que encuentra una consulta JQL. Jira en la nube: jira-cloud. Colas de un service desk: jsm. Como Jira responde a una sesión perdida con lo que cualquiera puede ver, Deskbell pregunta antes de cada lista quién es.</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>Escrito a partir de bibliotecas cliente y de la documentación del proveedor; la cabecera que avisa de un captcha no se ha visto en un Jira en marcha.</translation>
    </message>
    <message>
        <source>https://jira.example.org or https://example.org/jira</source>
        <extracomment>jira, what its address looks like</extracomment>
        <translation>https://jira.example.org o https://example.org/jira</translation>
    </message>
    <message>
        <source>JQL</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Without ORDER BY, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Sin ORDER BY, por ejemplo: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Further fields</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>Campos personalizados que se leen, por ejemplo: customfield_10010,labels; *all lo lee todo y es lento.</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Su foto, Profile, Personal Access Tokens, Create token (Jira 8.14 y posteriores).</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Tras varios fallos, Jira pide un captcha: inicie sesión entonces una vez con un navegador. No detrás de un inicio de sesión único.</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira pide un captcha: inicie sesión una vez con un navegador.</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>Puede que un administrador lo haya desactivado. Tras varios fallos, Jira pide un captcha: inicie sesión entonces una vez con un navegador.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira no aceptó las credenciales y respondió como a cualquiera.</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira rechaza esta cuenta: puede que un administrador haya desactivado la autenticación básica o los tokens de acceso personales, o retirado el derecho a usar Jira.</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>Lista lo que encuentra una consulta JQL. La consulta debe estar acotada, porque la nube rechaza las demás. Las direcciones de correo de los informadores suelen estar ocultas. Una incidencia puede faltar en la búsqueda unos segundos después de crearse; la siguiente consulta la ve.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>Escrito a partir de la documentación del proveedor; los tokens con permisos limitados (scopes), que necesitan otra dirección, no se han probado.</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Sin ORDER BY, con al menos una restricción, por ejemplo: project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>Campos personalizados que se leen, por ejemplo: customfield_10010,labels</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>Dirección de correo electrónico y token de API</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com, Security, Create and manage API tokens. El nombre de usuario es la dirección de correo de la cuenta.</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira no aceptó la dirección de correo o el token y respondió como a cualquiera.</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede usar Jira en este sitio.</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>Lista una cola de un service desk, tal como la ve un agente, con las columnas que tiene la cola; o, con las formas que terminan en -portal, las solicitudes abiertas en las que participa la cuenta, con los valores de sus formularios. Las colas tienen su propio orden, así que en cada consulta se leen todas las páginas.</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>Escrito a partir de una biblioteca cliente; las respuestas de las pruebas se compusieron según sus tipos.</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net o https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Servicio de asistencia</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Número o clave de proyecto del service desk: /rest/servicedeskapi/servicedesk los lista. No hace falta en las formas de portal.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>Número de la cola, como en la dirección de su página: .../queues/custom/12. No hace falta en las formas de portal.</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Cola: dirección de correo y token de API, o nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: la contraseña de la cuenta. La cuenta necesita una licencia de agente.</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>Token de API o contraseña</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Cola: token de acceso personal</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Solo Data Center. Su foto, Profile, Personal Access Tokens. La cuenta necesita una licencia de agente.</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Cola: nombre de usuario y contraseña, en una sesión</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Solo Data Center. Tras varios fallos, Jira pide un captcha: inicie sesión entonces una vez con un navegador.</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Solicitudes propias: dirección de correo y token de API, o nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>Solicitudes propias: token de acceso personal</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Solo Data Center. Su foto, Profile, Personal Access Tokens.</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira no aceptó las credenciales.</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Solo los agentes de este service desk pueden listar sus colas.</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira no conoce tal service desk o cola, o lo oculta a esta cuenta: compruebe ambos números.</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede usar el portal de clientes.</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>Cualquier lista JSON</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>Para sistemas que listan sus tickets como JSON en una dirección, los más nuevos primero: un array, o un objeto que contiene uno. Solo se lee la primera página.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>Dónde figura en una fila el ID propio del ticket, por ejemplo id o fields.key; las demás opciones, igual.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>Nadie: la lista es abierta</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>Lee en cada consulta las tareas abiertas de todos los proyectos, porque Kanboard no las ordena ni las pagina.</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>Los tokens personales y las cuentas con doble factor no se han probado.</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>Números de proyectos separados por comas; vacío: todos los que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña o token</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>Para todos los proyectos: nombre de usuario jsonrpc y el token de API de Settings, API. Para los suyos: su nombre de usuario y el token personal de su perfil en API, que necesitan las cuentas con doble factor, o su contraseña.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard no conoce este token o esta contraseña.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard lo rechaza: esta cuenta debe ser miembro del proyecto, y la API debe estar abierta para ella.</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard lo rechaza: esta cuenta debe ser miembro del proyecto.</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard rechazó la llamada: compruebe los números de los proyectos.</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>Lista lo que selecciona un filtro guardado, porque la interfaz por sí sola no admite estado ni orden. En cada consulta se lee todo lo que selecciona: cree un filtro que excluya las incidencias cerradas e introduzca su número.</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente de MantisBT; no se ha probado que la interfaz de todas las versiones acepte la cookie de un navegador.</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Número de un filtro guardado, o assigned, unassigned, reported, monitored; vacío: todas las incidencias, también las cerradas.</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>Número de un proyecto; vacío: todo lo que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Su nombre arriba a la derecha, My Account, API Tokens, Create API Token.</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>Funciona incluso donde el administrador ha desactivado los tokens de API.</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT respondió como a cualquiera.</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT está fuera de servicio, o su interfaz REST está desactivada ($g_webservice_rest_enabled).</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede listar incidencias de este proyecto.</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT no conoce este token, o los tokens de API están desactivados.</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT no conoce tal proyecto o filtro, o lo oculta a esta cuenta; o a su servidor le falta la reescritura de URL para /api/rest.</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>Escrito a partir de las plantillas de página de osTicket 1.18; no se ha leído ninguna página de uno en marcha.</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>Número de la cola, como en /scp/tickets.php?queue=1. 1 es Open en una instalación nueva.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 es Create Date. Otro también debe poner primero lo más nuevo.</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>La del perfil del agente, porque la página no indica ninguna, por ejemplo America/Chicago; vacío: UTC.</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña del agente</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>Los fallos repetidos bloquean la cuenta, así que una contraseña rechazada no se vuelve a enviar. No para agentes con doble factor.</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket pide iniciar sesión.</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket quiere que este agente cambie antes su contraseña.</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>Lee elementos de trabajo de proyectos. Como no se sabe si PingCode lista primero los más nuevos, en cada consulta se leen todos: indique un proyecto.</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>Escrito a partir de fuentes poco fiables: las rutas, los nombres de campos y el orden de la lista se indican de memoria.</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>ID de un proyecto, tal como lo conoce la API; vacío: todos.</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>Aplicación con ID y secreto de cliente</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>Administration, Custom applications (企业后台，凭据管理): cree una aplicación con el permiso de leer proyectos. Nombre de usuario: su Client ID. Una instalación privada tiene la dirección https://HOST/open.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode solo permite un número limitado de peticiones por minuto.</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode rechaza la lista: la aplicación necesita el permiso de leer elementos de trabajo.</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode rechazó la petición: compruebe el proyecto del origen.</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>Con una clave de API, Deskbell lo lee todo, incluidos los campos personalizados. Solo con nombre de usuario y contraseña lee el feed Atom de la lista de peticiones, que no tiene prioridad ni campos personalizados.</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Identificador de un proyecto, tal como lo muestra su dirección; vacío: todos los proyectos que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open: un ticket sale de la lista cuando se cierra. *: todos.</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Tipo (tracker)</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Número de un tipo (tracker); vacío: todos.</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me, o el número de un usuario; vacío: cualquiera.</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Mi cuenta, a la derecha: clave de acceso a la API, Mostrar. Un administrador debe haber activado Administración, Configuración, API, servicio web REST.</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, feed Atom</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, clave de API leída una vez</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>Inicia sesión como un navegador, lee la clave de API de la cuenta y lista con ella. Necesita que el servicio web REST esté activado.</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>No funciona con cuentas con doble factor. Necesita que el servicio web REST esté activado.</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine quiere que esta cuenta cambie antes su contraseña.</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine quiere que esta cuenta configure antes el doble factor.</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine rechaza la API: puede que el servicio web REST esté desactivado (Administración, Configuración, API), que esta cuenta no pueda ver el proyecto o que deba cambiar antes su contraseña.</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>Lee una clase del tracker por REST, lo más nuevo primero. La cuenta necesita el permiso «Rest Access».</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>El inicio de sesión con un token y el límite de peticiones no se han probado.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Nombre de la clase, tal como empiezan las direcciones de sus elementos: issue en /issue42.</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Nombres o números separados por comas, por ejemplo new,open; vacío: todos.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>Campos de la clase que se piden; omita los que su tracker no tenga.</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Un JSON Web Token que emite el administrador del tracker, si el tracker los tiene.</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Roundup bloquea una cuenta tras cuatro contraseñas incorrectas en diez minutos.</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, en un formulario</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Inicia sesión como un navegador, donde un proxy se traga las contraseñas enviadas con las peticiones.</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>Nadie: el tracker es público</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup retira la cookie de la sesión y responde como a cualquiera.</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup rechaza REST: esta cuenta necesita el permiso «Rest Access» y el derecho a ver la clase.</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup cuenta las peticiones de cada cuenta.</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup no conoce la clase o uno de los campos: compruebe las opciones del origen.</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>Lee tickets por REST 2, con nombre de usuario y contraseña o con un token de autenticación.</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL, por ejemplo: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>yes: una petición más por cada ticket no leído antes, para su primer mensaje.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Logged in as ..., Settings, Auth Tokens, Create.</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT envió la petición a su página principal: no hay nadie con la sesión iniciada.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>Lista una tabla, de forma predeterminada los incidentes. ServiceNow ignora en silencio una parte incorrecta de la consulta y lista entonces más de lo pedido: pruebe antes la consulta en una lista.</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>Escrito a partir de una biblioteca cliente; la forma de los valores mostrados, la respuesta a una lista vacía en versiones antiguas y las cabeceras de límites no se han visto en una instancia en marcha.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident, sc_req_item (elementos solicitados), sc_task, problem u otra tabla con estas columnas.</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Consulta codificada, tal como la da Copy query en el filtro de una lista, por ejemplo: active=true^assignment_group.name=Hardware</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>Nombres de columnas que se leen, por ejemplo: u_requested_hardware,location</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>Una cuenta de la propia instancia, porque el inicio de sesión único no tiene contraseña aquí. Necesita acceso de lectura a la tabla.</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services, API Access Policies, REST API Key; con un perfil de autenticación y una política de acceso para la interfaz de tablas.</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth, Application Registry, con la concesión Client Credentials; el nombre de usuario es el ID de cliente.</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede leer la tabla, o una política de acceso a la API lo rechaza.</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>Tencent TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>Lee bugs, historias o tareas de los espacios de trabajo que indique. El estado se muestra con la clave propia de TAPD, por ejemplo new.</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>Escrito a partir de la documentación de TAPD; los códigos de errores y límites y las direcciones de las páginas se indican de memoria.</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs: 缺陷; stories: 需求; tasks: 任务.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Números separados por comas, como en www.tapd.cn/NUMBER/…</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>Claves separadas por |, por ejemplo new|in_progress; vacío: todas.</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Mis ajustes, tokens de acceso personales (个人设置，个人访问令牌).</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>Cuenta de API</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>Gestión de la empresa, plataforma abierta (公司管理，开放平台): cuenta de API y contraseña de API.</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>Contraseña de API</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD no conoce esta cuenta o este token.</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD rechaza el espacio de trabajo: la cuenta de API debe tener permiso para verlo.</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>Las peticiones de la empresa están agotadas por ahora.</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD rechazó la petición: compruebe los espacios de trabajo y el estado del origen.</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>Lee la consulta de tickets como CSV. Trac escribe allí sus horas como la cuenta desea verlas: elija ISO 8601 en Preferences, Date &amp; Time de la cuenta e indique aquí su zona.</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>El formulario del complemento AccountManager no se ha probado; el inicio de sesión Digest no se admite.</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Como en la dirección de una consulta: !closed, new o new|assigned.</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Nombre de un propietario; vacío: cualquiera.</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>La zona en la que Trac escribe las horas para esta cuenta, por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Donde el servidor web pide una contraseña antes de cada página.</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, que pide el navegador en Login</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Donde solo los pide el enlace Login, en una ventanita del navegador: HTTP Basic en /login da una cookie para todas las demás páginas.</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Donde Login muestra un formulario, como con el complemento AccountManager.</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac rechaza la consulta: esta cuenta necesita el permiso TICKET_VIEW.</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac informa de un error propio.</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>Necesita el API bundle. UVdesk escribe las horas en la zona del agente y no lista ningún texto del ticket; leer un ticket concreto lo marcaría como visto, así que Deskbell no lo hace.</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente del API bundle; no se ha probado cuánto dura un token ni la dirección de la página de un ticket.</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Número de un estado, 1: abierto; vacío: todos.</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>Dirección de los agentes</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>Lo que sigue a la dirección del sistema de tickets donde trabajan los agentes, por ejemplo en/member.</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>La zona configurada en el perfil del agente, por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>Dirección de correo y contraseña, pide un token</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Una cuenta de agente; el sistema de tickets debe tener el API bundle.</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Settings, API Access: cree una configuración y copie su token.</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk no acepta el token.</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk rechaza la lista: este agente necesita el privilegio de ver tickets.</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk rechazó la petición: compruebe las opciones del origen.</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>Aprobaciones de WeCom 企业微信审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>Avisa de nuevas solicitudes de aprobación, con lo que se rellenó como campos. La app debe tener autorizadas las aprobaciones, y la dirección de este equipo debe estar en su lista de direcciones de confianza. WeCom no proporciona la dirección de la página de una solicitud.</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>Escrito a partir de una biblioteca cliente; los códigos de permisos que faltan se indican de memoria.</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>Número de un estado, 1: en espera (审批中); vacío: todos, para que también avise una solicitud que se decide rápidamente.</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>ID de una plantilla de aprobación; vacío: todas.</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>Administration, Applications (应用管理): cree una app y permita en la app de aprobaciones que llame a la API (审批，API，可调用接口的应用). Nombre de usuario: el ID de la empresa (我的企业). Secreto: el Secret de la app.</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom ya no acepta el token.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>La dirección de este equipo no está en la lista de direcciones de confianza de la app (企业可信IP).</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>La app no puede leer aprobaciones: la app de aprobaciones debe permitirle llamar a su API (可调用接口的应用).</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom rechazó la petición: compruebe las opciones del origen.</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>Lista directamente desde la base de datos, lo más nuevo primero, así que ni Elasticsearch ni su retraso importan, salvo que introduzca una consulta propia. Los grupos que la cuenta no puede leer faltan sin aviso.</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente y la documentación de Zammad; los números de los estados cerrados (4 y 5) y la dirección de la página de un ticket son los de una instalación nueva.</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>Texto de búsqueda como en la propia búsqueda de Zammad, por ejemplo: state.name:(new OR open) AND group.name:Hardware. Necesita Elasticsearch. Vacío: todos menos los tickets cerrados y fusionados.</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Su avatar, Profile, Token Access, Create; marque ticket.agent. Un administrador debe permitirlo en System, API.</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Como cuando inicia sesión con un navegador. No para cuentas con doble factor.</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta tiene doble factor: use un token de acceso.</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>Un administrador debe permitirlo en System, API. No para cuentas con doble factor.</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad no permite que este tipo de inicio de sesión use su interfaz: un administrador puede permitirlo en System, API.</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta o este token no puede listar tickets: necesita el permiso ticket.agent.</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>Lista todos los tickets que puede ver el agente, los más nuevos primero, sea cual sea su estado; los archivados no están entre ellos.</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>Escrito a partir de respuestas grabadas de una biblioteca cliente y de la documentación del proveedor; los usuarios y grupos cargados aparte en las pruebas son inventados.</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. El nombre de usuario es la dirección de correo del agente.</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>Token de acceso OAuth</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>Admin Center, Apps and integrations, APIs, OAuth clients; un token con el permiso read.</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>Esta cuenta no puede listar tickets: debe ser de un agente, y el acceso con token debe estar activado (Admin Center, Apps and integrations, APIs).</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>No existe tal Zendesk, o el centro de ayuda está cerrado.</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>ZenTao 禅道</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>Lee tickets (工单), bugs o comentarios de todos los productos. Los tickets solo existen en las ediciones de pago; la edición de código abierto tiene bugs.</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>Escrito a partir de la descripción de la API del proveedor; la primera versión de la API y las direcciones de las páginas proceden de clientes y se indican de memoria.</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets: 工单; bugs: Bug; feedbacks: 反馈.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>Números de productos separados por comas; vacío: todos los que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait, unclosed o all.</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>La zona del servidor.</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, pide un token</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Una cuenta que pueda usar la API; para ZenTao con la segunda versión de ella (api.php/v2).</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña, para versiones antiguas</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>Para ZenTao que solo tiene api.php/v1.</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao rechaza la lista: el grupo de esta cuenta necesita el permiso de consultarla.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Este ZenTao no tiene tal lista: los tickets necesitan una edición de pago.</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao rechazó la petición: compruebe los permisos de la cuenta y las opciones del origen.</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>Este ZenTao no tiene tal lista: los tickets necesitan una edición de pago, y api.php/v2, una versión más reciente.</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny, OTRS 6 u OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>Un administrador importa el servicio web GenericTicketConnectorREST.yml, que viene con el producto, en Admin, Web Services, Add, Import. Deskbell pide los números de los tickets abiertos y lee cada ticket una vez.</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>Escrito a partir del código fuente de Znuny y OTOBO; las rutas son las del ejemplo que se importa.</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny, .../otrs o .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Servicio web</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Nombre con el que se importó el servicio web.</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Nombre completo de una cola, por ejemplo Hardware::Requests; vacío: todas las que la cuenta puede leer. Un nombre que no existe no lista nada.</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Tipos de estado</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Separados por comas: new, open, pending reminder, pending auto, closed. Una palabra distinta de estas no lista nada.</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>Cuántos de los tickets más nuevos se listan. Más de los que llegan entre dos consultas.</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>La del servidor (OTRSTimeZone), porque sus horas no indican ninguna; vacío: UTC, como en las instalaciones nuevas.</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Un agente con permiso de lectura en las colas.</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>Nombre de usuario y contraseña del cliente</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>Lista los tickets que puede ver este cliente.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>A esta cuenta le falta el permiso de leer estos tickets.</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>El servicio web rechazó la búsqueda: compruebe la cola y los tipos de estado.</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>No se puede usar el servicio web: ¿está importado y es válido en Admin, Web Services, y es correcto su nombre?</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>Usa un token de actualización de un cliente OAuth propio. Cada petición cuesta créditos de un cupo diario, así que consúltelo con poca frecuencia; el texto de un ticket no se lee.</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>Escrito a partir de fuentes poco fiables: partes de las respuestas, la duración de los tokens, la respuesta vacía (204) y los límites proceden de clientes de terceros y se indican de memoria.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>El final de la dirección de su sistema de tickets: com, eu, in, com.au, jp, com.cn.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>El número en Setup, Developer space, API.</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Número de un departamento; vacío: todos los que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Por ejemplo Open; varios, separados por comas; vacío: todos.</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>Cliente OAuth con token de actualización</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho rechaza la lista: el token necesita el permiso Desk.tickets.READ, y su propietario debe ser agente del departamento.</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Los créditos de la organización están agotados por ahora.</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho rechazó la petición: compruebe la organización, el departamento y el estado del origen.</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>Solo si el cifrado está configurado en la app, como AES con CBC o GCM: los mismos 16, 24 o 32 caracteres.</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>Modo de cifrado</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>El que esté elegido en la app.</translation>
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
        <translation>De una cuenta solo para Deskbell. En Element: todos los ajustes, ayuda y acerca de, token de acceso. No hace falta con usuario y contraseña.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>En lugar de un token de acceso: el nombre de la cuenta o su ID de Matrix. Deskbell inicia entonces sesión por sí mismo, y de nuevo cuando el homeserver termina la sesión.</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>La de ese usuario.</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver rechazó el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver no permite a nadie iniciar sesión con contraseña: use un token de acceso.</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>El homeserver terminó la sesión, y solo el propietario de la cuenta puede iniciar otra: con usuario y contraseña, Deskbell lo hace por sí mismo.</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Su nombre arriba a la derecha, My settings, Remote access keys: API token, Regenerate. Un administrador debe activar la API en Setup, General, API. El token de aplicación es el del cliente de API que figura allí; vacío si el cliente no pide ninguno.</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>Un administrador debe permitir el inicio de sesión con credenciales en Setup, General, API. El token de aplicación es el del cliente de API que figura allí; vacío si el cliente no pide ninguno.</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>Lee la cola de tickets del panel de agentes como un navegador, ya que osTicket no tiene ninguna interfaz que liste tickets: sin texto del ticket. La dirección de correo procede de su vista previa, una petición por ticket. Las columnas se reconocen por sus números habituales; una cola con columnas propias necesita una copia de este preajuste.</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>Cree en api-console.zoho.com un Self Client, genere un código para los permisos Desk.tickets.READ, Desk.contacts.READ y Desk.basic.READ, y cámbielo por un token de actualización. Nombre de usuario: el ID de cliente.</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>Formato de texto</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Como figura en Administración, Configuración, General; markdown vale también para CommonMark.</translation>
    </message>
</context>
</TS>
