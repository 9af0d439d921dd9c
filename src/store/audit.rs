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
    }
}
