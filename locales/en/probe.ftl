# What a report says about single permissions.
# The program makes these English sentences itself and finds them here again by their words, so the English stays as
# it is, letter by letter. $said stands for other texts of this file; $time, $day and $count are put into words.

## Notes of single permissions; “granted” is said of the permission.

probe-missing = Not granted: Microsoft issued a token without it.
probe-pending = Not in the token yet: consent is still spreading through Microsoft's systems.
probe-no-test = Granted; no test is known for it.
probe-no-test-at-all = No test is known for it.
probe-id-token = The sign-in gave an ID token that was verified.
probe-no-id-token = Granted, but no ID token came that could be verified.
probe-name = The ID token held the person's name.
probe-no-name = Granted, but the ID token held no name.
probe-unseen-name = Without an ID token it cannot be seen.
probe-no-refresh-token = Granted, but no refresh token came.
probe-untried-refresh = A refresh token came; it has not been tried.
probe-refreshed = A new token was fetched without the person.
probe-refused-refresh = Granted, but Microsoft refused to renew the token.
probe-unclear-refresh = A refresh token came; using it gave no clear answer.
probe-profile = The person's profile answered.
probe-unasked-profile = Granted; the profile was not asked for.
probe-refused-profile = Granted, but Microsoft Graph refused to show the profile.
probe-unclear-profile = Granted; the profile gave no clear answer.
probe-calendar = The person's calendar answered.
probe-unasked-calendar = Granted; the calendar was not asked for its events.
probe-calendar-either =
    Granted; the calendar answered, but Calendars.ReadBasic is granted too and there was no event to tell the two apart.
probe-availability = Availability across calendars answered.
probe-availability-and-colleague = So did the calendar that a colleague shared.
probe-availability-without-colleague =
    The named colleague's calendar did not: it is not shared, or out of Graph's reach.
probe-unasked-availability = Granted; availability across calendars was not asked for.
probe-colleague = The calendar that a colleague shared answered.
probe-write = Writing to the person's calendar worked.
probe-unasked-write = Granted; not tested: you did not ask for the write test.
probe-write-colleague = Writing to the calendar that a colleague shared worked.
probe-untested-colleague = Granted; writing needs a colleague's calendar to test on.
probe-untested-colleague-read =
    Granted; reading shared availability answered; writing needs a colleague's calendar to test on.
probe-refused-colleague = Granted, but the colleague did not give the right to write.
probe-unknown-colleague = Granted; the named calendar is not shared with this person or does not exist.
probe-unreachable-colleague = Granted; that colleague's mailbox is out of Graph's reach: name another one.
probe-no-mailbox = Granted; there is no mailbox that Graph can reach.
probe-no-exchange = Granted; the organisation has no Exchange Online for Graph to reach.
probe-moving = Granted; the mailbox is being moved and does not answer meanwhile.
probe-policy = Granted; an Exchange policy of the organisation keeps apps out of the mailbox.
probe-refused = Granted, but refused: a policy or a missing right stands in the way.
probe-unclear = Granted; the question gave no clear answer.
probe-unclear-mailbox = Granted; the mailbox gave no clear answer.
# $scope is the name of a permission.
probe-covered = { $scope } is granted too and allows the same, so the two cannot be told apart.

## Why an answer was not clear; they follow one of the notes.

probe-throttled = Microsoft asked to slow down.
probe-sign-in-again = Microsoft wants the person to sign in again first.
probe-token-rejected = Microsoft did not accept the token.
probe-fault = Microsoft reported a fault of its own.
probe-no-answer = No usable answer came in time.
probe-left-behind = What the test created could not be seen to be gone.

## What to do about permissions. $names are names of permissions.

probe-todo-missing = Not granted to { $app }: { $names }.
probe-todo-missing-because = Microsoft issued a fresh token without these permissions.
probe-todo-missing-1 =
    An administrator grants { $app } consent for the organisation; every permission has to be on that page.
probe-todo-missing-2 = Then check again: new consent can take up to an hour to arrive.
probe-todo-refused = Granted, but refused when it was used: { $names }.
probe-todo-refused-because =
    The token held the permission, and Microsoft answered 403, so consent is not what is lacking.
probe-todo-refused-1 =
    Look at the Exchange application access policies and at the EWS allow list, which governs REST as well.
probe-todo-refused-2 = Where a colleague's calendar was tested, that colleague has to share it with the right to edit.
probe-todo-pending = Granted to { $app } a short while ago and not in tokens yet: { $names }.
probe-todo-pending-because = Consent was given less than an hour ago, and the last token came without these permissions.
probe-todo-pending-1 = Wait and check again; it takes seconds as a rule and up to an hour at worst.
probe-todo-sign-in = Could not be checked, because Microsoft did not accept the sign-in any more: { $names }.
probe-todo-sign-in-because = Microsoft answered 401 while the check was running.
probe-todo-sign-in-1 = Sign in again and repeat the check.
probe-todo-unanswered = Could not be checked: { $names }.
probe-todo-unanswered-because = The questions were asked and gave no answer that means anything.
probe-todo-unanswered-1 = Check again in a few minutes.
# $time is a point in time.
probe-todo-unanswered-later = Check again after { $time }.

## What the write test did. $event is the name of an event.

probe-test-own = The write test made one event in the person's calendar and removed it.
probe-test-colleague = The write test made one event in the colleague's calendar and removed it.
probe-test-because =
    The event (“{ $event }”, one minute on 1 January 2001) was created, and Microsoft confirmed its removal.
# $scope is the name of a permission.
probe-left-own = The write test of { $scope } may have left an event in the person's calendar.
probe-left-colleague = The write test of { $scope } may have left an event in the colleague's calendar.
probe-left-because = It was created, or may have been, and its removal was not confirmed.
probe-left-1 = Check again: every check first removes what an earlier one left.
probe-left-2 = Or delete the event by hand: “{ $event }”, one minute on 1 January 2001.
