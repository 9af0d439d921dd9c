# The administrator's page and what belongs to it. “Approve”, “grant” and “consent” are the same thing: an administrator
# allows the app for the whole organisation, on Microsoft's page. $app is the app's name, $organisation the customer's.

admin-lead-in = For the administrator of { $organisation }
admin-title-decide = Approve { $app } for { $organisation }?
admin-title-expired = This link has expired
admin-title-on-its-way = Approval of { $app } is on its way
admin-title-proven = { $app } is approved for { $organisation }
admin-title-declined = { $app } was declined
admin-title-failed = The approval of { $app } did not work

# The first sentence. $name is a person.

# The list of steps.
admin-steps = Your way through this page
admin-steps-hint = What you have done is kept with this link. You can go on later, on another computer too.
admin-step-look = Look at what is asked
admin-step-check = Check your account (optional)
admin-step-approve = Approve on Microsoft’s page
admin-step-approve-declined = Declined
admin-step-approve-failed = The approval did not work
admin-step-proof = See the proof
admin-step-proof-failed = The approval never arrived
admin-step-control = Keep it under control (optional)
admin-step-skipped = Not done
# $time is a point in time.
admin-step-sent = You went to Microsoft’s page on { $time }. No answer has come back since.
admin-step-approved = Microsoft reported the approval on { $time }.
admin-step-seen = Seen on { $time }.
admin-step-everybody = For everybody in the organisation, as said on { $time }
admin-step-assigned = For assigned people only, as said on { $time }

# What identifies the request.
admin-fact-requester = Asked by
# Somebody who could not sign in: name and address are typed.
admin-fact-app = App
admin-fact-publisher = Publisher
admin-fact-verified = Verified by Microsoft
admin-fact-not-verified = Not verified by Microsoft
admin-fact-client-id = Application ID
admin-fact-organisation = Organisation
# Followed by an id.
admin-fact-tenant = Tenant
admin-fact-valid = Link valid until

admin-safety =
    <strong>This is not a sign-in link: opening it signs nobody in.</strong> You sign in only on Microsoft’s page, at
    <code>{ $host }</code>. Compare the name and the application ID with what Microsoft shows there. { $publisher } never
    asks for your password.
admin-jump = Go straight to your decision

admin-asks = What { $app } asks for
admin-asks-text =
    All of it is delegated: the app acts only as the person who signed in, and never beyond what that person may do.
admin-cannot = What it will not be able to do

# Who may approve. Names of roles stay as Microsoft writes them.
admin-roles = Who can approve
admin-roles-text =
    One of these roles in your tenant. The first is enough: { $app } asks for delegated permissions only, and those may be
    approved by application administrators. Only permissions that an app uses without a signed-in person need more.
admin-roles-custom = A custom role with the right to grant these permissions works too.
admin-roles-none = I have none of these roles
    .pass-on =
        Pass this link on to somebody who has one. It works for whoever holds it, and nothing is lost: this page shows them
        where you stopped.
    .pim =
        Does your organisation give roles for a limited time only (Privileged Identity Management)? Then activate yours
        first, sign out at Microsoft and in again, and come back.
    .ask =
        You do not know who has one? Look in the Entra admin center under <strong>Entra ID > Roles & admins</strong>, or
        ask the people who look after your Microsoft 365.

admin-next = What happens when you approve
admin-next-go =
    You go to Microsoft’s consent page at <code>{ $host }</code>, for the tenant of { $organisation } only, and sign in
    there.
admin-next-accept = Microsoft shows the same permissions. You accept or cancel.
admin-next-back =
    You come back here. A second, silent sign-in shows us that the approval has really arrived. If anything is missing, this
    page names it.
admin-next-people =
    From then on people in your organisation are not asked for these permissions any more. Nobody is connected by it: each
    person still signs in and connects their own calendar.

# The look at the account before consent.
admin-check = Check before you go
admin-check-text =
    We can ask Microsoft which account this browser would use, and whether its role is enough. Nobody is signed in here by
    it, nothing is granted, and we do not keep the name.
admin-check-button = Check before I approve
admin-check-again = Check again
admin-check-private =
    Several accounts? Open this link in a private window: then only the account you sign in with counts.
admin-check-sign-in = Choose an account and check it
    .hint =
        Microsoft shows its sign-in, and may ask you to let { $app } know who you are. That is for yourself alone and no
        approval.
admin-check-at = As seen on { $time }
# $role is Microsoft's name of a role.
admin-check-member-admin = An account of { $organisation } is signed in, with the role { $role }. That is enough.
admin-check-member-other =
    An account of { $organisation } is signed in. Microsoft names no role of it that may approve. A custom role still could,
    and a role that has to be activated first does not show.
admin-check-member-unknown =
    An account of { $organisation } is signed in. Microsoft does not tell its roles; whether it may approve shows on
    Microsoft’s page.
admin-check-guest-admin =
    A guest of { $organisation } is signed in, with the role { $role } there. That is enough. Is it the account you mean?
admin-check-guest =
    A guest of { $organisation } is signed in. Guests can rarely approve. Use an account of the organisation itself.
admin-check-unnamed =
    An account that { $organisation } knows is signed in. Microsoft does not say whose, or which roles it has, before it was
    used for { $app } once.
admin-check-elsewhere =
    An account of another organisation, or a personal one, is signed in. An approval with it would not count for
    { $organisation }.
