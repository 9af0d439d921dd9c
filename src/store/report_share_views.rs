//! Openings of links to reports: a count of all, and a row for each of the last few.

use uuid::Uuid;

use super::{
    Store, StoreError,
    columns::{RowReader, micros, text, word},
    engine::{reading, writing},
};
use crate::domain::{
    id::{ObjectId, ShareId, TenantId},
    named_person::NamedPerson,
    report_share::ShareView,
    visitor::{ONE_VISIT, Visitor},
};

const TABLE: &str = "report_share_views";

/// The most rows that are kept of one link.
const KEPT: i64 = 20;

impl Store {
    /// Notes an opening, unless the same visitor opened the link within [`ONE_VISIT`] before it. Of each link the last
    /// 20 are kept, and counted are all of them. Gives the number of openings when this one was noted.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when there is no such link.
    pub async fn note_share_view(
        &self,
        id: Uuid,
        share: ShareId,
        view: &ShareView,
    ) -> Result<Option<i64>, StoreError> {
        let (browser, system) = (word(TABLE, &view.visitor.browser)?, word(TABLE, &view.visitor.system)?);
        let since = view.at.saturating_sub(ONE_VISIT).unwrap_or(view.at);
        let viewer = view.viewer.as_ref();
        let (tenant, person) = (viewer.map(|who| who.tenant.uuid()), viewer.map(|who| who.person.uuid()));
        let noted = writing!(self, connection => {
            let same: Option<i64> = sqlx::query_scalar(
                "SELECT at FROM report_share_views WHERE share = $1 AND at > $2 AND browser = $3 AND system = $4 \
                 AND COALESCE(viewer_tenant, $7) = COALESCE($5, $7) AND COALESCE(viewer, $7) = COALESCE($6, $7) LIMIT 1",
            )
            .bind(share.uuid())
            .bind(micros(since))
            .bind(browser.as_str())
            .bind(system.as_str())
            .bind(tenant)
            .bind(person)
            .bind(Uuid::nil())
            .fetch_optional(&mut *connection)
            .await?;
            if same.is_some() {
                None
            } else {
                sqlx::query(
                    "INSERT INTO report_share_views (id, share, at, browser, system, viewer_tenant, viewer, viewer_name) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                )
                .bind(id)
                .bind(share.uuid())
                .bind(micros(view.at))
                .bind(browser.as_str())
                .bind(system.as_str())
                .bind(tenant)
                .bind(person)
                .bind(viewer.map(|who| text(&who.name)))
                .execute(&mut *connection)
                .await?;
                sqlx::query(
                    "DELETE FROM report_share_views WHERE share = $1 AND id NOT IN \
                     (SELECT id FROM report_share_views WHERE share = $1 ORDER BY at DESC, id DESC LIMIT $2)",
                )
                .bind(share.uuid())
                .bind(KEPT)
                .execute(&mut *connection)
                .await?;
                let views: i64 = sqlx::query_scalar(
                    "UPDATE report_shares SET views = views + 1 WHERE id = $1 RETURNING views",
                )
                .bind(share.uuid())
                .fetch_one(&mut *connection)
                .await?;
                Some(views)
            }
        });
        Ok(noted)
    }

    /// The last openings of each of some links, newest first.
    pub async fn share_views(&self, shares: &[ShareId]) -> Result<Vec<Vec<ShareView>>, StoreError> {
        let mut found = Vec::with_capacity(shares.len());
        reading!(self, connection => {
            for share in shares {
                let rows: Vec<Row> = sqlx::query_as(
                    "SELECT id, at, browser, system, viewer_tenant, viewer, viewer_name FROM report_share_views \
                     WHERE share = $1 ORDER BY at DESC, id DESC LIMIT $2",
                )
                .bind(share.uuid())
                .bind(KEPT)
                .fetch_all(&mut *connection)
                .await?;
                found.push(rows);
            }
        });
        found.into_iter().map(|rows| rows.into_iter().map(ShareView::try_from).collect()).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    at: i64,
    browser: String,
    system: String,
    viewer_tenant: Option<Uuid>,
    viewer: Option<Uuid>,
    viewer_name: Option<String>,
}

impl TryFrom<Row> for ShareView {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        let viewer = row.viewer_tenant.zip(row.viewer).map(|(tenant, person)| NamedPerson {
            tenant: TenantId::new(tenant),
            person: ObjectId::new(person),
            name: row.viewer_name.unwrap_or_default(),
        });
        Ok(Self {
            at: reader.time("at", row.at)?,
            visitor: Visitor {
                program: false,
                browser: reader.word("browser", &row.browser)?,
                system: reader.word("system", &row.system)?,
            },
            viewer,
        })
    }
}
