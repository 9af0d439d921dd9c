//! Many entries of the audit log at once: the same chain as entry by entry, with its head moved once.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    super::{
        Store, StoreError,
        audit::chain::{ChainedEntry, EntryHash, Reference, Salt},
        columns::{micros, text},
        engine::reading,
    },
    Bulk, Cell,
    rows::{LOG, PARTIES},
};
use crate::{
    clock::Randomness,
    domain::{
        audit::{Actor, AuditEntry},
        id::{ObjectId, TenantId},
    },
};

/// Who the log names, so far.
#[derive(Debug, Default)]
pub struct LogParties {
    known: HashMap<(TenantId, Option<ObjectId>), (i64, Reference)>,
    last: i64,
}

impl LogParties {
    fn of(&self, tenant: Option<TenantId>, person: Option<ObjectId>) -> Option<(i64, Reference)> {
        self.known.get(&(tenant?, person)).copied()
    }
}

impl Store {
    /// Adds entries at the end of the log, in their order. Nobody else may write meanwhile. `parties` knows whom the log
    /// names, and begins empty with an empty log.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when somebody else wrote meanwhile.
    pub async fn append_bulk(
        &self,
        entries: &[AuditEntry],
        parties: &mut LogParties,
        randomness: &dyn Randomness,
    ) -> Result<(), StoreError> {
        self.note_parties(entries, parties, randomness).await?;
        let head = self.audit_head().await?;
        let (mut number, mut hash) = (head.number, head.hash);
        let mut bulk = Bulk::default();
        for entry in entries {
            number += 1;
            hash = bulk.log_entry(entry, number, hash, parties)?;
        }
        bulk.log_head = Some((number, hash));
        self.insert_bulk(&bulk).await
    }

    async fn note_parties(
        &self,
        entries: &[AuditEntry],
        parties: &mut LogParties,
        randomness: &dyn Randomness,
    ) -> Result<(), StoreError> {
        let named: BTreeSet<_> = entries.iter().flat_map(named).collect();
        let mut new = HashMap::new();
        let mut bulk = Bulk::default();
        for party in named {
            if parties.known.contains_key(&party) {
                continue;
            }
            let (tenant, person) = party;
            let salt = Salt::random(randomness);
            let reference = salt.refer_to(tenant, person);
            let cells = [
                Cell::Bytes(reference.as_bytes().to_vec()),
                tenant.uuid().into(),
                person.map(ObjectId::uuid).into(),
                Cell::Bytes(salt.as_bytes().to_vec()),
            ];
            bulk.add(PARTIES, cells);
            new.insert(party, reference);
        }
        self.insert_bulk(&bulk).await?;
        // Their numbers are the engine's.
        let rows: Vec<(i64, Uuid, Option<Uuid>)> = reading!(self, connection => {
            sqlx::query_as("SELECT id, tenant, person FROM audit_parties WHERE id > $1 AND tenant IS NOT NULL ORDER BY id")
                .bind(parties.last)
                .fetch_all(&mut *connection)
                .await?
        });
        for (id, tenant, person) in rows {
            let party = (TenantId::new(tenant), person.map(ObjectId::new));
            parties.last = parties.last.max(id);
            if let Some(reference) = new.get(&party) {
                parties.known.insert(party, (id, *reference));
            }
        }
        Ok(())
    }
}

/// Everybody whom an entry names.
fn named(entry: &AuditEntry) -> impl Iterator<Item = (TenantId, Option<ObjectId>)> {
    let actor = match entry.actor {
        Actor::Person { tenant, person } => Some((tenant, Some(person))),
        _ => None,
    };
    actor.into_iter().chain(entry.tenant.map(|tenant| (tenant, None)))
}

impl Bulk {
    /// Adds an entry behind the one with that hash, and gives its own.
    fn log_entry(
        &mut self,
        entry: &AuditEntry,
        number: i64,
        previous: EntryHash,
        parties: &LogParties,
    ) -> Result<EntryHash, StoreError> {
        let actor = match entry.actor {
            Actor::Person { tenant, person } => parties.of(Some(tenant), Some(person)),
            _ => None,
        };
        let tenant = parties.of(entry.tenant, None);
        let at = micros(entry.at);
        let chained = ChainedEntry {
            number,
            at: Timestamp::from_microsecond(at).unwrap_or(entry.at),
            actor: entry.actor.kind().to_owned(),
            person: actor.map(|(_, reference)| reference),
            action: entry.action.as_str().to_owned(),
            tenant: tenant.map(|(_, reference)| reference),
            subject: entry.subject.as_deref().map(text),
            from: None,
        };
        let hash = chained.hash(&previous).ok_or(StoreError::Unwritable { table: "audit_log" })?;
        let cells = [
            number.into(),
            at.into(),
            chained.actor.into(),
            actor.map(|(id, _)| id).into(),
            chained.action.into(),
            tenant.map(|(id, _)| id).into(),
            chained.subject.into(),
            Cell::Bytes(hash.as_bytes().to_vec()),
        ];
        self.add(LOG, cells);
        Ok(hash)
    }
}
