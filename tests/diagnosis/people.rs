//! The people who are diagnosed again and again, one for each place where a mailbox can be.

use consentry::journeys::diagnose::TestOptions;

/// Somebody of the demo world and what they have tested.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) address: &'static str,
    pub(crate) tests: TestOptions,
}

impl Person {
    /// With a write test in the own calendar.
    pub(crate) fn writing(address: &'static str) -> Self {
        Self { address, tests: TestOptions { write: true, ..TestOptions::default() } }
    }

    /// With every test there is, on this colleague's calendar.
    pub(crate) fn testing_all(address: &'static str, colleague: &str) -> Self {
        let shared_calendar = Some(colleague.parse().unwrap());
        Self { address, tests: TestOptions { write: true, shared_calendar, shared_write: true } }
    }
}
