//! Looking at what would leave with a report. Nothing leaves by it.

use crate::domain::{id::DiagnosisId, redaction::Level, report::Report};

use super::{
    portal::Portal,
    read_reports,
    redaction::{Redacted, redact},
    refusal::Refusal,
    share_report::may_share,
    take_report::{levels, usual_level},
    viewer::SignedIn,
};

/// A report as it would leave.
#[derive(Debug)]
pub struct Preview {
    /// What the file would hold.
    pub redacted: Redacted,
    /// The levels that this viewer may choose from.
    pub levels: &'static [Level],
    /// Whether this viewer may make a link to it.
    pub may_share: bool,
}

/// Makes the preview. Without a level it is the one that most people want: everything for the customer's own people,
/// what is for the vendor for the vendor's.
///
/// # Errors
/// As for reading the report, [`Refusal::NotAllowed`] for a level that is not for this viewer.
pub async fn preview(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    id: DiagnosisId,
    level: Option<Level>,
) -> Result<Preview, Refusal> {
    let diagnosis = read_reports::read(portal, viewer, id).await?;
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let report: Report = diagnosis.report.ok_or(Refusal::NotFound)?;
    let levels = levels(viewer, diagnosis.tenant, diagnosis.person);
    let level = level.unwrap_or(usual_level(viewer));
    if !levels.contains(&level) {
        return Err(Refusal::NotAllowed);
    }
    Ok(Preview {
        redacted: redact(&report, level),
        levels,
        may_share: may_share(viewer, diagnosis.tenant, diagnosis.person),
    })
}
