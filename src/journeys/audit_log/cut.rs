//! Removing the beginning of the log: the place is signed first, so that the rest can still be checked from there.

use jiff::Timestamp;

use crate::journeys::{portal::Portal, refusal::Refusal};

use super::check::sign;

const BATCH: u32 = 500;

/// Removes the entries before a time. Gives their number, and the last of them.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn before(portal: &Portal, before: Timestamp) -> Result<Option<(u64, i64)>, Refusal> {
    let head = portal.store.audit_head().await?;
    let Some((number, hash)) = portal.store.last_entry_before(before, head.number).await? else {
        return Ok(None);
    };
    let checkpoint = sign(&portal.keys, number, hash, true, portal.now())
        .map_err(|error| Refusal::Internal(error.to_string()))?;
    portal.store.insert_checkpoint(&checkpoint).await?;
    let mut removed = 0;
    loop {
        let batch = portal.store.remove_cut_entries(number, BATCH).await?;
        removed += batch;
        if batch < u64::from(BATCH) {
            return Ok(Some((removed, number)));
        }
    }
}
