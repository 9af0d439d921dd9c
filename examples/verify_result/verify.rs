//! Verifying the result that a person comes back with: a JWT of one algorithm, by the portal's published keys.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{ED25519, UnparsedPublicKey};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// What a result has to say to count here and now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected<'a> {
    /// The portal, without a slash at the end.
    pub(crate) issuer: &'a str,
    /// The product: scheme, host and port of the return address.
    pub(crate) audience: &'a str,
    /// The state that this browser was sent with.
    pub(crate) state: &'a str,
    /// Seconds since 1970.
    pub(crate) now: i64,
}

/// The claims of a result that counts, or why it does not. Remember `jti` until `exp`, and take each one once.
pub(crate) fn verify(result: &str, jwks: &str, expected: &Expected<'_>) -> Result<Value, &'static str> {
    let claims = signed_claims(result, jwks).ok_or("not signed by the portal")?;
    let is = |name: &str, wanted: &str| claims[name].as_str() == Some(wanted);
    if !is("iss", expected.issuer) {
        return Err("made by another portal");
    }
    if !is("aud", expected.audience) {
        return Err("made for another product");
    }
    if claims["exp"].as_i64().is_none_or(|end| expected.now >= end) {
        return Err("too old");
    }
    if !is("state_sha256", &URL_SAFE_NO_PAD.encode(Sha256::digest(expected.state))) {
        return Err("made for another attempt");
    }
    Ok(claims)
}

fn signed_claims(result: &str, jwks: &str) -> Option<Value> {
    let jwks: Value = serde_json::from_str(jwks).ok()?;
    let (signed, signature) = result.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
    let header: Value = serde_json::from_slice(&decode(header)?).ok()?;
    // Fixed here, and never taken from the token.
    if header["alg"] != "EdDSA" || header["typ"] != "consentry-result+jwt" {
        return None;
    }
    let key = jwks["keys"].as_array()?.iter().find(|key| key["kid"] == header["kid"])?;
    let key = UnparsedPublicKey::new(&ED25519, decode(key["x"].as_str()?)?);
    key.verify(signed.as_bytes(), &decode(signature)?).ok()?;
    serde_json::from_slice(&decode(claims)?).ok()
}
