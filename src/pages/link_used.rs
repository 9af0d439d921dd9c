//! A hand-over link whose approval is proven, used once more.

use leptos::prelude::*;

use super::Page;
use crate::{
    say,
    ui::button::{Weight, button_link},
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct LinkUsed {
    /// The link's own page, which shows the result.
    pub result_href: String,
}

impl Page for LinkUsed {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "handover-used")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{self.title(words)}</h1>
            <p class="lead">{say!(words, "handover-used.lead")}</p>
            <p>{say!(words, "handover-used.next")}</p>
            <div class="actions">
                {button_link(&self.result_href, Weight::Primary, say!(words, "handover-used.result"))}
            </div>
        }
        .into_any()
    }
}
