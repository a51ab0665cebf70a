<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>它已超過為此來源設定的工作階段有效期限</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>還沒有人在瀏覽器中登入過此來源</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>密碼已送出，可能已被計為一次失敗的嘗試。為避免帳號被鎖定，Deskbell 等待 20 分鐘後才會再次送出。</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>工單系統兩次不作提示地接受了密碼，隨後卻仍要求登入才能檢視清單：密碼可能有誤，或該帳號無權開啟此清單</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>工單系統在哪裡？</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>其起始頁的網址，與瀏覽器網址列中的相同。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>網址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名稱不可變更：Deskbell 憑它辨識此來源的工單。</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>已有同名的來源。</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>新增管理員</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理員 %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>此人在各通訊軟體中的識別資料，按該通訊軟體提及（@）某人時要求的形式填寫：使用者 ID 或手機號碼。不需要提及該管理員的，請留空。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>管理員需要一個名稱。</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>已有同名的管理員。</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>各通訊軟體中的識別資料</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>無法移除自動啟動項目：%1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>無法寫入自動啟動項目：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::BarChart</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in a chart: 2.5 seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>這段時間內沒有資料。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>無法啟動用於登入的視窗程式：%1。</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>請安裝套件 deskbell-signin，或改為貼上 cookie。</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>登入視窗意外結束。</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>請再試一次，或改為貼上 cookie。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>此頁面的網址</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>請像在瀏覽器中一樣登入。Deskbell 只保留 %1 的 cookie。</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>我已登入(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>%1 的憑證不可信，沒有向它傳送任何內容。如果工單系統使用自己的憑證授權單位，請在來源的設定中指定 CA 檔案或釘選憑證（pin）。</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>Deskbell 還看不到工單。請繼續登入；工單系統顯示自己的頁面後，請按此按鈕。</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1：頁面載入中</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>新增通道</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>通訊軟體</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>通訊軟體(&amp;M)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>訊息(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>狀態(&amp;L)</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>貼上通訊軟體提供給您的網址</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>設定檔中的自訂預設集</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>貼上(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>通訊軟體(&amp;E)：</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>尚未在真實的通訊軟體上試過：請使用「測試」。</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>此通訊軟體只告知已接收訊息，不告知是否送達。</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>%1 的官方說明</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>沒有通訊軟體使用此類網址。請在下方選擇。</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>這屬於 %1。</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>這屬於 %1，但這類網址已經失效。%2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>正在向通訊軟體查詢…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>通訊軟體沒有可選的內容。</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>通道需要一個名稱。</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>已有同名的通道。</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>請選擇通訊軟體。</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>使用此通道(&amp;U)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>限制與錯誤碼以該通訊軟體 %1 的說明為準。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>自 %1 起停用：%2 修正後請按「重新發送」。</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>通訊軟體的配額已用完；在恢復之前由其他通道接替。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1，%2 再試：%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>通訊軟體要求暫停到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>已滿：%n 秒後才能傳送下一則訊息。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>還有餘裕。</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>狀態：</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>目前形式：</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>被拒絕的形式：</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>等待中：</translation>
    </message>
    <message>
        <source>Last success:</source>
        <translation>上次成功：</translation>
    </message>
    <message>
        <source>Limiter:</source>
        <extracomment>What keeps the channel below the messenger&apos;s limit of messages in a time.</extracomment>
        <translation>頻率限制：</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>上次回應：</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新發送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>還沒有經它傳送過：它是新加入的，或已關閉。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>通訊軟體關於此回應的頁面</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>無法送達；待送訊息會保留並重試。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>備用通道</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>不加密（http）傳送到另一台機器(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>備用(&amp;F)：</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>回應遺失時</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>按該通訊軟體的情況決定</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>重新傳送：可能會送達兩次</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>不再傳送：可能並未送達</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>回應遺失時(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>此規則沒有任何條件，因此始終成立。</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>「path」需要配合「in」或「match」，「in」需要配合「path」。</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>沒有變數「%1」。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>沒有清單「%1」。</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>變數「%1」不是清單。</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>「verify」須與結果 TEMPLATE 一起使用。</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>沒有形式「%1」。</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>沒有介面「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>「%1」重複宣告。</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>這個正規表示式需要恰好一個群組。</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>「zone」須與 &quot;per&quot;: &quot;1d&quot; 一起使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>「%1」不能用作函式名稱。</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>同一介面中沒有可以提及（@）他人的形式「%1」。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>這不是網址。</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>請貼上以 https:// 開頭的完整網址。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>網址中包含使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>請刪除 // 與 @ 之間的內容。</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>網址為未加密的 http：傳輸途中的任何人都能讀取工單。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>請使用 https，或允許此通道使用未加密的 http。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>「%1」不是伺服器名稱。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>只填寫名稱，例如 chat.example.org。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>「%1」必須是以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>「%1」的型別不正確，應為：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>通道 %2 的「%1」不像是該通訊軟體的值。將按原樣使用。</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>通道 %1 含有其通訊軟體不認識的值「%2」。</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>「%1」與「%2」都沒有填寫。如果該通訊軟體要求其中之一，它會拒絕每則訊息。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>除本機桌面的氣泡通知外，還會收到新工單訊息的通訊軟體。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message>
        <source>Tickets per hour</source>
        <translation>每小時工單數</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>每天工單數</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a chart: day of the week and of the month, as a format of Qt: &quot;ddd d&quot; gives &quot;Mon 23&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>共有 %n 張工單響鈴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>%1 最多：%2。</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>各佇列工單數</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>（無佇列）</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>沒有工單響鈴。</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>工單最多的佇列是 %1。</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>確認所需時間</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>不超過</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未確認</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>這段時間的工單都沒有在此確認。</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>一半在 %1 內確認，95% 在 %2 內確認。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>還有 %n 張工單未確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>通訊軟體接受所需時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>一半不超過</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95% 不超過</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1：%n 則訊息，一半不超過 %2，95% 不超過 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>這段時間內沒有訊息被接受。</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的來源或通道。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>第一頁有 %n 個工單。</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>正常。</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>失敗。</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckList</name>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A ticked name that no longer exists in the settings.</extracomment>
        <translation>%1（不存在）</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}已移入此處或重新開啟。{{/moved}}{{#requester}}申請人：{{requester}}。{{/requester}}{{#queue}}佇列：{{queue}}。{{/queue}}{{#createdAt}}申請時間：{{createdAt}}。{{/createdAt}}{{#resources}}申請內容：{{resources}}。{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}移入此處或重新開啟的工單{{/moved}}{{^moved}}新工單{{/moved}} {{number}}{{#queue}}，佇列 {{queue}}{{/queue}}{{#requester}}，申請人 {{requester}}{{/requester}}{{#createdAt}}（{{createdAt}}）{{/createdAt}}{{#subject}}：{{subject}}{{/subject}}。{{#resources}}申請內容：{{resources}}。{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 有 %n 個新工單</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>仍未處理：%1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>推遲到現在：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>已有 %n 分鐘無人接手。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>上次看到工單系統是在 %1，此後可能已有人接手。</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>看不到工單系統，可能已有人接手。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 中有 %n 張工單仍在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>等於</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等於</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>開頭是</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>符合正規表示式</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小於</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>不為空</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>新增條件(&amp;A)</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>條件 %1 的欄位</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>條件 %1 的判斷</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>條件 %1 的值</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>刪除條件 %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>刪除此條件</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>條件 %1 沒有說明針對哪個欄位。</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>條件 %1 不是有效的正規表示式，錯在第 %2 個字元：%3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>名稱「%1」已在第 %2 行使用。</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>名稱不能只有大小寫不同。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是不是要寫「%1」？</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>沒有通道「%1」。</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>工作階段至少持續一秒。</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>應為類似「https://desk.example.org」的網址。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>這不是網址。</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>網址以「%1:」開頭；Deskbell 只支援 https 和 http。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>網址中沒有主機名稱。</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>網址中包含使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>請將其刪除，改用「signIn」。</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>預設集為空。</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>請指定一個預設集，例如「webhook」。</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>「tray」指系統匣本身。</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>請為通道另取名稱。</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>通道「%1」不能作為自己的備用通道。</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>沒有管理員「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>一個條件只能有一項測試；此條件有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>可用的測試：%1。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>正規表示式無效：%1，位於第 %2 個字元。</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell 每秒最多輪詢一次。</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>統計時段必須大於零。</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>各級須按「from」遞增，但 %1 排在 %2 之後。</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>工單最早在一分鐘之後才會再次響鈴。</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>這個時段沒有間隔。</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>請填寫「fixed」或「steps」。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 正常：%n 個來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n 個通道。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>「%1」的位址中含有疑似金鑰的內容。它原樣保存在 config.json 中；「config export」會將其遮蓋。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>沒有名為「%1」的通道；該備用通道將被跳過。</translation>
    </message>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>此檔案為版本 %1，由較新版本的 Deskbell 寫入；目前的 Deskbell 最高只能讀取版本 %2。檔案保持原樣。</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>請更新 Deskbell，或使用其他設定檔目錄。</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>此處有明文機密；它將被移到安全的位置。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>這不是普通檔案。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>無法讀取檔案：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>檔案過大，不可能是設定檔。</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>未儲存設定：否則會寫入明文機密（%1）。</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>未儲存設定，以免覆蓋有錯誤的檔案：%1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>請先修正該檔案或將其移走。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1（不顯示；留空則略過）：</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>無法將目前的設定複製到 %1；未匯入任何內容。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>仍缺少：%1。</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>是否將它以及金鑰圈無法保存的其他機密存放在只有您能讀取的檔案中？(y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>仍然缺少：「%1」的位址中的金鑰。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>預設集「%1」沒有名為「%2」的登入方式。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它有：%1。</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>缺少「secret」：這種登入方式需要機密。</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>未設定環境變數「%1」。</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>沒有機密檔案「%1」。</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>缺少「second」：這種登入方式需要兩個機密。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>無法讀取檔案：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>檔案過大，不可能是設定檔。</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>已匯出到 %1，不含任何密碼。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>沒有匯入任何內容，設定沒有改變。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>匯出設定</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>設定檔 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>匯入設定</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>設定檔 (*.json);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>請在設定中修正；Deskbell 會繼續嘗試。</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>這個通訊軟體沒有可供選擇的內容。</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>此通訊軟體不核發權杖。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>機密中含有換行符或其他控制字元。</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>請重新儲存，寫成一行。</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>正在執行的 Deskbell 在兩秒內沒有回應。</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>沒有使用此設定檔目錄的 Deskbell 在執行。</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>無法開啟控制 socket：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>cookie 的第 %1 段不是「名稱=值」的形式。</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>「Cookie:」後面沒有 cookie。</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>這些請求標頭中沒有以「Cookie:」開頭的一行。</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>這不是 Deskbell 認識的 cookie 形式。</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>這個指令請求的是 %1，而工單系統是 %2。</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>選項 %1 指的是一個 cookie 檔案：請貼上該檔案的內容。</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>這個指令裡沒有 cookie。</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>請複製登入之後對工單系統自身頁面的請求。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>內容過多，不可能是一個工單系統的 cookie。</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>這些 cookie 屬於 %1，而工單系統是 %2。</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>這些 cookie 已過期。</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>請在瀏覽器中重新登入工單系統，再複製 cookie。</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>這些 cookie 只屬於登入過程，其中沒有工單系統的工作階段。</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>請在工單系統顯示自己的頁面之後再複製。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>請在瀏覽器中登入工單系統，開啟開發者工具，重新載入頁面，把該頁面的請求複製為 cURL。</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>第 %1 行不是一筆 cookie。</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>這看起來是 JSON，但在第 %1 個字元處無法讀取：是否複製完整？</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>這段 JSON 裡沒有 cookie。</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>通道 %1 已停止</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 在設定中修正之前，不會再向該通道傳送任何內容；待遞送的內容會等待，或轉到其備用通道。</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>無法連線到通道 %1</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 待發送的內容會保留並繼續重試。</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>通道 %1 已恢復</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>待發送的內容正在傳送。</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>通道 %1：一種訊息形式被拒絕</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 接下來幾個小時使用更簡單的形式，之後再試這一種。</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>通道 %1 沒有送到所有人</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>無法讀取受信任憑證檔案：%1。</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>另一個 Deskbell 正在使用此設定檔目錄輪詢。</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>請先結束它，或使用其他 --profile。</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>有預設集被拒絕：%1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>資料庫已損毀。已將其另存為 %1 並建立新的資料庫：各來源會記錄目前列出的工單，但不響鈴。</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>外部無法查詢 Deskbell</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>暫停狀態未能儲存</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>此來源的預設集沒有任何登入方式。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的來源。</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>此來源會自動登入。</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>請先在它的設定中選擇另一種登入方式。</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>有一則訊息未能送達 %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>工單 %1：%2 「deskbellctl deliveries --failed」列出全部；「deskbellctl retry」可重新發送其中一筆。</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1：又能看到工單了</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1：看不到新工單</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>範例工單系統</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>這是 Deskbell 的測試</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>申請的資源</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>沒有形式「%1」；現有形式：%2。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>無法寫入預設集：%1。</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell 已內建名為「%1」的預設集。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>已有同名檔案，但它不是可用的預設集：%1。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>沒有預設集「%1」。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>「deskbellctl presets list」可列出全部預設集。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>工單已在這裡靜音。</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>無法刪除預設集：%1。</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>未開啟登入視窗，因為工單系統的憑證被拒絕：%1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>通道 %1 仍處於停止狀態</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的通道。</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>持續輪詢和遞送，直到被停止。</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>逐一檢查來源或通道的每個環節。</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>輪詢一個來源；使用 --dry-run 時只列印其工單。</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>接收您已登入的瀏覽器中的 cookie。</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>將已儲存的回應對應為工單。</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>列印將要傳送的請求。</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>立即傳送一個工單，依序試過所有形式。</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>列出已記錄的工單，最新的在前。</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>列出遞送及其結果。</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>顯示各來源能否看到工單，以及各通道的狀況。</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>將已結束的遞送重新列入待遞送。</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>將工單標記為已處理。</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>指出 config.json 中的錯誤及其位置。</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>列印不含機密的設定。</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>匯入已匯出的設定。</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>列出內建預設集和自訂預設集。</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>列印一個預設集。</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>檢查一個預設集檔案，或所有自訂預設集。</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>執行內建的示範工單系統。</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>使用此 JSON 檔案中的工單；- 表示讀取標準輸入。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>「deskbellctl COMMAND --help」可檢視某個指令的說明。</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>無需圖形介面的 Deskbell。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>此設定檔目錄的所有內容都位於 DIR 下。</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>以 JSON 行的形式列印記錄。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少指令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>沒有指令「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>「%1」的用法：deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>沒有來源預設集「%1」。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>「deskbellctl presets list」可列出全部預設集。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多這麼多筆。</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>不再為某個工單響鈴。</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>讓某個工單稍後在系統匣再響。</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>通道修好之後，讓已停止的通道重新傳送。</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>資料庫為版本 %1；目前的 Deskbell 最高支援版本 %2。它由較新版本的 Deskbell 寫入，已保持原樣。</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>請安裝較新版本的 Deskbell，或移走該檔案以重新開始。</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>另一個程式正在開啟資料庫。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>請關閉其他開啟該檔案的程式，然後重新啟動。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>資料庫已損毀。</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>該檔案是其他程式的資料庫，已保持原樣。</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>請將其移走；Deskbell 隨後會建立新的資料庫。</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>資料庫所在的資料夾不存在。</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>請建立資料夾 %1。</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>無法開啟資料庫：這不是檔案。</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>無法寫入資料庫：其資料夾為唯讀。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>請檢查 %1 的擁有者和權限。</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>無法寫入資料庫：%1。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>請檢查該檔案的擁有者和權限。</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>無法讀取資料庫：%1。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>請檢查磁碟。</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>無法建立資料庫：%1。</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>請檢查其資料夾的擁有者、權限和可用空間。</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>資料庫中存有工作階段 Cookie，但其他使用者可以讀取。</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>請將該檔案的擁有者改為執行 Deskbell 的使用者。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>資料庫已損毀，且無法移到一旁：%1。</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>此 Deskbell 組建不完整：%1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>請重新安裝 Deskbell。</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>資料庫版本較舊，且無法升級：升級前的備份失敗。%1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>資料庫未被更改。請在該處騰出一些空間，然後重新啟動。</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>資料庫的第 %1 個步驟失敗；資料庫未變更。%2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>某個步驟的最後一個陳述式沒有結束。</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>資料庫的各步驟編號不連續。</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>缺少資料庫的步驟。</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>無法寫入資料庫：磁碟已滿。</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>請在該處騰出一些空間；沒有任何內容丟失，Deskbell 會再次嘗試。</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>無法寫入資料庫：檔案或其資料夾為唯讀。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>請檢查該檔案及其所在資料夾的擁有者和權限。</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>資料庫已被其他程式鎖定。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>請關閉佔用該檔案的其他程式；Deskbell 會重試。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>請重新啟動 Deskbell：它會檢查整個檔案，必要時將其移到一旁並建立新的。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>請檢查其所在資料夾是否存在，以及您是否有權寫入。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>使用資料庫時磁碟回報錯誤（%1）。</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>請檢查磁碟；沒有任何記錄丟失，Deskbell 會重試。</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>資料庫傳回錯誤：%1。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>請重新啟動 Deskbell：它會把該檔案移到一旁，並新建一個。</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>最近一天的圖表</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>最近一天響過 %n 張工單。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>按這張表，每個來源會被查看 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>對於 %1，按這張表會查看 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>實際查看了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>間隔；每個點是一次實際查看</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>響過的工單</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>回應是 XML，但不是 Feed：其根元素為 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>回應不是 JSON：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>回應中「%1」處沒有工單清單。</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>回應大於 %n MB，未予讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>頁面為空。</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>回應不是 XML：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>該頁面不是工單清單：%1 處沒有任何內容。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>僅限失敗或結果未知的遞送。</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>申請兩張 GPU 供影像模型使用至週五</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>申請財務共用資料夾的存取權限</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>新同事週一報到，需要筆記型電腦</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>申請 CAD 程式授權</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>不知道實驗室印表機的密碼</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>定序工作再申請 2 TB 空間</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>示範伺服器無法監聽連接埠 %1：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>示範工單系統</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>有 %n 個未關閉的工單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>示範工單系統：登入</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請內容</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>監聽此連接埠；未指定時使用任一可用的連接埠。</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>大約每隔這麼久送出一個新工單：30s、5m。</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port 需要不大於 65535 的數字，--every 需要時間長度，例如「30s」。</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>示範工單系統正在 %1 監聽，使用者「%2」，密碼「%3」。按 Ctrl+C 停止。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>這是一個示範。本程式內部在 %1 執行著一個小型工單系統（使用者「%2」，密碼「%3」）。
Deskbell 會登入，不響鈴地記錄已有的工單，並為每個新工單響鈴：第一個會在幾秒內出現。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>網址中不要包含使用者名稱和密碼；稍後再填寫。</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>這不是以 https:// 或 http:// 開頭的網址。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>不使用 https 時，傳輸途中的任何人都能讀取密碼和工單。</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分鐘內沒有回應。</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell 無法使用其寄件匣，恢復之前不會發送任何內容：%1</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>對方的額度已用完。</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>設定中已沒有通道「%1」。</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>Deskbell 在收到回應前已結束。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>工單已在這裡靜音。</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>那時已有人接手此工單。</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>這裡還沒有工單被接受，且此預設未在真正的通訊軟體上試過：請傳送一則測試訊息。</translation>
    </message>
</context>
<context>
    <name>deskbell::DraftLines</name>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>XPath of the rows, or for JSON the path to them.</source>
        <translation>各列的 XPath；JSON 則為指向各列的路徑。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>判斷依據</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>清單為空時頁面上仍會出現的內容。如果不填，空清單會被當作錯誤的頁面。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>對不是工單的列傳回真的運算式，例如 =!row[&quot;id&quot;]。</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>時間格式</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>留空：自動辨識。否則填 epoch、epoch-ms，或 d/M/yyyy H:mm 之類的格式。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>用於未註明時區的時間，例如 Asia/Taipei。留空：UTC。</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>用於未註明時區的時間，例如 Asia/Shanghai。留空：UTC。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>沒有這個名稱的時區。</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1，單位</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>deskbell::EachValues</name>
    <message>
        <source>The desk names nothing to read tickets from: the account may see no project or queue.</source>
        <translation>工單系統沒有給出可讀取工單的地方：該帳號可能看不到任何專案或佇列。</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>「%1」不是路徑。</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>請填寫名稱和索引，例如 items[0].name；運算式以「=」開頭。</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>運算式太長，或巢狀太深</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>呼叫的引數中不能使用「...」；請改用 reduce、concat 或 Object.assign</translation>
    </message>
</context>
<context>
    <name>deskbell::FieldRow</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>「%1」對應的欄</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>「%1」的運算式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>自訂運算式</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>How likely a column is a field, and why: a percentage, then sentences.</extracomment>
        <translation>%1 %：%2</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, so no notification server can be reached.</source>
        <translation>沒有 D-Bus 工作階段匯流排，因此無法連線任何通知伺服器。</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>此桌面上沒有通知伺服器回應（%1）。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>通知伺服器拒絕了氣泡通知：%1</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>15 分鐘後再響</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>登入時啟動，不顯示視窗(&amp;L)</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>文字保留天數</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>多久看不到任何來源時提示</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>語言(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>文字保留天數(&amp;K)：</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>多久看不到任何來源時提示(&amp;S)：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>點選氣泡通知時開啟瀏覽器(&amp;B)</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>把新工單合併成一則訊息(&amp;C)</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>第一張工單等待其他工單的時間</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>湊滿多少張工單就不再等待</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>最多等待(&amp;W)：</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>湊滿張數(&amp;O)：</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>不勾選：工單逐張傳送，只有數量超出該通訊軟體的限制或有積壓時才合併。</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一個(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>目錄與內文</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>已從另一端繼續。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>沒有找到。</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已被接受</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未變化</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>%n 個工單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>無法連線到代理伺服器。其位址和連接埠是否正確？</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 拒絕了連線。伺服器是否在執行，連接埠是否正確？</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>找不到名稱 %1。位址是否正確，網路是否可用？</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>代理伺服器需要使用者名稱和密碼，或拒絕了所提供的使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>代理伺服器無法連線，或拒絕連線到 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 的回應不是 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>與 %1 的連線已結束，但沒有 HTTP 回應。位址和連接埠是否正確？</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>無法連線 %1。網路是否可用？</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 在 %2 秒內沒有回應。</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>%1 的回應不完整或已損毀。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>%1 的回應大於 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>%1 的憑證不是已釘選的憑證；憑證已更換，或有人在竊聽。新憑證的釘選指紋為 %2。僅在確知憑證已更換時才接受。</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>自訂憑證授權單位檔案中沒有 PEM 格式的憑證。</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 不是 http 或 https 網址。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>未能與 %1 建立安全連線：TLS 握手失敗。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的憑證已過期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>%1 的憑證尚未生效。這台電腦的時鐘是否正確？</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>%1 的憑證是核發給其他名稱的。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>%1 的憑證是自我簽署憑證，且未釘選。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>%1 的憑證由這台電腦不認識的機構核發。</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>%1 的憑證被拒絕：%2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>尚未收到完整回應，與 %1 的連線就已中斷。請求可能已經送達。</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>來源 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理員 %1</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>規則的順序</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>輪詢</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>刪除：%1。</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>變更：%1。</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>變更：%1（%2）。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>匯入設定</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>之後設定會顯示在設定視窗中。在那裡按「套用」或「確定」之前什麼都不生效；「取消」則一切照舊。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>匯入會改變什麼</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>檔案內容與現有設定相同。</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>會改變：</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>檔案中不含密碼，還缺以下各項；留空的以後可以在來源或通道中補填。</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>缺少的密碼</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%1 中出現了 %n 個較早的工單</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>這些工單建立於 Deskbell 首次查看之前，但當時未列出：可能是整個佇列被移動、重新開啟或對此帳號開放。它們已被記錄，不會逐一響鈴。</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 的新工單可能比清單中顯示的更多</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>清單中的 %n 個工單全部是新的，而這個清單沒有後續頁面：較早的新工單可能在 Deskbell 查看之前就已從清單中消失。請到工單系統中核對一次。縮短此來源的查看間隔，或改用有分頁的清單方式，可以避免再次發生。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>始終每隔(&amp;A)</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定間隔</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>按實際情況(&amp;G)：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>統計時段</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>統計最近多長時間內的工單(&amp;L)</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>最近響的工單越多，下一次查看就越快。</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>一天中某些時段的其他間隔(&amp;T)</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>自動調整表需要有從 0 個工單開始的一列：它規定沒有響鈴時多久輪詢一次。</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>間隔表的圖形</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>%n 個工單起：每 %1 一次</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>統計時段內的工單數</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTable</name>
    <message>
        <source>Adaptive table</source>
        <translation>自動調整表</translation>
    </message>
    <message>
        <source>From … tickets</source>
        <translation>從 … 個工單起</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>輪詢間隔</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>新增列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>移除最後一列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>預設表(&amp;U)</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>起始工單數，第 %1 列</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>輪詢間隔，第 %1 列</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>其他間隔</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>星期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>從(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>到(&amp;U)：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message>
        <source>Other intervals</source>
        <translation>其他間隔</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>例如夜間和週末少查看幾次。以最先符合的一列為準；其餘時間按上面的設定。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>always every %1</source>
        <translation>固定每 %1 一次</translation>
    </message>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>按 %n 列的表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A time of the day with other intervals: days, beginning and end, how often.</extracomment>
        <translation>%1，%2 至 %3：%4</translation>
    </message>
</context>
<context>
    <name>deskbell::ItemList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: a button and the list that it belongs to, &quot;Remove (Channels)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>此處不允許有任何內容。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>該文字</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>該數字</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 不適用於此處；應為：%2。</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 不是 %2；應為：%3。</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two kinds of values: &quot;a text or a number&quot;</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是不是要寫「%1」？</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>僅符合其中一種形式的內容</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>其他形式</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不小於 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>不大於 %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>至少 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>至少 %n 個字元的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>符合 %1 的文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>此處缺少「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>此處缺少「%1」；應為：%2。</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>此處可用的有：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>此處不認識鍵「%1」。</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>此處的結構描述應為物件。</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>不認識結構描述關鍵字「%1」。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>結構描述無限地參照自身。</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>結構描述關鍵字的值不被允許。</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>此處應為結構描述的清單。</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>此處應為由結構描述組成的物件。</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>檔案結尾</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>此處應為%1，但檔案已結束。</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>此處應為%1，但遇到了 %2。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON 中沒有註解。</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>JSON 文字須用半形雙引號括起。</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>該行不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>值的巢狀超過 %1 層。</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>用雙引號括起的鍵</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>鍵「%1」在此處出現了兩次。</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>冒號</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>逗號或「}」</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>逗號或「]」</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>數字不能以 0 開頭。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>數字過大。</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>文字須在其開始的那一行結束；其中的換行和定位字元（Tab）寫作 \n 和 \t。</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>結尾的雙引號</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>JSON 認可的逸出序列</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>該逸出序列只是半個字元。</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>十六進位數字</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>該檔案不是有效的 JSON：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>該網址指向別處（%1）。Deskbell 不會跟隨，因為訊息會發給別人：如果該網址正確，請輸入新網址；如果此網路要求先登入，請先登入網路。</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>回應的是網頁而不是通訊軟體：可能是代理伺服器，或要求先登入的網路。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>這台電腦的時鐘比通訊軟體的快 %n 分鐘，導致所有簽章無效：請校正時鐘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>這台電腦的時鐘比通訊軟體的慢 %n 分鐘，導致所有簽章無效：請校正時鐘。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>該網址指向別處，Deskbell 不會跟隨。</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>安全連線被拒絕。如果您的組織會檢查連線，請為此通道指定其 CA 檔案；切勿在憑證有誤時傳送機密。</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>代理伺服器拒絕了連線：請檢查其位址、使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>回應遺失：訊息可能已經送達。</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>%2 傳回 HTTP %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1，傳送到 %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>傳回的是 %1 的登入表單</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>傳回的是登入表單，而不是清單</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>回應未說明其類型</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>回應的類型為 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>清單的下一頁位於另一個網址 %1。</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>預設集的路徑「%1」超出了工單系統自身的網址。</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1：對方拒絕了。對方回覆：%2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>這個通訊軟體沒有清單「%1」。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>這不是郵件伺服器的名稱。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>只填寫名稱，例如 smtp.example.org；連接埠另有一欄。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠是 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>加密方式只能是 starttls、tls 或 none。</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>不加密的話，途中任何人都能讀到工單和密碼。</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>請使用 starttls 或 tls，或者允許此通道不加密傳送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>「%1」不是電子郵件地址。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>此通訊軟體沒有名為「%1」的訊息形式。</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>這封郵件沒有收件者。</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>請為通道填寫收件者，或為被提及的管理員填寫識別資料「mail」。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>郵件伺服器沒有提供 Deskbell 支援的登入方式。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>伺服器暫時推遲了部分收件者；Deskbell 只對這些人重試。</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>沒有送到：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>每個新工單響鈴一次，在桌面上，也在值班管理員的通訊軟體中。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>此設定檔目錄的所有內容都位於 DIR 下。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在系統匣中啟動，不顯示視窗。</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>顯示視窗，包括已在執行的 Deskbell 的視窗。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>使用內建的工單系統和通訊軟體執行，所用的設定檔目錄用後即刪。</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>除選項外，deskbell 不接受任何引數；參見 --help。</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell 無法啟動</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>示範通訊軟體收到：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>選單列</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>Deskbell(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>立即輪詢(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>結束 Deskbell(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>工單(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手冊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>狀態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>圖表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>儲存的回應；- 表示讀取標準輸入。</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>其媒體類型，與工單系統傳送時相同。</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>使用預設集的哪個清單（預設集含多個清單時）。</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>工單系統的網址，用於產生連結。</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>預設集的一個選項；可重複使用。</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>缺少 --answer FILE。</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>預設集沒有清單「%1」；它有：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>使用頁面中的哪個清單</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>清單(&amp;L)：</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell 必須能再次認出同一工單：請選擇每列都不同且永不改變的內容。</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>請返回並取得清單，才能在此看到其中的工單。</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>在這些列中找不到任何內容。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>各欄是什麼？</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>Deskbell 已推測出各欄的含義。請檢視工單：如有不對，請選擇另一欄，或填寫其 XPath 或運算式。</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>入口網站名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>將描述另存為檔案供他人使用，其中不含密碼和工單。</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>匯出入口網站的描述</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>預設集 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>已儲存為 %1。他人將它放入自己設定檔目錄的 presets 資料夾即可使用。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>deskbell::MoreSection</name>
    <message>
        <source>Mo&amp;re</source>
        <extracomment>Opens a part of a page with settings that few people need.</extracomment>
        <translation>更多(&amp;R)</translation>
    </message>
</context>
<context>
    <name>deskbell::MuteCommand</name>
    <message>
        <source>Let it ring again.</source>
        <translation>恢復響鈴。</translation>
    </message>
</context>
<context>
    <name>deskbell::NetworkForm</name>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>跟隨桌面設定</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>不用代理伺服器，直接連線到伺服器</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>Kinds of proxies.</extracomment>
        <translation>HTTP 代理伺服器</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理伺服器</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理伺服器(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>代理伺服器主機(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>代理伺服器連接埠(&amp;O)：</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>代理伺服器使用者(&amp;X)：</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>代理伺服器密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>憑證檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>選擇憑證檔案…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>釘選憑證(&amp;C)：</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>憑證檔案(&amp;F)：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全儲存；輸入即可替換</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>缺少代理伺服器主機。</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>代理伺服器主機應為主機名稱或位址，不帶 http://，也不帶連接埠。</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>釘選憑證由 sha256/ 加 44 個字元組成；測試來源時會顯示。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>自有憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>取得新權杖(&amp;K)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新權杖</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell 會自行取得存取權杖。當通訊軟體拒絕使用中的權杖時（例如在那裡變更了應用程式之後），請取得新權杖。</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell 會自行取得存取權杖。新權杖會立即使使用中的權杖失效，對使用此帳號的所有程式皆然：每天最多 %n 次，且兩次之間至少間隔 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>正在詢問通訊軟體…</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>通訊軟體給的仍是使用中的權杖，有效至 %1。</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>已有新權杖，使用至 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>立即輪詢</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>檢查憑證…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>測試…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>要監看哪些內容？</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的欄位表示包含該帳號可見的所有內容。</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>此來源使用固定輪詢間隔(&amp;W)</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>此來源的間隔</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>超過此時間後重新登入(&amp;W)</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>工作階段有效期限</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>舊工單移入此處或重新開啟時也響鈴(&amp;R)</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>監看方式</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>多久查看一次，以及哪些工單會響鈴。</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>遞送 %1 已經結束；其狀態保持不變。</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分鐘內沒有回應。</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>清單超過 %n 頁；Deskbell 看不到後面各頁上的工單。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>開啟登入視窗(&amp;O)</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>登入視窗需要套件 deskbell-signin，目前尚未安裝。請安裝它（Debian：apt install deskbell-signin）後再回到這裡，或改為貼上 cookie：在瀏覽器中登入工單系統，開啟開發者工具（F12），選擇「網路」，重新載入頁面，把該頁面的請求複製為 cURL。</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>來自瀏覽器的 cookie</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>貼上到這裡：複製為 cURL 的請求、「Cookie: …」一行、cookies.txt 或 JSON</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>請在即將開啟的視窗中登入。</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>尚未登入，視窗就已關閉。</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>已接收工單系統的 %n 個 cookie。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>立即在本機查詢工單系統並列印工單，不作任何記錄。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的來源。</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>Deskbell 又能看到 %1 的工單了。</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>此前錯過的工單現在響鈴。</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>Deskbell 尚未看到 %1 的工單。</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>自 %2 起，Deskbell 看不到 %1 的任何內容。</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>工單系統沒有回應。Deskbell 會繼續嘗試。</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>工單系統有回應，但 Deskbell 無法記錄其工單。</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>不會響鈴，也不會遺漏任何工單；Deskbell 會自動重試。請檢查其資料目錄的可用空間和存取權限。</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell 只看得到 %1 的一部分工單。%2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>其餘部分照常響鈴，Deskbell 每次輪詢都會再試這一部分。請檢查帳號的權限，或在來源的選項中去掉這一部分。</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>Deskbell 又看得到 %1 的全部工單了。</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>工單系統要求 Deskbell 等到 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>無論此處如何設定，工單系統要求減少查詢時一律照辦。來源可以單獨設定間隔。</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>輪詢</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>間隔表</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>最近一天，以及按這張表會多久查看一次</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>工單清單在哪裡？</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>在瀏覽器中開啟清單（最新的工單排在最前），將其網址複製到此處。可辨識網頁、JSON、CSV、Atom 和 RSS 形式的清單。</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>清單的網址</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>清單的網址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>取得清單(&amp;F)</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在取得</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>僅信任此憑證(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>取得清單，即可在編輯時看到其中的工單。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>請不要在網址中包含使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取得…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>沒有任何機構為此伺服器的憑證擔保。請向伺服器的擁有者確認這是否為其指紋，確認後再信任：%1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>入口網站要求先登入才顯示清單。請在上方選擇登入方式。</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>已收到回應，但未在其中辨識出工單清單。如果頁面內容由瀏覽器中的指令碼填入，請找出指令碼取得資料的網址：開發者工具、網路、JSON 格式的回應。您也可以繼續，自行指定各列的位置。</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>已收到：%1。請繼續，檢視辨識結果。</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>無需登入</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>登入表單，與瀏覽器相同</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>每次請求都帶使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>請求標頭中的權杖</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>登入方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>密碼或權杖(&amp;P)：</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密碼或權杖</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>登入頁面(&amp;I)：</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登入頁面的網址</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>僅當清單不會轉到登入頁面時填寫</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>請求標頭(&amp;H)：</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>請求標頭名稱</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>權杖前的文字(&amp;T)：</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>權杖前的文字</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全儲存；輸入即可替換</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>登入頁面與清單不在同一台伺服器上。Deskbell 不會向那裡傳送密碼：那屬於單一登入。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>不使用 https 時，傳輸途中的任何人都能讀取密碼和工單。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>在瀏覽器視窗中登入：單一登入、兩步驟驗證</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>從瀏覽器貼上的 cookie</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>清單的各列</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>收到 %n 列：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>得到 %n 個工單：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>正規表示式 %1 有誤：%2，位於第 %3 個字元。</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} 引用了預設集未宣告的選項。</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>XPath %1 呼叫了 %2()，而 XPath 1.0 沒有此函式。</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>XPath %1 在第 %2 個字元處有誤。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>沒有時區「%1」。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>預設集「%1」沒有名為「%2」的登入方式</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>工單系統按未登入使用者做出回應</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>清單為空，但工單系統統計有 %n 個工單</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one of several projects, queues or the like that are listed one by one, %2 what went wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetLibrary</name>
    <message>
        <source>The preset cannot be read: %1</source>
        <translation>無法讀取預設集：%1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>預設集大於 %n kB，未讀取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>沒有錯誤。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>（未經確認）</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>（自訂）</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>沒有預設集「%1」。</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>是否有足夠的空間，您是否有權在該處寫入？</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>無法禁止其他使用者存取該資料夾。</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>該資料夾屬於其他使用者。</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>請將 XDG_RUNTIME_DIR 設為您自己的資料夾。</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>因暫停保留到 %1</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>因安靜時段保留到 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>安靜時段內不響鈴。Deskbell 照常查看並儲存新內容，結束時每個通道收到一則合併訊息。規則另有規定的工單照樣響鈴。Deskbell 看不到來源或聯絡不上通道時，會在系統匣上無聲地告訴您。</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>新增安靜時段(&amp;A)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安靜時段</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>安靜時段 %1 沒有選擇日子。請至少選擇一天，或將其刪除。</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>安靜時段 %1 從%2開始</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>安靜時段 %1 的開始</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>安靜時段 %1 的結束</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>刪除安靜時段 %1</translation>
    </message>
    <message>
        <source>on the day after</source>
        <extracomment>Behind the end of quiet hours that go over midnight.</extracomment>
        <translation>（第二天）</translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Name of a column: the value of a parameter inside an address.</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>number in %1</source>
        <extracomment>Name of a column: the number that stands in an address.
----------
Name of a column: the number that stands in a longer text.</extracomment>
        <translation>%1 中的編號</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>%1 的末段</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>%1 中的網址</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>%1 中的時間</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>Name of a column: a part of a text that has several, by its number.</extracomment>
        <translation>%2 的第 %1 部分</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>Name of a column: the words of a value that is written in HTML.</extracomment>
        <translation>%1 的文字</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>Name of a column that holds the address behind a text, such as &quot;Subject link&quot;.
----------
Name of the column that holds the address behind a text, such as &quot;Subject link&quot;.</extracomment>
        <translation>%1 連結</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>工單系統稱之為「%1」。</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>其標題為「%1」。</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>是該列中最長的文字。</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>連結到工單。</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>由多個詞組成。</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>值看起來像人名。</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>值是時間。</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>註明了時區。</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>頁面以機器可讀的形式提供。</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>值是常見的工單狀態。</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>值是常見的優先順序。</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>少數幾個值反覆出現。</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>欄</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>每列都不同。</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>是數字。</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>看起來像工單編號。</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>隨工單遞增。</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>出現在指向工單的連結中。</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>Feed 的識別碼固定不變。</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>寫法與工單編號相同，例如 %1。</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>值是網址。</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>是主題的連結。</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>該網址執行操作，而不是顯示工單。</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>其中包含工單的識別碼。</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1（完整）</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>頁面只以「5 分鐘前」或時刻的形式給出時間；Deskbell 將以首次看到工單的時間為準。</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>這些時間未註明時區，按 %1 的時間處理。</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>時間中的日和月可能顛倒：請核對工單。</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>頁面上沒有任何內容能標明這個清單，因此在您填寫判斷依據之前，空清單會被當作錯誤的頁面。</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>JSON 清單，%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>Feed，%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>分隔值表格，%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>表格，%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>區塊清單，%n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>資料庫恢復之前，Deskbell 無法判斷哪些工單該再次響鈴：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>使用哪個形式；不指定則使用內容最豐富的形式。</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>原樣列印機密。</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>訊息過長，不適合這種形式。</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>設定中沒有通道「%1」。</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>「%1」不是遞送編號；「deskbellctl deliveries」可列出所有編號。</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>沒有已結束的遞送 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>這些工單在安靜時段和暫停期間也響鈴(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>氣泡的聲音(&amp;S)：</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>氣泡通知的聲音</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>由桌面決定</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>桌面聲音主題中的名稱、聲音檔案的路徑，或 &quot;none&quot;（靜音）。能否聽到取決於桌面。</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>再次響鈴，直到有人接手(&amp;U)</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>當工單系統顯示工單已指派或已關閉，或者工單在這裡被確認或靜音時，會自動停止。第一次在規則的通道上響鈴；從第二次起還會發往下列通道，並提及下列人員。</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>多久之後再次響鈴</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>兩次再響之間的時間</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>再響的總次數</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>從第二次起的通道</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>從第二次起提及的人</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>多久之後(&amp;A)：</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>此後每隔(&amp;E)：</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>最多次數(&amp;M)：</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>從第二次起還通知(&amp;T)：</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>並提及(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>規則(&amp;R)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>訊息(&amp;G)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Later rules are &amp;not asked when this one matches</source>
        <translation>符合此規則時不再判斷後面的規則(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>適用於符合以下全部條件的工單（無條件則為所有工單）(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Tell:</source>
        <extracomment>Which channels are told when the rule matches.</extracomment>
        <translation>通知(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Mention:</source>
        <extracomment>Which admins are named in the message.</extracomment>
        <translation>提及(&amp;M)：</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>規則需要名稱。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>響鈴(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>使用此規則(&amp;U)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>響鈴</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>正在讀取最近的工單…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>最近的工單及是否符合</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>只顯示符合的(&amp;O)</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>還沒有看過工單，沒有可供試用規則的對象。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>最近 %1 張工單中有 %n 張會符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RulesPage</name>
    <message>
        <source>Admins</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>規則，從上到下依次判斷</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>沒有規則時，每個工單都會發往系統匣和所有通道。有規則時，不符合任何規則的工單只發往系統匣。</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>管理員和規則</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>所有工單</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>不通知任何人</translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message>
        <source>Poll each source once, deliver what is due, then end.</source>
        <translation>每個來源輪詢一次，遞送到期的內容，然後結束。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>使用內建的工單系統和通訊軟體執行，所用的設定檔目錄用後即刪。</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>示範通訊軟體收到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>有 %n 則訊息在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次回應：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>最新的工單以各種形式顯示，內容最豐富的在前。某種形式被通訊軟體拒絕時，改用下一種。各家的實際顯示略有不同。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>實際傳送的內容，機密已遮蓋(&amp;S)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>密碼的儲存位置</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>無法將密碼或金鑰儲存在此桌面的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>Deskbell 可以將其儲存在只有您的帳號能讀取的檔案中。該檔案未加密：任何能使用您的帳號或磁碟的人都能讀取它。</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>儲存在檔案中(&amp;F)</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>鑰匙圈項目「%1」</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>檔案「%1」</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1原先寫在設定中；現已移至%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>來源「%1」的登入機密</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>來源「%1」的代理伺服器密碼</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>通道「%1」的代理伺服器密碼</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>通道「%2」的「%1」</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>來源「%1」的第二個登入機密</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>未設定環境變數「%1」。</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>請為啟動 Deskbell 的程式設定該變數。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>機密檔案「%1」位於設定檔目錄之外。</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>如果確需如此，請寫出其完整路徑。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>機密檔案「%1」不存在。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>機密檔案「%1」不是普通檔案。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>機密檔案「%1」過大，不像是機密。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>無法讀取機密檔案「%1」：%2。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>機密檔案「%1」不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>機密檔案「%1」為空。</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>其他使用者可以讀取或更改機密檔案「%1」。請收回這些權限：chmod 600。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>向鑰匙圈查詢「%1」時沒有回應。</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>它是否在等待您解鎖？</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>鑰匙圈中看不到項目「%1」。</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>鑰匙圈鎖定時也是如此：請解鎖鑰匙圈，或重新輸入機密。</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>鑰匙圈拒絕提供「%1」：%2。</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>請解鎖鑰匙圈，並允許 Deskbell 讀取該項目。</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>沒有可讀取「%1」的鑰匙圈：%2。</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>請啟動一個鑰匙圈（gnome-keyring、KWallet、KeePassXC），或為此機密使用 {&quot;file&quot;: ...}。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>指令「%1」未在 30 秒內結束，已被停止。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>無法啟動指令「%1」：%2。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>指令「%1」的輸出過多，不像是機密。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>指令「%1」被系統終止。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>指令「%1」失敗，結束代碼為 %2。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>請在終端機中執行該指令以檢視原因。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>指令「%1」的輸出不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>指令「%1」沒有任何輸出。</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>空的機密不會儲存。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>由於無法使用鑰匙圈，機密「%1」儲存在只有您能讀取的檔案中：%2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>請啟動並解鎖鑰匙圈，或允許使用只有您能讀取的檔案。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>請求鑰匙圈儲存「%1」時沒有回應。</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>鑰匙圈拒絕儲存「%1」：%2。</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>沒有可儲存「%1」的鑰匙圈：%2。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>無法建立存放機密的資料夾「%1」。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>無法寫入機密檔案「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>沒有送到：%1。</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>對方拒絕該範本，但它仍在對方的清單中。這種情況有時會自行消失，因此 Deskbell 會先重試，再改用更簡單的形式。</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>該範本已不在對方自己的清單中：請為此通道另選一個。在此之前使用更簡單的形式。</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>隨桌面工作階段啟動</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>您登入這台電腦時，Deskbell 會自動啟動。</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>點選時開啟工單</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>點選氣泡通知會在瀏覽器中開啟該工單的頁面。</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>文字保留時間</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>超過此時間後，工單的文字和遞送經過會被刪除。哪些工單已看過則永久保留。</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>多久什麼都看不到時警告</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>無論出於何種原因，只要某個來源這麼久無法讀取，Deskbell 就會發出提示。</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>工單欄位寫在雙大括號中：{{number}}、{{subject}}、{{fields.GPU}}。留空則使用內建文字。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>訊息標題</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>訊息內文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>純文字句子</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>通訊軟體不接受更豐富的形式時傳送的內容。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>統計最近多長時間內的工單</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>間隔表按此時間內響鈴的工單數決定間隔。</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>程式的語言，下次啟動時生效。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingText</name>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop says, straight, or through a proxy of your choice.</source>
        <translation>如何連線網路：跟隨桌面設定、直接連線，或透過您指定的代理伺服器。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理伺服器主機</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>代理伺服器的主機名稱或位址，不帶 http://。</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理伺服器連接埠</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>HTTP 常用 3128 或 8080，SOCKS5 常用 1080。</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>代理伺服器使用者</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>僅用於要求身分驗證的代理伺服器。</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理伺服器密碼</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>儲存在鑰匙圈中，絕不寫入設定檔。</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>釘選憑證</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>只信任這一個金鑰。以 sha256/ 開頭；伺服器憑證無人擔保時，測試來源會提供它。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>自有憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>PEM 檔案，用來代替系統信任的憑證授權單位。</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定間隔</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>不論響多少，總按此間隔查看。</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>表：從多少張工單起</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>每一列從統計時段內的某個工單數開始。</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>表：多久一次</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>響的工單越多，下一次查看就越快。</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>其他間隔的星期</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>該時段從哪些天開始。都不勾選表示每天。</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>其他間隔開始於</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>其他間隔從何時開始，按本機時鐘。</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>其他間隔結束於</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>何時結束。不晚於開始時間表示在第二天。</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>某時段的固定間隔</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>在該時段按此間隔查看，例如夜間少查看幾次。</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>某時段的表：從多少張工單起</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>某時段的表：多久一次</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>工單欄位寫在雙大括號中：{{subject}}。留空：使用「訊息」頁的通用文字。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>訊息標題</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>訊息內文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>純文字句子</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>安靜時段的星期</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>安靜時段從哪些天開始。其間什麼都不響，到來的工單在結束時一併告知。</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>安靜時段開始於</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>何時開始，按本機時鐘。</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>安靜時段結束於</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>來源的名稱</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名稱不可變更：Deskbell 憑它辨識此來源的工單。</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>工單系統</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>是哪一種工單系統。換一種就是另一個來源。</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>來源的網址</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>其起始頁的網址，與瀏覽器網址列中的相同。</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>監看此來源</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>不勾選：不再查看，已看過的仍然記得。</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>監看內容</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的欄位表示包含該帳號可見的所有內容。</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此帳號只用於讀取，不必是接收通知者本人的帳號。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>Deskbell 登入所用的帳號。</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>密碼、金鑰或權杖</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>多久後重新登入</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>更早的工作階段會被捨棄，Deskbell 重新登入。不勾選：按該工單系統的預設集。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>統計最近多長時間內的工單</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>間隔表按此時間內響鈴的工單數決定間隔。</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>後來才出現的舊工單</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>早於首次查看的工單：被重新開啟，或被移入此清單。</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>首次查看的頁數</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>首次查看時讀取並不響鈴地記錄多少頁。頁數越多越慢，但能認得更多舊工單。</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>看不到此來源時告知</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>來源變得看不到以及恢復時，除系統匣外還會告知這些通道。</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>通道的名稱</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>規則和備用通道憑此名稱辨識它；改名後各處會一併更改。</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>通訊軟體</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>是哪一種通訊軟體。貼上網址時會自動選擇。</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>通訊軟體的網址和金鑰</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>該通訊軟體要求的內容。密碼儲存在鑰匙圈中，絕不寫入設定檔。</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>使用此通道</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>不勾選：什麼都不傳送，也不為它積壓工單。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>備用通道</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>此通道停用或無法送達時，由這些通道代為傳送。</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>合併：最多等待</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>第一張工單等待其他工單多久。</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>合併：湊滿張數</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>湊滿這麼多張就立刻傳送，不再等待。</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>不加密傳送</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>接受另一台機器上以 http:// 開頭的網址。傳輸途中的任何人都能讀取訊息。</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>管理員的姓名</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>規則憑此姓名提及該管理員。</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>管理員在各通訊軟體中的識別資料</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>此人在各通訊軟體中的識別資料，按提及（@）時要求的形式填寫。</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>規則的名稱</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>遞送記錄中會寫明規則的名稱。</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>條件：欄位</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>工單的一個欄位。所有條件都須成立；沒有條件時，每張工單都符合。</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>規則符合時告知哪些通道。都不勾選：誰也不告知。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>訊息中提及哪些管理員。</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>安靜時段也響</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>這些工單在安靜時段和暫停期間也會響。</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>氣泡通知的聲音</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>桌面聲音主題中的名稱、聲音檔案的路徑，或 &quot;none&quot;。留空：由桌面決定。</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>直到有人處理：多久後</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>仍未解決且無人負責的工單，過這麼久會再響。</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>直到有人處理：每隔</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>之後兩次響鈴之間的時間。</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>直到有人處理：最多</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>之後總共最多響這麼多次。</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>直到有人處理：再告知</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>從第二次再響起，也告知這些通道。</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>直到有人處理：再提及</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>從第二次再響起，也提及這些管理員。</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>不再判斷後面的規則</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>此規則符合時，跳過它下面的規則。</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>使用此規則</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>不勾選：跳過此規則。</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>條件：判斷和值</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>欄位如何與值比較。</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>第二個機密</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>用於需要兩個機密的登入方式，例如用戶端密鑰和更新權杖。</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>回應遺失時</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>此時無從得知訊息是否送達。重新傳送，可能會送達兩次；不再傳送，可能根本沒有送達。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>已匯入到此視窗。請檢查一遍；按「套用」或「確定」之前什麼都不生效。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>搜尋設定（Ctrl+F）：輸入一個詞，或設定檔中的鍵名</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的設定</translation>
    </message>
    <message>
        <source>%1: %2
%3 (%4)</source>
        <extracomment>A setting that was found: its page, its title; beneath it the explanation and the key in the file.</extracomment>
        <translation>%1：%2
%3（%4）</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>沒有設定包含這些詞。</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>此來源尚未輪詢。</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>Deskbell 很快就會輪詢。</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell 能看到此來源的工單。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>無需操作。</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell 正在登入。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>工單系統拒絕了使用者名稱、密碼或金鑰。</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>請在來源的設定中更正。被拒絕的密碼，Deskbell 不會自動重試，以免帳號被鎖定。</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>工單系統要求只有人才能完成的操作：第二道驗證、驗證碼或設定新密碼。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>請在瀏覽器中登入工單系統並完成該操作；如果工單系統提供 API 金鑰，也可以改用金鑰；然後選擇「重新登入」。</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>在工單系統的工作階段已結束，Deskbell 無法重新建立。</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>請選擇「重新登入」。在此之前，Deskbell 每隔較長時間查看一次工單系統是否又認得它。如果隨即又結束，請在瀏覽器中確認該帳號能開啟清單。</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>工單系統禁止此請求：帳號無權讀取清單、API 已關閉，或本機位址被封鎖。</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>請聯絡工單系統的管理員。Deskbell 會以較長的間隔重試。</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>工單系統要求減少請求。</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell 會按工單系統要求的時間等待，然後自動繼續。為此來源設定更長的間隔可避免這種情況。</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>無法連線工單系統。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell 會自動重試。請檢查網路，以及工單系統是否正在執行。</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>找不到工單系統的主機名稱。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell 會自動重試。請檢查網址是否有輸入錯誤，以及網路或 VPN。</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>無法信任工單系統的憑證。</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>未傳送任何內容。如果工單系統使用自己的憑證授權單位，請在來源設定中指定其 CA 檔案或憑證指紋（pin）。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>無法連線到代理伺服器，或代理伺服器拒絕轉發。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>請檢查來源設定中代理伺服器的位址、使用者和密碼。</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>做出回應的是網路而不是工單系統，訪客網路在要求登入前常會如此。</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>請在瀏覽器中開啟任意網頁並登入該網路。Deskbell 隨後會自動繼續。</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>工單系統發生故障或正在維護。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell 會自動重試。</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>該來源的設定不完整，無法詢問工單系統。</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>請在該來源的設定中修正。鑰匙圈可能稍後才開啟，Deskbell 會自行重試。</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>工單系統已回應，但傳回的不是工單清單。</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>請檢查來源的網址和選項。Deskbell 會自動重試。</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>已收到清單，但預設集無法從中讀取工單。</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>工單系統可能已升級或變更了設定：請檢查來源的預設集。Deskbell 會自動重試。</translation>
    </message>
</context>
<context>
    <name>deskbell::SightSummary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One source&apos;s state in a list: &quot;Service desk: It sees the tickets.&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Paused until %1; tickets are kept.</source>
        <translation>已暫停至 %1；工單會保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n 個來源不可見。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n 個來源可見。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>未監看任何來源。</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>尚未輪詢。</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>安靜時段到 %1 為止；工單照常儲存。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>還有超過 %n 張工單未檢視。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>還有 %n 張工單未檢視。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>預設集在取得頁面之前就送出了表單</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>%1 處沒有登入表單</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>登入表單會將密碼傳送到另一個網址 %1；未傳送任何內容</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>%1 處的表單不是以 POST 方式送出的</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>%2 傳回 HTTP %1</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>%1 的登入頁面不斷循環重新導向</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>登入時被導向另一個網址 %1；未向該網址傳送任何內容</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>登入最終停在預設集不認識的頁面：%1</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>工單系統再次顯示登入表單</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>在 %2 的回應中未找到「%1」</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>請在瀏覽器中登入 %1，開啟開發者工具（F12），選擇「網路」，重新載入頁面，並複製該頁面的請求：複製為 cURL，或只複製「Cookie:」一行。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>從瀏覽器複製的 cookie：複製為 cURL 的請求、「Cookie: ...」一行、cookies.txt 或 JSON。-（預設）讀取標準輸入，這樣它們不會出現在處理程序清單中。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的來源。</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>已接收；正在執行的 Deskbell 現在就用它輪詢。</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>已儲存；Deskbell 啟動時使用它。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>方式(&amp;W)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The session that Deskbell has is kept; sign in here to replace it.</source>
        <translation>Deskbell 現有的工作階段會保留；在這裡登入即可替換它。</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全儲存；輸入即可替換</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>還沒有人登入。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>缺少使用者。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInMain</name>
    <message>
        <source>Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by Deskbell, which says on standard input what is wanted.</source>
        <translation>顯示工單系統的登入頁，並把工作階段交給 Deskbell。由 Deskbell 啟動，所需資訊由標準輸入傳入。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>如何登入？</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此帳號只用於讀取，不必是接收通知者本人的帳號。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell 與 deskbell-signin 無法互相理解。</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>請安裝同一版本的兩個套件。</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>加密金鑰的長度不對。</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>應為 16、24 或 32 個字元。</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>無法加密訊息。</translation>
    </message>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>簽章金鑰不是 base64。</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Standard Webhooks 金鑰的格式為 whsec_ 加 base64 文字。</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的簽章方式。</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>無法解密此內容。</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>郵件程式庫無法啟動。</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>找不到名稱 %1。郵件伺服器的名稱對嗎？網路通嗎？</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>代理伺服器無法連線，或拒絕連線到 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>%1 的憑證不是已釘選的那一個：它已更換，或有人在竊聽。</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 不提供加密（STARTTLS）；Deskbell 不向它傳送任何內容。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>無法與 %1 建立安全連線：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>在收到回應之前與 %1 的連線中斷了。郵件可能已經送達。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>郵件伺服器 %1 沒有及時回應。</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 拒絕了連線。伺服器是否在執行，連接埠是否正確？</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>與郵件伺服器 %1 的連線中斷了。</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>傳送郵件需要 libcurl，但無法載入（%1）。請安裝套件 libcurl4。</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>多久：例如 15m、2h，或 tomorrow（明天八點）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>「%1」既不是 15m、2h 這樣的時間，也不是 tomorrow。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>來源 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>來源(&amp;S)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監看方式</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>監看方式(&amp;W)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>網路(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>監看此來源(&amp;H)</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>清單與欄(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>工單系統(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>網址(&amp;A)：</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>監看內容</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的欄位表示包含該帳號可見的所有內容。</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此帳號只用於讀取，不必是接收通知者本人的帳號。</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>將輪詢的每個步驟執行一次。不會記錄任何內容，也不會響鈴。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceOptionsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcePreset</name>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>按 nextUrl 或 cursor 換頁需要「next」。</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>每一頁都會是第一頁：請寫明「parameter」，或在請求中引用 page、offset 或 cursor。</translation>
    </message>
    <message>
        <source>The separator is one character.</source>
        <translation>分隔符號只能是一個字元。</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML 和 XML 需要「rows」和「columns」。</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>工單沒有欄位 {{%1}}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>「%1」不是時間格式：應為 iso、epoch、epoch-ms、rfc822 或 relative 之一，或寫明日、月、年，或寫明時和分。</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>「each」的值來自「option」、一次請求，或兩者兼有。</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>帶「batch」的 lookup 需要「of」，以及用來區分各個值的「key」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>「%1」已有別的含義。</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>一對由一個名稱和一個值組成，不能有其他內容。</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>此測試未要求任何條件，因此任何回應都會通過。</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>請求須有「get」或「post」之一，並寫明所請求的路徑。</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>內文需要「post」，且只能是「form」或「json」之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>「%1」在請求中已有別的含義。</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>步驟只能是「get」、「post」和「submit」之一。</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>第一步之前沒有可送出表單的頁面：請以「get」開始。</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>lifetime 應為 2h 這樣的時間長度，或一個運算式。</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>沒有「steps」，「lifetime」和「refresh」就沒有可更新的東西。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>此預設集中沒有清單「%1」。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>在瀏覽器視窗中登入：單一登入、兩步驟驗證</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>您在工單系統自己的頁面上登入，無論它要求什麼。Deskbell 保留工作階段，並在工作階段結束時告訴您。</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>從瀏覽器貼上的 cookie</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>請在瀏覽器中登入工單系統，開啟開發者工具（F12），選擇「網路」，重新載入頁面，並複製該頁面的請求：複製為 cURL，或只複製「Cookie:」一行。Deskbell 保留工作階段，並在工作階段結束時告訴您。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>選項「%1」重複宣告。</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>預設值「%1」不在可選項目之中。</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>方式「%1」重複宣告。</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>「%1」方式由 Deskbell 自行加入：請在「browser」中寫明它讀取什麼。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新測試(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>沒有任何機構為此伺服器的憑證擔保</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>僅信任此憑證(&amp;R)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在測試…</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <extracomment>For screen readers: how a step of the test ended.</extracomment>
        <translation>%1：成功</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失敗</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>第一頁上看到 %n 張工單。它們不會響；新來的會響。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>可以返回修正，也可以保留此來源不變：Deskbell 會繼續嘗試。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>請向伺服器的擁有者確認這是否為其指紋，確認後再信任：
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>新增來源</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>來源 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Deskbell 監看的工單系統。新增來源時已有的工單不會響鈴，之後新來的才會。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A watched source in the list: its ticket system and its address.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>deskbell::StatisticsView</name>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>顯示時段</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>顯示時段(&amp;T)：</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>顯示數字(&amp;N)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell 正在執行。</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell 未執行；以下是它留下的記錄。</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>來源 %1：%2，自 %3 起；上次成功輪詢 %4；下次輪詢 %5；已記錄 %6 個工單。%7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>通道 %1：%2；形式 %3；%4 則等待中，%5 則已傳送，%6 則失敗。%7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>通訊軟體的相關頁面：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusFeed</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診斷資訊已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>無法啟動瀏覽器開啟 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusView</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>按通訊軟體的要求等待至 %1。</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>正常；上次傳送：%1。</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>狀態和下一步</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次可見</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>下次輪詢</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>傳送方式</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次回應：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a button and the source or channel that it is for: &quot;Poll now: Service desk&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>回應時間</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>無變化（24 小時）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>立即輪詢全部(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>複製診斷資訊(&amp;D)</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>一段關於版本、設定和故障的文字，不含機密和工單內容，可貼上給幫助您的人。</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>How often a source is polled: every 5 min.</extracomment>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>How long the last answer took: 0.4 s.</extracomment>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <extracomment>Half of the answers of a day took at most: 0.4 s.</extracomment>
        <translation>一半不超過 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%2 次中有 %1 次</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>其中 %1 次未傳清單（304）</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>通訊軟體關於對「%1」之回應的頁面</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>無法送達；待送訊息會保留並重試。</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>哪種工單系統？</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell 以與您相同的方式登入，並且只讀取。</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>工單系統</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1（尚未試用）</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>任何網頁或 API（您自己的入口網站）…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>適用於此清單以外的所有系統：貼上列出工單的頁面的網址，Deskbell 會辨識其中的工單，您可以立即看到結果。</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>根據其文件製作，尚未在真實伺服器上試用：請仔細檢視最後的測試。</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>3 樓的印表機無法列印</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>從今天早上起一直亮紅燈。</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>王小明</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>標題範本</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>內文範本</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>單句範本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>標題(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>內文(&amp;B)：</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>純文字單句(&amp;S)：</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>純文字單句形式：%1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>範本留空則使用預設文字。工單欄位寫在雙大括號中；沒有佇列時，{{#queue}}…{{/queue}} 之間的部分會省略。</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>預覽所用的工單</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>用此工單預覽(&amp;P)：</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>訊息範本有錯誤；錯在哪裡寫在範本下方。</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>範例；還沒有見過工單</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>第 %1 行第 %2 個字元：%3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>此工單沒有這樣的欄位，其位置將為空：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>可插入的欄位</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>此工單中的值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>插入欄位(&amp;F)</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>把欄位插入到範本中游標所在的位置。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>能正常工作嗎？</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>將輪詢的每個步驟執行一次。不會記錄任何內容，也不會響鈴。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>使用上方範本傳送最新的真實工單，與日後實際傳送的內容完全一致。從最豐富的形式開始逐級降低，直到有一種被接受。</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>傳送測試(&amp;T)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試記錄</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>沒有一種形式被接受時，同時試備用通道(&amp;F)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>已接受。請檢視訊息是否送達。</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>沒有任何形式被接受；原因見回應。</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>通訊軟體關於 %1 的頁面：%2</translation>
    </message>
</context>
<context>
    <name>deskbell::Text</name>
    <message>
        <source>%1.</source>
        <extracomment>Makes a sentence of a fragment such as &quot;HTTP 503 from desk.example.org&quot;: the full stop of the language</extracomment>
        <translation>%1。%1： {1.?}</translation>
    </message>
</context>
<context>
    <name>deskbell::TextTemplate</name>
    <message>
        <source>there are no partials.</source>
        <translation>不支援引用其他範本。</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>大括號不能更改。</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>請寫成 {{name}}；特殊字元總是按該通訊軟體的規則處理。</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>段落巢狀過深。</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>範本中不能出現 %1：%2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 結束了一個並未在此開啟的段落。</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>大括號沒有結束：缺少 }}。</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 沒有結束：缺少 {{/%2}}。</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>範本有錯誤：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>工單的「%1」型別錯誤。</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>工單沒有「id」。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>多個來源都有工單 %1：%2。請寫成 SOURCE/ID。</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>沒有編號為 %1 的已記錄工單。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact of a ticket: &quot;Requester: Ann&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待發送</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>已被接受</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>未知：可能已送達</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>選擇一個工單即可在此閱讀。</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>關於此工單的訊息</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次傳送(&amp;S)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a message that was not sent, as somebody had taken its ticket by then.</extracomment>
        <translation>已接手</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketFilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>在編號、主題、申請人、內文和欄位中搜尋</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有來源</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有佇列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketMapper</name>
    <message>
        <source>Row %1 of the list has no &quot;id&quot; at %2.</source>
        <extracomment>%1 is the number of a row, &quot;id&quot; the name of a field</extracomment>
        <translation>清單第 %1 列在 %2 處沒有「id」。</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>清單第 %1 列，「%2」：%3</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketModel</name>
    <message>
        <source>there before</source>
        <extracomment>In the table of tickets: recorded at the first look at a source, hence never announced.</extracomment>
        <translation>此前已有</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: what people call the ticket, &quot;#42&quot;.</extracomment>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次發現</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>確認時間</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>已靜音：與它有關的一切都不再響鈴。</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>將在 %1 再次響鈴。</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>若無人接手，將在 %1 再次響鈴。</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>稍後再響(&amp;N)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後再響</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分鐘後(&amp;1)</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 小時後(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>靜音此工單(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>與此工單有關的一切都不再響鈴，尚未發出的訊息也不再發送。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>僅限此來源。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>顯示全部工單</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在瀏覽器中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>僅顯示此通知中的 %n 個工單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何工單</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 個工單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>今天的 %n 次已用完。下一次可從 %1 起要求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>請再等 %n 秒：通訊軟體要求兩次之間有間隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>沒有新權杖。回應：%1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>依目前填寫的內容，此通道不需要權杖。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>未開啟工單的網址，因為它不指向所屬的工單系統，或者沒有瀏覽器：%1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>此桌面不顯示系統匣圖示，因此 Deskbell 留在此視窗中。在 GNOME 上，擴充套件「AppIndicator and KStatusNotifierItem Support」可新增系統匣。</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>沒有可複製的網址。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>系統匣也無法顯示氣泡通知。</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>請啟動通知服務；Deskbell 會保留工單並重試。</translation>
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
        <translation>尚無工單</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>立即輪詢</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>顯示工單</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>恢復（已暫停至 %1）</translation>
    </message>
</context>
<context>
    <name>deskbell::VariableForm</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（可選）：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全儲存；輸入即可替換</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>選擇…（%1）</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>向通訊軟體查詢有哪些可選。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 看起來不像該通訊軟體提供的值。將按原樣使用；如果這不是您自己的中繼，請檢查。</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>此來源使用自己的間隔(&amp;I)</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>不勾選：與其他來源一樣，按「輪詢」頁的設定。</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>自己的間隔(&amp;V)</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>後來才出現的舊工單</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>響鈴</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>不響鈴地記錄</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>看不到此來源時告知</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>舊工單(&amp;O)：</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>看不到時告知(&amp;B)：</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>重新登入(&amp;W)：</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>首次查看的頁數(&amp;F)：</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>超過</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>多久後重新登入</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>工作階段有效期限</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>一則訊息放不下這些工單，將分成幾則傳送。</translation>
    </message>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>此通訊軟體不支援所選的任何訊息形式。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>此通訊軟體沒有名為「%1」的訊息形式。</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time span, short: 30 seconds.</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A time span, short: 5 minutes.</extracomment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time span, short: 12 hours.</extracomment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>balloon</source>
        <extracomment>Name of a form of message: a balloon on the desktop.</extracomment>
        <translation>氣泡</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark（iOS）</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>向 iPhone 上的 Bark App 推播訊息。同一則訊息重複傳送時會取代自身。設定加密金鑰後，伺服器無法讀取工單內容。</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>裝置金鑰</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>在 App 中，測試網址裡伺服器名稱之後的那一段。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app，或您自己的伺服器。</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>加密金鑰</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active（普通）、timeSensitive（可突破專注模式）、passive（靜音）或 critical（靜音時也會響鈴）。</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>伺服器已不認識此裝置：請開啟 App，重新複製其金鑰。</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>伺服器拒絕了請求：自建伺服器可能要求登入，而 Deskbell 不支援。</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>這不是 Bark 伺服器：請檢查網址。出現五次此類請求後，公共伺服器會封鎖本機位址一天。</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>釘釘工作通知（應用訊息）</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>由本組織的應用程式向成員傳送工作通知；填寫機器人編碼後，通知被拒絕時改由應用程式的機器人傳送訊息。規則中提及的人也會收到訊息；提及帳號填釘釘的使用者 ID。同一天向同一人傳送內容相同的第二則通知時，釘釘會將其捨棄。</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client ID（AppKey）</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>釘釘開發者平台：該應用程式的「憑證與基礎資訊」。</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client Secret（AppSecret）</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>與 Client ID 在同一頁面。</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>成員</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>使用者 ID，以逗號分隔。釘釘管理後台：通訊錄，該成員。</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>機器人編碼（RobotCode）</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>僅用於應用程式機器人的訊息。釘釘開發者平台：該應用程式的「機器人」；與 Client ID 相同。</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中國大陸以外的組織填 https://oapi.dingtalk.io。</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>機器人介面的伺服器</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中國大陸以外的組織填 https://api.dingtalk.io。</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>robot-markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>機器人 Markdown</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>機器人文字</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘拒絕了 Client ID 或 Client Secret：請重新複製這兩項。</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘拒絕了機器人編碼，或該應用程式無權以機器人身分傳送：請在開發者平台檢查這兩項。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘不認識這些成員。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>本組織的訊息配額已用完。</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘拒絕了該應用程式，或本機位址不在其名單中：請在開發者平台檢查這兩項。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘不認識這些成員，或他們看不到該應用程式。</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>釘釘認為文字或連結不安全而拒絕。</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>釘釘群機器人</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>提及帳號填手機號碼、使用者 ID 或 @all。安全設定為「自定義關鍵詞」的機器人需在此填寫其中一個關鍵字；設定為「加簽」的機器人需填寫其金鑰。</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Webhook 網址</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>在群組中：機器人管理，該機器人，Webhook。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>簽章金鑰</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>以 SEC 開頭；僅當機器人的安全設定為「加簽」時填寫。</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>該機器人的任一關鍵字；訊息中不含關鍵字時會自動補上。</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>不含連結</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>釘釘每分鐘只接收 20 則訊息，超過後十分鐘內不再接收。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>本組織的機器人配額已用完。</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>釘釘不認識網址中的 access_token：請重新複製網址。</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>該群組已解散。</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>機器人已停用，或已不在群組中。</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>該機器人要求每則訊息都含有其關鍵字：請為此通道填寫一個關鍵字。</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>釘釘拒絕了簽章的時間：請校對本機時鐘。</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>簽章被拒絕：請檢查金鑰和本機時鐘。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>本機的對外 IP 位址不在該機器人的名單中：可由機器人的擁有者新增。</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>機器人的安全設定拒絕了訊息：關鍵字、加簽或 IP 地址段。</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Discord Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>提及帳號填使用者 ID（數字），角色填 role:ID，也可填 here 或 everyone。無論工單寫了什麼，都不會提醒其他人。</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>在 Discord 中：頻道設定，整合，Webhook，複製 Webhook 網址。</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>討論串</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>該頻道中某個討論串（貼文）的 ID；開啟開發者模式後，可從其選單中複製。</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>論壇頻道</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>若為論壇頻道請開啟：每個工單成為一個獨立的貼文。</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>嵌入卡片</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 的防濫用機制攔截了請求：Deskbell 稍後再試。</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>該 Webhook 已被刪除：請建立新的。</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 不認識此網址：請重新複製。</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>該 Webhook 無權在此頻道發言：請檢查頻道的權限。</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>這是論壇頻道：請在此通道中開啟「論壇頻道」，或填寫一個討論串。</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>該頻道或討論串已被刪除：請為其他頻道建立 Webhook。</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 認為文字含有不當內容而拒絕。</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 已不認識此 Webhook：請建立新的。</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>飛書 / Lark 應用訊息</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>由應用程式的機器人向群組或個人傳送訊息。應用程式需啟用機器人能力並擁有權限 im:message:send_as_bot；發到群組時，機器人須為群組成員。提及帳號填 open_id（ou_...）、使用者 ID 或 all。</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>飛書開發者後台：該應用程式的「憑證與基礎資訊」。</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>與 App ID 在同一頁面。</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>ID，以逗號分隔。Deskbell 可列出機器人所在的群組。</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>ID 類型</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>接收者的 ID 類型：群組填 chat_id（oc_...）；個人填 open_id（ou_...）、union_id、user_id 或 email。</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Lark 填 https://open.larksuite.com。</translation>
    </message>
    <message>
        <source>Feishu</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>飛書</translation>
    </message>
    <message>
        <source>Lark</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>Lark</translation>
    </message>
    <message>
        <source>Groups of the bot</source>
        <extracomment>feishu-app, what the messenger is asked for</extracomment>
        <translation>機器人所在的群組</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>格式化文字</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>飛書拒絕了 App ID 或 App Secret：請重新複製這兩項。</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>該應用程式尚未發布，或缺少某項權限：開發者後台會指明是哪一項。</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>該應用程式未啟用機器人能力，或缺少某項權限，或啟用後尚未發布：開發者後台會指明是哪一項。</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>機器人不在此群組中，或此人看不到該應用程式，或已封鎖機器人。</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>飛書 / Lark 群機器人</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>提及帳號填 open_id（ou_...）、使用者 ID 或 all。安全設定為「自定義關鍵詞」的機器人需在此填寫其中一個關鍵字；設定為「簽名校驗」的機器人需填寫其金鑰。</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>這是第一代自訂機器人的網址，其欄位不同。請在群組中重新新增自訂機器人，並複製其網址。</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>在群組中：機器人，該自訂機器人，Webhook 網址。</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>僅當機器人的安全設定為「簽名校驗」時填寫。</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>該機器人的任一關鍵字；訊息中不含關鍵字時會自動補上。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>本機的對外 IP 位址不在該機器人的白名單中：可由機器人的擁有者新增。</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>該機器人要求每則訊息都含有其關鍵字：請為此通道填寫一個關鍵字。</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>飛書不認識此網址，或機器人已被移除：請重新複製網址。</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Google Chat Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>提及帳號填使用者 ID（數字）或 all。每個工單開啟一個獨立的討論串。</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>在 Google Chat 中：聊天室的選單，應用程式和整合，Webhook；請完整複製連結。</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google 拒絕了該網址：請完整複製，或建立新的 Webhook。</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>該 Webhook 或其聊天室已被刪除：請建立新的。</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>透過您自己的 Gotify 伺服器推播訊息。</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Gotify 伺服器的網址。</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>應用程式權杖</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>在 Gotify 中：Apps，該應用程式的權杖。以 A 開頭。</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>0（無聲）到 10；4 起 App 會發出提示音，8 起響鈴更久。</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>伺服器拒絕了應用程式權杖：請在 Apps 下重新複製。用戶端權杖不能用於傳送。</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>這不是 Gotify 伺服器：請檢查網址。</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>電子郵件（SMTP）</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>除下面的收件者外，還會寫信給規則中提及、且填有「mail」識別資料的管理員。適合作為所有其他通道最後的備用。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>郵件伺服器</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>只填伺服器名稱，例如 smtp.example.org。郵件服務供應商稱之為「外寄伺服器」或「SMTP 伺服器」。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls（通常，連接埠 587）、tls（連接埠 465），或 none：僅限發往本機，或您在下方允許時。</translation>
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
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the encryption.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>僅當不是該加密方式的常用連接埠時填寫。</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>通常是完整的電子郵件地址。留空：伺服器允許本機不登入即可寄信。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>登入需要兩步驟驗證的信箱（Gmail、QQ、163），請填寫在信箱設定中產生的應用程式密碼或授權碼。</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>存取權杖（XOAUTH2）</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>代替密碼，用於只接受權杖的伺服器。多數情況下來自一個能輸出新權杖的指令。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>寄件者地址，例如 Deskbell &lt;desk@example.org&gt;。多數伺服器要求與登入使用者的地址一致。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>收件者</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>地址，以逗號分隔。如果每條規則都提及某人，可以留空。</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>其他人已收到；以下地址被拒絕。</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>伺服器暫時不再接收郵件。</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器拒絕了使用者名稱或密碼。如果登入需要兩步驟驗證，請使用應用程式密碼（授權碼）。</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器要求登入，或要求先加密再登入。</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器拒絕與本機通訊。</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>伺服器要求登入後才轉寄給外部收件者：請填寫使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件過大，伺服器不接收。</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器不允許此帳號以「寄件者」中的地址寄信。</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器不認識該收件者，或其信箱已滿。</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>郵件伺服器因內容而拒絕此郵件，可能被判為垃圾郵件。</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Matrix 聊天室</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>用於未加密的聊天室：在加密聊天室中，Deskbell 只會以明文傳送。提及帳號填 Matrix ID（@ann:example.org）或 room。</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>家伺服器</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>帳號所在家伺服器的網址。在 Element 中：所有設定，說明與關於。</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>聊天室的 ID（以 ! 開頭）。在 Element 中：聊天室設定，進階。該帳號須已加入此聊天室。</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>以通知傳送</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>將訊息標記為機器傳送；某些用戶端因此不發出提示音。</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器拒絕了存取權杖：請用該帳號重新登入，並複製其權杖。</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>該帳號不在此聊天室中，或無權在此發言：請讓它加入。</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器不認識此聊天室。</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器已達到某項上限：詳情請詢問其管理員。</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>這不是 Matrix 家伺服器，或版本過舊：請檢查網址。</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>該帳號不在此聊天室中，或家伺服器網址上沒有服務回應。</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Mattermost 傳入 Webhook</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>提及帳號填使用者名稱，或 here、channel、all。</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>在 Mattermost 中：整合，傳入 Webhook，新增；複製網址。</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>僅當要發到 Webhook 自身以外的頻道時填寫：其網址中的頻道名稱，發給個人則填 @使用者名稱。該 Webhook 不能鎖定到頻道。</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>傳送者名稱</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>僅當伺服器允許 Webhook 自訂名稱時才顯示。</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>附件卡片</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>此伺服器已關閉傳入 Webhook：可由管理員開啟。</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>該 Webhook 鎖定在自己的頻道，或無權在此頻道發言：請將頻道留空，或解除鎖定。</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>沒有這樣的頻道：請留空，或檢查其名稱。</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>伺服器不認識此 Webhook：請建立新的。</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>伺服器拒絕了此 Webhook：原因請詢問其管理員。</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>此網址沒有服務回應：請重新複製 Webhook 的網址。</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>透過 ntfy.sh 或您自己的伺服器，向 ntfy App 推播訊息。在 ntfy.sh 上，知道主題名稱的人都能讀取：請選用別人猜不到的名稱，或加以保護。</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>您在 App 中訂閱的名稱。</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh，或您自己的伺服器。</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>僅用於受保護的主題：在 ntfy 中，帳號，存取權杖。以 tk_ 開頭。</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>1（靜默）到 5（最響）；通常為 3。</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>伺服器今天的訊息配額已用完：請等待，或使用帳號，或自建伺服器。</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>登入失敗次數過多：請檢查存取權杖。</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>該主題受保護：請填寫有權寫入的存取權杖。</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>沒有人訂閱此主題。</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>伺服器要求提供有權寫入此主題的存取權杖。</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>這不是 ntfy 伺服器：請檢查網址。</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty（Events API v2）</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>每個工單觸發某服務的一次警示；警示未關閉期間，同一工單不會再次觸發。PagerDuty 只告知已接收事件。</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>整合金鑰</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty：該服務的 Integrations，Events API V2：32 位字母和數字。</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>所有警示的等級：critical、error、warning 或 info。</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>EU 區域的帳號填 https://events.eu.pagerduty.com。</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>單句</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty 不認識此整合金鑰：請從該服務的 Integrations 中重新複製。</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty 拒絕了整合金鑰：請重新複製。</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>這不是 PagerDuty 的事件介面網址：請檢查伺服器。</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>向 Pushover App 推播訊息。一個應用程式每月可傳送 10,000 則訊息。</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net：Your Applications，該應用程式的 API Token。</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>使用者金鑰或群組金鑰</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>登入 pushover.net 後位於頁面頂部；群組則在 Your Groups 中。</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>裝置名稱，以逗號分隔；留空為全部裝置。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Pushover 清單中的提示音名稱；留空則使用使用者自己的設定。</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>-2（不顯示）到 2（每分鐘響一次，直到被確認，最長一小時）。</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>該應用程式本月的訊息配額已用完。</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 不認識此應用程式權杖：請重新複製。</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 不認識此使用者金鑰或裝置，或該使用者沒有裝置：請檢查這兩項。</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 拒絕了應用程式權杖：請重新複製。</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus（推送加）</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>透過 PushPlus 的公眾號向微信推播訊息。PushPlus 只告知已接收訊息。每天超過 200 次請求會使帳號被鎖數日；Deskbell 會在此之前停下。</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>權杖（Token）</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus，一對一訊息，您的 token：32 位字母和數字。</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>群組編碼</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>僅用於一對多訊息：該群組的編碼。</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>傳送管道</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>預設 wechat（微信）；其他須先設定：webhook、cp（企業微信）、mail（郵件）。</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>帳號的積分已用完。</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>由於一天內的請求超過 200 次，PushPlus 已將帳號鎖定數日：請等待解鎖。</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 不認識此權杖：請重新複製。</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 要求先進行實名認證：www.pushplus.plus，實名認證。</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 拒絕了請求，或本機位址不在帳號的白名單中。</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Rocket.Chat 傳入 Webhook</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>提及帳號填使用者名稱，或 here、all。</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>在 Rocket.Chat 中：管理，整合，新增，傳入（Incoming）；啟用並儲存，然後複製 Webhook 網址。</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>該整合不允許改用其他頻道：請在整合的設定中允許。</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>該整合的指令碼執行失敗：請移除或修正指令碼。</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>該整合無權在其頻道發言，或該頻道已不存在。</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>伺服器忙碌，或該整合已停用：請在「管理，整合」中檢視。</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>伺服器拒絕了此 Webhook：請重新複製其網址。</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>訊息沒有送到該整合的任何頻道。</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>Server醬</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>向微信或 Server醬 App 推播訊息，支援 Turbo 版（SCT...）和 Server醬³（sctp...）的 SendKey。免費帳號每天只有幾則訊息。</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>第一代 Server醬已停用。請登入 sct.ftqq.com，在那裡複製 SendKey。</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com，SendKey；Server醬³ 在 sc3.ft07.com，SendKey。</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>訊息通道</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>僅當不使用帳號自身設定的通道時填寫：Server醬文件中的編號，最多兩個，例如 9|66。</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Server醬不認識此 SendKey：請重新複製。</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>帳號今天的訊息配額已用完。</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Server醬拒絕了此 SendKey：請重新複製。</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>Slack 應用程式（chat.postMessage）</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>由 Slack 應用程式的機器人傳送訊息。應用程式需要權限範圍 chat:write，並須被邀請到頻道中，或擁有 chat:write.public。提及帳號填成員 ID（U...）、使用者群組 ID（S...），或 here、channel、everyone。</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>機器人權杖</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps：該應用程式，OAuth &amp; Permissions，Bot User OAuth Token。以 xoxb- 開頭。</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>頻道的 ID：在 Slack 的頻道詳細資料底部，以 C 開頭。填成員 ID（U...）則傳送私訊。Deskbell 可列出應用程式能看到的頻道。</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>GovSlack 填 https://slack-gov.com。</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack 拒絕了機器人權杖：請從應用程式頁面重新複製，或重新安裝應用程式。</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>該應用程式缺少權限範圍 chat:write：請在 OAuth &amp; Permissions 中新增，並重新安裝應用程式。</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>該應用程式不在此頻道中，或頻道已不存在：請邀請該應用程式，或選擇其他頻道。</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>工作區管理員不允許該應用程式在此頻道發言。</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Slack 傳入 Webhook</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>提及帳號填成員 ID（U...）、使用者群組 ID（S...），或 here、channel、everyone。Workflow Builder 的網址欄位不同，不能用在這裡。</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>這是 Workflow Builder 的網址，只接受其工作流程指定的欄位。請改為在 Slack 應用程式的設定中建立傳入 Webhook。</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>在 Slack 應用程式的設定中：Incoming Webhooks。</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 不允許此 Webhook 在 general 頻道發言：請選擇其他頻道。</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>工作區管理員禁止了此操作。</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>該工作區已停用。</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 不認識此網址：請重新複製。</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>該頻道已被刪除或歸檔：請為其他頻道建立 Webhook。</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>該 Webhook 已被移除或停用：請建立新的。</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 拒絕了此 Webhook：請建立新的，或詢問工作區管理員。</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 已不認識此網址：請建立新的 Webhook。</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams（Workflows）</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>工作流程「收到 Webhook 請求時發佈到頻道」的網址。Teams 只告知工作流程已啟動；之後若失敗，原因記錄在工作流程的執行歷程記錄中。工作流程屬於個人，此人離開後即停止。提及帳號填使用者主體名稱（ann@example.org）。</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft 已停用 Office 365 連接器。請在頻道中新增工作流程「收到 Webhook 請求時發佈到頻道」，並複製其網址。</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft 已將工作流程遷到其他主機，logic.azure.com 的網址不再有效。請開啟該工作流程，複製其新網址。</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>工作流程網址</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>在 Teams 中：頻道的選單，工作流程，「收到 Webhook 請求時發佈到頻道」；網址在最後一步顯示，請完整複製。</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>訊息形式</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>使用哪些形式。card（卡片）和 sentence（單句）適用於 Teams 提供的工作流程；flat（title、text、url 作為普通欄位）只適用於您自己的工作流程。</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>普通欄位</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>該工作流程已被刪除或停用，可能因為其擁有者已離開：請重新啟用，或建立新的並複製其網址。</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>該工作流程只接受已登入使用者的請求：請將其觸發程序設為任何人。</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>網址缺少一部分：請完整複製。</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>該工作流程拒絕了此網址：請完整複製，或將工作流程的觸發程序設為任何人。</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>該工作流程已不存在：請建立新的並複製其網址。</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Telegram 機器人</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>由 @BotFather 建立的機器人在它所在的聊天中發言；個人須先傳過訊息給它。提及帳號填使用者名稱（@ann）或使用者 ID（數字）。</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>在 Telegram 中向 @BotFather 取得：/newbot，已有機器人則用 /token。</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>聊天的 ID，公開頻道可填 @名稱。請先傳一則訊息給機器人（或在它所在的群組中發言），再讓 Deskbell 列出聊天。</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>啟用了主題的群組中某個主題的 ID；可在其中訊息的網址裡看到。</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>僅用於您自己的 Bot API 伺服器。</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>傳過訊息給機器人的聊天</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>該群組已升級為超級群組，ID 已更改；Deskbell 今後使用新的 ID。</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram 不認識此機器人權杖：請從 @BotFather 重新複製。</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>機器人不認識此聊天：請先在其中傳訊息給機器人，或將它加入群組。</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>機器人被此人封鎖，或已被移出該群組：請重新允許它。</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>機器人無權在此聊天中發言：請授予它權限。</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>該群組中沒有這個主題。</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram 不允許機器人在此聊天中發言。</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Webex 機器人或傳入 Webhook</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>使用機器人：填權杖和空間。使用傳入 Webhook：只填其網址，且沒有卡片。提及帳號填電子郵件地址或 all。</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com：My Webex Apps，該機器人，存取權杖。使用傳入 Webhook 時留空。</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>空間</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>機器人所在空間的 ID。Deskbell 可將其列出。</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>傳入 Webhook 網址</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com：Incoming Webhooks，Webhook URL。使用機器人時留空。</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>僅用於 Webex for Government。</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>機器人所在的空間</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook Markdown</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook 文字</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex 拒絕了機器人權杖：請建立新的並複製。</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>機器人不在此空間中，或該空間或 Webhook 已不存在：請加入機器人，或選擇其他空間。</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook（JSON）</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>將每個工單以 JSON 傳送到您的網址。接收方憑請求標頭 webhook-id 識別重複。填寫金鑰後，每個請求都帶簽章。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>網址</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>接收方監聽的網址。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>與接收方相同的文字；Standard Webhooks 為 whsec_...。</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>簽章方式</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks、hub-sha256（同 GitHub）或 timestamp-v1（同 Stripe）。</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Authorization 請求標頭</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>完整的值，例如：Bearer abc。僅當接收方要求時填寫。</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方稱此網址已停用：請填寫新的網址。</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方拒絕了金鑰或 Authorization 請求標頭。</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>此路徑沒有服務回應：請檢查網址。</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方不接受此形式的訊息。</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方回應稱未接收該訊息。</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook（CloudEvents）</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>將每個工單以 CloudEvents 1.0 結構化模式傳送到您的網址。接收方憑 source 和 id 識別重複。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Bearer 權杖</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>僅當接收方要求時填寫。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>在屬性 source 中標示這個 Deskbell。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>與接收方相同的文字；請求隨後會帶有請求標頭 X-Hub-Signature-256。</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>接收方拒絕了 Bearer 權杖或簽章。</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>接收方不支援結構化模式的 CloudEvents。</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>微信小程式訂閱訊息</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>由您自己的小程式傳送訂閱訊息。每則訊息用掉此人在小程式中給出的一次授權；沒有授權時改試客服訊息，它只能送達 48 小時內傳過訊息給小程式的人。微信只告知已接收訊息，從不告知是否送達。小程式只能開啟自己的頁面：工單的網址只出現在客服訊息中。</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>微信公眾平台（小程式）：開發管理，開發設定。</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>與 AppID 在同一頁面。微信只在重置時顯示一次。</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>使用者在此小程式中的 OpenID，以逗號分隔；公眾號的 OpenID 不能用在這裡。</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>範本</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>小程式訂閱訊息範本的 ID。Deskbell 可列出這些範本。</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>範本的欄位</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>各欄位填入什麼，例如 thing1=subject, character_string2=number, time3=created。可用：title、subject、number、requester、queue、status、priority、assignee、created、body、link，以及工單系統自訂欄位的名稱。</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>點一下後開啟的小程式頁面，例如 pages/ticket/index?id=NUMBER，其中 NUMBER 會替換為工單編號。留空則不開啟頁面。</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>僅用於位址固定的中繼伺服器。</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>訂閱通知範本</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>訂閱通知</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>訂閱通知（不含連結）</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>小程式取得 access_token 的次數已用完，北京時間零點恢復。</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信不認識此 AppID：請重新複製。</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒絕了 AppSecret，或它已被凍結：請重新複製，或在公眾平台解凍。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>本機的對外 IP 位址（見回應）不在小程式的 IP 白名單中：請在「開發設定」中新增。</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信要求小程式管理員在手機上確認此位址；拒絕一次會封鎖該位址一小時，拒絕兩次封鎖一天。</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>該小程式受限：原因請見微信公眾平台。</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人在最近 48 小時內沒有傳過訊息給小程式。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人收到的訊息已達微信的上限；傳一則訊息給小程式即可再接收五則。</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>該小程式無權傳送客服訊息，或已被微信封鎖此功能。</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>小程式今天的訊息配額已用完。</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒絕了 AppID 或 AppSecret：請重新複製這兩項。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信已限制或封鎖該小程式：原因請見微信公眾平台。</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人沒有同意訂閱通知，或授權已用完：一次授權只能接收一則訊息。</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>該訂閱通知範本已不存在：請選擇其他範本。</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>該小程式無權傳送訂閱訊息。將嘗試下一種訊息。</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>已發布的小程式中沒有這個頁面：請檢查。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒絕了訂閱通知範本的某個欄位；回應中指明了是哪一個。</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>該 OpenID 不屬於此小程式的使用者。</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信認為文字有風險而拒絕。</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>微信公眾號</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>需要已認證的服務號，或任何人都能申請的測試號（mp.weixin.qq.com/debug/cgi-bin/sandbox）。先嘗試模板訊息，再嘗試訂閱通知，最後是客服訊息；客服訊息只能送達 48 小時內傳過訊息給公眾號的人。微信只告知已接收訊息，從不告知是否送達。本機的對外 IP 位址須在公眾號的 IP 白名單中。</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>微信公眾平台：設定與開發，基本配置；測試號則在其頁面頂部。</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenID（以 o 開頭），以逗號分隔。測試號的 OpenID 列在其頁面上關注者姓名之後。</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>訊息範本的 ID。Deskbell 可列出該公眾號的範本。</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>訂閱通知的範本</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>訂閱通知範本的 ID，用於已同意訂閱的人。Deskbell 可列出該公眾號的範本。</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>訂閱通知範本的欄位</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>填法與另一範本相同。</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>訊息範本</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>模板訊息</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>模板訊息（簡化）</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>公眾號取得 access_token 的次數已用完，北京時間零點恢復。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>本機的對外 IP 位址（見回應）不在公眾號的 IP 白名單中：請在「基本配置」中新增。</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信要求公眾號管理員在手機上確認此位址；拒絕一次會封鎖該位址一小時，拒絕兩次封鎖一天。</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>該公眾號受限：原因請見微信公眾平台。</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人在最近 48 小時內沒有傳過訊息給公眾號，或已取消關注。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人收到的訊息已達微信的上限；傳一則訊息給公眾號即可再接收五則。</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>該公眾號無權傳送客服訊息，或已被微信封鎖此功能。</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>該公眾號無權傳送模板訊息：它未認證，或微信已收回此權限。將嘗試下一種訊息。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已限制或封鎖該公眾號：原因請見微信公眾平台。</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>該範本已不存在（公眾號類目變更時會如此）：請選擇其他範本。</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信以更換範本過於頻繁為由拒絕，或該範本已不存在。</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已不再接受此範本：請選擇其他範本。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信拒絕了範本的某個欄位；回應中指明了是哪一個。請檢查該處填入的是工單的哪個欄位。</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人沒有關注該公眾號，或已將其封鎖，或該 OpenID 屬於其他公眾號。</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>該公眾號無權傳送訂閱通知。將嘗試下一種訊息。</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已禁止該公眾號傳送訂閱通知。</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>企業微信應用訊息</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>訊息送達企業微信成員；成員若使用微信外掛，也能在微信中收到。規則中提及的人也會收到訊息；提及帳號填企業微信的使用者 ID。本機的對外 IP 位址須在該應用程式的企業可信 IP 中。對同一成員每分鐘超過 30 則的部分，企業微信會不加提示地捨棄。</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>企業 ID</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>企業微信管理後台：我的企業，頁面底部。</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>企業微信管理後台：應用管理，該應用程式，AgentId。</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>與 AgentId 在同一頁面：Secret，查看。企業微信會將其傳送到管理員的手機。</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>使用者 ID，以逗號分隔；@all 表示所有能看到該應用程式的人。企業微信管理後台：通訊錄，該成員，帳號。</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>部門</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>部門的 ID。企業微信管理後台：通訊錄，部門後面的選單。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>標籤的 ID。企業微信管理後台：通訊錄，標籤，標籤詳情。</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>僅當企業微信部署在您自己的網路中，或經由位址固定的中繼伺服器時填寫。</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企業微信不認識此企業 ID：請重新複製。</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企業微信拒絕了 Secret：請重新複製。多次錯誤後，企業微信會封鎖本機位址一小時。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>本機的對外 IP 位址（見回應）不在該應用程式的企業可信 IP 中：可由管理員新增；一分鐘後生效。</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企業微信拒絕了企業 ID 或 Secret：請重新複製這兩項。</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>此 AgentId 與 Secret 不屬於同一應用程式：請從同一應用程式複製這兩項。</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>該應用程式已停用，或無權傳送訊息：可由管理員授權。</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>這些成員、部門和標籤都不存在，或都看不到該應用程式：請檢查。</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>該成員不存在，或看不到該應用程式，或沒有使用微信外掛。</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>企業微信群機器人</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>透過微信外掛閱讀的人看不到 Markdown：請為他們選擇 text（文字）形式。提及帳號填企業微信的使用者 ID 或手機號碼；手機號碼和 @all 只在文字形式中有效，card（卡片）和 markdown-v2 不能提及任何人。</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>在群組中：機器人，該機器人，複製其網址。</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>使用哪些形式，最豐富的在前。card：帶按鈕的卡片。markdown-v2：支援表格和清單，需 2025 年及以後的用戶端。text：微信外掛唯一能顯示的形式。</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>網址不正確，或機器人已被移出群組：請重新複製網址。</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>機器人已停用：可由其擁有者重新啟用。</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>機器人已不在此群組中：請新增一個並複製其網址。</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Zulip 機器人</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>每個工單成為一個獨立的主題，除非您指定一個。提及帳號填使用者 ID（數字，見其個人資料）或 all。</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>組織的網址，例如 https://example.zulipchat.com。</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>機器人的電子郵件地址</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>在 Zulip 中：個人設定，機器人，該機器人。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>在同一處，機器人電子郵件地址之後。</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>頻道（stream）的名稱。私有頻道須先讓機器人訂閱。</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>留空：每個工單使用自己的主題。</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip 拒絕了機器人的電子郵件地址或 API 金鑰：請重新複製這兩項。</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>沒有這樣的頻道：請檢查其名稱。</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>這不是 Zulip 伺服器：請檢查網址。</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>機器人無權在此頻道發言：請讓它訂閱該頻道。</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>最新的 bug 排在最前；bug 的內文是其第一則留言，只讀取一次。</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>已在 5.0.6 版本上試過；bugzilla.mozilla.org 要求把金鑰放在請求標頭中，尚未試過。</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>一個產品的名稱；留空則為該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>元件</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>一個元件的名稱；留空則為全部。</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>快速搜尋</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>與 Bugzilla 搜尋框的寫法相同，例如：product:Hardware printer。留空則為所有未關閉的 bug。</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>偏好設定（Preferences），API Keys：勾選「Generate a new API key」並送出。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>像瀏覽器一樣登入；用於沒有 API 金鑰的帳號。請填寫 Bugzilla 顯示的完整使用者名稱。</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>無需登入：bug 是公開的</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 不認識此 API 金鑰。</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>該帳號已停用。</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 要求該帳號先修改密碼。</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>該帳號無權檢視此 bug。</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 要求登入。</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 拒絕了搜尋：請檢查來源的選項。</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 已不認識此工作階段。</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>讀取您指定的專案中的事項，最新的在前。</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>依據不充分：欄位名稱、時間和頁面網址來自記憶和第三方用戶端。</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>專案</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>專案名稱，以逗號分隔，見 TEAM.coding.net/p/NAME/…</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL、DEFECT（缺陷）、REQUIREMENT（需求）、MISSION（任務）或 EPIC（史詩）。</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>個人存取權杖</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>個人帳戶設定，訪問令牌；需要讀取事項的權限（project:issue）。</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 不認識此權杖，或權杖已過期。</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 拒絕存取該專案：權杖需要 project:issue 權限，其擁有者須為專案成員。</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>此權杖使用過於頻繁。</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 拒絕了請求：請檢查專案名稱。</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>示範工單系統</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>Deskbell 內建的工單系統，供試用：deskbellctl demo-desk。</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>任何 Atom 或 RSS Feed</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>用於以 Feed 提供新工單的系統。Feed 只保留最新的項目：輪詢要足夠頻繁，以免項目還沒看到就被擠出。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>編號</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>正規表示式，其第一個群組為連結中的工單編號；留空則使用項目自身的 ID。</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>無需登入：Feed 是公開的</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>每次請求都帶使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>網址中帶金鑰</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>引數 key 的值。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>飛書 / Lark 審批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>您指定的審批定義有新的審批申請時響鈴，申請人填寫的內容作為欄位。飛書不提供申請頁面的網址。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>依據廠商的程式庫編寫；所填內容的格式，以及權杖被拒絕和超出限制時的錯誤碼，依據不充分。</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>審批定義</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>審批定義的編碼，以逗號分隔：即審批管理後台中該定義頁面網址裡 definitionCode= 之後的文字。</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>自建應用程式</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>開發者後台（open.feishu.cn，Lark 為 open.larksuite.com）：建立應用程式，授予權限 approval:approval:readonly 和 contact:user.base:readonly，並發布。使用者名稱：App ID。機密：App Secret。</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>飛書已不接受此權杖。</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>該應用程式請求過於頻繁。</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>該應用程式需要權限 approval:approval:readonly，並須在授予後發布。</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>飛書拒絕了請求：請檢查審批定義的編碼。</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>顯示一個已儲存的工單報表所選出的內容。報表應將最新的工單排在最前，並包含 uuid 或 # 欄。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>報表</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>工單報表的編號，見 /rptview/2。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>請求這麼多個工單；留空則為全部。僅用於最新的工單排在最前的報表。</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>使用者名稱和密碼，用於編譯時未啟用 JSON 的 Fossil</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>無需登入：工單是公開的</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil 稱此請求需要「nobody」沒有的權限。</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>此 Fossil 不認識該指令：編譯時可能未啟用 JSON。</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil 拒絕了該報表：請檢查其編號。</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>用表單登入時讀取信箱資料夾的頁面，其中沒有建立時間。API 屬於付費模組「API &amp; Webhooks」。</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>付費模組的 API 尚未試過：其回應格式來自第三方用戶端和記憶。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>信箱</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>資料夾網址中的第一個數字：/mailbox/1/2 中的 1。使用 API 時留空則為全部信箱。</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>僅用於表單登入：資料夾網址中的第二個數字，例如「未指派」的 /mailbox/1/2 中的 2。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>僅用於 API：active、pending、closed 或 spam；留空則為全部。</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>模組「API &amp; Webhooks」的 API 金鑰</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>管理（Manage），設定，API &amp; Webhooks。</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>電子郵件地址和密碼</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>請填寫下面的信箱和資料夾。</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout 拒絕了 API 金鑰：請檢查模組是否已啟用、金鑰是否受限。</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>此網址沒有 API：可能缺少模組「API &amp; Webhooks」。</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>該帳號無權存取此信箱：管理，信箱，權限。</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>沒有這樣的資料夾：請檢查信箱和資料夾的編號。</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>列出該客服最近 30 天內有權檢視的工單，最新的在前。每次讀取清單消耗帳號的三個 API 點數。要顯示客服和群組的名稱，帳號須有權讀取；否則顯示其編號。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>依據用戶端程式庫記錄的回應和廠商文件編寫。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>篩選器</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open 或 watching；留空則為全部工單。</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>右上角的頭像，Profile settings：Your API Key。</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>該帳號無權列出工單，或其方案不含 API。</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk 拒絕了請求：請檢查篩選器。</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>列出最近 30 天的工單；不搜尋時 Freshservice 只列出這些。</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>依據 Freshworks 的文件和用戶端程式庫編寫；服務請求的請求項來自記憶。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>一個工作區的編號；0 表示該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>讀取請求項</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>yes：對每個未讀取過的服務請求多發一次請求，讀取其表單中填寫的內容。</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>頭像，Profile settings：API 金鑰在右側。可能需要管理員為您的帳號開放。</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice 拒絕列出工單：該客服的角色須允許檢視此工作區的工單。</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice 不認識該工作區或篩選器：請檢查來源的選項。</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Gitea 或 Forgejo 議題</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>列出一個儲存庫（或該帳號能看到的全部儲存庫）中未關閉的議題；合併請求除外。</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>依據 Gitea 的原始碼編寫；沒有讀取過執行中的清單。</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>擁有該儲存庫的使用者或組織。</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>儲存庫名稱，不含擁有者；留空則為所有儲存庫的議題，若填寫了擁有者則為該擁有者的儲存庫。</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>只列出帶有其中任一標籤的議題，以逗號分隔。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open：議題關閉後即離開清單。</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>設定，應用程式，產生新的權杖，並授予議題和儲存庫的讀取權限。</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>不適用於啟用了兩步驟驗證的帳號。</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>權杖需要議題和儲存庫的讀取權限。</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>沒有這樣的儲存庫，或其議題功能已關閉，或該帳號看不到它。</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>GitHub 議題</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>列出一個儲存庫（或與該帳號有關的全部儲存庫）中未關閉的議題；提取要求（pull request）除外。清單沒有變化時不消耗 GitHub 的每小時配額。不提供電子郵件地址。GitHub Enterprise Server：網址請填 https://HOST/api/v3。</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>依據 GitHub 的文件和較早記錄的回應編寫。</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>儲存庫名稱，不含擁有者；留空則為所有儲存庫的議題。</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>未指定儲存庫時：指派給該帳號的、由其建立的、提及它的、它訂閱的，或它能看到的全部。</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>只列出帶有全部這些標籤的議題，以逗號分隔。</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings，Developer settings，Personal access tokens：對 Issues 有讀取權限的 fine-grained 權杖，或範圍為 repo 的 classic 權杖。</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>該帳號在 GitHub 的每小時配額已用完。</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub 要求等待。</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>此權杖無權讀取這裡的議題；組織可能要求先為單一登入授權該權杖。</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub 沒有這樣的儲存庫，或此權杖看不到它。</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>該儲存庫已關閉議題功能。</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>GitLab 議題</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>列出該帳號能看到的全部、一個群組或一個專案中未關閉的議題。合併請求不在其中。</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>依據 GitLab 的文件編寫；據說 gitlab.com 忙碌時傳送的回應標頭有時會缺失。</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>專案</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>一個專案的路徑或編號，例如 group/helpdesk。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>群組</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>一個群組的路徑或編號，包括其子群組；未指定專案時使用。</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened：議題關閉後即離開清單。</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>頭像，偏好設定，存取權杖，範圍選 read_api。專案或群組的存取權杖同樣可用。</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>權杖需要範圍 read_api，其帳號需要檢視議題的權限。</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab 沒有這樣的專案或群組，或該帳號看不到它。</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI，API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>用於 GLPI 9.5 至 11。列出的內容取決於該帳號的預設設定檔和實體。讀取人員姓名時，每人每天發出一次請求。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>依據 GLPI 的 API 說明編寫；申請人（4）、技術人員（5）和類別（7）的欄號以及狀態用詞取自常見的安裝。</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold：未解決也未關閉。notclosed：還包括已解決的。process：正在處理。all：全部工單。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>用於未註明時區的時間，例如 Asia/Taipei。留空：UTC。</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>GLPI 伺服器的時區，因為其時間不帶時區，例如 Europe/Paris；留空則為 UTC。</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>使用者權杖</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>API 權杖</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 不允許任何人用密碼登入其 API：可由管理員在「設定，一般，API」中允許；或改用使用者權杖。</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>應用程式權杖缺失或不正確：請檢視「設定，一般，API」中的 API 用戶端。</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 沒有任何 API 用戶端允許此位址存取：請檢視「設定，一般，API」。</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 已不認識此工作階段。</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 沒有 API 用戶端允許此位址或應用程式權杖存取：請檢視「設定，一般，API」。</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>該帳號的預設設定檔無權檢視工單。</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11，API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>用於 GLPI 11 及以上；更早的版本請用 glpi。由管理員在「設定，OAuth 用戶端」中建立 OAuth 用戶端，授權方式為 Password，範圍為 api。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>依據 GLPI 的原始碼編寫；測試中的回應按其結構描述編造，表單方式（其欄位名稱隨每個頁面變化）從未試過。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>OAuth 用戶端的 ID；只有 password 方式需要。</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL，例如：status.id=in=(1,2);category.id==4。狀態：1 新增，2 已指派，3 已排程，4 待處理，5 已解決，6 已關閉。</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>實體</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>一個實體的編號；留空則為該帳號的預設實體。包括其子實體。</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>OAuth 用戶端，使用者名稱和密碼</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>使用者名稱和密碼，像瀏覽器一樣登入</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>不需要 OAuth 用戶端。不適用於啟用了兩步驟驗證的帳號。</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI 已不接受此權杖。</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI 拒絕了請求：請檢查篩選器。</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>以該帳號的設定檔和實體無權檢視工單，或 API 未在「設定，一般，API」中啟用。</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>該帳號需要設定檔「REST Services User」。iTop 不能排序，因此每次輪詢都會讀取條件選出的全部工單：請把條件設得窄一些。</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>3 以下的版本尚未試過。</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>工單的類別，以逗號分隔；事件另成一類時填 UserRequest,Incident。</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>條件</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>OQL 查詢中 WHERE 之後的部分。</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>伺服器的時區，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>帶有設定檔「REST Services User」的主控台帳號（管理工具，使用者帳號，設定檔）；入口網站使用者會被拒絕。</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 拒絕了該帳號：密碼不正確，或它是入口網站使用者，或缺少設定檔「REST Services User」。</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 無法執行該查詢：請檢查來源的類別和條件。</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 拒絕了請求；它可能過舊，不支援 1.3 版的 Web 服務。</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center 或 Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>列出 JQL 查詢的結果。雲端的 Jira 請用 jira-cloud；服務台的佇列請用 jsm。工作階段遺失後，Jira 會傳回任何人都能看到的內容，因此 Deskbell 每次讀取清單前先確認自己的身分。</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>依據用戶端程式庫和廠商文件編寫；沒有在執行中的 Jira 上見過提示驗證碼的回應標頭。</translation>
    </message>
    <message>
        <source>https://jira.example.org or https://example.org/jira</source>
        <extracomment>jira, what its address looks like</extracomment>
        <translation>https://jira.example.org 或 https://example.org/jira</translation>
    </message>
    <message>
        <source>JQL</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Without ORDER BY, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>不含 ORDER BY，例如：project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Further fields</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>其他欄位</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>要讀取的自訂欄位，例如：customfield_10010,labels；*all 讀取全部欄位，速度較慢。</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>頭像，個人資料，個人存取權杖，建立權杖（Jira 8.14 及以上）。</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>多次失敗後 Jira 會要求驗證碼：此時請用瀏覽器登入一次。不適用於單一登入。</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 要求驗證碼：請用瀏覽器登入一次。</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>管理員可能已將其關閉。多次失敗後 Jira 會要求驗證碼：此時請用瀏覽器登入一次。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 沒有接受登入資料，而是按匿名使用者做了回應。</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 拒絕了該帳號：管理員可能已關閉基本驗證或個人存取權杖，或收回了使用 Jira 的權限。</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>列出 JQL 查詢的結果。查詢必須有限定條件，否則雲端會拒絕。回報者的電子郵件地址往往被隱藏。議題建立後幾秒內可能搜尋不到；下次輪詢即可看到。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>依據廠商文件編寫；帶範圍的權杖需要另一個網址，尚未試過。</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>不含 ORDER BY，至少有一個限定條件，例如：project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>要讀取的自訂欄位，例如：customfield_10010,labels</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>電子郵件地址和 API 權杖</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com，安全，建立和管理 API 權杖。使用者名稱為該帳號的電子郵件地址。</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira 沒有接受電子郵件地址或權杖，而是按匿名使用者做了回應。</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>該帳號無權使用此網站的 Jira。</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>以客服的視角列出服務台的一個佇列，欄與該佇列相同；或者用以 -portal 結尾的方式，列出該帳號參與的未關閉請求及其表單內容。佇列有自己的排序，因此每次輪詢都會讀取所有頁。</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>依據用戶端程式庫編寫；測試中的回應按其型別編造。</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net 或 https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>服務台</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>服務台的編號或專案鍵：/rest/servicedeskapi/servicedesk 會列出它們。入口網站方式不需要。</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>佇列的編號，見其頁面網址：.../queues/custom/12。入口網站方式不需要。</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>佇列：電子郵件地址和 API 權杖，或使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>雲端：https://id.atlassian.com，安全，建立和管理 API 權杖。Data Center：該帳號的密碼。該帳號需要客服授權。</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>API 權杖或密碼</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>佇列：個人存取權杖</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>僅限 Data Center。頭像，個人資料，個人存取權杖。該帳號需要客服授權。</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>佇列：使用者名稱和密碼，建立工作階段</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>僅限 Data Center。多次失敗後 Jira 會要求驗證碼：此時請用瀏覽器登入一次。</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自己的請求：電子郵件地址和 API 權杖，或使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>雲端：https://id.atlassian.com，安全，建立和管理 API 權杖。Data Center：該帳號的密碼。</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自己的請求：個人存取權杖</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>僅限 Data Center。頭像，個人資料，個人存取權杖。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira 沒有接受登入資料。</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>只有此服務台的客服才能列出其佇列。</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira 沒有這樣的服務台或佇列，或該帳號看不到它：請檢查兩個編號。</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>該帳號無權使用客戶入口網站。</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>任何 JSON 清單</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>用於在一個網址以 JSON 列出工單（最新的在前）的系統：一個陣列，或包含陣列的物件。只讀取第一頁。</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>一列中工單自身的 ID 所在的位置，例如 id 或 fields.key；其他選項同理。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>連結</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>無需登入：清單是公開的</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>每次輪詢都讀取每個專案中未關閉的任務，因為 Kanboard 既不排序也不分頁。</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>個人權杖和啟用了兩步驟驗證的帳號尚未試過。</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>專案編號，以逗號分隔；留空則為該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>使用者名稱和密碼或權杖</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>讀取所有專案：使用者名稱填 jsonrpc，權杖見「設定，API」。只讀取自己的專案：填您的使用者名稱，以及個人資料的 API 中的個人權杖（啟用了兩步驟驗證的帳號必須用它）或您的密碼。</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>密碼或權杖</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 不認識此權杖或密碼。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒絕存取：該帳號須為專案成員，且 API 須對其開放。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒絕存取：該帳號須為專案成員。</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒絕了呼叫：請檢查專案編號。</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>列出一個已儲存的篩選器所選出的內容，因為介面本身既不接受狀態也不接受排序。每次輪詢都會讀取它選出的全部內容：請建立一個排除已關閉問題的篩選器，並填寫其編號。</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>依據 MantisBT 的原始碼編寫；各版本的介面是否都接受瀏覽器的 cookie，尚未試過。</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>已儲存篩選器的編號，或 assigned、unassigned、reported、monitored；留空則為全部問題，包括已關閉的。</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>一個專案的編號；留空則為該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>右上角您的名字，我的帳號，API 權杖，建立 API 權杖。</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>即使管理員關閉了 API 權杖也可使用。</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 按匿名使用者做了回應。</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 已停止服務，或其 REST 介面已關閉（$g_webservice_rest_enabled）。</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>該帳號無權列出此專案的問題。</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 不認識此權杖，或 API 權杖已關閉。</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 沒有這樣的專案或篩選器，或該帳號看不到它；也可能是其伺服器沒有為 /api/rest 設定 URL 重寫。</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>依據 osTicket 1.18 的頁面範本編寫；沒有讀取過執行中的頁面。</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>佇列的編號，見 /scp/tickets.php?queue=1。全新安裝中 1 為 Open。</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 為建立日期。改用其他排序時，也必須把最新的排在最前。</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>客服個人資料中的時區，因為頁面不帶時區，例如 America/Chicago；留空則為 UTC。</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>客服的使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>反覆失敗會鎖定帳號，因此被拒絕的密碼不會再次傳送。不適用於啟用了兩步驟驗證的客服。</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket 要求登入。</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket 要求該客服先修改密碼。</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>讀取專案的工作項目。由於不清楚 PingCode 是否把最新的排在最前，每次輪詢都會讀取全部工作項目：請指定一個專案。</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>依據不充分：路徑、欄位名稱和清單的順序來自記憶。</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>一個專案在 API 中的 ID；留空則為全部。</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>帶 Client ID 和密鑰的應用程式</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>企業後台，憑據管理：建立一個有權讀取專案的應用程式。使用者名稱：其 Client ID。自行部署的網址為 https://HOST/open。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>用戶端密鑰</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 限制每分鐘的請求數。</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 拒絕列出工單：該應用程式需要讀取工作項目的權限。</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 拒絕了請求：請檢查來源的專案。</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>使用 API 金鑰時，Deskbell 讀取全部內容，包括自訂欄位。只用使用者名稱和密碼時，讀取問題清單的 Atom Feed，其中既沒有優先順序，也沒有自訂欄位。</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>一個專案的代碼，見其網址；留空則為該帳號能看到的全部專案。</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open：工單關閉後即離開清單。*：全部。</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>追蹤標籤</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>一個追蹤標籤的編號；留空則為全部。</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me，或某個使用者的編號；留空則不限。</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>我的帳戶，右側：API 存取金鑰，顯示。須由管理員啟用「網站管理，設定，API，REST web service」。</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>使用者名稱和密碼，Atom Feed</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>使用者名稱和密碼，讀取一次 API 金鑰</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>像瀏覽器一樣登入，讀取該帳號的 API 金鑰，再用它讀取清單。須啟用 REST web service。</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>不適用於啟用了兩步驟驗證的帳號。須啟用 REST web service。</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 要求該帳號先修改密碼。</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 要求該帳號先設定兩步驟驗證。</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 拒絕使用 API：REST web service 可能未啟用（網站管理，設定，API），或該帳號無權檢視此專案，或須先修改密碼。</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>透過 REST 讀取追蹤器中的一個類別，最新的在前。該帳號需要權限「Rest Access」。</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>用權杖登入以及請求次數的限制尚未試過。</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>類別的名稱，即其項目網址的開頭：/issue42 中的 issue。</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>名稱或編號，以逗號分隔，例如 new,open；留空則為全部。</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>要讀取的類別欄位；請去掉您的追蹤器沒有的欄位。</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>由追蹤器管理員簽發的 JSON Web Token（如果追蹤器支援）。</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>十分鐘內四次密碼錯誤，Roundup 就會鎖定帳號。</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>使用者名稱和密碼，用表單登入</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>像瀏覽器一樣登入，用於代理伺服器會截掉請求中密碼的情形。</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>無需登入：追蹤器是公開的</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 收回了工作階段的 cookie，並按匿名使用者做了回應。</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 拒絕使用 REST：該帳號需要權限「Rest Access」以及檢視該類別的權限。</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 限制每個帳號的請求次數。</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 不認識該類別或某個欄位：請檢查來源的選項。</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>透過 REST 2 讀取工單，使用使用者名稱和密碼，或驗證權杖。</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>查詢</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL，例如：Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>讀取內文</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>yes：對每個未讀取過的工單多發一次請求，讀取其第一則訊息。</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>驗證權杖</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Logged in as ...，Settings，Auth Tokens，Create。</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT 將請求轉到了首頁：沒有登入。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>列出一個資料表，預設為事件（incident）。查詢中不正確的部分會被 ServiceNow 直接忽略，從而列出比要求更多的內容：請先在清單中試一下查詢。</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>依據用戶端程式庫編寫；沒有在執行中的執行個體上見過顯示值的格式、舊版本對空清單的回應以及流量限制的標頭。</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>資料表</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident、sc_req_item（請求項）、sc_task、problem，或具有這些欄的其他資料表。</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>編碼查詢，即清單篩選器中「Copy query」得到的內容，例如：active=true^assignment_group.name=Hardware</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>其他欄</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>要讀取的欄名，例如：u_requested_hardware,location</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>執行個體自身的帳號，因為單一登入的帳號在此沒有密碼。它需要該表的讀取權限。</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services，API Access Policies，REST API Key；並為表介面設定驗證設定檔和存取原則。</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>OAuth 用戶端</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth，Application Registry，授權方式為 Client Credentials；使用者名稱填用戶端 ID。</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>該帳號無權讀取此表，或被 API 存取原則拒絕。</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>騰訊 TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>讀取您指定的工作空間中的缺陷、需求或任務。狀態以 TAPD 自己的鍵顯示，例如 new。</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>依據 TAPD 的文件編寫；錯誤碼、限制以及頁面網址來自記憶。</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>讀取內容</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs：缺陷；stories：需求；tasks：任務。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>編號，以逗號分隔，見 www.tapd.cn/NUMBER/…</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>狀態鍵，以 | 分隔，例如 new|in_progress；留空則為全部。</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>個人設定，個人訪問令牌。</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>API 帳號</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>公司管理，開放平台：API 帳號和 API 口令。</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>API 口令</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 不認識此帳號或權杖。</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 拒絕存取該工作空間：須允許此 API 帳號檢視。</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>公司的請求次數暫時用完。</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 拒絕了請求：請檢查來源的工作空間和狀態。</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>以 CSV 讀取工單查詢。Trac 按帳號的偏好書寫時間：請在該帳號的「偏好設定，日期和時間」中選擇 ISO 8601，並在此填寫其時區。</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>AccountManager 外掛的表單尚未試過；不支援 Digest 登入。</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>與查詢網址中的寫法相同：!closed、new 或 new|assigned。</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>一個負責人的名稱；留空則不限。</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Trac 為該帳號書寫時間所用的時區，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用於 Web 伺服器在每個頁面之前都要求密碼的情形。</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>使用者名稱和密碼，瀏覽器在「Login」處要求輸入</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用於只有「Login」連結會彈出瀏覽器小視窗要求密碼的情形：在 /login 用 HTTP Basic 驗證，得到用於其他所有頁面的 cookie。</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用於「Login」顯示表單的情形，例如使用 AccountManager 外掛時。</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac 拒絕了查詢：該帳號需要權限 TICKET_VIEW。</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac 報告了自身的錯誤。</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>需要 API 元件包。UVdesk 以客服的時區書寫時間，且清單不含工單內文；讀取單個工單會將其標記為已讀，因此 Deskbell 不讀取。</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>依據 API 元件包的原始碼編寫；權杖的有效期和工單頁面的網址尚未試過。</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>一個狀態的編號，1 為未關閉；留空則為全部。</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>客服網址</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>工單系統網址之後、客服工作所用的部分，例如 en/member。</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>客服個人資料中設定的時區，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>電子郵件地址和密碼，換取權杖</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>客服的帳號；工單系統須裝有 API 元件包。</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>設定，API Access：建立一個設定，並複製其權杖。</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 不接受此權杖。</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 拒絕列出工單：該客服需要檢視工單的權限。</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 拒絕了請求：請檢查來源的選項。</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>企業微信審批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>有新的審批申請時響鈴，申請人填寫的內容作為欄位。應用程式須獲得審批的授權，本機位址須在其企業可信 IP 中。企業微信不提供申請頁面的網址。</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>依據用戶端程式庫編寫；缺少權限時的錯誤碼來自記憶。</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>一個狀態的編號，1 為審批中；留空則為全部，這樣很快就審批完的申請也會響鈴。</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>一個審批範本的 ID；留空則為全部。</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>應用管理：建立一個應用程式，並讓審批應用程式允許它呼叫介面（審批，API，可呼叫介面的應用）。使用者名稱：企業 ID（我的企業）。機密：該應用程式的 Secret。</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>企業微信已不接受此權杖。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>本機位址不在該應用程式的企業可信 IP 中。</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>該應用程式無權讀取審批：須在審批應用程式的「可呼叫介面的應用」中允許它。</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>企業微信拒絕了請求：請檢查來源的選項。</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>直接從資料庫列出，最新的在前，因此除非您填寫自己的查詢，否則 Elasticsearch 及其延遲都沒有影響。該帳號無權讀取的群組不會出現，也不會有提示。</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>依據 Zammad 的原始碼和文件編寫；已關閉狀態的編號（4 和 5）以及工單頁面的網址取自全新安裝。</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>與 Zammad 自身搜尋的寫法相同，例如：state.name:(new OR open) AND group.name:Hardware。需要 Elasticsearch。留空：除已關閉和已合併之外的全部工單。</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>頭像，個人資料，權杖存取，建立；勾選 ticket.agent。須由管理員在「系統，API」中允許。</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>與您用瀏覽器登入時相同。不適用於啟用了兩步驟驗證的帳號。</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>該帳號啟用了兩步驟驗證：請使用存取權杖。</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>須由管理員在「系統，API」中允許。不適用於啟用了兩步驟驗證的帳號。</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad 要求登入。</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad 不允許以這種登入方式使用其介面：可由管理員在「系統，API」中允許。</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>該帳號或權杖無權列出工單：需要權限 ticket.agent。</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>列出該客服有權檢視的全部工單，最新的在前，不論狀態；已歸檔的除外。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>依據用戶端程式庫記錄的回應和廠商文件編寫；測試中附帶載入的使用者和群組為編造。</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理中心（Admin Center），應用程式和整合，API，Zendesk API，新增 API 權杖。使用者名稱為該客服的電子郵件地址。</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>OAuth 存取權杖</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理中心（Admin Center），應用程式和整合，API，OAuth 用戶端；範圍為 read 的權杖。</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>該帳號無權列出工單：它須為客服，且須啟用權杖存取（管理中心，應用程式和整合，API）。</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>沒有這樣的 Zendesk，或該服務台已關閉。</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>禪道（ZenTao）</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>讀取每個產品的工單、Bug 或反饋。只有付費版才有工單；開源版有 Bug。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>依據廠商的 API 說明編寫；第一版 API 和頁面網址來自用戶端和記憶。</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets：工單；bugs：Bug；feedbacks：反饋。</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>產品編號，以逗號分隔；留空則為該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait、unclosed 或 all。</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>伺服器的時區。</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>使用者名稱和密碼，換取權杖</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>有權使用 API 的帳號；用於帶有第二版 API（api.php/v2）的禪道。</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>使用者名稱和密碼，用於較舊的版本</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>用於只有 api.php/v1 的禪道。</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>禪道拒絕列出工單：該帳號所在的權限群組需要瀏覽權限。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>此禪道沒有這樣的清單：工單需要付費版。</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>禪道拒絕了請求：請檢查帳號的權限和來源的選項。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>此禪道沒有這樣的清單：工單需要付費版，api.php/v2 需要較新的版本。</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny、OTRS 6 或 OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>由管理員在「管理，Web Services，新增，匯入」中匯入產品隨附的 Web 服務 GenericTicketConnectorREST.yml。Deskbell 先讀取未關閉工單的編號，每個工單只讀取一次。</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>依據 Znuny 和 OTOBO 的原始碼編寫；路由取自所匯入的範例。</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny、.../otrs 或 .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Web 服務</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>匯入該 Web 服務時所用的名稱。</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>一個佇列的完整名稱，例如 Hardware::Requests；留空則為該帳號能讀取的全部。不存在的名稱不會列出任何內容。</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>狀態類型</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>以逗號分隔：new、open、pending reminder、pending auto、closed。不屬於其中的詞不會列出任何內容。</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>列出這麼多個最新的工單。應多於兩次輪詢之間到來的數量。</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>伺服器的時區（OTRSTimeZone），因為其時間不帶時區；留空則為 UTC，與新安裝相同。</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>對這些佇列有讀取權限的客服。</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>客戶的使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>列出該客戶有權檢視的工單。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>工作階段已結束。</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>該帳號沒有讀取這些工單的權限。</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web 服務拒絕了搜尋：請檢查佇列和狀態類型。</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web 服務無法使用：它是否已在「管理，Web Services」中匯入且有效，名稱是否正確？</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>使用您自己的 OAuth 用戶端的更新權杖。每次請求都消耗每日配額中的點數，因此請降低輪詢頻率；不讀取工單內文。</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>依據不充分：部分回應、權杖的有效期、空回應（204）和各項限制來自第三方用戶端和記憶。</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>資料中心</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>您的工單系統網址的結尾：com、eu、in、com.au、jp、com.cn。</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>「設定，開發者空間，API」下的編號。</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>部門</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>一個部門的編號；留空則為該帳號能看到的全部。</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>例如 Open；多個以逗號分隔；留空則為全部。</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>帶更新權杖的 OAuth 用戶端</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho 拒絕列出工單：權杖需要範圍 Desk.tickets.READ，其擁有者須為該部門的客服。</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>組織的點數暫時用完。</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho 拒絕了請求：請檢查來源的組織、部門和狀態。</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>僅當 App 中設定了加密（AES，CBC 或 GCM 模式）時填寫：與 App 中相同的 16、24 或 32 個字元。</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>加密模式</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>App 中所選的模式。</translation>
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
        <translation>請使用 Deskbell 專用的帳號。在 Element 中：所有設定，說明與關於，存取權杖。填寫了使用者和密碼時不需要。</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>代替存取權杖：帳號名稱或其 Matrix ID。Deskbell 會自動登入，並在家伺服器結束工作階段時重新登入。</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>該使用者的密碼。</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器拒絕了使用者和密碼。</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器不允許任何人以密碼登入：請使用存取權杖。</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>家伺服器結束了工作階段，只有帳號的擁有者才能建立新的工作階段：填寫使用者和密碼後，Deskbell 會自動建立。</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>右上角您的姓名，我的設定，遠端存取金鑰：API 權杖，重新產生。須由管理員在「設定，一般，API」中啟用 API。應用程式權杖是該處 API 用戶端的權杖；用戶端不要求時留空。</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>須由管理員在「設定，一般，API」中允許以帳號密碼登入。應用程式權杖是該處 API 用戶端的權杖；用戶端不要求時留空。</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>像瀏覽器一樣讀取客服面板的工單佇列，因為 osTicket 沒有列出工單的介面：沒有工單內文。電子郵件地址取自工單預覽，每個工單需一次請求。各欄按其常用編號識別；使用自訂欄位的佇列需要此預設集的一份副本。</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>在 api-console.zoho.com 建立 Self Client，為範圍 Desk.tickets.READ、Desk.contacts.READ 和 Desk.basic.READ 產生授權碼，並換取更新權杖。使用者名稱：用戶端 ID。</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>文字格式</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>如 Redmine 的「網站管理 → 設定 → 一般」中所示；markdown 也代表 CommonMark。</translation>
    </message>
</context>
</TS>
