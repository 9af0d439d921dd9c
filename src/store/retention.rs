//! Removing what was kept for long enough, in small batches, each a transaction of its own: no writer waits long, and a
//! crash in between leaves nothing half removed.

use jiff::Timestamp;

use super::{
    Store,
    audit::day_of,
    columns::micros,
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{id::TenantId, retention::Kind};

/// Rows of one batch.
pub const RETENTION_BATCH: u32 = 200;

/// Statements of one batch, in their order: `$1` is the time before which rows go, `$2` how many at most. The last one
/// removes what is counted.
const fn statements(kind: Kind) -> &'static [&'static str] {
    macro_rules! old_diagnoses {
        ($column:literal) => {
            concat!(
                "(SELECT ",
                $column,
                " FROM diagnoses WHERE started_at < $1 AND state <> 'running' ORDER BY started_at, id LIMIT $2)"
            )
        };
    }
    macro_rules! old_requests {
        () => {
            "(SELECT r.id FROM consent_requests r WHERE r.created_at < $1 AND r.expires_at < $1 \
             AND r.stage <> 'proving' \
             AND NOT EXISTS (SELECT 1 FROM tenant_grants g WHERE g.consent_request = r.id) \
             AND NOT EXISTS (SELECT 1 FROM tenant_grants g WHERE g.asked_again = r.id) \
             ORDER BY r.created_at, r.id LIMIT $2)"
        };
    }
    macro_rules! old_people {
        () => {
            "(SELECT p.tenant, p.person FROM people p WHERE p.seen_at < $1 AND NOT EXISTS \
             (SELECT 1 FROM diagnoses d WHERE d.tenant = p.tenant AND d.person = p.person) \
             ORDER BY p.seen_at, p.tenant, p.person LIMIT $2)"
        };
    }
    match kind {
        Kind::Refusals => &["DELETE FROM refusals WHERE id IN \
             (SELECT id FROM refusals WHERE at < $1 ORDER BY at, id LIMIT $2)"],
        Kind::Shares => &["DELETE FROM report_shares WHERE id IN (SELECT id FROM report_shares \
             WHERE created_at < $1 AND expires_at < $1 ORDER BY created_at, id LIMIT $2)"],
        Kind::Imports => &["DELETE FROM imported_reports WHERE id IN \
             (SELECT id FROM imported_reports WHERE imported_at < $1 ORDER BY imported_at, id LIMIT $2)"],
        Kind::Reports => &[
            concat!("DELETE FROM write_tests WHERE diagnosis IN ", old_diagnoses!("id")),
            concat!(
                "UPDATE people SET last_diagnosis = NULL WHERE (tenant, person) IN ",
                old_diagnoses!("tenant, person"),
                " AND last_diagnosis IN ",
                old_diagnoses!("id")
            ),
            concat!("DELETE FROM diagnoses WHERE id IN ", old_diagnoses!("id")),
        ],
        Kind::LinkOpenings => &["DELETE FROM link_openings WHERE id IN \
             (SELECT id FROM link_openings WHERE at < $1 ORDER BY at, id LIMIT $2)"],
        Kind::Requests => &[
            concat!("DELETE FROM link_openings WHERE consent_request IN ", old_requests!()),
            concat!("UPDATE diagnoses SET consent_request = NULL WHERE consent_request IN ", old_requests!()),
            concat!("DELETE FROM consent_requests WHERE id IN ", old_requests!()),
        ],
        Kind::Inspections => &["DELETE FROM inspections WHERE id IN \
             (SELECT id FROM inspections WHERE at < $1 ORDER BY at, id LIMIT $2)"],
        Kind::People => &[
            concat!("DELETE FROM tenant_words WHERE (tenant, person) IN ", old_people!()),
            concat!("DELETE FROM people WHERE (tenant, person) IN ", old_people!()),
        ],
        // The day stands in the first parameter there; entries of the log go by another way.
        Kind::Addresses => &["UPDATE audit_origins SET address = NULL, salt = NULL WHERE id IN \
             (SELECT id FROM audit_origins WHERE day < $1 AND address IS NOT NULL ORDER BY day, id LIMIT $2)"],
        Kind::Audit => &[],
    }
}

