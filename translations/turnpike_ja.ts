<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChannelOptionsForm</name>
    <message>
        <source>“%1” does not have the form “404 = 503”.</source>
        <translation>「%1」は「404 = 503」の形式ではありません。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Prefix of its models</source>
        <translation>モデルのプレフィックス</translation>
    </message>
    <message>
        <source>Clients ask for prefix/model. Empty: none.</source>
        <translation>クライアントは「プレフィックス/モデル」で要求します。空欄: なし。</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>パブリックアドレスのみ</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>名前の解決先にかかわらず、自分のネットワーク内のアドレスには接続しません。</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>ステータスコード</translation>
    </message>
    <message>
        <source>One on each line: what the provider says = as what it is treated. From 300…599 to 400…599.</source>
        <translation>1 行に 1 つ: プロバイダーが返すコード = 置き換えるコード。300…599 から 400…599 へ。</translation>
    </message>
    <message>
        <source>Members of the request</source>
        <translation>リクエストのメンバー</translation>
    </message>
    <message>
        <source>A JSON object whose members are set in the body; null takes one out. Not model, stream and stream_options.</source>
        <translation>JSON オブジェクト。そのメンバーがボディに設定され、null のメンバーは取り除かれます。model、stream、stream_options は指定できません。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>One on each line, Name: value; a name alone takes the field out. Values are sealed and shown masked; a masked one stays as it is.</source>
        <translation>1 行に 1 つ、名前: 値。名前だけにすると、そのフィールドを取り除きます。値は暗号化して保存され、伏せ字で表示されます。伏せ字のままの値は変更されません。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n key(s) resting</source>
        <translation>
            <numerusform>%n 個のキーが休止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n 個のモデルが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>テスト: %1</translation>
    </message>
    <message>
        <source>Built in, needs no provider</source>
        <translation>内蔵、プロバイダー不要</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>自動的に停止</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>使えるキーがありません</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>エラー多数</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 時間で %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>テスト失敗</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 時間呼び出しなし</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>%1 ms で応答</translation>
    </message>
    <message>
        <source>The provider refuses the key</source>
        <translation>プロバイダーがキーを拒否しました</translation>
    </message>
    <message>
        <source>No such address or model</source>
        <translation>そのアドレスまたはモデルはありません</translation>
    </message>
    <message>
        <source>The provider asks to wait</source>
        <translation>プロバイダーが待つよう求めています</translation>
    </message>
    <message>
        <source>The provider refuses the request</source>
        <translation>プロバイダーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>The provider reports a fault of its own</source>
        <translation>プロバイダー側の障害です</translation>
    </message>
    <message>
        <source>There is no host of this name</source>
        <translation>その名前のホストはありません</translation>
    </message>
    <message>
        <source>The host refuses connections</source>
        <translation>ホストが接続を拒否しました</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1 秒以内に応答なし</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted</source>
        <translation>ホストの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Its name or its authority is wrong, or it speaks no TLS.</source>
        <translation>名前または認証局が正しくないか、TLS に対応していません。</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>プロキシが応答しません</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole</source>
        <translation>応答が完了する前に接続が閉じられました</translation>
    </message>
    <message>
        <source>The answer is not one of this kind of provider</source>
        <translation>この種類のプロバイダーの応答ではありません</translation>
    </message>
    <message>
        <source>skipped: switched off</source>
        <translation>スキップ: 無効</translation>
    </message>
    <message>
        <source>skipped: switched off by itself</source>
        <translation>スキップ: 自動的に停止</translation>
    </message>
    <message>
        <source>skipped: does not offer this model</source>
        <translation>スキップ: このモデルを提供していません</translation>
    </message>
    <message>
        <source>skipped: not for this group</source>
        <translation>スキップ: このグループは対象外</translation>
    </message>
    <message>
        <source>skipped: has no provider key</source>
        <translation>スキップ: プロバイダーキーがありません</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>a word of the gateway</comment>
        <translation>スキップ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>キー %n 個中 %1 個が使用可能</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1, weight %2</source>
        <translation>優先度 %1、重み %2</translation>
    </message>
    <message>
        <source>next: priority %1, weight %2</source>
        <translation>次: 優先度 %1、重み %2</translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>a model&apos;s name</comment>
        <translation>送信モデル %1</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>the provider&apos;s fault</source>
        <translation>プロバイダー側の障害</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>待機の要求あり</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>out of funds</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>The address is not public</source>
        <translation>パブリックアドレスではありません</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only.</source>
        <translation>このチャネルが接続できるのはパブリックアドレスだけです。</translation>
    </message>
    <message>
        <source>The provider does not tell its balance</source>
        <translation>プロバイダーは残高を通知しません</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>シミュレートした障害: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Turnpike could not start</source>
        <translation>Turnpike を起動できませんでした</translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence; a word</comment>
        <translation>%1もしかして: %2</translation>
    </message>
    <message>
        <source>“%1” is compared with : or !=, not with &lt; or &gt;.</source>
        <translation>「%1」の比較には : か != を使います。&lt; や &gt; は使えません。</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>「%1」は %2 の値ではありません。</translation>
    </message>
    <message>
        <source>A range is written %1:a..b.</source>
        <translation>範囲は %1:a..b のように書きます。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>A value is missing, for example %1.</source>
        <translation>値がありません。例: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of %2; write for example %3.</source>
        <translation>「%1」は %2 の値として読み取れません。例: %3</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>「%1」はこの表の項目ではありません。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>On</source>
        <comment>of a setting</comment>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, e.g. M月d日</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, e.g. yyyy年M月d日</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>G</source>
        <comment>billion, after a number</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the moment something ends</comment>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern of Qt with the weekday</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>KeyFilter</name>
    <message>
        <source>Keys are filtered by one status at a time, such as status:active.</source>
        <translation>キーの絞り込みに使える状態は一度に 1 つです (例: status:active)。</translation>
    </message>
    <message>
        <source>How much of the daily limit is used is one range, such as limit&gt;80% or limit:50%..80%.</source>
        <translation>日次上限の使用率に指定できる範囲は 1 つだけです (例: limit&gt;80%、limit:50%..80%)。</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Key %1</source>
        <comment>a key without a label, by its number</comment>
        <translation>キー %1</translation>
    </message>
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>RequestCells</name>
    <message>
        <source>rate limit</source>
        <comment>why a request failed</comment>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>the provider answered with an error</comment>
        <translation>上流エラー</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>from the provider</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>broke off</source>
        <comment>the provider&apos;s answer</comment>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアント切断</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>by an operator</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a request ended</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Give one time or one range, without a minus.</source>
        <translation>時刻または範囲を 1 つだけ、マイナス記号なしで指定してください。</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>“%1” is not an amount such as 0.0025.</source>
        <translation>「%1」は 0.0025 のような金額ではありません。</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Its place in the address: /proxy/slug or /llm/slug.</source>
        <translation>アドレスに入る名前: /proxy/スラッグ または /llm/スラッグ。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Empty: the slug.</source>
        <translation>表やログに表示されます。空欄: スラッグ。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>What follows the slug is added to this address.</source>
        <translation>スラッグより後ろの部分が、このアドレスに付け加えられます。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: any.</source>
        <translation>カンマ区切り。空欄: 任意。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>LLM services are metered and translated.</source>
        <translation>LLM サービスでは使用量を計測し、形式を変換します。</translation>
    </message>
    <message>
        <source>Format of the provider</source>
        <translation>プロバイダーの形式</translation>
    </message>
    <message>
        <source>How the target is spoken to; chats in other formats are translated.</source>
        <translation>転送先とのやり取りに使う形式。他の形式のチャットは変換されます。</translation>
    </message>
    <message>
        <source>The key goes into</source>
        <translation>キーの位置</translation>
    </message>
    <message>
        <source>a header field</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>フィールド名</translation>
    </message>
    <message>
        <source>Authorization gets “Bearer” in front of the key.</source>
        <translation>Authorization では、キーの前に「Bearer」が付きます。</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>リクエストの価格</translation>
    </message>
    <message>
        <source>Booked for each request that succeeds.</source>
        <translation>成功したリクエストごとに計上されます。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Whose keys may use it. Parted by commas.</source>
        <translation>このグループのキーで使えます。カンマ区切り。</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>1 行に 1 つ。暗号化して保存され、再表示されません。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http、https、socks5、socks5h。空欄: 設定のプロキシ。direct: なし。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Whose chats an LLM service takes.</source>
        <translation>LLM サービスがチャットを受け付けるクライアント。</translation>
    </message>
    <message>
        <source>of every format</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>パブリックアドレスのみ</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>名前の解決先にかかわらず、自分のネットワーク内のアドレスには接続しません。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The target refuses the key.</source>
        <translation>転送先がキーを拒否しました。</translation>
    </message>
    <message>
        <source>It is reached; there is nothing at its root.</source>
        <translation>接続できますが、ルートには何もありません。</translation>
    </message>
    <message>
        <source>It is reached; its root does not take this method.</source>
        <translation>接続できますが、ルートはこのメソッドを受け付けません。</translation>
    </message>
    <message>
        <source>It is reached, and asks to wait.</source>
        <translation>接続できますが、待つよう求められました。</translation>
    </message>
    <message>
        <source>The target reports a fault of its own.</source>
        <translation>転送先の障害です。</translation>
    </message>
    <message>
        <source>It is reached, and refuses this request.</source>
        <translation>接続できますが、このリクエストは拒否されました。</translation>
    </message>
    <message>
        <source>LLM</source>
        <comment>kind of a service</comment>
        <translation>LLM</translation>
    </message>
    <message>
        <source>REST</source>
        <comment>kind of a service</comment>
        <translation>REST</translation>
    </message>
    <message>
        <source>any</source>
        <comment>HTTP method</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>自動的に停止</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>使えるキーがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) resting or off</source>
        <translation>
            <numerusform>%n 個のキーが休止中または無効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) cannot be used</source>
        <translation>
            <numerusform>%n 個のキーが使用不可</numerusform>
        </translation>
    </message>
    <message>
        <source>the others take their turns</source>
        <translation>他のキーが代わりに使われます</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>エラー多数</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 時間で %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 時間呼び出しなし</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>%2 ms で %1 を応答</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Port on every address</source>
        <translation>全アドレスで待ち受けるポート</translation>
    </message>
    <message>
        <source>Operators&apos; address</source>
        <translation>管理用アドレス</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 証明書</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 鍵</translation>
    </message>
    <message>
        <source>Further authorities</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>ワーカースレッド</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データディレクトリ</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>Usage journal to disk</source>
        <translation>使用量ジャーナルのディスク書き込み</translation>
    </message>
    <message>
        <source>Largest usage journal</source>
        <translation>使用量ジャーナルの最大サイズ</translation>
    </message>
    <message>
        <source>Keep the request log</source>
        <translation>リクエストログの保存期間</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>試行の保存期間</translation>
    </message>
    <message>
        <source>Keep the audit log</source>
        <translation>監査ログの保存期間</translation>
    </message>
    <message>
        <source>Keep ended keys</source>
        <translation>終了したキーの保存期間</translation>
    </message>
    <message>
        <source>Operators&apos; token</source>
        <translation>管理用トークン</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1 日あたりのリクエスト</translation>
    </message>
    <message>
        <source>Time zone of the quota day</source>
        <translation>日次上限のタイムゾーン</translation>
    </message>
    <message>
        <source>Public list of models</source>
        <translation>モデル一覧の公開</translation>
    </message>
    <message>
        <source>DeepSeek key</source>
        <translation>DeepSeek のキー</translation>
    </message>
    <message>
        <source>DeepSeek address</source>
        <translation>DeepSeek のアドレス</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>クライアント接続数</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>リクエストの最大サイズ</translation>
    </message>
    <message>
        <source>Head within</source>
        <translation>ヘッダー受信タイムアウト</translation>
    </message>
    <message>
        <source>Longest pause in a body</source>
        <translation>ボディの無通信タイムアウト</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>アイドル接続のタイムアウト</translation>
    </message>
    <message>
        <source>Clients that do not read</source>
        <translation>送信タイムアウト</translation>
    </message>
    <message>
        <source>Wait for streams at the end</source>
        <translation>停止時のストリーム待機時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Address and port to serve on; port 0 takes any free one.</source>
        <translation>待ち受けるアドレスとポート。ポート 0 では空いているポートを使います。</translation>
    </message>
    <message>
        <source>Serve on every address with this port, unless listen says otherwise.</source>
        <translation>listen に別の指定がないかぎり、このポートで全アドレスを待ち受けます。</translation>
    </message>
    <message>
        <source>Address and port of a listener for the operators&apos; routes, which the public one then does not have.</source>
        <translation>管理用ルート専用のリスナーのアドレスとポート。設定すると、公開側のリスナーはこれらのルートを提供しません。</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain; serves TLS together with tls_key.</source>
        <translation>証明書チェーンの PEM ファイル。tls_key と併せて設定すると TLS を使います。</translation>
    </message>
    <message>
        <source>PEM file with the certificate&apos;s private key.</source>
        <translation>証明書の秘密鍵の PEM ファイル。</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities that providers may use besides the system&apos;s.</source>
        <translation>システムの認証局に加えて、プロバイダーの証明書に認める認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>Networks (CIDR, separated by commas) of reverse proxies whose X-Forwarded-For counts.</source>
        <translation>X-Forwarded-For を信頼するリバースプロキシのネットワーク (CIDR、カンマ区切り)。</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core, at most 4.</source>
        <translation>ワーカースレッドの数。0 ではコアごとに 1 つ、最大 4 つです。</translation>
    </message>
    <message>
        <source>Data directory; default: turnpike in the user&apos;s data directory (XDG_DATA_HOME).</source>
        <translation>データディレクトリ。既定値: ユーザーのデータディレクトリ (XDG_DATA_HOME) 内の turnpike。</translation>
    </message>
    <message>
        <source>Configuration file; default: turnpike/turnpike.conf in XDG_CONFIG_HOME, if there.</source>
        <translation>設定ファイル。既定値: XDG_CONFIG_HOME 内の turnpike/turnpike.conf (存在する場合)。</translation>
    </message>
    <message>
        <source>Database file, or a quota-proxy file to import from; default: turnpike.db in the data directory.</source>
        <translation>データベースファイル、またはインポート元の quota-proxy のファイル。既定値: データディレクトリ内の turnpike.db。</translation>
    </message>
    <message>
        <source>When the usage journal is forced to the disk: with every batch, once a second, or by the system.</source>
        <translation>使用量ジャーナルをディスクに強制的に書き込むタイミング: バッチごと、1 秒に 1 回、またはシステム任せ。</translation>
    </message>
    <message>
        <source>Size of the usage journal at which no request is admitted until the database has caught up.</source>
        <translation>使用量ジャーナルがこのサイズに達すると、データベースが追いつくまでリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>How long the request log is kept.</source>
        <translation>リクエストログを保存する期間。</translation>
    </message>
    <message>
        <source>How long the attempts of requests are kept.</source>
        <translation>リクエストの試行を保存する期間。</translation>
    </message>
    <message>
        <source>How long the audit log is kept.</source>
        <translation>監査ログを保存する期間。</translation>
    </message>
    <message>
        <source>How long revoked and expired keys are kept.</source>
        <translation>失効済みのキーと期限切れのキーを保存する期間。</translation>
    </message>
    <message>
        <source>Operators&apos; token; without one, the first start makes a fresh one.</source>
        <translation>管理用トークン。未設定の場合は、初回起動時に新しく生成します。</translation>
    </message>
    <message>
        <source>Requests a day of keys without a limit of their own; 0 means unlimited.</source>
        <translation>個別の上限がないキーの 1 日あたりのリクエスト数。0 は無制限です。</translation>
    </message>
    <message>
        <source>Time zone whose calendar days count, such as Asia/Kolkata; default: the host&apos;s.</source>
        <translation>暦日の基準とするタイムゾーン (例: Asia/Kolkata)。既定値: ホストのタイムゾーン。</translation>
    </message>
    <message>
        <source>Whether /v1/models answers without a key.</source>
        <translation>/v1/models がキーなしで応答するかどうか。</translation>
    </message>
    <message>
        <source>Makes a DeepSeek channel with this provider key at the first start.</source>
        <translation>初回起動時に、このプロバイダーキーで DeepSeek のチャネルを作成します。</translation>
    </message>
    <message>
        <source>Base URL of that channel.</source>
        <translation>そのチャネルのベース URL。</translation>
    </message>
    <message>
        <source>Client connections at most; 0 means what the open-files limit allows.</source>
        <translation>クライアント接続数の上限。0 ではオープンファイル数の制限が許す範囲になります。</translation>
    </message>
    <message>
        <source>Largest request body.</source>
        <translation>リクエストボディの最大サイズ。</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head to arrive.</source>
        <translation>リクエストのヘッダーが届くまでの制限時間。</translation>
    </message>
    <message>
        <source>Longest pause while a request&apos;s body arrives.</source>
        <translation>リクエストボディの受信中に許す最長の無通信時間。</translation>
    </message>
    <message>
        <source>How long a connection without a request is kept open.</source>
        <translation>リクエストのない接続を開いたままにする時間。</translation>
    </message>
    <message>
        <source>Longest time that a client may take no byte of its answer.</source>
        <translation>クライアントが応答を 1 バイトも受け取らない状態を許す最長時間。</translation>
    </message>
    <message>
        <source>Longest time that running streams get on SIGTERM.</source>
        <translation>SIGTERM の受信後、処理中のストリームに与える最長時間。</translation>
    </message>
    <message>
        <source>Least important lines that are logged.</source>
        <translation>ログに記録する最低レベル。</translation>
    </message>
    <message>
        <source>Form of the log lines on standard error.</source>
        <translation>標準エラー出力に書き出すログ行の形式。</translation>
    </message>
    <message>
        <source>given as %1 on the command line</source>
        <translation>コマンドラインの %1 で指定</translation>
    </message>
    <message>
        <source>given as %1 in the environment</source>
        <translation>環境変数 %1 で指定</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>設定ファイルから</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Data and retention</source>
        <translation>データと保存期間</translation>
    </message>
    <message>
        <source>Access and quotas</source>
        <translation>アクセスと割り当て</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>既定 %1</translation>
    </message>
    <message>
        <source>counts after a restart</source>
        <translation>再起動後に有効</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>すぐに有効</translation>
    </message>
    <message>
        <source>now in force: %1</source>
        <translation>現在有効: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy to providers</source>
        <translation>プロバイダーへのプロキシ</translation>
    </message>
    <message>
        <source>Test channels every</source>
        <translation>チャネルのテスト間隔</translation>
    </message>
    <message>
        <source>Proxy to the providers (http, https, socks5 or socks5h URL); a channel may have its own, or none.</source>
        <translation>プロバイダーへの接続に使うプロキシ (http、https、socks5、socks5h の URL)。チャネルごとに別のプロキシを使うことも、プロキシなしにすることもできます。</translation>
    </message>
    <message>
        <source>How often each channel is tested; 0 tests only what the gateway has switched off by itself, every 10 minutes.</source>
        <translation>各チャネルをテストする間隔。0 では、ゲートウェイが自動的に停止したものだけを 10 分ごとにテストします。</translation>
    </message>
