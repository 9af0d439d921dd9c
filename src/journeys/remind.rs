//! A reminder to an admin who has not answered. The requester sends it; the portal writes it and notes that it did.

use crate::{
    domain::audit::{Action, Actor},
    secret::Secret,
};

use super::{portal::Portal, prove_grant, refusal::Refusal};

/// Notes that the requester wants to remind. Before it is time, or when there is nothing to remind of, nothing happens.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn remind(portal: &Portal, status: &Secret) -> Result<(), Refusal> {
    let found = portal.store.find_by_status_link(&status.digest()).await?.ok_or(Refusal::NotFound)?;
    let now = portal.now();
    let before = found.reminders;
    let request = prove_grant::update_request(portal, found.id, |request| {
        if request.remind_from(now).is_some_and(|from| from <= now) {
            request.reminders = request.reminders.saturating_add(1);
            request.reminded_at = Some(now);
        }
    })
    .await?;
    if request.reminders != before {
        let subject = Some(request.id.to_string());
        portal.record(Actor::LinkHolder, Action::ReminderWritten, Some(request.tenant), subject).await?;
    }
    Ok(())
}
