# The page for people who are stuck on a page of Microsoft: they paste its text, and the portal explains it.

# “Need admin approval” is the title of a page of Microsoft: see gates.ftl about such names.
stuck-heading = Stuck on a Microsoft page?
    .text =
        Some of Microsoft’s pages, such as “Need admin approval”, stop there and do not lead back. Tell us what the page
        says, and we tell you what it means and who can help.
# Heading of the form; .again where an explanation stands above it.
stuck-form = Paste it here
    .again = Another text?
    .button = Explain it
    .hint = Nothing of it is kept. Never paste a password.
# “Correlation ID”, “Timestamp” are labels of Microsoft’s page; write them as it does in the language of the text.
stuck-pasted = What the page says
    .hint =
        Copy the whole page in any language, or at least the lines with a code such as AADSTS90094, “Correlation ID”
        and “Timestamp”. The address of the page, or an error answer of Microsoft Graph, helps too.
# Above the title, which says what it means.
stuck-answer = What Microsoft’s page means
stuck-http-status = Microsoft Graph answered with HTTP status { $status }.
# Heading of a list of codes.
stuck-others = Other codes in this text
    .text = Above is the one that somebody has to act on. To read about another one, paste it alone.
