//! Since when something is as it is, as far as it was seen.

use jiff::{Timestamp, tz::TimeZone};

use super::{
    Report,
    changes::{Change, changes_of_runs},
};

/// When something changed. Nobody watched between two runs, so often only the days around it are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// On this day (UTC): a run of the day still showed the old state, a later one the new.
    Day(Timestamp),
    /// After the last run that showed the old state, and before the first of those that show the new one.
    Between(Timestamp, Timestamp),
}

impl Since {
    fn of(last_old: Timestamp, first_new: Timestamp) -> Self {
        let day = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
        if day(last_old) == day(first_new) {
            Self::Day(first_new)
        } else {
            Self::Between(last_old, first_new)
        }
    }
}

/// The differences between two runs, each with its time, which the runs between them narrow down: the new state counts
/// from the first run on after which all show it. `between` is in the order of time.
pub fn dated_changes<'a>(was: &'a Report, between: &'a [Report], is: &'a Report) -> Vec<(Change<'a>, Since)> {
    let to_old: Vec<_> = between.iter().map(|run| changes_of_runs(was, run)).collect();
    let to_new: Vec<_> = between.iter().map(|run| changes_of_runs(run, is)).collect();
    let dated = changes_of_runs(was, is).into_iter().map(|change| {
        let differs = |changes: &Vec<Change<'_>>| changes.iter().any(|one| one.subject() == change.subject());
        let newer = to_new.iter().rev().take_while(|changes| !differs(changes)).count();
        let older = between.len() - newer;
        let first_new = between.get(older).unwrap_or(is);
        let last_old = (0..older).rev().find(|at| !differs(&to_old[*at])).map_or(was, |at| &between[at]);
        (change, Since::of(last_old.finished_at, first_new.finished_at))
    });
    dated.collect()
}
