# 1 人の接続についての 2 回の確認の比較。

compare-title = 変わったこと
compare-lead-in = { $person } の接続の確認
compare-back = レポートに戻る
compare-from-to = { $from } から { $to } までの間
compare-nothing = この 2 回の確認の間に変わったことはありません。
compare-only = この接続について、比べられる完了済みの確認がほかにありません。
compare-runs = 完了したすべての確認
    .hint = 新しい順です。完了していない確認は含まれません。
compare-this = このレポート
compare-that = 比較の相手
compare-with = 比較する<hidden> ({ $time })</hidden>
compare-older = 以前の確認
compare-newest = 最新の確認

compare-line = { $what }: { $was } → { $is }
compare-answer = 結果
compare-headline = 現在の内容: { $is }
compare-new-permission = { $scope }: 新たに要求、{ $is }
compare-gone-permission = { $scope }: 要求されなくなりました
compare-new-finding = 新規: { $what }
compare-gone-finding = なくなった内容: { $what }
compare-other-finding = 「{ $was }」に代わる内容: { $is }
compare-details = 細部だけが異なります。
compare-since = ({ $day }から)
compare-between = ({ $from }から{ $to }までの間)

compare-write = 本人の予定表での書き込みテスト
compare-shared-write = 共有予定表での書き込みテスト
compare-write-not-done = 未実施
compare-write-removed = 予定を作成し、削除済み
compare-write-not-created = 予定を作成できませんでした
compare-write-left = 予定が残っている可能性があります
compare-mail-hosts = メール サーバー (MX)
compare-inspected = 確認済み
compare-not-inspected = 未確認
compare-not-checked = 確認できず
compare-everybody = 全員
compare-assigned = 割り当てられたユーザーとグループのみ
compare-form-on = Microsoft のページにフォームあり
compare-form-off = Microsoft のページにフォームなし
compare-none = なし
