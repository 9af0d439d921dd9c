//! Autodiscover v2 of an Exchange Server of the customer's own, which Exchange Online redirects to
//! (`Test-HMAEAS.ps1` of CSS-Exchange; "Using hybrid Modern Authentication with Outlook for iOS and Android").

use axum::{
    Json,
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::json;
use url::form_urlencoded;

use super::exchange::Site;
use crate::{
    autodiscover::{EXCHANGE_ONLINE, parameter, redirect, refuse, refuse_protocol, refuse_without_protocol},
    entra::authorize::first_of_each,
    scenario::{MailboxKind, User},
};

const PATH: &str = "/autodiscover/autodiscover.json";

/// Protocol names and the paths of their virtual directories.
const PROTOCOLS: &[(&str, &str)] = &[
    ("Rest", "/api"),
    ("ActiveSync", "/Microsoft-Server-ActiveSync"),
    ("Ews", "/EWS/Exchange.asmx"),
    ("AutodiscoverV1", "/autodiscover/autodiscover.xml"),
];

/// The answer when the path is one of Autodiscover v2. `ServerLocation` is unknown here and changes nothing.
pub(super) fn answer(site: &Site<'_>, uri: &Uri) -> Option<Response> {
    let (start, rest) = uri.path().split_at_checked(PATH.len())?;
    if !start.eq_ignore_ascii_case(PATH) {
        return None;
    }
    let query = first_of_each(
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect(),
    );
    let address = match rest.strip_prefix("/v1.0/") {
        Some(address) => Some(decoded(address)),
        None if rest.is_empty() => parameter(&query, "Email").map(str::to_owned),
        None => return None,
    };
    let Some(address) = address else {
        return Some(refuse("InvalidUserId", "The given user ID value is invalid."));
    };
    let Some(protocol) = parameter(&query, "Protocol") else {
        return Some(refuse_without_protocol());
    };
    let Some((_, path)) = PROTOCOLS.iter().find(|(name, _)| name.eq_ignore_ascii_case(protocol)) else {
        return Some(refuse_protocol(protocol, PROTOCOLS));
    };
    let kind = site.tenant.user(&address).map(User::mailbox);
    Some(match kind {
        Some(MailboxKind::OnPremises | MailboxKind::Duplicate | MailboxKind::NoExchangeOnline) => {
            let url = format!("https://{}{path}", site.server.host);
            Json(json!({ "Protocol": protocol, "Url": url })).into_response()
        }
        // The mailbox was moved: its remote routing address leads to the cloud.
        Some(MailboxKind::Cloud | MailboxKind::Moving) => redirect(EXCHANGE_ONLINE, &address, protocol),
        _ => {
            let body = json!({ "ErrorCode": "UserNotFound", "ErrorMessage": "The given user is not found" });
            (StatusCode::NOT_FOUND, [("jsonerror", "true")], Json(body)).into_response()
        }
    })
}

/// Undoes percent-encoding of a path segment, in which a plus sign is one.
fn decoded(segment: &str) -> String {
    let pair = segment.replace('+', "%2B");
    form_urlencoded::parse(pair.as_bytes()).next().map_or_else(String::new, |(text, _)| text.into_owned())
}
