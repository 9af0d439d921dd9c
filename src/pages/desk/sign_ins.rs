//! Failed sign-ins: the latest, or those that carry an id.

use leptos::prelude::*;

use super::{
    paging::paging,
    refused_sign_ins::{RefusalRow, refused_sign_ins},
};
use crate::{
    pages::{Mood, Page},
    ui::button::{Weight, submit},
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct SignInsPage {
    /// The list of tenants.
    pub list_href: &'static str,
    /// This page.
    pub href: &'static str,
    /// The id that was looked for.
    pub id: String,
    /// The sign-ins, latest first.
    pub rows: Vec<RefusalRow>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
}

impl Page for SignInsPage {
    fn title(&self, _: Words) -> String {
        "Failed sign-ins".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let paging = paging(self.first_href.as_deref(), self.next_href.as_deref());
        let clear = (!self.id.is_empty()).then(|| view! { <a href=self.href>"Clear"</a> });
        let title = if self.id.is_empty() { "The latest" } else { "With this ID" };
        view! {
            <p class="back">
                <a href=self.list_href>"All tenants"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
            </div>
            <form method="get" action=self.href class="filters" role="search">
                <div class="filters__field filters__field--wide">
                    <label for="id">"Correlation ID, trace ID, or the number we showed"</label>
                    <input
                        class="field__input"
                        id="id"
                        name="id"
                        type="search"
                        value=self.id.clone()
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <div class="filters__go">{submit(Weight::Secondary, "Find")} {clear}</div>
            </form>
            {refused_sign_ins(title, &self.rows)}
            {paging}
        }
        .into_any()
    }
}
