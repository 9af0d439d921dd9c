# リンクによるレポートの共有: リンクを作るページと、リンクが開くページ。

share-title = このレポートを共有する
    .text = 送りたい相手に送るためのリンクを作ります。リンクには現在のレポートが、選んだレベルの範囲だけ表示されます。開いても何も変わらず、いつでも取り消すことができます。
share-back = レポートに戻る

share-level = 表示する範囲

share-who = リンクを開ける人
share-who-own = { $organisation } の人 (サインイン後)
share-who-named = 別の組織の人 (サインイン後)
share-who-anyone = リンクを持っている人全員
    .hint = リンクは簡単に転送されます。
share-organisation = 別の組織
    .hint = 別の組織の人に限る場合のみ入力してください。ドメイン (例: contoso.com) またはテナント ID です。
share-days = 有効期間
share-days-count = { $count } 日
share-note = メモ
    .hint = 200 文字まで。空欄でもかまいません。あなたとサポート担当者に表示され、リンクを開いた人には表示されません。
share-make = リンクを作る

share-made = リンクができました
    .once = 表示されるのは今回だけです。保存されるのはリンクのハッシュだけです。今コピーしてください。
    .copy = リンクをコピーする
share-again = 別のリンクを作る

share-links = このレポートへのリンク
    .none = ありません。
share-opens-own = { $organisation } の人がサインイン後に開けます。
share-opens-anyone = リンクを持っている人は誰でも開けます。
share-until = { $at } まで有効です。
share-made-by = { $at } に { $name } さんが作成。
share-views =
    { $count ->
        [0] まだ開かれていません。
       *[other] { $count } 回開かれました。
    }
share-log = 最近リンクを開いた人
share-state-open = 有効
share-state-expired = 期限切れ
share-state-revoked = 取り消し済み
share-revoke = リンクを取り消す

shared-by-link = リンクで共有されたレポートです。{ $level }:
shared-noted = リンクを作った人には、リンクが開かれたこと、ブラウザーの種類、ここにサインインしている場合はあなたの名前が表示されます。
shared-download = 署名付きファイルとしてダウンロードする
    .hint = このポータルの署名が付いた JSON です。後から変更された場合は分かります。

shared-sign-in = このレポートを読むにはサインインしてください
    .text = このリンクは特定の組織の人だけが開けます。その組織の職場アカウントでサインインしてください。
shared-other-tenant = このレポートは別の組織向けです
    .text = { $username } としてサインインしています。このリンクは別の組織の人だけが開けます。
    .next = その組織のアカウントをお持ちの場合は、それでサインインしてください。お持ちでない場合は、リンクを送ってくれた人に別のリンクを依頼してください。
    .button = 別のアカウントでサインインする
shared-expired = このリンクは期限が切れています
    .text = { $at } まで有効でした。
shared-unknown = リンクが途中で切れているか、取り消されています。

error-share-level = レポートのどこまでを表示するかを選んでください。
error-share-days = リンクの有効期間を選んでください。
error-share-who = リンクを開ける人を選んでください。
error-share-organisation = 別の組織のドメイン (例: contoso.com) またはテナント ID を入力してください。
error-share-note = メモは 200 文字以内の 1 行にしてください。
