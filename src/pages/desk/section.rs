//! A titled table of the desk.

use leptos::prelude::*;

use super::table::table;

/// A section with a table, or one line when there is nothing to list.
pub(super) fn section(
    title: &'static str,
    head: &[&'static str],
    rows: AnyView,
    is_empty: bool,
    empty: &'static str,
) -> AnyView {
    let body = if is_empty {
        view! { <p class="empty-line">{empty}</p> }.into_any()
    } else {
        table(None, head, rows)
    };
    view! {
        <section class="desk-section">
            <h2>{title}</h2>
            {body}
        </section>
    }
    .into_any()
}
