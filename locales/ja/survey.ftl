# 外部から見たドメイン。

## 見込みと対応。

survey-other-cloud = { $domain } のアカウントは、別の Microsoft クラウド ({ $cloud }) にあります。{ $app } はそこに登録されておらず、あるクラウドのアカウントで別のクラウドのアプリにサインインすることはできません。
survey-other-cloud-1 = { $cloud } 向けの提供があるかどうかを、{ $app } の発行元に確認してください。
survey-other-cloud-2 = 組織の設定、ライセンス、承認のいずれによっても、これは変わりません。
survey-no-tenant = ドメイン { $domain } を持つ、問い合わせ可能な Microsoft の組織はありません。そのため、このドメインの職場アカウントはありません。
survey-no-tenant-1 = 入力に誤りがないか確認してください。
survey-no-tenant-2 = 別のドメインで Microsoft にサインインしている場合は、そのドメインを確認してください。
survey-hybrid = { $domain } は、Exchange Online と自身の Exchange Server の両方を使っているようです。{ $app } が利用できるのは Exchange Online のメールボックスだけのため、人によって使える場合と使えない場合があります。
survey-hybrid-1 = 使う予定のグループごとに 1 人ずつテストしてください。
survey-own = { $domain } のメールボックスは、自身の Exchange Server にあるようです。サーバーの構成にかかわらず、Microsoft Graph からは利用できません。
survey-own-1 = そのとおりであれば、予定表を接続する前に、Exchange Online のメールボックスが必要です。
survey-other-provider = { $domain } のメールは別のプロバイダーに届いており、Exchange Online を示すものはありません。
survey-other-provider-1 = ほかの場所にある予定表は、そこで接続する必要があります。
survey-cloud = { $domain } のメールボックスは Exchange Online にあるようです。{ $app } から利用できます。
survey-cannot-tell = { $domain } のメールボックスがどこにあるかは、外部からは分かりません。
survey-sign-in = { $domain } のアカウントで予定表を接続してください。レポートで確実に分かります。

## 調べたものの名前。

survey-name-organisation = Microsoft の組織
survey-name-cloud = Microsoft クラウド
survey-name-sign-in = サインイン
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Exchange ハイブリッド
survey-name-mail = メールの受信
survey-name-autodiscover = 自動検出レコード
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = フェデレーション レコード
survey-name-server = 組織のサーバー

## 確認できたこと (上の名前に続く)。

survey-tenant = あり、テナント { $id }
survey-tenant-none = このドメインでは見つかりません
survey-not-asked = 問い合わせできませんでした
survey-cloud-same = { $cloud }: アプリと同じ
survey-cloud-same-region = { $cloud }: アプリと同じ、リージョン { $region }
survey-cloud-not-same = { $cloud }: アプリと異なる
survey-cloud-not-same-region = { $cloud }: アプリと異なる、リージョン { $region }
survey-not-known = 不明
survey-sign-in-microsoft = Microsoft で
survey-sign-in-own-host = 組織自身のサービス { $host } で
survey-sign-in-own = 組織自身のサービスで
survey-sign-in-elsewhere = Microsoft 以外で
survey-exchange-seen = このドメインのメール ソフトに Microsoft が応答しています
survey-exchange-absent = このドメインのメール組織は Microsoft にありません
survey-not-told = 判断できませんでした
survey-hybrid-likely = 可能性あり
survey-hybrid-unlikely = 示すものなし
survey-hybrid-unknown = 外部からは判断できません
survey-mail-exchange-online = Exchange Online Protection を経由
survey-mail-own = 組織のホスト
survey-mail-gateway = メール ゲートウェイを経由 (その先は見えません)
survey-mail-google = Google
survey-mail-other = 別のプロバイダー
survey-mail-none = 受信なし: MX レコードがありません
survey-not-resolved = 解決できませんでした
survey-record-microsoft = Microsoft を指しています
survey-record-own = 組織のホストを指しています
survey-record-none = ありません
survey-record-federation = あります (exchangedelegation)
survey-spf-seen = Exchange Online からの送信を許可しています
survey-spf-absent = Exchange Online の記載がありません
survey-dkim-seen = Exchange Online による署名あり
survey-dkim-absent = Exchange Online のセレクターなし
survey-named = { $said } ({ $names })

## 組織自身のサーバー。

survey-server = { $host }: { $said }
survey-server-exchange = Exchange Server が応答しています
survey-server-exchange-online = この名前で Exchange Online が応答しています
survey-server-sign-in = 手前にサインイン ページがあり、これは Exchange ハイブリッドでは認められません
survey-server-other = Exchange Server ではないものが応答しています
survey-server-silent = 判断できる応答がありません
survey-build-supported = ビルド { $build }、{ $product } と報告しており、Microsoft のサポート対象です
survey-build-ended = ビルド { $build }、{ $product } と報告しており、{ $day } から Microsoft のサポート対象外です
survey-build-ends = ビルド { $build }、{ $product } と報告しており、{ $day } まで Microsoft のサポート対象です
survey-build-unknown = ビルド { $build } と報告していますが、こちらに情報がありません
survey-some-build-supported = { $product } のビルドと報告しており、Microsoft のサポート対象です
survey-some-build-ended = { $product } のビルドと報告しており、{ $day } から Microsoft のサポート対象外です
survey-some-build-ends = { $product } のビルドと報告しており、{ $day } まで Microsoft のサポート対象です
survey-some-build-unknown = こちらに情報のないビルドを報告しています
survey-trusts = テナント { $id } を信頼しています
