# What a report says about a mailbox.
# The program makes these English sentences itself and finds them here again by their words, so the English stays as
# it is, letter by letter. $said stands for other texts of this file; $time, $day and $count are put into words.

## The report in one sentence. $app is the product, $person the person's name.

mailbox-headline-works = { $app } works for { $person }: every permission was tested and answered.
mailbox-headline-works-so-far =
    { $app } works for { $person } as far as it was tested; some permissions were not tested or not answered.
mailbox-headline-could-not-tell =
    Whether { $app } works for { $person } could not be told: too little was answered. Please check again.
mailbox-headline-third-party =
    { $app } cannot work for { $person }: the organisation's mail is with another provider, not with Microsoft.
mailbox-headline-own-servers =
    { $app } cannot work for { $person } now: the organisation's mailboxes are on its own servers.
mailbox-headline-own-server =
    { $app } cannot work for { $person } now: the mailbox is on the organisation's own server and would have to move to
    Exchange Online.
mailbox-headline-no-answer =
    { $app } does not fully work for { $person } yet: something that is granted does not answer.
mailbox-headline-missing-one =
    { $app } does not fully work for { $person } yet: the organisation has not granted one of its permissions.
mailbox-headline-missing =
    { $app } does not fully work for { $person } yet: the organisation has not granted { $count } of its permissions.
mailbox-headline-no-licence =
    { $app } does not work for { $person } yet: there is no mailbox, because no licence is assigned.
mailbox-headline-no-licence-missing-one =
    { $app } does not work for { $person } yet: there is no mailbox, because no licence is assigned, and one permission
    is not granted.
mailbox-headline-no-licence-missing =
    { $app } does not work for { $person } yet: there is no mailbox, because no licence is assigned, and { $count }
    permissions are not granted.
mailbox-headline-guest =
    { $app } does not work for { $person } yet: the account is a guest, and the calendar is in the home organisation.
mailbox-headline-guest-missing-one =
    { $app } does not work for { $person } yet: the account is a guest, and the calendar is in the home organisation,
    and one permission is not granted.
mailbox-headline-guest-missing =
    { $app } does not work for { $person } yet: the account is a guest, and the calendar is in the home organisation,
    and { $count } permissions are not granted.
mailbox-headline-licence-off =
    { $app } does not work for { $person } yet: the Exchange Online part of the licence is switched off.
mailbox-headline-licence-off-missing-one =
    { $app } does not work for { $person } yet: the Exchange Online part of the licence is switched off, and one
    permission is not granted.
mailbox-headline-licence-off-missing =
    { $app } does not work for { $person } yet: the Exchange Online part of the licence is switched off, and { $count }
    permissions are not granted.
mailbox-headline-duplicate =
    { $app } does not work for { $person } yet: the calendar it sees is empty and may not be the one in use.
mailbox-headline-duplicate-missing-one =
    { $app } does not work for { $person } yet: the calendar it sees is empty and may not be the one in use, and one
    permission is not granted.
mailbox-headline-duplicate-missing =
    { $app } does not work for { $person } yet: the calendar it sees is empty and may not be the one in use, and
    { $count } permissions are not granted.
mailbox-headline-moving = { $app } does not work for { $person } yet: the mailbox is being made or moved.
mailbox-headline-moving-missing-one =
    { $app } does not work for { $person } yet: the mailbox is being made or moved, and one permission is not granted.
mailbox-headline-moving-missing =
    { $app } does not work for { $person } yet: the mailbox is being made or moved, and { $count } permissions are not
    granted.
mailbox-headline-inactive = { $app } does not work for { $person } yet: the mailbox seems to be deleted or inactive.
mailbox-headline-inactive-missing-one =
    { $app } does not work for { $person } yet: the mailbox seems to be deleted or inactive, and one permission is not
    granted.
mailbox-headline-inactive-missing =
    { $app } does not work for { $person } yet: the mailbox seems to be deleted or inactive, and { $count } permissions
    are not granted.
mailbox-headline-no-exchange = { $app } does not work for { $person } yet: the organisation has no Exchange Online.
mailbox-headline-no-exchange-missing-one =
    { $app } does not work for { $person } yet: the organisation has no Exchange Online, and one permission is not
    granted.
mailbox-headline-no-exchange-missing =
    { $app } does not work for { $person } yet: the organisation has no Exchange Online, and { $count } permissions are
    not granted.

