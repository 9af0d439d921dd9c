//! The control API over HTTP, under `/_sim/`.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{delete, get, patch, post},
};
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Control, ControlError};
use crate::{Fault, IdTokenBreak, scenario::Latency, state::Simulation};

type Shared = State<Arc<Simulation>>;

/// Routes of the control API.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
        .route("/scenario", get(scenario))
        .route("/reset", post(reset))
        .route("/tenants/{tenant}", patch(patch_tenant))
        .route("/tenants/{tenant}/users/{address}", patch(patch_user))
        .route("/tenants/{tenant}/service-principals/{client_id}", patch(patch_service_principal))
        .route("/tenants/{tenant}/refresh-tokens/revoke", post(revoke_refresh_tokens))
        .route("/apps/{client_id}", patch(patch_app))
        .route("/latency", axum::routing::put(set_latency))
        .route("/clock", get(clock))
        .route("/clock/advance", post(advance))
        .route("/grants", get(grants).post(add_grant).delete(remove_grants))
        .route("/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/faults/{number}", delete(remove_fault))
        .route("/keys/rotate", post(rotate_keys))
        .route("/id-tokens/break", axum::routing::put(break_id_tokens))
        .route("/calls", get(calls).delete(clear_calls))
        .route("/consent-requests", get(consent_requests))
        .route("/leftovers", get(leftovers))
}

impl IntoResponse for ControlError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NotFound { .. } => StatusCode::NOT_FOUND,
            Self::Malformed(_) | Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        (status, Json(json!({ "error": self.to_string() }))).into_response()
    }
}

fn control(State(simulation): Shared) -> Control {
    Control::new(simulation)
}

async fn scenario(shared: Shared) -> Response {
    Json(control(shared).scenario()).into_response()
}

async fn reset(shared: Shared) -> StatusCode {
    control(shared).reset();
    StatusCode::NO_CONTENT
}

async fn patch_tenant(
    shared: Shared,
    Path(tenant): Path<String>,
    Json(patch): Json<Value>,
) -> Result<StatusCode, ControlError> {
    control(shared).patch_tenant(&tenant, patch)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn patch_user(
    shared: Shared,
    Path((tenant, address)): Path<(String, String)>,
    Json(patch): Json<Value>,
) -> Result<StatusCode, ControlError> {
    control(shared).patch_user(&tenant, &address, patch)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn patch_service_principal(
    shared: Shared,
    Path((tenant, client_id)): Path<(String, Uuid)>,
    Json(patch): Json<Value>,
) -> Result<StatusCode, ControlError> {
    control(shared).patch_service_principal(&tenant, client_id, patch)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn patch_app(
    shared: Shared,
    Path(client_id): Path<Uuid>,
    Json(patch): Json<Value>,
) -> Result<StatusCode, ControlError> {
    control(shared).patch_app(client_id, patch)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn set_latency(shared: Shared, Json(latency): Json<Latency>) -> StatusCode {
    control(shared).set_latency(latency);
    StatusCode::NO_CONTENT
}

async fn clock(shared: Shared) -> Json<Value> {
    Json(json!({ "now": control(shared).now() }))
}

#[derive(Deserialize)]
struct Advance {
    seconds: u32,
}

async fn advance(shared: Shared, Json(step): Json<Advance>) -> Json<Value> {
    let control = control(shared);
    control.advance(SignedDuration::from_secs(step.seconds.into()));
    Json(json!({ "now": control.now() }))
}

async fn grants(shared: Shared) -> Response {
    Json(control(shared).grants()).into_response()
}

#[derive(Deserialize)]
struct NewGrant {
    tenant: String,
    client_id: Uuid,
    #[serde(default)]
    user: Option<String>,
    scopes: Vec<String>,
}

async fn add_grant(shared: Shared, Json(grant): Json<NewGrant>) -> Result<StatusCode, ControlError> {
    let scopes: Vec<&str> = grant.scopes.iter().map(String::as_str).collect();
    control(shared).grant(&grant.tenant, grant.client_id, grant.user.as_deref(), &scopes)?;
    Ok(StatusCode::CREATED)
}

#[derive(Deserialize)]
struct GrantsOf {
    tenant: String,
    client_id: Uuid,
}

async fn remove_grants(shared: Shared, Json(of): Json<GrantsOf>) -> Result<StatusCode, ControlError> {
    control(shared).revoke_grants(&of.tenant, of.client_id)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn faults(shared: Shared) -> Json<Value> {
    let faults = control(shared).faults();
    Json(faults.into_iter().map(|(number, fault)| json!({ "number": number, "fault": fault })).collect())
}

async fn add_fault(shared: Shared, Json(fault): Json<Fault>) -> (StatusCode, Json<Value>) {
    let number = control(shared).add_fault(fault);
    (StatusCode::CREATED, Json(json!({ "number": number })))
}

async fn clear_faults(shared: Shared) -> StatusCode {
    control(shared).clear_faults();
    StatusCode::NO_CONTENT
}

async fn remove_fault(shared: Shared, Path(number): Path<u64>) -> Result<StatusCode, ControlError> {
    if control(shared).remove_fault(number) {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(ControlError::not_found("fault", &number.to_string()))
    }
}

async fn rotate_keys(shared: Shared) -> StatusCode {
    let control = control(shared);
    match tokio::task::spawn_blocking(move || control.rotate_keys()).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[derive(Deserialize)]
struct Break {
    how: Option<IdTokenBreak>,
}

async fn break_id_tokens(shared: Shared, Json(order): Json<Break>) -> StatusCode {
    control(shared).break_id_tokens(order.how);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Revoke {
    #[serde(default)]
    user: Option<String>,
}

async fn revoke_refresh_tokens(
    shared: Shared,
    Path(tenant): Path<String>,
    Json(order): Json<Revoke>,
) -> Result<Json<Value>, ControlError> {
    let revoked = control(shared).revoke_refresh_tokens(&tenant, order.user.as_deref())?;
    Ok(Json(json!({ "revoked": revoked })))
}

async fn calls(shared: Shared) -> Response {
    Json(control(shared).calls()).into_response()
}

async fn clear_calls(shared: Shared) -> StatusCode {
    control(shared).clear_calls();
    StatusCode::NO_CONTENT
}

async fn consent_requests(shared: Shared) -> Result<Json<Value>, ControlError> {
    Ok(Json(control(shared).consent_requests()?))
}

async fn leftovers(shared: Shared) -> Response {
    Json(control(shared).leftovers()).into_response()
}
