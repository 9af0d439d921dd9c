# Microsoft のページで止まってしまった人のためのページ。

stuck-heading = Microsoft のページで止まってしまいましたか
    .text = 「管理者の承認が必要」(Need admin approval) など、Microsoft のページの中には、そこで止まり、ここに戻らないものがあります。ページに書かれている内容をお知らせいただければ、その意味と、誰が対応できるのかを説明します。
stuck-form = ここに貼り付けてください
    .again = ほかにも文章がありますか
    .button = 説明を見る
    .hint = 内容は一切保存されません。パスワードは絶対に貼り付けないでください。
stuck-pasted = ページに書かれている内容
    .hint = どの言語でもかまいませんので、ページ全体をコピーしてください。少なくとも、AADSTS90094 のようなコード、「関連付け ID」(Correlation ID)、「タイムスタンプ」(Timestamp) のある行が必要です。ページのアドレスや、Microsoft Graph のエラー応答も役に立ちます。
stuck-answer = Microsoft のページの意味
stuck-http-status = Microsoft Graph の応答は HTTP ステータス { $status } でした。
stuck-others = この文章に含まれるほかのコード
    .text = 上に表示しているのは、誰かの対応が必要なコードです。ほかのコードについては、それだけを貼り付けてください。
