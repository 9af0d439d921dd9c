# What follows from an organisation's records.
# The program makes these English sentences itself and finds them here again by their words, so the English stays as
# it is, letter by letter. $said stands for other texts of this file; $time, $day and $count are put into words.

## What a line rests on. $time is a point in time, $said one or several of the texts below, after the colon.

records-administrator = As an administrator let us see on { $time }: { $said }
records-somebody = As somebody of the organisation let us see on { $time }: { $said }
records-token-later = A token was issued after that, so it may have changed since: let us look again.

## Whether the app is there, switched on, and open to people.

records-not-there = { $app } is not in the organisation yet: nobody has consented to it.
records-not-there-because = the directory has no service principal of the app.
records-not-there-1 = An administrator grants { $app } consent for the organisation, which adds it.
records-off = An administrator has switched { $app } off for the organisation.
# $id is an identifier; “accountEnabled” is the name of a property.
records-off-because = the service principal { $id } has accountEnabled false.
records-off-1 = Open Entra ID > Enterprise apps > { $app } > Properties and set “Enabled for users to sign in?” to Yes.
records-off-2 = If a reviewer blocked a request for it, that is how the app came to be there, switched off.
records-off-microsoft = Microsoft has switched { $app } off.
records-off-microsoft-because = disabledByMicrosoftStatus is { $status }.
records-off-microsoft-1 = Send this report to the vendor of { $app }, who has to settle it with Microsoft.
records-nobody = { $app } is open to assigned people only, and nobody is assigned.
records-nobody-because = appRoleAssignmentRequired is true, and the list of assigned people and groups is empty.
records-nobody-1 = Or open Entra ID > Enterprise apps > { $app } > Properties and set “Assignment required?” to No.
records-assign =
    Open Entra ID > Enterprise apps > { $app } > Users and groups and add them; members of nested groups do not count.
records-assigned = { $app } is open to assigned people and groups only.
records-assigned-because = appRoleAssignmentRequired is true; there are { $count } assignments.
records-assigned-because-more = appRoleAssignmentRequired is true; there are more than { $count } assignments.
# $said is a reason why something was not seen.
records-assigned-because-unseen = appRoleAssignmentRequired is true; how many are assigned was not checked: { $said }
records-assigned-1 =
    Whoever is turned away with AADSTS50105 is not among them. While assignment is required, people cannot consent for
    themselves.

## What is granted. $names are names of permissions.

records-other-api = { $app } is granted permissions of another API for everybody, and none of Microsoft Graph.
records-other-api-because = no organisation-wide grant is for Microsoft Graph; another API’s are: { $names }.
records-other-api-1 = Permissions of Office 365 Exchange Online have similar names and do not count here.
records-incomplete = The organisation-wide grant of { $app } lacks: { $names }.
records-incomplete-because = what Microsoft Graph has on record for everybody is: { $names }.
records-nothing = Nothing is granted to { $app } in the organisation.
records-personal-only = { $app } is granted by single people for themselves only, not for everybody.
records-not-everybody = Nothing is granted to { $app } for everybody.
records-no-grant-no-personal = there is no organisation-wide grant; there are no personal ones either.
records-no-grant-personal = there is no organisation-wide grant; personal grants: { $count }.
records-no-grant-personal-more = there is no organisation-wide grant; personal grants: more than { $count }.
# $said is a reason why something was not seen.
records-no-grant-unseen = there is no organisation-wide grant; personal grants were not checked: { $said }
records-no-grant-1 =
    With consent for the organisation nobody has to consent alone; without it each person is asked once, where the
    organisation lets them.

## Who may consent, and who waits for whom.

