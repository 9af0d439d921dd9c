//! What was asked for and what Entra really issued.

use leptos::prelude::*;

use crate::{
    domain::{report::Report, scope::Scope},
    say,
    ui::summary_list::{code, summary_list},
    words::Words,
};

/// The section.
pub(super) fn section(words: Words, report: &Report) -> AnyView {
    let names = |scopes: &[Scope]| scopes.iter().map(|scope| code(scope.to_string())).collect::<Vec<_>>();
    let list = |scopes: Vec<AnyView>| {
        if scopes.is_empty() {
            say!(words, "report-scopes-none").into_any()
        } else {
            view! { <span class="scope-list">{scopes}</span> }.into_any()
        }
    };
    let requested: Vec<Scope> = report.requested.iter().cloned().collect();
    let issued: Vec<Scope> = report.issued.iter().cloned().collect();
    view! {
        <section class="section">
            <h2>{say!(words, "report-scopes")}</h2>
            {summary_list(
                vec![
                    (say!(words, "report-scopes-asked"), list(names(&requested))),
                    (say!(words, "report-scopes-issued"), list(names(&issued))),
                    (say!(words, "report-scopes-missing"), list(names(&report.comparison.missing))),
                    (say!(words, "report-scopes-surplus"), list(names(&report.comparison.surplus))),
                ],
            )}
        </section>
    }
    .into_any()
}
