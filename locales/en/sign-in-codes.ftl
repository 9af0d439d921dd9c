# What the numbers of Microsoft’s sign-in mean (AADSTS…), said to the person who is held up. $app is the name of the
# vendor’s app.
#
# The text of a number stands after the explanation of its gate in gates.ftl and adds to it; .action is a step that
# stands before, after or instead of the gate’s steps. A number without a text has all of its texts at its gate.

## Gate: wrong-account-type

code-16000 = The account that is signed in does not belong to the organisation that was addressed.
code-16003 = Your account was never added to the organisation that was addressed.
    .action = Another way: an administrator of that organisation invites your account as a guest.
code-50014 = A guest invitation has not been accepted yet.
    .action = Accept the invitation that came by mail. An administrator can send it again.
code-50020 = Your account comes from another organisation and is unknown in the one that was addressed.
    .action = Another way: an administrator of that organisation invites your account as a guest.
code-50034 = There is no account of that name in the organisation.
    .action = Check the spelling of the account’s name.
code-50057 = The account is disabled.
    .action = An administrator enables the account, or you use another one.
code-50126 = The user name or the password is wrong.
    .action = Try again, or reset the password.
code-51004 = Your account is not in the directory that was addressed.
    .action = Another way: an administrator of that organisation invites your account as a guest.
code-90072 =
    An account from outside signed in that is not a member of the organisation, so the organisation’s second factor
    cannot be met.
    .action = Another way: an administrator invites your account as a guest or mends the synchronisation of accounts.
code-500200 = You used a personal Microsoft account where only work or school accounts count.
code-500207 = This kind of account cannot be used for the service that was asked for.
    .action = The vendor of { $app } checks which kinds of accounts the app supports.
code-500208 = The account’s domain does not fit the kind of account that this organisation expects.
code-500571 = Your guest account in this organisation is disabled.
    .action = An administrator of this organisation enables the guest account.

## Gate: redirect-mismatch

code-50011 =
    The return address in the request is not registered for the app; case, port and a closing slash all count.
    .action = The vendor registers exactly this address and waits some minutes.
code-500113 = The app has no return address at all.
    .action = The vendor registers the return address.
code-900971 = No return address was sent.
    .action = The vendor sends and registers the return address.

## Gate: conditional-access

code-50053 =
    The account is locked after too many wrong passwords, or the sign-in came from an address known for attacks.
    .action = Wait, or ask an administrator to look into the sign-in log and to unblock the account.
code-50131 = Microsoft names the device, the place or suspicious activity as possible causes.
code-53000 = The organisation asks for a managed device that meets its rules, and this one does not.
    .action = Another way: enrol this device, if your organisation permits it.
code-53002 = The organisation permits approved client apps only.
    .action = An administrator adjusts the Conditional Access policy for { $app }.
code-53003 =
    .action = The administrator adjusts the policy for { $app } or for you.
code-53004 = The second factor could not be registered because the sign-in looks risky.
    .action = Register from a trusted place, or ask an administrator to clear the risk.
code-53011 = You are blocked because of a risk that was seen in your home organisation.
    .action = An administrator of your home organisation looks into the risk and clears it.
code-530004 =
    The organisation asks for a compliant device and does not accept what your home organisation says about it.
    .action = Administrators of both organisations set up trust in device claims, or leave guests out of the policy.
code-530032 =
    .action = The administrator reviews the organisation’s security policies.
code-530035 = The organisation’s security defaults refused the request as unsafe.
    .action = Sign in with modern authentication and a second factor.

## Gate: session-expired

code-50055 = The password has expired.
    .action = Change the password, then sign in again.
code-50058 = There was no session to sign in with silently. That is expected where Microsoft may show no page.
    .action = Sign in again on Microsoft’s page.
code-50140 = Microsoft asked whether to stay signed in. That is normal.
    .action = Answer the question and go on.
