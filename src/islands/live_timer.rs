//! Time that has gone by, counting on in the browser.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

/// Minutes and seconds since something began. Without JavaScript it stays at what it was when the page was drawn.
#[island]
pub fn LiveTimer(
    /// Seconds gone by when the page was drawn.
    elapsed: u32,
) -> impl IntoView {
    let (seconds, set_seconds) = signal(elapsed);
    tick(set_seconds);
    let text = move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60);
    view! {
        <span class="timer" role="timer">
            {text}
        </span>
    }
}

#[cfg(feature = "hydrate")]
fn tick(set_seconds: WriteSignal<u32>) {
    Effect::new(move |_| {
        set_interval(move || set_seconds.update(|seconds| *seconds += 1), std::time::Duration::from_secs(1));
    });
}

#[cfg(not(feature = "hydrate"))]
fn tick(_set_seconds: WriteSignal<u32>) {}
