//! Sign-out ("OpenID Connect on the Microsoft identity platform" page).

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use serde::Deserialize;

use super::{pages, reply, session::Browser};
use crate::state::Simulation;

#[derive(Debug, Deserialize)]
pub(crate) struct LogoutQuery {
    post_logout_redirect_uri: Option<String>,
}

/// `GET /{tenant}/oauth2/v2.0/logout`: forgets the browser's accounts. A return address is followed only when an app
/// registered something on the same origin.
pub(crate) async fn endpoint(
    State(simulation): State<Arc<Simulation>>,
    Query(query): Query<LogoutQuery>,
    headers: HeaderMap,
) -> Response {
    let browser = Browser::of(&headers);
    let mut world = simulation.world();
    world.sign_ins.sign_out(&browser.id);
    let origin = |uri: &str| url::Url::parse(uri).ok().map(|url| url.origin());
    let target = query.post_logout_redirect_uri.filter(|target| {
        let mut registered = world.scenario.apps.iter().flat_map(|app| &app.redirect_uris);
        registered.any(|uri| origin(uri).is_some() && origin(uri) == origin(target))
    });
    match target {
        Some(target) => reply::found(&target),
        None => pages::signed_out(),
    }
}
