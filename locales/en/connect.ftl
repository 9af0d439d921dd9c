# The second step: what will be asked for the calendar.

connect-write-test = Test writing in my calendar
    .hint =
        Creates one private entry in the past, without guests or reminder, and deletes it again at once. Nobody is
        invited or notified. Should the check be cut off in between, the portal still removes it: until the entry is
        gone, and for a day at most, it keeps a sealed permission for that.
connect-shared-calendar = Address of a colleague who shares a calendar with you (optional)
    .hint = Only then can we test shared calendars. We read whether an entry exists, never what it says.
connect-shared-write-test = Test writing in that shared calendar too
    .hint = The same kind of entry, created and deleted in your colleague’s calendar. Ask them first.
