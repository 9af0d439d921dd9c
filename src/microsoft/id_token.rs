//! Verifies ID tokens: the library checks signature, audience, expiry and nonce; what is particular to a
//! multi-tenant app in Entra is checked here on top.
//!
//! Sources: OpenID Connect Core 1.0 §3.1.3.7; Microsoft identity platform, "Access tokens" (validation of issuer
//! and of the key's issuer) and "Claims validation"; Microsoft.IdentityModel for the leeway and the key's cloud.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    ClaimsVerificationError, IssuerUrl, Nonce, SignatureVerificationError,
    core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet},
};
use serde::Deserialize;

use super::{
    authority::{Authority, signing_keys::SigningKey},
    identity::Identity,
};
use crate::{
    domain::{
        cloud::Cloud,
        id::{ClientId, TenantId},
    },
    secret::Secret,
};

mod claims;

use claims::Claims;

/// How far clocks may differ; the default of Microsoft's own library.
const LEEWAY: SignedDuration = SignedDuration::from_mins(5);
const LONGEST_TOKEN: usize = 64 * 1024;

/// Why an ID token was refused. Holds nothing of the token but, where it was verified, its tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// No ID token came though one was asked for.
    #[error("no ID token came")]
    Missing,
    /// Not a JWT, or claims of an unexpected form.
    #[error("the ID token cannot be read")]
    Unreadable,
    /// Not signed with RS256.
    #[error("the ID token is not signed with RS256")]
    Algorithm,
    /// No key of that id is published.
    #[error("the ID token names a signing key that is not published")]
    KeyUnknown,
    /// The key may not sign for this issuer.
    #[error("the signing key belongs to another issuer")]
    KeyIssuer,
    /// The key belongs to another Microsoft cloud.
    #[error("the signing key belongs to another Microsoft cloud")]
    KeyCloud,
    /// The signature is wrong.
    #[error("the ID token's signature is wrong")]
    Signature,
    /// Made for another app.
    #[error("the ID token was made for another app")]
    Audience,
    /// Made for another sign-in.
    #[error("the ID token belongs to another sign-in (nonce)")]
    Nonce,
    /// Too old.
    #[error("the ID token has expired")]
    Expired,
    /// From the future.
    #[error("the ID token is not valid yet")]
    NotYetValid,
    /// Not a version 2.0 token.
    #[error("the ID token is not of version 2.0")]
    Version,
    /// Not exactly one tenant id.
    #[error("the ID token does not hold exactly one tenant id")]
    TenantClaim,
    /// No object id.
    #[error("the ID token holds no object id")]
    ObjectId,
    /// Issued by somebody else than the tenant it names.
    #[error("the ID token was issued by somebody else than the tenant it names")]
    Issuer,
    /// A good token of another tenant than the one asked for.
    #[error("the account belongs to another tenant ({actual})")]
    OtherTenant {
        /// The tenant, verified.
        actual: TenantId,
    },
}

/// What a token is held against.
pub(crate) struct Expected<'a> {
    pub(crate) client_id: ClientId,
    pub(crate) cloud: &'a Cloud,
    pub(crate) authority: Authority,
    /// The discovery document's issuer, possibly with `{tenantid}`.
    pub(crate) issuer: &'a str,
    /// The discovery document's cloud.
    pub(crate) instance_name: Option<&'a str>,
    /// `None` after a refresh, whose tokens carry no nonce.
    pub(crate) nonce: Option<&'a Secret>,
    pub(crate) now: Timestamp,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
}

/// The id of the key that a token says it is signed with. The algorithm is checked on the way.
pub(crate) fn key_id(token: &Secret) -> Result<String, TokenFault> {
    let text = token.expose();
    if text.len() > LONGEST_TOKEN {
        return Err(TokenFault::Unreadable);
    }
    let part = text.split('.').next().unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| TokenFault::Unreadable)?;
    let header: Header = serde_json::from_slice(&bytes).map_err(|_| TokenFault::Unreadable)?;
    if header.alg != "RS256" {
        return Err(TokenFault::Algorithm);
    }
    header.kid.ok_or(TokenFault::KeyUnknown)
}