</context>
<context>
    <name>TimeoutFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>First byte within</source>
        <translation>初回バイトのタイムアウト</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>無通信タイムアウト</translation>
    </message>
    <message>
        <source>Everything within</source>
        <translation>全体のタイムアウト</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>「%1」は秒数ではありません。</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Hour</source>
        <comment>a column of a table</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>requests without a model or channel</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>前の期間</translation>
    </message>
</context>
<context>
    <name>turnpike::AboutDialog</name>
    <message>
        <source>About Turnpike</source>
        <translation>Turnpike について</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>One endpoint of your own in front of many language-model providers.</source>
        <translation>複数の言語モデルプロバイダーの前に置く、自分専用のエンドポイント。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachDialog</name>
    <message>
        <source>Attach</source>
        <comment>button: connect to a running service</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Attach to a service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>The console shows a service that runs already, here or elsewhere. The service goes on when the window is closed.</source>
        <translation>このコンピューターや別の場所で稼働中のサービスをコンソールに表示します。ウィンドウを閉じてもサービスは稼働を続けます。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Its data directory on this computer, ssh://host/directory, or https://host:port</source>
        <translation>このコンピューター上のデータディレクトリ、ssh://host/directory、または https://host:port</translation>
    </message>
    <message>
        <source>Admin token</source>
        <translation>管理用トークン</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>保存されません。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>A PEM file, when the service&apos;s certificate is not from a public authority. Else leave empty.</source>
        <translation>サービスの証明書が公的認証局のものでない場合は、PEM ファイルを指定します。それ以外は空欄にします。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachedService</name>
    <message>
        <source>A service is started where it runs.</source>
        <translation>サービスの開始は、サービスを動かすコンピューターで行います。</translation>
    </message>
