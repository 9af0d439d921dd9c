# The page of an organisation for its own administrator.

organisation-heading = Your organisation
    .text = What this portal has seen of your organisation and { $app }.
# Followed by an id.
organisation-tenant = Tenant ID:
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = Allowed
organisation-lacks = Approval incomplete
organisation-never-seen = Not seen
    .text = We have not seen that your organisation allows { $app }. It may do so all the same.
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = What stopped people last: { $gate }.
organisation-people = People
    .text = Whoever of your organisation has signed in here. You can open their reports; doing so is recorded.
    .name = Person
    .state = Connection
    .report = Latest report
    .open = Open report
    .seen = Last here
organisation-connected = Connected
    .not = Signed in only
organisation-requests = Requests to administrators
    .none = Nobody of your organisation has asked here.
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } asked on { $day }.
organisation-stage-created = Link made
organisation-stage-opened = Opened
organisation-stage-consented = Approved
organisation-stage-proving = Approved, on its way
organisation-stage-proven = Proven
organisation-stage-refused = Refused
organisation-stage-failed = Failed
organisation-records = Your organisation’s records
    .seen = What we saw in them last
    .offer = Let us look at how the app stands in your organisation
