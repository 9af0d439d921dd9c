//! The question before a request is withdrawn.

use leptos::prelude::*;

use crate::{
    pages::Page,
    say,
    ui::{
        button::{Weight, button_form, button_link},
        form::FormTarget,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct WithdrawPage {
    /// The app's name.
    pub app: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// Withdraws.
    pub withdraw: FormTarget,
    /// Back to the request.
    pub back_href: String,
}

impl Page for WithdrawPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "status-withdraw-title")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <p class="lead-in">
                {say!(
                    words, "status-lead-in", app = self.app.as_str(), organisation = self.organisation.as_str()
                )}
            </p>
            <h1>{self.title(words)}</h1>
            <p class="lead">{say!(words, "status-withdraw-title.what")}</p>
            <p>{say!(words, "status-withdraw-title.late")}</p>
            <div class="actions">
                {button_form(&self.withdraw, Weight::Primary, say!(words, "status-withdraw-title.yes"))}
                {button_link(&self.back_href, Weight::Secondary, say!(words, "status-withdraw-title.no"))}
            </div>
        }
        .into_any()
    }
}
