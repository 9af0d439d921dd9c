# Microsoft のエラーの意味を端末に表示するコマンド `consentry explain`。

explain-the-app = アプリ
explain-nothing = この文章からは何も読み取れませんでした
explain-next-steps = 次にすること
explain-gate = 関門
explain-candidates = 考えられるもの
explain-who = 対応する人
explain-known = 情報の有無
explain-known-no = なし
explain-time = 時刻
explain-page = Microsoft のページ
explain-others = ほかに含まれるもの
