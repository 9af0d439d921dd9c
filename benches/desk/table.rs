//! The figures.

use std::{fmt::Write as _, time::Duration};

use crate::{load::Look, millis, pages::Kind};

/// A table of how long each kind of page took.
pub(crate) fn of(title: &str, kinds: &[Kind], looks: &[Look], took: Duration) -> String {
    let mut text =
        format!("\n| {title} | looks | p50 ms | p95 ms | p99 ms | longest ms |\n|---|---|---|---|---|---|\n");
    for (place, kind) in kinds.iter().enumerate() {
        row(&mut text, kind.name, looks.iter().filter(|look| look.kind == place));
    }
    row(&mut text, "all", looks.iter());
    let faults = looks.iter().filter(|look| !look.good).count();
    let count = u32::try_from(looks.len()).unwrap();
    let each_second = f64::from(count) / took.as_secs_f64();
    writeln!(text, "\n{each_second:.0} pages a second, {faults} wrong answers").unwrap();
    text
}

fn row<'a>(text: &mut String, name: &str, looks: impl Iterator<Item = &'a Look>) {
    let mut times: Vec<Duration> = looks.map(|look| look.took).collect();
    times.sort();
    let Some(longest) = times.last() else { return };
    let at = |per_mille: usize| times[(times.len() * per_mille / 1_000).min(times.len() - 1)];
    let [p50, p95, p99] = [500, 950, 990].map(|part| millis(at(part)));
    let count = times.len();
    writeln!(text, "| {name} | {count} | {p50:.1} | {p95:.1} | {p99:.1} | {:.1} |", millis(*longest))
        .unwrap();
}
