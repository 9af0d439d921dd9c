//! How the app proves itself at the token endpoint: a secret, or a certificate's private key.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use rustls::{
    SignatureScheme,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
    sign::{CertifiedKey, SigningKey},
};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::Url;
use uuid::Uuid;

use super::error::MicrosoftError;
use crate::{domain::id::ClientId, secret::Secret};

/// Microsoft advises five to ten minutes.
const ASSERTION_SECONDS: i64 = 300;

/// The credential of the vendor's app registration.
#[derive(Debug, Clone)]
pub enum Credential {
    /// A client secret.
    Secret(Secret),
    /// A certificate with its private key; made by [`Credential::certificate`].
    Certificate(CertificateCredential),
}

/// A certificate whose private key was checked to belong to it and to be able to sign PS256.
#[derive(Clone)]
pub struct CertificateCredential {
    key: Arc<dyn SigningKey>,
    thumbprint: String,
}

impl fmt::Debug for CertificateCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateCredential").field("thumbprint", &self.thumbprint).finish_non_exhaustive()
    }
}

/// Why a certificate cannot serve as credential. Holds nothing of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialFault {
    /// No private key found.
    #[error("no private key in PEM form (expected BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY)")]
    PrivateKey,
    /// No certificate found.
    #[error("no certificate in PEM form (expected BEGIN CERTIFICATE)")]
    Certificate,
    /// The key is damaged, too small, or of a kind that cannot sign PS256.
    #[error("the private key cannot be used: Entra needs an RSA key of at least 2048 bits")]
    Unusable,
    /// Key and certificate belong to different pairs.
    #[error("the private key does not belong to the certificate")]
    Mismatch,
}

impl Credential {
    /// Takes a private key (PKCS#8 or PKCS#1) and its certificate, both PEM.
    ///
    /// # Errors
    /// [`CredentialFault`] names what is wrong with them.
    pub fn certificate(private_key_pem: &Secret, certificate_pem: &str) -> Result<Self, CredentialFault> {
        let key = PrivateKeyDer::from_pem_slice(private_key_pem.expose().as_bytes())
            .map_err(|_| CredentialFault::PrivateKey)?;
        let certificate = CertificateDer::from_pem_slice(certificate_pem.as_bytes())
            .map_err(|_| CredentialFault::Certificate)?
            .into_owned();
        let thumbprint = URL_SAFE_NO_PAD.encode(Sha256::digest(&certificate));
        let provider = rustls::crypto::ring::default_provider();
        let key = provider.key_provider.load_private_key(key).map_err(|_| CredentialFault::Unusable)?;
        if key.choose_scheme(&[SignatureScheme::RSA_PSS_SHA256]).is_none() {
            return Err(CredentialFault::Unusable);
        }
        let pair = CertifiedKey::new(vec![certificate], Arc::clone(&key));
        pair.keys_match().map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => CredentialFault::Mismatch,
            _ => CredentialFault::Certificate,
        })?;
        Ok(Self::Certificate(CertificateCredential { key, thumbprint }))
    }

    /// The form members that prove the app to a token endpoint.
    pub(crate) fn proof(
        &self,
        client_id: ClientId,
        token_endpoint: &Url,
        now: Timestamp,
        assertion_id: Uuid,
    ) -> Result<Vec<(&'static str, Secret)>, MicrosoftError> {
        match self {
            Self::Secret(secret) => Ok(vec![("client_secret", secret.clone())]),
            Self::Certificate(certificate) => {
                let assertion = certificate.assertion(client_id, token_endpoint, now, assertion_id)?;
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                Ok(vec![("client_assertion_type", Secret::new(kind)), ("client_assertion", assertion)])
            }
        }
    }
}

