# What this portal stores, and for how long.

stored-heading = What this portal stores
    .text = As little as the work needs. Your calendar’s content is not read for keeping, and not kept.
stored-column-what = What
stored-column-purpose = What for
stored-column-kept = Kept for

# The rows of a table: what is stored; .purpose says what for, .kept for how long.
stored-organisations = Organisations: tenant id, name, domains, state of the approval
    .purpose = To show where each organisation stands
    .kept = As long as something else about it is kept
stored-people = People: object id, name, sign-in name, when they were here
    .purpose = To show reports to the right person and to tell an administrator who asked
    .kept = { $time } after you were here last; longer where a report of yours is kept longer
stored-sessions = Sessions and sign-ins under way: hashed identifiers, sealed details
    .purpose = To keep you signed in and to recognise you when Microsoft sends you back
    .kept = Sessions 12 hours, sign-ins one hour
stored-language = The language you chose, in a cookie of your browser only
    .purpose = To keep the language on the way to Microsoft and back
    .kept = One year, or until you delete the cookie
stored-requests =
    Requests to administrators: who asked, the state, hashes of the links, reminders written, whether it was withdrawn, which
    steps the administrator took, and what a check of the account showed, without its name
    .purpose = To hand over and to show what became of it
stored-openings =
    Openings of an administrator’s link: a count, and of the last ones the time and the kind of browser, such as “Edge on
    Windows”; no address and no name
    .purpose = To show the person who asked whether somebody has looked
    .kept = { $time }; of each link the last twenty openings by people and by programs
stored-reports =
    Reports: which permission answered how, where the mailbox lives, Microsoft’s request ids
    .purpose = To tell you, your organisation’s administrators and support what works and who can fix the rest
stored-shares =
    Links to reports: who made them, for whom, until when, a note, a hash of the link; of the last openings the time, the kind
    of browser, and who it was if they were signed in
    .purpose = To show a report to those it was shared with, and to whoever made the link who has looked
stored-imports = Report files that customers sent to support: what they say, who imported them
    .purpose = To read them in the same form as a report of this portal
stored-inspections =
    Looks into an organisation’s records, where an administrator let us: state of the app, grants, consent policies,
    Microsoft’s request ids
    .purpose = To tell people and support what stands in the way
stored-write-tests =
    Tests of writing: when, in whose calendar, whether the entry is gone; until it is, a sealed token that removes it
    .purpose = To leave nothing behind in a calendar when a check is cut off
    .kept = The token until the entry is gone, a day at most. The rest: { $time }
stored-visits =
    When the product sent you here: where to go back to and the product’s own note, sealed, in your browser alone
    .purpose = To lead you back to the product
    .kept = A day
stored-refusals = Refused sign-ins: time, error code, Microsoft’s trace and correlation ids
    .purpose = To help when you write to support
stored-desk =
    The work of the vendor’s support: notes about an organisation, its status, who looks after it and the language last
    read there; name and role of staff who signed in; of a sign-in that failed, its stages
    .purpose = To answer you, and to find where a sign-in stopped
    .kept = Until the vendor erases it
# $address and $time are texts of stored-kept.
stored-log =
    The audit log: who did what, when, and from which network address. People stand in it by references that can be erased
    .purpose = To prove who acted, and that nothing was changed
    .kept = The address: { $address }. The entry, which names nobody once you are erased: { $time }

# For how long: a number of days, or without an end.
stored-kept =
    { $days ->
        [one] One day
       *[other] { $days } days
    }
    .forever = Until the vendor erases it

stored-never = What it never stores
stored-never-passwords = Passwords: you enter those at Microsoft only.
stored-never-tokens = Access tokens: they are held in memory while a check runs and are gone with it.
stored-never-content = Subjects, guests, places or texts of calendar entries.
stored-never-links = The links themselves: only their hashes are stored.

# .text is followed by an address.
stored-erasure = Erasure
    .own = <a>See what is stored about you</a>, take it along, or erase it yourself. You have to be signed in.
    .text = Or write to
