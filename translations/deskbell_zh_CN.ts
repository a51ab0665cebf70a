<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>它已超过为此来源设定的会话有效期</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>还没有人在浏览器中登录过此来源</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>密码已发送，可能已被计为一次失败的尝试。为避免账号被锁定，Deskbell 等待 20 分钟后才会再次发送。</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>工单系统两次不作提示地接受了密码，随后却仍要求登录才能查看列表：密码可能有误，或该账号无权打开此列表</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>工单系统在哪里？</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>其起始页的地址，与浏览器中的一致。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名称不可更改：Deskbell 凭它识别此来源的工单。</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>已有同名的来源。</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>添加管理员</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理员 %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>此人在各即时通讯工具中的标识，按该工具提及（@）某人时要求的形式填写：用户 ID 或手机号。不需要提及该管理员的，请留空。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>管理员需要一个名称。</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>已有同名的管理员。</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>各工具中的标识</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>无法移除自启动项：%1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>无法写入自启动项：%1</translation>
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
        <translation>这段时间内没有数据。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>无法启动用于登录的窗口程序：%1。</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>请安装软件包 deskbell-signin，或改为粘贴 cookie。</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>登录窗口意外结束。</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>请再试一次，或改为粘贴 cookie。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>此页面的地址</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>请像在浏览器中一样登录。Deskbell 只保留 %1 的 cookie。</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>我已登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>%1 的证书不可信，没有向它发送任何内容。如果工单系统使用自己的证书颁发机构，请在来源的设置中指定 CA 文件或固定证书（pin）。</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>Deskbell 还看不到工单。请继续登录；工单系统显示自己的页面后，请按此按钮。</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1：页面正在加载</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>添加通道</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯工具</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>即时通讯工具(&amp;M)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>消息(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>粘贴即时通讯工具提供给您的地址</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>配置文件中的自定义预设</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>粘贴(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>即时通讯工具(&amp;E)：</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>尚未在真实的即时通讯工具上试过：请使用“测试”。</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>此即时通讯工具只告知已接收消息，不告知是否送达。</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>没有即时通讯工具使用此类地址。请在下方选择。</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>通道需要一个名称。</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>已有同名的通道。</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>请选择即时通讯工具。</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>状态(&amp;L)</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>%1 的官方说明</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>这属于 %1。</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>这属于 %1，但这类地址已经失效。%2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>正在向即时通讯查询…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>即时通讯没有可选的内容。</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>使用此通道(&amp;U)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>限制和错误码以该即时通讯工具 %1 的说明为准。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>自 %1 起停用：%2 改正后请按“重新发送”。</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>即时通讯的配额已用完；在恢复之前由其他通道接替。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1，%2 再试：%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>即时通讯要求暂停到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>已满：%n 秒后才能发送下一条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>还有余量。</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>当前形式：</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>被拒绝的形式：</translation>
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
        <translation>频率限制：</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>上次回应：</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>还没有经它发送过：它是新建的，或已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>即时通讯工具关于此回答的页面</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>无法送达；待发消息会保留并重试。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>备用通道</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>不加密（http）发送到另一台机器(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>备用(&amp;F)：</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>响应丢失时</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>按该即时通讯工具的情况决定</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>重新发送：可能会送达两次</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>不再发送：可能并未送达</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>响应丢失时(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>此规则没有任何条件，因此始终成立。</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>“path”需要配合“in”或“match”，“in”需要配合“path”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>“%1”重复声明。</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>没有列表“%1”。</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>变量“%1”不是列表。</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>“verify”须与结果 TEMPLATE 一起使用。</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>没有形式“%1”。</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>没有接口“%1”。</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>这个正则表达式需要恰好一个分组。</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>“zone”须与“per”: “1d”一起使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>“%1”不能用作函数名。</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>同一接口中没有可以提及（@）他人的形式“%1”。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>请粘贴以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>地址中包含用户名或密码。</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>请删除 // 与 @ 之间的内容。</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>地址为未加密的 http：传输途中的任何人都能读取工单。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>请使用 https，或允许此通道使用未加密的 http。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>“%1”的类型不正确，应为：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>通道 %2 的“%1”不像是该即时通讯工具的值。将按原样使用。</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>通道 %1 含有其即时通讯工具不认识的值“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>“%1”不是服务器名称。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>只填写名称，例如 chat.example.org。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>“%1”和“%2”都没有填写。如果该即时通讯工具要求其中之一，它会拒绝每条消息。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>除本机桌面的气泡通知外，还会收到新工单消息的即时通讯工具。</translation>
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
        <translation>每小时工单数</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>每天工单数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a chart: day of the week and of the month, as a format of Qt: &quot;ddd d&quot; gives &quot;Mon 23&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>共有 %n 张工单响铃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>%1 最多：%2。</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>各队列工单数</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>（无队列）</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>没有工单响铃。</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>工单最多的队列是 %1。</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>确认用时</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>这段时间的工单都没有在此确认。</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>一半在 %1 内确认，95% 在 %2 内确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>还有 %n 张工单未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>送达通讯软件用时</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>一半不超过</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95% 不超过</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1：%n 条消息，一半不超过 %2，95% 不超过 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>这段时间内没有消息送达。</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的来源或通道。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>第一页有 %n 个工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>正常。</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>失败。</translation>
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
        <translation>编号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}已移入此处或重新打开。{{/moved}}{{#requester}}申请人：{{requester}}。{{/requester}}{{#queue}}队列：{{queue}}。{{/queue}}{{#createdAt}}申请时间：{{createdAt}}。{{/createdAt}}{{#resources}}申请内容：{{resources}}。{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}移入此处或重新打开的工单{{/moved}}{{^moved}}新工单{{/moved}} {{number}}{{#queue}}，队列 {{queue}}{{/queue}}{{#requester}}，申请人 {{requester}}{{/requester}}{{#createdAt}}（{{createdAt}}）{{/createdAt}}{{#subject}}：{{subject}}{{/subject}}。{{#resources}}申请内容：{{resources}}。{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 有 %n 个新工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>仍未处理：%1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>推迟到现在：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>已有 %n 分钟无人接手。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>上次看到工单系统是在 %1，此后可能已有人接手。</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>看不到工单系统，可能已有人接手。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 中有 %n 张工单仍在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
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
        <translation>开头是</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>添加条件(&amp;A)</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>条件 %1 的字段</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>条件 %1 的判断</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>条件 %1 的值</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>删除条件 %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除此条件</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>条件 %1 没有说明针对哪个字段。</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>条件 %1 不是有效的正则表达式，错在第 %2 个字符：%3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>名称“%1”已在第 %2 行使用。</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>名称不能仅以大小写区分。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>没有通道“%1”。</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>会话至少持续一秒。</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>应为类似“https://desk.example.org”的地址。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>地址以“%1:”开头；Deskbell 只支持 https 和 http。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>地址中没有主机名。</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>地址中包含用户名或密码。</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>请将其删除，改用“signIn”。</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>预设为空。</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>请指定一个预设，例如“webhook”。</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>“tray”指托盘本身。</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>请为通道另取名称。</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>通道“%1”不能作为自己的备用通道。</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>没有管理员“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>一个条件只能有一项测试；此条件有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>可用的测试：%1。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>正则表达式无效：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell 每秒最多轮询一次。</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>时间窗口必须大于零。</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>各级须按“from”递增，但 %1 排在 %2 之后。</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>工单最早在一分钟之后才会再次响铃。</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>这个时段没有间隔。</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>请填写 &quot;fixed&quot; 或 &quot;steps&quot;。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 正常：%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n 个通道。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>“%1”的地址中含有疑似密钥的内容。它原样保存在 config.json 中；“config export”会将其遮盖。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>此文件为版本 %1，由更新版本的 Deskbell 写入；当前 Deskbell 最高只能读取版本 %2。文件保持原样。</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>请更新 Deskbell，或使用其他配置目录。</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>此处有明文机密；它将被移到安全的位置。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>文件过大，不可能是配置文件。</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>未保存配置：否则会写入明文机密（%1）。</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>未保存配置，以免覆盖有错误的文件：%1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>请先修正该文件或将其移走。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>没有名为“%1”的通道；该备用通道将被跳过。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1（不显示；留空则略过）：</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>无法将当前配置复制到 %1；未导入任何内容。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>仍缺少：%1。</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>是否将它以及密钥环无法保存的其他机密存放在只有您能读取的文件中？(y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>仍然缺少：“%1”的地址中的密钥。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>预设“%1”没有名为“%2”的登录方式。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它有：%1。</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>缺少“secret”：这种登录方式需要机密。</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>环境变量“%1”未设置。</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>没有机密文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>缺少“second”：这种登录方式需要两个机密。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>文件过大，不可能是配置文件。</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>已导出到 %1，不含任何密码。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>没有导入任何内容，设置没有改变。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>配置文件 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>请在设置中修正；Deskbell 会继续尝试。</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>这个即时通讯工具没有可供选择的内容。</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>此即时通讯工具不发放令牌。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>机密中含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>请重新保存，写成一行。</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>正在运行的 Deskbell 在两秒内没有应答。</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>没有 Deskbell 在此配置目录上运行。</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>无法打开控制套接字：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>cookie 的第 %1 段不是“名称=值”的形式。</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>“Cookie:”后面没有 cookie。</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>这些请求头中没有以“Cookie:”开头的一行。</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>这不是 Deskbell 认识的 cookie 形式。</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>这条命令请求的是 %1，而工单系统是 %2。</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>选项 %1 指的是一个 cookie 文件：请粘贴该文件的内容。</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>这条命令里没有 cookie。</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>请复制登录之后对工单系统自身页面的请求。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>内容过多，不可能是一个工单系统的 cookie。</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>这些 cookie 属于 %1，而工单系统是 %2。</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>这些 cookie 已过期。</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>请在浏览器中重新登录工单系统，再复制 cookie。</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>这些 cookie 只属于登录过程，其中没有工单系统的会话。</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>请在工单系统显示自己的页面之后再复制。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>请在浏览器中登录工单系统，打开开发者工具，刷新页面，把该页面的请求复制为 cURL。</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>第 %1 行不是一条 cookie。</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>这看起来是 JSON，但在第 %1 个字符处无法读取：是否复制完整？</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>这段 JSON 里没有 cookie。</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>无法读取受信任证书文件：%1。</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>另一个 Deskbell 正在此配置目录上轮询。</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>请先结束它，或使用其他 --profile。</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>有预设被拒绝：%1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>数据库已损坏。已将其另存为 %1 并新建数据库：各来源会记录当前列出的工单，但不响铃。</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>外部无法查询 Deskbell</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>通道 %1 已停止</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 在设置中修正之前，不会再向该通道发送任何内容；待投递的内容会等待，或转到其备用通道。</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>暂停状态未能保存</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1：又能看到工单了</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1：看不到新工单</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>示例工单系统</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>这是 Deskbell 的测试</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>申请的资源</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>没有档位“%1”；现有档位：%2。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>“deskbellctl presets list”可列出全部预设。</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>有一条消息未能送达 %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>工单 %1：%2 “deskbellctl deliveries --failed”列出全部；“deskbellctl retry”可重新发送其中一条。</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>无法连通通道 %1</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 待发送的内容会保留并继续重试。</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>通道 %1 已恢复</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>待发送的内容正在发送。</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>通道 %1：一种消息形式被拒绝</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 接下来几个小时使用更朴素的形式，之后再试这一种。</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>通道 %1 没有送到所有人</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>此来源的预设没有任何登录方式。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>没有名为“%1”的来源。</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>此来源会自动登录。</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>请先在它的设置中选择另一种登录方式。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>无法写入预设：%1。</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell 已自带名为“%1”的预设。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>已有同名文件，但它不是可用的预设：%1。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>工单已在这里静音。</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>无法删除预设：%1。</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>未打开登录窗口，因为工单系统的证书被拒绝：%1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>通道 %1 仍处于停止状态</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的通道。</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>持续轮询和投递，直到被停止。</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>逐跳检查来源或通道。</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>轮询一个来源；使用 --dry-run 时只打印其工单。</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>将已保存的应答映射为工单。</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>打印将要发送的请求。</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>立即发送一个工单，依次经过所有档位。</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>列出已记录的工单，最新的在前。</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>列出投递及其结果。</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>显示各来源的可见状态和各通道的状况。</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>将已结束的投递重新列入待投递。</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>将工单标记为已处理。</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>指出 config.json 中的错误及其位置。</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>打印不含机密的配置。</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>导入已导出的配置。</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>列出内置预设和自定义预设。</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>打印一个预设。</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>检查一个预设文件，或所有自定义预设。</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>运行内置的演示工单系统。</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>使用此 JSON 文件中的工单；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>“deskbellctl COMMAND --help”可查看某个命令的说明。</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>无需图形界面的 Deskbell。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>此配置目录的所有内容都位于 DIR 下。</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>以 JSON 行的形式打印记录。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>“%1”的用法：deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>没有来源预设“%1”。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>“deskbellctl presets list”可列出全部预设。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多条。</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>接收您已登录的浏览器中的 cookie。</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>不再为某个工单响铃。</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>让某个工单稍后在托盘再响。</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>通道修好之后，让已停止的通道重新发送。</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>数据库为版本 %1；当前 Deskbell 最高支持版本 %2。它由更新版本的 Deskbell 写入，已保持原样。</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>请安装更新版本的 Deskbell，或移走该文件以重新开始。</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>另一个程序正在打开数据库。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>请关闭其他打开该文件的程序，然后重新启动。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>该文件是其他程序的数据库，已保持原样。</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>请将其移走；Deskbell 随后会新建数据库。</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>数据库所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>请创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>无法打开数据库：这不是文件。</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>无法写入数据库：其文件夹为只读。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>请检查 %1 的所有者和权限。</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法写入数据库：%1。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>请检查该文件的所有者和权限。</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>无法读取数据库：%1。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>无法创建数据库：%1。</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>请检查其文件夹的所有者、权限和可用空间。</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>数据库中存有会话 Cookie，但其他用户可以读取。</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>请将该文件的所有者改为运行 Deskbell 的用户。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>数据库已损坏，且无法移到一旁：%1。</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>此 Deskbell 构建不完整：%1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>请重新安装 Deskbell。</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>数据库版本较旧，且无法升级：升级前的备份失败。%1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>数据库未被更改。请在该处腾出一些空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>数据库的第 %1 步失败；数据库未被更改。%2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>某一步的最后一条语句没有结束。</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>数据库的各步编号不连续。</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>缺少数据库的各步。</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>无法写入数据库：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>请在该处腾出一些空间；没有任何内容丢失，Deskbell 会再次尝试。</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>无法写入数据库：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>请检查该文件及其所在文件夹的所有者和权限。</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>数据库已被其他程序锁定。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>请关闭占用该文件的其他程序；Deskbell 会重试。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>请重新启动 Deskbell：它会检查整个文件，必要时将其移到一旁并新建一个。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>请检查其所在文件夹是否存在，以及您是否有权写入。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>使用数据库时磁盘报告了错误（%1）。</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>请检查磁盘；没有任何记录丢失，Deskbell 会重试。</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>数据库返回了错误：%1。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>请重新启动 Deskbell：它会把该文件移到一旁，并新建一个。</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>最近一天的图</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>最近一天响过 %n 张工单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>按这张表，每个来源会被查看 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>对于 %1，按这张表会查看 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>实际查看了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>间隔；每个点是一次实际查看</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>响过的工单</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>响应是 XML，但不是 Feed：其根元素为 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>响应不是 JSON：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>响应中“%1”处没有工单列表。</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>响应大于 %n MB，未予读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>页面为空。</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>响应不是 XML：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>该页面不是工单列表：%1 处没有任何内容。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>仅限失败或结果未知的投递。</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>申请两块 GPU 供图像模型使用至周五</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>申请财务共享文件夹的访问权限</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>新同事周一入职，需要笔记本电脑</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>申请 CAD 程序许可证</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>实验室打印机密码不详</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>测序任务再申请 2 TB 空间</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>演示服务器无法侦听端口 %1：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>演示工单系统</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>有 %n 个未关闭的工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>演示工单系统：登录</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请内容</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>侦听此端口；未指定时使用任一空闲端口。</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>大约每隔这么久提交一个新工单：30s、5m。</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port 需要不大于 65535 的数字，--every 需要时长，例如“30s”。</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>演示工单系统正在 %1 侦听，用户“%2”，密码“%3”。按 Ctrl+C 停止。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>这是一个演示。本程序内部在 %1 运行着一个小型工单系统（用户“%2”，密码“%3”）。
Deskbell 会登录，静默记录已有的工单，并为每个新工单响铃：第一个会在几秒内出现。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>地址中不要包含用户名和密码；稍后再填写。</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>这不是以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>不使用 https 时，传输途中的任何人都能读取密码和工单。</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>配置中已没有通道“%1”。</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>Deskbell 在收到响应前已退出。</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell 无法使用其发件箱，恢复之前不会发送任何内容：%1</translation>
    </message>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分钟内没有响应。</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>对方的额度已用完。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>工单已在这里静音。</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>那时已有人接手此工单。</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>这里还没有工单被接受，且此预设未在真实的即时通讯工具上试过：请发送一条测试消息。</translation>
    </message>
</context>
<context>
    <name>deskbell::DraftLines</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>XPath of the rows, or for JSON the path to them.</source>
        <translation>各行的 XPath；JSON 则为指向各行的路径。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>列表为空时页面上仍会出现的内容。如果不填，空列表会被当作错误的页面。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>对不是工单的行返回真的表达式，例如 =!row[&quot;id&quot;]。</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>留空：自动识别。否则填 epoch、epoch-ms，或 d/M/yyyy H:mm 之类的格式。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>用于未注明时区的时间，例如 Asia/Shanghai。留空：UTC。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>没有这个名称的时区。</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1，单位</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
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
        <translation>工单系统没有给出可读取工单的地方：该账号可能看不到任何项目或队列。</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>“%1”不是路径。</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>请填写名称和索引，例如 items[0].name；表达式以“=”开头。</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>表达式太长，或嵌套太深</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>调用的参数中不能使用“...”；请改用 reduce、concat 或 Object.assign</translation>
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
        <translation>“%1”对应的列</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>“%1”的表达式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>自定义表达式</translation>
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
        <translation>没有 D-Bus 会话总线，因此无法连接任何通知服务器。</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>此桌面上没有通知服务器响应（%1）。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>通知服务器拒绝了气泡通知：%1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>15 分钟后再响</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>登录时启动，不显示窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>文本保留天数</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>多久看不到任何来源时提示</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>语言(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>文本保留天数(&amp;K)：</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>多久看不到任何来源时提示(&amp;S)：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>点击气泡通知时打开浏览器(&amp;B)</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>把新工单合并成一条消息(&amp;C)</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>第一张工单等待其他工单的时间</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>凑满多少张工单就不再等待</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>最多等待(&amp;W)：</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>凑满张数(&amp;O)：</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>不勾选：工单逐张发送，只有数量超出该工具的限制或有积压时才合并。</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>目录与正文</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>已从另一端继续。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变化</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>%n 个工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>无法连接代理。其地址和端口是否正确？</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 拒绝了连接。服务器是否在运行，端口是否正确？</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>找不到名称 %1。地址是否正确，网络是否可用？</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>代理需要用户名和密码，或拒绝了所提供的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>代理无法连接，或拒绝连接到 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 的响应不是 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>与 %1 的连接已结束，但没有 HTTP 响应。地址和端口是否正确？</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>无法连接 %1。网络是否可用？</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 在 %2 秒内没有响应。</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>%1 的响应不完整或已损坏。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>%1 的响应大于 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>%1 的证书不是已固定的证书；证书已更换，或有人在窃听。新证书的固定指纹为 %2。仅在确知证书已更换时才接受。</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>自定义证书颁发机构文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>未能与 %1 建立安全连接：TLS 握手失败。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>%1 的证书尚未生效。这台计算机的时钟是否正确？</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>%1 的证书是颁发给其他名称的。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>%1 的证书是自签名证书，且未固定。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>%1 的证书由这台计算机不认识的机构颁发。</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>%1 的证书被拒绝：%2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>尚未收到完整响应，与 %1 的连接就已断开。请求可能已经送达。</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理员 %1</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>规则的顺序</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>删除：%1。</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>更改：%1。</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>更改：%1（%2）。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>之后设置会显示在设置窗口中。在那里按“应用”或“确定”之前什么都不生效；“取消”则一切照旧。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入会改变什么</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>文件内容与现有设置相同。</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>会改变：</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>文件中不含密码，还缺以下各项；留空的以后可以在来源或通道中补填。</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>缺少的密码</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%1 中出现了 %n 个较早的工单</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>这些工单创建于 Deskbell 首次查看之前，但当时未列出：可能是整个队列被移动、重新打开或对此账户开放。它们已被记录，不会逐个响铃。</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 的新工单可能比列表中显示的更多</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>列表中的 %n 个工单全部是新的，而这个列表没有后续页面：较早的新工单可能在 Deskbell 查看之前就已从列表中消失。请到工单系统中核对一次。缩短此来源的查看间隔，或改用有分页的列表方式，可以避免再次发生。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>始终每隔(&amp;A)</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定间隔</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>按实际情况(&amp;G)：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>统计最近多长时间内的工单(&amp;L)</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>最近响的工单越多，下一次查看就越快。</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>一天中某些时段的其他间隔(&amp;T)</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>自适应表需要有从 0 个工单开始的一行：它规定没有响铃时多久轮询一次。</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>表格图示</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>%n 个工单起：每 %1 一次</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>时间窗口内的工单数</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTable</name>
    <message>
        <source>Adaptive table</source>
        <translation>自适应表</translation>
    </message>
    <message>
        <source>From … tickets</source>
        <translation>从 … 个工单起</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>轮询间隔</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>移除最后一行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>默认表(&amp;U)</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>起始工单数，第 %1 行</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>轮询间隔，第 %1 行</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>其他间隔</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>星期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>从(&amp;F)：</translation>
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
        <translation>其他间隔</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>例如夜间和周末少查看几次。以最先符合的一行为准；其余时间按上面的设定。</translation>
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
            <numerusform>按 %n 行的表</numerusform>
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
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
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
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>此处不允许有任何内容。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>该文本</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>该数字</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 不适用于此处；应为：%2。</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 不是 %2；应为：%3。</translation>
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
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>仅符合其中一种形式的内容</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>其他形式</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>不大于 %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>至少 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>至少 %n 个字符的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>匹配 %1 的文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>此处缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>此处缺少“%1”；应为：%2。</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>此处可用的有：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>此处不认识键“%1”。</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>此处的模式应为对象。</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>不认识模式关键字“%1”。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>模式无限地引用自身。</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>模式关键字的值不被允许。</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>此处应为模式列表。</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>此处应为由模式组成的对象。</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>此处应为%1，但文件已结束。</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>此处应为%1，但遇到了 %2。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON 中没有注释。</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>JSON 文本须用半角双引号括起。</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>该行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>用双引号括起的键</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>键“%1”在此处出现了两次。</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>逗号或“}”</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>逗号或“]”</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>数字字符</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>数字不能以 0 开头。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>文本须在其开始的那一行结束；其中的换行和制表符写作 \n 和 \t。</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>右双引号</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>JSON 认可的转义序列</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>该转义序列只是半个字符。</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>十六进制数字字符</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>该文件不是有效的 JSON：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>该地址指向别处（%1）。Deskbell 不会跟随，因为消息会发给别人：如果该地址正确，请输入新地址；如果此网络要求先登录，请先登录网络。</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>响应的是网页而不是即时通讯工具：可能是代理，或要求先登录的网络。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>这台计算机的时钟比即时通讯工具的快 %n 分钟，导致所有签名无效：请校准时钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>这台计算机的时钟比即时通讯工具的慢 %n 分钟，导致所有签名无效：请校准时钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>该地址指向别处，Deskbell 不会跟随。</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>安全连接被拒绝。如果您的组织会检查连接，请为此通道指定其 CA 文件；切勿在证书有误时发送机密。</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>代理拒绝了连接：请检查其地址、用户名和密码。</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>响应丢失：消息可能已经送达。</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>HTTP %1，来自 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1，发送到 %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>返回的是 %1 的登录表单</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>返回的是登录表单，而不是列表</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>响应未说明其类型</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>响应类型为 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>列表的下一页位于另一个地址 %1。</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>预设的路径“%1”超出了工单系统自身的地址。</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1：对方拒绝了。对方答复：%2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>这个即时通讯工具没有列表“%1”。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>这不是邮件服务器的名称。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>只填写名称，例如 smtp.example.org；端口另有一栏。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>加密方式只能是 starttls、tls 或 none。</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>不加密的话，途中任何人都能读到工单和密码。</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>请使用 starttls 或 tls，或者允许此通道不加密发送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>“%1”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>此即时通讯工具没有名为“%1”的消息形式。</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>这封邮件没有收件人。</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>请为通道填写收件人，或为被提及的管理员填写“mail”账号。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>邮件服务器没有提供 Deskbell 支持的登录方式。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>服务器暂时推迟了部分收件人；Deskbell 只对这些人重试。</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>没有送到：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>每个新工单响铃一次，在桌面上，也在值班管理员的即时通讯工具中。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>此配置目录的所有内容都位于 DIR 下。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>显示窗口，包括已在运行的 Deskbell 的窗口。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>使用内置的工单系统和即时通讯工具运行，配置目录用后即弃。</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>除选项外，deskbell 不接受任何参数；参见 --help。</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell 无法启动</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>演示即时通讯工具收到：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>Deskbell(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>立即轮询(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>退出 Deskbell(&amp;Q)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>工单(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>保存的响应；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>其媒体类型，与工单系统发送时相同。</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>使用预设的哪个列表（预设含多个列表时）。</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>工单系统的地址，用于生成链接。</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>预设的一个选项；可重复使用。</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>缺少 --answer FILE。</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>预设没有列表“%1”；它有：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>使用页面中的哪个列表</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>列表(&amp;L)：</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell 必须能再次认出同一工单：请选择每行都不同且永不改变的内容。</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>请返回并获取列表，才能在此看到其中的工单。</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>在这些行中找不到任何内容。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>各列是什么？</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>Deskbell 已推测出各列的含义。请查看工单：如有不对，请选择另一列，或填写其 XPath 或表达式。</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>门户名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>将描述另存为文件供他人使用，其中不含密码和工单。</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>导出门户的描述</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>已保存为 %1。他人将它放入自己配置目录的 presets 文件夹即可使用。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>恢复响铃。</translation>
    </message>
</context>
<context>
    <name>deskbell::NetworkForm</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>跟随桌面设置</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>不用代理，直接连接服务器</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>Kinds of proxies.</extracomment>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>代理主机(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>代理端口(&amp;O)：</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>代理用户(&amp;X)：</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>代理密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>选择证书文件…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>固定证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>证书文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全保存；输入即可替换</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>缺少代理主机。</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>代理主机应为主机名或地址，不带 http://，也不带端口。</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>固定证书由 sha256/ 加 44 个字符组成；测试来源时会显示。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>自有颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>获取新令牌(&amp;K)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell 会自行获取访问令牌。当即时通讯工具拒绝正在使用的令牌时（例如在那里更改了应用之后），请获取新令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell 会自行获取访问令牌。新令牌会立即使正在使用的令牌失效，对使用此账号的所有程序都是如此：每天最多 %n 次，且两次之间至少间隔 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>正在询问即时通讯工具…</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>即时通讯工具给出的仍是正在使用的令牌，有效至 %1。</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>已有新令牌，使用至 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>立即轮询</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>检查证书…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>要关注哪些内容？</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的字段表示包含该账号可见的所有内容。</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>此来源使用固定轮询间隔(&amp;W)</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>此来源的间隔</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>超过此时长后重新登录(&amp;W)</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>会话有效期</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>旧工单移入此处或重新打开时也响铃(&amp;R)</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>关注方式</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>多久查看一次，以及哪些工单会响铃。</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>投递 %1 已经结束；其状态保持不变。</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分钟内没有响应。</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>列表超过 %n 页；Deskbell 看不到后面各页上的工单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>打开登录窗口(&amp;O)</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>登录窗口需要软件包 deskbell-signin，目前尚未安装。请安装它（Debian：apt install deskbell-signin）后再回到这里，或改为粘贴 cookie：在浏览器中登录工单系统，打开开发者工具（F12），选择“网络”，刷新页面，把该页面的请求复制为 cURL。</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>来自浏览器的 cookie</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>粘贴到这里：复制为 cURL 的请求、“Cookie: …”一行、cookies.txt 或 JSON</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>请在即将打开的窗口中登录。</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>尚未登录，窗口就已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>已接收工单系统的 %n 个 cookie。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>立即在本机查询工单系统并打印工单，不作任何记录。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的来源。</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>Deskbell 又能看到 %1 的工单了。</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>此前错过的工单现在响铃。</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>Deskbell 尚未看到 %1 的工单。</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>自 %2 起，Deskbell 看不到 %1 的任何内容。</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>工单系统没有响应。Deskbell 会继续尝试。</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>工单系统有响应，但 Deskbell 无法记录其工单。</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>不会响铃，也不会遗漏任何工单；Deskbell 会自动重试。请检查其数据文件夹的可用空间和访问权限。</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell 只看得到 %1 的一部分工单。%2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>其余部分照常提醒，Deskbell 每次查看都会再试这一部分。请检查账号的权限，或在来源的选项中去掉这一部分。</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>Deskbell 又看得到 %1 的全部工单了。</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>工单系统要求 Deskbell 等到 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>无论此处如何设置，工单系统要求减少访问时一律照办。来源可以单独设置间隔。</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>间隔表</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>最近一天，以及按这张表会多久查看一次</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>工单列表在哪里？</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>在浏览器中打开列表（最新的工单排在最前），将其地址复制到此处。可识别网页、JSON、CSV、Atom 和 RSS 形式的列表。</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>列表的地址</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>列表的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>获取列表(&amp;F)</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>仅信任此证书(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>获取列表，即可在编辑时看到其中的工单。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>请不要在地址中包含用户名和密码。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>没有任何机构为此服务器的证书担保。请向服务器的所有者核实这是否为其指纹，确认后再信任：%1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>门户要求先登录才显示列表。请在上方选择登录方式。</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>已收到应答，但未在其中识别出工单列表。如果页面内容由浏览器中的脚本填充，请查找脚本获取数据的地址：开发者工具、网络、JSON 格式的应答。您也可以继续，自行指定各行的位置。</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>已收到：%1。请继续，查看识别结果。</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>登录表单，与浏览器相同</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>每次请求都带用户名和密码</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>请求头中的令牌</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>登录方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>密码或令牌(&amp;P)：</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>登录页面(&amp;I)：</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登录页面的地址</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>仅当列表不会转到登录页面时填写</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>请求头名称</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>令牌前的文字(&amp;T)：</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>令牌前的文字</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全保存；输入即可替换</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>登录页面与列表不在同一台服务器上。Deskbell 不会向那里发送密码：那属于单点登录。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>不使用 https 时，传输途中的任何人都能读取密码和工单。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>在浏览器窗口中登录：单点登录、两步验证</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>从浏览器粘贴的 cookie</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalTables</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>列表的各行</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>收到 %n 行：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>得到 %n 个工单：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>正则表达式 %1 有误：%2，位于第 %3 个字符。</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} 引用了预设未声明的选项。</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>XPath %1 调用了 %2()，而 XPath 1.0 没有此函数。</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>XPath %1 在第 %2 个字符处有误。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>没有时区“%1”。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>预设“%1”没有名为“%2”的登录方式</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>工单系统按未登录用户作出响应</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>列表为空，但工单系统统计有 %n 个工单</numerusform>
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
        <translation>无法读取预设：%1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>预设大于 %n kB，未读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>没有错误。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>（未经确认）</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>（自定义）</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有预设“%1”。</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>是否有足够的空间，您是否有权在该处写入？</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>无法禁止其他用户访问该文件夹。</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>该文件夹属于其他用户。</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>请将 XDG_RUNTIME_DIR 设为您自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>因暂停压到 %1</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>因安静时段压到 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>安静时段内不响铃。Deskbell 照常查看并保存新内容，结束时每个通道收到一条合并消息。规则另有规定的工单照样响铃。Deskbell 看不到来源或联系不上通道时，会在托盘上无声地告诉您。</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>添加安静时段(&amp;A)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>安静时段 %1 没有选择日子。请至少选择一天，或将其删除。</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>安静时段 %1 从%2开始</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>安静时段 %1 的开始</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>安静时段 %1 的结束</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>删除安静时段 %1</translation>
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
        <translation>%1 中的编号</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>%1 的末段</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>%1 中的地址</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>%1 中的时间</translation>
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
        <translation>%1 链接</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>工单系统称之为“%1”。</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>其标题为“%1”。</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>是该行中最长的文字。</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>链接到工单。</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>由多个词组成。</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>值看起来像人名。</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>值是时间。</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>注明了时区。</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>页面以机器可读的形式提供。</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>值是常见的工单状态。</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>值是常见的优先级。</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>少数几个值反复出现。</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>每行都不同。</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>是数字。</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>看起来像工单号。</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>随工单递增。</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>出现在指向工单的链接中。</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>订阅源的标识固定不变。</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>写法与工单号相同，例如 %1。</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>值是地址。</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>是主题的链接。</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>该地址执行操作，而不是显示工单。</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>其中包含工单的标识。</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1（完整）</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>页面只以“5 分钟前”或时刻的形式给出时间；Deskbell 将以首次看到工单的时间为准。</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>这些时间未注明时区，按 %1 的时间处理。</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>时间中的日和月可能颠倒：请核对工单。</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>页面上没有任何内容能标明这个列表，因此在您填写凭证之前，空列表会被当作错误的页面。</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>JSON 列表，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>订阅源，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>分隔值表格，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>表格，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>区块列表，%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>数据库恢复之前，Deskbell 无法判断哪些工单该再次响铃：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>使用哪个档位；不指定则使用内容最丰富的档位。</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>原样打印机密。</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>消息过长，不适合这种形式。</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>配置中没有通道“%1”。</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>“%1”不是投递编号；“deskbellctl deliveries”可列出所有编号。</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>没有已结束的投递 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>这些工单在安静时段和暂停期间也响铃(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>气泡的声音(&amp;S)：</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>气泡通知的声音</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>由桌面决定</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>桌面声音主题中的名称、声音文件的路径，或 &quot;none&quot;（静音）。能否听到取决于桌面。</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>再次响铃，直到有人接手(&amp;U)</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>当工单系统显示工单已分派或已关闭，或者工单在这里被确认或静音时，会自动停止。第一次在规则的通道上响铃；从第二次起还会发往下列通道，并提醒下列人员。</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>多久之后再次响铃</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>两次再响之间的时间</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>再响的总次数</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>从第二次起的通道</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>从第二次起提醒的人</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>多久之后(&amp;A)：</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>此后每隔(&amp;E)：</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>最多次数(&amp;M)：</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>从第二次起还通知(&amp;T)：</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>并提醒(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>消息(&amp;G)</translation>
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
        <translation>符合此规则时不再判断后面的规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>适用于符合以下全部条件的工单（无条件则为所有工单）(&amp;A)：</translation>
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
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>响铃(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>使用此规则(&amp;U)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>正在读取最近的工单…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>最近的工单及其是否匹配</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>只显示匹配的(&amp;O)</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>还没有见过工单，没有可供试用规则的对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>最近 %1 张工单中有 %n 张会匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RulesPage</name>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>规则，从上到下依次判断</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>没有规则时，每个工单都会发往托盘和所有通道。有规则时，不符合任何规则的工单只发往托盘。</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>管理员和规则</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>所有工单</translation>
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
        <translation>每个来源轮询一次，投递到期的内容，然后结束。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>使用内置的工单系统和即时通讯工具运行，所用的配置目录用后即删。</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>演示即时通讯工具收到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>有 %n 条消息在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次应答：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>最新的工单以各种形式显示，内容最丰富的在前。某种形式被即时通讯拒绝时，改用下一种。各家的实际显示略有不同。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>实际发送的内容，机密已遮盖(&amp;S)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>密码的保存位置</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>无法将密码或密钥保存在此桌面的密钥环中。</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>Deskbell 可以将其保存在只有您的账户能读取的文件中。该文件未加密：任何能使用您的账户或磁盘的人都能读取它。</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>保存在文件中(&amp;F)</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>密钥环条目“%1”</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1原先写在配置中；现已移至%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>来源“%1”的登录机密</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>来源“%1”的代理密码</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>通道“%1”的代理密码</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>通道“%2”的“%1”</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>来源“%1”的第二个登录机密</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>未设置环境变量“%1”。</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>请为启动 Deskbell 的程序设置该变量。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>机密文件“%1”位于配置目录之外。</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>如果确需如此，请写出其完整路径。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>机密文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>机密文件“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>机密文件“%1”过大，不像是机密。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取机密文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>机密文件“%1”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>机密文件“%1”为空。</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>其他用户可以读取或更改机密文件“%1”。请收回这些权限：chmod 600。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>向密钥环查询“%1”时没有响应。</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>它是否在等待您解锁？</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>密钥环中看不到条目“%1”。</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>密钥环锁定时也是如此：请解锁密钥环，或重新输入机密。</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>密钥环拒绝提供“%1”：%2。</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>请解锁密钥环，并允许 Deskbell 读取该条目。</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>没有可读取“%1”的密钥环：%2。</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>请启动一个密钥环（gnome-keyring、KWallet、KeePassXC），或为此机密使用 {&quot;file&quot;: ...}。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>命令“%1”未在 30 秒内结束，已被停止。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>无法启动命令“%1”：%2。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>命令“%1”的输出过多，不像是机密。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>命令“%1”被系统终止。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>命令“%1”失败，退出码为 %2。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>请在终端中运行该命令以查看原因。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>命令“%1”的输出不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>命令“%1”没有任何输出。</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>空的机密不会保存。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>由于无法使用密钥环，机密“%1”保存在只有您能读取的文件中：%2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>请启动并解锁密钥环，或允许使用只有您能读取的文件。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>请求密钥环保存“%1”时没有响应。</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>密钥环拒绝保存“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>没有可保存“%1”的密钥环：%2。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>无法创建存放机密的文件夹“%1”。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>无法写入机密文件“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>没有送到：%1。</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>对方拒绝该模板，但它仍在对方的列表中。这种情况有时会自行消失，因此 Deskbell 会先重试，再改用更朴素的形式。</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>该模板已不在对方自己的列表中：请为此通道另选一个。在此之前使用更朴素的形式。</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>随桌面会话启动</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>您登录这台计算机时，Deskbell 会自动启动。</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>点击时打开工单</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>点击气泡通知会在浏览器中打开该工单的页面。</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>文本保留时间</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>超过此时间后，工单的文本和投递经过会被删除。哪些工单已见过则永久保留。</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>多久什么都看不到时警告</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>无论出于何种原因，只要某个来源无法读取达到此时长，Deskbell 就会发出提示。</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>工单字段写在双花括号中：{{number}}、{{subject}}、{{fields.GPU}}。留空则使用内置文本。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>消息标题</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>纯文本句子</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>即时通讯工具不接受更丰富的形式时发送的内容。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>统计最近多长时间内的工单</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>间隔表按此时长内响铃的工单数确定间隔。</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>程序的语言，下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingText</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop says, straight, or through a proxy of your choice.</source>
        <translation>如何连接网络：跟随桌面设置、直接连接，或通过您指定的代理。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>代理的主机名或地址，不带 http://。</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>HTTP 常用 3128 或 8080，SOCKS5 常用 1080。</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>仅用于要求身份验证的代理。</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>保存在密钥环中，绝不写入配置文件。</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>固定证书</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>只信任这一个密钥。以 sha256/ 开头；服务器证书无人担保时，测试来源会提供它。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>自有颁发机构的证书</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>PEM 文件，用来代替系统信任的颁发机构。</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定间隔</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>不论响多少，总按此间隔查看。</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>表：从多少张工单起</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>每一行从统计时长内的某个工单数开始。</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>表：多久一次</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>响的工单越多，下一次查看就越快。</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>其他间隔的星期</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>该时段从哪些天开始。都不勾选表示每天。</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>其他间隔开始于</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>其他间隔从何时开始，按本机时钟。</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>其他间隔结束于</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>何时结束。不晚于开始时间表示在第二天。</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>某时段的固定间隔</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>在该时段按此间隔查看，例如夜间少查看几次。</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>某时段的表：从多少张工单起</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>某时段的表：多久一次</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>工单字段写在双花括号中：{{subject}}。留空：使用“消息”页的通用文本。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>消息标题</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>纯文本句子</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>安静时段的星期</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>安静时段从哪些天开始。其间什么都不响，到来的工单在结束时一并告知。</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>安静时段开始于</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>何时开始，按本机时钟。</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>安静时段结束于</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>来源的名称</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名称不可更改：Deskbell 凭它识别此来源的工单。</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>工单系统</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>是哪一种工单系统。换一种就是另一个来源。</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源的地址</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>其起始页的地址，与浏览器中的一致。</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>查看此来源</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>不勾选：不再查看，已见过的仍然记得。</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的字段表示包含该账号可见的所有内容。</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此账户只用于读取，不必是接收提醒者本人的账户。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>Deskbell 登录所用的账户。</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>密码、密钥或令牌</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>多久后重新登录</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>更早的会话会被丢弃，Deskbell 重新登录。不勾选：按该工单系统的预设。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>统计最近多长时间内的工单</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>间隔表按此时长内响铃的工单数确定间隔。</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>后来才出现的旧工单</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>早于首次查看的工单：被重新打开，或被移入此列表。</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>首次查看的页数</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>首次查看时读取并静默记录多少页。页数越多越慢，但能认得更多旧工单。</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>看不到此来源时告知</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>来源变得看不到以及恢复时，除托盘外还会告知这些通道。</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>通道的名称</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>规则和备用通道凭此名称识别它；改名后各处会一并更改。</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯工具</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>是哪一种即时通讯工具。粘贴地址时会自动选择。</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>即时通讯工具的地址和密钥</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>该工具要求的内容。密码保存在密钥环中，绝不写入配置文件。</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>使用此通道</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>不勾选：什么都不发送，也不为它积压工单。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用通道</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>此通道停用或无法送达时，由这些通道代为发送。</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>合并：最多等待</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>第一张工单等待其他工单多久。</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>合并：凑满张数</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>凑满这么多张就立刻发送，不再等待。</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>不加密发送</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>接受另一台机器上以 http:// 开头的地址。传输途中的任何人都能读取消息。</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>管理员的姓名</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>规则凭此姓名提及该管理员。</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>管理员在各工具中的标识</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>此人在各即时通讯工具中的标识，按提及（@）时要求的形式填写。</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则的名称</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>投递记录中会写明规则的名称。</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>条件：字段</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>工单的一个字段。所有条件都须成立；没有条件时，每张工单都匹配。</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>规则匹配时告知哪些通道。都不勾选：谁也不告知。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>消息中提及哪些管理员。</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>安静时段也响</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>这些工单在安静时段和暂停期间也会响。</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>气泡通知的声音</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>桌面声音主题中的名称、声音文件的路径，或 &quot;none&quot;。留空：由桌面决定。</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>直到有人处理：多久后</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>仍未解决且无人负责的工单，过这么久会再响。</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>直到有人处理：每隔</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>之后两次响铃之间的时间。</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>直到有人处理：最多</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>之后总共最多响这么多次。</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>直到有人处理：再告知</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>从第二次再响起，也告知这些通道。</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>直到有人处理：再提及</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>从第二次再响起，也提及这些管理员。</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>不再判断后面的规则</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>此规则匹配时，跳过它下面的规则。</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>使用此规则</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>不勾选：跳过此规则。</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>条件：判断和值</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>字段如何与值比较。</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>第二个机密</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>用于需要两个机密的登录方式，例如客户端密钥和刷新令牌。</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>响应丢失时</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>此时无从得知消息是否送达。重新发送，可能会送达两次；不再发送，可能根本没有送达。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>已导入到此窗口。请检查一遍；按“应用”或“确定”之前什么都不生效。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>搜索设置（Ctrl+F）：输入一个词，或配置文件中的键名</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
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
        <translation>没有设置包含这些词。</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>此来源尚未轮询。</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>Deskbell 很快就会轮询。</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell 能看到此来源的工单。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell 正在登录。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>工单系统拒绝了用户名、密码或密钥。</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>请在来源的设置中更正。被拒绝的密码，Deskbell 不会自动重试，以免账号被锁定。</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>工单系统要求只有人才能完成的操作：第二重验证、验证码或设置新密码。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>请在浏览器中登录工单系统并完成该操作；如果工单系统提供 API 密钥，也可以改用密钥；然后选择“重新登录”。</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>工单系统禁止此请求：账号无权读取列表、API 已关闭，或本机地址被封禁。</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>请联系工单系统的管理员。Deskbell 会以较长的间隔重试。</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>工单系统要求减少请求。</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell 会按工单系统要求的时间等待，然后自动继续。为此来源设置更长的间隔可避免这种情况。</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>无法连接工单系统。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell 会自动重试。请检查网络，以及工单系统是否正在运行。</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>找不到工单系统的主机名。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell 会自动重试。请检查地址是否有输入错误，以及网络或 VPN。</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>无法信任工单系统的证书。</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>未发送任何内容。如果工单系统使用自己的证书颁发机构，请在来源设置中指定其 CA 文件或证书指纹（pin）。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>无法连接代理，或代理拒绝转发。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>请检查来源设置中代理的地址、用户和密码。</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>作出应答的是网络而不是工单系统，访客网络在要求登录前常会如此。</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>请在浏览器中打开任意网页并登录该网络。Deskbell 随后会自动继续。</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>工单系统发生故障或正在维护。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell 会自动重试。</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>工单系统已应答，但返回的不是工单列表。</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>请检查来源的地址和选项。Deskbell 会自动重试。</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>已收到列表，但预设无法从中读取工单。</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>工单系统可能已升级或更改了配置：请检查来源的预设。Deskbell 会自动重试。</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>该来源的设置不完整，无法询问工单系统。</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>请在该来源的设置中改正。密钥环可能稍后才打开，Deskbell 会自行重试。</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>在工单系统的会话已结束，Deskbell 无法重新建立。</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>请选择“重新登录”。在此之前，Deskbell 每隔较长时间查看一次工单系统是否又认得它。如果随即又结束，请在浏览器中确认该账号能打开列表。</translation>
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
        <translation>已暂停至 %1；工单会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>%n 个来源不可见。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>%n 个来源可见。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>未监视任何来源。</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>尚未轮询。</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>安静时段到 %1 为止；工单照常保存。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>还有超过 %n 张工单未查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>还有 %n 张工单未查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>预设在获取页面之前就提交了表单</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>%1 处没有登录表单</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>登录表单会将密码发送到另一个地址 %1；未发送任何内容</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>%1 处的表单不是以 POST 方式提交的</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>%2 返回 HTTP %1</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>%1 的登录页面循环跳转</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>登录跳转到另一个地址 %1；未向该地址发送任何内容</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>工单系统再次显示登录表单</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>登录最终停在预设不认识的页面：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>在 %2 的应答中未找到“%1”</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>请在浏览器中登录 %1，打开开发者工具（F12），选择“网络”，刷新页面，并复制该页面的请求：复制为 cURL，或只复制“Cookie:”一行。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>从浏览器复制的 cookie：复制为 cURL 的请求、“Cookie: ...”一行、cookies.txt 或 JSON。-（默认）读取标准输入，这样它们不会出现在进程列表中。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的来源。</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>已接收；正在运行的 Deskbell 现在就用它查看。</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>已保存；Deskbell 启动时使用它。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <translation>Deskbell 现有的会话会保留；在这里登录即可替换它。</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全保存；输入即可替换</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>还没有人登录。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>缺少用户。</translation>
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
        <translation>显示工单系统的登录页，并把会话交给 Deskbell。由 Deskbell 启动，所需信息由标准输入传入。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>如何登录？</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此账户只用于读取，不必是接收提醒者本人的账户。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell 与 deskbell-signin 无法互相理解。</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>请安装同一版本的两个软件包。</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>签名密钥不是 base64。</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Standard Webhooks 密钥的格式为 whsec_ 加 base64 文本。</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的签名方式。</translation>
    </message>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>加密密钥的长度不对。</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>应为 16、24 或 32 个字符。</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>无法加密消息。</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>无法解密此内容。</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>邮件库无法启动。</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>找不到名称 %1。邮件服务器的名称对吗？网络通吗？</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>代理无法连接，或拒绝连接到 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>%1 的证书不是已固定的那一个：它已更换，或有人在窃听。</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 不提供加密（STARTTLS）；Deskbell 不向它发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>无法与 %1 建立安全连接：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>在收到回应之前与 %1 的连接中断了。邮件可能已经送达。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>邮件服务器 %1 没有及时回应。</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 拒绝了连接。服务器是否在运行，端口是否正确？</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>与邮件服务器 %1 的连接中断了。</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>发送邮件需要 libcurl，但无法加载（%1）。请安装软件包 libcurl4。</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>多久：例如 15m、2h，或 tomorrow（明天八点）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>“%1”既不是 15m、2h 这样的时间，也不是 tomorrow。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>查看方式(&amp;W)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>网络(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>查看此来源(&amp;H)</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>列表与列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>工单系统(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>留空的字段表示包含该账号可见的所有内容。</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>此账户只用于读取，不必是接收提醒者本人的账户。</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>将轮询的每个步骤执行一次。不会记录任何内容，也不会响铃。</translation>
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
        <source>The separator is one character.</source>
        <translation>分隔符只能是一个字符。</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML 和 XML 需要“rows”和“columns”。</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>工单没有字段 {{%1}}。</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>一对由一个名称和一个值组成，不能有其他内容。</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>此测试未要求任何条件，因此任何应答都会通过。</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>请求须有“get”或“post”之一，并写明所请求的路径。</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>正文需要“post”，且只能是“form”或“json”之一。</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>步骤只能是“get”、“post”和“submit”之一。</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>第一步之前没有可提交表单的页面：请以“get”开始。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>选项“%1”重复声明。</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>默认值“%1”不在可选项之中。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>此预设中没有列表“%1”。</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>方式“%1”重复声明。</translation>
    </message>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>按 nextUrl 或 cursor 翻页需要 &quot;next&quot;。</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>每一页都会是第一页：请写明 &quot;parameter&quot;，或在请求中引用 page、offset 或 cursor。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>“%1”不是时间格式：应为 iso、epoch、epoch-ms、rfc822 或 relative 之一，或写明日、月、年，或写明时和分。</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>&quot;each&quot; 的取值来自 &quot;option&quot;、一次请求，或两者兼有。</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>带 &quot;batch&quot; 的 lookup 需要 &quot;of&quot;，以及用来区分各个值的 &quot;key&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>“%1”已有别的含义。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>“%1”在请求中已有别的含义。</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>lifetime 应为 2h 这样的时长，或一个表达式。</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>没有 &quot;steps&quot;，&quot;lifetime&quot; 和 &quot;refresh&quot; 就没有可更新的东西。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>在浏览器窗口中登录：单点登录、两步验证</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>您在工单系统自己的页面上登录，无论它要求什么。Deskbell 保留会话，并在会话结束时告诉您。</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>从浏览器粘贴的 cookie</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>请在浏览器中登录工单系统，打开开发者工具（F12），选择“网络”，刷新页面，并复制该页面的请求：复制为 cURL，或只复制“Cookie:”一行。Deskbell 保留会话，并在会话结束时告诉您。</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>“%1”方式由 Deskbell 自行添加：请在“browser”中写明它读取什么。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceTest</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>没有任何机构为此服务器的证书担保</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>仅信任此证书(&amp;R)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <extracomment>For screen readers: how a step of the test ended.</extracomment>
        <translation>%1：成功</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n ticket(s) on the first page. They will not ring; new ones will.</source>
        <translation>
            <numerusform>第一页上看到 %n 张工单。它们不会响；新来的会响。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>可以返回修正，也可以保留此来源不变：Deskbell 会继续尝试。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>请向服务器的所有者核实这是否为其指纹，确认后再信任：
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Deskbell 监视的工单系统。添加来源时已有的工单不会响铃，之后新来的才会。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
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
        <translation>最近 24 小时</translation>
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
        <translation>显示时段</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>显示时段(&amp;T)：</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>显示数字(&amp;N)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell 正在运行。</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell 未运行；以下是它留下的记录。</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>来源 %1：%2，自 %3 起；上次成功轮询 %4；下次轮询 %5；已记录 %6 个工单。%7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>通道 %1：%2；档位 %3；%4 条等待中，%5 条已发送，%6 条失败。%7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>即时通讯工具的相关页面：%1</translation>
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
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>无法启动浏览器打开 %1。</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>按即时通讯工具的要求等待至 %1。</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>正常；上次发送：%1。</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>状态和下一步</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次可见</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>下次轮询</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次应答：%1</translation>
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
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>无变化（24 小时）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>立即查看全部(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>一段关于版本、设置和故障的文字，不含密钥和工单内容，可粘贴给帮助您的人。</translation>
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
        <translation>一半不超过 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%2 次中有 %1 次</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>其中 %1 次未传列表（304）</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>即时通讯工具关于对“%1”的回答的页面</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>无法送达；待发消息会保留并重试。</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>哪种工单系统？</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell 以与您相同的方式登录，并且只读取。</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>工单系统</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1（尚未试用）</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>根据其文档制作，尚未在真实服务器上试用：请仔细查看最后的测试。</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>任意网页或 API（您自己的门户）…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>适用于此列表以外的所有系统：粘贴列出工单的页面的地址，Deskbell 会识别其中的工单，您可以立即看到结果。</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>3 楼的打印机无法打印</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>从今天早上起一直亮红灯。</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>张三</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>标题模板</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>正文模板</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>单句模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>正文(&amp;B)：</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>纯文本单句(&amp;S)：</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>纯文本单句形式：%1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>模板留空则使用默认文本。工单字段写在双花括号中；没有队列时，{{#queue}}…{{/queue}} 之间的部分会省略。</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>预览所用的工单</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>用此工单预览(&amp;P)：</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>消息模板有错误；错在哪里写在模板下方。</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>示例；还没有见过工单</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>第 %1 行第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>此工单没有这样的字段，其位置将为空：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>可插入的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>此工单中的值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>插入字段(&amp;F)</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>把字段插入到模板中光标所在的位置。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>能正常工作吗？</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>将轮询的每个步骤执行一次。不会记录任何内容，也不会响铃。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>使用上方模板发送最新的真实工单，与日后实际发送的内容完全一致。从最丰富的形式开始逐级降低，直到有一种被接受。</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试记录</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>已接受。请查看消息是否送达。</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>没有任何形式被接受；原因见应答。</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>没有一种形式被接受时，同时试备用通道(&amp;F)</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>即时通讯工具关于 %1 的页面：%2</translation>
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
        <translation>不支持引用其他模板。</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>花括号不能更改。</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>请写成 {{name}}；特殊字符总是按该工具的规则处理。</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>段落嵌套过深。</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>模板中不能出现 %1：%2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 结束了一个并未在此打开的段落。</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>花括号没有结束：缺少 }}。</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 没有结束：缺少 {{/%2}}。</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>模板有错误：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>工单的“%1”类型错误。</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>工单没有“id”。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>多个来源都有工单 %1：%2。请写成 SOURCE/ID。</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>没有编号为 %1 的已记录工单。</translation>
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
        <translation>申请人</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>已被接受</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>未知：可能已送达</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>选择一个工单即可在此阅读。</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>关于此工单的消息</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次发送(&amp;S)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>已静音</translation>
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
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>在编号、主题、申请人、正文和字段中搜索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
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
        <translation>列表第 %1 行在 %2 处没有“id”。</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>列表第 %1 行，“%2”：%3</translation>
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
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>已静音：与它有关的一切都不再响铃。</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>将在 %1 再次响铃。</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>若无人接手，将在 %1 再次响铃。</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>稍后再响(&amp;N)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后再响</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分钟后(&amp;1)</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 小时后(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>静音此工单(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>与此工单有关的一切都不再响铃，尚未发出的消息也不再发送。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>仅限此来源。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>显示全部工单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>仅显示此通知中的 %n 个工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何工单</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 个工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>今天的 %n 次已用完。下一次可从 %1 起请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>请再等 %n 秒：即时通讯工具要求两次之间有间隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>没有新令牌。回答：%1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>按目前填写的内容，此通道不需要令牌。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>未打开工单的地址，因为它不指向所属的工单系统，或者没有浏览器：%1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>此桌面不显示托盘图标，因此 Deskbell 留在此窗口中。在 GNOME 上，扩展“AppIndicator and KStatusNotifierItem Support”可添加托盘。</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>没有可复制的网址。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>托盘也无法显示气泡通知。</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>请启动通知服务；Deskbell 会保留工单并重试。</translation>
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
        <translation>尚无工单</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>立即轮询</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>显示工单</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>恢复（已暂停至 %1）</translation>
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
        <translation>%1（可选）：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>已安全保存；输入即可替换</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 看起来不像该即时通讯工具提供的值。将按原样使用；如果这不是您自己的中继，请检查。</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>选择…（%1）</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>向即时通讯查询有哪些可选。</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>此来源使用自己的间隔(&amp;I)</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>不勾选：与其他来源一样，按“轮询”页的设定。</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>自己的间隔(&amp;V)</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>后来才出现的旧工单</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>静默记录</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>看不到此来源时告知</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>旧工单(&amp;O)：</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>看不到时告知(&amp;B)：</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>重新登录(&amp;W)：</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>首次查看的页数(&amp;F)：</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>超过</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>多久后重新登录</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>会话有效期</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>此即时通讯工具不支持所选的任何消息形式。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>此即时通讯工具没有名为“%1”的消息形式。</translation>
    </message>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>一条消息放不下这些工单，将分成几条发送。</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time span, short: 12 hours.</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>balloon</source>
        <extracomment>Name of a form of message: a balloon on the desktop.</extracomment>
        <translation>气泡</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark（iOS）</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>向 iPhone 上的 Bark 应用推送消息。同一条消息重复发送时会替换自身。设置加密密钥后，服务器无法读取工单内容。</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>设备密钥</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>在应用中，测试地址里服务器名之后的那一段。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app，或您自己的服务器。</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active（普通）、timeSensitive（可突破专注模式）、passive（静默）或 critical（静音时也会响铃）。</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>服务器已不认识此设备：请打开应用，重新复制其密钥。</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>服务器拒绝了请求：自建服务器可能要求登录，而 Deskbell 不支持。</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>这不是 Bark 服务器：请检查地址。出现五次此类请求后，公共服务器会封禁本机地址一天。</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>钉钉工作通知（应用消息）</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>由本组织的应用向成员发送工作通知；填写机器人编码后，通知被拒绝时改由应用的机器人发送消息。规则中提及的人也会收到消息；提及账号填钉钉的用户 ID。同一天向同一人发送内容相同的第二条通知时，钉钉会将其丢弃。</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client ID（AppKey）</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>钉钉开发者平台：该应用的“凭证与基础信息”。</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client Secret（AppSecret）</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>与 Client ID 在同一页面。</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>成员</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>用户 ID，以逗号分隔。钉钉管理后台：通讯录，该成员。</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>机器人编码（RobotCode）</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>仅用于应用机器人的消息。钉钉开发者平台：该应用的“机器人”；与 Client ID 相同。</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中国大陆以外的组织填 https://oapi.dingtalk.io。</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>机器人接口的服务器</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中国大陆以外的组织填 https://api.dingtalk.io。</translation>
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
        <translation>机器人 Markdown</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>机器人文本</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉拒绝了 Client ID 或 Client Secret：请重新复制这两项。</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉拒绝了机器人编码，或该应用无权以机器人身份发送：请在开发者平台检查这两项。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉不认识这些成员。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>本组织的消息配额已用完。</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉拒绝了该应用，或本机地址不在其名单中：请在开发者平台检查这两项。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉不认识这些成员，或他们看不到该应用。</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>钉钉认为文本或链接不安全而拒绝。</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>钉钉群机器人</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>提及账号填手机号、用户 ID 或 @all。安全设置为“自定义关键词”的机器人需在此填写其中一个关键词；设置为“加签”的机器人需填写其密钥。</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>在群中：机器人管理，该机器人，Webhook。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>以 SEC 开头；仅当机器人的安全设置为“加签”时填写。</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>关键词</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>该机器人的任一关键词；消息中不含关键词时会自动补上。</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>不含链接</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>钉钉每分钟只接收 20 条消息，超过后十分钟内不再接收。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>本组织的机器人配额已用完。</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>钉钉不认识地址中的 access_token：请重新复制地址。</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>该群已解散。</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>机器人已停用，或已不在群中。</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>该机器人要求每条消息都含有其关键词：请为此通道填写一个关键词。</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>钉钉拒绝了签名的时间：请校对本机时钟。</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>签名被拒绝：请检查密钥和本机时钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>本机的公网地址不在该机器人的名单中：可由机器人的所有者添加。</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>机器人的安全设置拒绝了消息：关键词、加签或 IP 地址段。</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Discord Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>提及账号填用户 ID（数字），角色填 role:ID，也可填 here 或 everyone。无论工单写了什么，都不会提醒其他人。</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>在 Discord 中：频道设置，整合，Webhook，复制 Webhook URL。</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>子区</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>该频道中某个子区（帖子）的 ID；打开开发者模式后，可从其菜单中复制。</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>论坛频道</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>若为论坛频道请打开：每个工单成为一个独立的帖子。</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>嵌入卡片</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 的防滥用机制拦截了请求：Deskbell 稍后再试。</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>该 Webhook 已被删除：请新建一个。</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 不认识此地址：请重新复制。</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>该 Webhook 无权在此频道发言：请检查频道的权限。</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>这是论坛频道：请在此通道中打开“论坛频道”，或填写一个子区。</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>该频道或子区已被删除：请为其他频道新建 Webhook。</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 认为文本含有不当内容而拒绝。</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord 已不认识此 Webhook：请新建一个。</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>飞书 / Lark 应用消息</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>由应用的机器人向群或个人发送消息。应用需启用机器人能力并拥有权限 im:message:send_as_bot；发到群时，机器人须为群成员。提及账号填 open_id（ou_...）、用户 ID 或 all。</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>飞书开发者后台：该应用的“凭证与基础信息”。</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>与 App ID 在同一页面。</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>ID，以逗号分隔。Deskbell 可列出机器人所在的群。</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>ID 类型</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>接收者的 ID 类型：群填 chat_id（oc_...）；个人填 open_id（ou_...）、union_id、user_id 或 email。</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Lark 填 https://open.larksuite.com。</translation>
    </message>
    <message>
        <source>Feishu</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>飞书</translation>
    </message>
    <message>
        <source>Lark</source>
        <extracomment>feishu-app, value to choose</extracomment>
        <translation>Lark</translation>
    </message>
    <message>
        <source>Groups of the bot</source>
        <extracomment>feishu-app, what the messenger is asked for</extracomment>
        <translation>机器人所在的群</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>飞书拒绝了 App ID 或 App Secret：请重新复制这两项。</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>该应用尚未发布，或缺少某项权限：开发者后台会指明是哪一项。</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>该应用未启用机器人能力，或缺少某项权限，或启用后尚未发布：开发者后台会指明是哪一项。</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>机器人不在此群中，或此人看不到该应用，或已屏蔽机器人。</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>飞书 / Lark 群机器人</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>提及账号填 open_id（ou_...）、用户 ID 或 all。安全设置为“自定义关键词”的机器人需在此填写其中一个关键词；设置为“签名校验”的机器人需填写其密钥。</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>这是第一代自定义机器人的地址，其字段不同。请在群中重新添加自定义机器人，并复制其地址。</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>在群中：机器人，该自定义机器人，Webhook 地址。</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>仅当机器人的安全设置为“签名校验”时填写。</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>该机器人的任一关键词；消息中不含关键词时会自动补上。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>本机的公网地址不在该机器人的白名单中：可由机器人的所有者添加。</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>该机器人要求每条消息都含有其关键词：请为此通道填写一个关键词。</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>飞书不认识此地址，或机器人已被移除：请重新复制地址。</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Google Chat Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>提及账号填用户 ID（数字）或 all。每个工单开启一个独立的会话串。</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>在 Google Chat 中：聊天室的菜单，应用和集成，Webhook；请完整复制链接。</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google 拒绝了该地址：请完整复制，或新建一个 Webhook。</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>该 Webhook 或其聊天室已被删除：请新建一个。</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>通过您自己的 Gotify 服务器推送消息。</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Gotify 服务器的地址。</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>应用令牌</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>在 Gotify 中：Apps，该应用的令牌。以 A 开头。</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>0（无声）到 10；4 起应用会发出提示音，8 起响铃更久。</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>服务器拒绝了应用令牌：请在 Apps 下重新复制。客户端令牌不能用于发送。</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>这不是 Gotify 服务器：请检查地址。</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>电子邮件（SMTP）</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>除下面的收件人外，还会写信给规则中提及、且填有“mail”账号的管理员。适合作为所有其他通道最后的备用。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>只填服务器名，例如 smtp.example.org。邮件服务商称之为“发件服务器”或“SMTP 服务器”。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls（通常，端口 587）、tls（端口 465），或 none：仅限发往本机，或您在下方允许时。</translation>
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
        <translation>端口</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the encryption.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>仅当不是该加密方式的常用端口时填写。</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>通常是完整的邮箱地址。留空：服务器允许本机不登录即可发信。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>登录需要两步验证的邮箱（Gmail、QQ、163），请填写在邮箱设置中生成的应用专用密码或授权码。</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>访问令牌（XOAUTH2）</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>代替密码，用于只接受令牌的服务器。多数情况下来自一条能输出新令牌的命令。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>发件人</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>发件人地址，例如 Deskbell &lt;desk@example.org&gt;。多数服务器要求与登录用户的地址一致。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>地址，以逗号分隔。如果每条规则都提及某人，可以留空。</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>其他人已收到；以下地址被拒绝。</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>服务器暂时不再接收邮件。</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器拒绝了用户名或密码。如果登录需要两步验证，请使用应用专用密码（授权码）。</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器要求登录，或要求先加密再登录。</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器拒绝与本机通信。</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>服务器要求登录后才转发给外部收件人：请填写用户名和密码。</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件过大，服务器不接收。</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器不允许此账号以“发件人”中的地址发信。</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器不认识该收件人，或其邮箱已满。</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>邮件服务器因内容而拒绝此邮件，可能被判为垃圾邮件。</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Matrix 房间</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>用于未加密的房间：在加密房间中，Deskbell 只会以明文发送。提及账号填 Matrix ID（@ann:example.org）或 room。</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>主服务器</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>账号所在主服务器的地址。在 Element 中：所有设置，帮助与关于。</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>房间</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>房间的 ID（以 ! 开头）。在 Element 中：房间设置，高级。该账号须已加入此房间。</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>以通知发送</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>将消息标记为机器发送；某些客户端因此不发出提示音。</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器拒绝了访问令牌：请用该账号重新登录，并复制其令牌。</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>该账号不在此房间中，或无权在此发言：请让它加入。</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器不认识此房间。</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器已达到某项上限：详情请询问其管理员。</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>这不是 Matrix 主服务器，或版本过旧：请检查地址。</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>该账号不在此房间中，或主服务器地址上没有服务应答。</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Mattermost 传入 Webhook</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>提及账号填用户名，或 here、channel、all。</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>在 Mattermost 中：集成，传入 Webhook，添加；复制地址。</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>频道</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>仅当要发到 Webhook 自身以外的频道时填写：其地址中的频道名，发给个人则填 @用户名。该 Webhook 不能锁定到频道。</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>发送者名称</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>仅当服务器允许 Webhook 自定义名称时才显示。</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>附件卡片</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>此服务器已关闭传入 Webhook：可由管理员开启。</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>该 Webhook 锁定在自己的频道，或无权在此频道发言：请将频道留空，或解除锁定。</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>没有这样的频道：请留空，或检查其名称。</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>服务器不认识此 Webhook：请新建一个。</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>服务器拒绝了此 Webhook：原因请询问其管理员。</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>此地址没有服务应答：请重新复制 Webhook 的地址。</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>通过 ntfy.sh 或您自己的服务器，向 ntfy 应用推送消息。在 ntfy.sh 上，知道主题名的人都能读取：请选用别人猜不到的名称，或加以保护。</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>您在应用中订阅的名称。</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh，或您自己的服务器。</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>仅用于受保护的主题：在 ntfy 中，账号，访问令牌。以 tk_ 开头。</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>1（静默）到 5（最响）；通常为 3。</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>服务器今天的消息配额已用完：请等待，或使用账号，或自建服务器。</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>登录失败次数过多：请检查访问令牌。</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>该主题受保护：请填写有权写入的访问令牌。</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>没有人订阅此主题。</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>服务器要求提供有权写入此主题的访问令牌。</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>这不是 ntfy 服务器：请检查地址。</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty（Events API v2）</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>每个工单触发某服务的一次告警；告警未关闭期间，同一工单不会再次触发。PagerDuty 只告知已接收事件。</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>集成密钥</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty：该服务的 Integrations，Events API V2：32 位字母和数字。</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>所有告警的级别：critical、error、warning 或 info。</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>EU 区域的账号填 https://events.eu.pagerduty.com。</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>单句</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty 不认识此集成密钥：请从该服务的 Integrations 中重新复制。</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty 拒绝了集成密钥：请重新复制。</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>这不是 PagerDuty 的事件接口地址：请检查服务器。</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>向 Pushover 应用推送消息。一个应用每月可发送 10,000 条消息。</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net：Your Applications，该应用的 API Token。</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>用户密钥或群组密钥</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>登录 pushover.net 后位于页面顶部；群组则在 Your Groups 中。</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>设备名，以逗号分隔；留空为全部设备。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Pushover 列表中的提示音名称；留空则使用用户自己的设置。</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>-2（不显示）到 2（每分钟响一次，直到被确认，最长一小时）。</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>该应用本月的消息配额已用完。</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 不认识此应用令牌：请重新复制。</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 不认识此用户密钥或设备，或该用户没有设备：请检查这两项。</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover 拒绝了应用令牌：请重新复制。</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus（推送加）</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>通过 PushPlus 的公众号向微信推送消息。PushPlus 只告知已接收消息。每天超过 200 次请求会使账号被锁数日；Deskbell 会在此之前停下。</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>令牌（Token）</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus，一对一消息，您的 token：32 位字母和数字。</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>群组编码</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>仅用于一对多消息：该群组的编码。</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>默认 wechat（微信）；其他须先设置：webhook、cp（企业微信）、mail（邮件）。</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>账号的积分已用完。</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>由于一天内的请求超过 200 次，PushPlus 已将账号锁定数日：请等待解锁。</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 不认识此令牌：请重新复制。</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 要求先进行实名认证：www.pushplus.plus，实名认证。</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus 拒绝了请求，或本机地址不在账号的白名单中。</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Rocket.Chat 传入 Webhook</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>提及账号填用户名，或 all。</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>在 Rocket.Chat 中：管理，集成，新建，传入（Incoming）；启用并保存，然后复制 Webhook URL。</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>该集成不允许改用其他频道：请在集成的设置中允许。</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>该集成的脚本运行失败：请移除或修正脚本。</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>该集成无权在其频道发言，或该频道已不存在。</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>服务器繁忙，或该集成已停用：请在“管理，集成”中查看。</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>服务器拒绝了此 Webhook：请重新复制其地址。</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>消息没有送到该集成的任何频道。</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>Server酱</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>向微信或 Server酱应用推送消息，支持 Turbo 版（SCT...）和 Server酱³（sctp...）的 SendKey。免费账号每天只有几条消息。</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>第一代 Server酱已停用。请登录 sct.ftqq.com，在那里复制 SendKey。</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com，SendKey；Server酱³ 在 sc3.ft07.com，SendKey。</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>消息通道</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>仅当不使用账号自身设定的通道时填写：Server酱文档中的编号，最多两个，例如 9|66。</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Server酱不认识此 SendKey：请重新复制。</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>账号今天的消息配额已用完。</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>Server酱拒绝了此 SendKey：请重新复制。</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>Slack 应用（chat.postMessage）</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>由 Slack 应用的机器人发送消息。应用需要权限范围 chat:write，并须被邀请到频道中，或拥有 chat:write.public。提及账号填成员 ID（U...）、用户组 ID（S...），或 here、channel、everyone。</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>机器人令牌</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps：该应用，OAuth &amp; Permissions，Bot User OAuth Token。以 xoxb- 开头。</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>频道的 ID：在 Slack 的频道详情底部，以 C 开头。填成员 ID（U...）则发送私信。Deskbell 可列出应用能看到的频道。</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>GovSlack 填 https://slack-gov.com。</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack 拒绝了机器人令牌：请从应用页面重新复制，或重新安装应用。</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>该应用缺少权限范围 chat:write：请在 OAuth &amp; Permissions 中添加，并重新安装应用。</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>该应用不在此频道中，或频道已不存在：请邀请该应用，或选择其他频道。</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>工作区管理员不允许该应用在此频道发言。</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Slack 传入 Webhook</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>提及账号填成员 ID（U...）、用户组 ID（S...），或 here、channel、everyone。Workflow Builder 的地址字段不同，不能用在这里。</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>这是 Workflow Builder 的地址，只接受其工作流指定的字段。请改为在 Slack 应用的设置中创建传入 Webhook。</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>在 Slack 应用的设置中：Incoming Webhooks。</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 不允许此 Webhook 在 general 频道发言：请选择其他频道。</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>工作区管理员禁止了此操作。</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>该工作区已停用。</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 不认识此地址：请重新复制。</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>该频道已被删除或归档：请为其他频道创建 Webhook。</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>该 Webhook 已被移除或停用：请新建一个。</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 拒绝了此 Webhook：请新建一个，或询问工作区管理员。</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack 已不认识此地址：请新建一个 Webhook。</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams（Workflows）</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>工作流“收到 Webhook 请求时发布到频道”的地址。Teams 只告知工作流已启动；之后若失败，原因记录在工作流的运行历史中。工作流属于个人，此人离开后即停止。提及账号填用户主体名称（ann@example.org）。</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft 已停用 Office 365 连接器。请在频道中添加工作流“收到 Webhook 请求时发布到频道”，并复制其地址。</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft 已将工作流迁到其他主机，logic.azure.com 的地址不再有效。请打开该工作流，复制其新地址。</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>工作流地址</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>在 Teams 中：频道的菜单，工作流，“收到 Webhook 请求时发布到频道”；地址在最后一步显示，请完整复制。</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>消息形式</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>使用哪些形式。card（卡片）和 sentence（单句）适用于 Teams 自带的工作流；flat（title、text、url 作为普通字段）只适用于您自己的工作流。</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>普通字段</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>该工作流已被删除或停用，可能因为其所有者已离开：请重新启用，或新建一个并复制其地址。</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>该工作流只接受已登录用户的请求：请将其触发器设为任何人。</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>地址缺少一部分：请完整复制。</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>该工作流拒绝了此地址：请完整复制，或将工作流的触发器设为任何人。</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>该工作流已不存在：请新建一个并复制其地址。</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Telegram 机器人</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>由 @BotFather 创建的机器人在它所在的聊天中发言；个人须先给它发过消息。提及账号填用户名（@ann）或用户 ID（数字）。</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>在 Telegram 中向 @BotFather 获取：/newbot，已有机器人则用 /token。</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>聊天的 ID，公开频道可填 @名称。请先给机器人发一条消息（或在它所在的群中发言），再让 Deskbell 列出聊天。</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>启用了话题的群中某个话题的 ID；可在其中消息的地址里看到。</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>仅用于您自己的 Bot API 服务器。</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>给机器人发过消息的聊天</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>该群已升级为超级群，ID 已更改；Deskbell 今后使用新的 ID。</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram 不认识此机器人令牌：请从 @BotFather 重新复制。</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>机器人不认识此聊天：请先在其中给机器人发消息，或将它加入群。</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>机器人被此人屏蔽，或已被移出该群：请重新允许它。</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>机器人无权在此聊天中发言：请授予它权限。</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>该群中没有这个话题。</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram 不允许机器人在此聊天中发言。</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Webex 机器人或传入 Webhook</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>使用机器人：填令牌和空间。使用传入 Webhook：只填其地址，且没有卡片。提及账号填电子邮箱地址或 all。</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com：My Webex Apps，该机器人，访问令牌。使用传入 Webhook 时留空。</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>机器人所在空间的 ID。Deskbell 可将其列出。</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>传入 Webhook 地址</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com：Incoming Webhooks，Webhook URL。使用机器人时留空。</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>仅用于 Webex for Government。</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>机器人所在的空间</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook Markdown</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook 文本</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex 拒绝了机器人令牌：请新建一个并复制。</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>机器人不在此空间中，或该空间或 Webhook 已不存在：请加入机器人，或选择其他空间。</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook（JSON）</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>将每个工单以 JSON 发送到您的地址。接收方凭请求头 webhook-id 识别重复。填写密钥后，每个请求都带签名。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>接收方监听的地址。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>与接收方相同的文本；Standard Webhooks 为 whsec_...。</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks、hub-sha256（同 GitHub）或 timestamp-v1（同 Stripe）。</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Authorization 请求头</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>完整的值，例如：Bearer abc。仅当接收方要求时填写。</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方称此地址已停用：请填写新的地址。</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方拒绝了密钥或 Authorization 请求头。</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>此路径没有服务应答：请检查地址。</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方不接受此形式的消息。</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>接收方应答称未接收该消息。</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook（CloudEvents）</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>将每个工单以 CloudEvents 1.0 结构化模式发送到您的地址。接收方凭 source 和 id 识别重复。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>仅当接收方要求时填写。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>事件来源（source）</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>在属性 source 中标识这个 Deskbell。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>与接收方相同的文本；请求随后会带有请求头 X-Hub-Signature-256。</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>接收方拒绝了 Bearer 令牌或签名。</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>接收方不支持结构化模式的 CloudEvents。</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>微信小程序订阅消息</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>由您自己的小程序发送订阅消息。每条消息用掉此人在小程序中给出的一次授权；没有授权时改试客服消息，它只能送达 48 小时内给小程序发过消息的人。微信只告知已接收消息，从不告知是否送达。小程序只能打开自己的页面：工单的地址只出现在客服消息中。</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>微信公众平台（小程序）：开发管理，开发设置。</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>与 AppID 在同一页面。微信只在重置时显示一次。</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>用户在此小程序中的 OpenID，以逗号分隔；公众号的 OpenID 不能用在这里。</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>模板</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>小程序订阅消息模板的 ID。Deskbell 可列出这些模板。</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>模板的字段</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>各字段填入什么，例如 thing1=subject, character_string2=number, time3=created。可用：title、subject、number、requester、queue、status、priority、assignee、created、body、link，以及工单系统自定义字段的名称。</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>点按后打开的小程序页面，例如 pages/ticket/index?id=NUMBER，其中 NUMBER 会替换为工单编号。留空则不打开页面。</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>仅用于地址固定的中转服务器。</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>订阅通知模板</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>订阅通知</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>订阅通知（不含链接）</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>小程序获取 access_token 的次数已用完，北京时间零点恢复。</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信不认识此 AppID：请重新复制。</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒绝了 AppSecret，或它已被冻结：请重新复制，或在公众平台解冻。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>本机的公网地址（见应答）不在小程序的 IP 白名单中：请在“开发设置”中添加。</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信要求小程序管理员在手机上确认此地址；拒绝一次会封禁该地址一小时，拒绝两次封禁一天。</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>该小程序受限：原因请见微信公众平台。</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人在最近 48 小时内没有给小程序发过消息。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人收到的消息已达微信的上限；给小程序发一条消息即可再接收五条。</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>该小程序无权发送客服消息，或已被微信封禁此功能。</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>小程序今天的消息配额已用完。</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒绝了 AppID 或 AppSecret：请重新复制这两项。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信已限制或封禁该小程序：原因请见微信公众平台。</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>此人没有同意订阅通知，或授权已用完：一次授权只能接收一条消息。</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>该订阅通知模板已不存在：请选择其他模板。</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>该小程序无权发送订阅消息。将尝试下一种消息。</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>已发布的小程序中没有这个页面：请检查。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信拒绝了订阅通知模板的某个字段；应答中指明了是哪一个。</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>该 OpenID 不属于此小程序的用户。</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>微信认为文本有风险而拒绝。</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>微信公众号</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>需要已认证的服务号，或任何人都能申请的测试号（mp.weixin.qq.com/debug/cgi-bin/sandbox）。先尝试模板消息，再尝试订阅通知，最后是客服消息；客服消息只能送达 48 小时内给公众号发过消息的人。微信只告知已接收消息，从不告知是否送达。本机的公网地址须在公众号的 IP 白名单中。</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>微信公众平台：设置与开发，基本配置；测试号则在其页面顶部。</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenID（以 o 开头），以逗号分隔。测试号的 OpenID 列在其页面上关注者姓名之后。</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>消息模板的 ID。Deskbell 可列出该公众号的模板。</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>订阅通知的模板</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>订阅通知模板的 ID，用于已同意订阅的人。Deskbell 可列出该公众号的模板。</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>订阅通知模板的字段</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>填法与另一模板相同。</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>消息模板</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>模板消息（简化）</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>公众号获取 access_token 的次数已用完，北京时间零点恢复。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>本机的公网地址（见应答）不在公众号的 IP 白名单中：请在“基本配置”中添加。</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信要求公众号管理员在手机上确认此地址；拒绝一次会封禁该地址一小时，拒绝两次封禁一天。</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>该公众号受限：原因请见微信公众平台。</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人在最近 48 小时内没有给公众号发过消息，或已取消关注。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人收到的消息已达微信的上限；给公众号发一条消息即可再接收五条。</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>该公众号无权发送客服消息，或已被微信封禁此功能。</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>该公众号无权发送模板消息：它未认证，或微信已收回此权限。将尝试下一种消息。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已限制或封禁该公众号：原因请见微信公众平台。</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>该模板已不存在（公众号类目变更时会如此）：请选择其他模板。</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信以更换模板过于频繁为由拒绝，或该模板已不存在。</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已不再接受此模板：请选择其他模板。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信拒绝了模板的某个字段；应答中指明了是哪一个。请检查该处填入的是工单的哪个字段。</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>此人没有关注该公众号，或已将其屏蔽，或该 OpenID 属于其他公众号。</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>该公众号无权发送订阅通知。将尝试下一种消息。</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>微信已禁止该公众号发送订阅通知。</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>企业微信应用消息</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>消息送达企业微信成员；成员若使用微信插件，也能在微信中收到。规则中提及的人也会收到消息；提及账号填企业微信的用户 ID。本机的公网地址须在该应用的企业可信 IP 中。对同一成员每分钟超过 30 条的部分，企业微信会不加提示地丢弃。</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>企业 ID</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>企业微信管理后台：我的企业，页面底部。</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>企业微信管理后台：应用管理，该应用，AgentId。</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>与 AgentId 在同一页面：Secret，查看。企业微信会将其发送到管理员的手机。</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>用户 ID，以逗号分隔；@all 表示所有能看到该应用的人。企业微信管理后台：通讯录，该成员，账号。</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>部门的 ID。企业微信管理后台：通讯录，部门后面的菜单。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>标签的 ID。企业微信管理后台：通讯录，标签，标签详情。</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>仅当企业微信私有化部署，或经由地址固定的中转服务器时填写。</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企业微信不认识此企业 ID：请重新复制。</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企业微信拒绝了 Secret：请重新复制。多次错误后，企业微信会封禁本机地址一小时。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>本机的公网地址（见应答）不在该应用的企业可信 IP 中：可由管理员添加；一分钟后生效。</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>企业微信拒绝了企业 ID 或 Secret：请重新复制这两项。</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>此 AgentId 与 Secret 不属于同一应用：请从同一应用复制这两项。</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>该应用已停用，或无权发送消息：可由管理员授权。</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>这些成员、部门和标签都不存在，或都看不到该应用：请检查。</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>该成员不存在，或看不到该应用，或没有使用微信插件。</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>企业微信群机器人</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>通过微信插件阅读的人看不到 Markdown：请为他们选择 text（文本）形式。提及账号填企业微信的用户 ID 或手机号；手机号和 @all 只在文本形式中有效，card（卡片）和 markdown-v2 不能提及任何人。</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>在群中：机器人，该机器人，复制其地址。</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>使用哪些形式，最丰富的在前。card：带按钮的卡片。markdown-v2：支持表格和列表，需 2025 年及以后的客户端。text：微信插件唯一能显示的形式。</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>地址不正确，或机器人已被移出群：请重新复制地址。</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>机器人已停用：可由其所有者重新启用。</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>机器人已不在此群中：请添加一个并复制其地址。</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Zulip 机器人</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>每个工单成为一个独立的话题，除非您指定一个。提及账号填用户 ID（数字，见其个人资料）或 all。</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>组织的地址，例如 https://example.zulipchat.com。</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>机器人的邮箱地址</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>在 Zulip 中：个人设置，机器人，该机器人。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>在同一处，机器人邮箱地址之后。</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>频道（stream）的名称。私有频道须先让机器人订阅。</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>留空：每个工单使用自己的话题。</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip 拒绝了机器人的邮箱地址或 API 密钥：请重新复制这两项。</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>没有这样的频道：请检查其名称。</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>这不是 Zulip 服务器：请检查地址。</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>机器人无权在此频道发言：请让它订阅该频道。</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>最新的缺陷排在最前；缺陷的正文是其第一条评论，只读取一次。</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>已在 5.0.6 版本上试过；bugzilla.mozilla.org 要求把密钥放在请求头中，尚未试过。</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>一个产品的名称；留空则为该账号能看到的全部。</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>组件</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>一个组件的名称；留空则为全部。</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>与 Bugzilla 搜索框的写法相同，例如：product:Hardware printer。留空则为所有未关闭的缺陷。</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>偏好设置（Preferences），API Keys：勾选“Generate a new API key”并提交。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>像浏览器一样登录；用于没有 API 密钥的账号。请填写 Bugzilla 显示的完整用户名。</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>无需登录：缺陷是公开的</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 不认识此 API 密钥。</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>该账号已停用。</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 要求该账号先修改密码。</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>该账号无权查看此缺陷。</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 要求登录。</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 拒绝了搜索：请检查来源的选项。</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla 已不认识此会话。</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>读取您指定的项目中的事项，最新的在前。</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>依据不充分：字段名、时间和页面地址来自记忆和第三方客户端。</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>项目名称，以逗号分隔，见 TEAM.coding.net/p/NAME/…</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL、DEFECT（缺陷）、REQUIREMENT（需求）、MISSION（任务）或 EPIC（史诗）。</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>个人账户设置，访问令牌；需要读取事项的权限（project:issue）。</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 不认识此令牌，或令牌已过期。</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 拒绝访问该项目：令牌需要 project:issue 权限，其所有者须为项目成员。</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>此令牌使用过于频繁。</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING 拒绝了请求：请检查项目名称。</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>演示工单系统</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>Deskbell 内置的工单系统，供试用：deskbellctl demo-desk。</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>任意 Atom 或 RSS 订阅源</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>用于以订阅源提供新工单的系统。订阅源只保留最新的条目：轮询要足够频繁，以免条目还没看到就被挤出。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>正则表达式，其第一个分组为链接中的工单编号；留空则使用条目自身的 ID。</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>无需登录：订阅源是公开的</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>每次请求都带用户名和密码</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>地址中带密钥</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>参数 key 的值。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>飞书 / Lark 审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>您指定的审批定义有新的审批申请时响铃，申请人填写的内容作为字段。飞书不提供申请页面的地址。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>依据厂商的程序库编写；所填内容的格式，以及令牌被拒绝和超出限制时的错误码，依据不充分。</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>审批定义</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>审批定义的编码，以逗号分隔：即审批管理后台中该定义页面地址里 definitionCode= 之后的文本。</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>自建应用</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>开发者后台（open.feishu.cn，Lark 为 open.larksuite.com）：创建应用，授予权限 approval:approval:readonly 和 contact:user.base:readonly，并发布。用户名：App ID。机密：App Secret。</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>飞书已不接受此令牌。</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>该应用请求过于频繁。</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>该应用需要权限 approval:approval:readonly，并须在授予后发布。</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>飞书拒绝了请求：请检查审批定义的编码。</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>显示一个已保存的工单报表所选出的内容。报表应将最新的工单排在最前，并包含 uuid 或 # 列。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>报表</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>工单报表的编号，见 /rptview/2。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>请求这么多个工单；留空则为全部。仅用于最新的工单排在最前的报表。</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>用户名和密码，用于编译时未启用 JSON 的 Fossil</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>无需登录：工单是公开的</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil 称此请求需要“nobody”没有的权限。</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>此 Fossil 不认识该命令：编译时可能未启用 JSON。</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil 拒绝了该报表：请检查其编号。</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>用表单登录时读取邮箱文件夹的页面，其中没有创建时间。API 属于付费模块“API &amp; Webhooks”。</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>付费模块的 API 尚未试过：其应答格式来自第三方客户端和记忆。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>文件夹地址中的第一个数字：/mailbox/1/2 中的 1。使用 API 时留空则为全部邮箱。</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>仅用于表单登录：文件夹地址中的第二个数字，例如“未分配”的 /mailbox/1/2 中的 2。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>仅用于 API：active、pending、closed 或 spam；留空则为全部。</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>模块“API &amp; Webhooks”的 API 密钥</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>管理（Manage），设置，API &amp; Webhooks。</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>邮箱地址和密码</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>请填写下面的邮箱和文件夹。</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout 拒绝了 API 密钥：请检查模块是否已启用、密钥是否受限。</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>此地址没有 API：可能缺少模块“API &amp; Webhooks”。</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>该账号无权访问此邮箱：管理，邮箱，权限。</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>没有这样的文件夹：请检查邮箱和文件夹的编号。</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>列出该客服最近 30 天内有权查看的工单，最新的在前。每次读取列表消耗账号的三个 API 点数。要显示客服和小组的名称，账号须有权读取；否则显示其编号。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>依据客户端程序库记录的应答和厂商文档编写。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open 或 watching；留空则为全部工单。</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>右上角的头像，Profile settings：Your API Key。</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>该账号无权列出工单，或其套餐不含 API。</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk 拒绝了请求：请检查筛选器。</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>列出最近 30 天的工单；不搜索时 Freshservice 只列出这些。</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>依据 Freshworks 的文档和客户端程序库编写；服务请求的请求项来自记忆。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>一个工作区的编号；0 表示该账号能看到的全部。</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>读取请求项</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>yes：对每个未读取过的服务请求多发一次请求，读取其表单中填写的内容。</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>头像，Profile settings：API 密钥在右侧。可能需要管理员为您的账号开放。</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice 拒绝列出工单：该客服的角色须允许查看此工作区的工单。</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice 不认识该工作区或筛选器：请检查来源的选项。</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Gitea 或 Forgejo 议题</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>列出一个仓库（或该账号能看到的全部仓库）中未关闭的议题；合并请求除外。</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>依据 Gitea 的源代码编写；没有读取过运行中的列表。</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>拥有该仓库的用户或组织。</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>仓库名，不含所有者；留空则为所有仓库的议题，若填写了所有者则为该所有者的仓库。</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>只列出带有其中任一标签的议题，以逗号分隔。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open：议题关闭后即离开列表。</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>设置，应用，生成新的令牌，并授予议题和仓库的读取权限。</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>不适用于启用了两步验证的账号。</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>令牌需要议题和仓库的读取权限。</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>没有这样的仓库，或其议题功能已关闭，或该账号看不到它。</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>GitHub 议题</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>列出一个仓库（或与该账号有关的全部仓库）中未关闭的议题；拉取请求除外。列表没有变化时不消耗 GitHub 的每小时配额。不提供电子邮箱地址。GitHub Enterprise Server：地址请填 https://HOST/api/v3。</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>依据 GitHub 的文档和较早记录的应答编写。</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>仓库名，不含所有者；留空则为所有仓库的议题。</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>未指定仓库时：分配给该账号的、由其创建的、提及它的、它订阅的，或它能看到的全部。</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>只列出带有全部这些标签的议题，以逗号分隔。</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings，Developer settings，Personal access tokens：对 Issues 有读取权限的 fine-grained 令牌，或范围为 repo 的 classic 令牌。</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>该账号在 GitHub 的每小时配额已用完。</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub 要求等待。</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>此令牌无权读取这里的议题；组织可能要求先为单点登录授权该令牌。</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub 没有这样的仓库，或此令牌看不到它。</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>该仓库已关闭议题功能。</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>GitLab 议题</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>列出该账号能看到的全部、一个群组或一个项目中未关闭的议题。合并请求不在其中。</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>依据 GitLab 的文档编写；据说 gitlab.com 繁忙时发送的响应头有时会缺失。</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>一个项目的路径或编号，例如 group/helpdesk。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>群组</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>一个群组的路径或编号，包括其子群组；未指定项目时使用。</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened：议题关闭后即离开列表。</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>头像，偏好设置，访问令牌，范围选 read_api。项目或群组的访问令牌同样可用。</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>令牌需要范围 read_api，其账号需要查看议题的权限。</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab 没有这样的项目或群组，或该账号看不到它。</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI，API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>用于 GLPI 9.5 至 11。列出的内容取决于该账号的默认配置文件和实体。读取人员姓名时，每人每天发出一次请求。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>依据 GLPI 的 API 说明编写；申请人（4）、技术员（5）和类别（7）的列号以及状态用词取自常见的安装。</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold：未解决也未关闭。notclosed：还包括已解决的。process：正在处理。all：全部工单。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>GLPI 服务器的时区，因为其时间不带时区，例如 Europe/Paris；留空则为 UTC。</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 不允许任何人用密码登录其 API：可由管理员在“设置，常规，API”中允许；或改用用户令牌。</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>应用令牌缺失或不正确：请查看“设置，常规，API”中的 API 客户端。</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 没有任何 API 客户端允许此地址访问：请查看“设置，常规，API”。</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 已不认识此会话。</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI 没有 API 客户端允许此地址或应用令牌访问：请查看“设置，常规，API”。</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>该账号的默认配置文件无权查看工单。</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11，API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>用于 GLPI 11 及以上；更早的版本请用 glpi。由管理员在“设置，OAuth 客户端”中创建 OAuth 客户端，授权方式为 Password，范围为 api。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>依据 GLPI 的源代码编写；测试中的应答按其模式编造，表单方式（其字段名随每个页面变化）从未试过。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>OAuth 客户端的 ID；只有 password 方式需要。</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL，例如：status.id=in=(1,2);category.id==4。状态：1 新建，2 已分配，3 已计划，4 待定，5 已解决，6 已关闭。</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>实体</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>一个实体的编号；留空则为该账号的默认实体。包括其子实体。</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>OAuth 客户端，用户名和密码</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>用户名和密码，像浏览器一样登录</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>不需要 OAuth 客户端。不适用于启用了两步验证的账号。</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI 已不接受此令牌。</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI 拒绝了请求：请检查筛选器。</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>以该账号的配置文件和实体无权查看工单，或 API 未在“设置，常规，API”中启用。</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>该账号需要配置“REST Services User”。iTop 不能排序，因此每次轮询都会读取条件选出的全部工单：请把条件设得窄一些。</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>3 以下的版本尚未试过。</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>类</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>工单的类，以逗号分隔；事件另成一类时填 UserRequest,Incident。</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>OQL 查询中 WHERE 之后的部分。</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>服务器的时区，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>带有配置“REST Services User”的控制台账号（管理工具，用户账号，配置）；门户用户会被拒绝。</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 拒绝了该账号：密码不正确，或它是门户用户，或缺少配置“REST Services User”。</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 无法执行该查询：请检查来源的类和条件。</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop 拒绝了请求；它可能过旧，不支持 1.3 版的 Web 服务。</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center 或 Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>列出 JQL 查询的结果。云端的 Jira 请用 jira-cloud；服务台的队列请用 jsm。会话丢失后，Jira 会返回任何人都能看到的内容，因此 Deskbell 每次读取列表前先确认自己的身份。</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>依据客户端程序库和厂商文档编写；没有在运行中的 Jira 上见过提示验证码的响应头。</translation>
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
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>要读取的自定义字段，例如：customfield_10010,labels；*all 读取全部字段，速度较慢。</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>头像，用户信息，个人访问令牌，创建令牌（Jira 8.14 及以上）。</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>多次失败后 Jira 会要求验证码：此时请用浏览器登录一次。不适用于单点登录。</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 要求验证码：请用浏览器登录一次。</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>管理员可能已将其关闭。多次失败后 Jira 会要求验证码：此时请用浏览器登录一次。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 没有接受凭据，而是按匿名用户作了应答。</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira 拒绝了该账号：管理员可能已关闭基本认证或个人访问令牌，或收回了使用 Jira 的权限。</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>列出 JQL 查询的结果。查询必须有限定条件，否则云端会拒绝。报告人的电子邮箱地址往往被隐藏。问题创建后几秒内可能搜索不到；下次轮询即可看到。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>依据厂商文档编写；带范围的令牌需要另一个地址，尚未试过。</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>不含 ORDER BY，至少有一个限定条件，例如：project = HELP AND statusCategory != Done</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>要读取的自定义字段，例如：customfield_10010,labels</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>邮箱地址和 API 令牌</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com，安全，创建和管理 API 令牌。用户名为该账号的邮箱地址。</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira 没有接受邮箱地址或令牌，而是按匿名用户作了应答。</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>该账号无权使用此站点的 Jira。</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>以客服的视角列出服务台的一个队列，列与该队列相同；或者用以 -portal 结尾的方式，列出该账号参与的未关闭请求及其表单内容。队列有自己的排序，因此每次轮询都会读取所有页。</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>依据客户端程序库编写；测试中的应答按其类型编造。</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net 或 https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>服务台的编号或项目键：/rest/servicedeskapi/servicedesk 会列出它们。门户方式不需要。</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>队列的编号，见其页面地址：.../queues/custom/12。门户方式不需要。</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>队列：邮箱地址和 API 令牌，或用户名和密码</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>云端：https://id.atlassian.com，安全，创建和管理 API 令牌。Data Center：该账号的密码。该账号需要客服许可证。</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>API 令牌或密码</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>队列：个人访问令牌</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>仅限 Data Center。头像，用户信息，个人访问令牌。该账号需要客服许可证。</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>队列：用户名和密码，建立会话</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>仅限 Data Center。多次失败后 Jira 会要求验证码：此时请用浏览器登录一次。</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自己的请求：邮箱地址和 API 令牌，或用户名和密码</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>云端：https://id.atlassian.com，安全，创建和管理 API 令牌。Data Center：该账号的密码。</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自己的请求：个人访问令牌</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>仅限 Data Center。头像，用户信息，个人访问令牌。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira 没有接受凭据。</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>只有此服务台的客服才能列出其队列。</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira 没有这样的服务台或队列，或该账号看不到它：请检查两个编号。</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>该账号无权使用客户门户。</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>任意 JSON 列表</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>用于在一个地址以 JSON 列出工单（最新的在前）的系统：一个数组，或包含数组的对象。只读取第一页。</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>一行中工单自身的 ID 所在的位置，例如 id 或 fields.key；其他选项同理。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>无需登录：列表是公开的</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>每次轮询都读取每个项目中未关闭的任务，因为 Kanboard 既不排序也不分页。</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>个人令牌和启用了两步验证的账号尚未试过。</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>项目编号，以逗号分隔；留空则为该账号能看到的全部。</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>用户名和密码或令牌</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>读取所有项目：用户名填 jsonrpc，令牌见“设置，API”。只读取自己的项目：填您的用户名，以及个人资料的 API 中的个人令牌（启用了两步验证的账号必须用它）或您的密码。</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 不认识此令牌或密码。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒绝访问：该账号须为项目成员，且 API 须对其开放。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒绝访问：该账号须为项目成员。</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard 拒绝了调用：请检查项目编号。</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>列出一个已保存的过滤器所选出的内容，因为接口本身既不接受状态也不接受排序。每次轮询都会读取它选出的全部内容：请建立一个排除已关闭问题的过滤器，并填写其编号。</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>依据 MantisBT 的源代码编写；各版本的接口是否都接受浏览器的 cookie，尚未试过。</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>已保存过滤器的编号，或 assigned、unassigned、reported、monitored；留空则为全部问题，包括已关闭的。</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>一个项目的编号；留空则为该账号能看到的全部。</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>右上角您的名字，我的帐号，API 令牌，创建 API 令牌。</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>即使管理员关闭了 API 令牌也可使用。</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 按匿名用户作了应答。</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 已停止服务，或其 REST 接口已关闭（$g_webservice_rest_enabled）。</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>该账号无权列出此项目的问题。</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 不认识此令牌，或 API 令牌已关闭。</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT 没有这样的项目或过滤器，或该账号看不到它；也可能是其服务器没有为 /api/rest 配置 URL 重写。</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>依据 osTicket 1.18 的页面模板编写；没有读取过运行中的页面。</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>队列的编号，见 /scp/tickets.php?queue=1。全新安装中 1 为 Open。</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 为创建日期。改用其他排序时，也必须把最新的排在最前。</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>客服个人资料中的时区，因为页面不带时区，例如 America/Chicago；留空则为 UTC。</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>客服的用户名和密码</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>反复失败会锁定账号，因此被拒绝的密码不会再次发送。不适用于启用了两步验证的客服。</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket 要求登录。</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket 要求该客服先修改密码。</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>读取项目的工作项。由于不清楚 PingCode 是否把最新的排在最前，每次轮询都会读取全部工作项：请指定一个项目。</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>依据不充分：路径、字段名和列表的顺序来自记忆。</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>一个项目在 API 中的 ID；留空则为全部。</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>带 Client ID 和密钥的应用</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>企业后台，凭据管理：创建一个有权读取项目的应用。用户名：其 Client ID。私有部署的地址为 https://HOST/open。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 限制每分钟的请求数。</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 拒绝列出工单：该应用需要读取工作项的权限。</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode 拒绝了请求：请检查来源的项目。</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>使用 API 密钥时，Deskbell 读取全部内容，包括自定义字段。只用用户名和密码时，读取问题列表的 Atom 订阅源，其中既没有优先级，也没有自定义字段。</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>一个项目的标识，见其地址；留空则为该账号能看到的全部项目。</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open：工单关闭后即离开列表。*：全部。</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>跟踪标签</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>一个跟踪标签的编号；留空则为全部。</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me，或某个用户的编号；留空则不限。</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>我的帐号，右侧：API 访问键，显示。须由管理员启用“管理，配置，API，REST web service”。</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>用户名和密码，Atom 订阅源</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>用户名和密码，读取一次 API 密钥</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>像浏览器一样登录，读取该账号的 API 密钥，再用它读取列表。须启用 REST web service。</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>不适用于启用了两步验证的账号。须启用 REST web service。</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 要求该账号先修改密码。</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 要求该账号先设置两步验证。</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine 拒绝使用 API：REST web service 可能未启用（管理，配置，API），或该账号无权查看此项目，或须先修改密码。</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>通过 REST 读取跟踪器中的一个类，最新的在前。该账号需要权限“Rest Access”。</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>用令牌登录以及请求次数的限制尚未试过。</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>类</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>类的名称，即其条目地址的开头：/issue42 中的 issue。</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>名称或编号，以逗号分隔，例如 new,open；留空则为全部。</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>要读取的类字段；请去掉您的跟踪器没有的字段。</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>由跟踪器管理员签发的 JSON Web Token（如果跟踪器支持）。</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>十分钟内四次密码错误，Roundup 就会锁定账号。</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>用户名和密码，用表单登录</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>像浏览器一样登录，用于代理会截掉请求中密码的情形。</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>无需登录：跟踪器是公开的</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 收回了会话的 cookie，并按匿名用户作了应答。</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 拒绝使用 REST：该账号需要权限“Rest Access”以及查看该类的权限。</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 限制每个账号的请求次数。</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup 不认识该类或某个字段：请检查来源的选项。</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>通过 REST 2 读取工单，使用用户名和密码，或认证令牌。</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL，例如：Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>读取正文</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>yes：对每个未读取过的工单多发一次请求，读取其第一条消息。</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>认证令牌</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Logged in as ...，Settings，Auth Tokens，Create。</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT 将请求转到了首页：没有登录。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>列出一个表，默认为事件（incident）。查询中不正确的部分会被 ServiceNow 默默忽略，从而列出多于所求的内容：请先在列表中试一下查询。</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>依据客户端程序库编写；没有在运行中的实例上见过显示值的格式、旧版本对空列表的应答以及限流的响应头。</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident、sc_req_item（请求项）、sc_task、problem，或具有这些列的其他表。</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>编码查询，即列表筛选器中“Copy query”得到的内容，例如：active=true^assignment_group.name=Hardware</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>其他列</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>要读取的列名，例如：u_requested_hardware,location</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>实例自身的账号，因为单点登录的账号在此没有密码。它需要该表的读取权限。</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services，API Access Policies，REST API Key；并为表接口配置认证配置文件和访问策略。</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>OAuth 客户端</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth，Application Registry，授权方式为 Client Credentials；用户名填客户端 ID。</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>该账号无权读取此表，或被 API 访问策略拒绝。</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>腾讯 TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>读取您指定的工作空间中的缺陷、需求或任务。状态以 TAPD 自己的键显示，例如 new。</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>依据 TAPD 的文档编写；错误码、限制以及页面地址来自记忆。</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs：缺陷；stories：需求；tasks：任务。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>编号，以逗号分隔，见 www.tapd.cn/NUMBER/…</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>状态键，以 | 分隔，例如 new|in_progress；留空则为全部。</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>个人设置，个人访问令牌。</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>API 账号</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>公司管理，开放平台：API 账号和 API 口令。</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>API 口令</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 不认识此账号或令牌。</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 拒绝访问该工作空间：须允许此 API 账号查看。</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>公司的请求次数暂时用完。</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD 拒绝了请求：请检查来源的工作空间和状态。</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>以 CSV 读取工单查询。Trac 按账号的偏好书写时间：请在该账号的“偏好设置，日期和时间”中选择 ISO 8601，并在此填写其时区。</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>AccountManager 插件的表单尚未试过；不支持 Digest 登录。</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>与查询地址中的写法相同：!closed、new 或 new|assigned。</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>一个负责人的名称；留空则不限。</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>Trac 为该账号书写时间所用的时区，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用于 Web 服务器在每个页面之前都要求密码的情形。</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>用户名和密码，浏览器在“Login”处要求输入</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用于只有“Login”链接会弹出浏览器小窗口要求密码的情形：在 /login 用 HTTP Basic 认证，得到用于其他所有页面的 cookie。</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>用于“Login”显示表单的情形，例如使用 AccountManager 插件时。</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac 拒绝了查询：该账号需要权限 TICKET_VIEW。</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac 报告了自身的错误。</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>需要 API 组件包。UVdesk 以客服的时区书写时间，且列表不含工单正文；读取单个工单会将其标记为已读，因此 Deskbell 不读取。</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>依据 API 组件包的源代码编写；令牌的有效期和工单页面的地址尚未试过。</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>一个状态的编号，1 为未关闭；留空则为全部。</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>客服地址</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>工单系统地址之后、客服工作所用的部分，例如 en/member。</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>客服个人资料中设置的时区，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>邮箱地址和密码，换取令牌</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>客服的账号；工单系统须装有 API 组件包。</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>设置，API Access：创建一个配置，并复制其令牌。</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 不接受此令牌。</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 拒绝列出工单：该客服需要查看工单的权限。</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk 拒绝了请求：请检查来源的选项。</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>企业微信审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>有新的审批申请时响铃，申请人填写的内容作为字段。应用须获得审批的授权，本机地址须在其企业可信 IP 中。企业微信不提供申请页面的地址。</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>依据客户端程序库编写；缺少权限时的错误码来自记忆。</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>一个状态的编号，1 为审批中；留空则为全部，这样很快就审批完的申请也会响铃。</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>一个审批模板的 ID；留空则为全部。</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>应用管理：创建一个应用，并让审批应用允许它调用接口（审批，API，可调用接口的应用）。用户名：企业 ID（我的企业）。机密：该应用的 Secret。</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>企业微信已不接受此令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>本机地址不在该应用的企业可信 IP 中。</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>该应用无权读取审批：须在审批应用的“可调用接口的应用”中允许它。</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>企业微信拒绝了请求：请检查来源的选项。</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>直接从数据库列出，最新的在前，因此除非您填写自己的查询，否则 Elasticsearch 及其延迟都没有影响。该账号无权读取的组会默默缺失。</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>依据 Zammad 的源代码和文档编写；已关闭状态的编号（4 和 5）以及工单页面的地址取自全新安装。</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>与 Zammad 自身搜索的写法相同，例如：state.name:(new OR open) AND group.name:Hardware。需要 Elasticsearch。留空：除已关闭和已合并之外的全部工单。</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>头像，个人资料，令牌访问，创建；勾选 ticket.agent。须由管理员在“系统，API”中允许。</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>与您用浏览器登录时相同。不适用于启用了两步验证的账号。</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>该账号启用了两步验证：请使用访问令牌。</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>须由管理员在“系统，API”中允许。不适用于启用了两步验证的账号。</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad 要求登录。</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad 不允许以这种登录方式使用其接口：可由管理员在“系统，API”中允许。</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>该账号或令牌无权列出工单：需要权限 ticket.agent。</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>列出该客服有权查看的全部工单，最新的在前，不论状态；已归档的除外。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>依据客户端程序库记录的应答和厂商文档编写；测试中附带加载的用户和组为编造。</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理中心（Admin Center），应用和集成，API，Zendesk API，添加 API 令牌。用户名为该客服的邮箱地址。</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>OAuth 访问令牌</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理中心（Admin Center），应用和集成，API，OAuth 客户端；范围为 read 的令牌。</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>该账号无权列出工单：它须为客服，且须启用令牌访问（管理中心，应用和集成，API）。</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>没有这样的 Zendesk，或该服务台已关闭。</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>禅道（ZenTao）</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>读取每个产品的工单、Bug 或反馈。只有付费版才有工单；开源版有 Bug。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>依据厂商的 API 说明编写；第一版 API 和页面地址来自客户端和记忆。</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets：工单；bugs：Bug；feedbacks：反馈。</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>产品编号，以逗号分隔；留空则为该账号能看到的全部。</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait、unclosed 或 all。</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>服务器的时区。</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>用户名和密码，换取令牌</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>有权使用 API 的账号；用于带有第二版 API（api.php/v2）的禅道。</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>用户名和密码，用于较旧的版本</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>用于只有 api.php/v1 的禅道。</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>禅道拒绝列出工单：该账号所在的权限组需要浏览权限。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>此禅道没有这样的列表：工单需要付费版。</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>禅道拒绝了请求：请检查账号的权限和来源的选项。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>此禅道没有这样的列表：工单需要付费版，api.php/v2 需要较新的版本。</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny、OTRS 6 或 OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>由管理员在“管理，Web Services，添加，导入”中导入产品自带的 Web 服务 GenericTicketConnectorREST.yml。Deskbell 先读取未关闭工单的编号，每个工单只读取一次。</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>依据 Znuny 和 OTOBO 的源代码编写；路由取自所导入的示例。</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny、.../otrs 或 .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Web 服务</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>导入该 Web 服务时所用的名称。</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>一个队列的完整名称，例如 Hardware::Requests；留空则为该账号能读取的全部。不存在的名称不会列出任何内容。</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>状态类型</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>以逗号分隔：new、open、pending reminder、pending auto、closed。不属于其中的词不会列出任何内容。</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>列出这么多个最新的工单。应多于两次轮询之间到来的数量。</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>服务器的时区（OTRSTimeZone），因为其时间不带时区；留空则为 UTC，与新安装相同。</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>对这些队列有读取权限的客服。</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>客户的用户名和密码</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>列出该客户有权查看的工单。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>该账号没有读取这些工单的权限。</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web 服务拒绝了搜索：请检查队列和状态类型。</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web 服务无法使用：它是否已在“管理，Web Services”中导入且有效，名称是否正确？</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>使用您自己的 OAuth 客户端的刷新令牌。每次请求都消耗每日配额中的点数，因此请降低轮询频率；不读取工单正文。</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>依据不充分：部分应答、令牌的有效期、空应答（204）和各项限制来自第三方客户端和记忆。</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>您的工单系统地址的结尾：com、eu、in、com.au、jp、com.cn。</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>组织</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>“设置，开发者空间，API”下的编号。</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>一个部门的编号；留空则为该账号能看到的全部。</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>例如 Open；多个以逗号分隔；留空则为全部。</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>带刷新令牌的 OAuth 客户端</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho 拒绝列出工单：令牌需要范围 Desk.tickets.READ，其所有者须为该部门的客服。</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>组织的点数暂时用完。</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho 拒绝了请求：请检查来源的组织、部门和状态。</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>仅当应用中设置了加密（AES，CBC 或 GCM 模式）时填写：与应用中相同的 16、24 或 32 个字符。</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>加密模式</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>应用中所选的模式。</translation>
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
        <translation>请使用 Deskbell 专用的账号。在 Element 中：所有设置，帮助与关于，访问令牌。填写了用户和密码时不需要。</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>代替访问令牌：账号名称或其 Matrix ID。Deskbell 会自动登录，并在主服务器结束会话时重新登录。</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>该用户的密码。</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器拒绝了用户和密码。</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器不允许任何人用密码登录：请使用访问令牌。</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>主服务器结束了会话，只有账号的所有者才能建立新会话：填写用户和密码后，Deskbell 会自动建立。</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>右上角您的姓名，我的设置，远程访问密钥：API 令牌，重新生成。须由管理员在“设置，常规，API”中启用 API。应用令牌是该处 API 客户端的令牌；客户端不要求时留空。</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>须由管理员在“设置，常规，API”中允许用凭据登录。应用令牌是该处 API 客户端的令牌；客户端不要求时留空。</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>像浏览器一样读取客服面板的工单队列，因为 osTicket 没有列出工单的接口：没有工单正文。电子邮箱地址取自工单预览，每个工单需一次请求。各列按其常用编号识别；使用自定义列的队列需要此预设的一份副本。</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>在 api-console.zoho.com 创建 Self Client，为范围 Desk.tickets.READ、Desk.contacts.READ 和 Desk.basic.READ 生成授权码，并换取刷新令牌。用户名：客户端 ID。</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>文本格式</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>如 Redmine 的“管理 → 配置 → 一般”中所示；markdown 也代表 CommonMark。</translation>
    </message>
</context>
</TS>
