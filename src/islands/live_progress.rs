//! A running diagnosis, line by line as answers arrive.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

use crate::{
    domain::progress::{ShownLine, ShownProgress},
    ui::{
        icon::Icon,
        tag::{Tone, outcome_look, tag},
    },
};

/// Shows `initial` and then whatever the events at `url` say; loads the page again when the report is stored. All words
/// come from the server, in the reader's language.
#[island]
pub fn LiveProgress(
    /// Where the events come from.
    url: String,
    /// What was known when the page was drawn.
    initial: ShownProgress,
) -> impl IntoView {
    let (progress, set_progress) = signal(initial);
    follow(url, set_progress);
    let lines = move || progress.get().lines.into_iter().map(line).collect_view();
    view! {
        <p class="progress__summary" role="status">
            {move || progress.get().summary}
        </p>
        <ul class="progress">{lines}</ul>
    }
}

fn line(line: ShownLine) -> AnyView {
    let (tone, symbol) = line.outcome.map_or((Tone::Wait, Icon::Clock), outcome_look);
    view! {
        <li class="progress__line">
            <span class="progress__subject">{line.subject}</span>
            <span class="progress__state">{tag(tone, symbol, &line.state)}</span>
            <span class="progress__note">{line.note}</span>
        </li>
    }
    .into_any()
}

#[cfg(feature = "hydrate")]
fn follow(url: String, set_progress: WriteSignal<ShownProgress>) {
    Effect::new(move |_| {
        super::event_source::follow(&url, "progress", move |data| {
            let Ok(progress) = serde_json::from_str::<ShownProgress>(&data) else {
                return;
            };
            let done = progress.done;
            set_progress.set(progress);
            if done {
                super::event_source::reload();
            }
        });
    });
}

#[cfg(not(feature = "hydrate"))]
fn follow(_url: String, _set_progress: WriteSignal<ShownProgress>) {}
