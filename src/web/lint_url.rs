//! A vendor's own link, judged. Nothing of it is stored or logged, and none of it comes back unless it is harmless.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::link_lint::LinkReport,
    journeys::{
        lint_url::{NoLink, Own, lint_url},
        viewer::SignedIn,
    },
    pages::lint_url::LintUrlPage,
    ui::{field::FieldError, form::FormTarget},
};

use super::{Site, caller::Anyone, forms::Fields, reader::Reader};

/// The page and its form.
pub(super) const PAGE: &str = "/lint-url";

fn page(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    errors: Vec<FieldError>,
    report: Option<LinkReport>,
) -> Response {
    let app = site.portal.app.name.clone();
    site.page(reader, viewer, LintUrlPage { app, form: FormTarget::to(PAGE), errors, report })
}

/// `GET /lint-url`
pub(super) async fn ask(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    page(&site, &reader, viewer.as_ref(), Vec::new(), None)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct LinkFields {
    url: String,
}

/// `POST /lint-url`
pub(super) async fn answer(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Fields(fields): Fields<LinkFields>,
) -> Response {
    let portal = &site.portal;
    let own = Own { app: &portal.app, cloud: &portal.cloud, public_url: &portal.public_url };
    let message = match lint_url(&fields.url, Some(own)) {
        Ok(report) => return page(&site, &reader, viewer.as_ref(), Vec::new(), Some(report)),
        Err(NoLink::Empty) => "Paste the link that your app opens.",
        Err(NoLink::TooLong) => "Paste the link alone: it has at most 8,192 characters.",
    };
    let page = page(&site, &reader, viewer.as_ref(), vec![FieldError::new("url", message)], None);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}
