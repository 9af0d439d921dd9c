//! A report as a signed file, and reading such a file back.

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    domain::signed_report::{FILE_VERSION, FORMAT, Signature, SignatureState, SignedReport},
    seal::{Detached, PublicKeys, SealKeys, SignError, Verified},
};

use super::{
    portal::Portal,
    redaction::{self, Redacted},
    refusal::Refusal,
};

mod opened;
mod page;
mod strict_json;

pub use opened::{Opened, read};
pub use page::{DATA_START, for_page, is_page};

/// Signed with the file, so that a signature for another purpose is none for a report.
pub const PURPOSE: &str = "consentry report";
const ALGORITHM: &str = "EdDSA";
const SIGNATURE: &str = "signature";

/// Signs a report.
///
/// # Errors
/// [`Refusal::Internal`] when it cannot be signed.
pub fn sign(portal: &Portal, redacted: Redacted) -> Result<SignedReport, Refusal> {
    sign_with(&portal.keys, portal.now(), redacted).map_err(|error| Refusal::Internal(error.to_string()))
}

/// Signs a report with these keys.
///
/// # Errors
/// [`SignError`] when it cannot be signed.
pub fn sign_with(
    keys: &SealKeys,
    exported_at: Timestamp,
    redacted: Redacted,
) -> Result<SignedReport, SignError> {
    let mut file = SignedReport {
        format: FORMAT.to_owned(),
        version: FILE_VERSION,
        level: redacted.level,
        exported_at: redaction::time(exported_at, redacted.level),
        report: redacted.report,
        withheld: redacted.withheld,
        signature: None,
    };
    let canonical = serde_json_canonicalizer::to_vec(&file).map_err(|_| SignError)?;
    let Detached { kid, value } = keys.sign_detached(PURPOSE, &canonical)?;
    file.signature = Some(Signature { alg: ALGORITHM.to_owned(), kid, value });
    Ok(file)
}

/// What the signature of a file is worth to whoever knows these keys. Judged is the file as it came, with every member
/// in it, and not what was understood of it.
fn verify(mut file: Value, keys: &PublicKeys) -> SignatureState {
    let signature = file.as_object_mut().and_then(|members| members.remove(SIGNATURE));
    let Some(signature) = signature else { return SignatureState::Missing };
    let Ok(Signature { alg, kid, value }) = serde_json::from_value(signature) else {
        return SignatureState::Wrong;
    };
    let Ok(canonical) = serde_json_canonicalizer::to_vec(&file) else { return SignatureState::Wrong };
    match keys.verify(PURPOSE, &canonical, &Detached { kid: kid.clone(), value }) {
        Verified::Yes if alg == ALGORITHM => SignatureState::Valid { kid },
        Verified::UnknownKey => SignatureState::UnknownKey { kid },
        Verified::Yes | Verified::No => SignatureState::Wrong,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn canonical(value: &Value) -> String {
        String::from_utf8(serde_json_canonicalizer::to_vec(value).unwrap()).unwrap()
    }

    /// RFC 8785, sections 3.2.2, 3.2.3 and 3.2.4, without the numbers that no report has.
    #[test]
    fn the_canonical_form_is_that_of_the_standard() {
        let sorted = json!({
            "\u{20ac}": "Euro Sign",
            "\r": "Carriage Return",
            "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One",
            "\u{1f600}": "Emoji: Grinning Face",
            "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis",
        });
        assert_eq!(
            canonical(&sorted),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
             \"\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\
             \"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        );
        let text = json!({ "string": "\u{20ac}$\u{f}\nA'B\"\\\\\"/", "literals": [null, true, false] });
        assert_eq!(
            canonical(&text),
            "{\"literals\":[null,true,false],\"string\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
        let numbers = json!([0, 1, -1, 9_007_199_254_740_991_u64, -9_007_199_254_740_991_i64]);
        assert_eq!(canonical(&numbers), "[0,1,-1,9007199254740991,-9007199254740991]");
    }
}
