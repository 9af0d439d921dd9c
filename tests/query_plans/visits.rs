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
        "?seen=1d", "?seen=7d", "?seen=30d", "?seen=90d", "?seen=older", "?watched=yes", "?assignee=me", "?assignee=nobody",
        "?desk=open", "?cause=gate.admin_consent_needed",
        "?sort=seen&order=asc", "?sort=name", "?sort=name&order=desc", "?sort=held", "?sort=held&order=desc", "?sort=met", "?sort=met&order=desc",
        "?sort=name&overall=works_so_far", "?sort=met&gate=conditional_access", "?sort=name&q={name-part}", "?sort=name&watched=yes",
    ]),
    ("/support/tenants/{id}", &["/{tenant}", "/{tenant}?kind=sign_ins", "/{tenant}?kind=refusals", "/{tenant}?kind=requests", "/{tenant}?kind=reports", "/{tenant}?kind=desk"]),
    ("/support/same-cause", &["", "?period=30", "?period=90", "?period=365", "?fixer=tenant_admin"]),
    ("/support/same-cause/{key}", &[]),
    ("/support/sign-ins", &["?id={correlation}", "?id={trace}", "?id={refusal}"]),
    ("/support/sign-ins/{id}", &["/{refusal}"]),
    ("/support/vendor-faults", &[""]),
    ("/support/consent-again", &[""]),
    ("/support/shares", &["", "?state=active", "?state=ended", "?tenant={tenant}"]),
    ("/support/imports", &[""]),
    ("/support/imports/{id}", &[]),
    ("/support/audit", &["", "?tenant={tenant}", "?person={person}", "?action=signed_in", "?subject={report}", "?from=2026-01-01"]),
    ("/support/audit/export", &[]),
    ("/support/data", &[""]),
    ("/reports/{id}", &["/{report}"]),
    ("/reports/{id}/report.json", &["/{report}/report.json"]),
    ("/reports/{id}/compare", &["/{report}/compare"]),
    ("/reports/{id}/share", &["/{report}/share"]),
    ("/reports/{id}/export", &["/{report}/export"]),
    ("/reports/{id}/events", &[]),
];

/// The addresses of a route: the part of its path before the first place, and each of what comes behind.
pub(crate) fn addresses(route: &str) -> Option<Vec<String>> {
    let (route, tails) = VISITS.iter().find(|(visited, _)| *visited == route)?;
    let stem = route.split("/{").next().unwrap_or(route);
    Some(tails.iter().map(|tail| format!("{stem}{tail}")).collect())
}
