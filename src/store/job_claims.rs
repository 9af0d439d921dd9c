//! Which replica does what is to be done once.

use jiff::Timestamp;

use super::{Store, columns::micros, engine::writing, error::StoreError};

impl Store {
    /// Takes a job until a time. `false` while somebody else has it.
    pub async fn claim_job(
        &self,
        job: &'static str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query(
                "INSERT INTO job_claims (job, until) VALUES ($1, $3) \
                 ON CONFLICT (job) DO UPDATE SET until = excluded.until WHERE job_claims.until <= $2",
            )
            .bind(job)
            .bind(micros(now))
            .bind(micros(until))
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows == 1)
    }
}
