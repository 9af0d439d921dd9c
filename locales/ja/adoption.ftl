# 承認の後: 組織が許可していることと、人が接続していることは別の事実。

adoption-heading = 許可と接続
adoption-allowed = あなたの組織は { $app } を許可しています ({ $day } に確認)。
adoption-connected = { $count ->
    [0] まだ誰も接続していません。
   *[other] これまでに接続した人: { $count } 人。
}
adoption-next = 次の段階: 依頼した { $name } さんは、ご自身の予定表を接続できるようになりました。
adoption-lacks = その後、{ $app } は組織が承認した範囲を超える内容を求めるようになりました。管理者がもう一度承認する必要があります: <code>{ $scopes }</code>

asked-by-vendor = { $publisher } のサポート (あなたの組織の人ではありません)
asked-by-customer = Microsoft でサインイン済み
asked-by-own-words = 本人の記入 (未確認)
asked-by-vendor-lead = { $publisher } が、{ $app } をもう一度承認するよう求めています。あなたの組織がまだ承認していないアクセス許可が必要になりました。以前に承認された内容は、そのまま使えます。
asked-by-customer-lead = { $name } さんが { $app } の利用を希望しています。あなたの組織の設定では、この判断は管理者に任されています。
