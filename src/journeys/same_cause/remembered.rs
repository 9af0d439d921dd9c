//! What grew when it was looked at last: every page of the list asks, and the answer changes only with the day and with the
//! cause of a tenant.

use std::sync::{Mutex, PoisonError};

use super::Growing;

/// What the answer depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    /// The day, counted from 1970-01-01 UTC.
    pub(super) day: i64,
    /// The latest change of a cause; `None` before the first.
    pub(super) change: Option<i64>,
}

/// The latest answer.
#[derive(Debug, Default)]
pub struct Remembered(Mutex<Option<(State, Vec<Growing>)>>);

impl Remembered {
    /// The answer, if it was given in this state.
    pub(super) fn given(&self, state: State) -> Option<Vec<Growing>> {
        let latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        latest.as_ref().filter(|(then, _)| *then == state).map(|(_, growing)| growing.clone())
    }

    /// Remembers an answer in place of the one before.
    pub(super) fn remember(&self, state: State, growing: &[Growing]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, growing.to_vec()));
    }
}
