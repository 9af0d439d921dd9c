//! The pages behind the two links of a hand-over and the link to a shared report, as paths of the portal.

use crate::secret::Secret;

/// The admin's page.
pub fn of_admin(link: &Secret) -> String {
    format!("/admin/{}", link.expose())
}

/// The page of a report that was shared.
pub fn of_shared(link: &Secret) -> String {
    format!("/shared/{}", link.expose())
}

/// The requester's page.
pub fn of_requester(link: &Secret) -> String {
    format!("/requests/{}", link.expose())
}
