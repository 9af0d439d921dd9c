//! Taking a hand-over back: by its requester, after a question, or by support; and what the admin reads then.

use axum::{
    extract::{Path, State},
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::{
        consent::{ConsentRequest, ConsentState},
        id::ConsentRequestId,
    },
    journeys::{ask_admin, link_page, refusal::Refusal, viewer::Support, withdraw},
    pages::{request_status::WithdrawPage, withdrawn::WithdrawnPage},
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
    let base = link_page::of_requester(&status);
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
    Ok(redirect(&link_page::of_requester(&status), []))
}

/// `POST /support/requests/{id}/withdraw`
pub(super) async fn by_support(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: ConsentRequestId = id.parse().map_err(|_| Refusal::NotFound)?;
    let tenant = withdraw::by_support(&site.portal, &support, id).await?;
    Ok(redirect(&format!("/support/tenants/{tenant}"), []))
}

/// The page of a request that was taken back; `None` of every other.
pub(super) fn page_of(site: &Site, request: &ConsentRequest) -> Option<WithdrawnPage> {
    let app = &site.portal.app;
    Some(WithdrawnPage {
        withdrawal: request.withdrawn?,
        app: app.name.clone(),
        publisher: app.publisher.clone(),
        requester: request.requester.name.clone(),
        consented_at: match request.state {
            ConsentState::Consented { at } => Some(at),
            _ => None,
        },
        support: app.support.clone(),
    })
}
