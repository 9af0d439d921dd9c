//! A report behind a link.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::visitor::Visitor,
    journeys::{
        export, link_page,
        refusal::Refusal,
        shared_report::{self, Opened, SharedReport},
        viewer::SignedIn,
    },
    pages::{notice::Notice, report::shared::SharedReportPage},
    say,
    secret::Secret,
    ui::form::FormTarget,
};

use super::{Site, caller::Anyone, failure::Failure, reader::Reader, visit::Visit};

/// What every address of a shared report begins with.
pub(super) const PLACE: &str = "/shared/";

/// `GET /shared/{link}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Visit(visitor): Visit,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let opened = opened(&site, viewer.as_ref(), &link, visitor).await?;
    let response = match opened {
        Opened::Report(shared) => site.page(&reader, viewer.as_ref(), page(&site, &link, *shared)),
        closed => closed_page(&site, &reader, viewer.as_ref(), &link, &closed),
    };
    Ok(unlisted(response))
}

/// `GET /shared/{link}/report.json`: the same as a signed file
pub(super) async fn json(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Visit(visitor): Visit,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let opened = opened(&site, viewer.as_ref(), &link, visitor).await?;
    let Opened::Report(shared) = opened else {
        return Ok(unlisted(closed_page(&site, &reader, viewer.as_ref(), &link, &opened)));
    };
    let SharedReport { share, redacted } = *shared;
    let file = export::sign(&site.portal, redacted)?;
    let name = format!("attachment; filename=\"consentry-report-{}.json\"", share.level.as_str());
    let mut response = Json(file).into_response();
    if let Ok(value) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(unlisted(response))
}

/// A report is large, and kept off the stack of whoever waits for it.
async fn opened(
    site: &Site,
    viewer: Option<&SignedIn>,
    link: &Secret,
    visitor: Visitor,
) -> Result<Opened, Refusal> {
    Box::pin(shared_report::open(&site.portal, viewer, link, visitor)).await
}

/// No search engine lists what a link shows, should one ever get hold of it.
fn unlisted(mut response: Response) -> Response {
    let robots = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(robots, HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}

fn page(site: &Site, link: &Secret, shared: SharedReport) -> SharedReportPage {
    let SharedReport { share, redacted } = shared;
    SharedReportPage {
        report: redacted.report,
        level: redacted.level,
        withheld: redacted.withheld,
        expires_at: share.expires_at,
        cloud_name: site.portal.cloud.name.clone(),
        support: site.portal.app.support.clone(),
        json_href: format!("{}/report.json", link_page::of_shared(link)),
    }
}

/// What whoever holds the link reads in the report's place. None of it says whose report it is.
fn closed_page(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    link: &Secret,
    closed: &Opened,
) -> Response {
    let words = reader.words;
    let notice = |title: String, lead: String| Notice {
        title,
        lead,
        details: Vec::new(),
        action: None,
        support: site.portal.app.support.clone(),
    };
    let sign_in = FormTarget::to("/sign-in").with("return_to", link_page::of_shared(link));
    let (status, page) = match closed {
        Opened::Expired { at } => {
            let text = say!(words, "shared-expired.text", at = words.time(*at));
            let details = vec![say!(words, "message-unknown-link.next")];
            let page = Notice { details, ..notice(say!(words, "shared-expired"), text) };
            (StatusCode::GONE, page)
        }
        Opened::OtherTenant => {
            let username = viewer.map(SignedIn::username).unwrap_or_default();
            let text = say!(words, "shared-other-tenant.text", username = username);
            let page = Notice {
                details: vec![say!(words, "shared-other-tenant.next")],
                action: Some((sign_in.with("account", "choose"), say!(words, "shared-other-tenant.button"))),
                ..notice(say!(words, "shared-other-tenant"), text)
            };
            (StatusCode::FORBIDDEN, page)
        }
        Opened::SignIn | Opened::Report(_) => {
            let page = Notice {
                action: Some((sign_in, say!(words, "message-sign-in"))),
                ..notice(say!(words, "shared-sign-in"), say!(words, "shared-sign-in.text"))
            };
            (StatusCode::UNAUTHORIZED, page)
        }
    };
    (status, site.page(reader, viewer, page)).into_response()
}
