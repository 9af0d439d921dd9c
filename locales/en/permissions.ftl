# What each permission lets the app do, in plain words, and what it does not allow (`limits`). “The person” is whoever
# signs in; the app acts only for them. The subject of every sentence is the app.

permission-calendars-read = Sees the events in the calendars of the person who signed in.
    .limits = Cannot change, add or delete anything; cannot see calendars of colleagues; cannot read mail or files.
permission-calendars-read-shared = Also sees events in calendars that colleagues have shared with the person, and can look for times when everybody is free.
    .limits = Cannot change anything; sees no calendar that the person could not open without the app.
permission-calendars-readwrite = Adds, changes and deletes events in the calendars of the person who signed in.
    .limits = Cannot touch calendars of colleagues; cannot read or send mail apart from the invitations that Exchange sends for an event.
permission-calendars-readwrite-shared = Adds, changes and deletes events also in calendars that colleagues have shared with the person and let them edit.
    .limits = Goes no further than the rights that each colleague gave to the person; opens no calendar that was not shared.
permission-calendars-readbasic = Sees when events are and their titles, without their text and attachments.
    .limits = Cannot change anything and cannot read the text, attachments or extra data of events.
permission-user-read = Lets the person sign in and reads their own profile: name, address, job title; and the organisation’s name.
    .limits = Cannot read profiles of colleagues and cannot change a profile.
permission-offline-access = Keeps the connection when the person is not there, so that it need not be approved again each day.
    .limits = Gives no further data: only what the other permissions allow, and only until the person or an administrator revokes it.
permission-openid = Lets the person sign in with their work account.
    .limits = Gives no access to any data apart from knowing who signed in.
permission-profile = Sees the person’s name and sign-in name at sign-in.
    .limits = Gives no access to mail, calendars, files or colleagues.
permission-email = Sees the person’s e-mail address at sign-in.
    .limits = Cannot read or send mail.
# Before the vendor’s reason.
permissions-why = Why { $app } asks:
permissions-microsoft = Microsoft calls it “{ $name }”

# What the app will not be able to do, below “What it will not be able to do”.
permissions-cannot-mail = read or send e-mail
permissions-cannot-files = open files in OneDrive or SharePoint
permissions-cannot-chats = read chats or join meetings
permissions-cannot-contacts = read contacts
permissions-cannot-directory = change accounts, groups or settings of the organisation
permissions-cannot-alone = act without a person who has signed in
permissions-cannot-exceed = do anything that the signed-in person may not do
