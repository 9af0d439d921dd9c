//! Things by an id that somebody quotes: a refused sign-in, a report, a person, a request, a tenant.

use uuid::Uuid;

use super::{
    DiagnosisSummary, Refusal, Store, StoreError,
    diagnoses::SummaryRow,
    engine::reading,
    statement::{Statement, Value},
    tenant_words::CHUNK,
};
use crate::{
    domain::{
        id::{DiagnosisId, FlowId, TenantId},
        report::Report,
    },
    secret::Secret,
};

/// The most things that one id is looked up to. Ids are unique; only made-up ones repeat.
const FOUND_BY_ID: i64 = 20;
/// The most ids of one report that are kept.
const IDS_OF_REPORT: usize = 300;
const SHORTEST: usize = 16;
const LONGEST: usize = 64;

/// What may be an id, in the forms in which it is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct IdKey {
    text: String,
    uuid: Option<Uuid>,
}

impl IdKey {
    /// A word that may be an id: 16 to 64 letters, digits, hyphens and underscores, with a digit among them.
    pub(super) fn of(word: &str) -> Option<Self> {
        let text = word.trim().to_lowercase();
        let may_be = (SHORTEST..=LONGEST).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            && text.bytes().any(|byte| byte.is_ascii_digit());
        may_be.then(|| Self { uuid: Uuid::parse_str(&text).ok(), text })
    }

    /// The id as 16 bytes: itself where it is a UUID, else the beginning of its hash.
    fn key(&self) -> Uuid {
        self.uuid.unwrap_or_else(|| {
            let digest = Secret::new(self.text.as_str()).digest();
            Uuid::from_bytes(digest.as_bytes().first_chunk().copied().unwrap_or_default())
        })
    }
}

/// What an id leads to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct KnownThings {
    /// Refused sign-ins, newest first.
    pub refusals: Vec<Refusal>,
    /// Diagnoses, which are reports once they have finished.
    pub diagnoses: Vec<DiagnosisSummary>,
    /// The tenants that all of it belongs to.
    pub tenants: Vec<TenantId>,
}

impl KnownThings {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.refusals.is_empty() && self.diagnoses.is_empty() && self.tenants.is_empty()
    }
}

impl Store {
    /// What one of these ids leads to.
    pub(super) async fn look_up(&self, ids: &[IdKey]) -> Result<KnownThings, StoreError> {
        let mut known = KnownThings::default();
        for id in ids {
            known.refusals.extend(self.refusals_of_id(id).await?);
            known.diagnoses.extend(self.diagnoses_of_id(id).await?);
            if let Some(uuid) = id.uuid {
                known.tenants.extend(self.tenants_of_id(uuid).await?);
            }
        }
        known.tenants.extend(known.refusals.iter().filter_map(|refusal| refusal.tenant));
        known.tenants.extend(known.diagnoses.iter().map(|diagnosis| diagnosis.tenant));
        known.tenants.sort();
        known.tenants.dedup();
        Ok(known)
    }

    async fn refusals_of_id(&self, id: &IdKey) -> Result<Vec<Refusal>, StoreError> {
        let mut refusals = self.find_refusals_by_id(&id.text).await?;
        if let Some(flow) = id.uuid
            && let Some(refusal) = self.find_refusal(FlowId::new(flow)).await?
            && refusals.iter().all(|known| known.id != refusal.id)
        {
            refusals.push(refusal);
        }
        Ok(refusals)
    }

    async fn diagnoses_of_id(&self, id: &IdKey) -> Result<Vec<DiagnosisSummary>, StoreError> {
        let rows: Vec<SummaryRow> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT d.id, d.tenant, d.person, d.consent_request, d.started_at, d.finished_at, d.state, d.overall, \
                 d.verdict FROM (SELECT k.diagnosis FROM known_ids k WHERE k.id = $1 \
                 UNION SELECT e.id FROM diagnoses e WHERE e.id = $1 LIMIT $2) f \
                 JOIN diagnoses d ON d.id = f.diagnosis ORDER BY d.started_at DESC, d.id DESC",
            )
            .bind(id.key())
            .bind(FOUND_BY_ID)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(DiagnosisSummary::try_from).collect()
    }

    async fn tenants_of_id(&self, id: Uuid) -> Result<Vec<TenantId>, StoreError> {
        let rows: Vec<Uuid> = reading!(self, connection => {
            sqlx::query_scalar(
                "SELECT t.id FROM tenants t WHERE t.id = $1 \
                 UNION SELECT p.tenant FROM people p WHERE p.person = $1 \
                 UNION SELECT r.tenant FROM consent_requests r WHERE r.id = $1 LIMIT $2",
            )
            .bind(id)
            .bind(FOUND_BY_ID)
            .fetch_all(&mut *connection)
            .await?
        });
        Ok(rows.into_iter().map(TenantId::new).collect())
    }
}

/// What has to be written so that a report is found by the ids of its exchanges.
pub(super) fn insertions(report: &Report) -> Vec<Statement> {
    let ids = report.exchange_ids();
    let keys: Vec<Uuid> =
        ids.iter().filter_map(|id| IdKey::of(id)).map(|id| id.key()).take(IDS_OF_REPORT).collect();
    keys.chunks(CHUNK).map(|keys| insertion(report.id, keys)).collect()
}

fn insertion(diagnosis: DiagnosisId, keys: &[Uuid]) -> Statement {
    let mut statement = Statement::default();
    statement.push("INSERT INTO known_ids (id, diagnosis) VALUES ");
    for (number, key) in keys.iter().enumerate() {
        statement.push(if number > 0 { ", (" } else { "(" });
        statement.bind_all([Value::Id(*key), Value::Id(diagnosis.uuid())]).push(")");
    }
    statement.push(" ON CONFLICT DO NOTHING");
    statement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_from_words() {
        let id = "6BABCAAD-604b-40ac-a9d7-9fd97c0b779f";
        let key = IdKey::of(id).unwrap();
        assert_eq!(Some(key.key()), key.uuid);
        assert_eq!(IdKey::of(&id.to_lowercase()), Some(key));
        let opaque = IdKey::of("Req_0123456789abcdefg").unwrap();
        assert_eq!((opaque.uuid, opaque.key()), (None, IdKey::of("req_0123456789ABCDEFG").unwrap().key()));
        for word in
            ["", "65001", "contoso.example", "onlyletters-onlyletters", "0123456789abcde", &"1".repeat(65)]
        {
            assert_eq!(IdKey::of(word), None, "{word}");
        }
    }
}
