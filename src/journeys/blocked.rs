//! When Entra refuses: keep what support needs, and name the gate.

use jiff::Timestamp;

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        domain_name::DomainName,
        gate::{Gate, GateReading},
        id::{FlowId, ObjectId, TenantId},
        inspection::SETTINGS_HOLD,
        scope::ScopeSet,
        sign_in_error::{SignInError, clip},
        sign_in_trace::{OwnFailure, SignInTrace},
        survey::TenantLookup,
    },
    knowledge::gates::{GateContext, Home, HomePlace, SeenPolicy, Stage, depends_on_home, read_gate},
    store::Refusal as StoredRefusal,
    words::Words,
};

use super::{
    flow::{Journey, Purpose},
    portal::Portal,
    refusal::Refusal,
    tenant_work,
    viewer::SignedIn,
};

/// The stage of a sign-in to look into a tenant's records.
pub const INSPECTION: &str = "inspection";

/// The stage of a proof that fetches tokens without a person.
pub const REFRESH: &str = "refresh";

/// The stage of a sign-in that failed in the vendor's product.
pub const FROM_PRODUCT: &str = "product";

/// The same of an administrator's consent.
pub const FROM_PRODUCT_ADMIN: &str = "product_admin_consent";

/// A refused sign-in, ready to be explained.
#[derive(Debug)]
pub struct Blocked {
    /// What Entra said.
    pub error: SignInError,
    /// What that means.
    pub reading: GateReading,
    /// What was being done: `sign_in`, `calendars`, `admin_consent`, [`REFRESH`], [`INSPECTION`], [`FROM_PRODUCT`] or
    /// [`FROM_PRODUCT_ADMIN`].
    pub stage: String,
    /// When.
    pub at: Timestamp,
}

/// Stores a refusal and returns the gate it points to.
pub(super) async fn record(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    flow: FlowId,
    journey: &Journey,
    error: &SignInError,
) -> Result<Gate, Refusal> {
    let stage = stage_of(&journey.purpose);
    let home = home(portal, error, viewer).await;
    let inspects = matches!(journey.purpose, Purpose::Inspect);
    let tenant = journey.tenant.or_else(|| viewer.map(SignedIn::tenant));
    let looked_at = tenant.filter(|_| !inspects);
    let context = context_in(portal, Words::default(), stage, looked_at, &journey.requested).await?;
    let reading = read_gate(error, GateContext { home, ..context });
    let refusal = StoredRefusal {
        id: flow,
        at: portal.now(),
        // The gate would be shown as the tenant's, and this one says nothing about the app.
        tenant: looked_at,
        person: viewer.map(SignedIn::person),
        stage: if inspects { INSPECTION } else { stage_word(stage) }.to_owned(),
        error: error.clone(),
        gate: reading.gate,
        fixer: (reading.gate != Gate::Unknown).then_some(reading.fixer),
        requested: journey.requested.clone(),
    };
    portal.store.insert_traced_refusal(&refusal, &journey.trace()).await?;
    if let Some(tenant) = looked_at {
        tenant_work::reopen(portal, tenant, true).await?;
    }
    let actor = viewer.map_or(Actor::Portal, SignedIn::actor);
    portal.record(actor, Action::SignInRefused, tenant, Some(flow.to_string())).await?;
    Ok(reading.gate)
}

/// Stores a sign-in that failed although Entra refused nothing: an answer that could not be trusted or did not come. Says
/// nothing about the tenant.
pub(super) async fn record_failure(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    flow: FlowId,
    journey: &Journey,
    failure: OwnFailure,
    why: &str,
) -> Result<(), Refusal> {
    let inspects = matches!(journey.purpose, Purpose::Inspect);
    let failed = StoredRefusal {
        id: flow,
        at: portal.now(),
        tenant: journey.tenant.or_else(|| viewer.map(SignedIn::tenant)).filter(|_| !inspects),
        person: viewer.map(SignedIn::person),
        stage: if inspects { INSPECTION } else { stage_word(stage_of(&journey.purpose)) }.to_owned(),
        error: SignInError { description: clip(why, 500), ..SignInError::new(failure.as_str(), "") },
        gate: Gate::Unknown,
        fixer: None,
        requested: journey.requested.clone(),
    };
    portal.store.insert_failure(&failed, &journey.trace()).await?;
    let actor = viewer.map_or(Actor::Portal, SignedIn::actor);
    portal.record(actor, Action::SignInRefused, failed.tenant, Some(flow.to_string())).await
}

