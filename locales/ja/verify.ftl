# レポート ファイルが本物かどうかを伝えるページ。

verify-heading = このレポートは本物ですか
    .text = このポータルから渡されるレポートには署名があります。ファイルを送ると、ポータルが作成したときのままかどうかをお伝えします。
verify-form = レポート
    .again = ほかのファイルもありますか
    .button = ファイルを確認する
    .hint = 内容は一切保存されません。
verify-file = レポート ファイル
    .hint = 署名付きデータ (JSON) またはページ (HTML)。1 MB までです。
verify-pasted = または内容を貼り付けてください

verify-valid = 本物です
    .text = このレポートには { $app } のポータルの署名があり、その後何も変更されていません。
verify-wrong = 変更されています
    .text = ファイルにはこのポータルのキーが記されていますが、内容が署名と一致しません。誰かが変更しています。書かれている内容を信用せず、ファイルをもう一度もらってください。
verify-unknown-key = ほかの署名です
    .text = ファイルに記されたキーは、このポータルのものではありません。別のポータルのファイルかもしれません。そのポータルで確認してください。
verify-missing = 署名がありません
    .text = ファイルには署名のないレポートが入っています。誰でも作成や変更ができます。署名付きのファイルをもらってください。
verify-page = 署名の対象はファイルの中のデータです。ページに表示される内容は変更できるため、ここに表示されている内容を確認してください。
verify-facts = レポートの内容
verify-answer = 結果
verify-level = 対象
verify-exported = エクスポート日時
verify-checked = 確認日時
verify-key = キー

verify-error-nothing = ファイルを選ぶか、内容を貼り付けてください。
verify-error-several = 一度に送れるレポートは 1 つです。ファイルか文章のどちらかにしてください。
verify-error-too-large = ファイルが大きすぎます。レポートは最大 1 MB です。それより大きいファイルは consentry verify-report で確認してください。
verify-error-no-report = Consentry のレポートではないか、一部が欠けています。ダウンロードしたままのファイルを使ってください。
verify-error-other-version = このレポートは別のバージョンの Consentry で作成されており、このポータルでは読み取れません。
