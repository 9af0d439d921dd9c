# Who has to act, what a token says about roles, and why an approval has not arrived.

# Who has to act, as a noun: in lists and after “Who:”.
fixer-user = The person signing in
    .turn = It is your turn.
fixer-tenant-admin = The organisation’s administrator
    .turn = It is your organisation’s administrator’s turn.
fixer-vendor = The vendor
    .turn = It is our turn: { $publisher } has to put this right.
fixer-microsoft = Microsoft
    .turn = Nobody has to do anything: wait a little, then try again.

# Roles in Microsoft Entra, when no name of one is known.
role-other = No built-in role that may grant (a custom role may)
role-unknown = Not shown in the token

# Why a look at a fresh token did not prove the approval yet. $scopes is a list of permission names.
shortfall-scopes = The last token did not contain { $scopes } yet.
shortfall-not-approved = Microsoft’s last answer was “not approved yet” ({ $code }).
# $error is Microsoft’s name of an error.
shortfall-error = Microsoft’s last answer was { $error }.
shortfall-personal-only =
    The account that looked has every permission, but holds no role that can approve for everybody, so this may be its
    own consent only. The administrator has to press “Check now”.
shortfall-unreachable = Microsoft could not be reached at the last try.

# Why a request for approval failed.
failure-other-tenant =
    The consent came from another organisation (tenant { $tenant }), so it does not help here.
failure-error = Microsoft answered with { $error }.
failure-never-arrived =
    An hour after the consent, fresh tokens still lacked permissions. Waiting longer will not help.
