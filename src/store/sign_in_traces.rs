//! The way of a failed sign-in, and what followed it.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros},
    engine::reading,
    error::StoreError,
};
use crate::domain::{
    consent::ConsentStage,
    id::{ConsentRequestId, DiagnosisId, FlowId, ObjectId, TenantId},
    report::Overall,
    sign_in_trace::SignInTrace,
};

/// What happened in a tenant after a sign-in failed there; the first of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Followed {
    /// A hand-over: which, when, and how far it is now.
    pub request: Option<(ConsentRequestId, Timestamp, ConsentStage)>,
    /// A check of the same person's connection: which, when, and what it answered.
    pub diagnosis: Option<(DiagnosisId, Timestamp, Option<Overall>)>,
}

impl Store {
    /// The way of a failed sign-in, if it was kept.
    pub async fn find_sign_in_trace(&self, id: FlowId) -> Result<Option<SignInTrace>, StoreError> {
        let row: Option<(Uuid, Option<String>)> = reading!(self, connection => {
            sqlx::query_as("SELECT id, trace FROM refusals WHERE id = $1")
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        let Some((id, Some(trace))) = row else { return Ok(None) };
        RowReader { table: "refusals", id }.document("trace", &trace).map(Some)
    }

    /// What followed in a tenant.
    pub async fn followed(
        &self,
        tenant: TenantId,
        person: Option<ObjectId>,
        at: Timestamp,
    ) -> Result<Followed, StoreError> {
        let request: Option<(Uuid, i64, String)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, created_at, stage FROM consent_requests WHERE tenant = $1 AND created_at > $2 \
                 ORDER BY created_at, id LIMIT 1",
            )
            .bind(tenant.uuid())
            .bind(micros(at))
            .fetch_optional(&mut *connection)
            .await?
        });
        let diagnosis: Option<(Uuid, i64, Option<String>)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, started_at, overall FROM diagnoses WHERE tenant = $1 AND person = $2 AND started_at > $3 \
                 ORDER BY started_at, id LIMIT 1",
            )
            .bind(tenant.uuid())
            .bind(person.map(ObjectId::uuid))
            .bind(micros(at))
            .fetch_optional(&mut *connection)
            .await?
        });
        let request = request.map(|(id, at, stage)| {
            let reader = RowReader { table: "consent_requests", id };
            let made = reader.time("created_at", at)?;
            Ok::<_, StoreError>((ConsentRequestId::new(id), made, reader.word("stage", &stage)?))
        });
        let diagnosis = diagnosis.map(|(id, at, overall)| {
            let reader = RowReader { table: "diagnoses", id };
            let started = reader.time("started_at", at)?;
            let overall = reader.word_if_any("overall", overall.as_deref())?;
            Ok::<_, StoreError>((DiagnosisId::new(id), started, overall))
        });
        Ok(Followed { request: request.transpose()?, diagnosis: diagnosis.transpose()? })
    }
}
