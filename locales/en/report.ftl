# Reports on a person’s connection.

# The outcome of a permission, on a tag, and what the word means.
report-outcome-proven = Proven
    .meaning = Granted, and a request that needs this permission was answered.
report-outcome-covered = Covered
    .meaning =
        Granted, and the request was answered, but a stronger permission is granted too. A token cannot be narrowed, so
        the two cannot be told apart.
report-outcome-missing = Missing
    .meaning = Not in the token.
report-outcome-blocked = Blocked
    .meaning = Granted, but the mailbox or a policy stands in the way.
report-outcome-pending = Pending
    .meaning = Approved a short while ago and not yet in tokens.
report-outcome-not-tested = Not tested
    .meaning = Not asked: it needs your permission or something to test on.
report-outcome-could-not-check = Could not check
    .meaning = Asked, but no answer came that means anything. Never read this as good.
# The answer of a report, on a tag.
report-overall-works = Works
report-overall-works-so-far = Works so far
report-overall-action-needed = Action needed
report-overall-out-of-reach = Out of reach
report-overall-could-not-tell = Could not tell
# How sure something is. It stands behind a sentence, with a full stop after it.
report-confidence-high = High confidence
report-confidence-medium = Medium confidence
report-confidence-low = Low confidence
# Where a mailbox is, as a heading.
report-verdict-cloud = Mailbox in Exchange Online
report-verdict-hybrid-cloud = Hybrid organisation, this mailbox in Exchange Online
report-verdict-hybrid-own = Hybrid organisation, this mailbox on its own server
report-verdict-own = Mailbox on the organisation’s own server
report-verdict-third-party = Mail with another provider
report-verdict-no-licence = No mailbox: no licence assigned
report-verdict-guest = No mailbox here: guest account
report-verdict-licence-off = No mailbox: Exchange plan switched off
report-verdict-duplicate = Possibly two mailboxes
report-verdict-moving = Mailbox being made or moved
report-verdict-inactive = Mailbox inactive or deleted
report-verdict-no-exchange = No Exchange Online in this organisation
report-verdict-unknown = Mailbox location not clear
# “Microsoft Graph” stands before it.
report-graph-ok = answered with a calendar
report-graph-miss = found no usable Exchange Online mailbox
report-graph-no-exchange-online = says the organisation has no Exchange Online
report-graph-moving = says the mailbox is being moved, or its place is out of date
report-graph-fault = gave no answer that tells about the mailbox
# “Autodiscover”, a service of Microsoft, stands before it.
report-autodiscover-cloud = points to Exchange Online
report-autodiscover-on-premises = points to the organisation’s own server
report-autodiscover-unknown = gave no answer that decides
report-autodiscover-not-asked = was not asked
# “Own server” stands before it.
report-server-exchange = answers as an Exchange Server
report-server-exchange-online = is Exchange Online under another name
report-server-pre-authentication = a sign-in page stands in front of it
report-server-not-exchange = answers and is no Exchange Server
report-server-unknown = gave no answer that tells
report-server-not-asked = was not asked: nothing named one
# “Licence” stands before it.
report-licence-mailbox = a plan with a mailbox is on
report-licence-off = a plan with a mailbox is there, but off
report-licence-archive-only = only the archive plan for Exchange Server
report-licence-none = no plan with a mailbox
report-licence-unknown = could not be read
# “Directory” stands before it.
report-sync-synced = synchronised from the organisation’s own directory
report-sync-not-synced = not synchronised
report-sync-unknown = could not be read
# “Autodiscover record” stands before it.
report-domain-cloud = points to Microsoft
report-domain-own = points to the organisation’s own host
report-domain-none = there is none
report-domain-unknown = could not be resolved
# “Incoming mail” stands before it.
report-route-exchange-online = through Exchange Online
report-route-own = to the organisation’s own host
report-route-gateway = through a mail gateway, which hides what is behind it
report-route-google = to Google
report-route-other = to another provider
report-route-none = there is no MX record
report-route-unknown = could not be resolved

# The page of a report.
report-title = Report for { $organisation }
# Above the title.
report-lead-in = Calendar connection to { $app }
# Leads the vendor’s staff back to where they came from.
report-back-to-tenant = Back to the tenant
report-back-to-organisation = Back to your organisation
# The facts on top. “Role in the token” is what Microsoft’s answer said about the person’s roles as an administrator.
report-person = Person
report-organisation = Organisation
report-role = Role in the token
report-checked = Checked
report-one-person =
    This report is about one person’s connection. That the organisation allows the app and that a person is connected
    are two different facts.

# What to do and who. A finding is a heading, who has to act, steps, and what it rests on.
report-what-to-do = What to do
report-good-to-know = Good to know
report-nothing-to-do = Nobody has to do anything.
report-who-user = Who: The person signing in
report-who-admin = Who: The organisation’s administrator
report-who-vendor = Who: The vendor
report-who-microsoft = Who: Microsoft (wait, then check again)
# Followed by one or several sentences.
report-rests-on = Rests on:

