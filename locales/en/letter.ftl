# The message that a person sends to the administrator of their organisation, in their own name. Plain text; it is also
# sent as HTML and as a mailto: address, so keep it short. The names of roles stay as Microsoft's English interface has them.

letter-subject = Please allow { $app } for our organisation
letter-reminder-subject = Reminder: please allow { $app } for our organisation
letter-greeting = Hello,
letter-why =
    I would like to use { $app } by { $publisher } with my calendar. Our Microsoft 365 organisation lets only an
    administrator allow that.
# $asked is a day.
letter-reminder-why =
    On { $asked } I asked you to allow { $app } by { $publisher } for our organisation. The request is still open, and I
    cannot use { $app } with my calendar until somebody decides.
# Followed by a link on a line of its own.
letter-page = This page shows what { $app } asks for and why, and how to allow or refuse it for our organisation:
letter-safe =
    It is not a sign-in link: opening it signs nobody in and allows nothing. You need no account with { $publisher }.
# $roles is a list of names of roles.
letter-roles = One of these roles is enough: { $roles }.
# Followed by a link on a line of its own.
letter-sheet = What { $app } may read and what not, and how to take it back, on two pages to print:
# $until is a day.
letter-until = The links work until { $until }.
letter-thanks =
    Thank you
    { $name }

# The message with which the vendor's support asks an organisation that allowed the app before to allow it once more.
letter-again-subject = Please allow { $app } once more for your organisation
letter-again-why =
    your organisation has allowed { $app } by { $publisher }. { $app } needs more now than was allowed then:
letter-again-page =
    This page shows everything that { $app } asks for and why, and how to allow or refuse it for your organisation:
letter-again-until = The links work until { $until }. What was allowed before goes on working.
