//! Listing and searching tenants. The statement holds the parts that are asked for and no others, so that each of them
//! can be served by an index.

use super::{
    LONGEST_PAGE, Row, TenantList, TenantQuery, TenantRecord, columns,
    place::{Key, ListPlace, Side},
    search::{Range, Search},
};
use crate::{
    domain::{
        gate::{Fixer, Gate},
        id::TenantId,
        tenant_selection::{Order, TenantSort},
    },
    store::{
        AssignedTo, KnownThings, Store, StoreError,
        columns::{micros, text, word},
        engine::reading,
        statement::{Statement, Value, bound},
    },
};

/// A word that stands with more rows than this is common: the list is then walked in its order and each tenant looked at,
/// which ends soon. What stands with fewer is gathered first.
const COMMON: i64 = 500;

/// What a search comes down to.
enum Found {
    /// It asks for nothing.
    Everything,
    /// Ids that belong to these.
    Tenants(Vec<TenantId>),
    /// Words, the rarest first when it is rare.
    Words { rare: Option<Range>, others: Vec<Range> },
    /// A word that stands nowhere.
    Nothing,
}

impl Store {
    /// Lists tenants, a page at a time. Pages neither repeat nor leave out a tenant that stands still; one that is seen
    /// again moves in a list that is sorted by that. An id that is known decides, whatever else the search says.
    pub async fn list_tenants(&self, query: &TenantQuery) -> Result<TenantList, StoreError> {
        let Some(search) = Search::of(query.search.as_deref().unwrap_or_default()) else {
            return Ok(TenantList::default());
        };
        let known = self.look_up(&search.ids).await?;
        let found = if known.is_empty() {
            self.weigh(search.words).await?
        } else {
            Found::Tenants(known.tenants.clone())
        };
        let empty = match &found {
            Found::Nothing => true,
            Found::Tenants(tenants) => tenants.is_empty(),
            Found::Everything | Found::Words { .. } => false,
        };
        if empty {
            return Ok(TenantList { known, ..TenantList::default() });
        }
        let statement = statement(query, &found)?;
        let rows: Vec<Row> = reading!(self, connection => {
            bound!(sqlx::query_as(statement.sql()), statement).fetch_all(&mut *connection).await?
        });
        page(query, rows, known)
    }

    /// Finds the reading of each word that stands somewhere, and the rarest of them.
    async fn weigh(&self, words: Vec<Vec<Range>>) -> Result<Found, StoreError> {
        let mut weighed: Vec<(i64, Range)> = Vec::new();
        for readings in words {
            let mut stands = None;
            for range in readings {
                let count = self.count_words(&range).await?;
                if count > 0 {
                    stands = Some((count, range));
                    break;
                }
            }
            let Some(stands) = stands else { return Ok(Found::Nothing) };
            weighed.push(stands);
        }
        weighed.sort_by_key(|(count, _)| *count);
        let mut ranges = weighed.into_iter();
        let Some((count, first)) = ranges.next() else { return Ok(Found::Everything) };
        let (rare, common) = if count > COMMON { (None, Some(first)) } else { (Some(first), None) };
        Ok(Found::Words { rare, others: common.into_iter().chain(ranges.map(|(_, range)| range)).collect() })
    }

    /// How many rows a word stands in; no more than needed is counted.
    async fn count_words(&self, range: &Range) -> Result<i64, StoreError> {
        let count: i64 = reading!(self, connection => {
            sqlx::query_scalar(
                "SELECT count(*) FROM (SELECT 1 AS one FROM tenant_words w WHERE w.word >= $1 AND w.word < $2 LIMIT $3) s",
            )
            .bind(range.from.as_str())
            .bind(range.below.as_str())
            .bind(COMMON + 1)
            .fetch_one(&mut *connection)
            .await?
        });
        Ok(count)
    }
}

/// The place from which a query goes on, when it lies in a list that is sorted like this one.
fn place_of(query: &TenantQuery) -> Option<&ListPlace> {
    query.after.as_ref().filter(|place| place.fits(query.sort, query.order))
}

fn limit_of(query: &TenantQuery) -> u32 {
    query.limit.clamp(1, LONGEST_PAGE)
}

