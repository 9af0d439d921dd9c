# A domain, looked at from outside.

check-domain-domain = Domain
    .hint =
        The part behind the @ of the work e-mail addresses, such as contoso.com. No address of a person is asked for.

# The page before a domain was typed.
check-domain-title = Check a domain
    .text =
        See what Microsoft and the public records say about an organisation before anybody signs in: whether it has
        Microsoft accounts, in which cloud, and where its mail is likely to be.
check-domain-which = Which domain?
check-domain-another = Another domain
# A button.
check-domain-check = Check

# The page with what was seen.
check-domain-found = { $domain } from outside
# The answer in a few words. None of it is certain.
check-domain-cloud = Hint: likely within reach
check-domain-hybrid = Hint: depends on the person
check-domain-out-of-reach = Hint: likely out of reach
check-domain-other-cloud = Another Microsoft cloud
check-domain-no-tenant = No Microsoft organisation found
check-domain-cannot-tell = Hint: cannot be told
check-domain-hints =
    These are hints. Records say how a domain is set up, never where one person’s mailbox is. Only signing in shows
    whether { $app } reaches a calendar.
check-domain-sign-in = Sign in and check for certain
check-domain-seen = What was seen
    .at = Looked at { $time }. Answers are kept for an hour.
