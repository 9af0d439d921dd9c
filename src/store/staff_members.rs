//! The vendor's staff, as far as they have signed in.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{id::ObjectId, staff_role::StaffRole};

const TABLE: &str = "staff_members";

/// The most people a list holds.
const LISTED: i64 = 500;

/// One of the vendor's staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// Object id in the vendor's own tenant.
    pub person: ObjectId,
    /// Display name.
    pub name: String,
    /// Sign-in name. Not an identity.
    pub username: String,
    /// The role held at the last sign-in.
    pub role: StaffRole,
    /// When they signed in last.
    pub seen_at: Timestamp,
}

impl Store {
    /// Notes that somebody of the staff signed in.
    pub async fn see_staff_member(&self, member: &StaffMember) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO staff_members (person, name, username, role, seen_at) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (person) DO UPDATE SET name = excluded.name, username = excluded.username, \
                 role = excluded.role, seen_at = excluded.seen_at",
            )
            .bind(member.person.uuid())
            .bind(text(&member.name))
            .bind(text(&member.username))
            .bind(member.role.as_str())
            .bind(micros(member.seen_at))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Everybody of the staff who has signed in, at most 500.
    pub async fn list_staff_members(&self) -> Result<Vec<StaffMember>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as("SELECT person, name, username, role, seen_at FROM staff_members LIMIT $1")
                .bind(LISTED)
                .fetch_all(&mut *connection)
                .await?
        });
        let mut members: Vec<StaffMember> =
            rows.into_iter().map(StaffMember::try_from).collect::<Result<_, _>>()?;
        members.sort_by(|a, b| (&a.name, a.person).cmp(&(&b.name, b.person)));
        Ok(members)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    person: Uuid,
    name: String,
    username: String,
    role: String,
    seen_at: i64,
}

impl TryFrom<Row> for StaffMember {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.person };
        Ok(Self {
            person: ObjectId::new(row.person),
            name: row.name,
            username: row.username,
            role: reader.word("role", &row.role)?,
            seen_at: reader.time("seen_at", row.seen_at)?,
        })
    }
}
