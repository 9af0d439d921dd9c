//! The journal of write tests: what was, or may have been, created in somebody's calendar and has to be gone again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros, word},
    engine::{reading, writing},
    error::{StoreError, ensure_one_row},
};
use crate::domain::id::{DiagnosisId, ObjectId, TenantId};

const TABLE: &str = "write_tests";

/// Whose calendar was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WritePlace {
    /// The person's own.
    Own,
    /// One that a colleague shared with the person.
    Shared,
}

/// One write test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteTest {
    /// The event's `transactionId`, by which it is found even when the answer to its creation was lost.
    pub transaction_id: Uuid,
    /// The diagnosis it belongs to.
    pub diagnosis: DiagnosisId,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub person: ObjectId,
    /// Whose calendar.
    pub place: WritePlace,
    /// When the test began; before the request is sent.
    pub created_at: Timestamp,
    /// When the event was known to be gone.
    pub gone_at: Option<Timestamp>,
}

impl Store {
    /// Notes a write test before it is made.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the transaction id is in use,
    /// [`Conflict::Orphan`](super::Conflict) when the diagnosis is not known.
    pub async fn journal_write_test(&self, test: &WriteTest) -> Result<(), StoreError> {
        let place = word(TABLE, &test.place)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO write_tests (transaction_id, diagnosis, tenant, person, place, created_at, gone_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(test.transaction_id)
            .bind(test.diagnosis.uuid())
            .bind(test.tenant.uuid())
            .bind(test.person.uuid())
            .bind(place.as_str())
            .bind(micros(test.created_at))
            .bind(test.gone_at.map(micros))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Notes that what a write test created is gone. Saying so twice keeps the first time.
    ///
    /// # Errors
    /// [`StoreError::NotOneRow`] when the write test is not in the journal.
    pub async fn write_test_gone(&self, transaction_id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("UPDATE write_tests SET gone_at = COALESCE(gone_at, $2) WHERE transaction_id = $1")
                .bind(transaction_id)
                .bind(micros(now))
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        ensure_one_row(TABLE, rows)
    }

    /// The write tests of a person whose events are not known to be gone, oldest first.
    pub async fn open_write_tests(
        &self,
        tenant: TenantId,
        person: ObjectId,
    ) -> Result<Vec<WriteTest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT transaction_id, diagnosis, tenant, person, place, created_at, gone_at FROM write_tests \
                 WHERE tenant = $1 AND person = $2 AND gone_at IS NULL ORDER BY created_at, transaction_id",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(WriteTest::try_from).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    transaction_id: Uuid,
    diagnosis: Uuid,
    tenant: Uuid,
    person: Uuid,
    place: String,
    created_at: i64,
    gone_at: Option<i64>,
}

impl TryFrom<Row> for WriteTest {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.transaction_id };
        Ok(Self {
            transaction_id: row.transaction_id,
            diagnosis: DiagnosisId::new(row.diagnosis),
            tenant: TenantId::new(row.tenant),
            person: ObjectId::new(row.person),
            place: reader.word("place", &row.place)?,
            created_at: reader.time("created_at", row.created_at)?,
            gone_at: reader.time_if_any("gone_at", row.gone_at)?,
        })
    }
}
