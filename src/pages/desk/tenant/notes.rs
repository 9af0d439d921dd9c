//! What staff wrote about a tenant.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::ui::{
    button::{Weight, button_form, submit},
    form::{FormTarget, post_form},
    icon::{Icon, icon},
    text_area::text_area,
    time::time_compact,
};

/// One note.
#[derive(Debug, Clone)]
pub struct NoteRow {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub author: String,
    /// What it says; `None` when its author deleted it.
    pub text: Option<String>,
    /// Deletes it; `None` unless it is the viewer's and of today.
    pub delete: Option<FormTarget>,
}

/// The newest notes, and the form for another.
#[derive(Debug, Clone)]
pub struct Notes {
    /// The notes, newest first.
    pub rows: Vec<NoteRow>,
    /// Writes one; `None` for readers.
    pub write: Option<FormTarget>,
    /// What was typed and could not be kept.
    pub typed: String,
    /// Why not.
    pub error: Option<String>,
    /// The rest of the notes, when there are more.
    pub more_href: String,
}

impl Notes {
    pub(super) fn view(&self) -> AnyView {
        if self.write.is_none() && self.rows.is_empty() {
            return ().into_any();
        }
        let rows = self.rows.iter().map(note).collect_view();
        let list = (!self.rows.is_empty()).then(|| {
            view! {
                <ol class="notes">{rows}</ol>
                <p class="cell-note">
                    <a href=self.more_href.clone()>"Everything the desk did"</a>
                </p>
            }
        });
        view! {
            <section class="desk-section" id="notes">
                <h2>"Notes"</h2>
                {self.write.as_ref().map(|target| self.form(target))}
                {list}
            </section>
        }
        .into_any()
    }

    fn form(&self, target: &FormTarget) -> AnyView {
        let class = if self.error.is_some() { "field field--error" } else { "field" };
        let described = if self.error.is_some() { "text-hint text-error" } else { "text-hint" };
        let error = self.error.clone().map(|error| {
            view! { <p class="field__error" id="text-error">{icon(Icon::Warning)} <span>{error}</span></p> }
        });
        let content = view! {
            <div class=class>
                <label class="field__label" for="text">
                    "New note"
                </label>
                <p class="field__hint" id="text-hint">
                    "For your colleagues; the customer does not see it. At most 4,000 characters."
                </p>
                {error}
                {text_area("text", 3, &self.typed, Some(described.to_owned()))}
            </div>
            <div class="actions">{submit(Weight::Secondary, "Add the note")}</div>
        };
        post_form(target, "desk-form", content)
    }
}

fn note(note: &NoteRow) -> AnyView {
    let text = match &note.text {
        Some(text) => view! { <p class="note__text">{text.clone()}</p> }.into_any(),
        None => view! { <p class="none">"Deleted by its author"</p> }.into_any(),
    };
    let delete = note.delete.as_ref().map(|target| button_form(target, Weight::Secondary, "Delete"));
    view! {
        <li class="note">
            <p class="note__head">
                <strong>{note.author.clone()}</strong>
                " "
                {time_compact(note.at)}
            </p>
            {text}
            {delete}
        </li>
    }
    .into_any()
}
