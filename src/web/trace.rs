//! One log line a request. It names the route, never the address: addresses hold links and codes.

use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};

use super::Site;

/// Logs method, route, status and time.
pub(super) async fn log(State(site): State<Site>, request: Request, next: Next) -> Response {
    let started = site.portal.now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("unmatched", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let millis = site.portal.now().duration_since(started).as_millis();
    tracing::info!(%method, route, status = response.status().as_u16(), millis = %millis, "request");
    response
}
