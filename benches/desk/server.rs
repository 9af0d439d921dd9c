//! The portal as a process of its own, which also writes.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::SocketAddr,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use consentry::{
    clock::{Clock as _, SystemClock},
    domain::id::TenantId,
    store::{Store, TenantQuery},
    web::apps,
};
use tokio::time::{MissedTickBehavior, interval};

use crate::{desk, writes};

/// Tells this program to serve a database.
const SERVE: &str = "CONSENTRY_DESK_BENCH_SERVE";
/// Between two writes: 20 in a second.
const WRITE_EVERY: Duration = Duration::from_millis(50);
/// Tenants that are written to.
const BUSY: usize = 50;

/// The database to serve, when this process is the server.
pub(crate) fn asked_to_serve() -> Option<String> {
    std::env::var(SERVE).ok()
}

/// Serves until standard input ends; writes after the first line of it. Prints the port and the `Cookie` header of somebody
/// who is signed in, and at the end the number of writes.
pub(crate) async fn serve(database: &str) {
    let (listener, address) = desk::listener().await;
    let portal = desk::portal(&desk::config(database, address.port())).await;
    let cookie = desk::signed_in(&portal.store).await;
    let service = apps(&portal, &[]).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    let mut out = std::io::stdout();
    writeln!(out, "{} {cookie}", address.port()).unwrap();
    out.flush().unwrap();

    let (wake, woken) = tokio::sync::oneshot::channel();
    let input = std::thread::spawn(move || {
        let mut input = BufReader::new(std::io::stdin());
        let mut line = String::new();
        let _read = input.read_line(&mut line);
        let _woken = wake.send(());
        let _ended = input.read_to_string(&mut line);
    });
    let written = Arc::new(AtomicU64::new(0));
    let writer = tokio::spawn({
        let (store, written) = (portal.store.clone(), Arc::clone(&written));
        async move {
            drop(woken.await);
            write(&store, &written).await;
        }
    });
    tokio::task::spawn_blocking(move || input.join()).await.unwrap().unwrap();
    writer.abort();
    writeln!(out, "{}", written.load(Ordering::Relaxed)).unwrap();
}

async fn write(store: &Store, written: &AtomicU64) {
    let tenants = busy_tenants(store).await;
    let mut ticks = interval(WRITE_EVERY);
    // A write that was late is made up for.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    for number in 0.. {
        let tenant = tenants[usize::try_from(number).unwrap() % tenants.len()];
        writes::one_of_each(store, tenant, SystemClock.now(), number, &mut ticks).await;
        written.fetch_add(10, Ordering::Relaxed);
    }
}

async fn busy_tenants(store: &Store) -> Vec<TenantId> {
    let query = TenantQuery { limit: 200, ..TenantQuery::default() };
    let mut busy = Vec::new();
    for tenant in store.list_tenants(&query).await.unwrap().items {
        let runs = store.list_diagnoses(tenant.id, 20).await.unwrap();
        if busy.len() < BUSY && runs.iter().any(|run| run.overall.is_some()) {
            busy.push(tenant.id);
        }
    }
    busy
}

/// The server, as the readers see it.
pub(crate) struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<std::process::ChildStdout>,
    pub(crate) address: SocketAddr,
    pub(crate) cookie: String,
}

impl Server {
    pub(crate) async fn start(database: &str) -> Self {
        let database = database.to_owned();
        tokio::task::spawn_blocking(move || Self::spawn(&database)).await.unwrap()
    }

    fn spawn(database: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .env(SERVE, database)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let (port, cookie) = line.trim().split_once(' ').unwrap();
        let address = SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()));
        Self { child, input, output, address, cookie: cookie.to_owned() }
    }

    pub(crate) fn begin_to_write(&mut self) {
        self.input.as_mut().unwrap().write_all(b"write\n").unwrap();
    }

    /// What the process holds now, and at its highest.
    pub(crate) fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let megabytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap_or_default();
            kilobytes / 1_024
        };
        format!("{} MB now, {} MB at its highest", megabytes("VmRSS:"), megabytes("VmHWM:"))
    }

    /// Stops it and gives the number of its writes.
    pub(crate) fn stop(&mut self) -> u64 {
        self.input = None;
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        self.child.wait().unwrap();
        line.trim().parse().unwrap()
    }
}