code-50173 = The sign-in was taken back: the password changed, or sessions were ended.
code-54005 = The sign-in code had been used before.
code-70000 = The stored sign-in is not valid.
code-70008 = The sign-in code or the refresh token has expired or was revoked.
code-70043 = The organisation wants people to sign in more often than this sign-in is old.
code-700082 = The stored sign-in was not used for too long; as a rule, 90 days are the limit.

## Gate: wrong-tenant-or-cloud

code-50059 = Nothing in the request says which organisation is meant.
    .action = Start again with your work address or the organisation’s domain.
code-90002 = No organisation of that name or id exists in this Microsoft cloud.
code-90038 = The organisation is in another national cloud.
    .action = If { $app } is offered in that cloud, start again at its sign-in there.
code-900021 = The organisation’s id in the address is empty.
    .action = Start again with a real domain or id.
code-900023 = The organisation in the address is neither an id nor a domain name.
    .action = Start again with a real domain or id.
code-900439 = The app is registered in the US Government cloud and was used from the public one.
    .action = Start again at the sign-in of the US Government cloud.

## Gate: mfa-required

code-50072 = You have to set up a second factor.
    .action = Sign in again on Microsoft’s page and register the second factor.
code-50074 = A second factor was asked for and not given.
code-50076 =
    A policy or the place of the sign-in calls for a second factor, and this request could not show the prompt.
code-50078 = The second factor was given too long ago for the organisation’s policy.
code-50079 = You have to register security details for the second factor.
    .action = Sign in again on Microsoft’s page and register the security details.
code-50158 = Another step was asked for, such as terms of use or a second factor of another maker.

## Gate: user-not-assigned

code-50105 =
    Your name is not on the list, and no group on it has you as a direct member; groups inside groups do not count.

## Gate: app-registration-wrong

code-50148 = The proof key (PKCE) of the sign-in does not match the one it began with.
code-50194 = The app is registered for one organisation only and was used from another.
    .action = The vendor makes the registration multi-tenant.
code-50196 = The same request was sent too often in a short time.
    .action = Wait some minutes before you try again. The vendor looks for a loop of redirects.
code-65005 =
    The app asks for a service or permission that its registration does not list, or that this organisation does not
    have.
    .action =
        The vendor adds the permission to the registration, and consent is given again. The organisation checks that
        the service is licensed.
code-70011 = The list of permissions in the request is malformed or mixes what must not be mixed.
    .action = The vendor corrects the list.
code-90005 = The request combines hints about the account that exclude each other.
code-90008 = Nobody consented, and the registration lacks even the permission to sign in.
    .action = The vendor adds User.Read to the registration; then consent is given again.
code-650053 = A permission in the request does not exist for the service.
    .action = The vendor corrects the name of the permission.
code-650054 = The app asks for permissions of a service that was removed or is not available here.
    .action = The vendor removes the service from the registration.
code-650056 =
    The app lists no permission for the service, consent is lacking, or the app’s id or certificate is wrong.
    .action = The vendor checks registration, id and credential; then an administrator grants consent.
code-650057 = The request names a service that the app’s registration does not list.
    .action = The vendor adds the service to the registration.
code-650059 = The app is registered for its own organisation only.
    .action = The vendor opens the registration to other organisations.
code-700005 = The sign-in code was issued for another organisation’s endpoint than the one it was sent to.
code-700022 = Permissions of more than one service were asked for in one step.
    .action = The vendor asks for one service at a time.
code-700023 = A permission is not valid for an access token, or the credential was made for another cloud.
    .action = The vendor checks the permissions and, with a certificate, the audience of the assertion.
code-700054 = The app asked for an ID token in a way that its registration does not permit.
    .action = The vendor uses the code flow, or enables ID tokens.
code-900144 = The request lacks a required part.
code-7000110 = The sign-in code or the refresh token belongs to another app.
    .action = The vendor uses the app’s own id and credential.
code-9002325 = The return address is registered for a browser app, and a server used it.
    .action = The vendor registers it under the platform “Web”.
