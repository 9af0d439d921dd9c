//! A fresh database for each test, on either engine.

#![expect(
    clippy::disallowed_methods,
    reason = "names of throwaway databases are random, and SQL goes in behind the store"
)]

use std::{io::Write as _, path::PathBuf};

use consentry::store::{DatabaseUrl, Store};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use uuid::Uuid;

/// The environment variable that names the PostgreSQL server.
const SERVER: &str = "CONSENTRY_TEST_POSTGRES";

/// An open store and the way to its database around it.
pub(crate) struct Bench {
    pub(crate) store: Store,
    pub(crate) url: DatabaseUrl,
    raw: Raw,
}

enum Raw {
    Sqlite { folder: PathBuf },
    Postgres { server: String, schema: String },
}

impl Bench {
    /// A migrated database in a file of its own.
    pub(crate) async fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(format!("consentry-store-{}", Uuid::new_v4()));
        std::fs::create_dir(&folder).unwrap();
        let url = folder.join("portal.db").display().to_string();
        Self::open(&url, Raw::Sqlite { folder }).await
    }

    /// A migrated schema of its own, or `None` when no server is named.
    pub(crate) async fn postgres(test: &str) -> Option<Self> {
        let Ok(server) = std::env::var(SERVER) else {
            // Not `eprintln!`: what that prints is hidden when the test passes.
            let line = format!("skipped: {test} on PostgreSQL, since {SERVER} is not set\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return None;
        };
        let schema = format!("store_{}", Uuid::new_v4().simple());
        let raw = Raw::Postgres { server: server.clone(), schema: schema.clone() };
        raw.execute(&format!("CREATE SCHEMA {schema}")).await;
        let mark = if server.contains('?') { '&' } else { '?' };
        Some(Self::open(&format!("{server}{mark}options[search_path]={schema}"), raw).await)
    }

    async fn open(url: &str, raw: Raw) -> Self {
        let url: DatabaseUrl = url.parse().unwrap();
        let store = Store::open(&url).await.unwrap();
        store.migrate().await.unwrap();
        Self { store, url, raw }
    }

    /// Runs a statement behind the store's back.
    pub(crate) async fn execute(&self, sql: &str) {
        self.raw.execute(sql).await;
    }

    /// The file, on SQLite.
    pub(crate) fn file(&self) -> Option<PathBuf> {
        match &self.raw {
            Raw::Sqlite { folder } => Some(folder.join("portal.db")),
            Raw::Postgres { .. } => None,
        }
    }

    /// Closes and removes the database.
    pub(crate) async fn remove(self) {
        self.store.close().await;
        match &self.raw {
            Raw::Sqlite { folder } => std::fs::remove_dir_all(folder).unwrap(),
            Raw::Postgres { schema, .. } => self.raw.execute(&format!("DROP SCHEMA {schema} CASCADE")).await,
        }
    }
}

impl Raw {
    async fn execute(&self, sql: &str) {
        match self {
            Self::Sqlite { folder } => {
                let url = format!("sqlite://{}", folder.join("portal.db").display());
                let mut connection = SqliteConnection::connect(&url).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Self::Postgres { server, schema } => {
                let mut connection = PgConnection::connect(server).await.unwrap();
                let sql = format!("SET search_path TO {schema}; {sql}");
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
        }
    }
}

/// Makes one test an engine of each named function, which takes a `&Bench`.
macro_rules! on_every_engine {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let bench = crate::bench::Bench::sqlite().await;
                    super::$test(&bench).await;
                    bench.remove().await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let Some(bench) = crate::bench::Bench::postgres(stringify!($test)).await else { return };
                    super::$test(&bench).await;
                    bench.remove().await;
                }
            )+
        }
    };
}
pub(crate) use on_every_engine;
