//! Sign-ins that Entra refused, kept for the page that explains them and for support.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Place, Store,
    causes::Settling as _,
    columns::{RowReader, document, micros, text, word},
    engine::{reading, writing},
    error::StoreError,
    own_data::MOST_OF_ONE,
    place::cut,
    tenant_words::note_codes,
};
use crate::domain::{
    gate::{Fixer, Gate},
    id::{FlowId, ObjectId, TenantId},
    scope::ScopeSet,
    sign_in_error::SignInError,
    sign_in_trace::SignInTrace,
};

const TABLE: &str = "refusals";

/// The most refusals one id is looked up to. Ids are unique; only made-up ones repeat.
const FOUND_BY_ID: i64 = 20;

/// One refused sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The flow that was refused.
    pub id: FlowId,
    /// When.
    pub at: Timestamp,
    /// The tenant, when known.
    pub tenant: Option<TenantId>,
    /// The person, when known.
    pub person: Option<ObjectId>,
    /// The step of the journey, such as `sign_in` or `calendars`.
    pub stage: String,
    /// What Entra said.
    pub error: SignInError,
    /// The gate it was read as.
    pub gate: Gate,
    /// Who can open it; `None` when that is not known, or was kept before it was noted.
    pub fixer: Option<Fixer>,
    /// The scopes asked for.
    pub requested: ScopeSet,
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, at, tenant, person, stage, gate, fixer, error, requested FROM refusals ", $rest)
    };
}

impl Store {
    /// Keeps a refusal and brings its gate to the tenant.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the flow was refused before.
    pub async fn insert_refusal(&self, refusal: &Refusal) -> Result<(), StoreError> {
        self.keep_refusal(refusal, None, true).await
    }

    /// The same with the way that led there.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the flow was refused before.
    pub async fn insert_traced_refusal(
        &self,
        refusal: &Refusal,
        trace: &SignInTrace,
    ) -> Result<(), StoreError> {
        self.keep_refusal(refusal, Some(trace), true).await
    }

    /// Keeps a sign-in that failed in a way that tells nothing about the tenant: its gate stays what it is.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the flow failed before.
    pub async fn insert_failure(&self, refusal: &Refusal, trace: &SignInTrace) -> Result<(), StoreError> {
        self.keep_refusal(refusal, Some(trace), false).await
    }

    async fn keep_refusal(
        &self,
        refusal: &Refusal,
        trace: Option<&SignInTrace>,
        shows_on_tenant: bool,
    ) -> Result<(), StoreError> {
        let gate = word(TABLE, &refusal.gate)?;
        let error = document(TABLE, &refusal.error)?;
        let requested = document(TABLE, &refusal.requested)?;
        let fixer = refusal.fixer.map(|fixer| word(TABLE, &fixer)).transpose()?;
        let trace = trace.map(|trace| document(TABLE, trace)).transpose()?;
        let shown_on = refusal.tenant.filter(|_| shows_on_tenant);
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO refusals \
                 (id, at, tenant, person, stage, gate, error, requested, trace_id, correlation_id, fixer, code, trace) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            )
            .bind(refusal.id.uuid())
            .bind(micros(refusal.at))
            .bind(refusal.tenant.map(TenantId::uuid))
            .bind(refusal.person.map(ObjectId::uuid))
            .bind(text(&refusal.stage))
            .bind(gate.as_str())
            .bind(error.as_str())
            .bind(requested.as_str())
            .bind(refusal.error.trace_id.as_deref().map(id_key))
            .bind(refusal.error.correlation_id.as_deref().map(id_key))
            .bind(fixer.as_deref())
            .bind(text(&refusal.error.name()))
            .bind(trace.as_deref())
            .execute(&mut *connection)
            .await?;
            note_codes!(
                connection,
                refusal.tenant.map(TenantId::uuid),
                [&refusal.error.name()],
                micros(refusal.at)
            );
            sqlx::query("UPDATE tenants SET gate = $2 WHERE id = $1")
                .bind(shown_on.map(TenantId::uuid))
                .bind(gate.as_str())
                .execute(&mut *connection)
                .await?;
            if let Some(tenant) = refusal.tenant {
                connection.settle_cause(tenant, refusal.at).await?;
            }
        });
        Ok(())
    }

    /// Finds one refusal.
    pub async fn find_refusal(&self, id: FlowId) -> Result<Option<Refusal>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE id = $1")).bind(id.uuid()).fetch_optional(&mut *connection).await?
        });
        row.map(Refusal::try_from).transpose()
    }

    /// The refusals of a tenant, newest first.
    pub async fn list_refusals(&self, tenant: TenantId, limit: u32) -> Result<Vec<Refusal>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE tenant = $1 ORDER BY at DESC, id DESC LIMIT $2"))
                .bind(tenant.uuid())
                .bind(i64::from(limit))
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(Refusal::try_from).collect()
    }

    /// The refusals of a tenant behind a place, newest first.
    pub(super) async fn refusals_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<Refusal>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!(
                "WHERE tenant = $1 AND (at, id) < ($2, $3) ORDER BY at DESC, id DESC LIMIT $4"
            ))
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Refusal::try_from).collect()
    }

    /// A person's refused sign-ins, the latest first.
    pub async fn refusals_of(&self, tenant: TenantId, person: ObjectId) -> Result<Vec<Refusal>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE tenant = $1 AND person = $2 ORDER BY at DESC, id DESC LIMIT $3"))
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(MOST_OF_ONE)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Refusal::try_from).collect()
    }

    /// The refusals of everybody, newest first, and where the next part begins.
    pub async fn latest_refusals(
        &self,
        after: Option<Place>,
        limit: u32,
    ) -> Result<(Vec<Refusal>, Option<Place>), StoreError> {
        let place = after.unwrap_or(Place::TOP);
        let mut rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE (at, id) < ($1, $2) ORDER BY at DESC, id DESC LIMIT $3"))
                .bind(place.at)
                .bind(place.id)
                .bind(i64::from(limit) + 1)
                .fetch_all(&mut *connection)
                .await?
        });
        let next = cut(&mut rows, limit, |row| Place { at: row.at, id: row.id });
        let refusals = rows.into_iter().map(Refusal::try_from).collect::<Result<_, _>>()?;
        Ok((refusals, next))
    }

    /// The refusals with this trace id or correlation id, whole and in any case, newest first.
    pub async fn find_refusals_by_id(&self, id: &str) -> Result<Vec<Refusal>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE trace_id = $1 OR correlation_id = $1 ORDER BY at DESC, id DESC LIMIT $2"))
                .bind(id_key(id))
                .bind(FOUND_BY_ID)
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(Refusal::try_from).collect()
    }
}

fn id_key(id: &str) -> String {
    text(id.trim()).to_lowercase()
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    at: i64,
    tenant: Option<Uuid>,
    person: Option<Uuid>,
    stage: String,
    gate: String,
    fixer: Option<String>,
    error: String,
    requested: String,
}

impl TryFrom<Row> for Refusal {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: FlowId::new(row.id),
            at: reader.time("at", row.at)?,
            tenant: row.tenant.map(TenantId::new),
            person: row.person.map(ObjectId::new),
            error: reader.document("error", &row.error)?,
            gate: reader.word("gate", &row.gate)?,
            fixer: reader.word_if_any("fixer", row.fixer.as_deref())?,
            requested: reader.document("requested", &row.requested)?,
            stage: row.stage,
        })
    }
}