</context>
<context>
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>フォームの区分</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Save channel</source>
        <translation>チャネルを保存</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>チャネルを作成</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>チャネルを作成</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Who answers the requests?</source>
        <translation>どのプロバイダーがリクエストに応答しますか?</translation>
    </message>
    <message>
        <source>1  Provider</source>
        <translation>1  プロバイダー</translation>
    </message>
    <message>
        <source>2  Connection</source>
        <translation>2  接続</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>3  Models and routing</source>
        <translation>3  モデルとルーティング</translation>
    </message>
    <message>
        <source>Models and routing</source>
        <translation>モデルとルーティング</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目を確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel has been deleted in the meantime.</source>
        <translation>編集中にチャネルが削除されました。</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>別の場所で「%1」に設定されました。</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>編集中に別の場所で変更されました。もう一度保存すると、この内容で上書きします。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDrawer</name>
    <message>
        <source>Calls are made without a key.</source>
        <translation>キーなしで呼び出します。</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Details of the channel</source>
        <translation>チャネルの詳細</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>任意の名前</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>model names</comment>
        <translation>リクエストのまま</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>priority, weight</comment>
        <translation>%1、重み %2</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>リクエスト %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>接続 %1 秒、初回バイト %2 秒、無通信 %3 秒、全体 %4 秒</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト日時</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>残高を更新</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>tested</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1 (取得: %2)</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>設定のプロキシ</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>any</source>
        <comment>model name</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Any model name is passed on</source>
        <translation>モデル名をすべてそのまま渡します</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation>
            <numerusform>24 時間に %n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>リクエスト %2 件中 %1 件が失敗</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>キーなしで呼び出します</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation>
            <numerusform>プロバイダーキー %n 個中 %1 個が使用可能</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>リクエスト、24 時間</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No answer among the newest requests</source>
        <translation>直近のリクエストに応答なし</translation>
    </message>
    <message>
        <source>Median time to the first byte, of the newest requests</source>
        <translation>直近のリクエストの初回バイトまでの時間の中央値</translation>
    </message>
    <message>
        <source>Not asked for, or the provider does not tell it</source>
        <translation>未取得、またはプロバイダーが通知しません</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1 (取得: %2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>レイテンシ (ms)</translation>
    </message>
    <message>
        <source>Balance, USD</source>
        <translation>残高 (USD)</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>表示するチャネル</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>チャネルを作成</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>チャネルを絞り込む</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>channels</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Trouble</source>
        <comment>channels</comment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>channels</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation>一致するチャネルがありません</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group.</source>
        <translation>フィルターをクリアするか、別のグループを選んでください。</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>チャネルはまだありません</translation>
    </message>
    <message>
        <source>A channel is a way to a provider: its address, its keys and the models it serves.</source>
        <translation>チャネルはプロバイダーへの経路です。アドレス、キー、提供するモデルをまとめます。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation>
            <numerusform>%n 個のチャネルを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; the log and the usage stay. To stop using it for a while, switch it off.</source>
        <translation>プロバイダーキーも一緒に削除され、元に戻せません。処理中のリクエストは最後まで続き、ログと使用量は残ります。一時的に使わないだけなら、無効にしてください。</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>チャネルを削除</translation>
    </message>
    <message>
        <source>Not every channel was deleted</source>
        <translation>一部のチャネルを削除できませんでした</translation>
    </message>
    <message>
        <source>Channel “%1” was deleted.</source>
        <translation>チャネル「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation>
            <numerusform>%n 個のチャネルを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was switched</source>
        <translation>一部のチャネルを切り替えられませんでした</translation>
    </message>
    <message>
        <source>Channel “%1” is on.</source>
        <translation>チャネル「%1」を有効にしました。</translation>
    </message>
    <message>
        <source>Channel “%1” is off.</source>
        <translation>チャネル「%1」を無効にしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation>
            <numerusform>%n 個のチャネルを有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation>
            <numerusform>%n 個のチャネルを無効にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation>
            <numerusform>%n 個のチャネルを削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Filter channels, or write model:gpt-4o group:vip tag:main</source>
        <translation>チャネルを絞り込む (例: model:gpt-4o group:vip tag:main)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>残高を更新</translation>
    </message>
    <message>
        <source>Places can be changed while all channels are shown by priority.</source>
        <translation>順序を変更できるのは、すべてのチャネルを優先度順に表示しているときだけです。</translation>
    </message>
    <message>
        <source>Not every channel was moved</source>
        <translation>一部のチャネルを移動できませんでした</translation>
    </message>
    <message>
        <source>“%1” has the priority %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」の優先度を %2 にしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) have another priority.</source>
        <translation>
            <numerusform>%n 個のチャネルの優先度を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was moved back</source>
        <translation>一部のチャネルを元の位置に戻せませんでした</translation>
    </message>
    <message>
        <source>“%1” was changed: %2.</source>
        <comment>a channel&apos;s name; the name of a column</comment>
        <translation>「%1」を変更しました: %2。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime; this was not saved.</source>
        <translation>「%1」は編集中に別の場所で変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Not every channel was changed</source>
        <translation>一部のチャネルを変更できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were changed.</source>
        <translation>
            <numerusform>%n 個のチャネルを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the row</source>
        <translation>行内で変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, how many channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) answered.</source>
        <translation>
            <numerusform>%n 個のチャネルが応答しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) answered.</source>
        <translation>
            <numerusform>%n 個のチャネル中 %1 個が応答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Not every channel answered</source>
        <translation>一部のチャネルが応答しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n channel(s) was refreshed.</source>
        <translation>
            <numerusform>%n 個のチャネルの残高を更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) told their balance.</source>
        <translation>
            <numerusform>%n 個のチャネル中 %1 個の残高を取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every balance was told</source>
        <translation>一部の残高を取得できませんでした</translation>
    </message>
    <message>
        <source>Simulate a fault…</source>
        <translation>障害をシミュレート…</translation>
    </message>
    <message>
        <source>End the fault</source>
        <translation>障害を終了</translation>
    </message>
    <message>
        <source>“%1” answers as it should.</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」は正常に応答します。</translation>
    </message>
    <message>
        <source>“%1” now has the fault %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」に障害 %2 を設定しました。</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>この期間の使用はありません</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>数値を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>a time or name; its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::Checklist</name>
    <message>
        <source>Dismiss the first steps</source>
        <translation>はじめの手順を閉じる</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>リクエストの例</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>Next: connect a provider, so that there is somebody to answer.</source>
        <translation>次へ: プロバイダーを接続します。リクエストに応答する相手が必要です。</translation>
    </message>
    <message>
        <source>Next: make a key, so that an application may ask.</source>
        <translation>次へ: キーを作成します。アプリがリクエストを送れるようになります。</translation>
    </message>
    <message>
        <source>Next: send a first request with the key. Paste this into a terminal:</source>
        <translation>次へ: キーを使って最初のリクエストを送ります。次をターミナルに貼り付けてください:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation>
            <numerusform>%n ステップ中 %1 完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>プロバイダーを接続</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>turnpike::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>コマンドを検索・実行</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>一致する項目がありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search for an action, a page, a key or a channel</source>
        <translation>操作、ページ、キー、チャネルを検索</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>コマンドを検索・実行</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>turnpike::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 をエクスポート中</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 は %2 行です。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation>エクスポートをキャンセルしました。ファイルは残っていません。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::DatabaseCare</name>
    <message>
        <source>Database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>Reads the whole file and proves its pages, indexes and references.</source>
        <translation>ファイル全体を読み取り、ページ、インデックス、参照を検証します。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト化</translation>
    </message>
    <message>
        <source>Gives room in the file that nothing uses back to the disk, in small steps while the gateway serves.</source>
        <translation>ゲートウェイを稼働させたまま、ファイル内の未使用領域を少しずつディスクに返します。</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>今すぐコンパクト化</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a backup</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database. The present one is kept beside it.</source>
        <translation>データベースをバックアップに置き換えます。現在のデータベースは同じ場所に残ります。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>a backup</comment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>Reads what can be read of a damaged database into a new file, which can then be restored.</source>
        <translation>破損したデータベースから読み取れるものを新しいファイルに書き出します。そのファイルは後で復元に使えます。</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>新しいファイルに救出…</translation>
    </message>
    <message>
        <source>Not from here: stop the service and run “turnpike restore FILE” on its computer.</source>
        <translation>ここからはできません。サービスを停止し、そのコンピューターで「turnpike restore FILE」を実行してください。</translation>
    </message>
    <message>
        <source>Not from here: run “turnpike recover FILE NEWFILE” on the service&apos;s computer.</source>
        <translation>ここからはできません。サービスのコンピューターで「turnpike recover FILE NEWFILE」を実行してください。</translation>
    </message>
    <message>
        <source>Checking the database file</source>
        <translation>データベースファイルを検証中</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>ファイルを検証できませんでした</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>ファイルに破損はありません</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n finding(s)</source>
        <translation>
            <numerusform>ファイルが破損しています: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the database</source>
        <translation>データベースをコンパクト化中</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 を返しました</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <translation>データベースは %1 です。</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>復元するバックアップを選択</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>This cannot be restored: %1</source>
        <translation>復元できません: %1</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 を復元しますか?</translation>
    </message>
    <message>
        <source>Stop, restore and start</source>
        <translation>停止して復元し、開始</translation>
    </message>
    <message>
        <source>It begins when the running requests have ended.</source>
        <translation>処理中のリクエストの終了後に始まります。</translation>
    </message>
    <message>
        <source>Choose the damaged database</source>
        <translation>破損したデータベースを選択</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>新しいファイルに救出</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1 から救出中</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 unusable, %4 damaged pages, at least %5 lost</source>
        <translation>%1: %2 行。使用不可 %3 行、破損ページ %4、消失 %5 行以上</translation>
    </message>
    <message>
        <source>The books in it do not agree:</source>
        <translation>ファイル内の集計が一致しません:</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 に %1 行あります。</translation>
    </message>
</context>
<context>
    <name>turnpike::EditChannelsDialog</name>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message numerus="yes">
        <source>Change %n channel(s)</source>
        <translation>
            <numerusform>%n 個のチャネルを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>空欄の項目は変更されません。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>最も高いものから試します。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>同じ優先度のチャネル間でのリクエストの配分。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>チャネルを利用できるキーのグループ。カンマ区切り。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Brings channels together, to show or to change them at once. A dash removes it.</source>
        <translation>チャネルをまとめて、一括で表示・変更できるようにします。ハイフンを入力するとタグを外します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>変更する内容がまだありません。</translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation>キー「%1」を編集</translation>
    </message>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーの上限を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>カンマ区切り。空欄: すべてのモデル。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可するアドレス</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>10.8.0.0/16 のようなネットワーク。空欄: すべてのアドレス。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1 日あたりのリクエスト</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>1 日あたりのトークン</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>turnpike::FaultDialog</name>
    <message>
        <source>Simulate</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>障害のシミュレート</translation>
    </message>
    <message>
        <source>“%1” is to fail</source>
        <comment>a channel&apos;s name</comment>
        <translation>「%1」を失敗させる</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>name=value, several joined by +. It lasts until it is ended, or the gateway is.</source>
        <translation>name=value、複数は + でつなぎます。終了するか、ゲートウェイが止まるまで続きます。</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>障害の種類</translation>
    </message>
    <message>
        <source>Whose requests fail</source>
        <translation>失敗させるリクエスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>リクエスト過多 (429)</translation>
    </message>
    <message>
        <source>The key is refused (401)</source>
        <translation>キーが拒否される (401)</translation>
    </message>
    <message>
        <source>Silence before the first byte</source>
        <translation>最初のバイトまで無応答</translation>
    </message>
    <message>
        <source>Slow first byte</source>
        <translation>最初のバイトが遅い</translation>
    </message>
    <message>
        <source>Cut in the middle of a stream</source>
        <translation>ストリームの途中で切断</translation>
    </message>
    <message>
        <source>Error after response.created</source>
        <translation>response.created の後のエラー</translation>
    </message>
    <message>
        <source>The connection is refused</source>
        <translation>接続が拒否される</translation>
    </message>
    <message>
        <source>The name cannot be resolved</source>
        <translation>名前を解決できない</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Those with the provider key %1</source>
        <comment>a masked key</comment>
        <translation>プロバイダーキー %1 のリクエスト</translation>
    </message>
    <message>
        <source>Say what is to go wrong.</source>
        <translation>何を失敗させるかを指定してください。</translation>
    </message>
