# The administrator's page.

admin-reason = Reason (optional)
    .hint = The person who asked sees it.
