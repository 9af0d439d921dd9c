# 判断の前にリスクを知りたい管理者のための、印刷して 2 ページの資料。

security-title = { $app }: セキュリティ資料
security-lead = { $organisation } で承認した場合に何を意味するかの要約です。作成日時: { $at }。
security-download = ファイルとして保存する
security-offer = 不安がある場合は、<a>セキュリティ資料</a>をご覧ください。{ $app } が何を読み取れて何を読み取れないか、何が保存されるか、どう取り消すかを簡潔にまとめています。
security-back = 依頼に戻る

security-who = 求めているのは誰か
    .app = アプリ
    .client-id = アプリケーション (クライアント) ID
    .publisher = 発行元
    .verified = { $publisher } (Microsoft により確認済みの発行元として表示)
    .unverified = { $publisher } (Microsoft により確認済みの発行元として表示されていません)
    .purpose = 目的
    .requester = 依頼者
    .self-declared = 発行元とその確認状況は、{ $publisher } がここに記載したものです。Microsoft の同意ページには、Microsoft が把握している情報が表示されます。両方を照らし合わせてください。

security-may = できることとできないこと
    .delegated = すべて委任されたアクセス許可です。{ $app } はサインインした人のためにだけ動作し、その人ができる範囲を超えることはありません。この依頼にアプリケーションのアクセス許可は含まれないため、サインインした人なしにテナントで何かが動くことはありません。サインインの後、{ $app } は、その人がいない間もその人のために動作を続けることができます (<code>offline_access</code>)。
    .delegated-online = すべて委任されたアクセス許可です。{ $app } はサインインした人のためにだけ動作し、その人ができる範囲を超えることはありません。この依頼にアプリケーションのアクセス許可は含まれません。
    .permission = アクセス許可
    .allows = できること
    .not = できないこと
    .why = 理由
    .whole-tenant = 組織のために承認すると、組織の全員が、改めて尋ねられることなく { $app } にサインインできるようになります。承認だけで誰かが接続されることはありません。

security-data = データの取り扱い
    .vendor = { $app } が読み取る予定表データの { $publisher } による取り扱い: <a>プライバシーに関する声明</a>。
    .vendor-none = { $publisher } は、プライバシーに関する声明へのリンクをここに示していません。判断の前に、提示を求めてください。
    .terms = <a>{ $publisher } の利用規約</a>
security-portal = このポータルが行うことと保存する情報
    .check = このポータルは { $app } そのものではありません。承認の後、セッションが許せば画面を表示せずに一度サインインを行い、承認が反映されたかどうかを新しいトークンで確認します。その後、どのアクセス許可が応答するかを調べるため、あなたとして Microsoft Graph にいくつかの要求を送ります。行うのは読み取りまでで、予定表には何も作成しません。
    .keeps = 保存する情報: 誰が依頼したか、依頼の状況、リンクがいつどの種類のブラウザーで開かれたか、リンクのハッシュ、確認の結果 (どのアクセス許可がどう応答したか、メールボックスの場所、Microsoft の要求 ID)、あなたの名前とサインイン名、操作の履歴。
    .never = 保存しない情報: パスワード、アクセス トークン、ネットワーク アドレス、予定の件名・招待者・場所・本文。
    .long = 依頼、レポート、履歴は、{ $publisher } が消去するまで保存されます。消去は下記のアドレスに依頼してください。<a>保存されるすべての情報</a>

security-limit = 対象を限定する方法
    .text = Entra 管理センターで <strong>Entra ID > Enterprise apps > { $app } > Properties</strong> を開いて <strong>Assignment required</strong> を <strong>Yes</strong> にし、<strong>Users and groups</strong> で人またはグループを追加します。グループには Entra ID P1 または P2 が必要で、入れ子のグループは対象になりません。

security-revoke = 取り消す方法
    .text = <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> を開き、<strong>Admin consent</strong> タブで <strong>Revoke</strong> を選ぶか、エンタープライズ アプリケーションを削除します。それまでに発行されたトークンは、通常は 1 時間ほどで自然に失効します。

security-link = リンクについて
    .text = 受け取ったリンクは、サインイン用のリンクではありません。リンクやこの資料を開いても、誰もサインインせず、何も許可されません。有効期限は { $until } で、依頼した人が取り下げることもできます。
    .closed = 受け取ったリンクは、サインイン用のリンクではありません。リンクやこの資料を開いても、誰もサインインせず、何も許可されません。この依頼は終了しています。

security-contact = 質問の宛先:
