//! Microsoft did not let the person in for a look.

use leptos::prelude::*;

use crate::{
    domain::gate::Gate,
    pages::{Page, blocked::BlockedAnswer},
    say,
    ui::{
        button::{Weight, button_link},
        next_steps::next_steps,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RefusedPage {
    /// The reading of the refusal.
    pub answer: BlockedAnswer,
    /// The page that explains the look.
    pub again_href: String,
}

impl RefusedPage {
    /// Consent is what is lacking, or somebody pressed Cancel, which Microsoft does not tell apart.
    const fn is_about_consent(&self) -> bool {
        matches!(
            self.answer.reading.gate,
            Gate::UserConsentNeeded
                | Gate::AdminConsentNeeded
                | Gate::AdminRequestPending
                | Gate::ConsentDeclined
                | Gate::PublisherOrRiskBlock
        )
    }
}

impl Page for RefusedPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "inspection-refused")
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let reading = &self.answer.reading;
        let why = if self.is_about_consent() {
            view! { <p>{say!(words, "inspection-refused.consent")}</p> }.into_any()
        } else {
            view! {
                <p><strong>{reading.title.clone()}</strong> " – " {reading.explanation.clone()}</p>
                {next_steps(&reading.next_steps)}
            }
            .into_any()
        };
        let again = button_link(&self.again_href, Weight::Primary, say!(words, "inspection-refused-again"));
        view! {
            <h1>{title}</h1>
            <p class="lead">{say!(words, "inspection-refused.text")}</p>
            {why}
            <div class="actions">{again}</div>
            {self.answer.for_support(words)}
        }
        .into_any()
    }
}
