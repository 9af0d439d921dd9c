//! What a running diagnosis or proof tells the pages that watch it. Sent as server-sent events and read by the
//! islands, so it holds nothing but words for the screen.

use serde::{Deserialize, Serialize};

use super::probe::Outcome;

/// One line of a running diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressLine {
    /// The permission, or a heading such as "Mailbox".
    pub subject: String,
    /// What was found; `None` while it is being asked.
    pub outcome: Option<Outcome>,
    /// One plain sentence.
    pub note: String,
}

/// The state of a running diagnosis as a whole; each event carries all lines, so a late listener misses nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The lines in page order.
    pub lines: Vec<ProgressLine>,
    /// The report is stored; the page may be loaded again to show it.
    pub done: bool,
}
