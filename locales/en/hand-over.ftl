# What an administrator reads who opens a link that cannot be used any more.

handover-withdrawn = This request was withdrawn
    .lead = It was withdrawn by the person who asked, { $name }, on { $at }. The link cannot be used any more.
    .lead-support = It was withdrawn by the support of { $publisher } on { $at }. The link cannot be used any more.
    .nothing = Nothing was granted by opening it, and there is nothing for you to do.
    .ask = If you want to allow { $app } all the same, ask { $name } for a new link.
# Consent was already under way at Microsoft when the link was withdrawn. $at is a time.
handover-withdrawn-consented =
    Microsoft reported an approval at { $at }, after the request was withdrawn. The approval stands at Microsoft; we did
    not check it and cannot undo it.
# Followed by the click path. Names in <strong> are those of Microsoft's English interface.
handover-withdrawn-undo =
    To take it back, open <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> in the Entra admin center and
    choose <strong>Revoke</strong> on the tab <strong>Admin consent</strong>, or delete the enterprise app.

handover-used = This link has done its work
    .lead = The approval is proven, so the link only shows the result now. It cannot start a second approval or refuse.
    .next = To change or revoke the approval, use the Entra admin center; the result page says where.
    .result = Show the result
