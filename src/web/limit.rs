//! How often one visitor may ask for what makes the portal ask others.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::HashMapStateStore,
};

use super::client::Client;

/// Looks at domains: ten at once, then one every six seconds.
const BURST: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);
const EVERY: Duration = Duration::from_secs(6);
/// Above this many known clients, those that could start afresh are forgotten.
const MANY: usize = 10_000;

/// A limit for each client. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Limit(Arc<RateLimiter<Client, HashMapStateStore<Client>, DefaultClock>>);

impl Limit {
    /// The limit on looks at domains.
    pub(super) fn on_domains() -> Self {
        let quota = Quota::with_period(EVERY).unwrap_or(Quota::per_minute(BURST)).allow_burst(BURST);
        Self(Arc::new(RateLimiter::hashmap(quota)))
    }

    /// Takes one, or tells how long to wait.
    pub(super) fn take(&self, client: Client) -> Result<(), Duration> {
        if self.0.len() > MANY {
            self.0.retain_recent();
        }
        self.0.check_key(&client).map_err(|refused| refused.wait_time_from(DefaultClock::default().now()))
    }
}