records-waits = 1 request for { $app } waits for an administrator’s decision.
records-wait = { $count } requests for { $app } wait for an administrator’s decision.
records-wait-because = the organisation’s list of consent requests has them open, for: { $names }.
records-wait-1 = A reviewer opens Entra ID > Enterprise apps > Admin consent requests and decides.
records-wait-2 = While one is open, further requests of the same people change nothing.
records-consent-off = People cannot consent to { $app } for themselves.
records-consent-off-because = no permission grant policy is assigned to people.
records-consent-kept = People cannot consent for themselves to: { $names }.
# $policies are names of consent policies.
records-consent-kept-because = what is assigned ({ $policies }) keeps these for administrators.
records-consent-granted = Everything is granted for the organisation, so nobody has to.
records-consent-1 = An administrator grants { $app } consent for the organisation.
records-consent-form = Microsoft’s page offers people a form to ask for it; the link of this portal works as well.
records-consent-no-form = Microsoft’s page offers people no form to ask for it; the link of this portal is the way.
records-consent-link = People can ask with the link of this portal.

## What is in order.

records-fine =
    In the organisation’s records { $app } is switched on, open to everybody, and granted for everybody with all it asks
    for.
records-fine-because = the service principal { $id } and its grants of Microsoft Graph.

## What was not seen. $parts are some of the names that follow; $said is the reason why one was not seen.

records-unseen = Not checked in the organisation’s records: { $parts }.
records-unseen-1 =
    What was not checked may be in order or not. Let us look once more: later if Microsoft did not answer, with a role
    such as Global Reader if it refused.
records-part-app = the app in the organisation
records-part-app-because = the app in the organisation: { $said }
records-part-granted = what is granted
records-part-granted-because = what is granted: { $said }
records-part-consent = what people may consent to
records-part-consent-because = what people may consent to: { $said }
records-part-form = the request form
records-part-form-because = the request form: { $said }
records-part-requests = waiting requests
records-part-requests-because = waiting requests: { $said }
records-part-assigned = who is assigned
records-part-assigned-because = who is assigned: { $said }
records-part-personal = what single people granted
records-part-personal-because = what single people granted: { $said }
records-part-policies = the consent policies
records-part-policies-because = the consent policies: { $said }

## Why something was not seen.

records-why-no-answer-in-time = Microsoft did not answer in time.
records-why-no-record = Without the app’s own record its grants cannot be found.
records-why-cloud = This Microsoft cloud does not offer it.
records-why-nothing = Microsoft found nothing at this place.
records-why-more = There is more of it than we read.
# $scope is the name of a permission.
records-why-not-granted = The permission { $scope } was not granted to this sign-in.
records-why-role = Microsoft refused: the role of the account that signed in is too small for it.
records-why-unreadable = No answer came that can be read.
records-why-policy = A policy asks for a new sign-in first.
records-why-sign-in = Microsoft did not accept the sign-in.
# $status is a number, the status of HTTP.
records-why-status = Microsoft answered with status { $status }.
records-why-silence = No answer came.
records-why-resources = Which grants are Microsoft Graph’s could not be told: { $said }
records-why-policies = { $count } policies are assigned, more than we read.

## The permissions of the second app, which only reads.

records-permission-application-read-all = Sees the apps in the organisation and who is assigned to them.
records-permission-application-read-all-why =
    To see whether { $app } is there, switched on, and open to everybody or to assigned people only.
records-permission-directory-read-all =
    Sees the directory: people, groups, apps, and what is granted to apps. It is the least that shows grants.
records-permission-directory-read-all-why =
    To see which permissions are granted to { $app }, and whether for everybody or by single people.
records-permission-policy-read-all = Sees the organisation’s policies.
records-permission-policy-read-all-why =
    To see which consent policies are assigned to people, and whether people may ask an administrator through
    Microsoft’s form.
records-permission-policy-read-permissiongrant = Sees the conditions of consent policies.
records-permission-policy-read-permissiongrant-why =
    To see which of the permissions of { $app } these policies keep for administrators.
records-permission-consentrequest-read-all = Sees the requests for apps that people have sent to administrators.
records-permission-consentrequest-read-all-why =
    To see whether requests for { $app } wait for a decision. Who sent them is not read.
records-permission-openid = Says who signed in.
records-permission-openid-why = To look into the organisation of the account that signed in, and into no other.
records-permission-profile = Says the name and object id of who signed in.
records-permission-profile-why = To note which administrator let us look.
