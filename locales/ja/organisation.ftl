# The page of an organisation for its own administrator.

organisation-heading = お客様の組織
    .text = お客様の組織と { $app } について、このポータルが確認した内容です。
# Followed by an id.
organisation-tenant = テナント ID:
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = 許可済み
organisation-lacks = 承認が不足
organisation-never-seen = 未確認
    .text = お客様の組織が { $app } を許可していることは、まだ確認できていません。実際には許可されている場合もあります。
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = 最後に妨げになったもの: { $gate }。
organisation-people = ユーザー
    .text = お客様の組織からここにサインインした人です。レポートを開くことができ、開いたことは記録されます。
    .name = ユーザー
    .state = 接続
    .report = 最新のレポート
    .open = レポートを開く
    .seen = 最後の利用
organisation-connected = 接続済み
    .not = サインインのみ
organisation-requests = 管理者への依頼
    .none = お客様の組織からの依頼はまだありません。
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } さんが { $day } に依頼しました。
organisation-stage-created = リンク作成済み
organisation-stage-opened = 開封済み
organisation-stage-consented = 承認済み
organisation-stage-proving = 承認済み、反映待ち
organisation-stage-proven = 確認済み
organisation-stage-refused = 拒否
organisation-stage-failed = 失敗
organisation-records = お客様の組織の記録
    .seen = 最後に確認した内容
    .offer = お客様の組織でのアプリの状態を確認することを許可する
