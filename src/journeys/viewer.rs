//! Who is looking. What somebody may do is a type: a journey for staff takes a [`Staff`], and only this module
//! makes one.

use crate::{
    domain::{
        audit::Actor,
        consent::{Requester, Side},
        id::{ObjectId, TenantId},
    },
    store::Session,
};

use super::refusal::Refusal;

/// A signed-in person.
#[derive(Debug, Clone)]
pub struct SignedIn(Session);

impl SignedIn {
    /// Takes a session that the store has just found valid.
    pub(super) const fn new(session: Session) -> Self {
        Self(session)
    }

    /// Their tenant.
    pub const fn tenant(&self) -> TenantId {
        self.0.tenant
    }

    /// Their object id.
    pub const fn person(&self) -> ObjectId {
        self.0.person
    }

    /// Display name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Sign-in name.
    pub fn username(&self) -> &str {
        &self.0.username
    }

    /// Whether they hold the vendor's support role in the vendor's own tenant.
    pub const fn is_staff(&self) -> bool {
        self.0.staff
    }

    /// Whether a report about that person is theirs to read: their own, or any for staff.
    pub fn may_read(&self, tenant: TenantId, person: ObjectId) -> bool {
        self.is_staff() || self.is(tenant, person)
    }

    /// Whether they are that person.
    pub fn is(&self, tenant: TenantId, person: ObjectId) -> bool {
        (self.tenant(), self.person()) == (tenant, person)
    }

    /// What to pass as `login_hint`, so that a silent round finds the same account.
    pub fn login_hint(&self) -> &str {
        self.0.login_hint.as_deref().unwrap_or(&self.0.username)
    }

    /// The session itself, for ending it.
    pub const fn session(&self) -> &Session {
        &self.0
    }

    /// As the actor of an audit entry.
    pub const fn actor(&self) -> Actor {
        Actor::Person { tenant: self.0.tenant, person: self.0.person }
    }

    /// As the one who asks an admin.
    pub fn requester(&self) -> Requester {
        Requester {
            side: Side::Customer,
            person: Some(self.0.person),
            name: self.0.name.clone(),
            username: self.0.username.clone(),
        }
    }

    /// Becomes staff, if they are.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody else.
    pub fn into_staff(self) -> Result<Staff, Refusal> {
        if self.is_staff() { Ok(Staff(self)) } else { Err(Refusal::NotAllowed) }
    }
}

/// One of the vendor's support staff.
#[derive(Debug, Clone)]
pub struct Staff(SignedIn);

impl Staff {
    /// The person behind the role.
    pub const fn person(&self) -> &SignedIn {
        &self.0
    }
}
