//! People who signed in, each in their tenant.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    causes::Settling as _,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::{StoreError, ensure_one_row},
    tenant_words::{self, Owner, write_words},
};
use crate::domain::id::{DiagnosisId, ObjectId, TenantId};

/// The most people a list holds.
pub const PEOPLE_LISTED: u32 = 500;

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The tenant.
    pub tenant: TenantId,
    /// Object id in it.
    pub person: ObjectId,
    /// Display name.
    pub name: String,
    /// Sign-in name. Not an identity.
    pub username: String,
    /// When the person first signed in.
    pub first_seen_at: Timestamp,
    /// When the person last signed in.
    pub seen_at: Timestamp,
    /// When a connection was last seen to work.
    pub connected_at: Option<Timestamp>,
    /// The diagnosis that finished last.
    pub last_diagnosis: Option<DiagnosisId>,
}

impl Store {
    /// Notes that a person signed in.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when the tenant was never seen.
    pub async fn see_person(
        &self,
        tenant: TenantId,
        person: ObjectId,
        name: &str,
        username: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (name, username) = (text(name), text(username));
        let source = tenant_words::source_of_person(&name, &username);
        writing!(self, connection => {
            let before: Option<String> = sqlx::query_scalar(
                "INSERT INTO people (tenant, person, name, username, first_seen_at, seen_at) \
                 VALUES ($1, $2, $3, $4, $5, $5) \
                 ON CONFLICT (tenant, person) DO UPDATE SET \
                 name = excluded.name, username = excluded.username, seen_at = excluded.seen_at \
                 RETURNING words_of",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(name.as_str())
            .bind(username.as_str())
            .bind(micros(now))
            .fetch_one(&mut *connection)
            .await?;
            if before.as_deref() != Some(source.as_str()) {
                let old = before.as_deref().map(tenant_words::of_person).unwrap_or_default();
                let new = tenant_words::of_person(&source);
                write_words!(connection, tenant_words::changes(tenant, Owner::Person(person), &old, &new));
                sqlx::query("UPDATE people SET words_of = $3 WHERE tenant = $1 AND person = $2")
                    .bind(tenant.uuid())
                    .bind(person.uuid())
                    .bind(source.as_str())
                    .execute(&mut *connection)
                    .await?;
            }
        });
        Ok(())
    }

    /// The people of a tenant, last seen first, at most [`PEOPLE_LISTED`].
    pub async fn list_people(&self, tenant: TenantId) -> Result<Vec<Person>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT tenant, person, name, username, first_seen_at, seen_at, connected_at, last_diagnosis \
                 FROM people WHERE tenant = $1 ORDER BY seen_at DESC, person LIMIT $2",
            )
            .bind(tenant.uuid())
            .bind(i64::from(PEOPLE_LISTED))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Person::try_from).collect()
    }

    /// All people of a tenant in the order of their ids, a page at a time, from behind one of them on.
    pub async fn page_of_people(
        &self,
        tenant: TenantId,
        behind: Option<ObjectId>,
        limit: u32,
    ) -> Result<Vec<Person>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT tenant, person, name, username, first_seen_at, seen_at, connected_at, last_diagnosis \
                 FROM people WHERE tenant = $1 AND person > $2 ORDER BY person LIMIT $3",
            )
            .bind(tenant.uuid())
            .bind(behind.map_or(Uuid::nil(), ObjectId::uuid))
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(Person::try_from).collect()
    }

    /// Finds one person.
    pub async fn find_person(
        &self,
        tenant: TenantId,
        person: ObjectId,
    ) -> Result<Option<Person>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT tenant, person, name, username, first_seen_at, seen_at, connected_at, last_diagnosis \
                 FROM people WHERE tenant = $1 AND person = $2",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(Person::try_from).transpose()
    }

    /// Notes that a person's connection works; the tenant's gate is open, then.
    ///
    /// # Errors
    /// [`StoreError::NotOneRow`] when the person was never seen.
    pub async fn mark_connected(
        &self,
        tenant: TenantId,
        person: ObjectId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        writing!(self, connection => {
            let first = sqlx::query(
                "UPDATE people SET connected_at = $3 WHERE tenant = $1 AND person = $2 AND connected_at IS NULL",
            )
            .bind(tenant.uuid())
            .bind(person.uuid())
            .bind(micros(now))
            .execute(&mut *connection)
            .await?
            .rows_affected();
            if first == 0 {
                let rows = sqlx::query("UPDATE people SET connected_at = $3 WHERE tenant = $1 AND person = $2")
                    .bind(tenant.uuid())
                    .bind(person.uuid())
                    .bind(micros(now))
                    .execute(&mut *connection)
                    .await?
                    .rows_affected();
                ensure_one_row("people", rows)?;
            } else {
                sqlx::query("UPDATE tenants SET people_connected = people_connected + 1 WHERE id = $1")
                    .bind(tenant.uuid())
                    .execute(&mut *connection)
                    .await?;
            }
            sqlx::query("UPDATE tenants SET gate = NULL WHERE id = $1 AND gate IS NOT NULL")
                .bind(tenant.uuid())
                .execute(&mut *connection)
                .await?;
            connection.settle_cause(tenant, now).await?;
        });
        Ok(())
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    tenant: Uuid,
    pub(super) person: Uuid,
    name: String,
    username: String,
    first_seen_at: i64,
    pub(super) seen_at: i64,
    connected_at: Option<i64>,
    last_diagnosis: Option<Uuid>,
}

impl TryFrom<Row> for Person {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "people", id: row.person };
        Ok(Self {
            tenant: TenantId::new(row.tenant),
            person: ObjectId::new(row.person),
            name: row.name,
            username: row.username,
            first_seen_at: reader.time("first_seen_at", row.first_seen_at)?,
            seen_at: reader.time("seen_at", row.seen_at)?,
            connected_at: reader.time_if_any("connected_at", row.connected_at)?,
            last_diagnosis: row.last_diagnosis.map(DiagnosisId::new),
        })
    }
}
