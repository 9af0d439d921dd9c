//! What administrators did on the way through a request: one row a request and kind of note.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, document, micros},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    admin_walk::{AdminWalk, WalkNote},
    id::ConsentRequestId,
};

const TABLE: &str = "admin_walks";

impl Store {
    /// Keeps a note in the place of the one before of its kind.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when there is no such request.
    pub async fn note_admin_step(
        &self,
        request: ConsentRequestId,
        at: Timestamp,
        note: &WalkNote,
    ) -> Result<(), StoreError> {
        let json = document(TABLE, note)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO admin_walks (request, kind, at, note) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (request, kind) DO UPDATE SET at = excluded.at, note = excluded.note",
            )
            .bind(request.uuid())
            .bind(note.kind())
            .bind(micros(at))
            .bind(json.as_str())
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// How far the administrator is.
    pub async fn admin_walk(&self, request: ConsentRequestId) -> Result<AdminWalk, StoreError> {
        let rows: Vec<(i64, String)> = reading!(self, connection => {
            sqlx::query_as("SELECT at, note FROM admin_walks WHERE request = $1 ORDER BY at, kind")
                .bind(request.uuid())
                .fetch_all(&mut *connection)
                .await?
        });
        let notes: Vec<_> =
            rows.into_iter().map(|row| read(request.uuid(), row)).collect::<Result<_, _>>()?;
        Ok(AdminWalk::of(notes))
    }
}

fn read(request: Uuid, (at, note): (i64, String)) -> Result<(Timestamp, WalkNote), StoreError> {
    let reader = RowReader { table: TABLE, id: request };
    Ok((reader.time("at", at)?, reader.document("note", &note)?))
}
