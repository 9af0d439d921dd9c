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

    /// Whether a statement is carried out; it has no effect when it is not.
    pub(crate) async fn accepts(&self, sql: &str) -> bool {
        self.raw.try_execute(sql).await.is_ok()
    }

    /// Every table with each of its columns.
    pub(crate) async fn columns(&self) -> Vec<(String, String)> {
        let sql = match &self.raw {
            Raw::Sqlite { .. } => "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.cid"
                .to_owned(),
            Raw::Postgres { schema, .. } => format!(
                "SELECT table_name::text, column_name::text FROM information_schema.columns \
                 WHERE table_schema = '{schema}' ORDER BY table_name, ordinal_position"
            ),
        };
        self.raw.pairs(&sql).await
    }

    /// Everything that stands in any table, as text; bytes as hexadecimal digits.
    pub(crate) async fn dump(&self) -> String {
        let mut dump = Vec::new();
        for (table, column) in self.columns().await {
            let shown = match &self.raw {
                Raw::Sqlite { .. } => format!("quote({column})"),
                Raw::Postgres { .. } => format!("quote_nullable({column}::text)"),
            };
            let rows = self.raw.pairs(&format!("SELECT '{table}.{column}', {shown} FROM {table}")).await;
            for (place, value) in rows {
                dump.push(format!("{place} {value}"));
            }
        }
        dump.join("\n")
    }

    /// Copies tables, for [`Bench::put_back`].
    pub(crate) async fn kept_aside(&self, tables: &[&str]) {
        for table in tables {
            self.execute(&format!("CREATE TABLE aside_{table} AS SELECT * FROM {table}")).await;
        }
    }

    /// Makes the tables what they were when they were copied.
    pub(crate) async fn put_back(&self) {
        let aside: std::collections::BTreeSet<String> = self
            .columns()
            .await
            .into_iter()
            .filter_map(|(table, _)| table.strip_prefix("aside_").map(str::to_owned))
            .collect();
        let mut sql = match &self.raw {
            Raw::Sqlite { .. } => "PRAGMA foreign_keys = OFF;".to_owned(),
            Raw::Postgres { .. } => "SET session_replication_role = replica;".to_owned(),
        };
        let overriding = if self.file().is_some() { "" } else { " OVERRIDING SYSTEM VALUE" };
        for table in aside {
            let (table, aside) = (&table, format!("aside_{table}"));
            for part in [
                "DELETE FROM ",
                table,
                "; INSERT INTO ",
                table,
                overriding,
                " SELECT * FROM ",
                &aside,
                "; DROP TABLE ",
                &aside,
                ";",
            ] {
                sql.push_str(part);
            }
        }
        self.execute(&sql).await;
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
        self.try_execute(sql).await.unwrap();
    }

    async fn try_execute(&self, sql: &str) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite { folder } => {
                let mut connection = SqliteConnection::connect(&sqlite_url(folder)).await?;
                let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await;
                connection.close().await?;
                done.map(drop)
            }
            Self::Postgres { server, schema } => {
                let mut connection = PgConnection::connect(server).await?;
                let sql = format!("SET search_path TO {schema}; {sql}");
                let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await;
                connection.close().await?;
                done.map(drop)
            }
        }
    }

    async fn pairs(&self, sql: &str) -> Vec<(String, String)> {
        match self {
            Self::Sqlite { folder } => {
                let mut connection = SqliteConnection::connect(&sqlite_url(folder)).await.unwrap();
                sqlx::query_as(AssertSqlSafe(sql.to_owned())).fetch_all(&mut connection).await.unwrap()
            }
            Self::Postgres { server, schema } => {
                let mut connection = PgConnection::connect(server).await.unwrap();
                let path = format!("SET search_path TO {schema}");
                sqlx::raw_sql(AssertSqlSafe(path)).execute(&mut connection).await.unwrap();
                sqlx::query_as(AssertSqlSafe(sql.to_owned())).fetch_all(&mut connection).await.unwrap()
            }
        }
    }
}

fn sqlite_url(folder: &std::path::Path) -> String {
    format!("sqlite://{}", folder.join("portal.db").display())
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
