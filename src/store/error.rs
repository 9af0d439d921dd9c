//! What can go wrong with the database, split by who has to look at it.

use std::{fmt, path::PathBuf};

use sqlx::{error::ErrorKind, migrate::MigrateError};

/// A failure of the store. Neither its text nor its `Debug` form holds values of a row.
#[derive(thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("the database did not carry out a statement")]
    Driver(#[source] sqlx::Error),
    /// The SQLite file could not be made or opened.
    #[error("the database file {} could not be opened", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A stored value does not have the form this program writes.
    #[error("row {id} of {table}: the column {column} cannot be read: {reason}")]
    InconsistentRow {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What names the row.
        id: String,
        /// What is wrong with the value, without the value.
        reason: String,
    },
    /// A value could not be written as JSON.
    #[error("a value for {table} cannot be written as JSON")]
    Unwritable {
        /// The table.
        table: &'static str,
    },
    /// The write contradicts what is stored.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// A write that has to change one row changed none or several.
    #[error("a write to {table} met {rows} rows instead of one")]
    NotOneRow {
        /// The table.
        table: &'static str,
        /// The rows met.
        rows: u64,
    },
    /// The schema could not be brought to this program's version.
    #[error("the database could not be migrated")]
    Migration(#[source] MigrateError),
}

/// How a write contradicts what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// Somebody else changed the row since it was read. Reading it again and repeating the change is the way out.
    #[error("the row was changed by somebody else in the meantime")]
    Stale,
    /// A row with the same key exists.
    #[error("a row with the same key exists already")]
    Duplicate,
    /// The row names another one that does not exist.
    #[error("the row belongs to another row that does not exist")]
    Orphan,
}

// PostgreSQL puts key and row values into the details of its errors, which their `Debug` form prints.
impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Driver(source) => write!(f, "{self}: {source}"),
            Self::File { source, .. } => write!(f, "{self}: {source}"),
            Self::Migration(source) => write!(f, "{self}: {source}"),
            _ => write!(f, "{self}"),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error().map(sqlx::error::DatabaseError::kind) {
            Some(ErrorKind::UniqueViolation) => Self::Conflict(Conflict::Duplicate),
            Some(ErrorKind::ForeignKeyViolation) => Self::Conflict(Conflict::Orphan),
            _ => Self::Driver(error),
        }
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        Self::Migration(error)
    }
}

/// Refuses a write that did not meet exactly one row; inside a transaction that undoes it.
pub(super) const fn ensure_one_row(table: &'static str, rows: u64) -> Result<(), StoreError> {
    if rows == 1 { Ok(()) } else { Err(StoreError::NotOneRow { table, rows }) }
}
