//! Diagnosing one person's connection: ask Microsoft everything the manifest needs, at most three questions at a
//! time, show each answer as it arrives, and store the report.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        consent::{ConsentState, PROPAGATION_LIMIT},
        domain_name::DomainName,
        email_address::EmailAddress,
        id::{ConsentRequestId, DiagnosisId, TenantId},
        progress::Progress,
        report::{Overall, Report},
    },
    microsoft::{identity::Identity, sign_in::Tokens},
};

use super::{portal::Portal, refusal::Refusal, tenant_work};

mod collect;
mod judge;

/// How often a running diagnosis says so: well within its lease (`store::LEASE`), also when one of them fails.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

/// What the person agreed to have tested beyond reading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestOptions {
    /// Create and remove a private event in the own calendar.
    pub write: bool,
    /// Address of a colleague whose calendar is shared with the person.
    pub shared_calendar: Option<EmailAddress>,
    /// Create and remove a private event in that calendar too.
    pub shared_write: bool,
}

/// Starts a diagnosis in the background and returns its id at once. The tokens live as long as it runs.
pub(super) async fn start(
    portal: &Arc<Portal>,
    who: Identity,
    tokens: Tokens,
    tests: TestOptions,
    request: Option<ConsentRequestId>,
) -> Result<DiagnosisId, Refusal> {
    let id = DiagnosisId::new(new_id(&*portal.clock, &*portal.randomness));
    let propagating = is_propagating(portal, who.tenant).await?;
    portal.store.start_diagnosis(id, who.tenant, who.person, request, portal.now()).await?;
    let actor = Actor::Person { tenant: who.tenant, person: who.person };
    portal.record(actor, Action::DiagnosisStarted, Some(who.tenant), Some(id.to_string())).await?;
    let (sender, receiver) = watch::channel(Progress::default());
    portal.live.begin_diagnosis(id, receiver);
    let running = Running { portal: Arc::clone(portal), id };
    portal.tasks.spawn(async move {
        let progress = sender;
        let portal = &running.portal;
        let work = run(portal, id, &who, &tokens, &tests, propagating, &progress);
        let report = alive(portal, id, work).await;
        match store(portal, &report, request).await {
            Ok(()) => progress.send_modify(|progress| progress.done = true),
            Err(refusal) => {
                tracing::error!(error = %refusal, diagnosis = %id, "a report could not be stored");
            }
        }
    });
    Ok(id)
}

/// Runs a diagnosis to its end without storing its report. `propagating` says that consent was given so recently that
/// a missing permission may still arrive; `progress` hears of every answer.
pub async fn run(
    portal: &Portal,
    id: DiagnosisId,
    who: &Identity,
    tokens: &Tokens,
    tests: &TestOptions,
    propagating: bool,
    progress: &watch::Sender<Progress>,
) -> Report {
    let collected = Box::pin(collect::collect(portal, id, who, tokens, tests, propagating, progress)).await;
    judge::report(portal, id, who, tokens, collected)
}

/// Says again and again that a diagnosis runs, until it does not any more.
async fn alive(portal: &Portal, id: DiagnosisId, work: impl Future<Output = Report>) -> Report {
    let mut work = std::pin::pin!(work);
    loop {
        tokio::select! {
            report = &mut work => return report,
            () = tokio::time::sleep(SIGN_OF_LIFE) => {
                if let Err(error) = portal.store.keep_running(id, portal.now()).await {
                    tracing::error!(%error, diagnosis = %id, "a diagnosis could not be kept as running");
                }
            }
        }
    }
}

/// Takes the diagnosis off the list of running ones, however it ends.
struct Running {
    portal: Arc<Portal>,
    id: DiagnosisId,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.portal.live.end_diagnosis(self.id);
    }
}

async fn store(portal: &Portal, report: &Report, request: Option<ConsentRequestId>) -> Result<(), Refusal> {
    let subject = &report.subject;
    let domains: Vec<_> = DomainName::of_address(&subject.username).into_iter().collect();
    portal
        .store
        .see_tenant(
            subject.tenant,
            &subject.cloud,
            subject.tenant_name.as_deref(),
            &domains,
            report.finished_at,
        )
        .await?;
    // An admin's proof shows that the organisation allows the app, not that this admin uses it.
    if request.is_none() && matches!(report.overall, Overall::Works | Overall::WorksSoFar) {
        portal.store.mark_connected(subject.tenant, subject.person, report.finished_at).await?;
    }
    // Last, so that a stop in between leaves no finished report that other rows do not know of.
    portal.store.finish_diagnosis(report, request).await?;
    let works = matches!(report.overall, Overall::Works | Overall::WorksSoFar);
    tenant_work::reopen(portal, subject.tenant, !works).await?;
    portal
        .record(Actor::Portal, Action::DiagnosisFinished, Some(subject.tenant), Some(report.id.to_string()))
        .await
}

/// Whether consent was given so recently that a missing scope may still arrive.
async fn is_propagating(portal: &Portal, tenant: TenantId) -> Result<bool, Refusal> {
    let Some(request) = portal.store.latest_consent_request(tenant, None).await? else { return Ok(false) };
    let since = match request.state {
        ConsentState::Consented { at } => at,
        ConsentState::Proving { since, .. } => since,
        ConsentState::Proven { grant, .. } => grant.seen_at,
        _ => return Ok(false),
    };
    Ok(portal.now().duration_since(since) < PROPAGATION_LIMIT)
}
