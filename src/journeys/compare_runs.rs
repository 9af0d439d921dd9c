//! The history of one person's connection, and what has changed between two runs.

use crate::{
    domain::{audit::Action, id::DiagnosisId, report::Report},
    store::{Diagnosis, DiagnosisSummary, RunPlace},
};

use super::{portal::Portal, read_reports, refusal::Refusal, viewer::SignedIn};

/// How many runs one part of the list shows.
pub const LISTED: usize = 25;

/// How many runs between two others are looked through for the time of a change. With more of them the newest count,
/// and the time is told less exactly, never wrongly.
const LOOKED_THROUGH: u32 = 50;

/// What is compared.
#[derive(Debug)]
pub struct Comparison {
    /// The report that was asked for.
    pub report: Report,
    /// The older of the two.
    pub was: Option<Report>,
    /// Those between the two, in the order of time.
    pub between: Vec<Report>,
    /// The newer of the two.
    pub is: Option<Report>,
    /// What the report is compared with.
    pub with: Option<DiagnosisId>,
    /// A part of the person's finished runs, newest first.
    pub runs: Vec<DiagnosisSummary>,
    /// The last run of this part, when others follow.
    pub next: Option<DiagnosisId>,
}

/// Compares a report with another of the same person, else with the one before. `behind` is the run after which the list
/// begins. Ids that are none of this person's finished runs are not there.
///
/// # Errors
/// [`Refusal::NotSignedIn`] and [`Refusal::NotFound`] as for reading the report.
pub async fn compare(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    id: DiagnosisId,
    with: Option<DiagnosisId>,
    behind: Option<DiagnosisId>,
) -> Result<Comparison, Refusal> {
    let this = read_reports::find(portal, viewer, id).await?;
    let here = place(&this);
    let report = this.report.ok_or(Refusal::NotFound)?;
    let (tenant, person) = (this.tenant, this.person);
    let store = &portal.store;
    let own = |found: Option<Diagnosis>| {
        let own = found.filter(|found| (found.tenant, found.person) == (tenant, person));
        own.filter(|found| found.report.is_some()).ok_or(Refusal::NotFound)
    };
    let other = match with {
        Some(with) => Some(own(store.find_diagnosis(with).await?)?),
        None => match store.list_runs(tenant, person, Some(here), 1).await?.first() {
            Some(before) => Some(own(store.find_diagnosis(before.id).await?)?),
            None => None,
        },
    };
    let behind = match behind {
        Some(behind) => Some(place(&own(store.find_diagnosis(behind).await?)?)),
        None => None,
    };
    let mut runs = store.list_runs(tenant, person, behind, listed(LISTED + 1)).await?;
    let more = runs.len() > LISTED;
    runs.truncate(LISTED);
    let next = runs.last().filter(|_| more).map(|run| run.id);
    let with = other.as_ref().map(|other| other.id).filter(|with| *with != id);
    let mut comparison = Comparison { report, was: None, between: Vec::new(), is: None, with, runs, next };
    if let Some(other) = other.filter(|other| other.id != id) {
        let there = place(&other);
        let is_older = (there.started_at, there.id) < (here.started_at, here.id);
        let (older, newer) = if is_older { (there, here) } else { (here, there) };
        comparison.between = store.reports_between(tenant, person, older, newer, LOOKED_THROUGH).await?;
        comparison.between.reverse();
        let own = Some(comparison.report.clone());
        (comparison.was, comparison.is) = if is_older { (other.report, own) } else { (own, other.report) };
    }
    if let Some(viewer) = viewer.filter(|viewer| !viewer.is(tenant, person)) {
        portal.record(viewer.actor(), Action::ReportRead, Some(tenant), Some(id.to_string())).await?;
    }
    Ok(comparison)
}

fn listed(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn place(diagnosis: &Diagnosis) -> RunPlace {
    RunPlace { started_at: diagnosis.started_at, id: diagnosis.id }
}
