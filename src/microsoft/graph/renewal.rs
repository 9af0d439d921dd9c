//! A fresh access token in the middle of a session, for the one case in which that can help: Graph refused the first.

use tokio::sync::OnceCell;

use crate::{
    domain::{cloud::Cloud, id::TenantId, scope::ScopeSet},
    microsoft::sign_in::SignIn,
    secret::Secret,
};

/// What renews the token of a session. Done at most once, however many calls were refused.
#[derive(Debug)]
pub struct Renewal {
    sign_in: SignIn,
    cloud: Cloud,
    tenant: TenantId,
    refresh: Secret,
    scopes: ScopeSet,
    fresh: OnceCell<Option<Secret>>,
}

impl Renewal {
    /// Renews with a refresh token of the session's person, for the scopes that the session needs.
    pub const fn new(
        sign_in: SignIn,
        cloud: Cloud,
        tenant: TenantId,
        refresh: Secret,
        scopes: ScopeSet,
    ) -> Self {
        Self { sign_in, cloud, tenant, refresh, scopes, fresh: OnceCell::const_new() }
    }

    /// The token that a renewal has given so far.
    pub(super) fn so_far(&self) -> Option<&Secret> {
        self.fresh.get().and_then(Option::as_ref)
    }

    /// The renewed token; `None` when there was none to be had.
    pub(super) async fn token(&self) -> Option<&Secret> {
        let fetch = async || {
            let (result, _) =
                self.sign_in.refresh(&self.cloud, self.tenant, &self.refresh, &self.scopes).await;
            result.ok().map(|tokens| tokens.access)
        };
        self.fresh.get_or_init(fetch).await.as_ref()
    }
}
