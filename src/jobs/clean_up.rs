//! Removing what write tests left in calendars.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use crate::journeys::{clean_up, portal::Portal};

const EVERY: Duration = Duration::from_mins(1);

/// Looks every minute, at first at once, until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        let work = async {
            if let Err(refusal) = clean_up::remove_leftovers(&portal).await {
                tracing::error!(error = %refusal, "leftovers of write tests could not be looked for");
            }
            tokio::time::sleep(EVERY).await;
        };
        tokio::select! {
            () = work => {}
            () = shutdown.cancelled() => return,
        }
    }
}
