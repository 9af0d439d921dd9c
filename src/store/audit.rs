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

pub use checkpoints::{Checkpoint, LastCheck};
pub use record::{AuditRecord, KnownOrigin, KnownParty};
pub use search::{AuditCursor, AuditQuery, InvalidAuditCursor, LONGEST_AUDIT_PAGE};

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
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, actor, action, tenant, subject FROM audit_entries \
                 WHERE tenant = $1 ORDER BY at DESC, id DESC LIMIT $2",
            )
            .bind(tenant.uuid())
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(AuditEntry::try_from).collect()
    }

    /// The entries about a tenant behind a place, newest first, each with its number: those that a timeline shows.
    pub(super) async fn audit_before(
        &self,
        tenant: TenantId,
        part: AuditPart,
        place: (i64, i64),
        limit: u32,
    ) -> Result<Vec<(i64, AuditEntry)>, StoreError> {
        let sql = part.sql();
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(sql)
                .bind(tenant.uuid())
                .bind(place.0)
                .bind(place.1)
                .bind(i64::from(limit))
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(|row| Ok((row.id, AuditEntry::try_from(row)?))).collect()
    }
}

/// A part of the audit trail, for a timeline.
#[derive(Debug, Clone, Copy)]
pub(super) enum AuditPart {
    /// Everything that no other table tells better.
    Whole,
    /// Signing in and out.
    SignIns,
    /// What became of hand-overs.
    Consent,
    /// What staff did.
    Desk,
}

impl AuditPart {
    /// Its statement. The conditions stand word for word in the partial indexes of migration 0011.
    const fn sql(self) -> &'static str {
        macro_rules! part {
            ($condition:literal) => {
                concat!(
                    "SELECT id, at, actor, action, tenant, subject FROM audit_entries WHERE tenant = $1 AND ",
                    $condition,
                    " AND (at, id) < ($2, $3) ORDER BY at DESC, id DESC LIMIT $4"
                )
            };
        }
        match self {
            Self::Whole => part!(
                "action NOT IN ('sign_in_refused', 'consent_requested', 'consent_link_opened', 'diagnosis_started', \
                 'diagnosis_finished', 'tenant_inspected', 'note_written')"
            ),
            Self::SignIns => part!("action IN ('signed_in', 'signed_out')"),
            Self::Consent => part!(
                "action IN ('consent_started', 'consent_reported', 'consent_proven', 'consent_refused', \
                 'consent_failed', 'consent_withdrawn', 'reminder_written', 'admin_browser_checked', \
                 'audience_decided')"
            ),
            Self::Desk => part!(
                "action IN ('desk_state_changed', 'tenant_assigned', 'tenant_watched', 'note_deleted', \
                 'tenant_reopened', 'report_read', 'inspection_read')"
            ),
        }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    at: i64,
    actor: String,
    action: String,
    tenant: Option<Uuid>,
    subject: Option<String>,
}

impl TryFrom<Row> for AuditEntry {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            at: reader.time("at", row.at)?,
            actor: reader.document("actor", &row.actor)?,
            action: reader.word("action", &row.action)?,
            tenant: row.tenant.map(TenantId::new),
            subject: row.subject,
        })
        let query = AuditQuery { tenant: Some(tenant), limit, ..AuditQuery::default() };
        let (records, _) = self.search_audit(&query).await?;
        records.iter().map(AuditRecord::entry).collect()
    }
}
