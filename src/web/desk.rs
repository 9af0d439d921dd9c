//! The support desk. The `Staff` argument is the lock: without the role there is no value of that type.

use serde::de::DeserializeOwned;

use crate::{
    domain::{id::TenantId, staff_role::StaffRole},
    journeys::viewer::SignedIn,
    pages::DeskPlace,
};

use super::{consent_again, imports, same_cause, shares, vendor_faults, Site, audit, data, failure::Failure, lint_url, reader::Reader};

pub(super) mod answers;
pub(super) mod list;
pub(super) mod sign_ins;
pub(super) mod tenant;
mod timeline;
pub(super) mod views;

pub(super) const LIST: &str = "/support";

/// The places of the desk, in the order of its navigation, and who may go there.
const PLACES: &[(&str, &str, StaffRole)] = &[
    ("Tenants", LIST, StaffRole::Reader),
    ("Same cause", same_cause::PAGE, StaffRole::Reader),
    ("Failed sign-ins", sign_ins::PAGE, StaffRole::Reader),
    ("Vendor faults", vendor_faults::PAGE, StaffRole::Reader),
    ("Consent again", consent_again::PAGE, StaffRole::Reader),
    ("Shares", shares::PAGE, StaffRole::Reader),
    ("Imports", imports::PAGE, StaffRole::Reader),
    ("Audit log", audit::PAGE, StaffRole::Operator),
    ("Data", data::PAGE, StaffRole::Operator),
];

/// The places that are open to somebody. A page belongs to the place whose address it begins with, and to the list of
/// tenants otherwise.
pub(super) fn places(viewer: Option<&SignedIn>, here: &str) -> Vec<DeskPlace> {
    let begins = |href: &str| here.starts_with(href) && href != LIST;
    let elsewhere = PLACES.iter().any(|(_, href, _)| begins(href));
    let open = PLACES.iter().filter(|(_, _, role)| viewer.is_some_and(|viewer| viewer.holds(*role)));
    open.map(|&(label, href, _)| DeskPlace {
        label,
        href,
        current: if href == LIST { here.starts_with(LIST) && !elsewhere } else { begins(href) },
    })
    .collect()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    q: String,
    stage: String,
    overall: String,
    after: String,
}

/// A word of the address that is none of ours narrows nothing.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

/// `GET /support`
pub(super) async fn tenants(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<ListQuery>,
) -> Result<Response, Failure> {
    let search: String = asked.q.trim().chars().take(200).collect();
    let stage: Option<ConsentStage> = word(&asked.stage);
    let overall: Option<Overall> = word(&asked.overall);
    let query = TenantQuery {
        search: (!search.is_empty()).then(|| search.clone()),
        stage,
        overall,
        after: asked.after.parse().ok(),
        limit: ROWS,
    };
    let found = support::list(&site.portal, &staff, &query).await?;
    let next_href = found.tenants.next.map(|next| address(&search, stage, overall, Some(&next.to_string())));
    let first_href = query.after.is_some().then(|| address(&search, stage, overall, None));
    let page = TenantsPage {
        href: LIST.to_owned(),
        query: Shown { search, stage, overall },
        refusals: found.refusals.into_iter().map(found_refusal).collect(),
        rows: found.tenants.items.into_iter().map(row).collect(),
        total: None,
        first_href,
        next_href,
        attention: attention(found.vendor_faults, found.lacking),
        lint_href: lint_url::PAGE,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn attention(faults: u64, lacking: u64) -> Vec<Attention> {
    let faults = (faults > 0).then_some(Attention::Faults { count: faults, href: vendor_faults::PAGE });
    let again =
        (lacking > 0).then_some(Attention::ConsentAgain { count: lacking, href: consent_again::PAGE });
    faults.into_iter().chain(again).collect()
}

fn address(
    search: &str,
    stage: Option<ConsentStage>,
    overall: Option<Overall>,
    after: Option<&str>,
) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let members = [
        ("q", Some(search)),
        ("stage", stage.map(ConsentStage::as_str)),
        ("overall", overall.map(Overall::as_str)),
        ("after", after),
    ];
    for (name, value) in members {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { LIST.to_owned() } else { format!("{LIST}?{query}") }
}

fn row(tenant: TenantRecord) -> TenantRow {
    TenantRow {
        href: tenant_address(tenant.id),
        id: tenant.id,
        name: tenant.name,
        domains: tenant.domains.iter().map(ToString::to_string).collect(),
        stage: tenant.consent,
        overall: tenant.overall,
        verdict: tenant.verdict,
        gate: tenant.gate,
        people: u64::try_from(tenant.people_connected).unwrap_or_default(),
        last_seen: tenant.seen_at,
    }
}

pub(super) fn tenant_address(id: TenantId) -> String {
    format!("{LIST}/tenants/{id}")
}

/// A word of the address that is none of ours narrows nothing.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}
