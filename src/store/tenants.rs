//! Tenants as support sees them: what is known of each and where it stands.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    consent::ConsentStage, domain_name::DomainName, gate::Gate, id::TenantId, mailbox::Verdict,
    report::Overall,
};

mod query;

/// What a [`Row`] is made of; the table goes by the name `t`.
macro_rules! columns {
    () => {
        "t.id, t.name, t.cloud, t.first_seen_at, t.seen_at, t.consent, t.overall, t.verdict, t.gate, \
         (SELECT string_agg(d.domain, ' ') FROM tenant_domains d WHERE d.tenant = t.id) AS domains, \
         (SELECT count(*) FROM people p WHERE p.tenant = t.id AND p.connected_at IS NOT NULL) AS people_connected"
    };
}
use columns;

/// The most tenants one page can hold.
pub const LONGEST_PAGE: u32 = 200;

/// One tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantRecord {
    /// Identifier.
    pub id: TenantId,
    /// The organisation's name, when it was seen.
    pub name: Option<String>,
    /// Short name of the cloud.
    pub cloud: String,
    /// Domains seen so far, in alphabetical order.
    pub domains: Vec<DomainName>,
    /// When the portal first met the tenant.
    pub first_seen_at: Timestamp,
    /// When it last did.
    pub seen_at: Timestamp,
    /// Stage of the consent request that changed last; stays `Proven` while only requests older than the proof
    /// change.
    pub consent: Option<ConsentStage>,
    /// The answer of the diagnosis that finished last.
    pub overall: Option<Overall>,
    /// The mailbox verdict of that diagnosis.
    pub verdict: Option<Verdict>,
    /// The gate met last, until consent is proven or a person connects.
    pub gate: Option<Gate>,
    /// How many people have connected.
    pub people_connected: i64,
}

/// Which tenants to list, last seen first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TenantQuery {
    /// Part of a name or of a domain, an e-mail address, or a tenant id; in any case.
    pub search: Option<String>,
    /// Only tenants at this stage.
    pub stage: Option<ConsentStage>,
    /// Only tenants with this answer.
    pub overall: Option<Overall>,
    /// Continues behind this place.
    pub after: Option<TenantCursor>,
    /// Length of the page; between 1 and [`LONGEST_PAGE`].
    pub limit: u32,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The part.
    pub items: Vec<T>,
    /// Where the next part begins, if there is one.
    pub next: Option<TenantCursor>,
}

impl<T> Page<T> {
    /// A part of at most `limit` items from rows of which one more was asked for, so that it is known whether others follow.
    pub(super) fn cut<R>(
        mut rows: Vec<R>,
        limit: u32,
        place: impl Fn(&R) -> TenantCursor,
    ) -> Result<Self, StoreError>
    where
        T: TryFrom<R, Error = StoreError>,
    {
        let length = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > length;
        rows.truncate(length);
        let next = rows.last().filter(|_| more).map(place);
        let items = rows.into_iter().map(T::try_from).collect::<Result<_, _>>()?;
        Ok(Self { items, next })
    }
}

/// A place in the list of tenants. Its text form is fit for a query parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TenantCursor {
    pub(super) seen_at: i64,
    pub(super) id: Uuid,
}

/// A text that is no place in the list of tenants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the list of tenants")]
pub struct InvalidCursor;

impl fmt::Display for TenantCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.seen_at, self.id)
    }
}

impl FromStr for TenantCursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let (seen_at, id) = text.split_once('.').ok_or(InvalidCursor)?;
        let seen_at = seen_at.parse().map_err(|_| InvalidCursor)?;
        let id = id.parse::<TenantId>().map_err(|_| InvalidCursor)?;
        Ok(Self { seen_at, id: id.uuid() })
    }
}

impl Store {
    /// Notes that a tenant was met. A name replaces the earlier one, domains add to the earlier ones.
    pub async fn see_tenant(
        &self,
        id: TenantId,
        cloud: &str,
        name: Option<&str>,
        domains: &[DomainName],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let name = name.map(text);
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO tenants (id, cloud, name, name_key, first_seen_at, seen_at) \
                 VALUES ($1, $2, $3, $4, $5, $5) \
                 ON CONFLICT (id) DO UPDATE SET \
                 cloud = excluded.cloud, \
                 name = COALESCE(excluded.name, tenants.name), \
                 name_key = COALESCE(excluded.name_key, tenants.name_key), \
                 seen_at = CASE WHEN excluded.seen_at > tenants.seen_at \
                 THEN excluded.seen_at ELSE tenants.seen_at END",
            )
            .bind(id.uuid())
            .bind(text(cloud))
            .bind(name.as_deref())
            .bind(name.as_deref().map(str::to_lowercase))
            .bind(micros(now))
            .execute(&mut *connection)
            .await?;
            for domain in domains {
                sqlx::query("INSERT INTO tenant_domains (tenant, domain) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                    .bind(id.uuid())
                    .bind(domain.as_str())
                    .execute(&mut *connection)
                    .await?;
            }
        });
        Ok(())
    }

    /// Finds one tenant.
    pub async fn find_tenant(&self, id: TenantId) -> Result<Option<TenantRecord>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(concat!("SELECT ", columns!(), " FROM tenants t WHERE t.id = $1"))
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(TenantRecord::try_from).transpose()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: Option<String>,
    cloud: String,
    domains: Option<String>,
    first_seen_at: i64,
    seen_at: i64,
    consent: Option<String>,
    overall: Option<String>,
    verdict: Option<String>,
    gate: Option<String>,
    people_connected: i64,
}

impl TryFrom<Row> for TenantRecord {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "tenants", id: row.id };
        let read_domain =
            |domain: &str| domain.parse().map_err(|_| reader.broken("domain", "not a domain".to_owned()));
        let mut domains: Vec<DomainName> =
            row.domains.unwrap_or_default().split_whitespace().map(read_domain).collect::<Result<_, _>>()?;
        domains.sort();
        Ok(Self {
            id: TenantId::new(row.id),
            name: row.name,
            cloud: row.cloud,
            domains,
            first_seen_at: reader.time("first_seen_at", row.first_seen_at)?,
            seen_at: reader.time("seen_at", row.seen_at)?,
            consent: reader.word_if_any("consent", row.consent.as_deref())?,
            overall: reader.word_if_any("overall", row.overall.as_deref())?,
            verdict: reader.word_if_any("verdict", row.verdict.as_deref())?,
            gate: reader.word_if_any("gate", row.gate.as_deref())?,
            people_connected: row.people_connected,
        })
    }
}
