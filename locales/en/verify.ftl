# The page that says whether a report file is genuine.

verify-heading = Is this report genuine?
    .text =
        Reports that leave this portal are signed. Give us the file, and we say whether it is as the portal made it.
verify-form = The report
    .again = Another file?
    .button = Check the file
    .hint = Nothing of it is kept.
verify-file = Report file
    .hint = The signed data (JSON) or the page (HTML), up to 1 MB.
verify-pasted = Or paste its text

## The answer: what it is called, .text what it means. $app is the name of the vendor’s app.

verify-valid = Genuine
    .text = The portal of { $app } has signed this report, and nothing in it was changed since.
verify-wrong = Changed
    .text =
        The file names a key of this portal, but its content does not fit the signature. Somebody has changed it. Do not
        rely on anything it says, and ask for the file again.
verify-unknown-key = Signed by somebody else
    .text =
        The key that the file names is none of this portal’s. The file may come from another portal: check it there.
verify-missing = Not signed
    .text =
        The file holds a report without a signature. Anybody can have written or changed it. Ask for the signed file.
# For a file that is a page: the signature is about the data inside it.
verify-page =
    The signature covers the data inside the file. What a page shows around it can be changed: go by what stands here.
verify-facts = What the report says
verify-answer = Answer
verify-level = For whom
verify-exported = Exported
verify-checked = Checked
verify-key = Key

## What is wrong with a file.

verify-error-nothing = Choose a file, or paste its text.
verify-error-several = Send one report: a file or a text, not both.
verify-error-too-large =
    The file is too large; a report has at most 1 MB. Check larger files with consentry verify-report.
verify-error-no-report = This is no report of Consentry, or not a whole one. Take the file as it was downloaded.
verify-error-other-version = This report was made by another version of Consentry, which this portal does not read.
