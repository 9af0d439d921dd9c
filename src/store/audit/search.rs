//! Looking for entries: newest first, page by page.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    AuditRecord,
    record::{Row, select_records},
};
use crate::{
    domain::{
        audit::Action,
        id::{ObjectId, TenantId},
    },
    store::{
        Store,
        columns::{micros, text},
        engine::reading,
        error::StoreError,
    },
};

/// The most entries that one page can hold.
pub const LONGEST_AUDIT_PAGE: u32 = 1_000;

/// A place between two entries: time and number of the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditCursor {
    at: i64,
    number: i64,
}

/// A text that is no place in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the audit log")]
pub struct InvalidAuditCursor;

impl fmt::Display for AuditCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at, self.number)
    }
}

impl FromStr for AuditCursor {
    type Err = InvalidAuditCursor;

    fn from_str(text: &str) -> Result<Self, InvalidAuditCursor> {
        let (at, number) = text.split_once('.').ok_or(InvalidAuditCursor)?;
        let read = |text: &str| text.parse().map_err(|_| InvalidAuditCursor);
        Ok(Self { at: read(at)?, number: read(number)? })
    }
}

/// What is looked for. What is not given narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// Entries about this tenant.
    pub tenant: Option<TenantId>,
    /// Entries of this person.
    pub person: Option<(TenantId, ObjectId)>,
    /// Entries of this action.
    pub action: Option<Action>,
    /// Entries about this subject.
    pub subject: Option<String>,
    /// Entries that came from this address.
    pub from: Option<String>,
    /// Entries at this time or later.
    pub since: Option<Timestamp>,
    /// Entries before this time.
    pub until: Option<Timestamp>,
    /// Entries older than this place.
    pub after: Option<AuditCursor>,
    /// At most so many, and no more than [`LONGEST_AUDIT_PAGE`].
    pub limit: u32,
}

impl AuditQuery {
    /// The statement: fixed parts, each with the numbers of its parameters. Every filter has an index that ends with time
    /// and number, so that a page is read in its order.
    fn sql(&self) -> String {
        let mut sql = select_records!().to_owned();
        let mut number = 0;
        let mut joined = " WHERE ";
        let mut narrow = |sql: &mut String, condition: &str| {
            sql.push_str(joined);
            joined = " AND ";
            let mut rest = condition;
            while let Some((before, after)) = rest.split_once('?') {
                number += 1;
                sql.push_str(before);
                sql.push('$');
                sql.push_str(&number.to_string());
                rest = after;
            }
            sql.push_str(rest);
        };
        for (given, condition) in [
            (
                self.tenant.is_some(),
                "l.tenant_party = (SELECT id FROM audit_parties WHERE tenant = ? AND person IS NULL)",
            ),
            (
                self.person.is_some(),
                "l.actor_party = (SELECT id FROM audit_parties WHERE tenant = ? AND person = ?)",
            ),
            (self.action.is_some(), "l.action = ?"),
            (self.subject.is_some(), "l.subject = ?"),
            (self.from.is_some(), "l.origin IN (SELECT id FROM audit_origins WHERE address = ?)"),
            (self.since.is_some(), "l.at >= ?"),
            (self.until.is_some(), "l.at < ?"),
            (self.after.is_some(), "(l.at, l.number) < (?, ?)"),
        ] {
            if given {
                narrow(&mut sql, condition);
            }
        }
        sql.push_str(" ORDER BY l.at DESC, l.number DESC LIMIT $");
        sql.push_str(&(number + 1).to_string());
        sql
    }
}

