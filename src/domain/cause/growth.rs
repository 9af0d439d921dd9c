//! When a cause grows suddenly: the sign of one change at Microsoft, or of one fault of the vendor, that meets many tenants.
//!
//! A week is one of seven days, counted back from now. In a week a cause grows suddenly when at least [`FEWEST`] tenants
//! came to it and more than [`TIMES`] times as many as in the mean of the (up to) eight weeks before. Two weeks before have
//! to be known, since everything is new to a portal that has just begun. The growth lasts from the first such week of the
//! last four, for as long as the latest week still brings more than that mean.

use super::Flow;

/// The fewest tenants that make a growth.
const FEWEST: u64 = 5;

/// How much more than before they have to be.
const TIMES: u64 = 3;

/// The weeks that a growth may have begun in.
const RECENT: usize = 4;

/// The weeks that it is compared with, and the fewest of them.
const BEFORE: usize = 8;
const FEWEST_BEFORE: usize = 2;

/// As many weeks as the rule looks at.
pub const LOOKED_AT: usize = RECENT + BEFORE;

/// A sudden growth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surge {
    /// The week that it began in: 0 is the last seven days.
    pub week: usize,
    /// How many came since then. Some of them may have left again.
    pub came: u64,
}

/// Whether a cause grows suddenly. `flows` has the latest week first; `known` is how many weeks the portal has counted.
pub fn surge(flows: &[Flow], known: usize) -> Option<Surge> {
    let known = &flows[..flows.len().min(known)];
    (0..RECENT).rev().find_map(|week| {
        let came = known.get(week)?.came;
        let before: Vec<u64> = known.iter().skip(week + 1).take(BEFORE).map(|flow| flow.came).collect();
        let (weeks, sum) = (u64::try_from(before.len()).ok()?, before.iter().sum::<u64>());
        let grew = before.len() >= FEWEST_BEFORE && came >= FEWEST && came * weeks > TIMES * sum;
        let lasts = known.first()?.came * weeks > sum;
        (grew && lasts).then(|| Surge { week, came: known.iter().take(week + 1).map(|flow| flow.came).sum() })
    })
}
