# このポータルが保存する情報と、その期間。

stored-heading = このポータルが保存する情報
    .text = 必要最小限の情報だけを保存します。予定表の内容を保存のために読み取ることはなく、保存もしません。
stored-column-what = 情報
stored-column-purpose = 目的
stored-column-kept = 保存期間

stored-organisations = 組織: テナント ID、名前、ドメイン、承認の状況
    .purpose = 各組織の状況を表示するため
    .kept = ベンダーが消去するまで
stored-people = 人: オブジェクト ID、名前、サインイン名、利用した日時
    .purpose = レポートを本人に表示し、誰が依頼したかを管理者に伝えるため
    .kept = ベンダーが消去するまで
stored-sessions = セッションと手続き中のサインイン: ハッシュ化された識別子、封印された詳細
    .purpose = サインインの状態を保ち、Microsoft から戻ったときに本人を認識するため
    .kept = セッションは 12 時間、サインインは 1 時間
stored-language = 選んだ言語 (お使いのブラウザーの Cookie だけ)
    .purpose = Microsoft への移動と戻りの間、言語を保つため
    .kept = 1 年、または Cookie を削除するまで
stored-requests = 管理者への依頼: 依頼した人、状況、リンクのハッシュ、作成された再送メッセージ、取り下げの有無、管理者が行った手順、アカウントの確認結果 (名前を除く)
    .purpose = 依頼を渡し、その後の状況を表示するため
    .kept = ベンダーが消去するまで
stored-openings = 管理者用のリンクを開いた記録: 回数と、最近のものについては時刻とブラウザーの種類 (「Windows の Edge」など)。アドレスと名前は含みません
    .purpose = 誰かが見たかどうかを、依頼した人に表示するため
    .kept = ベンダーが消去するまで (リンクごとに、人とプログラムそれぞれの最近の 20 回)
stored-reports = レポート: どのアクセス許可がどう応答したか、メールボックスの場所、Microsoft の要求 ID
    .purpose = 何が動作し、残りを誰が直せるかを、本人とサポートに伝えるため
    .kept = ベンダーが消去するまで
stored-inspections = 管理者の許可を得た組織の記録の確認: アプリの状態、許可、同意ポリシー、Microsoft の要求 ID
    .purpose = 何が妨げになっているかを、利用者とサポートに伝えるため
    .kept = ベンダーが消去するまで
stored-write-tests = 書き込みのテスト: いつ、誰の予定表で、予定が削除されたかどうか。削除されるまでは、削除に使う封印されたトークン
    .purpose = 確認が中断されても、予定表に何も残さないため
    .kept = トークンは予定が削除されるまで (最長 1 日)、それ以外はベンダーが消去するまで
stored-visits = 製品から案内された場合: 戻り先と、製品自身のメモ (封印され、お使いのブラウザーだけに保存)
    .purpose = 製品に戻れるようにするため
    .kept = 1 日
stored-refusals = 拒否されたサインインと操作の履歴: 時刻、エラー コード、Microsoft のトレース ID と関連付け ID
    .purpose = サポートへの問い合わせに対応するため
    .kept = ベンダーが消去するまで

stored-never = 保存しない情報
stored-never-passwords = パスワード: 入力するのは Microsoft だけです。
stored-never-tokens = アクセス トークン: 確認の間だけメモリに保持され、終わると消えます。
stored-never-content = 予定の件名、招待者、場所、本文。
stored-never-links = リンクそのもの: 保存するのはハッシュだけです。

stored-erasure = 消去
    .text = ご自身のデータの消去を希望される場合の連絡先:
