//! A choice of one among a few, as radio buttons in a fieldset.

use leptos::prelude::*;

use super::field::{FieldError, error_of, error_view, field_class};
use crate::words::Words;

/// One of the things to choose from.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// What it means, when the label does not say all.
    pub hint: Option<String>,
}

/// The fieldset. Its id is the field's name.
pub fn radios(
    words: Words,
    name: &'static str,
    legend: String,
    choices: Vec<Choice>,
    chosen: &str,
    errors: &[FieldError],
) -> AnyView {
    let error = error_of(name, errors);
    let class = format!("fieldset fieldset--inner {}", field_class(error.is_some()));
    let described_by = error.is_some().then(|| format!("{name}-error"));
    let choices = choices
        .into_iter()
        .map(|Choice { value, label, hint }| {
            let id = format!("{name}-{value}");
            let hint_id = format!("{id}-hint");
            let checked = value == chosen;
            let described_by = hint.is_some().then(|| hint_id.clone());
            let hint = hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> });
            view! {
                <div class="checkbox">
                    <input
                        class="checkbox__input"
                        type="radio"
                        name=name
                        id=id.clone()
                        value=value
                        checked=checked
                        aria-describedby=described_by
                    />
                    <div class="checkbox__text">
                        <label class="checkbox__label" for=id>
                            {label}
                        </label>
                        {hint}
                    </div>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class id=name aria-describedby=described_by>
            <legend>{legend}</legend>
            {error_view(words, name, error)}
            {choices}
        </fieldset>
    }
    .into_any()
}
