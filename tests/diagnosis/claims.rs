//! What a report may claim after a fault, next to what it claims without one.

use consentry::domain::{
    mailbox::{AutodiscoverSignal, DomainSignal, LicenceSignal, SyncSignal, Verdict},
    probe::{Evidence, Outcome, PermissionResult},
    report::{Overall, Report},
};

use crate::faults::Fault;

/// Which fault an exchange met.
pub(crate) type Hit<'a> = &'a dyn Fn(&Evidence) -> Option<Fault>;

/// Every line of a report that claims more than it may.
pub(crate) fn faults(clean: &Report, report: &Report, hit: Hit<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    for (before, after) in clean.permissions.iter().zip(&report.permissions) {
        faults.extend(of_permission(before, after, hit).map(|why| format!("{}: {why}", after.scope)));
    }
    faults.extend(of_verdict(clean, report).map(|why| format!("{:?}: {why}", report.mailbox.verdict)));
    faults.extend(of_overall(clean, report).map(|why| format!("{:?}: {why}", report.overall)));
    faults
}

fn of_permission(before: &PermissionResult, after: &PermissionResult, hit: Hit<'_>) -> Option<&'static str> {
    let deciding = after.evidence.first();
    let hit = deciding.and_then(hit);
    let answered = deciding.and_then(|evidence| evidence.status).is_some_and(|status| status / 100 == 2);
    if before.scope != after.scope || before.granted != after.granted {
        return Some("is another permission, or granted otherwise, than without the fault");
    }
    if after.outcome.is_good() && !before.outcome.is_good() {
        return Some("is greener than without the fault");
    }
    if after.outcome.is_good() && (hit.is_some() || !answered) {
        return Some("is green by a question that was not answered");
    }
    match after.outcome {
        Outcome::Missing | Outcome::Pending if before.outcome != after.outcome => {
            Some("is called missing because of a fault")
        }
        Outcome::Blocked if before.outcome != Outcome::Blocked && !hit.is_some_and(Fault::refuses) => {
            Some("is called blocked although nobody refused")
        }
        Outcome::CouldNotCheck if after.note.is_empty() || after.evidence.is_empty() => {
            Some("gives no reason")
        }
        Outcome::CouldNotCheck if hit.is_some_and(Fault::throttles) && after.retry_at.is_none() => {
            Some("was throttled and does not say when to try again")
        }
        _ => None,
    }
}

fn of_verdict(clean: &Report, report: &Report) -> Option<&'static str> {
    let (before, after) = (&clean.mailbox, &report.mailbox);
    let on_premises = matches!(after.verdict, Verdict::HybridMailboxOnprem | Verdict::OnpremOnly);
    if on_premises && !is_supported(report) {
        return Some("on-premises without a signal that says so");
    }
    if after.verdict == before.verdict {
        return (after.confidence > before.confidence).then_some("surer than without the fault");
    }
    if after.verdict == Verdict::Unknown {
        return None;
    }
    let place = |verdict: Verdict| (verdict.is_reachable(), verdict.is_out_of_reach());
    if place(after.verdict) != place(before.verdict) && place(after.verdict) != (false, false) {
        return Some("within or out of reach because of a fault");
    }
    (after.confidence >= before.confidence).then_some("another verdict, and no less sure of it")
}

/// Graph finds no mailbox, and something else speaks for the organisation's own servers.
fn is_supported(report: &Report) -> bool {
    let signals = &report.mailbox.signals;
    signals.autodiscover == AutodiscoverSignal::OnPremises
        || signals.licence == LicenceSignal::ArchiveOnly
        || (signals.sync == SyncSignal::Synced
            && (signals.domain == DomainSignal::Own || signals.is_hybrid()))
}

fn of_overall(clean: &Report, report: &Report) -> Option<&'static str> {
    let green = |report: &Report| match report.overall {
        Overall::Works => 2,
        Overall::WorksSoFar => 1,
        Overall::ActionNeeded | Overall::OutOfReach | Overall::CouldNotTell => 0,
    };
    if green(report) > green(clean) {
        return Some("greener than without the fault");
    }
    if report.overall == Overall::Works && !report.permissions.iter().all(|result| result.outcome.is_good()) {
        return Some("green although a permission is not");
    }
    if report.overall == Overall::OutOfReach && clean.overall != Overall::OutOfReach {
        return Some("out of reach because of a fault");
    }
    None
}
