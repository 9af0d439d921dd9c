//! Proving a grant: a tenant-specific sign-in shows who answers for the tenant, and fresh tokens show which scopes
//! Entra really issues. Until they hold everything the manifest asks for, consent is still on its way.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::Notify;
use url::Url;

use crate::{
    domain::{
        admin_walk::WalkNote,
        audit::{Action, Actor},
        consent::{ConsentFailure, ConsentRequest, ConsentState, Shortfall},
        gate::Gate,
        grant::{Grant, GrantComparison, RoleEvidence},
        id::ConsentRequestId,
        scope::ScopeSet,
        sign_in_error::SignInError,
        sign_in_trace::{Endpoint, SignInTrace, Stage, Stop, TripPurpose},
    },
    microsoft::{
        identity::Identity,
        sign_in::{Prompt, SignInFailure, Tokens},
    },
    secret::{Digest, Secret},
    store::{Conflict, StoreError},
};

use super::{
    ask_admin::is_expired,
    blocked,
    diagnose::{self, TestOptions},
    flow::{Purpose, Trip},
    portal::Portal,
    refusal::Refusal,
};

/// How the proof goes on after somebody asked to check now.
#[derive(Debug)]
pub enum Check {
    /// It runs here and tries at once.
    Hurried,
    /// Somebody has to pass through Microsoft again, usually without seeing a page.
    SignIn(Url),
    /// There is nothing to prove in this state.
    Nothing,
}

/// Sends the browser on the silent round that proves who answers for the tenant.
pub(super) async fn depart(
    portal: &Portal,
    browser: &Digest,
    request: &ConsentRequest,
    return_to: String,
) -> Result<Url, Refusal> {
    let trip = Trip {
        purpose: Purpose::Prove { request: request.id, return_to },
        tenant: Some(request.tenant),
        // Permissions of an API may not have spread yet; asking for them here would show a consent page again.
        scopes: portal.app.identity_scopes(),
        prompt: Some(Prompt::None),
        login_hint: None,
        before: Vec::new(),
    };
    portal.depart(browser, trip).await
}

/// Whether nobody has reported consent. It may have been given all the same, on another way than through this portal.
const fn has_no_consent(state: &ConsentState) -> bool {
    matches!(state, ConsentState::Created | ConsentState::Opened | ConsentState::Refused { .. })
}

/// Tries at once, or says what is needed for it.
pub(super) async fn check_now(
    portal: &Portal,
    browser: &Digest,
    request: &ConsentRequest,
    return_to: String,
) -> Result<Check, Refusal> {
    let undecided = has_no_consent(&request.state);
    if matches!(request.state, ConsentState::Proven { .. })
        || request.withdrawn.is_some()
        || (undecided && is_expired(request, portal.now()))
    {
        return Ok(Check::Nothing);
    }
    if portal.live.hurry_proof(request.id) {
        return Ok(Check::Hurried);
    }
    Ok(Check::SignIn(depart(portal, browser, request, return_to).await?))
}

/// Goes on after somebody signed in at the request's tenant: the proof runs in the background from here.
pub(super) async fn signed_in(
    portal: &Arc<Portal>,
    id: ConsentRequestId,
    identity: &Identity,
    tokens: Tokens,
) -> Result<(), Refusal> {
    let request = portal.store.find_consent_request(id).await?.ok_or(Refusal::NotFound)?;
    if matches!(request.state, ConsentState::Proven { .. }) || request.withdrawn.is_some() {
        return Ok(());
    }
    let Some(refresh) = tokens.refresh else {
        let comparison = GrantComparison::of(&portal.app.scopes(), &tokens.issued);
        let now = portal.now();
        let shortfall = Shortfall::Scopes { comparison };
        let change = |state: ConsentState| state.fell_short(now, shortfall.clone()).waiting_for_a_person();
        let request = update(portal, id, change).await?;
        return note_look(portal, &request, shortfall).await;
    };
    let Some(wake) = portal.live.begin_proof(id) else { return Ok(()) };
    let proof = Proof {
        portal: Arc::clone(portal),
        request: id,
        identity: identity.clone(),
        refresh,
        wake,
        kept: None,
    };
    portal.tasks.spawn(async move {
        if let Err(refusal) = proof.run().await {
            tracing::error!(error = %refusal, request = %id, "a proof stopped; it goes on with the next check");
        }
    });
    Ok(())
}

