# 組織の管理者への依頼がどうなっているかを、本人が確認するページ。

status-title = { $organisation } への依頼
status-lead-in = { $app } の依頼 ({ $organisation })

status-heading-created = リンクを管理者に送ってください
status-heading-opened = 管理者がリンクを開きました
status-heading-consented = 管理者が同意しました
status-heading-proving = 同意済みで、反映中です
status-heading-proven = 組織が許可しました
status-heading-refused = 管理者が拒否しました
status-heading-failed = 失敗しました
status-heading-expired = リンクの期限が切れました
status-heading-withdrawn = この依頼を取り下げました
status-heading-withdrawn-support = この依頼は取り下げられました

status-created = 管理者がリンクを開くまで、何も起こりません。IT 部門への普段の連絡手段で送ってください。こちらから何かを送ることはありません。
status-opened = 管理者の対応待ちです。メッセージが見落とされた場合は、もう一度送ることができます。
status-expired = 期限までに回答がありませんでした。新しいリンクで改めて依頼できます。古いリンクは使えません。
status-refused = 管理者に相談してください。判断が変わることもあります。
status-refused-reason = 管理者が示した理由
status-refused-no-reason = 理由は示されていません。
status-withdrawn = リンクは { $at } 以降使えません。リンクを開いた人には、あなたが依頼を取り下げたことが表示されます。
status-withdrawn-support = { $publisher } のサポートがリンクを取り下げました。{ $at } 以降使えません。引き続きアクセスが必要な場合は、もう一度依頼するか、サポートに連絡してください。
status-withdrawn-consented = それでも管理者が承認したと、{ $at } に Microsoft から通知がありました。管理者はすでに Microsoft のページを開いていました。こちらでは確認しておらず、取り消すこともできません。承認を取り消せるのは、Entra 管理センターを使う管理者だけです。

status-ask-again = 新しいリンクを作成する
status-sign-in-again = サインインして新しいリンクを作成する

status-proving = Microsoft は承認を各システムに行き渡らせます。通常は数秒、場合によっては 1 時間ほどかかります。こちらでは、毎回新しいトークンで確認を続けます。ここでお待ちいただく必要はありません。
status-proving-since = 分経過 (承認: { $at })
status-proving-next = 次の確認: { $at }。
status-proving-you = 次の確認にはあなたの操作が必要です。ボタンを押してサインインしてください。
status-check-now = 今すぐ確認

status-proven = すべてのアクセス許可を含む、組織の新しいトークンを確認しました。残る手順は 1 つで、それができるのはあなただけです。
status-connect = 予定表を接続する
status-report = 管理者のレポートを表示する

status-message = メッセージ
status-message-again = 最初のメッセージ
status-message-gone = リンクは作成時に一度だけ表示され、読み取れる形ではここに保存されていません。
status-message-link = 管理者用のリンク
    .hint = サインイン用のリンクではありません。開いても誰もサインインせず、あなたの予定表が誰かに渡ることもありません。
    .copy = リンクをコピーする
status-message-subject = 件名
status-message-text = 本文
    .copy = 本文をコピーする
status-message-mail = メールを作成する
status-message-file = メール ソフト用のファイルとして保存する
status-message-html = メールに貼り付けるための、リンク付きの本文

status-reminder = 管理者に再度知らせる
    .due = まだ回答がありません。いつ依頼したか、依頼がまだ処理されていないことを伝えるメッセージを作成できます。
    .write = 再送メッセージを作成する
    .again = 再送メッセージをもう一度作成する
status-reminder-later = 回答がない場合は、{ $at } 以降に再送メッセージを作成できます。
status-reminder-written = 再送メッセージ
    .send = まだ何も送信されていません。最初のメッセージと同じように、ご自身で送ってください。
status-reminders = 再送メッセージを { $count } 回作成しました。最後に作成したのは { $at } です。

status-steps = 進み具合
status-step-made = リンクの作成
    .detail = { $at }、{ $name } さん
status-step-opened = 管理者がリンクを開く
    .current = 管理者がリンクを開くのを待っています
status-step-approved = Microsoft のページでの承認
    .current = 管理者の判断を待っています
status-step-arrived = 新しいトークンへの承認の反映
    .current = 新しいトークンに承認が反映されるのを待っています
    .detail = これまでの確認: { $count } 回
status-step-proven = 承認を確認
    .detail = { $at }。承認した人のロール: { $role }
status-step-refused = 拒否
status-step-failed = 失敗
status-step-withdrawn = 取り下げ

status-openings = リンクを開いた人
    .none = まだ誰もリンクを開いていません。
    .programs-only = まだ人はリンクを開いていません。
    .count = { $count } 回開かれました。
    .latest = 最近開かれた時刻:
    .hint = 記録するのは時刻とブラウザーの種類だけで、アドレスや名前は記録しません。そのため、リンクを持っている人なら、あなた自身も含めて誰の可能性もあります。
status-openings-programs = メールのスキャナーやプレビューなどのプログラムが { $count } 回開きました。これは数に含めていません。
status-opening = { $at }、{ $browser } ({ $system })
status-opening-browser = { $at }、{ $browser }
status-opening-system = { $at }、{ $system } のブラウザー
status-opening-unknown = { $at }、不明なブラウザー

status-withdraw = 依頼を取り下げる
    .text = 不要になった場合や、違う人に送ってしまった場合は、取り下げてください。リンクはすぐに使えなくなります。
    .link = 依頼を取り下げる
status-withdraw-title = 依頼を取り下げますか
    .what = 管理者用のリンクは、持っている人全員について、すぐに使えなくなります。リンクを開いた人には、あなたが依頼を取り下げたことが表示されます。元に戻すことはできませんが、新しい依頼を作成できます。
    .late = ちょうど Microsoft のページを開いている管理者は、そこで承諾 (Accept) を押すことができます。こちらで止めることはできませんが、その場合はあなたのページに表示されます。
    .yes = 取り下げる
    .no = 取り下げない

status-keep = このページのアドレスを保存しておいてください (<a>お使いの言語のこのページ</a>)。依頼の状況をいつでも確認できます。管理者用のリンクの有効期限は { $until } です。
status-keep-closed = このページのアドレスを保存しておいてください (<a>お使いの言語のこのページ</a>)。依頼の状況をいつでも確認できます。
