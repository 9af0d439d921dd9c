//! Diagnoses: one row a run, with the report once it is finished.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Place, Store,
    causes::Settling as _,
    columns::{RowReader, document, micros},
    engine::{reading, writing},
    error::{StoreError, ensure_one_row},
    known_ids,
    running::alive_until,
    tenant_words::{note_codes, write_words},
};
use crate::domain::{
    cause::PermissionHold,
    id::{ConsentRequestId, DiagnosisId, ObjectId, TenantId},
    mailbox::Verdict,
    report::{Overall, Report},
};

const TABLE: &str = "diagnoses";

/// How far a diagnosis got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DiagnosisState {
    /// Questions are being asked.
    Running,
    /// The report is there.
    Finished,
    /// The portal stopped in between.
    Interrupted,
}

/// One run without its report, for lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosisSummary {
    /// Identifier, also of the report.
    pub id: DiagnosisId,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub person: ObjectId,
    /// The consent request whose grant it tested.
    pub consent_request: Option<ConsentRequestId>,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended, either way.
    pub finished_at: Option<Timestamp>,
    /// How far it got.
    pub state: DiagnosisState,
    /// The report's answer.
    pub overall: Option<Overall>,
    /// The report's mailbox verdict.
    pub verdict: Option<Verdict>,
}

/// One run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// Identifier, also of the report.
    pub id: DiagnosisId,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub person: ObjectId,
    /// The consent request whose grant it tested.
    pub consent_request: Option<ConsentRequestId>,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended, either way.
    pub finished_at: Option<Timestamp>,
    /// How far it got.
    pub state: DiagnosisState,
    /// The report's answer.
    pub overall: Option<Overall>,
    /// The report's mailbox verdict.
    pub verdict: Option<Verdict>,
    /// The report, once finished.
    pub report: Option<Report>,
}

macro_rules! select {
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT id, tenant, person, consent_request, started_at, finished_at, state, overall, verdict",
            $more,
            " FROM diagnoses ",
            $rest
        )
    };
}

mod runs;

pub use runs::RunPlace;

impl Store {
    /// Notes that a diagnosis begins, and that it runs for as long as [`LEASE`](super::LEASE) at least.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the id is in use, [`Conflict::Orphan`](super::Conflict) when the
    /// person or the consent request is not known.
    pub async fn start_diagnosis(
        &self,
        id: DiagnosisId,
        tenant: TenantId,
        person: ObjectId,
        consent_request: Option<ConsentRequestId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO diagnoses (id, tenant, person, consent_request, started_at, alive_until, state) \
                 VALUES ($1, $2, $3, $4, $5, $6, 'running')",
            )
            .bind(id.uuid())
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(consent_request.map(ConsentRequestId::uuid))
            .bind(micros(now))
            .bind(alive_until(now))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Stores the report of a started diagnosis and brings its answer to the person and the tenant. The id, tenant
    /// and person of the report say which diagnosis. Leaves an earlier link to a consent request in place when
    /// `consent_request` is `None`.
    ///
    /// # Errors
    /// [`StoreError::NotOneRow`] when it was never started or is finished already.
    pub async fn finish_diagnosis(
        &self,
        report: &Report,
        consent_request: Option<ConsentRequestId>,
    ) -> Result<(), StoreError> {
        let json = document(TABLE, report)?;
        let (tenant, person) = (report.subject.tenant.uuid(), report.subject.person.uuid());
        let permission = PermissionHold::of(report).map(|hold| hold.to_string());
        let (ids, codes) = (known_ids::insertions(report), report.exchange_codes());
        writing!(self, connection => {
            let rows = sqlx::query(
                "UPDATE diagnoses SET state = 'finished', finished_at = $4, overall = $5, verdict = $6, \
                 report = $7, consent_request = COALESCE($8, consent_request), indexed_at = $4 \
                 WHERE id = $1 AND tenant = $2 AND person = $3 AND state <> 'finished'",
            )
            .bind(report.id.uuid())
            .bind(tenant)
            .bind(person)
            .bind(micros(report.finished_at))
            .bind(report.overall.as_str())
            .bind(report.mailbox.verdict.as_str())
            .bind(json.as_str())
            .bind(consent_request.map(ConsentRequestId::uuid))
            .execute(&mut *connection)
            .await?
            .rows_affected();
            ensure_one_row(TABLE, rows)?;
            write_words!(connection, &ids);
            note_codes!(connection, tenant, &codes, micros(report.finished_at));
            sqlx::query("UPDATE people SET last_diagnosis = $3 WHERE tenant = $1 AND person = $2")
                .bind(tenant)
                .bind(person)
                .bind(report.id.uuid())
                .execute(&mut *connection)
                .await?;
            sqlx::query("UPDATE tenants SET overall = $2, verdict = $3, permission = $4 WHERE id = $1")
                .bind(tenant)
                .bind(report.overall.as_str())
                .bind(report.mailbox.verdict.as_str())
                .bind(permission.as_deref())
                .execute(&mut *connection)
                .await?;
            connection.settle_cause(report.subject.tenant, report.finished_at).await?;
        });
        Ok(())
    }

