//! Answers: what was seen of one exchange with Microsoft, and what it was read as. What was seen is kept beside the
//! reading, so that an old report can be read again by later knowledge.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Evidence;
use crate::domain::scope::ScopeSet;

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

/// What kind of body an answer had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// None, or nothing but blanks.
    Empty,
    /// A JSON object without an error.
    Json,
    /// A JSON object with an error object in it, whatever the status says.
    Error,
    /// Anything else: a page of a proxy, or JSON that was cut.
    Foreign,
}

/// What was seen of one answer of Graph, before it was read. Holds no token and nothing of a body but the codes and
/// the words of its error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The name of the request in the table of requests, such as `calendar`.
    pub request: String,
    /// HTTP status; `None` when no answer came.
    pub status: Option<u16>,
    /// The kind of body.
    pub body: Body,
    /// The error's codes, the outermost first, the innermost last.
    pub codes: Vec<String>,
    /// Microsoft's message of the error, at most 300 characters, with quoted parts, addresses and long numbers
    /// taken out.
    pub message: Option<String>,
    /// The answer asks for a new sign-in with certain claims.
    pub challenged: bool,
    /// The answer carried Graph's own `request-id`.
    pub signed: bool,
    /// `Retry-After` in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// The body of a success had the expected form. `false` for everything that is no success.
    pub expected: bool,
}

/// The claims that a policy of the tenant asks the next sign-in for, as the JSON text that the authorize endpoint takes
/// (Microsoft Entra "Claims challenges, claims requests and client capabilities"). No secret, but not for the reader.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClaimsChallenge(String);

/// A text that is no claims challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a claims challenge: expected a JSON object of at most 4,096 characters")]
pub struct InvalidChallenge;

impl ClaimsChallenge {
    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ClaimsChallenge {
    type Error = InvalidChallenge;

    fn try_from(text: String) -> Result<Self, InvalidChallenge> {
        let is_object =
            || serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|value| value.is_object());
        if text.len() <= 4_096 && is_object() { Ok(Self(text)) } else { Err(InvalidChallenge) }
    }
}

impl From<ClaimsChallenge> for String {
    fn from(challenge: ClaimsChallenge) -> Self {
        challenge.0
    }
}

impl fmt::Debug for ClaimsChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClaimsChallenge")
    }
}

/// One answer with its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What it means, by the knowledge of the time.
    pub meaning: Meaning,
    /// What was seen; `None` for the token endpoint, whose answers are read elsewhere.
    pub seen: Option<Seen>,
    /// The exchange.
    pub evidence: Evidence,
    /// When it is worth trying again, after throttling.
    pub retry_at: Option<Timestamp>,
    /// What a new sign-in has to ask for, after a challenge.
    pub challenge: Option<ClaimsChallenge>,
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

impl WriteAnswer {
    /// Whether nothing is left and nothing can turn up later: a creation that got no answer may still be on its way
    /// when its trace is not found.
    pub fn is_settled(&self) -> bool {
        let may_turn_up = self.create.meaning == Meaning::Success || self.create.meaning.is_inconclusive();
        self.gone && (self.remove.is_some() || !may_turn_up)
    }
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
    pub refreshable: bool,
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
    /// The changes of a calendar view, for which `Calendars.Read` is the least permission.
    pub read: Option<Answer>,
    /// The list of one event's attachments, which `Calendars.ReadBasic` does not unlock; when there was an event.
    pub attachments: Option<Answer>,
    /// The mailbox's time zones, which `User.Read` unlocks; asked when no calendar permission was issued. Whether a
    /// mailbox is needed to answer it is not documented, so it is a hint at most.
    pub time_zones: Option<Answer>,
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

impl Answers {
    /// Nothing asked yet but the token.
    pub const fn of_token(token: TokenFacts) -> Self {
        Self {
            token,
            refresh: None,
            me: None,
            calendar: None,
            read: None,
            attachments: None,
            time_zones: None,
            meeting_times: None,
            write: None,
            shared_read: None,
            shared_write: None,
            propagating: false,
        }
    }
}
