# 最初のページ。

start-title = 予定表を接続する
start-heading = 予定表を { $app } に接続します
start-connect = 予定表を接続する
    .hint = Microsoft でサインインすると、ここに戻ります。
start-signed-in = <strong>{ $name }</strong> ({ $username }) としてサインインしています。
start-go-on = 予定表の接続に進む
start-last-report = 前回のレポートを表示する
start-steps = 手順
start-step-1 = Microsoft でサインインします
    .text = Microsoft のページで、職場のアカウントを使います。パスワードがこちらに伝わることはありません。
start-step-2 = 予定表へのアクセスを許可します
    .text = 多くの組織では、この判断を管理者に任せています。その場合は、管理者が対応できるリンクをお渡しします。
start-step-3 = 本当に動くかどうかを確認します
    .text = アクセス許可ごとに Microsoft に 1 つずつ問い合わせ、何が応答し、何が応答せず、誰が直せるのかを表示します。
start-admin = 管理者としてリンクを受け取った場合
    .text = そのリンクを開いてください。ここでのアカウントは不要です。誰が何をなぜ求めているかが表示され、進むと決めたときにだけ Microsoft のページに移動します。
start-stuck = Microsoft のページで止まってしまった場合
    .text = Microsoft のページの中には、ここに戻らないものがあります。<a>ページに書かれている内容をお知らせください</a>。説明します。
start-domain = 自組織のメールは対応しているか
    .text = サインインの前に、<a>組織のドメインを確認</a>できます。
