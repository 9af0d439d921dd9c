//! Removing what was kept for as long as the configuration says.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{
    domain::{
        audit::{Action, Actor},
        retention::Kind,
    },
    store::{Census, RETENTION_BATCH},
};

use super::{audit_log::cut, erase, portal::Portal, refusal::Refusal, viewer::Operator};

/// Between two batches others may write.
const PAUSE: Duration = Duration::from_millis(10);

/// How one kind stands.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// The kind.
    pub kind: Kind,
    /// How long it is kept, in days.
    pub days: Option<u32>,
    /// How much there is.
    pub census: Census,
    /// When the oldest goes.
    pub next: Option<Timestamp>,
}

fn age(days: u32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(days))
}

/// How every kind stands.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn standings(portal: &Portal, _operator: &Operator) -> Result<Vec<Standing>, Refusal> {
    let mut standings = Vec::new();
    for kind in Kind::ALL {
        let census = portal.store.census(kind).await?;
        let days = portal.retention.days(kind).map(std::num::NonZeroU32::get);
        let next = census.oldest.zip(days).and_then(|(oldest, days)| oldest.checked_add(age(days)).ok());
        standings.push(Standing { kind, days, census, next });
    }
    Ok(standings)
}

/// Removes everything that is old enough. Leaves one entry in the audit log for each kind of which something went.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used. What was removed until then stays removed.
pub async fn apply(portal: &Portal) -> Result<(), Refusal> {
    for kind in Kind::ALL {
        let Some(days) = portal.retention.days(kind) else { continue };
        let Ok(before) = portal.now().checked_sub(age(days.get())) else { continue };
        if kind == Kind::Audit {
            if let Some((removed, last)) = cut::before(portal, before).await? {
                let subject = format!("{removed} entries, the last was {last}");
                portal.record(Actor::Portal, Action::AuditCut, None, Some(subject)).await?;
            }
            continue;
        }
        let mut removed = 0;
        while !portal.stopping.is_cancelled() {
            let batch = portal.store.remove_batch(kind, before).await?;
            removed += batch;
            if batch < u64::from(RETENTION_BATCH) {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        note(portal, kind.as_str(), removed).await?;
        if kind == Kind::People {
            note(portal, "tenants", bare_tenants(portal, before).await?).await?;
        }
    }
    Ok(())
}

async fn bare_tenants(portal: &Portal, before: Timestamp) -> Result<u64, Refusal> {
    let vendor = portal.staff.as_ref().map(|staff| staff.tenant);
    let mut removed = 0;
    loop {
        let tenants = portal.store.bare_tenants(before).await?;
        let full = tenants.len() >= usize::try_from(RETENTION_BATCH).unwrap_or(usize::MAX);
        let mut some = false;
        for tenant in tenants.into_iter().filter(|tenant| Some(*tenant) != vendor) {
            erase::bare_tenant(portal, tenant).await?;
            removed += 1;
            some = true;
        }
        if !full || !some || portal.stopping.is_cancelled() {
            return Ok(removed);
        }
    }
}

async fn note(portal: &Portal, what: &str, removed: u64) -> Result<(), Refusal> {
    if removed == 0 {
        return Ok(());
    }
    tracing::info!(what, removed, "removed after the time it is kept");
    let subject = format!("{what}: {removed}");
    portal.record(Actor::Portal, Action::RetentionApplied, None, Some(subject)).await
}
