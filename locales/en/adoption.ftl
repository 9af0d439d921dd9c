# After approval: that the organisation allows the app, and that people are connected, are two facts.

adoption-heading = Allowed and connected
# $day is a date in the form of the language.
adoption-allowed = Your organisation allows { $app }: we saw it on { $day }.
adoption-connected = { $count ->
    [0] Nobody is connected yet.
    [one] Connected so far: { $count } person.
   *[other] Connected so far: { $count } people.
}
# $name is the person who asked for the approval.
adoption-next = Next: { $name } has asked, and can connect their own calendar now.
# $scopes is a list of permission names.
adoption-lacks =
    Since then { $app } asks for more than your organisation has approved, and an administrator has to approve again:
    <code>{ $scopes }</code>

# On the administrator's page, when the vendor's support asks (and not somebody of the organisation).
asked-by-vendor = Support of { $publisher }, not somebody of your organisation
asked-by-customer = Signed in with Microsoft
asked-by-own-words = Own words, not verified
asked-by-vendor-lead =
    { $publisher } asks you to approve { $app } again: it needs permissions now that your organisation has not approved yet.
    What was approved before goes on working.
asked-by-customer-lead =
    { $name } wants to use { $app }. Your organisation’s settings leave the decision to an administrator.
