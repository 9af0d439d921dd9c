//! The audit log. Entries are added at its end, each with the hash of the one before; the schema refuses to change or
//! remove one.

use jiff::Timestamp;

use super::{
    Store,
    columns::{micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::{
    clock::Randomness,
    domain::{
        audit::{Actor, AuditEntry},
        id::{ObjectId, TenantId},
    },
};

mod append;
pub mod chain;
mod checkpoints;
mod inbox;
mod record;
mod search;
mod timeline;

pub use checkpoints::{Checkpoint, LastCheck};
pub use record::{AuditRecord, KnownOrigin, KnownParty};
pub use search::{AuditCursor, AuditQuery, InvalidAuditCursor, LONGEST_AUDIT_PAGE};
pub(super) use timeline::AuditPart;

use append::{appending, day};
use chain::{ChainedEntry, EntryHash};

const TABLE: &str = "audit_log";

/// The day of a time, counted from 1970-01-01 UTC.
pub(super) fn day_of(time: Timestamp) -> i64 {
    day(micros(time))
}

/// The last entry of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditHead {
    /// Its number; 0 when there is none.
    pub number: i64,
    /// Its hash.
    pub hash: EntryHash,
}

impl Store {
    /// Adds an entry at the end of the log. `from` is the address that the request came from. The salts of those who are
    /// new to the log are made from `randomness`.
    ///
    /// Writers wait for each other at the head, on PostgreSQL those of other replicas as well, so that no two entries
    /// follow the same one.
    pub async fn append_audit(
        &self,
        entry: &AuditEntry,
        from: Option<&str>,
        randomness: &dyn Randomness,
    ) -> Result<(), StoreError> {
        writing!(self, connection => appending!(connection, entry, from, randomness));
        Ok(())
    }

    /// The last entry.
    pub async fn audit_head(&self) -> Result<AuditHead, StoreError> {
        let (number, hash): (i64, Vec<u8>) = reading!(self, connection => {
            sqlx::query_as("SELECT number, hash FROM audit_head WHERE one = 1")
                .fetch_one(&mut *connection)
                .await?
        });
        Ok(AuditHead { number, hash: record::hash("audit_head", number, &hash)? })
    }

    /// The entries about a tenant, newest first.
    pub async fn list_audit(&self, tenant: TenantId, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        let query = AuditQuery { tenant: Some(tenant), limit, ..AuditQuery::default() };
        let (records, _) = self.search_audit(&query).await?;
        records.iter().map(AuditRecord::entry).collect()
    }
}
