//! The permissions of a report, one row each, with evidence on demand.

use leptos::prelude::*;

use crate::{
    domain::{
        id::TenantId,
        probe::{Outcome, PermissionResult},
        report::Report,
    },
    ui::{
        evidence::evidence,
        tag::{outcome_look, outcome_tag},
        time::time_to_the_second,
    },
    words::Words,
};

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
pub(super) fn section(report: &Report) -> AnyView {
    let tenant = report.subject.tenant;
    let rows = report.permissions.iter().map(|result| row(tenant, result)).collect_view();
    view! {
        <section class="section">
            <h2>"Permissions"</h2>
            <p>{tally(&report.permissions)}</p>
            <ul class="results">{rows}</ul>
            <details class="disclosure">
                <summary>"What the words mean"</summary>
                <div class="disclosure__body">{legend()}</div>
            </details>
        </section>
    }
    .into_any()
}

fn tally(permissions: &[PermissionResult]) -> String {
    let counts: Vec<String> = OUTCOMES
        .iter()
        .filter_map(|outcome| {
            let count = permissions.iter().filter(|result| result.outcome == *outcome).count();
            (count > 0).then(|| format!("{count} {}", outcome_look(*outcome).2.to_lowercase()))
        })
        .collect();
    format!("{} in all: {}.", permissions.len(), counts.join(", "))
}

fn row(tenant: TenantId, result: &PermissionResult) -> AnyView {
    let retry = result.retry_at.map(|at| {
        view! { <p class="results__retry">"Worth another try after " {time_to_the_second(Words::default(), at)} "."</p> }
    });
    let granted = if result.granted { "in the token" } else { "not in the token" };
    view! {
        <li class="results__row">
            <div class="results__head">
                <p>
                    <code class="results__scope">{result.scope.to_string()}</code>
                    <span class="results__granted">{granted}</span>
                </p>
                {outcome_tag(result.outcome)}
            </div>
            <p class="results__note">{result.note.clone()}</p>
            {retry}
            {evidence(Some(tenant), &result.evidence)}
        </li>
    }
    .into_any()
}

const fn meaning(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Proven => "Granted, and a request that needs this permission was answered.",
        Outcome::Covered => {
            "Granted, and the request was answered, but a stronger permission is granted too. A token cannot be \
             narrowed, so the two cannot be told apart."
        }
        Outcome::Missing => "Not in the token.",
        Outcome::Blocked => "Granted, but the mailbox or a policy stands in the way.",
        Outcome::Pending => "Approved a short while ago and not yet in tokens.",
        Outcome::NotTested => "Not asked: it needs your permission or something to test on.",
        Outcome::CouldNotCheck => "Asked, but no answer came that means anything. Never read this as good.",
    }
}

fn legend() -> AnyView {
    let rows = OUTCOMES
        .iter()
        .map(|outcome| {
            view! {
                <div class="legend__row">
                    <dt>{outcome_tag(*outcome)}</dt>
                    <dd>{meaning(*outcome)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="legend">{rows}</dl> }.into_any()
}
