//! The Microsoft clouds that are known from the start. Configuration may add others.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::cloud::Cloud;

/// A cloud with the source of its endpoints.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    #[serde(flatten)]
    pub(super) cloud: Cloud,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| super::built_in(include_str!("clouds.json")));

/// The known clouds: global, US Government L4 and L5, China, Bleu and Delos.
///
/// Microsoft documents the first four; the sovereign clouds' endpoints come from Microsoft's own client libraries and
/// scripts, and the addresses of their admin centers are assumed.
pub fn clouds() -> Vec<Cloud> {
    ENTRIES.iter().map(|entry| entry.cloud.clone()).collect()
}
