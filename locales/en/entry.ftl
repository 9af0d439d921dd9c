# Pages for people whom the vendor’s product has sent here, and the way back to it. $app is the product’s name.

entry-welcome = Connect your calendar to { $app }
entry-sent = { $app } has sent you here, because a company account needs a few steps with Microsoft.
# $account is an e-mail address
entry-account = Microsoft opens the sign-in for <strong>{ $account }</strong>. You can choose another account there.
entry-go = Go on to Microsoft
    .hint = You sign in on Microsoft’s own page and come back here. We never see your password.
# The same button for somebody who is signed in already
entry-go-on = Go on
entry-steps = What happens
entry-step-sign-in = You sign in with Microsoft.
entry-step-allow = You allow access to your calendar. If your organisation leaves that to an administrator, you get a link for them.
entry-step-check = We check that it really works.
entry-step-back = You go back to { $app }.

# A button, and the heading above it
entry-back = Back to { $app }
entry-back-heading = You came from { $app }
# What the product is told when the person presses the button
entry-told-checked = { $app } is told how the check of your connection went.
entry-told-allowed = { $app } is told that your organisation allows the app. You can then connect your calendar there or here.
entry-told-handed-over = { $app } is told that your administrator has been asked. You can come back to this page at any time.
entry-told-declined-by-admin = { $app } is told that your administrator said no. The reason stays here.
entry-told-declined = { $app } is told that you did not allow access. You can change your mind at any time.
entry-told-blocked = { $app } is told what stands in the way, so that it need not ask you.
# Follows each of the above
entry-told-else = It is told no name, no address and nothing from your calendar. If you have signed in here, it is told the ID of your account.

entry-no-way-back = You can go on here. There is no button that leads back: close this page when you are done.
# For the vendor of the product; keep the code as it is
entry-not-listed = For the makers of the product: the address to return to is not one that this portal knows. Add it, whole and without a query, to <code>entry.return_addresses</code>.
entry-state-unusable = For the makers of the product: <code>state</code> must be 1 to 512 visible ASCII characters.

# .vendor is for the vendor of the product; keep the codes as they are
entry-no-error = We were not told what went wrong
    .text = { $app } has sent you here, but no error from Microsoft came along. You can simply try again here. If Microsoft showed you a text, tell us what it said.
    .connect = Connect your calendar
    .stuck = Tell us what Microsoft said
    .support = For support
    .vendor = For the makers of the product: <code>error</code> is missing, or a parameter stands there twice. Pass on what Microsoft sent to your redirect address, once and unchanged, and only when it failed.

entry-nowhere = There is nowhere to go back to
    .text = This browser was not sent here by { $app }, or that was more than a day ago. Open { $app } the way you usually do.
    .home = Go to the first page
