//! Indexing what is not indexed yet, so that the search finds it: after an upgrade, and what an older replica wrote meanwhile.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use crate::{journeys::portal::Portal, store::StoreError};

/// Between two looks, when nothing was left.
const EVERY: Duration = Duration::from_mins(10);
/// Between two steps, so that others get to write.
const BREATH: Duration = Duration::from_millis(20);

/// Looks at once and then from time to time, until told to stop.
pub async fn run(portal: Arc<Portal>, shutdown: CancellationToken) {
    loop {
        let work = async {
            if let Err(error) = index_all(&portal).await {
                tracing::error!(%error, "the index of the search could not be completed");
            }
            tokio::time::sleep(EVERY).await;
        };
        tokio::select! {
            () = work => {}
            () = shutdown.cancelled() => return,
        }
    }
}

async fn index_all(portal: &Portal) -> Result<(), StoreError> {
    let mut rows = 0;
    loop {
        let some = portal.store.index_some(portal.now()).await?;
        if some == 0 {
            break;
        }
        rows += some;
        tokio::time::sleep(BREATH).await;
    }
    let recounted = portal.store.recount_people().await?;
    if rows + recounted > 0 {
        tracing::info!(rows, recounted, "the index of the search is complete again");
    }
    Ok(())
}
