//! Signing what leaves the portal and has to be believed elsewhere: compact JWS (RFC 7515) with Ed25519 (RFC 8037), by a
//! key that follows from the sealing key. The public keys are published, the one before a change of keys included.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{Key, SealKeys};

/// Public keys as a JWK Set (RFC 7517, section 5).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKeys {
    keys: Vec<PublicKey>,
}

/// One public key (RFC 8037, section 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct PublicKey {
    kty: String,
    crv: String,
    x: String,
    kid: String,
    #[serde(rename = "use")]
    purpose: String,
    alg: String,
}

/// Why a text is no set of public keys that can verify anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKeys {
    /// Not a JWK Set.
    #[error("not a JWK Set: expected {{\"keys\": [...]}}, as /.well-known/jwks.json gives it")]
    NotASet,
    /// A key in it is private, and belongs into no file of public keys.
    #[error("a private key is in it; only public keys belong there")]
    Private,
    /// No key in it is one of ours.
    #[error("no Ed25519 key is in it")]
    None,
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
    /// Reads a JWK Set. Keys of other kinds are left out (RFC 7517, section 5).
    ///
    /// # Errors
    /// [`InvalidKeys`].
    pub fn from_jwks(text: &[u8]) -> Result<Self, InvalidKeys> {
        let set: Value = serde_json::from_slice(text).map_err(|_| InvalidKeys::NotASet)?;
        let members = set.get("keys").and_then(Value::as_array).ok_or(InvalidKeys::NotASet)?;
        if members.iter().any(|key| key.get("d").is_some()) {
            return Err(InvalidKeys::Private);
        }
        let keys: Vec<PublicKey> = members.iter().filter_map(PublicKey::read).collect();
        if keys.is_empty() { Err(InvalidKeys::None) } else { Ok(Self { keys }) }
    }

    /// These and others, each once.
    fn and(mut self, others: &Self) -> Self {
        for key in &others.keys {
            if !self.keys.iter().any(|known| known.kid == key.kid) {
                self.keys.push(key.clone());
            }
        }
        self
    }

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

    /// The keys that verify what was signed: the current one first, then the one before, then those that were retired.
    pub fn public_keys(&self) -> PublicKeys {
        let keys = std::iter::once(&self.current).chain(&self.previous);
        let keys = keys.filter_map(key_pair).map(|pair| PublicKey::of(&pair)).collect();
        PublicKeys { keys }.and(&self.retired)
    }

    /// Goes on publishing public keys whose private halves are no longer there, so that what they have signed can still
    /// be verified.
    #[must_use]
    pub fn with_retired(mut self, retired: PublicKeys) -> Self {
        self.retired = retired;
        self
    }
}

fn key_pair(key: &Key) -> Option<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(key.expand("sign").as_slice()).ok()
}

impl PublicKey {
    /// One of ours, whose name is the thumbprint of it.
    fn read(value: &Value) -> Option<Self> {
        let member = |name: &str| value.get(name).and_then(Value::as_str);
        let ours = member("kty") == Some("OKP") && member("crv") == Some("Ed25519");
        let x = member("x").filter(|x| ours && URL_SAFE_NO_PAD.decode(x).is_ok_and(|x| x.len() == 32))?;
        let key = Self::of_x(x.to_owned());
        (member("kid") == Some(&key.kid)).then_some(key)
    }

    fn of(pair: &Ed25519KeyPair) -> Self {
        Self::of_x(URL_SAFE_NO_PAD.encode(pair.public_key()))
    }

    fn of_x(x: String) -> Self {
        // The thumbprint of RFC 7638 with the members of RFC 8037, appendix A.3.
        let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(members));
        let word = str::to_owned;
        Self { kty: word("OKP"), crv: word("Ed25519"), x, kid, purpose: word("sig"), alg: word("EdDSA") }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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

    #[test]
    fn a_retired_key_still_verifies_when_its_public_half_is_kept() {
        let (old, new) = (SealKeys::generate(&SystemRandomness), SealKeys::generate(&SystemRandomness));
        let signature = old.sign_detached("test", b"bytes").unwrap();
        assert_eq!(new.public_keys().verify("test", b"bytes", &signature), Verified::UnknownKey);
        let archived = serde_json::to_vec(&old.public_keys()).unwrap();
        let retired = PublicKeys::from_jwks(&archived).unwrap();
        let keys = new.clone().with_retired(retired.clone());
        assert_eq!(keys.public_keys().verify("test", b"bytes", &signature), Verified::Yes);
        assert_eq!(keys.public_keys().verify("other", b"bytes", &signature), Verified::No);
        let twice = new.with_previous(old).with_retired(retired);
        assert_eq!(twice.public_keys().keys.len(), 2, "each key once");
    }

    #[test]
    fn only_public_keys_of_ours_are_read() {
        let ours = serde_json::to_value(SealKeys::generate(&SystemRandomness).public_keys()).unwrap();
        let with = |member: &str, value: Value| {
            let mut set = ours.clone();
            set["keys"][0][member] = value;
            PublicKeys::from_jwks(set.to_string().as_bytes())
        };
        assert!(with("alg", json!("EdDSA")).is_ok());
        assert_eq!(with("d", json!("secret")), Err(InvalidKeys::Private));
        assert_eq!(with("kty", json!("RSA")), Err(InvalidKeys::None));
        assert_eq!(with("kid", json!("another name")), Err(InvalidKeys::None));
        assert_eq!(with("x", json!("AAAA")), Err(InvalidKeys::None));
        for text in ["", "[]", "{}", r#"{"keys":1}"#] {
            assert_eq!(PublicKeys::from_jwks(text.as_bytes()), Err(InvalidKeys::NotASet), "{text}");
        }
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
