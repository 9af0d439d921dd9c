//! The audit trail. Entries are added and read, never changed.

use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, document, micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{audit::AuditEntry, id::TenantId};

const TABLE: &str = "audit_entries";

impl Store {
    /// Adds an entry.
    pub async fn append_audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        let actor = document(TABLE, &entry.actor)?;
        writing!(self, connection => {
            sqlx::query("INSERT INTO audit_entries (at, actor, action, tenant, subject) VALUES ($1, $2, $3, $4, $5)")
                .bind(micros(entry.at))
                .bind(actor.as_str())
                .bind(entry.action.as_str())
                .bind(entry.tenant.map(TenantId::uuid))
                .bind(entry.subject.as_deref().map(text))
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
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
    }
}
