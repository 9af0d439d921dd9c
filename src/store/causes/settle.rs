//! Settling what holds a tenant back, in the transaction that changes what is known of it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::{PgConnection, SqliteConnection};
use uuid::Uuid;

use super::day;
use crate::{
    domain::{
        cause::{
            Asked, Facts, Met, PermissionHold, PolicyKind, RefusalCode, Reported, hold, opens_by_consent,
        },
        consent::ConsentState,
        gate::{Fixer, Gate},
        id::TenantId,
        inspection::{Inspection, SETTINGS_HOLD, TenantPolicy},
        report::Report,
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    store::{
        Store, StoreError,
        columns::{RowReader, micros, word},
        engine::writing,
    },
};

const TABLE: &str = "tenants";

/// Tenants settled in one transaction at the start of a portal.
const BATCH: i64 = 200;

/// When a cause is taken to have begun or ended.
#[derive(Debug, Clone, Copy)]
pub(super) enum When {
    /// Something has just happened.
    Event(Timestamp),
    /// It was found now, and the facts may be older.
    Found(Timestamp),
}

/// A change of what holds a tenant back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Changed {
    at: Timestamp,
    before: Option<String>,
    cause: Option<String>,
}

/// How many came and went, by day and cause.
fn counted(changes: &[Changed]) -> BTreeMap<(i64, &str), (i64, i64)> {
    let mut counts = BTreeMap::new();
    for change in changes {
        let day = day(change.at);
        if let Some(cause) = change.cause.as_deref() {
            counts.entry((day, cause)).or_insert((0, 0)).0 += 1;
        }
        if let Some(before) = change.before.as_deref() {
            counts.entry((day, before)).or_insert((0, 0)).1 += 1;
        }
    }
    counts
}

#[derive(sqlx::FromRow)]
struct TenantRow {
    cause: Option<String>,
    cause_since: Option<i64>,
    fixer: Option<String>,
    consent: Option<String>,
    overall: Option<String>,
    verdict: Option<String>,
    permission: Option<String>,
    gate: Option<String>,
    lacks: bool,
    reported_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct RefusalRow {
    at: i64,
    gate: String,
    fixer: Option<String>,
    error: String,
    requested: String,
}

#[derive(sqlx::FromRow)]
struct RequestRow {
    created_at: i64,
    opened_at: Option<i64>,
    state: String,
    withdrawn: bool,
}

/// Takes the tenant's row, so that nobody else settles it before this transaction ends.
const TAKE: &str = "UPDATE tenants SET cause_settled_at = $2 WHERE id = $1 \
     RETURNING cause, cause_since, fixer, consent, overall, verdict, permission, gate, \
     EXISTS (SELECT 1 FROM tenant_grants g WHERE g.tenant = tenants.id AND g.lacks IS NOT NULL) AS lacks, \
     (SELECT d.finished_at FROM diagnoses d WHERE d.tenant = tenants.id AND d.state = 'finished' \
     ORDER BY d.started_at DESC, d.id DESC LIMIT 1) AS reported_at";

const LAST_REFUSAL: &str = "SELECT at, gate, fixer, error, requested FROM refusals WHERE tenant = $1 \
     ORDER BY at DESC, id DESC LIMIT 1";

const LAST_LOOK: &str = "SELECT inspection FROM inspections WHERE tenant = $1 AND saw_anything = $2 AND at > $3 \
     ORDER BY at DESC, id DESC LIMIT 1";

const LAST_REQUEST: &str = "SELECT created_at, opened_at, state, withdrawal IS NOT NULL AS withdrawn \
     FROM consent_requests WHERE tenant = $1 AND stage = $2 ORDER BY created_at DESC, id DESC LIMIT 1";

const LAST_REPORT: &str = "SELECT report FROM diagnoses WHERE tenant = $1 AND state = 'finished' \
     ORDER BY started_at DESC, id DESC LIMIT 1";

const KEEP_CAUSE: &str = "UPDATE tenants SET cause = $2, cause_since = $3, fixer = $4 WHERE id = $1";

const NOTE_CHANGE: &str = "INSERT INTO cause_changes (tenant, at, before, cause) VALUES ($1, $2, $3, $4)";

const COUNT: &str = "INSERT INTO cause_days (day, cause, came, went) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (day, cause) DO UPDATE SET came = cause_days.came + excluded.came, \
     went = cause_days.went + excluded.went";

impl RefusalRow {
    /// The gate as met; `None` when this refusal is not the one that the tenant's gate is from.
    fn met(&self, reader: &RowReader<Uuid>, gate: Gate, policy: Option<PolicyKind>) -> Option<Met> {
        let same = reader.word::<Gate>("gate", &self.gate).ok()? == gate;
        let error: SignInError = serde_json::from_str(&self.error).ok()?;
        same.then(|| Met {
            at: Timestamp::from_microsecond(self.at).ok(),
            gate,
            code: RefusalCode::of(&error),
            policy,
            fixer: reader.word_if_any::<Fixer>("fixer", self.fixer.as_deref()).ok().flatten(),
        })
    }