/// Stores that Entra refused fresh tokens for a proof that runs without a person. The tenant's gate stays: it is about
/// people who sign in.
pub(super) async fn record_refresh(
    portal: &Portal,
    tenant: TenantId,
    person: ObjectId,
    error: &SignInError,
    trace: &SignInTrace,
    requested: &ScopeSet,
) -> Result<(), Refusal> {
    let context = context_in(portal, Words::default(), Stage::Refresh, Some(tenant), requested).await?;
    let reading = read_gate(error, context);
    let refusal = StoredRefusal {
        id: FlowId::new(new_id(&*portal.clock, &*portal.randomness)),
        at: portal.now(),
        tenant: Some(tenant),
        person: Some(person),
        stage: REFRESH.to_owned(),
        error: error.clone(),
        gate: reading.gate,
        fixer: (reading.gate != Gate::Unknown).then_some(reading.fixer),
        requested: requested.clone(),
    };
    Ok(portal.store.insert_failure(&refusal, trace).await?)
}

/// Reads a stored refusal for the page that explains it, in the language of `words`.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none of that id, or Entra refused nothing.
pub async fn read(
    portal: &Portal,
    words: Words,
    id: FlowId,
    viewer: Option<&SignedIn>,
) -> Result<Blocked, Refusal> {
    let stored = portal.store.find_refusal(id).await?;
    let stored = stored.filter(|stored| OwnFailure::of(&stored.error).is_none()).ok_or(Refusal::NotFound)?;
    let stage = stage_from(&stored.stage);
    let home = home(portal, &stored.error, viewer).await;
    let context = context_in(portal, words, stage, stored.tenant, &stored.requested).await?;
    let reading = read_gate(&stored.error, GateContext { home, ..context });
    Ok(Blocked { error: stored.error, reading, stage: stored.stage, at: stored.at })
}

pub(super) fn context(portal: &Portal, words: Words, stage: Stage) -> GateContext {
    GateContext {
        words,
        app: portal.app.name.clone(),
        stage,
        workflow_known: false,
        home: None,
        policy: None,
    }
}

/// The same with what an administrator of the tenant let the portal see about who may approve what.
pub(super) async fn context_in(
    portal: &Portal,
    words: Words,
    stage: Stage,
    tenant: Option<TenantId>,
    requested: &ScopeSet,
) -> Result<GateContext, Refusal> {
    let context = context(portal, words, stage);
    let Some(tenant) = tenant else { return Ok(context) };
    let latest = portal.store.latest_inspection(tenant).await?;
    let now = portal.now();
    let Some(seen) = latest.filter(|seen| now.duration_since(seen.at) < SETTINGS_HOLD) else {
        return Ok(context);
    };
    let workflow = seen.records.workflow.seen();
    Ok(GateContext {
        workflow_known: workflow.is_some_and(|workflow| workflow.enabled),
        policy: SeenPolicy::of(&seen, requested),
        ..context
    })
}

/// Where the organisation is that an error is about, when that tells causes apart: the directory that Microsoft names,
/// or else the domain of whoever is signed in. The answer of discovery is kept for a day.
pub(super) async fn home(portal: &Portal, error: &SignInError, viewer: Option<&SignedIn>) -> Option<Home> {
    if !depends_on_home(error) {
        return None;
    }
    let of_viewer = || viewer.and_then(|viewer| DomainName::of_address(viewer.username()));
    let domain = error.named_domain().or_else(of_viewer)?;
    let place = match portal.surveyor.find_tenant(&domain).await.0 {
        TenantLookup::Found(found) if found.cloud.same_as_app => HomePlace::AppsCloud,
        TenantLookup::Found(found) => HomePlace::OtherCloud { name: found.cloud.name },
        TenantLookup::None => HomePlace::Nowhere,
        TenantLookup::Unknown => return None,
    };
    Some(Home { domain, place })
}

const fn stage_of(purpose: &Purpose) -> Stage {
    match purpose {
        Purpose::SignIn { .. } | Purpose::Prove { .. } => Stage::SignIn,
        Purpose::Connect { .. } => Stage::Calendars,
        Purpose::AdminConsent { .. } | Purpose::Preflight(_) | Purpose::Inspect => Stage::AdminConsent,
    }
}

const fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::SignIn => "sign_in",
        Stage::Calendars => "calendars",
        Stage::AdminConsent => "admin_consent",
        Stage::Refresh => REFRESH,
    }
}

fn stage_from(word: &str) -> Stage {
    match word {
        "calendars" | FROM_PRODUCT => Stage::Calendars,
        "admin_consent" | FROM_PRODUCT_ADMIN => Stage::AdminConsent,
        REFRESH => Stage::Refresh,
        _ => Stage::SignIn,
    }
}
