# 個々のアクセス許可についてレポートが伝える内容。

## 個々のアクセス許可の注記。「許可済み」はアクセス許可についての言葉。

probe-missing = 許可されていません。Microsoft が発行したトークンに含まれていませんでした。
probe-pending = トークンにまだ含まれていません。同意は Microsoft のシステムに反映中です。
probe-no-test = 許可済み。これについてのテストはありません。
probe-no-test-at-all = これについてのテストはありません。
probe-id-token = サインインで ID トークンを受け取り、検証しました。
probe-no-id-token = 許可済みですが、検証できる ID トークンが届きませんでした。
probe-name = ID トークンに、本人の名前が含まれていました。
probe-no-name = 許可済みですが、ID トークンに名前が含まれていませんでした。
probe-unseen-name = ID トークンがないため、確認できません。
probe-no-refresh-token = 許可済みですが、更新トークンが届きませんでした。
probe-untried-refresh = 更新トークンが届きましたが、試していません。
probe-refreshed = 本人の操作なしで、新しいトークンを取得できました。
probe-refused-refresh = 許可済みですが、Microsoft がトークンの更新を拒否しました。
probe-unclear-refresh = 更新トークンが届きましたが、使っても明確な応答がありませんでした。
probe-profile = 本人のプロファイルが応答しました。
probe-unasked-profile = 許可済み。プロファイルは問い合わせていません。
probe-refused-profile = 許可済みですが、Microsoft Graph がプロファイルの表示を拒否しました。
probe-unclear-profile = 許可済み。プロファイルから明確な応答がありませんでした。
probe-calendar = 本人の予定表が応答しました。
probe-unasked-calendar = 許可済み。予定表の予定は問い合わせていません。
probe-calendar-either = 許可済み。予定表は応答しましたが、Calendars.ReadBasic も許可されており、両者を区別できる予定がありませんでした。
probe-availability = 複数の予定表の空き時間情報が応答しました。
probe-availability-and-colleague = 同僚が共有している予定表も応答しました。
probe-availability-without-colleague = 指定された同僚の予定表は応答しませんでした。共有されていないか、Graph から利用できない場所にあります。
probe-unasked-availability = 許可済み。複数の予定表の空き時間情報は問い合わせていません。
probe-colleague = 同僚が共有している予定表が応答しました。
probe-write = 本人の予定表への書き込みに成功しました。
probe-unasked-write = 許可済み。書き込みのテストが求められていないため、テストしていません。
probe-write-colleague = 同僚が共有している予定表への書き込みに成功しました。
probe-untested-colleague = 許可済み。書き込みのテストには、同僚の予定表が必要です。
probe-untested-colleague-read = 許可済み。共有の空き時間情報の読み取りは応答しました。書き込みのテストには、同僚の予定表が必要です。
probe-refused-colleague = 許可済みですが、同僚が書き込みの権限を与えていません。
probe-unknown-colleague = 許可済み。指定された予定表は、この人と共有されていないか、存在しません。
probe-unreachable-colleague = 許可済み。その同僚のメールボックスは Graph から利用できません。別の同僚を指定してください。
probe-no-mailbox = 許可済み。Graph から利用できるメールボックスがありません。
probe-no-exchange = 許可済み。組織に、Graph が利用できる Exchange Online がありません。
probe-moving = 許可済み。メールボックスは移動中で、その間は応答しません。
probe-policy = 許可済み。組織の Exchange ポリシーが、アプリによるメールボックスへのアクセスを禁止しています。
probe-refused = 許可済みですが、拒否されました。ポリシー、または権限の不足が妨げになっています。
probe-unclear = 許可済み。問い合わせに明確な応答がありませんでした。
probe-unclear-mailbox = 許可済み。メールボックスから明確な応答がありませんでした。
probe-covered = { $scope } も許可されており、同じことができるため、両者を区別できません。

## 応答が明確でなかった理由。注記の後に続く。

probe-throttled = Microsoft から、要求の頻度を下げるよう求められました。
probe-sign-in-again = Microsoft は、先に本人がもう一度サインインすることを求めています。
probe-token-rejected = Microsoft がトークンを受け付けませんでした。
probe-fault = Microsoft から、Microsoft 側の障害が報告されました。
probe-no-answer = 時間内に、使用できる応答がありませんでした。
probe-left-behind = テストで作成したものが削除されたことを確認できませんでした。

## アクセス許可についての対応。

probe-todo-missing = { $app } に許可されていないもの: { $names }。
probe-todo-missing-because = Microsoft が発行した新しいトークンに、これらのアクセス許可が含まれていませんでした。
probe-todo-missing-1 = 管理者が組織のために { $app } に同意します。そのページに、すべてのアクセス許可が表示される必要があります。
probe-todo-missing-2 = その後、もう一度確認してください。新しい同意の反映には、最大 1 時間かかることがあります。
probe-todo-refused = 許可されているが、使用時に拒否されたもの: { $names }。
probe-todo-refused-because = トークンにはアクセス許可が含まれていましたが、Microsoft の応答は 403 でした。不足しているのは同意ではありません。
probe-todo-refused-1 = Exchange のアプリケーション アクセス ポリシーと、REST にも適用される EWS の許可リストを確認してください。
probe-todo-refused-2 = 同僚の予定表をテストした場合は、その同僚が編集の権限を付けて共有する必要があります。
probe-todo-pending = 少し前に { $app } に許可され、トークンにはまだ含まれていないもの: { $names }。
probe-todo-pending-because = 同意から 1 時間たっておらず、前回のトークンにはこれらのアクセス許可が含まれていませんでした。
probe-todo-pending-1 = 待ってから、もう一度確認してください。通常は数秒、長くて 1 時間かかります。
probe-todo-sign-in = Microsoft がサインインを受け付けなくなったため、確認できなかったもの: { $names }。
probe-todo-sign-in-because = 確認の途中で、Microsoft の応答が 401 になりました。
probe-todo-sign-in-1 = もう一度サインインし、確認をやり直してください。
probe-todo-unanswered = 確認できなかったもの: { $names }。
probe-todo-unanswered-because = 問い合わせましたが、意味のある応答がありませんでした。
probe-todo-unanswered-1 = 数分後にもう一度確認してください。
probe-todo-unanswered-later = { $time } 以降にもう一度確認してください。

## 書き込みのテストで行ったこと。

probe-test-own = 書き込みのテストで、本人の予定表に予定を 1 件作成し、削除しました。
probe-test-colleague = 書き込みのテストで、同僚の予定表に予定を 1 件作成し、削除しました。
probe-test-because = 予定 (「{ $event }」、2001 年 1 月 1 日の 1 分間) を作成し、Microsoft がその削除を確認しました。
probe-left-own = { $scope } の書き込みのテストで、本人の予定表に予定が残った可能性があります。
probe-left-colleague = { $scope } の書き込みのテストで、同僚の予定表に予定が残った可能性があります。
probe-left-because = 予定は作成されたか、作成された可能性があり、その削除は確認されていません。
probe-left-1 = もう一度確認してください。確認のたびに、前回残ったものを最初に削除します。
probe-left-2 = または、予定を手動で削除してください:「{ $event }」、2001 年 1 月 1 日の 1 分間。
