# The page on which a person follows the request that they made to the administrator of their organisation.

status-title = Your request to { $organisation }
# Above the heading, small.
status-lead-in = Request for { $app }, { $organisation }

# The headings, by how far it is.
status-heading-created = Send the link to your administrator
status-heading-opened = Your administrator has opened the link
status-heading-consented = Your administrator has agreed
# The approval was given at Microsoft, and has not reached all of its systems yet.
status-heading-proving = Agreed, and on its way
status-heading-proven = Your organisation allows it
status-heading-refused = Your administrator said no
status-heading-failed = It did not work
status-heading-expired = The link has expired
status-heading-withdrawn = You withdrew this request
status-heading-withdrawn-support = This request was withdrawn

status-created =
    Nothing happens until your administrator opens the link. Send it the way you usually reach your IT; we send nothing
    by ourselves.
status-opened = It is their turn. You can send the message again if it got lost.
status-expired = Nobody answered in time. A new link asks again; the old one stays closed.
status-refused = Please speak with them. They can still change their mind.
status-refused-reason = Reason given by the administrator
status-refused-no-reason = They gave no reason.
# $at is a time.
status-withdrawn = The link has not worked since { $at }. Whoever opens it reads that you withdrew the request.
status-withdrawn-support =
    The support of { $publisher } withdrew the link. It has not worked since { $at }. If you still need access, ask again
    or write to support.
# Consent was already under way at Microsoft when the link was withdrawn. $at is a time.
status-withdrawn-consented =
    Microsoft reported at { $at } that an administrator approved all the same: they were on Microsoft’s page
    already. We did not check it and cannot undo it. Only your administrator can take an approval back, in the Entra admin
    center.

status-ask-again = Make a new link
status-sign-in-again = Sign in to make a new link

# The time that an approval needs at Microsoft.
status-proving =
    Microsoft spreads an approval through its systems. That takes seconds as a rule, and up to an hour at times. We keep
    looking with a fresh token each time. You do not have to wait here.
# Behind a clock that counts. $at is a time.
status-proving-since = minutes since the approval, { $at }
# $at is a time.
status-proving-next = Next look: { $at }.
status-proving-you = The next look needs you: press the button and sign in.
status-check-now = Check now

status-proven =
    We have seen it: a fresh token of your organisation holds every permission. One thing is left, and only you can do
    it.
status-connect = Connect your calendar
status-report = Show the administrator’s report

status-message = The message
status-message-again = The first message
status-message-gone = The link was shown once, when it was made, and is not kept here in readable form.
status-message-link = Link for the administrator
    .hint = It is no sign-in link: opening it signs nobody in and gives nobody your calendar.
    .copy = Copy the link
status-message-subject = Subject
status-message-text = Text
    .copy = Copy the text
# Opens the person's own mail program.
status-message-mail = Write the e-mail
status-message-file = Save as a file for your mail program
status-message-html = The text with links, to copy into an e-mail

status-reminder = Remind them
    .due = There is no answer yet. You can write a reminder; it says when you asked and that the request is still open.
    .write = Write a reminder
    .again = Write another reminder
# $at is a time.
status-reminder-later = If nobody answers, you can write a reminder from { $at } on.
status-reminder-written = The reminder
    .send = Nothing has been sent: send this reminder yourself, as you sent the first message.
# How often, and when last. $at is a time.
status-reminders =
    { $count ->
        [one] You wrote a reminder on { $at }.
       *[other] You wrote { $count } reminders, the last one on { $at }.
    }

status-steps = How far it is
# $at is a time, $name a person.
status-step-made = Link made
    .detail = { $at }, by { $name }
status-step-opened = Opened by the administrator
    .current = Waiting for the administrator to open it
status-step-approved = Approved on Microsoft’s page
    .current = Waiting for the administrator’s decision
# A token is what Microsoft issues to an app; it holds the permissions.
status-step-arrived = Approval arrived in fresh tokens
    .current = Waiting for the approval to arrive in fresh tokens
    .detail =
        { $count ->
            [one] 1 look so far
           *[other] { $count } looks so far
        }
status-step-proven = Proven
    .detail = { $at }. Role of the person who approved: { $role }
status-step-refused = Refused
status-step-failed = Failed
status-step-withdrawn = Withdrawn

status-openings = Who opened the link
    .none = Nobody has opened the link yet.
    .programs-only = No person has opened the link yet.
    .count =
        { $count ->
            [one] Opened once.
           *[other] Opened { $count } times.
        }
    .latest = The last times:
    .hint =
        We note the time and the kind of browser, no address and no name. So it may have been anybody who has the link, you
        included.
# Mail scanners and previews open links too.
status-openings-programs =
    { $count ->
        [one] A program, such as a mail scanner or a preview, opened it once; that is not counted.
       *[other] Programs, such as mail scanners or previews, opened it { $count } times; that is not counted.
    }
# $at is a time, $browser such as Edge, $system such as Windows.
status-opening = { $at }, { $browser } on { $system }
status-opening-browser = { $at }, { $browser }
status-opening-system = { $at }, a browser on { $system }
status-opening-unknown = { $at }, a browser unknown to us

status-withdraw = Withdraw the request
    .text = If you no longer need it, or sent the link to the wrong person, withdraw it: the link stops working at once.
    .link = Withdraw the request
status-withdraw-title = Withdraw the request?
    .what =
        The link for the administrator stops working at once, for everybody who has it. Whoever opens it reads that you
        withdrew the request. It cannot be made to work again; you can make a new one.
    .late =
        An administrator who is on Microsoft’s page at this moment can still press Accept there. We cannot stop that, and
        your page would tell you.
    .yes = Withdraw it
    .no = Keep it

# $until is a day.
status-keep =
    Keep the address of this page (<a>this page in your language</a>): it always shows where your request stands. The
    link for the administrator works until { $until }.
status-keep-closed =
    Keep the address of this page (<a>this page in your language</a>): it always shows where your request stands.