</context>
<context>
    <name>turnpike::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>turnpike::FirstRunPage</name>
    <message>
        <source>A simulated provider answers inside this program: nothing leaves this computer and nothing costs anything. A real provider can be added at any time.</source>
        <translation>模擬プロバイダーがこのプログラム内で応答します。データが外部に出ることはなく、費用もかかりません。実際のプロバイダーはいつでも追加できます。</translation>
    </message>
    <message>
        <source>Your applications call Turnpike with keys that you issue; Turnpike calls the provider with yours, which is stored sealed.</source>
        <translation>アプリは発行されたキーで Turnpike を呼び出し、Turnpike は暗号化して保存されたあなたのキーでプロバイダーを呼び出します。</translation>
    </message>
    <message>
        <source>Keys, channels and usage of another installation are opened where they are.</source>
        <translation>別の環境のキー、チャネル、使用量を、元の場所のまま開きます。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Welcome to Turnpike</source>
        <translation>Turnpike へようこそ</translation>
    </message>
    <message>
        <source>One address for every language model: keys with limits, several providers behind one interface, and every request in a log.</source>
        <translation>すべての言語モデルを 1 つのアドレスで。上限付きのキー、複数のプロバイダーをまとめるインターフェース、全リクエストのログを備えています。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>プロバイダーを接続</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only; 0.0.0.0 is open to the network.</source>
        <translation>127.0.0.1 はこのコンピューターのみ、0.0.0.0 はネットワークに公開します。</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>その他のプロバイダー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It has to speak OpenAI&apos;s protocol.</source>
        <translation>OpenAI のプロトコルに対応している必要があります。</translation>
    </message>
    <message>
        <source>The provider&apos;s key</source>
        <translation>プロバイダーのキー</translation>
    </message>
    <message>
        <source>Stored sealed; it is never shown again.</source>
        <translation>暗号化して保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>turnpike.db of the other installation&apos;s data directory.</source>
        <translation>別の環境のデータディレクトリにある turnpike.db。</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Turnpike databases (*.db)</source>
        <translation>Turnpike データベース (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Without its key the provider refuses every request.</source>
        <translation>キーがないと、プロバイダーはすべてのリクエストを拒否します。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Your first key is ready</source>
        <translation>最初のキーを作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation>
            <numerusform>1 日 %n リクエスト、すべてのモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>every model</source>
        <translation>すべてのモデル</translation>
    </message>
</context>
<context>
    <name>turnpike::Form</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>turnpike::HeatMap</name>
    <message>
        <source>Calendar of the usage</source>
        <translation>使用量カレンダー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date; its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <comment>left end of a colour scale</comment>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <comment>right end of a colour scale</comment>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeyPanel</name>
    <message>
        <source>Copy or save the key first: it cannot be shown again.</source>
        <translation>先にキーをコピーまたは保存してください。再表示はできません。</translation>
    </message>
    <message>
        <source>I have stored the key in a safe place</source>
        <translation>キーを安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>もう 1 つ作成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy it now. Only a hash is kept, so it cannot be shown again.</source>
        <translation>今すぐコピーしてください。保存されるのはハッシュだけなので、再表示できません。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste into a terminal to try it</source>
        <translation>ターミナルに貼り付けて試す</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <translation>例の種類</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>キーの QR コード</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message>
        <source>I have stored the keys in a safe place</source>
        <translation>キーを安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Save them now. Only hashes are kept, so they cannot be shown again.</source>
        <translation>今すぐ保存してください。保存されるのはハッシュだけなので、再表示できません。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation>
            <numerusform>%n 個のキーを作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or save the keys first: they cannot be shown again.</source>
        <translation>先にキーをコピーまたは保存してください。再表示はできません。</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目を確認してください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDrawer</name>
    <message>
        <source>Requests of the last 14 days</source>
        <translation>直近 14 日間のリクエスト</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>本日のリクエスト</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Requests, last 14 days</source>
        <translation>リクエスト、直近 14 日間</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>本日のトークン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Details of the key</source>
        <translation>キーの詳細</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>Restore key</source>
        <translation>キーを復元</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>Import keys for “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>「%1」にキーをインポート</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>One on each line, or a JSON list. They are sealed and never shown again; what the pool has already is left out.</source>
        <translation>1 行に 1 つ、または JSON のリスト。暗号化して保存され、再表示されません。プールにすでにあるキーは除かれます。</translation>
    </message>
    <message>
        <source>Keys that failed, masked</source>
        <translation>失敗したキー (伏せ字)</translation>
    </message>
    <message>
        <source>Choose a file with provider keys</source>
        <translation>プロバイダーキーのファイルを選択</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>ファイルが 1 MiB を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>キーのリストではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n 個のキーを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) skipped</source>
        <translation>
            <numerusform>%n 個のキーをスキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has them already, or they were there twice.</source>
        <translation>プールにすでにあるか、重複していました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) failed</source>
        <translation>
            <numerusform>%n 個のキーが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>プロバイダーキーは、空白を含まない 1～4096 文字の表示可能な ASCII 文字です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysModel</name>
    <message numerus="yes">
        <source>%n request(s) in 14 days</source>
        <translation>
            <numerusform>14 日間に %n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 日間</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>本日のトークン</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>sum today: %1 requests, %2 tokens</source>
        <translation>本日の合計：リクエスト %1 件、トークン %2</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>表示するキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーを絞り込む</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Unused 30 days</source>
        <translation>30 日間未使用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>一致するキーがありません</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group of keys.</source>
        <translation>フィルターをクリアするか、別のグループを選んでください。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A key lets one application or person use the gateway, within limits that you set.</source>
        <translation>キーがあれば、設定した上限の範囲でアプリや個人がゲートウェイを使えます。</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>または %1 を押します</translation>
    </message>
    <message>
        <source>Key “%1” was revoked.</source>
        <translation>キー「%1」を失効しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were revoked.</source>
        <translation>
            <numerusform>%n 個のキーを失効しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>キーをローテーション…</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Set limits…</source>
        <translation>上限を設定…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not every key was revoked</source>
        <translation>一部のキーを失効できませんでした</translation>
    </message>
    <message>
        <source>Key “%1” was changed.</source>
        <translation>キー「%1」を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n 個のキーを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was changed</source>
        <translation>一部のキーを変更できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation>
            <numerusform>%n 個のキーを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was restored</source>
        <translation>一部のキーを復元できませんでした</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>キーを編集…</translation>
    </message>
    <message>
        <source>Filter keys, for example: status:active limit&gt;80%</source>
        <comment>the terms are typed as they stand</comment>
        <translation>キーを絞り込む (例: status:active limit&gt;80%)</translation>
    </message>
</context>
<context>
    <name>turnpike::LabStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a channel&apos;s name, how many answers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel&apos;s name, its fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers in the last minute: %1</source>
        <translation>直近 1 分の応答: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::Language</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>turnpike::LimitEditor</name>
    <message>
        <source>as it is</source>
        <comment>a limit is not changed</comment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>limit</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>a number follows</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1、最大</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>「%1」は 0 以上の整数ではありません。</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message>
        <source>Tokens a second, last 5 minutes</source>
        <translation>1 秒あたりのトークン、直近 5 分間</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>処理中のストリーム</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation>
            <numerusform>/ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a figure</comment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message>
        <source>%1
from %2</source>
        <comment>a key, the address of its client</comment>
        <translation>%1
接続元: %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>自分で停止</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>クライアント切断</translation>
    </message>
    <message>
        <source>The client has left. The answer is read on, so that its usage is known.</source>
        <translation>クライアントは切断しました。使用量を確定するため、応答の読み取りを続けています。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーム中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Waiting, try %1</source>
        <comment>the number of the attempt, from 2</comment>
        <translation>待機中、試行 %1 回目</translation>
    </message>
    <message>
        <source>An attempt before this one has failed.</source>
        <translation>これより前の試行が失敗しています。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>No byte of an answer has come yet.</source>
        <translation>応答をまだ 1 バイトも受信していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation>
            <numerusform>1 秒あたり %n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens so far, estimated from what was sent.</source>
        <translation>現時点のトークン数。送信内容からの推定値です。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Age s</source>
        <comment>seconds since a request began</comment>
        <translation>経過 (秒)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>tokens of an answer</comment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>費用 (USD)</translation>
    </message>
    <message>
        <source>There are no prices yet.</source>
        <translation>価格はまだありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>表示を固定</translation>
    </message>
    <message>
        <source>Stop all of a key</source>
        <translation>キー単位で停止</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
    <message>
        <source>Filter by key, model or channel</source>
        <translation>キー、モデル、チャネルで絞り込む</translation>
    </message>
    <message>
        <source>Filter requests in flight</source>
        <translation>処理中のリクエストを絞り込む</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <comment>a time of day</comment>
        <translation>%1 で固定</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>サービスが応答しません</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>ゲートウェイは停止中</translation>
    </message>
    <message>
        <source>draining: nothing new is taken</source>
        <translation>停止待ち: 新規は受け付けません</translation>
    </message>
    <message>
        <source>updated twice a second</source>
        <translation>毎秒 2 回更新</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>サービスが応答しません</translation>
    </message>
    <message>
        <source>What is in flight there is shown again when it does.</source>
        <translation>応答が戻ると、処理中のリクエストが再び表示されます。</translation>
    </message>
    <message>
        <source>The gateway is stopped</source>
        <translation>ゲートウェイは停止中です</translation>
    </message>
    <message>
        <source>Nothing is taken and nothing is in flight until it is started.</source>
        <translation>開始するまでリクエストは受け付けられず、処理中のものもありません。</translation>
    </message>
    <message>
        <source>No request in flight matches</source>
        <translation>一致する処理中のリクエストがありません</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>フィルターをクリアすると、すべて表示されます。</translation>
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation>処理中のリクエストはありません</translation>
    </message>
    <message>
        <source>Requests are shown here while they run.</source>
        <translation>処理中のリクエストがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are listed</source>
        <translation>最新 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation>
            <numerusform>停止直後 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation>
            <numerusform>%n 件のリクエストを停止しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their clients get an error. What was sent until then is recorded.</source>
        <translation>クライアントにはエラーが返ります。それまでに送信済みの分は記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%n 件のリクエストを停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was stopped</source>
        <translation>一部を停止できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation>
            <numerusform>%n 件のリクエストはすでに終了していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation>
            <numerusform>%n 件のリクエストを停止しました。送信済みの分は記録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request of %1 stopped. What was sent is recorded.</source>
        <translation>%1 のリクエストを停止しました。送信済みの分は記録されます。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a key, what it has in flight</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stop everything of %1?</source>
        <comment>a key</comment>
        <translation>%1 のリクエストをすべて停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation>
            <numerusform>処理中のリクエストが %n 件あります。クライアントにはエラーが返ります。キー自体は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of this key</source>
        <translation>このキーをすべて停止</translation>
    </message>
    <message>
        <source>The requests were not stopped: %1</source>
        <translation>リクエストを停止できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation>
            <numerusform>%1 のリクエスト %n 件を停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Stop all of this key…</source>
        <translation>このキーをすべて停止…</translation>
    </message>
    <message>
        <source>updated ten times a second</source>
        <translation>毎秒 10 回更新</translation>
    </message>
