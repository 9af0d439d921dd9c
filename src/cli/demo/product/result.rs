//! Verifying a result as any product would: with nothing but the published keys.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::signature::{ED25519, UnparsedPublicKey};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use url::Url;

use crate::microsoft::http::{Http, Outgoing};

type Claims = Map<String, Value>;

/// The claims, when all of it holds.
pub(super) async fn verify(
    http: &Http,
    portal: &Url,
    product: &Url,
    signed: &str,
    state: &str,
    now: Timestamp,
) -> Result<Claims, &'static str> {
    let mut keys = portal.clone();
    keys.set_path("/.well-known/jwks.json");
    let keys =
        http.exchange(Outgoing::get(keys)).await.result.map_err(|_| "the portal's keys are out of reach")?;
    let keys: Value = serde_json::from_slice(&keys.body).map_err(|_| "the portal's keys are not JSON")?;
    let claims = opened(signed, &keys).ok_or("its signature is not the portal's")?;
    let is = |name: &str, wanted: &str| claims.get(name).and_then(Value::as_str) == Some(wanted);
    if !is("iss", &portal.origin().ascii_serialization()) {
        return Err("another portal made it");
    }
    if !is("aud", &product.origin().ascii_serialization()) {
        return Err("it was made for another product");
    }
    if claims.get("exp").and_then(Value::as_i64).is_none_or(|end| now.as_second() >= end) {
        return Err("it is more than five minutes old");
    }
    if !is("state_sha256", &URL_SAFE_NO_PAD.encode(Sha256::digest(state))) {
        return Err("it was made for another attempt");
    }
    Ok(claims)
}

fn opened(signed: &str, keys: &Value) -> Option<Claims> {
    let (input, signature) = signed.rsplit_once('.')?;
    let (header, claims) = input.split_once('.')?;
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
    let header: Value = serde_json::from_slice(&decoded(header)?).ok()?;
    if header["alg"] != "EdDSA" || header["typ"] != "consentry-result+jwt" {
        return None;
    }
    let key = keys["keys"].as_array()?.iter().find(|key| key["kid"] == header["kid"])?;
    let key = UnparsedPublicKey::new(&ED25519, decoded(key["x"].as_str()?)?);
    key.verify(input.as_bytes(), &decoded(signature)?).ok()?;
    serde_json::from_slice(&decoded(claims)?).ok()
}
