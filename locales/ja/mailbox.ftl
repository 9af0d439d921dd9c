# メールボックスについてレポートが伝える内容。

## レポートを 1 文で。

mailbox-headline-works = { $person } さんは { $app } を利用できます。すべてのアクセス許可をテストし、応答を確認しました。
mailbox-headline-works-so-far = { $person } さんは、テストした範囲では { $app } を利用できます。一部のアクセス許可はテストしていないか、応答がありませんでした。
mailbox-headline-could-not-tell = { $person } さんが { $app } を利用できるかどうかは判断できませんでした。応答が足りません。もう一度確認してください。
mailbox-headline-third-party = { $person } さんは { $app } を利用できません。組織のメールは Microsoft ではなく、別のプロバイダーにあります。
mailbox-headline-own-servers = { $person } さんは現在 { $app } を利用できません。組織のメールボックスは、組織自身のサーバーにあります。
mailbox-headline-own-server = { $person } さんは現在 { $app } を利用できません。メールボックスが組織自身のサーバーにあり、Exchange Online への移動が必要です。
mailbox-headline-no-answer = { $person } さんは、まだ { $app } を完全には利用できません。許可されているのに応答しないものがあります。
mailbox-headline-missing-one = { $person } さんは、まだ { $app } を完全には利用できません。組織が許可していないアクセス許可が 1 つあります。
mailbox-headline-missing = { $person } さんは、まだ { $app } を完全には利用できません。組織が許可していないアクセス許可が { $count } 個あります。
mailbox-headline-no-licence = { $person } さんは、まだ { $app } を利用できません。ライセンスが割り当てられていないため、メールボックスがありません。
mailbox-headline-no-licence-missing-one = { $person } さんは、まだ { $app } を利用できません。ライセンスが割り当てられていないためメールボックスがなく、許可されていないアクセス許可も 1 つあります。
mailbox-headline-no-licence-missing = { $person } さんは、まだ { $app } を利用できません。ライセンスが割り当てられていないためメールボックスがなく、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-guest = { $person } さんは、まだ { $app } を利用できません。アカウントがゲストであり、予定表は所属元の組織にあります。
mailbox-headline-guest-missing-one = { $person } さんは、まだ { $app } を利用できません。アカウントがゲストで予定表は所属元の組織にあり、許可されていないアクセス許可も 1 つあります。
mailbox-headline-guest-missing = { $person } さんは、まだ { $app } を利用できません。アカウントがゲストで予定表は所属元の組織にあり、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-licence-off = { $person } さんは、まだ { $app } を利用できません。ライセンスの Exchange Online の部分が無効になっています。
mailbox-headline-licence-off-missing-one = { $person } さんは、まだ { $app } を利用できません。ライセンスの Exchange Online の部分が無効で、許可されていないアクセス許可も 1 つあります。
mailbox-headline-licence-off-missing = { $person } さんは、まだ { $app } を利用できません。ライセンスの Exchange Online の部分が無効で、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-duplicate = { $person } さんは、まだ { $app } を利用できません。アプリから見える予定表は空で、実際に使われているものではない可能性があります。
mailbox-headline-duplicate-missing-one = { $person } さんは、まだ { $app } を利用できません。アプリから見える予定表は空で、実際に使われているものではない可能性があり、許可されていないアクセス許可も 1 つあります。
mailbox-headline-duplicate-missing = { $person } さんは、まだ { $app } を利用できません。アプリから見える予定表は空で、実際に使われているものではない可能性があり、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-moving = { $person } さんは、まだ { $app } を利用できません。メールボックスは作成中または移動中です。
mailbox-headline-moving-missing-one = { $person } さんは、まだ { $app } を利用できません。メールボックスが作成中または移動中で、許可されていないアクセス許可も 1 つあります。
mailbox-headline-moving-missing = { $person } さんは、まだ { $app } を利用できません。メールボックスが作成中または移動中で、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-inactive = { $person } さんは、まだ { $app } を利用できません。メールボックスは削除されたか、非アクティブのようです。
mailbox-headline-inactive-missing-one = { $person } さんは、まだ { $app } を利用できません。メールボックスは削除されたか非アクティブのようで、許可されていないアクセス許可も 1 つあります。
mailbox-headline-inactive-missing = { $person } さんは、まだ { $app } を利用できません。メールボックスは削除されたか非アクティブのようで、許可されていないアクセス許可も { $count } 個あります。
mailbox-headline-no-exchange = { $person } さんは、まだ { $app } を利用できません。組織に Exchange Online がありません。
mailbox-headline-no-exchange-missing-one = { $person } さんは、まだ { $app } を利用できません。組織に Exchange Online がなく、許可されていないアクセス許可も 1 つあります。
mailbox-headline-no-exchange-missing = { $person } さんは、まだ { $app } を利用できません。組織に Exchange Online がなく、許可されていないアクセス許可も { $count } 個あります。

