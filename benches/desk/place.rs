//! The database that is measured.
#![expect(clippy::disallowed_methods, reason = "a schema for the benchmark is made behind the store")]

use std::{fs, path::PathBuf};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::options::{Kind, Options};

const SERVER: &str = "CONSENTRY_TEST_POSTGRES";
const SCHEMA: &str = "desk_benchmark";

pub(crate) struct Place {
    pub(crate) database: String,
    pub(crate) engine: &'static str,
    /// It holds the world from the last time.
    pub(crate) is_filled: bool,
    note: PathBuf,
    server: Option<String>,
}

impl Place {
    /// A new one, or the one that was kept with as many customers.
    pub(crate) async fn prepare(options: &Options) -> Self {
        let folder = crate::folder();
        let note = folder.join(format!("{}.filled", options.tenants));
        match options.kind {
            Kind::Sqlite => {
                let is_filled = options.keep && note.exists();
                if !is_filled && folder.exists() {
                    fs::remove_dir_all(&folder).unwrap();
                }
                fs::create_dir_all(&folder).unwrap();
                let database = format!("sqlite://{}", folder.join("desk.sqlite").display());
                Self { database, engine: "SQLite", is_filled, note, server: None }
            }
            Kind::Postgres => {
                let server = std::env::var(SERVER).unwrap();
                execute(&server, &format!("DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")).await;
                execute(&server, &format!("CREATE SCHEMA {SCHEMA}")).await;
                let mark = if server.contains('?') { '&' } else { '?' };
                let database = format!("{server}{mark}options[search_path]={SCHEMA}");
                Self { database, engine: "PostgreSQL", is_filled: false, note, server: Some(server) }
            }
        }
    }

    pub(crate) fn note_filled(&self) {
        if self.server.is_none() {
            fs::write(&self.note, "").unwrap();
        }
    }

    /// Removes it, unless it is to be kept.
    pub(crate) async fn remove(self, keep: bool) {
        match self.server {
            _ if keep => {}
            None => fs::remove_dir_all(crate::folder()).unwrap(),
            Some(server) => execute(&server, &format!("DROP SCHEMA {SCHEMA} CASCADE")).await,
        }
    }
}

async fn execute(server: &str, sql: &str) {
    let mut connection = PgConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}