/// How many rows there are of a kind, and of what age the oldest is.
const fn census(kind: Kind) -> &'static str {
    match kind {
        Kind::Refusals => "SELECT count(*), MIN(at) FROM refusals",
        Kind::Shares => "SELECT count(*), MIN(created_at) FROM report_shares",
        Kind::Imports => "SELECT count(*), MIN(imported_at) FROM imported_reports",
        Kind::Reports => "SELECT count(*), MIN(started_at) FROM diagnoses",
        Kind::LinkOpenings => "SELECT count(*), MIN(at) FROM link_openings",
        Kind::Requests => "SELECT count(*), MIN(created_at) FROM consent_requests",
        Kind::Inspections => "SELECT count(*), MIN(at) FROM inspections",
        Kind::People => "SELECT count(*), MIN(seen_at) FROM people",
        Kind::Addresses => {
            "SELECT count(*), MIN(day) * 86400000000 FROM audit_origins WHERE address IS NOT NULL"
        }
        Kind::Audit => "SELECT count(*), MIN(at) FROM audit_log",
    }
}

/// How much there is of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Census {
    /// Rows.
    pub rows: i64,
    /// The time of the oldest, from which its age counts.
    pub oldest: Option<Timestamp>,
}

impl Store {
    /// Removes a batch of what is older than `before`. Gives how many rows went; fewer than [`RETENTION_BATCH`] mean that
    /// nothing is left to remove. Entries of the audit log do not go by this way.
    pub async fn remove_batch(&self, kind: Kind, before: Timestamp) -> Result<u64, StoreError> {
        let before = if kind == Kind::Addresses { day_of(before) } else { micros(before) };
        Ok(writing!(self, connection => {
            let mut rows = 0;
            for statement in statements(kind) {
                rows = sqlx::query(*statement)
                    .bind(before)
                    .bind(i64::from(RETENTION_BATCH))
                    .execute(&mut *connection)
                    .await?
                    .rows_affected();
            }
            rows
        }))
    }

    /// How much there is of a kind.
    pub async fn census(&self, kind: Kind) -> Result<Census, StoreError> {
        let (rows, oldest): (i64, Option<i64>) = reading!(self, connection => {
            sqlx::query_as(census(kind)).fetch_one(&mut *connection).await?
        });
        let oldest = oldest.and_then(|micros| Timestamp::from_microsecond(micros).ok());
        Ok(Census { rows, oldest })
    }

    /// Tenants that were not seen since a time, that nobody watches, and of which nothing is left but themselves: no
    /// people, requests, reports, refusals or looks.
    pub async fn bare_tenants(&self, before: Timestamp) -> Result<Vec<TenantId>, StoreError> {
        let rows: Vec<uuid::Uuid> = reading!(self, connection => {
            sqlx::query_scalar(
                "SELECT t.id FROM tenants t WHERE t.seen_at < $1 AND t.watched = $3 \
                 AND NOT EXISTS (SELECT 1 FROM people p WHERE p.tenant = t.id) \
                 AND NOT EXISTS (SELECT 1 FROM consent_requests r WHERE r.tenant = t.id) \
                 AND NOT EXISTS (SELECT 1 FROM diagnoses d WHERE d.tenant = t.id) \
                 AND NOT EXISTS (SELECT 1 FROM refusals f WHERE f.tenant = t.id) \
                 AND NOT EXISTS (SELECT 1 FROM inspections i WHERE i.tenant = t.id) \
                 ORDER BY t.seen_at, t.id LIMIT $2",
            )
            .bind(micros(before))
            .bind(i64::from(RETENTION_BATCH))
            .bind(false)
            .fetch_all(&mut *connection)
            .await?
        });
        Ok(rows.into_iter().map(TenantId::new).collect())
    }
}
