//! The people of a tenant for a list: with the gate met last and the last report.

use uuid::Uuid;

use super::{
    Person, Place, Store, StoreError, columns::RowReader, engine::reading, people::Row as PersonRow,
    place::cut,
};
use crate::domain::{
    gate::Gate,
    id::{DiagnosisId, ObjectId, TenantId},
    report::Overall,
};

/// One person of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPerson {
    /// The person.
    pub person: Person,
    /// The gate met last, if Microsoft ever refused them.
    pub gate: Option<Gate>,
    /// The report finished last, and its answer.
    pub report: Option<(DiagnosisId, Overall)>,
}

/// How many names one statement finds.
const NAMES: usize = 16;

impl Store {
    /// A part of the people of a tenant, last seen first, and where the next part begins.
    pub async fn people_page(
        &self,
        tenant: TenantId,
        after: Option<Place>,
        limit: u32,
    ) -> Result<(Vec<ListedPerson>, Option<Place>), StoreError> {
        let place = after.unwrap_or(Place::TOP);
        let mut rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT p.tenant, p.person, p.name, p.username, p.first_seen_at, p.seen_at, p.connected_at, \
                 p.last_diagnosis, \
                 (SELECT r.gate FROM refusals r WHERE r.tenant = p.tenant AND r.person = p.person \
                 ORDER BY r.at DESC, r.id DESC LIMIT 1) AS gate, \
                 (SELECT d.overall FROM diagnoses d WHERE d.id = p.last_diagnosis) AS overall \
                 FROM people p WHERE p.tenant = $1 AND (p.seen_at, p.person) < ($2, $3) \
                 ORDER BY p.seen_at DESC, p.person DESC LIMIT $4",
            )
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit) + 1)
            .fetch_all(&mut *connection)
            .await?
        });
        let next = cut(&mut rows, limit, |row| Place { at: row.person.seen_at, id: row.person.person });
        let people = rows.into_iter().map(ListedPerson::try_from).collect::<Result<_, _>>()?;
        Ok((people, next))
    }

    /// What some people of a tenant are called, as far as they signed in.
    pub async fn names_of(
        &self,
        tenant: TenantId,
        people: &[ObjectId],
    ) -> Result<Vec<(ObjectId, String)>, StoreError> {
        let mut names = Vec::new();
        for some in people.chunks(NAMES) {
            let ids: Vec<Uuid> =
                (0..NAMES).map(|at| some.get(at).map_or(Uuid::nil(), |id| id.uuid())).collect();
            let rows: Vec<(Uuid, String)> = reading!(self, connection => {
                let mut query = sqlx::query_as(
                    "SELECT person, name FROM people WHERE tenant = $1 AND person IN \
                     ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
                )
                .bind(tenant.uuid());
                for id in ids {
                    query = query.bind(id);
                }
                query.fetch_all(&mut *connection).await?
            });
            names.extend(rows.into_iter().map(|(id, name)| (ObjectId::new(id), name)));
        }
        Ok(names)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    person: PersonRow,
    gate: Option<String>,
    overall: Option<String>,
}

impl TryFrom<Row> for ListedPerson {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: "people", id: row.person.person };
        let overall = reader.word_if_any("overall", row.overall.as_deref())?;
        let gate = reader.word_if_any("gate", row.gate.as_deref())?;
        let person = Person::try_from(row.person)?;
        Ok(Self { gate, report: person.last_diagnosis.zip(overall), person })
    }
}
