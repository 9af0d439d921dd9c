//! Where a form goes, and what travels with it unseen.

use leptos::prelude::*;

/// The target of a POST form.
#[derive(Debug, Clone, Default)]
pub struct FormTarget {
    /// The path it posts to.
    pub action: String,
    /// Hidden fields, such as a request token.
    pub hidden: Vec<(String, String)>,
}

impl FormTarget {
    /// A form without hidden fields.
    pub fn to(action: impl Into<String>) -> Self {
        Self { action: action.into(), hidden: Vec::new() }
    }

    /// Adds a hidden field.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.hidden.push((name.to_owned(), value.into()));
        self
    }
}

/// The hidden fields of a form.
pub fn hidden_fields(target: &FormTarget) -> AnyView {
    target
        .hidden
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> })
        .collect_view()
        .into_any()
}

/// A POST form around `content`.
pub fn post_form(target: &FormTarget, class: &'static str, content: impl IntoView + 'static) -> AnyView {
    view! {
        <form method="post" action=target.action.clone() class=class>
            {hidden_fields(target)}
            {content.into_any()}
        </form>
    }
    .into_any()
}
