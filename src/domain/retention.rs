//! For how long each kind of data is kept.

use std::num::NonZeroU32;

/// A kind of data that is removed by age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Refused sign-ins.
    Refusals,
    /// Links to reports, after they have ended.
    Shares,
    /// Report files from elsewhere.
    Imports,
    /// Diagnoses with their reports and write tests.
    Reports,
    /// Openings of hand-over links.
    LinkOpenings,
    /// Hand-over requests that have expired.
    Requests,
    /// Looks into tenants' records.
    Inspections,
    /// People who were not seen, and after them tenants of which nothing else is left.
    People,
    /// The addresses that entries of the audit log came from.
    Addresses,
    /// Entries of the audit log.
    Audit,
}

impl Kind {
    /// All of them, in the order in which they are removed: a row goes before the row that it belongs to.
    pub const ALL: [Self; 10] = [
        Self::Refusals,
        Self::Shares,
        Self::Imports,
        Self::Reports,
        Self::LinkOpenings,
        Self::Requests,
        Self::Inspections,
        Self::People,
        Self::Addresses,
        Self::Audit,
    ];

    /// The key of the configuration.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Refusals => "retention.refusals_days",
            Self::Shares => "retention.shares_days",
            Self::Imports => "retention.imports_days",
            Self::Reports => "retention.reports_days",
            Self::LinkOpenings => "retention.link_openings_days",
            Self::Requests => "retention.requests_days",
            Self::Inspections => "retention.inspections_days",
            Self::People => "retention.people_days",
            Self::Addresses => "retention.addresses_days",
            Self::Audit => "retention.audit_days",
        }
    }

    /// The word in the audit log and in exports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refusals => "refusals",
            Self::Shares => "shares",
            Self::Imports => "imports",
            Self::Reports => "reports",
            Self::LinkOpenings => "link_openings",
            Self::Requests => "requests",
            Self::Inspections => "inspections",
            Self::People => "people",
            Self::Addresses => "addresses",
            Self::Audit => "audit",
        }
    }
}

/// The days that each kind is kept, in the order of [`Kind::ALL`]; what has none is kept until somebody erases it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention([Option<NonZeroU32>; Kind::ALL.len()]);

impl Retention {
    /// Asks for the days of each kind; 0 keeps it.
    pub fn of(days: impl FnMut(Kind) -> u32) -> Self {
        let mut days = days;
        Self(Kind::ALL.map(|kind| NonZeroU32::new(days(kind))))
    }

    /// The days that a kind is kept.
    pub fn days(&self, kind: Kind) -> Option<NonZeroU32> {
        Kind::ALL.into_iter().zip(self.0).find(|(known, _)| *known == kind).and_then(|(_, days)| days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_days_mean_until_somebody_erases_it() {
        let retention = Retention::of(|kind| if kind == Kind::Reports { 800 } else { 0 });
        assert_eq!(retention.days(Kind::Reports).map(NonZeroU32::get), Some(800));
        assert_eq!(retention.days(Kind::Audit), None);
    }

    #[test]
    fn a_key_names_its_kind() {
        for kind in Kind::ALL {
            assert_eq!(kind.key(), format!("retention.{}_days", kind.as_str()));
        }
    }
}
