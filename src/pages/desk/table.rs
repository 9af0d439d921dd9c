//! A table of the desk: dense where there is room, a list of cards where there is not.

use leptos::prelude::*;

/// The table. The caption is for screen readers; under a heading that says the same there is none.
pub(super) fn table(caption: Option<&'static str>, head: &[&'static str], rows: AnyView) -> AnyView {
    let caption = caption.map(|caption| view! { <caption class="visually-hidden">{caption}</caption> });
    let head = head.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view();
    view! {
        <div class="table-frame">
            <table class="table table--dense table--stack">
                {caption} <thead>
                    <tr>{head}</tr>
                </thead> <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
