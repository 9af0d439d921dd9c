# 外部から見たドメイン。

check-domain-domain = ドメイン
    .hint = 職場のメール アドレスの @ より後の部分です (例: contoso.com)。個人のアドレスは必要ありません。

check-domain-title = ドメインを確認する
    .text = 誰かがサインインする前に、Microsoft と公開レコードから組織について分かることを表示します。Microsoft のアカウントがあるか、どのクラウドにあるか、メールがどこにありそうかが分かります。
check-domain-which = 確認するドメイン
check-domain-another = 別のドメイン
check-domain-check = 確認する

check-domain-found = 外部から見た { $domain }
check-domain-cloud = 目安: おそらく利用可能
check-domain-hybrid = 目安: 人によって異なる
check-domain-out-of-reach = 目安: おそらく利用不可
check-domain-other-cloud = 別の Microsoft クラウド
check-domain-no-tenant = Microsoft の組織が見つかりません
check-domain-cannot-tell = 目安: 判断できません
check-domain-hints = これらは目安です。レコードから分かるのはドメインの構成で、1 人ひとりのメールボックスの場所ではありません。{ $app } が予定表を利用できるかどうかは、サインインして初めて分かります。
check-domain-sign-in = サインインして確実に確認する
check-domain-seen = 確認できたこと
    .at = 調査日時: { $time }。応答は 1 時間保持されます。
