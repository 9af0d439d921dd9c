//! People of a tenant, counted, and those who wait to be connected.

use uuid::Uuid;

use super::{Store, StoreError, columns::RowReader, engine::reading};
use crate::domain::{
    adoption::{Headcount, Waiting},
    id::{ObjectId, TenantId},
};

impl Store {
    /// Counts the people of a tenant.
    pub async fn count_people(&self, tenant: TenantId) -> Result<Headcount, StoreError> {
        let (connected, waiting): (i64, i64) = reading!(self, connection => {
            sqlx::query_as(
                "SELECT (SELECT count(*) FROM people WHERE tenant = $1 AND connected_at IS NOT NULL), \
                 (SELECT count(*) FROM people WHERE tenant = $1 AND connected_at IS NULL)",
            )
            .bind(tenant.uuid())
            .fetch_one(&mut *connection)
            .await?
        });
        let count = |number: i64| u64::try_from(number).unwrap_or_default();
        Ok(Headcount { connected: count(connected), waiting: count(waiting) })
    }

    /// People who signed in and are not connected, last seen first, each with the gate met last.
    pub async fn people_waiting(&self, tenant: TenantId, limit: u32) -> Result<Vec<Waiting>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT p.person, p.name, p.username, p.seen_at, \
                 (SELECT r.gate FROM refusals r WHERE r.tenant = p.tenant AND r.person = p.person \
                 ORDER BY r.at DESC, r.id DESC LIMIT 1) AS gate \
                 FROM people p WHERE p.tenant = $1 AND p.connected_at IS NULL \
                 ORDER BY p.seen_at DESC, p.person DESC LIMIT $2",
            )
            .bind(tenant.uuid())
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Waiting::try_from).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    person: Uuid,
    name: String,
    username: String,
    seen_at: i64,
    gate: Option<String>,
}

impl TryFrom<Row> for Waiting {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "people", id: row.person };
        Ok(Self {
            person: ObjectId::new(row.person),
            name: row.name,
            username: row.username,
            seen_at: reader.time("seen_at", row.seen_at)?,
            gate: reader.word_if_any("gate", row.gate.as_deref())?,
        })
    }
}
