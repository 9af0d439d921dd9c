//! Looking for entries: newest first, page by page.

use std::{fmt, str::FromStr};

use jiff::Timestamp;

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
        statement::{Statement, Value, bound},
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
    /// The statement. Every filter has an index that ends with time and number, so that a page is read in its order.
    fn statement(&self, limit: i64) -> Statement {
        let mut statement = Statement::default();
        statement.push(select_records!());
        let mut joined = " WHERE ";
        let mut narrow = |statement: &mut Statement, before: &'static str| {
            statement.push(joined).push(before);
            joined = " AND ";
        };
        if let Some(tenant) = self.tenant {
            narrow(&mut statement, "l.tenant_party = (SELECT id FROM audit_parties WHERE tenant = ");
            statement.bind(Value::Id(tenant.uuid())).push(" AND person IS NULL)");
        }
        if let Some((tenant, person)) = self.person {
            narrow(&mut statement, "l.actor_party = (SELECT id FROM audit_parties WHERE tenant = ");
            statement.bind(Value::Id(tenant.uuid())).push(" AND person = ");
            statement.bind(Value::Id(person.uuid())).push(")");
        }
        if let Some(action) = self.action {
            narrow(&mut statement, "l.action = ");
            statement.bind(Value::Text(action.as_str().to_owned()));
        }
        if let Some(subject) = &self.subject {
            narrow(&mut statement, "l.subject = ");
            statement.bind(Value::Text(text(subject)));
        }
        if let Some(from) = &self.from {
            narrow(&mut statement, "l.origin IN (SELECT id FROM audit_origins WHERE address = ");
            statement.bind(Value::Text(text(from))).push(")");
        }
        if let Some(since) = self.since {
            narrow(&mut statement, "l.at >= ");
            statement.bind(Value::Number(micros(since)));
        }
        if let Some(until) = self.until {
            narrow(&mut statement, "l.at < ");
            statement.bind(Value::Number(micros(until)));
        }
        if let Some(after) = self.after {
            narrow(&mut statement, "(l.at, l.number) < (");
            statement.bind(Value::Number(after.at)).push(", ").bind(Value::Number(after.number)).push(")");
        }
        statement.push(" ORDER BY l.at DESC, l.number DESC LIMIT ").bind(Value::Number(limit));
        statement
    }
}

impl Store {
    /// Entries, newest first, and where the next page begins, if there is one.
    pub async fn search_audit(
        &self,
        query: &AuditQuery,
    ) -> Result<(Vec<AuditRecord>, Option<AuditCursor>), StoreError> {
        let limit = query.limit.min(LONGEST_AUDIT_PAGE);
        // One row more than the page holds shows whether there is a next one.
        let statement = query.statement(i64::from(limit) + 1);
        let rows: Vec<Row> = reading!(self, connection => {
            bound!(sqlx::query_as(statement.sql()), statement).fetch_all(&mut *connection).await?
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
        let statement = query.statement(7);
        let sql = statement.sql().0;
        let (_, conditions) = sql.split_once(" WHERE l.tenant_party").unwrap();
        assert_eq!(
            conditions,
            " = (SELECT id FROM audit_parties WHERE tenant = $1 AND person IS NULL) AND l.subject = $2 \
             AND (l.at, l.number) < ($3, $4) ORDER BY l.at DESC, l.number DESC LIMIT $5"
        );
        assert!(
            AuditQuery::default()
                .statement(7)
                .sql()
                .0
                .ends_with(" ORDER BY l.at DESC, l.number DESC LIMIT $1")
        );
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
