//! What happens to every request around its handler: latency, faults, the call log.

use std::{collections::BTreeMap, io, sync::Arc, time::Duration};

use axum::{
    Json,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use tokio_stream::StreamExt;

use crate::{
    connection::Hangup,
    servers,
    state::{
        Simulation,
        calls::{Call, CallNote},
        faults::{FaultEffect, Target},
    },
    tokens,
};

/// Longer than any client waits.
const FOREVER: Duration = Duration::from_hours(1);

/// Time for half an answer to leave before the connection breaks.
const FLUSH: Duration = Duration::from_millis(50);

/// Largest answer that can be cut in half.
const LARGEST_ANSWER: usize = 4 << 20;

/// Middleware around every simulated service; the control API stays outside.
pub(crate) async fn watch(
    State(simulation): State<Arc<Simulation>>,
    ConnectInfo(hangup): ConnectInfo<Hangup>,
    request: Request,
    next: Next,
) -> Response {
    pass(&simulation, &hangup, None, request, next).await
}

/// The same around the customers' own servers, to which no latency is added.
pub(crate) async fn watch_servers(
    State(simulation): State<Arc<Simulation>>,
    ConnectInfo(hangup): ConnectInfo<Hangup>,
    request: Request,
    next: Next,
) -> Response {
    let host = servers::host_of(&request);
    pass(&simulation, &hangup, Some(host), request, next).await
}

/// What the call log keeps of a request itself.
struct Asked {
    method: String,
    host: Option<String>,
    path: String,
}

async fn pass(
    simulation: &Simulation,
    hangup: &Hangup,
    host: Option<String>,
    request: Request,
    next: Next,
) -> Response {
    let asked = Asked { method: request.method().to_string(), host, path: request.uri().path().to_owned() };
    let (caller, latency, effect, under_way) = {
        let mut world = simulation.world();
        let caller = caller(&world.scenario, &request);
        let mailbox = mailbox(&asked.path, caller.user.as_deref());
        let under_way = mailbox.map(|mailbox| world.calls.begin(mailbox));
        let latency = world.scenario.latency;
        let host = asked.host.as_deref();
        let latency = match host {
            Some(_) => 0,
            None if is_graph(&asked.path) => latency.graph_ms,
            None => latency.authority_ms,
        };
        let target = Target { method: &asked.method, host, path: &asked.path, user: caller.user.as_deref() };
        let silent = host.is_some_and(|host| servers::is_silent(&world.scenario, host));
        let effect = world.faults.strike(&target).or(silent.then_some(FaultEffect::Timeout));
        (caller, latency, effect, under_way)
    };
    let in_flight = under_way.as_ref().map_or(0, |under_way| under_way.with_it);
    if latency > 0 {
        tokio::time::sleep(Duration::from_millis(latency)).await;
    }
    let response = match effect {
        Some(FaultEffect::Delay { milliseconds }) => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            next.run(request).await
        }
        Some(FaultEffect::Truncated) => truncate(next.run(request).await).await,
        Some(FaultEffect::Reset) => {
            hangup.now();
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Some(FaultEffect::Timeout) => {
            note(simulation, &asked, 0, caller.clone(), in_flight);
            tokio::time::sleep(FOREVER).await;
            StatusCode::GATEWAY_TIMEOUT.into_response()
        }
        Some(FaultEffect::Html) => {
            Html("<!doctype html><title>Sign in to the network</title><h1>Welcome</h1>").into_response()
        }
        Some(FaultEffect::Empty) => StatusCode::OK.into_response(),
        Some(FaultEffect::Status { status, headers, body }) => answer(status, &headers, body),
        // An error for the end of a sign-in does not strike here.
        None | Some(FaultEffect::SignInError { .. }) => next.run(request).await,
    };
    let known = response.extensions().get::<CallNote>().cloned().unwrap_or_default();
    let known =
        CallNote { tenant: known.tenant.or(caller.tenant), user: known.user.or(caller.user), ..known };
    note(simulation, &asked, response.status().as_u16(), known, in_flight);
    response
}

fn is_graph(path: &str) -> bool {
    path.starts_with("/graph/") || path.starts_with("/v1.0/")
}

/// Whose mailbox a call goes to; none when only the directory is asked.
fn mailbox(path: &str, caller: Option<&str>) -> Option<String> {
    let below = path.trim_start_matches("/graph").strip_prefix("/v1.0/")?;
    let segments: Vec<&str> = below.split('/').filter(|segment| !segment.is_empty()).collect();
    match segments.as_slice() {
        ["me", detail, ..] if !detail.eq_ignore_ascii_case("licenseDetails") => caller.map(str::to_lowercase),
        ["users", owner, _, ..] => Some(owner.to_lowercase()),
        _ => None,
    }
}

fn note(simulation: &Simulation, asked: &Asked, status: u16, known: CallNote, in_flight: usize) {
    let mut world = simulation.world();
    let time = world.now();
    let CallNote { tenant, user, grant_type, scopes, prompt } = known;
    let (method, host, path) = (asked.method.clone(), asked.host.clone(), asked.path.clone());
    world.calls.add(Call {
        time,
        method,
        host,
        path,
        status,
        tenant,
        user,
        grant_type,
        scopes,
        prompt,
        in_flight,
    });
}

/// The person whose access token the request carries.
fn caller(scenario: &crate::Scenario, request: &Request) -> CallNote {
    let token = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let claims = token.and_then(|value| value.strip_prefix("Bearer ")).and_then(tokens::unverified_claims);
    let Some(claims) = claims else {
        return CallNote::default();
    };
    let user = scenario.tenant(claims.tid).and_then(|tenant| tenant.user_by_id(claims.oid));
    let (tenant, user) = (Some(claims.tid.to_string()), user.map(|user| user.address.clone()));
    CallNote { tenant, user, ..CallNote::default() }
}

fn answer(status: u16, headers: &BTreeMap<String, String>, body: serde_json::Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match body {
        serde_json::Value::Null => status.into_response(),
        serde_json::Value::String(text) => (status, text).into_response(),
        body => (status, Json(body)).into_response(),
    };
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Announces the whole answer, sends half of it and breaks off.
async fn truncate(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, LARGEST_ANSWER).await.unwrap_or_default();
    let half: Bytes = whole.slice(..whole.len() / 2);
    parts.headers.insert(header::CONTENT_LENGTH, whole.len().into());
    let broken: [Result<Bytes, io::Error>; 2] = [Ok(half), Err(io::ErrorKind::UnexpectedEof.into())];
    let broken = tokio_stream::iter(broken).then(|part| async {
        if part.is_err() {
            tokio::time::sleep(FLUSH).await;
        }
        part
    });
    Response::from_parts(parts, Body::from_stream(broken))
}
