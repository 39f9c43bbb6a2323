<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>Turnpike could not start</source>
        <translation>Turnpike を起動できませんでした</translation>
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
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
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
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>turnpike::DayChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
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
        <source>Filter keys by label</source>
        <translation>ラベルでキーを絞り込む</translation>
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
        <source>The key was not revoked: %1</source>
        <translation>キーを失効できませんでした: %1</translation>
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
        <source>The key was not restored: %1</source>
        <translation>キーを復元できませんでした: %1</translation>
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
</context>
<context>
    <name>turnpike::MainWindow</name>
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
        <source>Try again</source>
        <translation>再試行</translation>
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
        <source>&amp;Revoke keys</source>
        <translation>キーを失効(&amp;R)</translation>
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
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>使用量(&amp;U)</translation>
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
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの内容</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
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
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Chart of the usage by day; the table below has its figures</source>
        <translation>日別使用量のグラフ。数値は下の表にあります</translation>
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
        <source>by key, %1 – %2</source>
        <comment>two dates</comment>
        <translation>キー別、%1 – %2</translation>
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
</TS>