    /// The earliest look that still said something when the refusal came.
    fn looks_since(&self) -> i64 {
        self.at.saturating_sub(i64::try_from(SETTINGS_HOLD.as_micros()).unwrap_or(i64::MAX))
    }

    /// What a look says about what was asked for.
    fn policy(&self, look: &str) -> Option<PolicyKind> {
        let inspection: Inspection = serde_json::from_str(look).ok()?;
        let requested: ScopeSet = serde_json::from_str(&self.requested).ok()?;
        let consent = inspection.records.user_consent.seen()?;
        TenantPolicy::of(consent, &requested).as_ref().map(PolicyKind::from)
    }
}

impl RequestRow {
    fn asked(&self) -> Option<Asked> {
        let state: ConsentState = serde_json::from_str(&self.state).ok()?;
        let created = Timestamp::from_microsecond(self.created_at).ok()?;
        let opened = self.opened_at.and_then(|at| Timestamp::from_microsecond(at).ok());
        Asked::of(&state, created, opened, self.withdrawn)
    }
}

impl TenantRow {
    /// The last report. A word or document that this version cannot read is as good as none: a cause that is not told is
    /// better than a sign-in that is not kept.
    fn reported(&self, reader: &RowReader<Uuid>) -> Option<Reported> {
        Some(Reported {
            at: self.reported_at.and_then(|at| Timestamp::from_microsecond(at).ok()),
            overall: reader.word_if_any("overall", self.overall.as_deref()).ok()??,
            verdict: reader.word_if_any("verdict", self.verdict.as_deref()).ok().flatten(),
            permission: self.permission.as_deref().and_then(PermissionHold::parse),
        })
    }

