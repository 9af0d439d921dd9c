//! Consent requests, found by id or by one of their two links.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Place, Store,
    causes::Settling as _,
    columns::{RowReader, bytes, document, micros},
    engine::{reading, writing},
    error::{Conflict, StoreError},
    own_data::MOST_OF_ONE,
};
use crate::{
    domain::{
        cause::Asked,
        consent::{ConsentRequest, ConsentState, Side},
        grant::Grant,
        id::{ConsentRequestId, ObjectId, TenantId},
    },
    secret::Digest,
};

const TABLE: &str = "consent_requests";

/// The most requests a list holds.
const LISTED: i64 = 200;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, tenant, cloud, requester, created_at, expires_at, opened_at, state, withdrawal, \
             reminders, reminded_at, version FROM consent_requests ",
            $rest
        )
    };
}

/// Brings a request's stage to its tenant. A request that is older than the tenant's proof does not undo it.
const SHOW_ON_TENANT: &str = "UPDATE tenants SET \
     consent = CASE WHEN EXISTS (SELECT 1 FROM consent_requests r WHERE r.tenant = $1 AND r.proven_at >= $3) \
     THEN 'proven' ELSE $2 END, \
     gate = CASE WHEN $2 = 'proven' THEN NULL ELSE gate END \
     WHERE id = $1";

/// Keeps the grant of a proof, unless a later one is known. A proof holds everything that the manifest asks for, so it
/// lacks nothing.
const KEEP_GRANT: &str = "INSERT INTO tenant_grants (tenant, scopes, at, person, consent_request) \
     VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (tenant) DO UPDATE SET scopes = excluded.scopes, at = excluded.at, person = excluded.person, \
     consent_request = excluded.consent_request, lacks = NULL, asked_again = NULL \
     WHERE tenant_grants.at < excluded.at";

impl Store {
    /// Keeps a new request with the hashes of its two links; makes its tenant known when it is not yet.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`] when the id or a link is in use.
    pub async fn insert_consent_request(
        &self,
        request: &ConsentRequest,
        admin_link: &Digest,
        status_link: &Digest,
    ) -> Result<(), StoreError> {
        let requester = document(TABLE, &request.requester)?;
        let state = document(TABLE, &request.state)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO tenants (id, cloud, title_key, first_seen_at, seen_at) VALUES ($1, $2, $3, $4, $4) \
                 ON CONFLICT DO NOTHING",
            )
            .bind(request.tenant.uuid())
            .bind(request.cloud.as_str())
            .bind(request.tenant.to_string())
            .bind(micros(request.created_at))
            .execute(&mut *connection)
            .await?;
            sqlx::query(
                "INSERT INTO consent_requests (id, tenant, cloud, person, requester, admin_link, status_link, \
                 created_at, expires_at, opened_at, stage, state, proven_at, version) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            )
            .bind(request.id.uuid())
            .bind(request.tenant.uuid())
            .bind(request.cloud.as_str())
            .bind(request.requester.person.map(ObjectId::uuid))
            .bind(requester.as_str())
            .bind(bytes(admin_link))
            .bind(bytes(status_link))
            .bind(micros(request.created_at))
            .bind(micros(request.expires_at))
            .bind(request.opened_at.map(micros))
            .bind(request.state.stage().as_str())
            .bind(state.as_str())
            .bind(proven_at(request))
            .bind(request.version)
            .execute(&mut *connection)
            .await?;
            sqlx::query(SHOW_ON_TENANT)
                .bind(request.tenant.uuid())
                .bind(request.state.stage().as_str())
                .bind(micros(request.created_at))
                .execute(&mut *connection)
                .await?;
            if request.requester.side == Side::Vendor {
                sqlx::query("UPDATE tenant_grants SET asked_again = $2 WHERE tenant = $1")
                    .bind(request.tenant.uuid())
                    .bind(request.id.uuid())
                    .execute(&mut *connection)
                    .await?;
            }
            connection.settle_cause(request.tenant, changed_at(request)).await?;
        });
        Ok(())
    }

    /// Stores a request's state and brings its stage to the tenant. Gives the version it has now, which is one more
    /// than the caller's.
    ///
    /// # Errors
    /// [`Conflict::Stale`] when the stored version is not the caller's.
    pub async fn save_consent_request(&self, request: &ConsentRequest) -> Result<i64, StoreError> {
        let state = document(TABLE, &request.state)?;
        let withdrawal = request.withdrawn.map(|withdrawal| document(TABLE, &withdrawal)).transpose()?;
        let version = writing!(self, connection => {
            let version: Option<i64> = sqlx::query_scalar(
                "UPDATE consent_requests SET stage = $3, state = $4, proven_at = $5, opened_at = $6, withdrawal = $7, \
                 reminders = $8, reminded_at = $9, version = version + 1 \
                 WHERE id = $1 AND version = $2 RETURNING version",
            )
            .bind(request.id.uuid())
            .bind(request.version)
            .bind(request.state.stage().as_str())
            .bind(state.as_str())
            .bind(proven_at(request))
            .bind(request.opened_at.map(micros))
            .bind(withdrawal.as_deref())
            .bind(i64::from(request.reminders))
            .bind(request.reminded_at.map(micros))
            .fetch_optional(&mut *connection)
            .await?;
            let version = version.ok_or(Conflict::Stale)?;
            sqlx::query(SHOW_ON_TENANT)
                .bind(request.tenant.uuid())
                .bind(request.state.stage().as_str())
                .bind(micros(request.created_at))
                .execute(&mut *connection)
                .await?;
            if let Some(grant) = proven(request) {
                sqlx::query(KEEP_GRANT)
                    .bind(request.tenant.uuid())
                    .bind(grant.issued.to_string())
                    .bind(micros(grant.seen_at))
                    .bind(grant.person.uuid())
                    .bind(request.id.uuid())
                    .execute(&mut *connection)
                    .await?;
            }
            connection.settle_cause(request.tenant, changed_at(request)).await?;
            version
        });
        Ok(version)
    }

    /// Finds a request by its id.
    pub async fn find_consent_request(
        &self,
        id: ConsentRequestId,
    ) -> Result<Option<ConsentRequest>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE id = $1")).bind(id.uuid()).fetch_optional(&mut *connection).await?
        });
        row.map(ConsentRequest::try_from).transpose()
    }

    /// Finds a request by the hash of the admin's link, expired or not.
    pub async fn find_by_admin_link(&self, link: &Digest) -> Result<Option<ConsentRequest>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE admin_link = $1"))
                .bind(bytes(link))
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(ConsentRequest::try_from).transpose()
    }

    /// Finds a request by the hash of the requester's link, expired or not.
    pub async fn find_by_status_link(&self, link: &Digest) -> Result<Option<ConsentRequest>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE status_link = $1"))
                .bind(bytes(link))
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(ConsentRequest::try_from).transpose()
    }

    /// The requests of a tenant, newest first, at most 200.
    pub async fn list_consent_requests(&self, tenant: TenantId) -> Result<Vec<ConsentRequest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE tenant = $1 ORDER BY created_at DESC, id DESC LIMIT $2"))
                .bind(tenant.uuid())
                .bind(LISTED)
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(ConsentRequest::try_from).collect()
    }

    /// The requests of a tenant behind a place, newest first.
    pub(super) async fn requests_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<ConsentRequest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!(
                "WHERE tenant = $1 AND (created_at, id) < ($2, $3) ORDER BY created_at DESC, id DESC LIMIT $4"
            ))
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(ConsentRequest::try_from).collect()
    }

    /// The requests of a tenant whose link still works, the one that works longest first, at most 50.
    pub async fn open_requests(
        &self,
        tenant: TenantId,
        now: Timestamp,
    ) -> Result<Vec<ConsentRequest>, StoreError> {
        const OPEN: i64 = 50;
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!(
                "WHERE tenant = $1 AND withdrawal IS NULL AND expires_at > $2 AND stage <> 'proven' \
                 ORDER BY expires_at DESC, id DESC LIMIT $3"
            ))
            .bind(tenant.uuid())
            .bind(micros(now))
            .bind(OPEN)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(ConsentRequest::try_from).collect()
    }

    /// The requests that a person made, the latest first.
    pub async fn requests_of(
        &self,
        tenant: TenantId,
        person: ObjectId,
    ) -> Result<Vec<ConsentRequest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE tenant = $1 AND person = $2 ORDER BY created_at DESC, id DESC LIMIT $3"))
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(MOST_OF_ONE)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(ConsentRequest::try_from).collect()
    }

    /// The newest request of a tenant: of one person, or with `None` whoever asked.
    pub async fn latest_consent_request(
        &self,
        tenant: TenantId,
        person: Option<ObjectId>,
    ) -> Result<Option<ConsentRequest>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            match person {
                None => sqlx::query_as(select!("WHERE tenant = $1 ORDER BY created_at DESC, id DESC LIMIT 1"))
                    .bind(tenant.uuid()),
                Some(person) => sqlx::query_as(select!(
                    "WHERE tenant = $1 AND person = $2 ORDER BY created_at DESC, id DESC LIMIT 1"
                ))
                .bind(tenant.uuid())
                .bind(person.uuid()),
            }
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(ConsentRequest::try_from).transpose()
    }

    /// The requests whose grant is being read, of all tenants, oldest first.
    pub async fn proving_requests(&self) -> Result<Vec<ConsentRequest>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("WHERE stage = 'proving' ORDER BY created_at, id"))
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(ConsentRequest::try_from).collect()
    }
}

