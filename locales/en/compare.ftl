# Two checks of one person’s connection, compared.

compare-title = What has changed
# Above the title.
compare-lead-in = Checks of the connection of { $person }
compare-back = Back to the report
# Both are points in time.
compare-from-to = Between { $from } and { $to }
compare-nothing = Nothing changed between these two checks.
compare-only = There is no other finished check of this connection to compare with.
compare-runs = All finished checks
    .hint = The newest first. A check that is not finished is not listed.
# Beside a check in the list, on a tag.
compare-this = This report
compare-that = Compared with
# A link beside every other check; $time says which, for those who hear the page.
compare-with = Compare <hidden>with { $time }</hidden>
compare-older = Older checks
compare-newest = Newest checks

# One change. $what is what changed, $was and $is are its states, such as “Calendars.ReadWrite: Proven → Missing”.
compare-line = { $what }: { $was } → { $is }
compare-answer = Answer
compare-headline = Said now: { $is }
compare-new-permission = { $scope }: newly asked for, { $is }
compare-gone-permission = { $scope }: not asked for any more
compare-new-finding = New: { $what }
compare-gone-finding = No longer said: { $what }
compare-other-finding = Instead of “{ $was }”: { $is }
compare-details = Only details differ.
# Behind a change: a day, or the days between which nobody looked.
compare-since = since { $day }
compare-between = between { $from } and { $to }

# What changes, and its states.
compare-write = Write test in the person’s calendar
compare-shared-write = Write test in the shared calendar
compare-write-not-done = not done
compare-write-removed = entry created and removed again
compare-write-not-created = no entry could be created
compare-write-left = an entry may be left
compare-mail-hosts = Mail servers (MX)
compare-inspected = looked at
compare-not-inspected = not looked at
compare-not-checked = not checked
compare-everybody = everybody
compare-assigned = assigned people and groups only
compare-form-on = with a form on Microsoft’s page
compare-form-off = no form on Microsoft’s page
compare-none = none
