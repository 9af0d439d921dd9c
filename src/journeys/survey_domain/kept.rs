//! Surveys that were made a short while ago.

use std::{
    collections::HashMap,
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::OnceCell;

use crate::domain::{
    domain_name::DomainName,
    survey::{DomainSurvey, TenantLookup},
};

/// How long a survey is believed.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// The same when the tenant could not be asked about, so that a passing fault does not last.
const FRESH_WITH_GAPS: SignedDuration = SignedDuration::from_mins(2);
/// Visitors choose the domains, so the number of entries has to have an end.
const MOST: usize = 4_096;

type Cell = Arc<OnceCell<Arc<DomainSurvey>>>;

/// The surveys by domain, with the time their making began.
#[derive(Debug, Default)]
pub(super) struct Kept(Mutex<HashMap<DomainName, (Timestamp, Cell)>>);

impl Kept {
    fn lock(&self) -> MutexGuard<'_, HashMap<DomainName, (Timestamp, Cell)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The kept survey, or a new one; whoever asks meanwhile waits for the same.
    pub(super) async fn get_or_make<F: Future<Output = DomainSurvey>>(
        &self,
        domain: &DomainName,
        now: Timestamp,
        make: impl FnOnce() -> F,
    ) -> Arc<DomainSurvey> {
        let cell = self.cell(domain, now);
        Arc::clone(cell.get_or_init(|| async { Arc::new(make().await) }).await)
    }

    fn cell(&self, domain: &DomainName, now: Timestamp) -> Cell {
        let mut entries = self.lock();
        if let Some((begun, cell)) = entries.get(domain)
            && is_fresh(*begun, cell, now)
        {
            return Arc::clone(cell);
        }
        if entries.len() >= MOST {
            entries.retain(|_, (begun, cell)| is_fresh(*begun, cell, now));
        }
        if entries.len() >= MOST {
            entries.clear();
        }
        let cell = Cell::default();
        entries.insert(domain.clone(), (now, Arc::clone(&cell)));
        cell
    }
}

fn is_fresh(begun: Timestamp, cell: &Cell, now: Timestamp) -> bool {
    let gaps = cell.get().is_some_and(|survey| survey.tenant == TenantLookup::Unknown);
    now.duration_since(begun) < if gaps { FRESH_WITH_GAPS } else { FRESH }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::domain::survey::{MailRecords, Namespace, Sighting};

    fn survey(domain: &DomainName, tenant: TenantLookup) -> DomainSurvey {
        DomainSurvey {
            domain: domain.clone(),
            at: Timestamp::UNIX_EPOCH,
            tenant,
            namespace: Namespace::Unknown,
            records: MailRecords::unknown(),
            exchange_online: Sighting::Unknown,
            server: None,
            evidence: Vec::new(),
        }
    }

    #[tokio::test]
    async fn a_survey_is_made_once_an_hour_and_one_with_gaps_sooner() {
        for (tenant, minutes, expected) in [
            (TenantLookup::None, 59, 1),
            (TenantLookup::None, 60, 2),
            (TenantLookup::Unknown, 1, 1),
            (TenantLookup::Unknown, 2, 2),
        ] {
            let (kept, looks) = (Kept::default(), AtomicU32::new(0));
            let domain: DomainName = "contoso.example".parse().unwrap();
            let make = || async {
                looks.fetch_add(1, Ordering::SeqCst);
                survey(&domain, tenant.clone())
            };
            let start = Timestamp::UNIX_EPOCH;
            tokio::join!(kept.get_or_make(&domain, start, make), kept.get_or_make(&domain, start, make));
            let later = start + SignedDuration::from_mins(minutes);
            kept.get_or_make(&domain, later, make).await;
            assert_eq!(looks.load(Ordering::SeqCst), expected, "{tenant:?} after {minutes} minutes");
        }
    }
}
