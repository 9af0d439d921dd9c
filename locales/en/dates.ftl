# Dates, lengths of time and lists.

# A point in time; $day is a date in the form of the language.
time-utc = { $day }, { $clock } UTC
duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# Between the things of a list.
list-separator = {", "}
