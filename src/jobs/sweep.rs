//! Removing what has expired: sessions, flows and imported reports.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use crate::journeys::portal::Portal;

const EVERY: Duration = Duration::from_mins(10);

/// Sweeps every ten minutes until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        match portal.store.delete_expired(portal.now()).await {
            Ok(0) => {}
            Ok(removed) => tracing::debug!(removed, "expired rows removed"),
            Err(error) => tracing::error!(error = %error, "expired rows could not be removed"),
        }
        match portal.store.delete_old_imports(portal.now()).await {
            Ok(0) => {}
            Ok(removed) => tracing::debug!(removed, "imported reports removed"),
            Err(error) => tracing::error!(error = %error, "imported reports could not be removed"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = shutdown.cancelled() => return,
        }
    }
}
