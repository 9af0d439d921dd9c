# Parts that many pages share.

# Before the message of a field, for screen readers.
ui-error = Error:
# Heading of the box that lists what is wrong with a form.
ui-problem = There is a problem
# Name of the block of identifiers, for screen readers.
ui-ids = Identifiers for support
# “Send this to” is followed by an address.
ui-support = For support
    .send = Send this to
    .select = One click selects all of it.
# Before the name of a step, for screen readers.
ui-step-done = Done:
ui-step-current = Now:
ui-step-ahead = Still to come:
ui-step-stopped = Stopped:
# On a page that changes when something happens elsewhere.
ui-live = This page updates by itself.
# Said once a button has copied something.
ui-copied = Copied
