//! Who is looking. What somebody may do is a type: a journey takes a [`Staff`], [`Support`], [`Operator`] or
//! [`TenantAdmin`], and only this module makes one.

use crate::{
    domain::{
        audit::Actor,
        consent::{Requester, Side},
        id::{ObjectId, TenantId},
        staff_role::StaffRole,
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

    /// Whether they hold a role of the vendor's staff in the vendor's own tenant.
    pub const fn is_staff(&self) -> bool {
        self.0.staff.is_some()
    }

    /// Whether they hold at least that role of the vendor's staff.
    pub fn holds(&self, role: StaffRole) -> bool {
        self.0.staff.is_some_and(|held| held >= role)
    }

    /// Whether a report about that person is theirs to read: their own, any of their organisation for its
    /// administrators, any for staff.
    pub fn may_read(&self, tenant: TenantId, person: ObjectId) -> bool {
        self.is_staff() || self.is(tenant, person) || (self.0.admin && self.tenant() == tenant)
    }

    /// Whether they administer their own tenant, as their token said.
    pub const fn is_tenant_admin(&self) -> bool {
        self.0.admin
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
        if self.holds(StaffRole::Reader) { Ok(Staff(self)) } else { Err(Refusal::NotAllowed) }
    }

    /// Becomes the administrator of their own tenant, if their token said so.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody else, also when the token tells nothing about roles.
    pub fn into_tenant_admin(self) -> Result<TenantAdmin, Refusal> {
        if self.0.admin { Ok(TenantAdmin(self)) } else { Err(Refusal::NotAllowed) }
    }
}

/// One of the vendor's staff, in any role: reads the desk.
#[derive(Debug, Clone)]
pub struct Staff(SignedIn);

impl Staff {
    /// The person behind the role.
    pub const fn person(&self) -> &SignedIn {
        &self.0
    }

    /// Whether pages offer this person what [`Support`] may do.
    pub fn may_act(&self) -> bool {
        self.0.holds(StaffRole::Support)
    }

    /// Whether pages offer this person what an [`Operator`] may do.
    pub fn may_operate(&self) -> bool {
        self.0.holds(StaffRole::Operator)
    }

    /// Becomes support, if the role reaches that far.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for readers.
    pub fn into_support(self) -> Result<Support, Refusal> {
        if self.may_act() { Ok(Support(self)) } else { Err(Refusal::NotAllowed) }
    }

    /// Becomes an operator, if the role reaches that far.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for readers and support.
    pub fn into_operator(self) -> Result<Operator, Refusal> {
        if self.may_operate() { Ok(Operator(self)) } else { Err(Refusal::NotAllowed) }
    }
}

/// One of the vendor's staff who works on tenants.
#[derive(Debug, Clone)]
pub struct Support(Staff);

impl Support {
    /// The person behind the role.
    pub const fn person(&self) -> &SignedIn {
        self.0.person()
    }

    /// The same, for what any staff may do.
    pub const fn staff(&self) -> &Staff {
        &self.0
    }
}

/// One of the vendor's staff who answers for the data.
#[derive(Debug, Clone)]
pub struct Operator(Staff);

impl Operator {
    /// The person behind the role.
    pub const fn person(&self) -> &SignedIn {
        self.0.person()
    }

    /// The same, for what any staff may do.
    pub const fn staff(&self) -> &Staff {
        &self.0
    }
}

/// An administrator of a customer, in their own tenant: their token named a role that may grant.
#[derive(Debug, Clone)]
pub struct TenantAdmin(SignedIn);

impl TenantAdmin {
    /// The person behind the role.
    pub const fn person(&self) -> &SignedIn {
        &self.0
    }
}
