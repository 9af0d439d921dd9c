//! What the vendor's support keeps on the row of a tenant: its state, who looks after it, whether it is watched.

use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    desk_state::DeskState,
    id::{ObjectId, TenantId},
    language::Language,
};

/// Who looks after a tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignee {
    /// Object id in the vendor's own tenant.
    pub person: ObjectId,
    /// Their name when it was given to them.
    pub name: String,
}

/// What staff may change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskFields {
    /// How far support has come.
    pub state: DeskState,
    /// Who looks after it, if anybody.
    pub assignee: Option<Assignee>,
    /// Whether it is watched.
    pub watched: bool,
}

/// The same as stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TenantDesk {
    /// What staff may change.
    pub fields: DeskFields,
    /// Grows with each change.
    pub version: i64,
    /// The language in which somebody of the tenant read a page last.
    pub language: Option<Language>,
}

impl Store {
    /// Reads it.
    pub async fn tenant_desk(&self, tenant: TenantId) -> Result<Option<TenantDesk>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT desk_state, assignee, assignee_name, watched, desk_version, language \
                 FROM tenants WHERE id = $1",
            )
            .bind(tenant.uuid())
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(|row| row.read(tenant)).transpose()
    }

    /// Changes it, unless it has changed since `version`. Says whether it did.
    pub async fn save_tenant_desk(
        &self,
        tenant: TenantId,
        version: i64,
        fields: &DeskFields,
    ) -> Result<bool, StoreError> {
        let assignee = fields.assignee.as_ref();
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE tenants SET desk_state = $3, assignee = $4, assignee_name = $5, watched = $6, \
                 desk_version = desk_version + 1 WHERE id = $1 AND desk_version = $2",
            )
            .bind(tenant.uuid())
            .bind(version)
            .bind(fields.state.as_str())
            .bind(assignee.map(|assignee| assignee.person.uuid()))
            .bind(assignee.map(|assignee| text(&assignee.name)))
            .bind(fields.watched)
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows == 1)
    }

    /// Opens a tenant again that waits for its customer, or with `also_solved` is done with. Says whether it was one.
    pub async fn reopen_tenant(&self, tenant: TenantId, also_solved: bool) -> Result<bool, StoreError> {
        let other = if also_solved { DeskState::Solved } else { DeskState::Waiting };
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE tenants SET desk_state = 'open', desk_version = desk_version + 1 \
                 WHERE id = $1 AND desk_state IN ('waiting', $2)",
            )
            .bind(tenant.uuid())
            .bind(other.as_str())
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows == 1)
    }

    /// Notes in which language somebody of the tenant reads.
    pub async fn note_tenant_language(&self, tenant: TenantId, language: Language) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("UPDATE tenants SET language = $2 WHERE id = $1 AND language IS DISTINCT FROM $2")
                .bind(tenant.uuid())
                .bind(language.tag())
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    desk_state: String,
    assignee: Option<Uuid>,
    assignee_name: Option<String>,
    watched: bool,
    desk_version: i64,
    language: Option<String>,
}

impl Row {
    fn read(self, tenant: TenantId) -> Result<TenantDesk, StoreError> {
        let reader = RowReader { table: "tenants", id: tenant };
        let name = self.assignee_name.unwrap_or_default();
        Ok(TenantDesk {
            fields: DeskFields {
                state: reader.word("desk_state", &self.desk_state)?,
                assignee: self.assignee.map(|person| Assignee { person: ObjectId::new(person), name }),
                watched: self.watched,
            },
            version: self.desk_version,
            language: self.language.as_deref().and_then(Language::of_tag),
        })
    }
}
