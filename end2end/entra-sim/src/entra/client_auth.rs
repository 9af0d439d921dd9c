//! How an app proves its identity at the token endpoint: secret or signed assertion.

use std::collections::HashSet;

use axum::http::{HeaderMap, header};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use jiff::Timestamp;
use serde::Deserialize;
use url::form_urlencoded;

use super::{client_key::ClientKey, errors::AadError, request::Parameters};
use crate::scenario::App;

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Client id and secret of an HTTP Basic header (RFC 6749 §2.3.1: form-encoded before base64).
pub(crate) fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    let decode = |part: &str| {
        form_urlencoded::parse(format!("v={part}").as_bytes()).next().map(|(_, value)| value.into_owned())
    };
    Some((decode(id)?, decode(secret)?))
}

/// Client id named by a request: form field, Basic header, or issuer of an assertion.
pub(crate) fn client_id(form: &Parameters, headers: &HeaderMap) -> Option<String> {
    form.get("client_id").cloned().or_else(|| basic(headers).map(|(id, _)| id)).or_else(|| {
        let claims = form.get("client_assertion")?.split('.').nth(1)?;
        let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
        Some(claims.iss)
    })
}

/// What a check needs to know besides the request.
pub(crate) struct Context<'a> {
    pub(crate) app: &'a App,
    pub(crate) now: Timestamp,
    /// Public base address, which assertion audiences start with.
    pub(crate) base: &'a str,
    /// Whether a request without credential is acceptable (public client redeeming a code or refresh token).
    pub(crate) anonymous: bool,
}

/// Checks the credential of a token request.
pub(crate) fn check(
    context: &Context<'_>,
    form: &Parameters,
    headers: &HeaderMap,
    used: &mut HashSet<String>,
) -> Result<(), AadError> {
    if let Some(assertion) = form.get("client_assertion") {
        if form.get("client_assertion_type").map(String::as_str) != Some(JWT_BEARER) {
            return Err(AadError::new(
                700_231,
                "invalid_request",
                "The client_assertion_type is not supported.",
            ));
        }
        return check_assertion(context, assertion, used);
    }
    let secret = form.get("client_secret").cloned().or_else(|| basic(headers).map(|(_, secret)| secret));
    match secret {
        Some(secret) => check_secret(context, &secret),
        None if context.anonymous && context.app.public_client => Ok(()),
        None => {
            let text = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
            Err(AadError::new(7_000_218, "invalid_client", text))
        }
    }
}

fn check_secret(context: &Context<'_>, secret: &str) -> Result<(), AadError> {
    let app = context.app;
    match app.secrets.iter().find(|known| known.value == secret) {
        None => {
            let text = format!(
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{}'.",
                app.client_id
            );
            Err(AadError::new(7_000_215, "invalid_client", text))
        }
        Some(known) if known.expires.is_some_and(|end| end <= context.now) => {
            let text = format!("The provided client secret keys for app '{}' are expired.", app.client_id);
            Err(AadError::new(7_000_222, "invalid_client", text))
        }
        Some(_) => Ok(()),
    }
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    x5t: Option<String>,
    #[serde(rename = "x5t#S256")]
    x5t_s256: Option<String>,
}

#[derive(Deserialize)]
struct Claims {
    #[serde(default)]
    aud: String,
    #[serde(default)]
    iss: String,
    #[serde(default)]
    sub: String,
    /// Seconds; some clients write fractions (RFC 7519 §2, `NumericDate`).
    #[serde(default)]
    exp: f64,
    #[serde(default)]
    nbf: f64,
    #[serde(default)]
    jti: String,
}

/// Allowed difference between clocks, in seconds.
const LEEWAY: f64 = 300.0;

fn check_assertion(
    context: &Context<'_>,
    assertion: &str,
    used: &mut HashSet<String>,
) -> Result<(), AadError> {
    let malformed = || AadError::new(50027, "invalid_client", "JWT token is invalid or malformed.");
    let (input, signature) = assertion.rsplit_once('.').ok_or_else(malformed)?;
    let (header, claims) = input.split_once('.').ok_or_else(malformed)?;
    let header: Header = decode(header).ok_or_else(malformed)?;
    let claims: Claims = decode(claims).ok_or_else(malformed)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| malformed())?;
    let app = context.app;
    let keys = app.certificates.iter().filter_map(|pem| ClientKey::from_pem(pem));
    let key = keys.into_iter().find(|key| key.is_named(header.x5t.as_deref(), header.x5t_s256.as_deref()));
    let Some(key) = key else {
        return Err(AadError::new(
            700_027,
            "invalid_client",
            "The certificate with identifier used to sign the client assertion is not registered on application.",
        ));
    };
    if !key.verifies(&header.alg, input.as_bytes(), &signature) {
        let text = "Client assertion failed signature validation.";
        return Err(AadError::new(700_027, "invalid_client", text));
    }
    let client_id = app.client_id.to_string();
    if !claims.iss.eq_ignore_ascii_case(&client_id) || !claims.sub.eq_ignore_ascii_case(&client_id) {
        let text = "Client assertion application identifier doesn't match 'client_id' parameter.";
        return Err(AadError::new(700_021, "invalid_client", text));
    }
    let now = context.now.as_duration().as_secs_f64();
    if claims.exp + LEEWAY < now || claims.nbf - LEEWAY > now {
        let text = "Client assertion is not within its valid time range.";
        return Err(AadError::new(700_024, "invalid_client", text));
    }
    if !is_own_audience(context.base, &claims.aud) {
        let text = "Client assertion audience claim does not match Realm issuer.";
        return Err(AadError::new(700_023, "invalid_client", text));
    }
    if app.single_use_assertions && !used.insert(claims.jti) {
        let text = "The client assertion was used before.";
        return Err(AadError::new(700_027, "invalid_client", text));
    }
    Ok(())
}

fn decode<T: serde::de::DeserializeOwned>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// Token endpoint or issuer, of any tenant segment.
fn is_own_audience(base: &str, audience: &str) -> bool {
    let Some(rest) = audience.strip_prefix(base).and_then(|rest| rest.strip_prefix('/')) else {
        return false;
    };
    let Some((_tenant, tail)) = rest.split_once('/') else {
        return false;
    };
    matches!(tail, "oauth2/v2.0/token" | "v2.0")
}
