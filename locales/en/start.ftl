# The first page.

start-title = Connect your calendar
start-heading = Connect your calendar to { $app }
start-connect = Connect your calendar
    .hint = You go to Microsoft to sign in and come back here.
start-signed-in = You are signed in as <strong>{ $name }</strong> ({ $username }).
start-go-on = Go on to your calendar
start-last-report = Show my last report
start-steps = What happens
start-step-1 = You sign in with Microsoft
    .text = With your work account, on Microsoft’s own page. We never see your password.
start-step-2 = You allow access to your calendar
    .text =
        Many organisations leave this to an administrator. If yours does, we give you a link that your administrator
        can act on.
start-step-3 = We check that it really works
    .text =
        We ask Microsoft one question for each permission and show you what answered, what did not, and who can fix it.
start-admin = I got a link as an administrator
    .text =
        Open that link. You do not need an account here. It shows who asks, for what and why, and takes you to
        Microsoft’s page only when you decide to go there.
start-stuck = Stuck on a Microsoft page?
    .text = Some of Microsoft’s pages do not lead back here. <a>Tell us what the page says</a> and we explain it.
start-domain = Is our mail within reach?
    .text = <a>Check your organisation’s domain</a> before anybody signs in.
