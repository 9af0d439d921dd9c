# 多くのページで共通の部品。

ui-error = エラー:
ui-problem = 問題があります
ui-ids = サポート用の識別子
ui-support = サポート用の情報
    .send = 送り先:
    .select = クリックするとすべて選択されます。
ui-step-done = 完了:
ui-step-current = 現在:
ui-step-ahead = これから:
ui-step-stopped = 中止:
ui-live = このページは自動的に更新されます。
ui-copied = コピーしました