    /// The new cause with who has to act, and the change, if it is one.
    fn settled(&self, facts: &Facts, when: When) -> Result<(Option<String>, Option<Changed>), StoreError> {
        let held = hold(facts);
        let at = match (when, &self.cause, &held) {
            (When::Event(at), ..) => at,
            (When::Found(now), None, Some(held)) => held.since.unwrap_or(now).min(now),
            (When::Found(now), ..) => now,
        };
        // Answers may arrive out of order; a tenant's own changes are in order nevertheless.
        let since = self.cause_since.and_then(|since| Timestamp::from_microsecond(since).ok());
        let at = since.map_or(at, |since| since.max(at));
        let fixer = held.as_ref().and_then(|held| held.cause.fixer());
        let fixer = fixer.map(|fixer| word(TABLE, &fixer)).transpose()?;
        let cause = held.map(|held| held.cause.key());
        let changed = (cause != self.cause).then(|| Changed { at, before: self.cause.clone(), cause });
        Ok((fixer, changed))
    }
}

pub(in crate::store) trait Settling {
    /// Settles what holds a tenant back after something happened to it. A tenant that is not known is left alone.
    async fn settle_cause(&mut self, tenant: TenantId, at: Timestamp) -> Result<(), StoreError>;
}

/// The parts of it that the start of a portal uses one by one.
trait SettlingParts {
    async fn settle(&mut self, tenant: Uuid, when: When) -> Result<Option<Changed>, StoreError>;
    async fn facts(&mut self, tenant: Uuid, row: &TenantRow) -> Result<Facts, StoreError>;
    async fn count(&mut self, changes: &[Changed]) -> Result<(), StoreError>;
}

macro_rules! settling {
    ($($connection:ty),+) => {$(
        impl Settling for $connection {
            async fn settle_cause(&mut self, tenant: TenantId, at: Timestamp) -> Result<(), StoreError> {
                let changed = self.settle(tenant.uuid(), When::Event(at)).await?;
                self.count(changed.as_slice()).await
            }
        }

        impl SettlingParts for $connection {
            async fn settle(&mut self, tenant: Uuid, when: When) -> Result<Option<Changed>, StoreError> {
                let (When::Event(now) | When::Found(now)) = when;
                let row: Option<TenantRow> =
                    sqlx::query_as(TAKE).bind(tenant).bind(micros(now)).fetch_optional(&mut *self).await?;
                let Some(row) = row else { return Ok(None) };
                let facts = self.facts(tenant, &row).await?;
                let (fixer, changed) = row.settled(&facts, when)?;
                if changed.is_none() && fixer == row.fixer {
                    return Ok(None);
                }
                let cause = changed.as_ref().map_or(row.cause.as_deref(), |changed| changed.cause.as_deref());
                let since = match &changed {
                    Some(changed) => changed.cause.as_ref().map(|_| micros(changed.at)),
                    None => row.cause_since,
                };
                sqlx::query(KEEP_CAUSE)
                    .bind(tenant)
                    .bind(cause)
                    .bind(since)
                    .bind(fixer.as_deref())
                    .execute(&mut *self)
                    .await?;
                if let Some(Changed { at, before, cause }) = &changed {
                    sqlx::query(NOTE_CHANGE)
                        .bind(tenant)
                        .bind(micros(*at))
                        .bind(before.as_deref())
                        .bind(cause.as_deref())
                        .execute(&mut *self)
                        .await?;
                }
                Ok(changed)
            }

            async fn facts(&mut self, tenant: Uuid, row: &TenantRow) -> Result<Facts, StoreError> {
                let reader = RowReader { table: TABLE, id: tenant };
                let mut facts = Facts { lacks: row.lacks, report: row.reported(&reader), ..Facts::default() };
                if let Some(gate) = reader.word_if_any::<Gate>("gate", row.gate.as_deref()).ok().flatten() {
                    let refusal: Option<RefusalRow> =
                        sqlx::query_as(LAST_REFUSAL).bind(tenant).fetch_optional(&mut *self).await?;
                    let mut policy = None;
                    if let Some(refusal) = refusal.as_ref().filter(|_| opens_by_consent(gate)) {
                        let look: Option<String> = sqlx::query_scalar(LAST_LOOK)
                            .bind(tenant)
                            .bind(true)
                            .bind(refusal.looks_since())
                            .fetch_optional(&mut *self)
                            .await?;
                        policy = look.and_then(|look| refusal.policy(&look));
                    }
                    let met = refusal.and_then(|refusal| refusal.met(&reader, gate, policy));
                    facts.gate =
                        Some(met.unwrap_or(Met { at: None, gate, code: None, policy: None, fixer: None }));
                }
                if let Some(stage) = row.consent.as_deref().filter(|stage| *stage != "proven") {
                    let request: Option<RequestRow> = sqlx::query_as(LAST_REQUEST)
                        .bind(tenant)
                        .bind(stage)
                        .fetch_optional(&mut *self)
                        .await?;
                    facts.consent = request.and_then(|request| request.asked());
                }
                Ok(facts)
            }

            async fn count(&mut self, changes: &[Changed]) -> Result<(), StoreError> {
                // In the order of the keys, so that two transactions never wait for each other.
                for ((day, cause), (came, went)) in counted(changes) {
                    sqlx::query(COUNT)
                        .bind(day)
                        .bind(cause)
                        .bind(came)
                        .bind(went)
                        .execute(&mut *self)
                        .await?;
                }
                Ok(())
            }
        }
    )+};
}

settling!(SqliteConnection, PgConnection);

impl Store {
    /// Settles what holds a tenant back for all tenants that a version before this one left, whose report is read for
    /// that, and those whose grant was held against another manifest. Gives their number; for the start of a portal.
    ///
    /// # Errors
    /// [`StoreError::Driver`] when the database fails; the batches before that stay settled.
    pub async fn settle_causes(&self, now: Timestamp) -> Result<u64, StoreError> {
        let mut settled = 0;
        loop {
            let tenants = writing!(self, connection => {
                let tenants: Vec<(Uuid, bool)> = sqlx::query_as(
                    "SELECT id, COALESCE(overall, '') = 'action_needed' AND permission IS NULL FROM tenants \
                     WHERE cause_settled_at IS NULL ORDER BY id LIMIT $1",
                )
                .bind(BATCH)
                .fetch_all(&mut *connection)
                .await?;
                let mut changes = Vec::new();
                for (tenant, unread) in &tenants {
                    if *unread {
                        let report: Option<String> =
                            sqlx::query_scalar(LAST_REPORT).bind(*tenant).fetch_optional(&mut *connection).await?;
                        sqlx::query("UPDATE tenants SET permission = $2 WHERE id = $1")
                            .bind(*tenant)
                            .bind(report.as_deref().and_then(permission_of))
                            .execute(&mut *connection)
                            .await?;
                    }
                    changes.extend(connection.settle(*tenant, When::Found(now)).await?);
                }
                connection.count(&changes).await?;
                tenants.len()
            });
            settled += u64::try_from(tenants).unwrap_or_default();
            if i64::try_from(tenants).unwrap_or_default() < BATCH {
                return Ok(settled);
            }
        }
    }
}

fn permission_of(report: &str) -> Option<String> {
    let report: Report = serde_json::from_str(report).ok()?;
    PermissionHold::of(&report).map(|hold| hold.to_string())
}
