# Sharing a report by a link: the page on which one is made, and the page that it opens.

share-title = Share this report
    .text =
        You get a link to send to whomever you choose. It shows the report as it is now, and no more of it than the level says.
        Opening it changes nothing, and you can take it back at any time.
share-back = Back to the report

# How much of a report is shown.
share-level = How much of the report

share-who = Who may open the link
# $organisation is a name or a domain.
share-who-own = People of { $organisation }, after they have signed in
share-who-named = People of another organisation, after they have signed in
share-who-anyone = Anyone who has the link
    .hint = Links are passed on easily.
share-organisation = Other organisation
    .hint = Only for people of another organisation: its domain, such as contoso.com, or its tenant ID.
share-days = How long it works
share-days-count =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
share-note = Note
    .hint = Up to 200 characters, or nothing. You and the support staff see it; those who open the link do not.
share-make = Make the link

share-made = The link is made
    .once = It is shown this once: we keep its fingerprint only. Copy it now.
    .copy = Copy the link
share-again = Make another link

share-links = Links to this report
    .none = There is none.
# Sentences about one link. $at is a time, $name a person.
share-opens-own = People of { $organisation } can open it after they have signed in.
share-opens-anyone = Anyone who has the link can open it.
share-until = It works until { $at }.
share-made-by = Made { $at } by { $name }.
share-views =
    { $count ->
        [0] Not opened yet.
        [one] Opened once.
       *[other] Opened { $count } times.
    }
share-log = Who opened it last
share-state-open = Works
share-state-expired = Expired
share-state-revoked = Taken back
share-revoke = Take the link back

# On the report that a link opens. $level is a name of a level.
shared-by-link = Shared by a link. { $level }:
shared-noted =
    Whoever made the link sees that it was opened, with which kind of browser and, if you are signed in here, by whom.
shared-download = Download as a signed file
    .hint = JSON with this portal’s signature: a change made to it later can be told.

# In place of the report.
shared-sign-in = Sign in to read this report
    .text = The link is for people of one organisation. Sign in with your work account there.
# $username is a sign-in name.
shared-other-tenant = This report is for another organisation
    .text = You are signed in as { $username }. The link is for people of another organisation.
    .next = If you have an account there, sign in with it. Otherwise ask the person who sent the link for another one.
    .button = Sign in with another account
# $at is a time.
shared-expired = This link has expired
    .text = It worked until { $at }.
shared-unknown = It is incomplete, or it was taken back.

error-share-level = Choose how much of the report the link shows.
error-share-days = Choose how long the link works.
error-share-who = Choose who may open the link.
error-share-organisation = Enter the other organisation’s domain, such as contoso.com, or its tenant ID.
error-share-note = Shorten the note to one line of up to 200 characters.