# Permissions.
report-permissions = Permissions
# $outcomes is a list of the following, such as “7 proven, 1 not tested”.
report-tally = { $count } in all: { $outcomes }.
report-tally-proven = { $count } proven
report-tally-covered = { $count } covered
report-tally-missing = { $count } missing
report-tally-blocked = { $count } blocked
report-tally-pending = { $count } pending
report-tally-not-tested = { $count } not tested
report-tally-could-not-check = { $count } could not check
report-legend = What the words mean
# Beside the name of a permission.
report-granted = in the token
report-not-granted = not in the token
# $time is a point in time.
report-retry = Worth another try after { $time }.

# The box with the exchanges behind a result.
report-evidence = { $count ->
    [one] Evidence: { $count } request
   *[other] Evidence: { $count } requests
}
    .select = One click selects all of it, for a ticket with Microsoft.
    .label = Evidence for a ticket with Microsoft

# The mailbox.
report-mailbox = Mailbox
# Heading of a list of what was seen.
report-seen = Seen
# Heading of a list of what was seen and does not fit.
report-points-elsewhere = Points elsewhere
report-signals = All signals
report-row = Row of the decision table: { $row }
report-graph = Microsoft Graph
report-autodiscover = Autodiscover
report-named-server = Own server named
report-named-server-none = none
report-server = Own server
report-licence = Licence
report-sync = Directory
report-guest = Guest account
report-guest-yes = yes
report-guest-no = no
report-not-seen = not seen
report-domain = Autodiscover record
report-route = Incoming mail
report-hybrid = Signs of a hybrid set-up
report-hybrid-none = none seen
report-year = Calendar in the last 12 months
report-year-empty = empty
report-year-used = has entries

# The picture of the way from the app to the mailbox. Room is scarce: about 24 letters.
report-picture-reached = mailbox is here
report-picture-out-of-reach = mailbox, out of reach
report-picture-empty = no mailbox here
report-picture-maybe = mailbox perhaps here
report-picture-absent = nothing points here
report-picture-colleagues = colleagues perhaps here
# The boxes of the picture, about 20 letters.
report-picture-own-server = Own Exchange server
report-picture-provider = Other provider
report-picture-home = Home organisation
report-picture-elsewhere = Somewhere else
# The picture for those who do not see it. $verdict says where the mailbox is, $cloud what is in Exchange Online, $place
# and $other the other box and what is there.
report-picture =
    { $verdict }. { $app } asks Microsoft Graph, which looks in Exchange Online: { $cloud }. { $place }: { $other }.

# The person’s domain as it is seen from outside.
report-survey = { $domain } from outside
    .text =
        How the domain is set up, looked at without signing in. These are hints: what Microsoft answered for this person
        counts more.
    .details = Records and services
report-survey-at = Looked at { $time }.

# Permissions asked for, and those that Microsoft’s answer listed.
report-scopes = Asked for and issued
report-scopes-asked = Asked for
report-scopes-issued = Issued
report-scopes-missing = Missing
report-scopes-surplus = Issued, not asked for
report-scopes-none = none

# The organisation’s records.
report-records = The organisation’s records
report-not-inspected = Not inspected
    .text =
        Whether { $app } is switched on, for whom, and what is granted for everybody stands in the organisation’s own
        records. No administrator has let us look, so this report says nothing about them.
report-how-to-let-us-look = How an administrator can let us look
report-look-again = Look again
report-seen-by-administrator = As an administrator let us see on { $time }.
report-seen-by-somebody = As somebody of the organisation let us see on { $time }.

report-run-again = Run the check again
report-download = Download as JSON
    .hint =
        The JSON keeps to a <a>published schema</a>. The report prints well too: use your browser’s Print.

# While the questions are asked.
report-running-title = Checking { $organisation }
report-running = We are asking Microsoft
    .text = One question for each permission, as { $person }, at { $organisation }. It takes a few seconds.
    .latest = Show latest results
    .begun = Begun { $time }. You can close this page; the report will be kept.
# Beside a permission, on a tag.
report-asking = Asking
report-no-answer = No answer
report-answered = { $answered } of { $count } checks answered
report-interrupted-title = Check of { $organisation } interrupted
report-interrupted = The check was interrupted
    .text =
        It began { $time } and could not finish, because the portal was restarted or Microsoft took too long. What was
        answered until then stands below; nothing is judged from it.
    .left =
        The test of writing was under way, so its entry of 1 January 2001 may still be in the calendar. The portal is
        removing it; running the check again looks for it, too.
# How sure a finding is, after what it rests on: “High confidence.”
report-sure = { $confidence }.
