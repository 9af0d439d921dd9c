//! How long diagnoses take beside the chain of calls that they cannot be shorter than:
//!
//! ```text
//! cargo bench --features demo --bench diagnosis
//! ```
//!
//! The simulated Microsoft waits before each answer. It has threads of its own and shares the cores, so that its own work
//! is measured as well.
#![expect(clippy::unwrap_used, reason = "a step that fails ends the benchmark")]

use std::{
    fmt::Write as _,
    io::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use consentry::domain::report::Overall;
use futures_util::future::join_all;

#[path = "../../tests/microsoft/browse.rs"]
mod browse;
mod chain;
#[path = "../../tests/portal/folder.rs"]
mod folder;
#[expect(dead_code, reason = "the tests of the portal live in the demo world")]
#[path = "../../tests/portal/settings.rs"]
mod settings;
mod world;

use world::{Person, World};

/// How long Microsoft takes for each answer.
const LATENCY: Duration = Duration::from_millis(300);
/// Threads of the portal, and of the simulated Microsoft.
const THREADS: usize = 2;
const ALONE: usize = 5;
const AT_ONCE: usize = 100;
/// What design and promise ask for.
const MOST_ALONE: f64 = 1.2;
const MOST_AT_ONCE: f64 = 1.5;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(THREADS).enable_all().build();
    let text = runtime.unwrap().block_on(measure());
    std::io::stdout().write_all(text.as_bytes()).unwrap();
}

async fn measure() -> String {
    let world = Arc::new(World::start(ALONE + AT_ONCE).await);
    let mut people = world.everybody().await;
    let at_once = people.split_off(ALONE);
    world.slow_down(LATENCY);

    let mut alone = Vec::new();
    let mut longest = Vec::new();
    for person in &people {
        world.forget_calls();
        alone.push(diagnose(&world, person).await);
        // The first has to look at the domain and to find the endpoints as well.
        let chain = chain::longest(&world.calls());
        if chain.len() > longest.len() {
            longest = chain;
        }
    }
    let least = LATENCY * u32::try_from(longest.len()).unwrap();
    // In tasks of their own, as the portal runs them.
    let running = at_once.into_iter().map(|person| {
        let world = Arc::clone(&world);
        tokio::spawn(async move { diagnose(&world, &person).await })
    });
    let together: Vec<Duration> = join_all(running).await.into_iter().collect::<Result<_, _>>().unwrap();

    let mut text = format!(
        "Each answer after {} ms. Longest chain, {} calls, {} ms:\n  {}\n\n{:<24}{:>10}{:>10}{:>10}{:>10}  target\n",
        LATENCY.as_millis(),
        longest.len(),
        least.as_millis(),
        longest.join(" → "),
        "wall time ÷ chain",
        "runs",
        "median",
        "max",
        "max, ms"
    );
    row(&mut text, "one at a time", &alone, least, MOST_ALONE);
    row(&mut text, &format!("{AT_ONCE} at once"), &together, least, MOST_AT_ONCE);
    text
}

/// Every test there is, and every permission seen to answer: anything less would be a shorter diagnosis.
async fn diagnose(world: &World, person: &Person) -> Duration {
    let started = Instant::now();
    let report = world.diagnose(person).await;
    let took = started.elapsed();
    assert_eq!(report.overall, Overall::Works, "{:#?}", report.findings);
    took
}

fn row(text: &mut String, name: &str, times: &[Duration], least: Duration, target: f64) {
    let mut times = times.to_vec();
    times.sort();
    let (median, max) = (times[times.len() / 2], times[times.len() - 1]);
    let ratio = |time: Duration| time.as_secs_f64() / least.as_secs_f64();
    let kept = if ratio(max) <= target { "kept" } else { "missed" };
    writeln!(
        text,
        "{name:<24}{:>10}{:>10.3}{:>10.3}{:>10}  {target} {kept}",
        times.len(),
        ratio(median),
        ratio(max),
        max.as_millis()
    )
    .unwrap();
}
