//! What holds tenants back, counted: now by the tenants themselves, in the past by who came and went each day.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Page, Store, StoreError, TenantCursor,
    columns::{RowReader, micros},
    engine::reading,
    tenants::LONGEST_PAGE,
};
use crate::domain::{cause::Cause, id::TenantId};

mod settle;

pub(super) use settle::Settling;

const SECONDS_OF_A_DAY: i64 = 86_400;

/// Days since 1970-01-01 UTC.
fn day(at: Timestamp) -> i64 {
    at.as_second().div_euclid(SECONDS_OF_A_DAY)
}

/// The tenants that one cause holds back now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseCount {
    /// The cause.
    pub cause: Cause,
    /// How many.
    pub tenants: u64,
    /// How many of them since the first of the two times that were asked for.
    pub since_first: u64,
    /// How many of them since the second.
    pub since_second: u64,
    /// Since when the first of them.
    pub oldest: Timestamp,
}

/// Who came to a cause and who left it in one week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseFlow {
    /// Key of the cause, also of one that only a later version knows.
    pub cause: String,
    /// How many weeks ago: 0 is the seven days up to today.
    pub week: u32,
    /// Tenants that came.
    pub came: u64,
    /// Tenants that left.
    pub went: u64,
}

/// The tenants that a cause has held back since a time and holds back still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewestComers {
    /// How many.
    pub tenants: u64,
    /// Since when the first of them.
    pub first: Timestamp,
}

/// A tenant that a cause holds back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseTenant {
    /// The tenant.
    pub tenant: TenantId,
    /// The organisation's name, when it was seen.
    pub name: Option<String>,
    /// One of its domains, when one was seen.
    pub domain: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// When it was met last.
    pub seen_at: Timestamp,
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

impl Store {
    /// The causes that hold tenants back now, biggest first, with how many of the tenants each holds since either time. A
    /// cause that only a later version knows is left out.
    pub async fn count_causes(
        &self,
        first: Timestamp,
        second: Timestamp,
    ) -> Result<Vec<CauseCount>, StoreError> {
        let rows: Vec<(String, i64, i64, i64, i64)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT cause, count(*) AS tenants, count(CASE WHEN cause_since >= $1 THEN 1 END), \
                 count(CASE WHEN cause_since >= $2 THEN 1 END), COALESCE(min(cause_since), 0) \
                 FROM tenants WHERE cause IS NOT NULL GROUP BY cause ORDER BY tenants DESC, cause",
            )
            .bind(micros(first))
            .bind(micros(second))
            .fetch_all(&mut *connection)
            .await?
        });
        let known = |(key, tenants, since_first, since_second, oldest): (String, i64, i64, i64, i64)| {
            let cause = Cause::from_key(&key)?;
            let oldest = RowReader { table: "tenants", id: key }.time("cause_since", oldest);
            let (tenants, since_first, since_second) =
                (count(tenants), count(since_first), count(since_second));
            Some(oldest.map(|oldest| CauseCount { cause, tenants, since_first, since_second, oldest }))
        };
        rows.into_iter().filter_map(known).collect()
    }

    /// Who came and went in the last weeks, of all causes, or of one by its key. Weeks without either are left out.
    pub async fn cause_flows(
        &self,
        now: Timestamp,
        weeks: u32,
        cause: Option<&str>,
    ) -> Result<Vec<CauseFlow>, StoreError> {
        let today = day(now);
        let after = today - 7 * i64::from(weeks);
        let rows: Vec<(String, i64, i64, i64)> = reading!(self, connection => {
            match cause {
                None => sqlx::query_as(
                    "SELECT cause, ($1 - day) / 7 AS week, CAST(sum(came) AS BIGINT), CAST(sum(went) AS BIGINT) \
                     FROM cause_days WHERE day > $2 GROUP BY cause, week",
                )
                .bind(today)
                .bind(after),
                Some(cause) => sqlx::query_as(
                    "SELECT cause, ($1 - day) / 7 AS week, CAST(sum(came) AS BIGINT), CAST(sum(went) AS BIGINT) \
                     FROM cause_days WHERE day > $2 AND cause = $3 GROUP BY cause, week",
                )
                .bind(today)
                .bind(after)
                .bind(cause),
            }
            .fetch_all(&mut *connection)
            .await?
        });
        let flow = |(cause, week, came, went)| CauseFlow {
            cause,
            week: u32::try_from(week).unwrap_or_default(),
            came: count(came),
            went: count(went),
        };
        Ok(rows.into_iter().map(flow).collect())
    }

    /// The number of the latest change of a tenant's cause; `None` before the first.
    pub async fn latest_cause_change(&self) -> Result<Option<i64>, StoreError> {
        Ok(reading!(self, connection => {
            sqlx::query_scalar("SELECT max(id) FROM cause_changes").fetch_one(&mut *connection).await?
        }))
    }

    /// How many whole weeks have been counted; 0 when nothing has.
    pub async fn weeks_counted(&self, now: Timestamp) -> Result<u32, StoreError> {
        let first: Option<i64> = reading!(self, connection => {
            sqlx::query_scalar("SELECT min(day) FROM cause_days").fetch_one(&mut *connection).await?
        });
        let days = first.map_or(0, |first| day(now) - first + 1);
        Ok(u32::try_from(days / 7).unwrap_or_default())
    }

    /// The tenants that a cause has held back since a time and holds back still; `None` when there are none.
    pub async fn newest_comers(
        &self,
        cause: &Cause,
        since: Timestamp,
    ) -> Result<Option<NewestComers>, StoreError> {
        let key = cause.key();
        let (tenants, first): (i64, Option<i64>) = reading!(self, connection => {
            sqlx::query_as("SELECT count(*), min(cause_since) FROM tenants WHERE cause = $1 AND cause_since >= $2")
                .bind(key.as_str())
                .bind(micros(since))
                .fetch_one(&mut *connection)
                .await?
        });
        let reader = RowReader { table: "tenants", id: key };
        let comers = |first| NewestComers { tenants: count(tenants), first };
        Ok(reader.time_if_any("cause_since", first)?.map(comers))
    }

    /// The tenants that a cause holds back, the newest first, a page at a time.
    pub async fn list_by_cause(
        &self,
        cause: &Cause,
        after: Option<TenantCursor>,
        limit: u32,
    ) -> Result<Page<CauseTenant>, StoreError> {
        let limit = limit.clamp(1, LONGEST_PAGE);
        let after = after.unwrap_or(TenantCursor { seen_at: i64::MAX, id: Uuid::max() });
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT t.id, t.name, (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = t.id) AS domain, \
                 t.cause_since, t.seen_at FROM tenants t \
                 WHERE t.cause = $1 AND (t.cause_since, t.id) < ($2, $3) \
                 ORDER BY t.cause_since DESC, t.id DESC LIMIT $4",
            )
            .bind(cause.key())
            .bind(after.seen_at)
            .bind(after.id)
            .bind(i64::from(limit) + 1)
            .fetch_all(&mut *connection)
            .await?
        });
        Page::cut(rows, limit, |row| TenantCursor { seen_at: row.cause_since, id: row.id })
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: Option<String>,
    domain: Option<String>,
    cause_since: i64,
    seen_at: i64,
}

impl TryFrom<Row> for CauseTenant {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "tenants", id: row.id };
        Ok(Self {
            tenant: TenantId::new(row.id),
            name: row.name,
            domain: row.domain,
            since: reader.time("cause_since", row.cause_since)?,
            seen_at: reader.time("seen_at", row.seen_at)?,
        })
    }
}
