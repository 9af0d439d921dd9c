# Reports as files: from the page of a report, inside the files, and as text for a ticket.

# On the page of a report.
file-share = Share or download
    .text = Each is made for somebody in particular. The preview shows exactly what leaves, and what does not.
file-preview = Choose and preview
file-html = One file (HTML)
file-ticket = Text for a ticket
file-compare = What has changed

# Inside a file.
file-about = About this file
file-level = Audience
file-made = Made
file-withheld = Withheld
file-withheld-nothing = Nothing.
# One kind of data: what it is, in how many places, and what stands there.
file-withheld-kind = { $what }: in { $count ->
    [one] { $count } place
   *[other] { $count } places
}, shown as “{ $instead }”
file-verify = Genuine?
# $command is a command line, $address a page.
file-verify-how =
    This file is signed. To see that nothing was changed, give it to <a>{ $address }</a> or to
    <code>{ $command }</code>.
# In the text for a ticket, which cannot be verified itself.
file-verify-text = The signed file of this report is in the portal; it can be verified, this text cannot.
file-evidence = Evidence
    .text = The exchanges behind the results. Their text is English, as it is for Microsoft.

# The text for a ticket.
file-text-copy = Copy
file-text-title = Text for a ticket
    .text = This is what is copied, to the letter.
file-text-save = Save as a text file
file-text-levels = How much it says
