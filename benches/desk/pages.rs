//! What readers look at: kinds of pages, each with many addresses, and how often each kind is looked at.

use consentry::{
    store::{Store, TenantQuery},
    web::routes,
};

use crate::{desk::Sample, http::Connection, server::Server};

/// Tenants whose things are asked for.
const TENANTS: usize = 300;
/// Pages of the list that are gone through.
const NEXT_PAGES: usize = 20;

/// One kind of page.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Of a hundred looks, so many are of this kind.
    pub(crate) weight: usize,
    pub(crate) addresses: Vec<String>,
}

/// The kinds that this version of the portal has.
pub(crate) async fn kinds(store: &Store) -> Vec<Kind> {
    let samples = samples(store).await;
    let of_each =
        |pattern: &str| -> Vec<String> { samples.iter().map(|sample| sample.fill(pattern)).collect() };
    let fixed = |list: &[&str]| -> Vec<String> { list.iter().map(|&address| address.to_owned()).collect() };
    let kinds = [
        ("list", 14, fixed(&["/support"])),
        (
            "list, with filter or sort",
            14,
            fixed(&[
                "/support?stage=proven",
                "/support?stage=opened",
                "/support?overall=works_so_far",
                "/support?overall=out_of_reach",
                "/support?gate=admin_consent_needed",
                "/support?gate=conditional_access",
                "/support?fixer=tenant_admin",
                "/support?verdict=hybrid_mailbox_onprem",
                "/support?desk=open",
                "/support?seen=30d",
                "/support?watched=1",
                "/support?assignee=me",
                "/support?sort=name",
                "/support?sort=held",
                "/support?sort=met&order=asc&stage=proven",
            ]),
        ),
        ("list, further pages", 8, Vec::new()),
        ("search, part of a name", 10, of_each("/support?q={name-part}")),
        ("search, domain", 5, of_each("/support?q={domain}")),
        ("search, person", 5, of_each("/support?q={person-name}")),
        ("search, id", 6, of_each("/support?q={correlation}")),
        ("search, id in a report", 3, of_each("/support?q={exchange}")),
        (
            "search, code",
            4,
            fixed(&[
                "/support?q=AADSTS90094",
                "/support?q=AADSTS50105",
                "/support?q=65001",
                "/support?q=AADSTS53003",
            ]),
        ),
        ("search, several words", 4, of_each("/support?q={name-part}+{person-name}")),
        ("same cause", 5, fixed(&["/support/same-cause"])),
        ("tenant", 14, of_each("/support/tenants/{tenant}")),
        ("failed sign-in", 3, of_each("/support/sign-ins/{refusal}")),
        ("report", 5, of_each("/reports/{report}")),
    ];
    let exists = |address: &str| {
        let path = address.split('?').next().unwrap_or_default();
        let pattern = |route: &str| {
            let (mut asked, mut parts) = (path.split('/'), route.split('/'));
            loop {
                match (asked.next(), parts.next()) {
                    (None, None) => return true,
                    (Some(asked), Some(part)) if part == asked || part.starts_with('{') => {}
                    _ => return false,
                }
            }
        };
        routes().iter().any(|route| pattern(route.path))
    };
    let kinds = kinds.into_iter().map(|(name, weight, addresses)| Kind { name, weight, addresses });
    kinds.filter(|kind| kind.addresses.iter().all(|address| exists(address))).collect()
}

/// The kinds with the further pages of lists, as the lists link them.
pub(crate) async fn with_next_pages(mut kinds: Vec<Kind>, server: &Server) -> Vec<Kind> {
    let mut connection = Connection::open(server.address, &server.cookie, true).await;
    let mut found = Vec::new();
    for start in ["/support", "/support?sort=name", "/support?stage=proven"] {
        let mut address = start.to_owned();
        for _ in 0..NEXT_PAGES {
            let (status, page) = connection.get(&address).await;
            let page = String::from_utf8(page).unwrap();
            assert_eq!(status, 200, "{address}: {page}");
            let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let next = links.filter(|link| link.contains("after=")).last();
            let Some(next) = next else { break };
            address = next.replace("&amp;", "&");
            if address.starts_with('?') {
                address.insert_str(0, "/support");
            }
            found.push(address.clone());
        }
    }
    if let Some(further) = kinds.iter_mut().find(|kind| kind.addresses.is_empty()) {
        further.addresses = found;
    }
    kinds.retain(|kind| !kind.addresses.is_empty());
    kinds
}

/// Things of tenants from all over the list.
async fn samples(store: &Store) -> Vec<Sample> {
    let mut query = TenantQuery { limit: 200, ..TenantQuery::default() };
    let mut tenants = Vec::new();
    loop {
        let page = store.list_tenants(&query).await.unwrap();
        tenants.extend(page.items);
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    let every = tenants.len().div_ceil(TENANTS);
    let mut samples = Vec::new();
    for tenant in tenants.into_iter().step_by(every) {
        samples.extend(Sample::of_tenant(store, &tenant).await);
    }
    assert!(!samples.is_empty(), "no tenant has everything that is looked for");
    samples
}
