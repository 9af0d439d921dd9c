# What leaves with a report, before it leaves.

export-heading = What leaves with this report
    .text =
        Choose for whom it is. Below stands exactly what the file then holds. Nothing leaves before you download or share
        it.
export-back = Back to the report
# Heading above the levels; .here marks the one that is shown.
export-choose = For whom?
    .here = shown below
# Heading above the buttons.
export-download = Take it along
    .json = Download the signed data
    .html = Download as a page
    .text = Download as text
    .hint =
        The files say what was withheld. Data and page are signed: anybody can <a>check here</a> that nothing was changed.
export-share = Share by a link
# Heading above the report as it leaves. $level is one of the names of levels.
export-preview = What the file holds: { $level }
# On a box that opens to the report as JSON, for programs.
export-data = Every letter of the data
