//! Diagnoses that a replica left behind when it stopped: their pages offer to run them again.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use crate::journeys::portal::Portal;

const EVERY: Duration = Duration::from_secs(30);

/// Looks every half minute until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = shutdown.cancelled() => return,
        }
        match portal.store.interrupt_abandoned(portal.now()).await {
            Ok(0) => {}
            Ok(interrupted) => tracing::warn!(interrupted, "diagnoses were left behind by another replica"),
            Err(error) => tracing::error!(error = %error, "abandoned diagnoses could not be looked for"),
        }
    }
}
