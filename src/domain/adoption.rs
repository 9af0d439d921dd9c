//! How far a customer has come after consent. That the organisation allows the app and that a person is connected are two
//! facts, and neither follows from the other.

use jiff::Timestamp;

use super::{
    gate::Gate,
    grant::GrantComparison,
    id::ObjectId,
    scope::{Scope, ScopeSet},
};

/// Whether the organisation allows the app, as far as it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowance {
    /// No grant was ever proven. It may exist all the same.
    NeverSeen,
    /// A fresh token held everything that the manifest asks for today.
    Whole {
        /// When it was seen.
        at: Timestamp,
    },
    /// A fresh token held what was asked for then; the manifest asks for more today.
    Lacks {
        /// When it was seen.
        at: Timestamp,
        /// What the organisation has to approve.
        scopes: Vec<Scope>,
    },
}

impl Allowance {
    /// Whether the organisation was seen to allow something, and less than the manifest asks for.
    pub const fn is_short(&self) -> bool {
        matches!(self, Self::Lacks { .. })
    }

    /// Holds the scopes proven last, if any were, against the manifest.
    pub fn of(proven: Option<(&ScopeSet, Timestamp)>, manifest: &ScopeSet) -> Self {
        let Some((issued, at)) = proven else { return Self::NeverSeen };
        let missing = GrantComparison::of(manifest, issued).missing;
        if missing.is_empty() { Self::Whole { at } } else { Self::Lacks { at, scopes: missing } }
    }
}

/// Somebody who signed in and is not connected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Object id in the tenant.
    pub person: ObjectId,
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// When they were here last.
    pub seen_at: Timestamp,
    /// The gate they met last, if Microsoft ever refused them.
    pub gate: Option<Gate>,
}

/// How many people of a tenant are connected, and how many only signed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Headcount {
    /// A connection was seen to work.
    pub connected: u64,
    /// Signed in, not connected.
    pub waiting: u64,
}

/// A tenant after consent, for the vendor's support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// Whether the organisation allows it.
    pub allowance: Allowance,
    /// People.
    pub people: Headcount,
    /// Who is next, last seen first; the first of them only.
    pub next: Vec<Waiting>,
}

/// The same for whoever holds a link: numbers, and no name but the requester's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdoptionFigures {
    /// Whether the organisation allows it.
    pub allowance: Allowance,
    /// How many people are connected.
    pub connected: u64,
    /// The requester's name, while they are not connected.
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_allowed_before_the_manifest_grew_is_allowed_in_part() {
        let at = Timestamp::UNIX_EPOCH;
        let issued = ScopeSet::from_answer("https://graph.microsoft.com/user.read calendars.read Mail.Read");
        let manifest = |text: &str| ScopeSet::from_answer(text);
        let allowance = |wanted: &str| Allowance::of(Some((&issued, at)), &manifest(wanted));
        assert_eq!(Allowance::of(None, &manifest("User.Read")), Allowance::NeverSeen);
        assert_eq!(allowance("openid offline_access User.Read Calendars.Read"), Allowance::Whole { at });
        assert_eq!(allowance("User.Read"), Allowance::Whole { at }, "a smaller manifest needs nothing");
        let scopes = vec![Scope::parse("Calendars.ReadWrite").unwrap()];
        assert_eq!(allowance("openid User.Read Calendars.ReadWrite"), Allowance::Lacks { at, scopes });
    }
}
