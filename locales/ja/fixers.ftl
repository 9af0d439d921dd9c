# 誰が対応するのか、トークンから分かるロール、承認が届かない理由。

fixer-user = サインインする本人
    .turn = あなたの対応が必要です。
fixer-tenant-admin = 組織の管理者
    .turn = 組織の管理者の対応が必要です。
fixer-vendor = ベンダー
    .turn = こちらの対応が必要です。{ $publisher } が直さなければなりません。
fixer-microsoft = Microsoft
    .turn = 対応は不要です。少し待ってから、もう一度試してください。

role-other = 許可できる組み込みロールなし (カスタム ロールでは可能な場合があります)
role-unknown = トークンに表示なし

shortfall-scopes = 前回のトークンには、まだ { $scopes } が含まれていませんでした。
shortfall-not-approved = Microsoft の前回の応答は「まだ承認されていない」({ $code }) でした。
shortfall-error = Microsoft の前回の応答は { $error } でした。
shortfall-personal-only = 確認に使われたアカウントにはすべてのアクセス許可がありますが、全員のために承認できるロールがありません。そのため、本人だけの同意である可能性があります。管理者が「今すぐ確認」を押す必要があります。
shortfall-unreachable = 前回は Microsoft に接続できませんでした。

failure-other-tenant = 同意が別の組織 (テナント { $tenant }) から行われたため、ここでは有効になりません。
failure-error = Microsoft の応答は { $error } でした。
failure-never-arrived = 同意から 1 時間たっても、新しいトークンに不足しているアクセス許可がありました。これ以上待っても変わりません。
