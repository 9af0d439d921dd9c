//! The consent request: one hand-over from a user or support to an admin, and the states it can be in.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    grant::{Grant, GrantComparison},
    id::{ConsentRequestId, DiagnosisId, ObjectId, TenantId},
    sign_in_error::SignInError,
};

/// How long after consent a missing scope counts as "not there yet" instead of "not granted". Reports from the
/// field range from seconds to an hour (Microsoft Entra "bundle consent" article; vendors' help pages).
pub const PROPAGATION_LIMIT: SignedDuration = SignedDuration::from_mins(60);

/// How late a look at a grant may be before nobody is taken to be looking.
const OVERDUE: SignedDuration = SignedDuration::from_mins(1);

/// On whose side somebody stands who asks for consent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Of the organisation that has to consent.
    #[default]
    Customer,
    /// Of the vendor's support.
    Vendor,
}

/// Who asked for the consent, as the admin's page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requester {
    /// On whose side they stand.
    #[serde(default)]
    pub side: Side,
    /// Object id in the tenant; `None` for the vendor's people, and when a person could not sign in at all: `name` and
    /// `username` are then their own words, which the admin's page says.
    pub person: Option<ObjectId>,
    /// Display name.
    pub name: String,
    /// Sign-in name or address, for the admin to recognise. Not an identity.
    pub username: String,
}

/// Where a request stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum ConsentState {
    /// The link exists.
    Created,
    /// Somebody opened the link.
    Opened,
    /// Microsoft sent an admin back with a consent answer; nothing is proven yet.
    Consented {
        /// When the answer came.
        at: Timestamp,
    },
    /// The grant is being read from fresh tokens.
    Proving {
        /// When consent was given; the propagation time counts from here.
        since: Timestamp,
        /// How often a fresh token was asked for so far.
        attempts: u32,
        /// When the next try is due; `None` when a person has to sign in first.
        next_try: Option<Timestamp>,
        /// What the last token lacked or the error it met.
        last: Option<Shortfall>,
    },
    /// A fresh token held every scope of the manifest.
    Proven {
        /// The grant as read.
        grant: Grant,
        /// The admin's own diagnosis, when it was run.
        diagnosis: Option<DiagnosisId>,
    },
    /// The admin said no.
    Refused {
        /// When.
        at: Timestamp,
        /// The reason the admin gave to the requester, if any.
        reason: Option<String>,
    },
    /// It did not work, and waiting will not help.
    Failed {
        /// When.
        at: Timestamp,
        /// Why.
        failure: ConsentFailure,
    },
}

/// What a fresh token fell short of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Shortfall {
    /// A token came, without some of the scopes.
    Scopes {
        /// The comparison with the manifest.
        comparison: GrantComparison,
    },
    /// No token came.
    Error {
        /// What Entra said.
        error: SignInError,
    },
    /// The token held everything, but its person may have consented for themselves only.
    PersonalOnly,
    /// Microsoft could not be reached or answered out of form.
    Unreachable,
}

/// Why a request failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ConsentFailure {
    /// Somebody consented in, or signed in with an account of, another tenant than the request's.
    OtherTenant {
        /// The tenant that answered.
        actual: TenantId,
    },
    /// Microsoft answered with an error other than a refusal.
    Error {
        /// What it said.
        error: SignInError,
    },
    /// An hour after consent scopes were still missing.
    NeverArrived {
        /// The last thing seen.
        last: Option<Shortfall>,
    },
}

/// The state as one word, for storage, lists and filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentStage {
    /// See [`ConsentState::Created`].
    Created,
    /// See [`ConsentState::Opened`].
    Opened,
    /// See [`ConsentState::Consented`].
    Consented,
    /// See [`ConsentState::Proving`].
    Proving,
    /// See [`ConsentState::Proven`].
    Proven,
    /// See [`ConsentState::Refused`].
    Refused,
    /// See [`ConsentState::Failed`].
    Failed,
}

impl ConsentStage {
    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Opened => "opened",
            Self::Consented => "consented",
            Self::Proving => "proving",
            Self::Proven => "proven",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

impl ConsentState {
    /// The state as one word.
    pub const fn stage(&self) -> ConsentStage {
        match self {
            Self::Created => ConsentStage::Created,
            Self::Opened => ConsentStage::Opened,
            Self::Consented { .. } => ConsentStage::Consented,
            Self::Proving { .. } => ConsentStage::Proving,
            Self::Proven { .. } => ConsentStage::Proven,
            Self::Refused { .. } => ConsentStage::Refused,
            Self::Failed { .. } => ConsentStage::Failed,
        }
    }

    /// Whether an admin may still be sent to Microsoft from here. A proven grant needs no second consent.
    pub const fn accepts_consent(&self) -> bool {
        !matches!(self, Self::Proven { .. })
    }

    /// The state after the admin opened the link.
    #[must_use]
    pub fn opened(self) -> Self {
        match self {
            Self::Created => Self::Opened,
            other => other,
        }
    }

    /// The state after Microsoft returned an admin with a consent answer.
    #[must_use]
    pub fn consented(self, at: Timestamp) -> Self {
        match self {
            Self::Proven { .. } => self,
            _ => Self::Consented { at },
        }
    }

