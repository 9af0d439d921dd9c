//! Opening a file that somebody says is a report. It may be anything.

use serde_json::Value;

use crate::{
    domain::{
        report::Report,
        signed_report::{FILE_VERSION, FORMAT, SignatureState, SignedReport},
    },
    journeys::reassess::{self, ReportFault},
    seal::PublicKeys,
};

use super::{page, strict_json, verify};

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// A report as the portal exports it.
    Signed(Box<SignedReport>),
    /// A report alone, as the portal's address for programs gives it.
    Bare(Box<Report>),
}

impl Opened {
    /// The report.
    pub fn report(&self) -> &Report {
        match self {
            Self::Signed(file) => &file.report,
            Self::Bare(report) => report,
        }
    }
}

/// Reads a file, signed or bare, as JSON or as the page that carries it, and judges its signature. Of a page only the
/// data is read: what the page shows beside it is not signed.
///
/// # Errors
/// [`ReportFault`]. A signature that does not hold is none.
pub fn read(bytes: &[u8], keys: &PublicKeys) -> Result<(Opened, SignatureState), ReportFault> {
    let mut json = reassess::bounded(bytes)?;
    if page::is_page(json) {
        json = page::data(json).ok_or(ReportFault::NotOneReport)?;
    }
    if reassess::is_too_deep(json) {
        return Err(ReportFault::TooDeep);
    }
    let value = strict_json::read(json).map_err(|error| reassess::fault(&error))?;
    match value.get("format") {
        None => Ok((Opened::Bare(Box::new(reassess::read(json)?)), SignatureState::Missing)),
        Some(format) if format == FORMAT => {
            let (file, state) = signed(json, value, keys)?;
            Ok((Opened::Signed(Box::new(file)), state))
        }
        Some(_) => Err(ReportFault::NoReport),
    }
}

fn signed(
    json: &[u8],
    value: Value,
    keys: &PublicKeys,
) -> Result<(SignedReport, SignatureState), ReportFault> {
    match value.get("version").and_then(Value::as_u64) {
        None => return Err(ReportFault::NoReport),
        Some(version) if version != u64::from(FILE_VERSION) => {
            return Err(ReportFault::OtherFileVersion(version));
        }
        Some(_) => {}
    }
    reassess::expect_version(value.get("report").unwrap_or(&Value::Null))?;
    let file: SignedReport = serde_json::from_slice(json).map_err(|error| reassess::fault(&error))?;
    let known = serde_json::to_value(&file).map_err(|error| reassess::fault(&error))?;
    let whole = reassess::expect_no_more(&value, &known);
    let state = verify(value, keys);
    // A member that no report has is what makes a signature wrong, and that says more than that it is there.
    if state != SignatureState::Wrong {
        whole?;
    }
    Ok((file, state))
}
