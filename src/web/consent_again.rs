//! Tenants that have to consent again, and fresh links for them.

use axum::{
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{
        consent::{ConsentRequest, ConsentStage, ConsentState},
        id::TenantId,
    },
    journeys::{
        consent_again::{self, Lacking, Whom},
        consent_message::compose_again,
        link_page,
        refusal::Refusal,
        viewer::{Staff, Support},
    },
    pages::desk::consent_again::{ConsentAgainPage, FreshLink, LackingRow},
    store::TenantCursor,
    ui::form::FormTarget,
    words::Words,
};

use super::{
    Site,
    caller::redirect,
    desk::{LIST, tenant_address},
    failure::Failure,
    forms::Fields,
    reader::Reader,
};

/// The page's address.
pub(super) const PAGE: &str = "/support/consent-again";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PageQuery {
    after: String,
}

/// `GET /support/consent-again`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<PageQuery>,
) -> Result<Response, Failure> {
    let after: Option<TenantCursor> = asked.after.parse().ok();
    let found = consent_again::list(&site.portal, &staff, after).await?;
    let here = || form(after);
    let mut rows: Vec<LackingRow> =
        found.tenants.into_iter().map(|lacking| row(&site, after, lacking)).collect();
    if !staff.may_act() {
        for row in &mut rows {
            row.make = None;
        }
    }
    let page = ConsentAgainPage {
        list_href: LIST,
        total: found.total,
        make_all: rows.iter().any(|row| row.stage.is_none() && row.make.is_some()).then(here),
        first_href: after.is_some().then(|| PAGE.to_owned()),
        next_href: found.next.map(address),
        rows,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn address(after: TenantCursor) -> String {
    format!("{PAGE}?after={after}")
}

fn form(after: Option<TenantCursor>) -> FormTarget {
    let target = FormTarget::to(PAGE);
    match after {
        Some(after) => target.with("after", after.to_string()),
        None => target,
    }
}

fn row(site: &Site, after: Option<TenantCursor>, lacking: Lacking) -> LackingRow {
    let Lacking { tenant, request, link } = lacking;
    let id = tenant.grant.tenant;
    let fresh = request.as_ref().zip(link).map(|(request, link)| {
        let link = site.portal.url(&link_page::of_admin(&link));
        let message =
            compose_again(Words::default(), &site.portal.app, &tenant.lacks, &link, request.expires_at);
        FreshLink {
            link: link.to_string(),
            expires_at: request.expires_at,
            mailto: message.mailto(),
            message,
        }
    });
    let acted_on = |request: &ConsentRequest| {
        matches!(request.state.stage(), ConsentStage::Consented | ConsentStage::Proving)
    };
    let answered = |request: &ConsentRequest| {
        matches!(request.state.stage(), ConsentStage::Refused | ConsentStage::Failed)
    };
    let busy = request.as_ref().is_some_and(acted_on);
    let wants = fresh.is_none() || request.as_ref().is_some_and(answered);
    let state = request.map(|request| request.state);
    LackingRow {
        href: tenant_address(id),
        name: tenant.name.or_else(|| tenant.domain.clone()).unwrap_or_else(|| id.to_string()),
        lacks: tenant.lacks.to_string(),
        proven_at: tenant.grant.at,
        approver: tenant.approver,
        requester: tenant.requester.name,
        domain: tenant.domain,
        stage: state.as_ref().map(ConsentState::stage),
        reason: state.and_then(|state| match state {
            ConsentState::Refused { reason, .. } => reason,
            _ => None,
        }),
        make: (wants && !busy).then(|| form(after).with("tenant", id.to_string())),
        fresh,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct MakeFields {
    tenant: String,
    after: String,
}

/// `POST /support/consent-again`
pub(super) async fn make(
    State(site): State<Site>,
    support: Support,
    Fields(fields): Fields<MakeFields>,
) -> Result<Response, Failure> {
    let after: Option<TenantCursor> = fields.after.parse().ok();
    let whom = if fields.tenant.is_empty() {
        Whom::Page(after)
    } else {
        Whom::One(fields.tenant.parse::<TenantId>().map_err(|_| Refusal::NotFound)?)
    };
    consent_again::make_links(&site.portal, &support, whom).await?;
    Ok(redirect(&after.map_or_else(|| PAGE.to_owned(), address), []))
}