code-9002332 = The app is for work or school accounts, and the request went to the endpoint of personal ones.
    .action =
        Start again from { $app } with a work account. If it happens again, send the details shown here to the
        vendor’s support.

## Gate: admin-consent-needed

code-65001 = Neither you nor an administrator has granted the permissions that were asked for.
    .action =
        If that was done already, the vendor’s support compares the permissions asked for with those granted: usually
        one is missing.
code-90093 = You may not grant at least one of the permissions.
code-90094 = That is because of the permission itself or because of the organisation’s policy.
code-90099 = A partner’s administrator used the app in a customer’s organisation where nobody has consented yet.
    .action = The administrator who approves first has to be a member of that organisation.

## Gate: app-disabled

code-70001 = Microsoft also uses this number when it does not find the app in the organisation.
code-1000031 = The app cannot be used in this organisation at the moment.
    .action = If it is not switched off, the administrator looks whether the use of the app is restricted.
code-7000112 = Blocking a request for approval leaves exactly this behind.

## Gate: vendor-credential

code-70021 = No federated credential of the app matches, or it was made a moment ago.
    .action = The vendor waits some minutes, then compares issuer, subject and audience.
code-700025 = The app is registered as a public client and sent a credential.
    .action = The vendor registers the return address under the platform “Web”.
code-700027 = The signature of the app’s certificate could not be checked.
    .action = The vendor uploads the certificate in use, or replaces one that has expired.
code-700211 = No federated credential of the app has the issuer of the token it sent.
    .action = The vendor copies the issuer exactly, a closing slash included.
code-700212 = No federated credential of the app has the audience of the token it sent.
    .action = The vendor sets the same audience on both sides.
code-700213 = No federated credential of the app has the subject of the token it sent; case counts.
    .action = The vendor copies the subject exactly.
code-7000215 = The app’s secret is wrong.
    .action = The vendor puts in the secret’s value, not its id, or uses a certificate.
code-7000218 = The app sent no credential although it has to.
    .action = The vendor sets up a secret or a certificate and the platform “Web”.
code-7000222 = The app’s secret has expired.
    .action = The vendor makes a new credential, best a certificate.

## Gate: microsoft-transient

code-90033 = Microsoft’s directory is not available at the moment.
code-90055 = Too many requests came for this organisation.
code-90090 = Microsoft could not store the consent.
code-650051 =
    The app’s entry in the organisation could not be made or refreshed. Right after the first consent this passes.
    .action =
        Wait half a minute and try again. If it stays, an administrator deletes the old enterprise application and
        approves again.

## Gate: admin-request-pending

code-90095 = Microsoft showed you the form.

## Gate: service-missing-in-tenant

code-500011 =
    The service that { $app } talks to has no entry in this organisation, or its name in the request is wrong.
    .action = The vendor checks the name of the service in the request.
code-500014 = The service is switched off here, often after a subscription ran out.

## Gate: cross-tenant-policy

code-500021 =
    The network that the request came from lets people sign in to listed organisations only, and this one is not on
    the list.
    .action = Whoever runs the network adds the organisation to the tenant restrictions.
code-500022 =
    The network that the request came from sends a list of permitted organisations, and this one is not on it.
    .action = Whoever runs the network adds the organisation to the tenant restrictions.
code-500212 = Your own organisation does not let its people reach the other one.
    .action = An administrator of your organisation changes the outbound cross-tenant access settings.
code-500213 = The organisation does not let people of your organisation in.
    .action = An administrator of that organisation changes the inbound cross-tenant access settings.
code-5000224 = Microsoft has blocked this organisation or resource.
    .action = The owner of the organisation contacts Microsoft’s support.

## Gate: app-not-in-tenant

code-700016 = Sometimes the app’s id in the request is wrong instead.
    .action = If approving does not help, the vendor checks the app’s id and the cloud.

## Gate: publisher-or-risk-block

code-900981 = Somebody has asked for approval of the app.
    .action = A reviewer looks closely at the publisher before approving.
