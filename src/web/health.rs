//! Health, for load balancers and containers.

use axum::{extract::State, http::StatusCode};

use super::Site;

/// The process answers.
pub(super) async fn live() -> &'static str {
    "ok\n"
}

/// The process answers and its database does too; with several apps, the database of each.
pub(super) async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    for portal in std::iter::once(&site.portal).chain(site.beside.iter()) {
        if let Err(error) = portal.store.ping().await {
            tracing::error!(app = portal.app.name, error = %error, "the database does not answer");
            return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n");
        }
    }
    (StatusCode::OK, "ready\n")
}
