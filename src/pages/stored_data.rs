//! What this portal stores, and for how long.

use leptos::prelude::*;

use super::Page;
use crate::{ui::contact::contact_link, words::Words};

/// One kind of stored data.
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
    /// What is never stored, one clause each.
    pub never: Vec<String>,
    /// Where to ask for erasure.
    pub support: String,
}

impl Page for StoredDataPage {
    fn title(&self, _: Words) -> String {
        "What this portal stores".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        let rows = self
            .kinds
            .into_iter()
            .map(|kind| {
                view! {
                    <tr>
                        <th scope="row">{kind.what}</th>
                        <td data-label="What for">{kind.purpose}</td>
                        <td data-label="Kept for">{kind.kept}</td>
                    </tr>
                }
            })
            .collect_view();
        let never = self.never.into_iter().map(|clause| view! { <li>{clause}</li> }).collect_view();
        view! {
            <h1>"What this portal stores"</h1>
            <p class="lead">
                "As little as the work needs. Your calendar’s content is not read for keeping, and not kept."
            </p>
            <div class="table-frame">
                <table class="table table--stack">
                    <thead>
                        <tr>
                            <th scope="col">"What"</th>
                            <th scope="col">"What for"</th>
                            <th scope="col">"Kept for"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <section class="section">
                <h2>"What it never stores"</h2>
                <ul>{never}</ul>
            </section>
            <section class="section">
                <h2>"Erasure"</h2>
                <p>"To have your data erased, write to " {contact_link(&self.support)} "."</p>
            </section>
        }
        .into_any()
    }
}
