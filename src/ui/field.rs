//! Form fields with label, hint and error, tied together for assistive technology.

use leptos::prelude::*;

use crate::{say, words::Words};

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
    /// The text that is its label; the attribute `hint` of the text, if there is one, stands below it as help.
    pub text: &'static str,
    /// `autocomplete` token, `off` when nothing fits.
    pub autocomplete: &'static str,
    /// `type` of the input: `text`, `email`, `search`.
    pub kind: &'static str,
}

pub(super) fn error_of(name: &str, errors: &[FieldError]) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| error.message.clone())
}

impl Field {
    fn label(self, words: Words) -> String {
        words.say(self.text, &[])
    }

    fn hint(self, words: Words) -> Option<String> {
        words.try_say(&format!("{}.hint", self.text), &[])
    }
}

fn described_by(words: Words, field: Field, has_error: bool) -> Option<String> {
    let hint = field.hint(words).map(|_| format!("{}-hint", field.name));
    let error = has_error.then(|| format!("{}-error", field.name));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_view(words: Words, field: Field) -> Option<AnyView> {
    field.hint(words).map(|hint| {
        let id = format!("{}-hint", field.name);
        view! { <p class="field__hint" id=id>{hint}</p> }.into_any()
    })
}

pub(super) fn error_view(words: Words, name: &str, error: Option<String>) -> Option<AnyView> {
    error.map(|message| {
        let id = format!("{name}-error");
        view! {
            <p class="field__error" id=id>
                {icon(Icon::Warning)}
                <span>
                    <span class="visually-hidden">{say!(words, "ui-error")} " "</span>
                    {message}
                </span>
            </p>
        }
        .into_any()
    })
}

pub(super) fn field_class(has_error: bool) -> &'static str {
    if has_error { "field field--error" } else { "field" }
}

/// A field for one line of text.
pub fn text_field(words: Words, field: Field, value: &str, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=field_class(error.is_some())>
            <label class="field__label" for=field.name>
                {field.label(words)}
            </label>
            {hint_view(words, field)}
            {error_view(words, field.name, error.clone())}
            <input
                class="field__input"
                id=field.name
                name=field.name
                type=field.kind
                value=value.to_owned()
                autocomplete=field.autocomplete
                aria-invalid=invalid
                aria-describedby=described_by(words, field, error.is_some())
            />
        </div>
    }
    .into_any()
}

/// A field for several lines of text.
pub fn text_area_field(words: Words, field: Field, rows: u8, value: &str, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    view! {
        <div class=field_class(error.is_some())>
            <label class="field__label" for=field.name>
                {field.label(words)}
            </label>
            {hint_view(words, field)}
            {error_view(words, field.name, error.clone())}
            {text_area(field.name, rows, value, described_by(words, field, error.is_some()))}
        </div>
    }
    .into_any()
}

/// A field for one file. `accept` says what a file dialogue offers first.
pub fn file_field(words: Words, field: Field, accept: &'static str, errors: &[FieldError]) -> AnyView {
    let error = error_of(field.name, errors);
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=field_class(error.is_some())>
            <label class="field__label" for=field.name>
                {field.label(words)}
            </label>
            {hint_view(words, field)}
            {error_view(words, field.name, error.clone())}
            <input
                class="field__input"
                id=field.name
                name=field.name
                type="file"
                accept=accept
                aria-invalid=invalid
                aria-describedby=described_by(words, field, error.is_some())
            />
        </div>
    }
    .into_any()
}

/// A checkbox with a hint.
pub fn checkbox(words: Words, field: Field, checked: bool, errors: &[FieldError]) -> AnyView {
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
                aria-describedby=described_by(words, field, error.is_some())
            />
            <div class="checkbox__text">
                <label class="checkbox__label" for=field.name>
                    {field.label(words)}
                </label>
                {hint_view(words, field)}
                {error_view(words, field.name, error)}
            </div>
        </div>
    }
    .into_any()
}
