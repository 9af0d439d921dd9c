//! Refused sign-ins that only the vendor can do something about, gathered by what Entra said.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store, StoreError,
    columns::{RowReader, micros},
    engine::reading,
};
use crate::domain::{gate::Gate, id::TenantId};

/// The most kinds of faults a list holds.
const KINDS: i64 = 100;

/// One kind of fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VendorFault {
    /// What Entra said: `AADSTS` and a number, or else the error's word.
    pub code: String,
    /// The gate it was read as.
    pub gate: Gate,
    /// The step of the journey.
    pub stage: String,
    /// How often.
    pub times: u64,
    /// In how many known tenants.
    pub tenants: u64,
    /// When first, within the time looked at.
    pub first: Timestamp,
    /// When last.
    pub last: Timestamp,
}

/// A tenant that met a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultyTenant {
    /// What Entra said, as in [`VendorFault::code`].
    pub code: String,
    /// The step of the journey.
    pub stage: String,
    /// The tenant.
    pub tenant: TenantId,
    /// Its name, else one of its domains.
    pub name: Option<String>,
}

impl Store {
    /// The vendor's faults since a time, by kind, last seen first.
    pub async fn vendor_faults(&self, since: Timestamp) -> Result<Vec<VendorFault>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT COALESCE(code, '') AS code, gate, stage, count(*) AS times, \
                 count(DISTINCT tenant) AS tenants, min(at) AS first_at, max(at) AS last_at \
                 FROM refusals WHERE fixer = 'vendor' AND at >= $1 \
                 GROUP BY COALESCE(code, ''), gate, stage ORDER BY max(at) DESC LIMIT $2",
            )
            .bind(micros(since))
            .bind(KINDS)
            .fetch_all(&mut *connection)
            .await?
        });
        rows.into_iter().map(VendorFault::try_from).collect()
    }

    /// How many sign-ins the vendor's faults cost since a time.
    pub async fn count_vendor_faults(&self, since: Timestamp) -> Result<u64, StoreError> {
        let count: i64 = reading!(self, connection => {
            sqlx::query_scalar("SELECT count(*) FROM refusals WHERE fixer = 'vendor' AND at >= $1")
                .bind(micros(since))
                .fetch_one(&mut *connection)
                .await?
        });
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// The tenants that met the vendor's faults last, one entry a refusal, newest first.
    pub async fn tenants_with_vendor_faults(
        &self,
        since: Timestamp,
        limit: u32,
    ) -> Result<Vec<FaultyTenant>, StoreError> {
        let rows: Vec<(String, String, Uuid, Option<String>)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT COALESCE(r.code, ''), r.stage, t.id, COALESCE(t.name, \
                 (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = t.id)) \
                 FROM refusals r JOIN tenants t ON t.id = r.tenant \
                 WHERE r.fixer = 'vendor' AND r.at >= $1 ORDER BY r.at DESC LIMIT $2",
            )
            .bind(micros(since))
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        let entry =
            |(code, stage, tenant, name)| FaultyTenant { code, stage, tenant: TenantId::new(tenant), name };
        Ok(rows.into_iter().map(entry).collect())
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    code: String,
    gate: String,
    stage: String,
    times: i64,
    tenants: i64,
    first_at: i64,
    last_at: i64,
}

impl TryFrom<Row> for VendorFault {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "refusals", id: row.code.clone() };
        Ok(Self {
            gate: reader.word("gate", &row.gate)?,
            times: u64::try_from(row.times).unwrap_or_default(),
            tenants: u64::try_from(row.tenants).unwrap_or_default(),
            first: reader.time("at", row.first_at)?,
            last: reader.time("at", row.last_at)?,
            code: row.code,
            stage: row.stage,
        })
    }
}
