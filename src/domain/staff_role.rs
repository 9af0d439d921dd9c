//! What one of the vendor's own people may do on the support desk.

use serde::{Deserialize, Serialize};

/// A role of the vendor's staff, the least first. Each may do what the ones before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Reads the desk and changes nothing.
    Reader,
    /// Works on tenants: notes, links, shares, imports.
    Support,
    /// Answers for the data: audit log, retention, erasure.
    Operator,
}

impl StaffRole {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::Reader, Self::Support, Self::Operator];

    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Support => "support",
            Self::Operator => "operator",
        }
    }
}
