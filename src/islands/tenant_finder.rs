//! The list of tenants without loading the page again, and keys to go through it.
#![expect(missing_docs, reason = "the island macro writes an undocumented struct for serialised props")]

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser;

/// Shows in `regions` what `form` asks for as soon as it is asked for, says how much that is, and lets keys move through the
/// rows. Without JavaScript it says nothing, and form and links do the same by loading pages.
#[island]
pub fn TenantFinder(
    /// The id of the form.
    form: String,
    /// The ids of what is swapped, with blanks between them.
    regions: String,
) -> impl IntoView {
    let (said, set_said) = signal(String::new());
    let keys = RwSignal::new(None::<bool>);
    prepare(form, regions, set_said, keys);
    let label = move || match keys.get() {
        Some(true) => "Switch these keys off",
        _ => "Switch these keys on",
    };
    view! {
        <div class="finder">
            <p class="visually-hidden" role="status">
                {said}
            </p>
            <p class="finder__keys" hidden=move || keys.get().is_none()>
                <kbd>"/"</kbd> " searches, " <kbd>"j"</kbd> " and " <kbd>"k"</kbd> " go through the rows. "
                <button class="link-button" type="button" on:click=move |_| switch(keys)>
                    {label}
                </button>
            </p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
fn prepare(form: String, regions: String, said: WriteSignal<String>, keys: RwSignal<Option<bool>>) {
    Effect::new(move |_| browser::start(&form, &regions, said, keys));
}

#[cfg(feature = "hydrate")]
fn switch(keys: RwSignal<Option<bool>>) {
    browser::switch(keys);
}

#[cfg(not(feature = "hydrate"))]
fn prepare(_form: String, _regions: String, _said: WriteSignal<String>, _keys: RwSignal<Option<bool>>) {}

#[cfg(not(feature = "hydrate"))]
fn switch(_keys: RwSignal<Option<bool>>) {}
