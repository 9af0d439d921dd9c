//! Probes: one question put to Microsoft for one permission, and what its answer means.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::scope::Scope;

pub mod answer;
pub mod rules;

pub use answer::{
    Answer, Answers, Body, ClaimsChallenge, InvalidChallenge, Meaning, Seen, TokenFacts, WriteAnswer,
};

/// What a permission's probe found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Granted, and an endpoint that this permission unlocks answered.
    Proven,
    /// Granted, and the endpoint answered, but a stronger granted permission unlocks it as well; a token cannot
    /// be narrowed, so the two cannot be told apart.
    Covered,
    /// Not in the issued scopes.
    Missing,
    /// Granted, but the mailbox or a policy stands in the way.
    Blocked,
    /// Consent was given a short while ago and has not arrived in tokens yet.
    Pending,
    /// No question was asked: not opted in, or nothing to test on.
    NotTested,
    /// A question was asked and no answer that means anything came back.
    CouldNotCheck,
}

impl Outcome {
    /// Whether the outcome may be shown as success. Only what was seen to answer is.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Proven | Self::Covered)
    }
}

/// One exchange with Microsoft, kept as evidence. Holds no token and no calendar content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// HTTP method.
    pub method: String,
    /// Path and query as sent, below the service's base where it has one; people's addresses are left out.
    pub request: String,
    /// The service asked: `graph`, `token`, `autodiscover`, `discovery`, `user realm`, `dns`, or `server` for a server of
    /// the organisation.
    pub service: String,
    /// HTTP status; `None` when no answer came.
    pub status: Option<u16>,
    /// Microsoft's error code, when the answer was an error.
    pub code: Option<String>,
    /// What happened, in one plain line.
    pub note: String,
    /// Time from sending to the end of the answer, in milliseconds.
    pub latency_ms: u64,
    /// Microsoft's `request-id`.
    pub request_id: Option<String>,
    /// Our `client-request-id`.
    pub client_request_id: Option<String>,
    /// The `x-ms-ags-diagnostic` header, cut at 500 characters.
    pub diagnostic: Option<String>,
    /// When it was asked.
    pub at: Timestamp,
}

impl Evidence {
    /// A question that was put at a time, with nothing known of its answer yet.
    pub fn asked(service: &str, method: &str, request: impl Into<String>, at: Timestamp) -> Self {
        Self {
            method: method.to_owned(),
            request: request.into(),
            service: service.to_owned(),
            status: None,
            code: None,
            note: String::new(),
            latency_ms: 0,
            request_id: None,
            client_request_id: None,
            diagnostic: None,
            at,
        }
    }
}

/// The result for one permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermissionResult {
    /// The permission.
    pub scope: Scope,
    /// Whether the token answer listed it (or, for OpenID scopes, showed its effect).
    pub granted: bool,
    /// What was found.
    pub outcome: Outcome,
    /// One plain sentence why.
    pub note: String,
    /// When it is worth trying again, after throttling.
    pub retry_at: Option<Timestamp>,
    /// The exchanges behind it.
    pub evidence: Vec<Evidence>,
}
