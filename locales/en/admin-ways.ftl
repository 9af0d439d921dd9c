# Pages behind the administrator's page: other ways to approve, limiting to a group, taking it back. Menu paths and button
# names are those of Microsoft's Entra admin center in English.

ways-back = Back to the request
ways-title = Other ways to approve { $app }
ways-lead =
    Microsoft’s consent page is the shortest way. These lead to the same, for the tenant of { $organisation }. Whichever you
    take: come back here afterwards and press “Check now”.
ways-check = Has it arrived?
    .text =
        “Check now” looks for the approval in a fresh token. It signs you in silently when your Microsoft session allows it,
        and changes nothing. Microsoft may need some minutes, an hour at the most.
ways-check-done = Everything is proven already. There is nothing left to approve.
ways-one-person-note =
    An approval for one person is no approval for the organisation: this page stays open then, and that person can connect.

ways-portal = In the Entra admin center
    .open = Open <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>.
    .grant = Choose <strong>Grant admin consent</strong> and sign in.
    .missing =
        Is { $app } not in the list? Then it is not in your tenant yet. Take Microsoft’s consent page or one of the commands
        below, which add it.
    .static =
        The button asks for what the app’s registration lists. If that is less than this page shows, “Check now” names what
        is missing.
ways-workflow = Your organisation’s own requests
    .text =
        If your organisation lets people ask for apps, their requests wait under <strong>Entra ID > Enterprise apps > Admin
        consent requests > My Pending</strong>, for whoever is named as a reviewer.
    .review =
        Open the request, choose <strong>Review permissions and consent</strong> and approve. A reviewer needs one of the
        roles that may approve as well.
    .block =
        <strong>Deny</strong> lets people ask again; <strong>Block</strong> adds the app to the tenant and switches it off.

ways-everybody = For everybody, by command
    .text =
        Each of these adds { $app } to the tenant if it is missing, keeps what was granted before, and shows at its end what
        is granted. They work at once, and no page asks again.
ways-person = For one person only, by command
    .text = Only this person may use { $app } then. Do it again for others.
    .known = It is filled in for { $name }.
    .unknown = Put the person’s sign-in name where it says <code>PERSON@YOUR-DOMAIN</code>.
ways-powershell = Microsoft Graph PowerShell
    .hint = Needs the module <code>Microsoft.Graph</code>, PowerShell 7 or 5.1, and a role that may approve.
ways-azure-cli = Azure CLI
    .hint = For a POSIX shell such as Bash; Azure Cloud Shell has everything.
ways-graph = Requests to Microsoft Graph
    .hint =
        For Graph Explorer or a tool of your own, one after the other. Words in capitals are ids that an earlier request
        answers; a line with <code>#</code> says which, or when the request is needed.
ways-requests =
    They take the permissions <code>Application.ReadWrite.All</code> and
    <code>DelegatedPermissionGrant.ReadWrite.All</code>.

limit-title = Limit { $app } to some people
limit-lead =
    There is no approval for a group. Approve for the organisation, then let in only people who are assigned to the app.
limit-order =
    Do it right after the approval, or before it if { $app } is in your tenant already: between the two, everybody can
    sign in.
limit-portal = In the Entra admin center
    .required =
        Open <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, set <strong>Assignment required?</strong>
        to <strong>Yes</strong> and save.
    .assign =
        Open <strong>Users and groups > Add user/group</strong>, choose people or groups, and assign them.
    .notes =
        Groups need Entra ID P1 or P2. People in a group inside the group do not count. Global Administrators can sign in
        without being assigned.
limit-commands = By command
    .text = Put the group’s name where it says <code>NAME OF THE GROUP</code>.
    .roles =
        They assign the default access. If { $app } has roles of its own, choose one in the Entra admin center instead.
    .requests =
        They take the permissions <code>Application.ReadWrite.All</code>,
        <code>AppRoleAssignment.ReadWrite.All</code> and <code>Group.Read.All</code>.
limit-after =
    Somebody who is not assigned sees AADSTS50105 at Microsoft. This portal explains it when it is pasted.
limit-decide = Keep it in the list of your steps
    .text = We do not look whether it is so. It is for you, and for colleagues with this link.
    .everybody = Everybody may use it
    .assigned = Limited to assigned people

revoke-title = Take back the approval of { $app }
revoke-lead =
    You can take it back at any time, and you do not need us for it: the approval is a record of your own tenant.
revoke-effect = What happens then
    .tokens =
        { $app } gets no new tokens for these permissions. Tokens already issued end by themselves, as a rule within about an
        hour.
    .people = People see Microsoft’s approval page again, or ask you for a new approval.
    .again =
        Taking it back does not forbid it for later: who may approve, still may. To forbid it, switch the app off instead:
        <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong> to
        <strong>No</strong>.
revoke-portal = In the Entra admin center
    .text =
        Open <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>, choose the tab <strong>Admin
        consent</strong>, and <strong>Revoke</strong> what is to go.
    .users =
        What people granted for themselves stands on the tab <strong>User consent</strong> and cannot be revoked there; the
        commands below do it.
revoke-everybody = What was granted for everybody
revoke-person = What was granted for one person
revoke-app = The whole app
    .text =
        Removes { $app } from the tenant, with every grant and assignment. It can be restored for 30 days. In the Entra admin
        center: <strong>Entra ID > Enterprise apps > { $app } > Properties > Delete</strong>.
    .requests = It takes the permission <code>Application.ReadWrite.All</code>.
