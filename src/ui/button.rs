//! Buttons. One that changes something is the submit button of its own POST form.

use leptos::prelude::*;

use super::form::{FormTarget, post_form};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on the page.
    Primary,
    /// Everything else.
    Secondary,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button button--secondary",
        }
    }
}

/// A submit button for use inside a form.
pub fn submit(weight: Weight, label: impl Into<String>) -> AnyView {
    let label = label.into();
    view! {
        <button class=weight.class() type="submit">
            {label}
        </button>
    }
    .into_any()
}

/// A form that is nothing but its button.
pub fn button_form(target: &FormTarget, weight: Weight, label: impl Into<String>) -> AnyView {
    post_form(target, "button-form", submit(weight, label))
}

/// A link that looks like a button, for going somewhere without changing anything.
pub fn button_link(href: &str, weight: Weight, label: impl Into<String>) -> AnyView {
    let label = label.into();
    view! {
        <a class=weight.class() href=href.to_owned()>
            {label}
        </a>
    }
    .into_any()
}
