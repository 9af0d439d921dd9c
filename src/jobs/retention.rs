//! Removing what was kept for long enough, and ending erasures that a crash has interrupted.

use std::{sync::Arc, time::Duration};

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;

use crate::journeys::{erase, portal::Portal, refusal::Refusal, retention};

const EVERY: Duration = Duration::from_mins(10);
const APPLY_EVERY: SignedDuration = SignedDuration::from_hours(6);

/// Looks every ten minutes, at first at once, until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        if let Err(refusal) = look(&portal).await {
            tracing::error!(error = %refusal, "what is too old could not be removed");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = shutdown.cancelled() => return,
        }
    }
}

async fn look(portal: &Portal) -> Result<(), Refusal> {
    erase::carry_on_all(portal).await?;
    let now = portal.now();
    let next = now.saturating_add(APPLY_EVERY).unwrap_or(now);
    if portal.store.claim_job("retention", now, next).await? {
        retention::apply(portal).await?;
    }
    Ok(())
}
