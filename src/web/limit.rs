//! How often one visitor may ask for what makes the portal ask others, and send what it keeps.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::HashMapStateStore,
};

use crate::journeys::refusal::Refusal;

use super::{Site, client::Client, failure::Failure};

/// Looks at domains: ten at once, then one every six seconds.
const BURST: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);
const EVERY: Duration = Duration::from_secs(6);
/// Failed sign-ins from the vendor's product: a whole office may stand behind one address.
const FAILURES_BURST: NonZeroU32 = NonZeroU32::MIN.saturating_add(29);
const FAILURES_EVERY: Duration = Duration::from_secs(2);
/// Above this many known clients, those that could start afresh are forgotten.
const MANY: usize = 10_000;

/// A limit for each client. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Limit(Arc<RateLimiter<Client, HashMapStateStore<Client>, DefaultClock>>);

impl Limit {
    /// The limit on looks at domains.
    pub(super) fn on_domains() -> Self {
        Self::new(Quota::with_period(EVERY).unwrap_or(Quota::per_minute(BURST)).allow_burst(BURST))
    }

    /// The limit on forms, which may leave a row or lead to Microsoft.
    pub(super) fn on_forms(a_minute: NonZeroU32) -> Self {
        Self::new(Quota::per_minute(a_minute))
    }

    /// The limit on failed sign-ins that the vendor's product passes on; each is kept for support.
    pub(super) fn on_failures() -> Self {
        let quota = Quota::with_period(FAILURES_EVERY).unwrap_or(Quota::per_minute(FAILURES_BURST));
        Self::new(quota.allow_burst(FAILURES_BURST))
    }

    fn new(quota: Quota) -> Self {
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

/// Takes no more forms from one visitor than are filled in by people.
pub(super) async fn on_forms(
    State(site): State<Site>,
    client: Client,
    request: Request,
    next: Next,
) -> Response {
    if request.method() == Method::POST
        && let Err(wait) = site.forms.take(client)
    {
        return Failure::from(Refusal::TooMany { wait }).into_response();
    }
    next.run(request).await
}
