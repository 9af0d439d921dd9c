//! Probes: one question put to Microsoft for one permission, and what its answer means.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::scope::{Scope, ScopeSet};

pub mod rules;

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
    /// Path and query as sent, below the service's base; addresses of other people are left out.
    pub request: String,
    /// The service asked: `graph`, `token`, `autodiscover` or `dns`.
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

/// The meaning of one Graph answer, after the knowledge of error codes was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// 2xx with the expected body.
    Success,
    /// 403: the token lacks a permission, or the person lacks the right on that object.
    AccessDenied,
    /// Graph knows the person and finds no usable Exchange Online mailbox: on-premises, unlicensed,
    /// soft-deleted, guest. Never decides between these by itself.
    NoMailbox,
    /// The tenant has no Exchange Online at all.
    NoExchangeOnline,
    /// The mailbox is moving or its location is stale.
    MailboxMoving,
    /// An Exchange policy refuses this app's access to mailboxes.
    PolicyBlock,
    /// A continuous access evaluation or Conditional Access challenge.
    ClaimsChallenge,
    /// The token was refused.
    TokenRejected,
    /// 429, or 503 with a wait.
    Throttled,
    /// 404 of the object itself.
    NotFound,
    /// A fault on Microsoft's side.
    ServiceFault,
    /// No answer in time, connection broken, or an answer that is not Graph's (a proxy page, cut JSON).
    NoAnswer,
    /// An answer we have no reading for.
    Unknown,
}

impl Meaning {
    /// Whether the answer says nothing about the permission or the mailbox.
    pub const fn is_inconclusive(self) -> bool {
        matches!(
            self,
            Self::ClaimsChallenge
                | Self::TokenRejected
                | Self::Throttled
                | Self::ServiceFault
                | Self::NoAnswer
                | Self::Unknown
        )
    }
}

/// One answer with its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What it means.
    pub meaning: Meaning,
    /// The exchange.
    pub evidence: Evidence,
    /// When Microsoft asks to wait until, after throttling.
    pub retry_at: Option<Timestamp>,
}

/// The answers of a write test: something was created and had to be removed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteAnswer {
    /// The creation.
    pub create: Answer,
    /// The removal, when something was created.
    pub remove: Option<Answer>,
    /// Whether what was created is known to be gone. `true` when nothing was created.
    pub gone: bool,
}

/// What the token answer itself shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenFacts {
    /// The issued scopes.
    pub issued: ScopeSet,
    /// An ID token came and was verified.
    pub id_token: bool,
    /// It held `name` or `preferred_username`.
    pub profile_claims: bool,
    /// A refresh token came.
    pub refresh_token: bool,
    /// The token exchange.
    pub evidence: Evidence,
}

/// All answers of a diagnosis; `None` means the question was not asked, or not yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// The token answer.
    pub token: TokenFacts,
    /// One real refresh.
    pub refresh: Option<Answer>,
    /// `GET /me`.
    pub me: Option<Answer>,
    /// `GET /me/calendar`: is there a mailbox.
    pub calendar: Option<Answer>,
    /// The endpoint for which `Calendars.Read` is the least permission.
    pub read: Option<Answer>,
    /// `POST /me/findMeetingTimes`, which only the `.Shared` permissions unlock.
    pub meeting_times: Option<Answer>,
    /// Write test in the person's own calendar; opt-in.
    pub write: Option<WriteAnswer>,
    /// Reading the calendar a colleague shared; when one was named.
    pub shared_read: Option<Answer>,
    /// Write test in that calendar; opt-in.
    pub shared_write: Option<WriteAnswer>,
    /// Consent was given less than an hour ago, so that what is missing may still arrive.
    pub propagating: bool,
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
