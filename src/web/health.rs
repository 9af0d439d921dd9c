//! Health, for load balancers and containers.

use axum::{extract::State, http::StatusCode};

use super::Site;

/// The process answers.
pub(super) async fn live() -> &'static str {
    "ok\n"
}

/// The process answers and its database does too.
pub(super) async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    match site.portal.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::error!(error = %error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
