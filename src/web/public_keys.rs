//! The keys with which anybody verifies what the portal has signed.

use axum::{
    Json,
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};

use super::Site;

/// Where they are published.
pub(super) const PATH: &str = "/.well-known/jwks.json";

/// `GET /.well-known/jwks.json`: a JWK Set (RFC 7517, section 5 and 8.5.2).
pub(super) async fn show(State(site): State<Site>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/jwk-set+json"),
        // Shorter than any change of keys takes to reach all replicas.
        (header::CACHE_CONTROL, "public, max-age=300"),
    ];
    (headers, Json(site.portal.keys.public_keys())).into_response()
}
