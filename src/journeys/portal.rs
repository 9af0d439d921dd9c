//! What every journey works with: the store, Microsoft, the app, time and randomness, put together once at start.

use std::{
    num::{NonZeroU16, NonZeroU32},
    sync::Arc,
};

use jiff::{SignedDuration, Timestamp};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use crate::{
    clock::{Clock, Randomness},
    config::{BrandSetting, Staff as StaffSetting},
    domain::{
        app::AppManifest,
        audit::{Action, Actor, AuditEntry},
        cloud::Cloud,
        id::TenantId,
        retention::Retention,
        return_address::ReturnAddresses,
    },
    microsoft::{authority::Authorities, graph::MailboxLimits, http::Http, sign_in::SignIn},
    seal::SealKeys,
    secret::Secret,
    store::Store,
};

use super::{
    from_where, live::Live, refusal::Refusal, same_cause::Remembered, survey_domain::Surveyor,
    viewer::SignedIn,
};

/// Everything a journey needs.
#[derive(Debug)]
pub struct Portal {
    /// The database.
    pub store: Store,
    /// The one client.
    pub http: Http,
    /// Tenant discovery.
    pub authorities: Authorities,
    /// Authorize and token endpoints.
    pub sign_in: SignIn,
    /// The same for the second registration, with which administrators let the portal look; `None` when not configured.
    pub inspection: Option<SignIn>,
    /// How many requests may be under way to each mailbox.
    pub mailboxes: MailboxLimits,
    /// Domains from outside.
    pub surveyor: Surveyor,
    /// The cloud the app is registered in.
    pub cloud: Cloud,
    /// The vendor's app.
    pub app: AppManifest,
    /// The vendor's look.
    pub brand: BrandSetting,
    /// Who is staff, if anybody.
    pub staff: Option<StaffSetting>,
    /// The portal's own address.
    pub public_url: Url,
    /// Proxies of the operator's in front.
    pub proxies: u8,
    /// How many forms one visitor may send in a minute, and at once.
    pub forms_per_minute: NonZeroU32,
    /// Where the vendor's product may have people sent back to.
    pub return_addresses: ReturnAddresses,
    /// Keys that seal what waits in the store.
    pub keys: SealKeys,
    /// How long a hand-over link works.
    pub link_lifetime: SignedDuration,
    /// How many days a link to a report may work at most.
    pub longest_share: NonZeroU16,
    /// For how long each kind of data is kept.
    pub retention: Retention,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// What runs right now.
    pub live: Live,
    /// Which causes grew when it was looked at last.
    pub growth: Remembered,
    /// Background work, waited for at shutdown.
    pub tasks: TaskTracker,
    /// Cancelled when the process is to stop: whatever only waits ends then.
    pub stopping: CancellationToken,
}

/// How long a session lasts without being ended.
pub const SESSION_LIFETIME: SignedDuration = SignedDuration::from_hours(12);

impl Portal {
    /// Now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// An address of this portal.
    pub fn url(&self, path: &str) -> Url {
        Cloud::below(&self.public_url, path)
    }

    /// Where Entra sends people back after signing in.
    pub fn sign_in_redirect(&self) -> Url {
        self.url("auth/callback")
    }

    /// Where Entra sends admins back after consent.
    pub fn consent_redirect(&self) -> Url {
        self.url("admin-consent/callback")
    }

    /// The person a session cookie belongs to.
    ///
    /// # Errors
    /// [`Refusal::Internal`] when the store cannot be read. An unknown or expired cookie is nobody, no error.
    pub async fn viewer(&self, cookie: Option<&Secret>) -> Result<Option<SignedIn>, Refusal> {
        let Some(cookie) = cookie else { return Ok(None) };
        let session = self.store.find_session(&cookie.digest(), self.now()).await?;
        Ok(session.map(SignedIn::new))
    }

    /// Writes the audit trail.
    ///
    /// # Errors
    /// [`Refusal::Internal`] when it cannot be written; the journey then stops rather than act unrecorded.
    pub async fn record(
        &self,
        actor: Actor,
        action: Action,
        tenant: Option<TenantId>,
        subject: Option<String>,
    ) -> Result<(), Refusal> {
        let entry = AuditEntry { at: self.now(), actor, action, tenant, subject };
        let from = from_where::address();
        Ok(self.store.append_audit(&entry, from.as_deref(), &*self.randomness).await?)
    }
}
