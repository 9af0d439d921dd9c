//! A titled table of the desk.

use leptos::prelude::*;

/// A section with a table, or one line when there is nothing to list.
pub(super) fn section(
    title: &'static str,
    head: &[&'static str],
    rows: AnyView,
    is_empty: bool,
    empty: &'static str,
) -> AnyView {
    let head = head.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view();
    let body = if is_empty {
        view! { <p class="empty-line">{empty}</p> }.into_any()
    } else {
        view! {
            <div class="table-frame">
                <table class="table table--dense table--stack">
                    <thead>
                        <tr>{head}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="desk-section">
            <h2>{title}</h2>
            {body}
        </section>
    }
    .into_any()
}