admin-check-several = Several accounts are signed in, and Microsoft chose none of them.
admin-check-nobody = Nobody is signed in at Microsoft in this browser. You can sign in when you approve.
admin-check-unknown = Could not tell who is signed in.
# $account is a sign-in name; seen in this browser just now.
admin-check-name = The account is <strong>{ $account }</strong>.
admin-check-switch =
    Open this link in a private window, or choose <strong>Use another account</strong> on Microsoft’s page.
admin-check-app-present = { $app } is already in your tenant. Approving adds what it lacks.
admin-check-app-off =
    { $app } is in your tenant and switched off for sign-in. Before you approve, switch it on under
    <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong>.
admin-check-app-assigned =
    { $app } is in your tenant and lets in only assigned people. This account is not among them. You can approve all the
    same; the people who are to use it have to be assigned.
admin-check-app-absent = { $app } is not in your tenant yet. Approving adds it.
admin-check-app-unknown = Whether { $app } is already in your tenant could not be told.
# $code is a number such as AADSTS50105.
admin-check-code = Microsoft’s code, for support: <code>{ $code }</code>

# The decision.
admin-decide = Your decision
admin-grant = Review and grant on Microsoft’s page
admin-grant-hint = Signed in to Microsoft with another account? Open this link in a private window first.
admin-ways-hint = No button today? <a>Other ways to approve</a>, with commands to copy.
admin-decline = Decline
    .text = Nothing is granted. The person who asked is told, with your reason if you give one.
    .button = Decline the request
admin-why = What is the reason?
admin-why-not-me = I am not the right person
admin-why-no = We do not want this app
admin-why-questions = I need to know more first
admin-why-who = Who is? (optional)
    .hint = A name or a team, so that the person who asked knows whom to send the link to.
admin-reason = Reason (optional)
    .hint = The person who asked sees it.
# These reach the person who asked, before the administrator's own words.
admin-declined-not-me = I am not the right person for this.
admin-declined-not-me-ask = I am not the right person for this. Please ask: { $who }.
admin-declined-no = We do not want this app.
admin-declined-questions = I need to know more before I can decide.
# Followed by an address.
admin-questions = Questions first? Ask

# After the decision.
admin-expired =
    It was valid until { $time }. Nothing was granted. Ask { $name } for a new link if the request still stands.
admin-wait = On its way
    .sentence = Microsoft reported your approval { $elapsed } ago. It has not arrived in fresh tokens yet.
    .normal =
        That is normal: Microsoft spreads approvals through its systems, in seconds as a rule and within an hour at the
        latest. You do not have to wait; we keep looking where we can.
    .next = Next look: { $time }
    .hint = “Check now” signs you in silently when your Microsoft session allows it, and changes nothing.
admin-check-now = Check now
admin-good = Approved and proven
    .sentence = We have seen a fresh token of { $organisation } with every permission in it.
    .at = Seen at
    .role = Role of the person
    .issued = Permissions issued
    .people =
        People in your organisation can connect their own calendars now. { $name } sees it on the page of the request. In
        your audit log this is the entry “Consent to application”.
    .report = Show what Microsoft really answers
admin-surplus =
    Your tenant also grants <code>{ $scopes }</code>, which is not asked for here. It comes from an earlier approval; you can
    revoke it.
admin-no = Declined
    .sentence = Nothing was granted, and the person who asked sees that on their page.
    .again = You can still change your mind below.
    .reason = { $time }: “{ $reason }”
admin-bad = Did not work
    .other-tenant = Try again in a private window, and sign in with an account of this organisation.
    .error = You can try again below. If it fails the same way, send this page to support.
    .never-arrived =
        Look at the app’s permissions in the Entra admin center (click path below), then grant once more.
# $title says what it is, $explanation why.
admin-explained = <strong>{ $title }</strong> – { $explanation }
# $shortfall is a sentence about what was missing.
admin-looked = We looked on { $time }, and the approval was not there yet. { $shortfall }

# Afterwards.
admin-control = Keep it under control
admin-control-limit = Limit it to a group
    .text =
        Approve, then open <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, set
        <strong>Assignment required</strong> to Yes, and add people or groups under <strong>Users and groups</strong>.
        Groups need Entra ID P1 or P2, and nested groups do not count.
    .more = <a>The same step by step, and as commands</a>
admin-control-revoke = Take it back
    .text =
        Open <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> and choose <strong>Revoke</strong> on the
        tab <strong>Admin consent</strong>, or delete the enterprise app. Tokens already issued end by themselves, as a rule
        within about an hour.
    .more = <a>For everybody, for one person, or the whole app: every way</a>
admin-control-ways = Approve in another way
    .text =
        In the Entra admin center, with Microsoft Graph PowerShell, the Azure CLI or plain requests: for everybody or for
        one person. <a>Other ways to approve</a>
admin-control-inspect = Check how the app stands in your organisation
    .text =
        If you like, let us look at your organisation’s records: whether { $app } is switched on, for whom, what is granted,
        and which requests wait. It takes a sign-in of its own with permissions to read. <a>See what we would look at</a>.
# Links into Microsoft's Entra admin center, named as the pages there.
admin-portal-apps = All enterprise applications
admin-portal-requests = Admin consent requests
admin-portal-consent = User consent settings
