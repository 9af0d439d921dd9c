//! RSA signing keys and their published form.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::{
    rand::SystemRandom,
    rsa::KeyPair,
    signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey},
};
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1::EncodeRsaPrivateKey,
    rand_core::OsRng,
    sha2::{Digest, Sha256},
    traits::PublicKeyParts,
};
use serde_json::{Value, json};

const BITS: usize = 2048;

/// One RSA key that can sign tokens.
pub(crate) struct SigningKey {
    pub(crate) kid: String,
    public: RsaPublicKey,
    pair: KeyPair,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.kid).finish_non_exhaustive()
    }
}

impl SigningKey {
    /// Makes a fresh key; takes a noticeable part of a second.
    pub(crate) fn generate() -> Arc<Self> {
        let private = match RsaPrivateKey::new(&mut OsRng, BITS) {
            Ok(key) => key,
            Err(error) => unreachable!("2048 bits is a valid size: {error}"),
        };
        // ring makes no keys, and signs several times faster: every token is signed while the world stands still.
        let pair = private.to_pkcs1_der().ok().and_then(|der| KeyPair::from_der(der.as_bytes()).ok());
        let Some(pair) = pair else { unreachable!("a fresh key is a valid one") };
        let kid = URL_SAFE_NO_PAD.encode(&Sha256::digest(private.n().to_bytes_be())[..20]);
        Arc::new(Self { kid, public: RsaPublicKey::from(&private), pair })
    }

    /// RS256 signature over `input`.
    pub(crate) fn sign(&self, input: &str) -> String {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        match self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), input.as_bytes(), &mut signature) {
            Ok(()) => URL_SAFE_NO_PAD.encode(signature),
            Err(error) => unreachable!("the signature has the length of the key: {error}"),
        }
    }

    fn verifies(&self, input: &str, signature: &[u8]) -> bool {
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, self.pair.public_key());
        public.verify(input.as_bytes(), signature).is_ok()
    }

    fn jwk(&self, issuer: &str, cloud: &str) -> Value {
        let (n, e) = (self.public.n().to_bytes_be(), self.public.e().to_bytes_be());
        json!({
            "kty": "RSA", "use": "sig", "kid": self.kid, "x5t": self.kid,
            "n": URL_SAFE_NO_PAD.encode(n), "e": URL_SAFE_NO_PAD.encode(e),
            "cloud_instance_name": cloud, "issuer": issuer,
        })
    }
}

/// Keys of the simulated cloud: several are published at any time, one signs.
#[derive(Debug)]
pub(crate) struct KeyRing {
    /// Published keys of this cloud; the last one signs.
    own: Vec<Arc<SigningKey>>,
    /// Published under the same issuer template, labelled as another cloud's.
    foreign: Arc<SigningKey>,
    /// Never published; for tokens that must be refused.
    unpublished: Arc<SigningKey>,
}

/// Own keys kept published after rotations.
const PUBLISHED: usize = 3;

impl KeyRing {
    /// The starting keys. They are made once per process, so that many simulators in one test run start quickly.
    pub(crate) fn new() -> Self {
        static FIRST: OnceLock<[Arc<SigningKey>; 4]> = OnceLock::new();
        let [older, current, foreign, unpublished] = FIRST
            .get_or_init(|| {
                std::thread::scope(|scope| {
                    [(); 4].map(|()| scope.spawn(SigningKey::generate)).map(|thread| match thread.join() {
                        Ok(key) => key,
                        Err(panic) => std::panic::resume_unwind(panic),
                    })
                })
            })
            .clone();
        Self { own: vec![older, current], foreign, unpublished }
    }

    /// Signs with `key` from now on; the oldest own key may leave the published set.
    pub(crate) fn rotate(&mut self, key: Arc<SigningKey>) {
        self.own.push(key);
        if self.own.len() > PUBLISHED {
            self.own.remove(0);
        }
    }

    pub(crate) fn current(&self) -> &SigningKey {
        self.own.last().unwrap_or(&self.unpublished)
    }

    pub(crate) fn foreign(&self) -> &SigningKey {
        &self.foreign
    }

    pub(crate) fn unpublished(&self) -> &SigningKey {
        &self.unpublished
    }

    /// Whether `signature` over `input` was made by a published key of this cloud.
    pub(crate) fn verifies(&self, kid: &str, input: &str, signature: &[u8]) -> bool {
        self.own.iter().any(|key| key.kid == kid && key.verifies(input, signature))
    }

    /// The JSON Web Key Set with the members Microsoft adds to each key.
    pub(crate) fn jwks(&self, issuer: &str, cloud: &str, foreign_cloud: &str) -> Value {
        let own = self.own.iter().map(|key| key.jwk(issuer, cloud));
        let foreign = std::iter::once(self.foreign.jwk(issuer, foreign_cloud));
        json!({ "keys": own.chain(foreign).collect::<Vec<_>>() })
    }
}
