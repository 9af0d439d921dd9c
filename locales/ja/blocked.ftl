# Microsoft がサインインを拒否した後のページ。

blocked-not-connected = 予定表はまだ接続されていません
blocked-not-certain = 確実ではありません。Microsoft の応答からは、複数の原因が考えられます。
blocked-next-steps = 次にすること
blocked-try-again = もう一度試す
    .text = 何かが変わったとき、または別のアカウントで試すときにお使いください。戻る前に、Microsoft が別の文章を表示していましたか。<a>その内容をお知らせください</a>。
    .button = もう一度試す
blocked-support = 自組織のヘルプ デスク、または次の宛先にこれを送ってください:
blocked-code-unknown = このコードの情報はまだありません。
blocked-microsofts-page = これについての Microsoft のページ
    .code = { $code } についての Microsoft のページ

hand-over = 管理者に依頼する
    .text = リンクと、そのまま送れるメッセージをお渡しします。リンクを開くと、何がなぜ求められているかが管理者に表示されます。ここでのアカウントは不要です。その後の状況は、ご自身で確認できます。
    .button = 管理者用のリンクを作成する
hand-over-name = お名前
    .hint = 管理者に表示され、ご自身で入力された名前であることも伝えられます。
hand-over-address = 職場のメール アドレス
    .hint = どの組織の承認が必要かを判断するために使います。