    /// The state after the admin said no. What is proven stays proven.
    #[must_use]
    pub fn refused(self, at: Timestamp, reason: Option<String>) -> Self {
        match self {
            Self::Proven { .. } => self,
            _ => Self::Refused { at, reason },
        }
    }

    /// The state after something that waiting will not mend. What is proven stays proven.
    #[must_use]
    pub fn failed(self, at: Timestamp, failure: ConsentFailure) -> Self {
        match self {
            Self::Proven { .. } => self,
            _ => Self::Failed { at, failure },
        }
    }

    /// The state after a fresh token held everything.
    #[must_use]
    pub fn proven(self, grant: Grant) -> Self {
        match self {
            Self::Proven { .. } => self,
            _ => Self::Proven { grant, diagnosis: None },
        }
    }

    /// The state after a fresh token fell short. Until [`PROPAGATION_LIMIT`] after consent the shortfall means
    /// "not there yet" and the next try is scheduled; after it the request has failed. Where nobody reported consent,
    /// nothing was to be expected, and nothing changes.
    #[must_use]
    pub fn fell_short(self, now: Timestamp, shortfall: Shortfall) -> Self {
        let (since, attempts) = match &self {
            Self::Proven { .. } | Self::Refused { .. } | Self::Created | Self::Opened => return self,
            Self::Consented { at } => (*at, 0),
            Self::Proving { since, attempts, .. } => (*since, *attempts),
            Self::Failed { .. } => (now, 0),
        };
        if now.duration_since(since) >= PROPAGATION_LIMIT {
            return Self::Failed { at: now, failure: ConsentFailure::NeverArrived { last: Some(shortfall) } };
        }
        let attempts = attempts.saturating_add(1);
        // Another look with the same person's token would show the same.
        let by_somebody_else = shortfall == Shortfall::PersonalOnly;
        let next_try = if by_somebody_else { None } else { now.checked_add(retry_delay(attempts)).ok() };
        Self::Proving { since, attempts, next_try, last: Some(shortfall) }
    }
}

impl ConsentState {
    /// When the next look at the grant is due. `None` when it needs a person, also because the last one was due and did not
    /// come: whoever held the token has stopped.
    pub fn next_look(&self, now: Timestamp) -> Option<Timestamp> {
        let Self::Proving { next_try, .. } = self else { return None };
        next_try.filter(|next| now.duration_since(*next) < OVERDUE)
    }

    /// The same, when nobody's token is at hand to try again with: the next step is a person's.
    #[must_use]
    pub fn waiting_for_a_person(self) -> Self {
        match self {
            Self::Proving { since, attempts, last, .. } => {
                Self::Proving { since, attempts, next_try: None, last }
            }
            other => other,
        }
    }
}

/// How long to wait before asking for another fresh token: 5 s at first, doubling to 5 minutes.
pub fn retry_delay(attempts: u32) -> SignedDuration {
    let doubled = 5_i64.saturating_mul(1_i64 << attempts.saturating_sub(1).min(10));
    SignedDuration::from_secs(doubled.min(300))
}

/// That a link was taken back before an admin had used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: WithdrawnBy,
}

/// Who took a link back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithdrawnBy {
    /// The person who asked.
    Requester,
    /// The vendor's support.
    Support,
}

/// How long to wait for an answer before a reminder, and between two of them.
pub const REMIND_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// One hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentRequest {
    /// Identifier; not the link's token.
    pub id: ConsentRequestId,
    /// The tenant that has to consent.
    pub tenant: TenantId,
    /// Short name of the tenant's cloud.
    pub cloud: String,
    /// Who asked.
    pub requester: Requester,
    /// When it was made.
    pub created_at: Timestamp,
    /// When the link stops working.
    pub expires_at: Timestamp,
    /// When the admin's link was opened first.
    pub opened_at: Option<Timestamp>,
    /// Where it stands.
    pub state: ConsentState,
    /// Set once the link was taken back. The state goes on from there: what an admin allowed at Microsoft meanwhile is
    /// a fact.
    pub withdrawn: Option<Withdrawal>,
    /// How often the requester wrote a reminder.
    pub reminders: u32,
    /// When they wrote the last one.
    pub reminded_at: Option<Timestamp>,
    /// Version for optimistic locking; grows by one with each stored change.
    pub version: i64,
}

impl ConsentRequest {
    /// Whether it is the admin's turn, or could be again: nobody has reported consent.
    pub const fn waits_for_admin(&self) -> bool {
        matches!(
            self.state,
            ConsentState::Created
                | ConsentState::Opened
                | ConsentState::Refused { .. }
                | ConsentState::Failed { .. }
        )
    }

    /// Whether the link can be taken back: it still could be used. What an admin has allowed is theirs to revoke.
    pub fn can_be_withdrawn(&self, now: Timestamp) -> bool {
        self.withdrawn.is_none() && self.waits_for_admin() && now < self.expires_at
    }

    /// When a reminder is in order; `None` when there is nothing to remind of.
    pub fn remind_from(&self, now: Timestamp) -> Option<Timestamp> {
        let unanswered = matches!(self.state, ConsentState::Created | ConsentState::Opened);
        if !unanswered || self.withdrawn.is_some() || now >= self.expires_at {
            return None;
        }
        self.reminded_at.unwrap_or(self.created_at).checked_add(REMIND_AFTER).ok()
    }
}

#[cfg(test)]
mod tests;
