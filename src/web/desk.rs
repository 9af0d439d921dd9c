//! The support desk. The `Staff` argument is the lock: without the role there is no value of that type.

use axum::{
    extract::{Query, State, Path},
    response::Response,
};

use crate::{
    domain::{consent::ConsentStage, id::{TenantId, ObjectId}, report::Overall, staff_role::StaffRole},
    journeys::{
        support,
        viewer::{SignedIn, Staff},
    },
    pages::{
        DeskPlace,
        desk::{
            refused_sign_ins::RefusalRow,
            tenants::{TenantQuery as Shown, TenantRow, TenantsPage},
        },
    },
    store::{Refusal as StoredRefusal, TenantQuery, TenantRecord},
};

use super::{
    Site, consent_again, failure::Failure, imports, lint_url, reader::Reader, shares, vendor_faults,
};

pub(super) mod answers;
pub(super) mod sign_ins;
pub(super) mod tenant;
mod timeline;
            tenant::{DiagnosisRow, PersonRow, TenantPage},
        },
    },
    store::{DiagnosisState, DiagnosisSummary, Person, Refusal as StoredRefusal},
};

use super::{Site, consent_again, failure::Failure, reader::Reader, vendor_faults};

pub(super) mod list;
pub(super) mod views;

pub(super) const LIST: &str = "/support";

/// The places of the desk, in the order of its navigation, and who may go there.
const PLACES: &[(&str, &str, StaffRole)] = &[
    ("Tenants", LIST, StaffRole::Reader),
    ("Failed sign-ins", sign_ins::PAGE, StaffRole::Reader),
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

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    q: String,
    stage: String,
    overall: String,
    after: String,
}

/// A word of the address that is none of ours narrows nothing.
fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

/// What the address asks for.
pub(super) fn query(asked: &ListQuery) -> TenantQuery {
    let search: String = asked.q.trim().chars().take(200).collect();
    TenantQuery {
        search: (!search.is_empty()).then_some(search),
        stage: word(&asked.stage),
        overall: word(&asked.overall),
        after: asked.after.parse().ok(),
        limit: ROWS,
    }
}

/// `GET /support`
pub(super) async fn tenants(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<ListQuery>,
) -> Result<Response, Failure> {
    let query = query(&asked);
    let TenantQuery { stage, overall, .. } = query;
    let search = query.search.clone().unwrap_or_default();
    let found = support::list(&site.portal, &staff, &query).await?;
    let next_href = found.tenants.next.map(|next| address(&search, stage, overall, Some(&next.to_string())));
    let first_href = query.after.is_some().then(|| address(&search, stage, overall, None));
    let csv_href = staff.may_act().then(|| {
        let list = address(&search, stage, overall, None);
        list.replacen(LIST, "/support/tenants.csv", 1)
    });
    let page = TenantsPage {
        href: LIST.to_owned(),
        csv_href,
        query: Shown { search, stage, overall },
        refusals: found.refusals.into_iter().map(refusal_row).collect(),
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

/// A failed sign-in for a list about several tenants.
fn refusal_row(refusal: StoredRefusal) -> RefusalRow {
    RefusalRow {
        at: refusal.at,
        gate: refusal.gate,
        error: refusal.error,
        person: None,
        tenant_href: refusal.tenant.map(tenant_address),
        trace_href: sign_ins::address(refusal.id),
        person: refusal.person.map(|person| name(people, person)),
        tenant_href: None,
    }
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
