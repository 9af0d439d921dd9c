//! Tells the journeys where a request came from.

use axum::{extract::Request, middleware::Next, response::Response};

use crate::journeys::from_where;

use super::client::Client;

/// Answers a request as one from its client.
pub(super) async fn tell(client: Client, request: Request, next: Next) -> Response {
    from_where::from(client.to_string(), next.run(request)).await
}
