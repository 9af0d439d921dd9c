# What an error answer of Microsoft Graph means.

# $causes is a list of .cause texts, see below.
graph-causes = Several causes are possible: { $causes }.

## The most likely cause: the title of the page; .cause as one of several in the list of graph-causes; .step-1 and
## so on: what to do. $app is the name of the vendor’s app.

graph-verdict-without-words = Microsoft Graph refused
graph-verdict-on-premises-mailbox = Microsoft Graph finds no mailbox in the cloud
    .cause = a mailbox on a server of the organisation
    .step-1 = Connect with { $app } once: its report says where the mailbox is, by more signs than this answer.
    .step-2 =
        If it is on a server of your organisation, an administrator can move it to Exchange Online, the only place
        where { $app } reaches it.
graph-verdict-no-mailbox = Microsoft Graph finds no mailbox
    .cause = no mailbox at all
    .step-1 = Check that the account is the one with the calendar, and no guest or second account.
    .step-2 =
        An administrator checks in the Exchange admin center whether the person has a mailbox in Exchange Online.
graph-verdict-no-licence = The mailbox has no licence
    .cause = no licence with a mailbox
    .step-1 =
        An administrator assigns a licence that contains Exchange Online, in the Microsoft 365 admin center under
        Users.
    .step-2 = A new mailbox takes up to a day. Then connect again.
graph-verdict-mailbox-moving = The mailbox is being moved
    .cause = a mailbox that is being made or moved
    .step-1 = Wait some hours, then connect again.
    .step-2 =
        If it lasts longer than a day, an administrator checks the migration batches in the Exchange admin center.
graph-verdict-missing-scope = A permission is missing for what was asked
    .cause = a permission that was not granted
    .step-1 = Connect with { $app } again and accept what Microsoft asks.
    .step-2 = If Microsoft says that an administrator has to approve, hand the request over to yours.
    .step-3 = If it is somebody else’s calendar, its owner has to share it with you.
graph-verdict-conditional-access = A security policy wants a new sign-in
    .cause = a security policy that asks for a new sign-in
    .step-1 = Sign in to { $app } again and follow Microsoft’s prompts.
    .step-2 = If it comes back, an administrator finds the policy in the sign-in log, tab Conditional Access.
graph-verdict-token-invalid = Microsoft did not accept the sign-in that was stored
    .cause = a token that was not accepted
    .step-1 = Sign in to { $app } again.
    .step-2 = If it happens again at once, send the details shown here to the vendor’s support.
graph-verdict-tenant-unknown = Your organisation has no Exchange Online
    .cause = an organisation without Exchange Online
    .step-1 = An administrator checks whether the organisation has a subscription with Exchange Online.
    .step-2 =
        If your calendar is in another organisation or on a server of your own, { $app } cannot reach it with this
        account.
graph-verdict-throttled = Microsoft asked { $app } to slow down
    .cause = too many questions at a time
    .step-1 = Wait a minute and try again. This is not your fault.
    .step-2 = If it stays, send the details shown here to the vendor’s support.
graph-verdict-service-fault = Microsoft Graph could not answer just now
    .cause = a passing fault at Microsoft
    .step-1 = Wait half a minute and try again.
    .step-2 = If it stays, look at Microsoft’s service health page or send the details shown here to support.
graph-verdict-consent-revoked = The approval for { $app } is gone
    .cause = an approval that was taken back
    .step-1 = Hand the request over: an administrator approves again, or says why it was taken back.
graph-verdict-other = Microsoft Graph refused
    .cause = something else
    .step-1 = Send the details shown here to the vendor’s support.

## What exactly was answered: one sentence each.

# $status is a number of the HTTP protocol, such as 404.
graph-answer-unknown-status = Microsoft answered { $status } with words that are not known to us.
graph-answer-unknown = Microsoft Graph answered with words that are not known to us.
graph-answer-no-cloud-mailbox = Graph knows the person and finds no Exchange Online mailbox.
graph-answer-no-cloud-mailbox-old-wording =
    Graph knows the person and finds no Exchange Online mailbox. This older wording was seen for mailboxes on premises
    and for people without a licence.
