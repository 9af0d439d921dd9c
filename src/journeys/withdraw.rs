//! Taking a hand-over link back, by its requester or by support.

use crate::{
    domain::{
        audit::{Action, Actor},
        consent::{Withdrawal, WithdrawnBy},
        id::{ConsentRequestId, TenantId},
    },
    secret::Secret,
};

use super::{portal::Portal, prove_grant, refusal::Refusal, viewer::Support};

/// The requester takes their link back. A link that has been used, has expired or was taken back before stays as it is.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn by_requester(portal: &Portal, status: &Secret) -> Result<(), Refusal> {
    let found = portal.store.find_by_status_link(&status.digest()).await?.ok_or(Refusal::NotFound)?;
    withdraw(portal, found.id, WithdrawnBy::Requester, Actor::LinkHolder).await?;
    Ok(())
}

/// Support takes a link back. Says whose tenant it was.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such request.
pub async fn by_support(
    portal: &Portal,
    support: &Support,
    id: ConsentRequestId,
) -> Result<TenantId, Refusal> {
    withdraw(portal, id, WithdrawnBy::Support, support.person().actor()).await
}

async fn withdraw(
    portal: &Portal,
    id: ConsentRequestId,
    by: WithdrawnBy,
    actor: Actor,
) -> Result<TenantId, Refusal> {
    let now = portal.now();
    let withdrawal = Withdrawal { at: now, by };
    let before = portal.store.find_consent_request(id).await?.ok_or(Refusal::NotFound)?;
    let request = prove_grant::update_request(portal, id, |request| {
        if request.can_be_withdrawn(now) {
            request.withdrawn = Some(withdrawal);
        }
    })
    .await?;
    if before.withdrawn.is_none() && request.withdrawn == Some(withdrawal) {
        let subject = Some(id.to_string());
        portal.record(actor, Action::ConsentWithdrawn, Some(request.tenant), subject).await?;
    }
    Ok(request.tenant)
}
