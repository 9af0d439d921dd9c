# サポートがチケットに貼り付ける回答。書式なしのテキストで、改行はそのまま回答に入る。

answers-greeting = お問い合わせありがとうございます。
answers-thanks =
    よろしくお願いいたします。
    { $publisher }
    { $name }
answers-what-to-do = 対応方法:

answers-seen = 確認できた内容:
answers-seen-organisation = 組織: { $name }
answers-seen-refusal = Microsoft に拒否されたサインイン: { $time }、{ $code }
answers-seen-lacks = 不足しているアクセス許可: { $scopes }
answers-seen-check = 前回の確認: { $time }
answers-seen-mailbox = メールボックス: { $verdict }

answers-stopped = Microsoft が { $app } へのサインインを続行しませんでした。理由と対応方法は次のとおりです。
answers-admin-approval = { $app } を予定表で使うには、その前に貴組織の管理者が { $app } を承認する必要があります。
answers-link =
    次のリンクを管理者に送ってください。{ $app } が何をなぜ求めているか、許可または拒否する方法を確認できます。開いただけでは何も許可されません:
    { $link }
    リンクの有効期限は { $until } です。
answers-no-link =
    次のページを開いてサインインし、依頼を管理者に渡してください。管理者へのリンクとメッセージが作成されます:
    { $page }
answers-hybrid = 貴組織のメールボックスは、Exchange Online と自社のサーバーの両方にあります。{ $app } は Exchange Online のメールボックスで動作します。その他のメールボックスは Microsoft Graph からは利用できません。
answers-all-works = 前回の確認では、{ $app } に必要なものはすべて応答しました。それでも { $app } で動作しないことがある場合は、表示された内容と日時をお知らせください。
    .not-seen =
        すべてが動作することは、まだ確認できていません。次のページを開いてサインインし、確認を実行してください。動作するものとしないものが表示されます:
        { $page }
answers-link-expired = 管理者用のリンクの有効期限が切れています。{ $app } を承認するためのリンクには期限があります。失われたものはありません。
answers-vendor-fault = 申し訳ございません。これは当社側の問題で、お客様に原因はありません。{ $publisher } が Microsoft での { $app } の設定を修正する必要があります。お客様側で変更していただくことはありません。再度お試しいただけるようになりましたら、ご連絡いたします。
answers-send-ids =
    原因を調べるため、失敗した { $app } へのサインインの詳細が必要です。サインインが止まったページ (当社または Microsoft のページ) の下部に表示されています。次の内容をテキストでお送りください:
    - AADSTS で始まる番号 (ある場合)
    - Correlation ID と Trace ID
    - 時刻 (Timestamp)
    - サインインに使ったメール アドレス
    パスワードやページのアドレス全体は送らないでください。
