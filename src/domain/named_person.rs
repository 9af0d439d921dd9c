//! A person as lists name them: the identity that counts, and the name that people read.

use super::id::{ObjectId, TenantId};

/// Somebody who was signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPerson {
    /// Their tenant.
    pub tenant: TenantId,
    /// Their object id.
    pub person: ObjectId,
    /// Display name at that time.
    pub name: String,
}
