//! Judging a report again that somebody has as a file. Needs no portal: no configuration, no store, no network.

use serde_json::Value;

use crate::{
    domain::{
        mailbox::{LicenceSignal, Plan},
        probe::Seen,
        report::{Knowledge, REPORT_VERSION, Reading, Report},
        signed_report::FILE_VERSION,
    },
    knowledge::{exchange_plans, graph_errors},
};

#[cfg(test)]
mod tests;

/// The largest file that is read, in bytes.
pub const LARGEST_REPORT: usize = 4 * 1024 * 1024;
/// Objects and lists within each other; a report has nine.
const DEEPEST: usize = 32;
/// Of a fault's words, which can quote the file.
const LONGEST_FAULT: usize = 200;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Why a file cannot be judged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportFault {
    /// Too large.
    #[error("the file is larger than {LARGEST_REPORT} bytes, which no report is")]
    TooLarge,
    /// Too deep.
    #[error("the file nests deeper than {DEEPEST} levels, which no report does")]
    TooDeep,
    /// It ends too early.
    #[error("the file ends in the middle: it was cut off, or not saved whole")]
    CutOff,
    /// Not JSON.
    #[error("the file is not JSON: {0}")]
    NotJson(String),
    /// JSON of something else.
    #[error("the file is not a Consentry report: it names no version")]
    NoReport,
    /// Of another version.
    #[error(
        "the report is of version {0}, and this program judges version {REPORT_VERSION}: use the release that made it"
    )]
    OtherVersion(u64),
    /// Of our version by its own word, and not of its shape.
    #[error("the file is not a report of version {REPORT_VERSION}: {0}")]
    OtherShape(String),
    /// A signed file of another version.
    #[error(
        "the file is of version {0}, and this program reads version {FILE_VERSION}: use the release that made it"
    )]
    OtherFileVersion(u64),
    /// A page without a report in it, or with several.
    #[error("the page does not hold exactly one report: use the file as it was downloaded")]
    NotOneReport,
}

/// Reads a report from the bytes of a file, which may be anything.
///
/// # Errors
/// [`ReportFault`].
pub fn read(bytes: &[u8]) -> Result<Report, ReportFault> {
    let bytes = bounded(bytes)?;
    if is_too_deep(bytes) {
        return Err(ReportFault::TooDeep);
    }
    let value: Value = serde_json::from_slice(bytes).map_err(|error| fault(&error))?;
    expect_version(&value)?;
    // From the text and not from the value, which would keep the last of two members of one name.
    let report: Report = serde_json::from_slice(bytes).map_err(|error| fault(&error))?;
    let known = serde_json::to_value(&report).map_err(|error| fault(&error))?;
    expect_no_more(&value, &known)?;
    Ok(report)
}

/// A file of a size that a report can have, without its byte order mark.
pub(super) fn bounded(bytes: &[u8]) -> Result<&[u8], ReportFault> {
    if bytes.len() > LARGEST_REPORT {
        return Err(ReportFault::TooLarge);
    }
    Ok(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
}

/// Said before anything else: another version may look like anything.
pub(super) fn expect_version(report: &Value) -> Result<(), ReportFault> {
    match report.get("version").and_then(Value::as_u64) {
        None => Err(ReportFault::NoReport),
        Some(version) if version != u64::from(REPORT_VERSION) => Err(ReportFault::OtherVersion(version)),
        Some(_) => Ok(()),
    }
}

/// Refuses what reading left out.
pub(super) fn expect_no_more(file: &Value, known: &Value) -> Result<(), ReportFault> {
    let refused = |place: String| format!("{place} is not a part of a report, or twice in it");
    unknown_part(file, known, "").map_or(Ok(()), |place| Err(ReportFault::OtherShape(short(&refused(place)))))
}

/// Judges a report by the knowledge and the rules of this program.
pub fn reassess(report: &Report) -> Report {
    report.reassessed(&BuiltIn)
}

/// The knowledge that is part of the program.
struct BuiltIn;

impl Knowledge for BuiltIn {
    fn read(&self, seen: &Seen) -> Reading {
        let (reading, code) = graph_errors::read(seen);
        Reading { meaning: reading.meaning, code: code.map(str::to_owned), note: reading.note.to_string() }
    }

    fn licence(&self, plans: &[Plan]) -> LicenceSignal {
        let plans: Vec<_> = plans.iter().map(|plan| (plan.id, plan.status.as_str())).collect();
        exchange_plans::licence_signal(&plans)
    }
}

/// Whether objects and lists stand deeper within each other than in any report.
pub(super) fn is_too_deep(bytes: &[u8]) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// What is wrong with a file that could not be read.
pub(super) fn fault(error: &serde_json::Error) -> ReportFault {
    match error.classify() {
        serde_json::error::Category::Eof => ReportFault::CutOff,
        serde_json::error::Category::Data => ReportFault::OtherShape(short(&error.to_string())),
        _ => ReportFault::NotJson(short(&error.to_string())),
    }
}

/// Words that may quote the file, fit for a terminal and for one line.
fn short(words: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    words.chars().filter(|c| !c.is_control() && !turns(*c)).take(LONGEST_FAULT).collect()
}

/// The place of something that reading left out: a member that no report has, a list in the place of an object, one
/// of two equal members of a set.
fn unknown_part(file: &Value, known: &Value, place: &str) -> Option<String> {
    match (file, known) {
        (Value::Object(file), Value::Object(known)) => file.iter().find_map(|(name, member)| {
            let place = format!("{place}/{name}");
            match known.get(name) {
                None => Some(place),
                Some(known) => unknown_part(member, known, &place),
            }
        }),
        (Value::Array(file), Value::Array(known)) if file.len() == known.len() => file
            .iter()
            .zip(known)
            .enumerate()
            .find_map(|(index, (item, known))| unknown_part(item, known, &format!("{place}/{index}"))),
        (Value::Array(_) | Value::Object(_), _) => Some(place.to_owned()),
        _ => None,
    }
}