graph-answer-no-cloud-mailbox-sign-in =
    Graph knows the person and finds no Exchange Online mailbox; signing in again changes nothing.
graph-answer-no-valid-mailbox =
    The mailbox is not a valid Microsoft 365 mailbox, for example one on an Exchange Server.
graph-answer-not-in-exchange-online = The mailbox is not in Exchange Online.
graph-answer-no-mailbox-for-graph = The person has no mailbox that Graph can reach.
graph-answer-subscription-mailbox =
    The mailbox behind a subscription is not reachable: it is on premises, or a policy keeps the app from it.
graph-answer-exchange-policy = An Exchange policy of the organisation keeps this app from its mailboxes.
graph-answer-passed-on =
    Graph passed the question on to a server of the organisation, which is the mark of a mailbox on premises.
graph-answer-no-reason =
    Microsoft gave no reason. It is a passing fault as a rule, and was seen for mailboxes on premises.
graph-answer-no-server = Graph found no server that holds the mailbox.
graph-answer-no-mailbox-for-address = Exchange knows no mailbox for the address.
graph-answer-account-without-mailbox = The account has no mailbox.
graph-answer-nobody-of-that-address =
    Exchange knows nobody of that address: there is no mailbox, or it is in another organisation, or the address is a
    contact only.
graph-answer-no-default-calendar =
    The person is known, and there is no default calendar: it is not a real mailbox, or there is no right on it.
graph-answer-item-missing = What was asked for does not exist, or the person has no right to see it.
graph-answer-person-not-in-directory = The directory of this organisation does not know that person.
graph-answer-no-mailbox-at-address = There is no mailbox for the address.
graph-answer-licence-lost = The mailbox has lost its licence.
graph-answer-refused-at-the-door = Microsoft refused before it looked further.
graph-answer-refused-without-a-word =
    Microsoft refused without a word: the token is stale, or, when a fresh one meets the same answer, the account has
    no mailbox.
graph-answer-mailbox-moving = The mailbox is being moved; it answers again within hours.
graph-answer-record-stale = Microsoft’s record of where the mailbox is has gone out of date, as it does after a move.
graph-answer-database-unreachable = The mailbox’s database cannot be reached at the moment.
graph-answer-exchange-fault = Exchange reported a fault of its own.
graph-answer-exchange-passing-fault = Exchange reported a passing fault of its own.
graph-answer-access-denied =
    Access was denied: the permission is not in the token, or the person has no right on that calendar.
graph-answer-directory-refused =
    The directory refused: the permission is not in the token, or the person’s role is too low.
graph-answer-caller-may-not = Microsoft Graph does not let the caller do this.
graph-answer-more-proof-needed = Conditional Access wants more than the token proves: the person has to sign in again.
graph-answer-token-taken-back = The token was taken back: the person has to sign in again.
graph-answer-token-past-its-end = The token is past its end.
graph-answer-token-not-accepted = Microsoft Graph did not accept the token.
graph-answer-no-exchange-online = The organisation signs people in with Microsoft and has no Exchange Online at all.
graph-answer-token-of-a-person-needed = The question needs a person’s token.
graph-answer-too-many-at-a-time = More than four questions were asked of one mailbox at a time.
graph-answer-slow-down = Microsoft asks to slow down.
graph-answer-not-available = Microsoft Graph is not available at the moment.
graph-answer-no-answer-in-time = Microsoft Graph did not answer in time.
graph-answer-fault-of-its-own = Microsoft Graph or Exchange reported a fault of its own.
graph-answer-built-on-a-failed-one = The question was not asked because another one, which it builds on, had failed.
graph-answer-mailbox-full = The mailbox is full.
graph-answer-mailbox-full-for-writing = The mailbox is full, so that a write test cannot succeed.
graph-answer-time-zone-unknown = The server does not know the time zone that was sent.
graph-answer-address-not-resolved = That address cannot be resolved for free/busy times.
graph-answer-free-busy-refused = The organisation may not see free/busy times of that mailbox.
graph-answer-consent-gone = The consent for the app is no longer there.
graph-answer-sign-in-expired = The stored sign-in has expired or was revoked.
graph-answer-policy-needs-the-person = Conditional Access or a second factor needs the person.
