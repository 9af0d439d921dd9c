//! Links to reports.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    LONGEST_PAGE, Page, Store, StoreError, TenantCursor,
    columns::{RowReader, bytes, micros, text, word},
    engine::{reading, writing},
};
use crate::{
    domain::{
        id::{DiagnosisId, ObjectId, ShareId, TenantId},
        named_person::NamedPerson,
        report_share::ReportShare,
    },
    secret::Digest,
};

const TABLE: &str = "report_shares";

/// The most links of one report that are listed.
const OF_ONE_REPORT: i64 = 50;

/// Which links to list, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShareQuery {
    /// Only those of reports about this tenant.
    pub tenant: Option<TenantId>,
    /// Only those that work, or only those that no longer do.
    pub open: Option<bool>,
    /// Continues behind this place.
    pub after: Option<TenantCursor>,
    /// Length of the page.
    pub limit: u32,
}

/// A link with the names of its organisations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedShare {
    /// The link.
    pub share: ReportShare,
    /// Name or domain of the tenant that the report is about.
    pub organisation: Option<String>,
    /// Name or domain of the tenant whose people alone may open it, when it is known here.
    pub only_organisation: Option<String>,
}

macro_rules! select {
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT s.id, s.diagnosis, s.tenant, s.level, s.maker_tenant, s.maker, s.maker_name, s.created_at, \
             s.expires_at, s.revoked_at, s.only_tenant, s.note, s.views",
            $more,
            " FROM report_shares s ",
            $rest
        )
    };
}

macro_rules! listed {
    ($where:literal) => {
        concat!(
            select!(
                ", (SELECT COALESCE(t.name, (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = t.id)) \
                 FROM tenants t WHERE t.id = s.tenant) AS organisation, \
                 (SELECT COALESCE(t.name, (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = t.id)) \
                 FROM tenants t WHERE t.id = s.only_tenant) AS only_organisation",
                "WHERE (s.created_at, s.id) < ($1, $2) \
                 AND ($3 = (s.revoked_at IS NULL AND s.expires_at > $4) OR $3 IS NULL) "
            ),
            $where,
            "ORDER BY s.created_at DESC, s.id DESC LIMIT $5"
        )
    };
}

impl Store {
    /// Keeps a new link. Of the link itself only its hash is kept.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when there is no such diagnosis.
    pub async fn insert_report_share(&self, share: &ReportShare, link: &Digest) -> Result<(), StoreError> {
        let level = word(TABLE, &share.level)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO report_shares (id, diagnosis, tenant, level, link, maker_tenant, maker, maker_name, \
                 created_at, expires_at, revoked_at, only_tenant, note, views) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            )
            .bind(share.id.uuid())
            .bind(share.diagnosis.uuid())
            .bind(share.tenant.uuid())
            .bind(level.as_str())
            .bind(bytes(link))
            .bind(share.made_by.tenant.uuid())
            .bind(share.made_by.person.uuid())
            .bind(text(&share.made_by.name))
            .bind(micros(share.created_at))
            .bind(micros(share.expires_at))
            .bind(share.revoked_at.map(micros))
            .bind(share.only_tenant.map(TenantId::uuid))
            .bind(share.note.as_deref().map(text))
            .bind(i64::from(share.views))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Finds a link by its hash.
    pub async fn find_share_by_link(&self, link: &Digest) -> Result<Option<ReportShare>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("", "WHERE s.link = $1"))
                .bind(bytes(link))
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(ReportShare::try_from).transpose()
    }

    /// Finds a link by its id.
    pub async fn find_report_share(&self, id: ShareId) -> Result<Option<ReportShare>, StoreError> {
        let row: Option<Row> = reading!(self, connection => {
            sqlx::query_as(select!("", "WHERE s.id = $1"))
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(ReportShare::try_from).transpose()
    }

    /// The last 50 links to a report, newest first.
    pub async fn shares_of_report(&self, diagnosis: DiagnosisId) -> Result<Vec<ReportShare>, StoreError> {
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(select!("", "WHERE s.diagnosis = $1 ORDER BY s.created_at DESC, s.id DESC LIMIT $2"))
                .bind(diagnosis.uuid())
                .bind(OF_ONE_REPORT)
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(ReportShare::try_from).collect()
    }

    /// Lists links, newest first, a page at a time.
    pub async fn list_shares(
        &self,
        query: &ShareQuery,
        now: Timestamp,
    ) -> Result<Page<ListedShare>, StoreError> {
        let limit = query.limit.clamp(1, LONGEST_PAGE);
        let after = query.after.unwrap_or(TenantCursor { seen_at: i64::MAX, id: Uuid::max() });
        // Two statements, so that each is read along its own index.
        let statement = match query.tenant {
            None => listed!(""),
            Some(_) => listed!("AND s.tenant = $6 "),
        };
        let rows: Vec<ListedRow> = reading!(self, connection => {
            let mut asked = sqlx::query_as(statement)
                .bind(after.seen_at)
                .bind(after.id)
                .bind(query.open)
                .bind(micros(now))
                .bind(i64::from(limit) + 1);
            if let Some(tenant) = query.tenant {
                asked = asked.bind(tenant.uuid());
            }
            asked.fetch_all(&mut *connection).await?
        });
        Page::cut(rows, limit, |row| TenantCursor { seen_at: row.share.created_at, id: row.share.id })
    }

    /// Takes a link back. `false` when it did not work any more.
    pub async fn revoke_report_share(&self, id: ShareId, now: Timestamp) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE report_shares SET revoked_at = $2 \
                 WHERE id = $1 AND revoked_at IS NULL AND expires_at > $2",
            )
            .bind(id.uuid())
            .bind(micros(now))
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows == 1)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    diagnosis: Uuid,
    tenant: Uuid,
    level: String,
    maker_tenant: Uuid,
    maker: Uuid,
    maker_name: String,
    created_at: i64,
    expires_at: i64,
    revoked_at: Option<i64>,
    only_tenant: Option<Uuid>,
    note: Option<String>,
    views: i64,
}

impl TryFrom<Row> for ReportShare {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: ShareId::new(row.id),
            diagnosis: DiagnosisId::new(row.diagnosis),
            tenant: TenantId::new(row.tenant),
            level: reader.word("level", &row.level)?,
            made_by: NamedPerson {
                tenant: TenantId::new(row.maker_tenant),
                person: ObjectId::new(row.maker),
                name: row.maker_name,
            },
            created_at: reader.time("created_at", row.created_at)?,
            expires_at: reader.time("expires_at", row.expires_at)?,
            revoked_at: reader.time_if_any("revoked_at", row.revoked_at)?,
            only_tenant: row.only_tenant.map(TenantId::new),
            note: row.note,
            views: u32::try_from(row.views)
                .map_err(|_| reader.broken("views", "the count is out of range".to_owned()))?,
        })
    }
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    share: Row,
    organisation: Option<String>,
    only_organisation: Option<String>,
}

impl TryFrom<ListedRow> for ListedShare {
    type Error = StoreError;

    fn try_from(row: ListedRow) -> Result<Self, StoreError> {
        Ok(Self {
            share: row.share.try_into()?,
            organisation: row.organisation,
            only_organisation: row.only_organisation,
        })
    }
}
