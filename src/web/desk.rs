//! The support desk. The `Staff` argument is the lock: without the role there is no value of that type.

use serde::de::DeserializeOwned;

use crate::{
    domain::{id::TenantId, staff_role::StaffRole},
    journeys::viewer::SignedIn,
    pages::DeskPlace,
};

use super::{consent_again, imports, shares, vendor_faults};
    domain::{
        consent::ConsentStage,
        id::{ObjectId, TenantId},
        report::Overall,
        staff_role::StaffRole,
    },
    journeys::{
        refusal::Refusal,
        same_cause::Growing,
        support::{self, TenantView},
        viewer::{SignedIn, Staff},
    },
    pages::{
        DeskPlace,
        desk::{
            attention::Attention,
            refused_sign_ins::RefusalRow,
            tenant::{DiagnosisRow, PersonRow, TenantPage},
            tenants::{TenantQuery as Shown, TenantRow, TenantsPage},
        },
    },
    store::{DiagnosisState, DiagnosisSummary, Person, Refusal as StoredRefusal, TenantQuery, TenantRecord},
};

use super::{Site, consent_again, failure::Failure, lint_url, reader::Reader, same_cause, vendor_faults};

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
    ("Failed sign-ins", sign_ins::PAGE, StaffRole::Reader),
    ("Same cause", same_cause::PAGE, StaffRole::Reader),
    ("Vendor faults", vendor_faults::PAGE, StaffRole::Reader),
    ("Consent again", consent_again::PAGE, StaffRole::Reader),
    ("Shares", shares::PAGE, StaffRole::Reader),
    ("Imports", imports::PAGE, StaffRole::Reader),
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

pub(super) fn tenant_address(id: TenantId) -> String {
    format!("{LIST}/tenants/{id}")
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
        attention: attention(found.growing, found.vendor_faults, found.lacking),
        lint_href: lint_url::PAGE,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn attention(growing: Vec<Growing>, faults: u64, lacking: u64) -> Vec<Attention> {
    let growing = growing.into_iter().map(|growing| Attention::Growing(same_cause::growing_cause(growing)));
    let faults = (faults > 0).then_some(Attention::Faults { count: faults, href: vendor_faults::PAGE });
    let again =
        (lacking > 0).then_some(Attention::ConsentAgain { count: lacking, href: consent_again::PAGE });
    growing.chain(faults).chain(again).collect()
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

fn refusal_row(refusal: StoredRefusal, people: &[Person]) -> RefusalRow {
    RefusalRow {
        at: refusal.at,
        gate: refusal.gate,
        error: refusal.error,
        person: refusal.person.map(|person| name(people, person)),
        tenant_href: None,
    }
}

/// A refused sign-in found by its id, with the way to its tenant.
fn found_refusal(refusal: StoredRefusal) -> RefusalRow {
    let tenant_href = refusal.tenant.map(tenant_address);
    RefusalRow { tenant_href, ..refusal_row(refusal, &[]) }
}

fn name(people: &[Person], id: ObjectId) -> String {
    people
        .iter()
        .find(|person| person.person == id)
        .map_or_else(|| id.to_string(), |person| person.name.clone())
}

/// `GET /support/tenants/{id}`
pub(super) async fn tenant(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let view = support::tenant(&site.portal, &staff, id).await?;
    Ok(site.page(&reader, Some(staff.person()), tenant_page(&site, &staff, view)))
}

fn tenant_page(site: &Site, staff: &Staff, view: TenantView) -> TenantPage {
    let TenantView { tenant, adoption, people, requests, diagnoses, refusals, inspection, audit } = view;
    TenantPage {
        list_href: LIST.to_owned(),
        adoption,
        again_href: consent_again::PAGE,
        id: tenant.id,
        name: tenant.name,
        domains: tenant.domains.iter().map(ToString::to_string).collect(),
        cloud: if tenant.cloud == site.portal.cloud.id {
            site.portal.cloud.name.clone()
        } else {
            tenant.cloud
        },
        region: None,
        first_seen: tenant.first_seen_at,
        last_seen: tenant.seen_at,
        stage: tenant.consent,
        overall: tenant.overall,
        requests,
        diagnoses: diagnoses.into_iter().map(|diagnosis| diagnosis_row(diagnosis, &people)).collect(),
        refusals: refusals.into_iter().map(|refusal| refusal_row(refusal, &people)).collect(),
        people: people.into_iter().map(person_row).collect(),
        inspection: inspection.map(|look| (look.at, super::inspection::address(look.id))),
        audit,
        may_act: staff.may_act(),
        now: site.portal.now(),
    }
}

fn person_row(person: Person) -> PersonRow {
    PersonRow {
        name: person.name,
        username: person.username,
        person: person.person,
        connected: person.connected_at.is_some(),
        last_seen: person.seen_at,
    }
}

fn diagnosis_row(diagnosis: DiagnosisSummary, people: &[Person]) -> DiagnosisRow {
    let state = match diagnosis.state {
        DiagnosisState::Running => "Running",
        DiagnosisState::Interrupted => "Interrupted",
        DiagnosisState::Finished => "Finished",
    };
    DiagnosisRow {
        href: format!("/reports/{}", diagnosis.id),
        person: name(people, diagnosis.person),
        started_at: diagnosis.started_at,
        overall: diagnosis.overall,
        verdict: diagnosis.verdict,
        state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_stand_in_the_address() {
        assert_eq!(address("", None, None, None), "/support");
        assert_eq!(
            address("a&b", Some(ConsentStage::Proving), Some(Overall::OutOfReach), Some("1.x")),
            "/support?q=a%26b&stage=proving&overall=out_of_reach&after=1.x"
        );
    }

    #[test]
    fn an_unknown_word_narrows_nothing() {
        assert_eq!(word::<ConsentStage>("proven"), Some(ConsentStage::Proven));
        assert_eq!(word::<Overall>("'; drop table"), None);
    }
}
