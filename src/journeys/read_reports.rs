//! Reading a report: the person it is about, the administrators of their organisation, and the vendor's staff.

use crate::{
    domain::{audit::Action, id::DiagnosisId},
    store::Diagnosis,
};

use super::{portal::Portal, refusal::Refusal, viewer::SignedIn};

/// Reads a diagnosis, finished or not. For everybody else it does not exist, so that nobody learns whether it does.
///
/// # Errors
/// [`Refusal::NotSignedIn`] without a session, [`Refusal::NotFound`] for a diagnosis that is not theirs or not there.
pub async fn read(portal: &Portal, viewer: Option<&SignedIn>, id: DiagnosisId) -> Result<Diagnosis, Refusal> {
    let diagnosis = find(portal, viewer, id).await?;
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    if !viewer.is(diagnosis.tenant, diagnosis.person) {
        portal
            .record(viewer.actor(), Action::ReportRead, Some(diagnosis.tenant), Some(id.to_string()))
            .await?;
    }
    Ok(diagnosis)
}

/// Finds a diagnosis that somebody may read, for journeys that leave a trace of their own.
///
/// # Errors
/// As [`read`].
pub(super) async fn find(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    id: DiagnosisId,
) -> Result<Diagnosis, Refusal> {
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let diagnosis = portal.store.find_diagnosis(id).await?.ok_or(Refusal::NotFound)?;
    if viewer.may_read(diagnosis.tenant, diagnosis.person) { Ok(diagnosis) } else { Err(Refusal::NotFound) }
}
