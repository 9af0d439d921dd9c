//! A report as a signed file, and reading such a file back.

use crate::{
    domain::signed_report::{FILE_VERSION, FORMAT, Signature, SignatureState, SignedReport},
    seal::{Detached, PublicKeys, Verified},
};

use super::{portal::Portal, redaction::Redacted, refusal::Refusal};

const PURPOSE: &str = "consentry report";
const ALGORITHM: &str = "EdDSA";

/// Signs a report.
///
/// # Errors
/// [`Refusal::Internal`] when it cannot be signed.
pub fn sign(portal: &Portal, redacted: Redacted) -> Result<SignedReport, Refusal> {
    let mut file = SignedReport {
        format: FORMAT.to_owned(),
        version: FILE_VERSION,
        level: redacted.level,
        exported_at: portal.now(),
        report: redacted.report,
        withheld: redacted.withheld,
        signature: None,
    };
    let internal = |error: &dyn std::fmt::Display| Refusal::Internal(error.to_string());
    let canonical = canonical(&file).map_err(|error| internal(&error))?;
    let Detached { kid, value } =
        portal.keys.sign_detached(PURPOSE, &canonical).map_err(|error| internal(&error))?;
    file.signature = Some(Signature { alg: ALGORITHM.to_owned(), kid, value });
    Ok(file)
}

/// What a file's signature is worth to whoever knows these keys.
pub fn verify(file: &SignedReport, keys: &PublicKeys) -> SignatureState {
    let Some(signature) = &file.signature else { return SignatureState::Missing };
    let detached = Detached { kid: signature.kid.clone(), value: signature.value.clone() };
    let unsigned = SignedReport { signature: None, ..file.clone() };
    let verified = canonical(&unsigned).map(|bytes| keys.verify(PURPOSE, &bytes, &detached));
    match verified {
        Ok(Verified::Yes) if signature.alg == ALGORITHM => SignatureState::Valid { kid: detached.kid },
        Ok(Verified::UnknownKey) => SignatureState::UnknownKey { kid: detached.kid },
        _ => SignatureState::Wrong,
    }
}

fn canonical(file: &SignedReport) -> serde_json::Result<Vec<u8>> {
    serde_json_canonicalizer::to_vec(file)
}
