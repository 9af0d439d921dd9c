# ファイルとしてのレポート: レポートのページ、ファイルの中、問い合わせ用のテキスト。

file-share = 共有またはダウンロード
    .text = ファイルは渡す相手に合わせて作られます。プレビューでは、外に出る内容と出ない内容を正確に確認できます。
file-preview = 選んでプレビューする
file-html = 1 つのファイル (HTML)
file-ticket = 問い合わせ用のテキスト
file-compare = 変わったこと

file-about = このファイルについて
file-level = 対象
file-made = 作成日時
file-withheld = 伏せたもの
file-withheld-nothing = ありません。
file-withheld-kind = { $what }: { $count } か所、「{ $instead }」と表示
file-verify = 本物かどうか
file-verify-how = このファイルは署名されています。変更されていないことは <a>{ $address }</a> または <code>{ $command }</code> で確認できます。
file-verify-text = このレポートの署名付きファイルはポータルにあります。検証できるのはそのファイルで、このテキストではありません。
file-evidence = 証拠
    .text = 結果の根拠となったやり取りです。Microsoft に渡す形のまま、英語で記載しています。

file-text-copy = コピーする
file-text-title = 問い合わせ用のテキスト
    .text = コピーされる内容は、このとおりです。
file-text-save = テキスト ファイルとして保存する
file-text-levels = 含める内容