## What was found and what to do, by verdict. Names of menus of Microsoft stay recognisable.

mailbox-cloud = The mailbox is in Exchange Online, where { $app } can reach it.
mailbox-hybrid-cloud =
    This mailbox is in Exchange Online, where { $app } can reach it; the organisation also has mail servers of its own.
mailbox-hybrid-cloud-step-1 =
    Nothing to do for this person. Test one person of every group that is going to use { $app }.
mailbox-hybrid-own =
    This mailbox is on the organisation's own Exchange server, where Microsoft Graph, and so { $app }, cannot reach it.
mailbox-hybrid-own-step-1 = Move the mailbox to Exchange Online (a hybrid move). { $app } then works without any change.
mailbox-hybrid-own-step-2 = Start with a pilot: move the people who need { $app } first.
mailbox-hybrid-own-step-3 =
    Or give these people a separate account with a cloud mailbox for { $app }; its calendar is not merged with theirs.
mailbox-hybrid-own-step-4 =
    Publishing free/busy times as an internet calendar shares them one way only; { $app } does not use it.
mailbox-own =
    Mailboxes of this organisation are on its own servers and there is no Exchange Online, so { $app } cannot reach
    them.
mailbox-own-step-1 =
    Set up Exchange hybrid: a supported Exchange Server, directory synchronisation and the Hybrid Configuration Wizard;
    then move the mailboxes that need { $app }.
mailbox-own-step-2 =
    Or give the people who need { $app } separate accounts with a licence that includes Exchange Online; those calendars
    are not merged with the present ones.
mailbox-third-party =
    The organisation's mail is with another provider, where Microsoft Graph has no calendar to offer to { $app }.
mailbox-third-party-step-1 = Ask the vendor whether { $app } can connect to that provider directly.
mailbox-third-party-step-2 = Or move the mailboxes of the people who need { $app } to Exchange Online.
mailbox-no-licence = This person has no mailbox, because no licence with Exchange Online is assigned.
mailbox-no-licence-step-1 =
    Assign a licence that includes Exchange Online in the Microsoft 365 admin center (Users, Active users, Licences and
    apps).
mailbox-no-licence-step-2 = Wait: the mailbox appears within minutes, in rare cases after 24 hours. Then check again.
mailbox-no-licence-step-3 =
    Or sign in with the account that has the calendar, if this is an administrator's or a service account.
mailbox-guest = This account is a guest here. A guest's calendar is in the home organisation.
mailbox-guest-step-1 = Sign out and sign in again with the account of your own organisation.
mailbox-guest-step-2 = If your own organisation has not approved { $app } yet, start from there.
mailbox-licence-off =
    A licence is assigned, but its Exchange Online part is switched off or suspended, so there is no mailbox.
mailbox-licence-off-step-1 =
    Switch the Exchange Online plan on in the person's licence (Microsoft 365 admin center, Users, Active users,
    Licences and apps).
mailbox-licence-off-step-2 = If the plan is suspended, renew the subscription.
mailbox-licence-off-step-3 = Wait: the mailbox answers within minutes, in rare cases after 24 hours. Then check again.
mailbox-duplicate =
    { $app } sees an empty calendar in the cloud, while the person may be working in another mailbox on premises.
mailbox-duplicate-step-1 = Compare: is the calendar in Outlook the one that is shown here?
mailbox-duplicate-step-2 =
    If not, decide which mailbox stays; Microsoft describes how to merge a mailbox that exists both on premises and in
    Exchange Online.
mailbox-duplicate-step-3 = Until then { $app } would read an empty calendar and write where nobody looks.
mailbox-moving = The mailbox is being made or moved and does not answer yet.
mailbox-moving-step-1 =
    Wait for the move or the set-up to finish and check again in an hour, and once more after 24 hours.
mailbox-moving-step-2 = The consent given to { $app } stays; nothing has to be approved again.
mailbox-moving-step-3 = If nothing has changed after a day, look at the migration batch and at the person's licence.
mailbox-inactive = A licence is on, but the mailbox seems to be deleted, inactive or never made.
mailbox-inactive-step-1 =
    Look the person up in the Exchange admin center (Recipients, Mailboxes), or run Get-EXORecipient for the address.
mailbox-inactive-step-2 =
    Restore a deleted mailbox within 30 days, or take the licence away and assign it again to have one made.
