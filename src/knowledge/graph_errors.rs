//! Microsoft Graph's error answers and what they mean. Codes are compared before statuses, since the same code comes
//! with several; message texts only tell apart what shares a code (Microsoft Graph "Error responses": branch on the
//! code, expect new ones, never show the message).

use std::{fmt, sync::LazyLock};

use serde::Deserialize;

use crate::{
    domain::{
        gate::Fixer,
        probe::{Body, Meaning, Seen},
    },
    say,
    words::Words,
};

mod answer;

#[cfg(test)]
mod entries;
#[cfg(test)]
mod tests;

pub use answer::read;

/// One known answer.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    #[serde(default)]
    pub(super) status: Option<u16>,
    #[serde(default)]
    pub(super) code: Option<String>,
    /// Texts of which the message has to contain one, in any case.
    #[serde(default)]
    pub(super) contains: Vec<String>,
    /// The message has to be empty.
    #[serde(default)]
    pub(super) empty_message: bool,
    pub(super) meaning: Meaning,
    pub(super) verdict: String,
    pub(super) ambiguous: bool,
    #[serde(default)]
    pub(super) candidates: Vec<String>,
    pub(super) fixer: Fixer,
    /// The sentence that says it is called `graph-answer-` and this.
    pub(super) text: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) evidence: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| super::built_in(include_str!("graph_errors.json")));

/// The reading of one error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphReading {
    /// What it means.
    pub meaning: Meaning,
    /// Whether the answer is in our knowledge; otherwise only its status was read.
    pub known: bool,
    /// The most likely cause in one word, such as `on_premises_mailbox`. A hint, never a verdict.
    pub verdict: &'static str,
    /// Several causes share this answer, and a second signal is needed.
    pub ambiguous: bool,
    /// The causes that share it, in the words of `verdict`; empty when it is not ambiguous.
    pub candidates: &'static [String],
    /// Who can act, as far as the answer alone tells.
    pub fixer: Fixer,
    /// One plain sentence.
    pub note: Note,
}

/// A sentence about an answer. Displayed in English, as it stands in evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// That of an entry.
    Known(&'static str),
    /// Only the status could be read.
    Status(u16),
    /// Nothing could be read.
    Unknown,
    /// English only: evidence of an answer as a whole.
    Evidence(String),
}

impl Note {
    /// The sentence.
    pub fn say(&self, words: Words) -> String {
        match self {
            Self::Known(text) => words.say(&format!("graph-answer-{text}"), &[]),
            Self::Status(status) => {
                say!(words, "graph-answer-unknown-status", status = status.to_string())
            }
            Self::Unknown => say!(words, "graph-answer-unknown"),
            Self::Evidence(text) => text.clone(),
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Words::default()))
    }
}

/// Reads an error answer of Graph: its HTTP status, `error.code` and `error.message`.
pub fn read_graph_error(status: u16, code: Option<&str>, message: Option<&str>) -> GraphReading {
    let code = code.map(str::trim).filter(|code| !code.is_empty());
    let message: String =
        message.unwrap_or_default().trim().chars().take(2_000).collect::<String>().to_lowercase();
    let fit = |entry: &&Entry| fitness(entry, status, code, &message);
    // `max_by_key` takes the last of equals, so the order in the data would decide backwards without `rev`.
    let best = ENTRIES.iter().filter(|entry| fit(entry).is_some()).rev().max_by_key(fit);
    best.map_or_else(|| by_status(status), Entry::reading)
}

/// Reads an error whose status nobody noted, by its code and message alone. Each entry counts with its own status.
pub fn read_graph_error_without_status(code: Option<&str>, message: &str) -> GraphReading {
    let code = code.map(str::trim).filter(|code| !code.is_empty());
    let message: String = message.trim().chars().take(2_000).collect::<String>().to_lowercase();
    let fit = |entry: &&Entry| {
        let told = entry.code.is_some() || !entry.contains.is_empty();
        told.then(|| fitness(entry, entry.status.unwrap_or_default(), code, &message)).flatten()
    };
    let best = ENTRIES.iter().filter(|entry| fit(entry).is_some()).rev().max_by_key(fit);
    best.map_or_else(
        || GraphReading {
            meaning: Meaning::Unknown,
            known: false,
            verdict: "other",
            ambiguous: true,
            candidates: &[],
            fixer: Fixer::Vendor,
            note: Note::Unknown,
        },
        Entry::reading,
    )
}

/// The codes that entries name.
pub fn known_codes() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().filter_map(|entry| entry.code.as_deref())
}

/// Whether an entry names the code, in any case.
pub fn is_known_code(code: &str) -> bool {
    known_code(code).is_some()
}

/// The code as an entry spells it.
pub fn known_code(code: &str) -> Option<&'static str> {
    known_codes().find(|known| known.eq_ignore_ascii_case(code))
}

/// Whether a text is an English sentence that an answer was given here.
pub fn is_note(text: &str) -> bool {
    let of_status = |text: &str| {
        let number = text.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
        number
            .and_then(|number| number.parse().ok())
            .is_some_and(|status| Note::Status(status).to_string() == text)
    };
    ENTRIES.iter().any(|entry| Note::Known(&entry.text).to_string() == text)
        || Note::Unknown.to_string() == text
        || of_status(text)
}

impl Entry {
    fn reading(&'static self) -> GraphReading {
        GraphReading {
            meaning: self.meaning,
            known: true,
            verdict: &self.verdict,
            ambiguous: self.ambiguous,
            candidates: &self.candidates,
            fixer: self.fixer,
            note: Note::Known(&self.text),
        }
    }
}

/// How closely an entry fits: the message counts most, then the code, then the status. `None` when it does not fit.
fn fitness(entry: &Entry, status: u16, code: Option<&str>, message: &str) -> Option<u8> {
    let same_status = entry.status == Some(status);
    // 429 is throttling whatever the body says, and what is found inside a 200 is no error answer.
    if !same_status && (status == 429 || entry.status == Some(200)) {
        return None;
    }
    match (&entry.code, code) {
        (Some(expected), Some(code)) if expected.eq_ignore_ascii_case(code) => {}
        (Some(_), _) => return None,
        (None, Some(_)) if entry.empty_message => return None,
        (None, _) if entry.status.is_some() && !same_status => return None,
        (None, _) => {}
    }
    let by_text = !entry.contains.is_empty();
    if by_text && !entry.contains.iter().any(|text| message.contains(&text.to_lowercase())) {
        return None;
    }
    if entry.empty_message && !message.is_empty() {
        return None;
    }
    let told_by_message = by_text || entry.empty_message;
    Some(u8::from(told_by_message) * 4 + u8::from(entry.code.is_some()) * 2 + u8::from(same_status))
}

fn by_status(status: u16) -> GraphReading {
    let (meaning, verdict, fixer) = match status {
        401 => (Meaning::TokenRejected, "token_invalid", Fixer::User),
        403 => (Meaning::AccessDenied, "missing_scope", Fixer::TenantAdmin),
        404 => (Meaning::NotFound, "other", Fixer::Vendor),
        429 => (Meaning::Throttled, "throttled", Fixer::Vendor),
        500..=599 => (Meaning::ServiceFault, "service_fault", Fixer::Microsoft),
        _ => (Meaning::Unknown, "other", Fixer::Vendor),
    };
    let note = Note::Status(status);
    GraphReading { meaning, known: false, verdict, ambiguous: true, candidates: &[], fixer, note }
}
