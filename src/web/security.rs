//! The security sheet of a hand-over, and the page of one that was taken back.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::consent::{ConsentRequest, ConsentState},
    journeys::grant_consent::{self, AdminView},
    pages::{
        security_sheet::{SecuritySheet, SheetPermission},
        withdrawn::WithdrawnPage,
    },
    secret::Secret,
};

use super::{Site, caller::Anyone, failure::Failure, reader::Reader};

/// `GET /admin/{link}/security`, as a file with `?download`
pub(super) async fn sheet(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(link): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let view = grant_consent::look(&site.portal, reader.words, &link).await?;
    let sheet = filled(&site, &reader, &link, view);
    if !pairs.iter().any(|(name, _)| name == "download") {
        return Ok(site.page(&reader, viewer.as_ref(), sheet));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"security-sheet.html\""),
    ];
    Ok((headers, sheet.file(reader.words)).into_response())
}

fn filled(site: &Site, reader: &Reader, link: &Secret, view: AdminView) -> SecuritySheet {
    let portal = &site.portal;
    let permissions = site
        .permission_words(reader.words)
        .into_iter()
        .map(|words| SheetPermission {
            not: words.limits,
            scope: words.scope,
            allows: words.plain,
            reason: words.reason,
        })
        .collect();
    let request = view.request;
    let open = request.waits_for_admin() && request.withdrawn.is_none() && !view.expired;
    let base = format!("/admin/{}", link.expose());
    SecuritySheet {
        app: portal.app.clone(),
        permissions,
        organisation: view.organisation.unwrap_or_else(|| request.tenant.to_string()),
        requester: (request.requester.name, request.requester.username),
        open_until: open.then_some(request.expires_at),
        made_at: portal.now(),
        stored_data: portal.url("stored-data").to_string(),
        download_href: format!("{base}/security?download&lang={}", reader.words.language().tag()),
        back_href: base,
    }
}

/// The page of a request that was taken back; `None` of every other.
pub(super) fn withdrawn(site: &Site, request: &ConsentRequest) -> Option<WithdrawnPage> {
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