## 判定ごとの、分かったことと対応。

mailbox-cloud = メールボックスは Exchange Online にあり、{ $app } から利用できます。
mailbox-hybrid-cloud = このメールボックスは Exchange Online にあり、{ $app } から利用できます。組織には、自身のメール サーバーもあります。
mailbox-hybrid-cloud-step-1 = この人について、対応は不要です。{ $app } を使う予定のグループごとに 1 人ずつテストしてください。
mailbox-hybrid-own = このメールボックスは組織自身の Exchange サーバーにあり、Microsoft Graph からは利用できません。そのため、{ $app } からも利用できません。
mailbox-hybrid-own-step-1 = メールボックスを Exchange Online に移動してください (ハイブリッド移動)。その後は、何も変更せずに { $app } が動作します。
mailbox-hybrid-own-step-2 = まず試験的に、{ $app } が必要な人から移動してください。
mailbox-hybrid-own-step-3 = または、{ $app } 用に、クラウドのメールボックスを持つ別のアカウントを割り当ててください。その予定表は、現在の予定表とは統合されません。
mailbox-hybrid-own-step-4 = 空き時間情報をインターネット予定表として公開しても、共有は一方向だけで、{ $app } では使われません。
mailbox-own = この組織のメールボックスは組織自身のサーバーにあり、Exchange Online がないため、{ $app } からは利用できません。
mailbox-own-step-1 = Exchange ハイブリッドを構成してください。サポート対象の Exchange Server、ディレクトリ同期、ハイブリッド構成ウィザードが必要です。その後、{ $app } が必要なメールボックスを移動してください。
mailbox-own-step-2 = または、{ $app } が必要な人に、Exchange Online を含むライセンスを持つ別のアカウントを割り当ててください。その予定表は、現在の予定表とは統合されません。
mailbox-third-party = 組織のメールは別のプロバイダーにあり、Microsoft Graph から { $app } に提供できる予定表がありません。
mailbox-third-party-step-1 = { $app } がそのプロバイダーに直接接続できるかどうかを、ベンダーに確認してください。
mailbox-third-party-step-2 = または、{ $app } が必要な人のメールボックスを Exchange Online に移動してください。
mailbox-no-licence = Exchange Online を含むライセンスが割り当てられていないため、この人にはメールボックスがありません。
mailbox-no-licence-step-1 = Microsoft 365 管理センター (Users、Active users、Licences and apps) で、Exchange Online を含むライセンスを割り当ててください。
mailbox-no-licence-step-2 = お待ちください。メールボックスは数分で、まれに 24 時間後に作成されます。その後、もう一度確認してください。
mailbox-no-licence-step-3 = または、これが管理者用やサービス用のアカウントである場合は、予定表のあるアカウントでサインインしてください。
mailbox-guest = このアカウントは、ここではゲストです。ゲストの予定表は、所属元の組織にあります。
mailbox-guest-step-1 = サインアウトし、自組織のアカウントでもう一度サインインしてください。
mailbox-guest-step-2 = 自組織がまだ { $app } を承認していない場合は、そこから始めてください。
mailbox-licence-off = ライセンスは割り当てられていますが、Exchange Online の部分が無効または停止中のため、メールボックスがありません。
mailbox-licence-off-step-1 = この人のライセンスで Exchange Online のプランを有効にしてください (Microsoft 365 管理センター、Users、Active users、Licences and apps)。
mailbox-licence-off-step-2 = プランが停止中の場合は、サブスクリプションを更新してください。
mailbox-licence-off-step-3 = お待ちください。メールボックスは数分で、まれに 24 時間後に応答します。その後、もう一度確認してください。
mailbox-duplicate = { $app } から見えるのはクラウドの空の予定表ですが、本人はオンプレミスの別のメールボックスを使っている可能性があります。
mailbox-duplicate-step-1 = Outlook の予定表が、ここに表示されているものと同じかどうかを比べてください。
mailbox-duplicate-step-2 = 違う場合は、どちらのメールボックスを残すかを決めてください。オンプレミスと Exchange Online の両方にあるメールボックスを統合する方法は、Microsoft が説明しています。
mailbox-duplicate-step-3 = それまで { $app } は、空の予定表を読み取り、誰も見ない場所に書き込むことになります。
mailbox-moving = メールボックスは作成中または移動中で、まだ応答しません。
mailbox-moving-step-1 = 移動または作成が終わるのを待ち、1 時間後と、さらに 24 時間後にもう一度確認してください。
mailbox-moving-step-2 = { $app } への同意はそのまま有効です。改めて承認する必要はありません。
mailbox-moving-step-3 = 1 日たっても変わらない場合は、移行バッチと、この人のライセンスを確認してください。
mailbox-inactive = ライセンスは有効ですが、メールボックスは削除されたか、非アクティブか、作成されていないようです。
mailbox-inactive-step-1 = Exchange 管理センター (Recipients、Mailboxes) でこの人を検索するか、そのアドレスについて Get-EXORecipient を実行してください。
mailbox-inactive-step-2 = 削除されたメールボックスは 30 日以内に復元してください。または、ライセンスをいったん外し、もう一度割り当てて新しく作成してください。
mailbox-no-exchange = 組織に Exchange Online がないため、{ $app } が利用できる予定表がありません。
mailbox-no-exchange-step-1 = 予定表がどこにあるかをベンダーに伝え、{ $app } が接続できるかどうかを確認してください。
mailbox-no-exchange-step-2 = または、{ $app } が必要な人のために、Exchange Online を含むプランを契約してください。
mailbox-unknown = 確認できた内容からは、このメールボックスがどこにあるか判断できませんでした。
mailbox-unknown-step-1 = 数分後にもう一度確認してください。もっとも多い原因は一時的な障害です。
mailbox-unknown-step-2 = Exchange 管理センターでこの人を検索してください。「user mailbox」はメールボックスがクラウドにあること、「mail user」は別の場所にあることを意味します。
mailbox-send-report = このレポートを、組織の Microsoft 365 または Exchange の管理者に送ってください。

