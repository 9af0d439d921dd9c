//! Microsoft Graph v1.0, as far as calendars, profile, licences and organization go.

use std::sync::Arc;

use axum::Router;

use crate::state::Simulation;

/// Routes of Graph.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
}
