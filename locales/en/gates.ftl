# What stands between a person and the app, said to the person who is held up. $app is the name of the vendor’s app.
#
# Of each gate: the title of the page; .name for tags and lists; .clause as one of several possible causes; .explanation;
# .both-readings is said after it when Microsoft leaves two causes open; .step-1 and so on: what to do, most useful
# first. Names of Microsoft’s portal (Enterprise applications, Users and groups, “Assignment required”) stay recognisable:
# keep the English name, or write Microsoft’s own translation, if you are sure of it, with the English name in brackets.
# The same with titles of Microsoft’s pages (“Need admin approval”).

# Heading of a list of .clause texts.
gate-other-causes = Other possible causes
# After the explanation, where the vendor has to act.
gate-not-your-fault = This is not your fault.
# A step of the gate admin-consent-needed, where the organisation is known to have Microsoft’s form for it.
gate-step-workflow = If Microsoft showed a form to request approval, send it; a reviewer decides.
# A step for a number that is not known to us.
gate-step-look-up = Microsoft explains the number on the page linked here.

gate-user-consent-needed = You have not approved { $app } yet
    .name = Your consent needed
    .clause = You have not agreed to the permissions yet, and may do so yourself.
    .explanation =
        Microsoft asks each person once whether { $app } may use the permissions it needs. That question is still open
        for you.
    .both-readings =
        Microsoft does not say whether you may approve { $app } yourself. If its page gives you no way to accept, an
        administrator has to.
    .step-1 = Sign in again and accept the permissions on Microsoft’s page.
    .step-2 = If that page says that an administrator has to approve, hand the request over to your administrator.

gate-admin-consent-needed = An administrator has to approve { $app }
    .name = Admin approval needed
    .clause = Only an administrator of your organisation may approve this app.
    .explanation =
        Your organisation lets only administrators approve what { $app } asks for. This is the usual setting for apps
        that use calendars; nothing is wrong with your account.
    .both-readings =
        Microsoft does not say which of two things happened: either only an administrator may approve { $app } here, or
        it was not approved on Microsoft’s page. If you saw “Need admin approval”, it is the first.
    .step-1 = Hand the request over: your administrator gets a link that shows what is asked for and why.
    .step-2 = If you are an administrator yourself, open that link and approve for the organisation.

gate-admin-request-pending = A request for approval is waiting
    .name = Approval pending
    .clause = A request for this app already waits with your administrator.
    .explanation =
        Your organisation has its own form for asking an administrator to approve an app. Microsoft tells { $app }
        nothing about the outcome.
    .step-1 = Send the form if you have not done so, with a reason.
    .step-2 =
        Ask a reviewer to look under Enterprise applications, Admin consent requests. The mail Microsoft sends tells you
        the result.
    .step-3 = Come back and check again after that.

gate-consent-declined = The permissions were not accepted
    .name = Consent declined
    .clause = Somebody pressed Cancel on Microsoft’s page.
    .explanation = Somebody chose Cancel on Microsoft’s page. Nothing was granted, and nothing was changed.
    .both-readings =
        Microsoft does not say which of two things happened: either Cancel was chosen, or only an administrator may
        approve { $app } here. If you saw “Need admin approval”, it is the second.
    .step-1 = Read what each permission is for, then try again when you are ready.
    .step-2 =
        If Microsoft’s page gave you no way to accept, an administrator has to approve: hand the request over.

gate-publisher-or-risk-block = Microsoft leaves this decision to an administrator
    .name = Publisher or risk block
    .clause = Microsoft holds the app back because of its publisher or a sign of risk.
    .explanation =
        Microsoft judged the request risky for a person to approve alone, most often because the publisher of { $app }
        is not verified yet.
    .step-1 = Hand the request over: an administrator who trusts the publisher can still approve.
    .step-2 = The vendor of { $app } can complete publisher verification, which lifts this for everybody.

# “Check your organisation’s domain” is a link of the first page: see start-domain in start.ftl.
gate-app-not-in-tenant = { $app } is not known in your organisation yet
    .name = App not in the organisation
    .clause = The app has never been added to your organisation.
    .explanation =
        Microsoft finds no entry for { $app } in this organisation. It is added the first time an administrator
        approves it.
    .both-readings =
        Three causes look alike: nobody has approved { $app } there yet, you signed in to another organisation than you
        meant to, or your organisation is in another Microsoft cloud than { $app }. “Check your organisation’s domain”
        on the first page of this portal tells whether it is the last.
    .step-1 = Hand the request over: approving adds { $app } to the organisation.
    .step-2 =
        If it was approved before, tell support which organisation you signed in to; the address or the cloud may be
        wrong.

gate-app-disabled = { $app } is switched off in your organisation
    .name = App switched off
    .clause = An administrator has switched the app off.
    .explanation =
        An administrator has switched { $app } off, or blocked a request for it, which has the same effect. Approving it
        again does not switch it on.
    .step-1 =
        An administrator opens Enterprise applications, { $app }, Properties and sets “Enabled for users to sign in” to
        Yes.
    .step-2 = After that, sign in again.

gate-user-not-assigned = You are not on the list of people who may use { $app }
    .name = Person not assigned
    .clause = The app is open only to people whom an administrator assigned to it.
    .explanation =
        Your organisation opens { $app } to assigned people only. This is separate from approving its permissions.
    .step-1 =
        An administrator opens Enterprise applications, { $app }, Users and groups, and assigns you or a group that you
        are directly in.
    .step-2 = Another way: the administrator opens Properties there and sets “Assignment required” to No.

