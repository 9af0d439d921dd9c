# Answers that the vendor's support pastes into a ticket for the customer, as plain text. What a gate or a mailbox means, and
# what to do about it, comes from gates.ftl and mailbox.ftl. A line break inside a text stands in the answer as well.

answers-greeting = Hello,
# $name is the person of the support who answers.
answers-thanks =
    Kind regards
    { $name }
    { $publisher }
answers-what-to-do = What to do:

# Followed by lines of what was seen of the organisation.
answers-seen = What we saw:
answers-seen-organisation = Organisation: { $name }
# $time is a time, $code a number such as AADSTS90094.
answers-seen-refusal = Sign-in refused by Microsoft: { $time }, { $code }
answers-seen-lacks = Permissions that are missing: { $scopes }
answers-seen-check = Last check: { $time }
# $verdict says where the mailbox is, as a heading.
answers-seen-mailbox = Mailbox: { $verdict }

# Followed by what stands in the way, and by steps.
answers-stopped = Microsoft did not let the sign-in to { $app } go on. Here is the reason, and what helps.
answers-admin-approval = An administrator of your organisation has to approve { $app } before it can be used with your calendars.
# $until is a day.
answers-link =
    Please send this link to an administrator. Its page shows what { $app } asks for and why, and how to allow or refuse it.
    Opening it allows nothing yet:
    { $link }
    The link works until { $until }.
# $page is an address.
answers-no-link =
    Please open this page, sign in and follow “Hand over to your administrator”. It makes a link and a message for your
    administrator:
    { $page }
answers-hybrid = Your organisation has mailboxes in Exchange Online and on servers of its own. { $app } works with the ones in Exchange Online; Microsoft Graph does not reach the others.
answers-all-works = At our last check, everything that { $app } needs answered. If something still does not work in { $app }, please tell us what you see there, and when.
    .not-seen =
        We have not seen yet that everything works. Please open this page, sign in and run the check; it shows what works and
        what does not:
        { $page }
answers-link-expired = The link for your administrator has expired. Links to approve { $app } work for a limited time only; nothing was lost.
answers-vendor-fault = We are sorry: this is our fault, not yours. { $publisher } has to mend the set-up of { $app } at Microsoft. Nothing has to be changed on your side. We will tell you as soon as you can try again.
answers-send-ids =
    To find the cause, we need a few details of the failed sign-in to { $app }. They stand at the bottom of the page on which
    it stopped, ours or Microsoft’s. Please send us as text:
    - the number that begins with AADSTS, if there is one
    - the Correlation ID and the Trace ID
    - the time (Timestamp)
    - the e-mail address that you signed in with
    Please send no passwords and no whole addresses of pages.
