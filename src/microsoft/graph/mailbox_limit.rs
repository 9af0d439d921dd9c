//! How many requests may be under way to one mailbox, over all that runs in this process.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::domain::id::{ObjectId, TenantId};

/// Exchange refuses a fifth concurrent request to a mailbox (Microsoft Graph throttling limits, Outlook
/// service); one place stays free for the person's own programs.
const IN_FLIGHT: usize = 3;

/// The limit of one mailbox. Clones share it.
#[derive(Debug, Clone)]
pub struct MailboxLimit(Arc<Semaphore>);

impl Default for MailboxLimit {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(IN_FLIGHT)))
    }
}

impl MailboxLimit {
    /// Waits for a place. The semaphore is never closed; a failure to acquire could only mean "go on".
    pub(super) async fn place(&self) -> Option<SemaphorePermit<'_>> {
        self.0.acquire().await.ok()
    }
}

/// The limits of all mailboxes that are being asked, so that two diagnoses of one person share theirs.
#[derive(Debug, Default)]
pub struct MailboxLimits(Mutex<HashMap<(TenantId, ObjectId), Weak<Semaphore>>>);

impl MailboxLimits {
    /// The limit of a person's mailbox. It is forgotten once nobody holds it.
    pub fn of(&self, tenant: TenantId, person: ObjectId) -> MailboxLimit {
        let mut limits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = limits.get(&(tenant, person)).and_then(Weak::upgrade) {
            return MailboxLimit(known);
        }
        limits.retain(|_, limit| limit.strong_count() > 0);
        let limit = MailboxLimit::default();
        limits.insert((tenant, person), Arc::downgrade(&limit.0));
        limit
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn one_mailbox_has_one_limit_for_as_long_as_somebody_holds_it() {
        let limits = MailboxLimits::default();
        let tenant = TenantId::new(Uuid::from_u128(1));
        let of = |person| limits.of(tenant, ObjectId::new(Uuid::from_u128(person)));
        let (first, second, other) = (of(1), of(1), of(2));
        assert!(Arc::ptr_eq(&first.0, &second.0) && !Arc::ptr_eq(&first.0, &other.0));
        drop((first, second, other));
        let _third = of(3);
        assert_eq!(limits.0.lock().unwrap().len(), 1);
    }
}
