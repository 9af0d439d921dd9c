# 組織の記録から分かること。

## 根拠。

records-administrator = { $time } に管理者の許可を得て確認した内容: { $said }
records-somebody = { $time } に組織の人の許可を得て確認した内容: { $said }
records-token-later = その後にトークンが発行されているため、変わっている可能性があります。もう一度確認させてください。

## アプリがあるか、有効か、誰が使えるか。

records-not-there = { $app } はまだ組織にありません。誰も同意していません。
records-not-there-because = ディレクトリに、このアプリのサービス プリンシパルがありません。
records-not-there-1 = 管理者が組織のために { $app } に同意すると、追加されます。
records-off = 管理者が組織で { $app } を無効にしています。
records-off-because = サービス プリンシパル { $id } の accountEnabled が false です。
records-off-1 = Entra ID > Enterprise apps > { $app } > Properties を開き、「Enabled for users to sign in?」を Yes にしてください。
records-off-2 = レビュー担当者が要求をブロックした場合、アプリは無効の状態で組織に追加されます。
records-off-microsoft = Microsoft が { $app } を無効にしています。
records-off-microsoft-because = disabledByMicrosoftStatus が { $status } です。
records-off-microsoft-1 = このレポートを { $app } のベンダーに送ってください。ベンダーが Microsoft と解決する必要があります。
records-nobody = { $app } を使えるのは割り当てられた人だけですが、誰も割り当てられていません。
records-nobody-because = appRoleAssignmentRequired が true で、割り当てられた人とグループの一覧が空です。
records-nobody-1 = または、Entra ID > Enterprise apps > { $app } > Properties を開き、「Assignment required?」を No にしてください。
records-assign = Entra ID > Enterprise apps > { $app } > Users and groups を開き、追加してください。入れ子のグループのメンバーは対象になりません。
records-assigned = { $app } を使えるのは、割り当てられた人とグループだけです。
records-assigned-because = appRoleAssignmentRequired が true で、割り当ては { $count } 件です。
records-assigned-because-more = appRoleAssignmentRequired が true で、割り当ては { $count } 件を超えています。
records-assigned-because-unseen = appRoleAssignmentRequired が true です。割り当ての数は確認していません: { $said }
records-assigned-1 = AADSTS50105 で拒否される人は、割り当てられていません。割り当てが必要な間は、ユーザーが自分で同意することはできません。

## 何が許可されているか。

records-other-api = { $app } には、別の API のアクセス許可が全員のために許可されていますが、Microsoft Graph のアクセス許可はありません。
records-other-api-because = 組織全体への許可に Microsoft Graph のものはなく、別の API のものがあります: { $names }。
records-other-api-1 = Office 365 Exchange Online のアクセス許可は名前が似ていますが、ここでは対象になりません。
records-incomplete = { $app } への組織全体の許可に不足しているもの: { $names }。
records-incomplete-because = 全員のための許可として Microsoft Graph に記録されているもの: { $names }。
records-nothing = 組織では、{ $app } に何も許可されていません。
records-personal-only = { $app } への許可は個々の人が自分のために行ったものだけで、全員のための許可はありません。
records-not-everybody = { $app } には、全員のための許可がありません。
records-no-grant-no-personal = 組織全体への許可はありません。個人による許可もありません。
records-no-grant-personal = 組織全体への許可はありません。個人による許可: { $count } 件。
records-no-grant-personal-more = 組織全体への許可はありません。個人による許可: { $count } 件を超えています。
records-no-grant-unseen = 組織全体への許可はありません。個人による許可は確認していません: { $said }
records-no-grant-1 = 組織のための同意があれば、個人で同意する必要はありません。ない場合は、組織が認めていれば、1 人ひとりが一度ずつ尋ねられます。

## 誰が同意できるか、誰が何を待っているか。

records-waits = { $app } の要求が 1 件、管理者の判断を待っています。
records-wait = { $app } の要求が { $count } 件、管理者の判断を待っています。
records-wait-because = 組織の同意要求の一覧で、次のものが未処理です: { $names }。
records-wait-1 = レビュー担当者が Entra ID > Enterprise apps > Admin consent requests を開き、判断します。
records-wait-2 = 未処理の要求がある間は、同じ人がさらに要求しても何も変わりません。
records-consent-off = ユーザーは自分で { $app } に同意できません。
records-consent-off-because = ユーザーに割り当てられたアクセス許可付与ポリシーがありません。
records-consent-kept = ユーザーが自分で同意できないもの: { $names }。
records-consent-kept-because = 割り当てられたポリシー ({ $policies }) では、これらに同意できるのは管理者だけです。
records-consent-granted = すべて組織のために許可されているため、誰も同意する必要はありません。
records-consent-1 = 管理者が組織のために { $app } に同意します。
records-consent-form = Microsoft のページに、ユーザーが承認を要求するためのフォームがあります。このポータルのリンクも使えます。
records-consent-no-form = Microsoft のページに、ユーザーが承認を要求するためのフォームはありません。このポータルのリンクを使ってください。
records-consent-link = ユーザーは、このポータルのリンクで依頼できます。

