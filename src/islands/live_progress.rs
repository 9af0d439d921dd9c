//! A running diagnosis, line by line as answers arrive.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

use crate::{
    domain::progress::{Progress, ProgressLine},
    ui::{
        icon::Icon,
        tag::{Tone, outcome_tag, tag},
    },
};

/// Shows `initial` and then whatever the events at `url` say; loads the page again when the report is stored.
#[island]
pub fn LiveProgress(
    /// Where the events come from.
    url: String,
    /// What was known when the page was drawn.
    initial: Progress,
) -> impl IntoView {
    let (progress, set_progress) = signal(initial);
    follow(url, set_progress);
    let lines = move || progress.get().lines.into_iter().map(line).collect_view();
    let summary = move || {
        progress.with(|progress| {
            let answered = progress.lines.iter().filter(|line| line.outcome.is_some()).count();
            format!("{answered} of {} checks answered", progress.lines.len())
        })
    };
    view! {
        <p class="progress__summary" role="status">
            {summary}
        </p>
        <ul class="progress">{lines}</ul>
    }
}

fn line(line: ProgressLine) -> AnyView {
    let state = match line.outcome {
        Some(outcome) => outcome_tag(outcome),
        None => tag(Tone::Wait, Icon::Clock, "Asking"),
    };
    view! {
        <li class="progress__line">
            <span class="progress__subject">{line.subject}</span>
            <span class="progress__state">{state}</span>
            <span class="progress__note">{line.note}</span>
        </li>
    }
    .into_any()
}

#[cfg(feature = "hydrate")]
fn follow(url: String, set_progress: WriteSignal<Progress>) {
    Effect::new(move |_| {
        super::event_source::follow(&url, "progress", move |data| {
            let Ok(progress) = serde_json::from_str::<Progress>(&data) else {
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
fn follow(_url: String, _set_progress: WriteSignal<Progress>) {}