## オンプレミスのメールボックスについて、よく試されること。

mailbox-no-help = 次のことをしても、{ $app } はオンプレミスのメールボックスを利用できません。
mailbox-no-help-because = Microsoft は、オンプレミスのメールボックス向けの Graph をプレビューとしてのみ提供し、2023 年に終了しました。
mailbox-no-help-1 = 「Teams には予定表が表示される」: Teams は Microsoft 自身の製品で、ほかのアプリには使えない別の経路を使っています。
mailbox-no-help-2 = ハイブリッド先進認証: Outlook へのサインイン方法が変わるだけで、Graph が利用できる範囲は変わりません。
mailbox-no-help-3 = Microsoft Entra Connect: 同期するのはアカウントで、メールボックスではありません。
mailbox-no-help-4 = Exchange Online のライセンス: メールボックスがオンプレミスにある間は、ライセンスによって移動されることはありません。
mailbox-no-help-5 = /api の公開や Hybrid Agent のインストール: Graph から組織自身のサーバーへの経路は、Microsoft が廃止しました。
mailbox-no-help-6 = Exchange Server の新しいバージョンや更新プログラム (Exchange Server サブスクリプション エディションを含む)。

## 手がかりから判定に至る理由 (判定表の行ごと)。

mailbox-row-16 = Microsoft Graph から、メールボックスについて分かる応答がありませんでした。それがない限り、何も結論しません。
mailbox-row-11 = ゲストのメールボックスは所属元の組織にあり、この組織にあることはありません。
mailbox-row-8a = Microsoft Graph は、メールボックスが移動中であるか、場所の記録が古いと応答しており、ライセンスは Exchange Online を示しています。
mailbox-row-8c = Microsoft Graph は、メールボックスが移動中であるか、場所の記録が古いと応答しています。ほかにそれを裏付けるものはありません。
mailbox-row-3 = 自動検出はまだ組織のサーバーを指していますが、クラウドのメールボックスが応答しています。優先されるのは Graph の応答です。
mailbox-row-3b = クラウドの予定表は空で、この人の組織には自身のメール サーバーがあります。実際に使っているメールボックスは、そこにある可能性があります。
mailbox-row-1 = Graph はメールボックスを利用でき、組織のサーバーを示すものはありません。
mailbox-row-2 = 組織には自身のサーバーがありますが、このメールボックスは Exchange Online にあります。
mailbox-row-4 = Microsoft 自身が、このアドレスのメール ソフトを組織自身のサーバーに案内しています。
mailbox-row-5 = このライセンスは、メールボックスが Exchange Server にあり、アーカイブだけがクラウドにある人のためのものです。
mailbox-row-9 = ライセンスはありますが、その Exchange プランが無効または停止中のため、メールボックスがありません。
mailbox-row-8 = ライセンスと自動検出は Exchange Online を示していますが、メールボックスはまだ応答しません。作成中または移動中です。
mailbox-row-6 = ライセンスは割り当てられていますが、クラウドのメールボックスは作成されていません。メールボックスがまだオンプレミスにある同期ユーザーには、Exchange Online はメールボックスを作成しません。
mailbox-row-7 = クラウドのライセンスのない同期ユーザーで、組織には自身のメール サーバーがあります。
mailbox-row-10 = 組織は Exchange Online を使っていますが、この人にはメールボックス付きのライセンスが割り当てられていません。
mailbox-row-15 = 組織は Microsoft でサインインし、メールは別のプロバイダーに置いています。
mailbox-row-12 = 組織に Exchange Online はなく、メールは別のプロバイダーに届いています。
mailbox-row-13 = 組織に Exchange Online はなく、アカウント、自動検出、メールはいずれも組織自身のサーバーによるものです。
mailbox-row-14 = 組織に Exchange Online はありません。メールがどこにあるかは、外部からは分かりません。
mailbox-row-17 = ライセンスは有効ですが、応答するメールボックスがありません。削除されたか、非アクティブか、作成できなかった可能性があります。
mailbox-row-3c = 自動検出は組織自身のサーバーを指していますが、クラウドのメールボックスが応答しています。優先されるのは Graph の応答です。
mailbox-row-2b = Graph はメールボックスを利用できます。組織には自身のサーバーもあるようです。
mailbox-row-1b = Graph はメールボックスを利用できます。読み取れた範囲では、組織のサーバーを示すものはありません。
mailbox-row-4b = Microsoft は、このアドレスのメール ソフトを組織自身のサーバーに案内しています。
mailbox-row-10b = アカウントはクラウドだけにあり、メールボックス付きのライセンスが割り当てられていません。
mailbox-row-13b = 組織に Exchange Online はなく、アカウントと自動検出は組織自身のサーバーによるものです。
mailbox-row-13c = 組織に Exchange Online はなく、自動検出は組織自身のサーバーを指しています。
mailbox-row-14b = Microsoft Graph は、組織に Exchange Online がないと応答しています。