gate-conditional-access = A security policy of your organisation refuses this sign-in
    .name = Conditional Access
    .clause = A Conditional Access policy of your organisation refuses the sign-in.
    .explanation =
        A Conditional Access or security policy does not allow this sign-in, for example because of the device or the
        place. Approving { $app } does not change that.
    .step-1 = Try from a device that your organisation manages.
    .step-2 =
        An administrator finds the policy in the sign-in log, tab Conditional Access, by the correlation id and time
        shown here.

gate-mfa-required = Microsoft wants you to prove again who you are
    .name = Second factor needed
    .clause = A second factor or a newer sign-in is needed.
    .explanation = A second factor or a newer sign-in is needed before { $app } can go on.
    .step-1 = Sign in again and follow Microsoft’s prompts.
    .step-2 = If you cannot register a second factor, ask your administrator.

gate-wrong-account-type = This account does not fit
    .name = Wrong account
    .clause = The account is a personal or guest account, or belongs to another organisation.
    .explanation =
        You signed in with a personal account, a guest account, an account of another organisation, or one that cannot
        be used.
    .step-1 = Sign in again and choose your work account of the organisation you want to connect.
    .step-2 =
        If that is the account you used, ask its administrator whether it is enabled and a member of the organisation.

gate-cross-tenant-policy = A rule between organisations or of your network refuses
    .name = Cross-tenant policy
    .clause = Your organisation restricts access to apps of other organisations.
    .explanation =
        Your network, your organisation or the other organisation limits which organisations people may sign in to.
    .step-1 = Try from another network if your organisation permits it.
    .step-2 = An administrator checks the cross-tenant access settings and the tenant restrictions.

gate-redirect-mismatch = { $app } is set up wrongly: the return address
    .name = Redirect address
    .clause = The app’s return address is not registered.
    .explanation =
        Microsoft does not know the address it should send you back to. Only the vendor of { $app } can mend this. If it
        came at the end of an approval, the approval may be stored all the same.
    .step-1 = Send the details shown here to the vendor’s support.
    .step-2 = If this was an approval, check whether it is in place.

gate-vendor-credential = { $app } could not prove its identity to Microsoft
    .name = Vendor’s credential
    .clause = The app’s own credential is wrong or has expired.
    .explanation =
        The vendor’s secret or certificate is wrong or has expired. Nothing is wrong with your account or your
        organisation.
    .step-1 = Send the details shown here to the vendor’s support, and try again later.

gate-wrong-tenant-or-cloud = This organisation was not found
    .name = Wrong tenant or cloud
    .clause = The organisation is not known there, or lives in another Microsoft cloud.
    .explanation =
        Microsoft knows no organisation of that name here. The domain may be misspelt, may not use Microsoft, or may
        belong to another Microsoft cloud, such as the one for the US Government or China.
    .step-1 = Check the domain, or sign in with your work address and let Microsoft find the organisation.
    .step-2 =
        If your organisation is in another Microsoft cloud, ask the vendor whether { $app } is offered there.

# The same gate, when we saw that the organisation is in the cloud called $cloud. $domain is a domain name.
gate-other-cloud = Your organisation is in another Microsoft cloud
    .explanation =
        Accounts of { $domain } live in { $cloud }. { $app } is not registered there, and accounts of one Microsoft
        cloud cannot sign in to apps of another. Nothing in your organisation can change that. This is not your fault.
    .step-1 = Ask the vendor whether { $app } is offered for { $cloud }.
    .step-2 = If you also have an account in another organisation, sign in with that one.

gate-app-registration-wrong = { $app } is set up wrongly at Microsoft
    .name = App registration
    .clause = The app’s registration asks for something that does not exist.
    .explanation =
        Its registration, or the permissions it asked for, do not fit. Only the vendor of { $app } can mend this.
    .step-1 = Start again from the beginning; an old link or tab can cause this once.
    .step-2 = If it happens again, send the details shown here to the vendor’s support.

gate-service-missing-in-tenant = Your organisation lacks a service that { $app } needs
    .name = Service missing
    .clause = Your organisation does not have the service the app talks to.
    .explanation =
        { $app } works with a Microsoft service that this organisation has not subscribed to or has switched off.
    .step-1 = An administrator licenses the service or switches it on.
    .step-2 = After that, an administrator approves { $app } again.

gate-session-expired = Your sign-in has run out
    .name = Session expired
    .clause = The sign-in took too long and expired.
    .explanation = The sign-in is too old, was used already, or was ended, for example by a new password.
    .step-1 = Sign in again.

gate-microsoft-transient = Microsoft could not do this just now
    .name = Passing fault at Microsoft
    .clause = Microsoft has a passing fault.
    .explanation = Microsoft reported a passing fault. Nothing has to be changed.
    .step-1 = Wait half a minute and try again.
    .step-2 =
        If it stays, look at Microsoft’s service health page or send the details shown here to support.

gate-unknown = Microsoft refused, for a reason not known to us
    .name = Not known
    .clause = The cause is one that is not known to us.
    .explanation =
        What Microsoft answered is not in our knowledge, so we do not guess. The details below are what support needs.
    .step-1 = Try once more from the beginning.
    .step-2 = If it happens again, send the details shown here to support.