    /// Finds one diagnosis.
    pub async fn find_diagnosis(&self, id: DiagnosisId) -> Result<Option<Diagnosis>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!(", report", "WHERE id = $1"))
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(Diagnosis::try_from).transpose()
    }

    /// The diagnoses of a tenant, newest first.
    pub async fn list_diagnoses(
        &self,
        tenant: TenantId,
        limit: u32,
    ) -> Result<Vec<DiagnosisSummary>, StoreError> {
        let rows: Vec<SummaryRow> = reading!(self, connection => {
            sqlx::query_as(select!("", "WHERE tenant = $1 ORDER BY started_at DESC, id DESC LIMIT $2"))
                .bind(tenant.uuid())
                .bind(i64::from(limit))
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(DiagnosisSummary::try_from).collect()
    }

    /// The diagnoses of a tenant behind a place, newest first, each with what the same person's run before it answered.
    pub(super) async fn diagnoses_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<(DiagnosisSummary, Option<(Overall, Verdict)>)>, StoreError> {
        let rows: Vec<ComparedRow> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT d.id, d.tenant, d.person, d.consent_request, d.started_at, d.finished_at, d.state, d.overall, \
                 d.verdict, \
                 (SELECT b.overall FROM diagnoses b WHERE b.tenant = d.tenant AND b.person = d.person \
                 AND (b.started_at, b.id) < (d.started_at, d.id) ORDER BY b.started_at DESC, b.id DESC LIMIT 1) \
                 AS overall_before, \
                 (SELECT b.verdict FROM diagnoses b WHERE b.tenant = d.tenant AND b.person = d.person \
                 AND (b.started_at, b.id) < (d.started_at, d.id) ORDER BY b.started_at DESC, b.id DESC LIMIT 1) \
                 AS verdict_before \
                 FROM diagnoses d WHERE d.tenant = $1 AND (d.started_at, d.id) < ($2, $3) \
                 ORDER BY d.started_at DESC, d.id DESC LIMIT $4",
            )
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(ComparedRow::read).collect()
    }

    /// The newest diagnosis of a person, whatever its state.
    pub async fn latest_diagnosis(
        &self,
        tenant: TenantId,
        person: ObjectId,
    ) -> Result<Option<Diagnosis>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!(
                ", report",
                "WHERE tenant = $1 AND person = $2 ORDER BY started_at DESC, id DESC LIMIT 1"
            ))
            .bind(tenant.uuid())
            .bind(person.uuid())
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(Diagnosis::try_from).transpose()
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct SummaryRow {
    id: Uuid,
    tenant: Uuid,
    person: Uuid,
    consent_request: Option<Uuid>,
    started_at: i64,
    finished_at: Option<i64>,
    state: String,
    overall: Option<String>,
    verdict: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    summary: SummaryRow,
    report: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ComparedRow {
    #[sqlx(flatten)]
    summary: SummaryRow,
    overall_before: Option<String>,
    verdict_before: Option<String>,
}

impl ComparedRow {
    fn read(self) -> Result<(DiagnosisSummary, Option<(Overall, Verdict)>), StoreError> {
        let reader = RowReader { table: TABLE, id: self.summary.id };
        let overall: Option<Overall> = reader.word_if_any("overall", self.overall_before.as_deref())?;
        let before = overall.zip(reader.word_if_any("verdict", self.verdict_before.as_deref())?);
        Ok((DiagnosisSummary::try_from(self.summary)?, before))
    }
}

impl TryFrom<SummaryRow> for DiagnosisSummary {
    type Error = StoreError;

    fn try_from(row: SummaryRow) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: DiagnosisId::new(row.id),
            tenant: TenantId::new(row.tenant),
            person: ObjectId::new(row.person),
            consent_request: row.consent_request.map(ConsentRequestId::new),
            started_at: reader.time("started_at", row.started_at)?,
            finished_at: reader.time_if_any("finished_at", row.finished_at)?,
            state: reader.word("state", &row.state)?,
            overall: reader.word_if_any("overall", row.overall.as_deref())?,
            verdict: reader.word_if_any("verdict", row.verdict.as_deref())?,
        })
    }
}

impl TryFrom<Row> for Diagnosis {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.summary.id };
        let report = row.report.map(|json| reader.document("report", &json)).transpose()?;
        let summary = DiagnosisSummary::try_from(row.summary)?;
        Ok(Self {
            id: summary.id,
            tenant: summary.tenant,
            person: summary.person,
            consent_request: summary.consent_request,
            started_at: summary.started_at,
            finished_at: summary.finished_at,
            state: summary.state,
            overall: summary.overall,
            verdict: summary.verdict,
            report,
        })
    }
}
