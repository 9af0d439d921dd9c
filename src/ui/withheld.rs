//! How much of a report leaves, in words.

use leptos::prelude::*;

use crate::{
    domain::redaction::{Level, Withheld},
    say,
    words::Words,
};

use super::retold::retold;

/// For whom a level is.
pub fn level_name(words: Words, level: Level) -> String {
    match level {
        Level::Internal => say!(words, "redaction-level-internal"),
        Level::Vendor => say!(words, "redaction-level-vendor"),
        Level::Public => say!(words, "redaction-level-public"),
    }
}

/// What leaves at a level.
pub fn level_text(words: Words, level: Level) -> String {
    match level {
        Level::Internal => say!(words, "redaction-level-internal.text"),
        Level::Vendor => say!(words, "redaction-level-vendor.text"),
        Level::Public => say!(words, "redaction-level-public.text"),
    }
}

/// What a report does not say, as a section.
pub fn manifest(words: Words, withheld: &[Withheld]) -> AnyView {
    let body = if withheld.is_empty() {
        view! { <p>{say!(words, "redaction-withheld.none")}</p> }.into_any()
    } else {
        table(words, withheld)
    };
    view! {
        <section class="section">
            <h2>{say!(words, "redaction-withheld")}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn table(words: Words, withheld: &[Withheld]) -> AnyView {
    let places = say!(words, "redaction-withheld.places");
    let instead = say!(words, "redaction-withheld.instead");
    let rows = withheld
        .iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">{retold(words, &line.what)}</th>
                    <td class="number" data-label=places.clone()>
                        {line.places}
                    </td>
                    <td data-label=instead.clone()>{retold(words, &line.instead)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame">
            <table class="table table--stack">
                <thead>
                    <tr>
                        <th scope="col">{say!(words, "redaction-withheld.what")}</th>
                        <th scope="col" class="number">
                            {places}
                        </th>
                        <th scope="col">{instead}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
