//! Openings of hand-over links: a count of all, and a row for each of the last few.

use uuid::Uuid;

use super::{
    Place, Store,
    columns::{RowReader, micros, word},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    id::{ConsentRequestId, TenantId},
    visitor::{ONE_VISIT, Opening, Openings, Visitor},
};

const TABLE: &str = "link_openings";

/// The most rows that are kept of one link, of people and of programs each.
const KEPT: i64 = 20;
/// The most rows that are read.
const LISTED: i64 = 10;

impl Store {
    /// Notes an opening, unless the same visitor opened the link within [`ONE_VISIT`] before it. Of each link the last
    /// 20 are kept, and counted are all of them. Says whether it was noted.
    ///
    /// # Errors
    /// [`Conflict::Orphan`](super::Conflict) when there is no such request.
    pub async fn note_link_opening(
        &self,
        id: Uuid,
        request: ConsentRequestId,
        opening: Opening,
    ) -> Result<bool, StoreError> {
        let Visitor { program, browser, system } = opening.visitor;
        let (browser, system) = (word(TABLE, &browser)?, word(TABLE, &system)?);
        let since = opening.at.saturating_sub(ONE_VISIT).unwrap_or(opening.at);
        let noted = writing!(self, connection => {
            let same: Option<i64> = sqlx::query_scalar(
                "SELECT at FROM link_openings WHERE consent_request = $1 AND at > $2 AND program = $3 \
                 AND browser = $4 AND system = $5 LIMIT 1",
            )
            .bind(request.uuid())
            .bind(micros(since))
            .bind(program)
            .bind(browser.as_str())
            .bind(system.as_str())
            .fetch_optional(&mut *connection)
            .await?;
            if same.is_none() {
                sqlx::query(
                    "INSERT INTO link_openings (id, consent_request, at, program, browser, system, tenant) \
                     VALUES ($1, $2, $3, $4, $5, $6, (SELECT r.tenant FROM consent_requests r WHERE r.id = $2))",
                )
                .bind(id)
                .bind(request.uuid())
                .bind(micros(opening.at))
                .bind(program)
                .bind(browser.as_str())
                .bind(system.as_str())
                .execute(&mut *connection)
                .await?;
                sqlx::query(
                    "DELETE FROM link_openings WHERE consent_request = $1 AND program = $2 AND id NOT IN \
                     (SELECT id FROM link_openings WHERE consent_request = $1 AND program = $2 \
                     ORDER BY at DESC, id DESC LIMIT $3)",
                )
                .bind(request.uuid())
                .bind(program)
                .bind(KEPT)
                .execute(&mut *connection)
                .await?;
                sqlx::query(
                    "UPDATE consent_requests SET openings = openings + $2, program_openings = program_openings + $3 \
                     WHERE id = $1",
                )
                .bind(request.uuid())
                .bind(i64::from(!program))
                .bind(i64::from(program))
                .execute(&mut *connection)
                .await?;
            }
            same.is_none()
        });
        Ok(noted)
    }

    /// How often a request's link was opened, with the last ten openings by people.
    pub async fn link_openings(&self, request: ConsentRequestId) -> Result<Openings, StoreError> {
        let counts: Option<(i64, i64)> = reading!(self, connection => {
            sqlx::query_as("SELECT openings, program_openings FROM consent_requests WHERE id = $1")
                .bind(request.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        let rows: Vec<(Uuid, i64, String, String)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, browser, system FROM link_openings WHERE consent_request = $1 AND program = $2 \
                 ORDER BY at DESC, id DESC LIMIT $3",
            )
            .bind(request.uuid())
            .bind(false)
            .bind(LISTED)
            .fetch_all(&mut *connection)
            .await?
        });
        let (people, programs) = counts.unwrap_or_default();
        let count = |column, value: i64| {
            let reader = RowReader { table: "consent_requests", id: request };
            u32::try_from(value).map_err(|_| reader.broken(column, "the count is out of range".to_owned()))
        };
        Ok(Openings {
            people: count("openings", people)?,
            programs: count("program_openings", programs)?,
            latest: rows.into_iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// The openings of a tenant's links by people behind a place, newest first.
    pub(super) async fn openings_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<(Uuid, ConsentRequestId, Opening)>, StoreError> {
        let rows: Vec<(Uuid, i64, String, String, Uuid)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, browser, system, consent_request FROM link_openings \
                 WHERE tenant = $1 AND program = $2 AND (at, id) < ($3, $4) ORDER BY at DESC, id DESC LIMIT $5",
            )
            .bind(tenant.uuid())
            .bind(false)
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        let opening = |(id, at, browser, system, request)| {
            Ok((id, ConsentRequestId::new(request), read((id, at, browser, system))?))
        };
        rows.into_iter().map(opening).collect()
    }
}

fn read((id, at, browser, system): (Uuid, i64, String, String)) -> Result<Opening, StoreError> {
    let reader = RowReader { table: TABLE, id };
    let visitor = Visitor {
        program: false,
        browser: reader.word("browser", &browser)?,
        system: reader.word("system", &system)?,
    };
    Ok(Opening { at: reader.time("at", at)?, visitor })
}
