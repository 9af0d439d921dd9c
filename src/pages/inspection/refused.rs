//! Microsoft did not let the person in for a look.

use leptos::prelude::*;

use crate::{
    domain::gate::Gate,
    pages::{Page, blocked::BlockedAnswer},
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
    fn title(&self, _: Words) -> String {
        "We were not let in to look".to_owned()
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let reading = &self.answer.reading;
        let why = if self.is_about_consent() {
            view! {
                <p>
                    "Either Cancel was chosen on Microsoft’s page, or the account may not allow these permissions: that
                    takes an administrator of the organisation."
                </p>
            }
            .into_any()
        } else {
            view! {
                <p><strong>{reading.title.clone()}</strong> " – " {reading.explanation.clone()}</p>
                {next_steps(&reading.next_steps)}
            }
            .into_any()
        };
        let again = button_link(&self.again_href, Weight::Primary, "Back to what we would look at");
        view! {
            <h1>{title}</h1>
            <p class="lead">"Nothing was read and nothing was changed. Calendars are not touched by this."</p>
            {why}
            <div class="actions">{again}</div>
            {self.answer.for_support(words)}
        }
        .into_any()
    }
}
