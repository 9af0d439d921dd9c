# ベンダーの製品から案内されて来た人のためのページと、製品へ戻る方法。

entry-welcome = 予定表を { $app } に接続します
entry-sent = 会社のアカウントでは Microsoft での手順がいくつか必要なため、{ $app } からここに案内されました。
entry-account = Microsoft では <strong>{ $account }</strong> のサインインが開きます。そこで別のアカウントを選ぶこともできます。
entry-go = Microsoft に進む
    .hint = Microsoft のページでサインインすると、ここに戻ります。パスワードがこちらに伝わることはありません。
entry-go-on = 続ける
entry-steps = 手順
entry-step-sign-in = Microsoft でサインインします。
entry-step-allow = 予定表へのアクセスを許可します。組織がこの判断を管理者に任せている場合は、管理者用のリンクをお渡しします。
entry-step-check = 本当に動くかどうかを確認します。
entry-step-back = { $app } に戻ります。

entry-back = { $app } に戻る
entry-back-heading = { $app } から来られた場合
entry-told-checked = 接続の確認の結果が { $app } に伝えられます。
entry-told-allowed = 組織がアプリを許可していることが { $app } に伝えられます。予定表は、{ $app } でもここでも接続できます。
entry-told-handed-over = 管理者に依頼したことが { $app } に伝えられます。このページにはいつでも戻れます。
entry-told-declined-by-admin = 管理者が拒否したことが { $app } に伝えられます。理由は製品には伝えられません。
entry-told-declined = アクセスを許可しなかったことが { $app } に伝えられます。いつでも変更できます。
entry-told-blocked = 妨げになっているものが { $app } に伝えられるため、改めて尋ねられることはありません。
entry-told-else = 名前、アドレス、予定表の内容は一切伝えられません。ここでサインインしている場合は、アカウントの ID が伝えられます。

entry-no-way-back = このまま続けられます。戻るためのボタンはありませんので、終わったらこのページを閉じてください。
entry-not-listed = 製品の開発元の方へ: 戻り先のアドレスがこのポータルに登録されていません。クエリを除いた完全なアドレスを <code>entry.return_addresses</code> に追加してください。
entry-state-unusable = 製品の開発元の方へ: <code>state</code> は、1 ～ 512 文字の表示可能な ASCII 文字でなければなりません。

entry-no-error = 何が起きたのかの情報がありません
    .text = { $app } からここに案内されましたが、Microsoft のエラーが渡されていません。ここでもう一度試すことができます。Microsoft に文章が表示された場合は、その内容をお知らせください。
    .connect = 予定表を接続する
    .stuck = Microsoft に表示された内容を知らせる
    .support = サポート用
    .vendor = 製品の開発元の方へ: <code>error</code> がないか、同じパラメーターが 2 つあります。Microsoft からリダイレクト アドレスに送られた内容を、失敗したときにだけ、一度だけ、そのまま渡してください。

entry-nowhere = 戻る先がありません
    .text = このブラウザーは { $app } からの案内でここに来ていないか、1 日以上たっています。{ $app } を普段の方法で開いてください。
    .home = 最初のページへ
