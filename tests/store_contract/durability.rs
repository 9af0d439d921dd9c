//! Opening, migrating, and what is left after a crash.

use std::process::Command;

use consentry::store::{DatabaseUrl, Engine, Store, StoreError};

use crate::{
    bench::{Bench, on_every_engine},
    samples::{TENANT, at, contoso},
};

on_every_engine!(
    migrating_twice_is_migrating_once,
    a_newer_database_is_refused,
    another_store_sees_what_was_written
);

/// Names the database to the process that is to crash.
const CRASH: &str = "CONSENTRY_TEST_CRASH";

async fn migrating_twice_is_migrating_once(bench: &Bench) {
    let store = &bench.store;
    store.ping().await.unwrap();
    assert_eq!(store.pending_migrations().await.unwrap(), 0);
    store.migrate().await.unwrap();
    bench.execute("DELETE FROM _sqlx_migrations").await;
    assert!(store.pending_migrations().await.unwrap() > 0);
    let expected = if bench.file().is_some() { Engine::Sqlite } else { Engine::Postgres };
    assert_eq!(store.engine(), expected);
}

async fn a_newer_database_is_refused(bench: &Bench) {
    let newest = "UPDATE _sqlx_migrations SET version = 9999 \
                  WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)";
    bench.execute(newest).await;
    let error = bench.store.migrate().await.unwrap_err();
    assert!(matches!(error, StoreError::Migration(_)), "{error}");
}

async fn another_store_sees_what_was_written(bench: &Bench) {
    contoso(&bench.store).await;
    let other = Store::open(&bench.url).await.unwrap();
    assert_eq!(other.list_people(TENANT).await.unwrap().len(), 2);
    other.close().await;
    assert!(other.ping().await.is_err());
}

#[tokio::test]
async fn a_crash_loses_nothing_that_was_written() {
    let bench = Bench::sqlite().await;
    bench.store.close().await;
    let file = bench.file().unwrap();
    let crashed = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "durability::write_and_crash", "--ignored"])
        .env(CRASH, &file)
        .output()
        .unwrap();
    assert!(!crashed.status.success(), "it was to crash");

    let store = Store::open(&bench.url).await.unwrap();
    let record = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((record.name.as_deref(), record.seen_at), (Some("Contoso"), at(0)));
    assert_eq!(store.list_people(TENANT).await.unwrap().len(), 2);
    store.close().await;
    bench.remove().await;
}

/// The other process of the test above.
#[tokio::test]
#[ignore = "it crashes; the test above starts it"]
async fn write_and_crash() {
    let Some(file) = std::env::var_os(CRASH) else {
        return;
    };
    let url: DatabaseUrl = file.to_str().unwrap().parse().unwrap();
    let store = Store::open(&url).await.unwrap();
    contoso(&store).await;
    std::process::abort();
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::sqlite().await;
    contoso(&bench.store).await;
    let folder = bench.file().unwrap().parent().unwrap().to_owned();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{entry:?}");
    }
    bench.remove().await;
}

#[tokio::test]
async fn a_database_in_memory_lasts_as_long_as_its_store() {
    let url: DatabaseUrl = "sqlite::memory:".parse().unwrap();
    let store = Store::open(&url).await.unwrap();
    assert!(store.pending_migrations().await.unwrap() > 0);
    store.migrate().await.unwrap();
    contoso(&store).await;
    assert_eq!(store.clone().list_people(TENANT).await.unwrap().len(), 2);
    let other = Store::open(&url).await.unwrap();
    assert!(other.find_tenant(TENANT).await.is_err(), "it has no tables");
}

#[tokio::test]
async fn a_folder_that_does_not_exist_is_named() {
    let url: DatabaseUrl = "/nonexistent/folder/portal.db".parse().unwrap();
    let error = Store::open(&url).await.unwrap_err();
    assert!(matches!(error, StoreError::File { .. }) && error.to_string().contains("portal.db"), "{error}");
}
