//! Everything that changes while the simulator runs, behind one mutex.

pub(crate) mod calls;
pub(crate) mod faults;
pub(crate) mod grants;
pub(crate) mod mailbox;
pub(crate) mod sign_in;

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use uuid::Uuid;

use crate::{clock::Clock, keys::KeyRing, permission, scenario::Scenario, tokens::IdTokenBreak};
use calls::Calls;
use faults::Faults;
use grants::Grants;
use mailbox::Mailbox;
use sign_in::SignIns;

/// A running simulation: fixed settings and the changing world.
#[derive(Debug)]
pub(crate) struct Simulation {
    /// Public base address without a final slash.
    pub(crate) base: String,
    original: Scenario,
    world: Mutex<World>,
}

impl Simulation {
    pub(crate) fn new(scenario: Scenario, base: String) -> Self {
        let world = Mutex::new(World::new(scenario.clone(), KeyRing::new()));
        Self { base, original: scenario, world }
    }

    /// Locks the world. Handlers hold the lock only while they compute, never while they wait.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts everything back to the start, signing keys included.
    pub(crate) fn reset(&self) {
        *self.world() = World::new(self.original.clone(), KeyRing::new());
    }
}

/// The changing part.
#[derive(Debug)]
pub(crate) struct World {
    /// The scenario as changed so far.
    pub(crate) scenario: Scenario,
    pub(crate) clock: Clock,
    pub(crate) keys: KeyRing,
    pub(crate) grants: Grants,
    pub(crate) sign_ins: SignIns,
    /// `jti` of client assertions seen so far.
    pub(crate) used_assertions: HashSet<String>,
    /// Mailboxes by object id, made when first opened.
    pub(crate) mailboxes: HashMap<Uuid, Mailbox>,
    pub(crate) faults: Faults,
    pub(crate) calls: Calls,
    pub(crate) id_token_break: Option<IdTokenBreak>,
    pub(crate) consent_requests: Vec<ConsentRequest>,
}

/// A request that a blocked person sent through the admin consent workflow.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ConsentRequest {
    pub(crate) tenant: Uuid,
    pub(crate) client_id: Uuid,
    pub(crate) user: String,
    pub(crate) scopes: Vec<&'static str>,
    pub(crate) reason: String,
    pub(crate) created: Timestamp,
}

impl World {
    fn new(scenario: Scenario, keys: KeyRing) -> Self {
        let mut grants = Grants::default();
        for tenant in &scenario.tenants {
            for principal in &tenant.service_principals {
                let scopes: Vec<_> = principal
                    .granted
                    .iter()
                    .filter_map(|name| permission::find(name))
                    .map(|known| known.name)
                    .collect();
                grants.add(principal.client_id, tenant.id, None, &scopes, Timestamp::UNIX_EPOCH);
            }
        }
        Self {
            scenario,
            clock: Clock::default(),
            keys,
            grants,
            sign_ins: SignIns::default(),
            used_assertions: HashSet::new(),
            mailboxes: HashMap::new(),
            faults: Faults::default(),
            calls: Calls::default(),
            id_token_break: None,
            consent_requests: Vec::new(),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
