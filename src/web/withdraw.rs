//! Taking a hand-over back: by its requester, after a question, or by support.

use axum::{
    extract::{Path, State},
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::id::ConsentRequestId,
    journeys::{ask_admin, refusal::Refusal, viewer::Staff, withdraw},
    pages::request_status::WithdrawPage,
    secret::Secret,
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::{Anyone, redirect},
    failure::Failure,
    reader::Reader,
};

/// `GET /requests/{link}/withdraw`
pub(super) async fn ask(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let status = Secret::new(link);
    let found = ask_admin::status(&site.portal, &status).await?;
    let base = format!("/requests/{}", status.expose());
    if !found.request.can_be_withdrawn(site.portal.now()) {
        return Ok(redirect(&base, []));
    }
    let page = WithdrawPage {
        app: site.portal.app.name.clone(),
        organisation: found.organisation.unwrap_or_else(|| found.request.tenant.to_string()),
        withdraw: FormTarget::to(format!("{base}/withdraw")),
        back_href: base,
    };
    Ok(site.page(&reader, viewer.as_ref(), page).into_response())
}

/// `POST /requests/{link}/withdraw`
pub(super) async fn by_requester(
    State(site): State<Site>,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let status = Secret::new(link);
    withdraw::by_requester(&site.portal, &status).await?;
    Ok(redirect(&format!("/requests/{}", status.expose()), []))
}

/// `POST /support/requests/{id}/withdraw`
pub(super) async fn by_support(
    State(site): State<Site>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: ConsentRequestId = id.parse().map_err(|_| Refusal::NotFound)?;
    let tenant = withdraw::by_support(&site.portal, &staff, id).await?;
    Ok(redirect(&format!("/support/tenants/{tenant}"), []))
}
