# The page for people who are stuck on a page of Microsoft.

stuck-pasted = What the page says
    .hint =
        Copy the whole page in any language, or at least the lines with a code such as AADSTS90094, “Correlation ID”
        and “Timestamp”. The address of the page, or an error answer of Microsoft Graph, helps too.
