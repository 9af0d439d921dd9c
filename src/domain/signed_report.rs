//! A report as a file that can be believed: the report at a level, what was withheld, and a signature over all of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    redaction::{Level, Withheld},
    report::Report,
};

/// What [`SignedReport::format`] says.
pub const FORMAT: &str = "consentry-report";

/// The version of this shape, raised with every incompatible change.
pub const FILE_VERSION: u32 = 1;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedReport {
    /// [`FORMAT`].
    pub format: String,
    /// [`FILE_VERSION`] of the writer.
    pub version: u32,
    /// For whom it was made.
    pub level: Level,
    /// When.
    pub exported_at: Timestamp,
    /// The report.
    pub report: Report,
    /// What it does not say.
    pub withheld: Vec<Withheld>,
    /// The signature over the canonical form (RFC 8785) of everything else; `None` before signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

/// A signature in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// `EdDSA` (RFC 8037, section 3.1).
    pub alg: String,
    /// Names the key among those that the portal publishes.
    pub kid: String,
    /// The signature in base64url.
    pub value: String,
}

/// What a file's signature is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum SignatureState {
    /// Signed with that key, and unchanged since.
    Valid {
        /// The key.
        kid: String,
    },
    /// Changed after it was signed, or never signed with that key.
    Wrong,
    /// The key is not known here.
    UnknownKey {
        /// Its name.
        kid: String,
    },
    /// The file carries no signature.
    Missing,
}
