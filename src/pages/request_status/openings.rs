//! Who opened the administrator's link, as far as can be told.

use leptos::prelude::*;

use crate::{domain::visitor::Openings, say, ui::sharing_words::opening as opening_line, words::Words};

/// Counts, the last times, and what the figures do not tell.
pub(super) fn openings_view(words: Words, openings: &Openings) -> AnyView {
    let programs = (openings.programs > 0)
        .then(|| view! { <p>{say!(words, "status-openings-programs", count = openings.programs)}</p> });
    let people = match (openings.people, openings.programs) {
        (0, 0) => say!(words, "status-openings.none"),
        (0, _) => say!(words, "status-openings.programs-only"),
        (count, _) => say!(words, "status-openings.count", count = count),
    };
    let latest = (!openings.latest.is_empty()).then(|| {
        let items = openings
            .latest
            .iter()
            .map(|opening| view! { <li>{opening_line(words, opening.at, opening.visitor)}</li> })
            .collect_view();
        view! {
            <p>{say!(words, "status-openings.latest")}</p>
            <ul>{items}</ul>
            <p class="hint">{say!(words, "status-openings.hint")}</p>
        }
    });
    view! {
        <section class="section">
            <h2>{say!(words, "status-openings")}</h2>
            <p>{people}</p>
            {latest}
            {programs}
        </section>
    }
    .into_any()
}
