# Pages that say one thing: what happened and what to do next.

# Buttons on several of them.
message-home = Go to the first page
message-start-again = Start again
message-sign-in = Sign in with Microsoft

message-not-found = There is nothing here
    .text =
        The address may be incomplete: links to a request are long, and mail programs sometimes break them. Copy the
        whole link, or ask for a new one.

# A link that somebody sent to an administrator or to the person who asked.
message-unknown-link = This link does not work
    .text = It is incomplete, was withdrawn, or has expired long ago. Nothing was granted by opening it.
    .next = Ask the person who sent it for a new one.

message-forbidden = This page is not open to you
    .text = You are signed in as <strong>{ $username }</strong>, and that account does not have the role for it.
    .staff = Support staff: ask whoever runs this portal to assign you the role, then sign out and in again.
    .others = Everybody else: your own connection is on the first page.

# Microsoft sent somebody back, and the portal cannot go on with what came.
message-lost-replayed = This sign-in is finished already
    .text =
        Microsoft’s answer was used once, which is all it is good for. Usually a reloaded page or the Back button is
        behind this.
    .next = If you are signed in, you can simply go on. Otherwise start again.
message-lost-expired = This sign-in took too long
    .text = A sign-in is kept open for a short while only, and this one has run out.
    .next = Start again; nothing was lost.
message-lost-foreign = This sign-in began in another browser
    .text =
        It was started in another browser or a private window, perhaps by another person. To protect you it cannot end
        here.
    .next = Start again in this browser. If somebody sent you this address, do not use it.
message-lost-missing = We cannot tell which sign-in this was
    .text =
        Microsoft sent you back without the mark that we gave along. Some proxies and mail scanners remove it.
    .next = Start again. If it happens every time, tell support.

# $wait is a length of time, such as “40 seconds”.
message-too-many = Please wait a moment
    .text = That was more than we take at once. You can try again in { $wait }.
    .next = Nothing was lost: what was shown as saved is saved.

# .next is followed by an address; the number stands below it.
message-server-error = Something went wrong on our side
    .text = It is our turn. You did nothing wrong, and what was shown as saved is saved.
    .next = Try again in a minute. If it stays, send the number below to support:

message-signed-out = You are signed out
    .text =
        You are signed out of this portal. Your Microsoft session in this browser goes on; on a shared computer sign out
        there too.
    .button = Sign in again

message-sign-in-needed = Please sign in
    .text = This page shows what belongs to you, so it needs to know who you are.

# $fault is a technical reason in English, for support.
message-token-refused = The sign-in could not be verified
    .text = Microsoft’s answer did not stand up to our checks, so we did not use it.
    .next = Nobody was signed in. If it happens again, tell support the reason below.
    .reason = Reason: { $fault }

message-unreachable = Microsoft did not answer
    .text =
        We asked Microsoft’s sign-in service and got no usable answer. It is Microsoft’s turn, or the network’s.
    .next = Nothing was lost. Wait a minute and start again.

message-other-tenant = That account belongs to another organisation
    .text = We look into the organisation that you are signed in with, and into no other.
    .next = Nothing was read. Start again and choose an account of your own organisation.

# A form was sent here by another web site.
message-other-site = That did not come from this portal
    .text = We take forms from our own pages only.
    .next = Open the page here and press the button again.

message-unusable = We cannot use that
    .text = Something in the request is missing or not as expected. Go back and try again.

# $number is an identifier that support finds the sign-in by.
message-sign-in-number = For support, this sign-in has the number { $number }.
