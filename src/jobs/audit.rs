//! Looking after the audit log: taking in what replicas of the previous version wrote, and checking the whole of it.

use std::{sync::Arc, time::Duration};

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;

use crate::journeys::{audit_log::check, portal::Portal, refusal::Refusal};

const EVERY: Duration = Duration::from_mins(10);
const CHECK_EVERY: SignedDuration = SignedDuration::from_hours(6);

/// Looks every ten minutes, at first at once, until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        let work = async {
            if let Err(refusal) = look_after(&portal).await {
                tracing::error!(error = %refusal, "the audit log could not be looked after");
            }
            tokio::time::sleep(EVERY).await;
        };
        tokio::select! {
            () = work => {}
            () = shutdown.cancelled() => return,
        }
    }
}

async fn look_after(portal: &Portal) -> Result<(), Refusal> {
    while portal.store.drain_audit_inbox(&*portal.randomness).await? > 0 {}
    let now = portal.now();
    let next = now.saturating_add(CHECK_EVERY).unwrap_or(now);
    if portal.store.claim_job("audit check", now, next).await? {
        check::check_and_sign(portal).await?;
    }
    Ok(())
}
