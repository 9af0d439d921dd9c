//! English texts of the domain, shown in the reader's language.

use leptos::prelude::*;

use crate::{domain::language::Language, words::Words};

/// The text in the reader's language. One that is not known stays English and is marked as such, so that it is read
/// aloud as English.
pub fn retold(words: Words, text: &str) -> AnyView {
    if words.language() == Language::English {
        return text.to_owned().into_any();
    }
    match words.retell(text) {
        Some(said) => said.into_any(),
        None => view! { <span lang="en">{text.to_owned()}</span> }.into_any(),
    }
}
