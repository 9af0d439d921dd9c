//! How far the vendor's support has come with a tenant.

use serde::{Deserialize, Serialize};

/// The state that support gives a tenant. It says nothing about consent or reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskState {
    /// Nobody has looked at it.
    #[default]
    New,
    /// Somebody works on it.
    Open,
    /// The customer has been answered, and it is their turn.
    Waiting,
    /// Nothing is left to do.
    Solved,
}

impl DeskState {
    /// All of them, in the order in which a tenant goes through them.
    pub const ALL: [Self; 4] = [Self::New, Self::Open, Self::Waiting, Self::Solved];

    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Solved => "solved",
        }
    }
}
