//! The journal of write tests: what was, or may have been, created in somebody's calendar and has to be gone again.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros, word},
    engine::{reading, writing},
    error::{StoreError, ensure_one_row},
    own_data::MOST_OF_ONE,
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

/// A write test whose event may still be somewhere, and what it takes to remove it, sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Leftover {
    /// The test.
    pub test: WriteTest,
    /// Encrypted by whoever noted it.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for Leftover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leftover").field("test", &self.test).finish_non_exhaustive()
    }
}

impl Store {
    /// Notes a write test before it is made. `sealed` is what it takes to remove its event without the person, encrypted
    /// by the caller; kept until the event is known to be gone.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the transaction id is in use,
    /// [`Conflict::Orphan`](super::Conflict) when the diagnosis is not known.
    pub async fn journal_write_test(
        &self,
        test: &WriteTest,
        sealed: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let place = word(TABLE, &test.place)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO write_tests (transaction_id, diagnosis, tenant, person, place, created_at, gone_at, \
                 sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            )
            .bind(test.transaction_id)
            .bind(test.diagnosis.uuid())
            .bind(test.tenant.uuid())
            .bind(test.person.uuid())
            .bind(place.as_str())
            .bind(micros(test.created_at))
            .bind(test.gone_at.map(micros))
            .bind(sealed)
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Notes that what a write test created is gone, and forgets what it takes to remove it. Saying so twice keeps the
    /// first time.
    ///
    /// # Errors
    /// [`StoreError::NotOneRow`] when the write test is not in the journal.
    pub async fn write_test_gone(&self, transaction_id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE write_tests SET gone_at = COALESCE(gone_at, $2), sealed = NULL WHERE transaction_id = $1",
            )
            .bind(transaction_id)
            .bind(micros(now))
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        ensure_one_row(TABLE, rows)
    }

    /// Takes the write tests whose events somebody has to look for, with what it takes to do so, and keeps other
    /// replicas away from them until `claimed_until`. A test whose diagnosis runs is its diagnosis's business, unless
    /// that began before `stalled`.
    pub async fn claim_leftovers(
        &self,
        now: Timestamp,
        claimed_until: Timestamp,
        stalled: Timestamp,
    ) -> Result<Vec<Leftover>, StoreError> {
        let rows: Vec<LeftoverRow> = writing!(self, connection => {
            sqlx::query_as(
                "UPDATE write_tests SET claimed_until = $2 \
                 WHERE gone_at IS NULL AND sealed IS NOT NULL AND (claimed_until IS NULL OR claimed_until <= $1) \
                 AND NOT EXISTS (SELECT 1 FROM diagnoses WHERE diagnoses.id = write_tests.diagnosis \
                 AND diagnoses.state = 'running' AND diagnoses.started_at > $3) \
                 RETURNING transaction_id, diagnosis, tenant, person, place, created_at, gone_at, sealed",
            )
            .bind(micros(now))
            .bind(micros(claimed_until))
            .bind(micros(stalled))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Leftover::try_from).collect()
    }

    /// Lets nobody look for the event of a write test before that time.
    pub async fn postpone_leftover(&self, transaction_id: Uuid, until: Timestamp) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("UPDATE write_tests SET claimed_until = $2 WHERE transaction_id = $1")
                .bind(transaction_id)
                .bind(micros(until))
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
    }

    /// Forgets what it takes to remove the event of a write test. The test stays open.
    pub async fn forget_means(&self, transaction_id: Uuid) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("UPDATE write_tests SET sealed = NULL WHERE transaction_id = $1")
                .bind(transaction_id)
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
    }

    /// Forgets what it takes to remove the events of all write tests that began before that time, and says of how
    /// many.
    pub async fn forget_old_means(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(writing!(self, connection => {
            sqlx::query("UPDATE write_tests SET sealed = NULL WHERE sealed IS NOT NULL AND created_at < $1")
                .bind(micros(before))
                .execute(&mut *connection)
                .await?
                .rows_affected()
        }))
    }

    /// The write tests of a diagnosis, oldest first.
    pub async fn write_tests_of(&self, diagnosis: DiagnosisId) -> Result<Vec<WriteTest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT transaction_id, diagnosis, tenant, person, place, created_at, gone_at FROM write_tests \
                 WHERE diagnosis = $1 ORDER BY created_at, transaction_id",
            )
            .bind(diagnosis.uuid())
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(WriteTest::try_from).collect()
    }

    /// The tests of writing in a person's calendar or for them, the latest first.
    pub async fn write_tests_by(
        &self,
        tenant: TenantId,
        person: ObjectId,
    ) -> Result<Vec<WriteTest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT t.transaction_id, t.diagnosis, t.tenant, t.person, t.place, t.created_at, t.gone_at \
                 FROM diagnoses d JOIN write_tests t ON t.diagnosis = d.id \
                 WHERE d.tenant = $1 AND d.person = $2 ORDER BY t.created_at DESC LIMIT $3",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(MOST_OF_ONE)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(WriteTest::try_from).collect()
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

#[derive(sqlx::FromRow)]
struct LeftoverRow {
    #[sqlx(flatten)]
    test: Row,
    sealed: Vec<u8>,
}

impl TryFrom<LeftoverRow> for Leftover {
    type Error = StoreError;

    fn try_from(row: LeftoverRow) -> Result<Self, StoreError> {
        Ok(Self { test: row.test.try_into()?, sealed: row.sealed })
    }
}
