use anyhow::{Context as _, bail};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::{Clock as _, SystemClock},
    config::{Config, DatabaseSetting},
    microsoft::guarded::Reach,
    server,
    store::Store,
};

/// Serves one app or several until the process is asked to stop.
pub(super) async fn serve(first: Config, others: Vec<Config>, migrate: bool) -> anyhow::Result<()> {
    if !migrate {
        for config in std::iter::once(&first).chain(&others) {
            refuse_old_database(&config.database).await?;
        }
    }
    let address = first.server.listen;
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    server::run(first, others, Reach::Internet, listener, stop_signal()).await
}

/// Brings the database up to date.
pub(super) async fn migrate(database: &DatabaseSetting) -> anyhow::Result<()> {
    let store = open(database).await?;
    let pending = store.pending_migrations().await?;
    store.migrate().await.context("the database cannot be brought up to date")?;
    let settled = store.settle_causes(SystemClock.now()).await?;
    store.close().await;
    tracing::info!(applied = pending, settled, "the database is up to date");
    Ok(())
}

async fn refuse_old_database(database: &DatabaseSetting) -> anyhow::Result<()> {
    let store = open(database).await?;
    let pending = store.pending_migrations().await?;
    store.close().await;
    if pending > 0 {
        bail!(
            "the database is {pending} migrations behind: run `consentry migrate`, or serve without --no-migrate"
        );
    }
    Ok(())
}

async fn open(database: &DatabaseSetting) -> anyhow::Result<Store> {
    let url = database.expose().parse().context("database")?;
    Store::open(&url).await.context("the database cannot be opened")
}

/// A token that is cancelled when the process is asked to stop.
pub(super) fn stop_signal() -> CancellationToken {
    let token = CancellationToken::new();
    let shutdown = token.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        tracing::info!("asked to stop");
        shutdown.cancel();
    });
    token
}

/// Waits for an interrupt from the terminal or the stop signal of a service manager or container.
async fn asked_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
