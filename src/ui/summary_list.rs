//! Facts as pairs of name and value.

use leptos::prelude::*;

/// One fact.
pub type Fact = (&'static str, AnyView);

/// A list of facts.
pub fn summary_list<N: Into<String>>(facts: Vec<(N, AnyView)>) -> AnyView {
    let rows = facts
        .into_iter()
        .map(|(name, value)| {
            let name = name.into();
            view! {
                <div class="summary__row">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="summary">{rows}</dl> }.into_any()
}

/// An identifier or code as it is written.
pub fn code(text: impl Into<String>) -> AnyView {
    let text = text.into();
    view! { <code>{text}</code> }.into_any()
}
