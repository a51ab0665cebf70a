<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>deskbell::Access</name>
    <message>
        <source>It is older than the session lifetime set for this source</source>
        <translation>このソースに設定されたセッションの有効期間を過ぎています</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source in a browser yet</source>
        <translation>このソースには、まだ誰もブラウザーでサインインしていません</translation>
    </message>
    <message>
        <source>The password was sent and may have counted as a failed attempt. So that the account is not locked, Deskbell waits 20 minutes before it sends it again.</source>
        <translation>パスワードは送信済みで、失敗した試行として数えられた可能性があります。アカウントがロックされないように、Deskbell は 20 分待ってから再送信します。</translation>
    </message>
    <message>
        <source>Twice the desk took the password without a word and then showed the list to nobody: it may be wrong, or the account may not open the list</source>
        <translation>チケットシステムは 2 回、何も言わずにパスワードを受け付けた後、一覧を表示しませんでした。パスワードが誤っているか、このアカウントでは一覧を開けない可能性があります</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressPage</name>
    <message>
        <source>Where is it?</source>
        <translation>どこにありますか？</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>スタートページのアドレスです（ブラウザーに表示されるとおりに入力）。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名前は変更できません。Deskbell はこの名前でソースのチケットを識別します。</translation>
    </message>
    <message>
        <source>There is a source of this name already.</source>
        <translation>この名前のソースはすでにあります。</translation>
    </message>
</context>
<context>
    <name>deskbell::AdminDialog</name>
    <message>
        <source>Add an admin</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理者 %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention: a user id, a mobile number. Leave empty where the admin is not to be named.</source>
        <translation>各メッセンジャーでのこの管理者の宛先です。メンションに必要な形（ユーザー ID、携帯電話番号など）で入力してください。メンションしないメッセンジャーは空欄にします。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The admin needs a name.</source>
        <translation>管理者の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is an admin of this name already.</source>
        <translation>この名前の管理者はすでにいます。</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>ハンドル</translation>
    </message>
</context>
<context>
    <name>deskbell::Autostart</name>
    <message>
        <source>The autostart entry cannot be removed: %1</source>
        <translation>自動起動の登録を削除できません：%1</translation>
    </message>
    <message>
        <source>The autostart entry cannot be written: %1</source>
        <translation>自動起動の登録を書き込めません：%1</translation>
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
        <translation>この期間には何もありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserSignIn</name>
    <message>
        <source>The program for signing in in a window cannot be started: %1.</source>
        <translation>サインイン用ウィンドウのプログラムを起動できません：%1。</translation>
    </message>
    <message>
        <source>Install the package deskbell-signin, or paste cookies instead.</source>
        <translation>パッケージ deskbell-signin をインストールするか、代わりに Cookie を貼り付けてください。</translation>
    </message>
    <message>
        <source>The window for signing in ended unexpectedly.</source>
        <translation>サインイン用ウィンドウが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Try it once more, or paste cookies instead.</source>
        <translation>もう一度試すか、代わりに Cookie を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>deskbell::BrowserWindow</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Address of this page</source>
        <translation>このページのアドレス</translation>
    </message>
    <message>
        <source>Sign in as you do in your browser. Deskbell keeps only the cookies of %1.</source>
        <translation>普段のブラウザーと同じようにサインインしてください。Deskbell が保管するのは %1 の Cookie だけです。</translation>
    </message>
    <message>
        <source>I am &amp;signed in</source>
        <translation>サインインしました(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; nothing was sent there. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>%1 の証明書は信頼できないため、何も送信していません。独自の認証局を使っている場合は、ソースの設定で CA ファイルまたはピンを指定してください。</translation>
    </message>
    <message>
        <source>Deskbell does not see the tickets yet. Go on signing in; when the desk shows its own page, press the button.</source>
        <translation>まだチケットが見えません。サインインを続け、チケットシステムのページが表示されたらボタンを押してください。</translation>
    </message>
    <message>
        <source>%1: the page is loading</source>
        <extracomment>Title of the sign-in window until its page is there</extracomment>
        <translation>%1:ページを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>チャネルの追加</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>メッセンジャー</translation>
    </message>
    <message>
        <source>&amp;Messenger</source>
        <translation>メッセンジャー(&amp;M)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>メッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Hea&amp;lth</source>
        <translation>状態(&amp;L)</translation>
    </message>
    <message>
        <source>Paste the address that the messenger gave you</source>
        <translation>メッセンジャーから発行されたアドレスを貼り付けてください</translation>
    </message>
    <message>
        <source>Own preset in the configuration file</source>
        <extracomment>In the list of messengers: a preset that stands in the configuration file itself.</extracomment>
        <translation>設定ファイル内の独自プリセット</translation>
    </message>
    <message>
        <source>&amp;Paste:</source>
        <translation>貼り付け(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>M&amp;essenger:</source>
        <translation>メッセンジャー(&amp;E)：</translation>
    </message>
    <message>
        <source>Not yet tried against the real messenger: use Test.</source>
        <translation>実際のメッセンジャーでは未検証です。「テスト」で確認してください。</translation>
    </message>
    <message>
        <source>This messenger says only that it took the message, not that it was delivered.</source>
        <translation>このメッセンジャーは受け付けたことだけを返し、届いたかどうかは返しません。</translation>
    </message>
    <message>
        <source>How %1 describes it</source>
        <extracomment>A link to the vendor&apos;s own page.</extracomment>
        <translation>%1 の公式説明</translation>
    </message>
    <message>
        <source>No messenger is known by such addresses. Choose the messenger below.</source>
        <translation>このようなアドレスのメッセンジャーは登録されていません。下からメッセンジャーを選んでください。</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>これは %1 のアドレスです。</translation>
    </message>
    <message>
        <source>This belongs to %1, and such addresses do not work any more. %2</source>
        <translation>これは %1 のアドレスですが、この種のアドレスはもう使えません。%2</translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>メッセンジャーに問い合わせています…</translation>
    </message>
    <message>
        <source>The messenger has nothing to choose from.</source>
        <translation>メッセンジャーに選択できる項目がありません。</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>チャネルの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>この名前のチャネルはすでにあります。</translation>
    </message>
    <message>
        <source>Choose a messenger.</source>
        <translation>メッセンジャーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Use this channel</source>
        <translation>このチャネルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Limits and error codes as the messenger described them in %1.</source>
        <extracomment>%1: year and month, such as &quot;2026-08&quot;</extracomment>
        <translation>制限とエラーコードは、%1 時点のメッセンジャーの説明によります。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelHealthPanel</name>
    <message>
        <source>Stopped since %1: %2 Mend it, then press &quot;Send again&quot;.</source>
        <translation>%1 から停止中：%2 修正してから「送信を再開」を押してください。</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up; other channels take over until then.</source>
        <translation>メッセンジャーの送信枠を使い切りました。回復するまで他のチャネルが代わりに送信します。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>正常です。</translation>
    </message>
    <message>
        <source>%1, tried again %2: %3</source>
        <extracomment>%1: name of a form of message, %2: a time, %3: the messenger&apos;s own words and what to do</extracomment>
        <translation>%1、%2 に再試行：%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>The messenger asked for a pause until %1.</source>
        <translation>メッセンジャーから %1 まで待つよう求められています。</translation>
    </message>
    <message numerus="yes">
        <source>Full: the next message may go in %n second(s).</source>
        <translation>
            <numerusform>上限に達しています。次のメッセージは %n 秒後に送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>余裕があります。</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態：</translation>
    </message>
    <message>
        <source>Form now:</source>
        <extracomment>The form of message (card, markdown, text) that the next message takes.</extracomment>
        <translation>現在の形式：</translation>
    </message>
    <message>
        <source>Refused forms:</source>
        <translation>拒否された形式：</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>待機中：</translation>
    </message>
    <message>
        <source>Last success:</source>
        <translation>最後の成功：</translation>
    </message>
    <message>
        <source>Limiter:</source>
        <extracomment>What keeps the channel below the messenger&apos;s limit of messages in a time.</extracomment>
        <translation>送信制限：</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>最後の応答：</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>送信を再開(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is sent by it yet: it is new or switched off.</source>
        <translation>まだ何も送信していません。新しいチャネルか、オフになっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about this answer</source>
        <translation>この応答についてのメッセンジャーのページ</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>接続できません。未送信のものは保存され、再送されます。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelMore</name>
    <message>
        <source>Fallback channels</source>
        <translation>代替チャネル</translation>
    </message>
    <message>
        <source>Send without encryption (&amp;http) to another machine</source>
        <translation>別のマシンへ暗号化せずに送信する (http)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <extracomment>Channels that take over when this one is stopped or cannot reach the recipient.</extracomment>
        <translation>代替(&amp;F)：</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>応答が失われたとき</translation>
    </message>
    <message>
        <source>As suits the messenger</source>
        <extracomment>What to do when nobody knows whether a message arrived.</extracomment>
        <translation>メッセンジャーに合わせる</translation>
    </message>
    <message>
        <source>Send it again: it may arrive twice</source>
        <translation>再送信する：2 回届く可能性あり</translation>
    </message>
    <message>
        <source>Leave it: it may not have arrived</source>
        <translation>再送信しない：届いていない可能性あり</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost:</source>
        <extracomment>What to do with a message when the messenger&apos;s answer was lost.</extracomment>
        <translation>応答が失われたとき(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelPreset</name>
    <message>
        <source>This rule asks for nothing, so that it always holds.</source>
        <translation>このルールには条件がないため、常に成立します。</translation>
    </message>
    <message>
        <source>&quot;path&quot; needs &quot;in&quot; or &quot;match&quot;, and &quot;in&quot; needs &quot;path&quot;.</source>
        <translation>「path」には「in」または「match」が、「in」には「path」が必要です。</translation>
    </message>
    <message>
        <source>There is no var &quot;%1&quot;.</source>
        <translation>変数「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>リスト「%1」はありません。</translation>
    </message>
    <message>
        <source>The var &quot;%1&quot; is not a list.</source>
        <translation>変数「%1」はリストではありません。</translation>
    </message>
    <message>
        <source>&quot;verify&quot; goes with the outcome TEMPLATE.</source>
        <translation>「verify」は結果が TEMPLATE のときに使います。</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;.</source>
        <translation>形式「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no interface &quot;%1&quot;.</source>
        <translation>インターフェイス「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>「%1」が 2 回宣言されています。</translation>
    </message>
    <message>
        <source>This regular expression needs one group.</source>
        <translation>この正規表現にはグループが 1 つ必要です。</translation>
    </message>
    <message>
        <source>&quot;zone&quot; goes with &quot;per&quot;: &quot;1d&quot;.</source>
        <translation>「zone」は &quot;per&quot;: &quot;1d&quot; と組み合わせて使います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function.</source>
        <translation>「%1」は関数の名前にできません。</translation>
    </message>
    <message>
        <source>No rung &quot;%1&quot; of the same interface can name people.</source>
        <translation>同じインターフェイスに、人をメンションできる形式「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelVars</name>
    <message>
        <source>This is not a web address.</source>
        <translation>ウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https://.</source>
        <translation>https:// で始まるアドレス全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>// と @ の間の部分を取り除いてください。</translation>
    </message>
    <message>
        <source>The address is plain http: everybody on the way could read the tickets.</source>
        <translation>アドレスが暗号化なしの http です。通信経路上の誰でもチケットを読み取れます。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this channel.</source>
        <translation>https を使うか、このチャネルで暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>「%1」はサーバー名ではありません。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as chat.example.org.</source>
        <translation>chat.example.org のように、名前だけを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>「%1」は次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type, wanted is: %2.</source>
        <translation>「%1」の型が違います。必要な型：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of channel %2 does not look like the messenger&apos;s own. It is used as it is.</source>
        <translation>チャネル %2 の「%1」は、このメッセンジャーのものではないようです。このまま使用します。</translation>
    </message>
    <message>
        <source>Channel %1 has a value &quot;%2&quot; that its messenger does not know.</source>
        <translation>チャネル %1 に、メッセンジャーが認識しない値「%2」があります。</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is filled in. Where the messenger wants one of them, it refuses every message.</source>
        <extracomment>%1 and %2 are fields that a messenger asks for, such as &quot;Keyword&quot; and &quot;Signing secret&quot;</extracomment>
        <translation>「%1」も「%2」も入力されていません。メッセンジャーがどちらかを求める場合、すべてのメッセージが拒否されます。</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelsPage</name>
    <message>
        <source>Messengers that are told about new tickets, besides this desktop&apos;s own balloons.</source>
        <translation>このデスクトップのバルーン通知のほかに、新しいチケットを知らせるメッセンジャーです。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
</context>
<context>
    <name>deskbell::Charts</name>
    <message>
        <source>Tickets per hour</source>
        <translation>1 時間あたりのチケット数</translation>
    </message>
    <message>
        <source>Tickets per day</source>
        <translation>1 日あたりのチケット数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a chart: day of the week and of the month, as a format of Qt: &quot;ddd d&quot; gives &quot;Mon 23&quot;.</extracomment>
        <translation>d日(ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang.</source>
        <translation>
            <numerusform>%n 件のチケットを通知しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most at %1: %2.</source>
        <extracomment>%1: an hour or a day, %2: a number of tickets</extracomment>
        <translation>最多：%1 の %2。</translation>
    </message>
    <message>
        <source>Tickets per queue</source>
        <translation>キュー別のチケット数</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>(no queue)</source>
        <translation>（キューなし）</translation>
    </message>
    <message>
        <source>No ticket rang.</source>
        <translation>通知したチケットはありません。</translation>
    </message>
    <message>
        <source>Most tickets are in %1.</source>
        <translation>チケットが最も多いのは %1 です。</translation>
    </message>
    <message>
        <source>Time until acknowledged</source>
        <translation>確認までの時間</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>それ以上</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No ticket of this time was acknowledged here.</source>
        <translation>この期間のチケットで、ここで確認済みになったものはありません。</translation>
    </message>
    <message>
        <source>Half were acknowledged within %1, 95 of 100 within %2.</source>
        <translation>半数は %1 以内、95% は %2 以内に確認されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n 件のチケットがまだ確認されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time until a messenger accepted</source>
        <translation>メッセンジャーが受け付けるまでの時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>半数の所要時間</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95% の所要時間</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s), half within %2, 95 of 100 within %3.</source>
        <extracomment>A channel&apos;s name, a number of messages, two lengths of time.</extracomment>
        <translation>
            <numerusform>%1：メッセージ %n 件、半数は %2 以内、95% は %3 以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was accepted in this time.</source>
        <translation>この期間に受け付けられたメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckCommand</name>
    <message>
        <source>No source and no channel is called &quot;%1&quot;.</source>
        <translation>「%1」というソースもチャネルもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) on the first page.</source>
        <translation>
            <numerusform>最初のページにチケットが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>good.</source>
        <translation>良好です。</translation>
    </message>
    <message>
        <source>FAILED.</source>
        <translation>失敗しました。</translation>
    </message>
</context>
<context>
    <name>deskbell::CheckList</name>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A ticked name that no longer exists in the settings.</extracomment>
        <translation>%1（見つかりません）</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>When the requester applied: the time at which the ticket was created</extracomment>
        <translation>依頼日時</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}{{#resources}}Requested: {{resources}}.{{/resources}}</source>
        <extracomment>Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there is no such value, so each such part must read well alone.</extracomment>
        <translation>{{#moved}}ここへ移動されたか、再オープンされました。{{/moved}}{{#requester}}依頼者：{{requester}}。{{/requester}}{{#queue}}キュー：{{queue}}。{{/queue}}{{#createdAt}}依頼日時：{{createdAt}}。{{/createdAt}}{{#resources}}依頼内容：{{resources}}。{{/resources}}</translation>
    </message>
    <message>
        <source>{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}.{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}</source>
        <extracomment>The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out when the ticket was moved here.</extracomment>
        <translation>{{#moved}}移動または再オープンされたチケット{{/moved}}{{^moved}}新しいチケット{{/moved}} {{number}}{{#queue}}、キュー {{queue}}{{/queue}}{{#requester}}、依頼者 {{requester}}{{/requester}}{{#createdAt}}（{{createdAt}}）{{/createdAt}}{{#subject}}：{{subject}}{{/subject}}。{{#resources}}依頼内容：{{resources}}。{{/resources}}{{#url}} {{url}}{{/url}}</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 に新しいチケットが %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>A ticket that nobody has taken rings again. %1: number and subject</extracomment>
        <translation>未対応：%1</translation>
    </message>
    <message>
        <source>Put off until now: %1</source>
        <extracomment>A ticket rings again because a person put it off. %1: number and subject</extracomment>
        <translation>スヌーズ終了：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken it for %n minute(s).</source>
        <translation>
            <numerusform>%n 分間、誰も引き受けていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk was last seen at %1; someone may have taken it since.</source>
        <extracomment>%1: time</extracomment>
        <translation>チケットシステムを最後に確認できたのは %1 です。その後、誰かが引き受けた可能性があります。</translation>
    </message>
    <message>
        <source>The desk cannot be seen; someone may have taken it.</source>
        <translation>チケットシステムが見えません。誰かが引き受けた可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) still wait in %1</source>
        <extracomment>Title of a message that combines several tickets. %1: name of the source, or of several</extracomment>
        <translation>
            <numerusform>%1 でチケットがまだ %n 件待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConditionTable</name>
    <message>
        <source>is</source>
        <extracomment>Tests of a rule, between a field of the ticket and a value: &quot;queue is HPC&quot;.</extracomment>
        <translation>が次と等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と異なる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>が次を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>が次を含まない</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>が次で始まる</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>が次の正規表現に一致する</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>が次以上</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>に値がある</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>条件を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <extracomment>For screen readers: parts of a rule&apos;s condition; %1 is its number.</extracomment>
        <translation>条件 %1 のフィールド</translation>
    </message>
    <message>
        <source>Test of condition %1</source>
        <translation>条件 %1 のテスト</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>条件 %1 の値</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>条件 %1 を削除</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Condition %1 does not say which field it is about.</source>
        <translation>条件 %1 に対象のフィールドが指定されていません。</translation>
    </message>
    <message>
        <source>Condition %1 is not a regular expression at character %2: %3</source>
        <translation>条件 %1 の正規表現が正しくありません（%2 文字目）：%3</translation>
    </message>
</context>
<context>
    <name>deskbell::Config</name>
    <message>
        <source>The name &quot;%1&quot; is taken already, in line %2.</source>
        <translation>名前「%1」は %2 行目ですでに使われています。</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>大文字と小文字の違いだけでは別の名前になりません。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>チャネル「%1」はありません。</translation>
    </message>
    <message>
        <source>A session lasts at least one second.</source>
        <translation>セッションの有効期間は 1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>Wanted is an address such as &quot;https://desk.example.org&quot;.</source>
        <translation>&quot;https://desk.example.org&quot; のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>アドレスではありません。</translation>
    </message>
    <message>
        <source>The address begins with &quot;%1:&quot;; Deskbell speaks https and http.</source>
        <translation>アドレスが「%1:」で始まっています。Deskbell が使えるのは https と http です。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Take it out and use &quot;signIn&quot; instead.</source>
        <translation>取り除いて、代わりに「signIn」を使ってください。</translation>
    </message>
    <message>
        <source>The preset is empty.</source>
        <translation>プリセットが空です。</translation>
    </message>
    <message>
        <source>Name one, such as &quot;webhook&quot;.</source>
        <translation>「webhook」などのプリセットを指定してください。</translation>
    </message>
    <message>
        <source>&quot;tray&quot; is the tray itself.</source>
        <translation>「tray」はトレイ自体を指します。</translation>
    </message>
    <message>
        <source>Give the channel another name.</source>
        <translation>チャネルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; cannot be its own fallback.</source>
        <translation>チャネル「%1」を自分自身の代替にすることはできません。</translation>
    </message>
    <message>
        <source>There is no admin &quot;%1&quot;.</source>
        <translation>管理者「%1」はいません。</translation>
    </message>
    <message numerus="yes">
        <source>A condition has exactly one test; this one has %n.</source>
        <translation>
            <numerusform>条件にはテストを 1 つだけ指定します。この条件には %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tests are: %1.</source>
        <translation>使えるテスト：%1。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1, at character %2.</source>
        <translation>正規表現が正しくありません：%1（%2 文字目）。</translation>
    </message>
    <message>
        <source>Deskbell polls at most once a second.</source>
        <translation>Deskbell の取得間隔は 1 秒以上です。</translation>
    </message>
    <message>
        <source>The window is longer than nothing.</source>
        <translation>集計期間は 0 より長くしてください。</translation>
    </message>
    <message>
        <source>The steps ascend by &quot;from&quot;, but %1 follows %2.</source>
        <translation>行は「from」の昇順に並べますが、%2 の後に %1 があります。</translation>
    </message>
    <message>
        <source>A ticket rings again after one minute at the soonest.</source>
        <translation>チケットの再通知は、早くても 1 分後です。</translation>
    </message>
    <message>
        <source>This time of the day has no interval.</source>
        <translation>この時間帯に間隔がありません。</translation>
    </message>
    <message>
        <source>Give it &quot;fixed&quot; or &quot;steps&quot;.</source>
        <translation>「fixed」または「steps」を指定してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigCheckCommand</name>
    <message numerus="yes">
        <source>%1 is good: %n source(s)</source>
        <translation>
            <numerusform>%1 は問題ありません：ソース %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>チャネル %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; holds what looks like a key. It stands in config.json as it is; &quot;config export&quot; masks it.</source>
        <translation>「%1」のアドレスにはキーらしきものが含まれています。config.json にはそのまま保存されています。「config export」では伏せられます。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigFile</name>
    <message>
        <source>There is no channel &quot;%1&quot;; this fallback is passed over.</source>
        <translation>チャネル「%1」がないため、この代替は無視します。</translation>
    </message>
    <message>
        <source>The file is of version %1, written by a newer Deskbell; this one reads up to version %2. The file stays as it is.</source>
        <translation>このファイルはバージョン %1 で、より新しい Deskbell で書かれたものです。この Deskbell が読めるのはバージョン %2 までです。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Update Deskbell, or use another profile.</source>
        <translation>Deskbell を更新するか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>A plain secret stands here; it will be moved to a safe place.</source>
        <translation>シークレットがそのまま書かれています。安全な場所へ移します。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The configuration is not saved: a plain secret would be written (%1).</source>
        <translation>設定を保存しませんでした。シークレットがそのまま書き込まれてしまいます（%1）。</translation>
    </message>
    <message>
        <source>The configuration is not saved over a file with errors: %1</source>
        <translation>エラーのあるファイルには設定を上書き保存しません：%1</translation>
    </message>
    <message>
        <source>Mend the file or move it away first.</source>
        <translation>先にファイルを修正するか、別の場所へ移してください。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigImportCommand</name>
    <message>
        <source>%1 (not shown; empty to leave it out):</source>
        <translation>%1（表示されません。省略する場合は空のまま）：</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>エクスポートファイル</translation>
    </message>
    <message>
        <source>The present configuration could not be copied to %1; nothing was imported.</source>
        <translation>現在の設定を %1 にコピーできなかったため、何もインポートしていません。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>まだ不足しています：%1。</translation>
    </message>
    <message>
        <source>Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)</source>
        <translation>これと、キーリングに保存できないその他の機密情報を、自分だけが読めるファイルに保存しますか？ (y/N)</translation>
    </message>
    <message>
        <source>Still missing: the key in the address of &quot;%1&quot;.</source>
        <translation>まだ不足しています：「%1」のアドレスに含まれるキー。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigProblems</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;.</source>
        <translation>プリセット「%1」に「%2」というサインイン方法はありません。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>使えるもの：%1。</translation>
    </message>
    <message>
        <source>&quot;secret&quot; is missing: this way to sign in needs one.</source>
        <translation>「secret」がありません。このサインイン方法には必要です。</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>環境変数「%1」が設定されていません。</translation>
    </message>
    <message>
        <source>There is no secret file &quot;%1&quot;.</source>
        <translation>シークレットファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;second&quot; is missing: this way to sign in needs two secrets.</source>
        <translation>「second」がありません。このサインイン方法にはシークレットが 2 つ必要です。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfigTransfer</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>シークレットを除いて %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません：%1。</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing has changed.</source>
        <translation>何もインポートせず、何も変更していません。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>設定ファイル (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>設定ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredChannel</name>
    <message>
        <source>Mend it in the settings; Deskbell keeps trying.</source>
        <translation>設定で修正してください。Deskbell は試行を続けます。</translation>
    </message>
    <message>
        <source>This messenger has nothing to choose from.</source>
        <translation>このメッセンジャーには選択できる項目がありません。</translation>
    </message>
    <message>
        <source>This messenger gives out no tokens.</source>
        <translation>このメッセンジャーはトークンを発行しません。</translation>
    </message>
</context>
<context>
    <name>deskbell::ConfiguredDesk</name>
    <message>
        <source>The secret holds a line break or another control character.</source>
        <translation>シークレットに改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Keep it anew, on one line.</source>
        <translation>1 行にして保管し直してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::Control</name>
    <message>
        <source>The running Deskbell did not answer within two seconds.</source>
        <translation>実行中の Deskbell が 2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No Deskbell is running on this profile.</source>
        <translation>このプロファイルで実行中の Deskbell はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::ControlServer</name>
    <message>
        <source>The control socket cannot be opened: %1.</source>
        <translation>制御用ソケットを開けません：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::CookiePaste</name>
    <message>
        <source>Part %1 of the cookies is not of the form name=value.</source>
        <translation>Cookie の %1 番目の部分が name=value の形になっていません。</translation>
    </message>
    <message>
        <source>There are no cookies after &quot;Cookie:&quot;.</source>
        <translation>「Cookie:」の後に Cookie がありません。</translation>
    </message>
    <message>
        <source>Among these headers there is no line that begins with &quot;Cookie:&quot;.</source>
        <translation>これらのヘッダーに「Cookie:」で始まる行がありません。</translation>
    </message>
    <message>
        <source>This is no form of cookies that Deskbell knows.</source>
        <translation>Deskbell が認識できる Cookie の形式ではありません。</translation>
    </message>
    <message>
        <source>This command asks %1, and the desk is %2.</source>
        <translation>このコマンドの宛先は %1 ですが、チケットシステムは %2 です。</translation>
    </message>
    <message>
        <source>The option %1 names a file of cookies: paste what is in that file.</source>
        <translation>オプション %1 は Cookie のファイルを指しています。そのファイルの中身を貼り付けてください。</translation>
    </message>
    <message>
        <source>This command carries no cookies.</source>
        <translation>このコマンドに Cookie は含まれていません。</translation>
    </message>
    <message>
        <source>Copy a request of the desk&apos;s own page that was made after you had signed in.</source>
        <translation>サインイン後に送られた、チケットシステムのページのリクエストをコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>This is more than the cookies of one desk can be.</source>
        <translation>1 つのチケットシステムの Cookie としては大きすぎます。</translation>
    </message>
    <message>
        <source>These cookies belong to %1, and the desk is %2.</source>
        <translation>これらの Cookie は %1 のものですが、チケットシステムは %2 です。</translation>
    </message>
    <message>
        <source>These cookies have expired.</source>
        <translation>これらの Cookie は期限切れです。</translation>
    </message>
    <message>
        <source>Sign in to the desk anew in a browser and copy its cookies then.</source>
        <translation>ブラウザーでチケットシステムにサインインし直してから、Cookie をコピーしてください。</translation>
    </message>
    <message>
        <source>These cookies only belong to the sign-in itself; the session of the desk is not among them.</source>
        <translation>これらはサインイン処理用の Cookie だけで、チケットシステムのセッションが含まれていません。</translation>
    </message>
    <message>
        <source>Copy them after the desk has shown its own page.</source>
        <translation>チケットシステムのページが表示された後にコピーしてください。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools, reload the page, and copy its request as cURL.</source>
        <translation>ブラウザーでチケットシステムにサインインし、開発者ツールを開いてページを再読み込みし、そのリクエストを cURL としてコピーしてください。</translation>
    </message>
    <message>
        <source>Line %1 is not a row of cookies.</source>
        <translation>%1 行目は Cookie の行ではありません。</translation>
    </message>
    <message>
        <source>This looks like JSON but cannot be read at character %1: was all of it copied?</source>
        <translation>JSON のようですが、%1 文字目で読み取れません。全体をコピーしましたか？</translation>
    </message>
    <message>
        <source>There are no cookies in this JSON.</source>
        <translation>この JSON に Cookie はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::Core</name>
    <message>
        <source>Channel %1 was stopped</source>
        <translation>チャネル %1 を停止しました</translation>
    </message>
    <message>
        <source>%1 Nothing is sent there until you have mended it in the settings; what is owed waits or goes to its fallback channel.</source>
        <translation>%1 設定で修正するまで、ここには何も送信しません。未送信分は待機するか、代替チャネルに送られます。</translation>
    </message>
    <message>
        <source>Channel %1 cannot be reached</source>
        <translation>チャネル %1 に接続できません</translation>
    </message>
    <message>
        <source>%1 What is owed there is kept and tried again.</source>
        <translation>%1 未送信分は保管され、再試行されます。</translation>
    </message>
    <message>
        <source>Channel %1 is reached again</source>
        <translation>チャネル %1 に再び接続できました</translation>
    </message>
    <message>
        <source>What was owed there is being sent.</source>
        <translation>未送信分を送信しています。</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Channel %1: a form of message was refused</source>
        <translation>チャネル %1：メッセージの形式が拒否されました</translation>
    </message>
    <message>
        <source>%1 A plainer form is used for some hours, then this one is tried again.</source>
        <translation>%1 数時間はより簡素な形式を使い、その後この形式をもう一度試します。</translation>
    </message>
    <message>
        <source>Channel %1 did not reach everybody</source>
        <translation>チャネル %1 は一部の相手に届きませんでした</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read: %1.</source>
        <translation>信頼する証明書のファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>Another Deskbell polls this profile.</source>
        <translation>別の Deskbell がこのプロファイルの取得を行っています。</translation>
    </message>
    <message>
        <source>End it first, or use another --profile.</source>
        <translation>先にそちらを終了するか、別の --profile を使ってください。</translation>
    </message>
    <message>
        <source>A preset was refused: %1</source>
        <translation>プリセットを使用できません：%1</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun: each source records what it lists now without ringing.</source>
        <translation>データベースが破損していました。%1 として退避し、新しく作り直しました。各ソースは、現在一覧にあるものを通知せずに記録します。</translation>
    </message>
    <message>
        <source>Deskbell cannot be asked from outside</source>
        <translation>外部から Deskbell に問い合わせできません</translation>
    </message>
    <message>
        <source>The pause is not remembered</source>
        <translation>一時停止は記憶されていません</translation>
    </message>
    <message>
        <source>The preset of this source has no way to sign in.</source>
        <translation>このソースのプリセットにはサインイン方法がありません。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>ソース「%1」はありません。</translation>
    </message>
    <message>
        <source>This source signs in by itself.</source>
        <translation>このソースは自動でサインインします。</translation>
    </message>
    <message>
        <source>Choose another way to sign in in its settings first.</source>
        <translation>先に設定で別のサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>A message was not delivered to %1</source>
        <translation>%1 へのメッセージを配信できませんでした</translation>
    </message>
    <message>
        <source>Ticket %1: %2 &quot;deskbellctl deliveries --failed&quot; lists all of them; &quot;deskbellctl retry&quot; sends one again.</source>
        <extracomment>%1 is a ticket, %2 what the messenger answered</extracomment>
        <translation>チケット %1：%2 「deskbellctl deliveries --failed」で一覧を表示し、「deskbellctl retry」で再送信できます。</translation>
    </message>
    <message>
        <source>%1: tickets are seen again</source>
        <translation>%1：チケットが再び見えるようになりました</translation>
    </message>
    <message>
        <source>%1: new tickets are not seen</source>
        <translation>%1：新しいチケットが見えていません</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>サンプルデスク</translation>
    </message>
    <message>
        <source>This is a test of Deskbell</source>
        <translation>これは Deskbell のテストです</translation>
    </message>
    <message>
        <source>Requested resource</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>There is no rung &quot;%1&quot;; there are: %2.</source>
        <translation>形式「%1」はありません。使えるもの：%2。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The preset cannot be written: %1.</source>
        <translation>プリセットに書き込めません：%1。</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; in Deskbell itself.</source>
        <translation>Deskbell にはプリセット「%1」が内蔵されています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no usable preset: %1.</source>
        <translation>この名前のファイルがありますが、プリセットとして使えません：%1。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>「deskbellctl presets list」ですべて表示できます。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>チケットはここでミュートされました。</translation>
    </message>
    <message>
        <source>The preset cannot be removed: %1.</source>
        <translation>プリセットを削除できません：%1。</translation>
    </message>
    <message>
        <source>The window for signing in was not opened, as the desk&apos;s certificate is refused: %1</source>
        <translation>チケットシステムの証明書が拒否されたため、サインインウィンドウは開かれませんでした：%1</translation>
    </message>
    <message>
        <source>Channel %1 is still stopped</source>
        <translation>チャネル %1 は停止したままです</translation>
    </message>
</context>
<context>
    <name>deskbell::Ctl</name>
    <message>
        <source>No channel is called &quot;%1&quot;.</source>
        <translation>「%1」というチャネルはありません。</translation>
    </message>
    <message>
        <source>Poll and deliver until stopped.</source>
        <translation>停止されるまで取得と配信を続けます。</translation>
    </message>
    <message>
        <source>Walk each hop of a source or channel.</source>
        <translation>ソースまたはチャネルの各段階を順に確認します。</translation>
    </message>
    <message>
        <source>Poll one source; --dry-run only prints its tickets.</source>
        <translation>1 つのソースを取得します。--dry-run ではチケットの表示だけを行います。</translation>
    </message>
    <message>
        <source>Take over cookies of a browser in which you are signed in.</source>
        <translation>サインイン済みのブラウザーの Cookie を取り込みます。</translation>
    </message>
    <message>
        <source>Map a saved answer to tickets.</source>
        <translation>保存した応答をチケットに変換します。</translation>
    </message>
    <message>
        <source>Print the requests that would be sent.</source>
        <translation>送信されるリクエストを表示します。</translation>
    </message>
    <message>
        <source>Send a ticket now, down the whole ladder.</source>
        <translation>全形式を順に試して、チケットを今すぐ送信します。</translation>
    </message>
    <message>
        <source>List recorded tickets, newest first.</source>
        <translation>記録済みのチケットを新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>List deliveries and how they ended.</source>
        <translation>配信とその結果を一覧表示します。</translation>
    </message>
    <message>
        <source>What each source sees and each channel does.</source>
        <translation>各ソースに見えているものと各チャネルの状況です。</translation>
    </message>
    <message>
        <source>Put a delivery that has ended back.</source>
        <translation>終了した配信を送信待ちに戻します。</translation>
    </message>
    <message>
        <source>Mark a ticket as handled.</source>
        <translation>チケットを対応済みにします。</translation>
    </message>
    <message>
        <source>Say what is wrong in config.json, and where.</source>
        <translation>config.json の問題点とその場所を表示します。</translation>
    </message>
    <message>
        <source>Print the configuration without secrets.</source>
        <translation>シークレットを除いて設定を表示します。</translation>
    </message>
    <message>
        <source>Take over an exported configuration.</source>
        <translation>エクスポートされた設定を取り込みます。</translation>
    </message>
    <message>
        <source>List built-in and own presets.</source>
        <translation>内蔵プリセットと独自プリセットを一覧表示します。</translation>
    </message>
    <message>
        <source>Print a preset.</source>
        <translation>プリセットを表示します。</translation>
    </message>
    <message>
        <source>Check a preset file, or all of your own.</source>
        <translation>プリセットファイル 1 つ、または独自のものすべてを検査します。</translation>
    </message>
    <message>
        <source>Run the embedded demo desk.</source>
        <translation>内蔵のデモデスクを実行します。</translation>
    </message>
    <message>
        <source>Use the ticket in this JSON file; - reads standard input.</source>
        <translation>この JSON ファイルのチケットを使います。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>&quot;deskbellctl COMMAND --help&quot; explains one of them.</source>
        <translation>「deskbellctl COMMAND --help」で各コマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>Deskbell without a display.</source>
        <translation>画面なしの Deskbell。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>このプロファイルのデータをすべて DIR に置きます。</translation>
    </message>
    <message>
        <source>Print records as JSON lines.</source>
        <translation>レコードを JSON の行として出力します。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called as: deskbellctl %1 %2</source>
        <translation>「%1」の使い方：deskbellctl %1 %2</translation>
    </message>
    <message>
        <source>There is no source preset &quot;%1&quot;.</source>
        <translation>ソースのプリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;deskbellctl presets list&quot; names them all.</source>
        <translation>「deskbellctl presets list」ですべて表示できます。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>Let nothing ring about a ticket any more.</source>
        <translation>チケットについて今後は何も通知しません。</translation>
    </message>
    <message>
        <source>Let a ticket ring again on the tray later.</source>
        <translation>チケットを後でトレイにもう一度通知します。</translation>
    </message>
    <message>
        <source>Send again on a channel that was stopped, once it is mended.</source>
        <translation>停止したチャネルを、直した後に再開します。</translation>
    </message>
</context>
<context>
    <name>deskbell::Database</name>
    <message>
        <source>The database is of version %1; this Deskbell knows versions up to %2. It was written by a newer Deskbell and was left as it is.</source>
        <extracomment>%1 and %2 are version numbers of the file&apos;s format</extracomment>
        <translation>データベースはバージョン %1 ですが、この Deskbell が扱えるのはバージョン %2 までです。より新しい Deskbell で書かれたものなので、変更していません。</translation>
    </message>
    <message>
        <source>Install the newer Deskbell, or move the file away to begin anew.</source>
        <translation>新しい Deskbell をインストールするか、ファイルを別の場所へ移して新しく始めてください。</translation>
    </message>
    <message>
        <source>The database is being opened by another program.</source>
        <translation>データベースを別のプログラムが開いています。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start again.</source>
        <translation>このファイルを開いている他のプログラムを閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>The file is a database of another program and was left as it is.</source>
        <translation>このファイルは別のプログラムのデータベースなので、変更していません。</translation>
    </message>
    <message>
        <source>Move it away; Deskbell then begins a new database.</source>
        <translation>別の場所へ移してください。Deskbell が新しいデータベースを作成します。</translation>
    </message>
    <message>
        <source>The folder of the database does not exist.</source>
        <translation>データベースのフォルダーがありません。</translation>
    </message>
    <message>
        <source>Make the folder %1.</source>
        <translation>フォルダー %1 を作成してください。</translation>
    </message>
    <message>
        <source>The database cannot be opened: this is not a file.</source>
        <translation>データベースを開けません。これはファイルではありません。</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only.</source>
        <translation>データベースに書き込めません。フォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of %1.</source>
        <translation>%1 の所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>データベースに書き込めません：%1。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file.</source>
        <translation>ファイルの所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>データベースを読み込めません：%1。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The database cannot be made: %1.</source>
        <translation>データベースを作成できません：%1。</translation>
    </message>
    <message>
        <source>Check the owner, the permissions and the free space of its folder.</source>
        <translation>フォルダーの所有者、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The database holds session cookies, but others may read it.</source>
        <translation>データベースにはセッションの Cookie が含まれていますが、他のユーザーが読める状態です。</translation>
    </message>
    <message>
        <source>Give the file to the user who runs Deskbell.</source>
        <translation>ファイルの所有者を、Deskbell を実行するユーザーにしてください。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be set aside: %1.</source>
        <translation>データベースが破損しており、退避もできません：%1。</translation>
    </message>
    <message>
        <source>This build of Deskbell is incomplete: %1</source>
        <translation>この Deskbell は不完全です：%1</translation>
    </message>
    <message>
        <source>Install Deskbell again.</source>
        <translation>Deskbell をインストールし直してください。</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date: the copy that is made first failed. %1</source>
        <translation>データベースのバージョンが古く、事前のコピーに失敗したため更新できません。%1</translation>
    </message>
    <message>
        <source>The database was not changed. Free some space there, then start again.</source>
        <translation>データベースは変更していません。その場所に空き容量を確保してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Step %1 of the database failed; it was not changed. %2</source>
        <translation>データベースの更新ステップ %1 に失敗しました。データベースは変更していません。%2</translation>
    </message>
    <message>
        <source>the last statement of a step has no end.</source>
        <translation>ステップの最後の文が終わっていません。</translation>
    </message>
    <message>
        <source>the steps of the database are not numbered in a row.</source>
        <translation>データベースの更新ステップの番号が連続していません。</translation>
    </message>
    <message>
        <source>the steps of the database are missing.</source>
        <translation>データベースの更新ステップがありません。</translation>
    </message>
    <message>
        <source>The database could not be written: the disk is full.</source>
        <translation>データベースに書き込めませんでした。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space there; nothing was forgotten, and Deskbell tries again.</source>
        <translation>その場所に空き容量を確保してください。何も失われておらず、Deskbell は再試行します。</translation>
    </message>
    <message>
        <source>The database could not be written: the file or its folder is read-only.</source>
        <translation>データベースに書き込めませんでした。ファイルまたはフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>ファイルとフォルダーの所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>データベースが別のプログラムによってロックされています。</translation>
    </message>
    <message>
        <source>Close whatever else has the file open; Deskbell tries again.</source>
        <translation>このファイルを開いている他のプログラムを閉じてください。Deskbell は再試行します。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it then checks the whole file and, if need be, sets it aside and begins a new one.</source>
        <translation>Deskbell を再起動してください。ファイル全体を検査し、必要なら退避して新しく作成します。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>データベースを開けませんでした。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>フォルダーが存在し、書き込み可能であることを確認してください。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use (%1).</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>データベースの使用中にディスクがエラーを報告しました（%1）。</translation>
    </message>
    <message>
        <source>Check the disk; nothing was forgotten, and Deskbell tries again.</source>
        <translation>ディスクを確認してください。何も失われておらず、Deskbell は再試行します。</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <extracomment>%1 is the message of the database library, in English</extracomment>
        <translation>データベースがエラーを返しました：%1。</translation>
    </message>
    <message>
        <source>Start Deskbell again: it sets the file aside and begins a new one.</source>
        <translation>Deskbell を再起動してください。ファイルを別名で残し、新しいものを作ります。</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPlot</name>
    <message>
        <source>Picture of the last day</source>
        <translation>過去 24 時間のグラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) rang in the last day.</source>
        <extracomment>What the picture of the last day shows, in words. %n: tickets.</extracomment>
        <translation>
            <numerusform>過去 24 時間に %n 件のチケットを通知しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This table would have looked %n time(s) at each source.</source>
        <extracomment>%n: how often each source would have been asked with the table that is shown.</extracomment>
        <translation>
            <numerusform>この表なら、各ソースを %n 回確認していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 this table would have looked %n time(s).</source>
        <extracomment>%1: the source for which most tickets rang.</extracomment>
        <translation>
            <numerusform>%1 の場合、この表なら %n 回確認していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) were made.</source>
        <extracomment>%n: polls of all sources together.</extracomment>
        <translation>
            <numerusform>%n 回取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Interval; a dot for each poll that was made</source>
        <translation>間隔（点は実際の取得）</translation>
    </message>
    <message>
        <source>Tickets rung</source>
        <translation>通知したチケット</translation>
    </message>
</context>
<context>
    <name>deskbell::Decoder</name>
    <message>
        <source>The answer is XML but no feed: it is &lt;%1&gt;.</source>
        <translation>応答は XML ですがフィードではありません（&lt;%1&gt; です）。</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 (line %2)</source>
        <extracomment>%1 is what the parser says, %2 a line number</extracomment>
        <translation>応答が JSON ではありません：%1（%2 行目）</translation>
    </message>
    <message>
        <source>The answer holds no list of tickets at &quot;%1&quot;.</source>
        <translation>応答の「%1」にチケットの一覧がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n MB and was not read.</source>
        <translation>
            <numerusform>応答が %n MB を超えているため、読み込みませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>ページが空です。</translation>
    </message>
    <message>
        <source>The answer is not XML: %1 (line %2)</source>
        <translation>応答が XML ではありません：%1（%2 行目）</translation>
    </message>
    <message>
        <source>The page is no ticket list: there is nothing at %1.</source>
        <translation>このページはチケット一覧ではありません。%1 に何もありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeliveriesCommand</name>
    <message>
        <source>Only those that failed or whose outcome is unknown.</source>
        <translation>失敗したもの、または結果が不明なものだけ。</translation>
    </message>
</context>
<context>
    <name>deskbell::Demo</name>
    <message>
        <source>Two GPUs for the image model until Friday</source>
        <translation>画像モデル用の GPU を 2 基、金曜日まで</translation>
    </message>
    <message>
        <source>Access to the finance share</source>
        <translation>経理共有フォルダーへのアクセス</translation>
    </message>
    <message>
        <source>Laptop for a new colleague, starts Monday</source>
        <translation>月曜入社の新しい同僚用ノート PC</translation>
    </message>
    <message>
        <source>Licence for the CAD program</source>
        <translation>CAD プログラムのライセンス</translation>
    </message>
    <message>
        <source>Password of the lab printer is unknown</source>
        <translation>実験室プリンターのパスワードが不明</translation>
    </message>
    <message>
        <source>Another 2 TB for the sequencing run</source>
        <translation>シーケンス解析用にさらに 2 TB</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>デモサーバーがポート %1 で待ち受けできません：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDesk</name>
    <message>
        <source>Demo desk</source>
        <translation>デモデスク</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open.</source>
        <translation>
            <numerusform>未完了のチケットが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Demo desk: sign in</source>
        <translation>デモデスク：サインイン</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>依頼内容</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoDeskCommand</name>
    <message>
        <source>Listen on this port; without it, on a free one.</source>
        <translation>待ち受けるポート。省略すると空いているポートを使います。</translation>
    </message>
    <message>
        <source>File a new ticket about so often: 30s, 5m.</source>
        <translation>新しいチケットを登録するおおよその間隔：30s、5m など。</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, --every a duration such as &quot;30s&quot;.</source>
        <translation>--port には 65535 以下の数値を、--every には &quot;30s&quot; のような時間を指定してください。</translation>
    </message>
    <message>
        <source>The demo desk listens at %1, user &quot;%2&quot;, password &quot;%3&quot;. Stop it with Ctrl+C.</source>
        <translation>デモデスクが %1 で待ち受けています（ユーザー「%2」、パスワード「%3」）。Ctrl+C で停止します。</translation>
    </message>
</context>
<context>
    <name>deskbell::DemoSetup</name>
    <message>
        <source>This is a demonstration. A small ticket system runs at %1 inside this program (user &quot;%2&quot;, password &quot;%3&quot;).
Deskbell signs in, records the tickets that are there without a sound, and rings for each new one: the first comes within seconds.</source>
        <translation>これはデモです。小さなチケットシステムが、このプログラム内の %1 で動作しています（ユーザー「%2」、パスワード「%3」）。
Deskbell がサインインし、既存のチケットは音を出さずに記録し、新しいチケットごとに通知します。最初の通知は数秒以内に届きます。</translation>
    </message>
</context>
<context>
    <name>deskbell::DeskAddress</name>
    <message>
        <source>Leave user and password out of the address; they come later.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。後で入力します。</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>https:// または http:// で始まるアドレスではありません。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>https でないと、通信経路上の誰でもパスワードとチケットを読み取れます。</translation>
    </message>
</context>
<context>
    <name>deskbell::Dispatcher</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分間応答がありません。</translation>
    </message>
    <message>
        <source>Deskbell cannot use its outbox and sends nothing until it can: %1</source>
        <translation>Deskbell が送信箱を使えないため、使えるようになるまで何も送信しません：%1</translation>
    </message>
    <message>
        <source>The messenger&apos;s allowance is used up.</source>
        <translation>メッセンジャーの送信枠を使い切りました。</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in the configuration any more.</source>
        <translation>チャネル「%1」は設定からなくなっています。</translation>
    </message>
    <message>
        <source>Deskbell ended before the answer came.</source>
        <translation>応答が届く前に Deskbell が終了しました。</translation>
    </message>
    <message>
        <source>The ticket was muted here.</source>
        <translation>チケットはここでミュートされました。</translation>
    </message>
    <message>
        <source>Somebody had taken the ticket by then.</source>
        <translation>その時点で、誰かがこのチケットを引き受けていました。</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet, and the preset has not been tried against the real messenger: send a test.</source>
        <translation>ここではまだチケットが受け付けられておらず、このプリセットは実際のメッセンジャーで試されていません。テストを送信してください。</translation>
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
        <translation>行の XPath、JSON の場合は行へのパス。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What stands on the page when the list is empty as well. Without it, an empty list is taken for a wrong page.</source>
        <translation>一覧が空のときにもページにあるもの。指定しないと、空の一覧は誤ったページと見なされます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>An expression that is true for rows that are no tickets, such as =!row[&quot;id&quot;].</source>
        <translation>チケットではない行で真になる式（例：=!row[&quot;id&quot;]）。</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>日時の書式</translation>
    </message>
    <message>
        <source>Empty: recognised by itself. Else epoch, epoch-ms, or a pattern such as d/M/yyyy H:mm.</source>
        <translation>空欄：自動判別。それ以外は epoch、epoch-ms、または d/M/yyyy H:mm のようなパターン。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times that do not say theirs, such as Europe/Berlin. Empty: UTC.</source>
        <translation>タイムゾーンの記載がない日時に適用（例：Europe/Berlin）。空欄：UTC。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>この名前のタイムゾーンはありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::DurationEdit</name>
    <message>
        <source>%1, unit</source>
        <extracomment>For screen readers: the unit beside the number of a time span; %1 is what the time span is for.</extracomment>
        <translation>%1、単位</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Units of a time span.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>deskbell::EachValues</name>
    <message>
        <source>The desk names nothing to read tickets from: the account may see no project or queue.</source>
        <translation>チケットの読み取り元が見つかりません。このアカウントで表示できるプロジェクトやキューがない可能性があります。</translation>
    </message>
</context>
<context>
    <name>deskbell::Expressions</name>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>「%1」はパスではありません。</translation>
    </message>
    <message>
        <source>Write names and indexes, such as items[0].name; an expression starts with &quot;=&quot;.</source>
        <translation>items[0].name のように名前と添字で書いてください。式は「=」で始めます。</translation>
    </message>
    <message>
        <source>it is too long or nested too deeply</source>
        <translation>長すぎるか、入れ子が深すぎます</translation>
    </message>
    <message>
        <source>&quot;...&quot; cannot be used in the arguments of a call; reduce, concat and Object.assign do without</source>
        <translation>「...」は呼び出しの引数には使えません。代わりに reduce、concat、Object.assign を使ってください</translation>
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
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>Expression for %1</source>
        <translation>%1 の式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A column and how likely it is the field, such as &quot;Subject (95 %)&quot;.</extracomment>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Own expression</source>
        <extracomment>In a list of columns: the user wrote an expression instead.</extracomment>
        <translation>独自の式</translation>
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
        <translation>D-Bus セッションバスがないため、通知サーバーに接続できません。</translation>
    </message>
    <message>
        <source>No notification server answers on this desktop (%1).</source>
        <translation>このデスクトップの通知サーバーが応答しません（%1）。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a desktop notification: shows the ticket.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button on a desktop notification: the admin takes note of the ticket.</extracomment>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on a desktop notification which says that the session at a desk has ended.</extracomment>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>The notification server refused the balloon: %1</source>
        <translation>通知サーバーがバルーンを拒否しました：%1</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <extracomment>Button on a desktop notification: the ticket rings again then.</extracomment>
        <translation>15 分スヌーズ</translation>
    </message>
</context>
<context>
    <name>deskbell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>ログイン時にウィンドウを表示せずに起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Days to keep texts</source>
        <translation>本文を保持する日数</translation>
    </message>
    <message>
        <source>Say so when nothing was seen for</source>
        <translation>チケットが見えないときに知らせるまでの時間</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>言語(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Keep texts for (days):</source>
        <translation>本文の保持期間（日）(&amp;K)：</translation>
    </message>
    <message>
        <source>Say so when nothing was &amp;seen for:</source>
        <extracomment>Followed by a time span: Deskbell speaks up when no source was seen for so long.</extracomment>
        <translation>チケットが見えないときに知らせるまでの時間(&amp;S)：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>A click on a balloon opens the &amp;browser</source>
        <translation>バルーンのクリックでブラウザーを開く(&amp;B)</translation>
    </message>
</context>
<context>
    <name>deskbell::GroupEditor</name>
    <message>
        <source>&amp;Collect new tickets into one message</source>
        <translation>新しいチケットを 1 つのメッセージにまとめる(&amp;C)</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others</source>
        <translation>最初のチケットが他のチケットを待つ時間</translation>
    </message>
    <message>
        <source>From how many tickets on none waits any longer</source>
        <translation>待たずに送信するチケット数</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>最大待ち時間(&amp;W)：</translation>
    </message>
    <message>
        <source>Tickets that are en&amp;ough:</source>
        <extracomment>Beside a number of tickets: with so many, the message goes out without waiting any longer.</extracomment>
        <translation>すぐに送信するチケット数(&amp;O)：</translation>
    </message>
    <message>
        <source>Off: tickets go singly, and together only when they are too many for the messenger or when a backlog has piled up.</source>
        <translation>オフ：チケットは 1 件ずつ送信されます。メッセンジャーの上限を超えるときや未送信分がたまったときだけ、まとめて送信されます。</translation>
    </message>
</context>
<context>
    <name>deskbell::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents and text</source>
        <translation>目次と本文</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>反対の端から検索を続けます。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>deskbell::Hops</name>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <extracomment>the first page of a ticket list was read</extracomment>
        <translation>
            <numerusform>チケット %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::HttpFaults</name>
    <message>
        <source>The proxy cannot be reached. Are its address and port right?</source>
        <translation>プロキシに接続できません。アドレスとポートは正しいですか？</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 が接続を拒否しました。サーバーは動作していますか？ ポートは正しいですか？</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the address right, and is there a network?</source>
        <translation>%1 という名前が見つかりません。アドレスは正しいですか？ ネットワークに接続していますか？</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or refused those it was given.</source>
        <translation>プロキシがユーザー名とパスワードを求めているか、入力されたものを拒否しました。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>プロキシに接続できないか、プロキシが %1 への接続を拒否しています。</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 の応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an HTTP answer. Are the address and the port right?</source>
        <translation>%1 との接続が HTTP の応答なしに終了しました。アドレスとポートは正しいですか？</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is there a network?</source>
        <translation>%1 に接続できません。ネットワークに接続していますか？</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <extracomment>%1: a host, %2: a number of seconds</extracomment>
        <translation>%1 が %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or damaged.</source>
        <translation>%1 の応答が不完全か、破損しています。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <extracomment>%1: a host, %2: a size such as &quot;16 MiB&quot;</extracomment>
        <translation>%1 の応答が %2 を超えています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in. The pin of the new one is %2. Accept it only if you know that it was replaced.</source>
        <translation>%1 の証明書がピン留めしたものと違います。証明書が変更されたか、誰かが盗聴しています。新しい証明書のピンは %2 です。交換されたと確認できた場合にのみ受け入れてください。</translation>
    </message>
    <message>
        <source>The file of own certificate authorities holds no certificate in PEM form.</source>
        <translation>独自の認証局のファイルに、PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 は http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: the TLS handshake failed.</source>
        <translation>%1 との安全な接続を確立できませんでした。TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>%1 の証明書はまだ有効になっていません。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name.</source>
        <translation>%1 の証明書は別の名前に対して発行されたものです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and it is not pinned.</source>
        <translation>%1 の証明書は自己署名で、ピン留めもされていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>%1 の証明書は、このコンピューターが知らない認証局から発行されています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>%1 の証明書を拒否しました：%2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its whole answer came. The request may have arrived.</source>
        <translation>応答がすべて届く前に %1 との接続が切れました。リクエストは届いている可能性があります。</translation>
    </message>
</context>
<context>
    <name>deskbell::ImportDialog</name>
    <message>
        <source>Source %1</source>
        <translation>ソース %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>Admin %1</source>
        <translation>管理者 %1</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>ルールの順序</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>What an import does to a source, a rule and the like; %1 names it: &quot;Source Service desk&quot;.</extracomment>
        <translation>%1 が追加されます。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 が削除されます。</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 が変更されます。</translation>
    </message>
    <message>
        <source>%1 changes: %2.</source>
        <extracomment>%2: keys of the configuration file.</extracomment>
        <translation>%1 が変更されます：%2。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>The settings are shown in the dialog then. Nothing is in force before you press Apply or OK there; Cancel leaves everything as it is.</source>
        <translation>インポート後、設定がダイアログに表示されます。「適用」または「OK」を押すまで何も有効になりません。「キャンセル」を押すとすべて元のままです。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>インポートによる変更</translation>
    </message>
    <message>
        <source>The file says what the settings are already.</source>
        <translation>ファイルの内容は現在の設定と同じです。</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>次の変更があります：</translation>
    </message>
    <message>
        <source>The file holds no secrets. These are missing; a field that stays empty can be filled in later, at the source or channel.</source>
        <translation>ファイルにシークレットは含まれていません。次のものが不足しています。空欄のままにしたものは、後でソースまたはチャネルで入力できます。</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>不足しているシークレット</translation>
    </message>
</context>
<context>
    <name>deskbell::Intake</name>
    <message numerus="yes">
        <source>%n older ticket(s) appeared in %1</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>
            <numerusform>%1 に以前のチケットが %n 件現れました</numerusform>
        </translation>
    </message>
    <message>
        <source>They were created before Deskbell first looked and were not listed then: a whole queue was moved, reopened or opened to this account. They are recorded and do not ring one by one.</source>
        <translation>Deskbell が初めて確認する前に作成され、そのときは一覧になかったチケットです。キュー全体が移動または再オープンされたか、このアカウントに公開されました。記録だけを行い、1 件ずつの通知はしません。</translation>
    </message>
    <message>
        <source>%1 may have had more new tickets than it listed</source>
        <extracomment>Title of a notice. %1: name of the source</extracomment>
        <translation>%1 に、一覧に表示しきれない新しいチケットがあった可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n tickets on its list was new, and the list has no further pages: older ones among the new may have left it before Deskbell looked. Look through the desk once. A shorter interval for this source, or a way to list that has pages, keeps it from happening again.</source>
        <translation>
            <numerusform>一覧のチケット %n 件がすべて新しく、一覧にはこれ以上ページがありません。新しいチケットのうち古いものは、Deskbell が確認する前に一覧から外れた可能性があります。一度チケットシステムを確認してください。このソースの間隔を短くするか、ページのある一覧方法を使うと再発を防げます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalEditor</name>
    <message>
        <source>&amp;Always every</source>
        <translation>常に次の間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定の間隔</translation>
    </message>
    <message>
        <source>By what is &amp;going on:</source>
        <translation>状況に応じて(&amp;G)：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>Tickets are counted over the &amp;last</source>
        <translation>チケットを数える直近の期間(&amp;L)</translation>
    </message>
    <message>
        <source>The more tickets rang lately, the sooner the next look.</source>
        <translation>最近通知したチケットが多いほど、次の確認が早くなります。</translation>
    </message>
    <message>
        <source>Other intervals at some &amp;times of the day</source>
        <translation>特定の時間帯に別の間隔を使う(&amp;T)</translation>
    </message>
    <message>
        <source>The adaptive table needs a row from 0 tickets: it says how often to look when nothing rings.</source>
        <translation>自動調整表には 0 件からの行が必要です。通知が何もないときの取得間隔を表します。</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalPlot</name>
    <message>
        <source>Picture of the table</source>
        <translation>表のグラフ</translation>
    </message>
    <message numerus="yes">
        <source>from %n ticket(s): every %1</source>
        <extracomment>For screen readers: one step of the adaptive table.</extracomment>
        <translation>
            <numerusform>チケット %n 件から：%1 ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>tickets in the window</source>
        <translation>集計期間内のチケット数</translation>
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
        <translation>チケット数（以上）</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>取得間隔</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove last row</source>
        <translation>最後の行を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>標準の表(&amp;U)</translation>
    </message>
    <message>
        <source>From how many tickets, row %1</source>
        <extracomment>For screen readers: fields of the adaptive table; %1 is the row&apos;s number.</extracomment>
        <translation>チケット数の下限、%1 行目</translation>
    </message>
    <message>
        <source>Poll every, row %1</source>
        <translation>取得間隔、%1 行目</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimeDialog</name>
    <message>
        <source>Other intervals</source>
        <translation>時間帯別の間隔</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>曜日(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>When a time of the day begins and ends.</extracomment>
        <translation>開始(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>終了(&amp;U)：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>deskbell::IntervalTimes</name>
    <message>
        <source>Other intervals</source>
        <translation>時間帯別の間隔</translation>
    </message>
    <message>
        <source>For example rarely at night and at weekends. The first row that fits counts; at all other times, what stands above.</source>
        <translation>例：夜間と週末は間隔を長くする。最初に当てはまる行が使われ、それ以外の時間は上の設定に従います。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>always every %1</source>
        <translation>常に %1 ごと</translation>
    </message>
    <message numerus="yes">
        <source>by a table of %n row(s)</source>
        <translation>
            <numerusform>%n 行の表による</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A time of the day with other intervals: days, beginning and end, how often.</extracomment>
        <translation>%1、%2～%3：%4</translation>
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
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonSchema</name>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Nothing may stand here.</source>
        <translation>ここには何も書けません。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>the number</source>
        <extracomment>stands for a secret that must not be shown</extracomment>
        <translation>この数値</translation>
    </message>
    <message>
        <source>%1 does not fit here; wanted: %2.</source>
        <extracomment>%1 is what was found, %2 what it should be (&quot;a duration&quot;), %3 an explanation of that</extracomment>
        <translation>%1 はここでは使えません。必要なもの：%2。</translation>
    </message>
    <message>
        <source>%1 is not %2; wanted: %3.</source>
        <translation>%1 は%2ではありません。必要なもの：%3。</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two kinds of values: &quot;a text or a number&quot;</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>what fits one of the forms only</source>
        <translation>いずれか 1 つの形だけに当てはまるもの</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>別の形</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 以下</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>%n 個以上の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at least %n characters</source>
        <translation>
            <numerusform>%n 文字以上のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>%1 に一致するテキスト</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; wanted: %2.</source>
        <translation>「%1」がありません。必要なもの：%2。</translation>
    </message>
    <message>
        <source>What may stand here: %1.</source>
        <translation>ここに書けるもの：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <extracomment>%1 is a key of a JSON object</extracomment>
        <translation>キー「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>A schema is an object here.</source>
        <translation>ここのスキーマはオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The schema keyword &quot;%1&quot; is not known.</source>
        <translation>スキーマのキーワード「%1」は不明です。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>スキーマが自分自身を際限なく参照しています。</translation>
    </message>
    <message>
        <source>The schema keyword has a value that it cannot have.</source>
        <translation>スキーマのキーワードの値が正しくありません。</translation>
    </message>
    <message>
        <source>A list of schemas is wanted here.</source>
        <translation>ここにはスキーマのリストが必要です。</translation>
    </message>
    <message>
        <source>An object of schemas is wanted here.</source>
        <translation>ここにはスキーマのオブジェクトが必要です。</translation>
    </message>
</context>
<context>
    <name>deskbell::JsonText</name>
    <message>
        <source>the end of the file</source>
        <translation>ファイルの終わり</translation>
    </message>
    <message>
        <source>%1 was expected here, but the file ends.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;</extracomment>
        <translation>ここには%1が必要ですが、ファイルが終わっています。</translation>
    </message>
    <message>
        <source>%1 was expected here, but %2 was found.</source>
        <extracomment>%1 is what was expected, for example &quot;a value&quot;; %2 is the character that was found</extracomment>
        <translation>ここには%1が必要ですが、%2 があります。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にコメントは書けません。</translation>
    </message>
    <message>
        <source>JSON texts stand in plain double quotes.</source>
        <translation>JSON のテキストは通常の二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>この行は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>値の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>A key in double quotes</source>
        <translation>二重引用符で囲んだキー</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>キー「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>A comma or &quot;}&quot;</source>
        <translation>コンマまたは「}」</translation>
    </message>
    <message>
        <source>A comma or &quot;]&quot;</source>
        <translation>コンマまたは「]」</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>数値を 0 で始めることはできません。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>A text ends on the line it begins on; line breaks and tabs in it are written \n and \t.</source>
        <translation>テキストは始まった行の中で終わらせます。改行とタブは \n、\t と書きます。</translation>
    </message>
    <message>
        <source>A closing double quote</source>
        <translation>終わりの二重引用符</translation>
    </message>
    <message>
        <source>One of the escapes that JSON knows</source>
        <translation>JSON で使えるエスケープ</translation>
    </message>
    <message>
        <source>The escape is half of a character.</source>
        <translation>エスケープが文字の半分しか表していません。</translation>
    </message>
    <message>
        <source>A hexadecimal digit</source>
        <translation>16 進数字</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1</source>
        <translation>ファイルが正しい JSON ではありません：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Judge</name>
    <message>
        <source>The address leads elsewhere (to %1). Deskbell does not follow, as the message would go to somebody else: if that is right, enter the new address; if this network asks for a sign-in first, sign in to it.</source>
        <translation>このアドレスは別の場所（%1）へ転送されます。別の相手にメッセージが届いてしまうため、Deskbell は転送に従いません。転送先が正しければ新しいアドレスを入力し、ネットワークへのサインインが必要な場合は先にサインインしてください。</translation>
    </message>
    <message>
        <source>A web page answered instead of the messenger: a proxy, or a network that asks for a sign-in first.</source>
        <translation>メッセンジャーではなくウェブページが応答しました。プロキシか、サインインが必要なネットワークと思われます。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>このコンピューターの時計がメッセンジャーより %n 分進んでいるため、すべての署名が無効になります。時計を合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the messenger&apos;s, which makes every signature invalid: set the clock.</source>
        <translation>
            <numerusform>このコンピューターの時計がメッセンジャーより %n 分遅れているため、すべての署名が無効になります。時計を合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address leads elsewhere, which Deskbell does not follow.</source>
        <translation>このアドレスは別の場所へ転送されますが、Deskbell は転送に従いません。</translation>
    </message>
    <message>
        <source>The secure connection was refused. If your organisation inspects connections, give this channel its CA file; never send secrets past a wrong certificate.</source>
        <translation>安全な接続が拒否されました。組織で通信を検査している場合は、このチャネルに組織の CA ファイルを指定してください。証明書が正しくない相手にシークレットを送ってはいけません。</translation>
    </message>
    <message>
        <source>The proxy refused: check its address, user name and password.</source>
        <translation>プロキシに拒否されました。アドレス、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The answer was lost: the message may have arrived.</source>
        <translation>応答が失われました。メッセージは届いている可能性があります。</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>%2 から HTTP %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>HTTP %1, sent to %2</source>
        <translation>HTTP %1、転送先 %2</translation>
    </message>
    <message>
        <source>A sign-in form of %1 came instead</source>
        <translation>代わりに %1 のサインインフォームが返されました</translation>
    </message>
    <message>
        <source>A sign-in form came instead of the list</source>
        <translation>一覧ではなくサインインフォームが返されました</translation>
    </message>
    <message>
        <source>The answer does not say what it is</source>
        <translation>応答に種類が示されていません</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>応答は %1 です</translation>
    </message>
</context>
<context>
    <name>deskbell::ListRequest</name>
    <message>
        <source>The list&apos;s next page is at another address, %1.</source>
        <translation>一覧の次のページが別のアドレス %1 にあります。</translation>
    </message>
    <message>
        <source>The preset&apos;s path &quot;%1&quot; leaves the desk&apos;s own address.</source>
        <translation>プリセットのパス「%1」がチケットシステムのアドレスの外に出ています。</translation>
    </message>
</context>
<context>
    <name>deskbell::Lists</name>
    <message>
        <source>%1: the messenger refused. It says: %2</source>
        <extracomment>%1 is what was asked for, such as &quot;Message templates&quot;; %2 the messenger&apos;s own words</extracomment>
        <translation>%1：メッセンジャーに拒否されました。メッセンジャーの応答：%2</translation>
    </message>
    <message>
        <source>This messenger has no list &quot;%1&quot;.</source>
        <translation>このメッセンジャーにリスト「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailChannel</name>
    <message>
        <source>This is not the name of a mail server.</source>
        <translation>メールサーバーの名前ではありません。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as smtp.example.org; the port has a field of its own.</source>
        <translation>smtp.example.org のように名前だけを入力してください。ポートには専用の欄があります。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>The encryption is one of starttls, tls and none.</source>
        <translation>暗号化は starttls、tls、none のいずれかです。</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way could read the tickets and the password.</source>
        <translation>暗号化しないと、通信経路上の誰でもチケットとパスワードを読み取れます。</translation>
    </message>
    <message>
        <source>Use starttls or tls, or allow this channel to send without encryption.</source>
        <translation>starttls か tls を使うか、このチャネルで暗号化なしの送信を許可してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>このメッセンジャーに「%1」というメッセージの形式はありません。</translation>
    </message>
    <message>
        <source>This mail has no recipient.</source>
        <translation>このメールには宛先がありません。</translation>
    </message>
    <message>
        <source>Enter recipients for the channel, or give the admins who are mentioned a handle &quot;mail&quot;.</source>
        <translation>チャネルに宛先を入力するか、メンションする管理者にハンドル「mail」を設定してください。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in that Deskbell knows.</source>
        <translation>メールサーバーに、Deskbell が使えるサインイン方法がありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::MailRecipients</name>
    <message>
        <source>The server has put off some of the recipients; Deskbell tries these again, and no others.</source>
        <translation>サーバーが一部の宛先を後回しにしました。Deskbell はそれらの宛先だけに再試行します。</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the server&apos;s words</extracomment>
        <translation>届かなかった相手：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::Main</name>
    <message>
        <source>Rings once for every new ticket, on the desktop and in the messengers of the admins on duty.</source>
        <translation>新しいチケットが届くたびに一度だけ、デスクトップと当番の管理者のメッセンジャーに通知します。</translation>
    </message>
    <message>
        <source>Everything of this profile lies under DIR.</source>
        <translation>このプロファイルのデータをすべて DIR に置きます。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>ウィンドウを表示せずにトレイで起動します。</translation>
    </message>
    <message>
        <source>Show the window, also that of a Deskbell that runs already.</source>
        <translation>ウィンドウを表示します（すでに実行中の Deskbell も含む）。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>内蔵のデスクとメッセンジャーを使い、使い捨てのプロファイルで実行します。</translation>
    </message>
    <message>
        <source>deskbell takes no arguments besides its options; see --help.</source>
        <translation>deskbell にはオプション以外の引数を指定できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell を起動できません</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>デモメッセンジャーが受信：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>&amp;Deskbell</source>
        <translation>Deskbell(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>今すぐ取得(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>Deskbell を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>チケット(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>deskbell::MapCommand</name>
    <message>
        <source>The saved answer; - reads standard input.</source>
        <translation>保存した応答。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Its media type, as the desk sent it.</source>
        <translation>チケットシステムが送ってきたメディアタイプ。</translation>
    </message>
    <message>
        <source>Which list of the preset, where it has several.</source>
        <translation>プリセットに複数のリストがある場合、そのうちのどれか。</translation>
    </message>
    <message>
        <source>Address of the desk, for links.</source>
        <translation>リンクに使うチケットシステムのアドレス。</translation>
    </message>
    <message>
        <source>An option of the preset; may be repeated.</source>
        <translation>プリセットのオプション。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>--answer FILE is missing.</source>
        <translation>--answer FILE がありません。</translation>
    </message>
    <message>
        <source>The preset has no list &quot;%1&quot;; it has: %2.</source>
        <translation>プリセットにリスト「%1」はありません。使えるもの：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingEditor</name>
    <message>
        <source>Which list of the page</source>
        <translation>ページ内のどの一覧か</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>一覧(&amp;L)：</translation>
    </message>
    <message>
        <source>Deskbell must know a ticket again: choose what is different in every row and never changes.</source>
        <translation>Deskbell がチケットを見分けられるように、行ごとに異なり、変わることのないものを選んでください。</translation>
    </message>
    <message>
        <source>Go back and fetch the list to see its tickets here.</source>
        <translation>前に戻って一覧を読み込むと、ここにチケットが表示されます。</translation>
    </message>
    <message>
        <source>It finds nothing in these rows.</source>
        <translation>これらの行では何も見つかりません。</translation>
    </message>
</context>
<context>
    <name>deskbell::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>どの列が何ですか？</translation>
    </message>
    <message>
        <source>Deskbell has guessed which column is which. Look at the tickets: where one is wrong, choose another column, or write its XPath or expression.</source>
        <translation>どの列が何かを Deskbell が推定しました。チケットを見て、違っていれば別の列を選ぶか、XPath または式を書いてください。</translation>
    </message>
    <message>
        <source>&amp;Name of the portal:</source>
        <translation>ポータルの名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the description as a file for others. It holds no password and no ticket.</source>
        <translation>他の人が使えるように定義をファイルに保存します。パスワードやチケットは含まれません。</translation>
    </message>
    <message>
        <source>Export the portal&apos;s description</source>
        <translation>ポータルの定義のエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Others put it into the folder presets of their profile.</source>
        <translation>%1 として保存しました。他の人は、自分のプロファイルの presets フォルダーに置けば使えます。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません：%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>deskbell::MoreSection</name>
    <message>
        <source>Mo&amp;re</source>
        <extracomment>Opens a part of a page with settings that few people need.</extracomment>
        <translation>詳細(&amp;R)</translation>
    </message>
</context>
<context>
    <name>deskbell::MuteCommand</name>
    <message>
        <source>Let it ring again.</source>
        <translation>再び通知するようにします。</translation>
    </message>
</context>
<context>
    <name>deskbell::NetworkForm</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>なし：サーバーに直接接続</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>Kinds of proxies.</extracomment>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy:</source>
        <translation>プロキシのホスト(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy:</source>
        <translation>プロキシのポート(&amp;O)：</translation>
    </message>
    <message>
        <source>User of the pro&amp;xy:</source>
        <translation>プロキシのユーザー(&amp;X)：</translation>
    </message>
    <message>
        <source>Pass&amp;word of the proxy:</source>
        <translation>プロキシのパスワード(&amp;W)：</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>証明書ファイルの選択…</translation>
    </message>
    <message>
        <source>Pinned &amp;certificate:</source>
        <translation>ピン留めした証明書(&amp;C)：</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>証明書ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>安全に保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>プロキシのホストが指定されていません。</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address, without http:// and without a port.</source>
        <translation>プロキシのホストには、http:// とポートを付けずに名前またはアドレスを指定します。</translation>
    </message>
    <message>
        <source>The pinned certificate is sha256/ and 44 characters; the test of the source shows it.</source>
        <translation>ピン留めする証明書は sha256/ とそれに続く 44 文字です。ソースのテストで表示されます。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>独自の認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::NewTokenPanel</name>
    <message>
        <source>Get a new to&amp;ken</source>
        <extracomment>An access token, which a messenger gives to an application for some hours.</extracomment>
        <translation>新しいトークンを取得(&amp;K)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Deskbell fetches access tokens by itself. Get a new one when the messenger refuses the one in use, as after a change of the application there.</source>
        <translation>Deskbell はアクセストークンを自分で取得します。メッセンジャー側でアプリを変更した後などに、使用中のトークンが拒否されるときは、新しいものを取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every program that uses this account: at most %n a day, and none within %1 of the last.</source>
        <extracomment>%n: how many times a day; %1: a duration such as &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Deskbell はアクセストークンを自分で取得します。新しいトークンを取得すると、このアカウントを使うすべてのプログラムで使用中のトークンが直ちに無効になります。1 日に最大 %n 回、前回から %1 以上空ける必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the messenger…</source>
        <translation>メッセンジャーに問い合わせています…</translation>
    </message>
    <message>
        <source>The messenger gave the token that was in use already, until %1.</source>
        <translation>メッセンジャーは、すでに使用中のトークンを返しました（%1 まで）。</translation>
    </message>
    <message>
        <source>There is a new token, used until %1.</source>
        <translation>新しいトークンを取得しました。%1 まで使用します。</translation>
    </message>
</context>
<context>
    <name>deskbell::NextStep</name>
    <message>
        <source>Poll now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>証明書を確認…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>テスト…</translation>
    </message>
</context>
<context>
    <name>deskbell::OptionsPage</name>
    <message>
        <source>What to watch?</source>
        <translation>何を監視しますか？</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>空欄にすると、アカウントに見えるものすべてが対象になります。</translation>
    </message>
    <message>
        <source>Poll this source al&amp;ways every</source>
        <translation>このソースは常に次の間隔で取得する(&amp;W)</translation>
    </message>
    <message>
        <source>Interval of this source</source>
        <translation>このソースの取得間隔</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w after</source>
        <translation>再サインインまでの時間(&amp;W)</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>セッションの有効期間</translation>
    </message>
    <message>
        <source>&amp;Ring for old tickets that are moved here or opened again</source>
        <translation>ここへ移動または再オープンされた古いチケットも通知する(&amp;R)</translation>
    </message>
    <message>
        <source>How to watch</source>
        <translation>監視方法</translation>
    </message>
    <message>
        <source>How often it is looked at, and what rings.</source>
        <translation>確認する間隔と、鳴らす対象。</translation>
    </message>
</context>
<context>
    <name>deskbell::OutboxStore</name>
    <message>
        <source>Delivery %1 has ended already; its state was left as it is.</source>
        <translation>配信 %1 はすでに終了しているため、状態を変更しませんでした。</translation>
    </message>
</context>
<context>
    <name>deskbell::PageRun</name>
    <message>
        <source>No answer for 5 minutes.</source>
        <translation>5 分間応答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n pages; Deskbell does not see the tickets on the pages behind them.</source>
        <translation>
            <numerusform>一覧が %n ページを超えています。それより後のページのチケットは Deskbell には見えません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PersonSignIn</name>
    <message>
        <source>&amp;Open the sign-in window</source>
        <translation>サインイン用ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The sign-in window needs the package deskbell-signin, which is not installed. Install it (on Debian: apt install deskbell-signin) and come back, or paste cookies instead: sign in to the desk in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page as cURL.</source>
        <translation>サインイン用ウィンドウに必要なパッケージ deskbell-signin がインストールされていません。インストールして（Debian では apt install deskbell-signin）ここに戻るか、代わりに Cookie を貼り付けてください。ブラウザーでチケットシステムにサインインし、開発者ツール (F12) を開いて「ネットワーク」を選び、再読み込みして、ページのリクエストを cURL としてコピーします。</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>ブラウザーの Cookie</translation>
    </message>
    <message>
        <source>Paste here: a request copied as cURL, a line &quot;Cookie: …&quot;, a cookies.txt or JSON</source>
        <translation>cURL としてコピーしたリクエスト、「Cookie: …」の行、cookies.txt または JSON をここに貼り付けてください</translation>
    </message>
    <message>
        <source>Sign in in the window that opens now.</source>
        <translation>これから開くウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>The window was closed before you were signed in.</source>
        <translation>サインインする前にウィンドウが閉じられました。</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n cookie(s) of the desk.</source>
        <translation>
            <numerusform>チケットシステムの Cookie を %n 個取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PollCommand</name>
    <message>
        <source>Ask the desk here and now, print the tickets, record nothing.</source>
        <translation>チケットシステムに今ここで問い合わせ、チケットを表示するだけで、何も記録しません。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>「%1」というソースはありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::Poller</name>
    <message>
        <source>Deskbell sees the tickets of %1 again.</source>
        <translation>%1 のチケットが再び見えるようになりました。</translation>
    </message>
    <message>
        <source>What was missed meanwhile rings now.</source>
        <translation>その間に見逃した分を今から通知します。</translation>
    </message>
    <message>
        <source>Deskbell has not seen the tickets of %1 yet.</source>
        <translation>%1 のチケットはまだ見えていません。</translation>
    </message>
    <message>
        <source>Deskbell has seen nothing of %1 since %2.</source>
        <extracomment>%1: name of a source, %2: date and time</extracomment>
        <translation>%2 から %1 のチケットが見えていません。</translation>
    </message>
    <message>
        <source>The desk does not answer. Deskbell goes on trying.</source>
        <translation>チケットシステムが応答しません。Deskbell は試行を続けます。</translation>
    </message>
    <message>
        <source>The desk answers, but Deskbell cannot record its tickets.</source>
        <translation>チケットシステムは応答していますが、Deskbell がチケットを記録できません。</translation>
    </message>
    <message>
        <source>Nothing rings and nothing is forgotten; Deskbell tries again by itself. Check free space and access rights of its data folder.</source>
        <translation>通知は行われませんが、何も失われません。Deskbell は自動で再試行します。データフォルダーの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Deskbell sees only a part of the tickets of %1. %2</source>
        <extracomment>%1: name of a source, %2: which parts of its list, and why</extracomment>
        <translation>Deskbell には %1 のチケットの一部しか見えていません。%2</translation>
    </message>
    <message>
        <source>The rest rings as usual, and Deskbell asks for this part at every poll. Check the rights of the account, or take the part out of the options of the source.</source>
        <translation>残りは通常どおり通知され、Deskbell は取得のたびにこの部分も問い合わせます。アカウントの権限を確認するか、ソースのオプションからこの部分を外してください。</translation>
    </message>
    <message>
        <source>Deskbell sees all tickets of %1 again.</source>
        <translation>%1 のチケットが再びすべて見えるようになりました。</translation>
    </message>
    <message>
        <source>The desk asked Deskbell to wait until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>チケットシステムが、%1 まで待つよう求めました。</translation>
    </message>
</context>
<context>
    <name>deskbell::PollingPage</name>
    <message>
        <source>A desk that asks for fewer visits is obeyed, whatever stands here. A source can have an interval of its own.</source>
        <translation>ここでの設定にかかわらず、チケットシステムがアクセスを減らすよう求めた場合はそれに従います。ソースごとに間隔を設定することもできます。</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The last day, and how often this table would have looked</source>
        <translation>過去 24 時間と、この表での確認回数</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalPage</name>
    <message>
        <source>Where is the list of tickets?</source>
        <translation>チケットの一覧はどこにありますか？</translation>
    </message>
    <message>
        <source>Open the list in your browser, the newest tickets first, and copy its address here. Lists as web page, JSON, CSV, Atom and RSS are recognised.</source>
        <translation>ブラウザーで一覧を新しいチケット順に開き、そのアドレスをここにコピーしてください。ウェブページ、JSON、CSV、Atom、RSS の一覧を認識できます。</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>一覧のアドレス</translation>
    </message>
    <message>
        <source>&amp;Address of the list:</source>
        <translation>一覧のアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Fetch the list</source>
        <translation>一覧を読み込む(&amp;F)</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>この証明書だけを信頼する(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch the list to see its tickets while you edit.</source>
        <translation>一覧を読み込むと、編集しながらチケットを確認できます。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate. Ask the server&apos;s owner whether this is its fingerprint, and trust it only then: %1</source>
        <translation>このサーバーの証明書を保証する認証局がありません。次がそのフィンガープリントかどうかをサーバーの管理者に確認し、正しい場合にのみ信頼してください：%1</translation>
    </message>
    <message>
        <source>The portal wants a sign-in before it shows the list. Choose above how you sign in there.</source>
        <translation>ポータルで一覧を表示するにはサインインが必要です。上でサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>An answer came, but no list of tickets was recognised in it. If scripts fill the page in your browser, look for the address from which they get their data: developer tools, Network, an answer in JSON. You can also go on and say yourself where the rows are.</source>
        <translation>応答はありましたが、チケットの一覧を認識できませんでした。ブラウザーではスクリプトがページを埋めている場合は、開発者ツールの「ネットワーク」で、データの取得元のアドレス（JSON の応答）を探してください。このまま進んで、行の場所を自分で指定することもできます。</translation>
    </message>
    <message>
        <source>%1 came. Continue to see what was recognised.</source>
        <extracomment>%1 is what came, such as &quot;Table with 12 rows&quot;.</extracomment>
        <translation>%1 が届きました。「続ける」で認識結果を確認できます。</translation>
    </message>
</context>
<context>
    <name>deskbell::PortalSignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>サインイン不要</translation>
    </message>
    <message>
        <source>Sign-in form, as in the browser</source>
        <translation>サインインフォーム（ブラウザーと同じ）</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <translation>リクエストごとにユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Token in a header</source>
        <translation>ヘッダーのトークン</translation>
    </message>
    <message>
        <source>&amp;Way to sign in:</source>
        <translation>サインイン方法(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U)：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>パスワードまたはトークン(&amp;P)：</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Sign-&amp;in page:</source>
        <translation>サインインページ(&amp;I)：</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>サインインページのアドレス</translation>
    </message>
    <message>
        <source>only if the list does not lead there</source>
        <translation>一覧から自動で移動しない場合のみ</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>ヘッダー(&amp;H)：</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Before the &amp;token:</source>
        <translation>トークンの前に付ける文字列(&amp;T)：</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>トークンの前に付ける文字列</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>安全に保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>The sign-in page is on another server than the list. Deskbell does not send passwords there: that is a single sign-on.</source>
        <translation>サインインページが一覧とは別のサーバーにあります。これはシングルサインオンなので、Deskbell はパスワードを送信しません。</translation>
    </message>
    <message>
        <source>Without https, everybody on the way can read the password and the tickets.</source>
        <translation>https でないと、通信経路上の誰でもパスワードとチケットを読み取れます。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>ブラウザーウィンドウで：シングルサインオン、二要素認証</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>ブラウザーから貼り付けた Cookie</translation>
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
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came:</source>
        <translation>
            <numerusform>%n 行が届きました：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become %n ticket(s):</source>
        <translation>
            <numerusform>チケット %n 件になります：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetChecks</name>
    <message>
        <source>The regular expression %1 is wrong: %2 at character %3.</source>
        <extracomment>%1 is a regular expression, %2 the complaint of the library, %3 a number</extracomment>
        <translation>正規表現 %1 に誤りがあります：%2（%3 文字目）。</translation>
    </message>
    <message>
        <source>{{%1}} names an option that the preset does not declare.</source>
        <translation>{{%1}} は、プリセットで宣言されていないオプションです。</translation>
    </message>
    <message>
        <source>The XPath %1 calls %2(), which XPath 1.0 does not have.</source>
        <translation>XPath %1 は、XPath 1.0 にない %2() を呼び出しています。</translation>
    </message>
    <message>
        <source>The XPath %1 is wrong at character %2.</source>
        <translation>XPath %1 の %2 文字目に誤りがあります。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetDesk</name>
    <message>
        <source>The preset &quot;%1&quot; has no way to sign in called &quot;%2&quot;</source>
        <translation>プリセット「%1」に「%2」というサインイン方法はありません</translation>
    </message>
    <message>
        <source>The desk answers as to nobody in particular</source>
        <translation>チケットシステムが、誰もサインインしていないものとして応答しています</translation>
    </message>
    <message numerus="yes">
        <source>The list is empty, yet the desk counts %n ticket(s)</source>
        <translation>
            <numerusform>一覧は空ですが、チケットシステムの件数は %n 件です</numerusform>
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
        <translation>プリセットを読み込めません：%1</translation>
    </message>
    <message numerus="yes">
        <source>The preset is larger than %n kB and was not read.</source>
        <translation>
            <numerusform>プリセットが %n kB を超えているため、読み込みませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsCheckCommand</name>
    <message>
        <source>No errors.</source>
        <translation>エラーはありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsListCommand</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>（未検証）</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>（独自）</translation>
    </message>
</context>
<context>
    <name>deskbell::PresetsShowCommand</name>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::Profile</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>空き容量はありますか？ 書き込み権限はありますか？</translation>
    </message>
    <message>
        <source>The folder cannot be closed to other users.</source>
        <translation>フォルダーを他のユーザーから保護できません。</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>フォルダーが別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of yours.</source>
        <translation>XDG_RUNTIME_DIR に自分のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::Quiet</name>
    <message>
        <source>held until %1 by the pause</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>一時停止により %1 まで保留</translation>
    </message>
    <message>
        <source>held until %1 by quiet hours</source>
        <extracomment>State of a message that waits. %1: time</extracomment>
        <translation>通知オフ時間により %1 まで保留</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietPage</name>
    <message>
        <source>In quiet hours nothing rings. Deskbell goes on looking, keeps what comes, and tells it in one message for each channel at the end. Tickets of a rule that says so ring all the same. When Deskbell cannot see or cannot reach something, it says so on the tray, without a sound.</source>
        <translation>通知オフ時間には何も通知しません。Deskbell は確認を続けて届いたものを保管し、終了時にチャネルごとに 1 つのメッセージにまとめて知らせます。ルールで指定したチケットはこの時間でも通知します。見えないものや接続できないものがあれば、音を出さずにトレイで知らせます。</translation>
    </message>
    <message>
        <source>&amp;Add quiet hours</source>
        <translation>通知オフ時間を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知オフ時間</translation>
    </message>
    <message>
        <source>Quiet hours %1 have no day. Choose at least one, or remove them.</source>
        <extracomment>%1: number of a row</extracomment>
        <translation>通知オフ時間 %1 に曜日がありません。1 つ以上選ぶか、削除してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day: quiet hours begin then.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: quiet hours end then.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet hours %1 begin on %2</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours, %2: day of the week</extracomment>
        <translation>通知オフ時間 %1 の開始曜日：%2</translation>
    </message>
    <message>
        <source>Beginning of quiet hours %1</source>
        <extracomment>For screen readers. %1: number of a row of quiet hours</extracomment>
        <translation>通知オフ時間 %1 の開始</translation>
    </message>
    <message>
        <source>End of quiet hours %1</source>
        <translation>通知オフ時間 %1 の終了</translation>
    </message>
    <message>
        <source>Remove quiet hours %1</source>
        <translation>通知オフ時間 %1 を削除</translation>
    </message>
    <message>
        <source>on the day after</source>
        <extracomment>Behind the end of quiet hours that go over midnight.</extracomment>
        <translation>翌日</translation>
    </message>
</context>
<context>
    <name>deskbell::Recogniser</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Name of a column: the value of a parameter inside an address.</extracomment>
        <translation>%2 内の %1</translation>
    </message>
    <message>
        <source>number in %1</source>
        <extracomment>Name of a column: the number that stands in an address.
----------
Name of a column: the number that stands in a longer text.</extracomment>
        <translation>%1 内の番号</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>Name of a column: the end of an address.</extracomment>
        <translation>%1 の末尾</translation>
    </message>
    <message>
        <source>address in %1</source>
        <extracomment>Name of a column: the address inside a script.</extracomment>
        <translation>%1 内のアドレス</translation>
    </message>
    <message>
        <source>time in %1</source>
        <extracomment>Name of a column: the time that stands in a longer text.</extracomment>
        <translation>%1 内の日時</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>Name of a column: a part of a text that has several, by its number.</extracomment>
        <translation>%2 の第 %1 部分</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>Name of a column: the words of a value that is written in HTML.</extracomment>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>%1 link</source>
        <extracomment>Name of a column that holds the address behind a text, such as &quot;Subject link&quot;.
----------
Name of the column that holds the address behind a text, such as &quot;Subject link&quot;.</extracomment>
        <translation>%1 のリンク</translation>
    </message>
    <message>
        <source>The desk calls it &quot;%1&quot;.</source>
        <translation>チケットシステムでの名前は「%1」です。</translation>
    </message>
    <message>
        <source>Its heading is &quot;%1&quot;.</source>
        <translation>見出しは「%1」です。</translation>
    </message>
    <message>
        <source>It is the longest text of the row.</source>
        <translation>行の中で最も長いテキストです。</translation>
    </message>
    <message>
        <source>It links to the ticket.</source>
        <translation>チケットへのリンクです。</translation>
    </message>
    <message>
        <source>It consists of several words.</source>
        <translation>複数の単語からできています。</translation>
    </message>
    <message>
        <source>Its values look like names of people.</source>
        <translation>値が人名のようです。</translation>
    </message>
    <message>
        <source>Its values are times.</source>
        <translation>値が日時です。</translation>
    </message>
    <message>
        <source>It says its time zone.</source>
        <translation>タイムゾーンが示されています。</translation>
    </message>
    <message>
        <source>The page carries it for machines.</source>
        <translation>機械可読な形でページに含まれています。</translation>
    </message>
    <message>
        <source>Its values are usual states of tickets.</source>
        <translation>値がチケットでよく使われるステータスです。</translation>
    </message>
    <message>
        <source>Its values are usual priorities.</source>
        <translation>値がよく使われる優先度です。</translation>
    </message>
    <message>
        <source>Few values come again and again.</source>
        <translation>少数の値が繰り返し現れます。</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>Name of a column that has no heading; a number is put after it.</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>It is different in every row.</source>
        <translation>行ごとに異なります。</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>数値です。</translation>
    </message>
    <message>
        <source>It looks like a ticket number.</source>
        <translation>チケット番号のようです。</translation>
    </message>
    <message>
        <source>It grows from ticket to ticket.</source>
        <translation>チケットごとに増えていきます。</translation>
    </message>
    <message>
        <source>It stands in the link to the ticket.</source>
        <translation>チケットへのリンクに含まれています。</translation>
    </message>
    <message>
        <source>Feeds keep their ids.</source>
        <translation>フィードの ID は変わりません。</translation>
    </message>
    <message>
        <source>It is written as ticket numbers are, such as %1.</source>
        <translation>%1 のような、チケット番号の書き方です。</translation>
    </message>
    <message>
        <source>Its values are addresses.</source>
        <translation>値がアドレスです。</translation>
    </message>
    <message>
        <source>It is the link of the subject.</source>
        <translation>件名のリンクです。</translation>
    </message>
    <message>
        <source>The address does something instead of showing the ticket.</source>
        <translation>チケットを表示するのではなく、何かを実行するアドレスです。</translation>
    </message>
    <message>
        <source>The ticket&apos;s identity stands in it.</source>
        <translation>チケットの識別子が含まれています。</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <extracomment>Name of a column: the same address from the start of the site on.</extracomment>
        <translation>%1（完全）</translation>
    </message>
    <message>
        <source>The page says when only as &quot;5 minutes ago&quot; or as a time of day; Deskbell then goes by when it first saw a ticket.</source>
        <translation>ページには「5 分前」のような表現か時刻しかないため、Deskbell が最初にチケットを見た時刻を基準にします。</translation>
    </message>
    <message>
        <source>The times do not say their zone; they are taken for times of %1.</source>
        <translation>日時にタイムゾーンがないため、%1 の日時と見なします。</translation>
    </message>
    <message>
        <source>Day and month of the times may be the other way round: look at the tickets.</source>
        <translation>日時の日と月が逆の可能性があります。チケットで確認してください。</translation>
    </message>
    <message>
        <source>Nothing on the page names the list, so that an empty list will be taken for a wrong page until you say what proves it.</source>
        <translation>ページに一覧を示す目印がないため、判定用の目印を指定するまで、空の一覧は誤ったページと見なされます。</translation>
    </message>
    <message numerus="yes">
        <source>JSON list with %n row(s)</source>
        <translation>
            <numerusform>JSON のリスト（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feed with %n row(s)</source>
        <translation>
            <numerusform>フィード（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of separated values with %n row(s)</source>
        <translation>
            <numerusform>区切り文字形式の表（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s)</source>
        <translation>
            <numerusform>表（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of blocks with %n row(s)</source>
        <translation>
            <numerusform>ブロックのリスト（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Reminders</name>
    <message>
        <source>Deskbell cannot tell which tickets shall ring again until its database works: %1</source>
        <translation>データベースが使えるようになるまで、どのチケットを再通知すべきか判断できません：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RenderCommand</name>
    <message>
        <source>Which rung; without it, the richest.</source>
        <translation>使用する形式。省略すると最もリッチな形式を使います。</translation>
    </message>
    <message>
        <source>Print secrets as they are.</source>
        <translation>シークレットをそのまま表示します。</translation>
    </message>
</context>
<context>
    <name>deskbell::Renderer</name>
    <message>
        <source>Open ticket</source>
        <extracomment>On a button or link in a messenger: opens the ticket&apos;s page</extracomment>
        <translation>チケットを開く</translation>
    </message>
    <message>
        <source>The message is too long for this form of it.</source>
        <translation>メッセージがこの形式には長すぎます。</translation>
    </message>
</context>
<context>
    <name>deskbell::ResumeCommand</name>
    <message>
        <source>The configuration has no channel &quot;%1&quot;.</source>
        <translation>設定にチャネル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::RetryCommand</name>
    <message>
        <source>&quot;%1&quot; is not the number of a delivery; &quot;deskbellctl deliveries&quot; lists them.</source>
        <translation>「%1」は配信番号ではありません。「deskbellctl deliveries」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no delivery %1 that has ended.</source>
        <translation>終了した配信 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::RingingPage</name>
    <message>
        <source>These tickets ring in &amp;quiet hours and pauses, too</source>
        <translation>これらのチケットは通知オフ時間と一時停止中も通知する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sound of the balloon:</source>
        <translation>バルーンのサウンド(&amp;S)：</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>バルーンのサウンド</translation>
    </message>
    <message>
        <source>As the desktop likes</source>
        <translation>デスクトップの既定</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Whether it is heard is up to the desktop.</source>
        <translation>デスクトップのサウンドテーマの名前、サウンドファイルのパス、または「none」。実際に鳴るかどうかはデスクトップによります。</translation>
    </message>
    <message>
        <source>Ring again &amp;until someone takes the ticket</source>
        <translation>誰かがチケットを引き受けるまで再通知する(&amp;U)</translation>
    </message>
    <message>
        <source>It stops by itself when the desk says that the ticket is assigned or closed, and when it is acknowledged or muted here. The first time it rings on the channels of the rule; from the second time on also on those below, with their mentions.</source>
        <translation>チケットシステムで割り当て済みか完了になるか、ここで確認済みかミュートにすると自動で止まります。1 回目の再通知はルールのチャネルで、2 回目からは下のチャネルでも、下のメンションを付けて通知します。</translation>
    </message>
    <message>
        <source>Rings again after</source>
        <translation>再通知までの時間</translation>
    </message>
    <message>
        <source>Time between two later rings</source>
        <translation>2 回目以降の再通知の間隔</translation>
    </message>
    <message>
        <source>Later rings altogether</source>
        <translation>再通知の合計回数</translation>
    </message>
    <message>
        <source>Channels from the second time on</source>
        <translation>2 回目からのチャネル</translation>
    </message>
    <message>
        <source>Mentions from the second time on</source>
        <translation>2 回目からのメンション</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>最初の再通知まで(&amp;A)：</translation>
    </message>
    <message>
        <source>Then &amp;every:</source>
        <translation>その後の間隔(&amp;E)：</translation>
    </message>
    <message>
        <source>At most so &amp;many times:</source>
        <extracomment>How often a ticket that nobody takes rings again.</extracomment>
        <translation>最大回数(&amp;M)：</translation>
    </message>
    <message>
        <source>From the second time on &amp;tell:</source>
        <translation>2 回目からの通知先(&amp;T)：</translation>
    </message>
    <message>
        <source>And menti&amp;on:</source>
        <translation>2 回目からのメンション(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>メッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Later rules are &amp;not asked when this one matches</source>
        <translation>このルールに一致したら以降のルールを調べない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>For tickets of which &amp;all this is true (none: every ticket):</source>
        <translation>次の条件をすべて満たすチケットが対象（条件なし：すべてのチケット）(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Tell:</source>
        <extracomment>Which channels are told when the rule matches.</extracomment>
        <translation>通知先(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Mention:</source>
        <extracomment>Which admins are named in the message.</extracomment>
        <translation>メンション(&amp;M)：</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>ルールの名前を入力してください。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>R&amp;inging</source>
        <translation>通知(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>このルールを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Page of a rule: how loudly and how often its tickets ring.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>deskbell::RuleMatches</name>
    <message>
        <source>Reading the last tickets…</source>
        <translation>最近のチケットを読み込んでいます…</translation>
    </message>
    <message>
        <source>Last tickets, and which of them match</source>
        <translation>最近のチケットと一致の有無</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show &amp;only those that match</source>
        <translation>一致するものだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>For screen readers: whether a ticket matches the rule.</extracomment>
        <translation>一致する</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>No ticket was seen yet, so there is nothing to try the rule on.</source>
        <translation>まだチケットがないため、ルールを試せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 ticket(s) would match.</source>
        <extracomment>%n: how many match, %1: how many tickets were looked at.</extracomment>
        <translation>
            <numerusform>最近のチケット %1 件のうち %n 件が一致します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RulesPage</name>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules, asked from top to bottom</source>
        <translation>ルール（上から順に調べます）</translation>
    </message>
    <message>
        <source>Without rules every ticket goes to the tray and to every channel. With rules, a ticket that none matches goes to the tray alone.</source>
        <translation>ルールがなければ、すべてのチケットがトレイと全チャネルに通知されます。ルールがあると、どれにも一致しないチケットはトレイだけに通知されます。</translation>
    </message>
    <message>
        <source>Admins and rules</source>
        <translation>管理者とルール</translation>
    </message>
    <message>
        <source>every ticket</source>
        <extracomment>A rule in the list: its conditions, and the channels that are told.</extracomment>
        <translation>すべてのチケット</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>通知先なし</translation>
    </message>
</context>
<context>
    <name>deskbell::RunCommand</name>
    <message>
        <source>Poll each source once, deliver what is due, then end.</source>
        <translation>各ソースを 1 回取得し、期限の来た分を配信して終了します。</translation>
    </message>
    <message>
        <source>Run on an embedded desk and messenger, in a profile that is thrown away.</source>
        <translation>内蔵のデスクとメッセンジャーを使い、使い捨てのプロファイルで実行します。</translation>
    </message>
    <message>
        <source>Demo messenger received: %1</source>
        <translation>デモメッセンジャーが受信：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>メッセージが %n 件待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>最後の応答：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::RungPreview</name>
    <message>
        <source>The newest ticket in each form, the richest first. A form that the messenger refuses is followed by the next one. Every messenger draws it a little differently.</source>
        <translation>最新のチケットを、リッチな順に各形式で表示します。メッセンジャーに拒否された形式は、次の形式で送り直されます。実際の見た目はメッセンジャーごとに少し異なります。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What is &amp;sent, secrets masked</source>
        <translation>送信内容（シークレットは伏せ字）(&amp;S)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretKeeper</name>
    <message>
        <source>Where to keep the password</source>
        <translation>パスワードの保管場所</translation>
    </message>
    <message>
        <source>The password or key cannot be kept in the keyring of this desktop.</source>
        <translation>パスワードまたはキーを、このデスクトップのキーリングに保管できません。</translation>
    </message>
    <message>
        <source>Deskbell can keep it in a file that only your account may read. The file is not encrypted: whoever has your account or your disk can read it.</source>
        <translation>自分のアカウントだけが読めるファイルに保管できます。ファイルは暗号化されないため、あなたのアカウントやディスクを使える人は誰でも読み取れます。</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>ファイルに保管する(&amp;F)</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretMove</name>
    <message>
        <source>the keyring entry &quot;%1&quot;</source>
        <translation>キーリングの項目「%1」</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot;</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>%1 stood in the configuration; it is now in %2.</source>
        <extracomment>%1 describes a secret, %2 the place where it is kept</extracomment>
        <translation>%1 は設定ファイルに書かれていましたが、%2 に移しました。</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretSlot</name>
    <message>
        <source>Secret that the source &quot;%1&quot; signs in with</source>
        <translation>ソース「%1」のサインイン用シークレット</translation>
    </message>
    <message>
        <source>Password of the proxy of the source &quot;%1&quot;</source>
        <translation>ソース「%1」のプロキシのパスワード</translation>
    </message>
    <message>
        <source>Password of the proxy of the channel &quot;%1&quot;</source>
        <translation>チャネル「%1」のプロキシのパスワード</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the channel &quot;%2&quot;</source>
        <extracomment>%1 is the name of a setting such as &quot;url&quot;</extracomment>
        <translation>チャネル「%2」の「%1」</translation>
    </message>
    <message>
        <source>Second secret that the source &quot;%1&quot; signs in with</source>
        <translation>ソース「%1」の 2 つ目のサインイン用シークレット</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The environment variable &quot;%1&quot; is not set.</source>
        <translation>環境変数「%1」が設定されていません。</translation>
    </message>
    <message>
        <source>Set it for the program that starts Deskbell.</source>
        <translation>Deskbell を起動するプログラムに対して設定してください。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; leaves the profile&apos;s folder.</source>
        <translation>シークレットファイル「%1」がプロファイルのフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>Give its whole path if that is meant.</source>
        <translation>意図したものであれば、フルパスで指定してください。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; does not exist.</source>
        <translation>シークレットファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not an ordinary file.</source>
        <translation>シークレットファイル「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is too large for a secret.</source>
        <translation>シークレットファイル「%1」はシークレットとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be read: %2.</source>
        <translation>シークレットファイル「%1」を読み込めません：%2。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is not UTF-8 text.</source>
        <translation>シークレットファイル「%1」は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; is empty.</source>
        <translation>シークレットファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>Other users can read or change the secret file &quot;%1&quot;. Take the rights away: chmod 600.</source>
        <translation>他のユーザーがシークレットファイル「%1」を読み取りまたは変更できます。chmod 600 で権限を外してください。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked for &quot;%1&quot;.</source>
        <translation>「%1」を要求しましたが、キーリングが応答しませんでした。</translation>
    </message>
    <message>
        <source>Is it waiting for you to unlock it?</source>
        <translation>ロックの解除を待っていませんか？</translation>
    </message>
    <message>
        <source>The keyring shows no entry &quot;%1&quot;.</source>
        <translation>キーリングに項目「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>A locked keyring looks the same: unlock it, or enter the secret again.</source>
        <translation>ロックされたキーリングでも同じ結果になります。ロックを解除するか、シークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The keyring refuses to show &quot;%1&quot;: %2.</source>
        <translation>キーリングが「%1」の表示を拒否しています：%2。</translation>
    </message>
    <message>
        <source>Unlock it and allow Deskbell to read the entry.</source>
        <translation>ロックを解除し、Deskbell に項目の読み取りを許可してください。</translation>
    </message>
    <message>
        <source>There is no keyring to read &quot;%1&quot; from: %2.</source>
        <translation>「%1」を読み出すキーリングがありません：%2。</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC), or use {&quot;file&quot;: ...} for this secret.</source>
        <translation>キーリング（gnome-keyring、KWallet、KeePassXC）を起動するか、このシークレットには {&quot;file&quot;: ...} を使ってください。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; did not end within 30 seconds and was stopped.</source>
        <translation>コマンド「%1」が 30 秒以内に終わらなかったため、停止しました。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot be started: %2.</source>
        <translation>コマンド「%1」を起動できません：%2。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints too much for a secret.</source>
        <translation>コマンド「%1」の出力がシークレットとしては多すぎます。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; was ended by the system.</source>
        <translation>コマンド「%1」はシステムによって終了されました。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed with exit code %2.</source>
        <translation>コマンド「%1」が終了コード %2 で失敗しました。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>端末で実行して原因を確認してください。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints what is not UTF-8 text.</source>
        <translation>コマンド「%1」の出力が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; prints nothing.</source>
        <translation>コマンド「%1」が何も出力しません。</translation>
    </message>
    <message>
        <source>An empty secret is not kept.</source>
        <translation>空のシークレットは保管しません。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; stands in a file that only you can read, as the keyring could not be used: %2</source>
        <translation>キーリングを使えなかったため、シークレット「%1」は自分だけが読めるファイルに保管されています：%2</translation>
    </message>
    <message>
        <source>Start and unlock a keyring, or allow a file that only you can read.</source>
        <translation>キーリングを起動してロックを解除するか、自分だけが読めるファイルへの保管を許可してください。</translation>
    </message>
    <message>
        <source>The keyring did not answer when asked to keep &quot;%1&quot;.</source>
        <translation>「%1」の保管を要求しましたが、キーリングが応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring refuses to keep &quot;%1&quot;: %2.</source>
        <translation>キーリングが「%1」の保管を拒否しています：%2。</translation>
    </message>
    <message>
        <source>There is no keyring to keep &quot;%1&quot; in: %2.</source>
        <translation>「%1」を保管するキーリングがありません：%2。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for secrets cannot be made.</source>
        <translation>シークレット用のフォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The secret file &quot;%1&quot; cannot be written: %2.</source>
        <translation>シークレットファイル「%1」に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>deskbell::SendRun</name>
    <message>
        <source>Not reached: %1.</source>
        <extracomment>%1 is a list of recipients, each with the messenger&apos;s words</extracomment>
        <translation>届かなかった相手：%1。</translation>
    </message>
    <message>
        <source>The messenger refuses the template although its list still holds it. This passes at times, so Deskbell tries again before it uses a plainer form.</source>
        <translation>テンプレートはメッセンジャーの一覧にまだありますが、拒否されました。一時的な場合もあるため、より簡素な形式を使う前に Deskbell が再試行します。</translation>
    </message>
    <message>
        <source>The template is gone from the messenger&apos;s own list: choose another one for this channel. Until then a plainer form is used.</source>
        <translation>テンプレートがメッセンジャーの一覧からなくなっています。このチャネルに別のテンプレートを選んでください。それまではより簡素な形式を使います。</translation>
    </message>
</context>
<context>
    <name>deskbell::Setting</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>デスクトップセッションと同時に起動</translation>
    </message>
    <message>
        <source>Deskbell starts when you sign in to this computer.</source>
        <translation>このコンピューターにサインインすると Deskbell が起動します。</translation>
    </message>
    <message>
        <source>A click opens the ticket</source>
        <translation>クリックでチケットを開く</translation>
    </message>
    <message>
        <source>A click on a balloon opens the page of that ticket in the browser.</source>
        <translation>バルーンをクリックすると、そのチケットのページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>本文の保持期間</translation>
    </message>
    <message>
        <source>Texts of tickets and the stories of their deliveries are removed after this time. Which tickets were seen is never forgotten.</source>
        <translation>この期間が過ぎると、チケットの本文と配信の経過を削除します。どのチケットを確認済みかは忘れません。</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>unit behind a number field</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Warn when nothing was seen for</source>
        <translation>チケットが見えないときに警告するまでの時間</translation>
    </message>
    <message>
        <source>When a source could not be read for this long, for whatever reason, Deskbell says so aloud.</source>
        <translation>理由を問わず、ソースをこの時間読み取れなかったときに Deskbell が知らせます。</translation>
    </message>
    <message>
        <source>Ticket fields stand in double braces: {{number}}, {{subject}}, {{fields.GPU}}. Empty: the built-in text.</source>
        <translation>チケットのフィールドは二重の波括弧で囲みます：{{number}}、{{subject}}、{{fields.GPU}}。空欄：標準の文面。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>メッセージのタイトル</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>テキスト文</translation>
    </message>
    <message>
        <source>What is sent when a messenger takes nothing richer.</source>
        <translation>メッセンジャーがこれよりリッチな形式を受け付けないときに送信します。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>チケットを数える直近の期間</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>間隔の表は、この期間内に通知したチケットの数に基づきます。</translation>
    </message>
    <message>
        <source>Language of the program; it changes at the next start.</source>
        <translation>プログラムの言語。次回の起動時に変わります。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingText</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop says, straight, or through a proxy of your choice.</source>
        <translation>ネットワークへの接続方法：デスクトップの設定に従う、直接接続、または指定したプロキシ経由。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://.</source>
        <translation>プロキシの名前またはアドレス（http:// は不要）。</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Often 3128 or 8080 for HTTP and 1080 for SOCKS5.</source>
        <translation>多くの場合、HTTP は 3128 または 8080、SOCKS5 は 1080 です。</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Only for a proxy that asks who you are.</source>
        <translation>認証が必要なプロキシの場合のみ。</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept in the keyring, never in the configuration.</source>
        <translation>キーリングに保管され、設定ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>ピン留めした証明書</translation>
    </message>
    <message>
        <source>Trusts this one key and no other. Begins with sha256/; the test of a source offers it when nobody vouches for the server.</source>
        <translation>このキーだけを信頼します。sha256/ で始まります。サーバーを保証する認証局がない場合、ソースのテストで提示されます。</translation>
    </message>
    <message>
        <source>Certificates of your own authority</source>
        <translation>独自の認証局の証明書</translation>
    </message>
    <message>
        <source>A PEM file, in place of the authorities that the system trusts.</source>
        <translation>システムが信頼する認証局の代わりに使う PEM ファイル。</translation>
    </message>
    <message>
        <source>Fixed interval</source>
        <translation>固定の間隔</translation>
    </message>
    <message>
        <source>Looks always this often, whatever rings.</source>
        <translation>通知の状況にかかわらず、常にこの間隔で確認します。</translation>
    </message>
    <message>
        <source>Table: from how many tickets</source>
        <translation>表：チケット数（以上）</translation>
    </message>
    <message>
        <source>Each row begins at a number of tickets within the window.</source>
        <translation>各行は、集計期間内のチケット数の下限から始まります。</translation>
    </message>
    <message>
        <source>Table: how often</source>
        <translation>表：間隔</translation>
    </message>
    <message>
        <source>The more tickets ring, the sooner the next look.</source>
        <translation>通知するチケットが多いほど、次の確認が早くなります。</translation>
    </message>
    <message>
        <source>Days of other intervals</source>
        <translation>時間帯別の間隔の曜日</translation>
    </message>
    <message>
        <source>The days on which this time begins. None ticked: every day.</source>
        <translation>この時間帯が始まる曜日。選択なし：毎日。</translation>
    </message>
    <message>
        <source>Other intervals from</source>
        <translation>時間帯別の間隔の開始</translation>
    </message>
    <message>
        <source>When the other intervals begin, by the clock of this computer.</source>
        <translation>時間帯別の間隔が始まる時刻（このコンピューターの時計）。</translation>
    </message>
    <message>
        <source>Other intervals until</source>
        <translation>時間帯別の間隔の終了</translation>
    </message>
    <message>
        <source>When they end. Not later than the beginning means on the next day.</source>
        <translation>終わる時刻。開始と同じか早い時刻は、翌日を意味します。</translation>
    </message>
    <message>
        <source>Fixed interval at a time of the day</source>
        <translation>時間帯別の固定の間隔</translation>
    </message>
    <message>
        <source>Looks this often at that time, for example rarely at night.</source>
        <translation>その時間帯はこの間隔で確認します（例：夜間は長くする）。</translation>
    </message>
    <message>
        <source>Table of a time of the day: from how many tickets</source>
        <translation>時間帯別の表：チケット数（以上）</translation>
    </message>
    <message>
        <source>Table of a time of the day: how often</source>
        <translation>時間帯別の表：間隔</translation>
    </message>
    <message>
        <source>Fields of the ticket stand in double braces: {{subject}}. Empty: the common text of the page Message.</source>
        <translation>チケットのフィールドは二重の波括弧で囲みます：{{subject}}。空欄：「メッセージ」ページの共通の文面。</translation>
    </message>
    <message>
        <source>Title of a message</source>
        <translation>メッセージのタイトル</translation>
    </message>
    <message>
        <source>Body of a message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Plain sentence</source>
        <translation>テキスト文</translation>
    </message>
    <message>
        <source>Days of quiet hours</source>
        <translation>通知オフ時間の曜日</translation>
    </message>
    <message>
        <source>The days on which they begin. Nothing rings in them, and what comes is told at the end.</source>
        <translation>通知オフ時間が始まる曜日。この時間には何も通知せず、届いたものは終了時に知らせます。</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>通知オフ時間の開始</translation>
    </message>
    <message>
        <source>When they begin, by the clock of this computer.</source>
        <translation>始まる時刻（このコンピューターの時計）。</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>通知オフ時間の終了</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>ソースの名前</translation>
    </message>
    <message>
        <source>The name stays: Deskbell knows this source&apos;s tickets by it.</source>
        <translation>名前は変更できません。Deskbell はこの名前でソースのチケットを識別します。</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>チケットシステム</translation>
    </message>
    <message>
        <source>Which kind of ticket system it is. Another one is another source.</source>
        <translation>チケットシステムの種類。種類が異なるものは別のソースになります。</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>ソースのアドレス</translation>
    </message>
    <message>
        <source>The address of its start page, as in your browser.</source>
        <translation>スタートページのアドレスです（ブラウザーに表示されるとおりに入力）。</translation>
    </message>
    <message>
        <source>Watch this source</source>
        <translation>このソースを監視する</translation>
    </message>
    <message>
        <source>Off: it is not asked, and what was seen is remembered.</source>
        <translation>オフ：問い合わせを行いません。確認済みのチケットは記憶されます。</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>空欄にすると、アカウントに見えるものすべてが対象になります。</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>このアカウントは読み取りだけに使います。通知を受ける人のアカウントである必要はありません。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The account that Deskbell signs in with.</source>
        <translation>Deskbell がサインインに使うアカウント。</translation>
    </message>
    <message>
        <source>Password, key or token</source>
        <translation>パスワード、キー、またはトークン</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>再サインインまでの時間</translation>
    </message>
    <message>
        <source>Older sessions are dropped and Deskbell signs in again. Off: as the ticket system&apos;s preset says.</source>
        <translation>これより古いセッションを破棄し、Deskbell が再サインインします。オフ：チケットシステムのプリセットに従います。</translation>
    </message>
    <message>
        <source>Count tickets of the last</source>
        <translation>チケットを数える直近の期間</translation>
    </message>
    <message>
        <source>The table of intervals looks at how many tickets rang within this time.</source>
        <translation>間隔の表は、この期間内に通知したチケットの数に基づきます。</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>後から現れた古いチケット</translation>
    </message>
    <message>
        <source>Tickets that are older than the first look: opened again, or moved into this list.</source>
        <translation>最初の確認より前に作成され、再オープンされたか、この一覧に移動されたチケット。</translation>
    </message>
    <message>
        <source>Pages of the first look</source>
        <translation>最初の確認のページ数</translation>
    </message>
    <message>
        <source>How many pages the first look reads and records without ringing. More take longer and know more old tickets.</source>
        <translation>最初の確認で、通知せずに読み込んで記録するページ数。多いほど時間がかかりますが、より多くの古いチケットを把握できます。</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>このソースが見えないときに知らせる</translation>
    </message>
    <message>
        <source>These channels hear of it when the source goes blind and when it sees again, besides the tray.</source>
        <translation>ソースが見えなくなったときと再び見えるようになったときに、トレイに加えてこれらのチャネルにも知らせます。</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>チャネルの名前</translation>
    </message>
    <message>
        <source>Rules and fallbacks know it by this name; a new name is taken over everywhere.</source>
        <translation>ルールと代替はこの名前でチャネルを識別します。名前を変えると、すべての箇所に反映されます。</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>メッセンジャー</translation>
    </message>
    <message>
        <source>Which messenger it is. A pasted address chooses it by itself.</source>
        <translation>メッセンジャーの種類。アドレスを貼り付けると自動的に選択されます。</translation>
    </message>
    <message>
        <source>Address and keys of the messenger</source>
        <translation>メッセンジャーのアドレスとキー</translation>
    </message>
    <message>
        <source>What the messenger asks for. Secrets are kept in the keyring, never in the configuration.</source>
        <translation>メッセンジャーに必要な情報。シークレットはキーリングに保管され、設定ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Use this channel</source>
        <translation>このチャネルを使う</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and no ticket is owed to it.</source>
        <translation>オフ：何も送信せず、このチャネル宛ての未送信分も残しません。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>These channels deliver when this one is stopped or cannot reach the recipient.</source>
        <translation>このチャネルが停止したときや受信者に届かないときに、代わりに配信するチャネル。</translation>
    </message>
    <message>
        <source>Collect: wait at most</source>
        <translation>まとめ：最大待ち時間</translation>
    </message>
    <message>
        <source>How long the first ticket waits for others.</source>
        <translation>最初のチケットが他のチケットを待つ時間。</translation>
    </message>
    <message>
        <source>Collect: tickets that are enough</source>
        <translation>まとめ：すぐに送信するチケット数</translation>
    </message>
    <message>
        <source>So many go out at once, without waiting any longer.</source>
        <translation>この件数に達すると、それ以上待たずにすぐ送信します。</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>暗号化せずに送信</translation>
    </message>
    <message>
        <source>Accepts an address that begins with http:// on another machine. Everybody on the way can read the messages.</source>
        <translation>別のマシンの http:// で始まるアドレスを許可します。通信経路上の誰でもメッセージを読み取れます。</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>管理者の名前</translation>
    </message>
    <message>
        <source>Rules mention the admin by this name.</source>
        <translation>ルールはこの名前で管理者をメンションします。</translation>
    </message>
    <message>
        <source>Handles of the admin</source>
        <translation>管理者のハンドル</translation>
    </message>
    <message>
        <source>Who this is in each messenger, as the messenger wants it for a mention.</source>
        <translation>各メッセンジャーでのこの管理者の宛先（メンションに必要な形）。</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>The story of a delivery names the rule.</source>
        <translation>配信の経過にルールの名前が表示されます。</translation>
    </message>
    <message>
        <source>Condition: field</source>
        <translation>条件：フィールド</translation>
    </message>
    <message>
        <source>A field of the ticket. All conditions must hold; with none, every ticket matches.</source>
        <translation>チケットのフィールド。すべての条件を満たす必要があります。条件がなければ、すべてのチケットが一致します。</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Which channels are told when the rule matches. None ticked: nobody is told.</source>
        <translation>ルールに一致したときに通知するチャネル。選択なし：どこにも通知しません。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Which admins are named in the message.</source>
        <translation>メッセージでメンションする管理者。</translation>
    </message>
    <message>
        <source>Rings in quiet hours</source>
        <translation>通知オフ時間にも通知</translation>
    </message>
    <message>
        <source>These tickets ring in quiet hours and pauses, too.</source>
        <translation>これらのチケットは通知オフ時間と一時停止中にも通知されます。</translation>
    </message>
    <message>
        <source>Sound of the balloon</source>
        <translation>バルーンのサウンド</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, the path of a sound file, or &quot;none&quot;. Empty: as the desktop likes.</source>
        <translation>デスクトップのサウンドテーマの名前、サウンドファイルのパス、または「none」。空欄：デスクトップの既定。</translation>
    </message>
    <message>
        <source>Until someone takes it: after</source>
        <translation>誰かが引き受けるまで：最初の再通知</translation>
    </message>
    <message>
        <source>A ticket that is open and assigned to nobody rings again after so long.</source>
        <translation>未完了で誰にも割り当てられていないチケットを、この時間が過ぎたら再通知します。</translation>
    </message>
    <message>
        <source>Until someone takes it: every</source>
        <translation>誰かが引き受けるまで：間隔</translation>
    </message>
    <message>
        <source>The time between two later rings.</source>
        <translation>2 回目以降の再通知の間隔。</translation>
    </message>
    <message>
        <source>Until someone takes it: at most</source>
        <translation>誰かが引き受けるまで：最大回数</translation>
    </message>
    <message>
        <source>So many later rings altogether.</source>
        <translation>再通知の合計回数。</translation>
    </message>
    <message>
        <source>Until someone takes it: then tell</source>
        <translation>誰かが引き受けるまで：追加の通知先</translation>
    </message>
    <message>
        <source>These channels are told as well from the second later ring on.</source>
        <translation>2 回目の再通知から、これらのチャネルにも通知します。</translation>
    </message>
    <message>
        <source>Until someone takes it: then mention</source>
        <translation>誰かが引き受けるまで：追加のメンション</translation>
    </message>
    <message>
        <source>These admins are mentioned as well from the second later ring on.</source>
        <translation>2 回目の再通知から、これらの管理者もメンションします。</translation>
    </message>
    <message>
        <source>Later rules are not asked</source>
        <translation>以降のルールを調べない</translation>
    </message>
    <message>
        <source>When this rule matches, those below it are passed over.</source>
        <translation>このルールに一致したら、それより下のルールは調べません。</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>このルールを使う</translation>
    </message>
    <message>
        <source>Off: the rule is passed over.</source>
        <translation>オフ：このルールは飛ばされます。</translation>
    </message>
    <message>
        <source>Condition: test and value</source>
        <translation>条件：テストと値</translation>
    </message>
    <message>
        <source>How the field is compared with the value.</source>
        <translation>フィールドを値と比較する方法。</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>2 つ目のシークレット</translation>
    </message>
    <message>
        <source>Where a way to sign in needs two, such as a client&apos;s secret and a refresh token.</source>
        <translation>サインイン方法に 2 つ必要な場合（クライアントシークレットとリフレッシュトークンなど）。</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>応答が失われたとき</translation>
    </message>
    <message>
        <source>Nobody knows then whether the message arrived. Sent again, it may arrive twice; left, it may not have arrived at all.</source>
        <translation>このとき、メッセージが届いたかどうかはわかりません。再送信すると 2 回届く可能性があり、再送信しないとまったく届いていない可能性があります。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Imported into this dialog. Look it over; nothing is in force before you press Apply or OK.</source>
        <translation>このダイアログにインポートしました。内容を確認してください。「適用」または「OK」を押すまで何も有効になりません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F): a word, or a key of the configuration file</source>
        <translation>設定を検索 (Ctrl+F)：語句、または設定ファイルのキー</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
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
        <translation>この語句を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::Sight</name>
    <message>
        <source>This source has not been polled yet.</source>
        <translation>このソースはまだ取得していません。</translation>
    </message>
    <message>
        <source>Deskbell polls it shortly.</source>
        <translation>まもなく Deskbell が取得します。</translation>
    </message>
    <message>
        <source>Deskbell sees the tickets of this source.</source>
        <translation>Deskbell はこのソースのチケットを見ています。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>Deskbell is signing in.</source>
        <translation>Deskbell がサインインしています。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The desk refused the user name, password or key.</source>
        <translation>チケットシステムがユーザー名、パスワード、またはキーを拒否しました。</translation>
    </message>
    <message>
        <source>Correct them in the settings of the source. Deskbell does not try a refused password again by itself, so that no account is locked.</source>
        <translation>ソースの設定で修正してください。アカウントがロックされないよう、拒否されたパスワードを Deskbell が自動で再試行することはありません。</translation>
    </message>
    <message>
        <source>The desk wants something only a person can give: a second factor, a captcha or a new password.</source>
        <translation>チケットシステムが、二要素認証、CAPTCHA、新しいパスワードなど、人による操作を求めています。</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser and answer it, or use an API key if the desk has them; then choose &quot;Sign in again&quot;.</source>
        <translation>ブラウザーでチケットシステムにサインインして応じるか、API キーがあればそれを使ってください。その後「再サインイン」を選びます。</translation>
    </message>
    <message>
        <source>The session at the desk has ended, and Deskbell could not begin a new one.</source>
        <translation>チケットシステムのセッションが終了し、Deskbell が新しいセッションを開始できませんでした。</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in again&quot;. Until then Deskbell looks at long intervals whether the desk still knows it. If it ends again at once, check in a browser that this account can open the list.</source>
        <translation>「再サインイン」を選んでください。それまでは、セッションがまだ有効かを Deskbell が長い間隔で確認します。すぐにまた終了する場合は、このアカウントで一覧を開けるかをブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>The desk forbids this request: the account may not read the list, its API is switched off, or this address is banned.</source>
        <translation>チケットシステムがこのリクエストを禁止しています。アカウントに一覧の閲覧権限がないか、API が無効か、このアドレスがブロックされています。</translation>
    </message>
    <message>
        <source>Ask the administrator of the desk. Deskbell tries again at long intervals.</source>
        <translation>チケットシステムの管理者に問い合わせてください。Deskbell は長い間隔で再試行します。</translation>
    </message>
    <message>
        <source>The desk asks for fewer requests.</source>
        <translation>チケットシステムがリクエストを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Deskbell waits as long as the desk says and goes on by itself. A longer interval for this source avoids it.</source>
        <translation>Deskbell は指定された時間だけ待ち、自動で再開します。このソースの間隔を長くすると避けられます。</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>チケットシステムに接続できません。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the network, and that the desk is running.</source>
        <translation>Deskbell は自動で再試行します。ネットワークと、チケットシステムが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The name of the desk&apos;s host cannot be found.</source>
        <translation>チケットシステムのホスト名が見つかりません。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself. Check the address for typing errors, and the network or VPN.</source>
        <translation>Deskbell は自動で再試行します。アドレスの入力ミスと、ネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate cannot be trusted.</source>
        <translation>チケットシステムの証明書を信頼できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. If the desk has its own authority, give its CA file or a pin in the settings of the source.</source>
        <translation>何も送信していません。独自の認証局を使っている場合は、ソースの設定で CA ファイルまたはピンを指定してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses the way.</source>
        <translation>プロキシに接続できないか、プロキシが中継を拒否しています。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user and password in the settings of the source.</source>
        <translation>ソースの設定で、プロキシのアドレス、ユーザー、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The network answers in place of the desk, as guest networks do before their own sign-in.</source>
        <translation>チケットシステムの代わりにネットワークが応答しています。ゲスト用ネットワークなどで、サインイン前によく起こります。</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network. Deskbell goes on by itself.</source>
        <translation>ブラウザーで任意のページを開き、ネットワークにサインインしてください。Deskbell は自動で再開します。</translation>
    </message>
    <message>
        <source>The desk is out of order or under maintenance.</source>
        <translation>チケットシステムが停止中か、メンテナンス中です。</translation>
    </message>
    <message>
        <source>Deskbell tries again by itself.</source>
        <translation>Deskbell は自動で再試行します。</translation>
    </message>
    <message>
        <source>This source is not set up so that the desk could be asked.</source>
        <translation>このソースは、チケットシステムに問い合わせできる設定になっていません。</translation>
    </message>
    <message>
        <source>Mend it in the settings of the source. Deskbell tries again by itself, as a keyring may open late.</source>
        <translation>ソースの設定で修正してください。キーリングが後から使えるようになることもあるため、Deskbell は自動で再試行します。</translation>
    </message>
    <message>
        <source>The desk answered, but not with a list of tickets.</source>
        <translation>チケットシステムは応答しましたが、チケットの一覧ではありません。</translation>
    </message>
    <message>
        <source>Check the address and the options of the source. Deskbell tries again by itself.</source>
        <translation>ソースのアドレスとオプションを確認してください。Deskbell は自動で再試行します。</translation>
    </message>
    <message>
        <source>The list came, but the preset cannot read tickets from it.</source>
        <translation>一覧は届きましたが、プリセットでチケットを読み取れません。</translation>
    </message>
    <message>
        <source>The desk may have been upgraded or configured differently: check the preset of the source. Deskbell tries again by itself.</source>
        <translation>チケットシステムがアップグレードされたか、構成が変わった可能性があります。ソースのプリセットを確認してください。Deskbell は自動で再試行します。</translation>
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
        <translation>%1 まで一時停止中。チケットは保管されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be seen.</source>
        <translation>
            <numerusform>見えないソースが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) seen.</source>
        <translation>
            <numerusform>ソース %n 件を監視中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is watched.</source>
        <translation>監視しているソースはありません。</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message>
        <source>Quiet hours until %1; tickets are kept.</source>
        <translation>%1 まで通知オフ時間。チケットは保管されます。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>まだ見ていないチケットが %n 件を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not looked at yet.</source>
        <extracomment>Tool tip of the tray icon: tickets that rang since somebody looked at the window.</extracomment>
        <translation>
            <numerusform>まだ見ていないチケットが %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SignIn</name>
    <message>
        <source>The preset submits a form before it fetched a page</source>
        <translation>プリセットが、ページを取得する前にフォームを送信しようとしています</translation>
    </message>
    <message>
        <source>There is no sign-in form at %1</source>
        <translation>%1 にサインインフォームがありません</translation>
    </message>
    <message>
        <source>The sign-in form sends the password to another address, %1; nothing was sent</source>
        <translation>サインインフォームがパスワードを別のアドレス %1 へ送ろうとしたため、何も送信していません</translation>
    </message>
    <message>
        <source>The form at %1 is not sent by POST</source>
        <translation>%1 のフォームの送信方法が POST ではありません</translation>
    </message>
    <message>
        <source>HTTP %1 from %2</source>
        <translation>%2 から HTTP %1</translation>
    </message>
    <message>
        <source>The sign-in page of %1 leads round in a circle</source>
        <translation>%1 のサインインページが循環しています</translation>
    </message>
    <message>
        <source>The sign-in leads to another address, %1; nothing was sent there</source>
        <translation>サインインの途中で別のアドレス %1 へ誘導されたため、そこには何も送信していません</translation>
    </message>
    <message>
        <source>The sign-in ended on a page that the preset does not know: %1</source>
        <translation>サインインの最後に、プリセットにないページが表示されました：%1</translation>
    </message>
    <message>
        <source>The desk shows the sign-in form again</source>
        <translation>チケットシステムがサインインフォームを再び表示しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found in the answer of %2</source>
        <translation>%2 の応答に「%1」が見つかりません</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInAgain</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;.</source>
        <translation>ブラウザーで %1 にサインインし、開発者ツール (F12) を開いて「ネットワーク」を選び、再読み込みして、ページのリクエストを cURL として、またはその「Cookie:」の行をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInCommand</name>
    <message>
        <source>Cookies copied out of a browser: a request as cURL, a line &quot;Cookie: ...&quot;, a cookies.txt or JSON. - (default) reads standard input, so that they reach no list of processes.</source>
        <translation>ブラウザーからコピーした Cookie：cURL のリクエスト、「Cookie: ...」の行、cookies.txt または JSON。-（既定）は標準入力から読み込むため、プロセス一覧に表示されません。</translation>
    </message>
    <message>
        <source>No source is called &quot;%1&quot;.</source>
        <translation>「%1」というソースはありません。</translation>
    </message>
    <message>
        <source>Taken over; the running Deskbell polls with it now.</source>
        <translation>取り込みました。実行中の Deskbell がこれを使って取得します。</translation>
    </message>
    <message>
        <source>Kept; Deskbell uses it when it is started.</source>
        <translation>保管しました。Deskbell の次回起動時に使われます。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInForm</name>
    <message>
        <source>Way to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U)：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>方法(&amp;W)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The session that Deskbell has is kept; sign in here to replace it.</source>
        <translation>Deskbell が持っているセッションを保持しています。置き換えるにはここでサインインしてください。</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>安全に保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>まだ誰もサインインしていません。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>ユーザーが指定されていません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInMain</name>
    <message>
        <source>Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by Deskbell, which says on standard input what is wanted.</source>
        <translation>チケットシステムのサインインページを表示し、そのセッションを Deskbell に渡します。Deskbell から起動され、必要な内容を標準入力で受け取ります。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>How to sign in?</source>
        <translation>どのようにサインインしますか？</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>このアカウントは読み取りだけに使います。通知を受ける人のアカウントである必要はありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInTalk</name>
    <message>
        <source>Deskbell and deskbell-signin do not understand each other.</source>
        <translation>Deskbell と deskbell-signin の通信が成り立ちません。</translation>
    </message>
    <message>
        <source>Install both in the same version.</source>
        <translation>両方を同じバージョンでインストールしてください。</translation>
    </message>
</context>
<context>
    <name>deskbell::Signer</name>
    <message>
        <source>The encryption key has the wrong length.</source>
        <translation>暗号化キーの長さが正しくありません。</translation>
    </message>
    <message>
        <source>It has 16, 24 or 32 characters.</source>
        <translation>16、24、または 32 文字です。</translation>
    </message>
    <message>
        <source>The message could not be encrypted.</source>
        <translation>メッセージを暗号化できませんでした。</translation>
    </message>
    <message>
        <source>The signing secret is not base64.</source>
        <translation>署名用シークレットが base64 ではありません。</translation>
    </message>
    <message>
        <source>Standard Webhooks secrets look like whsec_ and base64 text.</source>
        <translation>Standard Webhooks のシークレットは、whsec_ の後に base64 の文字列が続きます。</translation>
    </message>
    <message>
        <source>There is no way of signing called &quot;%1&quot;.</source>
        <translation>「%1」という署名方式はありません。</translation>
    </message>
    <message>
        <source>This cannot be decrypted.</source>
        <translation>これは復号できません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SmtpTransfer</name>
    <message>
        <source>The mail library does not start.</source>
        <translation>メールライブラリを開始できません。</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is the mail server&apos;s name right, and is there a network?</source>
        <translation>%1 という名前が見つかりません。メールサーバーの名前は正しいですか？ ネットワークに接続していますか？</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refuses to connect to %1.</source>
        <translation>プロキシに接続できないか、プロキシが %1 への接続を拒否しています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was pinned; it has changed, or somebody is listening in.</source>
        <translation>%1 の証明書がピン留めしたものと違います。証明書が変更されたか、誰かが盗聴しています。</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.</source>
        <translation>%1 は暗号化 (STARTTLS) に対応していないため、Deskbell は何も送信しません。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <extracomment>%1: a host, %2: the TLS library&apos;s own words</extracomment>
        <translation>%1 との安全な接続を確立できません：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came. The mail may have arrived.</source>
        <translation>応答が届く前に %1 との接続が切れました。メールは届いている可能性があります。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>メールサーバー %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 が接続を拒否しました。サーバーは動作していますか？ ポートは正しいですか？</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>メールサーバー %1 との接続が切れました。</translation>
    </message>
    <message>
        <source>Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>メールには libcurl が必要ですが、読み込めません（%1）。パッケージ libcurl4 をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>deskbell::SnoozeCommand</name>
    <message>
        <source>How long: 15m, 2h or so, or tomorrow (at eight).</source>
        <translation>時間: 15m、2h など、または tomorrow (明日の 8 時)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 15m or 2h, nor tomorrow.</source>
        <translation>「%1」は 15m や 2h のような時間でも tomorrow でもありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceDialog</name>
    <message>
        <source>Source %1</source>
        <translation>ソース %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Netw&amp;ork</source>
        <translation>ネットワーク(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Watch t&amp;his source</source>
        <translation>このソースを監視する(&amp;H)</translation>
    </message>
    <message>
        <source>List and &amp;columns…</source>
        <translation>一覧と列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Ticket s&amp;ystem:</source>
        <translation>チケットシステム(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Fields left empty take everything that the account may see.</source>
        <translation>空欄にすると、アカウントに見えるものすべてが対象になります。</translation>
    </message>
    <message>
        <source>The account only reads. It need not be the account of the person who is told.</source>
        <translation>このアカウントは読み取りだけに使います。通知を受ける人のアカウントである必要はありません。</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>取得の各ステップを 1 回ずつ実行します。何も記録せず、通知もしません。</translation>
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
        <translation>%1 がありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcePreset</name>
    <message>
        <source>Paging by nextUrl or cursor needs &quot;next&quot;.</source>
        <translation>nextUrl または cursor によるページ送りには「next」が必要です。</translation>
    </message>
    <message>
        <source>Every page would be the first: name a &quot;parameter&quot;, or page, offset or cursor in the request.</source>
        <translation>このままではすべてのページが最初のページになります。「parameter」を指定するか、リクエストに page、offset、cursor のいずれかを含めてください。</translation>
    </message>
    <message>
        <source>The separator is one character.</source>
        <translation>区切り文字は 1 文字です。</translation>
    </message>
    <message>
        <source>HTML and XML need &quot;rows&quot; and &quot;columns&quot;.</source>
        <translation>HTML と XML には「rows」と「columns」が必要です。</translation>
    </message>
    <message>
        <source>A ticket has no field {{%1}}.</source>
        <translation>チケットに {{%1}} というフィールドはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time format: it is one of iso, epoch, epoch-ms, rfc822 and relative, or names day, month and year, or hour and minute.</source>
        <translation>「%1」は日時の書式ではありません。iso、epoch、epoch-ms、rfc822、relative のいずれか、または日・月・年か時・分を含む書式にしてください。</translation>
    </message>
    <message>
        <source>The values of &quot;each&quot; come from an &quot;option&quot;, a request, or both.</source>
        <translation>「each」の値は、「option」、リクエスト、またはその両方から得ます。</translation>
    </message>
    <message>
        <source>A lookup with &quot;batch&quot; needs &quot;of&quot;, and &quot;key&quot; to tell its values apart.</source>
        <translation>「batch」を使う参照には「of」と、値を区別するための「key」が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else.</source>
        <translation>「%1」は別の意味ですでに使われています。</translation>
    </message>
    <message>
        <source>A pair is a name and a value, nothing more.</source>
        <translation>組は名前と値だけで、ほかには何も含みません。</translation>
    </message>
    <message>
        <source>This test asks for nothing, so that any answer passes.</source>
        <translation>このテストには条件がないため、どの応答でも合格してしまいます。</translation>
    </message>
    <message>
        <source>A request has either &quot;get&quot; or &quot;post&quot; with the path that it asks for.</source>
        <translation>リクエストには「get」か「post」のどちらか一方を、要求するパスとともに指定します。</translation>
    </message>
    <message>
        <source>A body needs &quot;post&quot;, and is either &quot;form&quot; or &quot;json&quot;.</source>
        <translation>本文には「post」が必要で、「form」か「json」のどちらかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else in a request.</source>
        <translation>「%1」はリクエスト内で別の意味ですでに使われています。</translation>
    </message>
    <message>
        <source>A step is one of &quot;get&quot;, &quot;post&quot; and &quot;submit&quot;.</source>
        <translation>ステップは「get」、「post」、「submit」のいずれかです。</translation>
    </message>
    <message>
        <source>There is no page before the first step whose form could be submitted: start with &quot;get&quot;.</source>
        <translation>最初のステップの前には、フォームを送信できるページがありません。「get」から始めてください。</translation>
    </message>
    <message>
        <source>A lifetime is a duration such as 2h, or an expression.</source>
        <translation>有効期間は 2h のような時間、または式で指定します。</translation>
    </message>
    <message>
        <source>Without &quot;steps&quot; there is nothing that &quot;lifetime&quot; or &quot;refresh&quot; could renew.</source>
        <translation>「steps」がないと、「lifetime」や「refresh」で更新するものがありません。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; in this preset.</source>
        <translation>このプリセットにリスト「%1」はありません。</translation>
    </message>
    <message>
        <source>In a browser window: single sign-on, second factors</source>
        <translation>ブラウザーウィンドウで：シングルサインオン、二要素認証</translation>
    </message>
    <message>
        <source>You sign in on the desk&apos;s own page, whatever it asks for. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>チケットシステムのページで、求められるとおりにサインインします。Deskbell はセッションを保管し、終了したらお知らせします。</translation>
    </message>
    <message>
        <source>Cookies pasted from a browser</source>
        <translation>ブラウザーから貼り付けた Cookie</translation>
    </message>
    <message>
        <source>Sign in to the desk in a browser, open its developer tools (F12), choose Network, reload, and copy the request of the page: as cURL, or its line &quot;Cookie:&quot;. Deskbell keeps the session and tells you when it has ended.</source>
        <translation>ブラウザーでチケットシステムにサインインし、開発者ツール (F12) を開いて「ネットワーク」を選び、再読み込みして、ページのリクエストを cURL として、またはその「Cookie:」の行をコピーしてください。Deskbell はセッションを保管し、終了したらお知らせします。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is declared twice.</source>
        <translation>オプション「%1」が 2 回宣言されています。</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not one of the choices.</source>
        <translation>既定値「%1」が選択肢にありません。</translation>
    </message>
    <message>
        <source>The way &quot;%1&quot; is declared twice.</source>
        <translation>方法「%1」が 2 回宣言されています。</translation>
    </message>
    <message>
        <source>Deskbell adds the way &quot;%1&quot; itself: say in &quot;browser&quot; what it reads.</source>
        <translation>方法「%1」は Deskbell が自動で追加します。何を読み取るかは「browser」に書いてください。</translation>
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
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody vouches for this server&apos;s certificate</source>
        <translation>このサーバーの証明書を保証する認証局がありません</translation>
    </message>
    <message>
        <source>T&amp;rust exactly this certificate</source>
        <translation>この証明書だけを信頼する(&amp;R)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
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
            <numerusform>最初のページにチケットが %n 件見えています。これらは通知せず、新しいチケットから通知します。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go back and mend it, or keep the source as it is: Deskbell goes on trying.</source>
        <translation>戻って修正することも、このままソースを残すこともできます。Deskbell は試行を続けます。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner whether this is its fingerprint, and trust it only then:
%1</source>
        <translation>次がそのフィンガープリントかどうかをサーバーの管理者に確認し、正しい場合にのみ信頼してください：
%1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceWizard</name>
    <message>
        <source>Add a source</source>
        <translation>ソースの追加</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>ソース %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourcesPage</name>
    <message>
        <source>Ticket systems that Deskbell watches. What is already there when a source is added does not ring; what comes later does.</source>
        <translation>Deskbell が監視するチケットシステムです。ソースの追加時にすでにあるチケットは通知せず、それ以降のチケットを通知します。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A watched source in the list: its ticket system and its address.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>deskbell::StatisticsView</name>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>&amp;Time shown:</source>
        <translation>表示期間(&amp;T)：</translation>
    </message>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>数値を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusCommand</name>
    <message>
        <source>Deskbell is running.</source>
        <translation>Deskbell は実行中です。</translation>
    </message>
    <message>
        <source>Deskbell is not running; this is what it left.</source>
        <translation>Deskbell は実行されていません。以下は最後に残された状態です。</translation>
    </message>
    <message>
        <source>Source %1: %2 since %3; last good poll %4; next poll %5; %6 tickets recorded. %7</source>
        <translation>ソース %1：%2（%3 から）、最後に成功した取得 %4、次の取得 %5、記録済みチケット %6 件。%7</translation>
    </message>
    <message>
        <source>Channel %1: %2; rung %3; %4 waiting, %5 sent, %6 failed. %7</source>
        <translation>チャネル %1：%2、形式 %3、待機中 %4、送信済み %5、失敗 %6。%7</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about it: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>これについてのメッセンジャーのページ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusFeed</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>%1 を開くブラウザーを起動できませんでした。</translation>
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
        <translation>停止中：%1</translation>
    </message>
    <message>
        <source>Waits until %1, as the messenger asks.</source>
        <translation>メッセンジャーの求めにより %1 まで待機します。</translation>
    </message>
    <message>
        <source>Works; last sent %1.</source>
        <translation>正常です。最後の送信 %1。</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State and next step</source>
        <translation>状態と次の対応</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>次の取得</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>最後の応答：%1</translation>
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
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Unchanged (24 h)</source>
        <translation>変更なし（24 時間）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応方法</translation>
    </message>
    <message>
        <source>&amp;Poll all now</source>
        <translation>すべて今すぐ取得(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>A text about versions, settings and failures, without secrets or tickets, to be pasted where somebody helps you.</source>
        <translation>バージョン、設定、障害に関するテキスト（シークレットとチケットは含みません）。サポートを受ける場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>How often a source is polled: every 5 min.</extracomment>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>How long the last answer took: 0.4 s.</extracomment>
        <translation>最終 %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <extracomment>Half of the answers of a day took at most: 0.4 s.</extracomment>
        <translation>半数は %1 以内</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the polls of the last day, those whose answer was the known list: 120 of 140.</extracomment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 without a list (304)</source>
        <extracomment>Polls that the desk answered with 304, so that no list was sent.</extracomment>
        <translation>一覧なし (304)：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about the answer to %1</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: name of a channel</extracomment>
        <translation>%1 への応答についてのメッセンジャーのページ</translation>
    </message>
    <message>
        <source>Cannot be reached; what is owed is kept and tried again.</source>
        <translation>接続できません。未送信のものは保存され、再送されます。</translation>
    </message>
</context>
<context>
    <name>deskbell::SystemPage</name>
    <message>
        <source>Which ticket system?</source>
        <translation>どのチケットシステムですか？</translation>
    </message>
    <message>
        <source>Deskbell signs in as you do and only reads.</source>
        <translation>Deskbell はあなたと同じようにサインインし、読み取りだけを行います。</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>チケットシステム</translation>
    </message>
    <message>
        <source>%1 (not yet tried)</source>
        <extracomment>A ticket system in the list that nobody has tried against a real server yet.</extracomment>
        <translation>%1（未検証）</translation>
    </message>
    <message>
        <source>Any web page or API (your own portal)…</source>
        <translation>任意のウェブページまたは API（自社のポータルなど）…</translation>
    </message>
    <message>
        <source>For everything that is not in this list: paste the address of the page that lists the tickets; Deskbell recognises them and you see at once what it makes of them.</source>
        <translation>この一覧にないもの向けです。チケットが一覧表示されるページのアドレスを貼り付けると、Deskbell がチケットを認識し、結果をすぐに確認できます。</translation>
    </message>
    <message>
        <source>Made from its documentation and not yet tried against a real server: look closely at the test at the end.</source>
        <translation>公式文書をもとに作成され、実際のサーバーではまだ検証されていません。最後のテスト結果をよく確認してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateEditor</name>
    <message>
        <source>Service desk</source>
        <translation>サービスデスク</translation>
    </message>
    <message>
        <source>The printer on floor 3 does not print</source>
        <translation>3 階のプリンターで印刷できません</translation>
    </message>
    <message>
        <source>It shows a red light since this morning.</source>
        <translation>今朝から赤いランプが点灯しています。</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>山田花子</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Title template</source>
        <translation>タイトルのテンプレート</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>本文のテンプレート</translation>
    </message>
    <message>
        <source>Sentence template</source>
        <translation>テキスト文のテンプレート</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <extracomment>Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is accepted.</extracomment>
        <translation>タイトル(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>本文(&amp;B)：</translation>
    </message>
    <message>
        <source>Plain &amp;sentence:</source>
        <translation>テキスト文(&amp;S)：</translation>
    </message>
    <message>
        <source>As a plain sentence: %1</source>
        <extracomment>Preview of a message: title, body, then the plain sentence after a line.</extracomment>
        <translation>テキスト文の場合：%1</translation>
    </message>
    <message>
        <source>Leave a template empty for the usual text. Fields of the ticket stand in double braces, and {{#queue}}…{{/queue}} is left out where there is none.</source>
        <translation>テンプレートを空欄にすると標準の文面を使います。チケットのフィールドは二重の波括弧で囲みます。{{#queue}}…{{/queue}} は、値がないときは省略されます。</translation>
    </message>
    <message>
        <source>Ticket of the preview</source>
        <translation>プレビューするチケット</translation>
    </message>
    <message>
        <source>&amp;Preview with the ticket:</source>
        <translation>プレビューするチケット(&amp;P)：</translation>
    </message>
    <message>
        <source>A template of the message is wrong; what and where stands beneath it.</source>
        <translation>メッセージのテンプレートに誤りがあります。内容と場所は下に表示されます。</translation>
    </message>
    <message>
        <source>An example; no ticket was seen yet</source>
        <extracomment>In the list of tickets that a preview can show, while no ticket was seen yet.</extracomment>
        <translation>例（まだチケットがありません）</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateField</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>Where something is wrong in a text; %3 says what.</extracomment>
        <translation>%1 行 %2 文字目：%3</translation>
    </message>
    <message>
        <source>This ticket has no such field, and nothing stands in its place: %1</source>
        <translation>このチケットにないフィールドで、その箇所には何も入りません：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::TemplateFields</name>
    <message>
        <source>Fields to insert</source>
        <translation>挿入できるフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>In this ticket</source>
        <translation>このチケットでの値</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Insert &amp;field</source>
        <translation>フィールドを挿入(&amp;F)</translation>
    </message>
    <message>
        <source>Puts the field where the cursor is in the template.</source>
        <translation>テンプレートのカーソル位置にフィールドを挿入します。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>正しく動作しますか？</translation>
    </message>
    <message>
        <source>Each step of a poll, once. Nothing is recorded and nothing rings.</source>
        <translation>取得の各ステップを 1 回ずつ実行します。何も記録せず、通知もしません。</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSendPanel</name>
    <message>
        <source>Sends the newest real ticket through the templates above, exactly as it will be sent later. From the richest form down until one is accepted.</source>
        <translation>最新の実際のチケットを、上のテンプレートで実際の送信とまったく同じように送ります。最もリッチな形式から順に、受け付けられるまで試します。</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>テスト送信(&amp;T)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
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
        <translation>応答</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Try the &amp;fallback too when no form is accepted</source>
        <translation>どの形式も受け付けられないときは代替も試す(&amp;F)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Accepted. Look whether it arrived.</source>
        <translation>受け付けられました。届いたかどうか確認してください。</translation>
    </message>
    <message>
        <source>No form was accepted; the answers tell why.</source>
        <translation>受け付けられた形式はありませんでした。理由は応答で確認できます。</translation>
    </message>
    <message>
        <source>The messenger&apos;s page about %1: %2</source>
        <extracomment>A link to a page of the messenger&apos;s maker; %1: a form of message, %2: an outcome such as PAYLOAD</extracomment>
        <translation>%1 についてのメッセンジャーのページ: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Text</name>
    <message>
        <source>%1.</source>
        <extracomment>Makes a sentence of a fragment such as &quot;HTTP 503 from desk.example.org&quot;: the full stop of the language</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>deskbell::TextTemplate</name>
    <message>
        <source>there are no partials.</source>
        <translation>パーシャルは使えません。</translation>
    </message>
    <message>
        <source>the braces cannot be changed.</source>
        <translation>波括弧は変更できません。</translation>
    </message>
    <message>
        <source>write {{name}}; the messenger&apos;s rules for special characters always apply.</source>
        <translation>{{name}} と書いてください。特殊文字については常にメッセンジャーの規則が適用されます。</translation>
    </message>
    <message>
        <source>sections are nested too deeply.</source>
        <translation>セクションの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The template cannot have %1: %2</source>
        <extracomment>%1 is a part of a message template, %2 says why it cannot stand there</extracomment>
        <translation>テンプレートに %1 は使えません：%2</translation>
    </message>
    <message>
        <source>%1 closes what is not open there.</source>
        <translation>%1 は、開いていないものを閉じています。</translation>
    </message>
    <message>
        <source>These braces are not closed: }} is missing.</source>
        <translation>波括弧が閉じていません。}} がありません。</translation>
    </message>
    <message>
        <source>%1 is not closed: {{/%2}} is missing.</source>
        <translation>%1 が閉じていません。{{/%2}} がありません。</translation>
    </message>
    <message>
        <source>The template is wrong: %1</source>
        <translation>テンプレートに誤りがあります：%1</translation>
    </message>
</context>
<context>
    <name>deskbell::Ticket</name>
    <message>
        <source>The ticket&apos;s &quot;%1&quot; has the wrong type.</source>
        <translation>チケットの「%1」の型が違います。</translation>
    </message>
    <message>
        <source>The ticket has no &quot;id&quot;.</source>
        <translation>チケットに「id」がありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketCommand</name>
    <message>
        <source>Several sources have a ticket %1: %2. Name it as SOURCE/ID.</source>
        <translation>チケット %1 は複数のソースにあります：%2。SOURCE/ID の形で指定してください。</translation>
    </message>
    <message>
        <source>No recorded ticket is called %1.</source>
        <translation>記録済みのチケットに %1 はありません。</translation>
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
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>%1 まで待機</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>The messenger took the message. Nobody knows whether it was read.</extracomment>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown: it may have arrived</source>
        <extracomment>Whether a message arrived.</extracomment>
        <translation>不明（届いている可能性あり）</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Choose a ticket to read it here.</source>
        <translation>チケットを選ぶと、ここに内容が表示されます。</translation>
    </message>
    <message>
        <source>Messages about this ticket</source>
        <translation>このチケットに関するメッセージ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a channel, %2: form of its message, such as &quot;card&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>State of a message that was not sent because its ticket was muted.</extracomment>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a message that was not sent, as somebody had taken its ticket by then.</extracomment>
        <translation>引き受け済み</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketFilterBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in number, subject, requester, text and fields</source>
        <translation>番号、件名、依頼者、本文、フィールドを検索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketMapper</name>
    <message>
        <source>Row %1 of the list has no &quot;id&quot; at %2.</source>
        <extracomment>%1 is the number of a row, &quot;id&quot; the name of a field</extracomment>
        <translation>一覧の %1 行目の %2 に「id」がありません。</translation>
    </message>
    <message>
        <source>Row %1 of the list, &quot;%2&quot;: %3</source>
        <extracomment>%1 is the number of a row, %2 the name of a field, %3 what went wrong</extracomment>
        <translation>一覧の %1 行目、「%2」：%3</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketModel</name>
    <message>
        <source>there before</source>
        <extracomment>In the table of tickets: recorded at the first look at a source, hence never announced.</extracomment>
        <translation>以前から存在</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: what people call the ticket, &quot;#42&quot;.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Column: queue, project or category of the ticket, as its desk calls it.</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column: who works on the ticket, as its desk says.</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: name of the watched ticket system.</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the ticket was filed, as its desk says.</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column: when an admin took note of the ticket in Deskbell.</extracomment>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRinging</name>
    <message>
        <source>Muted: nothing rings about it.</source>
        <translation>ミュート中：通知しません。</translation>
    </message>
    <message>
        <source>Rings again at %1.</source>
        <extracomment>%1: time</extracomment>
        <translation>%1 に再通知します。</translation>
    </message>
    <message>
        <source>Rings again at %1 unless someone takes it.</source>
        <extracomment>%1: time</extracomment>
        <translation>誰かが引き受けなければ %1 に再通知します。</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <extracomment>Button: the ticket rings again later.</extracomment>
        <translation>スヌーズ(&amp;N)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分間(&amp;1)</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mute this ticket</source>
        <translation>このチケットをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing rings about this ticket any more, and nothing that is owed is sent.</source>
        <translation>このチケットについては今後何も通知せず、未送信分も送信しません。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketRole</name>
    <message>
        <source>Identity</source>
        <extracomment>A field of a ticket: the desk&apos;s own identity of it.</extracomment>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsCommand</name>
    <message>
        <source>Only of this source.</source>
        <translation>このソースのものだけ。</translation>
    </message>
</context>
<context>
    <name>deskbell::TicketsView</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>すべてのチケットを表示</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n ticket(s) of this notification are shown.</source>
        <translation>
            <numerusform>この通知のチケット %n 件だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>チケット %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::TokenRequest</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n of today are used up. The next one can be asked for from %1 on.</source>
        <extracomment>%n: how many times a day a messenger gives a new token when it is asked to; %1: date and time</extracomment>
        <translation>
            <numerusform>今日の %n 回分はすべて使いました。次は %1 以降に要求できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) more: the messenger wants time between two.</source>
        <translation>
            <numerusform>あと %n 秒お待ちください。メッセンジャーは 2 回の間に時間を空けるよう求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no new token. The answer: %1</source>
        <extracomment>%1: the messenger&apos;s own words</extracomment>
        <translation>新しいトークンはありません。応答: %1</translation>
    </message>
    <message>
        <source>As it is filled in, this channel needs no token.</source>
        <translation>現在の入力内容では、このチャンネルにトークンは必要ありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayApp</name>
    <message>
        <source>The ticket&apos;s address was not opened, as it does not lead to its own desk or there is no browser: %1</source>
        <translation>チケットのアドレスが元のチケットシステムのものでないか、ブラウザーがないため、開きませんでした：%1</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Deskbell stays in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>このデスクトップにはトレイアイコンが表示されないため、Deskbell はこのウィンドウで動作します。GNOME では、拡張機能「AppIndicator and KStatusNotifierItem Support」でトレイを追加できます。</translation>
    </message>
    <message>
        <source>There is no web address to copy.</source>
        <translation>コピーできる Web アドレスがありません。</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayIconNotifier</name>
    <message>
        <source>The tray cannot show balloons either.</source>
        <translation>トレイでもバルーンを表示できません。</translation>
    </message>
    <message>
        <source>Start a notification service; Deskbell keeps the ticket and tries again.</source>
        <translation>通知サービスを起動してください。Deskbell はチケットを保管し、再試行します。</translation>
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
        <translation>チケットはまだありません</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu: what rings is held back for a while; polling goes on.</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>チケットを表示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Menu: opens the settings dialog.</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of the state in the tray menu: how many sources are not listed.</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <extracomment>Menu: ends the pause early; %1 is the time at which it ends by itself.</extracomment>
        <translation>再開（%1 まで一時停止中）</translation>
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
        <translation>%1（任意）：</translation>
    </message>
    <message>
        <source>Kept safely; type to replace it</source>
        <translation>安全に保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a list of values: none is chosen.</extracomment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose… (%1)</source>
        <extracomment>For screen readers: the button beside a field; %1 is the field&apos;s title.</extracomment>
        <translation>選択…（%1）</translation>
    </message>
    <message>
        <source>Asks the messenger what there is to choose from.</source>
        <translation>選択できる項目をメッセンジャーに問い合わせます。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 does not look like what the messenger gives out. It is used as it stands; check it if this is not a relay of your own.</source>
        <translation>%1 はメッセンジャーが発行する形ではないようです。このまま使用しますが、独自の中継サーバーでなければ確認してください。</translation>
    </message>
</context>
<context>
    <name>deskbell::WatchForm</name>
    <message>
        <source>Look at this source at an &amp;interval of its own</source>
        <translation>このソースを独自の間隔で確認する(&amp;I)</translation>
    </message>
    <message>
        <source>Off: as the page Polling says, like all the others.</source>
        <translation>オフ：ほかのソースと同じく、「取得」ページの設定に従います。</translation>
    </message>
    <message>
        <source>Its own inter&amp;val</source>
        <translation>独自の間隔(&amp;V)</translation>
    </message>
    <message>
        <source>Old tickets that turn up later</source>
        <translation>後から現れた古いチケット</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>What an old ticket does that turns up later.</extracomment>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Are recorded without a sound</source>
        <translation>音を出さずに記録する</translation>
    </message>
    <message>
        <source>Tell when this source cannot be seen</source>
        <translation>このソースが見えないときに知らせる</translation>
    </message>
    <message>
        <source>&amp;Old tickets:</source>
        <translation>古いチケット(&amp;O)：</translation>
    </message>
    <message>
        <source>Tell when it is &amp;blind:</source>
        <translation>見えないときに知らせる(&amp;B)：</translation>
    </message>
    <message>
        <source>Sign in ane&amp;w:</source>
        <translation>再サインイン(&amp;W)：</translation>
    </message>
    <message>
        <source>Pages of the &amp;first look:</source>
        <translation>最初の確認のページ数(&amp;F)：</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A check box before a time span: sign in anew after so long.</extracomment>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Sign in anew after</source>
        <translation>再サインインまでの時間</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>セッションの有効期間</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookChannel</name>
    <message>
        <source>One message has no room for all of these tickets; they are sent in several.</source>
        <translation>1 つのメッセージに収まりきらないため、複数に分けて送信します。</translation>
    </message>
    <message>
        <source>None of the chosen forms of a message exists for this messenger.</source>
        <translation>選択したメッセージの形式は、このメッセンジャーにはどれもありません。</translation>
    </message>
    <message>
        <source>This messenger has no form of message called &quot;%1&quot;.</source>
        <translation>このメッセンジャーに「%1」というメッセージの形式はありません。</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time span, short: 12 hours.</extracomment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>balloon</source>
        <extracomment>Name of a form of message: a balloon on the desktop.</extracomment>
        <translation>バルーン</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>Name of a form of message: a balloon with one plain sentence.</extracomment>
        <translation>プレーン</translation>
    </message>
    <message>
        <source>Bark (iOS)</source>
        <extracomment>bark, name of the messenger</extracomment>
        <translation>Bark (iOS)</translation>
    </message>
    <message>
        <source>Push messages to the Bark app on iPhones. A message that is sent twice replaces itself. With a key for encryption the server cannot read tickets.</source>
        <extracomment>bark, what to know before choosing it</extracomment>
        <translation>iPhone の Bark アプリへのプッシュメッセージ。2 回送信されたメッセージは前のものを置き換えます。暗号化キーを設定すると、サーバーはチケットを読めません。</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>デバイスキー</translation>
    </message>
    <message>
        <source>In the app, the part of the test address behind the server&apos;s name.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>アプリで、テスト用アドレスのサーバー名に続く部分。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>https://api.day.app, or your own.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>https://api.day.app、または独自のサーバー。</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>暗号化キー</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>active, timeSensitive (breaks through a focus), passive, or critical (rings even when silent).</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>active、timeSensitive（集中モード中も表示）、passive、critical（消音時も鳴る）。</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>フル</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>bark, name of a form of message</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The server does not know this device any more: open the app and copy its key anew.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>サーバーがこのデバイスを認識しなくなりました。アプリを開いてキーをコピーし直してください。</translation>
    </message>
    <message>
        <source>The server refused the request: a server of your own may ask for a sign-in, which Deskbell does not know.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>サーバーがリクエストを拒否しました。独自のサーバーがサインインを求めている可能性がありますが、Deskbell は対応していません。</translation>
    </message>
    <message>
        <source>This is not a Bark server: check its address. After five such requests the public one blocks this computer&apos;s address for a day.</source>
        <extracomment>bark, what to do about an answer</extracomment>
        <translation>Bark サーバーではありません。アドレスを確認してください。このようなリクエストが 5 回続くと、公開サーバーはこのコンピューターのアドレスを 1 日ブロックします。</translation>
    </message>
    <message>
        <source>DingTalk application (钉钉工作通知)</source>
        <extracomment>dingtalk-app, name of the messenger</extracomment>
        <translation>DingTalk アプリケーション（钉钉工作通知）</translation>
    </message>
    <message>
        <source>Work notices of an application of your organisation to its members; with a robot code, messages of its robot where a notice is refused. People whom a rule mentions get the message, too; handles are DingTalk user ids. DingTalk drops a second notice with the same content to the same person on the same day.</source>
        <extracomment>dingtalk-app, what to know before choosing it</extracomment>
        <translation>組織のアプリケーションからメンバーへの業務通知。ロボットコードがあれば、通知が拒否されたときにロボットのメッセージを送ります。ルールでメンションされた人にも届きます。ハンドルは DingTalk のユーザー ID です。同じ日に同じ相手へ同じ内容の通知を 2 回送ると、2 回目は DingTalk に破棄されます。</translation>
    </message>
    <message>
        <source>Client id (AppKey)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client ID (AppKey)</translation>
    </message>
    <message>
        <source>DingTalk&apos;s developer platform: the application, credentials and basic information.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>DingTalk の開発者プラットフォーム：アプリケーションの認証情報と基本情報。</translation>
    </message>
    <message>
        <source>Client secret (AppSecret)</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>Client secret (AppSecret)</translation>
    </message>
    <message>
        <source>On the same page as the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>Client ID と同じページにあります。</translation>
    </message>
    <message>
        <source>AgentId</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>User ids, separated by commas. DingTalk administration: contacts, the member.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>ユーザー ID をコンマ区切りで入力。DingTalk の管理画面：連絡先のメンバー。</translation>
    </message>
    <message>
        <source>Robot code</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>ロボットコード</translation>
    </message>
    <message>
        <source>Only for messages of the application&apos;s robot. DingTalk&apos;s developer platform: the application, robot; it equals the client id.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>アプリケーションのロボットのメッセージを使う場合のみ。DingTalk の開発者プラットフォーム：アプリケーション、ロボット。Client ID と同じです。</translation>
    </message>
    <message>
        <source>https://oapi.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中国国外の組織では https://oapi.dingtalk.io。</translation>
    </message>
    <message>
        <source>Server of robots</source>
        <extracomment>dingtalk-app, name of a field</extracomment>
        <translation>ロボットのサーバー</translation>
    </message>
    <message>
        <source>https://api.dingtalk.io for organisations outside China.</source>
        <extracomment>dingtalk-app, help of a field</extracomment>
        <translation>中国国外の組織では https://api.dingtalk.io。</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>robot-markdown</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>ロボット Markdown</translation>
    </message>
    <message>
        <source>robot-text</source>
        <extracomment>dingtalk-app, name of a form of message</extracomment>
        <translation>ロボットテキスト</translation>
    </message>
    <message>
        <source>DingTalk refused client id or client secret: copy both anew.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk が Client ID または Client secret を拒否しました。両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>DingTalk refused the robot code, or the application may not send as a robot: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk がロボットコードを拒否したか、アプリケーションにロボットとして送信する権限がありません。開発者プラットフォームで両方を確認してください。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk がこれらのメンバーを認識しません。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance of messages is used up.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>組織のメッセージ送信枠を使い切りました。</translation>
    </message>
    <message>
        <source>DingTalk refused the application, or this computer&apos;s address is not on its list: check both on the developer platform.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk がアプリケーションを拒否したか、このコンピューターのアドレスが許可リストにありません。開発者プラットフォームで両方を確認してください。</translation>
    </message>
    <message>
        <source>DingTalk does not know these members, or they do not see the application.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk がこれらのメンバーを認識しないか、メンバーにアプリケーションが公開されていません。</translation>
    </message>
    <message>
        <source>DingTalk refused the text or the link as unsafe.</source>
        <extracomment>dingtalk-app, what to do about an answer</extracomment>
        <translation>DingTalk がテキストまたはリンクを安全でないとして拒否しました。</translation>
    </message>
    <message>
        <source>DingTalk group robot (钉钉群机器人)</source>
        <extracomment>dingtalk-robot, name of the messenger</extracomment>
        <translation>DingTalk グループロボット（钉钉群机器人）</translation>
    </message>
    <message>
        <source>Handles are mobile numbers or user ids, or @all. A robot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>dingtalk-robot, what to know before choosing it</extracomment>
        <translation>ハンドルは携帯電話番号、ユーザー ID、または @all です。キーワードで保護されたロボットではそのいずれかをここに入力し、署名で保護されたロボットではシークレットを入力します。</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>Webhook アドレス</translation>
    </message>
    <message>
        <source>In the group: robot management, the robot, webhook.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>グループで：ロボット管理、対象のロボット、Webhook。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>署名用シークレット</translation>
    </message>
    <message>
        <source>Begins with SEC; only if the robot&apos;s security settings say signature.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>SEC で始まります。ロボットのセキュリティ設定が署名の場合のみ。</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>dingtalk-robot, name of a field</extracomment>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>One of the robot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>dingtalk-robot, help of a field</extracomment>
        <translation>ロボットのキーワードの 1 つ。キーワードを含まないメッセージに追加されます。</translation>
    </message>
    <message>
        <source>without-link</source>
        <extracomment>dingtalk-robot, name of a form of message</extracomment>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>DingTalk takes 20 messages a minute and then none for ten minutes.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk が受け付けるのは 1 分間に 20 件までで、超えると 10 分間受け付けません。</translation>
    </message>
    <message>
        <source>The organisation&apos;s allowance for robots is used up.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>組織のロボット用送信枠を使い切りました。</translation>
    </message>
    <message>
        <source>DingTalk does not know the address&apos;s access token: copy the address anew.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk がアドレスのアクセストークンを認識しません。アドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>The group was dissolved.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>グループは解散しています。</translation>
    </message>
    <message>
        <source>The robot is switched off or no longer in the group.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>ロボットが無効か、グループからいなくなっています。</translation>
    </message>
    <message>
        <source>The robot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>このロボットはすべてのメッセージにキーワードを求めています。このチャネルに 1 つ入力してください。</translation>
    </message>
    <message>
        <source>DingTalk refused the time of the signature: compare this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>DingTalk が署名の時刻を拒否しました。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The signature was refused: check the secret and this computer&apos;s clock.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>署名が拒否されました。シークレットとこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the robot&apos;s list: its owner can add it.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>このコンピューターの公開アドレスがロボットの許可リストにありません。ロボットの所有者が追加できます。</translation>
    </message>
    <message>
        <source>The robot&apos;s security settings refused the message: keyword, signature or list of addresses.</source>
        <extracomment>dingtalk-robot, what to do about an answer</extracomment>
        <translation>ロボットのセキュリティ設定（キーワード、署名、アドレスの許可リスト）によりメッセージが拒否されました。</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <extracomment>discord, name of the messenger</extracomment>
        <translation>Discord Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), role:ID for roles, or here, everyone. Nobody else is rung, whatever a ticket says.</source>
        <extracomment>discord, what to know before choosing it</extracomment>
        <translation>ハンドルはユーザー ID（数字）、ロールの場合は role:ID、または here、everyone です。チケットの内容にかかわらず、それ以外の人には通知されません。</translation>
    </message>
    <message>
        <source>In Discord: the channel&apos;s settings, integrations, webhooks, copy webhook URL.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>Discord で：チャンネルの設定、連携サービス、ウェブフック、ウェブフック URL をコピー。</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Id of a thread in the channel; with the developer mode on, from the thread&apos;s menu.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>チャンネル内のスレッドの ID。開発者モードをオンにすると、スレッドのメニューから取得できます。</translation>
    </message>
    <message>
        <source>Forum channel</source>
        <extracomment>discord, name of a field</extracomment>
        <translation>フォーラムチャンネル</translation>
    </message>
    <message>
        <source>Switch on for a forum channel: every ticket becomes a post of its own.</source>
        <extracomment>discord, help of a field</extracomment>
        <translation>フォーラムチャンネルの場合はオンにしてください。チケットごとに個別の投稿になります。</translation>
    </message>
    <message>
        <source>embed</source>
        <extracomment>discord, name of a form of message</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Discord&apos;s protection against abuse blocked the request: Deskbell tries again later.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord の不正利用防止機能がリクエストをブロックしました。Deskbell は後で再試行します。</translation>
    </message>
    <message>
        <source>The webhook was deleted: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Webhook が削除されています。新しく作成してください。</translation>
    </message>
    <message>
        <source>Discord does not know this address: copy it anew.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord がこのアドレスを認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The webhook may not write to this channel: check the channel&apos;s permissions.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>この Webhook にはこのチャンネルへの書き込み権限がありません。チャンネルの権限を確認してください。</translation>
    </message>
    <message>
        <source>This is a forum channel: switch that on for this channel, or enter a thread.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>これはフォーラムチャンネルです。このチャネルの設定でオンにするか、スレッドを入力してください。</translation>
    </message>
    <message>
        <source>The channel or thread was deleted: make a webhook for another one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>チャンネルまたはスレッドが削除されています。別の場所に Webhook を作成してください。</translation>
    </message>
    <message>
        <source>Discord refused the text as explicit.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord がテキストを不適切な表現として拒否しました。</translation>
    </message>
    <message>
        <source>Discord does not know this webhook any more: make a new one.</source>
        <extracomment>discord, what to do about an answer</extracomment>
        <translation>Discord がこの Webhook を認識しなくなりました。新しく作成してください。</translation>
    </message>
    <message>
        <source>Feishu / Lark application (飞书应用消息)</source>
        <extracomment>feishu-app, name of the messenger</extracomment>
        <translation>Feishu / Lark アプリケーション（飞书应用消息）</translation>
    </message>
    <message>
        <source>Messages of an application&apos;s bot to groups or persons. The application needs the bot ability and the permission im:message:send_as_bot, and the bot must be a member of the group. Handles are open ids (ou_...), user ids, or all.</source>
        <extracomment>feishu-app, what to know before choosing it</extracomment>
        <translation>アプリケーションのボットからグループまたは個人へのメッセージ。アプリケーションにはボット機能と権限 im:message:send_as_bot が必要で、ボットがグループのメンバーである必要があります。ハンドルは Open ID (ou_...)、ユーザー ID、または all です。</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Feishu&apos;s developer console: the application, credentials and basic information.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Feishu の開発者コンソール：アプリケーションの認証情報と基本情報。</translation>
    </message>
    <message>
        <source>App Secret</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>On the same page as the App ID.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>App ID と同じページにあります。</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Ids, separated by commas. Deskbell can list the groups that the bot is in.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>ID をコンマ区切りで入力。ボットが参加しているグループを Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>Kind of ids</source>
        <extracomment>feishu-app, name of a field</extracomment>
        <translation>ID の種類</translation>
    </message>
    <message>
        <source>What the recipients are: chat_id for groups (oc_...), open_id (ou_...), union_id, user_id or email for persons.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>受信者の種類：グループは chat_id (oc_...)、個人は open_id (ou_...)、union_id、user_id、または email。</translation>
    </message>
    <message>
        <source>https://open.larksuite.com for Lark.</source>
        <extracomment>feishu-app, help of a field</extracomment>
        <translation>Lark では https://open.larksuite.com。</translation>
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
        <translation>ボットのグループ</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>feishu-app, name of a form of message</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Feishu refused App ID or App Secret: copy both anew.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>Feishu が App ID または App Secret を拒否しました。両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>The application has not been released, or lacks a permission: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>アプリケーションが未公開か、権限が不足しています。開発者コンソールで確認してください。</translation>
    </message>
    <message>
        <source>The application lacks the bot ability or a permission, or has not been released with it: the developer console says which.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>アプリケーションにボット機能または権限がないか、それを含めて公開されていません。開発者コンソールで確認してください。</translation>
    </message>
    <message>
        <source>The bot is not in this group, the person does not see the application, or has blocked the bot.</source>
        <extracomment>feishu-app, what to do about an answer</extracomment>
        <translation>ボットがこのグループにいないか、相手にアプリケーションが公開されていないか、相手がボットをブロックしています。</translation>
    </message>
    <message>
        <source>Feishu / Lark custom bot (飞书群机器人)</source>
        <extracomment>feishu-bot, name of the messenger</extracomment>
        <translation>Feishu / Lark カスタムボット（飞书群机器人）</translation>
    </message>
    <message>
        <source>Handles are open ids (ou_...), user ids, or all. A bot secured by keywords needs one of them here; one secured by a signature needs its secret.</source>
        <extracomment>feishu-bot, what to know before choosing it</extracomment>
        <translation>ハンドルは Open ID (ou_...)、ユーザー ID、または all です。キーワードで保護されたボットではそのいずれかをここに入力し、署名で保護されたボットではシークレットを入力します。</translation>
    </message>
    <message>
        <source>This is an address of the first kind of custom bot, which takes other fields. Add a custom bot to the group anew and copy its address.</source>
        <extracomment>feishu-bot, what became of an old address</extracomment>
        <translation>これは旧式のカスタムボットのアドレスで、フィールドが異なります。グループにカスタムボットを新しく追加し、そのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>In the group: bots, the custom bot, webhook address.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>グループで：ボット、カスタムボット、Webhook アドレス。</translation>
    </message>
    <message>
        <source>Only if the bot&apos;s security settings say signature.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>ボットのセキュリティ設定が署名の場合のみ。</translation>
    </message>
    <message>
        <source>One of the bot&apos;s keywords; it is added to messages that hold none.</source>
        <extracomment>feishu-bot, help of a field</extracomment>
        <translation>ボットのキーワードの 1 つ。キーワードを含まないメッセージに追加されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address is not on the bot&apos;s list: its owner can add it.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>このコンピューターの公開アドレスがボットの許可リストにありません。ボットの所有者が追加できます。</translation>
    </message>
    <message>
        <source>The bot wants one of its keywords in every message: enter one for this channel.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>このボットはすべてのメッセージにキーワードを求めています。このチャネルに 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Feishu does not know this address, or the bot was removed: copy the address anew.</source>
        <extracomment>feishu-bot, what to do about an answer</extracomment>
        <translation>Feishu がこのアドレスを認識しないか、ボットが削除されています。アドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>Google Chat webhook</source>
        <extracomment>google-chat, name of the messenger</extracomment>
        <translation>Google Chat Webhook</translation>
    </message>
    <message>
        <source>Handles are user ids (numbers), or all. Every ticket opens a thread of its own.</source>
        <extracomment>google-chat, what to know before choosing it</extracomment>
        <translation>ハンドルはユーザー ID（数字）または all です。チケットごとに個別のスレッドが開きます。</translation>
    </message>
    <message>
        <source>In Google Chat: the space&apos;s menu, apps and integrations, webhooks; copy the link whole.</source>
        <extracomment>google-chat, help of a field</extracomment>
        <translation>Google Chat で：スペースのメニュー、アプリと統合、Webhook。リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Google refused the address: copy it whole, or make a new webhook.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Google がアドレスを拒否しました。全体をコピーするか、新しい Webhook を作成してください。</translation>
    </message>
    <message>
        <source>The webhook or its space was deleted: make a new one.</source>
        <extracomment>google-chat, what to do about an answer</extracomment>
        <translation>Webhook またはそのスペースが削除されています。新しく作成してください。</translation>
    </message>
    <message>
        <source>Gotify</source>
        <extracomment>gotify, name of the messenger</extracomment>
        <translation>Gotify</translation>
    </message>
    <message>
        <source>Push messages through a Gotify server of your own.</source>
        <extracomment>gotify, what to know before choosing it</extracomment>
        <translation>独自の Gotify サーバー経由のプッシュメッセージ。</translation>
    </message>
    <message>
        <source>Address of the Gotify server.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Gotify サーバーのアドレス。</translation>
    </message>
    <message>
        <source>Application token</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>アプリケーショントークン</translation>
    </message>
    <message>
        <source>In Gotify: apps, the application&apos;s token. It begins with A.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>Gotify で：Apps、アプリケーションのトークン。A で始まります。</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>gotify, name of a field</extracomment>
        <translation>優先度</translation>
    </message>
    <message>
        <source>0 (nothing is heard) to 10; from 4 on the app makes a sound, from 8 on it rings longer.</source>
        <extracomment>gotify, help of a field</extracomment>
        <translation>0（音なし）から 10。4 以上でアプリの音が鳴り、8 以上で長く鳴ります。</translation>
    </message>
    <message>
        <source>The server refused the application token: copy it anew under apps. A client token cannot send.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>サーバーがアプリケーショントークンを拒否しました。Apps でコピーし直してください。クライアントトークンでは送信できません。</translation>
    </message>
    <message>
        <source>This is not a Gotify server: check its address.</source>
        <extracomment>gotify, what to do about an answer</extracomment>
        <translation>Gotify サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>E-mail (SMTP)</source>
        <extracomment>mail, name of the messenger</extracomment>
        <translation>メール (SMTP)</translation>
    </message>
    <message>
        <source>Admins who are mentioned by a rule are written to by their handle &quot;mail&quot;, besides the recipients below. A good last fallback for every other channel.</source>
        <extracomment>mail, what to know before choosing it</extracomment>
        <translation>下の宛先に加えて、ルールでメンションされた管理者にもハンドル「mail」のアドレスに送信します。どのチャネルにとっても、最後の代替として役立ちます。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>The name alone, such as smtp.example.org. Your mail provider calls it outgoing server or SMTP server.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>smtp.example.org のような名前だけを入力。メールプロバイダーでは送信サーバーや SMTP サーバーと呼ばれます。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>starttls (usual, port 587), tls (port 465), or none: only to this computer, or when you allow it below.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>starttls（標準、ポート 587）、tls（ポート 465）、または none（宛先がこのコンピューターの場合、または下で許可した場合のみ）。</translation>
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
        <translation>ポート</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the encryption.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>その暗号化の標準ポートと異なる場合のみ。</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Often the whole address. Empty: the server lets this computer send without a sign-in.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>多くの場合、メールアドレス全体です。空欄：サーバーがこのコンピューターからサインインなしの送信を許可している場合。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where two steps are asked for at sign-in (Gmail, QQ, 163), an app password or authorisation code made in the mailbox&apos;s settings.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>サインインに 2 段階認証が必要な場合（Gmail、QQ、163）は、メールボックスの設定で作成したアプリパスワードまたは認証コード。</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>アクセストークン (XOAUTH2)</translation>
    </message>
    <message>
        <source>Instead of a password, for servers that take nothing else. From a command that prints a fresh one, in most cases.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>トークンしか受け付けないサーバーで、パスワードの代わりに使います。通常は、新しいトークンを出力するコマンドから取得します。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>The sender&apos;s address, such as Deskbell &lt;desk@example.org&gt;. Most servers want it to be that of the user.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>Deskbell &lt;desk@example.org&gt; のような送信者のアドレス。ほとんどのサーバーでは、ユーザーのアドレスにする必要があります。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mail, name of a field</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Addresses, separated by commas. May stay empty when every rule mentions somebody.</source>
        <extracomment>mail, help of a field</extracomment>
        <translation>アドレスをコンマ区切りで入力。すべてのルールで誰かをメンションする場合は空欄でも構いません。</translation>
    </message>
    <message>
        <source>html</source>
        <extracomment>mail, name of a form of message</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The others got it; these addresses were refused.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>ほかの人には届きましたが、これらのアドレスは拒否されました。</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>サーバーは現在これ以上受け付けません。</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password. Where it asks for two steps at sign-in, it wants an app password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーがユーザー名またはパスワードを拒否しました。2 段階認証を使っている場合は、アプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in, or encryption before it.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーがサインイン、またはその前の暗号化を求めています。</translation>
    </message>
    <message>
        <source>The mail server does not talk to this computer.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーがこのコンピューターからの通信を受け付けません。</translation>
    </message>
    <message>
        <source>The server takes mail to others only after a sign-in: enter user name and password.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>サーバーが外部宛てのメールを受け付けるのはサインイン後だけです。ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The mail is too big for the server.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールがサーバーの上限より大きくなっています。</translation>
    </message>
    <message>
        <source>The mail server does not let this account write from the address in From.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーが、このアカウントに「差出人」のアドレスでの送信を許可していません。</translation>
    </message>
    <message>
        <source>The mail server does not know the recipient, or the mailbox is full.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーが受信者を認識しないか、メールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The mail server refused what the mail says, perhaps as spam.</source>
        <extracomment>mail, what to do about an answer</extracomment>
        <translation>メールサーバーがメールの内容を拒否しました。迷惑メールと判定された可能性があります。</translation>
    </message>
    <message>
        <source>Matrix room</source>
        <extracomment>matrix, name of the messenger</extracomment>
        <translation>Matrix ルーム</translation>
    </message>
    <message>
        <source>For rooms without encryption: into an encrypted room Deskbell would write in the clear. Handles are Matrix ids (@ann:example.org), or room.</source>
        <extracomment>matrix, what to know before choosing it</extracomment>
        <translation>暗号化なしのルーム用です。暗号化されたルームでも Deskbell は平文で書き込みます。ハンドルは Matrix ID (@ann:example.org) または room です。</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>ホームサーバー</translation>
    </message>
    <message>
        <source>Address of the account&apos;s homeserver. In Element: all settings, help and about.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>アカウントのホームサーバーのアドレス。Element で：すべての設定、ヘルプと概要。</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Id of the room (it begins with !). In Element: the room&apos;s settings, advanced. The account must have joined it.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>ルームの ID（! で始まります）。Element で：ルームの設定、高度な設定。アカウントがルームに参加している必要があります。</translation>
    </message>
    <message>
        <source>As a notice</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>Notice として送信</translation>
    </message>
    <message>
        <source>Marks messages as those of a machine; some clients then make no sound.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>メッセージを自動送信のものとして示します。音を鳴らさないクライアントもあります。</translation>
    </message>
    <message>
        <source>The homeserver refused the access token: sign in anew with the account and copy its token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーがアクセストークンを拒否しました。アカウントでサインインし直し、トークンをコピーしてください。</translation>
    </message>
    <message>
        <source>The account is not in this room or may not write there: let it join.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>アカウントがこのルームにいないか、書き込み権限がありません。ルームに参加させてください。</translation>
    </message>
    <message>
        <source>The homeserver does not know this room.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーがこのルームを認識しません。</translation>
    </message>
    <message>
        <source>The homeserver has reached a limit: its administrator knows more.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーが上限に達しています。詳しくはサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is not a Matrix homeserver, or too old a one: check its address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>Matrix ホームサーバーではないか、バージョンが古すぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The account is not in this room, or nothing answers at the homeserver&apos;s address.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>アカウントがこのルームにいないか、ホームサーバーのアドレスで応答がありません。</translation>
    </message>
    <message>
        <source>Mattermost incoming webhook</source>
        <extracomment>mattermost, name of the messenger</extracomment>
        <translation>Mattermost 内向きのウェブフック</translation>
    </message>
    <message>
        <source>Handles are user names, or here, channel, all.</source>
        <extracomment>mattermost, what to know before choosing it</extracomment>
        <translation>ハンドルはユーザー名、または here、channel、all です。</translation>
    </message>
    <message>
        <source>In Mattermost: integrations, incoming webhooks, add; copy the address.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Mattermost で：統合機能、内向きのウェブフック、追加。アドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Only for another channel than the webhook&apos;s own: its name as in its address, or @name for a person. The webhook must not be locked to its channel.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>Webhook の既定とは別のチャンネルに送る場合のみ。アドレスに表示されるチャンネル名、または個人宛ての場合は @ユーザー名。Webhook がチャンネルに固定されていないことが必要です。</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <extracomment>mattermost, name of a field</extracomment>
        <translation>送信者名</translation>
    </message>
    <message>
        <source>Shown only where the server lets webhooks choose a name.</source>
        <extracomment>mattermost, help of a field</extracomment>
        <translation>サーバーが Webhook に名前の指定を許可している場合にのみ表示されます。</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>mattermost, name of a form of message</extracomment>
        <translation>添付</translation>
    </message>
    <message>
        <source>Incoming webhooks are switched off on this server: its administrator can switch them on.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>このサーバーでは内向きのウェブフックが無効です。サーバーの管理者が有効にできます。</translation>
    </message>
    <message>
        <source>The webhook is locked to its own channel or may not write to this one: leave the channel empty, or unlock the webhook.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>Webhook が元のチャンネルに固定されているか、このチャンネルへの書き込み権限がありません。チャンネルを空欄にするか、Webhook の固定を解除してください。</translation>
    </message>
    <message>
        <source>There is no such channel: leave it empty, or check its name.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>このチャンネルはありません。空欄にするか、名前を確認してください。</translation>
    </message>
    <message>
        <source>The server does not know this webhook: make a new one.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>サーバーがこの Webhook を認識しません。新しく作成してください。</translation>
    </message>
    <message>
        <source>The server refused the webhook: its administrator knows why.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>サーバーが Webhook を拒否しました。理由はサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address: copy the webhook&apos;s address anew.</source>
        <extracomment>mattermost, what to do about an answer</extracomment>
        <translation>このアドレスで応答がありません。Webhook のアドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>ntfy</source>
        <extracomment>ntfy, name of the messenger</extracomment>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Push messages to the ntfy app, through ntfy.sh or a server of your own. Whoever knows the name of a topic on ntfy.sh can read it: choose one that nobody guesses, or protect it.</source>
        <extracomment>ntfy, what to know before choosing it</extracomment>
        <translation>ntfy.sh または独自のサーバー経由の、ntfy アプリへのプッシュメッセージ。ntfy.sh ではトピックの名前を知っている人は誰でも読めるため、推測されない名前にするか、保護してください。</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>ntfy, name of a field</extracomment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>The name to which you subscribe in the app.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>アプリで購読する名前。</translation>
    </message>
    <message>
        <source>https://ntfy.sh, or your own.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>https://ntfy.sh、または独自のサーバー。</translation>
    </message>
    <message>
        <source>Only for a protected topic: in ntfy, account, access tokens. It begins with tk_.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>保護されたトピックの場合のみ。ntfy で：アカウント、アクセストークン。tk_ で始まります。</translation>
    </message>
    <message>
        <source>1 (silent) to 5 (as loud as it gets); 3 is usual.</source>
        <extracomment>ntfy, help of a field</extracomment>
        <translation>1（音なし）から 5（最大）。標準は 3 です。</translation>
    </message>
    <message>
        <source>The server&apos;s messages of today are used up: wait, or use an account or a server of your own.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>サーバーの今日のメッセージ数を使い切りました。待つか、アカウントまたは独自のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Too many wrong sign-ins: check the access token.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>サインインの失敗が多すぎます。アクセストークンを確認してください。</translation>
    </message>
    <message>
        <source>The topic is protected: enter an access token that may write to it.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>トピックが保護されています。書き込み権限のあるアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>このトピックは誰も購読していません。</translation>
    </message>
    <message>
        <source>The server wants an access token that may write to this topic.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>サーバーが、このトピックへの書き込み権限のあるアクセストークンを求めています。</translation>
    </message>
    <message>
        <source>This is not an ntfy server: check its address.</source>
        <extracomment>ntfy, what to do about an answer</extracomment>
        <translation>ntfy サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>PagerDuty (Events API v2)</source>
        <extracomment>pagerduty, name of the messenger</extracomment>
        <translation>PagerDuty (Events API v2)</translation>
    </message>
    <message>
        <source>Every ticket triggers an alert of a service; the same ticket never a second one while the alert is open. PagerDuty only says that it took the event.</source>
        <extracomment>pagerduty, what to know before choosing it</extracomment>
        <translation>チケットごとにサービスのアラートを発生させます。アラートが開いている間は、同じチケットで 2 つ目は発生しません。PagerDuty はイベントを受け付けたことだけを返します。</translation>
    </message>
    <message>
        <source>Integration key</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>Integration Key</translation>
    </message>
    <message>
        <source>PagerDuty: the service, integrations, Events API V2: 32 letters and digits.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>PagerDuty：サービス、Integrations、Events API V2。32 文字の英数字です。</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>pagerduty, name of a field</extracomment>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Of every alert: critical, error, warning or info.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>すべてのアラートの重大度：critical、error、warning、info。</translation>
    </message>
    <message>
        <source>https://events.eu.pagerduty.com for accounts of the EU region.</source>
        <extracomment>pagerduty, help of a field</extracomment>
        <translation>EU リージョンのアカウントでは https://events.eu.pagerduty.com。</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>sentence</source>
        <extracomment>pagerduty, name of a form of message</extracomment>
        <translation>文</translation>
    </message>
    <message>
        <source>PagerDuty does not know this integration key: copy it anew from the service&apos;s integrations.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty がこの Integration Key を認識しません。サービスの Integrations からコピーし直してください。</translation>
    </message>
    <message>
        <source>PagerDuty refused the integration key: copy it anew.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty が Integration Key を拒否しました。コピーし直してください。</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s events address: check the server.</source>
        <extracomment>pagerduty, what to do about an answer</extracomment>
        <translation>PagerDuty のイベント用アドレスではありません。サーバーを確認してください。</translation>
    </message>
    <message>
        <source>Pushover</source>
        <extracomment>pushover, name of the messenger</extracomment>
        <translation>Pushover</translation>
    </message>
    <message>
        <source>Push messages to the Pushover app. An application may send 10,000 messages a month.</source>
        <extracomment>pushover, what to know before choosing it</extracomment>
        <translation>Pushover アプリへのプッシュメッセージ。1 つのアプリケーションで 1 か月に 10,000 件まで送信できます。</translation>
    </message>
    <message>
        <source>pushover.net: your applications, the application&apos;s API token.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net：Your Applications、アプリケーションの API トークン。</translation>
    </message>
    <message>
        <source>User or group key</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>ユーザーキーまたはグループキー</translation>
    </message>
    <message>
        <source>pushover.net, at the top of the page once signed in; for groups: your groups.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>pushover.net：サインイン後のページ上部。グループの場合：Your Groups。</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Names of devices, separated by commas; empty: all of them.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>デバイス名をコンマ区切りで入力。空欄：すべて。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>pushover, name of a field</extracomment>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Name of a sound as in Pushover&apos;s list; empty: the user&apos;s own.</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>Pushover の一覧にあるサウンド名。空欄：ユーザー自身の設定。</translation>
    </message>
    <message>
        <source>-2 (nothing is shown) to 2 (rings every minute until it is acknowledged, for an hour).</source>
        <extracomment>pushover, help of a field</extracomment>
        <translation>-2（表示なし）から 2（確認されるまで 1 時間、1 分ごとに鳴る）。</translation>
    </message>
    <message>
        <source>The application&apos;s messages of this month are used up.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>アプリケーションの今月のメッセージ数を使い切りました。</translation>
    </message>
    <message>
        <source>Pushover does not know this application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover がこのアプリケーショントークンを認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Pushover does not know this user key or device, or the user has no device: check both.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover がこのユーザーキーまたはデバイスを認識しないか、ユーザーにデバイスがありません。両方を確認してください。</translation>
    </message>
    <message>
        <source>Pushover refused the application token: copy it anew.</source>
        <extracomment>pushover, what to do about an answer</extracomment>
        <translation>Pushover がアプリケーショントークンを拒否しました。コピーし直してください。</translation>
    </message>
    <message>
        <source>PushPlus (推送加)</source>
        <extracomment>pushplus, name of the messenger</extracomment>
        <translation>PushPlus（推送加）</translation>
    </message>
    <message>
        <source>Push messages to WeChat through PushPlus&apos;s account. PushPlus only says that it took a message. More than 200 requests a day lock the account for days; Deskbell stops before.</source>
        <extracomment>pushplus, what to know before choosing it</extracomment>
        <translation>PushPlus のアカウント経由で WeChat へ送るプッシュメッセージ。PushPlus はメッセージを受け付けたことだけを返します。1 日に 200 回を超えるリクエストを送るとアカウントが数日間ロックされるため、Deskbell はその前に送信を止めます。</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>www.pushplus.plus, one-to-one messages, your token: 32 letters and digits.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>www.pushplus.plus：一対一メッセージ、自分のトークン。32 文字の英数字です。</translation>
    </message>
    <message>
        <source>Group code</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>グループコード</translation>
    </message>
    <message>
        <source>Only for one-to-many messages: the group&apos;s code.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>一対多メッセージの場合のみ：グループのコード。</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>pushplus, name of a field</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>wechat unless set up otherwise: webhook, cp (WeCom), mail.</source>
        <extracomment>pushplus, help of a field</extracomment>
        <translation>別の設定をしていなければ wechat。ほかに webhook、cp (WeCom)、mail。</translation>
    </message>
    <message>
        <source>The account&apos;s points are used up.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>アカウントのポイントを使い切りました。</translation>
    </message>
    <message>
        <source>PushPlus has locked the account for some days, as it sent more than 200 requests in one: wait until it is open again.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>1 日に 200 回を超えるリクエストを送ったため、PushPlus がアカウントを数日間ロックしました。解除されるまでお待ちください。</translation>
    </message>
    <message>
        <source>PushPlus does not know this token: copy it anew.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus がこのトークンを認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>PushPlus wants you to prove who you are first: www.pushplus.plus, real-name verification.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus で先に本人確認が必要です：www.pushplus.plus の実名認証。</translation>
    </message>
    <message>
        <source>PushPlus refused the request, or this computer&apos;s address is not on the account&apos;s list.</source>
        <extracomment>pushplus, what to do about an answer</extracomment>
        <translation>PushPlus がリクエストを拒否したか、このコンピューターのアドレスがアカウントの許可リストにありません。</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook</source>
        <extracomment>rocketchat, name of the messenger</extracomment>
        <translation>Rocket.Chat 着信 Webhook</translation>
    </message>
    <message>
        <source>Handles are user names, or here, all.</source>
        <extracomment>rocketchat, what to know before choosing it</extracomment>
        <translation>ハンドルはユーザー名、または here、all です。</translation>
    </message>
    <message>
        <source>In Rocket.Chat: administration, integrations, new, incoming; switch it on, save, and copy the webhook URL.</source>
        <extracomment>rocketchat, help of a field</extracomment>
        <translation>Rocket.Chat で：管理、サービス連携、新規、着信。有効にして保存し、Webhook URL をコピーしてください。</translation>
    </message>
    <message>
        <source>The integration does not allow another channel: allow it in the integration&apos;s settings.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>このサービス連携では別のチャンネルへの送信が許可されていません。サービス連携の設定で許可してください。</translation>
    </message>
    <message>
        <source>The script of the integration failed: take it out, or mend it.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>サービス連携のスクリプトが失敗しました。スクリプトを外すか修正してください。</translation>
    </message>
    <message>
        <source>The integration may not post to its channel, or the channel is gone.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>サービス連携にチャンネルへの投稿権限がないか、チャンネルがなくなっています。</translation>
    </message>
    <message>
        <source>The server is busy, or the integration is switched off: look under administration, integrations.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>サーバーが混雑しているか、サービス連携が無効です。管理の「サービス連携」を確認してください。</translation>
    </message>
    <message>
        <source>The server refused the webhook: copy its address anew.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>サーバーが Webhook を拒否しました。アドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>The message reached none of the integration&apos;s channels.</source>
        <extracomment>rocketchat, what to do about an answer</extracomment>
        <translation>メッセージがサービス連携のどのチャンネルにも届きませんでした。</translation>
    </message>
    <message>
        <source>ServerChan (Server酱)</source>
        <extracomment>serverchan, name of the messenger</extracomment>
        <translation>ServerChan（Server酱）</translation>
    </message>
    <message>
        <source>Push messages to WeChat or to the ServerChan app, for SendKeys of Turbo (SCT...) and of Server酱³ (sctp...). Free accounts get a few messages a day.</source>
        <extracomment>serverchan, what to know before choosing it</extracomment>
        <translation>WeChat または ServerChan アプリへのプッシュメッセージ。Turbo (SCT...) と Server酱³ (sctp...) の SendKey に対応。無料アカウントは 1 日に数件までです。</translation>
    </message>
    <message>
        <source>The first ServerChan was switched off. Sign in at sct.ftqq.com and copy the SendKey there.</source>
        <extracomment>serverchan, what became of an old address</extracomment>
        <translation>最初の ServerChan は終了しました。sct.ftqq.com にサインインし、そこで SendKey をコピーしてください。</translation>
    </message>
    <message>
        <source>SendKey</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>SendKey</translation>
    </message>
    <message>
        <source>sct.ftqq.com, SendKey; for Server酱³ sc3.ft07.com, SendKey.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>sct.ftqq.com、SendKey。Server酱³ の場合は sc3.ft07.com、SendKey。</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>serverchan, name of a field</extracomment>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Only for other ways than your account&apos;s own: numbers as in ServerChan&apos;s documentation, at most two, such as 9|66.</source>
        <extracomment>serverchan, help of a field</extracomment>
        <translation>アカウントの既定とは別の経路を使う場合のみ。ServerChan の文書にある番号を 2 つまで指定（例：9|66）。</translation>
    </message>
    <message>
        <source>ServerChan does not know this SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan がこの SendKey を認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The account&apos;s messages of today are used up.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>アカウントの今日のメッセージ数を使い切りました。</translation>
    </message>
    <message>
        <source>ServerChan refused the SendKey: copy it anew.</source>
        <extracomment>serverchan, what to do about an answer</extracomment>
        <translation>ServerChan が SendKey を拒否しました。コピーし直してください。</translation>
    </message>
    <message>
        <source>Slack app (chat.postMessage)</source>
        <extracomment>slack-app, name of the messenger</extracomment>
        <translation>Slack アプリ (chat.postMessage)</translation>
    </message>
    <message>
        <source>Messages of a Slack app&apos;s bot. The app needs the scope chat:write and must be invited to the channel, or chat:write.public. Handles are member ids (U...), user group ids (S...), or here, channel, everyone.</source>
        <extracomment>slack-app, what to know before choosing it</extracomment>
        <translation>Slack アプリのボットからのメッセージ。アプリにはスコープ chat:write とチャンネルへの招待、または chat:write.public が必要です。ハンドルはメンバー ID (U...)、ユーザーグループ ID (S...)、または here、channel、everyone です。</translation>
    </message>
    <message>
        <source>Bot token</source>
        <extracomment>slack-app, name of a field</extracomment>
        <translation>ボットトークン</translation>
    </message>
    <message>
        <source>api.slack.com/apps: the app, OAuth and permissions, Bot User OAuth Token. It begins with xoxb-.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>api.slack.com/apps：アプリ、OAuth and Permissions、Bot User OAuth Token。xoxb- で始まります。</translation>
    </message>
    <message>
        <source>Id of the channel: in Slack, the channel&apos;s details, at the bottom. It begins with C. A member id (U...) sends a direct message. Deskbell can list the channels that the app sees.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>チャンネルの ID：Slack で、チャンネル詳細の一番下。C で始まります。メンバー ID (U...) を指定するとダイレクトメッセージになります。アプリから見えるチャンネルを Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>https://slack-gov.com for GovSlack.</source>
        <extracomment>slack-app, help of a field</extracomment>
        <translation>GovSlack では https://slack-gov.com。</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>slack-app, name of a form of message</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Slack refused the bot token: copy it anew from the app&apos;s page, or install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>Slack がボットトークンを拒否しました。アプリのページからコピーし直すか、アプリを再インストールしてください。</translation>
    </message>
    <message>
        <source>The app lacks the scope chat:write: add it under OAuth and permissions and install the app again.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>アプリにスコープ chat:write がありません。OAuth and Permissions で追加し、アプリを再インストールしてください。</translation>
    </message>
    <message>
        <source>The app is not in this channel, or the channel is gone: invite the app, or choose another channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>アプリがこのチャンネルにいないか、チャンネルがなくなっています。アプリを招待するか、別のチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>An administrator of the workspace does not let the app write to this channel.</source>
        <extracomment>slack-app, what to do about an answer</extracomment>
        <translation>ワークスペースの管理者が、このアプリにこのチャンネルへの書き込みを許可していません。</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <extracomment>slack-webhook, name of the messenger</extracomment>
        <translation>Slack Incoming Webhook</translation>
    </message>
    <message>
        <source>Handles are member ids (U...), user group ids (S...), or here, channel, everyone. An address of Workflow Builder takes other fields and does not work here.</source>
        <extracomment>slack-webhook, what to know before choosing it</extracomment>
        <translation>ハンドルはメンバー ID (U...)、ユーザーグループ ID (S...)、または here、channel、everyone です。ワークフロービルダーのアドレスはフィールドが異なるため使えません。</translation>
    </message>
    <message>
        <source>This is an address of Workflow Builder, which takes only the fields that its workflow names. Make an incoming webhook in the settings of a Slack app instead.</source>
        <extracomment>slack-webhook, what became of an old address</extracomment>
        <translation>これはワークフロービルダーのアドレスで、ワークフローで定義したフィールドしか受け付けません。代わりに Slack アプリの設定で Incoming Webhook を作成してください。</translation>
    </message>
    <message>
        <source>In the Slack app&apos;s settings: Incoming Webhooks.</source>
        <extracomment>slack-webhook, help of a field</extracomment>
        <translation>Slack アプリの設定：Incoming Webhooks。</translation>
    </message>
    <message>
        <source>Slack does not let this webhook write to the general channel: choose another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack がこの Webhook に general チャンネルへの書き込みを許可していません。別のチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>An administrator of the workspace has forbidden this.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>ワークスペースの管理者が禁止しています。</translation>
    </message>
    <message>
        <source>The workspace is disabled.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>ワークスペースが無効になっています。</translation>
    </message>
    <message>
        <source>Slack does not know this address: copy it anew.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack がこのアドレスを認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The channel was deleted or archived: make a webhook for another one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>チャンネルが削除またはアーカイブされています。別のチャンネルに Webhook を作成してください。</translation>
    </message>
    <message>
        <source>The webhook was removed or disabled: make a new one.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Webhook が削除または無効化されています。新しく作成してください。</translation>
    </message>
    <message>
        <source>Slack refused this webhook: make a new one, or ask an administrator of the workspace.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack がこの Webhook を拒否しました。新しく作成するか、ワークスペースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Slack does not know this address any more: make a new webhook.</source>
        <extracomment>slack-webhook, what to do about an answer</extracomment>
        <translation>Slack がこのアドレスを認識しなくなりました。新しい Webhook を作成してください。</translation>
    </message>
    <message>
        <source>Microsoft Teams (Workflows)</source>
        <extracomment>teams, name of the messenger</extracomment>
        <translation>Microsoft Teams（ワークフロー）</translation>
    </message>
    <message>
        <source>An address of the workflow &quot;Post to a channel when a webhook request is received&quot;. Teams only says that the workflow has started; why it failed later stands in the workflow&apos;s run history. A workflow belongs to a person and stops when that person leaves. Handles are user principal names (ann@example.org).</source>
        <extracomment>teams, what to know before choosing it</extracomment>
        <translation>ワークフロー「Webhook 要求を受信したときにチャネルに投稿する」のアドレスを使います。Teams が返すのはワークフローが開始されたことだけで、後で失敗した理由はワークフローの実行履歴に残ります。ワークフローは個人に属し、その人がいなくなると停止します。ハンドルはユーザープリンシパル名 (ann@example.org) です。</translation>
    </message>
    <message>
        <source>Microsoft has switched off Office 365 connectors. In the channel, add the workflow &quot;Post to a channel when a webhook request is received&quot; and copy its address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft は Office 365 コネクタを終了しました。チャネルにワークフロー「Webhook 要求を受信したときにチャネルに投稿する」を追加し、そのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Microsoft has moved workflows to another host, and addresses at logic.azure.com do not work any more. Open the workflow and copy its new address.</source>
        <extracomment>teams, what became of an old address</extracomment>
        <translation>Microsoft がワークフローを別のホストに移したため、logic.azure.com のアドレスはもう使えません。ワークフローを開き、新しいアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Workflow address</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>ワークフローのアドレス</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, &quot;Post to a channel when a webhook request is received&quot;; the address is shown at the end. Copy it whole.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>Teams で：チャネルのメニュー、ワークフロー、「Webhook 要求を受信したときにチャネルに投稿する」。最後に表示されるアドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>teams, name of a field</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Which forms are used. card and sentence suit the workflow that Teams offers; flat (title, text, url as plain fields) only a workflow of your own.</source>
        <extracomment>teams, help of a field</extracomment>
        <translation>使用する形式。「カード」と「文」は Teams 標準のワークフロー向け、「フラット」（title、text、url を単純なフィールドで送信）は独自のワークフロー専用です。</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>teams, name of a form of message</extracomment>
        <translation>フラット</translation>
    </message>
    <message>
        <source>The workflow was deleted or switched off, perhaps because its owner has left: switch it on, or make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>ワークフローが削除されたか無効になっています。所有者がいなくなった可能性があります。有効にするか、新しく作成してアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>The workflow takes requests of signed-in people only: set its trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>このワークフローはサインインした人からのリクエストしか受け付けません。トリガーを「すべてのユーザー」に設定してください。</translation>
    </message>
    <message>
        <source>A part of the address is missing: copy it whole.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>アドレスの一部が欠けています。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The workflow refused the address: copy it whole, or set the workflow&apos;s trigger to anyone.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>ワークフローがアドレスを拒否しました。全体をコピーするか、ワークフローのトリガーを「すべてのユーザー」に設定してください。</translation>
    </message>
    <message>
        <source>There is no such workflow any more: make a new one and copy its address.</source>
        <extracomment>teams, what to do about an answer</extracomment>
        <translation>このワークフローはもうありません。新しく作成し、そのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <extracomment>telegram, name of the messenger</extracomment>
        <translation>Telegram ボット</translation>
    </message>
    <message>
        <source>A bot of @BotFather writes to a chat that it is in; a person must have written to it first. Handles are user names (@ann) or user ids (numbers).</source>
        <extracomment>telegram, what to know before choosing it</extracomment>
        <translation>@BotFather で作成したボットが、参加しているチャットに書き込みます。個人宛ての場合は、先に相手からボットに話しかけておく必要があります。ハンドルはユーザー名 (@ann) またはユーザー ID（数字）です。</translation>
    </message>
    <message>
        <source>From @BotFather in Telegram: /newbot, or /token for a bot that exists.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>Telegram の @BotFather から：/newbot、既存のボットの場合は /token。</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>telegram, name of a field</extracomment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Id of the chat, or @name of a public channel. Write to the bot, or to the group that it is in, and let Deskbell list the chats.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>チャットの ID、または公開チャンネルの @名前。ボット、またはボットのいるグループに何か書き込んでから、Deskbell でチャットを一覧表示してください。</translation>
    </message>
    <message>
        <source>Id of a topic in a group with topics; it stands in the address of a message there.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>トピックのあるグループ内のトピックの ID。そのメッセージのアドレスに含まれています。</translation>
    </message>
    <message>
        <source>Only for a Bot API server of your own.</source>
        <extracomment>telegram, help of a field</extracomment>
        <translation>独自の Bot API サーバーの場合のみ。</translation>
    </message>
    <message>
        <source>Chats that wrote to the bot</source>
        <extracomment>telegram, what the messenger is asked for</extracomment>
        <translation>ボットに書き込んだチャット</translation>
    </message>
    <message>
        <source>The group has become a supergroup and has a new id; Deskbell uses it from now on.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>グループがスーパーグループになり、ID が変わりました。今後 Deskbell は新しい ID を使います。</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token: copy it anew from @BotFather.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram がこのボットトークンを認識しません。@BotFather からコピーし直してください。</translation>
    </message>
    <message>
        <source>The bot does not know this chat: write to the bot there first, or add it to the group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>ボットがこのチャットを認識しません。先にそこでボットに書き込むか、ボットをグループに追加してください。</translation>
    </message>
    <message>
        <source>The bot was blocked by this person or removed from this group: let it in again.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>ボットがこの相手にブロックされたか、このグループから外されました。もう一度許可してください。</translation>
    </message>
    <message>
        <source>The bot may not write to this chat: give it the right to.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>ボットにこのチャットへの書き込み権限がありません。権限を与えてください。</translation>
    </message>
    <message>
        <source>There is no such topic in this group.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>このグループにそのトピックはありません。</translation>
    </message>
    <message>
        <source>Telegram does not let the bot write to this chat.</source>
        <extracomment>telegram, what to do about an answer</extracomment>
        <translation>Telegram がこのチャットへのボットの書き込みを許可していません。</translation>
    </message>
    <message>
        <source>Webex bot or incoming webhook</source>
        <extracomment>webex, name of the messenger</extracomment>
        <translation>Webex ボットまたは Incoming Webhook</translation>
    </message>
    <message>
        <source>With a bot: token and room. With an incoming webhook: its address alone, and no card. Handles are e-mail addresses, or all.</source>
        <extracomment>webex, what to know before choosing it</extracomment>
        <translation>ボットの場合：トークンとスペース。Incoming Webhook の場合：アドレスのみで、カードは使えません。ハンドルはメールアドレスまたは all です。</translation>
    </message>
    <message>
        <source>developer.webex.com: my Webex apps, the bot, access token. Leave it empty for an incoming webhook.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>developer.webex.com：My Webex Apps、ボット、アクセストークン。Incoming Webhook の場合は空欄にします。</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Id of the space that the bot is in. Deskbell can list them.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>ボットがいるスペースの ID。Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>Incoming webhook address</source>
        <extracomment>webex, name of a field</extracomment>
        <translation>Incoming Webhook のアドレス</translation>
    </message>
    <message>
        <source>apphub.webex.com: incoming webhooks, the webhook URL. Leave it empty for a bot.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>apphub.webex.com：Incoming Webhooks、Webhook URL。ボットの場合は空欄にします。</translation>
    </message>
    <message>
        <source>Only for Webex for Government.</source>
        <extracomment>webex, help of a field</extracomment>
        <translation>Webex for Government の場合のみ。</translation>
    </message>
    <message>
        <source>Spaces of the bot</source>
        <extracomment>webex, what the messenger is asked for</extracomment>
        <translation>ボットのスペース</translation>
    </message>
    <message>
        <source>webhook-markdown</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook Markdown</translation>
    </message>
    <message>
        <source>webhook-text</source>
        <extracomment>webex, name of a form of message</extracomment>
        <translation>Webhook テキスト</translation>
    </message>
    <message>
        <source>Webex refused the bot token: make a new one and copy it.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>Webex がボットトークンを拒否しました。新しく作成してコピーしてください。</translation>
    </message>
    <message>
        <source>The bot is not in this space, or the space or the webhook is gone: add the bot, or choose another space.</source>
        <extracomment>webex, what to do about an answer</extracomment>
        <translation>ボットがこのスペースにいないか、スペースまたは Webhook がなくなっています。ボットを追加するか、別のスペースを選んでください。</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>webhook, name of the messenger</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Posts every ticket as JSON to an address of yours. Receivers tell repeats by the header webhook-id. With a secret, each request is signed.</source>
        <extracomment>webhook, what to know before choosing it</extracomment>
        <translation>チケットごとに JSON を指定のアドレスへ POST します。受信側はヘッダー webhook-id で重複を判別できます。シークレットを設定すると、各リクエストに署名が付きます。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the receiver listens.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>受信側のアドレス。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; whsec_... for Standard Webhooks.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>受信側と同じ文字列。Standard Webhooks の場合は whsec_...。</translation>
    </message>
    <message>
        <source>Kind of signature</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>署名の種類</translation>
    </message>
    <message>
        <source>standard-webhooks, hub-sha256 (as GitHub) or timestamp-v1 (as Stripe).</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>standard-webhooks、hub-sha256（GitHub 方式）、または timestamp-v1（Stripe 方式）。</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>webhook, name of a field</extracomment>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>Whole value, such as: Bearer abc. Only if the receiver asks for one.</source>
        <extracomment>webhook, help of a field</extracomment>
        <translation>値の全体（例：Bearer abc）。受信側が求める場合のみ。</translation>
    </message>
    <message>
        <source>json</source>
        <extracomment>webhook, name of a form of message</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The receiver says that this address is retired: enter a new one.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>受信側がこのアドレスは廃止済みと応答しました。新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The receiver refused the secret or the Authorization header.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>受信側がシークレットまたは Authorization ヘッダーを拒否しました。</translation>
    </message>
    <message>
        <source>Nobody answers at this path: check the address.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>このパスでは応答がありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The receiver does not take this form of message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>受信側がこのメッセージの形式を受け付けません。</translation>
    </message>
    <message>
        <source>The receiver answered that it did not take the message.</source>
        <extracomment>webhook, what to do about an answer</extracomment>
        <translation>受信側が、メッセージを受け付けなかったと応答しました。</translation>
    </message>
    <message>
        <source>Webhook (CloudEvents)</source>
        <extracomment>webhook-cloudevents, name of the messenger</extracomment>
        <translation>Webhook (CloudEvents)</translation>
    </message>
    <message>
        <source>Posts every ticket as a CloudEvent 1.0 in structured mode to an address of yours. Receivers tell repeats by source and id.</source>
        <extracomment>webhook-cloudevents, what to know before choosing it</extracomment>
        <translation>チケットごとに、構造化モードの CloudEvent 1.0 を指定のアドレスへ POST します。受信側は source と id で重複を判別できます。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>Only if the receiver asks for one.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>受信側が求める場合のみ。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>webhook-cloudevents, name of a field</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Names this Deskbell in the attribute source.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>属性 source でこの Deskbell を示す名前。</translation>
    </message>
    <message>
        <source>The same text as in the receiver; the request then has the header X-Hub-Signature-256.</source>
        <extracomment>webhook-cloudevents, help of a field</extracomment>
        <translation>受信側と同じ文字列。リクエストにヘッダー X-Hub-Signature-256 が付きます。</translation>
    </message>
    <message>
        <source>The receiver refused the bearer token or the signature.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>受信側が Bearer トークンまたは署名を拒否しました。</translation>
    </message>
    <message>
        <source>The receiver does not understand CloudEvents in structured mode.</source>
        <extracomment>webhook-cloudevents, what to do about an answer</extracomment>
        <translation>受信側が構造化モードの CloudEvents に対応していません。</translation>
    </message>
    <message>
        <source>WeChat mini program (微信小程序订阅消息)</source>
        <extracomment>wechat-miniprogram, name of the messenger</extracomment>
        <translation>WeChat ミニプログラム（微信小程序订阅消息）</translation>
    </message>
    <message>
        <source>Subscribe messages of a mini program of your own. Every message uses up one agreement that the person gave in the mini program; without one, a customer-service message is tried, which only reaches people who wrote to the mini program in the last 48 hours. WeChat says that it took a message, never that it arrived. A mini program opens its own pages alone: the ticket&apos;s address is only in the customer-service message.</source>
        <extracomment>wechat-miniprogram, what to know before choosing it</extracomment>
        <translation>独自のミニプログラムの購読メッセージ。メッセージごとに、相手がミニプログラムで行った同意を 1 回分消費します。同意がなければカスタマーサービスメッセージを試しますが、過去 48 時間以内にミニプログラムへ書き込んだ人にしか届きません。WeChat はメッセージを受け付けたことだけを返し、届いたかどうかは返しません。ミニプログラムは自身のページしか開けないため、チケットのアドレスはカスタマーサービスメッセージにだけ入ります。</translation>
    </message>
    <message>
        <source>AppID</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppID</translation>
    </message>
    <message>
        <source>WeChat&apos;s platform for mini programs: development settings.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>WeChat のミニプログラム用プラットフォーム：開発設定。</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>On the same page as the AppID. WeChat shows it once, when it is reset.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>AppID と同じページにあります。WeChat ではリセット時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>OpenIDs of people in this mini program, separated by commas; those of an official account do not work here.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>このミニプログラムでの OpenID をコンマ区切りで入力。公式アカウントの OpenID は使えません。</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Id of a subscribe template of the mini program. Deskbell can list them.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>ミニプログラムの購読テンプレートの ID。Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>テンプレートのフィールド</translation>
    </message>
    <message>
        <source>What goes where, such as thing1=subject, character_string2=number, time3=created. Known: title, subject, number, requester, queue, status, priority, assignee, created, body, link, and names of the desk&apos;s own fields.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>何をどこに入れるか（例：thing1=subject, character_string2=number, time3=created）。使えるもの：title、subject、number、requester、queue、status、priority、assignee、created、body、link、およびチケットシステム独自のフィールド名。</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>wechat-miniprogram, name of a field</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page of the mini program that a tap opens, such as pages/ticket/index?id=NUMBER, where NUMBER becomes the ticket&apos;s number. Empty: nothing is opened.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>タップで開くミニプログラムのページ（例：pages/ticket/index?id=NUMBER）。NUMBER はチケットの番号に置き換わります。空欄：何も開きません。</translation>
    </message>
    <message>
        <source>Only for a relay with a fixed address.</source>
        <extracomment>wechat-miniprogram, help of a field</extracomment>
        <translation>固定アドレスの中継サーバーを使う場合のみ。</translation>
    </message>
    <message>
        <source>Subscribe templates</source>
        <extracomment>wechat-miniprogram, what the messenger is asked for</extracomment>
        <translation>購読テンプレート</translation>
    </message>
    <message>
        <source>subscribe</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>購読</translation>
    </message>
    <message>
        <source>subscribe-without-link</source>
        <extracomment>wechat-miniprogram, name of a form of message</extracomment>
        <translation>購読（リンクなし）</translation>
    </message>
    <message>
        <source>The mini program&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>ミニプログラムのアクセストークンの取得枠を、中国時間の午前 0 時まで使い切りました。</translation>
    </message>
    <message>
        <source>WeChat does not know this AppID: copy it anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat がこの AppID を認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>WeChat refused the AppSecret, or it is frozen: copy it anew, or unfreeze it on the platform.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat が AppSecret を拒否したか、凍結されています。コピーし直すか、プラットフォームで凍結を解除してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the mini program&apos;s list: add it under development settings.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>応答に示されたこのコンピューターの公開アドレスが、ミニプログラムの許可リストにありません。開発設定で追加してください。</translation>
    </message>
    <message>
        <source>WeChat asks the mini program&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat が、ミニプログラムの管理者にスマートフォンでこのアドレスを承認するよう求めています。拒否すると 1 時間、2 回目は 1 日ブロックされます。</translation>
    </message>
    <message>
        <source>The mini program is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>ミニプログラムが制限されています。理由は WeChat のプラットフォームで確認してください。</translation>
    </message>
    <message>
        <source>This person has not written to the mini program in the last 48 hours.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>この人は過去 48 時間以内にミニプログラムへ書き込んでいません。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the mini program makes room for five more.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>この人への送信数が WeChat の上限に達しました。相手がミニプログラムに書き込むと、さらに 5 件送れるようになります。</translation>
    </message>
    <message>
        <source>The mini program may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>ミニプログラムにカスタマーサービスメッセージの送信権限がないか、WeChat がブロックしています。</translation>
    </message>
    <message>
        <source>The mini program&apos;s messages of today are used up.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>ミニプログラムの今日のメッセージ数を使い切りました。</translation>
    </message>
    <message>
        <source>WeChat refused AppID or AppSecret: copy both anew.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat が AppID または AppSecret を拒否しました。両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the mini program: its platform says why.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat がミニプログラムを制限またはブロックしています。理由はプラットフォームで確認してください。</translation>
    </message>
    <message>
        <source>This person has not agreed to the subscribe message, or the agreement is used up: one is good for one message.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>この人は購読メッセージに同意していないか、同意を使い切っています。1 回の同意で送れるのは 1 件です。</translation>
    </message>
    <message>
        <source>The subscribe template does not exist any more: choose another one.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>購読テンプレートがなくなっています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The mini program may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>ミニプログラムに購読メッセージの送信権限がありません。次の種類のメッセージを試します。</translation>
    </message>
    <message>
        <source>The released mini program has no such page: check it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>公開中のミニプログラムにこのページがありません。確認してください。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the subscribe template; the answer names it.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat が購読テンプレートのフィールドを拒否しました。フィールド名は応答に示されています。</translation>
    </message>
    <message>
        <source>The OpenID is not of a person in this mini program.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>この OpenID は、このミニプログラムのユーザーのものではありません。</translation>
    </message>
    <message>
        <source>WeChat refused the text as risky.</source>
        <extracomment>wechat-miniprogram, what to do about an answer</extracomment>
        <translation>WeChat がテキストを危険な内容として拒否しました。</translation>
    </message>
    <message>
        <source>WeChat Official Account (微信公众号)</source>
        <extracomment>wechat-official, name of the messenger</extracomment>
        <translation>WeChat 公式アカウント（微信公众号）</translation>
    </message>
    <message>
        <source>Needs a verified service account, or the test account (测试号) of mp.weixin.qq.com/debug/cgi-bin/sandbox, which anybody can have. A template message is tried first, then a subscribe message, then a customer-service message, which only reaches people who wrote to the account in the last 48 hours. WeChat says that it took a message, never that it arrived. This computer&apos;s public address must be on the account&apos;s list.</source>
        <extracomment>wechat-official, what to know before choosing it</extracomment>
        <translation>認証済みのサービスアカウント、または誰でも使えるテストアカウント（测试号、mp.weixin.qq.com/debug/cgi-bin/sandbox）が必要です。最初にテンプレートメッセージ、次に購読メッセージ、最後にカスタマーサービスメッセージを試します。最後のものは、過去 48 時間以内にアカウントへ書き込んだ人にだけ届きます。WeChat はメッセージを受け付けたことだけを返し、届いたかどうかは返しません。このコンピューターの公開アドレスがアカウントの許可リストに必要です。</translation>
    </message>
    <message>
        <source>WeChat platform: settings and development, basic configuration; for the test account at the top of its page.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>WeChat プラットフォーム：設定と開発、基本設定。テストアカウントの場合はそのページの上部。</translation>
    </message>
    <message>
        <source>OpenIDs (they begin with o), separated by commas. For the test account they stand on its page behind the followers&apos; names.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>OpenID（o で始まります）をコンマ区切りで入力。テストアカウントの場合は、そのページのフォロワー名の後ろにあります。</translation>
    </message>
    <message>
        <source>Id of a message template. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>メッセージテンプレートの ID。アカウントのテンプレートを Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>Template of subscribe messages</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>購読メッセージのテンプレート</translation>
    </message>
    <message>
        <source>Id of a subscribe template, for people who have agreed to it. Deskbell can list those of the account.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>同意した人に送る購読テンプレートの ID。アカウントのテンプレートを Deskbell で一覧表示できます。</translation>
    </message>
    <message>
        <source>Fields of the subscribe template</source>
        <extracomment>wechat-official, name of a field</extracomment>
        <translation>購読テンプレートのフィールド</translation>
    </message>
    <message>
        <source>As for the other template.</source>
        <extracomment>wechat-official, help of a field</extracomment>
        <translation>もう一方のテンプレートと同様です。</translation>
    </message>
    <message>
        <source>Message templates</source>
        <extracomment>wechat-official, what the messenger is asked for</extracomment>
        <translation>メッセージテンプレート</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>template-plain</source>
        <extracomment>wechat-official, name of a form of message</extracomment>
        <translation>テンプレート（簡素）</translation>
    </message>
    <message>
        <source>The account&apos;s allowance for access tokens is used up until midnight in China.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>アカウントのアクセストークンの取得枠を、中国時間の午前 0 時まで使い切りました。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not on the account&apos;s list: add it under basic configuration.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>応答に示されたこのコンピューターの公開アドレスが、アカウントの許可リストにありません。基本設定で追加してください。</translation>
    </message>
    <message>
        <source>WeChat asks the account&apos;s administrator to confirm this address on the phone; a refusal blocks it for an hour, a second one for a day.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat が、アカウントの管理者にスマートフォンでこのアドレスを承認するよう求めています。拒否すると 1 時間、2 回目は 1 日ブロックされます。</translation>
    </message>
    <message>
        <source>The account is restricted: WeChat&apos;s platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>アカウントが制限されています。理由は WeChat のプラットフォームで確認してください。</translation>
    </message>
    <message>
        <source>This person has not written to the account in the last 48 hours, or does not follow it any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>この人は過去 48 時間以内にアカウントへ書き込んでいないか、フォローをやめています。</translation>
    </message>
    <message>
        <source>This person got as many messages as WeChat allows; writing to the account makes room for five more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>この人への送信数が WeChat の上限に達しました。相手がアカウントに書き込むと、さらに 5 件送れるようになります。</translation>
    </message>
    <message>
        <source>The account may not send customer-service messages, or WeChat has blocked them.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>アカウントにカスタマーサービスメッセージの送信権限がないか、WeChat がブロックしています。</translation>
    </message>
    <message>
        <source>The account may not send template messages: it is not verified, or WeChat has taken the right away. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>アカウントにテンプレートメッセージの送信権限がありません。認証されていないか、WeChat が権限を取り消しています。次の種類のメッセージを試します。</translation>
    </message>
    <message>
        <source>WeChat has restricted or blocked the account: its platform says why.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat がアカウントを制限またはブロックしています。理由はプラットフォームで確認してください。</translation>
    </message>
    <message>
        <source>The template does not exist any more, as happens when the account&apos;s category changes: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>テンプレートがなくなっています。アカウントのカテゴリー変更で起こることがあります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WeChat refused the template as changed too often, or it does not exist any more.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat が、変更回数が多すぎるとしてテンプレートを拒否したか、テンプレートがなくなっています。</translation>
    </message>
    <message>
        <source>WeChat does not take this template any more: choose another one.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat がこのテンプレートを受け付けなくなりました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WeChat refused a field of the template; the answer names it. Check which of the ticket&apos;s fields goes there.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat がテンプレートのフィールドを拒否しました。フィールド名は応答に示されています。そこに入れるチケットのフィールドを確認してください。</translation>
    </message>
    <message>
        <source>This person does not follow the account, has blocked it, or the OpenID belongs to another account.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>この人がアカウントをフォローしていないか、ブロックしているか、OpenID が別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The account may not send subscribe messages. The next kind of message is tried.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>アカウントに購読メッセージの送信権限がありません。次の種類のメッセージを試します。</translation>
    </message>
    <message>
        <source>WeChat has banned the account from subscribe messages.</source>
        <extracomment>wechat-official, what to do about an answer</extracomment>
        <translation>WeChat がアカウントの購読メッセージを禁止しています。</translation>
    </message>
    <message>
        <source>WeCom application (企业微信应用消息)</source>
        <extracomment>wecom-app, name of the messenger</extracomment>
        <translation>WeCom アプリケーション（企业微信应用消息）</translation>
    </message>
    <message>
        <source>Reaches members in WeCom and, with the WeChat plugin, in WeChat. People whom a rule mentions get the message, too; handles are WeCom user ids. This computer&apos;s public address must be on the application&apos;s list of trusted addresses. What exceeds 30 messages a minute for one member, WeCom drops without a word.</source>
        <extracomment>wecom-app, what to know before choosing it</extracomment>
        <translation>WeCom のメンバーに届き、WeChat プラグインがあれば WeChat にも届きます。ルールでメンションされた人にも届きます。ハンドルは WeCom のユーザー ID です。このコンピューターの公開アドレスが、アプリケーションの信頼済みアドレスのリストに必要です。メンバー 1 人につき 1 分間に 30 件を超えた分は、WeCom が何も返さずに破棄します。</translation>
    </message>
    <message>
        <source>Corp id</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>企業 ID</translation>
    </message>
    <message>
        <source>WeCom administration: my company, at the bottom of the page.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>WeCom の管理画面：自社情報、ページの一番下。</translation>
    </message>
    <message>
        <source>WeCom administration: applications, the application, AgentId.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>WeCom の管理画面：アプリケーション管理、対象のアプリケーション、AgentId。</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>On the same page as the AgentId: Secret, view. WeCom sends it to an administrator&apos;s phone.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>AgentId と同じページ：Secret、表示。WeCom が管理者のスマートフォンに送信します。</translation>
    </message>
    <message>
        <source>User ids, separated by commas; @all for everybody who sees the application. WeCom administration: contacts, the member, account.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>ユーザー ID をコンマ区切りで入力。@all でアプリケーションが公開されている全員。WeCom の管理画面：連絡先、メンバー、アカウント。</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>Ids of departments. WeCom administration: contacts, the menu behind the department.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>部署の ID。WeCom の管理画面：連絡先、部署の横のメニュー。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>wecom-app, name of a field</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Ids of tags. WeCom administration: contacts, tags, details of the tag.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>タグの ID。WeCom の管理画面：連絡先、タグ、タグの詳細。</translation>
    </message>
    <message>
        <source>Only where WeCom runs in your own network, or behind a relay with a fixed address.</source>
        <extracomment>wecom-app, help of a field</extracomment>
        <translation>WeCom を自社ネットワークで運用しているか、固定アドレスの中継サーバーを使う場合のみ。</translation>
    </message>
    <message>
        <source>WeCom does not know this corp id: copy it anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom がこの企業 ID を認識しません。コピーし直してください。</translation>
    </message>
    <message>
        <source>WeCom refused the secret: copy it anew. After several wrong ones, WeCom blocks this computer&apos;s address for an hour.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom がシークレットを拒否しました。コピーし直してください。何度も間違えると、WeCom はこのコンピューターのアドレスを 1 時間ブロックします。</translation>
    </message>
    <message>
        <source>This computer&apos;s public address, which stands in the answer, is not among the application&apos;s trusted addresses: an administrator can add it; it works a minute later.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>応答に示されたこのコンピューターの公開アドレスが、アプリケーションの信頼済みアドレスにありません。管理者が追加でき、1 分後に有効になります。</translation>
    </message>
    <message>
        <source>WeCom refused the corp id or the secret: copy both anew.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>WeCom が企業 ID またはシークレットを拒否しました。両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>The AgentId does not belong to this secret: copy both from the same application.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>AgentId がこのシークレットのものではありません。両方を同じアプリケーションからコピーしてください。</translation>
    </message>
    <message>
        <source>The application is switched off or may not send messages: an administrator can allow it.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>アプリケーションが無効か、メッセージの送信権限がありません。管理者が許可できます。</translation>
    </message>
    <message>
        <source>None of the members, departments and tags exists or sees the application: check them.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>指定したメンバー、部署、タグがどれも存在しないか、アプリケーションが公開されていません。確認してください。</translation>
    </message>
    <message>
        <source>The member does not exist, does not see the application, or has no WeChat plugin.</source>
        <extracomment>wecom-app, what to do about an answer</extracomment>
        <translation>メンバーが存在しないか、アプリケーションが公開されていないか、WeChat プラグインを使っていません。</translation>
    </message>
    <message>
        <source>WeCom group robot (企业微信群机器人)</source>
        <extracomment>wecom-robot, name of the messenger</extracomment>
        <translation>WeCom グループロボット（企业微信群机器人）</translation>
    </message>
    <message>
        <source>Markdown is not shown to people who read through the WeChat plugin: choose the form text for them. Handles are WeCom user ids or mobile numbers; mobile numbers and @all work in the form text only, and card and markdown-v2 name nobody.</source>
        <extracomment>wecom-robot, what to know before choosing it</extracomment>
        <translation>WeChat プラグインで読む人には Markdown が表示されないため、形式「テキスト」を選んでください。ハンドルは WeCom のユーザー ID または携帯電話番号です。携帯電話番号と @all が使えるのは形式「テキスト」だけで、「カード」と「Markdown v2」では誰もメンションされません。</translation>
    </message>
    <message>
        <source>In the group: robots, the robot, copy its address.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>グループで：ロボット、対象のロボット、アドレスをコピー。</translation>
    </message>
    <message>
        <source>Which forms are used, richest first. card: one with a button. markdown-v2: tables and lists, for clients of 2025 and later. text: the only one that the WeChat plugin shows.</source>
        <extracomment>wecom-robot, help of a field</extracomment>
        <translation>使用する形式（リッチな順）。カード：ボタン付き。Markdown v2：表とリスト（2025 年以降のクライアント）。テキスト：WeChat プラグインで表示される唯一の形式。</translation>
    </message>
    <message>
        <source>markdown-v2</source>
        <extracomment>wecom-robot, name of a form of message</extracomment>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>The address is wrong, or the robot was removed from its group: copy the address anew.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>アドレスが間違っているか、ロボットがグループから削除されています。アドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>The robot is switched off: its owner can switch it on again.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>ロボットが無効です。所有者が再び有効にできます。</translation>
    </message>
    <message>
        <source>The robot is not in this group any more: add one and copy its address.</source>
        <extracomment>wecom-robot, what to do about an answer</extracomment>
        <translation>ロボットがこのグループにいません。追加して、そのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Zulip bot</source>
        <extracomment>zulip, name of the messenger</extracomment>
        <translation>Zulip ボット</translation>
    </message>
    <message>
        <source>Every ticket becomes a topic of its own, unless you name one. Handles are user ids (numbers, on the profile of a person), or all.</source>
        <extracomment>zulip, what to know before choosing it</extracomment>
        <translation>トピックを指定しなければ、チケットごとに個別のトピックになります。ハンドルはユーザー ID（プロフィールにある数字）または all です。</translation>
    </message>
    <message>
        <source>Address of the organisation, such as https://example.zulipchat.com.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>https://example.zulipchat.com のような組織のアドレス。</translation>
    </message>
    <message>
        <source>Bot&apos;s e-mail address</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>ボットのメールアドレス</translation>
    </message>
    <message>
        <source>In Zulip: personal settings, bots, the bot.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>Zulip で：個人設定、ボット、対象のボット。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>zulip, name of a field</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>In the same place, behind the bot&apos;s e-mail address.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>同じ場所の、ボットのメールアドレスの後ろ。</translation>
    </message>
    <message>
        <source>Name of the channel (stream). The bot must be subscribed to a private one.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>チャンネル（ストリーム）の名前。非公開チャンネルの場合は、ボットの登録が必要です。</translation>
    </message>
    <message>
        <source>Empty: every ticket has its own.</source>
        <extracomment>zulip, help of a field</extracomment>
        <translation>空欄：チケットごとに個別。</translation>
    </message>
    <message>
        <source>Zulip refused the bot&apos;s e-mail address or API key: copy both anew.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip がボットのメールアドレスまたは API キーを拒否しました。両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>There is no such channel: check its name.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>このチャンネルはありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>This is not a Zulip server: check its address.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>Zulip サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The bot may not write to this channel: subscribe it.</source>
        <extracomment>zulip, what to do about an answer</extracomment>
        <translation>ボットにこのチャンネルへの書き込み権限がありません。チャンネルに登録してください。</translation>
    </message>
    <message>
        <source>Bugzilla 5</source>
        <extracomment>bugzilla, name of the ticket system</extracomment>
        <translation>Bugzilla 5</translation>
    </message>
    <message>
        <source>Lists the newest bug first; the text of a bug is its first comment, which is asked for once.</source>
        <extracomment>bugzilla, what to know before choosing it</extracomment>
        <translation>バグを新しい順に一覧表示します。本文はバグの最初のコメントで、一度だけ読み込みます。</translation>
    </message>
    <message>
        <source>Tried with version 5.0.6; bugzilla.mozilla.org, which wants its keys in a header, was not.</source>
        <extracomment>bugzilla, what was not tried</extracomment>
        <translation>バージョン 5.0.6 で検証済み。キーをヘッダーで求める bugzilla.mozilla.org は未検証です。</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Name of one product; empty: all that the account can see.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>製品名 1 つ。空欄：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Name of one component; empty: all.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>コンポーネント名 1 つ。空欄：すべて。</translation>
    </message>
    <message>
        <source>Quick search</source>
        <extracomment>bugzilla, name of a field</extracomment>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>As in Bugzilla&apos;s search box, such as: product:Hardware printer. Empty: all open bugs.</source>
        <extracomment>bugzilla, help of a field</extracomment>
        <translation>Bugzilla の検索欄と同じ書き方（例：product:Hardware printer）。空欄：未解決のバグすべて。</translation>
    </message>
    <message>
        <source>Preferences, API Keys: tick &quot;Generate a new API key&quot; and submit.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>Preferences、API Keys：「Generate a new API key」にチェックを入れて送信。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Signs in as a browser does; for accounts without an API key. Give the user name in full, as Bugzilla shows it.</source>
        <extracomment>bugzilla, help of a way to sign in</extracomment>
        <translation>ブラウザーと同じようにサインインします。API キーのないアカウント向けです。ユーザー名は Bugzilla に表示されるとおりに省略せず入力してください。</translation>
    </message>
    <message>
        <source>Nobody: the bugs are public</source>
        <extracomment>bugzilla, way to sign in</extracomment>
        <translation>サインイン不要：バグが公開されている</translation>
    </message>
    <message>
        <source>Bugzilla does not know this API key.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla がこの API キーを認識しません。</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>このアカウントは無効になっています。</translation>
    </message>
    <message>
        <source>Bugzilla wants this account to change its password first.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla がこのアカウントに、先にパスワードを変更するよう求めています。</translation>
    </message>
    <message>
        <source>This account may not see the bug.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはバグの閲覧権限がありません。</translation>
    </message>
    <message>
        <source>Bugzilla wants a sign-in.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla がサインインを求めています。</translation>
    </message>
    <message>
        <source>Bugzilla refused the search: check the options of the source.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla が検索を拒否しました。ソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>Bugzilla does not know the session any more.</source>
        <extracomment>bugzilla, why tickets cannot be seen</extracomment>
        <translation>Bugzilla がセッションを認識しなくなりました。</translation>
    </message>
    <message>
        <source>CODING</source>
        <extracomment>coding, name of the ticket system</extracomment>
        <translation>CODING</translation>
    </message>
    <message>
        <source>Reads the issues of the projects that you name, the newest first.</source>
        <extracomment>coding, what to know before choosing it</extracomment>
        <translation>指定したプロジェクトの課題を新しい順に読み込みます。</translation>
    </message>
    <message>
        <source>Written from weak sources: names of fields, times and the addresses of the pages come from memory and third-party clients.</source>
        <extracomment>coding, what was not tried</extracomment>
        <translation>確度の低い情報をもとに作成しました。フィールド名、日時、ページのアドレスは記憶と第三者のクライアントに基づきます。</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Names of projects with commas between them, as in TEAM.coding.net/p/NAME/…</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>TEAM.coding.net/p/NAME/… にあるプロジェクト名をコンマ区切りで入力</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>coding, name of a field</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>ALL, DEFECT, REQUIREMENT, MISSION or EPIC.</source>
        <extracomment>coding, help of a field</extracomment>
        <translation>ALL、DEFECT、REQUIREMENT、MISSION、または EPIC。</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <extracomment>coding, way to sign in</extracomment>
        <translation>個人アクセストークン</translation>
    </message>
    <message>
        <source>Personal settings, Access tokens (个人账户设置，访问令牌), with the right to read issues (project:issue).</source>
        <extracomment>coding, help of a way to sign in</extracomment>
        <translation>個人アカウント設定、アクセストークン（个人账户设置，访问令牌）。課題の読み取り権限 (project:issue) が必要です。</translation>
    </message>
    <message>
        <source>CODING does not know this token, or it has expired.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING がこのトークンを認識しないか、期限が切れています。</translation>
    </message>
    <message>
        <source>CODING refuses the project: the token needs project:issue, and its owner must be a member.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING がプロジェクトへのアクセスを拒否しました。トークンに project:issue が必要で、その所有者がメンバーである必要があります。</translation>
    </message>
    <message>
        <source>The token was used too often.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>トークンの使用回数が多すぎます。</translation>
    </message>
    <message>
        <source>CODING refused the request: check the names of the projects.</source>
        <extracomment>coding, why tickets cannot be seen</extracomment>
        <translation>CODING がリクエストを拒否しました。プロジェクト名を確認してください。</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <extracomment>demo, name of the ticket system</extracomment>
        <translation>デモデスク</translation>
    </message>
    <message>
        <source>The desk embedded in Deskbell, for trying things out: deskbellctl demo-desk.</source>
        <extracomment>demo, what to know before choosing it</extracomment>
        <translation>お試し用の Deskbell 内蔵デスク：deskbellctl demo-desk。</translation>
    </message>
    <message>
        <source>Any Atom or RSS feed</source>
        <extracomment>feed, name of the ticket system</extracomment>
        <translation>任意の Atom または RSS フィード</translation>
    </message>
    <message>
        <source>For systems that offer a feed of new tickets. A feed holds only its newest entries: poll often enough that none is pushed out unseen.</source>
        <extracomment>feed, what to know before choosing it</extracomment>
        <translation>新しいチケットのフィードを提供するシステム向け。フィードには最新の項目しか含まれないため、見逃さないよう十分短い間隔で取得してください。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Regular expression whose first group is the ticket&apos;s number in the link; empty: the entry&apos;s own id.</source>
        <extracomment>feed, help of a field</extracomment>
        <translation>リンクの中のチケット番号を最初のグループで取り出す正規表現。空欄：項目自身の ID。</translation>
    </message>
    <message>
        <source>Nobody: the feed is open</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>サインイン不要：フィードが公開されている</translation>
    </message>
    <message>
        <source>User name and password with every request</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>リクエストごとにユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Key in the address</source>
        <extracomment>feed, way to sign in</extracomment>
        <translation>アドレス内のキー</translation>
    </message>
    <message>
        <source>The value of the parameter key.</source>
        <extracomment>feed, help of a way to sign in</extracomment>
        <translation>パラメーター key の値。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>feed, name of a field</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Feishu / Lark approval 飞书审批</source>
        <extracomment>feishu-approval, name of the ticket system</extracomment>
        <translation>Feishu / Lark 承認 飞书审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests of the definitions that you name, with what people filled in as fields. Feishu gives no address of a request&apos;s page.</source>
        <extracomment>feishu-approval, what to know before choosing it</extracomment>
        <translation>指定した定義の新しい承認申請を、記入内容をフィールドとして通知します。Feishu からは申請ページのアドレスを取得できません。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s library; the shape of the filled-in values and the codes of refused tokens and limits come from weak sources.</source>
        <extracomment>feishu-approval, what was not tried</extracomment>
        <translation>提供元のライブラリをもとに作成しました。記入値の構造と、トークン拒否や上限のコードは確度の低い情報に基づきます。</translation>
    </message>
    <message>
        <source>Approval definitions</source>
        <extracomment>feishu-approval, name of a field</extracomment>
        <translation>承認定義</translation>
    </message>
    <message>
        <source>Their codes with commas between them: the text after definitionCode= in the address of the definition&apos;s page in Approval, Administration (审批管理后台).</source>
        <extracomment>feishu-approval, help of a field</extracomment>
        <translation>定義のコードをコンマ区切りで入力：承認の管理画面（审批管理后台）で、定義ページのアドレスの definitionCode= に続く部分。</translation>
    </message>
    <message>
        <source>App of your own</source>
        <extracomment>feishu-approval, way to sign in</extracomment>
        <translation>独自アプリ</translation>
    </message>
    <message>
        <source>Developer console (open.feishu.cn, or open.larksuite.com for Lark): make an app, give it the scopes approval:approval:readonly and contact:user.base:readonly, publish it. User name: App ID. Secret: App Secret.</source>
        <extracomment>feishu-approval, help of a way to sign in</extracomment>
        <translation>開発者コンソール（open.feishu.cn、Lark の場合は open.larksuite.com）でアプリを作成し、スコープ approval:approval:readonly と contact:user.base:readonly を付けて公開します。ユーザー名：App ID。シークレット：App Secret。</translation>
    </message>
    <message>
        <source>Feishu does not accept the token any more.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu がトークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The app asked too often.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>アプリからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>The app needs the scope approval:approval:readonly, and must be published with it.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>アプリにスコープ approval:approval:readonly が必要で、それを含めて公開されている必要があります。</translation>
    </message>
    <message>
        <source>Feishu refused the request: check the codes of the approval definitions.</source>
        <extracomment>feishu-approval, why tickets cannot be seen</extracomment>
        <translation>Feishu がリクエストを拒否しました。承認定義のコードを確認してください。</translation>
    </message>
    <message>
        <source>Fossil</source>
        <extracomment>fossil, name of the ticket system</extracomment>
        <translation>Fossil</translation>
    </message>
    <message>
        <source>Shows what one stored ticket report selects. The report should list the newest tickets first and have a column uuid or #.</source>
        <extracomment>fossil, what to know before choosing it</extracomment>
        <translation>保存済みのチケットレポートの結果を表示します。レポートは新しいチケット順で、列 uuid または # を含めてください。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Number of the ticket report, as in /rptview/2.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>チケットレポートの番号（例：/rptview/2 の 2）。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>fossil, name of a field</extracomment>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>So many tickets are asked for; empty: all. Only for a report that lists the newest first.</source>
        <extracomment>fossil, help of a field</extracomment>
        <translation>要求するチケットの件数。空欄：すべて。新しい順に並ぶレポートの場合のみ指定してください。</translation>
    </message>
    <message>
        <source>User name and password, where Fossil was built without JSON</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>ユーザー名とパスワード（JSON なしでビルドされた Fossil）</translation>
    </message>
    <message>
        <source>Nobody: the tickets are public</source>
        <extracomment>fossil, way to sign in</extracomment>
        <translation>サインイン不要：チケットが公開されている</translation>
    </message>
    <message>
        <source>Fossil says that this request needs a right that nobody has.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil によると、このリクエストにはサインインなしでは得られない権限が必要です。</translation>
    </message>
    <message>
        <source>This Fossil does not know the command: it may be built without JSON.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>この Fossil はコマンドを認識しません。JSON なしでビルドされている可能性があります。</translation>
    </message>
    <message>
        <source>Fossil refused the report: check its number.</source>
        <extracomment>fossil, why tickets cannot be seen</extracomment>
        <translation>Fossil がレポートを拒否しました。番号を確認してください。</translation>
    </message>
    <message>
        <source>FreeScout</source>
        <extracomment>freescout, name of the ticket system</extracomment>
        <translation>FreeScout</translation>
    </message>
    <message>
        <source>By form it reads a mailbox folder&apos;s page, which states no time of creation. The API belongs to the paid module &quot;API &amp; Webhooks&quot;.</source>
        <extracomment>freescout, what to know before choosing it</extracomment>
        <translation>フォームの場合はメールボックスのフォルダーのページを読み込みますが、作成日時は得られません。API には有料モジュール「API &amp; Webhooks」が必要です。</translation>
    </message>
    <message>
        <source>The API of the paid module was not tried: what it answers comes from third-party clients and memory.</source>
        <extracomment>freescout, what was not tried</extracomment>
        <translation>有料モジュールの API は未検証です。応答の内容は第三者のクライアントと記憶に基づきます。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>The first number in the folder&apos;s address: 1 in /mailbox/1/2. With the API, empty: all mailboxes.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>フォルダーのアドレスの最初の番号：/mailbox/1/2 では 1。API の場合、空欄にするとすべてのメールボックス。</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>By form only: the second number in the folder&apos;s address, such as that of Unassigned: 2 in /mailbox/1/2.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>フォームの場合のみ：フォルダー（「未割り当て」など）のアドレスの 2 番目の番号。/mailbox/1/2 では 2。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>freescout, name of a field</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>With the API only: active, pending, closed or spam; empty: all.</source>
        <extracomment>freescout, help of a field</extracomment>
        <translation>API の場合のみ：active、pending、closed、または spam。空欄：すべて。</translation>
    </message>
    <message>
        <source>API key of the module &quot;API &amp; Webhooks&quot;</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>モジュール「API &amp; Webhooks」の API キー</translation>
    </message>
    <message>
        <source>Manage, Settings, API &amp; Webhooks.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>Manage、Settings、API &amp; Webhooks。</translation>
    </message>
    <message>
        <source>E-mail address and password</source>
        <extracomment>freescout, way to sign in</extracomment>
        <translation>メールアドレスとパスワード</translation>
    </message>
    <message>
        <source>Fill in mailbox and folder below.</source>
        <extracomment>freescout, help of a way to sign in</extracomment>
        <translation>下にメールボックスとフォルダーを入力してください。</translation>
    </message>
    <message>
        <source>FreeScout refuses the API key: check that the module is active and the key is not restricted.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>FreeScout が API キーを拒否しました。モジュールが有効で、キーが制限されていないことを確認してください。</translation>
    </message>
    <message>
        <source>There is no API at this address: the module &quot;API &amp; Webhooks&quot; may be missing.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>このアドレスに API がありません。モジュール「API &amp; Webhooks」がない可能性があります。</translation>
    </message>
    <message>
        <source>This account has no access to the mailbox: Manage, Mailboxes, Permissions.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはメールボックスへのアクセス権がありません：Manage、Mailboxes、Permissions。</translation>
    </message>
    <message>
        <source>There is no such folder: check the numbers of mailbox and folder.</source>
        <extracomment>freescout, why tickets cannot be seen</extracomment>
        <translation>このフォルダーはありません。メールボックスとフォルダーの番号を確認してください。</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <extracomment>freshdesk, name of the ticket system</extracomment>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days that the agent may see, newest first. Each list costs the account three API credits. Names of agents and groups need an account that may read them; otherwise their numbers stand there.</source>
        <extracomment>freshdesk, what to know before choosing it</extracomment>
        <translation>担当者が閲覧できる過去 30 日間のチケットを新しい順に一覧表示します。一覧の取得ごとに API クレジットを 3 消費します。担当者とグループの名前を得るには閲覧権限のあるアカウントが必要で、なければ番号が表示されます。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation.</source>
        <extracomment>freshdesk, what was not tried</extracomment>
        <translation>クライアントライブラリに記録された応答と提供元の公式文書をもとに作成しました。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>freshdesk, name of a field</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>new_and_my_open or watching; empty: all tickets.</source>
        <extracomment>freshdesk, help of a field</extracomment>
        <translation>new_and_my_open または watching。空欄：すべてのチケット。</translation>
    </message>
    <message>
        <source>Your picture at the top right, Profile settings: Your API Key.</source>
        <extracomment>freshdesk, help of a way to sign in</extracomment>
        <translation>右上の自分の画像、プロフィール設定：API キー。</translation>
    </message>
    <message>
        <source>This account may not list tickets, or its plan has no API.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>このアカウントにチケット一覧の権限がないか、プランに API が含まれていません。</translation>
    </message>
    <message>
        <source>Freshdesk refused the request: check the filter.</source>
        <extracomment>freshdesk, why tickets cannot be seen</extracomment>
        <translation>Freshdesk がリクエストを拒否しました。フィルターを確認してください。</translation>
    </message>
    <message>
        <source>Freshservice</source>
        <extracomment>freshservice, name of the ticket system</extracomment>
        <translation>Freshservice</translation>
    </message>
    <message>
        <source>Lists the tickets of the last 30 days, which is all that Freshservice lists without a search.</source>
        <extracomment>freshservice, what to know before choosing it</extracomment>
        <translation>過去 30 日間のチケットを一覧表示します。Freshservice が検索なしで一覧にできるのはこの範囲だけです。</translation>
    </message>
    <message>
        <source>Written from Freshworks&apos; documentation and client libraries; the requested items of a service request are from memory.</source>
        <extracomment>freshservice, what was not tried</extracomment>
        <translation>Freshworks の公式文書とクライアントライブラリをもとに作成しました。サービス要求の依頼項目については記憶に基づきます。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Number of one workspace; 0: all that the account can see.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>ワークスペースの番号 1 つ。0：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>Read the requested items</source>
        <extracomment>freshservice, name of a field</extracomment>
        <translation>依頼項目を読み込む</translation>
    </message>
    <message>
        <source>yes: one more request for each service request that was not read before, for what its form was filled in with.</source>
        <extracomment>freshservice, help of a field</extracomment>
        <translation>yes：未読み込みのサービス要求ごとに、フォームの入力内容を読み込むリクエストを 1 回追加します。</translation>
    </message>
    <message>
        <source>Your picture, Profile settings: the API key stands at the right. An administrator may have to allow it for your account.</source>
        <extracomment>freshservice, help of a way to sign in</extracomment>
        <translation>自分の画像、プロフィール設定：右側に API キーがあります。管理者による許可が必要な場合があります。</translation>
    </message>
    <message>
        <source>Freshservice refuses the list: this agent&apos;s role must allow viewing the tickets of the workspace.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice が一覧を拒否しました。この担当者のロールに、ワークスペースのチケットの閲覧権限が必要です。</translation>
    </message>
    <message>
        <source>Freshservice does not know the workspace or the filter: check the options of the source.</source>
        <extracomment>freshservice, why tickets cannot be seen</extracomment>
        <translation>Freshservice がワークスペースまたはフィルターを認識しません。ソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>Gitea or Forgejo issues</source>
        <extracomment>gitea, name of the ticket system</extracomment>
        <translation>Gitea または Forgejo の課題</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account can see; pull requests are left out.</source>
        <extracomment>gitea, what to know before choosing it</extracomment>
        <translation>1 つのリポジトリ、またはアカウントに見えるすべてのリポジトリの未完了の課題を一覧表示します。プルリクエストは除きます。</translation>
    </message>
    <message>
        <source>Written from Gitea&apos;s source; no list of a running one was read.</source>
        <extracomment>gitea, what was not tried</extracomment>
        <translation>Gitea のソースコードをもとに作成しました。実際に動作しているサーバーの一覧では確認していません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User or organization that owns the repository.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>リポジトリを所有するユーザーまたは組織。</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories, or of the owner&apos;s if one is named.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>所有者を除いたリポジトリ名。空欄：すべてのリポジトリの課題（所有者を指定した場合はその所有者のすべて）。</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Only issues with one of these, separated by commas.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>これらのいずれかが付いた課題のみ（コンマ区切り）。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gitea, name of a field</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>open: an issue leaves the list when it is closed.</source>
        <extracomment>gitea, help of a field</extracomment>
        <translation>open：クローズされた課題は一覧から外れます。</translation>
    </message>
    <message>
        <source>Settings, Applications, Generate New Token, with read access to issues and repositories.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>設定、アプリケーション、新しいトークンを生成。課題とリポジトリの読み取り権限が必要です。</translation>
    </message>
    <message>
        <source>Not for accounts with two factors.</source>
        <extracomment>gitea, help of a way to sign in</extracomment>
        <translation>二要素認証を使うアカウントでは利用できません。</translation>
    </message>
    <message>
        <source>The token needs read access to issues and repositories.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>トークンに課題とリポジトリの読み取り権限が必要です。</translation>
    </message>
    <message>
        <source>There is no such repository, its issues are switched off, or it is hidden from this account.</source>
        <extracomment>gitea, why tickets cannot be seen</extracomment>
        <translation>このリポジトリがないか、課題が無効か、このアカウントから見えません。</translation>
    </message>
    <message>
        <source>GitHub issues</source>
        <extracomment>github, name of the ticket system</extracomment>
        <translation>GitHub Issues</translation>
    </message>
    <message>
        <source>Lists open issues of one repository, or of all the account is concerned with; pull requests are left out. An unchanged list costs nothing of GitHub&apos;s hourly limit. E-mail addresses are not told. GitHub Enterprise Server: enter https://HOST/api/v3 as the address.</source>
        <extracomment>github, what to know before choosing it</extracomment>
        <translation>1 つのリポジトリ、またはアカウントに関係する未完了の Issue を一覧表示します。プルリクエストは除きます。変更のない一覧は GitHub の 1 時間あたりの上限を消費しません。メールアドレスは取得できません。GitHub Enterprise Server の場合：アドレスに https://HOST/api/v3 を入力してください。</translation>
    </message>
    <message>
        <source>Written from GitHub&apos;s documentation and old recorded answers.</source>
        <extracomment>github, what was not tried</extracomment>
        <translation>GitHub の公式文書と過去に記録された応答をもとに作成しました。</translation>
    </message>
    <message>
        <source>Name of the repository, without its owner; empty: issues of all repositories.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>所有者を除いたリポジトリ名。空欄：すべてのリポジトリの課題。</translation>
    </message>
    <message>
        <source>Which of all</source>
        <extracomment>github, name of a field</extracomment>
        <translation>対象の範囲</translation>
    </message>
    <message>
        <source>Where no repository is given: assigned to the account, created, mentioned, subscribed, or all it can see.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>リポジトリを指定しない場合：アカウントに割り当てられた、作成した、メンションされた、購読している、または見えるものすべて。</translation>
    </message>
    <message>
        <source>Only issues with all of these, separated by commas.</source>
        <extracomment>github, help of a field</extracomment>
        <translation>これらすべてが付いた課題のみ（コンマ区切り）。</translation>
    </message>
    <message>
        <source>Settings, Developer settings, Personal access tokens: a fine-grained one with read access to Issues, or a classic one with the scope repo.</source>
        <extracomment>github, help of a way to sign in</extracomment>
        <translation>Settings、Developer settings、Personal access tokens：Issues の読み取り権限を持つ fine-grained トークン、またはスコープ repo を持つ classic トークン。</translation>
    </message>
    <message>
        <source>GitHub&apos;s hourly limit of this account is used up.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>このアカウントの GitHub の 1 時間あたりの上限を使い切りました。</translation>
    </message>
    <message>
        <source>GitHub asks to wait.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub が待つよう求めています。</translation>
    </message>
    <message>
        <source>The token may not read issues here; an organization may want it authorized for single sign-on.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>トークンにここの Issue の読み取り権限がありません。組織によっては、シングルサインオン用にトークンの承認が必要です。</translation>
    </message>
    <message>
        <source>GitHub knows no such repository, or hides it from this token.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>GitHub にこのリポジトリがないか、このトークンから見えません。</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <extracomment>github, why tickets cannot be seen</extracomment>
        <translation>このリポジトリでは Issue が無効になっています。</translation>
    </message>
    <message>
        <source>GitLab issues</source>
        <extracomment>gitlab, name of the ticket system</extracomment>
        <translation>GitLab イシュー</translation>
    </message>
    <message>
        <source>Lists open issues of everything the account can see, of one group or of one project. Merge requests are not among them.</source>
        <extracomment>gitlab, what to know before choosing it</extracomment>
        <translation>アカウントに見えるすべて、1 つのグループ、または 1 つのプロジェクトの未完了のイシューを一覧表示します。マージリクエストは含みません。</translation>
    </message>
    <message>
        <source>Written from GitLab&apos;s documentation; the headers that gitlab.com sends when it is busy are said to be missing at times.</source>
        <extracomment>gitlab, what was not tried</extracomment>
        <translation>GitLab の公式文書をもとに作成しました。gitlab.com の混雑時に送られるヘッダーは、欠けることがあるといわれています。</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Path or number of one project, for example group/helpdesk.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>プロジェクト 1 つのパスまたは番号（例：group/helpdesk）。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>gitlab, name of a field</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Path or number of one group, its subgroups included; used when no project is given.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>グループ 1 つのパスまたは番号（サブグループを含む）。プロジェクトを指定しない場合に使います。</translation>
    </message>
    <message>
        <source>opened: an issue leaves the list when it is closed.</source>
        <extracomment>gitlab, help of a field</extracomment>
        <translation>opened：クローズされたイシューは一覧から外れます。</translation>
    </message>
    <message>
        <source>Your picture, Preferences, Access tokens, with the scope read_api. A project&apos;s or group&apos;s access token works as well.</source>
        <extracomment>gitlab, help of a way to sign in</extracomment>
        <translation>自分の画像、設定、アクセストークン。スコープ read_api が必要です。プロジェクトやグループのアクセストークンも使えます。</translation>
    </message>
    <message>
        <source>The token needs the scope read_api, and its account the right to see issues.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>トークンにスコープ read_api が、そのアカウントにイシューの閲覧権限が必要です。</translation>
    </message>
    <message>
        <source>GitLab knows no such project or group, or hides it from this account.</source>
        <extracomment>gitlab, why tickets cannot be seen</extracomment>
        <translation>GitLab にこのプロジェクトまたはグループがないか、このアカウントから見えません。</translation>
    </message>
    <message>
        <source>GLPI, API v1</source>
        <extracomment>glpi, name of the ticket system</extracomment>
        <translation>GLPI、API v1</translation>
    </message>
    <message>
        <source>For GLPI 9.5 to 11. What is listed depends on the default profile and entity of the account. Names of people cost one request each, once a day.</source>
        <extracomment>glpi, what to know before choosing it</extracomment>
        <translation>GLPI 9.5 から 11 向け。一覧の内容は、アカウントの既定のプロファイルとエンティティによって決まります。人名の取得には、1 人につき 1 日 1 回のリクエストが必要です。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s API description; the numbers of the columns requester (4), technician (5) and category (7) and the status words are those of a usual installation.</source>
        <extracomment>glpi, what was not tried</extracomment>
        <translation>GLPI の API 説明書をもとに作成しました。依頼者 (4)、技術担当者 (5)、カテゴリー (7) の列番号とステータスの名称は、標準的なインストールのものです。</translation>
    </message>
    <message>
        <source>notold: neither solved nor closed. notclosed: solved ones too. process: being worked on. all: every ticket.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>notold：解決済みでもクローズでもないもの。notclosed：解決済みも含む。process：対応中。all：すべてのチケット。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>That of the GLPI server, as its times name none, for example Europe/Paris; empty: UTC.</source>
        <extracomment>glpi, help of a field</extracomment>
        <translation>GLPI サーバーのタイムゾーン（例：Europe/Paris）。GLPI の日時には記載がないためです。空欄：UTC。</translation>
    </message>
    <message>
        <source>User token</source>
        <extracomment>glpi, way to sign in</extracomment>
        <translation>ユーザートークン</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>glpi, name of a field</extracomment>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>GLPI lets nobody sign in to its API with a password: an administrator can allow it under Setup, General, API; or use a user token.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI がパスワードによる API へのサインインを誰にも許可していません。管理者が「設定」、「一般」、「API」で許可するか、ユーザートークンを使ってください。</translation>
    </message>
    <message>
        <source>The application token is missing or wrong: see the API client under Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>アプリケーショントークンがないか、間違っています。「設定」、「一般」、「API」の API クライアントを確認してください。</translation>
    </message>
    <message>
        <source>No API client of GLPI&apos;s lets this address in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI のどの API クライアントもこのアドレスを許可していません。「設定」、「一般」、「API」を確認してください。</translation>
    </message>
    <message>
        <source>GLPI does not know the session any more.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI がセッションを認識しなくなりました。</translation>
    </message>
    <message>
        <source>GLPI lets no API client of this address or application token in: see Setup, General, API.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>GLPI のどの API クライアントも、このアドレスまたはアプリケーショントークンを許可していません。「設定」、「一般」、「API」を確認してください。</translation>
    </message>
    <message>
        <source>The default profile of this account may not see tickets.</source>
        <extracomment>glpi, why tickets cannot be seen</extracomment>
        <translation>このアカウントの既定のプロファイルにはチケットの閲覧権限がありません。</translation>
    </message>
    <message>
        <source>GLPI 11, API v2</source>
        <extracomment>glpi-v2, name of the ticket system</extracomment>
        <translation>GLPI 11、API v2</translation>
    </message>
    <message>
        <source>For GLPI 11 and later; older ones: glpi. An administrator creates the OAuth client under Setup, OAuth clients, with the grant Password and the scope api.</source>
        <extracomment>glpi-v2, what to know before choosing it</extracomment>
        <translation>GLPI 11 以降向け。古いバージョンでは glpi を使います。管理者が「設定」の「OAuth クライアント」で、グラント Password とスコープ api を持つ OAuth クライアントを作成します。</translation>
    </message>
    <message>
        <source>Written from GLPI&apos;s source; the answers in the tests are composed from its schema, and the form way (whose field names change with every page) was never tried.</source>
        <extracomment>glpi-v2, what was not tried</extracomment>
        <translation>GLPI のソースコードをもとに作成しました。テストの応答はスキーマから組み立てたもので、フォームによる方法（フィールド名がページごとに変わります）は未検証です。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Of the OAuth client; needed for the way password only.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>OAuth クライアントのもの。方法 password でのみ必要です。</translation>
    </message>
    <message>
        <source>RSQL, for example: status.id=in=(1,2);category.id==4. Status 1 new, 2 assigned, 3 planned, 4 pending, 5 solved, 6 closed.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>RSQL（例：status.id=in=(1,2);category.id==4）。ステータス：1 新規、2 割り当て済み、3 計画済み、4 保留、5 解決済み、6 クローズ。</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>glpi-v2, name of a field</extracomment>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Number of one entity; empty: the account&apos;s default one. Its children are included.</source>
        <extracomment>glpi-v2, help of a field</extracomment>
        <translation>エンティティ 1 つの番号。空欄：アカウントの既定のエンティティ。子エンティティも含みます。</translation>
    </message>
    <message>
        <source>OAuth client, user name and password</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>OAuth クライアント、ユーザー名、パスワード</translation>
    </message>
    <message>
        <source>User name and password, as a browser</source>
        <extracomment>glpi-v2, way to sign in</extracomment>
        <translation>ユーザー名とパスワード（ブラウザーと同じ）</translation>
    </message>
    <message>
        <source>Needs no OAuth client. Not for accounts with two factors.</source>
        <extracomment>glpi-v2, help of a way to sign in</extracomment>
        <translation>OAuth クライアントは不要です。二要素認証を使うアカウントでは利用できません。</translation>
    </message>
    <message>
        <source>GLPI does not take the token any more.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI がトークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>GLPI refused the request: check the filter.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>GLPI がリクエストを拒否しました。フィルターを確認してください。</translation>
    </message>
    <message>
        <source>This account may not see tickets with its profile and entity, or the API is disabled under Setup, General, API.</source>
        <extracomment>glpi-v2, why tickets cannot be seen</extracomment>
        <translation>このアカウントのプロファイルとエンティティではチケットを閲覧できないか、「設定」、「一般」、「API」で API が無効になっています。</translation>
    </message>
    <message>
        <source>Combodo iTop</source>
        <extracomment>itop, name of the ticket system</extracomment>
        <translation>Combodo iTop</translation>
    </message>
    <message>
        <source>The account needs the profile &quot;REST Services User&quot;. iTop cannot sort, so all tickets that the condition selects are read at every poll: keep it narrow.</source>
        <extracomment>itop, what to know before choosing it</extracomment>
        <translation>アカウントにプロファイル「REST Services User」が必要です。iTop は並べ替えができないため、条件に合うすべてのチケットを取得のたびに読み込みます。条件は絞り込んでください。</translation>
    </message>
    <message>
        <source>Versions before 3 were not tried.</source>
        <extracomment>itop, what was not tried</extracomment>
        <translation>バージョン 3 より前は未検証です。</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes of tickets with commas between them; where incidents are a class of their own: UserRequest,Incident.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>チケットのクラスをコンマ区切りで入力。インシデントが独立したクラスの場合：UserRequest,Incident。</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>itop, name of a field</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What follows WHERE in an OQL query.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>OQL クエリの WHERE に続く部分。</translation>
    </message>
    <message>
        <source>The zone of the server, such as Europe/Paris.</source>
        <extracomment>itop, help of a field</extracomment>
        <translation>サーバーのタイムゾーン（例：Europe/Paris）。</translation>
    </message>
    <message>
        <source>A console account with the profile &quot;REST Services User&quot; (Admin tools, User accounts, Profiles); portal users are refused.</source>
        <extracomment>itop, help of a way to sign in</extracomment>
        <translation>プロファイル「REST Services User」を持つコンソールアカウント（Admin tools、User accounts、Profiles）。ポータルユーザーは拒否されます。</translation>
    </message>
    <message>
        <source>iTop refused the account: the password is wrong, it is a portal user, or the profile &quot;REST Services User&quot; is missing.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop がアカウントを拒否しました。パスワードが違うか、ポータルユーザーか、プロファイル「REST Services User」がありません。</translation>
    </message>
    <message>
        <source>iTop cannot run the query: check the classes and the condition of the source.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop がクエリを実行できません。ソースのクラスと条件を確認してください。</translation>
    </message>
    <message>
        <source>iTop refused the request; it may be too old for version 1.3 of its web services.</source>
        <extracomment>itop, why tickets cannot be seen</extracomment>
        <translation>iTop がリクエストを拒否しました。Web サービスのバージョン 1.3 に対応していない古い iTop の可能性があります。</translation>
    </message>
    <message>
        <source>Jira Data Center or Server</source>
        <extracomment>jira, name of the ticket system</extracomment>
        <translation>Jira Data Center または Server</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. Jira in the cloud: jira-cloud. Queues of a service desk: jsm. As Jira answers a lost session with what anybody may see, Deskbell asks before each list who it is.</source>
        <extracomment>jira, what to know before choosing it</extracomment>
        <translation>JQL クエリの検索結果を一覧表示します。クラウド版の Jira：jira-cloud。サービスデスクのキュー：jsm。セッションが失われると Jira は誰でも見られる内容を返すため、Deskbell は一覧の前に毎回、自分が誰としてサインインしているかを確認します。</translation>
    </message>
    <message>
        <source>Written from client libraries and the vendor&apos;s documentation; the header that tells of a captcha was not seen on a running Jira.</source>
        <extracomment>jira, what was not tried</extracomment>
        <translation>クライアントライブラリと提供元の公式文書をもとに作成しました。CAPTCHA を示すヘッダーは、実際に動作している Jira では確認していません。</translation>
    </message>
    <message>
        <source>https://jira.example.org or https://example.org/jira</source>
        <extracomment>jira, what its address looks like</extracomment>
        <translation>https://jira.example.org または https://example.org/jira</translation>
    </message>
    <message>
        <source>JQL</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Without ORDER BY, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>ORDER BY は付けない（例：project = HELP AND statusCategory != Done）</translation>
    </message>
    <message>
        <source>Further fields</source>
        <extracomment>jira, name of a field</extracomment>
        <translation>追加フィールド</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels; *all reads everything and is slow.</source>
        <extracomment>jira, help of a field</extracomment>
        <translation>読み込むカスタムフィールド（例：customfield_10010,labels）。*all はすべてを読み込むため時間がかかります。</translation>
    </message>
    <message>
        <source>Your picture, Profile, Personal Access Tokens, Create token (Jira 8.14 and later).</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>自分の画像、プロファイル、個人用アクセストークン、トークンを作成（Jira 8.14 以降）。</translation>
    </message>
    <message>
        <source>After failures Jira asks for a captcha: sign in once with a browser then. Not behind single sign-on.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>失敗が続くと Jira が CAPTCHA を求めます。その場合はブラウザーで一度サインインしてください。シングルサインオン環境では使えません。</translation>
    </message>
    <message>
        <source>Jira wants a captcha: sign in once with a browser.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira が CAPTCHA を求めています。ブラウザーで一度サインインしてください。</translation>
    </message>
    <message>
        <source>An administrator may have switched it off. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jira, help of a way to sign in</extracomment>
        <translation>管理者が無効にしている可能性があります。失敗が続くと Jira が CAPTCHA を求めます。その場合はブラウザーで一度サインインしてください。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials and answered as to anybody.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira が認証情報を受け付けず、匿名ユーザーとして応答しました。</translation>
    </message>
    <message>
        <source>Jira refuses this account: an administrator may have switched off basic authentication or personal access tokens, or taken away the right to use Jira.</source>
        <extracomment>jira, why tickets cannot be seen</extracomment>
        <translation>Jira がこのアカウントを拒否しました。管理者が基本認証か個人用アクセストークンを無効にしたか、Jira の利用権限を取り消した可能性があります。</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <extracomment>jira-cloud, name of the ticket system</extracomment>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Lists what a JQL query finds. The query must be bounded, as the cloud refuses others. E-mail addresses of reporters are often hidden. An issue may be missing from the search for some seconds after it was created; the next poll sees it.</source>
        <extracomment>jira-cloud, what to know before choosing it</extracomment>
        <translation>JQL クエリの検索結果を一覧表示します。Jira Cloud は範囲を限定しないクエリを拒否するため、条件を付けてください。報告者のメールアドレスは隠されていることが多くあります。作成直後の数秒間は課題が検索に出ないことがありますが、次の取得で見えます。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s documentation; tokens with scopes, which need another address, were not tried.</source>
        <extracomment>jira-cloud, what was not tried</extracomment>
        <translation>提供元の公式文書をもとに作成しました。別のアドレスを必要とするスコープ付きトークンは未検証です。</translation>
    </message>
    <message>
        <source>Without ORDER BY, with at least one restriction, for example: project = HELP AND statusCategory != Done</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>ORDER BY は付けず、条件を 1 つ以上指定（例：project = HELP AND statusCategory != Done）</translation>
    </message>
    <message>
        <source>Custom fields to read, for example: customfield_10010,labels</source>
        <extracomment>jira-cloud, help of a field</extracomment>
        <translation>読み込むカスタムフィールド（例：customfield_10010,labels）</translation>
    </message>
    <message>
        <source>E-mail address and API token</source>
        <extracomment>jira-cloud, way to sign in</extracomment>
        <translation>メールアドレスと API トークン</translation>
    </message>
    <message>
        <source>https://id.atlassian.com, Security, Create and manage API tokens. The user name is the account&apos;s e-mail address.</source>
        <extracomment>jira-cloud, help of a way to sign in</extracomment>
        <translation>https://id.atlassian.com、セキュリティ、API トークンの作成と管理。ユーザー名はアカウントのメールアドレスです。</translation>
    </message>
    <message>
        <source>Jira did not take the e-mail address or the token and answered as to anybody.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>Jira がメールアドレスまたはトークンを受け付けず、匿名ユーザーとして応答しました。</translation>
    </message>
    <message>
        <source>This account may not use Jira on this site.</source>
        <extracomment>jira-cloud, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはこのサイトの Jira の利用権限がありません。</translation>
    </message>
    <message>
        <source>Jira Service Management</source>
        <extracomment>jsm, name of the ticket system</extracomment>
        <translation>Jira Service Management</translation>
    </message>
    <message>
        <source>Lists one queue of a service desk, as an agent sees it, with the columns that the queue has; or, by the ways that end in -portal, the open requests that the account takes part in, with the values of their forms. Queues have an order of their own, so all pages are read at each poll.</source>
        <extracomment>jsm, what to know before choosing it</extracomment>
        <translation>サービスデスクのキュー 1 つを、エージェントに見えるとおり、キューの列とともに一覧表示します。-portal で終わる方法では、アカウントが関わる未完了のリクエストをフォームの値とともに一覧表示します。キューには独自の並び順があるため、取得のたびにすべてのページを読み込みます。</translation>
    </message>
    <message>
        <source>Written from a client library; the answers in the tests are composed from its types.</source>
        <extracomment>jsm, what was not tried</extracomment>
        <translation>クライアントライブラリをもとに作成しました。テストの応答はその型定義から組み立てたものです。</translation>
    </message>
    <message>
        <source>https://example.atlassian.net or https://jira.example.org</source>
        <extracomment>jsm, what its address looks like</extracomment>
        <translation>https://example.atlassian.net または https://jira.example.org</translation>
    </message>
    <message>
        <source>Service desk</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>サービスデスク</translation>
    </message>
    <message>
        <source>Number or project key of the service desk: /rest/servicedeskapi/servicedesk lists them. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>サービスデスクの番号またはプロジェクトキー。/rest/servicedeskapi/servicedesk で一覧を確認できます。ポータルの方法では不要です。</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Number of the queue, as in the address of its page: .../queues/custom/12. Not needed by the portal ways.</source>
        <extracomment>jsm, help of a field</extracomment>
        <translation>キューの番号。キューのページのアドレスにあります：.../queues/custom/12。ポータルの方法では不要です。</translation>
    </message>
    <message>
        <source>Queue: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>キュー：メールアドレスと API トークン、またはユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud：https://id.atlassian.com、セキュリティ、API トークンの作成と管理。Data Center：アカウントのパスワード。アカウントにはエージェントライセンスが必要です。</translation>
    </message>
    <message>
        <source>API token or password</source>
        <extracomment>jsm, name of a field</extracomment>
        <translation>API トークンまたはパスワード</translation>
    </message>
    <message>
        <source>Queue: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>キュー：個人用アクセストークン</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens. The account needs an agent&apos;s licence.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center のみ。自分の画像、プロファイル、個人用アクセストークン。アカウントにはエージェントライセンスが必要です。</translation>
    </message>
    <message>
        <source>Queue: user name and password, in a session</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>キュー：ユーザー名とパスワード（セッション）</translation>
    </message>
    <message>
        <source>Data Center only. After failures Jira asks for a captcha: sign in once with a browser then.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center のみ。失敗が続くと Jira が CAPTCHA を求めます。その場合はブラウザーで一度サインインしてください。</translation>
    </message>
    <message>
        <source>Own requests: e-mail address and API token, or user name and password</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自分のリクエスト：メールアドレスと API トークン、またはユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Cloud: https://id.atlassian.com, Security, Create and manage API tokens. Data Center: the account&apos;s password.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Cloud：https://id.atlassian.com、セキュリティ、API トークンの作成と管理。Data Center：アカウントのパスワード。</translation>
    </message>
    <message>
        <source>Own requests: personal access token</source>
        <extracomment>jsm, way to sign in</extracomment>
        <translation>自分のリクエスト：個人用アクセストークン</translation>
    </message>
    <message>
        <source>Data Center only. Your picture, Profile, Personal Access Tokens.</source>
        <extracomment>jsm, help of a way to sign in</extracomment>
        <translation>Data Center のみ。自分の画像、プロファイル、個人用アクセストークン。</translation>
    </message>
    <message>
        <source>Jira did not take the credentials.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira が認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Only agents of this service desk may list its queues.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>キューを一覧表示できるのは、このサービスデスクのエージェントだけです。</translation>
    </message>
    <message>
        <source>Jira knows no such service desk or queue, or hides it from this account: check both numbers.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>Jira にこのサービスデスクまたはキューがないか、このアカウントから見えません。両方の番号を確認してください。</translation>
    </message>
    <message>
        <source>This account may not use the customer portal.</source>
        <extracomment>jsm, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはカスタマーポータルの利用権限がありません。</translation>
    </message>
    <message>
        <source>Any JSON list</source>
        <extracomment>json, name of the ticket system</extracomment>
        <translation>任意の JSON リスト</translation>
    </message>
    <message>
        <source>For systems that list their tickets as JSON at one address, the newest first: an array, or an object that holds one. Only the first page is read.</source>
        <extracomment>json, what to know before choosing it</extracomment>
        <translation>1 つのアドレスでチケットを JSON として新しい順に一覧できるシステム向け。配列、または配列を含むオブジェクトに対応。最初のページだけを読み込みます。</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>json, name of a field</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where in a row the ticket&apos;s own id stands, such as id or fields.key; the other options likewise.</source>
        <extracomment>json, help of a field</extracomment>
        <translation>行の中でチケット自身の ID がある場所（例：id、fields.key）。ほかのオプションも同様です。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>json, name of a field</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Requester</source>
        <extracomment>json, name of a field</extracomment>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>json, name of a field</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>json, name of a field</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>json, name of a field</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Nobody: the list is open</source>
        <extracomment>json, way to sign in</extracomment>
        <translation>サインイン不要：一覧が公開されている</translation>
    </message>
    <message>
        <source>Kanboard</source>
        <extracomment>kanboard, name of the ticket system</extracomment>
        <translation>Kanboard</translation>
    </message>
    <message>
        <source>Reads the open tasks of every project at each poll, as Kanboard neither sorts nor pages them.</source>
        <extracomment>kanboard, what to know before choosing it</extracomment>
        <translation>Kanboard は並べ替えもページ分割もしないため、取得のたびにすべてのプロジェクトの未完了タスクを読み込みます。</translation>
    </message>
    <message>
        <source>Personal tokens and accounts with two factors were not tried.</source>
        <extracomment>kanboard, what was not tried</extracomment>
        <translation>個人トークンと、二要素認証を使うアカウントは未検証です。</translation>
    </message>
    <message>
        <source>Numbers of projects with commas between them; empty: all that the account can see.</source>
        <extracomment>kanboard, help of a field</extracomment>
        <translation>プロジェクト番号をコンマ区切りで入力。空欄：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <extracomment>kanboard, way to sign in</extracomment>
        <translation>ユーザー名と、パスワードまたはトークン</translation>
    </message>
    <message>
        <source>For all projects: user name jsonrpc, and the API token under Settings, API. For your own: your user name, and the personal token in your profile under API, which accounts with two factors need, or your password.</source>
        <extracomment>kanboard, help of a way to sign in</extracomment>
        <translation>すべてのプロジェクトの場合：ユーザー名 jsonrpc と、設定の API にある API トークン。自分のプロジェクトの場合：自分のユーザー名と、プロフィールの API にある個人トークン（二要素認証を使うアカウントでは必須）またはパスワード。</translation>
    </message>
    <message>
        <source>Password or token</source>
        <extracomment>kanboard, name of a field</extracomment>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Kanboard does not know this token or password.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard がこのトークンまたはパスワードを認識しません。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project, and the API must be open to it.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard が拒否しました。このアカウントがプロジェクトのメンバーで、API の利用が許可されている必要があります。</translation>
    </message>
    <message>
        <source>Kanboard refuses: this account must be a member of the project.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard が拒否しました。このアカウントがプロジェクトのメンバーである必要があります。</translation>
    </message>
    <message>
        <source>Kanboard refused the call: check the numbers of the projects.</source>
        <extracomment>kanboard, why tickets cannot be seen</extracomment>
        <translation>Kanboard が呼び出しを拒否しました。プロジェクト番号を確認してください。</translation>
    </message>
    <message>
        <source>MantisBT</source>
        <extracomment>mantis, name of the ticket system</extracomment>
        <translation>MantisBT</translation>
    </message>
    <message>
        <source>Lists what a saved filter selects, as the interface takes neither a status nor an order by itself. All that it selects is read at every poll: make a filter that leaves out closed issues, and enter its number.</source>
        <extracomment>mantis, what to know before choosing it</extracomment>
        <translation>保存されたフィルターの結果を一覧にします。インターフェイス自体ではステータスや並び順を指定できないためです。フィルターの結果は取得のたびにすべて読み込まれるので、完了済みを除くフィルターを作成し、その番号を入力してください。</translation>
    </message>
    <message>
        <source>Written from MantisBT&apos;s source; that the interface of every version takes the cookie of a browser was not tried.</source>
        <extracomment>mantis, what was not tried</extracomment>
        <translation>MantisBT のソースコードをもとに作成しました。すべてのバージョンのインターフェイスがブラウザーの Cookie を受け付けるかは未検証です。</translation>
    </message>
    <message>
        <source>Number of a saved filter, or assigned, unassigned, reported, monitored; empty: every issue, closed ones too.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>保存されたフィルターの番号、または assigned、unassigned、reported、monitored。空欄：完了済みを含むすべての課題。</translation>
    </message>
    <message>
        <source>Number of one project; empty: all the account can see.</source>
        <extracomment>mantis, help of a field</extracomment>
        <translation>プロジェクト 1 つの番号。空欄：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>Your name at the top right, My Account, API Tokens, Create API Token.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>右上の自分の名前、アカウント設定、API トークン、API トークンを作成。</translation>
    </message>
    <message>
        <source>Works even where the administrator has switched off API tokens.</source>
        <extracomment>mantis, help of a way to sign in</extracomment>
        <translation>管理者が API トークンを無効にしていても使えます。</translation>
    </message>
    <message>
        <source>MantisBT answered as to anybody.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT が匿名ユーザーとして応答しました。</translation>
    </message>
    <message>
        <source>MantisBT is out of service, or its REST interface is switched off ($g_webservice_rest_enabled).</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT が停止中か、REST インターフェイスが無効です ($g_webservice_rest_enabled)。</translation>
    </message>
    <message>
        <source>This account may not list issues of this project.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはこのプロジェクトの課題一覧の権限がありません。</translation>
    </message>
    <message>
        <source>MantisBT does not know this token, or API tokens are switched off.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT がこのトークンを認識しないか、API トークンが無効です。</translation>
    </message>
    <message>
        <source>MantisBT knows no such project or filter, or hides it from this account; or its server lacks URL rewriting for /api/rest.</source>
        <extracomment>mantis, why tickets cannot be seen</extracomment>
        <translation>MantisBT にこのプロジェクトまたはフィルターがないか、このアカウントから見えません。または、サーバーに /api/rest の URL 書き換えが設定されていません。</translation>
    </message>
    <message>
        <source>osTicket</source>
        <extracomment>osticket, name of the ticket system</extracomment>
        <translation>osTicket</translation>
    </message>
    <message>
        <source>Written from the page templates of osTicket 1.18; no page of a running one was read.</source>
        <extracomment>osticket, what was not tried</extracomment>
        <translation>osTicket 1.18 のページテンプレートをもとに作成しました。実際に動作しているページでは確認していません。</translation>
    </message>
    <message>
        <source>Number of the queue, as in /scp/tickets.php?queue=1. 1 is Open in a fresh installation.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>キューの番号（例：/scp/tickets.php?queue=1）。新規インストールでは 1 が Open です。</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>osticket, name of a field</extracomment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>qs-6 is Create Date. Another one must put the newest first as well.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>qs-6 は Create Date です。別のものを指定する場合も、新しい順になるようにしてください。</translation>
    </message>
    <message>
        <source>That of the agent&apos;s profile, as the page names none, for example America/Chicago; empty: UTC.</source>
        <extracomment>osticket, help of a field</extracomment>
        <translation>スタッフのプロフィールのタイムゾーン（例：America/Chicago）。ページには記載がないためです。空欄：UTC。</translation>
    </message>
    <message>
        <source>Agent&apos;s user name and password</source>
        <extracomment>osticket, way to sign in</extracomment>
        <translation>スタッフのユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Repeated failures lock the account, so a refused password is not sent again. Not for agents with two factors.</source>
        <extracomment>osticket, help of a way to sign in</extracomment>
        <translation>失敗を繰り返すとアカウントがロックされるため、拒否されたパスワードは再送しません。二要素認証を使うスタッフでは利用できません。</translation>
    </message>
    <message>
        <source>osTicket asks to sign in.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket がサインインを求めています。</translation>
    </message>
    <message>
        <source>osTicket wants this agent to change its password first.</source>
        <extracomment>osticket, why tickets cannot be seen</extracomment>
        <translation>osTicket がこのスタッフに、先にパスワードを変更するよう求めています。</translation>
    </message>
    <message>
        <source>PingCode</source>
        <extracomment>pingcode, name of the ticket system</extracomment>
        <translation>PingCode</translation>
    </message>
    <message>
        <source>Reads work items of projects. As it is not known that PingCode lists the newest first, all work items are read at every poll: name one project.</source>
        <extracomment>pingcode, what to know before choosing it</extracomment>
        <translation>プロジェクトの作業項目を読み込みます。PingCode が新しい順に返すか不明なため、取得のたびにすべての作業項目を読み込みます。プロジェクトを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Written from weak sources: paths, names of fields and the order of the list come from memory.</source>
        <extracomment>pingcode, what was not tried</extracomment>
        <translation>確度の低い情報をもとに作成しました。パス、フィールド名、一覧の並び順は記憶に基づきます。</translation>
    </message>
    <message>
        <source>Id of one project, as the API knows it; empty: all.</source>
        <extracomment>pingcode, help of a field</extracomment>
        <translation>API でのプロジェクト 1 つの ID。空欄：すべて。</translation>
    </message>
    <message>
        <source>Application with client ID and secret</source>
        <extracomment>pingcode, way to sign in</extracomment>
        <translation>クライアント ID とシークレットを持つアプリケーション</translation>
    </message>
    <message>
        <source>Administration, Custom applications (企业后台，凭据管理): make an application with the right to read projects. User name: its Client ID. A private installation has the address https://HOST/open.</source>
        <extracomment>pingcode, help of a way to sign in</extracomment>
        <translation>管理、カスタムアプリケーション（企业后台，凭据管理）：プロジェクトの読み取り権限を持つアプリケーションを作成します。ユーザー名：その Client ID。自社設置の場合のアドレスは https://HOST/open です。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>pingcode, name of a field</extracomment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>PingCode allows so many requests in a minute.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode の 1 分あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>PingCode refuses the list: the application needs the right to read work items.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode が一覧を拒否しました。アプリケーションに作業項目の読み取り権限が必要です。</translation>
    </message>
    <message>
        <source>PingCode refused the request: check the project of the source.</source>
        <extracomment>pingcode, why tickets cannot be seen</extracomment>
        <translation>PingCode がリクエストを拒否しました。ソースのプロジェクトを確認してください。</translation>
    </message>
    <message>
        <source>Redmine</source>
        <extracomment>redmine, name of the ticket system</extracomment>
        <translation>Redmine</translation>
    </message>
    <message>
        <source>With an API key Deskbell reads everything, custom fields included. With a user name and password alone it reads the Atom feed of the issue list, which has neither priority nor custom fields.</source>
        <extracomment>redmine, what to know before choosing it</extracomment>
        <translation>API キーがあれば、カスタムフィールドを含むすべてを読み込みます。ユーザー名とパスワードだけの場合はチケット一覧の Atom フィードを読み込むため、優先度とカスタムフィールドは得られません。</translation>
    </message>
    <message>
        <source>Identifier of one project, as its address shows it; empty: all projects the account can see.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>アドレスに表示されるプロジェクト 1 つの識別子。空欄：アカウントに見えるプロジェクトすべて。</translation>
    </message>
    <message>
        <source>open: a ticket leaves the list when it is closed. *: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>open：終了したチケットは一覧から外れます。*：すべて。</translation>
    </message>
    <message>
        <source>Tracker</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Number of one tracker; empty: all.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>トラッカー 1 つの番号。空欄：すべて。</translation>
    </message>
    <message>
        <source>me, or the number of a user; empty: whoever.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>me、またはユーザーの番号。空欄：全員。</translation>
    </message>
    <message>
        <source>My account, at the right: API access key, Show. An administrator must have switched on Administration, Settings, API, REST web service.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>個人設定の右側：API アクセスキー、表示。管理者が「管理」、「設定」、「API」で REST による Web サービスを有効にしている必要があります。</translation>
    </message>
    <message>
        <source>User name and password, Atom feed</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>ユーザー名とパスワード、Atom フィード</translation>
    </message>
    <message>
        <source>User name and password, API key read once</source>
        <extracomment>redmine, way to sign in</extracomment>
        <translation>ユーザー名とパスワード、API キーを一度だけ読み込み</translation>
    </message>
    <message>
        <source>Signs in as a browser does, reads the account&apos;s API key and lists with it. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>ブラウザーと同じようにサインインし、アカウントの API キーを読み取って一覧を取得します。REST による Web サービスが有効になっている必要があります。</translation>
    </message>
    <message>
        <source>Does not work for accounts with two factors. Needs the REST web service to be switched on.</source>
        <extracomment>redmine, help of a way to sign in</extracomment>
        <translation>二要素認証を使うアカウントでは利用できません。REST による Web サービスが有効になっている必要があります。</translation>
    </message>
    <message>
        <source>Redmine wants this account to change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine がこのアカウントに、先にパスワードを変更するよう求めています。</translation>
    </message>
    <message>
        <source>Redmine wants this account to set up two factors first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine がこのアカウントに、先に二要素認証を設定するよう求めています。</translation>
    </message>
    <message>
        <source>Redmine refuses the API: the REST web service may be switched off (Administration, Settings, API), this account may not see the project, or it must change its password first.</source>
        <extracomment>redmine, why tickets cannot be seen</extracomment>
        <translation>Redmine が API を拒否しました。REST による Web サービスが無効か（管理、設定、API）、このアカウントがプロジェクトを閲覧できないか、先にパスワードの変更が必要です。</translation>
    </message>
    <message>
        <source>Roundup</source>
        <extracomment>roundup, name of the ticket system</extracomment>
        <translation>Roundup</translation>
    </message>
    <message>
        <source>Reads one class of the tracker by REST, the newest first. The account needs the permission &quot;Rest Access&quot;.</source>
        <extracomment>roundup, what to know before choosing it</extracomment>
        <translation>トラッカーのクラス 1 つを REST で新しい順に読み込みます。アカウントに権限「Rest Access」が必要です。</translation>
    </message>
    <message>
        <source>Signing in with a token, and the limit of requests, were not tried.</source>
        <extracomment>roundup, what was not tried</extracomment>
        <translation>トークンによるサインインとリクエスト数の上限は未検証です。</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Name of the class, as it begins the addresses of its items: issue in /issue42.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>クラスの名前。項目のアドレスの先頭部分です：/issue42 では issue。</translation>
    </message>
    <message>
        <source>Names or numbers with commas between them, such as new,open; empty: all.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>名前または番号をコンマ区切りで入力（例：new,open）。空欄：すべて。</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>roundup, name of a field</extracomment>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Fields of the class to ask for; leave out those that your tracker does not have.</source>
        <extracomment>roundup, help of a field</extracomment>
        <translation>要求するクラスのフィールド。トラッカーにないものは除いてください。</translation>
    </message>
    <message>
        <source>A JSON Web Token that the tracker&apos;s administrator issues, if the tracker has them.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>トラッカーの管理者が発行する JSON Web Token（対応している場合）。</translation>
    </message>
    <message>
        <source>Roundup locks an account after four wrong passwords in ten minutes.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>Roundup は、10 分間に 4 回パスワードを間違えるとアカウントをロックします。</translation>
    </message>
    <message>
        <source>User name and password, in a form</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>ユーザー名とパスワード（フォーム）</translation>
    </message>
    <message>
        <source>Signs in as a browser does, where a proxy swallows passwords sent with requests.</source>
        <extracomment>roundup, help of a way to sign in</extracomment>
        <translation>ブラウザーと同じようにサインインします。リクエストに付けたパスワードをプロキシが取り除いてしまう場合に使います。</translation>
    </message>
    <message>
        <source>Nobody: the tracker is public</source>
        <extracomment>roundup, way to sign in</extracomment>
        <translation>サインイン不要：トラッカーが公開されている</translation>
    </message>
    <message>
        <source>Roundup takes back the session&apos;s cookie and answers as to anybody.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup がセッションの Cookie を取り消し、匿名ユーザーとして応答しました。</translation>
    </message>
    <message>
        <source>Roundup refuses REST: this account needs the permission &quot;Rest Access&quot; and the right to see the class.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup が REST を拒否しました。このアカウントに権限「Rest Access」とクラスの閲覧権限が必要です。</translation>
    </message>
    <message>
        <source>Roundup counts the requests of each account.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup がアカウントごとにリクエスト数を制限しています。</translation>
    </message>
    <message>
        <source>Roundup does not know the class or one of the fields: check the options of the source.</source>
        <extracomment>roundup, why tickets cannot be seen</extracomment>
        <translation>Roundup がクラスまたはフィールドのいずれかを認識しません。ソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>Request Tracker 5</source>
        <extracomment>rt, name of the ticket system</extracomment>
        <translation>Request Tracker 5</translation>
    </message>
    <message>
        <source>Reads tickets by REST 2, with a user name and password or with an authentication token.</source>
        <extracomment>rt, what to know before choosing it</extracomment>
        <translation>ユーザー名とパスワード、または認証トークンを使い、REST 2 でチケットを読み込みます。</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>TicketSQL, for example: Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>TicketSQL（例：Queue = &apos;Help desk&apos; AND Status = &apos;__Active__&apos;）</translation>
    </message>
    <message>
        <source>Read the text</source>
        <extracomment>rt, name of a field</extracomment>
        <translation>本文を読み込む</translation>
    </message>
    <message>
        <source>yes: one more request for each ticket that was not read before, for its first message.</source>
        <extracomment>rt, help of a field</extracomment>
        <translation>yes：未読み込みのチケットごとに、最初のメッセージを読み込むリクエストを 1 回追加します。</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <extracomment>rt, way to sign in</extracomment>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>Logged in as ..., Settings, Auth Tokens, Create.</source>
        <extracomment>rt, help of a way to sign in</extracomment>
        <translation>Logged in as ...、Settings、Auth Tokens、Create。</translation>
    </message>
    <message>
        <source>RT sent the request to its front page: nobody is signed in.</source>
        <extracomment>rt, why tickets cannot be seen</extracomment>
        <translation>RT がリクエストをトップページへ転送しました。誰もサインインしていません。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <extracomment>servicenow, name of the ticket system</extracomment>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Lists one table, incidents by default. A wrong part of the query is silently ignored by ServiceNow, which then lists more than was asked for: try the query in a list first.</source>
        <extracomment>servicenow, what to know before choosing it</extracomment>
        <translation>テーブル 1 つを一覧表示します（既定はインシデント）。クエリに誤った部分があると ServiceNow は黙って無視し、要求より多くを返します。先に ServiceNow のリストでクエリを試してください。</translation>
    </message>
    <message>
        <source>Written from a client library; the form of display values, the answer to an empty list on old releases and the rate headers were not seen on a running instance.</source>
        <extracomment>servicenow, what was not tried</extracomment>
        <translation>クライアントライブラリをもとに作成しました。表示値の形、古いリリースでの空の一覧の応答、レート制限のヘッダーは、実際のインスタンスでは確認していません。</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>incident, sc_req_item (requested items), sc_task, problem or another table with these columns.</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>incident、sc_req_item（依頼項目）、sc_task、problem、またはこれらの列を持つ別のテーブル。</translation>
    </message>
    <message>
        <source>Encoded query, as Copy query in a list&apos;s filter gives it, for example: active=true^assignment_group.name=Hardware</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>リストのフィルターの「クエリをコピー」で得られるエンコード済みクエリ（例：active=true^assignment_group.name=Hardware）</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>servicenow, name of a field</extracomment>
        <translation>追加の列</translation>
    </message>
    <message>
        <source>Names of columns to read, for example: u_requested_hardware,location</source>
        <extracomment>servicenow, help of a field</extracomment>
        <translation>読み込む列の名前（例：u_requested_hardware,location）</translation>
    </message>
    <message>
        <source>An account of the instance itself, as single sign-on has no password here. It needs read access to the table.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>インスタンス自体のアカウント。シングルサインオンのアカウントにはここで使えるパスワードがありません。テーブルの読み取り権限が必要です。</translation>
    </message>
    <message>
        <source>System Web Services, API Access Policies, REST API Key; with an authentication profile and an access policy for the table interface.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System Web Services、API Access Policies、REST API Key。認証プロファイルと、テーブルインターフェイス用のアクセスポリシーが必要です。</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>servicenow, way to sign in</extracomment>
        <translation>OAuth クライアント</translation>
    </message>
    <message>
        <source>System OAuth, Application Registry, with the grant Client Credentials; the user name is the client ID.</source>
        <extracomment>servicenow, help of a way to sign in</extracomment>
        <translation>System OAuth、Application Registry、グラントは Client Credentials。ユーザー名はクライアント ID です。</translation>
    </message>
    <message>
        <source>This account may not read the table, or an API access policy refuses it.</source>
        <extracomment>servicenow, why tickets cannot be seen</extracomment>
        <translation>このアカウントにテーブルの読み取り権限がないか、API アクセスポリシーにより拒否されています。</translation>
    </message>
    <message>
        <source>Tencent TAPD</source>
        <extracomment>tapd, name of the ticket system</extracomment>
        <translation>Tencent TAPD</translation>
    </message>
    <message>
        <source>Reads bugs, stories or tasks of the workspaces that you name. A state is shown as TAPD&apos;s own key, such as new.</source>
        <extracomment>tapd, what to know before choosing it</extracomment>
        <translation>指定したワークスペースの不具合、要件、またはタスクを読み込みます。状態は new のような TAPD のキーのまま表示されます。</translation>
    </message>
    <message>
        <source>Written from TAPD&apos;s documentation; the codes of errors and limits and the addresses of the pages come from memory.</source>
        <extracomment>tapd, what was not tried</extracomment>
        <translation>TAPD の公式文書をもとに作成しました。エラーと上限のコード、ページのアドレスは記憶に基づきます。</translation>
    </message>
    <message>
        <source>What to read</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>読み込む対象</translation>
    </message>
    <message>
        <source>bugs: 缺陷; stories: 需求; tasks: 任务.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>bugs：缺陷、stories：需求、tasks：任务。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Numbers with commas between them, as in www.tapd.cn/NUMBER/…</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>番号をコンマ区切りで入力（www.tapd.cn/NUMBER/… の NUMBER）</translation>
    </message>
    <message>
        <source>Keys with | between them, such as new|in_progress; empty: all.</source>
        <extracomment>tapd, help of a field</extracomment>
        <translation>キーを | 区切りで入力（例：new|in_progress）。空欄：すべて。</translation>
    </message>
    <message>
        <source>My settings, Personal access tokens (个人设置，个人访问令牌).</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>個人設定、個人アクセストークン（个人设置，个人访问令牌）。</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>tapd, way to sign in</extracomment>
        <translation>API アカウント</translation>
    </message>
    <message>
        <source>Company management, Open platform (公司管理，开放平台): API account and API password.</source>
        <extracomment>tapd, help of a way to sign in</extracomment>
        <translation>会社の管理、オープンプラットフォーム（公司管理，开放平台）：API アカウントと API パスワード。</translation>
    </message>
    <message>
        <source>API password</source>
        <extracomment>tapd, name of a field</extracomment>
        <translation>API パスワード</translation>
    </message>
    <message>
        <source>TAPD does not know this account or token.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD がこのアカウントまたはトークンを認識しません。</translation>
    </message>
    <message>
        <source>TAPD refuses the workspace: the API account must be allowed to see it.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD がワークスペースを拒否しました。API アカウントに閲覧の許可が必要です。</translation>
    </message>
    <message>
        <source>The requests of the company are used up for now.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>会社のリクエスト数を一時的に使い切りました。</translation>
    </message>
    <message>
        <source>TAPD refused the request: check the workspaces and the status of the source.</source>
        <extracomment>tapd, why tickets cannot be seen</extracomment>
        <translation>TAPD がリクエストを拒否しました。ソースのワークスペースとステータスを確認してください。</translation>
    </message>
    <message>
        <source>Trac</source>
        <extracomment>trac, name of the ticket system</extracomment>
        <translation>Trac</translation>
    </message>
    <message>
        <source>Reads the ticket query as CSV. Trac writes its times there as the account wants to see them: choose ISO 8601 in the account&apos;s Preferences, Date &amp; Time, and state its zone here.</source>
        <extracomment>trac, what to know before choosing it</extracomment>
        <translation>チケットクエリを CSV で読み込みます。日時はアカウントの表示設定どおりに書き出されるため、アカウントの Preferences、Date &amp; Time で ISO 8601 を選び、そのタイムゾーンをここに指定してください。</translation>
    </message>
    <message>
        <source>The form of the AccountManager plug-in was not tried; Digest sign-in is not supported.</source>
        <extracomment>trac, what was not tried</extracomment>
        <translation>AccountManager プラグインのフォームは未検証です。Digest サインインには対応していません。</translation>
    </message>
    <message>
        <source>As in a query&apos;s address: !closed, new, or new|assigned.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>クエリのアドレスと同じ書き方：!closed、new、または new|assigned。</translation>
    </message>
    <message>
        <source>Name of one owner; empty: whoever.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>所有者 1 人の名前。空欄：全員。</translation>
    </message>
    <message>
        <source>The zone that Trac writes times in for this account, such as Europe/Berlin.</source>
        <extracomment>trac, help of a field</extracomment>
        <translation>このアカウントで Trac が日時の表示に使うタイムゾーン（例：Europe/Berlin）。</translation>
    </message>
    <message>
        <source>Where the web server asks for a password before every page.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Web サーバーがすべてのページの前にパスワードを求める場合。</translation>
    </message>
    <message>
        <source>User name and password, asked for by the browser at Login</source>
        <extracomment>trac, way to sign in</extracomment>
        <translation>ユーザー名とパスワード（Login でブラウザーが要求）</translation>
    </message>
    <message>
        <source>Where only the Login link asks, in a small window of the browser: HTTP Basic at /login gives a cookie for all other pages.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>Login リンクでだけ、ブラウザーの小さなウィンドウで求められる場合：/login の HTTP Basic 認証で、ほかのすべてのページ用の Cookie を得ます。</translation>
    </message>
    <message>
        <source>Where Login shows a form, as with the AccountManager plug-in.</source>
        <extracomment>trac, help of a way to sign in</extracomment>
        <translation>AccountManager プラグインのように、Login でフォームが表示される場合。</translation>
    </message>
    <message>
        <source>Trac refuses the query: this account needs the permission TICKET_VIEW.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac がクエリを拒否しました。このアカウントに権限 TICKET_VIEW が必要です。</translation>
    </message>
    <message>
        <source>Trac reports an error of its own.</source>
        <extracomment>trac, why tickets cannot be seen</extracomment>
        <translation>Trac が自身のエラーを報告しています。</translation>
    </message>
    <message>
        <source>UVdesk</source>
        <extracomment>uvdesk, name of the ticket system</extracomment>
        <translation>UVdesk</translation>
    </message>
    <message>
        <source>Needs the API bundle. UVdesk writes times in the agent&apos;s zone and lists no text of a ticket; reading a single ticket would mark it as seen, so Deskbell does not.</source>
        <extracomment>uvdesk, what to know before choosing it</extracomment>
        <translation>API バンドルが必要です。UVdesk は日時を担当者のタイムゾーンで書き、一覧にチケットの本文を含みません。チケットを個別に読むと既読になるため、Deskbell は本文を読み込みません。</translation>
    </message>
    <message>
        <source>Written from the API bundle&apos;s source; how long a token lives and the address of a ticket&apos;s page were not tried.</source>
        <extracomment>uvdesk, what was not tried</extracomment>
        <translation>API バンドルのソースコードをもとに作成しました。トークンの有効期間とチケットのページのアドレスは未検証です。</translation>
    </message>
    <message>
        <source>Number of one status, 1: open; empty: all.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>ステータス 1 つの番号（1：未完了）。空欄：すべて。</translation>
    </message>
    <message>
        <source>Agents&apos; address</source>
        <extracomment>uvdesk, name of a field</extracomment>
        <translation>担当者用のアドレス</translation>
    </message>
    <message>
        <source>What follows the desk&apos;s address where agents work, such as en/member.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>チケットシステムのアドレスに続く、担当者用画面の部分（例：en/member）。</translation>
    </message>
    <message>
        <source>The zone set in the agent&apos;s profile, such as Europe/Berlin.</source>
        <extracomment>uvdesk, help of a field</extracomment>
        <translation>担当者のプロフィールで設定したタイムゾーン（例：Europe/Berlin）。</translation>
    </message>
    <message>
        <source>E-mail address and password, asks for a token</source>
        <extracomment>uvdesk, way to sign in</extracomment>
        <translation>メールアドレスとパスワード、トークンを要求</translation>
    </message>
    <message>
        <source>An agent&apos;s account; the desk must have the API bundle.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>担当者のアカウント。チケットシステムに API バンドルが必要です。</translation>
    </message>
    <message>
        <source>Settings, API Access: make a configuration and copy its token.</source>
        <extracomment>uvdesk, help of a way to sign in</extracomment>
        <translation>Settings、API Access：設定を作成し、そのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>UVdesk does not accept the token.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk がトークンを受け付けません。</translation>
    </message>
    <message>
        <source>UVdesk refuses the list: this agent needs the privilege to view tickets.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk が一覧を拒否しました。この担当者にチケットの閲覧権限が必要です。</translation>
    </message>
    <message>
        <source>UVdesk refused the request: check the options of the source.</source>
        <extracomment>uvdesk, why tickets cannot be seen</extracomment>
        <translation>UVdesk がリクエストを拒否しました。ソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>WeCom approval 企业微信审批</source>
        <extracomment>wecom-approval, name of the ticket system</extracomment>
        <translation>WeCom 承認 企业微信审批</translation>
    </message>
    <message>
        <source>Rings for new approval requests, with what people filled in as fields. The app must have the approval authorised, and this computer&apos;s address must be on its list of trusted addresses. WeCom gives no address of a request&apos;s page.</source>
        <extracomment>wecom-approval, what to know before choosing it</extracomment>
        <translation>新しい承認申請を、記入内容をフィールドとして通知します。アプリに承認の権限があり、このコンピューターのアドレスが信頼済みアドレスのリストに必要です。WeCom からは申請ページのアドレスを取得できません。</translation>
    </message>
    <message>
        <source>Written from a client library; the codes for missing rights come from memory.</source>
        <extracomment>wecom-approval, what was not tried</extracomment>
        <translation>クライアントライブラリをもとに作成しました。権限不足のコードは記憶に基づきます。</translation>
    </message>
    <message>
        <source>Number of one state, 1: waiting (审批中); empty: all, so that a request that is decided quickly rings as well.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>状態 1 つの番号（1：審査中、审批中）。空欄：すべて。すぐに決裁された申請も通知されます。</translation>
    </message>
    <message>
        <source>Id of one approval template; empty: all.</source>
        <extracomment>wecom-approval, help of a field</extracomment>
        <translation>承認テンプレート 1 つの ID。空欄：すべて。</translation>
    </message>
    <message>
        <source>Administration, Applications (应用管理): make an app, and let the approval app call the API with it (审批，API，可调用接口的应用). User name: the corporation&apos;s ID (我的企业). Secret: the app&apos;s Secret.</source>
        <extracomment>wecom-approval, help of a way to sign in</extracomment>
        <translation>管理画面、アプリケーション（应用管理）：アプリを作成し、承認アプリでその API 呼び出しを許可します（审批，API，可调用接口的应用）。ユーザー名：企業 ID（我的企业）。シークレット：アプリの Secret。</translation>
    </message>
    <message>
        <source>WeCom does not accept the token any more.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom がトークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the app&apos;s list of trusted addresses (企业可信IP).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>このコンピューターのアドレスが、アプリの信頼済みアドレスのリスト（企业可信IP）にありません。</translation>
    </message>
    <message>
        <source>The app may not read approvals: the approval app must allow it to call its API (可调用接口的应用).</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>アプリに承認の読み取り権限がありません。承認アプリで API の呼び出しを許可する必要があります（可调用接口的应用）。</translation>
    </message>
    <message>
        <source>WeCom refused the request: check the options of the source.</source>
        <extracomment>wecom-approval, why tickets cannot be seen</extracomment>
        <translation>WeCom がリクエストを拒否しました。ソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>Zammad</source>
        <extracomment>zammad, name of the ticket system</extracomment>
        <translation>Zammad</translation>
    </message>
    <message>
        <source>Lists straight from the database, newest first, so neither Elasticsearch nor its delay matters unless you enter a query of your own. Groups that the account cannot read are silently missing.</source>
        <extracomment>zammad, what to know before choosing it</extracomment>
        <translation>データベースから直接、新しい順に一覧表示するため、独自のクエリを入力しない限り Elasticsearch もその遅延も関係しません。アカウントが読めないグループは、何も表示されずに除外されます。</translation>
    </message>
    <message>
        <source>Written from Zammad&apos;s source and documentation; the numbers of the closed states (4 and 5) and the address of a ticket&apos;s page are those of a fresh installation.</source>
        <extracomment>zammad, what was not tried</extracomment>
        <translation>Zammad のソースコードと公式文書をもとに作成しました。クローズ状態の番号（4 と 5）とチケットのページのアドレスは、新規インストールのものです。</translation>
    </message>
    <message>
        <source>Search text as in Zammad&apos;s own search, for example: state.name:(new OR open) AND group.name:Hardware. Needs Elasticsearch. Empty: all but closed and merged tickets.</source>
        <extracomment>zammad, help of a field</extracomment>
        <translation>Zammad の検索と同じ検索文字列（例：state.name:(new OR open) AND group.name:Hardware）。Elasticsearch が必要です。空欄：クローズと統合済みを除くすべてのチケット。</translation>
    </message>
    <message>
        <source>Your avatar, Profile, Token Access, Create; tick ticket.agent. An administrator must allow it under System, API.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>自分のアバター、プロフィール、トークンアクセス、作成。ticket.agent にチェックを入れます。管理者が「システム」、「API」で許可する必要があります。</translation>
    </message>
    <message>
        <source>As you sign in with a browser. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>ブラウザーと同じようにサインインします。二要素認証を使うアカウントでは利用できません。</translation>
    </message>
    <message>
        <source>This account has two factors: use an access token.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>このアカウントは二要素認証を使っています。アクセストークンを使ってください。</translation>
    </message>
    <message>
        <source>An administrator must allow it under System, API. Not for accounts with two factors.</source>
        <extracomment>zammad, help of a way to sign in</extracomment>
        <translation>管理者が「システム」、「API」で許可する必要があります。二要素認証を使うアカウントでは利用できません。</translation>
    </message>
    <message>
        <source>Zammad asks to sign in.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad がサインインを求めています。</translation>
    </message>
    <message>
        <source>Zammad does not let this kind of sign-in use its interface: an administrator can allow it under System, API.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>Zammad がこの種類のサインインによるインターフェイスの利用を許可していません。管理者が「システム」、「API」で許可できます。</translation>
    </message>
    <message>
        <source>This account or token may not list tickets: it needs the permission ticket.agent.</source>
        <extracomment>zammad, why tickets cannot be seen</extracomment>
        <translation>このアカウントまたはトークンにチケット一覧の権限がありません。権限 ticket.agent が必要です。</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <extracomment>zendesk, name of the ticket system</extracomment>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Lists all tickets that the agent may see, newest first, whatever their status; archived ones are not among them.</source>
        <extracomment>zendesk, what to know before choosing it</extracomment>
        <translation>エージェントが閲覧できるすべてのチケットを、ステータスにかかわらず新しい順に一覧表示します。アーカイブ済みのものは含みません。</translation>
    </message>
    <message>
        <source>Written from a client library&apos;s recorded answers and the vendor&apos;s documentation; the side-loaded users and groups in the tests are composed.</source>
        <extracomment>zendesk, what was not tried</extracomment>
        <translation>クライアントライブラリに記録された応答と提供元の公式文書をもとに作成しました。テストで併せて読み込むユーザーとグループは、組み立てたものです。</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, Zendesk API, Add API token. The user name is the agent&apos;s e-mail address.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理センター、アプリおよびインテグレーション、API、Zendesk API、API トークンを追加。ユーザー名はエージェントのメールアドレスです。</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <extracomment>zendesk, way to sign in</extracomment>
        <translation>OAuth アクセストークン</translation>
    </message>
    <message>
        <source>Admin Center, Apps and integrations, APIs, OAuth clients; a token with the scope read.</source>
        <extracomment>zendesk, help of a way to sign in</extracomment>
        <translation>管理センター、アプリおよびインテグレーション、API、OAuth クライアント。スコープ read を持つトークン。</translation>
    </message>
    <message>
        <source>This account may not list tickets: it must be an agent, and token access must be on (Admin Center, Apps and integrations, APIs).</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>このアカウントにチケット一覧の権限がありません。エージェントであること、トークンアクセスが有効であること（管理センター、アプリおよびインテグレーション、API）が必要です。</translation>
    </message>
    <message>
        <source>There is no such Zendesk, or the help desk is closed.</source>
        <extracomment>zendesk, why tickets cannot be seen</extracomment>
        <translation>この Zendesk がないか、ヘルプデスクが閉鎖されています。</translation>
    </message>
    <message>
        <source>ZenTao 禅道</source>
        <extracomment>zentao, name of the ticket system</extracomment>
        <translation>ZenTao 禅道</translation>
    </message>
    <message>
        <source>Reads tickets (工单), bugs or feedback of every product. Tickets exist only in the paid editions; the open-source edition has bugs.</source>
        <extracomment>zentao, what to know before choosing it</extracomment>
        <translation>すべての製品のチケット（工单）、バグ、またはフィードバックを読み込みます。チケットは有料版のみで、オープンソース版で使えるのはバグです。</translation>
    </message>
    <message>
        <source>Written from the vendor&apos;s API description; the first version of the API and the addresses of the pages come from clients and memory.</source>
        <extracomment>zentao, what was not tried</extracomment>
        <translation>提供元の API 説明書をもとに作成しました。API の最初のバージョンとページのアドレスは、クライアントと記憶に基づきます。</translation>
    </message>
    <message>
        <source>tickets: 工单; bugs: Bug; feedbacks: 反馈.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>tickets：工单、bugs：Bug、feedbacks：反馈。</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>zentao, name of a field</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Numbers of products with commas between them; empty: all that the account can see.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>製品番号をコンマ区切りで入力。空欄：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>wait, unclosed or all.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>wait、unclosed、または all。</translation>
    </message>
    <message>
        <source>The zone of the server.</source>
        <extracomment>zentao, help of a field</extracomment>
        <translation>サーバーのタイムゾーン。</translation>
    </message>
    <message>
        <source>User name and password, asks for a token</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>ユーザー名とパスワード、トークンを要求</translation>
    </message>
    <message>
        <source>An account that may use the API; for ZenTao with the second version of it (api.php/v2).</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>API を利用できるアカウント。API の第 2 バージョン (api.php/v2) を備えた ZenTao 向けです。</translation>
    </message>
    <message>
        <source>User name and password, for older versions</source>
        <extracomment>zentao, way to sign in</extracomment>
        <translation>ユーザー名とパスワード（古いバージョン）</translation>
    </message>
    <message>
        <source>For ZenTao that has only api.php/v1.</source>
        <extracomment>zentao, help of a way to sign in</extracomment>
        <translation>api.php/v1 しかない ZenTao 向けです。</translation>
    </message>
    <message>
        <source>ZenTao refuses the list: this account&apos;s group needs the right to browse it.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao が一覧を拒否しました。このアカウントのグループに閲覧権限が必要です。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>この ZenTao にはこの一覧がありません。チケットには有料版が必要です。</translation>
    </message>
    <message>
        <source>ZenTao refused the request: check the account&apos;s rights and the options of the source.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>ZenTao がリクエストを拒否しました。アカウントの権限とソースのオプションを確認してください。</translation>
    </message>
    <message>
        <source>This ZenTao has no such list: tickets need a paid edition, and api.php/v2 a newer version.</source>
        <extracomment>zentao, why tickets cannot be seen</extracomment>
        <translation>この ZenTao にはこの一覧がありません。チケットには有料版が、api.php/v2 には新しいバージョンが必要です。</translation>
    </message>
    <message>
        <source>Znuny, OTRS 6 or OTOBO</source>
        <extracomment>znuny, name of the ticket system</extracomment>
        <translation>Znuny、OTRS 6、または OTOBO</translation>
    </message>
    <message>
        <source>An administrator imports the web service GenericTicketConnectorREST.yml, which comes with the product, under Admin, Web Services, Add, Import. Deskbell asks for the numbers of the open tickets and reads each ticket once.</source>
        <extracomment>znuny, what to know before choosing it</extracomment>
        <translation>管理者が、製品に付属する Web サービス GenericTicketConnectorREST.yml を「管理」、「Web サービス」、「追加」、「インポート」で取り込みます。Deskbell は未完了チケットの番号を問い合わせ、各チケットを一度だけ読み込みます。</translation>
    </message>
    <message>
        <source>Written from the source of Znuny and OTOBO; the routes are those of the sample that is imported.</source>
        <extracomment>znuny, what was not tried</extracomment>
        <translation>Znuny と OTOBO のソースコードをもとに作成しました。ルートは、取り込むサンプルのものです。</translation>
    </message>
    <message>
        <source>https://desk.example.org/znuny, .../otrs or .../otobo</source>
        <extracomment>znuny, what its address looks like</extracomment>
        <translation>https://desk.example.org/znuny、.../otrs、または .../otobo</translation>
    </message>
    <message>
        <source>Web service</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>Web サービス</translation>
    </message>
    <message>
        <source>Name under which the web service was imported.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>取り込んだ Web サービスの名前。</translation>
    </message>
    <message>
        <source>Full name of one queue, for example Hardware::Requests; empty: all that the account can read. A name that does not exist lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>キュー 1 つの完全な名前（例：Hardware::Requests）。空欄：アカウントが読めるものすべて。存在しない名前では何も表示されません。</translation>
    </message>
    <message>
        <source>Types of state</source>
        <extracomment>znuny, name of a field</extracomment>
        <translation>状態の種類</translation>
    </message>
    <message>
        <source>Separated by commas: new, open, pending reminder, pending auto, closed. A word that is none of them lists nothing.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>コンマ区切り：new、open、pending reminder、pending auto、closed。これ以外の語では何も表示されません。</translation>
    </message>
    <message>
        <source>So many of the newest tickets are listed. More than come between two polls.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>一覧にする最新のチケットの件数。取得と取得の間に届く件数より多くしてください。</translation>
    </message>
    <message>
        <source>That of the server (OTRSTimeZone), as its times name none; empty: UTC, as new installations have it.</source>
        <extracomment>znuny, help of a field</extracomment>
        <translation>サーバーのタイムゾーン (OTRSTimeZone)。日時には記載がないためです。空欄：UTC（新規インストールの既定）。</translation>
    </message>
    <message>
        <source>An agent with read permission on the queues.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>キューの読み取り権限を持つ担当者。</translation>
    </message>
    <message>
        <source>Customer&apos;s user name and password</source>
        <extracomment>znuny, way to sign in</extracomment>
        <translation>顧客のユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Lists the tickets that this customer may see.</source>
        <extracomment>znuny, help of a way to sign in</extracomment>
        <translation>この顧客が閲覧できるチケットを一覧表示します。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>This account lacks the permission to read these tickets.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>このアカウントにはこれらのチケットの読み取り権限がありません。</translation>
    </message>
    <message>
        <source>The web service refused the search: check queue and types of state.</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web サービスが検索を拒否しました。キューと状態の種類を確認してください。</translation>
    </message>
    <message>
        <source>The web service cannot be used: is it imported and valid under Admin, Web Services, and is its name right?</source>
        <extracomment>znuny, why tickets cannot be seen</extracomment>
        <translation>Web サービスを使えません。「管理」、「Web サービス」で取り込まれて有効になっているか、名前が正しいかを確認してください。</translation>
    </message>
    <message>
        <source>Zoho Desk</source>
        <extracomment>zoho-desk, name of the ticket system</extracomment>
        <translation>Zoho Desk</translation>
    </message>
    <message>
        <source>Uses a refresh token of your own OAuth client. Every request costs credits of a daily allowance, so poll it seldom; the text of a ticket is not read.</source>
        <extracomment>zoho-desk, what to know before choosing it</extracomment>
        <translation>独自の OAuth クライアントのリフレッシュトークンを使います。リクエストごとに 1 日の枠のクレジットを消費するため、取得の頻度は低くしてください。チケットの本文は読み込みません。</translation>
    </message>
    <message>
        <source>Written from weak sources: parts of the answers, the lifetime of tokens, the empty answer (204) and the limits come from third-party clients and memory.</source>
        <extracomment>zoho-desk, what was not tried</extracomment>
        <translation>確度の低い情報をもとに作成しました。応答の一部、トークンの有効期間、空の応答 (204)、上限は、第三者のクライアントと記憶に基づきます。</translation>
    </message>
    <message>
        <source>Data centre</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>The end of your desk&apos;s address: com, eu, in, com.au, jp, com.cn.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>アドレスの末尾：com、eu、in、com.au、jp、com.cn。</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>The number under Setup, Developer space, API.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>設定、開発者スペース、API にある番号。</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>zoho-desk, name of a field</extracomment>
        <translation>部門</translation>
    </message>
    <message>
        <source>Number of one department; empty: all that the account can see.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>部門 1 つの番号。空欄：アカウントに見えるものすべて。</translation>
    </message>
    <message>
        <source>Such as Open; several with commas between them; empty: all.</source>
        <extracomment>zoho-desk, help of a field</extracomment>
        <translation>Open など。複数の場合はコンマ区切り。空欄：すべて。</translation>
    </message>
    <message>
        <source>OAuth client with a refresh token</source>
        <extracomment>zoho-desk, way to sign in</extracomment>
        <translation>リフレッシュトークンを使う OAuth クライアント</translation>
    </message>
    <message>
        <source>Zoho refuses the list: the token needs the scope Desk.tickets.READ, and its owner must be an agent of the department.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho が一覧を拒否しました。トークンにスコープ Desk.tickets.READ が必要で、その所有者が部門の担当者である必要があります。</translation>
    </message>
    <message>
        <source>The credits of the organization are used up for now.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>組織のクレジットを一時的に使い切りました。</translation>
    </message>
    <message>
        <source>Zoho refused the request: check organization, department and status of the source.</source>
        <extracomment>zoho-desk, why tickets cannot be seen</extracomment>
        <translation>Zoho がリクエストを拒否しました。ソースの組織、部門、ステータスを確認してください。</translation>
    </message>
    <message>
        <source>Only if encryption is set up in the app, as AES with CBC or GCM: the same 16, 24 or 32 characters.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>アプリで暗号化（AES、CBC または GCM）を設定した場合のみ。同じ 16、24、または 32 文字を入力します。</translation>
    </message>
    <message>
        <source>Mode of encryption</source>
        <extracomment>bark, name of a field</extracomment>
        <translation>暗号化モード</translation>
    </message>
    <message>
        <source>The one that is chosen in the app.</source>
        <extracomment>bark, help of a field</extracomment>
        <translation>アプリで選択したもの。</translation>
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
        <translation>Deskbell 専用アカウントのもの。Element で：すべての設定、ヘルプと概要、アクセストークン。ユーザーとパスワードを入力する場合は不要です。</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>matrix, name of a field</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>In place of an access token: the account&apos;s name or its Matrix id. Deskbell then signs in by itself, and anew when the homeserver ends the session.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>アクセストークンの代わりに、アカウントの名前または Matrix ID を入力します。Deskbell が自動でサインインし、ホームサーバーがセッションを終了したときはサインインし直します。</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <extracomment>matrix, help of a field</extracomment>
        <translation>そのユーザーのもの。</translation>
    </message>
    <message>
        <source>The homeserver refused user and password.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーがユーザーとパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The homeserver lets nobody sign in with a password: use an access token.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーがパスワードによるサインインを許可していません。アクセストークンを使ってください。</translation>
    </message>
    <message>
        <source>The homeserver ended the session, and only the account&apos;s owner can begin a new one: with user and password Deskbell does so by itself.</source>
        <extracomment>matrix, what to do about an answer</extracomment>
        <translation>ホームサーバーがセッションを終了しました。新しいセッションを開始できるのはアカウントの所有者だけです。ユーザーとパスワードがあれば、Deskbell が自動で開始します。</translation>
    </message>
    <message>
        <source>Your name at the top right, My settings, Remote access keys: API token, Regenerate. An administrator must enable the API under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>右上の自分の名前、自分の設定、リモートアクセスキー：API トークン、再生成。管理者が「設定」、「一般」、「API」で API を有効にする必要があります。アプリケーショントークンは、そこにある API クライアントのものです。クライアントが求めない場合は空欄にします。</translation>
    </message>
    <message>
        <source>An administrator must allow sign-in with credentials under Setup, General, API. The application token is that of the API client there; empty where the client asks for none.</source>
        <extracomment>glpi, help of a way to sign in</extracomment>
        <translation>管理者が「設定」、「一般」、「API」で、認証情報によるサインインを許可する必要があります。アプリケーショントークンは、そこにある API クライアントのものです。クライアントが求めない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Reads the agent panel&apos;s ticket queue as a browser does, since osTicket has no interface that lists tickets: no text of the ticket. The e-mail address comes from its preview, one request for each ticket. Columns are known by their usual numbers; a queue with columns of your own needs a copy of this preset.</source>
        <extracomment>osticket, what to know before choosing it</extracomment>
        <translation>osTicket にはチケットを一覧するインターフェイスがないため、スタッフ用パネルのチケットキューをブラウザーと同じように読み込みます。チケットの本文は得られません。メールアドレスはチケットのプレビューから、チケットごとに 1 回のリクエストで取得します。列は標準の番号で識別するため、独自の列があるキューではこのプリセットのコピーが必要です。</translation>
    </message>
    <message>
        <source>At api-console.zoho.com make a Self Client, generate a code for the scopes Desk.tickets.READ, Desk.contacts.READ and Desk.basic.READ, and exchange it for a refresh token. User name: the client ID.</source>
        <extracomment>zoho-desk, help of a way to sign in</extracomment>
        <translation>api-console.zoho.com で Self Client を作成し、スコープ Desk.tickets.READ、Desk.contacts.READ、Desk.basic.READ のコードを生成して、リフレッシュトークンと交換します。ユーザー名：クライアント ID。</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <extracomment>redmine, name of a field</extracomment>
        <translation>テキスト書式</translation>
    </message>
    <message>
        <source>As it stands under Administration, Settings, General; markdown stands for CommonMark, too.</source>
        <extracomment>redmine, help of a field</extracomment>
        <translation>Redmine の「管理 → 設定 → 全般」にある値。markdown は CommonMark も表します。</translation>
    </message>
</context>
</TS>
