//! The permissions of a report, one row each, with evidence on demand.

use leptos::prelude::*;

use crate::{
    domain::{
        id::TenantId,
        probe::{Outcome, PermissionResult},
        report::Report,
    },
    say,
    ui::{judgement::outcome_tag, retold::retold},
    words::Words,
};

use super::form::{Form, Place};

const OUTCOMES: [Outcome; 7] = [
    Outcome::Proven,
    Outcome::Covered,
    Outcome::Missing,
    Outcome::Blocked,
    Outcome::Pending,
    Outcome::NotTested,
    Outcome::CouldNotCheck,
];

/// The section.
pub(super) fn section(words: Words, report: &Report, form: Form) -> AnyView {
    let tenant = report.subject.tenant;
    let rows = report.permissions.iter().enumerate();
    let rows = rows.map(|(at, result)| row(words, tenant, at, result, form)).collect_view();
    view! {
        <section class="section">
            <h2>{say!(words, "report-permissions")}</h2>
            <p>{tally(words, &report.permissions)}</p>
            <ul class="results">{rows}</ul>
            {form.aside(say!(words, "report-legend"), legend(words))}
        </section>
    }
    .into_any()
}

/// How many permissions came out how.
pub(in crate::pages) fn tally(words: Words, permissions: &[PermissionResult]) -> String {
    let counts: Vec<String> = OUTCOMES
        .iter()
        .filter_map(|outcome| {
            let count = permissions.iter().filter(|result| result.outcome == *outcome).count();
            (count > 0).then(|| counted(words, *outcome, count))
        })
        .collect();
    say!(words, "report-tally", count = permissions.len(), outcomes = words.list(&counts))
}

fn counted(words: Words, outcome: Outcome, count: usize) -> String {
    match outcome {
        Outcome::Proven => say!(words, "report-tally-proven", count = count),
        Outcome::Covered => say!(words, "report-tally-covered", count = count),
        Outcome::Missing => say!(words, "report-tally-missing", count = count),
        Outcome::Blocked => say!(words, "report-tally-blocked", count = count),
        Outcome::Pending => say!(words, "report-tally-pending", count = count),
        Outcome::NotTested => say!(words, "report-tally-not-tested", count = count),
        Outcome::CouldNotCheck => say!(words, "report-tally-could-not-check", count = count),
    }
}

fn row(words: Words, tenant: TenantId, at: usize, result: &PermissionResult, form: Form) -> AnyView {
    let retry = result.retry_at.map(|at| {
        let time = words.time_to_the_second(at);
        view! { <p class="results__retry">{say!(words, "report-retry", time = time)}</p> }
    });
    let granted =
        if result.granted { say!(words, "report-granted") } else { say!(words, "report-not-granted") };
    view! {
        <li class="results__row">
            <div class="results__head">
                <p>
                    <code class="results__scope">{result.scope.to_string()}</code>
                    <span class="results__granted">{granted}</span>
                </p>
                {outcome_tag(words, result.outcome)}
            </div>
            <p class="results__note">{retold(words, &result.note)}</p>
            {retry}
            {form.evidence(words, tenant, Place::Permission(at), &result.evidence)}
        </li>
    }
    .into_any()
}

fn meaning(words: Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Proven => say!(words, "report-outcome-proven.meaning"),
        Outcome::Covered => say!(words, "report-outcome-covered.meaning"),
        Outcome::Missing => say!(words, "report-outcome-missing.meaning"),
        Outcome::Blocked => say!(words, "report-outcome-blocked.meaning"),
        Outcome::Pending => say!(words, "report-outcome-pending.meaning"),
        Outcome::NotTested => say!(words, "report-outcome-not-tested.meaning"),
        Outcome::CouldNotCheck => say!(words, "report-outcome-could-not-check.meaning"),
    }
}

fn legend(words: Words) -> AnyView {
    let rows = OUTCOMES
        .iter()
        .map(|outcome| {
            view! {
                <div class="legend__row">
                    <dt>{outcome_tag(words, *outcome)}</dt>
                    <dd>{meaning(words, *outcome)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="legend">{rows}</dl> }.into_any()
}
