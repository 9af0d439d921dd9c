//! Taking a report along as a file: who may have how much of it, and the trace that it leaves.

use crate::domain::{
    audit::Action,
    id::{DiagnosisId, ObjectId, TenantId},
    redaction::Level,
    signed_report::SignedReport,
    staff_role::StaffRole,
};

use super::{export, portal::Portal, read_reports, redaction::redact, refusal::Refusal, viewer::SignedIn};

/// What a report is taken along as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The signed data.
    Json,
    /// One page that carries the signed data.
    Html,
    /// Text for a ticket.
    Text,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Json, Self::Html, Self::Text];

    /// The end of the file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// How much of a report of this person somebody may take along who may read it: staff who only read take nothing that
/// stays within the customer.
pub fn levels(viewer: &SignedIn, tenant: TenantId, person: ObjectId) -> &'static [Level] {
    let only_reads = viewer.is_staff() && !viewer.holds(StaffRole::Support) && !viewer.is(tenant, person);
    if only_reads { &Level::ALL[1..] } else { &Level::ALL }
}

/// How much is offered first: all of it to the customer's own people, what is for the vendor to the vendor's.
pub const fn usual_level(viewer: &SignedIn) -> Level {
    if viewer.is_staff() { Level::Vendor } else { Level::Internal }
}

/// A signed report, and who may have how much of it.
#[derive(Debug)]
pub struct Taken {
    /// The file.
    pub signed: SignedReport,
    /// What this viewer may take.
    pub levels: &'static [Level],
}

/// Takes a finished report along. The trace names the run, the level and the kind.
///
/// # Errors
/// [`Refusal::NotSignedIn`] and [`Refusal::NotFound`] as for reading the report, [`Refusal::NotAllowed`] for a level that
/// is not theirs.
pub async fn take(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    id: DiagnosisId,
    level: Option<Level>,
    kind: Kind,
) -> Result<Taken, Refusal> {
    let diagnosis = read_reports::find(portal, viewer, id).await?;
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let report = diagnosis.report.ok_or(Refusal::NotFound)?;
    let levels = levels(viewer, diagnosis.tenant, diagnosis.person);
    let level = level.unwrap_or(usual_level(viewer));
    if !levels.contains(&level) {
        return Err(Refusal::NotAllowed);
    }
    let signed = export::sign(portal, redact(&report, level))?;
    let what = format!("{id} {}.{}", level.as_str(), kind.ending());
    portal.record(viewer.actor(), Action::ReportExported, Some(diagnosis.tenant), Some(what)).await?;
    Ok(Taken { signed, levels })
}
