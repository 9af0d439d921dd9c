//! The sign-in service: discovery, keys, authorize, token and admin consent endpoints.

pub(crate) mod admin_consent;
pub(crate) mod authority;
pub(crate) mod authorize;
pub(crate) mod client_auth;
pub(crate) mod client_key;
pub(crate) mod consent;
pub(crate) mod discovery;
pub(crate) mod errors;
pub(crate) mod gates;
pub(crate) mod interaction;
pub(crate) mod logout;
pub(crate) mod pages;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod session;
pub(crate) mod token;

use std::sync::Arc;

use axum::{
    Router,
    routing::{get, post},
};

use crate::state::Simulation;

/// Routes of the sign-in service.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(discovery::document))
        .route("/{tenant}/.well-known/openid-configuration", get(discovery::document_v1))
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route("/{tenant}/discovery/keys", get(discovery::keys))
        .route("/{tenant}/discovery/instance", get(discovery::instance))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize::by_query).post(authorize::by_form))
        .route("/{tenant}/oauth2/v2.0/token", post(token::endpoint))
        .route("/{tenant}/oauth2/v2.0/logout", get(logout::endpoint))
        .route("/{tenant}/v2.0/adminconsent", get(admin_consent::v2))
        .route("/{tenant}/adminconsent", get(admin_consent::v1))
        .route("/login/{interaction}", post(interaction::step))
        .route("/error", get(errors::page))
}
