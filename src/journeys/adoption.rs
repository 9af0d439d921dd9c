//! What follows on consent: whether the organisation allows the app, how many people are connected, who is next.

use crate::domain::{
    adoption::{Adoption, AdoptionFigures, Allowance},
    consent::{ConsentRequest, Side},
    id::TenantId,
};

use super::{portal::Portal, refusal::Refusal};

/// How many of those who wait are named.
const NAMED: u32 = 10;

/// A tenant for the vendor's support; the caller holds a [`Staff`](super::viewer::Staff).
pub(super) async fn of_tenant(portal: &Portal, tenant: TenantId) -> Result<Adoption, Refusal> {
    Ok(Adoption {
        allowance: allowance(portal, tenant).await?,
        people: portal.store.count_people(tenant).await?,
        next: portal.store.people_waiting(tenant, NAMED).await?,
    })
}

/// Whether a tenant allows the app; the caller may see that tenant.
pub(super) async fn allowance(portal: &Portal, tenant: TenantId) -> Result<Allowance, Refusal> {
    let grant = portal.store.find_grant(tenant).await?;
    let proven = grant.as_ref().map(|grant| (&grant.scopes, grant.at));
    Ok(Allowance::of(proven, &portal.app.scopes()))
}

/// The tenant of a request for whoever holds one of its links: numbers, and the name of the requester alone. `None` until
/// consent was proven.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn figures(portal: &Portal, request: &ConsentRequest) -> Result<Option<AdoptionFigures>, Refusal> {
    let allowance = allowance(portal, request.tenant).await?;
    if allowance == Allowance::NeverSeen {
        return Ok(None);
    }
    let people = portal.store.count_people(request.tenant).await?;
    let requester = &request.requester;
    let next = match requester.person {
        Some(id) => {
            let person = portal.store.find_person(request.tenant, id).await?;
            person.is_none_or(|person| person.connected_at.is_none())
        }
        // Whoever could not sign in is not known to be connected; the vendor's people never are.
        None => requester.side == Side::Customer,
    };
    Ok(Some(AdoptionFigures {
        allowance,
        connected: people.connected,
        next: next.then(|| requester.name.clone()),
    }))
}
