//! Erasing a tenant or a person from every table. The lists say for each table what becomes of its rows; a test reads the
//! schema and fails when a table is missing here.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    forgetting::Forgotten,
    id::{ObjectId, TenantId},
};

mod steps;

pub use steps::{HOLDS_NOBODY, Step, of_person, of_tenant};

use steps::DOCUMENTS;

/// Whom an erasure is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Identifier of the erasure.
    pub id: Uuid,
    /// The tenant.
    pub tenant: TenantId,
    /// The person in it; `None` for the whole tenant.
    pub person: Option<ObjectId>,
    /// The person's name, so that it can be looked for in documents.
    pub name: String,
    /// The person's sign-in name, for the same.
    pub username: String,
    /// Whether the audit log has it already.
    pub recorded: bool,
    /// When it was asked for.
    pub created_at: Timestamp,
}

impl Erasure {
    /// The steps in their order.
    pub const fn steps(&self) -> &'static [Step] {
        match self.person {
            Some(_) => of_person(),
            None => of_tenant(),
        }
    }
}

/// Binds the tenant, and the person where the steps are those of a person.
macro_rules! bound {
    ($erasure:expr, $statement:expr) => {{
        let statement = $statement.bind($erasure.tenant.uuid());
        match $erasure.person {
            Some(person) => statement.bind(person.uuid()),
            None => statement,
        }
    }};
}

impl Store {
    /// Notes an erasure before its first step, so that a crash does not end it.
    pub async fn begin_erasure(&self, erasure: &Erasure) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO erasures (id, tenant, person, name, username, recorded, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(erasure.id)
            .bind(erasure.tenant.uuid())
            .bind(erasure.person.map(ObjectId::uuid))
            .bind(text(&erasure.name))
            .bind(text(&erasure.username))
            .bind(erasure.recorded)
            .bind(micros(erasure.created_at))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Notes that the audit log has an erasure.
    pub async fn erasure_recorded(&self, id: Uuid) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("UPDATE erasures SET recorded = $2 WHERE id = $1")
                .bind(id)
                .bind(true)
                .execute(&mut *connection)
                .await?;
        });
        Ok(())
    }

    /// Forgets an erasure whose steps are done. On SQLite its journal is emptied too, in which erased rows would stand on
    /// until it is written over.
    pub async fn end_erasure(&self, id: Uuid) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query("DELETE FROM erasures WHERE id = $1").bind(id).execute(&mut *connection).await?;
        });
        self.empty_journal().await
    }

    /// Erasures that were begun and have not ended, oldest first.
    pub async fn erasures_under_way(&self) -> Result<Vec<Erasure>, StoreError> {
        type Row = (Uuid, Uuid, Option<Uuid>, String, String, bool, i64);
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, tenant, person, name, username, recorded, created_at FROM erasures \
                 ORDER BY created_at, id",
            )
            .fetch_all(&mut *connection)
            .await?
        });
        let read = |(id, tenant, person, name, username, recorded, at): Row| {
            Ok(Erasure {
                id,
                tenant: TenantId::new(tenant),
                person: person.map(ObjectId::new),
                name,
                username,
                recorded,
                created_at: RowReader { table: "erasures", id }.time("created_at", at)?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// How many rows a step is about.
    pub async fn count_step(&self, erasure: &Erasure, step: &Step) -> Result<i64, StoreError> {
        Ok(reading!(self, connection => {
            let statement = sqlx::query_scalar(step.count().sql());
            bound!(erasure, statement).fetch_one(&mut *connection).await?
        }))
    }

    /// Carries out a step. Gives the number of rows.
    pub async fn carry_out(&self, erasure: &Erasure, step: &Step) -> Result<u64, StoreError> {
        Ok(writing!(self, connection => {
            let statement = sqlx::query(step.statement().sql());
            bound!(erasure, statement).execute(&mut *connection).await?.rows_affected()
        }))
    }

    /// Takes a person out of the documents that stay. `everywhere` looks at those of all tenants, for the vendor's own
    /// people. Gives the number of documents changed.
    pub async fn forget_in_documents(
        &self,
        tenant: TenantId,
        forgotten: &Forgotten,
        everywhere: bool,
    ) -> Result<u64, StoreError> {
        let mut changed = 0;
        for document in DOCUMENTS {
            let rows: Vec<Uuid> = reading!(self, connection => {
                let statement = sqlx::query_scalar(document.rows(everywhere).sql());
                let statement = if everywhere { statement } else { statement.bind(tenant.uuid()) };
                statement.fetch_all(&mut *connection).await?
            });
            for id in rows {
                let texts: Vec<Option<String>> = reading!(self, connection => {
                    sqlx::query_scalar(document.read().sql())
                        .bind(id)
                        .fetch_all(&mut *connection)
                        .await?
                });
                for old in texts.into_iter().flatten() {
                    let Some(new) = forgotten.out_of(&old) else { continue };
                    changed += writing!(self, connection => {
                        sqlx::query(document.write().sql())
                            .bind(id)
                            .bind(old.as_str())
                            .bind(new.as_str())
                            .execute(&mut *connection)
                            .await?
                            .rows_affected()
                    });
                }
            }
        }
        Ok(changed)
    }
}