/// Verifies a token with the key it names.
pub(crate) fn verify(
    token: &Secret,
    key: &SigningKey,
    expected: &Expected<'_>,
) -> Result<Identity, TokenFault> {
    if key_id(token)? != key.id {
        return Err(TokenFault::KeyUnknown);
    }
    let claims = Claims::read(token.expose())?;
    let tenant = claims.tenant()?;
    let issuer = issuer_of(expected.cloud, tenant);
    check_key(key, tenant, &issuer, expected)?;
    check_declared_issuer(tenant, expected)?;
    check_with_library(token, key, &issuer, expected)?;
    if claims.starts_after(expected.now.saturating_add(LEEWAY).unwrap_or(expected.now)) {
        return Err(TokenFault::NotYetValid);
    }
    if claims.text("ver") != Some("2.0") {
        return Err(TokenFault::Version);
    }
    if let Authority::Tenant(asked) = expected.authority
        && asked != tenant
    {
        return Err(TokenFault::OtherTenant { actual: tenant });
    }
    claims.identity(tenant)
}

fn issuer_of(cloud: &Cloud, tenant: TenantId) -> String {
    Cloud::below(&cloud.authority, &format!("{tenant}/v2.0")).into()
}

fn check_key(
    key: &SigningKey,
    tenant: TenantId,
    issuer: &str,
    expected: &Expected<'_>,
) -> Result<(), TokenFault> {
    if let Some(template) = &key.issuer
        && template.replace("{tenantid}", &tenant.to_string()) != issuer
    {
        return Err(TokenFault::KeyIssuer);
    }
    // The shared key set holds US Government keys under the very same issuer template.
    if let (Some(of_key), Some(of_document)) = (key.instance_name.as_deref(), expected.instance_name)
        && of_key != of_document
    {
        return Err(TokenFault::KeyCloud);
    }
    Ok(())
}

/// The discovery document has to speak for the cloud's own issuers.
fn check_declared_issuer(tenant: TenantId, expected: &Expected<'_>) -> Result<(), TokenFault> {
    let asked = match expected.authority {
        Authority::Organizations => tenant,
        Authority::Tenant(asked) => asked,
    };
    let declared = expected.issuer.replace("{tenantid}", &asked.to_string());
    if declared == issuer_of(expected.cloud, asked) { Ok(()) } else { Err(TokenFault::Issuer) }
}

fn check_with_library(
    token: &Secret,
    key: &SigningKey,
    issuer: &str,
    expected: &Expected<'_>,
) -> Result<(), TokenFault> {
    let parsed: CoreIdToken = token.expose().parse().map_err(|_| TokenFault::Unreadable)?;
    let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|_| TokenFault::Issuer)?;
    let client = openidconnect::ClientId::new(expected.client_id.to_string());
    let keys = CoreJsonWebKeySet::new(vec![key.key.clone()]);
    let latest = expected.now.saturating_sub(LEEWAY).unwrap_or(expected.now);
    let latest = chrono::DateTime::from_timestamp(latest.as_second(), 0).ok_or(TokenFault::Expired)?;
    let verifier = CoreIdTokenVerifier::new_public_client(client, issuer, keys).set_time_fn(move || latest);
    let nonce_matches = |presented: Option<&Nonce>| match expected.nonce {
        None => Ok(()),
        Some(nonce) => {
            let same =
                presented.is_some_and(|text| Secret::new(text.secret().as_str()).digest() == nonce.digest());
            if same { Ok(()) } else { Err(String::new()) }
        }
    };
    parsed.claims(&verifier, nonce_matches).map(drop).map_err(|error| read_refusal(&error))
}

fn read_refusal(error: &ClaimsVerificationError) -> TokenFault {
    match error {
        ClaimsVerificationError::Expired(_) => TokenFault::Expired,
        ClaimsVerificationError::InvalidAudience(_) => TokenFault::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => TokenFault::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => TokenFault::Nonce,
        ClaimsVerificationError::SignatureVerification(signature) => match signature {
            SignatureVerificationError::DisallowedAlg(_)
            | SignatureVerificationError::NoSignature
            | SignatureVerificationError::UnsupportedAlg(_) => TokenFault::Algorithm,
            SignatureVerificationError::NoMatchingKey => TokenFault::KeyUnknown,
            _ => TokenFault::Signature,
        },
        _ => TokenFault::Unreadable,
    }
}

#[cfg(test)]
mod tests;
