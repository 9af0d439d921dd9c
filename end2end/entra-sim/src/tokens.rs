//! Token contents: id tokens (v2), access tokens for Graph, and deliberately broken id tokens.

use std::fmt::Write;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    keys::{KeyRing, SigningKey},
    scenario::{App, Tenant, User},
};

/// Application id of Microsoft Graph, the audience of access tokens.
pub(crate) const GRAPH_APP_ID: &str = "00000003-0000-0000-c000-000000000000";

/// Stands in `wids` for people without a directory role.
const NO_ROLE: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";

const ID_TOKEN_SECONDS: i64 = 3600;

/// A way to make id tokens that a careful client must refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdTokenBreak {
    /// `iss` names another host.
    WrongIssuer,
    /// `aud` is another app.
    WrongAudience,
    /// `nonce` differs from the request.
    WrongNonce,
    /// Signed by a key that is not published.
    UnknownKey,
    /// Signed by the published key that belongs to another cloud.
    ForeignCloudKey,
    /// Unsigned, `alg` is `none`.
    AlgNone,
    /// `exp` lies in the past.
    Expired,
    /// The claim `tid` stands twice.
    TwoTid,
    /// `tid` does not match `iss`.
    WrongTid,
}

/// Whom and what an id token is about.
pub(crate) struct IdTokenSubject<'a> {
    pub(crate) issuer_base: &'a str,
    pub(crate) app: &'a App,
    pub(crate) tenant: &'a Tenant,
    pub(crate) user: &'a User,
    pub(crate) profile: bool,
    pub(crate) email: bool,
    pub(crate) nonce: Option<&'a str>,
    pub(crate) session: &'a str,
}

/// Builds and signs an id token, broken on request.
pub(crate) fn id_token(
    keys: &KeyRing,
    subject: &IdTokenSubject<'_>,
    now: Timestamp,
    fault: Option<IdTokenBreak>,
) -> String {
    let mut claims = id_token_claims(subject, now.as_second());
    let mut key = keys.current();
    let mut unsigned = false;
    match fault {
        None | Some(IdTokenBreak::TwoTid) => {}
        Some(IdTokenBreak::WrongIssuer) => {
            set(&mut claims, "iss", format!("https://issuer.example/{}/v2.0", subject.tenant.id));
        }
        Some(IdTokenBreak::WrongAudience) => set(&mut claims, "aud", Uuid::nil().to_string()),
        Some(IdTokenBreak::WrongNonce) => {
            set(&mut claims, "nonce", "not-the-nonce-of-the-request".to_owned());
        }
        Some(IdTokenBreak::UnknownKey) => key = keys.unpublished(),
        Some(IdTokenBreak::ForeignCloudKey) => key = keys.foreign(),
        Some(IdTokenBreak::AlgNone) => unsigned = true,
        Some(IdTokenBreak::Expired) => {
            let past = now.as_second() - 2 * ID_TOKEN_SECONDS;
            claims.insert("iat".into(), past.into());
            claims.insert("nbf".into(), past.into());
            claims.insert("exp".into(), (past + ID_TOKEN_SECONDS).into());
        }
        Some(IdTokenBreak::WrongTid) => set(&mut claims, "tid", other_tenant(subject).to_string()),
    }
    let mut payload = Value::Object(claims).to_string();
    if fault == Some(IdTokenBreak::TwoTid) {
        payload.pop();
        let _ = write!(payload, ",\"tid\":\"{}\"}}", other_tenant(subject));
    }
    if unsigned {
        let header = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"none"}"#);
        return format!("{header}.{}.", URL_SAFE_NO_PAD.encode(payload));
    }
    sign(key, &payload)
}

fn other_tenant(subject: &IdTokenSubject<'_>) -> Uuid {
    Uuid::new_v5(&subject.tenant.id, b"another tenant")
}

fn set(claims: &mut Map<String, Value>, name: &str, value: String) {
    claims.insert(name.to_owned(), Value::String(value));
}

fn id_token_claims(subject: &IdTokenSubject<'_>, now: i64) -> Map<String, Value> {
    let (app, tenant, user) = (subject.app, subject.tenant, subject.user);
    let oid = user.object_id(tenant.id);
    let mut claims = Map::new();
    set(&mut claims, "ver", "2.0".into());
    set(&mut claims, "iss", format!("{}/{}/v2.0", subject.issuer_base, tenant.id));
    set(&mut claims, "sub", pairwise(app.client_id, tenant.id, oid));
    set(&mut claims, "aud", app.client_id.to_string());
    claims.insert("exp".into(), (now + ID_TOKEN_SECONDS).into());
    claims.insert("iat".into(), now.into());
    claims.insert("nbf".into(), now.into());
    set(&mut claims, "tid", tenant.id.to_string());
    set(&mut claims, "sid", subject.session.to_owned());
    set(&mut claims, "uti", URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>()));
    claims.insert("acct".into(), i64::from(user.guest).into());
    set(&mut claims, "login_hint", format!("O.{}", URL_SAFE_NO_PAD.encode(&user.address)));
    if subject.profile {
        set(&mut claims, "oid", oid.to_string());
        set(&mut claims, "name", user.name.clone());
        set(&mut claims, "preferred_username", user.address.clone());
    }
    if subject.email {
        set(&mut claims, "email", user.mail().to_owned());
    }
    if let Some(nonce) = subject.nonce {
        set(&mut claims, "nonce", nonce.to_owned());
    }
    if app.emits_directory_roles() {
        claims.insert("wids".into(), directory_roles(user));
    }
    let roles: Vec<_> = user.app_roles.iter().filter(|role| app.app_roles.contains(role)).collect();
    if !roles.is_empty() {
        claims.insert("roles".into(), json!(roles));
    }
    claims
}

