# 使えなくなったリンクを開いた管理者が読む内容。

handover-withdrawn = この依頼は取り下げられました
    .lead = 依頼した { $name } さんが { $at } に取り下げました。このリンクはもう使えません。
    .lead-support = { $publisher } のサポートが { $at } に取り下げました。このリンクはもう使えません。
    .nothing = リンクを開いたことで許可されたものはなく、対応していただくことはありません。
    .ask = それでも { $app } を許可したい場合は、{ $name } さんに新しいリンクを依頼してください。
handover-withdrawn-consented = 依頼が取り下げられた後の { $at } に、Microsoft から承認の通知がありました。この承認は Microsoft で有効です。こちらでは確認しておらず、取り消すこともできません。
handover-withdrawn-undo = 取り消すには、Entra 管理センターで <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> を開き、<strong>Admin consent</strong> タブで <strong>Revoke</strong> を選ぶか、エンタープライズ アプリケーションを削除してください。

handover-used = このリンクは役目を終えました
    .lead = 承認が確認されたため、このリンクでは結果だけを表示します。もう一度承認を始めることも、拒否することもできません。
    .next = 承認を変更または取り消すには、Entra 管理センターを使います。場所は結果のページに記載しています。
    .result = 結果を表示する
