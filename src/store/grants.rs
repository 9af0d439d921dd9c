//! The grant proven last in each tenant, and which of them fall short of the manifest in force.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Page, Store, StoreError, TenantCursor,
    columns::RowReader,
    engine::{reading, writing},
    tenants::LONGEST_PAGE,
};
use crate::domain::{
    consent::Requester,
    grant::GrantComparison,
    id::{ConsentRequestId, ObjectId, TenantId},
    scope::ScopeSet,
};

const TABLE: &str = "tenant_grants";

/// A proven grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantGrant {
    /// The tenant.
    pub tenant: TenantId,
    /// What Entra issued.
    pub scopes: ScopeSet,
    /// When the token came.
    pub at: Timestamp,
    /// Whose token it was.
    pub person: ObjectId,
    /// The request that was proven.
    pub request: ConsentRequestId,
}

/// A tenant that has to consent again, with what a list shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedAgain {
    /// The grant proven last.
    pub grant: TenantGrant,
    /// What of the manifest it lacks.
    pub lacks: ScopeSet,
    /// The organisation's name, when it was seen.
    pub name: Option<String>,
    /// One of its domains, when one was seen.
    pub domain: Option<String>,
    /// Display name of the person whose token proved the grant, when they were seen to sign in.
    pub approver: Option<String>,
    /// Who asked for that grant.
    pub requester: Requester,
    /// The request that the vendor made since then, if any.
    pub asked_again: Option<ConsentRequestId>,
}

macro_rules! select_lacking {
    ($rest:literal) => {
        concat!(
            "SELECT g.tenant, g.scopes, g.at, g.person, g.consent_request, g.lacks, g.asked_again, t.name, \
             (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = g.tenant) AS domain, \
             (SELECT p.name FROM people p WHERE p.tenant = g.tenant AND p.person = g.person) AS approver, \
             r.requester \
             FROM tenant_grants g JOIN tenants t ON t.id = g.tenant JOIN consent_requests r ON r.id = g.consent_request \
             WHERE g.lacks IS NOT NULL ",
            $rest
        )
    };
}

impl Store {
    /// Notes for every proven grant what it lacks of this manifest. Gives how many tenants have to consent again. What
    /// holds the tenants back is settled by [`Store::settle_causes`] afterwards.
    pub async fn hold_grants_against(&self, manifest: &ScopeSet) -> Result<u64, StoreError> {
        let variants: Vec<(String,)> = reading!(self, connection => {
            sqlx::query_as("SELECT DISTINCT scopes FROM tenant_grants").fetch_all(&mut *connection).await?
        });
        for (variant,) in variants {
            let missing = GrantComparison::of(manifest, &ScopeSet::from_answer(&variant)).missing;
            let lacks: ScopeSet = missing.into_iter().collect();
            let lacks = (!lacks.is_empty()).then(|| lacks.to_string());
            writing!(self, connection => {
                sqlx::query(
                    "UPDATE tenants SET cause_settled_at = NULL WHERE id IN \
                     (SELECT tenant FROM tenant_grants WHERE scopes = $1 AND lacks IS DISTINCT FROM $2)",
                )
                .bind(variant.as_str())
                .bind(lacks.as_deref())
                .execute(&mut *connection)
                .await?;
                sqlx::query(
                    "UPDATE tenant_grants SET lacks = $2 WHERE scopes = $1 AND lacks IS DISTINCT FROM $2",
                )
                .bind(variant.as_str())
                .bind(lacks.as_deref())
                .execute(&mut *connection)
                .await?;
            });
        }
        self.count_lacking().await
    }

    /// How many tenants have to consent again.
    pub async fn count_lacking(&self) -> Result<u64, StoreError> {
        let count: i64 = reading!(self, connection => {
            sqlx::query_scalar("SELECT count(*) FROM tenant_grants WHERE lacks IS NOT NULL")
                .fetch_one(&mut *connection)
                .await?
        });
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// The tenants that have to consent again, latest proof first, a page at a time.
    pub async fn list_lacking(
        &self,
        after: Option<TenantCursor>,
        limit: u32,
    ) -> Result<Page<AskedAgain>, StoreError> {
        let limit = limit.clamp(1, LONGEST_PAGE);
        let after = after.unwrap_or(TenantCursor { seen_at: i64::MAX, id: Uuid::max() });
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select_lacking!("AND (g.at, g.tenant) < ($1, $2) ORDER BY g.at DESC, g.tenant DESC LIMIT $3"))
                .bind(after.seen_at)
                .bind(after.id)
                .bind(i64::from(limit) + 1)
                .fetch_all(&mut *connection)
                .await?
        });
        Page::cut(rows, limit, |row| TenantCursor { seen_at: row.at, id: row.tenant })
    }

    /// One of them; `None` when the tenant lacks nothing or was never proven.
    pub async fn find_lacking(&self, tenant: TenantId) -> Result<Option<AskedAgain>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select_lacking!("AND g.tenant = $1"))
                .bind(tenant.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(AskedAgain::try_from).transpose()
    }

    /// The grant proven last in a tenant.
    pub async fn find_grant(&self, tenant: TenantId) -> Result<Option<TenantGrant>, StoreError> {
        let row: Option<GrantRow> = reading!(self, connection => {
            sqlx::query_as("SELECT tenant, scopes, at, person, consent_request FROM tenant_grants WHERE tenant = $1")
                .bind(tenant.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(TenantGrant::try_from).transpose()
    }
}

#[derive(sqlx::FromRow)]
struct GrantRow {
    tenant: Uuid,
    scopes: String,
    at: i64,
    person: Uuid,
    consent_request: Uuid,
}

impl TryFrom<GrantRow> for TenantGrant {
    type Error = StoreError;

    fn try_from(row: GrantRow) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.tenant };
        Ok(Self {
            tenant: TenantId::new(row.tenant),
            scopes: ScopeSet::from_answer(&row.scopes),
            at: reader.time("at", row.at)?,
            person: ObjectId::new(row.person),
            request: ConsentRequestId::new(row.consent_request),
        })
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    tenant: Uuid,
    scopes: String,
    at: i64,
    person: Uuid,
    consent_request: Uuid,
    lacks: String,
    asked_again: Option<Uuid>,
    name: Option<String>,
    domain: Option<String>,
    approver: Option<String>,
    requester: String,
}

impl TryFrom<Row> for AskedAgain {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let Row { tenant, scopes, at, person, consent_request, .. } = row;
        let reader = RowReader { table: TABLE, id: tenant };
        Ok(Self {
            grant: GrantRow { tenant, scopes, at, person, consent_request }.try_into()?,
            lacks: ScopeSet::from_answer(&row.lacks),
            name: row.name,
            domain: row.domain,
            approver: row.approver,
            requester: reader.document("requester", &row.requester)?,
            asked_again: row.asked_again.map(ConsentRequestId::new),
        })
    }
}
