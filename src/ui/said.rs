//! The vendor's own words.

use leptos::prelude::*;

use crate::domain::localised::Said;

/// A text of the vendor's, marked with its language where that is not the page's.
pub fn said(said: &Said) -> AnyView {
    let text = said.text.clone();
    match said.other_language {
        Some(language) => view! { <span lang=language.tag()>{text}</span> }.into_any(),
        None => text.into_any(),
    }
}
