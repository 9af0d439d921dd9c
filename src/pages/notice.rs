//! A page that says what happened, whose turn it is, and offers one next step.

use leptos::prelude::*;

use super::Page;
use crate::{
    say,
    ui::{
        button::{Weight, button_form},
        contact::contact_link,
        form::FormTarget,
    },
    words::Words,
};

/// What the page says, in the reader's language.
#[derive(Debug, Clone)]
pub struct Notice {
    /// What happened.
    pub title: String,
    /// Whose turn it is.
    pub lead: String,
    /// More, if there is more to say.
    pub details: Vec<String>,
    /// The next step: a form and its label.
    pub action: Option<(FormTarget, String)>,
    /// Where support is reached.
    pub support: String,
}

impl Page for Notice {
    const TRANSLATED: bool = true;

    fn title(&self, _: Words) -> String {
        self.title.clone()
    }

    fn view(self, words: Words) -> AnyView {
        let details = self.details.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        let action = self.action.map(|(target, label)| {
            view! { <div class="actions">{button_form(&target, Weight::Primary, label)}</div> }
        });
        view! {
            <h1>{self.title}</h1>
            <p class="lead">{self.lead}</p>
            {details}
            {action}
            <p class="hint">{say!(words, "shell-support")} " " {contact_link(&self.support)}</p>
        }
        .into_any()
    }
}
