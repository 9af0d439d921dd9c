//! A trend by week: the chart, and the table with the same numbers.

use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;

use super::tenants::thousands;
use crate::{
    domain::cause::Week,
    ui::{
        chart::{Chart, chart},
        time::day,
    },
    words::Words,
};

/// The day on which each week ends, the oldest first.
pub(super) fn week_ends(now: Timestamp, weeks: usize) -> Vec<Timestamp> {
    let ago = |week| {
        let days = i64::try_from(week).unwrap_or_default().saturating_mul(7);
        now.saturating_sub(SignedDuration::from_hours(days.saturating_mul(24))).unwrap_or(Timestamp::MIN)
    };
    (0..weeks).rev().map(ago).collect()
}

/// What the bars say.
fn description(bars: &[u64], ends: &[Timestamp]) -> String {
    let words = Words::default();
    let (Some(first), Some(last)) = (bars.first().zip(ends.first()), bars.last().zip(ends.last())) else {
        return String::new();
    };
    format!(
        "From {} in the week to {} to {} in the week to {}; the most: {}.",
        thousands(*first.0),
        words.day(*first.1),
        thousands(*last.0),
        words.day(*last.1),
        thousands(bars.iter().copied().max().unwrap_or_default())
    )
}

fn drawing(id: &str, title: String, bars: Vec<u64>, ends: &[Timestamp], small: bool) -> AnyView {
    let description = description(&bars, ends);
    chart(&Chart { id: id.to_owned(), title, description, bars, small })
}

/// A small chart for a row of a table.
pub(super) fn row_chart(id: &str, title: String, bars: Vec<u64>, ends: &[Timestamp]) -> AnyView {
    drawing(id, title, bars, ends, true)
}

/// A chart with the same numbers in a table beside it.
pub(super) fn chart_and_table(
    id: &str,
    title: &'static str,
    weeks: &[Week],
    now: Timestamp,
    flows: bool,
) -> AnyView {
    let levels = weeks.iter().map(|week| week.tenants).collect();
    view! {
        <div class="trend-pair">
            {figure(id, title, levels, now)}
            <details class="trend-numbers" open>
                <summary>"The numbers as a table"</summary>
                {week_table(title, weeks, now, flows)}
            </details>
        </div>
    }
    .into_any()
}

/// A chart with its scale in words.
fn figure(id: &str, title: &str, bars: Vec<u64>, now: Timestamp) -> AnyView {
    let ends = week_ends(now, bars.len());
    let most = bars.iter().copied().max().unwrap_or_default();
    let first = ends.first().map(|end| day(Words::default(), *end));
    let last = ends.last().map(|end| day(Words::default(), *end));
    view! {
        <figure class="trend">
            <figcaption class="trend__most">"At the end of each week. The highest bar: " {thousands(most)}</figcaption>
            {drawing(id, title.to_owned(), bars, &ends, false)}
            <p class="trend__span"><span>"Week to " {first}</span> <span>"Week to " {last}</span></p>
        </figure>
    }
    .into_any()
}

/// The numbers of each week, the latest first. Who came and went is left out where it would count a tenant twice.
fn week_table(caption: &'static str, weeks: &[Week], now: Timestamp, flows: bool) -> AnyView {
    let ends = week_ends(now, weeks.len());
    let rows = weeks
        .iter()
        .zip(ends)
        .rev()
        .map(|(week, end)| {
            let flow = flows.then(|| {
                view! {
                    <td class="number">{thousands(week.flow.came)}</td>
                    <td class="number">{thousands(week.flow.went)}</td>
                }
            });
            view! {
                <tr>
                    <th scope="row">{end.strftime("%Y-%m-%d").to_string()}</th>
                    <td class="number">{thousands(week.tenants)}</td>
                    {flow}
                </tr>
            }
        })
        .collect_view();
    let heads = flows.then(|| {
        view! {
            <th scope="col" class="number">"Came"</th>
            <th scope="col" class="number">"Left"</th>
        }
    });
    view! {
        <div class="table-frame table-frame--narrow" role="region" aria-label="The numbers as a table" tabindex="0">
            <table class="table table--dense">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">"Week to"</th>
                        <th scope="col" class="number">"Tenants"</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
