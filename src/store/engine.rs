//! The two engines: how each is connected to, and how one method body runs on either.

use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    Connection as _, PgPool, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{
    error::StoreError,
    url::{DatabaseUrl, Target},
};

/// As many as it takes to keep a page of many statements from waiting at each of them (docs/performance.md). Each holds
/// about 2 MB of the file.
const SQLITE_READERS: u32 = 16;
const POSTGRES_CONNECTIONS: u32 = 16;
/// A connection that was used within this time is there: asking it first would cost every statement a round trip.
const SURELY_THERE: Duration = Duration::from_secs(5);
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

/// A database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file on one machine.
    Sqlite,
    /// A server, for several replicas.
    Postgres,
}

#[derive(Clone)]
pub(super) enum Pool {
    /// SQLite takes one writer at a time. With exactly one connection writers queue here, in order, instead of
    /// racing for the file's lock. In memory both are the same single connection.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

impl Pool {
    pub(super) async fn connect(url: &DatabaseUrl) -> Result<Self, StoreError> {
        match url.target() {
            Target::File(path) => open_file(path).await,
            Target::Memory => {
                let options = SqliteConnectOptions::from_str("sqlite::memory:")?.foreign_keys(true);
                let pool = single_connection().connect_with(options).await?;
                Ok(Self::Sqlite { read: pool.clone(), write: pool })
            }
            Target::Postgres(options) => {
                let pool = PgPoolOptions::new()
                    .max_connections(POSTGRES_CONNECTIONS)
                    .acquire_timeout(ACQUIRE_TIMEOUT)
                    .test_before_acquire(false)
                    .before_acquire(|connection, used| {
                        Box::pin(async move {
                            if used.idle_for > SURELY_THERE {
                                connection.ping().await?;
                            }
                            Ok(true)
                        })
                    })
                    .connect_with(options.as_ref().clone())
                    .await?;
                Ok(Self::Postgres(pool))
            }
        }
    }
}

async fn open_file(path: &Path) -> Result<Pool, StoreError> {
    create_private(path).map_err(|source| StoreError::File { path: path.to_owned(), source })?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        // What was removed is written over, so that erased data is not in the file either.
        .pragma("secure_delete", "ON")
        .busy_timeout(BUSY_TIMEOUT);
    let write = single_connection().connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(false)
        .connect_with(options.pragma("query_only", "ON"))
        .await?;
    Ok(Pool::Sqlite { read, write })
}

fn single_connection() -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .min_connections(1)
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(false)
}

/// Creates the file for its owner only, if there is none. SQLite gives the files it keeps beside it the same mode.
fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Runs a body that only reads, once per engine, with a connection under the given name.
macro_rules! reading {
    ($store:expr, $connection:ident => $body:expr) => {
        match &$store.pool {
            $crate::store::engine::Pool::Sqlite { read, .. } => {
                let mut acquired = read.acquire().await?;
                let $connection = &mut *acquired;
                $body
            }
            $crate::store::engine::Pool::Postgres(pool) => {
                let mut acquired = pool.acquire().await?;
                let $connection = &mut *acquired;
                $body
            }
        }
    };
}

/// Runs a body in one transaction, once per engine, with a connection under the given name. Leaving the body early
/// rolls back. SQLite takes the write lock at the beginning: a transaction that upgrades later fails at once when
/// another process writes, whatever the busy timeout (SQLite, "Transactions", §2.2).
macro_rules! writing {
    ($store:expr, $connection:ident => $body:expr) => {
        match &$store.pool {
            $crate::store::engine::Pool::Sqlite { write, .. } => {
                let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
                let value = {
                    let $connection = &mut *transaction;
                    $body
                };
                transaction.commit().await?;
                value
            }
            $crate::store::engine::Pool::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                let value = {
                    let $connection = &mut *transaction;
                    $body
                };
                transaction.commit().await?;
                value
            }
        }
    };
}

pub(super) use {reading, writing};
