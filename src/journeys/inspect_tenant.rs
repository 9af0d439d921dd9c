//! An administrator lets the portal look at how the app stands in their tenant: a sign-in of its own, with permissions
//! to read, to a second registration. The access token lives as long as the look; nothing that lasts is asked for.

use std::sync::Arc;

use url::Url;

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        grant::RoleEvidence,
        id::{InspectionId, TenantId},
        inspection::Inspection,
    },
    microsoft::{
        graph::GraphSession,
        identity::Identity,
        inspection::{inspect, scopes},
        sign_in::{Prompt, Tokens},
    },
    secret::Digest,
};

use super::{
    flow::{Purpose, Trip},
    portal::Portal,
    refusal::Refusal,
    viewer::SignedIn,
};

/// Sends a signed-in person to Microsoft, to the authority of their own tenant. Which account signs in there is theirs
/// to choose: who administers the tenant is often somebody else.
///
/// # Errors
/// [`Refusal::NotFound`] when looking is not configured, [`Refusal::Internal`] when the flow cannot be stored.
pub async fn start(portal: &Portal, viewer: &SignedIn, browser: &Digest) -> Result<Url, Refusal> {
    if portal.inspection.is_none() {
        return Err(Refusal::NotFound);
    }
    let tenant = viewer.tenant();
    let trip = Trip {
        purpose: Purpose::Inspect,
        tenant: Some(tenant),
        scopes: scopes(&portal.cloud.id),
        prompt: Some(Prompt::SelectAccount),
        login_hint: None,
        before: Vec::new(),
    };
    let url = portal.depart(browser, trip).await?;
    portal.record(viewer.actor(), Action::InspectionStarted, Some(tenant), None).await?;
    Ok(url)
}

/// Looks, with the token of whoever signed in, at the tenant of the verified token and at no other. Nobody is signed in
/// to the portal by this: roles in a token for the second registration say nothing about the first.
pub(super) async fn signed_in(
    portal: &Arc<Portal>,
    wanted: Option<TenantId>,
    identity: Identity,
    tokens: Tokens,
) -> Result<InspectionId, Refusal> {
    if wanted != Some(identity.tenant) {
        return Err(Refusal::OtherTenant);
    }
    let portal = Arc::clone(portal);
    let tasks = portal.tasks.clone();
    // As a task of its own it ends in good order even when the browser goes away meanwhile.
    let looking = tasks.spawn(async move { Box::pin(look(&portal, &identity, &tokens)).await });
    looking.await.map_err(|error| Refusal::Internal(error.to_string()))?
}

async fn look(portal: &Portal, identity: &Identity, tokens: &Tokens) -> Result<InspectionId, Refusal> {
    let graph = GraphSession::new(portal.http.clone(), &portal.cloud, &tokens.access);
    let records = Box::pin(inspect(&graph, &portal.app, &tokens.issued)).await;
    let inspection = Inspection {
        id: InspectionId::new(new_id(&*portal.clock, &*portal.randomness)),
        tenant: identity.tenant,
        at: portal.now(),
        inspector: identity.person,
        role: RoleEvidence::from_wids(identity.wids.as_deref()),
        records,
    };
    portal.store.see_tenant(identity.tenant, &portal.cloud.id, None, &[], inspection.at).await?;
    portal.store.insert_inspection(&inspection).await?;
    let actor = Actor::Person { tenant: identity.tenant, person: identity.person };
    let subject = Some(inspection.id.to_string());
    portal.record(actor, Action::TenantInspected, Some(identity.tenant), subject).await?;
    Ok(inspection.id)
}

/// Reads a look: people of the tenant, and the vendor's support staff. For everybody else it does not exist.
///
/// # Errors
/// [`Refusal::NotSignedIn`] without a session, [`Refusal::NotFound`] for a look that is not theirs or not there.
pub async fn read(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    id: InspectionId,
) -> Result<Inspection, Refusal> {
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let inspection = portal.store.find_inspection(id).await?.ok_or(Refusal::NotFound)?;
    let own = viewer.tenant() == inspection.tenant;
    if !own && !viewer.is_staff() {
        return Err(Refusal::NotFound);
    }
    if !own {
        let subject = Some(id.to_string());
        portal.record(viewer.actor(), Action::InspectionRead, Some(inspection.tenant), subject).await?;
    }
    Ok(inspection)
}

/// The latest look into the viewer's own tenant that saw anything.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn latest(portal: &Portal, viewer: &SignedIn) -> Result<Option<Inspection>, Refusal> {
    Ok(portal.store.latest_inspection(viewer.tenant()).await?)
}
