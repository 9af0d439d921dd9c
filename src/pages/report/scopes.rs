//! What was asked for and what Entra really issued.

use leptos::prelude::*;

use crate::{
    domain::{report::Report, scope::Scope},
    ui::summary_list::{code, summary_list},
};

/// The section.
pub(super) fn section(report: &Report) -> AnyView {
    let names = |scopes: &[Scope]| scopes.iter().map(|scope| code(scope.to_string())).collect::<Vec<_>>();
    let list = |scopes: Vec<AnyView>| {
        if scopes.is_empty() {
            "none".into_any()
        } else {
            view! { <span class="scope-list">{scopes}</span> }.into_any()
        }
    };
    let requested: Vec<Scope> = report.requested.iter().cloned().collect();
    let issued: Vec<Scope> = report.issued.iter().cloned().collect();
    view! {
        <section class="section">
            <h2>"Asked for and issued"</h2>
            {summary_list(
                vec![
                    ("Asked for", list(names(&requested))),
                    ("Issued", list(names(&issued))),
                    ("Missing", list(names(&report.comparison.missing))),
                    ("Issued, not asked for", list(names(&report.comparison.surplus))),
                ],
            )}
        </section>
    }
    .into_any()
}
