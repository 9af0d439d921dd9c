//! Diagnoses that run: whoever runs one says again and again that it still does, so that another replica of the portal
//! tells it from one that was cut off.

use jiff::{SignedDuration, Timestamp};

use super::{
    Store,
    columns::micros,
    engine::{Engine, writing},
    error::StoreError,
};
use crate::domain::id::DiagnosisId;

/// How long a diagnosis counts as running without a sign of life.
pub const LEASE: SignedDuration = SignedDuration::from_secs(90);

/// The same of one that the version before started, which gave no sign of life.
const WITHOUT_LEASE: SignedDuration = SignedDuration::from_mins(10);

/// Until when a sign of life at that time counts.
pub(super) fn alive_until(now: Timestamp) -> i64 {
    micros(now.saturating_add(LEASE).unwrap_or(now))
}

impl Store {
    /// Says that a diagnosis still runs.
    pub async fn keep_running(&self, id: DiagnosisId, now: Timestamp) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("UPDATE diagnoses SET alive_until = $2 WHERE id = $1 AND state = 'running'")
                .bind(id.uuid())
                .bind(alive_until(now))
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
    }

    /// Marks as interrupted what the last stop cut off, for the start of a portal. A SQLite file has one portal, so
    /// whatever runs there was cut off; on PostgreSQL another replica may run it, so its lease counts. Gives their number.
    pub async fn interrupt_running(&self, now: Timestamp) -> Result<u64, StoreError> {
        match self.engine() {
            Engine::Sqlite => {
                let rows = writing!(self, connection => {
                    sqlx::query("UPDATE diagnoses SET state = 'interrupted', finished_at = $1 WHERE state = 'running'")
                        .bind(micros(now))
                        .execute(&mut *connection)
                        .await?
                        .rows_affected()
                });
                Ok(rows)
            }
            Engine::Postgres => self.interrupt_abandoned(now).await,
        }
    }

    /// Marks as interrupted what has given no sign of life for as long as [`LEASE`]. Gives their number.
    pub async fn interrupt_abandoned(&self, now: Timestamp) -> Result<u64, StoreError> {
        let started_before = now.saturating_sub(WITHOUT_LEASE).unwrap_or(now);
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE diagnoses SET state = 'interrupted', finished_at = $1 WHERE state = 'running' \
                 AND (alive_until < $1 OR (alive_until IS NULL AND started_at < $2))",
            )
            .bind(micros(now))
            .bind(micros(started_before))
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows)
    }
}
