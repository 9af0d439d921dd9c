//! Form fields with label, hint and error, tied together for assistive technology.

use leptos::prelude::*;

use super::{
    icon::{Icon, icon},
    text_area::text_area,
};

/// One thing wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name, which is its id too.
    pub field: String,
    /// What is wrong and how to put it right.
    pub message: String,
}

impl FieldError {
    /// An error of a field.
    pub fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into() }
    }
}

/// What a field is.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name and id.
    pub name: &'static str,
    /// The visible label.
    pub label: &'static str,
    /// One sentence of help below the label; empty for none.
    pub hint: &'static str,
    /// `autocomplete` token, `off` when nothing fits.
    pub autocomplete: &'static str,
    /// `type` of the input: `text`, `email`, `search`.
    pub kind: &'static str,
}

fn error_of(name: &str, errors: &[FieldError]) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| error.message.clone())
}

fn described_by(field: Field, has_error: bool) -> Option<String> {
    let hint = (!field.hint.is_empty()).then(|| format!("{}-hint", field.name));
    let error = has_error.then(|| format!("{}-error", field.name));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_view(field: Field) -> Option<AnyView> {
    (!field.hint.is_empty()).then(|| {
        let id = format!("{}-hint", field.name);
        view! { <p class="field__hint" id=id>{field.hint}</p> }.into_any()
    })
}

fn error_view(name: &str, error: Option<String>) -> Option<AnyView> {
    error.map(|message| {
        let id = format!("{name}-error");
        view! {
            <p class="field__error" id=id>
                {icon(Icon::Warning)}
                <span>
                    <span class="visually-hidden">"Error: "</span>
                    {message}
                </span>
            </p>
        }
        .into_any()
    })
}

fn field_class(has_error: bool) -> &'static str {
    if has_error { "field field--error" } else { "field" }
}

/// A field for one line of text.
pub fn text_field(field: Field, value: &str, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=field_class(error.is_some())>
            <label class="field__label" for=field.name>
                {field.label}
            </label>
            {hint_view(field)}
            {error_view(field.name, error.clone())}
            <input
                class="field__input"
                id=field.name
                name=field.name
                type=field.kind
                value=value.to_owned()
                autocomplete=field.autocomplete
                aria-invalid=invalid
                aria-describedby=described_by(field, error.is_some())
            />
        </div>
    }
    .into_any()
}

/// A field for several lines of text.
pub fn text_area_field(field: Field, rows: u8, value: &str, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    view! {
        <div class=field_class(error.is_some())>
            <label class="field__label" for=field.name>
                {field.label}
            </label>
            {hint_view(field)}
            {error_view(field.name, error.clone())}
            {text_area(field.name, rows, value, described_by(field, error.is_some()))}
        </div>
    }
    .into_any()
}

/// A checkbox with a hint.
pub fn checkbox(field: Field, checked: bool, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    let class = if error.is_some() { "checkbox field--error" } else { "checkbox" };
    view! {
        <div class=class>
            <input
                class="checkbox__input"
                id=field.name
                name=field.name
                type="checkbox"
                value="on"
                checked=checked
                aria-describedby=described_by(field, error.is_some())
            />
            <div class="checkbox__text">
                <label class="checkbox__label" for=field.name>
                    {field.label}
                </label>
                {hint_view(field)}
                {error_view(field.name, error)}
            </div>
        </div>
    }
    .into_any()
}
