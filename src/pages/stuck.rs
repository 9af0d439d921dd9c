//! For flows that never come back: paste what Microsoft's page said and read what it means.

use leptos::prelude::*;

use super::{Page, blocked::BlockedAnswer};
use crate::{
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
    fn beside(&self) -> Option<AnyView> {
        let status = self.http_status.map(|status| {
            view! { <p>"Microsoft Graph answered with HTTP status " {status} "."</p> }
        });
        let others = (!self.others.is_empty()).then(|| {
            let items = self.others.iter().map(|code| view! { <li>{code.clone()}</li> }).collect_view();
            view! {
                <h2>"Other codes in this text"</h2>
                <p>
                    "Above is the one that somebody has to act on. To read about another one, paste it alone."
                </p>
                <ul class="alternatives">{items}</ul>
            }
        });
        (status.is_some() || others.is_some())
            .then(|| view! { <section class="section">{status}{others}</section> }.into_any())
    }
}

const PASTED: Field = Field { name: "pasted", text: "stuck-pasted", autocomplete: "off", kind: "text" };

impl Page for StuckPage {
    fn title(&self, _: Words) -> String {
        match &self.answer {
            Some(explained) => explained.answer.reading.title.clone(),
            None => "Stuck on a Microsoft page?".to_owned(),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let form_title = if self.answer.is_some() { "Another text?" } else { "Paste it here" };
        let form = view! {
            <h2>{form_title}</h2>
            {text_area_field(Words::default(), PASTED, 8, &self.pasted, &self.errors)}
            <div class="actions">{submit(Weight::Primary, "Explain it")}</div>
            <p class="hint">
                "Nothing of it is kept. Never paste a password."
            </p>
        };
        let form = post_form(&self.form, "section", form);
        match self.answer {
            None => view! {
                {error_summary(Words::default(), &self.errors)}
                <h1>"Stuck on a Microsoft page?"</h1>
                <p class="lead">
                    "Some of Microsoft’s pages, such as “Need admin approval”, stop there and do not lead back.
                    Tell us what the page says, and we tell you what it means and who can help."
                </p>
                {form}
            }
            .into_any(),
            Some(explained) => {
                let answer = &explained.answer;
                view! {
                    {error_summary(Words::default(), &self.errors)}
                    {answer.errors_on_top()}
                    <p class="lead-in">"What Microsoft’s page means"</p>
                    <h1>{answer.reading.title.clone()}</h1>
                    {answer.body(words)}
                    {explained.beside()}
                    {answer.for_support()}
                    {form}
                }
                .into_any()
            }
        }
    }
}
