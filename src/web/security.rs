//! The security sheet of a hand-over.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse as _, Response},
};

use crate::{
    journeys::{
        grant_consent::{self, AdminView},
        link_page,
    },
    pages::security_sheet::{SecuritySheet, SheetPermission},
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
    let base = link_page::of_admin(link);
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
