//! The decision table between signals and verdict, as data. The first row whose cells all hold gives the verdict.
//!
//! Two rules stand above the rows. What Graph answered wins for the positive: a calendar that answers is never called
//! out of reach. And Graph alone never says "on-premises": it takes Autodiscover's own word, the archive-only licence
//! of people whose mailbox is on Exchange Server, or a synchronised person in a domain that points at own servers.

use super::{MailboxAssessment, Signals, Verdict};
use crate::domain::gate::Confidence;

mod cell;
mod place;
mod rows;
mod words;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use cell::Cell;
use rows::ROWS;

/// One row.
#[derive(Debug)]
struct Row {
    /// The row's name in reports. Labels with a letter weaken or extend the numbered row.
    label: &'static str,
    /// All of them have to hold.
    cells: &'static [Cell],
    verdict: Verdict,
    confidence: Confidence,
    /// Why the signals lead to the verdict, one or two plain sentences.
    explanation: &'static str,
    /// What to watch for although the verdict stands.
    caution: Option<&'static str>,
}

/// Judges a mailbox.
///
/// Signals that point elsewhere are listed as contradictions and not among those used. Where nothing decides, the
/// verdict is unknown and every signal that was seen is listed.
pub fn assess(signals: Signals) -> MailboxAssessment {
    let row = ROWS.iter().find(|row| row.cells.iter().all(|cell| cell.holds(&signals)));
    let verdict = row.map_or(Verdict::Unknown, |row| row.verdict);
    let contradictions = place::contradictions(&signals, verdict);
    let seen = match row {
        Some(row) if row.verdict != Verdict::Unknown => {
            row.cells.iter().filter_map(|cell| cell.words(&signals)).collect()
        }
        _ => words::all_seen(&signals),
    };
    let mut used: Vec<String> = Vec::new();
    for sentence in seen {
        if !contradictions.contains(&sentence) && !used.contains(&sentence) {
            used.push(sentence);
        }
    }
    MailboxAssessment {
        verdict,
        confidence: row.map_or(Confidence::Low, |row| row.confidence),
        row: row.map(|row| row.label.to_owned()),
        used,
        contradictions,
        caution: row.and_then(|row| row.caution).map(str::to_owned),
        signals,
    }
}

/// Why a row leads to its verdict, for the label an assessment carries.
pub fn explanation(label: &str) -> Option<&'static str> {
    ROWS.iter().find(|row| row.label == label).map(|row| row.explanation)
}
