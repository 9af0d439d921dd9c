//! The pages behind the two links of a hand-over, as paths of the portal.

use crate::secret::Secret;

/// The admin's page.
pub fn of_admin(link: &Secret) -> String {
    format!("/admin/{}", link.expose())
}

/// The requester's page.
pub fn of_requester(link: &Secret) -> String {
    format!("/requests/{}", link.expose())
}
