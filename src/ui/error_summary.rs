//! The box on top of a form that came back: every error, linked to its field (GOV.UK Design System, "Error summary").

use leptos::prelude::*;

use crate::{say, words::Words};

use super::field::FieldError;

/// The summary; nothing when there are no errors.
pub fn error_summary(words: Words, errors: &[FieldError]) -> Option<AnyView> {
    (!errors.is_empty()).then(|| {
        let items = errors
            .iter()
            .map(|error| {
                let href = format!("#{}", error.field);
                view! { <li><a href=href>{error.message.clone()}</a></li> }
            })
            .collect_view();
        view! {
            <div class="error-summary" role="alert" tabindex="-1">
                <h2 class="error-summary__title">{say!(words, "ui-problem")}</h2>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}