mailbox-no-exchange = The organisation has no Exchange Online, so there is no calendar for { $app } to reach.
mailbox-no-exchange-step-1 = Tell the vendor where your calendars are, and ask whether { $app } can connect to them.
mailbox-no-exchange-step-2 = Or subscribe to a plan with Exchange Online for the people who need { $app }.
mailbox-unknown = Where this mailbox lives could not be told from what was seen.
mailbox-unknown-step-1 = Check again in a few minutes; a passing fault is the most frequent reason.
mailbox-unknown-step-2 =
    Look the person up in the Exchange admin center: "user mailbox" means the mailbox is in the cloud, "mail user" that
    it is elsewhere.
mailbox-send-report = Send this report to your organisation's Microsoft 365 or Exchange administrator.

## What customers try for a mailbox on premises.

mailbox-no-help = These do not make an on-premises mailbox reachable for { $app }.
mailbox-no-help-because = Microsoft offered Graph for on-premises mailboxes as a preview only, and ended it in 2023.
mailbox-no-help-1 =
    "Teams shows my calendar": Teams is Microsoft's own and takes another way, which is not open to other apps.
mailbox-no-help-2 = Hybrid modern authentication: it changes how people sign in to Outlook, not what Graph reaches.
mailbox-no-help-3 = Microsoft Entra Connect: it synchronises accounts, not mailboxes.
mailbox-no-help-4 = An Exchange Online licence: while the mailbox is on premises, it does not move it.
mailbox-no-help-5 =
    Publishing /api or installing the Hybrid Agent: Microsoft has retired the way from Graph to own servers.
mailbox-no-help-6 = A newer Exchange Server or update, Exchange Server Subscription Edition included.

## Why the signals lead to the verdict, by the row of the decision table.

mailbox-row-16 = Microsoft Graph gave no answer that tells about the mailbox; without it nothing is concluded.
mailbox-row-11 = A guest's mailbox is in their home organisation, never in this one.
mailbox-row-8a =
    Microsoft Graph says that the mailbox is being moved or that its place is out of date, and the licence speaks for
    Exchange Online.
mailbox-row-8c =
    Microsoft Graph says that the mailbox is being moved or that its place is out of date; nothing else confirms it.
mailbox-row-3 = A cloud mailbox answers although Autodiscover still leads home. What Graph answers counts.
mailbox-row-3b =
    The cloud calendar is empty, and the person belongs to an organisation with its own mail servers: the mailbox they
    work in may be there.
mailbox-row-1 = Graph reaches the mailbox, and nothing points at servers of the organisation.
mailbox-row-2 = The organisation has servers of its own; this mailbox is in Exchange Online.
mailbox-row-4 = Microsoft itself sends mail programs for this address to the organisation's own server.
mailbox-row-5 = The licence is the one for people whose mailbox is on Exchange Server and only the archive in the cloud.
mailbox-row-9 = A licence is there, but its Exchange plan is switched off or suspended, so there is no mailbox.
mailbox-row-8 =
    Licence and Autodiscover speak for Exchange Online, and the mailbox does not answer yet: it is being made or moved.
mailbox-row-6 =
    A licence is assigned, but no cloud mailbox was made: for synchronised people whose mailbox is still on premises
    Exchange Online makes none.
mailbox-row-7 = A synchronised person without a cloud licence, in an organisation with its own mail servers.
mailbox-row-10 = The organisation uses Exchange Online, and nobody assigned this person a licence with a mailbox.
mailbox-row-15 = The organisation signs in with Microsoft and keeps its mail with another provider.
mailbox-row-12 = There is no Exchange Online in the organisation, and its mail goes to another provider.
mailbox-row-13 =
    There is no Exchange Online in the organisation; accounts, autodiscover and mail come from its own servers.
mailbox-row-14 = There is no Exchange Online in the organisation. Where its mail is cannot be seen from outside.
mailbox-row-17 = A licence is on and no mailbox answers: it may be deleted or inactive, or could not be made.
mailbox-row-3c =
    A cloud mailbox answers although Autodiscover leads to the organisation's own server. What Graph answers counts.
