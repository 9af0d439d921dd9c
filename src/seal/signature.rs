//! Signing what leaves the portal and has to be believed elsewhere: compact JWS (RFC 7515) with Ed25519 (RFC 8037), by a
//! key that follows from the sealing key. The public keys are published, the one before a change of keys included.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Key, SealKeys};

/// Public keys as a JWK Set (RFC 7517, section 5).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PublicKeys {
    keys: Vec<PublicKey>,
}

/// One public key (RFC 8037, section 2).
#[derive(Debug, Clone, Serialize, Deserialize)]
struct PublicKey {
    kty: String,
    crv: String,
    x: String,
    kid: String,
    #[serde(rename = "use")]
    purpose: String,
    alg: String,
}

/// A signature beside what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detached {
    /// Names the key.
    pub kid: String,
    /// The signature in base64url (RFC 4648, section 5) without padding.
    pub value: String,
}

/// What a signature is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// The key has signed exactly these bytes for this purpose.
    Yes,
    /// It has not.
    No,
    /// None of the keys has that name.
    UnknownKey,
}

impl PublicKeys {
    /// Whether one of the keys has signed these bytes for a purpose.
    pub fn verify(&self, purpose: &'static str, bytes: &[u8], signature: &Detached) -> Verified {
        let Some(key) = self.keys.iter().find(|key| key.kid == signature.kid) else {
            return Verified::UnknownKey;
        };
        let parts = URL_SAFE_NO_PAD.decode(&key.x).ok().zip(URL_SAFE_NO_PAD.decode(&signature.value).ok());
        let holds = parts.is_some_and(|(x, value)| {
            UnparsedPublicKey::new(&ED25519, x).verify(&for_purpose(purpose, bytes), &value).is_ok()
        });
        if holds { Verified::Yes } else { Verified::No }
    }
}

fn for_purpose(purpose: &'static str, bytes: &[u8]) -> Vec<u8> {
    [purpose.as_bytes(), b"\0", bytes].concat()
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    kid: &'a str,
}

/// Why something could not be signed: it is not JSON, or the key is none, which does not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("could not be signed")]
pub struct SignError;

impl SealKeys {
    /// Signs claims. `typ` says what they are, so that what was signed for one purpose is none for another (RFC 8725,
    /// section 3.11).
    ///
    /// # Errors
    /// [`SignError`] when the claims are no JSON.
    pub fn sign(&self, typ: &'static str, claims: &impl Serialize) -> Result<String, SignError> {
        let pair = key_pair(&self.current).ok_or(SignError)?;
        let header = Header { alg: "EdDSA", typ, kid: &PublicKey::of(&pair).kid };
        let part = |json: Result<Vec<u8>, serde_json::Error>| {
            json.map(|json| URL_SAFE_NO_PAD.encode(json)).map_err(|_| SignError)
        };
        let signed = format!("{}.{}", part(serde_json::to_vec(&header))?, part(serde_json::to_vec(claims))?);
        let signature = URL_SAFE_NO_PAD.encode(pair.sign(signed.as_bytes()));
        Ok(format!("{signed}.{signature}"))
    }

    /// Signs bytes for a purpose and leaves them as they are. The purpose is signed with them, so that a signature for
    /// one purpose is none for another.
    ///
    /// # Errors
    /// [`SignError`] when the key is none.
    pub fn sign_detached(&self, purpose: &'static str, bytes: &[u8]) -> Result<Detached, SignError> {
        let pair = key_pair(&self.current).ok_or(SignError)?;
        let value = URL_SAFE_NO_PAD.encode(pair.sign(&for_purpose(purpose, bytes)));
        Ok(Detached { kid: PublicKey::of(&pair).kid, value })
    }

    /// The keys that verify what was signed: the current one first, then the one before.
    pub fn public_keys(&self) -> PublicKeys {
        let keys = std::iter::once(&self.current).chain(&self.previous);
        PublicKeys { keys: keys.filter_map(key_pair).map(|pair| PublicKey::of(&pair)).collect() }
    }
}

fn key_pair(key: &Key) -> Option<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(key.expand("sign").as_slice()).ok()
}

impl PublicKey {
    fn of(pair: &Ed25519KeyPair) -> Self {
        let x = URL_SAFE_NO_PAD.encode(pair.public_key());
        // The thumbprint of RFC 7638 with the members of RFC 8037, appendix A.3.
        let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(members));
        let word = str::to_owned;
        Self { kty: word("OKP"), crv: word("Ed25519"), x, kid, purpose: word("sig"), alg: word("EdDSA") }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::clock::SystemRandomness;

    fn decoded(part: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(part).unwrap()
    }

    /// The claims, when one of the keys has signed them.
    fn opened(jws: &str, keys: &SealKeys) -> Option<Value> {
        let published = serde_json::to_value(keys.public_keys()).unwrap();
        let (signed, signature) = jws.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let header: Value = serde_json::from_slice(&decoded(header)).ok()?;
        let keys = published["keys"].as_array().unwrap();
        let key = keys.iter().find(|key| key["kid"] == header["kid"])?;
        let key = UnparsedPublicKey::new(&ED25519, decoded(key["x"].as_str().unwrap()));
        key.verify(signed.as_bytes(), &decoded(signature)).ok()?;
        serde_json::from_slice(&decoded(claims)).ok()
    }

    #[test]
    fn what_was_signed_is_verified_and_what_was_changed_is_not() {
        let keys = SealKeys::generate(&SystemRandomness);
        let jws = keys.sign("test+jwt", &json!({ "a": 1 })).unwrap();
        assert_eq!(opened(&jws, &keys), Some(json!({ "a": 1 })));
        let other = keys.sign("test+jwt", &json!({ "a": 2 })).unwrap();
        let mixed = format!("{}.{}", other.rsplit_once('.').unwrap().0, jws.rsplit_once('.').unwrap().1);
        assert_eq!(opened(&mixed, &keys), None);
        assert_eq!(opened(&jws, &SealKeys::generate(&SystemRandomness)), None);
        let header: Value = serde_json::from_slice(&decoded(jws.split('.').next().unwrap())).unwrap();
        assert_eq!((&header["alg"], &header["typ"]), (&json!("EdDSA"), &json!("test+jwt")));
    }

    #[test]
    fn the_key_before_still_verifies() {
        let (old, new) = (SealKeys::generate(&SystemRandomness), SealKeys::generate(&SystemRandomness));
        let jws = old.sign("test+jwt", &json!({})).unwrap();
        assert_eq!(opened(&jws, &new), None);
        let changed = new.with_previous(old);
        assert_eq!(opened(&jws, &changed), Some(json!({})));
        let jws = changed.sign("test+jwt", &json!({})).unwrap();
        assert_eq!(opened(&jws, &changed), Some(json!({})));
    }

    /// RFC 8037, appendix A: the key of A.1, its public half of A.2 and the thumbprint of A.3.
    #[test]
    fn the_thumbprint_is_that_of_the_standard() {
        let seed = decoded("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
        let key = PublicKey::of(&Ed25519KeyPair::from_seed_unchecked(&seed).unwrap());
        assert_eq!(key.x, "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assert_eq!(key.kid, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    #[test]
    fn no_private_half_is_published() {
        let keys = SealKeys::generate(&SystemRandomness);
        let published = serde_json::to_value(keys.public_keys()).unwrap();
        let members: Vec<&String> = published["keys"][0].as_object().unwrap().keys().collect();
        assert_eq!(members, ["alg", "crv", "kid", "kty", "use", "x"]);
    }
}
