//! What is stored about one person, for that person.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, text},
    engine::reading,
    error::StoreError,
};
use crate::domain::{
    id::{DiagnosisId, ObjectId, TenantId},
    report::Overall,
};

/// The most rows of one kind that are read. Nobody has as many; a person who makes them does not get to fill the memory.
pub(super) const MOST_OF_ONE: i64 = 1_000;

/// One report of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnReport {
    /// Identifier.
    pub id: DiagnosisId,
    /// When the diagnosis began.
    pub started_at: Timestamp,
    /// Its answer, once it is finished.
    pub overall: Option<Overall>,
    /// The report as stored, as JSON.
    pub report: Option<String>,
}

impl Store {
    /// A person's reports with what stands in them, the latest first.
    pub async fn reports_of(&self, tenant: TenantId, person: ObjectId) -> Result<Vec<OwnReport>, StoreError> {
        let rows: Vec<(Uuid, i64, Option<String>, Option<String>)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, started_at, overall, report FROM diagnoses WHERE tenant = $1 AND person = $2 \
                 ORDER BY started_at DESC, id DESC LIMIT $3",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(MOST_OF_ONE)
            .fetch_all(&mut *connection)
            .await?
        });
        let read = |(id, at, overall, report): (Uuid, i64, Option<String>, Option<String>)| {
            let reader = RowReader { table: "diagnoses", id };
            Ok(OwnReport {
                id: DiagnosisId::new(id),
                started_at: reader.time("started_at", at)?,
                overall: reader.word_if_any("overall", overall.as_deref())?,
                report,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// People with this sign-in name, in any case, at most ten.
    pub async fn people_called(&self, username: &str) -> Result<Vec<(TenantId, ObjectId)>, StoreError> {
        let rows: Vec<(Uuid, Uuid)> = reading!(self, connection => {
            sqlx::query_as("SELECT tenant, person FROM people WHERE lower(username) = lower($1) LIMIT 10")
                .bind(text(username))
                .fetch_all(&mut *connection)
                .await?
        });
        Ok(rows.into_iter().map(|(tenant, person)| (TenantId::new(tenant), ObjectId::new(person))).collect())
    }
}
