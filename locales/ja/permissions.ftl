# それぞれのアクセス許可でアプリができることと、できないこと。主語はアプリで、「本人」はサインインした人。

permission-calendars-read = サインインした本人の予定表にある予定を表示します。
    .limits = 変更、追加、削除はできません。同僚の予定表は表示できません。メールやファイルは読み取れません。
permission-calendars-read-shared = 同僚が本人と共有している予定表の予定も表示し、全員が空いている時間を探します。
    .limits = 何も変更できません。アプリなしで本人が開けない予定表は表示できません。
permission-calendars-readwrite = サインインした本人の予定表で、予定の追加、変更、削除を行います。
    .limits = 同僚の予定表には触れられません。メールの読み取りや送信はできません (予定について Exchange が送る招待を除きます)。
permission-calendars-readwrite-shared = 同僚が本人と共有し、編集を許可している予定表でも、予定の追加、変更、削除を行います。
    .limits = それぞれの同僚が本人に与えた権限を超えることはありません。共有されていない予定表は開けません。
permission-calendars-readbasic = 予定の日時と件名を表示します。本文と添付ファイルは含みません。
    .limits = 何も変更できず、予定の本文、添付ファイル、追加データは読み取れません。
permission-user-read = 本人のサインインを可能にし、本人のプロファイル (名前、アドレス、役職) と組織の名前を読み取ります。
    .limits = 同僚のプロファイルは読み取れず、プロファイルの変更もできません。
permission-offline-access = 本人がいない間も接続を保ち、毎日の承認を不要にします。
    .limits = 新たなデータは得られません。ほかのアクセス許可の範囲に限られ、本人または管理者が取り消すまでの間だけ有効です。
permission-openid = 職場のアカウントでのサインインを可能にします。
    .limits = 誰がサインインしたか以外のデータにはアクセスできません。
permission-profile = サインインのときに、本人の名前とサインイン名を表示します。
    .limits = メール、予定表、ファイル、同僚の情報にはアクセスできません。
permission-email = サインインのときに、本人のメール アドレスを表示します。
    .limits = メールの読み取りや送信はできません。
permissions-why = { $app } が求める理由:
permissions-microsoft = Microsoft での名称:「{ $name }」

permissions-cannot-mail = メールの読み取りや送信
permissions-cannot-files = OneDrive や SharePoint のファイルを開くこと
permissions-cannot-chats = チャットの読み取りや会議への参加
permissions-cannot-contacts = 連絡先の読み取り
permissions-cannot-directory = 組織のアカウント、グループ、設定の変更
permissions-cannot-alone = サインインした人なしでの動作
permissions-cannot-exceed = サインインした本人にできないこと
