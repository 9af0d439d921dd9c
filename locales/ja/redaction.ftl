# レポートのうち、どこまでを外部に渡すか。

redaction-level-internal = 組織内用
    .text = レポートの内容すべて。名前やアドレスも含みます。
redaction-level-vendor = ベンダーのサポート用
    .text = 組織のテナント ID とドメイン、サポートに必要な識別子。個人の名前は含みません。
redaction-level-public = 公開用
    .text = 確認の結果のみ。誰についてのものかは一切含みません。

redaction-kind-people = 個人の名前
redaction-kind-sign-in-names = サインイン名
redaction-kind-organisations = 組織の名前
redaction-kind-apps = アプリの名前
redaction-kind-objects = ユーザーなどのディレクトリ オブジェクトの識別子
redaction-kind-tenants = テナント ID
redaction-kind-records = アプリ、レポート、設定確認の識別子
redaction-kind-requests = 要求 ID、トレース ID、関連付け ID
redaction-kind-domains = ドメイン
redaction-kind-hosts = サーバーの名前
redaction-kind-builds = サーバーのビルド
redaction-kind-addresses = 問い合わせ先のアドレス
redaction-kind-error-texts = エラーの文章
redaction-kind-codes = 未知のコードと名前
redaction-kind-permissions = 未知のアクセス許可
redaction-kind-texts = ポータル自身のものではない文章
redaction-kind-claims = ポリシーが求めた要求 (claims)
redaction-kind-times = 時刻

redaction-instead-people = ユーザー 1
redaction-instead-organisations = 組織 1
redaction-instead-apps = アプリ
redaction-instead-requests = [非公開: 識別子]
redaction-instead-builds = [非公開: ビルド]
redaction-instead-addresses = [非公開: アドレス]
redaction-instead-error-texts = [非公開: エラーの文章]
redaction-instead-codes = [非公開: コード]
redaction-instead-texts = [非公開: 文章]
redaction-instead-times = 日付のみ

redaction-withheld = 非公開にしたもの
    .what = 種類
    .places = 箇所
    .instead = 代わりの表示
    .none = 非公開にしたものはありません。