fn statement(query: &TenantQuery, found: &Found) -> Result<Statement, StoreError> {
    let mut sql = Statement::default();
    sql.push(concat!("SELECT ", columns!(), " FROM "));
    match found {
        Found::Words { rare: Some(range), .. } => {
            sql.push("(SELECT DISTINCT w.tenant FROM tenant_words w WHERE ");
            within(&mut sql, range);
            sql.push(") m CROSS JOIN tenants t WHERE t.id = m.tenant");
        }
        Found::Tenants(tenants) => {
            sql.push("tenants t WHERE t.id IN (");
            sql.bind_all(tenants.iter().map(|tenant| Value::Id(tenant.uuid()))).push(")");
        }
        Found::Words { .. } | Found::Everything | Found::Nothing => {
            sql.push("tenants t WHERE 1 = 1");
        }
    }
    if let Found::Words { others, .. } = found {
        for range in others {
            sql.push(" AND EXISTS (SELECT 1 FROM tenant_words w WHERE w.tenant = t.id AND ");
            within(&mut sql, range);
            sql.push(")");
        }
    }
    filters(&mut sql, query)?;
    let key = key_column(query.sort, query.order);
    let place = place_of(query);
    let back = place.is_some_and(|place| place.side == Side::Before);
    let ascending = (query.order == Order::Ascending) != back;
    if let Some(place) = place {
        let value = match &place.key {
            Key::Time(time) => Value::Number(*time),
            Key::Text(text) => Value::Text(text.clone()),
        };
        if query.sort == TenantSort::HeldBack {
            // SQLite begins in the middle of an index of an expression for a bound of its own, not for a row of values.
            sql.push(" AND ").push(key).push(if ascending { " >= " } else { " <= " }).bind(value.clone());
        }
        sql.push(" AND (").push(key).push(if ascending { ", t.id) > (" } else { ", t.id) < (" });
        sql.bind_all([value, Value::Id(place.id.uuid())]).push(")");
    }
    sql.push(" ORDER BY ").push(key);
    sql.push(if ascending { " ASC, t.id ASC LIMIT " } else { " DESC, t.id DESC LIMIT " });
    sql.bind(Value::Number(i64::from(limit_of(query)) + 1));
    Ok(sql)
}

fn within(sql: &mut Statement, range: &Range) {
    sql.push("w.word >= ").bind(Value::Text(range.from.clone()));
    sql.push(" AND w.word < ").bind(Value::Text(range.below.clone()));
}

const fn key_column(sort: TenantSort, order: Order) -> &'static str {
    match (sort, order) {
        (TenantSort::LastSeen, _) => "t.seen_at",
        (TenantSort::Name, _) => "t.title_key",
        (TenantSort::FirstSeen, _) => "t.first_seen_at",
        (TenantSort::HeldBack, Order::Ascending) => "COALESCE(t.cause_since, 9223372036854775807)",
        (TenantSort::HeldBack, Order::Descending) => "COALESCE(t.cause_since, -1)",
    }
}

fn filters(sql: &mut Statement, query: &TenantQuery) -> Result<(), StoreError> {
    let gate = query.gate.as_ref().map(|gate: &Gate| word("tenants", gate)).transpose()?;
    let fixer = query.fixer.as_ref().map(|fixer: &Fixer| word("tenants", fixer)).transpose()?;
    let words = [
        (" AND t.consent = ", query.stage.map(|stage| stage.as_str().to_owned())),
        (" AND t.overall = ", query.overall.map(|overall| overall.as_str().to_owned())),
        (" AND t.verdict = ", query.verdict.map(|verdict| verdict.as_str().to_owned())),
        (" AND t.gate = ", gate),
        (" AND t.cloud = ", query.cloud.as_deref().map(text)),
        (" AND t.fixer = ", fixer),
        (" AND t.desk_state = ", query.desk_state.map(|state| state.as_str().to_owned())),
        (" AND t.cause = ", query.cause.as_deref().map(text)),
    ];
    for (condition, value) in words {
        if let Some(value) = value {
            sql.push(condition).bind(Value::Text(value));
        }
    }
    let times = [(" AND t.seen_at >= ", query.seen_from), (" AND t.seen_at < ", query.seen_before)];
    for (condition, time) in times {
        if let Some(time) = time {
            sql.push(condition).bind(Value::Number(micros(time)));
        }
    }
    match query.assignee {
        None => {}
        Some(AssignedTo::Nobody) => {
            sql.push(" AND t.assignee IS NULL");
        }
        Some(AssignedTo::Person(person)) => {
            sql.push(" AND t.assignee = ").bind(Value::Id(person.uuid()));
        }
    }
    if query.watched {
        sql.push(" AND t.watched");
    }
    Ok(())
}

fn page(query: &TenantQuery, mut rows: Vec<Row>, known: KnownThings) -> Result<TenantList, StoreError> {
    let length = usize::try_from(limit_of(query)).unwrap_or(usize::MAX);
    let more = rows.len() > length;
    rows.truncate(length);
    let place = place_of(query);
    let back = place.is_some_and(|place| place.side == Side::Before);
    if back {
        rows.reverse();
    }
    let at = |row: &Row, side: Side| ListPlace {
        sort: query.sort,
        order: query.order,
        side,
        key: key_of(row, query.sort, query.order),
        id: TenantId::new(row.id),
    };
    let (has_before, has_behind) = if back { (more, true) } else { (place.is_some(), more) };
    let previous = rows.first().filter(|_| has_before).map(|row| at(row, Side::Before));
    let next = rows.last().filter(|_| has_behind).map(|row| at(row, Side::Behind));
    let items = rows.into_iter().map(TenantRecord::try_from).collect::<Result<_, _>>()?;
    Ok(TenantList { items, previous, next, known })
}

fn key_of(row: &Row, sort: TenantSort, order: Order) -> Key {
    match (sort, order) {
        (TenantSort::LastSeen, _) => Key::Time(row.seen_at),
        (TenantSort::Name, _) => Key::Text(row.title_key.clone()),
        (TenantSort::FirstSeen, _) => Key::Time(row.first_seen_at),
        (TenantSort::HeldBack, Order::Ascending) => Key::Time(row.cause_since.unwrap_or(i64::MAX)),
        (TenantSort::HeldBack, Order::Descending) => Key::Time(row.cause_since.unwrap_or(-1)),
    }
}
