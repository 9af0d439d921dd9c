//! What runs in this process right now: diagnoses that pages watch, and proofs that hold a refresh token while
//! consent spreads. Nothing here is kept: what must survive a restart is in the store.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{Notify, watch};

use crate::domain::{
    id::{ConsentRequestId, DiagnosisId},
    progress::Progress,
};

/// The registry of running work.
#[derive(Debug, Default)]
pub struct Live {
    diagnoses: Mutex<HashMap<DiagnosisId, watch::Receiver<Progress>>>,
    proofs: Mutex<HashMap<ConsentRequestId, Arc<Notify>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Live {
    pub(super) fn begin_diagnosis(&self, id: DiagnosisId, progress: watch::Receiver<Progress>) {
        lock(&self.diagnoses).insert(id, progress);
    }

    pub(super) fn end_diagnosis(&self, id: DiagnosisId) {
        lock(&self.diagnoses).remove(&id);
    }

    /// The progress of a diagnosis that runs here.
    pub fn diagnosis(&self, id: DiagnosisId) -> Option<watch::Receiver<Progress>> {
        lock(&self.diagnoses).get(&id).cloned()
    }

    /// Registers a proof. `None` when one for this request runs already.
    pub(super) fn begin_proof(&self, id: ConsentRequestId) -> Option<Arc<Notify>> {
        let mut proofs = lock(&self.proofs);
        if proofs.contains_key(&id) {
            return None;
        }
        let wake = Arc::new(Notify::new());
        proofs.insert(id, Arc::clone(&wake));
        Some(wake)
    }

    pub(super) fn end_proof(&self, id: ConsentRequestId) {
        lock(&self.proofs).remove(&id);
    }

    /// Makes a running proof try at once. `false` when none runs here.
    pub(super) fn hurry_proof(&self, id: ConsentRequestId) -> bool {
        let wake = lock(&self.proofs).get(&id).cloned();
        wake.is_some_and(|wake| {
            wake.notify_one();
            true
        })
    }
}