## 問題のないこと。

records-fine = 組織の記録では、{ $app } は有効で、全員が使え、求めるものすべてが全員のために許可されています。
records-fine-because = サービス プリンシパル { $id } と、その Microsoft Graph の許可。

## 確認できなかったこと。

records-unseen = 組織の記録で確認していないもの: { $parts }。
records-unseen-1 = 確認していないものに問題があるかどうかは分かりません。もう一度確認させてください。Microsoft から応答がなかった場合は後で、拒否された場合は Global Reader などのロールでお試しください。
records-part-app = 組織内のアプリ
records-part-app-because = 組織内のアプリ: { $said }
records-part-granted = 許可されているもの
records-part-granted-because = 許可されているもの: { $said }
records-part-consent = ユーザーが同意できるもの
records-part-consent-because = ユーザーが同意できるもの: { $said }
records-part-form = 要求フォーム
records-part-form-because = 要求フォーム: { $said }
records-part-requests = 処理待ちの要求
records-part-requests-because = 処理待ちの要求: { $said }
records-part-assigned = 割り当てられた人
records-part-assigned-because = 割り当てられた人: { $said }
records-part-personal = 個々の人が許可したもの
records-part-personal-because = 個々の人が許可したもの: { $said }
records-part-policies = 同意ポリシー
records-part-policies-because = 同意ポリシー: { $said }

## 確認できなかった理由。

records-why-no-answer-in-time = 時間内に Microsoft から応答がありませんでした。
records-why-no-record = アプリ自身の記録がないため、その許可を特定できません。
records-why-cloud = この Microsoft クラウドでは提供されていません。
records-why-nothing = この場所では何も見つかりませんでした。
records-why-more = 件数が、こちらで読み取る範囲を超えています。
records-why-not-granted = このサインインには、アクセス許可 { $scope } が与えられていませんでした。
records-why-role = Microsoft に拒否されました。サインインしたアカウントのロールでは足りません。
records-why-unreadable = 読み取れる応答がありませんでした。
records-why-policy = ポリシーにより、先に新しいサインインが必要です。
records-why-sign-in = Microsoft がサインインを受け付けませんでした。
records-why-status = Microsoft の応答はステータス { $status } でした。
records-why-silence = 応答がありませんでした。
records-why-resources = どの許可が Microsoft Graph のものか判断できませんでした: { $said }
records-why-policies = 割り当てられたポリシーは { $count } 件で、こちらで読み取る範囲を超えています。

## 読み取りだけを行う 2 つ目のアプリのアクセス許可。

records-permission-application-read-all = 組織のアプリと、それらに割り当てられた人を表示します。
records-permission-application-read-all-why = { $app } があるか、有効か、全員が使えるのか割り当てられた人だけなのかを確認するため。
records-permission-directory-read-all = ディレクトリ (人、グループ、アプリ、アプリに許可されたもの) を表示します。許可を確認できる最小のアクセス許可です。
records-permission-directory-read-all-why = { $app } にどのアクセス許可が与えられているか、全員のためか個人によるものかを確認するため。
records-permission-policy-read-all = 組織のポリシーを表示します。
records-permission-policy-read-all-why = ユーザーにどの同意ポリシーが割り当てられているか、Microsoft のフォームで管理者に要求できるかどうかを確認するため。
records-permission-policy-read-permissiongrant = 同意ポリシーの条件を表示します。
records-permission-policy-read-permissiongrant-why = { $app } のアクセス許可のうち、これらのポリシーで管理者に限られているものを確認するため。
records-permission-consentrequest-read-all = ユーザーが管理者に送ったアプリの要求を表示します。
records-permission-consentrequest-read-all-why = { $app } の要求が判断を待っているかどうかを確認するため。誰が送ったかは読み取りません。
records-permission-openid = 誰がサインインしたかを示します。
records-permission-openid-why = サインインしたアカウントの組織だけを確認し、ほかの組織を確認しないため。
records-permission-profile = サインインした人の名前とオブジェクト ID を示します。
records-permission-profile-why = どの管理者が確認を許可したかを記録するため。
