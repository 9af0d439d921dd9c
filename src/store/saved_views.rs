//! Searches, filters and sorts that staff keep under a name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store, StoreError,
    columns::{RowReader, document, micros, text},
    engine::{reading, writing},
};
use crate::domain::id::{ObjectId, ViewId};

const TABLE: &str = "saved_views";

/// The most views that one person keeps, and the most shared ones that a list shows.
pub const VIEWS_OF_PERSON: u32 = 50;

/// A view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Identifier.
    pub id: ViewId,
    /// Whose it is.
    pub person: ObjectId,
    /// Its name.
    pub name: String,
    /// Whether everybody of the staff sees it.
    pub shared: bool,
    /// Names and values of a selection.
    pub parts: BTreeMap<String, String>,
    /// When it was saved last.
    pub created_at: Timestamp,
}

/// Why a view was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the person keeps {VIEWS_OF_PERSON} views already")]
pub struct ViewNotKept;

impl Store {
    /// Keeps a view. One of the same name of the same person is replaced and keeps its id.
    pub async fn keep_view(&self, view: &SavedView) -> Result<Result<(), ViewNotKept>, StoreError> {
        let parts = document(TABLE, &view.parts)?;
        writing!(self, connection => {
            // Of two replicas that save for one person at once, the second waits here for the first.
            let rows = sqlx::query(
                "UPDATE saved_views SET shared = $3, parts = $4, created_at = $5 WHERE person = $1 AND name = $2",
            )
            .bind(view.person.uuid())
            .bind(text(&view.name))
            .bind(view.shared)
            .bind(parts.as_str())
            .bind(micros(view.created_at))
            .execute(&mut *connection)
            .await?
            .rows_affected();
            if rows == 0 {
                let rows = sqlx::query(
                    "INSERT INTO saved_views (id, person, name, shared, parts, created_at) \
                     SELECT $1, $2, $3, $4, $5, $6 \
                     WHERE (SELECT count(*) FROM saved_views v WHERE v.person = $2) < $7",
                )
                .bind(view.id.uuid())
                .bind(view.person.uuid())
                .bind(text(&view.name))
                .bind(view.shared)
                .bind(parts.as_str())
                .bind(micros(view.created_at))
                .bind(i64::from(VIEWS_OF_PERSON))
                .execute(&mut *connection)
                .await?
                .rows_affected();
                if rows == 0 {
                    return Ok(Err(ViewNotKept));
                }
            }
        });
        Ok(Ok(()))
    }

    /// A person's own views and those that are shared, by name.
    pub async fn list_views(&self, person: ObjectId) -> Result<Vec<SavedView>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            let own: Vec<Row> = sqlx::query_as(
                "SELECT id, person, name, shared, parts, created_at FROM saved_views WHERE person = $1 \
                 ORDER BY name LIMIT $2",
            )
            .bind(person.uuid())
            .bind(i64::from(VIEWS_OF_PERSON))
            .fetch_all(&mut *connection)
            .await?;
            let shared: Vec<Row> = sqlx::query_as(
                "SELECT id, person, name, shared, parts, created_at FROM saved_views WHERE shared AND person <> $1 \
                 ORDER BY name, id LIMIT $2",
            )
            .bind(person.uuid())
            .bind(i64::from(VIEWS_OF_PERSON))
            .fetch_all(&mut *connection)
            .await?;
            own.into_iter().chain(shared).collect()
        });
        rows.into_iter().map(SavedView::try_from).collect()
    }

    /// Removes a view of a person, or with `any_shared` also one that somebody shared. Gives whether there was one.
    pub async fn remove_view(
        &self,
        id: ViewId,
        person: ObjectId,
        any_shared: bool,
    ) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("DELETE FROM saved_views WHERE id = $1 AND (person = $2 OR (shared AND $3))")
                .bind(id.uuid())
                .bind(person.uuid())
                .bind(any_shared)
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        Ok(rows > 0)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    person: Uuid,
    name: String,
    shared: bool,
    parts: String,
    created_at: i64,
}

impl TryFrom<Row> for SavedView {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: ViewId::new(row.id),
            person: ObjectId::new(row.person),
            parts: reader.document("parts", &row.parts)?,
            created_at: reader.time("created_at", row.created_at)?,
            name: row.name,
            shared: row.shared,
        })
    }
}
