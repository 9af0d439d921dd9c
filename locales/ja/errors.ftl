# 入力欄の誤りと、その直し方。

error-form = フォームが不完全か、大きすぎます。前のページに戻って、もう一度送信してください。
error-name = 名前を 100 文字以内で入力してください。
error-address = 職場のメール アドレスを入力してください (例: name@contoso.com)。
error-unknown-domain = ドメイン { $domain } の組織は Microsoft に登録されていません。アドレスの入力に誤りがないか確認してください。
error-other-cloud = { $domain } の組織は、{ $app } が登録されている { $own } とは別の Microsoft クラウド ({ $cloud }) にあります。そのクラウド向けの提供があるかどうか、{ $publisher } にお問い合わせください。
error-shared-calendar-missing = テストで書き込む予定表の持ち主を入力するか、共有の予定表のテストのチェックを外してください。
error-shared-calendar = メール アドレスを入力してください (例: colleague@contoso.com)。
error-shared-calendar-own = 同僚のアドレスを入力してください。ご自身の予定表はいずれにしてもテストされます。
error-domain = ドメイン (例: contoso.com) または職場のメール アドレスを入力してください。
error-nothing-pasted = Microsoft のページに書かれていた内容、またはブラウザー上部のアドレスを貼り付けてください。
error-lone-number = この文章には { $number } という数字がありますが、Microsoft のものかどうか分かりません。Microsoft のページで AADSTS または「Error Code」の後に表示されていた場合は、その言葉と一緒に貼り付けてください。
error-approval-pasted = このアドレスにエラーはなく、承認されたことを示しています。承認が反映されたかどうかは、接続すると分かります。
error-address-pasted = これは Microsoft のページのアドレスで、エラーは含まれていません。ページに書かれている内容をコピーしてください。AADSTS で始まるコードは「トラブルシューティングの詳細」または「詳細」の下にあることがあります。
error-no-code = この文章にはエラー コードがありません。AADSTS で始まるコードを探してください。「トラブルシューティングの詳細」または「詳細」の下にあることがあります。
