//! What this portal stores, and for how long.

use leptos::prelude::*;

use super::Page;
use crate::{
    say, say_marked,
    ui::{contact::contact_link, marked_text::marked_text},
    words::Words,
};

/// One kind of stored data, in the reader's language.
#[derive(Debug, Clone)]
pub struct StoredKind {
    /// What.
    pub what: String,
    /// What for.
    pub purpose: String,
    /// For how long.
    pub kept: String,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct StoredDataPage {
    /// Everything that is stored.
    pub kinds: Vec<StoredKind>,
    /// What is never stored, one sentence each.
    pub never: Vec<String>,
    /// What is stored about whoever is signed in.
    pub my_data_href: &'static str,
    /// Where to ask for erasure.
    pub support: String,
}

impl Page for StoredDataPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "stored-heading")
    }

    fn view(self, words: Words) -> AnyView {
        let rows = self
            .kinds
            .into_iter()
            .map(|kind| {
                view! {
                    <tr>
                        <th scope="row">{kind.what}</th>
                        <td data-label=say!(words, "stored-column-purpose")>{kind.purpose}</td>
                        <td data-label=say!(words, "stored-column-kept")>{kind.kept}</td>
                    </tr>
                }
            })
            .collect_view();
        let never = self.never.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
        view! {
            <h1>{say!(words, "stored-heading")}</h1>
            <p class="lead">{say!(words, "stored-heading.text")}</p>
            <div class="table-frame">
                <table class="table table--stack">
                    <thead>
                        <tr>
                            <th scope="col">{say!(words, "stored-column-what")}</th>
                            <th scope="col">{say!(words, "stored-column-purpose")}</th>
                            <th scope="col">{say!(words, "stored-column-kept")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <section class="section">
                <h2>{say!(words, "stored-never")}</h2>
                <ul>{never}</ul>
            </section>
            <section class="section">
                <h2>{say!(words, "stored-erasure")}</h2>
                <p>
                    {marked_text(
                        say_marked!(words, "stored-erasure.own"),
                        &[("a", self.my_data_href.to_owned())],
                    )}
                </p>
                <p>{say!(words, "stored-erasure.text")} " " {contact_link(&self.support)}</p>
            </section>
        }
        .into_any()
    }
}
