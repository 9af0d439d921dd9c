//! Sessions of signed-in people, found by the hash of their cookie.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, bytes, micros, text},
    engine::{reading, writing},
    error::StoreError,
    own_data::MOST_OF_ONE,
};
use crate::{
    domain::{
        id::{ObjectId, TenantId},
        staff_role::StaffRole,
    },
    secret::Digest,
};

/// One signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Hash of the cookie's token.
    pub digest: Digest,
    /// Tenant of the verified token.
    pub tenant: TenantId,
    /// Object id of the person.
    pub person: ObjectId,
    /// Display name.
    pub name: String,
    /// Sign-in name. Not an identity.
    pub username: String,
    /// The role of the vendor's staff that the person holds, if any.
    pub staff: Option<StaffRole>,
    /// Whether the token named a directory role that may grant consent for the person's tenant.
    pub admin: bool,
    /// The `login_hint` claim, which spares the person the account picker.
    pub login_hint: Option<String>,
    /// When the person signed in.
    pub created_at: Timestamp,
    /// When the session was last used.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
}

/// Flows stay this long after their end, so that a late answer is told "expired" and not "unknown".
const FLOW_MEMORY: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

impl Store {
    /// Keeps a new session.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when its token is in use.
    pub async fn insert_session(&self, session: &Session) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO sessions \
                 (digest, tenant, person, name, username, staff, login_hint, created_at, seen_at, expires_at, role, admin) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            )
            .bind(bytes(&session.digest))
            .bind(session.tenant.uuid())
            .bind(session.person.uuid())
            .bind(text(&session.name))
            .bind(text(&session.username))
            .bind(session.staff >= Some(StaffRole::Support))
            .bind(session.login_hint.as_deref().map(text))
            .bind(micros(session.created_at))
            .bind(micros(session.seen_at))
            .bind(micros(session.expires_at))
            .bind(session.staff.map(StaffRole::as_str))
            .bind(session.admin)
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Finds a session that has not expired.
    pub async fn find_session(&self, digest: &Digest, now: Timestamp) -> Result<Option<Session>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT digest, tenant, person, name, username, staff, login_hint, created_at, seen_at, expires_at, role, admin \
                 FROM sessions WHERE digest = $1 AND expires_at > $2",
            )
            .bind(bytes(digest))
            .bind(micros(now))
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(Session::try_from).transpose()
    }

    /// Notes that a session was used. `false` when there is no such session any more.
    pub async fn touch_session(&self, digest: &Digest, now: Timestamp) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("UPDATE sessions SET seen_at = $2 WHERE digest = $1")
                .bind(bytes(digest))
                .bind(micros(now))
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        Ok(rows == 1)
    }

    /// Ends a session. `false` when there was none.
    pub async fn delete_session(&self, digest: &Digest) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("DELETE FROM sessions WHERE digest = $1")
                .bind(bytes(digest))
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        Ok(rows == 1)
    }

    /// A person's sessions that have not expired, the latest first.
    pub async fn sessions_of(
        &self,
        tenant: TenantId,
        person: ObjectId,
        now: Timestamp,
    ) -> Result<Vec<Session>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT digest, tenant, person, name, username, staff, login_hint, created_at, seen_at, expires_at, \
                 role, admin FROM sessions WHERE tenant = $1 AND person = $2 AND expires_at > $3 \
                 ORDER BY created_at DESC LIMIT $4",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(micros(now))
            .bind(MOST_OF_ONE)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Session::try_from).collect()
    }

    /// Ends a person's sessions, all but one when one is named. Gives their number.
    pub async fn delete_sessions_of(
        &self,
        tenant: TenantId,
        person: ObjectId,
        except: Option<&Digest>,
    ) -> Result<u64, StoreError> {
        let except = except.map(bytes).unwrap_or_default();
        Ok(writing!(self, connection => {
            sqlx::query("DELETE FROM sessions WHERE tenant = $1 AND person = $2 AND digest <> $3")
                .bind(tenant.uuid())
                .bind(person.uuid())
                .bind(except)
                .execute(&mut *connection)
                .await?
                .rows_affected()
        }))
    }

    /// Removes expired sessions, and flows a day after they expired. Gives the number of rows removed.
    pub async fn delete_expired(&self, now: Timestamp) -> Result<u64, StoreError> {
        let flows_before = now.saturating_sub(FLOW_MEMORY).unwrap_or(now);
        let rows = writing!(self, connection => {
            let sessions = sqlx::query("DELETE FROM sessions WHERE expires_at <= $1")
                .bind(micros(now))
                .execute(&mut *connection)
                .await?
                .rows_affected();
            let flows = sqlx::query("DELETE FROM flows WHERE expires_at <= $1")
                .bind(micros(flows_before))
                .execute(&mut *connection)
                .await?
                .rows_affected();
            sessions + flows
        });
        Ok(rows)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    digest: Vec<u8>,
    tenant: Uuid,
    person: Uuid,
    name: String,
    username: String,
    staff: bool,
    login_hint: Option<String>,
    created_at: i64,
    seen_at: i64,
    expires_at: i64,
    role: Option<String>,
    admin: bool,
}

impl TryFrom<Row> for Session {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "sessions", id: row.person };
        let role = reader.word_if_any("role", row.role.as_deref())?;
        Ok(Self {
            digest: reader.digest("digest", row.digest)?,
            tenant: TenantId::new(row.tenant),
            person: ObjectId::new(row.person),
            name: row.name,
            username: row.username,
            // A session of the version before there were roles holds the one there was.
            staff: role.or_else(|| row.staff.then_some(StaffRole::Support)),
            admin: row.admin,
            login_hint: row.login_hint,
            created_at: reader.time("created_at", row.created_at)?,
            seen_at: reader.time("seen_at", row.seen_at)?,
            expires_at: reader.time("expires_at", row.expires_at)?,
        })
    }
}
