//! Notes about tenants.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Place, Store,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    id::{NoteId, ObjectId, TenantId},
    note::Note,
};

const TABLE: &str = "tenant_notes";

impl Store {
    /// Keeps a new note.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when the tenant was never seen.
    pub async fn insert_note(&self, tenant: TenantId, note: &Note) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO tenant_notes (id, tenant, at, author, author_name, body, deleted_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(note.id.uuid())
            .bind(tenant.uuid())
            .bind(micros(note.at))
            .bind(note.author.uuid())
            .bind(text(&note.author_name))
            .bind(text(&note.text))
            .bind(note.deleted_at.map(micros))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Finds one note of a tenant.
    pub async fn find_note(&self, tenant: TenantId, id: NoteId) -> Result<Option<Note>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, author, author_name, body, deleted_at FROM tenant_notes WHERE id = $1 AND tenant = $2",
            )
            .bind(id.uuid())
            .bind(tenant.uuid())
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(Note::try_from).transpose()
    }

    /// Wipes a note's text and notes when. `false` when it was deleted before, or there is none.
    pub async fn delete_note(
        &self,
        tenant: TenantId,
        id: NoteId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE tenant_notes SET body = '', deleted_at = $3 \
                 WHERE id = $1 AND tenant = $2 AND deleted_at IS NULL",
            )
            .bind(id.uuid())
            .bind(tenant.uuid())
            .bind(micros(now))
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows == 1)
    }

    /// The notes of a tenant, newest first.
    pub async fn list_notes(&self, tenant: TenantId, limit: u32) -> Result<Vec<Note>, StoreError> {
        self.notes_before(tenant, Place::TOP, limit).await
    }

    /// The notes of a tenant behind a place, newest first.
    pub(super) async fn notes_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<Note>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, author, author_name, body, deleted_at FROM tenant_notes \
                 WHERE tenant = $1 AND (at, id) < ($2, $3) ORDER BY at DESC, id DESC LIMIT $4",
            )
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Note::try_from).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    at: i64,
    author: Uuid,
    author_name: String,
    body: String,
    deleted_at: Option<i64>,
}

impl TryFrom<Row> for Note {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: NoteId::new(row.id),
            at: reader.time("at", row.at)?,
            author: ObjectId::new(row.author),
            author_name: row.author_name,
            text: row.body,
            deleted_at: reader.time_if_any("deleted_at", row.deleted_at)?,
        })
    }
}
