//! Copies the text of an element.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

/// A button that copies the text of the element `target_id`. Hidden until the browser can do it.
#[island]
pub fn CopyButton(
    /// The id of the element.
    target_id: String,
    /// What the button says.
    label: String,
    /// What is said once it is done.
    done: String,
) -> impl IntoView {
    let (ready, set_ready) = signal(false);
    let (copied, set_copied) = signal(false);
    prepare(set_ready);
    view! {
        <span class="copy" hidden=move || !ready.get()>
            <button
                class="button button--secondary button--small"
                type="button"
                on:click=move |_| copy(&target_id, set_copied)
            >
                {label}
            </button>
            <span class="copy__done" role="status">
                {move || copied.get().then(|| done.clone())}
            </span>
        </span>
    }
}

#[cfg(feature = "hydrate")]
fn prepare(set_ready: WriteSignal<bool>) {
    Effect::new(move |_| {
        // The clipboard exists in secure contexts only.
        set_ready.set(window().is_secure_context());
    });
}

#[cfg(feature = "hydrate")]
fn copy(target_id: &str, set_copied: WriteSignal<bool>) {
    let Some(text) = document().get_element_by_id(target_id).and_then(|element| element.text_content())
    else {
        return;
    };
    let _ = window().navigator().clipboard().write_text(text.trim());
    set_copied.set(true);
    set_timeout(move || set_copied.set(false), std::time::Duration::from_secs(4));
}

#[cfg(not(feature = "hydrate"))]
fn prepare(_set_ready: WriteSignal<bool>) {}

#[cfg(not(feature = "hydrate"))]
fn copy(_target_id: &str, _set_copied: WriteSignal<bool>) {}
