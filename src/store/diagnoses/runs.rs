//! The finished runs of one person or one tenant, one after the other.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Diagnosis, DiagnosisSummary, Row, SummaryRow};
use crate::{
    domain::{
        id::{DiagnosisId, ObjectId, TenantId},
        report::Report,
    },
    store::{Store, StoreError, columns::micros, engine::reading},
};

/// A place in the list of runs: when a run began, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunPlace {
    /// When it began.
    pub started_at: Timestamp,
    /// Which.
    pub id: DiagnosisId,
}

impl Store {
    /// The finished runs of a person, newest first, from behind a place on.
    pub async fn list_runs(
        &self,
        tenant: TenantId,
        person: ObjectId,
        behind: Option<RunPlace>,
        limit: u32,
    ) -> Result<Vec<DiagnosisSummary>, StoreError> {
        let (started_at, id) = behind_or_last(behind);
        let rows: Vec<SummaryRow> = reading!(self, connection => {
            sqlx::query_as(
                select!("", "WHERE tenant = $1 AND person = $2 AND state = 'finished' \
                 AND (started_at, id) < ($3, $4) ORDER BY started_at DESC, id DESC LIMIT $5"),
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(started_at)
            .bind(id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(DiagnosisSummary::try_from).collect()
    }

    /// The reports of a person's runs between two others, newest first, at most `limit` of them.
    pub async fn reports_between(
        &self,
        tenant: TenantId,
        person: ObjectId,
        older: RunPlace,
        newer: RunPlace,
        limit: u32,
    ) -> Result<Vec<Report>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                select!(", report", "WHERE tenant = $1 AND person = $2 AND state = 'finished' \
                 AND (started_at, id) > ($3, $4) AND (started_at, id) < ($5, $6) \
                 ORDER BY started_at DESC, id DESC LIMIT $7"),
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(micros(older.started_at))
            .bind(older.id.uuid())
            .bind(micros(newer.started_at))
            .bind(newer.id.uuid())
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        reports(rows)
    }

    /// The newest reports of a tenant, newest first.
    pub async fn list_reports(&self, tenant: TenantId, limit: u32) -> Result<Vec<Report>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                select!(", report", "WHERE tenant = $1 AND state = 'finished' \
                 ORDER BY started_at DESC, id DESC LIMIT $2"),
            )
            .bind(tenant.uuid())
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        reports(rows)
    }

    /// The runs of a tenant in any state, newest first, from behind a place on.
    pub async fn list_tenant_runs(
        &self,
        tenant: TenantId,
        behind: Option<RunPlace>,
        limit: u32,
    ) -> Result<Vec<DiagnosisSummary>, StoreError> {
        let (started_at, id) = behind_or_last(behind);
        let rows: Vec<SummaryRow> = reading!(self, connection => {
            sqlx::query_as(
                select!("", "WHERE tenant = $1 AND (started_at, id) < ($2, $3) \
                 ORDER BY started_at DESC, id DESC LIMIT $4"),
            )
            .bind(tenant.uuid())
            .bind(started_at)
            .bind(id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(DiagnosisSummary::try_from).collect()
    }
}

fn behind_or_last(behind: Option<RunPlace>) -> (i64, Uuid) {
    behind.map_or((i64::MAX, Uuid::max()), |place| (micros(place.started_at), place.id.uuid()))
}

fn reports(rows: Vec<Row>) -> Result<Vec<Report>, StoreError> {
    let read = |row| Ok(Diagnosis::try_from(row)?.report);
    rows.into_iter().filter_map(|row| read(row).transpose()).collect()
}
