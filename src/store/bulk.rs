//! Many made-up rows at once: how the demo and the benchmark fill a database. What other statements derive from a row,
//! such as the state that a tenant shows, has to be in the rows already; a test holds it against those statements.

use sqlx::{Postgres, QueryBuilder, Sqlite};
use uuid::Uuid;

use super::{Store, audit::chain::EntryHash, engine::Pool, error::StoreError};
use crate::secret::Digest;

mod log;
mod rows;

pub use log::LogParties;
pub use rows::TenantSeed;

/// Bound values of one statement at most, far below the limits of both engines (SQLite 32,766, PostgreSQL 65,535).
const BOUND: usize = 9_000;

/// A table and the columns that are filled.
#[derive(Debug)]
struct Table {
    name: &'static str,
    columns: &'static [&'static str],
}

/// What stands in a column.
#[derive(Debug)]
enum Cell {
    Id(Option<Uuid>),
    Text(Option<String>),
    Bytes(Vec<u8>),
    Number(Option<i64>),
    Flag(bool),
}

/// Rows on their way into the database.
#[derive(Debug, Default)]
pub struct Bulk {
    /// By table, in the order in which foreign keys allow them in.
    tables: [Vec<Vec<Cell>>; rows::TABLES.len()],
    /// The number and hash of the last entry among them of the audit log.
    log_head: Option<(i64, EntryHash)>,
}

macro_rules! insert_all {
    ($database:ty, $connection:expr, $bulk:expr) => {
        for (table, rows) in rows::TABLES.iter().zip(&$bulk.tables) {
            for rows in rows.chunks(BOUND / table.columns.len()) {
                let mut query = QueryBuilder::<$database>::new(table.head());
                query.push_values(rows, |mut row, cells| {
                    for cell in cells {
                        match cell {
                            Cell::Id(value) => row.push_bind(*value),
                            Cell::Text(value) => row.push_bind(value.as_deref()),
                            Cell::Bytes(value) => row.push_bind(value.as_slice()),
                            Cell::Number(value) => row.push_bind(*value),
                            Cell::Flag(value) => row.push_bind(*value),
                        };
                    }
                });
                query.build().execute($connection).await?;
            }
        }
        if let Some((number, hash)) = &$bulk.log_head {
            sqlx::query("UPDATE audit_head SET number = $1, hash = $2 WHERE one = 1")
                .bind(*number)
                .bind(&hash.as_bytes()[..])
                .execute($connection)
                .await?;
        }
    };
}

impl Table {
    fn head(&self) -> String {
        format!("INSERT INTO {} ({}) ", self.name, self.columns.join(", "))
    }
}

impl Store {
    /// Inserts everything in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a row is there already or belongs to nothing.
    pub async fn insert_bulk(&self, bulk: &Bulk) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite { write, .. } => {
                let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
                insert_all!(Sqlite, &mut *transaction, bulk);
                transaction.commit().await?;
            }
            Pool::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                insert_all!(Postgres, &mut *transaction, bulk);
                transaction.commit().await?;
            }
        }
        Ok(())
    }

    /// Lets the engine look at what was inserted, as it does by itself after a while: PostgreSQL gathers statistics, and
    /// SQLite's log goes into its file.
    pub async fn settle_bulk(&self) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite { write, .. } => {
                sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await?;
            }
            Pool::Postgres(pool) => {
                sqlx::query("VACUUM ANALYZE").execute(pool).await?;
            }
        }
        Ok(())
    }
}

impl From<Uuid> for Cell {
    fn from(value: Uuid) -> Self {
        Self::Id(Some(value))
    }
}

impl From<Option<Uuid>> for Cell {
    fn from(value: Option<Uuid>) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for Cell {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self::Text(Some(value))
    }
}

impl From<Option<String>> for Cell {
    fn from(value: Option<String>) -> Self {
        Self::Text(value)
    }
}

impl From<&Digest> for Cell {
    fn from(value: &Digest) -> Self {
        Self::Bytes(value.as_bytes().to_vec())
    }
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self::Number(Some(value))
    }
}

impl From<Option<i64>> for Cell {
    fn from(value: Option<i64>) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Cell {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}