/// Notes that the proving sign-in itself was refused.
pub(super) async fn refused(
    portal: &Portal,
    id: ConsentRequestId,
    error: SignInError,
    gate: Gate,
) -> Result<(), Refusal> {
    tracing::info!(request = %id, gate = ?gate, code = error.code, "the proving sign-in was refused");
    let now = portal.now();
    let shortfall = Shortfall::Error { error };
    let change = |state: ConsentState| state.fell_short(now, shortfall.clone()).waiting_for_a_person();
    let request = update(portal, id, change).await?;
    note_look(portal, &request, shortfall).await
}

/// Keeps what a look lacked that nobody's consent came before.
async fn note_look(portal: &Portal, request: &ConsentRequest, shortfall: Shortfall) -> Result<(), Refusal> {
    if has_no_consent(&request.state) {
        portal.store.note_admin_step(request.id, portal.now(), &WalkNote::Looked { shortfall }).await?;
    }
    Ok(())
}

/// Changes a request's state, again from the stored one when somebody else was quicker.
pub(super) async fn update(
    portal: &Portal,
    id: ConsentRequestId,
    change: impl Fn(ConsentState) -> ConsentState + Send + Sync,
) -> Result<ConsentRequest, Refusal> {
    update_request(portal, id, |request| request.state = change(request.state.clone())).await
}

