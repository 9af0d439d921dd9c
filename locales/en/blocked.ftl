# A gate is closed.

hand-over-name = Your name
    .hint = Your administrator sees it and is told that you wrote it yourself.
hand-over-address = Your work e-mail address
    .hint = It tells us which organisation has to approve.
