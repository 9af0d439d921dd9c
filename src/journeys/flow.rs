//! Flows: one trip to Microsoft and back. The state is random, single use, bound to the browser that started it,
//! and everything the way back needs is sealed in the store, so that a restart in between loses nothing.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    clock::new_id,
    domain::{
        id::{ConsentRequestId, FlowId, TenantId},
        scope::ScopeSet,
        sign_in_trace::{Asking, Endpoint, SignInTrace, Stage, Stop, TripPurpose},
    },
    microsoft::{
        authority::Authority,
        sign_in::{AuthorizeRequest, Prompt, SignIn},
    },
    secret::{Digest, Secret},
    store::{Flow, FlowTaken},
};

use super::{
    diagnose::TestOptions,
    portal::Portal,
    refusal::{Lost, Refusal},
    walk_through::Errand,
};

/// How long a flow waits for its answer.
const FLOW_LIFETIME: SignedDuration = SignedDuration::from_mins(60);

/// Why somebody was sent to Microsoft.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "purpose")]
pub(super) enum Purpose {
    /// To sign in.
    SignIn {
        /// Local path to go to afterwards.
        return_to: String,
    },
    /// To connect the calendar.
    Connect {
        /// What to test.
        tests: TestOptions,
    },
    /// To consent for the organisation.
    AdminConsent {
        /// The request.
        request: ConsentRequestId,
        /// The admin's link, to come back to.
        link: String,
    },
    /// To prove a grant by signing in.
    Prove {
        /// The request.
        request: ConsentRequestId,
        /// Local path to go back to.
        return_to: String,
    },
    /// To see which account an admin is about to consent with.
    Preflight(Errand),
    /// To look into the records of a tenant.
    Inspect,
}

impl Purpose {
    const fn of_trip(&self) -> TripPurpose {
        match self {
            Self::SignIn { .. } => TripPurpose::SignIn,
            Self::Connect { .. } => TripPurpose::Connect,
            Self::AdminConsent { .. } => TripPurpose::AdminConsent,
            Self::Prove { .. } => TripPurpose::Prove,
            Self::Preflight(_) => TripPurpose::Preflight,
            Self::Inspect => TripPurpose::Inspect,
        }
    }
}

/// What the way back needs.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Journey {
    /// Why.
    pub(super) purpose: Purpose,
    /// The tenant whose authority was used; `None` for the shared one.
    pub(super) tenant: Option<TenantId>,
    /// Whether Entra was asked not to show a page.
    pub(super) silent: bool,
    /// What was asked for.
    pub(super) requested: ScopeSet,
    nonce: String,
    verifier: String,
    /// The way so far. Nothing of it is stored unless the sign-in fails.
    #[serde(default)]
    stops: Vec<Stop>,
}

impl Journey {
    /// Notes a stage.
    pub(super) fn note(&mut self, at: Timestamp, stage: Stage) {
        self.stops.push(Stop { at, stage });
    }

    /// The way so far, to be kept with a failure.
    pub(super) fn trace(&self) -> SignInTrace {
        SignInTrace { purpose: self.purpose.of_trip(), stops: self.stops.clone() }
    }

    /// The trip that begins again where a silent one ended, now with pages.
    pub(super) fn with_pages<'a>(mut self, now: Timestamp) -> Trip<'a> {
        self.note(now, Stage::WentOnWithPages);
        Trip {
            purpose: self.purpose,
            tenant: self.tenant,
            scopes: self.requested,
            prompt: None,
            login_hint: None,
            before: self.stops,
        }
    }

    pub(super) fn nonce(&self) -> Secret {
        Secret::new(self.nonce.clone())
    }

    pub(super) fn verifier(&self) -> Secret {
        Secret::new(self.verifier.clone())
    }

    pub(super) fn authority(&self) -> Authority {
        self.tenant.map_or(Authority::Organizations, Authority::Tenant)
    }
}

/// How to ask Entra to sign somebody in.
#[derive(Debug, Clone)]
pub(super) struct Trip<'a> {
    pub(super) purpose: Purpose,
    pub(super) tenant: Option<TenantId>,
    pub(super) scopes: ScopeSet,
    pub(super) prompt: Option<Prompt>,
    pub(super) login_hint: Option<&'a str>,
    /// The rounds before this one, of the same sign-in.
    pub(super) before: Vec<Stop>,
}

