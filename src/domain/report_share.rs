//! A link that shows one report, at one level, to whoever holds it, for a limited time.

use jiff::{SignedDuration, Timestamp};

use super::{
    id::{DiagnosisId, ShareId, TenantId},
    named_person::NamedPerson,
    redaction::Level,
    visitor::Visitor,
};

/// The lengths that are offered, in days.
const OFFERED: [u16; 3] = [1, 7, 30];

/// One link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportShare {
    /// Identifier. It opens nothing.
    pub id: ShareId,
    /// The diagnosis whose report is shown.
    pub diagnosis: DiagnosisId,
    /// The tenant that the report is about.
    pub tenant: TenantId,
    /// How much of the report is shown; fixed when the link is made.
    pub level: Level,
    /// Who made it.
    pub made_by: NamedPerson,
    /// When.
    pub created_at: Timestamp,
    /// From when on it no longer works.
    pub expires_at: Timestamp,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
    /// The tenant whose people alone may open it, after signing in; `None` when the link is enough.
    pub only_tenant: Option<TenantId>,
    /// What whoever made it noted, not shown to those who open it.
    pub note: Option<String>,
    /// How often it was opened by what looks like a person.
    pub views: u32,
}

/// Whether a link works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareState {
    /// It does.
    Open,
    /// Its time is over.
    Expired,
    /// It was taken back, before or after its time was over.
    Revoked,
}

impl ReportShare {
    /// Whether it works at a time.
    pub fn state(&self, now: Timestamp) -> ShareState {
        match self.revoked_at {
            Some(_) => ShareState::Revoked,
            None if now >= self.expires_at => ShareState::Expired,
            None => ShareState::Open,
        }
    }
}

/// One opening of a link by a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareView {
    /// When.
    pub at: Timestamp,
    /// With what, as far as can be told.
    pub visitor: Visitor,
    /// Who, when they were signed in.
    pub viewer: Option<NamedPerson>,
}

/// The lengths, in days, that may be chosen when none may be longer than `longest`.
pub fn lengths(longest: u16) -> Vec<u16> {
    let mut days: Vec<u16> = OFFERED.into_iter().filter(|days| *days <= longest).collect();
    if longest < OFFERED[OFFERED.len() - 1] && !days.contains(&longest) {
        days.push(longest);
    }
    days
}

/// When a link that is made now and works for `days` ends.
pub fn end_of(now: Timestamp, days: u16) -> Timestamp {
    now.saturating_add(SignedDuration::from_hours(i64::from(days) * 24)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lengths_offered_keep_to_the_longest() {
        for (longest, offered) in
            [(1, &[1][..]), (5, &[1, 5]), (7, &[1, 7]), (30, &[1, 7, 30]), (90, &[1, 7, 30])]
        {
            assert_eq!(lengths(longest), offered, "{longest}");
        }
    }
}
