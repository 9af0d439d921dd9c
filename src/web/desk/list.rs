//! The list of tenants. Everything that it shows stands in the address.

use axum::{
    extract::{Query, State},
    response::Response,
};

use crate::{
    domain::tenant_selection::TenantSelection,
    journeys::{same_cause::Growing, saved_views, support, viewer::Staff},
    knowledge::clouds::clouds,
    pages::desk::{
        attention::Attention,
        found::FoundRow,
        tenants::{SaveForm, TenantRow, TenantsPage, carrying, list_address},
    },
    store::{DiagnosisSummary, ListPlace, Refusal as StoredRefusal, TenantRecord},
    ui::form::FormTarget,
};

use super::{
    super::{
        Site, consent_again, failure::Failure, lint_url, list_files, reader::Reader, same_cause,
        vendor_faults,
    },
    LIST, tenant_address, views,
};

/// How many growing causes are announced above the list, the biggest; the page of same causes has them all.
const ANNOUNCED: usize = 3;

/// Rows of one page of the list.
const ROWS: u32 = 50;

/// Names and values of an address or a form, in their order.
pub(crate) type Pairs = Vec<(String, String)>;

/// What names and values select. A cloud that is not known narrows nothing, like any other unknown word.
pub(in crate::web) fn selection(site: &Site, pairs: &[(String, String)]) -> TenantSelection {
    let mut selection =
        TenantSelection::from_parts(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let known = known_clouds(site);
    selection.cloud = selection.cloud.filter(|cloud| known.iter().any(|(id, _)| id == cloud));
    selection
}

/// The portal's own cloud and the others that are known.
fn known_clouds(site: &Site) -> Vec<(String, String)> {
    let ours = &site.portal.cloud;
    let others = clouds().into_iter().filter(|cloud| cloud.id != ours.id);
    std::iter::once((ours.id.clone(), ours.name.clone()))
        .chain(others.map(|cloud| (cloud.id, cloud.name)))
        .collect()
}

/// `GET /support`
pub(in crate::web) async fn tenants(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Failure> {
    let selection = selection(&site, &pairs);
    let given = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let after: Option<ListPlace> = given("after").and_then(|text| text.parse().ok());
    let is_first = after.is_none();
    let query = support::query(&site.portal, &staff, &selection, after, ROWS);
    let found = support::list(&site.portal, &staff, &query).await?;
    let saved = saved_views::list(&site.portal, &staff).await?;
    let to = |place: Option<ListPlace>| {
        place.map(|place| list_address(LIST, &selection, Some(&place.to_string())))
    };
    let known = found.tenants.known;
    let page = TenantsPage {
        href: LIST.to_owned(),
        csv_href: staff.may_act().then(|| list_address(list_files::TENANTS_FILE, &selection, None)),
        clouds: known_clouds(&site),
        found: known
            .refusals
            .into_iter()
            .map(refused)
            .chain(known.diagnoses.into_iter().map(diagnosed))
            .collect(),
        rows: found.tenants.items.into_iter().map(row).collect(),
        first_href: (!is_first).then(|| list_address(LIST, &selection, None)),
        previous_href: to(found.tenants.previous),
        next_href: to(found.tenants.next),
        views: views::links(saved, &selection),
        save: SaveForm {
            target: carrying(FormTarget::to(views::SAVE), &selection),
            may_share: staff.may_act(),
            is_full: given(views::FULL).is_some(),
        },
        attention: attention(found.growing, found.vendor_faults, found.lacking),
        lint_href: lint_url::PAGE,
        selection,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn attention(growing: Vec<Growing>, faults: u64, lacking: u64) -> Vec<Attention> {
    let growing = growing
        .into_iter()
        .take(ANNOUNCED)
        .map(|growing| Attention::Growing(same_cause::growing_cause(growing)));
    let faults = (faults > 0).then_some(Attention::Faults { count: faults, href: vendor_faults::PAGE });
    let again =
        (lacking > 0).then_some(Attention::ConsentAgain { count: lacking, href: consent_again::PAGE });
    growing.chain(faults).chain(again).collect()
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
        held_since: tenant.cause_since,
        desk: tenant.desk_state,
        assignee: tenant.assignee_name,
        watched: tenant.watched,
        people: u64::try_from(tenant.people_connected).unwrap_or_default(),
        first_seen: tenant.first_seen_at,
        last_seen: tenant.seen_at,
    }
}

fn refused(refusal: StoredRefusal) -> FoundRow {
    FoundRow::SignIn {
        href: format!("{LIST}/sign-ins/{}", refusal.id),
        at: refusal.at,
        gate: refusal.gate,
        error: Box::new(refusal.error),
        tenant_href: refusal.tenant.map(tenant_address),
    }
}

fn diagnosed(diagnosis: DiagnosisSummary) -> FoundRow {
    FoundRow::Report {
        href: format!("/reports/{}", diagnosis.id),
        at: diagnosis.started_at,
        overall: diagnosis.overall,
        tenant_href: tenant_address(diagnosis.tenant),
    }
}
