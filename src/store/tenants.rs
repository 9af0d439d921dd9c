//! Tenants as support sees them: what is known of each and where it stands.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use uuid::Uuid;

use super::{Store, columns::RowReader, engine::reading, error::StoreError, known_ids::KnownThings};
use crate::domain::{
    consent::ConsentStage,
    desk_state::DeskState,
    domain_name::DomainName,
    gate::{Fixer, Gate},
    id::{ObjectId, TenantId},
    mailbox::Verdict,
    report::Overall,
    tenant_selection::{Order, TenantSort},
};

mod place;
mod query;
mod search;
mod sighting;

pub use place::{ListPlace, Side};
pub(super) use sighting::{GATHER_DOMAINS, KEEP_SOURCE, title_key};

/// What a [`Row`] is made of; the table goes by the name `t`.
macro_rules! columns {
    () => {
        "t.id, t.name, t.title_key, t.cloud, t.domains, t.first_seen_at, t.seen_at, t.consent, t.overall, t.verdict, \
         t.gate, t.people_connected, t.desk_state, t.assignee, t.assignee_name, t.watched, t.cause, t.cause_since, t.fixer"
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
    /// How far support has come with it.
    pub desk_state: DeskState,
    /// Who of the vendor's staff it is assigned to.
    pub assignee: Option<ObjectId>,
    /// Their name.
    pub assignee_name: Option<String>,
    /// Whether support watches it.
    pub watched: bool,
    /// The key of what holds it back.
    pub cause: Option<String>,
    /// Since when.
    pub cause_since: Option<Timestamp>,
    /// Who has to act.
    pub fixer: Option<Fixer>,
}

/// Who a tenant is assigned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssignedTo {
    /// Nobody.
    Nobody,
    /// One of the vendor's staff.
    Person(ObjectId),
}

/// Which tenants to list, and how they are sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TenantQuery {
    /// Words that all have to be found with a tenant, in any case: in its name or a domain, at the beginning of a person's
    /// name or address or of a code that was met there. Or an id of anything.
    pub search: Option<String>,
    /// Only tenants at this stage.
    pub stage: Option<ConsentStage>,
    /// Only tenants with this answer.
    pub overall: Option<Overall>,
    /// Only tenants with this mailbox verdict.
    pub verdict: Option<Verdict>,
    /// Only tenants at this gate.
    pub gate: Option<Gate>,
    /// Only tenants of the cloud with this short name.
    pub cloud: Option<String>,
    /// Only tenants where they have to act.
    pub fixer: Option<Fixer>,
    /// Only tenants last seen then or later.
    pub seen_from: Option<Timestamp>,
    /// Only tenants last seen before.
    pub seen_before: Option<Timestamp>,
    /// Only tenants that support watches.
    pub watched: bool,
    /// Only tenants assigned to them.
    pub assignee: Option<AssignedTo>,
    /// Only tenants in this state of the desk.
    pub desk_state: Option<DeskState>,
    /// Only tenants that this holds back.
    pub cause: Option<String>,
    /// What is sorted by.
    pub sort: TenantSort,
    /// In which order.
    pub order: Order,
    /// Goes on from this place, unless it lies in a list that is sorted otherwise.
    pub after: Option<ListPlace>,
    /// Length of the page; between 1 and [`LONGEST_PAGE`].
    pub limit: u32,
}

/// One page of a list of tenants.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TenantList {
    /// The tenants.
    pub items: Vec<TenantRecord>,
    /// Where the page before is, if there is one.
    pub previous: Option<ListPlace>,
    /// Where the next page is, if there is one.
    pub next: Option<ListPlace>,
    /// What the ids in the search text lead to.
    pub known: KnownThings,
}

/// A part of a list that has one order.
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

/// A place in such a list. Its text form is fit for a query parameter.
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
    title_key: String,
    cloud: String,
    domains: String,
    first_seen_at: i64,
    seen_at: i64,
    consent: Option<String>,
    overall: Option<String>,
    verdict: Option<String>,
    gate: Option<String>,
    people_connected: i64,
    desk_state: String,
    assignee: Option<Uuid>,
    assignee_name: Option<String>,
    watched: bool,
    cause: Option<String>,
    cause_since: Option<i64>,
    fixer: Option<String>,
}

impl TryFrom<Row> for TenantRecord {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "tenants", id: row.id };
        let read_domain =
            |domain: &str| domain.parse().map_err(|_| reader.broken("domain", "not a domain".to_owned()));
        let mut domains: Vec<DomainName> =
            row.domains.split_whitespace().map(read_domain).collect::<Result<_, _>>()?;
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
            desk_state: reader.word("desk_state", &row.desk_state)?,
            assignee: row.assignee.map(ObjectId::new),
            assignee_name: row.assignee_name,
            watched: row.watched,
            cause: row.cause,
            cause_since: reader.time_if_any("cause_since", row.cause_since)?,
            fixer: reader.word_if_any("fixer", row.fixer.as_deref())?,
        })
    }
}
