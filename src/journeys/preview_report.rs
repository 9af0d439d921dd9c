//! Looking at what would leave with a report. Nothing leaves by it.

use crate::domain::{id::DiagnosisId, redaction::Level, report::Report, staff_role::StaffRole};

use super::{
    portal::Portal,
    read_reports,
    redaction::{Redacted, redact},
    refusal::Refusal,
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

/// How much of a report this viewer may take along: staff who only read take nothing that stays within the customer,
/// unless the report is about themselves.
pub fn levels(viewer: &SignedIn, own: bool) -> &'static [Level] {
    let only_reads = viewer.is_staff() && !viewer.holds(StaffRole::Support) && !own;
    if only_reads { &Level::ALL[1..] } else { &Level::ALL }
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
    let own = viewer.is(diagnosis.tenant, diagnosis.person);
    let levels = levels(viewer, own);
    let usual = if viewer.is_staff() { Level::Vendor } else { Level::Internal };
    let level = level.unwrap_or(usual);
    if !levels.contains(&level) {
        return Err(Refusal::NotAllowed);
    }
    Ok(Preview {
        redacted: redact(&report, level),
        levels,
        may_share: own || viewer.holds(StaffRole::Support),
    })
}
