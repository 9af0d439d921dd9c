# An administrator lets the portal look at how the app stands in the organisation’s records.

# Before: what is asked and what is kept.
inspection-offer-title = Let us look at how { $app } stands in your organisation
    .text =
        A report shows what one person’s sign-in got. Whether { $app } is switched on, for whom, and what is granted for
        everybody stands in your organisation’s own records, which only an administrator can show us. It is optional.
inspection-offer-lead-in = For an administrator of { $organisation }
inspection-offer-latest = The last look was on { $time }. <a>Show what was seen</a>
inspection-not-offered = This portal does not offer it.
inspection-asked = What Microsoft will ask you to allow
    .text =
        Permissions to read, for a second app that is used for this alone. It acts as you, only after you sign in, and
        sees nothing that your own role does not show you: Global Reader is enough, once an administrator has allowed
        the app.
inspection-kept = What is read, and what is kept
    .read = Read once, at once: a few questions about { $app } and nothing else.
    .answers =
        Kept: the answers to them in short, when it was, the object id of the account, and Microsoft’s request ids. No
        names of people, no mail, no calendars.
    .access =
        Your access is not kept: the token is held in memory for some seconds, and none that lasts is asked for.
    .shown =
        What was seen is shown to people of your organisation who signed in here, in their reports, and to the support
        staff of { $publisher }.
# The marked words are menus and buttons of Microsoft Entra.
inspection-take-back = How to take it back
    .text =
        What you allow stays granted to the second app until you remove it: open <strong>Entra ID > Enterprise
        apps</strong>, find it by its application ID, and choose <strong>Delete</strong> under
        <strong>Properties</strong>. { $app } goes on working without it.
inspection-offer-start = Sign in and let us look
    .hint =
        Choose an account of this organisation. With an account that administers nothing, everything will be “not
        checked”.
inspection-offer-not-now = Not now

# After: what was seen.
inspection-title = { $app } in the records of { $organisation }
inspection-lead-in = What your organisation let us see
# Before a point in time.
inspection-seen = Seen
inspection-all-seen = Nothing that we saw has to be changed.
inspection-part-seen = Nothing that we saw has to be changed, but not everything could be seen.
inspection-nothing-seen = Nothing could be seen, so nothing can be said.
inspection-records = What the records say
# On a tag; the reason follows.
inspection-not-checked = Not checked
inspection-app = App in the organisation
inspection-app-not-there = Not there
    .why = Nobody has consented to it yet.
inspection-app-off-by-microsoft = Switched off by Microsoft
inspection-app-on = Switched on
inspection-app-off = Switched off
    .why = By an administrator.
inspection-who = Who gets in
inspection-who-everybody = Everybody; assignment is not required.
inspection-who-assigned = Assigned people and groups only.
inspection-assignments-none = Assignments: none.
inspection-assignments = Assignments: { $count }.
inspection-assignments-more = Assignments: more than { $count }.
inspection-granted = Granted for everybody
inspection-no-graph = Nothing of Microsoft Graph.
# Followed by names of permissions.
inspection-other-api = Another API (<code>{ $id }</code>):
# Where names of permissions would stand.
inspection-scopes-none = none
inspection-personal = Granted by single people
inspection-personal-none = none
inspection-personal-count = { $count }
inspection-personal-more = more than { $count }
inspection-policies = Consent policies of people
inspection-policies-none = None: people may not consent for themselves.
inspection-reach = What they let people consent to
# The three are followed by names of permissions.
inspection-reach-open = Open to people:
inspection-reach-kept = Kept for administrators:
inspection-reach-undecided = Not to be told from what we read:
inspection-workflow = Asking an administrator
inspection-workflow-off = Microsoft’s page offers people no form for it.
inspection-workflow-on = People can send a request on Microsoft’s page.
inspection-workflow-days =
    People can send a request on Microsoft’s page. A request ends after { $count ->
        [one] { $count } day
       *[other] { $count } days
    }.
inspection-requests = Requests that wait
inspection-requests-none = None.
# On a tag; the requests follow.
inspection-requests-wait = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}

# Microsoft did not let the person in.
inspection-refused = We were not let in to look
    .text = Nothing was read and nothing was changed. Calendars are not touched by this.
    .consent =
        Either Cancel was chosen on Microsoft’s page, or the account may not allow these permissions: that takes an
        administrator of the organisation.
inspection-refused-again = Back to what we would look at