impl CertificateCredential {
    /// A client assertion (RFC 7523 §2.2; Microsoft identity platform, "Certificate credentials").
    fn assertion(
        &self,
        client_id: ClientId,
        audience: &Url,
        now: Timestamp,
        id: Uuid,
    ) -> Result<Secret, MicrosoftError> {
        let seconds = now.as_second();
        let header = json!({ "alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint });
        let payload = json!({
            "aud": audience.as_str(), "iss": client_id.to_string(), "sub": client_id.to_string(),
            "jti": id.hyphenated().to_string(),
            "nbf": seconds, "iat": seconds, "exp": seconds.saturating_add(ASSERTION_SECONDS),
        });
        let encoded = |part: &serde_json::Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", encoded(&header), encoded(&payload));
        let signer =
            self.key.choose_scheme(&[SignatureScheme::RSA_PSS_SHA256]).ok_or(MicrosoftError::Signing)?;
        let signature = signer.sign(message.as_bytes()).map_err(|_| MicrosoftError::Signing)?;
        Ok(Secret::new(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))))
    }
}

#[cfg(test)]
mod tests {
    use ring::signature::{RSA_PSS_2048_8192_SHA256, RsaKeyPair, RsaPublicKeyComponents};
    use rustls::pki_types::PrivatePkcs1KeyDer;

    use super::*;

    const PKCS8: &str = include_str!("../../tests/fixtures/app-key.pkcs8.pem");
    const PKCS1: &str = include_str!("../../tests/fixtures/app-key.pkcs1.pem");
    const CERTIFICATE: &str = include_str!("../../tests/fixtures/app-certificate.pem");
    const OTHER_KEY: &str = include_str!("../../tests/fixtures/signing-key.pkcs1.pem");

    fn load(key: &str, certificate: &str) -> Result<Credential, CredentialFault> {
        Credential::certificate(&Secret::new(key), certificate)
    }

    #[test]
    fn faults_are_named() {
        for (key, certificate, fault) in [
            ("", CERTIFICATE, CredentialFault::PrivateKey),
            (PKCS8, "", CredentialFault::Certificate),
            (PKCS8, PKCS8, CredentialFault::Certificate),
            (OTHER_KEY, CERTIFICATE, CredentialFault::Mismatch),
            (
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
                CERTIFICATE,
                CredentialFault::Unusable,
            ),
        ] {
            assert_eq!(load(key, certificate).err(), Some(fault));
        }
    }

    #[test]
    fn an_assertion_is_signed_ps256_and_holds_what_entra_asks_for() {
        let endpoint: Url = "https://login.microsoftonline.com/t/oauth2/v2.0/token".parse().unwrap();
        let client: ClientId = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001".parse().unwrap();
        for pem in [PKCS8, PKCS1] {
            let credential = load(pem, CERTIFICATE).unwrap();
            let proof = credential.proof(client, &endpoint, Timestamp::UNIX_EPOCH, Uuid::nil()).unwrap();
            let token = proof[1].1.expose();
            let (signed, signature) = token.rsplit_once('.').unwrap();
            let (header, payload) = signed.split_once('.').unwrap();
            let decode = |part: &str| -> serde_json::Value {
                serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
            };
            assert_eq!(decode(header)["alg"], "PS256");
            assert_eq!(decode(header)["x5t#S256"].as_str().unwrap().len(), 43);
            let payload = decode(payload);
            assert_eq!((&payload["aud"], &payload["exp"]), (&endpoint.as_str().into(), &300.into()));
            assert_eq!(payload["iss"], payload["sub"]);

            let der = PrivatePkcs1KeyDer::from_pem_slice(PKCS1.as_bytes()).unwrap();
            let public = RsaKeyPair::from_der(der.secret_pkcs1_der()).unwrap();
            RsaPublicKeyComponents::<Vec<u8>>::from(public.public())
                .verify(
                    &RSA_PSS_2048_8192_SHA256,
                    signed.as_bytes(),
                    &URL_SAFE_NO_PAD.decode(signature).unwrap(),
                )
                .unwrap();
        }
    }

    #[test]
    fn nothing_of_the_key_is_printed() {
        let printed = format!("{:?}", load(PKCS8, CERTIFICATE).unwrap());
        assert!(
            printed.starts_with("Certificate(CertificateCredential { thumbprint: ") && printed.len() < 120
        );
    }
}
