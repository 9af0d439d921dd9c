//! Who a verified ID token is about.

use uuid::Uuid;

use crate::domain::id::{ObjectId, TenantId};

/// A verified person. Names are for showing; (`tenant`, `person`) is the identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// `tid`.
    pub tenant: TenantId,
    /// `oid`.
    pub person: ObjectId,
    /// `name`.
    pub name: Option<String>,
    /// `preferred_username`.
    pub username: Option<String>,
    /// `wids`: template ids of directory roles. `None` when the registration does not emit the claim.
    pub wids: Option<Vec<Uuid>>,
    /// `roles`: app roles of our own registration. Any tenant can assign them to its people, so they count in
    /// the vendor's home tenant only.
    pub roles: Vec<String>,
    /// `login_hint`, the opaque hint for the next sign-in.
    pub login_hint: Option<String>,
    /// `acct`: a guest of this tenant. `None` when the registration does not emit the claim.
    pub guest: Option<bool>,
    /// `sid`: Entra's session, for front-channel sign-out.
    pub sid: Option<String>,
}
