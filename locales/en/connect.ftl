# The second step: what will be asked for the calendar.

# Above the heading.
connect-step = Step 2 of 2
# .with-errors is the title of the browser’s tab when the form has errors.
connect-heading = Allow access to your calendar
    .with-errors = Error: Allow access to your calendar
# Labels of the account that is signed in: its sign-in name, the person’s name, the organisation; .other is a button.
connect-account = Account
    .name = Signed in as
    .organisation = Organisation
    .other = Use another account
connect-permissions = What Microsoft will ask you next
    .text =
        Microsoft lists these permissions. Each one lets { $app } act only for you, and never beyond what you may do
        yourself.
    .hint =
        Does Microsoft say that it needs an administrator? Go back from there or close the page: this portal tells you
        what to do.
connect-tests = What may we test?
    .text = Reading is always tested, without looking at the content of entries. Writing is tested only if you say so.
connect-button = Connect calendar
connect-write-test = Test writing in my calendar
    .hint =
        Creates one private entry in the past, without guests or reminder, and deletes it again at once. Nobody is
        invited or notified. Should the check be cut off in between, the portal still removes it: until the entry is
        gone, and for a day at most, it keeps a sealed permission for that.
connect-shared-calendar = Address of a colleague who shares a calendar with you (optional)
    .hint = Only then can we test shared calendars. We read whether an entry exists, never what it says.
connect-shared-write-test = Test writing in that shared calendar too
    .hint = The same kind of entry, created and deleted in your colleague’s calendar. Ask them first.
