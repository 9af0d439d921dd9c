//! What a running diagnosis tells the pages that watch it, and how it is shown to one of them.

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

/// A line in a reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownLine {
    /// The permission.
    pub subject: String,
    /// What was found; `None` while it is being asked.
    pub outcome: Option<Outcome>,
    /// The same as a word.
    pub state: String,
    /// One plain sentence.
    pub note: String,
}

/// The progress in a reader's language. Sent as server-sent events and read by the island, so it holds nothing but words
/// for the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownProgress {
    /// The lines in page order.
    pub lines: Vec<ShownLine>,
    /// How many of them are answered.
    pub summary: String,
    /// The report is stored; the page may be loaded again to show it.
    pub done: bool,
}
