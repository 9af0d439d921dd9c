//! For flows that never come back: paste what Microsoft's page said and read what it means.

use leptos::prelude::*;

use super::{Page, blocked::BlockedAnswer};
use crate::{
    say,
    ui::{
        button::{Weight, submit},
        error_summary::error_summary,
        field::{Field, FieldError, text_area_field},
        form::{FormTarget, post_form},
    },
    words::Words,
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
    pub answer: Option<Explained>,
}

/// What a pasted text means.
#[derive(Debug, Clone)]
pub struct Explained {
    /// The error that decides.
    pub answer: BlockedAnswer,
    /// The HTTP status of an answer of Microsoft Graph.
    pub http_status: Option<u16>,
    /// The codes of other errors in the text.
    pub others: Vec<String>,
}

impl Explained {
    /// What else stands in the text.
    fn beside(&self, words: Words) -> Option<AnyView> {
        let status = self.http_status.map(|status| {
            view! { <p>{say!(words, "stuck-http-status", status = status.to_string())}</p> }
        });
        let others = (!self.others.is_empty()).then(|| {
            let items = self.others.iter().map(|code| view! { <li>{code.clone()}</li> }).collect_view();
            view! {
                <h2>{say!(words, "stuck-others")}</h2>
                <p>{say!(words, "stuck-others.text")}</p>
                <ul class="alternatives">{items}</ul>
            }
        });
        (status.is_some() || others.is_some())
            .then(|| view! { <section class="section">{status}{others}</section> }.into_any())
    }
}

const PASTED: Field = Field { name: "pasted", text: "stuck-pasted", autocomplete: "off", kind: "text" };

impl Page for StuckPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        match &self.answer {
            Some(explained) => explained.answer.reading.title.clone(),
            None => say!(words, "stuck-heading"),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let form_title =
            if self.answer.is_some() { say!(words, "stuck-form.again") } else { say!(words, "stuck-form") };
        let form = view! {
            <h2>{form_title}</h2>
            {text_area_field(words, PASTED, 8, &self.pasted, &self.errors)}
            <div class="actions">{submit(Weight::Primary, say!(words, "stuck-form.button"))}</div>
            <p class="hint">{say!(words, "stuck-form.hint")}</p>
        };
        let form = post_form(&self.form, "section", form);
        match self.answer {
            None => view! {
                {error_summary(words, &self.errors)}
                <h1>{say!(words, "stuck-heading")}</h1>
                <p class="lead">{say!(words, "stuck-heading.text")}</p>
                {form}
            }
            .into_any(),
            Some(explained) => {
                let answer = &explained.answer;
                view! {
                    {error_summary(words, &self.errors)}
                    {answer.errors_on_top(words)}
                    <p class="lead-in">{say!(words, "stuck-answer")}</p>
                    <h1>{answer.reading.title.clone()}</h1>
                    {answer.body(words)}
                    {explained.beside(words)}
                    {answer.for_support(words)}
                    {form}
                }
                .into_any()
            }
        }
    }
}
