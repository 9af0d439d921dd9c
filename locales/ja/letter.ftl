# 組織の管理者に本人の名前で送るメッセージ。

letter-subject = { $app } の利用許可のお願い
letter-reminder-subject = 再送: { $app } の利用許可のお願い
letter-greeting = お疲れさまです。
letter-why = { $publisher } の { $app } を自分の予定表で使いたいと考えています。当組織の Microsoft 365 では、これを許可できるのは管理者だけです。
letter-reminder-why = { $asked } に、{ $publisher } の { $app } を当組織で許可していただくようお願いしました。この依頼はまだ処理されておらず、判断していただくまで { $app } を自分の予定表で使うことができません。
letter-page = 次のページで、{ $app } が何をなぜ求めているか、当組織で許可または拒否する方法を確認できます:
letter-safe = サインイン用のリンクではありません。開いても誰もサインインせず、何も許可されません。{ $publisher } のアカウントは不要です。
letter-roles = 次のロールのいずれか 1 つがあれば十分です: { $roles }。
letter-sheet = { $app } が何を読み取れて何を読み取れないか、また取り消す方法を、印刷用の 2 ページにまとめています:
letter-until = リンクの有効期限は { $until } です。
letter-thanks =
    よろしくお願いいたします。
    { $name }

letter-again-subject = { $app } の再承認のお願い
letter-again-why = 貴組織では、{ $publisher } の { $app } をすでに許可していただいています。現在 { $app } には、そのときに許可された範囲を超えるアクセス許可が必要です:
letter-again-page = 次のページで、{ $app } が求めるすべての内容とその理由、貴組織で許可または拒否する方法を確認できます:
letter-again-until = リンクの有効期限は { $until } です。以前に許可された内容は、そのまま使えます。
