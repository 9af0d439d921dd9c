//! Entries that a program of before the log has written, at first all of them, during an update those of its last
//! replicas: they are moved to the end of the log, in their order.

use super::{appending, micros, text};
use crate::{
    clock::Randomness,
    domain::{
        audit::{Actor, AuditEntry},
        id::{ObjectId, TenantId},
    },
    store::{Store, StoreError, audit::chain::ChainedEntry, columns::RowReader, engine::writing},
};
use jiff::Timestamp;
use uuid::Uuid;

/// Entries of one transaction: other writers wait no longer than for these.
const BATCH: i64 = 200;

type Row = (i64, i64, String, String, Option<Uuid>, Option<String>);

fn read((id, at, actor, action, tenant, subject): Row) -> Result<AuditEntry, StoreError> {
    let reader = RowReader { table: "audit_entries", id };
    Ok(AuditEntry {
        at: reader.time("at", at)?,
        actor: reader.document("actor", &actor)?,
        action: reader.word("action", &action)?,
        tenant: tenant.map(TenantId::new),
        subject,
    })
}

impl Store {
    /// Moves some entries into the log; 0 when there are none. A crash in between loses none and doubles none.
    pub async fn drain_audit_inbox(&self, randomness: &dyn Randomness) -> Result<u64, StoreError> {
        Ok(writing!(self, connection => {
            // The head is taken first: whoever comes second sees what the first has moved.
            sqlx::query("UPDATE audit_head SET number = number WHERE one = 1").execute(&mut *connection).await?;
            let rows: Vec<Row> = sqlx::query_as(
                "SELECT id, at, actor, action, tenant, subject FROM audit_entries ORDER BY id LIMIT $1",
            )
            .bind(BATCH)
            .fetch_all(&mut *connection)
            .await?;
            let mut moved = 0;
            for row in rows {
                let id = row.0;
                let entry = read(row)?;
                appending!(connection, &entry, None, randomness);
                moved += sqlx::query("DELETE FROM audit_entries WHERE id = $1")
                    .bind(id)
                    .execute(&mut *connection)
                    .await?
                    .rows_affected();
            }
            moved
        }))
    }
}
