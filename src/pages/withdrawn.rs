//! The administrator's page of a request that was taken back.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::consent::{Withdrawal, WithdrawnBy},
    say, say_marked,
    ui::{banner::notice, contact::contact_link, marked_text::marked_text, tag::Tone},
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct WithdrawnPage {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// Who asked.
    pub requester: String,
    /// When and by whom it was taken back.
    pub withdrawal: Withdrawal,
    /// When Microsoft reported an approval all the same.
    pub consented_at: Option<Timestamp>,
    /// Where support is reached.
    pub support: String,
}

impl Page for WithdrawnPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "handover-withdrawn")
    }

    fn view(self, words: Words) -> AnyView {
        let at = words.time(self.withdrawal.at);
        let (app, name) = (self.app.as_str(), self.requester.as_str());
        let lead = match self.withdrawal.by {
            WithdrawnBy::Requester => say!(words, "handover-withdrawn.lead", name = name, at = at),
            WithdrawnBy::Support => {
                say!(words, "handover-withdrawn.lead-support", publisher = self.publisher.as_str(), at = at)
            }
        };
        let late = self.consented_at.map(|at| {
            let text = say!(words, "handover-withdrawn-consented", at = words.time(at));
            notice(Tone::Warn, view! { <p>{text}</p> })
        });
        let next = if late.is_some() {
            view! { <p>{marked_text(say_marked!(words, "handover-withdrawn-undo", app = app), &[])}</p> }
                .into_any()
        } else {
            view! { <p>{say!(words, "handover-withdrawn.nothing")}</p> }.into_any()
        };
        view! {
            <h1>{self.title(words)}</h1>
            <p class="lead">{lead}</p>
            {late}
            <div class="section">
                {next} <p>{say!(words, "handover-withdrawn.ask", app = app, name = name)}</p>
                <p class="hint">{say!(words, "ui-support")} ": " {contact_link(&self.support)}</p>
            </div>
        }
        .into_any()
    }
}
