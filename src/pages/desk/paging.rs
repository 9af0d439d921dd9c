//! The way to further pages of a list.

use leptos::prelude::*;

use crate::ui::button::{Weight, button_link};

/// Links to the first page and to the next, where there are such.
pub(super) fn paging(first: Option<&str>, next: Option<&str>) -> Option<AnyView> {
    (first.is_some() || next.is_some()).then(|| {
        let first = first.map(|href| button_link(href, Weight::Secondary, "First page"));
        let next = next.map(|href| button_link(href, Weight::Secondary, "Next page"));
        view! { <nav class="paging" aria-label="Pages">{first} {next}</nav> }.into_any()
    })
}
