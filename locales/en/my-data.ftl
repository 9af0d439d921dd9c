# What is stored about whoever is signed in.

# .everybody is a link to the page that says what is stored of everybody.
mydata-heading = What is stored about you
    .text = Everything that this portal has on record about you, to read, to take along or to erase.
    .everybody = What this portal stores of everybody, and for how long
mydata-file = Take it along
    .text =
        One JSON file with everything below and your whole reports. Keep it safe: it holds your name and Microsoft’s ids.
    .button = Download my data
# Labels of facts.
mydata-account = Your account
    .name = Name
    .username = Sign-in name
    .person = Object ID
    .tenant = Tenant ID
    .first = Here first
    .last = Signed in last
    .connected = Calendar connected
mydata-sessions = Where you are signed in
    .row = Since { $began }, until { $ends } at the latest
    .this = This browser
    .end = Sign out there
    .others = Sign out everywhere else
mydata-nothing = Nothing.
mydata-reports = Reports
mydata-refusals = Refused sign-ins
mydata-requests = Requests to your administrator
# The words of the log are the same in every language.
mydata-log = What the audit log says you did
    .text =
        { $count ->
            [0] There is no entry of yours.
            [one] There is one entry of yours.
           *[other] There are { $count } entries of yours; the latest are shown.
        }
    .from = from { $address }
mydata-erase = Erase my data
    .text =
        Everything above is removed, at once and for good: your reports, refused sign-ins, requests and sessions, your name
        and your sign-in name. You are signed out. Nobody can bring it back.
    .sure = Yes, erase everything about me
    .button = Erase my data
    .not-sure = Tick the box to say that you are sure. Nothing was erased.
mydata-stays = What stays, and why
    .log =
        Entries of the audit log: that something happened, and when. What ties them to you is erased, so that nobody can
        find out that they were yours. Without them nobody could tell whether the log was tampered with.
    .proof =
        That your organisation approved { $app }, where the proof rests on a request of yours: without your name. It is
        your organisation’s.
    .sign-ins = Sign-ins under way: sealed, without your name, and gone a day after they end.
    .elsewhere =
        What Microsoft, your organisation and { $app } store themselves, and copies of reports that somebody downloaded.
mydata-erased = Your data is erased
    .text = You are signed out, and this portal does not know you any more.
    .again = If you sign in again, it stores anew what it needs for that.
    .home = To the first page
