//! Steering a running simulator: change the world, move time, add faults, read what was called.

pub(crate) mod http;
mod patch;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;
use uuid::Uuid;

use crate::{
    Call, Fault, GrantRecord, IdTokenBreak, Scenario, ScenarioError,
    keys::SigningKey,
    permission,
    scenario::{Latency, Tenant},
    state::Simulation,
};

/// Why a control operation is refused. Nothing was changed then.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ControlError {
    /// No such tenant, user, app or fault.
    #[error("there is no {what} {name:?}")]
    NotFound {
        /// Kind of thing.
        what: &'static str,
        /// As asked for.
        name: String,
    },
    /// The change does not fit the form of the scenario file.
    #[error("the change cannot be read: {0}")]
    Malformed(#[from] serde_json::Error),
    /// The changed scenario would be inconsistent.
    #[error(transparent)]
    Invalid(#[from] ScenarioError),
}

impl ControlError {
    fn not_found(what: &'static str, name: &str) -> Self {
        Self::NotFound { what, name: name.to_owned() }
    }
}

/// Something a client left in a mailbox.
#[derive(Debug, Clone, Serialize)]
pub struct Leftover {
    /// Address of the mailbox.
    pub user: String,
    /// `event` or `calendar`.
    pub kind: &'static str,
    /// Item id.
    pub id: String,
    /// Subject of the event or name of the calendar.
    pub name: String,
}

/// Direct access to a running simulator; the HTTP API under `/_sim/` mirrors it.
#[derive(Debug, Clone)]
pub struct Control {
    simulation: Arc<Simulation>,
}

impl Control {
    pub(crate) fn new(simulation: Arc<Simulation>) -> Self {
        Self { simulation }
    }

    /// The scenario as changed so far.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        self.simulation.world().scenario.clone()
    }

    /// Changes fields of a tenant, named by id or domain, by a JSON merge patch (RFC 7396) in the scenario file's words.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when the tenant is unknown or the result would not be valid.
    pub fn patch_tenant(&self, tenant: &str, patch: Value) -> Result<(), ControlError> {
        self.change(|scenario| {
            let tenant = patch::tenant(scenario, tenant)?;
            patch::apply(tenant, patch)
        })
    }

    /// Changes fields of a person, named by address within a tenant.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when the person is unknown or the result would not be valid.
    pub fn patch_user(&self, tenant: &str, address: &str, patch: Value) -> Result<(), ControlError> {
        self.change(|scenario| {
            let users = &mut patch::tenant(scenario, tenant)?.users;
            let user = users.iter_mut().find(|user| user.answers_to(address));
            patch::apply(user.ok_or_else(|| ControlError::not_found("user", address))?, patch)
        })
    }

    /// Changes fields of an app registration.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when the app is unknown or the result would not be valid.
    pub fn patch_app(&self, client_id: Uuid, patch: Value) -> Result<(), ControlError> {
        self.change(|scenario| {
            let app = scenario.apps.iter_mut().find(|app| app.client_id == client_id);
            patch::apply(app.ok_or_else(|| ControlError::not_found("app", &client_id.to_string()))?, patch)
        })
    }

    /// Changes an app as one tenant sees it (`enabled`, `assignment_required`, `assigned`); makes it when missing.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when the tenant is unknown or the result would not be valid.
    pub fn patch_service_principal(
        &self,
        tenant: &str,
        client_id: Uuid,
        patch: Value,
    ) -> Result<(), ControlError> {
        self.change(|scenario| {
            let tenant = patch::tenant(scenario, tenant)?;
            patch::apply(tenant.service_principal_mut(client_id), patch)
        })
    }

    /// Sets the added delay per answer.
    pub fn set_latency(&self, latency: Latency) {
        self.simulation.world().scenario.latency = latency;
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Scenario) -> Result<(), ControlError>,
    ) -> Result<(), ControlError> {
        let mut world = self.simulation.world();
        let mut scenario = world.scenario.clone();
        change(&mut scenario)?;
        scenario.validate()?;
        world.scenario = scenario;
        Ok(())
    }

    /// Grants permissions at this moment, to one person or (without `user`) to the whole tenant.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotFound`] when tenant, person or permission is unknown.
    pub fn grant(
        &self,
        tenant: &str,
        client_id: Uuid,
        user: Option<&str>,
        scopes: &[&str],
    ) -> Result<(), ControlError> {
        let mut world = self.simulation.world();
        let now = world.now();
        let tenant = patch::tenant(&mut world.scenario, tenant)?;
        let principal = user.map(|address| object_id(tenant, address)).transpose()?;
        let scopes = scopes
            .iter()
            .map(|name| {
                permission::find(name)
                    .map(|known| known.name)
                    .ok_or_else(|| ControlError::not_found("permission", name))
            })
            .collect::<Result<Vec<_>, _>>()?;
        tenant.service_principal_mut(client_id);
        let id = tenant.id;
        world.grants.add(client_id, id, principal, &scopes, now);
        Ok(())
    }

    /// Removes all grants of an app in a tenant.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotFound`] when the tenant is unknown.
    pub fn revoke_grants(&self, tenant: &str, client_id: Uuid) -> Result<(), ControlError> {
        let mut world = self.simulation.world();
        let id = patch::tenant(&mut world.scenario, tenant)?.id;
        world.grants.remove(client_id, id);
        Ok(())
    }

    /// All grants.
    #[must_use]
    pub fn grants(&self) -> Vec<GrantRecord> {
        self.simulation.world().grants.records()
    }

    /// Simulated time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.simulation.world().now()
    }

    /// Moves time forward.
    pub fn advance(&self, by: SignedDuration) {
        self.simulation.world().clock.advance(by);
    }

    /// Puts everything back to the start: scenario, time, grants, sessions, tokens, mailboxes, faults, calls.
    pub fn reset(&self) {
        self.simulation.reset();
    }

    /// Adds a fault and returns its number.
    #[must_use = "the number removes the fault again"]
    pub fn add_fault(&self, fault: Fault) -> u64 {
        self.simulation.world().faults.add(fault)
    }

    /// Removes a fault; says whether it was there.
    pub fn remove_fault(&self, number: u64) -> bool {
        self.simulation.world().faults.remove(number)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.simulation.world().faults.clear();
    }

    /// Faults in force with their numbers.
    #[must_use]
    pub fn faults(&self) -> Vec<(u64, Fault)> {
        self.simulation.world().faults.list().to_vec()
    }

    /// Signs with a new key from now on; earlier keys stay published for a while. Takes a part of a second.
    pub fn rotate_keys(&self) {
        let key = SigningKey::generate();
        self.simulation.world().keys.rotate(key);
    }

    /// Makes every id token wrong in one way, or right again.
    pub fn break_id_tokens(&self, how: Option<IdTokenBreak>) {
        self.simulation.world().id_token_break = how;
    }

    /// Revokes refresh tokens of a tenant and, when named, of one person; returns how many.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotFound`] when tenant or person is unknown.
    pub fn revoke_refresh_tokens(&self, tenant: &str, user: Option<&str>) -> Result<usize, ControlError> {
        let mut world = self.simulation.world();
        let tenant = patch::tenant(&mut world.scenario, tenant)?;
        let id = tenant.id;
        let oid = user.map(|address| object_id(tenant, address)).transpose()?;
        Ok(world.sign_ins.revoke(|tenant, person| tenant == id && oid.is_none_or(|oid| oid == person)))
    }

    /// Answered calls, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.simulation.world().calls.list()
    }

    /// Forgets the calls so far.
    pub fn clear_calls(&self) {
        self.simulation.world().calls.clear();
    }

    /// Requests sent through the admin consent workflow.
    ///
    /// # Errors
    ///
    /// [`ControlError::Malformed`] never in practice.
    pub fn consent_requests(&self) -> Result<Value, ControlError> {
        Ok(serde_json::to_value(&self.simulation.world().consent_requests)?)
    }

    /// Events and additional calendars that are in mailboxes now.
    #[must_use]
    pub fn leftovers(&self) -> Vec<Leftover> {
        let world = self.simulation.world();
        let mut leftovers = Vec::new();
        for (oid, mailbox) in &world.mailboxes {
            let owner = world.scenario.tenants.iter().find_map(|tenant| tenant.user_by_id(*oid));
            let user = owner.map(|user| user.address.clone()).unwrap_or_default();
            leftovers.extend(mailbox.events.iter().map(|event| Leftover {
                user: user.clone(),
                kind: "event",
                id: event.id.clone(),
                name: event.properties.get("subject").and_then(Value::as_str).unwrap_or_default().to_owned(),
            }));
            let extra = mailbox.calendars.iter().filter(|calendar| !calendar.default);
            leftovers.extend(extra.map(|calendar| Leftover {
                user: user.clone(),
                kind: "calendar",
                id: calendar.id.clone(),
                name: calendar.name.clone(),
            }));
        }
        leftovers
    }
}

fn object_id(tenant: &Tenant, address: &str) -> Result<Uuid, ControlError> {
    let user = tenant.user(address).ok_or_else(|| ControlError::not_found("user", address))?;
    Ok(user.object_id(tenant.id))
}