/// When a request came to where it stands.
fn changed_at(request: &ConsentRequest) -> Timestamp {
    let asked = Asked::of(&request.state, request.created_at, request.opened_at, false);
    let at = asked.map(|asked| asked.at).or_else(|| proven(request).map(|grant| grant.seen_at));
    let withdrawn = request.withdrawn.map(|withdrawal| withdrawal.at);
    at.max(withdrawn).unwrap_or(request.created_at)
}

fn proven(request: &ConsentRequest) -> Option<&Grant> {
    match &request.state {
        ConsentState::Proven { grant, .. } => Some(grant),
        _ => None,
    }
}

fn proven_at(request: &ConsentRequest) -> Option<i64> {
    proven(request).map(|grant| micros(grant.seen_at))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    tenant: Uuid,
    cloud: String,
    requester: String,
    created_at: i64,
    expires_at: i64,
    opened_at: Option<i64>,
    state: String,
    withdrawal: Option<String>,
    reminders: i64,
    reminded_at: Option<i64>,
    version: i64,
}

impl TryFrom<Row> for ConsentRequest {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: ConsentRequestId::new(row.id),
            tenant: TenantId::new(row.tenant),
            cloud: row.cloud,
            requester: reader.document("requester", &row.requester)?,
            created_at: reader.time("created_at", row.created_at)?,
            expires_at: reader.time("expires_at", row.expires_at)?,
            opened_at: row.opened_at.map(|at| reader.time("opened_at", at)).transpose()?,
            state: reader.document("state", &row.state)?,
            withdrawn: row.withdrawal.map(|json| reader.document("withdrawal", &json)).transpose()?,
            reminders: u32::try_from(row.reminders)
                .map_err(|_| reader.broken("reminders", "the count is out of range".to_owned()))?,
            reminded_at: reader.time_if_any("reminded_at", row.reminded_at)?,
            version: row.version,
        })
    }
}