</context>
<context>
    <name>turnpike::LogScroller</name>
    <message>
        <source>Time of the rows, newest at the top</source>
        <translation>行の時刻、上が最新</translation>
    </message>
</context>
<context>
    <name>turnpike::LooksForm</name>
    <message>
        <source>Looks</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>行間を詰める</translation>
    </message>
    <message>
        <source>More rows of a table at a time.</source>
        <translation>表の行を一度に多く表示します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window is built anew; the gateway goes on.</source>
        <translation>ウィンドウを開き直します。ゲートウェイは動き続けます。</translation>
    </message>
    <message>
        <source>The language waits.</source>
        <translation>言語はまだ切り替わっていません。</translation>
    </message>
    <message>
        <source>Settings that you have typed are not saved yet.</source>
        <translation>入力した設定がまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>破棄して切り替え</translation>
    </message>
    <message>
        <source>Save and switch</source>
        <translation>保存して切り替え</translation>
    </message>
</context>
<context>
    <name>turnpike::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>キーを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export usage…</source>
        <translation>使用量をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;otate key…</source>
        <translation>キーをローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;store keys</source>
        <translation>キーを復元(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top when all streams have ended</source>
        <translation>すべてのストリームの終了後に停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>今すぐ停止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Turnpike</source>
        <translation>Turnpike について(&amp;A)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>時刻へ移動…</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>ライブテール</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>リクエストをエクスポート…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Attach to a service…</source>
        <translation>サービスに接続(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation>セルをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Revoke or delete</source>
        <translation>失効または削除(&amp;R)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation>行間を詰める(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>コマンドを検索・実行…</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>The address counts until Turnpike ends; it was not kept: %1</source>
        <translation>このアドレスは Turnpike の終了まで有効です。保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved. The gateway serves on %1.</source>
        <translation>保存しました。ゲートウェイは %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Which channel would a request take?</source>
        <translation>リクエストはどのチャネルを使いますか?</translation>
    </message>
    <message>
        <source>Test all channels</source>
        <translation>すべてのチャネルをテスト</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>サービスを作成…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>キーをインポート…</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>サービスをテスト</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>サービスのアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>turnpike::ModelFetcher</name>
    <message>
        <source>Fetch models</source>
        <translation>モデルを取得</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>プロバイダーの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>turnpike::MomentDialog</name>
    <message>
        <source>Go to time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The log has requests from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>ログには %1 から %2 までのリクエストがあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>turnpike::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Shown in tables and bills. The key holder does not see it.</source>
        <translation>表や請求に表示されます。キーの利用者には見えません。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>7 日後</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 日後</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>1 年後</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1 日あたりのリクエスト</translation>
    </message>
    <message>
        <source>Empty: the default. 0: unlimited.</source>
        <translation>空欄: 既定値。0: 無制限。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>カンマ区切り。空欄: すべてのモデル。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可するアドレス</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>10.8.0.0/16 のようなネットワーク。空欄: すべてのアドレス。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>「%1」は 0 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>Key “%1” is ready</source>
        <translation>キー「%1」を作成しました</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>1 日 %1 リクエスト</translation>
    </message>
    <message>
        <source>requests unlimited</source>
        <translation>リクエスト無制限</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n モデル</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>キーの個数</translation>
    </message>
    <message>
        <source>One</source>
        <comment>key</comment>
        <translation>1 つ</translation>
    </message>
    <message>
        <source>Many</source>
        <comment>keys</comment>
        <translation>複数</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Each gets the label with a number behind it.</source>
        <translation>各キーのラベルの末尾に番号が付きます。</translation>
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message>
        <source>Channel in trouble</source>
        <comment>kind of notification</comment>
        <translation>チャネルの問題</translation>
    </message>
    <message>
        <source>Many errors</source>
        <comment>kind of notification</comment>
        <translation>エラー多発</translation>
    </message>
    <message>
        <source>Key near its daily limit</source>
        <comment>kind of notification</comment>
        <translation>日次上限間近のキー</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation>
            <numerusform>%1 他 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of a change to one row</comment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation>
            <numerusform>%n 件の変更ができませんでした。残りは完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの内容</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>処理中のストリーム</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>本日の費用</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>使用量のグラフ</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>上位モデル</translation>
    </message>
    <message>
        <source>Top keys</source>
        <translation>上位キー</translation>
    </message>
    <message>
        <source>Top channels</source>
        <translation>上位チャネル</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>前の期間と比較</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>この期間の使用はありません</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>キーによるリクエストは 1 秒以内にここへ集計されます。</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <comment>in an example request</comment>
        <translation>YOUR-KEY</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>時間別リクエスト</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>時間別トークン</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>時間別エラー</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>日別リクエスト</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>日別トークン</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>日別エラー</translation>
    </message>
    <message>
        <source>by model, %1</source>
        <comment>a day, or from one day to another</comment>
        <translation>モデル別、%1</translation>
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation>前の期間は使用なし</translation>
    </message>
    <message>
        <source>%1 % less than in the time before</source>
        <translation>前の期間より %1 % 減</translation>
    </message>
    <message>
        <source>%1 % more than in the time before</source>
        <translation>前の期間より %1 % 増</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <comment>a count</comment>
        <translation>24 時間で %1</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>a count</comment>
        <translation>7 日間で %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>a count</comment>
        <translation>30 日間で %1</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>毎秒</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation>
            <numerusform>/ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 since this window opened</source>
        <translation>ウィンドウを開いてからの最大 %1</translation>
    </message>
    <message>
        <source>since the gateway started</source>
        <translation>ゲートウェイの開始以降</translation>
    </message>
    <message>
        <source>no prices are set yet</source>
        <translation>価格は未設定です</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>グラフを CSV でエクスポート</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a count; a time of day</comment>
        <translation>%2 以降 %1</translation>
    </message>
</context>
<context>
    <name>turnpike::PresetPicker</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>その他のプロバイダー</translation>
    </message>
    <message>
        <source>that speaks OpenAI&apos;s protocol</source>
        <translation>OpenAI のプロトコルに対応</translation>
    </message>
    <message>
        <source>Built in, to try things without cost</source>
        <translation>内蔵。費用をかけずに試せます</translation>
    </message>
</context>
<context>
    <name>turnpike::ProbePanel</name>
    <message>
        <source>Model to test with</source>
        <translation>テストに使うモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider key to test with</source>
        <translation>テストに使うプロバイダーキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>チャネルをテスト</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>プロバイダーの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>turnpike::ProviderKeyList</name>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>is removed when you save</source>
        <translation>保存すると削除されます</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>turnpike::RangeBar</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>〜</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Own…</source>
        <comment>a range of dates</comment>
        <translation>期間指定…</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestDrawer</name>
    <message>
        <source>Details of the request</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Usage as received</source>
        <translation>受信した使用量</translation>
    </message>
    <message>
        <source>Copy the usage, byte for byte</source>
        <translation>使用量を受信したままコピー</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>前後のリクエストを表示</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>streamed</source>
        <comment>an answer</comment>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>in one piece</source>
        <comment>an answer</comment>
        <translation>一括</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>プロバイダーの応答</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>キャッシュ %1</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>推論 %1</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>費用 (USD)</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>日次上限</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Why this channel?</source>
        <translation>このチャネルになった理由</translation>
    </message>
    <message>
        <source>Which channels the same request would take now</source>
        <translation>同じリクエストが現在使うチャネル</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTimeline</name>
    <message>
        <source>%1. %2</source>
        <comment>number of an attempt; its channel</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>試行: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>first byte %1 s</source>
        <translation>初回バイト %1 秒</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTotalsLine</name>
    <message>
        <source>ok</source>
        <comment>requests</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>limited</source>
        <comment>requests answered with 429</comment>
        <translation>制限</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>out</source>
        <comment>tokens</comment>
        <translation>出力</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Totals of the filter</source>
        <translation>フィルター結果の合計</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>1 時間単位の集計</translation>
    </message>
    <message>
        <source>counting, %1 %</source>
        <comment>share in percent</comment>
        <translation>集計中 %1 %</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>一部のみ集計</translation>
    </message>
    <message>
        <source>%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out</source>
        <translation>リクエスト %1 件、制限 %2 件、失敗 %3 件、入力トークン %4、出力 %5</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsModel</name>
    <message>
        <source>deleted key %1</source>
        <translation>削除済みキー %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Model asked and used</source>
        <translation>要求モデルと使用モデル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>First byte ms</source>
        <translation>初回バイト (ms)</translation>
    </message>
    <message>
        <source>Total s</source>
        <translation>全体 (秒)</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens that went in</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <comment>tokens</comment>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens that came out</comment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>費用 (USD)</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>attempts at a request</comment>
        <translation>試行</translation>
    </message>
    <message>
        <source>A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.</source>
        <translation>リクエストが %1 件を超える期間は時刻順でのみ表示されます。並べ替えるには期間を短くしてください。</translation>
    </message>
    <message>
        <source>sum: %1 tokens in, %2 out</source>
        <translation>合計：入力トークン %1、出力 %2</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>直近 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>直近 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Filter, for example: status:5xx model:deepseek* duration&gt;2s</source>
        <translation>絞り込み (例: status:5xx model:deepseek* duration&gt;2s)</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation>ID をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The usage is on the clipboard.</source>
        <translation>使用量をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>ライブテール</translation>
    </message>
    <message>
        <source>New requests appear on top while the newest one is in view.</source>
        <translation>最新のリクエストが見えている間は、新しいリクエストが上に追加されます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>時刻へ移動…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Show all of the log</source>
        <translation>ログ全体を表示</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索を中止</translation>
    </message>
    <message>
        <source>Time of the filter</source>
        <translation>フィルターの期間</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>集計を中止</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation>
            <numerusform>1 分あたり新規 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>%2 件中 1–%1</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1 (続きあり)</translation>
    </message>
    <message>
        <source>%1 rows out of %2</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>%1 まで検索済み</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>一致するリクエストがありません</translation>
    </message>
    <message>
        <source>Clear the filter, or look further back.</source>
        <translation>フィルターをクリアするか、さらにさかのぼってください。</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>フィルターをクリアしてください。</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>Look further back, or wait for the next one.</source>
        <translation>さらにさかのぼるか、次のリクエストを待ってください。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Every request that a key makes is listed here a second after it has ended.</source>
        <translation>キーによるリクエストは、終了後 1 秒でここに表示されます。</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>詳細を開く</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>前後のリクエストを表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>The command is on the clipboard, without the key.</source>
        <translation>コマンドをクリップボードにコピーしました (キーは含みません)。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>show only rows with this value</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>hide rows with this value</comment>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>The log has no requests in this time.</source>
        <translation>この期間のリクエストはログにありません。</translation>
    </message>
    <message>
        <source>Export requests as CSV</source>
        <translation>リクエストを CSV でエクスポート</translation>
    </message>
</context>
<context>
    <name>turnpike::Restore</name>
    <message>
        <source>The present database cannot be read, so how much of it is missing in the backup is not known.</source>
        <translation>現在のデータベースを読み取れないため、バックアップにどれだけ欠けているかは分かりません。</translation>
    </message>
    <message>
        <source>The backup is of another installation: nothing of the present database is in it.</source>
        <translation>バックアップは別の環境のものです。現在のデータベースの内容は含まれていません。</translation>
    </message>
    <message>
        <source>The backup has every request and every key of the present database.</source>
        <translation>バックアップには、現在のデータベースのすべてのリクエストとキーがあります。</translation>
    </message>
    <message>
        <source>The backup does not have %1 requests and %2 keys of the present database; limits do not count them.</source>
        <translation>バックアップには、現在のデータベースのリクエスト %1 件とキー %2 個がありません。上限の計算には含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that do not work now work again: look for those that must not.</source>
        <translation>
            <numerusform>現在は使えない %n 個のキーが再び使えるようになります。使えてはならないキーがないか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators&apos; token is the one of the backup, unless the settings give one.</source>
        <translation>設定に指定がないかぎり、管理用トークンはバックアップのものになります。</translation>
    </message>
    <message>
        <source>The backup&apos;s newest entry is of %1; it has booked %2 requests.</source>
        <translation>バックアップの最新の記録は %1 のものです。計上済みのリクエストは %2 件です。</translation>
    </message>
    <message>
        <source>%1 of its %2 provider keys cannot be opened here and have to be entered again.</source>
        <translation>%2 個のプロバイダーキーのうち %1 個はここでは開けないため、再入力が必要です。</translation>
    </message>
    <message>
        <source>The gateway stops when the running requests have ended, and starts again with the backup. The present database is kept under a dated name beside it.</source>
        <translation>ゲートウェイは処理中のリクエストの終了後に停止し、バックアップを使って再び開始します。現在のデータベースは、日付入りの名前で同じ場所に残ります。</translation>
    </message>
    <message>
        <source>It is as of %1.</source>
        <translation>%1 時点のものです。</translation>
    </message>
    <message>
        <source>The one from before is kept as %1.</source>
        <translation>以前のデータベースは %1 として残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from the journal are booked now.</source>
        <translation>
            <numerusform>ジャーナルの %n 件のリクエストを計上しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that no database has booked are kept in %1: they may not belong here.</source>
        <translation>
            <numerusform>どのデータベースにも計上されていない %n 件のリクエストを %1 に残しました。ここのものではない可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 を復元しています…</translation>
    </message>
    <message>
        <source>The backup was not restored; the database is as it was.</source>
        <translation>バックアップを復元できませんでした。データベースは元のままです。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
</context>
<context>
    <name>turnpike::RotateKeyDialog</name>
    <message>
        <source>Rotate key “%1”</source>
        <translation>キー「%1」をローテーション</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its limits, counts and label stay as they are.</source>
        <translation>キーに新しいシークレットが発行されます。上限、回数、ラベルは変わりません。</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>すぐに失効</translation>
    </message>
    <message>
        <source>for one more hour</source>
        <translation>あと 1 時間</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>あと 1 日</translation>
    </message>
    <message>
        <source>for seven more days</source>
        <translation>あと 7 日</translation>
    </message>
    <message>
        <source>The old secret is valid</source>
        <translation>古いシークレットの有効期間</translation>
    </message>
    <message>
        <source>Time for the key holder to change over.</source>
        <translation>利用者が切り替えるための猶予です。</translation>
    </message>
    <message>
        <source>Key “%1” has a new secret</source>
        <translation>キー「%1」に新しいシークレットを発行しました</translation>
    </message>
    <message>
        <source>The old secret: %1</source>
        <translation>古いシークレット: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::RouteModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tried first</source>
        <translation>最初に試行</translation>
    </message>
</context>
<context>
    <name>turnpike::RoutePanel</name>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>any key of the group</source>
        <translation>グループの任意のキー</translation>
    </message>
    <message>
        <source>Which channel would this request take, and why</source>
        <translation>このリクエストが使うチャネルとその理由</translation>
    </message>
    <message>
        <source>Channels in the order in which they are tried</source>
        <translation>チャネル (試行順)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Hide the dry run</source>
        <translation>ドライランを非表示</translation>
    </message>
    <message>
        <source>Show the dry run</source>
        <translation>ドライランを表示</translation>
    </message>
    <message>
        <source>Which model? Choose one or type its name.</source>
        <translation>モデルを選ぶか、名前を入力してください。</translation>
    </message>
    <message>
        <source>The key may not use this model: its requests are refused before any channel is looked at.</source>
        <translation>このキーではこのモデルを使えません。リクエストはチャネルの選択前に拒否されます。</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>チャネルはまだありません。</translation>
    </message>
    <message>
        <source>No channel takes this request; it is answered with an error.</source>
        <translation>このリクエストを受け付けるチャネルがないため、エラーを返します。</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>フォームの区分</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>サービスを保存</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>サービスを作成</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>サービスを作成</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目を確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has been deleted in the meantime.</source>
        <translation>編集中にサービスが削除されました。</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>別の場所で「%1」に設定されました。</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>編集中に別の場所で変更されました。もう一度保存すると、この内容で上書きします。</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDrawer</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>サービスの詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>サービスのアドレスをコピー</translation>
    </message>
    <message>
        <source>One real request to the target&apos;s root, with a key of the pool.</source>
        <translation>プールのキーを使い、転送先のルートに実際のリクエストを 1 件送ります。</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>サービスをテスト</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>キーをインポート…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Key goes into</source>
        <translation>キーの位置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Waiting for the target…</source>
        <translation>転送先の応答を待っています…</translation>
    </message>
    <message>
        <source>Calls are made without a key.</source>
        <translation>キーなしで呼び出します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>provider keys</comment>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>any; passed on as it is</source>
        <translation>任意 (そのまま転送)</translation>
    </message>
    <message>
        <source>the query, as %1</source>
        <translation>クエリの %1</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>price</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 USD a request</source>
        <translation>リクエストあたり %1 USD</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>リクエスト %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>接続 %1 秒、初回バイト %2 秒、無通信 %3 秒、全体 %4 秒</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>設定のプロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesModel</name>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Requests cost nothing</source>
        <translation>リクエストに費用はかかりません</translation>
    </message>
    <message>
        <source>Of each request that succeeds</source>
        <translation>成功したリクエストごと</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>キーなしで呼び出します</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>keys that can be used, all keys</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 provider keys can be used</source>
        <translation>プロバイダーキー %2 個中 %1 個が使用可能</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>リクエスト %2 件中 %1 件が失敗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <comment>of a request</comment>
        <translation>価格 (USD)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>リクエスト、24 時間</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>サービスを作成</translation>
    </message>
    <message>
        <source>Filter services, or write status:trouble kind:llm keys&lt;2 errors&gt;5%</source>
        <translation>サービスを絞り込む (例: status:trouble kind:llm keys&lt;2 errors&gt;5%)</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>一致するサービスがありません</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>フィルターをクリアすると、すべて表示されます。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>A service puts any REST interface, or one LLM provider, behind a pool of keys that take turns, with an address of its own.</source>
        <translation>サービスは、任意の REST インターフェイスや 1 つの LLM プロバイダーを、順番に使われるキーのプールを通して専用のアドレスで提供します。</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>キーをインポート…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)…</source>
        <translation>
            <numerusform>%n 個のサービスを削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services as CSV</source>
        <translation>サービスを CSV でエクスポート</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a service&apos;s name</comment>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>%n 個のサービスを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back, and its address answers no more. The log and the usage stay. To stop it for a while, switch it off.</source>
        <translation>プロバイダーキーも一緒に削除され、元に戻せません。アドレスは応答しなくなります。ログと使用量は残ります。一時的に止めるだけなら、無効にしてください。</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>サービスを削除</translation>
    </message>
    <message>
        <source>Not every service was deleted</source>
        <translation>一部のサービスを削除できませんでした</translation>
    </message>
    <message>
        <source>Service “%1” was deleted.</source>
        <translation>サービス「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted.</source>
        <translation>
            <numerusform>%n 個のサービスを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the provider key %1?</source>
        <translation>プロバイダーキー %1 を削除しますか?</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back; the others take its turns.</source>
        <translation>削除すると元に戻せません。他のキーが代わりに使われます。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>The provider key %1 was removed.</source>
        <translation>プロバイダーキー %1 を削除しました。</translation>
    </message>
    <message>
        <source>Not every service was switched</source>
        <translation>一部のサービスを切り替えられませんでした</translation>
    </message>
    <message>
        <source>Service “%1” is on.</source>
        <translation>サービス「%1」を有効にしました。</translation>
    </message>
    <message>
        <source>Service “%1” is off.</source>
        <translation>サービス「%1」を無効にしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are on.</source>
        <translation>
            <numerusform>%n 個のサービスを有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are off.</source>
        <translation>
            <numerusform>%n 個のサービスを無効にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsForms</name>
    <message>
        <source>is set; type another one to replace it</source>
        <translation>設定済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の区分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Database and upkeep</source>
        <translation>データベースと保守</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>一致する設定がありません</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>別の語を試すか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>設定を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>This installation has no configuration file, so nothing here can be changed.</source>
        <translation>この環境には設定ファイルがないため、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>Kept in %1. The command line and, for a service, the environment come first.</source>
        <translation>%1 に保存されます。コマンドラインと、サービスの場合は環境変数が優先されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目を確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>設定を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved. Some of it counts after a restart.</source>
        <translation>保存しました。一部は再起動後に反映されます。</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>保存し、反映しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n 個の設定を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to count after a restart</source>
        <translation>%1 (再起動後に反映)</translation>
    </message>
</context>
<context>
    <name>turnpike::Shell</name>
    <message>
        <source>Turnpike goes on serving</source>
        <translation>Turnpike は稼働を続けます</translation>
    </message>
    <message>
        <source>Open or quit it from this icon.</source>
        <translation>このアイコンから開く、または終了できます。</translation>
    </message>
    <message>
        <source>Stop serving?</source>
        <translation>サービスを停止しますか?</translation>
    </message>
    <message>
        <source>The gateway runs in this window, and this desktop has no tray to leave it in. Minimised, it goes on.</source>
        <translation>ゲートウェイはこのウィンドウで動作しており、このデスクトップにはトレイがありません。最小化すれば動作を続けます。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n request(s)?</source>
        <comment>that are still running, before quitting</comment>
        <translation>
            <numerusform>%n 件のリクエストを待ちますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests are refused from now on. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>以後の新しいリクエストは拒否されます。今すぐ終了すると、ストリームはクライアントにそれを伝え、送信済みの分は記録されます。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>待ってから終了</translation>
    </message>
    <message>
        <source>The channel was not changed</source>
        <translation>チャネルを変更できませんでした</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Requests in flight are ending</source>
        <translation>処理中のリクエストの終了を待っています</translation>
    </message>
    <message>
        <source>Waiting calls off logging out or shutting down: do it again when Turnpike has quit. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>待つ場合、ログアウトやシャットダウンは中止されます。Turnpike の終了後にもう一度行ってください。今すぐ終了すると、ストリームはクライアントにそれを伝え、送信済みの分は記録されます。</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutsDialog</name>
    <message>
        <source>Set shortcut</source>
        <translation>ショートカットを設定</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <translation>このショートカットは「%1」で使用中です。</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>ショートカットを変更する操作を選んでください。</translation>
    </message>
    <message>
        <source>Press the keys, then “%1”. Nothing pressed means no shortcut.</source>
        <translation>キーの組み合わせを押してから「%1」を選びます。何も押さなければ、ショートカットなしになります。</translation>
    </message>
</context>
<context>
    <name>turnpike::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>turnpike::SkeletonRows</name>
    <message>
        <source>Rows are on their way</source>
        <translation>行を読み込んでいます</translation>
    </message>
</context>
<context>
    <name>turnpike::SleepGuard</name>
    <message>
        <source>Ends the requests in flight before</source>
        <translation>先に処理中のリクエストを終了します</translation>
    </message>
    <message>
        <source>Requests are in flight through the gateway</source>
        <translation>ゲートウェイで処理中のリクエストがあります</translation>
    </message>
</context>
<context>
    <name>turnpike::StatusStrip</name>
    <message>
        <source>Gateway: %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>1 秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>処理中のリクエスト</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Share of errors since the start</source>
        <translation>開始以降のエラー率</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>停止待ち</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>turnpike::TableHeader</name>
    <message>
        <source>Column titles</source>
        <translation>列見出し</translation>
    </message>
</context>
<context>
    <name>turnpike::TablePage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>%2 件中 1–%1</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1 (続きあり)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>行を読み込めませんでした</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みのフィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存済みのフィルターはまだありません</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>このフィルターを削除</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>更新できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::TaskBar</name>
    <message>
        <source>Cancel %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · 残り %2 秒</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>バックグラウンドタスクなし</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation>バックグラウンドタスク</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>time that has passed</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>turnpike::Tile</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>figure, unit, note</comment>
        <translation>%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>turnpike::TimeHistogram</name>
    <message>
        <source>Requests over time; choose a stretch with the arrow keys and Enter</source>
        <translation>リクエストの推移。矢印キーと Enter で区間を選択します</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a time axis</comment>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation>
            <numerusform>制限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>turnpike::TopList</name>
    <message>
        <source>Nothing was used in this time</source>
        <translation>この期間の使用はありません</translation>
    </message>
</context>
<context>
    <name>turnpike::TopModel</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>turnpike::Tray</name>
    <message>
        <source>Serving</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>停止待ち</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Open Turnpike</source>
        <translation>Turnpike を開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
    <message>
        <source>Stop when all streams have ended</source>
        <translation>すべてのストリームの終了後に停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>1 分あたり %n リクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % errors</source>
        <translation>エラー %1 %</translation>
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation>
            <numerusform>%n 個のチャネルに問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last minute&apos;s requests failed</source>
        <translation>直近 1 分のリクエストの %1 が失敗しました</translation>
    </message>
    <message>
        <source>Channel in trouble</source>
        <translation>チャネルの問題</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a channel&apos;s name; what is wrong with it</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation>リクエストの失敗が多発</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>日次上限間近</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation>
            <numerusform>%n 個のキーが日次上限に近づいているか、達しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message>
        <source>Database and upkeep</source>
        <translation>データベースと保守</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A consistent copy of the database, made while the gateway serves. The provider keys in it open only with the key file beside the database.</source>
        <translation>ゲートウェイを稼働させたまま、整合性のあるデータベースのコピーを作成します。中のプロバイダーキーは、データベースと同じ場所にある鍵ファイルがないと開けません。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Proves that requests, attempts, daily sums and journal agree.</source>
        <translation>リクエスト、試行、日次合計、ジャーナルが一致することを検証します。</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>集計を検証</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Reads the whole database to see what each table takes.</source>
        <translation>データベース全体を読み取り、表ごとの使用容量を調べます。</translation>
    </message>
    <message>
        <source>Measure tables</source>
        <translation>表を計測</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A file with every setting that differs from its default, without secrets.</source>
        <translation>既定値と異なるすべての設定を含むファイルです。シークレットは含みません。</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>設定をエクスポート…</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>データベースをバックアップ</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>%1 にバックアップ中</translation>
    </message>
    <message>
        <source>The database is copied to %1.</source>
        <translation>データベースを %1 にコピーしました。</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>バックアップできませんでした: %1</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>集計を検証中</translation>
    </message>
    <message>
        <source>The books could not be checked</source>
        <translation>集計を検証できませんでした</translation>
    </message>
    <message>
        <source>%1 requests, %2 of closed days, %3 attempts; %4 not booked yet</source>
        <translation>リクエスト %1 件、締め済みの日の分 %2 件、試行 %3 件、未計上 %4 件</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>集計は一致しています</translation>
    </message>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation>
            <numerusform>集計が一致しません: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring tables</source>
        <translation>表を計測中</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>size of a table&apos;s rows</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Size of the tables</source>
        <translation>表のサイズ</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 of it in smaller tables</source>
        <translation>うち小さな表 %1</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Exporting the configuration</source>
        <translation>設定をエクスポート中</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>設定を %1 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageModel</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>of these cached</source>
        <translation>うちキャッシュ</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>deleted key %1</source>
        <translation>削除済みキー %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>sum: %1 requests, %2 tokens</source>
        <translation>合計：リクエスト %1 件、トークン %2</translation>
    </message>
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの内容</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>By day and key</source>
        <translation>日別・キー別</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1 日あたりのリクエスト</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>1 日あたりのトークン</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>この期間の使用はありません</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>キーによるリクエストは 1 秒以内にここへ集計されます。</translation>
    </message>
    <message>
        <source>%1  ·  sum of these rows: %2 requests, %3 tokens</source>
        <translation>%1  ·  合計: %2 リクエスト、%3 トークン</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>使用量を CSV でエクスポート</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>使用量のグラフ</translation>
    </message>
    <message>
        <source>Compare with as many days before</source>
        <translation>直前の同じ日数と比較</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>rows of a chart</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>rows of a chart</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>rows of a chart</comment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>rows of a chart</comment>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>チャネル別</translation>
    </message>
    <message>
        <source>What the chart is of</source>
        <translation>グラフの対象</translation>
    </message>
    <message>
        <source>What the columns are divided by</source>
        <translation>列の内訳</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>チャネル別</translation>
    </message>
    <message>
        <source>Errors a day</source>
        <translation>1 日あたりのエラー</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>グラフを CSV でエクスポート</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageTotals</name>
    <message>
        <source>requests</source>
        <comment>behind a figure</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>input tokens</source>
        <comment>behind a figure</comment>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>of these cached</source>
        <comment>behind a figure</comment>
        <translation>キャッシュ分</translation>
    </message>
    <message>
        <source>output tokens</source>
        <comment>behind a figure</comment>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>errors</source>
        <comment>behind a figure: requests that failed</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Sums of the chosen time</source>
        <translation>選択した期間の合計</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % 増</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % 減</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a change</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 requests, %2 tokens, %3 errors</source>
        <translation>リクエスト %1 件、トークン %2、エラー %3 件</translation>
    </message>
</context>
<context>
    <name>turnpike::WindowBanners</name>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>The gateway could not start.</source>
        <translation>ゲートウェイを開始できませんでした。</translation>
    </message>
    <message>
        <source>Open to the network without TLS.</source>
        <translation>TLS なしでネットワークに公開されています。</translation>
    </message>
    <message>
        <source>Keys and answers travel in the clear. Give a certificate, or put a proxy in front.</source>
        <translation>キーと応答が平文で流れます。証明書を設定するか、前段にプロキシを置いてください。</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Key holders do not see it.</source>
        <translation>表やログに表示されます。キーの利用者には見えません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the provider&apos;s interface begins, with or without /v1 at its end.</source>
        <translation>プロバイダーのインターフェースの起点となるアドレス。末尾の /v1 はあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーキー</translation>
    </message>
    <message>
        <source>Further provider keys</source>
        <translation>追加のプロバイダーキー</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>1 行に 1 つ。暗号化して保存され、再表示されません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Parted by commas. * passes any name on.</source>
        <translation>カンマ区切り。* はすべての名前をそのまま渡します。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>チャネルを利用できるキーのグループ。カンマ区切り。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>最も高いものから試します。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>同じ優先度のチャネル間でのリクエストの配分。</translation>
    </message>
    <message>
        <source>Other model names</source>
        <translation>モデル名の対応</translation>
    </message>
    <message>
        <source>One on each line: name that is asked for = name that is sent.</source>
        <translation>1 行に 1 つ: 要求される名前 = 送信する名前。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Sent as OpenAI-Organization. Empty: none.</source>
        <translation>OpenAI-Organization として送信します。空欄: なし。</translation>
    </message>
    <message>
        <source>When a client leaves a stream</source>
        <translation>クライアントがストリームから切断したとき</translation>
    </message>
    <message>
        <source>End the provider&apos;s call</source>
        <translation>プロバイダーへの呼び出しを終了</translation>
    </message>
    <message>
        <source>Read on for a while, to learn the usage</source>
        <translation>使用量を確認するため、しばらく読み取りを続ける</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Brings channels together. Empty: none.</source>
        <translation>チャネルをまとめます。空欄: なし。</translation>
    </message>
    <message>
        <source>Model for tests</source>
        <translation>テストに使うモデル</translation>
    </message>
    <message>
        <source>Empty: the first of its models.</source>
        <translation>空欄: チャネルの最初のモデル。</translation>
    </message>
    <message>
        <source>Switch off by itself</source>
        <translation>自動的に停止</translation>
    </message>
    <message>
        <source>What the provider refuses twice, a minute apart, is switched off, and on again when a test is answered.</source>
        <translation>プロバイダーに 1 分の間隔で 2 回拒否されると停止し、テストに応答すると再び有効になります。</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http、https、socks5、socks5h。空欄: 設定のプロキシ。direct: なし。</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form::Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not have the form “asked = sent”.</source>
        <translation>「%1」は「要求名 = 送信名」の形式ではありません。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has address bits beyond its prefix length; write the network&apos;s first address.</source>
        <translation>「%1」にはプレフィックス長を超えるアドレスビットがあります。ネットワークの先頭アドレスを書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7.</source>
        <translation>「%1」は 10.8.0.0/16、2001:db8::/32、203.0.113.7 のようなネットワークではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>%1 belongs to the connection and cannot be overridden.</source>
        <translation>%1 は接続に属するため上書きできません。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 が重複しています。</translation>
    </message>
    <message>
        <source>A channel needs at least one group.</source>
        <translation>チャネルには少なくとも 1 つのグループが必要です。</translation>
    </message>
    <message>
        <source>A channel needs at least one model; * stands for any.</source>
        <translation>チャネルには少なくとも 1 つのモデルが必要です。* は任意のモデルです。</translation>
    </message>
    <message>
        <source>A header&apos;s name has 1 to 64 letters, digits and hyphens.</source>
        <translation>ヘッダー名は英数字とハイフン 1～64 文字です。</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line of at most 4096 bytes without control characters, and without spaces at its ends.</source>
        <translation>ヘッダーの値は 4096 バイト以内の 1 行で、制御文字や前後の空白は使えません。</translation>
    </message>
    <message>
        <source>A member needs a name, and model, stream and stream_options cannot be overridden.</source>
        <translation>メンバーには名前が必要です。model、stream、stream_options は上書きできません。</translation>
    </message>
    <message>
        <source>A name may not be empty and may not begin or end with a space.</source>
        <translation>名前は空にできず、前後に空白は使えません。</translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>プロバイダーキーは空白を含まない表示可能な ASCII 文字 1～4096 文字です。</translation>
    </message>
    <message>
        <source>A provider&apos;s status from 300 to 599 can be treated as one from 400 to 599.</source>
        <translation>プロバイダーのステータス 300～599 は、400～599 のいずれかとして扱えます。</translation>
    </message>
    <message>
        <source>A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen.</source>
        <translation>スラッグは a～z、0～9、ハイフンの 1～64 文字です。</translation>
    </message>
    <message>
        <source>A value is JSON of at most %1 bytes.</source>
        <translation>値は %1 バイト以内の JSON です。</translation>
    </message>
    <message>
        <source>Allowed are 0 to 2592000 seconds (30 days).</source>
        <translation>0～2592000 秒 (30 日) を指定してください。</translation>
    </message>
    <message>
        <source>Allowed is a whole number from %1 to %2.</source>
        <translation>%1～%2 の整数を指定してください。</translation>
    </message>
    <message>
        <source>Another service has this slug.</source>
        <translation>このスラッグは別のサービスが使っています。</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>%1 文字までです。</translation>
    </message>
    <message>
        <source>At most %1 entries are allowed.</source>
        <translation>%1 件までです。</translation>
    </message>
    <message>
        <source>At most %1 header fields are allowed.</source>
        <translation>ヘッダーフィールドは %1 個までです。</translation>
    </message>
    <message>
        <source>At most %1 members are allowed.</source>
        <translation>メンバーは %1 個までです。</translation>
    </message>
    <message>
        <source>At most %1 networks are allowed.</source>
        <translation>ネットワークは %1 個までです。</translation>
    </message>
    <message>
        <source>Both kinds of quotes cannot be stored.</source>
        <translation>2 種類の引用符を同時には保存できません。</translation>
    </message>
    <message>
        <source>Control characters and line breaks are not allowed.</source>
        <translation>制御文字と改行は使えません。</translation>
    </message>
    <message>
        <source>From 1 to 10000 keys can be added at once.</source>
        <translation>一度に追加できるキーは 1～10000 個です。</translation>
    </message>
    <message>
        <source>It is given by the environment or on the command line.</source>
        <translation>環境変数またはコマンドラインで指定されています。</translation>
    </message>
    <message>
        <source>Must be a URL that begins with http:// or https://.</source>
        <translation>http:// または https:// で始まる URL にしてください。</translation>
    </message>
    <message>
        <source>Must be a whole number from %1 to %2.</source>
        <translation>%1～%2 の整数にしてください。</translation>
    </message>
    <message>
        <source>Must be an address with a port, such as 127.0.0.1:8787.</source>
        <translation>127.0.0.1:8787 のようにポート付きのアドレスにしてください。</translation>
    </message>
    <message>
        <source>Must be http://, https://, socks5:// or socks5h:// with host and port.</source>
        <translation>http://、https://、socks5://、socks5h:// にホストとポートを付けてください。</translation>
    </message>
    <message>
        <source>Must be networks such as 10.0.0.0/8, separated by commas.</source>
        <translation>10.0.0.0/8 のようなネットワークをカンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>on または off にしてください。</translation>
    </message>
    <message>
        <source>Must be one line of text.</source>
        <translation>1 行のテキストにしてください。</translation>
    </message>
    <message>
        <source>Must be one of %1.</source>
        <translation>次のいずれかにしてください: %1。</translation>
    </message>
    <message>
        <source>Must be the name of a time zone, such as Asia/Kolkata.</source>
        <translation>Asia/Kolkata のようなタイムゾーン名にしてください。</translation>
    </message>
    <message>
        <source>No service has a key with this id.</source>
        <translation>この ID のキーを持つサービスはありません。</translation>
    </message>
    <message>
        <source>Only a root operator may let a channel reach other than public addresses.</source>
        <translation>パブリックアドレス以外への接続を許可できるのは root の管理者だけです。</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys through another proxy.</source>
        <translation>保存済みのプロバイダーキーを別のプロキシ経由で送れるのは root の管理者だけです。</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys to another host. Delete the keys first, or make a new channel.</source>
        <translation>保存済みのプロバイダーキーを別のホストへ送れるのは root の管理者だけです。先にキーを削除するか、新しいチャネルを作成してください。</translation>
    </message>
    <message>
        <source>Port 0 cannot be called.</source>
        <translation>ポート 0 には接続できません。</translation>
    </message>
    <message>
        <source>The address may not have .. in its path.</source>
        <translation>アドレスのパスに .. は使えません。</translation>
    </message>
    <message>
        <source>The address may not have a query or a fragment.</source>
        <translation>アドレスにクエリやフラグメントは使えません。</translation>
    </message>
    <message>
        <source>The address may not have a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードは使えません。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and have a host.</source>
        <translation>アドレスは http:// または https:// で始まり、ホストが必要です。</translation>
    </message>
    <message>
        <source>The channel was changed elsewhere in the meantime.</source>
        <translation>このチャネルは編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>The expiry must be UTC milliseconds between 1970 and 9999.</source>
        <translation>有効期限は 1970～9999 年の UTC ミリ秒で指定してください。</translation>
    </message>
    <message>
        <source>The expiry of a new key must be in the future.</source>
        <translation>新しいキーの有効期限は未来の日時にしてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The format of the provider is missing.</source>
        <translation>プロバイダーの形式がありません。</translation>
    </message>
    <message>
        <source>The formats are openai, openai_compatible, openai_responses, anthropic and gemini.</source>
        <translation>形式は openai、openai_compatible、openai_responses、anthropic、gemini です。</translation>
    </message>
    <message>
        <source>The formats are openai, openai_responses, anthropic and gemini.</source>
        <translation>形式は openai、openai_responses、anthropic、gemini です。</translation>
    </message>
    <message>
        <source>The header override was sealed for another installation: set it anew.</source>
        <translation>ヘッダーの上書きは別のインストール用に封印されています。設定し直してください。</translation>
    </message>
    <message>
        <source>The kind of provider is missing.</source>
        <translation>プロバイダーの種類がありません。</translation>
    </message>
    <message>
        <source>The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS.</source>
        <translation>メソッドは GET、POST、HEAD、PUT、PATCH、DELETE、OPTIONS です。</translation>
    </message>
    <message>
        <source>The name of a header or parameter has 1 to 64 characters of a token (RFC 9110).</source>
        <translation>ヘッダーまたはパラメーターの名前は、トークン文字 (RFC 9110) 1～64 文字です。</translation>
    </message>
    <message>
        <source>The organization has at most 200 visible ASCII characters without spaces.</source>
        <translation>組織は空白を含まない表示可能な ASCII 文字 200 文字までです。</translation>
    </message>
    <message>
        <source>The prefix is what stands before the slash, such as team-a: without spaces and stars, and without a slash at its ends.</source>
        <translation>プレフィックスはスラッシュの前の部分です (例: team-a)。空白と * は使えず、前後にスラッシュは付けません。</translation>
    </message>
    <message>
        <source>The price is from 0 to 1000 dollars.</source>
        <translation>価格は 0～1000 ドルです。</translation>
    </message>
    <message>
        <source>The provider key cannot be sent in this header.</source>
        <translation>プロバイダーキーはこのヘッダーでは送れません。</translation>
    </message>
    <message>
        <source>The proxy must be written as http://, https://, socks5:// or socks5h:// with host and port, without a user name or password; direct means none.</source>
        <translation>プロキシは http://、https://、socks5://、socks5h:// にホストとポートを付けて書きます (ユーザー名とパスワードは不可)。direct は「なし」です。</translation>
    </message>
    <message>
        <source>The random number generator of the system is not available.</source>
        <translation>システムの乱数生成器が利用できません。</translation>
    </message>
    <message>
        <source>The same provider key is there twice.</source>
        <translation>同じプロバイダーキーが重複しています。</translation>
    </message>
    <message>
        <source>The service was changed elsewhere in the meantime.</source>
        <translation>このサービスは編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>The slug is missing.</source>
        <translation>スラッグがありません。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>テキストが正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The token is set by the configuration; change it there.</source>
        <translation>トークンは設定で指定されています。設定側で変更してください。</translation>
    </message>
    <message>
        <source>There is no channel with this id.</source>
        <translation>この ID のチャネルはありません。</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>この ID のキーはありません。</translation>
    </message>
    <message>
        <source>There is no service with this id.</source>
        <translation>この ID のサービスはありません。</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translation>この名前の設定はありません。</translation>
    </message>
    <message>
        <source>This channel has no provider key with this id.</source>
        <translation>このチャネルにこの ID のプロバイダーキーはありません。</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only, and this one is none.</source>
        <translation>このチャネルが接続できるのはパブリックアドレスだけですが、これは該当しません。</translation>
    </message>
    <message>
        <source>This installation has no configuration file to keep settings in.</source>
        <translation>このインストールには設定を保存する設定ファイルがありません。</translation>
    </message>
    <message>
        <source>This key is not revoked.</source>
        <translation>このキーは失効していません。</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>このキーは失効しています。</translation>
    </message>
    <message>
        <source>This secret was sealed for another installation or another row.</source>
        <translation>このシークレットは別のインストールまたは別の行のために封印されています。</translation>
    </message>
    <message>
        <source>tls_certificate and tls_key must be given together.</source>
        <translation>tls_certificate と tls_key は両方指定してください。</translation>
    </message>
    <message>
        <source>Turnpike is shutting down; the change was not made.</source>
        <translation>Turnpike を終了しています。変更は行われませんでした。</translation>
    </message>
</context>
</TS>