## 判定が確かでも注意すること。

mailbox-watch-colleagues = 同じ組織の同僚のメールボックスは、まだ組織自身のサーバーにある可能性があり、その場合、同僚の予定表は応答しません。Outlook に表示される予定がアプリと違う場合は、2 つ目のメールボックスがある可能性があります。
mailbox-watch-two = Graph は応答していますが、自動検出はまだ組織自身のサーバーを指しています。メールボックスが最近移動されたか、2 つあります。アプリから見える予定表と Outlook の予定表を比べてください。
mailbox-watch-incomplete = 読み取れない手がかりや一致しない手がかりがあるため、確度は本来より低くなっています。
mailbox-watch-outlook = Outlook の予定表がここに表示されているものかどうかを、本人に確認してください。
mailbox-watch-a-day = 24 時間後も変わらない場合は、別の問題があります。

## 確認できたこと。

mailbox-seen-graph-ok = Microsoft Graph は、この人の予定表を返しました。
mailbox-seen-graph-miss = Microsoft Graph はこの人を認識していますが、Exchange Online にメールボックスが見つかりません。
mailbox-seen-graph-no-exchange-online = Microsoft Graph によると、組織に Exchange Online はありません。
mailbox-seen-graph-moving = Microsoft Graph によると、メールボックスが移動中であるか、場所の記録が古くなっています。
mailbox-seen-autodiscover-cloud = Microsoft の自動検出は、この人のアドレスについて Exchange Online を案内しています。
mailbox-seen-autodiscover-on-premises = Microsoft の自動検出は、この人のアドレスについて組織自身のサーバーを案内しています。
mailbox-seen-licence-mailbox = Exchange Online のメールボックスを含むライセンスが有効です。
mailbox-seen-licence-off = メールボックスを含むライセンスが割り当てられていますが、その Exchange プランが無効または停止中です。
mailbox-seen-licence-archive-only = Exchange のライセンスは、Exchange Server のメールボックス用のアーカイブだけです。
mailbox-seen-licence-none = Exchange Online のメールボックスを含むライセンスが割り当てられていません。
mailbox-seen-sync-synced = アカウントは、組織自身のディレクトリから同期されています。
mailbox-seen-sync-not-synced = アカウントは、組織自身のディレクトリから同期されたものではありません。
mailbox-seen-domain-cloud = ドメインの自動検出レコードは、Exchange Online を指しています。
mailbox-seen-domain-own = ドメインの自動検出レコードは、組織のサーバーを指しています。
mailbox-seen-domain-none = ドメインに自動検出レコードがありません。
mailbox-seen-route-exchange-online = ドメイン宛てのメールは、Exchange Online Protection を経由して届いています。
mailbox-seen-route-own = ドメイン宛てのメールは、組織のホストに届いています。
mailbox-seen-route-gateway = ドメイン宛てのメールは、メール ゲートウェイを経由して届いており、その先は見えません。
mailbox-seen-route-google = ドメイン宛てのメールは、Google に届いています。
mailbox-seen-route-other = ドメイン宛てのメールは、別のプロバイダーに届いています。
mailbox-seen-route-none = ドメインはメールを受け取りません。
mailbox-seen-server-exchange = レコードに記載されたサーバーは、Exchange Server として応答しています。
mailbox-seen-server-exchange-online = 組織のサーバーの名前は、Exchange Online につながっています。
mailbox-seen-server-pre-authentication = レコードに記載されたサーバーの手前に、サインイン ページがあります。
mailbox-seen-server-not-exchange = レコードに記載されたサーバーは応答していますが、Exchange Server ではありません。
mailbox-seen-no-hybrid = ハイブリッド構成を示すものはありません。
mailbox-seen-guest = アカウントは、この組織のゲストです。
mailbox-seen-calendar-empty = Graph から見える予定表には、過去 12 か月の予定がありませんでした。
mailbox-seen-calendar-used = Graph から見える予定表には、過去 12 か月の予定があります。
mailbox-seen-nothing = 読み取れた手がかりはありませんでした。
mailbox-seen-hybrid = ハイブリッド構成の兆候: { $marks }。
mailbox-mark-federation = ハイブリッド Exchange のフェデレーション レコード ({ $name } の TXT)
mailbox-mark-trust = このテナントを信頼する Exchange Server { $host }
mailbox-mark-server = { $host } で応答する Exchange Server
mailbox-mark-domain = テナントの共存用ドメイン { $domain }
mailbox-pointing-elsewhere = 別の場所を示すもの: { $said }