impl Portal {
    /// Starts a sign-in round and returns the address at Microsoft.
    pub(super) async fn depart(&self, browser: &Digest, trip: Trip<'_>) -> Result<Url, Refusal> {
        let sign_in = self.sign_in_for(&trip.purpose)?;
        let asked = Stage::Asked {
            endpoint: Endpoint::Authorize,
            authority: trip.tenant,
            prompt: trip.prompt.map(|prompt| match prompt {
                Prompt::None => Asking::None,
                Prompt::SelectAccount => Asking::SelectAccount,
            }),
            scopes: trip.scopes.clone(),
        };
        let mut stops = trip.before;
        stops.push(Stop { at: self.now(), stage: asked });
        let silent = matches!(trip.prompt, Some(Prompt::None));
        let (journey, state) =
            self.store_flow(browser, trip.purpose, trip.tenant, silent, trip.scopes, stops).await?;
        let redirect_uri = self.sign_in_redirect();
        Ok(sign_in.authorize_url(&AuthorizeRequest {
            cloud: &self.cloud,
            authority: journey.authority(),
            scopes: &journey.requested,
            redirect_uri: &redirect_uri,
            state: &state,
            nonce: &journey.nonce(),
            verifier: &journey.verifier(),
            prompt: trip.prompt,
            login_hint: trip.login_hint,
            domain_hint: None,
            claims: None,
        }))
    }

    /// The registration that people sign in to for a purpose.
    pub(super) fn sign_in_for(&self, purpose: &Purpose) -> Result<&SignIn, Refusal> {
        match purpose {
            // It may have been taken out of the configuration while somebody was away.
            Purpose::Inspect => self.inspection.as_ref().ok_or(Refusal::NotFound),
            _ => Ok(&self.sign_in),
        }
    }

    /// Stores a flow to the admin consent endpoint, without an address, and returns its state.
    pub(super) async fn store_consent_flow(
        &self,
        browser: &Digest,
        purpose: Purpose,
        tenant: TenantId,
        scopes: ScopeSet,
    ) -> Result<Secret, Refusal> {
        let asked = Stage::Asked {
            endpoint: Endpoint::AdminConsent,
            authority: Some(tenant),
            prompt: None,
            scopes: scopes.clone(),
        };
        let stops = vec![Stop { at: self.now(), stage: asked }];
        let (_, state) = self.store_flow(browser, purpose, Some(tenant), false, scopes, stops).await?;
        Ok(state)
    }

    async fn store_flow(
        &self,
        browser: &Digest,
        purpose: Purpose,
        tenant: Option<TenantId>,
        silent: bool,
        requested: ScopeSet,
        stops: Vec<Stop>,
    ) -> Result<(Journey, Secret), Refusal> {
        let state = Secret::random(&*self.randomness);
        let journey = Journey {
            purpose,
            tenant,
            silent,
            requested,
            nonce: Secret::random(&*self.randomness).expose().to_owned(),
            verifier: Secret::random(&*self.randomness).expose().to_owned(),
            stops,
        };
        let now = self.now();
        let id = FlowId::new(new_id(&*self.clock, &*self.randomness));
        let plain = serde_json::to_vec(&journey).map_err(|error| Refusal::Internal(error.to_string()))?;
        let flow = Flow {
            id,
            state: state.digest(),
            browser: *browser,
            sealed: self.keys.seal(&*self.randomness, &context(id), &plain),
            created_at: now,
            expires_at: now.saturating_add(FLOW_LIFETIME).unwrap_or(now),
        };
        self.store.insert_flow(&flow).await?;
        Ok((journey, state))
    }

    /// Takes the flow an answer belongs to. It can be taken once.
    pub(super) async fn arrive(
        &self,
        browser: Option<&Digest>,
        state: Option<&str>,
    ) -> Result<(FlowId, Journey), Refusal> {
        let state = Secret::new(state.filter(|text| !text.is_empty()).ok_or(Refusal::Lost(Lost::Missing))?);
        let browser = browser.ok_or(Refusal::Lost(Lost::OtherBrowser))?;
        let flow = match self.store.take_flow(&state.digest(), browser, self.now()).await? {
            FlowTaken::Taken(flow) => flow,
            FlowTaken::Expired => return Err(Refusal::Lost(Lost::Expired)),
            FlowTaken::AlreadyUsed => return Err(Refusal::Lost(Lost::AlreadyUsed)),
            FlowTaken::OtherBrowser => return Err(Refusal::Lost(Lost::OtherBrowser)),
            FlowTaken::Unknown => return Err(Refusal::Lost(Lost::Unknown)),
        };
        let plain = self
            .keys
            .open(&context(flow.id), &flow.sealed)
            .map_err(|error| Refusal::Internal(error.to_string()))?;
        let journey = serde_json::from_slice(&plain).map_err(|error| Refusal::Internal(error.to_string()))?;
        Ok((flow.id, journey))
    }
}

fn context(id: FlowId) -> Vec<u8> {
    format!("flows.sealed.{id}").into_bytes()
}
