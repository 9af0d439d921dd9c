//! Failed sign-ins: the latest, by an id, and the way of one.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::id::FlowId,
    journeys::{
        refusal::Refusal,
        sign_in_traces::{self, FailedSignIn, FoundSignIns},
        viewer::Staff,
    },
    pages::desk::{
        refused_sign_ins::RefusalRow,
        sign_in::{FollowedRows, SignInPage},
        sign_ins::SignInsPage,
    },
    store::Refusal as StoredRefusal,
    web::{Site, caller::redirect, failure::Failure, reader::Reader},
};

use super::{LIST, tenant_address};

/// The page's address.
pub(in crate::web) const PAGE: &str = "/support/sign-ins";

/// Where one sign-in is shown.
pub(in crate::web) fn address(id: FlowId) -> String {
    format!("{PAGE}/{id}")
}

/// A failed sign-in for a list about several tenants.
fn row(refusal: StoredRefusal) -> RefusalRow {
    RefusalRow {
        at: refusal.at,
        gate: refusal.gate,
        error: refusal.error,
        person: None,
        tenant_href: refusal.tenant.map(tenant_address),
        trace_href: address(refusal.id),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct ListQuery {
    id: String,
    after: String,
}

/// `GET /support/sign-ins`
pub(in crate::web) async fn list(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<ListQuery>,
) -> Result<Response, Failure> {
    let id: String = asked.id.trim().chars().take(100).collect();
    let after = asked.after.parse().ok();
    let (found, next) = if id.is_empty() {
        sign_in_traces::latest(&site.portal, &staff, after).await?
    } else {
        match sign_in_traces::find(&site.portal, &staff, &id).await? {
            FoundSignIns::One(flow) => return Ok(redirect(&address(flow), [])),
            FoundSignIns::Several(found) => (found, None),
        }
    };
    let page = SignInsPage {
        list_href: LIST,
        href: PAGE,
        rows: found.into_iter().map(row).collect(),
        first_href: (id.is_empty() && after.is_some()).then(|| PAGE.to_owned()),
        next_href: next.map(|place| format!("{PAGE}?after={place}")),
        id,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

/// `GET /support/sign-ins/{id}`
pub(in crate::web) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: FlowId = id.parse().map_err(|_| Refusal::NotFound)?;
    let found = sign_in_traces::read(&site.portal, &staff, id).await?;
    Ok(site.page(&reader, Some(staff.person()), page(found)))
}

fn page(found: FailedSignIn) -> SignInPage {
    let followed = FollowedRows {
        request: found.followed.request.map(|(_, at, stage)| (at, stage)),
        check: found.followed.diagnosis.map(|(id, at, overall)| (at, format!("/reports/{id}"), overall)),
        seen_again: found.seen_again(),
        connected: found.connected(),
    };
    let FailedSignIn { failed, trace, reading, meaning, organisation, person, .. } = found;
    let named = person.map(|person| format!("{} ({})", person.name, person.username));
    SignInPage {
        list_href: PAGE,
        id: failed.id.to_string(),
        at: failed.at,
        stage: failed.stage,
        tenant: failed
            .tenant
            .map(|tenant| (tenant_address(tenant), organisation.unwrap_or_else(|| tenant.to_string()))),
        tenant_id: failed.tenant.map(|tenant| tenant.to_string()),
        person: named.or_else(|| failed.person.map(|person| format!("Object {person}"))),
        requested: failed.requested,
        error: failed.error,
        kept_as: failed.gate,
        reading,
        meaning,
        trace,
        followed,
    }
}
