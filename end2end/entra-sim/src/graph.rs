//! Microsoft Graph v1.0, as far as calendars, profile, licences, organization and what concerns an app's consent go.

mod access;
mod answer;
mod batch;
mod calendars;
mod directory;
mod errors;
mod events;
mod free_time;
mod mailbox_gate;
mod me;
mod operation;
mod organization;
mod plans;
mod policies;
mod properties;
mod query;
mod request;
mod time_zones;

use std::sync::Arc;

use axum::{Router, routing::any};

use crate::state::Simulation;

/// Largest request body, in bytes.
const LARGEST_BODY: usize = 1 << 20;

/// Routes of Graph, under `/graph/v1.0` and, for clients that are given a bare host, under `/v1.0`.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
        .route("/graph/v1.0/{*path}", any(request::endpoint))
        .route("/v1.0/{*path}", any(request::endpoint))
        .layer(axum::extract::DefaultBodyLimit::max(LARGEST_BODY))
}