/// The address inside a `login_hint` claim, or the value itself when it is a plain address.
pub(crate) fn address_of_hint(hint: &str) -> String {
    hint.strip_prefix("O.")
        .and_then(|opaque| URL_SAFE_NO_PAD.decode(opaque).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_else(|| hint.to_owned())
}

fn directory_roles(user: &User) -> Value {
    let mut ids: Vec<&str> = user.roles.iter().map(|role| role.template_id()).collect();
    if !user.guest {
        ids.push(NO_ROLE);
    }
    json!(ids)
}

fn pairwise(client_id: Uuid, tenant: Uuid, oid: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{client_id}/{tenant}/{oid}")))
}

/// What an access token for Graph says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessClaims {
    pub(crate) aud: String,
    pub(crate) iss: String,
    pub(crate) iat: i64,
    pub(crate) nbf: i64,
    pub(crate) exp: i64,
    pub(crate) appid: Uuid,
    pub(crate) tid: Uuid,
    /// Object id of the person; for an app-only token, of the service principal.
    pub(crate) oid: Uuid,
    pub(crate) ver: String,
    pub(crate) idtyp: String,
    /// Delegated permissions, separated by spaces; absent in app-only tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scp: Option<String>,
    pub(crate) uti: String,
}

impl AccessClaims {
    pub(crate) fn new(
        client_id: Uuid,
        tenant: Uuid,
        oid: Uuid,
        scp: Option<String>,
        now: i64,
        seconds: i64,
    ) -> Self {
        Self {
            aud: GRAPH_APP_ID.into(),
            iss: format!("https://sts.windows.net/{tenant}/"),
            iat: now,
            nbf: now,
            exp: now + seconds,
            appid: client_id,
            tid: tenant,
            oid,
            ver: "1.0".into(),
            idtyp: if scp.is_some() { "user".into() } else { "app".into() },
            scp,
            uti: URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>()),
        }
    }

    pub(crate) fn sign(&self, keys: &KeyRing) -> String {
        sign(keys.current(), &json!(self).to_string())
    }

    pub(crate) fn has(&self, scope: &str) -> bool {
        self.scp.as_deref().is_some_and(|scp| scp.split(' ').any(|have| have == scope))
    }
}

/// Why an access token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccessTokenFault {
    Malformed,
    Signature,
    Expired,
    Audience,
}

/// Checks signature, audience and lifetime of an access token.
pub(crate) fn read_access_token(
    keys: &KeyRing,
    token: &str,
    now: Timestamp,
) -> Result<AccessClaims, AccessTokenFault> {
    let (input, signature) = token.rsplit_once('.').ok_or(AccessTokenFault::Malformed)?;
    let (header, _) = input.split_once('.').ok_or(AccessTokenFault::Malformed)?;
    let header: Value = decode(header)?;
    let kid = header["kid"].as_str().unwrap_or_default();
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| AccessTokenFault::Malformed)?;
    if header["alg"] != "RS256" || !keys.verifies(kid, input, &signature) {
        return Err(AccessTokenFault::Signature);
    }
    let claims = unverified_claims(token).ok_or(AccessTokenFault::Audience)?;
    if claims.aud != GRAPH_APP_ID {
        return Err(AccessTokenFault::Audience);
    }
    if claims.exp <= now.as_second() {
        return Err(AccessTokenFault::Expired);
    }
    Ok(claims)
}

/// What an access token claims, unchecked: for the call log and for matching faults.
pub(crate) fn unverified_claims(token: &str) -> Option<AccessClaims> {
    decode(token.split('.').nth(1)?).ok()
}

fn decode<T: serde::de::DeserializeOwned>(part: &str) -> Result<T, AccessTokenFault> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| AccessTokenFault::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| AccessTokenFault::Malformed)
}

fn sign(key: &SigningKey, payload: &str) -> String {
    let header = json!({ "typ": "JWT", "alg": "RS256", "kid": key.kid }).to_string();
    let input = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let signature = key.sign(&input);
    format!("{input}.{signature}")
}
