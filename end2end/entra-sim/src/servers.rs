//! The customers' own servers: what the scenario puts under their host names, over TLS.

mod autodiscover;
pub(crate) mod certificates;
mod exchange;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware,
    response::{Html, IntoResponse, Response},
};

use crate::{
    entra::reply,
    scenario::{Scenario, ServerKind},
    state::Simulation,
    traffic,
};

/// What a gateway shows instead of the server behind it.
const SIGN_IN_PAGE: &str = "<!doctype html><html lang=\"en\"><title>Sign in</title><h1>Remote access</h1>\
                            <form method=\"post\"><label>User name <input name=\"username\"></label>\
                            <label>Password <input name=\"password\" type=\"password\"></label>\
                            <button>Sign in</button></form></html>";

/// All hosts at once: which one is meant, the request says.
pub(crate) fn router(simulation: &Arc<Simulation>) -> Router {
    Router::new()
        .fallback(answer)
        .layer(middleware::from_fn_with_state(Arc::clone(simulation), traffic::watch_servers))
        .with_state(Arc::clone(simulation))
}

/// The host that a request is for, without a port, in lower case.
pub(crate) fn host_of(request: &Request) -> String {
    let named = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let named = named.or_else(|| request.uri().host()).unwrap_or_default();
    named.split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether a host of the scenario never answers.
pub(crate) fn is_silent(scenario: &Scenario, host: &str) -> bool {
    scenario.own_server(host).is_some_and(|(_, server)| server.kind == ServerKind::Silent)
}

async fn answer(State(simulation): State<Arc<Simulation>>, request: Request) -> Response {
    let world = simulation.world();
    let host = host_of(&request);
    let Some((tenant, server)) = world.scenario.own_server(&host) else {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    };
    if let Some(target) = &server.redirect_to {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        return reply::found(&format!("https://{target}{path}"));
    }
    match server.kind {
        ServerKind::Exchange | ServerKind::WrongCertificate => {
            exchange::answer(&exchange::Site { tenant, server, asked_as: &host }, request.uri())
        }
        ServerKind::ExchangeOnlineAlias => exchange::answer_online(server.build.as_deref()),
        ServerKind::PreAuthentication => Html(SIGN_IN_PAGE).into_response(),
        ServerKind::Other => {
            (StatusCode::NOT_FOUND, [(header::SERVER, "nginx")], Html("<html><h1>404 Not Found</h1></html>"))
                .into_response()
        }
        // The request is held before it comes here.
        ServerKind::Silent => StatusCode::GATEWAY_TIMEOUT.into_response(),
    }
}
