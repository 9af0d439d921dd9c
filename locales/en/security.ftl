# A sheet of two printed pages for an administrator who wants to know the risks before deciding.
# Names in <strong> are menu paths and labels of Microsoft's English interface.

security-title = { $app }: security sheet
security-lead = What an approval for { $organisation } would mean, in short. Made { $at }.
security-download = Save as a file
# On the administrator's page.
security-offer = Doubts? The <a>security sheet</a> says in short what { $app } may read and what not, what is stored, and how to take it back.
security-back = Back to the request

security-who = Who asks
    .app = App
    .client-id = Application (client) ID
    .publisher = Publisher
    .verified = { $publisher }, shown by Microsoft as a verified publisher
    .unverified = { $publisher }, not shown by Microsoft as a verified publisher
    .purpose = What it is for
    .requester = Requested by
    .self-declared = Publisher and verification are what { $publisher } states here. Microsoft’s consent page shows what Microsoft knows: compare the two.

security-may = What it may do, and what not
    .delegated =
        All permissions are delegated: { $app } acts only for a person who has signed in, and never beyond what that person
        may do. There are no application permissions in this request, so nothing runs in your tenant without a person who
        signed in. After a sign-in { $app } can go on for that person while they are away (<code>offline_access</code>).
    .delegated-online =
        All permissions are delegated: { $app } acts only for a person who has signed in, and never beyond what that person
        may do. There are no application permissions in this request.
    .permission = Permission
    .allows = Allows
    .not = Does not allow
    .why = Why
    .whole-tenant = An approval for the organisation lets every person in it sign in to { $app } without being asked again; it connects nobody by itself.

security-data = Where data is handled
    .vendor = How { $publisher } handles the calendar data that { $app } reads: <a>privacy statement</a>.
    .vendor-none = { $publisher } has given no link to a privacy statement here. Ask for it before you decide.
    .terms = <a>Terms of { $publisher }</a>
security-portal = What this portal does and stores
    .check =
        This portal is not { $app } itself. After your approval it signs you in once, without a page where your session
        allows it, to see in fresh tokens that the approval has arrived. It then makes a few requests to Microsoft Graph as
        you, at most reading, to see which permission answers. It creates nothing in your calendar.
    .keeps =
        It keeps: who asked, where the request stands, when the link was opened and with what kind of browser, hashes of the
        links, the result of the check (which permission answered how, where the mailbox lives, Microsoft’s request ids),
        your name and sign-in name, and a trail of actions.
    .never =
        It does not keep passwords, access tokens, network addresses, or subjects, guests, places and texts of calendar
        entries.
    .long = Requests, reports and the trail are kept until { $publisher } erases them; ask for that at the address below. <a>Everything that is stored</a>

security-limit = How to limit it
    .text =
        In the Entra admin center open <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, set
        <strong>Assignment required</strong> to <strong>Yes</strong>, and add people or groups under
        <strong>Users and groups</strong>. Groups need Entra ID P1 or P2; nested groups do not count.

security-revoke = How to take it back
    .text =
        Open <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> and choose <strong>Revoke</strong> on the
        tab <strong>Admin consent</strong>, or delete the enterprise app. Tokens that were issued before end by themselves,
        as a rule within about an hour.

security-link = About the link
    .text = The link you got is no sign-in link. Opening it or this sheet signs nobody in and allows nothing. It works until { $until } and can be withdrawn by the person who asked.
    .closed = The link you got is no sign-in link. Opening it or this sheet signs nobody in and allows nothing. This request is closed.

# Followed by an address.
security-contact = Questions? Write to
