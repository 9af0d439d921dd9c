//! How quick the support desk is over a made-up world: readers over HTTP on loopback while rows go in.
//!
//! ```text
//! scripts/bench-desk.sh
//! cargo bench --features demo --bench desk -- --tenants 1000 --seconds 10 --database sqlite
//! ```
//!
//! The server is a process of its own, so that its memory is its own; it writes as well, since a SQLite file belongs to one
//! process. Readers and, on PostgreSQL, the database share the cores with it, and what they cost is in the figures.
#![expect(clippy::unwrap_used, reason = "a step that fails ends the benchmark")]

use std::{
    io::Write as _,
    path::PathBuf,
    time::{Duration, Instant},
};

use consentry::{fleet::fill, store::Store};

#[path = "../../tests/query_plans/desk.rs"]
mod desk;
mod http;
mod load;
mod options;
mod pages;
mod place;
mod server;
mod table;
#[path = "../../tests/query_plans/writes.rs"]
mod writes;

use options::Options;
use place::Place;
use server::Server;

const THREADS: usize = 2;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(THREADS).enable_all().build();
    let runtime = runtime.unwrap();
    if let Some(database) = server::asked_to_serve() {
        runtime.block_on(server::serve(&database));
        return;
    }
    let faults = runtime.block_on(measure(&Options::of_process()));
    assert!(faults == 0, "{faults} answers were not what was asked for");
}

/// Gives the number of wrong answers.
async fn measure(options: &Options) -> usize {
    let place = Place::prepare(options).await;
    let config = desk::config(&place.database, 1);
    let store = Store::open(&place.database.parse().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    if !place.is_filled {
        let started = Instant::now();
        let plan = desk::plan(&config, options.tenants);
        let filled = fill(&store, &plan, |done| {
            if done.is_multiple_of(1_000) {
                say(&format!("  {done} tenants, {:.0} s", started.elapsed().as_secs_f64()));
            }
        });
        let filled = filled.await.unwrap();
        let events = filled.events();
        say(&format!("filled in {:.0} s: {filled:?}, {events} events", started.elapsed().as_secs_f64()));
        place.note_filled();
    }
    let kinds = pages::kinds(&store).await;
    store.close().await;

    let started = Instant::now();
    let mut server = Server::start(&place.database).await;
    say(&format!("server ready after {:.1} s; {}", started.elapsed().as_secs_f64(), server.memory()));
    let kinds = pages::with_next_pages(kinds, &server).await;
    server.begin_to_write();
    let mut faults = 0;
    load::closed_loop(&server, &kinds, options.warm_up()).await;
    for (name, rate) in [("32 readers, one page after the other", None), ("100 pages a second", Some(100))] {
        let started = Instant::now();
        let seen = match rate {
            None => load::closed_loop(&server, &kinds, options.time()).await,
            Some(rate) => load::at_rate(&server, &kinds, options.time(), rate).await,
        };
        let took = started.elapsed();
        say(&table::of(&format!("{}, {name}", place.engine), &kinds, &seen, took));
        faults += seen.iter().filter(|look| !look.good).count();
    }
    say(&format!("server: {}; {} writes", server.memory(), server.stop()));
    place.remove(options.keep).await;
    faults
}

fn say(text: &str) {
    std::io::stdout().write_all(format!("{text}\n").as_bytes()).unwrap();
}

/// Where the benchmark keeps its files.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("desk")
}

/// A time in milliseconds.
fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
