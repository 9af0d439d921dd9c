//! What staff look at: for every page of the desk the addresses with each search, filter and sort alone. A page that has
//! no row here fails the test.

/// A route, and what comes behind its path; places in braces are filled from the made-up world.
#[rustfmt::skip]
pub(crate) const VISITS: &[(&str, &[&str])] = &[
    ("/support", &[
        "",
        "?q={name-part}", "?q={domain}", "?q={address}", "?q={tenant}", "?q={person-name}", "?q={person}", "?q=AADSTS50105", "?q=65001",
        "?q=MailboxNotEnabledForRESTAPI", "?q={correlation}", "?q={trace}", "?q={exchange}", "?q={report}", "?q={request}", "?q={refusal}",
        "?q=logistics+smith", "?q=nothing-has-this",
        "?stage=proven", "?overall=works", "?overall=works_so_far", "?verdict=hybrid_mailbox_onprem", "?gate=admin_consent_needed", "?cloud=global", "?fixer=tenant_admin",
        "?seen=1d", "?seen=7d", "?seen=30d", "?seen=90d", "?seen=older", "?watched=1", "?assignee=me", "?assignee=nobody",
        "?desk=open", "?cause={cause}",
        "?sort=seen&order=asc", "?sort=name", "?sort=name&order=desc", "?sort=held", "?sort=held&order=desc", "?sort=met", "?sort=met&order=desc",
        "?sort=name&overall=works_so_far", "?sort=met&gate=conditional_access", "?sort=name&q={name-part}", "?sort=name&watched=1",
    ]),
    ("/support/tenants/{id}", &[
        "/{tenant}", "/{tenant}?people={person-name}", "/{tenant}?kind=sign_ins", "/{tenant}?kind=refused", "/{tenant}?kind=requests",
        "/{tenant}?kind=openings", "/{tenant}?kind=checks", "/{tenant}?kind=records", "/{tenant}?kind=desk",
    ]),
    ("/support/tenants/{id}/history", &["/{tenant}/history"]),
    ("/support/tenants/{id}/answers", &["/{tenant}/answers"]),
    ("/support/tenants/{id}/people.csv", &["/{tenant}/people.csv"]),
    ("/support/tenants/{id}/reports.csv", &["/{tenant}/reports.csv"]),
    ("/support/tenants.csv", &["", "?overall=works_so_far"]),
    ("/support/same-cause", &["", "?days=30", "?days=90", "?days=365", "?who=tenant_admin"]),
    ("/support/same-cause/{key}", &["/{cause}", "/{cause}?days=365"]),
    ("/support/sign-ins", &["?id={correlation}", "?id={trace}", "?id={refusal}"]),
    ("/support/sign-ins/{id}", &["/{refusal}"]),
    ("/support/vendor-faults", &[""]),
    ("/support/consent-again", &[""]),
    ("/support/shares", &["", "?state=active", "?state=ended", "?tenant={tenant}"]),
    ("/support/imports", &["", "?tenant={tenant}"]),
    // None is in the world; found by its id.
    ("/support/imports/{id}", &[]),
    ("/support/audit", &["", "?tenant={tenant}", "?who={person}", "?action=signed_in", "?subject={report}", "?from=203.0.113.7", "?since=2026-01-01&until=2026-12-31"]),
    // Reads the log from end to end, as its purpose is.
    ("/support/audit/export", &[]),
    ("/support/data", &["", "?who={tenant}", "?who={address}"]),
    ("/reports/{id}", &["/{report}"]),
    ("/reports/{id}/report.json", &["/{report}/report.json"]),
    ("/reports/{id}/files/{file}", &["/{report}/files/report.html", "/{report}/files/report.txt"]),
    ("/reports/{id}/ticket", &["/{report}/ticket"]),
    ("/reports/{id}/compare", &["/{report}/compare"]),
    ("/reports/{id}/share", &["/{report}/share"]),
    ("/reports/{id}/export", &["/{report}/export"]),
    // A stream without an end, of a diagnosis that runs.
    ("/reports/{id}/events", &[]),
];

/// The addresses of a route: the part of its path before the first place, and each of what comes behind.
pub(crate) fn addresses(route: &str) -> Option<Vec<String>> {
    let (route, tails) = VISITS.iter().find(|(visited, _)| *visited == route)?;
    let stem = route.split("/{").next().unwrap_or(route);
    Some(tails.iter().map(|tail| format!("{stem}{tail}")).collect())
}