/// Binds the parameters in the order of [`AuditQuery::sql`].
macro_rules! bound {
    ($query:expr, $statement:expr) => {{
        let query: &AuditQuery = $query;
        let mut statement = $statement;
        if let Some(tenant) = query.tenant {
            statement = statement.bind(tenant.uuid());
        }
        if let Some((tenant, person)) = query.person {
            statement = statement.bind(tenant.uuid()).bind(person.uuid());
        }
        if let Some(action) = query.action {
            statement = statement.bind(action.as_str());
        }
        if let Some(subject) = &query.subject {
            statement = statement.bind(text(subject));
        }
        if let Some(from) = &query.from {
            statement = statement.bind(text(from));
        }
        for time in [query.since, query.until].into_iter().flatten() {
            statement = statement.bind(micros(time));
        }
        if let Some(after) = query.after {
            statement = statement.bind(after.at).bind(after.number);
        }
        statement
    }};
}

impl Store {
    /// Entries, newest first, and where the next page begins, if there is one.
    pub async fn search_audit(
        &self,
        query: &AuditQuery,
    ) -> Result<(Vec<AuditRecord>, Option<AuditCursor>), StoreError> {
        let limit = query.limit.min(LONGEST_AUDIT_PAGE);
        // One row more than the page holds shows whether there is a next one.
        let rows: Vec<Row> = reading!(self, connection => {
            let statement = sqlx::query_as(AssertSqlSafe(query.sql()));
            bound!(query, statement).bind(i64::from(limit) + 1).fetch_all(&mut *connection).await?
        });
        let mut records = rows.into_iter().map(AuditRecord::try_from).collect::<Result<Vec<_>, _>>()?;
        let more = records.len() > usize::try_from(limit).unwrap_or(usize::MAX);
        records.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let next = records
            .last()
            .filter(|_| more)
            .map(|record| AuditCursor { at: micros(record.chained.at), number: record.chained.number });
        Ok((records, next))
    }

    /// Entries in the order of the log, after a number and up to another.
    pub async fn walk_audit(
        &self,
        after: i64,
        until: i64,
        limit: u32,
    ) -> Result<Vec<AuditRecord>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(concat!(
                select_records!(),
                " WHERE l.number > $1 AND l.number <= $2 ORDER BY l.number LIMIT $3"
            ))
            .bind(after)
            .bind(until)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(AuditRecord::try_from).collect()
    }

    /// The tenant of a person whom the log knows.
    pub async fn tenant_of_party(&self, person: ObjectId) -> Result<Option<TenantId>, StoreError> {
        let tenant: Option<uuid::Uuid> = reading!(self, connection => {
            sqlx::query_scalar("SELECT tenant FROM audit_parties WHERE person = $1 LIMIT 1")
                .bind(person.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        Ok(tenant.map(TenantId::new))
    }

    /// The number of the first entry at a time or later; `None` when there is none.
    pub async fn audit_number_since(&self, since: Timestamp) -> Result<Option<i64>, StoreError> {
        Ok(reading!(self, connection => {
            sqlx::query_scalar("SELECT MIN(number) FROM audit_log WHERE at >= $1")
                .bind(micros(since))
                .fetch_one(&mut *connection)
                .await?
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_in_their_order() {
        let query = AuditQuery {
            tenant: Some("5f0c7a10-2d41-4c1e-8a67-1d0000000002".parse().unwrap()),
            subject: Some("x".to_owned()),
            after: Some("5.7".parse().unwrap()),
            ..AuditQuery::default()
        };
        let sql = query.sql();
        let (_, conditions) = sql.split_once(" WHERE l.tenant_party").unwrap();
        assert_eq!(
            conditions,
            " = (SELECT id FROM audit_parties WHERE tenant = $1 AND person IS NULL) AND l.subject = $2 \
             AND (l.at, l.number) < ($3, $4) ORDER BY l.at DESC, l.number DESC LIMIT $5"
        );
        assert!(AuditQuery::default().sql().ends_with(" ORDER BY l.at DESC, l.number DESC LIMIT $1"));
    }

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let cursor: AuditCursor = "1800000000000000.12".parse().unwrap();
        assert_eq!(cursor.to_string(), "1800000000000000.12");
        for wrong in ["", "1", "a.b", "1.2.3", "'; DROP"] {
            assert_eq!(wrong.parse::<AuditCursor>(), Err(InvalidAuditCursor), "{wrong}");
        }
    }
}
