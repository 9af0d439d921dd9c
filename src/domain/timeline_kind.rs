//! What a tenant's timeline can be narrowed to.

use serde::{Deserialize, Serialize};

/// A kind of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    /// People signed in or out.
    SignIns,
    /// Microsoft refused, or a sign-in failed otherwise.
    Refused,
    /// Hand-overs were made, and what became of them.
    Requests,
    /// People opened links.
    Openings,
    /// Connections were checked.
    Checks,
    /// Records were looked at.
    Records,
    /// What the vendor's staff did.
    Desk,
}

impl TimelineKind {
    /// All of them, in the order of the filter.
    pub const ALL: [Self; 7] = [
        Self::SignIns,
        Self::Refused,
        Self::Requests,
        Self::Openings,
        Self::Checks,
        Self::Records,
        Self::Desk,
    ];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIns => "sign_ins",
            Self::Refused => "refused",
            Self::Requests => "requests",
            Self::Openings => "openings",
            Self::Checks => "checks",
            Self::Records => "records",
            Self::Desk => "desk",
        }
    }
}
