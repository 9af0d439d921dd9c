//! Autodiscover v2: where a mailbox lives, asked without signing in. The worldwide host answers for every cloud
//! (`Get-ProtocolEndpointViaAutoDv2.ps1` of CSS-Exchange).

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::json;
use url::form_urlencoded;

use crate::{
    entra::{authorize::first_of_each, reply, request::Parameters},
    scenario::{MailboxKind, NationalCloud, Scenario},
    state::Simulation,
};

/// Local part of a mailbox that every Exchange Online organisation has (`ConfigureExchangeHybridApplication.ps1` of CSS-Exchange).
const MIGRATION_MAILBOX: &str = "Migration.8f3e7716-2011-43e4-96b1-aba62d229136";

/// Host of Exchange Online in the worldwide cloud.
pub(crate) const EXCHANGE_ONLINE: &str = "outlook.office365.com";

/// Protocol names, in the order in which Exchange Online lists them, and the addresses it gives for them. For tenants of
/// other clouds their own host stands in place of [`EXCHANGE_ONLINE`].
const PROTOCOLS: &[(&str, &str)] = &[
    ("Rest", "https://outlook.office.com/api"),
    ("ActiveSync", "https://outlook.office365.com/Microsoft-Server-ActiveSync"),
    ("Ews", "https://outlook.office365.com/EWS/Exchange.asmx"),
    ("Substrate", "https://substrate.office.com"),
    ("AutodiscoverV1", "https://outlook.office365.com/autodiscover/autodiscover.xml"),
];

/// Routes of Autodiscover.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
        .route("/autodiscover/autodiscover.json/v1.0/{address}", get(by_path))
        .route("/autodiscover/autodiscover.json", get(by_query))
}

async fn by_path(
    State(simulation): State<Arc<Simulation>>,
    Path(address): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    answer(&simulation.world().scenario, &address, &first_of_each(query))
}

async fn by_query(
    State(simulation): State<Arc<Simulation>>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let query = first_of_each(query);
    match parameter(&query, "Email") {
        Some(address) => answer(&simulation.world().scenario, address, &query),
        None => refuse("InvalidUserId", "The given user ID value is invalid."),
    }
}

/// Parameter names are compared without case.
pub(crate) fn parameter<'a>(query: &'a Parameters, name: &str) -> Option<&'a str> {
    query.iter().find(|(have, _)| have.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

enum Place {
    /// Exchange Online of this cloud or of another one.
    Cloud(Option<NationalCloud>),
    Own(String),
    Unknown,
}

fn answer(scenario: &Scenario, address: &str, query: &Parameters) -> Response {
    let Some(protocol) = parameter(query, "Protocol") else {
        return refuse_without_protocol();
    };
    let Some((_, url)) = PROTOCOLS.iter().find(|(name, _)| name.eq_ignore_ascii_case(protocol)) else {
        return refuse_protocol(protocol, PROTOCOLS);
    };
    match place(scenario, address) {
        Place::Cloud(cloud) => {
            let host = cloud.map_or(EXCHANGE_ONLINE, |cloud| cloud.names().exchange_online);
            let url = url.replace(EXCHANGE_ONLINE, host);
            let mut body = json!({ "Protocol": protocol, "Url": url });
            if parameter(query, "ServerLocation").is_some_and(|value| value.eq_ignore_ascii_case("true")) {
                body["ServerLocation"] = "Exchange Online".into();
            }
            Json(body).into_response()
        }
        Place::Own(host) => redirect(&host, address, protocol),
        Place::Unknown => redirect(EXCHANGE_ONLINE, address, protocol),
    }
}

fn place(scenario: &Scenario, address: &str) -> Place {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Place::Unknown;
    };
    let Some(tenant) = scenario.tenants.iter().find(|tenant| tenant.owns_domain(domain)) else {
        return Place::Unknown;
    };
    if local.eq_ignore_ascii_case(MIGRATION_MAILBOX) {
        return if tenant.exchange_online { Place::Cloud(tenant.cloud) } else { Place::Unknown };
    }
    let Some(user) = tenant.user(address) else {
        return Place::Unknown;
    };
    match (user.mailbox(), &tenant.autodiscover_host) {
        _ if !tenant.exchange_online => Place::Unknown,
        (MailboxKind::Cloud | MailboxKind::Moving | MailboxKind::Duplicate, _) => Place::Cloud(tenant.cloud),
        (MailboxKind::OnPremises, Some(host)) => Place::Own(host.clone()),
        _ => Place::Unknown,
    }
}

pub(crate) fn redirect(host: &str, address: &str, protocol: &str) -> Response {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("Email", address)
        .append_pair("Protocol", protocol)
        .append_pair("RedirectCount", "1")
        .finish();
    reply::found(&format!("https://{host}/autodiscover/autodiscover.json?{query}"))
}

pub(crate) fn refuse_without_protocol() -> Response {
    refuse("MandatoryParameterMissing", "A valid value must be provided for the query parameter 'Protocol'")
}

/// The refusal of a protocol that is none of the `known` ones.
pub(crate) fn refuse_protocol(protocol: &str, known: &[(&str, &str)]) -> Response {
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let text = format!(
        "The given protocol value '{protocol}' is not supported. Supported values are '{}'",
        names.join(",")
    );
    refuse("ProtocolNotSupported", &text)
}

pub(crate) fn refuse(code: &str, message: &str) -> Response {
    let body = Json(json!({ "ErrorCode": code, "ErrorMessage": message }));
    (StatusCode::BAD_REQUEST, [("jsonerror", "true")], body).into_response()
}
