//! All links to reports, and taking one back.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{
        id::{ShareId, TenantId},
        report_share::ShareState,
    },
    journeys::{
        refusal::Refusal,
        share_report::{self, Watched},
        viewer::{SignedIn, Staff},
    },
    pages::desk::shares::{SharedRow, SharesPage},
    store::{ListedShare, ShareQuery},
    ui::form::FormTarget,
};

use super::{
    Site, caller::redirect, desk::tenant_address, failure::Failure, forms::Fields, reader::Reader,
    share_report as making,
};

/// The page's address.
pub(super) const PAGE: &str = "/support/shares";

/// Rows of one page of the list.
const ROWS: u32 = 25;

/// The form that takes a link back.
pub(super) fn revoke_form(id: ShareId) -> FormTarget {
    FormTarget::to(format!("{PAGE}/{id}/revoke"))
}

/// The links to reports about a tenant.
pub(super) fn shares_of(tenant: TenantId) -> String {
    format!("{PAGE}?tenant={tenant}")
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    tenant: String,
    state: String,
    after: String,
}

/// `GET /support/shares`
pub(super) async fn list(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<ListQuery>,
) -> Result<Response, Failure> {
    let query = ShareQuery {
        tenant: asked.tenant.trim().parse().ok(),
        open: match asked.state.as_str() {
            "active" => Some(true),
            "ended" => Some(false),
            _ => None,
        },
        after: asked.after.parse().ok(),
        limit: ROWS,
    };
    let found = share_report::list(&site.portal, &staff, &query).await?;
    let now = site.portal.now();
    let page = SharesPage {
        href: PAGE,
        open: query.open,
        tenant: query.tenant,
        rows: found.items.into_iter().map(|one| row(&site, &staff, one)).collect(),
        first_href: query.after.is_some().then(|| address(&query, None)),
        next_href: found.next.map(|next| address(&query, Some(&next.to_string()))),
        now,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn address(query: &ShareQuery, after: Option<&str>) -> String {
    let tenant = query.tenant.map(|tenant| ("tenant", tenant.to_string()));
    let state = query.open.map(|open| ("state", if open { "active" } else { "ended" }.to_owned()));
    let after = after.map(|after| ("after", after.to_owned()));
    let members: Vec<String> =
        [tenant, state, after].into_iter().flatten().map(|(name, value)| format!("{name}={value}")).collect();
    if members.is_empty() { PAGE.to_owned() } else { format!("{PAGE}?{}", members.join("&")) }
}

fn row(site: &Site, staff: &Staff, watched: Watched) -> SharedRow {
    let Watched { listed: ListedShare { share, organisation, only_organisation }, views } = watched;
    let open = share.state(site.portal.now()) == ShareState::Open;
    SharedRow {
        organisation: organisation.unwrap_or_else(|| share.tenant.to_string()),
        tenant_href: tenant_address(share.tenant),
        same_tenant_href: shares_of(share.tenant),
        report_href: format!("/reports/{}", share.diagnosis),
        only: only_organisation,
        views,
        revoke: (open && staff.may_act()).then(|| revoke_form(share.id)),
        share,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RevokeFields {
    from: String,
}

/// `POST /support/shares/{id}/revoke`, for support and for whoever made the link
pub(super) async fn revoke(
    State(site): State<Site>,
    viewer: SignedIn,
    Path(id): Path<String>,
    Fields(fields): Fields<RevokeFields>,
) -> Result<Response, Failure> {
    let id: ShareId = id.parse().map_err(|_| Refusal::NotFound)?;
    let share = share_report::revoke(&site.portal, &viewer, id).await?;
    let from_desk = viewer.is_staff() && fields.from != "report";
    let back = if from_desk { PAGE.to_owned() } else { making::address(share.diagnosis) };
    Ok(redirect(&back, []))
}
