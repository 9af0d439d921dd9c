# すべてのページの枠。

shell-skip = 本文へ移動
shell-place = Microsoft 365 との接続
shell-account = アカウント
shell-desk = テナント
shell-organisation = お客様の組織
shell-sign-out = サインアウト
shell-signed-in-as = サインイン中:
shell-language = 言語:
shell-provided-by = { $app } は { $publisher } が提供しています。
shell-support = サポート:
shell-website = Web サイト
shell-terms = 利用規約
shell-privacy = プライバシー
shell-stored-data = このポータルが保存する情報
shell-my-data = 自分のデータ