/// Changes a request, again from the stored one when somebody else was quicker.
pub(super) async fn update_request(
    portal: &Portal,
    id: ConsentRequestId,
    change: impl Fn(&mut ConsentRequest) + Send,
) -> Result<ConsentRequest, Refusal> {
    const TRIES: u32 = 5;
    for _ in 0..TRIES {
        let stored = portal.store.find_consent_request(id).await?.ok_or(Refusal::NotFound)?;
        let mut request = stored.clone();
        change(&mut request);
        if request == stored {
            return Ok(request);
        }
        match portal.store.save_consent_request(&request).await {
            Ok(version) => {
                request.version = version;
                return Ok(request);
            }
            Err(StoreError::Conflict(Conflict::Stale)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Refusal::Internal(format!("consent request {id} kept changing")))
}

/// One running proof. Holds the refresh token in memory for as long as it runs, and nowhere else.
struct Proof {
    portal: Arc<Portal>,
    request: ConsentRequestId,
    identity: Identity,
    refresh: Secret,
    wake: Arc<Notify>,
    /// The refusal kept last, so that the same one is kept once.
    kept: Option<String>,
}

impl Drop for Proof {
    fn drop(&mut self) {
        self.portal.live.end_proof(self.request);
    }
}

impl Proof {
    async fn run(mut self) -> Result<(), Refusal> {
        loop {
            let request = self.attempt().await?;
            let ConsentState::Proving { next_try: Some(next), .. } = request.state else { return Ok(()) };
            let wait = next.duration_since(self.portal.now());
            let wait = std::time::Duration::try_from(wait).unwrap_or_default();
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = self.wake.notified() => {}
                () = self.portal.stopping.cancelled() => return Ok(()),
            }
        }
    }

    async fn attempt(&mut self) -> Result<ConsentRequest, Refusal> {
        let portal = Arc::clone(&self.portal);
        let wanted = portal.app.scopes();
        let asked_at = portal.now();
        let (answer, _) =
            portal.sign_in.refresh(&portal.cloud, self.identity.tenant, &self.refresh, &wanted).await;
        let now = portal.now();
        let shortfall = match answer {
            Ok(tokens) => {
                if let Some(rolled) = &tokens.refresh {
                    self.refresh = rolled.clone();
                }
                let comparison = GrantComparison::of(&wanted, &tokens.issued);
                if !comparison.is_complete() {
                    Shortfall::Scopes { comparison }
                } else if self.speaks_for_everybody().await? {
                    return self.proven(tokens).await;
                } else {
                    Shortfall::PersonalOnly
                }
            }
            Err(SignInFailure::Refused(error)) => {
                self.keep_refusal(&error, asked_at, &wanted).await?;
                Shortfall::Error { error: *error }
            }
            Err(SignInFailure::Unreachable(_)) => Shortfall::Unreachable,
            Err(SignInFailure::BadToken(fault)) => return Err(Refusal::BadToken(fault)),
        };
        let request = update(&portal, self.request, |state| state.fell_short(now, shortfall.clone())).await?;
        note_look(&portal, &request, shortfall).await?;
        if matches!(request.state, ConsentState::Failed { failure: ConsentFailure::NeverArrived { .. }, .. })
        {
            let subject = Some(self.request.to_string());
            portal.record(Actor::Portal, Action::ConsentFailed, Some(request.tenant), subject).await?;
        }
        Ok(request)
    }

    /// Keeps a refusal for support, once for each that is said in a row. That an approval has not spread yet is none.
    async fn keep_refusal(
        &mut self,
        error: &SignInError,
        asked_at: Timestamp,
        wanted: &ScopeSet,
    ) -> Result<(), Refusal> {
        let name = error.name();
        if error.wants_consent() || self.kept.as_ref() == Some(&name) {
            return Ok(());
        }
        let portal = &self.portal;
        let asked = Stage::Asked {
            endpoint: Endpoint::Token,
            authority: Some(self.identity.tenant),
            prompt: None,
            scopes: wanted.clone(),
        };
        let stops = vec![
            Stop { at: asked_at, stage: asked },
            Stop { at: portal.now(), stage: Stage::tokens_refused(error) },
        ];
        let trace = SignInTrace { purpose: TripPurpose::ProofRefresh, stops };
        let (tenant, person) = (self.identity.tenant, self.identity.person);
        blocked::record_refresh(portal, tenant, person, error, &trace, wanted).await?;
        self.kept = Some(name);
        Ok(())
    }

    /// Whether a complete token of this person shows consent for the whole organisation: they hold a role that may
    /// give it, the token does not tell roles, or they were stopped for want of it before, and so cannot have
    /// consented for themselves.
    async fn speaks_for_everybody(&self) -> Result<bool, Refusal> {
        const LOOKED_AT: u32 = 200;
        if RoleEvidence::from_wids(self.identity.wids.as_deref()) != RoleEvidence::OtherRoles {
            return Ok(true);
        }
        let refusals = self.portal.store.list_refusals(self.identity.tenant, LOOKED_AT).await?;
        Ok(refusals.iter().any(|refusal| {
            refusal.person == Some(self.identity.person)
                && refusal.gate == Gate::AdminConsentNeeded
                && refusal.stage != blocked::REFRESH
        }))
    }

    async fn proven(&self, tokens: Tokens) -> Result<ConsentRequest, Refusal> {
        let portal = &self.portal;
        let grant = Grant {
            tenant: self.identity.tenant,
            person: self.identity.person,
            role: RoleEvidence::from_wids(self.identity.wids.as_deref()),
            issued: tokens.issued.clone(),
            seen_at: portal.now(),
        };
        let request = update(portal, self.request, |state| state.proven(grant.clone())).await?;
        let actor = Actor::Person { tenant: grant.tenant, person: grant.person };
        let subject = Some(self.request.to_string());
        portal.record(actor, Action::ConsentProven, Some(grant.tenant), subject).await?;
        let run =
            diagnose::start(portal, self.identity.clone(), tokens, TestOptions::default(), Some(request.id))
                .await?;
        update(portal, self.request, |state| match state {
            ConsentState::Proven { grant, .. } => ConsentState::Proven { grant, diagnosis: Some(run) },
            other => other,
        })
        .await
    }
}
