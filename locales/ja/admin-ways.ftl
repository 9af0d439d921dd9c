# 管理者のページの先にあるページ: ほかの承認方法、グループへの限定、取り消し。

ways-back = 依頼に戻る
ways-title = { $app } のほかの承認方法
ways-lead = いちばん早いのは Microsoft の同意ページです。次の方法でも、{ $organisation } のテナントについて同じ結果になります。どの方法でも、終わったらここに戻って「今すぐ確認」を押してください。
ways-check = 反映されたか
    .text = 「今すぐ確認」は、新しいトークンに承認が含まれているかどうかを調べます。Microsoft のセッションが有効であれば画面を表示せずにサインインし、何も変更しません。Microsoft での反映には数分、長くて 1 時間かかることがあります。
ways-check-done = すべて確認済みです。承認が必要なものは残っていません。
ways-one-person-note = 1 人のための承認は、組織のための承認ではありません。その場合、このページは完了にならず、接続できるのはその人だけです。

ways-portal = Entra 管理センターで
    .open = <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> を開きます。
    .grant = <strong>Grant admin consent</strong> を選び、サインインします。
    .missing = { $app } が一覧にない場合は、まだテナントにありません。Microsoft の同意ページ、または下のコマンドのいずれかを使うと追加されます。
    .static = このボタンが求めるのは、アプリの登録に記載された内容です。このページに表示された内容より少ない場合は、「今すぐ確認」で不足しているものが分かります。
ways-workflow = 組織自身の承認要求
    .text = 組織でアプリを要求できるようにしている場合、その要求は <strong>Entra ID > Enterprise apps > Admin consent requests > My Pending</strong> で、レビュー担当者に指定された人の処理を待っています。
    .review = 要求を開き、<strong>Review permissions and consent</strong> を選んで承認します。レビュー担当者にも、承認できるロールのいずれかが必要です。
    .block = <strong>Deny</strong> では、もう一度要求できます。<strong>Block</strong> では、アプリがテナントに追加され、無効になります。

ways-everybody = 全員のために、コマンドで
    .text = どのコマンドも、{ $app } がなければテナントに追加し、以前に許可されたものはそのまま残し、最後に何が許可されているかを表示します。すぐに実行され、確認のページは表示されません。
ways-person = 1 人のためだけに、コマンドで
    .text = この場合、{ $app } を使えるのはその人だけです。ほかの人については、繰り返してください。
    .known = { $name } さんについて記入済みです。
    .unknown = <code>PERSON@YOUR-DOMAIN</code> の部分に、本人のサインイン名を入れてください。
ways-powershell = Microsoft Graph PowerShell
    .hint = モジュール <code>Microsoft.Graph</code>、PowerShell 7 または 5.1、承認できるロールが必要です。
ways-azure-cli = Azure CLI
    .hint = Bash などの POSIX シェル用です。Azure Cloud Shell には必要なものがすべて揃っています。
ways-graph = Microsoft Graph への要求
    .hint = Graph エクスプローラーまたはお手持ちのツールで、順に実行します。大文字の語は、前の要求の応答に含まれる ID です。<code>#</code> のある行に、どの ID か、またはどのような場合にその要求が必要かが書かれています。
ways-requests = アクセス許可 <code>Application.ReadWrite.All</code> と <code>DelegatedPermissionGrant.ReadWrite.All</code> が必要です。

limit-title = { $app } を一部の人に限定する
limit-lead = グループを対象とした承認はありません。組織のために承認してから、アプリに割り当てられた人だけが使えるようにします。
limit-order = 承認の直後に行ってください。{ $app } がすでにテナントにある場合は、承認の前に行ってください。間が空くと、その間は全員がサインインできます。
limit-portal = Entra 管理センターで
    .required = <strong>Entra ID > Enterprise apps > { $app } > Properties</strong> を開き、<strong>Assignment required?</strong> を <strong>Yes</strong> にして保存します。
    .assign = <strong>Users and groups > Add user/group</strong> を開き、人またはグループを選んで割り当てます。
    .notes = グループには Entra ID P1 または P2 が必要です。グループの中のグループに属する人は対象になりません。Global Administrator は、割り当てがなくてもサインインできます。
limit-commands = コマンドで
    .text = <code>NAME OF THE GROUP</code> の部分に、グループの名前を入れてください。
    .roles = 割り当てられるのは既定のアクセスです。{ $app } に独自のロールがある場合は、代わりに Entra 管理センターで選んでください。
    .requests = アクセス許可 <code>Application.ReadWrite.All</code>、<code>AppRoleAssignment.ReadWrite.All</code>、<code>Group.Read.All</code> が必要です。
limit-after = 割り当てられていない人には、Microsoft で AADSTS50105 が表示されます。このポータルに貼り付けると、説明が表示されます。
limit-decide = 手順の一覧に記録する
    .text = 実際にそうなっているかどうかは確認しません。ご自身と、このリンクを持つ同僚のための記録です。
    .everybody = 全員が使える
    .assigned = 割り当てられた人に限定

revoke-title = { $app } の承認を取り消す
revoke-lead = いつでも取り消すことができ、そのためにこちらの操作は必要ありません。承認は、あなたのテナント自身の記録です。
revoke-effect = 取り消すとどうなるか
    .tokens = { $app } は、これらのアクセス許可について新しいトークンを受け取れなくなります。発行済みのトークンは、通常は 1 時間ほどで自然に失効します。
    .people = ユーザーには Microsoft の承認ページが再び表示されるか、あなたに新しい承認を依頼することになります。
    .again = 取り消しても、今後の承認が禁止されるわけではありません。承認できる人は、引き続き承認できます。禁止するには、代わりに <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong> を <strong>No</strong> にして、アプリを無効にしてください。
revoke-portal = Entra 管理センターで
    .text = <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> を開き、<strong>Admin consent</strong> タブを選び、取り消すものについて <strong>Revoke</strong> を選びます。
    .users = ユーザーが自分のために許可したものは <strong>User consent</strong> タブにあり、そこでは取り消せません。下のコマンドで取り消せます。
revoke-everybody = 全員のために許可されたもの
revoke-person = 1 人のために許可されたもの
revoke-app = アプリ全体
    .text = { $app } を、すべての許可と割り当てとともにテナントから削除します。30 日間は復元できます。Entra 管理センターでは <strong>Entra ID > Enterprise apps > { $app } > Properties > Delete</strong> です。
    .requests = アクセス許可 <code>Application.ReadWrite.All</code> が必要です。
