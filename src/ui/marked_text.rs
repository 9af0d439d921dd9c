//! Sentences whose translation says which words are a link, a menu path or a name.

use leptos::prelude::*;

use crate::domain::marked_text::Piece;

/// The sentence. `<strong>`, `<em>` and `<code>` are what they are called; every other mark is a link to the address that
/// `links` gives for it, and plain text when it gives none.
pub fn marked_text(pieces: Vec<Piece>, links: &[(&str, String)]) -> AnyView {
    let address = |mark: &str| links.iter().find(|(name, _)| *name == mark).map(|(_, href)| href.clone());
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.into_any(),
            Piece::Marked { mark, text } => match (mark.as_str(), address(&mark)) {
                (_, Some(href)) => view! { <a href=href>{text}</a> }.into_any(),
                ("strong", None) => view! { <strong>{text}</strong> }.into_any(),
                ("em", None) => view! { <em>{text}</em> }.into_any(),
                ("code", None) => view! { <code>{text}</code> }.into_any(),
                (_, None) => text.into_any(),
            },
        })
        .collect_view()
        .into_any()
}
