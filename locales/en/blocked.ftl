# A gate is closed: the page after a sign-in that Microsoft refused. What the gate means stands in gates.ftl.

# Above the title, which names the gate.
blocked-not-connected = Your calendar is not connected yet
blocked-not-certain = We are not certain: Microsoft’s answer leaves room for more than one cause.
# Heading of the steps.
blocked-next-steps = What to do now
blocked-try-again = Try again
    .text =
        When something has changed, or with another account. Did Microsoft show another text before you came back?
        <a>Tell us what it said</a>.
    .button = Try again
# Followed by an address.
blocked-support = Send this to your own help desk, or to
blocked-code-unknown = This code is not known to us yet.
# A link. $code is a number such as AADSTS90094.
blocked-microsofts-page = Microsoft’s page about this
    .code = Microsoft’s page about { $code }

# The form that makes a link for the administrator.
hand-over = Ask your administrator
    .text =
        You get a link and a ready message to send. The link shows your administrator what is asked and why, and needs
        no account here. You can follow what becomes of it.
    .button = Make a link for my administrator
hand-over-name = Your name
    .hint = Your administrator sees it and is told that you wrote it yourself.
hand-over-address = Your work e-mail address
    .hint = It tells us which organisation has to approve.