mailbox-row-2b = Graph reaches the mailbox; the organisation seems to have servers of its own.
mailbox-row-1b = Graph reaches the mailbox. Nothing that could be read points at servers of the organisation.
mailbox-row-4b = Microsoft sends mail programs for this address to the organisation's own server.
mailbox-row-10b = The account exists in the cloud only, and no licence with a mailbox is assigned.
mailbox-row-13b = There is no Exchange Online in the organisation; accounts and autodiscover come from its own servers.
mailbox-row-13c = There is no Exchange Online in the organisation, and Autodiscover leads to its own server.
mailbox-row-14b = Microsoft Graph says there is no Exchange Online in the organisation.

## What to watch for although the verdict stands.

mailbox-watch-colleagues =
    Colleagues in the same organisation may still have their mailbox on its own servers, and their calendars do not
    answer. If Outlook shows this person other events than the app does, there may be a second mailbox.
mailbox-watch-two =
    Graph answers, but Autodiscover still leads to the organisation's own server: the mailbox was moved a short while
    ago, or there are two. Compare the calendar that the app sees with the one in Outlook.
mailbox-watch-incomplete = Not every signal could be read or fits, so this is less sure than it could be.
mailbox-watch-outlook = Ask the person whether the calendar in Outlook is the one shown here.
mailbox-watch-a-day = If this is unchanged after 24 hours, something else is wrong.

## What was seen.

mailbox-seen-graph-ok = Microsoft Graph answered with the person's calendar.
mailbox-seen-graph-miss = Microsoft Graph knows the person and finds no mailbox in Exchange Online.
mailbox-seen-graph-no-exchange-online = Microsoft Graph says the organisation has no Exchange Online.
mailbox-seen-graph-moving = Microsoft Graph says the mailbox is being moved, or that its place is out of date.
mailbox-seen-autodiscover-cloud = Microsoft's Autodiscover sends the person's address to Exchange Online.
mailbox-seen-autodiscover-on-premises =
    Microsoft's Autodiscover sends the person's address to the organisation's own server.
mailbox-seen-licence-mailbox = A licence that comes with an Exchange Online mailbox is on.
mailbox-seen-licence-off = A licence with a mailbox is assigned, and its Exchange plan is switched off or suspended.
mailbox-seen-licence-archive-only = The only Exchange licence is the archive for mailboxes on Exchange Server.
mailbox-seen-licence-none = No licence with an Exchange Online mailbox is assigned.
mailbox-seen-sync-synced = The account is synchronised from the organisation's own directory.
mailbox-seen-sync-not-synced = The account is not synchronised from a directory of the organisation's own.
mailbox-seen-domain-cloud = The domain's autodiscover record points at Exchange Online.
mailbox-seen-domain-own = The domain's autodiscover record points at a server of the organisation.
mailbox-seen-domain-none = The domain has no autodiscover record.
mailbox-seen-route-exchange-online = Mail for the domain comes in through Exchange Online Protection.
mailbox-seen-route-own = Mail for the domain comes in at a host of the organisation.
mailbox-seen-route-gateway = Mail for the domain comes in through a mail gateway, which hides what is behind it.
mailbox-seen-route-google = Mail for the domain comes in at Google.
mailbox-seen-route-other = Mail for the domain comes in at another provider.
mailbox-seen-route-none = The domain takes no mail.
mailbox-seen-server-exchange = The server that the records name answers as an Exchange Server.
mailbox-seen-server-exchange-online = The organisation's own name for its server leads to Exchange Online.
mailbox-seen-server-pre-authentication = A sign-in page stands in front of the server that the records name.
mailbox-seen-server-not-exchange = The server that the records name answers and is no Exchange Server.
mailbox-seen-no-hybrid = Nothing marks a hybrid set-up.
mailbox-seen-guest = The account is a guest in this organisation.
mailbox-seen-calendar-empty = The calendar that Graph sees held no event in the last twelve months.
mailbox-seen-calendar-used = The calendar that Graph sees holds events of the last twelve months.
mailbox-seen-nothing = No signal could be read.
# $marks are the four that follow, one or several.
mailbox-seen-hybrid = Marks of a hybrid set-up: { $marks }.
# $name is a name in the DNS.
mailbox-mark-federation = a federation record for hybrid Exchange (TXT at { $name })
# $host is a name of a server.
mailbox-mark-trust = the Exchange Server { $host } trusts this tenant
mailbox-mark-server = an Exchange Server answers at { $host }
mailbox-mark-domain = the tenant has the coexistence domain { $domain }
# $said is one or several sentences from above.
mailbox-pointing-elsewhere = Pointing elsewhere: { $said }
