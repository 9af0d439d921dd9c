//! A public key registered for client assertions.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rsa::{
    RsaPublicKey, pkcs1v15,
    pkcs8::DecodePublicKey,
    pss,
    sha2::{Digest, Sha256},
    signature::Verifier,
};
use sha1::Sha1;
use x509_cert::{
    Certificate,
    der::{DecodePem, Encode},
};

/// Key and certificate thumbprints.
#[derive(Debug)]
pub(crate) struct ClientKey {
    public: RsaPublicKey,
    /// `x5t` and `x5t#S256`; a bare key has none.
    thumbprints: Option<(String, String)>,
}

impl ClientKey {
    /// Reads a PEM certificate or a PEM public key.
    pub(crate) fn from_pem(pem: &str) -> Option<Self> {
        if let Ok(public) = RsaPublicKey::from_public_key_pem(pem) {
            return Some(Self { public, thumbprints: None });
        }
        let certificate = Certificate::from_pem(pem).ok()?;
        let der = certificate.to_der().ok()?;
        let key = certificate.tbs_certificate.subject_public_key_info.to_der().ok()?;
        let public = RsaPublicKey::from_public_key_der(&key).ok()?;
        let thumbprints =
            (URL_SAFE_NO_PAD.encode(Sha1::digest(&der)), URL_SAFE_NO_PAD.encode(Sha256::digest(&der)));
        Some(Self { public, thumbprints: Some(thumbprints) })
    }

    /// Whether a JWT header names this key; a bare key answers to every header without thumbprint.
    pub(crate) fn is_named(&self, x5t: Option<&str>, x5t_s256: Option<&str>) -> bool {
        match &self.thumbprints {
            Some((sha1, sha256)) => match (x5t_s256, x5t) {
                (Some(named), _) => named.trim_end_matches('=') == sha256,
                (None, Some(named)) => named.trim_end_matches('=') == sha1,
                (None, None) => false,
            },
            None => x5t.is_none() && x5t_s256.is_none(),
        }
    }

    /// Checks an RS256 or PS256 signature.
    pub(crate) fn verifies(&self, algorithm: &str, input: &[u8], signature: &[u8]) -> bool {
        let public = self.public.clone();
        match algorithm {
            "RS256" => pkcs1v15::Signature::try_from(signature).is_ok_and(|signature| {
                pkcs1v15::VerifyingKey::<Sha256>::new(public).verify(input, &signature).is_ok()
            }),
            "PS256" => pss::Signature::try_from(signature).is_ok_and(|signature| {
                pss::VerifyingKey::<Sha256>::new(public).verify(input, &signature).is_ok()
            }),
            _ => false,
        }
    }
}
