//! Loads the page again when a consent request moves on.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

/// Listens at `url` and loads the page again when the stage is no longer `stage`. Without JavaScript it says
/// nothing, so that the page promises nothing.
#[island]
pub fn LiveState(
    /// Where the events come from.
    url: String,
    /// The stage the page shows.
    stage: String,
    /// What is said while it listens.
    note: String,
) -> impl IntoView {
    let (live, set_live) = signal(false);
    follow(url, stage, set_live);
    view! {
        <p class="live" role="status">
            {move || live.get().then(|| note.clone())}
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn follow(url: String, stage: String, set_live: WriteSignal<bool>) {
    Effect::new(move |_| {
        set_live.set(true);
        let shown = stage.clone();
        super::event_source::follow(&url, "state", move |now| {
            if now != shown {
                super::event_source::reload();
            }
        });
    });
}

#[cfg(not(feature = "hydrate"))]
fn follow(_url: String, _stage: String, _set_live: WriteSignal<bool>) {}
