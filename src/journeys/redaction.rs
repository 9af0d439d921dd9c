//! Making a report at a level. A new report is built from the old one, part by part, and what is not on the list of its
//! level is withheld: a part that nobody has decided about does not compile, and a text that nobody knows does not leave.
//! What survives and why stands in `docs/redaction.md`.

use jiff::Timestamp;

use crate::domain::{
    redaction::{Level, Withheld},
    report::Report,
};

mod exchange;
mod ids;
mod inspection;
mod known;
mod mailbox;
mod redactor;
mod sentence;
mod survey;
mod whole;

use redactor::Redactor;

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
///
/// Pseudonyms count what a report names, in the order in which it names it, so that they are the same within it and say
/// nothing about another report.
pub fn redact(report: &Report, level: Level) -> Redacted {
    let mut redactor = Redactor::new(level, &report.app);
    let report = redactor.report(report);
    Redacted { report, level, withheld: redactor.withheld() }
}

/// A point in time as a level tells it: for anybody, the day alone.
pub fn time(at: Timestamp, level: Level) -> Timestamp {
    match level {
        Level::Internal | Level::Vendor => at,
        Level::Public => known::start_of_day(at),
    }
}
