//! For flows that never come back: paste what Microsoft's page said and read what it means.

use leptos::prelude::*;

use super::{Page, blocked::BlockedAnswer};
use crate::ui::{
    button::{Weight, submit},
    error_summary::error_summary,
    field::{Field, FieldError, text_area_field},
    form::{FormTarget, post_form},
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct StuckPage {
    /// Sends the text. Field: `pasted`.
    pub form: FormTarget,
    /// What was pasted.
    pub pasted: String,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
    /// What it means.
    pub answer: Option<BlockedAnswer>,
}

const PASTED: Field = Field {
    name: "pasted",
    label: "What the page says",
    hint: "Copy the whole page, or at least the lines with a code such as AADSTS90094, “Correlation ID” and \
           “Timestamp”. The address of the page helps too.",
    autocomplete: "off",
    kind: "text",
};

impl Page for StuckPage {
    fn title(&self) -> String {
        match &self.answer {
            Some(answer) => answer.reading.title.clone(),
            None => "Stuck on a Microsoft page?".to_owned(),
        }
    }

    fn view(self) -> AnyView {
        let form_title = if self.answer.is_some() { "Another text?" } else { "Paste it here" };
        let form = view! {
            <h2>{form_title}</h2>
            {text_area_field(PASTED, 8, &self.pasted, &self.errors)}
            <div class="actions">{submit(Weight::Primary, "Explain it")}</div>
            <p class="hint">
                "Nothing of it is kept. Never paste a password."
            </p>
        };
        let form = post_form(&self.form, "section", form);
        match self.answer {
            None => view! {
                {error_summary(&self.errors)}
                <h1>"Stuck on a Microsoft page?"</h1>
                <p class="lead">
                    "Some of Microsoft’s pages, such as “Need admin approval”, stop there and do not lead back.
                    Tell us what the page says, and we tell you what it means and who can help."
                </p>
                {form}
            }
            .into_any(),
            Some(answer) => view! {
                {error_summary(&self.errors)}
                {answer.errors_on_top()}
                <p class="lead-in">"What Microsoft’s page means"</p>
                <h1>{answer.reading.title.clone()}</h1>
                {answer.body()}
                {answer.for_support()}
                {form}
            }
            .into_any(),
        }
    }
}
